# A folder that the program may read or make.
FROM golang:1.21-alpine
WORKDIR /src
COPY . .
RUN go build -o /server .
CMD ["/server", "-pages", "./web/pages"]
