# It stores things in SQLite, so it needs C.
FROM golang:1.24-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libsqlite3-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -tags libsqlite3 -o /notes .

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends libsqlite3-0 ca-certificates \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY --from=build /notes /notes
COPY --from=build /src /src
VOLUME /data
ENTRYPOINT ["/notes", "--db", "/data/notes.db"]
