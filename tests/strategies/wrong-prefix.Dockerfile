FROM debian:bookworm
RUN apt-get update && apt-get install -y build-essential
COPY . /src
WORKDIR /src
RUN ./configure --prefix=/usr && make && make install
CMD ["tool"]
