# A small calculator in Go, built and shipped in one image: the compiler comes along, and everything
# that Ubuntu recommends beside it.
FROM ubuntu:22.04
RUN apt-get update && apt-get install -y golang-go
WORKDIR /calculator
ENV GO111MODULE=off CGO_ENABLED=0
COPY main.go .
RUN go build -o calculator main.go
ENTRYPOINT ["/calculator/calculator"]
