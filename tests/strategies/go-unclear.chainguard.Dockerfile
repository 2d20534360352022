# A folder that the program may read or make.
FROM golang:1.21-alpine AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM cgr.dev/chainguard/static:latest
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
CMD ["/server", "-pages", "./web/pages"]
