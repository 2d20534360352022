FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/server .
FROM alpine:3.24
COPY --from=build --chown=1000 /out/server /app/
CMD ["/app/server"]
