FROM ubuntu:22.04
RUN apt-get update && apt-get install -y software-properties-common && add-apt-repository ppa:example/go && apt-get install -y golang-1.21-go libmagic1
ENV PATH=/usr/lib/go-1.21/bin:$PATH
WORKDIR /app
COPY . .
RUN go build -o app .
CMD ["./app"]
