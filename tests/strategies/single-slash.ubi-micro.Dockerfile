FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/server .
FROM registry.access.redhat.com/ubi9/ubi-micro:latest
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build --chown=1000 /out/server /app/
USER 65532
CMD ["/app/server"]
