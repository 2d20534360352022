FROM golang:1.24 AS build
WORKDIR /src
# What others wrote comes first.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /lamp ./cmd/lamp

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
WORKDIR /src
COPY --from=build /lamp /lamp
COPY --from=build /src /src
EXPOSE 8080
USER 65532
# PLACEHOLDER: nothing said what starts, and this is what is built. Is it right?
ENTRYPOINT ["/lamp"]
