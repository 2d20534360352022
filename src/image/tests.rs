//! Small Dockerfiles and their layers.

mod later;

use std::sync::OnceLock;

use expect_test::{Expect, expect};

use super::*;
use crate::bytes::{Bytes, SizeRange};
use crate::{
    context::{Context, File},
    options::BuildOptions,
    packages::Indexes,
    stages, syntax,
};

/// All that the page can have.
fn indexes() -> Indexes {
    static ALL: OnceLock<Indexes> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut indexes = Indexes::default();
        for bytes in [
            &include_bytes!("../../www/data/bookworm.bin")[..],
            include_bytes!("../../www/data/bullseye.bin"),
            include_bytes!("../../www/data/trixie.bin"),
            include_bytes!("../../www/data/alpine.bin"),
            include_bytes!("../../www/data/pypi.bin"),
            include_bytes!("../../www/data/npm.bin"),
            include_bytes!("../../www/data/gems.bin"),
        ] {
            indexes.add(bytes).expect("an index");
        }
        indexes
    })
    .clone()
}

fn images(text: &str) -> (Dockerfile, Vec<Image>) {
    let (dockerfile, _) = syntax::parse(text);
    let (stages, _) = stages::resolve(&dockerfile, &BuildOptions::default());
    let (images, _) = assemble(&dockerfile, &stages, &indexes(), &Rc::default(), None);
    (dockerfile, images)
}

fn range(range: Option<SizeRange>) -> String {
    range.map_or_else(|| "unknown".into(), |it| format!("{it} ({})", it.likely))
}

fn shown(text: &str) -> String {
    let (dockerfile, images) = images(text);
    let mut shown = String::new();
    for image in &images {
        for layer in &image.layers {
            let instruction = &dockerfile.instructions[layer.instruction];
            if layer.items.is_empty() {
                continue;
            }
            shown += &format!("{}: {}", instruction.keyword, range(layer.size.disk));
            if layer.wasted != Bytes::ZERO {
                shown += &format!(", {} in vain", layer.wasted);
            }
            shown += "\n";
            for item in layer.items.iter() {
                shown += &format!("    {}: {}, ", item.label, range(item.size.disk));
                shown += &format!("{}, {}\n", item.basis.as_str(), item.source);
            }
        }
        let known = if image.size.disk.is_none() { " of what is known" } else { "" };
        shown +=
            &format!("= {}, pull {}{known}\n", range(image.known.disk), range(image.known.pull));
    }
    shown
}

fn check(text: &str, layers: &Expect) {
    layers.assert_eq(&shown(text));
}

#[test]
fn a_go_program_on_distroless() {
    check(
        r#"
FROM golang:1.23 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -ldflags="-s -w" -o /app ./cmd/server
FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
"#,
        &expect![[r#"
            FROM: 812–863 MB (838 MB)
                golang:1.23: 812–863 MB (838 MB), catalog, maxmood96/repo-info at 0063909, 2024-11-07
            COPY: 0 B–3.05 MB (154 kB)
                go.sum of the build context: 0 B–3 MB (150 kB), assumption, lock files: up to 3 MB, 0.15 MB likely
                go.mod of the build context: 0 B–500 kB (4 kB), assumption, a single text file: up to 500 kB, 4 kB likely
            RUN: 0 B–500 MB (50 MB)
                Go modules: 0 B–500 MB (50 MB), assumption, modules of a project: none to 500 MB, 50 MB likely
            COPY: 0 B–200 MB (2 MB)
                . of the build context: 0 B–200 MB (2 MB), assumption, the build context is not known: 0 to 200 MB, 2 MB likely
            RUN: 1.1–357 MB (76 MB)
                Go's build cache: 0 B–350 MB (70 MB), heuristic, 57 MB for net/http in measured builds, next to nothing before Go 1.20, 60 to 150 MB and more for applications
                Go program: 1.1–24.5 MB (6 MB), assumption, for comparison: 1.2 to 2 MB (hello world), 6.6 MB (net/http), 10 to 18 MB and more; a third less with -s -w
            = 813 MB–1.53 GB (966 MB), pull 300–504 MB (338 MB)
            FROM: 1.98–2.02 MB (2 MB)
                gcr.io/distroless/static-debian12:nonroot: 1.98–2.02 MB (2 MB), catalog, the packages named by GoogleContainerTools/distroless at cd08076, measured, 2026-09
            COPY: 1.1–24.5 MB (6 MB)
                /app of build: 1.1–24.5 MB (6 MB), copied, Go program: for comparison: 1.2 to 2 MB (hello world), 6.6 MB (net/http), 10 to 18 MB and more; a third less with -s -w
            = 3.08–26.5 MB (8 MB), pull 1.22–11.8 MB (3.46 MB)
        "#]],
    );
}

#[test]
fn a_rust_program_on_debian_slim() {
    check(
        r#"
FROM rust:1.80 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry cargo build --release
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=build /src/target/release/app /usr/local/bin/app
USER nobody
CMD app --serve
"#,
        &expect![[r#"
            FROM: 1.1–1.84 GB (1.47 GB)
                rust:1.80: 1.1–1.84 GB (1.47 GB), catalog, nearest known tag rust:1.84, docker images output on GitHub, record 2499778648, 2025-02
            COPY: 0 B–200 MB (2 MB)
                . of the build context: 0 B–200 MB (2 MB), assumption, the build context is not known: 0 to 200 MB, 2 MB likely
            RUN: 280 kB–3.01 GB (306 MB)
                compiled crates: 0 B–3 GB (300 MB), heuristic, 120 MB for a small web server, about 1 GB for large ones
                Rust program: 280 kB–60 MB (6 MB), assumption, for comparison: 0.3 MB (hello, stripped), 1.7 MB (web server, stripped), 11.6 MB (hello with Debian's rustc), servers 3 to 16 MB
            = 1.1–4.51 GB (1.78 GB), pull 326 MB–1.39 GB (604 MB)
            FROM: 74.1–75.6 MB (74.8 MB)
                debian:bookworm-slim: 74.1–75.6 MB (74.8 MB), catalog, docker-library/repo-info at 3179cb4, 2026-09-18
            RUN: 8.24–9.74 MB (8.99 MB)
                ca-certificates, with what they need: 8.24–9.74 MB (8.99 MB), package-index, Debian 12 package index of 2026-11-21
            COPY: 280 kB–60 MB (6 MB)
                /src/target/release/app of build: 280 kB–60 MB (6 MB), copied, Rust program: for comparison: 0.3 MB (hello, stripped), 1.7 MB (web server, stripped), 11.6 MB (hello with Debian's rustc), servers 3 to 16 MB
            = 82.6–144 MB (89.8 MB), pull 31.4–54.8 MB (34.3 MB)
        "#]],
    );
}

#[test]
fn python_packages_and_their_cache() {
    check(
        r#"
FROM python:3.12-slim
RUN pip install flask requests
RUN pip install --no-cache-dir -r requirements.txt
RUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir numpy
FROM gcr.io/distroless/python3-debian12
COPY --from=0 /opt/venv /opt/venv
"#,
        &expect![[r#"
            FROM: 118–121 MB (119 MB)
                python:3.12-slim: 118–121 MB (119 MB), catalog, docker-library/repo-info at 2986dca, 2026-07-14
            RUN: 6.68–14.9 MB (10 MB)
                Python packages: flask, requests: 5.75–11.1 MB (8.21 MB), heuristic, packages measured on 2026-11-21
                downloads kept in the cache: 933 kB–5.8 MB (1.81 MB), heuristic, measured builds, 2026-11
            RUN: 1–500 MB (60 MB)
                Python packages of the requirements: 1–500 MB (60 MB), assumption, a requirements file: 1 to 500 MB, 60 MB likely
            RUN: 58.5–107 MB (81.7 MB)
                Python packages: numpy: 50–96.4 MB (71.4 MB), heuristic, packages measured on 2026-11-21
                virtual environment: 8.5–14 MB (10.3 MB), heuristic, measured builds, 2026-11
            = 184–712 MB (271 MB), pull 63.4–229 MB (91.4 MB)
            FROM: 52.4–53.4 MB (52.9 MB)
                gcr.io/distroless/python3-debian12: 52.4–53.4 MB (52.9 MB), catalog, the packages named by GoogleContainerTools/distroless at cd08076, measured, 2026-09
            COPY: 58.5–107 MB (81.7 MB)
                /opt/venv of stage 0: 58.5–107 MB (81.7 MB), copied, 2 things that the stage left there
            = 111–160 MB (135 MB), pull 38.3–59.7 MB (46.9 MB)
        "#]],
    );
}

#[test]
fn package_lists_are_freed_in_the_same_run_only() {
    check(
        r#"
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y curl
RUN rm -rf /var/lib/apt/lists/*
RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
RUN --mount=type=cache,target=/var/lib/apt --mount=type=cache,target=/var/cache/apt apt-get update && apt-get -y install jq
RUN buildDeps='gcc libc6-dev' && apt-get update && apt-get install -y $buildDeps && apt-get purge -y --auto-remove $buildDeps && rm -rf /var/lib/apt/lists/*
RUN saved="$(apt-mark showmanual)"; apt-get install -y gcc; apt-mark auto '.*' > /dev/null; apt-mark manual $saved; apt-get purge -y --auto-remove
"#,
        &expect![[r#"
            FROM: 74.1–75.6 MB (74.8 MB)
                debian:bookworm-slim: 74.1–75.6 MB (74.8 MB), catalog, docker-library/repo-info at 3179cb4, 2026-09-18
            RUN: 32.7–37 MB (34.6 MB), 19.9 MB in vain
                package lists that apt-get update leaves: 19–22 MB (19.9 MB), heuristic, measured builds, 2026-11
                curl, with what they need or recommend: 13.7–15.8 MB (14.7 MB), package-index, Debian 12 package index of 2026-11-21
            RUN: 77.8–86.6 MB (82.2 MB)
                git, with what they need: 77.8–86.6 MB (82.2 MB), package-index, Debian 12 package index of 2026-11-21
            RUN: 1.61–2.41 MB (2.01 MB)
                jq, with what they need or recommend: 1.61–2.41 MB (2.01 MB), package-index, Debian 12 package index of 2026-11-21
            RUN: 760 kB–2.6 MB (1 MB)
                dpkg's own files, written again: 760 kB–2.6 MB (1 MB), heuristic, measured builds, 2026-11
            RUN: 700 kB–73 MB (13.9 MB)
                gcc, with what they need or recommend: 700 kB–73 MB (13.9 MB), assumption, packages to build with are purged again, a few libraries remain
                small files: 0 B–50 kB (2 kB), heuristic, folders, users, links and settings: 0 to 20 kB in measured builds
            = 188–268 MB (208 MB), pull 71.1–103 MB (79.8 MB)
        "#]],
    );
}

#[test]
fn apk_with_and_without_its_index() {
    check(
        r#"
FROM alpine:3.20
RUN apk add --no-cache curl bash
RUN apk add git
RUN apk add --no-cache --virtual .build-deps gcc musl-dev && apk del .build-deps
"#,
        &expect![[r#"
            FROM: 7.73–7.89 MB (7.81 MB)
                alpine:3.20: 7.73–7.89 MB (7.81 MB), catalog, docker images output on GitHub, record 68856334604, 2026-09
            RUN: 3.71–10 MB (7.45 MB)
                bash, curl, with what they need: 3.71–10 MB (7.45 MB), package-index, Alpine 3.17 package index of 2026-11-21 (without install_if), the nearest to alpine 3.20
            RUN: 4.99–12.3 MB (9.62 MB)
                git, with what they need: 3.69–9.99 MB (7.42 MB), package-index, Alpine 3.17 package index of 2026-11-21 (without install_if), the nearest to alpine 3.20
                package index that apk keeps without --no-cache: 1.3–2.8 MB (2.2 MB), heuristic, 1.3 to 2.5 MB in published images
            = 16.4–28.6 MB (24.9 MB), pull 6.83–12.2 MB (10.2 MB)
        "#]],
    );
}

#[test]
fn node_modules_and_a_build() {
    check(
        r#"
FROM node:20-alpine AS build
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev
FROM nginx:alpine
COPY --from=build /app/dist /usr/share/nginx/html
"#,
        &expect![[r#"
            FROM: 135–137 MB (136 MB)
                node:20-alpine: 135–137 MB (136 MB), catalog, maxmood96/repo-info at 54d4700, 2026-03-06
            COPY: 0 B–3 MB (150 kB)
                package*.json of the build context: 0 B–3 MB (150 kB), assumption, lock files: up to 3 MB, 0.15 MB likely
            RUN: 1.4 MB–1.36 GB (210 MB)
                node_modules: 1 MB–1.2 GB (150 MB), assumption, dependencies of a project: 1 MB to 1.2 GB, 150 MB likely
                downloads kept in the cache: 400 kB–517 MB (60 MB), heuristic, measured builds, 2026-11
            COPY: 0 B–200 MB (2 MB)
                . of the build context: 0 B–200 MB (2 MB), assumption, the build context is not known: 0 to 200 MB, 2 MB likely
            RUN: 100 kB–150 MB (5 MB)
                result of the build: 100 kB–150 MB (5 MB), assumption, built pages or scripts: 0.1 to 150 MB, 5 MB likely
            = 136 MB–1.52 GB (353 MB), pull 41.1–673 MB (146 MB)
            FROM: 62.4–63.4 MB (62.9 MB)
                nginx:alpine: 62.4–63.4 MB (62.9 MB), catalog, docker-library/repo-info at 8dcc444, 2026-09-17
            COPY: 100 kB–150 MB (5 MB)
                /app/dist of build: 100 kB–150 MB (5 MB), copied, result of the build: built pages or scripts: 0.1 to 150 MB, 5 MB likely
            = 62.5–213 MB (67.9 MB), pull 26.1–75.8 MB (28 MB)
        "#]],
    );
}

#[test]
fn copies_between_stages_and_images() {
    check(
        r#"
FROM alpine:3.20 AS a
RUN dd if=/dev/urandom of=/data/x bs=1M count=3
COPY <<EOF /etc/motd
hello
EOF
FROM a AS b
RUN rm /data/x
FROM scratch
COPY --from=a /data /data
COPY --from=a /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/uv
COPY --from=a /nowhere /nowhere
COPY --from=nobody/knows:1 /x /x
"#,
        &expect![[r#"
            FROM: 7.73–7.89 MB (7.81 MB)
                alpine:3.20: 7.73–7.89 MB (7.81 MB), catalog, docker images output on GitHub, record 68856334604, 2026-09
            RUN: 3.15 MB (3.15 MB)
                /data/x: 3.15 MB (3.15 MB), context, the length given in the command
            COPY: 6 B (6 B)
                /etc/motd: 6 B (6 B), context, text in the file
            = 10.9–11 MB (11 MB), pull 6.54–6.7 MB (6.64 MB)
            FROM: 10.9–11 MB (11 MB), 3.15 MB in vain
                a: 10.9–11 MB (11 MB), copied, the sum of that stage's layers
            = 10.9–11 MB (11 MB), pull 6.54–6.7 MB (6.64 MB)
            COPY: 3.15 MB (3.15 MB)
                /data of a: 3.15 MB (3.15 MB), copied, /data/x: the length given in the command
            COPY: 180–700 kB (220 kB)
                /etc/ssl/certs/ca-certificates.crt of a: 180–700 kB (220 kB), assumption, certificates: 0.2 MB, up to 0.7 MB with links
            COPY: 25–70 MB (50 MB)
                /uv of ghcr.io/astral-sh/uv:latest: 25–70 MB (50 MB), assumption, published sizes of these files
            COPY: 0 B–300 MB (5 MB)
                /nowhere of a: 0 B–300 MB (5 MB), assumption, no instruction of the stage creates it; its base may hold it; nothing tells what is there: up to 300 MB, 5 MB likely
            COPY: 0 B–300 MB (5 MB)
                /x of nobody/knows:1: 0 B–300 MB (5 MB), assumption, how big /x is in nobody/knows:1 is not known; nothing tells what is there: up to 300 MB, 5 MB likely
            = 28.3–481 MB (63.4 MB), pull 12.9–195 MB (27.3 MB)
        "#]],
    );
}

#[test]
fn here_documents_run() {
    check(
        r#"
FROM python:3.12-slim
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends curl
rm -rf /var/lib/apt/lists/*
EOF
RUN <<EOF
#!/usr/bin/env python3
print("x")
EOF
RUN python3 <<EOF
print("x")
EOF
RUN <<EOF bash
apt-get update
EOF
RUN cat <<EOF > /etc/app.conf
a = 1
EOF
"#,
        &expect![[r#"
            FROM: 118–121 MB (119 MB)
                python:3.12-slim: 118–121 MB (119 MB), catalog, docker-library/repo-info at 2986dca, 2026-07-14
            RUN: 13.1–15.1 MB (14.1 MB)
                curl, with what they need: 13.1–15.1 MB (14.1 MB), package-index, Debian 13 package index of 2026-11-21
            RUN: 0 B–600 MB (20 MB)
                RUN: 0 B–600 MB (20 MB), assumption, it is a script for python3, whose effect is not known
            RUN: 20.5–24 MB (21.7 MB)
                package lists that apt-get update leaves: 20.5–24 MB (21.7 MB), heuristic, measured builds, 2026-11
            RUN: 6 B (6 B)
                /etc/app.conf: 6 B (6 B), context, text in the file
            = 151–755 MB (175 MB), pull 63.4–306 MB (73.5 MB)
        "#]],
    );
}

#[test]
fn a_base_of_which_only_the_size_on_disk_is_known_is_pulled_as_others_are() {
    check(
        "FROM continuumio/anaconda3\n",
        &expect![[r#"
        FROM: 2.24–3.38 GB (2.81 GB)
            continuumio/anaconda3: 2.24–3.38 GB (2.81 GB), catalog, docker images output on GitHub, record 7054810981, 2021-10; to pull, 0.4 of it as a rule
        = 2.24–3.38 GB (2.81 GB), pull 812 MB–1.94 GB (1.12 GB)
    "#]],
    );
}

#[test]
fn unknown_bases_commands_and_shells() {
    check(
        r#"
FROM example.com/base:1
RUN ./install.sh && make install
FROM debian:bookworm-slim
RUN frobnicate --all
RUN ["/bin/sh", "-c", "mkdir /x && echo hi > /x/y"]
RUN ["/opt/setup", "--all"]
RUN curl -fsSL https://example.com/install.sh | sh
SHELL ["powershell", "-Command"]
RUN Write-Host x
FROM mcr.microsoft.com/windows/servercore:ltsc2022
RUN dir
FROM debian:$NOTHING
FROM alpine:3.20
RUN if
"#,
        &expect![[r#"
            FROM: unknown
                example.com/base:1: unknown, unknown, example.com/base:1 is not in the catalog
            RUN: 50 kB–661 MB (35 MB)
                install.sh: 0 B–600 MB (20 MB), assumption, what install.sh leaves is not known: up to 600 MB, 20 MB likely
                installed by make: 50 kB–250 MB (15 MB), assumption, 15 MB as a rule, 50 kB–250 MB
            = 50 kB–661 MB (35 MB), pull 17.5 kB–260 MB (13.3 MB) of what is known
            FROM: 74.1–75.6 MB (74.8 MB)
                debian:bookworm-slim: 74.1–75.6 MB (74.8 MB), catalog, docker-library/repo-info at 3179cb4, 2026-09-18
            RUN: 0 B–200 MB (1 MB)
                frobnicate: 0 B–200 MB (1 MB), assumption, what frobnicate leaves is not known: up to 200 MB, 1 MB likely
            RUN: 3 B–50 kB (2 kB)
                small files: 0 B–50 kB (2 kB), heuristic, folders, users, links and settings: 0 to 20 kB in measured builds
                /x/y: 3 B (3 B), context, text in the file
            RUN: 0 B–600 MB (20 MB)
                setup: 0 B–600 MB (20 MB), assumption, what setup leaves is not known: up to 600 MB, 20 MB likely
            RUN: 0 B–600 MB (20 MB)
                a downloaded script: 0 B–600 MB (20 MB), assumption, what a downloaded script leaves is not known: up to 600 MB, 20 MB likely
            RUN: 0 B–600 MB (20 MB)
                RUN: 0 B–600 MB (20 MB), assumption, it is written for powershell, and only sh and bash are understood
            = 74.1 MB–1.16 GB (136 MB), pull 28–463 MB (52.6 MB)
            FROM: unknown
                mcr.microsoft.com/windows/servercore:ltsc2022: unknown, unknown, no size is recorded for mcr.microsoft.com/windows/servercore:ltsc2022
            RUN: unknown
                RUN: unknown, unknown, what Windows commands leave is not known
            = 0 B (0 B), pull 0 B (0 B) of what is known
            FROM: 44.1–151 MB (74.8 MB)
                debian:: 44.1–151 MB (74.8 MB), catalog, argument without a value, a tag like debian:bookworm-slim, docker-library/repo-info at 3179cb4, 2026-09-18
            = 44.1–151 MB (74.8 MB), pull 16.7–56.3 MB (28.2 MB)
            FROM: 7.73–7.89 MB (7.81 MB)
                alpine:3.20: 7.73–7.89 MB (7.81 MB), catalog, docker images output on GitHub, record 68856334604, 2026-09
            RUN: 0 B–600 MB (20 MB)
                RUN: 0 B–600 MB (20 MB), assumption, its shell script is not understood: it is no complete shell script
            = 7.73–608 MB (27.8 MB), pull 3.43–244 MB (11.5 MB)
        "#]],
    );
}

#[test]
fn settings_are_nothing() {
    check(
        r#"
FROM scratch
LABEL a=b
ENV X=1
EXPOSE 80
WORKDIR /x
USER 1000
ENTRYPOINT ["/a"]
CMD ["-b"]
"#,
        &expect![[r#"
            = 0 B (0 B), pull 0 B (0 B)
        "#]],
    );
}

#[test]
fn changes_of_owner_store_files_again() {
    check(
        r#"
FROM debian:bookworm-slim
ADD https://example.com/a.tar.gz /opt/a.tar.gz
RUN chown -R 1000 /opt && tar xzf /opt/a.tar.gz -C /opt && rm /opt/a.tar.gz
RUN cp -r /opt /srv/
"#,
        &expect![[r#"
            FROM: 74.1–75.6 MB (74.8 MB)
                debian:bookworm-slim: 74.1–75.6 MB (74.8 MB), catalog, docker-library/repo-info at 3179cb4, 2026-09-18
            ADD: 50 kB–400 MB (15 MB), 15 MB in vain
                https://example.com/a.tar.gz: 50 kB–400 MB (15 MB), assumption, an archive: 0.05 to 400 MB, 15 MB likely
            RUN: 100 kB–2.05 GB (60 MB), 15 MB in vain
                an unpacked archive: 50 kB–2 GB (45 MB), assumption, two to five times the archive, where that is compressed
                /opt, stored twice by chown: 50 kB–400 MB (15 MB), copied, every file it touches is stored again, even if unchanged
            RUN: 50 kB–2 GB (45 MB)
                an unpacked archive: 50 kB–2 GB (45 MB), copied, cp of /opt
            = 74.3 MB–3.01 GB (195 MB), pull 28.1–976 MB (87.3 MB)
        "#]],
    );
}

#[test]
fn how_it_would_start_follows_from_all_stages() {
    let (_, images) = images(
        "FROM nginx:1.30 AS web\nARG P=8080\nEXPOSE $P 53/udp\n\
         FROM python:3.12-slim AS a\nWORKDIR /app\nUSER 1000\nCMD [\"x\"]\n\
         FROM a\nWORKDIR src\nENTRYPOINT run it\n",
    );
    assert_eq!(images[0].config.ports, ["80", "8080", "53/udp"]);
    let config = &images[2].config;
    assert_eq!(config.workdir.as_deref(), Some("/app/src"));
    assert_eq!(config.user.as_deref(), Some("1000"));
    assert_eq!(config.cmd, None);
    assert_eq!(
        config.entrypoint.as_deref(),
        Some(&["/bin/sh", "-c", "run it"].map(String::from)[..])
    );
    assert_eq!(config.runtimes[0].name, "python");
}

#[test]
fn garbage_never_panics() {
    let pieces = [
        "FROM ",
        "a AS b\n",
        "RUN ",
        "COPY --from=",
        "0 ",
        "/ ",
        "é",
        "\\\n",
        "<<EOF\n",
        "EOF\n",
        "$(",
        "-",
        "--",
        "apt-get install ",
        "pip install -r",
        "tar -C",
        "\"",
        "'",
        "[\"\"]",
        "dd bs=99999999999999G count=9 of=x",
        "\u{0}",
        "npm i @",
        "chown -R ",
        "rm -rf /",
        "ADD http:// ",
        "cp -t ",
        "~",
        "WORKDIR ..\n",
        "USER $X\n",
        "SHELL []\n",
        "\n",
    ];
    let mut state = 7_usize;
    for _ in 0..3_000 {
        let mut text = String::new();
        for _ in 0..(state >> 9) % 20 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text += pieces[(state >> 33) % pieces.len()];
        }
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        images(&text);
    }
}

/// The packages of the language's image are there, exactly those that its Dockerfile installs.
#[test]
fn what_an_image_of_a_language_holds_is_not_installed_again() {
    let added = |text: &str| {
        let (_, images) = images(text);
        images[0].layers[1].size.disk.map_or(0, |it| it.likely.0) / 1000
    };
    let apt = "apt-get install -y --no-install-recommends";
    for image in ["python:3.12", "node:22-bookworm", "ruby:3.3", "rust:1.80", "golang:1.23"] {
        assert_eq!(added(&format!("FROM {image}\nRUN {apt} curl git gcc\n")), 5, "{image}");
    }
    assert_eq!(added(&format!("FROM python:3.12\nRUN {apt} libpq-dev\n")), 5);
    assert!(1_000 < added(&format!("FROM golang:1.23\nRUN {apt} libpq-dev\n")));
    let [full, slim] = ["3.12", "3.12-slim"]
        .map(|it| added(&format!("FROM python:{it}\nRUN {apt} libxmlsec1-dev\n")));
    assert!(1_200 < full && full < slim / 4, "{full} {slim}");
    assert_eq!(added(&format!("FROM python:3.12-slim\nRUN {apt} ca-certificates netbase\n")), 5);
    assert!(5_000 < added(&format!("FROM node:22-slim\nRUN {apt} ca-certificates\n")));
    assert_eq!(added(&format!("FROM php:8.3-apache\nRUN {apt} apache2 g++\n")), 5);
    assert!(10_000 < added(&format!("FROM php:8.3-fpm\nRUN {apt} apache2\n")));
}

#[test]
fn packages_of_distributions_without_an_index_and_of_languages() {
    check(
        r#"
FROM fedora:40
RUN dnf install -y openssl-devel gcc-c++.x86_64 no-such-thing && dnf clean all
FROM alpine:3.20
RUN apk add --no-cache curl !wget
RUN apk add --no-cache ffmpeg
FROM python:3.12-slim
RUN pip install --no-cache-dir "Flask==3.0" 'celery[redis]'
RUN pip install --no-cache-dir werkzeug flaskk
FROM node:22
RUN npm install -g typescript@5 @angular/cli
FROM ruby:3.4-slim
RUN gem install rails:8.0 -v 8.0 no-such-gem --no-document
RUN gem install activesupport
"#,
        &expect![[r#"
            FROM: 98.8–293 MB (196 MB)
                fedora:40: 98.8–293 MB (196 MB), catalog, nearest known tag fedora:38, docker images output on GitHub, record 7135042191, 2023-01
            RUN: 109–724 MB (280 MB)
                3 packages: openssl-devel, gcc-c++.x86_64, no-such-thing: 109–724 MB (280 MB), assumption, judged by the Debian 12 package index of 2026-11-21; 1 of 3 packages guessed: no-such-thing
            = 207–930 MB (476 MB), pull 66.1–348 MB (171 MB)
            FROM: 7.73–7.89 MB (7.81 MB)
                alpine:3.20: 7.73–7.89 MB (7.81 MB), catalog, docker images output on GitHub, record 68856334604, 2026-09
            RUN: 1.4–3.81 MB (2.83 MB)
                curl, with what they need: 1.4–3.81 MB (2.83 MB), package-index, Alpine 3.17 package index of 2026-11-21 (without install_if), the nearest to alpine 3.20
            RUN: 40–190 MB (100 MB)
                ffmpeg, with what they need: 40–190 MB (100 MB), heuristic, Alpine 3.17 package index of 2026-11-21 (without install_if), the nearest to alpine 3.20; community packages judged by Debian's
            = 49.2–201 MB (111 MB), pull 15.5–65.3 MB (34.4 MB)
            FROM: 118–121 MB (119 MB)
                python:3.12-slim: 118–121 MB (119 MB), catalog, docker-library/repo-info at 2986dca, 2026-07-14
            RUN: 21.3–41.2 MB (30.5 MB)
                Python packages: flask, celery[redis]: 21.3–41.2 MB (30.5 MB), heuristic, packages measured on 2026-11-21
            RUN: 50 kB–121 MB (8 MB)
                Python packages: werkzeug, flaskk: 50 kB–121 MB (8 MB), heuristic, packages measured on 2026-11-21; 1 of 2 packages guessed: flaskk (the nearest known is flask)
            = 139–271 MB (158 MB), pull 49.2–90.5 MB (55.1 MB)
            FROM: 1.12–1.14 GB (1.13 GB)
                node:22: 1.12–1.14 GB (1.13 GB), catalog, docker-library/repo-info at dcd8adc, 2026-09-23
            RUN: 68.6–261 MB (138 MB)
                npm packages: typescript@5, @angular/cli: 49.4–129 MB (98.8 MB), heuristic, packages measured on 2026-11-21
                downloads kept in the cache: 19.2–159 MB (39.5 MB), heuristic, measured builds, 2026-11
            = 1.19–1.39 GB (1.27 GB), pull 404–593 MB (473 MB)
            FROM: 149–166 MB (158 MB)
                ruby:3.4-slim: 149–166 MB (158 MB), catalog, maxmood96/repo-info at 1098b61, 2025-07-15
            RUN: 24.5–183 MB (57 MB)
                Ruby gems: 24.5–183 MB (57 MB), heuristic, Debian 13's packages of gems, 2026-11-21; 1 of 2 packages guessed: no-such-gem
            RUN: 0 B (0 B)
                Ruby gems: 0 B (0 B), heuristic, Debian 13's packages of gems, 2026-11-21
            = 174–341 MB (214 MB), pull 79.9–129 MB (90.4 MB)
        "#]],
    );
}

#[test]
fn names_that_nobody_knows() {
    check(
        "FROM debian:bookworm-slim\nRUN apt-get install -y --no-install-recommends libicu70 crul git\n",
        &expect![[r#"
            FROM: 74.1–75.6 MB (74.8 MB)
                debian:bookworm-slim: 74.1–75.6 MB (74.8 MB), catalog, docker-library/repo-info at 3179cb4, 2026-09-18
            RUN: 87.1–342 MB (102 MB)
                crul, git, libicu70, with what they need: 87.1–342 MB (102 MB), heuristic, Debian 12 package index of 2026-11-21; 2 of 3 packages guessed: crul (the nearest known is curl), libicu70 (the nearest known is libicu72)
            = 161–417 MB (177 MB), pull 53.2–146 MB (60 MB)
        "#]],
    );
    let many: String = (0..10_000).map(|it| format!(" q{it}")).collect();
    for command in
        ["apt-get install", "apk add", "dnf install", "pip install", "npm install", "gem install"]
    {
        let (_, images) = images(&format!("FROM debian:bookworm\nRUN {command}{many}\n"));
        assert!(images[0].size.disk.is_some(), "{command}: {:?}", images[0].layers[1].items);
    }
}

#[test]
fn what_is_copied_again_or_stored_again_is_in_vain() {
    check(
        "FROM alpine:3.20\nCOPY data.csv /data/\nRUN chown -R 7 /data\nCOPY data.csv /data/\n",
        &expect![[r#"
            FROM: 7.73–7.89 MB (7.81 MB)
                alpine:3.20: 7.73–7.89 MB (7.81 MB), catalog, docker images output on GitHub, record 68856334604, 2026-09
            COPY: 0 B–500 MB (500 kB), 500 kB in vain
                data.csv of the build context: 0 B–500 MB (500 kB), assumption, a data file: up to 500 MB, 0.5 MB likely
            RUN: 0 B–500 MB (500 kB), 500 kB in vain
                /data, stored twice by chown: 0 B–500 MB (500 kB), copied, every file it touches is stored again, even if unchanged
            COPY: 0 B–500 MB (500 kB)
                data.csv of the build context: 0 B–500 MB (500 kB), assumption, a data file: up to 500 MB, 0.5 MB likely
            = 7.73–874 MB (9.31 MB), pull 3.43–437 MB (4.24 MB)
        "#]],
    );
}

/// What the second instruction's items rest on, with files of these lengths in the context.
fn sources(text: &str, files: &[(&str, u64)]) -> Vec<String> {
    let (dockerfile, _) = syntax::parse(text);
    let (stages, _) = stages::resolve(&dockerfile, &BuildOptions::default());
    let file = |it: &(&str, u64)| File { path: it.0.into(), bytes: it.1, text: None };
    let context = Rc::new(Context::new(files.iter().map(file).collect()));
    let sent = Rc::new(Sent::new(Some(&context), None));
    let (images, _) = assemble(&dockerfile, &stages, &indexes(), &sent, None);
    images[0].layers[2].items.iter().map(|it| it.source.clone()).collect()
}

#[test]
fn manifests_are_known_by_their_whole_names() {
    let by_length = |name: &str| {
        let text =
            format!("FROM python:3.12\nCOPY {name} ./\nRUN pip install --no-cache-dir -r {name}\n");
        sources(&text, &[(name, 1_700)]).iter().any(|it| it.contains("by its length"))
    };
    assert!(by_length("dev.txt") && by_length("Pipfile"));
    assert!(!by_length("xpackage.json") && !by_length("oldPipfile"));
}
