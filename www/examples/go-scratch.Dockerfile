# The same calculator: the compiler stays in the first stage, and the image is the program alone.
FROM ubuntu:22.04 AS build
RUN apt-get update && apt-get install -y golang-go
WORKDIR /calculator
ENV GO111MODULE=off CGO_ENABLED=0
COPY main.go .
RUN go build -o calculator main.go

FROM scratch
COPY --from=build /calculator/calculator /calculator
ENTRYPOINT ["/calculator"]
