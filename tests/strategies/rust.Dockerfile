FROM rust:1.90-bookworm
WORKDIR /work
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

RUN useradd --system --uid 10001 lamp
USER lamp
EXPOSE 3000
CMD ["./target/release/lamp"]
