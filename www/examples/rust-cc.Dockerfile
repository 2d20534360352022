# syntax=docker/dockerfile:1
# A Rust server on distroless: glibc, libgcc and certificates, and nothing to log in to.
FROM rust:1.90-slim-trixie AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/app/target \
    cargo build --release --locked \
    && cp target/release/shop /shop

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /shop /shop
EXPOSE 3000
ENTRYPOINT ["/shop"]
