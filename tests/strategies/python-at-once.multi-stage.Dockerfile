FROM debian:bookworm AS build
ENV PATH="/venv/bin:$PATH"
RUN set -eux \
    && apt-get update \
    && apt-get install -y --no-install-recommends build-essential python3 python3-dev python3-venv python3-pip \
    && python3 -m venv /venv && hash -r && pip3 install --no-cache-dir lamp \
    && rm -rf /var/lib/apt/lists/*

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends python3 \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /venv /venv
ENV PATH="/venv/bin:$PATH"
ENTRYPOINT ["lamp"]
