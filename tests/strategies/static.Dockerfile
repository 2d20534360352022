FROM golang:1.24-alpine AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /tool .

FROM ubuntu:24.04
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
RUN useradd tool
COPY --from=build --chown=tool /tool /usr/bin/tool
USER tool
HEALTHCHECK CMD ["/usr/bin/tool", "check"]
ENTRYPOINT exec /usr/bin/tool serve
