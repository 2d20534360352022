# syntax=docker/dockerfile:1
# Here-documents: several lines in one RUN, another interpreter, and a file without a context.
FROM debian:bookworm-slim AS report
SHELL ["/bin/bash", "-o", "pipefail", "-c"]

RUN <<EOF
set -e
apt-get update
apt-get install -y --no-install-recommends python3 jq
rm -rf /var/lib/apt/lists/*
EOF

RUN <<"EOF"
#!/usr/bin/env python3
from pathlib import Path

lines = [f"{n} squared is {n * n}" for n in range(1, 11)]
Path("/report.txt").write_text("\n".join(lines) + "\n")
EOF

FROM nginx:1.27-alpine
COPY <<-EOF /etc/nginx/conf.d/default.conf
	server {
	    listen 8080;
	    root /usr/share/nginx/html;
	}
EOF
COPY --from=report /report.txt /usr/share/nginx/html/index.html
EXPOSE 8080
