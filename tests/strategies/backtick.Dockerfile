# escape=`
FROM golang:1.24
WORKDIR /src
COPY . .
RUN apt-get update && apt-get install -y --no-install-recommends `
    curl ffmpeg `
 && rm -rf /var/lib/apt/lists/*
RUN CGO_ENABLED=0 go build `
    -o /clock .
CMD ["/clock"]
