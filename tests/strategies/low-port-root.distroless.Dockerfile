# Root stays where nothing says otherwise, and bases may.
FROM golang:1.24 AS build
WORKDIR /src
COPY . .
RUN go build -o /server .

FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /src
COPY --from=build /server /server
COPY --from=build /src /src
EXPOSE 443/tcp
CMD ["/server"]
