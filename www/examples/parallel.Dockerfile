# syntax=docker/dockerfile:1
# Many stages that do not wait for each other: BuildKit builds them at the same time, and skips those
# that the target does not need.
FROM node:22-alpine AS node
WORKDIR /work

FROM node AS shop-packages
COPY shop/package*.json ./
RUN npm ci

FROM node AS admin-packages
COPY admin/package*.json ./
RUN npm ci

FROM shop-packages AS shop
COPY shop ./
RUN npm run build

FROM admin-packages AS admin
COPY admin ./
RUN npm run build

FROM shop-packages AS shop-tests
COPY shop ./
RUN npm test

FROM golang:1.26 AS go
WORKDIR /work
COPY go.mod go.sum ./
RUN go mod download

FROM go AS orders
COPY . .
RUN CGO_ENABLED=0 go build -ldflags="-s -w" -o /orders ./orders

FROM go AS invoices
COPY . .
RUN CGO_ENABLED=0 go build -ldflags="-s -w" -o /invoices ./invoices

FROM go AS mails
COPY . .
RUN CGO_ENABLED=0 go build -ldflags="-s -w" -o /mails ./mails

FROM go AS go-tests
COPY . .
RUN go test ./...

FROM python:3.13-slim AS docs
WORKDIR /docs
COPY docs/requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY docs ./
RUN mkdocs build

FROM alpine:3.22 AS certificates
RUN apk add --no-cache ca-certificates

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=certificates /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=orders /orders /bin/orders
COPY --from=invoices /invoices /bin/invoices
COPY --from=mails /mails /bin/mails
COPY --from=shop /work/dist /pages/shop
COPY --from=admin /work/dist /pages/admin
COPY --from=docs /docs/site /pages/docs
EXPOSE 8080
ENTRYPOINT ["/bin/orders"]
