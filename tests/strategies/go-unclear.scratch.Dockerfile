# A folder that the program may read or make.
FROM golang:1.21-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
USER 65532
CMD ["/server", "-pages", "./web/pages"]
