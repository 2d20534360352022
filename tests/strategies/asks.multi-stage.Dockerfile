FROM golang:1.24 AS build
WORKDIR /src
# What others wrote comes first.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /lamp ./cmd/lamp

FROM debian:trixie-slim
WORKDIR /src
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /lamp /lamp
COPY --from=build /src /src
EXPOSE 8080
# PLACEHOLDER: nothing said what starts, and this is what is built. Is it right?
ENTRYPOINT ["/lamp"]
