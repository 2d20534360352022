# The same folder, copied below the build.
FROM golang:1.21-alpine
WORKDIR /src
COPY . .
RUN go build -o /server .
COPY web/pages web/pages
CMD ["/server", "-pages", "./web/pages"]
