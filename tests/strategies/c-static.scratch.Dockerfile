FROM alpine:3.22 AS build
RUN apk add --no-cache gcc musl-dev
COPY hello.c /
RUN gcc -O2 -static -o /hello /hello.c

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /hello /hello
USER 65532
CMD ["/hello"]
