FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/server .
FROM debian:trixie-slim
COPY --from=build --chown=1000 /out/server /app/
CMD ["/app/server"]
