//! Dockerfiles of three lengths.

/// A stage with most of what real files hold.
const STAGE: &str = "\
# Installs what the build needs, cleans up in the same layer.
FROM debian:bookworm-slim AS stage-0
ARG VERSION=1.2.3
ENV PATH=\"/opt/tool/bin:$PATH\" \\
    LANG=C.UTF-8
WORKDIR /src
COPY --chown=1000:1000 package.json package-lock.json ./
RUN --mount=type=cache,target=/var/cache/apt \\
    set -eux; \\
    # a comment between
    apt-get update; \\
    apt-get install -y --no-install-recommends \\
        build-essential ca-certificates curl git \\
    ; \\
    rm -rf /var/lib/apt/lists/*
RUN curl -fsSL \"https://example.org/tool-$VERSION.tar.gz\" -o /tmp/tool.tar.gz \\
    && tar -xzf /tmp/tool.tar.gz -C /opt \\
    && rm /tmp/tool.tar.gz
COPY . .
RUN <<EOF
make
make install
EOF
LABEL org.opencontainers.image.title=\"tool\" org.opencontainers.image.version=\"$VERSION\"
USER 1000
EXPOSE 8080/tcp
HEALTHCHECK --interval=30s CMD [\"curl\", \"-f\", \"http://localhost:8080/\"]
ENTRYPOINT [\"/opt/tool/bin/tool\"]
CMD [\"--serve\"]
";

/// As many of these stages as make this many bytes.
fn repeated(bytes: usize) -> String {
    let stages = bytes / STAGE.len() + 1;
    (0..stages).map(|it| STAGE.replace("stage-0", &format!("stage-{it}"))).collect()
}

/// 30 lines, 78 KB and 1 MB.
pub(crate) fn of_three_lengths() -> Vec<(&'static str, String)> {
    vec![("30 lines", STAGE.to_owned()), ("78 KB", repeated(78_000)), ("1 MB", repeated(1_000_000))]
}

/// These, and 11 kB, which only a hundredth of real files exceeds.
#[allow(dead_code, reason = "some of the programs that share this need it")]
pub(crate) fn to_compare() -> Vec<(&'static str, String)> {
    let mut texts = of_three_lengths();
    texts.insert(1, ("11 kB", repeated(11_000)));
    texts
}

/// Each twice as long as the one before, up to 1 MB, with the number of its bytes.
#[allow(dead_code, reason = "some of the programs that share this need it")]
pub(crate) fn of_five_lengths() -> Vec<(usize, String)> {
    let texts = (0..5).rev().map(|it| repeated(1_000_000 >> it));
    texts.map(|it| (it.len(), it)).collect()
}

/// The same with lines in the place of here-documents, which other parsers do not read.
#[allow(dead_code, reason = "some of the programs that share this need it")]
pub(crate) fn without_heredocs(text: &str) -> String {
    text.replace("RUN <<EOF\nmake\nmake install\nEOF\n", "RUN make && make install\n")
}
