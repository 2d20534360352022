# The same folder, copied below the build.
FROM golang:1.21-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM alpine:3.24
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
COPY web/pages web/pages
CMD ["/server", "-pages", "./web/pages"]
