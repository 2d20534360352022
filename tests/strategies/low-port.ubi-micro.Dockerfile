# Who runs it is said here, and is not root.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM registry.access.redhat.com/ubi9/ubi-micro:latest
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
EXPOSE 80
USER 65532
CMD ["/server"]
