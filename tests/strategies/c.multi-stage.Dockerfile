# A small HTTP client in C.
FROM debian:bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends build-essential libcurl4-openssl-dev ca-certificates \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY Makefile fetch.c ./
RUN make

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libcurl4 ca-certificates \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY --from=build /build/fetch /build/fetch
USER 1000
ENTRYPOINT ["/build/fetch"]
