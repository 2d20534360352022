# Root stays where nothing says otherwise, and bases may.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM debian:trixie-slim
WORKDIR /src
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /server /server
COPY --from=build /src /src
EXPOSE 443/tcp
CMD ["/server"]
