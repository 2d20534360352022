# Who runs it is said here, and is not root.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM alpine:3.24
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
EXPOSE 80
USER nobody
CMD ["/server"]
