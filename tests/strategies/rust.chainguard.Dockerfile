FROM rust:1.90-bookworm AS build
WORKDIR /work
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM cgr.dev/chainguard/glibc-dynamic:latest
WORKDIR /work
COPY --from=build /work/target/release/lamp /work/target/release/lamp
EXPOSE 3000
CMD ["./target/release/lamp"]
