# Its start command names what the build leaves beside the program.
FROM golang:1.24
WORKDIR /src
COPY go.mod go.sum ./
COPY . .
RUN go build -o bin/ . && mkdir -p /srv && cp -r templates static /srv/
EXPOSE 8080
CMD bin/web -root /srv -pages /srv/static/pages -config=/src/web.toml -log /dev/stdout
