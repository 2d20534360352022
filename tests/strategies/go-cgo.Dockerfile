# It stores things in SQLite, so it needs C.
FROM golang:1.24-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends gcc libsqlite3-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN CGO_ENABLED=1 go build -tags libsqlite3 -o /notes .
VOLUME /data
ENTRYPOINT ["/notes", "--db", "/data/notes.db"]
