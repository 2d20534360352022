FROM debian:trixie
ARG FROM_SOURCE=
RUN apt-get update && apt-get install -y golang-go wget && rm -rf /var/lib/apt/lists/*
RUN if [ -n "$FROM_SOURCE" ]; then go install example.org/lamp@latest; else wget -O /usr/local/bin/lamp https://example.org/lamp; fi
CMD ["lamp"]
