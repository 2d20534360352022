# escape=`
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN apt-get update && apt-get install -y --no-install-recommends `
    curl `
 && rm -rf /var/lib/apt/lists/*
RUN CGO_ENABLED=0 go build `
    -o /clock .

FROM debian:trixie-slim
RUN apt-get update `
    && apt-get install -y --no-install-recommends ffmpeg ca-certificates `
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /clock /clock
USER 65532
CMD ["/clock"]
