FROM rust:1.90-bookworm AS build
WORKDIR /work
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM debian:bookworm-slim
WORKDIR /work
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /work/target/release/lamp /work/target/release/lamp

RUN useradd --system --uid 10001 lamp
USER lamp
EXPOSE 3000
CMD ["./target/release/lamp"]
