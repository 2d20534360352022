# Who runs it is said here, and is not root.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM cgr.dev/chainguard/glibc-dynamic:latest
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
EXPOSE 80
CMD ["/server"]
