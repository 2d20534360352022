FROM golang:1.26 AS build
WORKDIR /src
COPY . .
RUN go build -o /out/server .
FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /
COPY --from=build --chown=1000 /out/server /app/
CMD ["/app/server"]
