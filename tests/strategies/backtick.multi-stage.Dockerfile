# escape=`
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN apt-get update && apt-get install -y --no-install-recommends `
    curl ffmpeg `
 && rm -rf /var/lib/apt/lists/*
RUN CGO_ENABLED=0 go build `
    -o /clock .

FROM debian:trixie-slim
WORKDIR /src
RUN apt-get update `
    && apt-get install -y --no-install-recommends ca-certificates `
    && rm -rf /var/lib/apt/lists/*
RUN apt-get update && apt-get install -y --no-install-recommends `
    curl ffmpeg `
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /clock /clock
COPY --from=build /src /src
CMD ["/clock"]
