FROM alpine:3.22 AS build
RUN apk add --no-cache gcc musl-dev
COPY hello.c /
RUN gcc -O2 -static -o /hello /hello.c

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /
COPY --from=build /hello /hello
CMD ["/hello"]
