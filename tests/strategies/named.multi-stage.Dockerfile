# Its start command names what the build leaves beside the program.
FROM golang:1.24 AS build
WORKDIR /src
COPY go.mod go.sum ./
COPY . .
RUN go build -o bin/ . && mkdir -p /srv && cp -r templates static /srv/

FROM debian:trixie-slim
WORKDIR /src
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
RUN mkdir -p /srv
COPY --from=build /src /src
COPY --from=build /srv /srv
EXPOSE 8080
CMD ["bin/web", "-root", "/srv", "-pages", "/srv/static/pages", "-config=/src/web.toml", "-log", "/dev/stdout"]
