# A service that answers with the time.
FROM golang:1.24-bookworm AS build
ARG VERSION=dev
WORKDIR /src

# Modules change rarely.
COPY go.mod go.sum ./
RUN go mod download

COPY . .
RUN go build -ldflags="-s -w -X main.version=${VERSION}" -o /usr/local/bin/clock ./cmd/clock

FROM debian:bookworm-slim
LABEL org.opencontainers.image.title="clock"
WORKDIR /src
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /usr/local/bin/clock /usr/local/bin/clock
COPY --from=build /src /src

EXPOSE 8080
CMD ["clock", "--listen", ":8080"]
