# The same folder, copied below the build.
FROM golang:1.21-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM registry.access.redhat.com/ubi9/ubi-micro:latest
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
COPY web/pages web/pages
USER 65532
CMD ["/server", "-pages", "./web/pages"]
