FROM alpine:3.22
RUN apk add --no-cache build-base cmake zlib-dev
COPY . /src
WORKDIR /src
RUN cmake . && make && make install
CMD ["tool"]
