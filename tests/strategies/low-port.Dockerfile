# Who runs it is said here, and is not root.
FROM golang:1.24
WORKDIR /src
COPY . .
RUN go build -o /server .
EXPOSE 80
USER nobody
CMD ["/server"]
