# A service that answers with the time.
FROM golang:1.24-bookworm AS build
ARG VERSION=dev
WORKDIR /src

# Modules change rarely.
COPY go.mod go.sum ./
RUN go mod download

COPY . .
RUN CGO_ENABLED=0 go build -ldflags="-s -w -X main.version=${VERSION}" -o /usr/local/bin/clock ./cmd/clock

FROM registry.access.redhat.com/ubi9/ubi-micro:latest
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
LABEL org.opencontainers.image.title="clock"
WORKDIR /src
COPY --from=build /usr/local/bin/clock /usr/local/bin/clock
COPY --from=build /src /src

EXPOSE 8080
USER 65532
CMD ["clock", "--listen", ":8080"]
