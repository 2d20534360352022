# syntax=docker/dockerfile:1
# Two images of one program: `docker build .` ships it without a shell,
# `docker build --target debug .` makes one with BusyBox to look around in.
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /server ./cmd/server

FROM gcr.io/distroless/static-debian13:debug-nonroot AS debug
COPY --from=build /server /server
EXPOSE 8080
ENTRYPOINT ["/server"]

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /server /server
EXPOSE 8080
ENTRYPOINT ["/server"]
