# Root stays where nothing says otherwise, and bases may.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM alpine:3.24
COPY --from=build /server /server
EXPOSE 443/tcp
CMD ["/server"]
