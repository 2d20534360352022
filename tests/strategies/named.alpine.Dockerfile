# Its start command names what the build leaves beside the program.
FROM golang:1.24 AS build
WORKDIR /src
COPY go.mod go.sum ./
COPY . .
RUN CGO_ENABLED=0 go build -o bin/ . && mkdir -p /srv && cp -r templates static /srv/

FROM alpine:3.24
WORKDIR /src
RUN mkdir -p /srv
COPY --from=build /src /src
COPY --from=build /srv /srv
EXPOSE 8080
CMD ["bin/web", "-root", "/srv", "-pages", "/srv/static/pages", "-config=/src/web.toml", "-log", "/dev/stdout"]
