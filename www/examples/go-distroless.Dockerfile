# syntax=docker/dockerfile:1
# A Go service: built with the whole toolchain, shipped as one static file.
FROM golang:1.26 AS build
WORKDIR /src

# The modules change rarely, so they get a layer of their own.
COPY go.mod go.sum ./
RUN go mod download

COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /out/server ./cmd/server

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/server /server
EXPOSE 8080
ENTRYPOINT ["/server"]
