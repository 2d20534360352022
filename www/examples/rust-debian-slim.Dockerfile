# syntax=docker/dockerfile:1
# A Rust server that links against glibc, so its base needs one too.
ARG RUST_VERSION=1.83

FROM rust:${RUST_VERSION}-slim-bookworm AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/app/target \
    cargo build --release --locked \
    && cp target/release/shop /usr/local/bin/shop

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 shop
COPY --from=build /usr/local/bin/shop /usr/local/bin/shop
USER shop
EXPOSE 3000
CMD ["shop"]
