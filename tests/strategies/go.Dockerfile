# A service that answers with the time.
FROM golang:1.24-bookworm

LABEL org.opencontainers.image.title="clock"
ARG VERSION=dev
WORKDIR /src

# Modules change rarely.
COPY go.mod go.sum ./
RUN go mod download

COPY . .
RUN go build -ldflags="-s -w -X main.version=${VERSION}" -o /usr/local/bin/clock ./cmd/clock

EXPOSE 8080
CMD ["clock", "--listen", ":8080"]
