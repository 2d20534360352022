# A service that answers with the time.
FROM golang:1.24-bookworm AS build
ARG VERSION=dev
WORKDIR /src

# Modules change rarely.
COPY go.mod go.sum ./
RUN go mod download

COPY . .
RUN go build -ldflags="-s -w -X main.version=${VERSION}" -o /usr/local/bin/clock ./cmd/clock

FROM cgr.dev/chainguard/glibc-dynamic:latest
LABEL org.opencontainers.image.title="clock"
WORKDIR /src
COPY --from=build /usr/local/bin/clock /usr/local/bin/clock
COPY --from=build /src /src

EXPOSE 8080
CMD ["clock", "--listen", ":8080"]
