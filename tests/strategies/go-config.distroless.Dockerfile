# What the start command names of the sources must not stay behind.
FROM golang:1.24-alpine3.20 AS build
RUN apk add --no-cache git bash make
WORKDIR /src
COPY . .
RUN go build -o bin/server ./cmd/server

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /src
COPY --from=build /src/bin/server /src/bin/server
COPY --from=build /src/configs/prod.yaml /src/configs/prod.yaml
CMD ["./bin/server", "-config", "configs/prod.yaml", "-db=/src/state/app.db"]
