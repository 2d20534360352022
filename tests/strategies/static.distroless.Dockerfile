FROM golang:1.24-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tool .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /
COPY --from=build --chown=65532:65532 /tool /usr/bin/tool
HEALTHCHECK CMD ["/usr/bin/tool", "check"]
ENTRYPOINT ["/usr/bin/tool", "serve"]
