# A small HTTP client in C.
FROM debian:bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends build-essential libcurl4-openssl-dev ca-certificates \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Makefile fetch.c ./
RUN make
USER 1000
ENTRYPOINT ["/build/fetch"]
