FROM debian:bookworm
RUN set -eux \
    && apt-get update \
    && apt-get install -y --no-install-recommends build-essential python3 python3-dev python3-pip \
    && pip3 install --no-cache-dir lamp \
    && rm -rf /var/lib/apt/lists/*
ENTRYPOINT ["lamp"]
