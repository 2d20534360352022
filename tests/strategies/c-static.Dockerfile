FROM alpine:3.22
RUN apk add --no-cache gcc musl-dev
COPY hello.c /
RUN gcc -O2 -static -o /hello /hello.c
CMD ["/hello"]
