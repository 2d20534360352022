# syntax=docker/dockerfile:1
FROM --platform=$BUILDPLATFORM golang:1.23-bookworm AS build
ARG TARGETOS TARGETARCH
# where we live
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# the thing itself
RUN CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -ldflags="-s -w" -o /out/server ./cmd/server

FROM cgr.dev/chainguard/static:latest
WORKDIR /src
COPY --from=build /out/server /out/server
COPY --from=build /src /src
EXPOSE 8080
ENTRYPOINT ["/out/server", "--listen", ":8080"]
