FROM debian:bookworm
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl && rm -rf /var/lib/apt/lists/*
RUN curl -fsSL https://example.org/lamp.tar.gz | tar xz -C /usr/local/bin && lamp --version
EXPOSE 8080
ENTRYPOINT ["lamp"]
