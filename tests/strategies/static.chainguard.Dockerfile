FROM golang:1.24-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tool .

FROM cgr.dev/chainguard/static:latest
COPY --from=build --chown=65532:65532 /tool /usr/bin/tool
HEALTHCHECK CMD ["/usr/bin/tool", "check"]
ENTRYPOINT ["/usr/bin/tool", "serve"]
