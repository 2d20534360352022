//! How fast Dockerfiles are read, beside two other parsers: compare within one run, not across.
//!
//! `cargo bench --bench parse`

#![expect(missing_docs, reason = "criterion_group! makes a function without documentation")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use dockerfile_playground::syntax::{Memo, parse, parse_again};

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

fn inputs() -> Vec<(&'static str, String)> {
    let repeated = |bytes: usize| {
        let stages = bytes / STAGE.len() + 1;
        (0..stages).map(|it| STAGE.replace("stage-0", &format!("stage-{it}"))).collect::<String>()
    };
    vec![("30 lines", STAGE.to_owned()), ("78 KB", repeated(78_000)), ("1 MB", repeated(1_000_000))]
}

fn parsers(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("parse");
    group.sample_size(20);
    for (name, text) in inputs() {
        group.throughput(Throughput::Bytes(text.len() as u64));
        // The only one of the three that reads a here-document without losing the file.
        let plain =
            text.replace("RUN <<EOF\nmake\nmake install\nEOF\n", "RUN make && make install\n");
        group.bench_with_input(BenchmarkId::new("parse-dockerfile", name), &plain, |b, text| {
            b.iter(|| parse_dockerfile::parse(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("dockerfile-parser", name), &plain, |b, text| {
            b.iter(|| dockerfile_parser::Dockerfile::parse(black_box(text)).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("ours, first time", name), &text, |b, text| {
            b.iter(|| parse(black_box(text)));
        });
        group.bench_with_input(BenchmarkId::new("ours, one key later", name), &text, |b, text| {
            // A character comes and goes near the top, so that everything below it moves. The last
            // answer is alive until the next one is there, as on the page.
            let mut memo = Memo::default();
            let longer = text.replacen("1.2.3", "1.2.34", 1);
            let (mut turn, mut last) = (false, None);
            b.iter(|| {
                turn = !turn;
                let text = black_box(if turn { &longer } else { text });
                last.replace(parse_again(text, &mut memo))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, parsers);
criterion_main!(benches);
