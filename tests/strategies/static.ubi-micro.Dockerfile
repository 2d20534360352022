FROM golang:1.24-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tool .

FROM registry.access.redhat.com/ubi9/ubi-micro:latest
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build --chown=65532:65532 /tool /usr/bin/tool
HEALTHCHECK CMD ["/usr/bin/tool", "check"]
USER 65532
ENTRYPOINT ["/usr/bin/tool", "serve"]
