FROM rust:1.90-bookworm AS build
WORKDIR /work
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /work
COPY --from=build /work/target/release/lamp /work/target/release/lamp
EXPOSE 3000
CMD ["./target/release/lamp"]
