# Root stays where nothing says otherwise, and bases may.
FROM golang:1.24
WORKDIR /src
COPY . .
RUN go build -o /server .
EXPOSE 443/tcp
CMD ["/server"]
