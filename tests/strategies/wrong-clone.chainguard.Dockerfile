FROM debian:bookworm AS build
RUN apt-get update
RUN apt-get install -y ca-certificates
RUN apt-get install -y build-essential git
RUN git clone https://example.org/tool.git /src
WORKDIR /src
RUN make && cp tool /usr/local/bin/tool

FROM cgr.dev/chainguard/glibc-dynamic:latest
WORKDIR /src
COPY --from=build /usr/local/bin/tool /usr/local/bin/tool
CMD ["tool"]
