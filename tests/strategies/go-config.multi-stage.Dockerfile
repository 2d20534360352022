# What the start command names of the sources must not stay behind.
FROM golang:1.24-alpine3.20 AS build
RUN apk add --no-cache git bash make
WORKDIR /src
COPY . .
RUN go build -o bin/server ./cmd/server

FROM alpine:3.20
RUN apk add --no-cache bash
WORKDIR /src
COPY --from=build /src /src
USER nobody
CMD ["./bin/server", "-config", "configs/prod.yaml", "-db=/src/state/app.db"]
