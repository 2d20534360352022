# Its start command names what the build leaves beside the program.
FROM golang:1.24 AS build
WORKDIR /src
COPY go.mod go.sum ./
COPY . .
RUN CGO_ENABLED=0 go build -o bin/ . && mkdir -p /srv && cp -r templates static /srv/

FROM alpine:3.24
WORKDIR /src
COPY --from=build /src/bin/web /src/bin/web
COPY --from=build /srv /srv
COPY --from=build /src/web.toml /src/web.toml
EXPOSE 8080
USER 65532
CMD ["bin/web", "-root", "/srv", "-pages", "/srv/static/pages", "-config=/src/web.toml", "-log", "/dev/stdout"]
