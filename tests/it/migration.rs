//! What keeps a file from another base: each check on a candidate where it speaks and on one where
//! it is silent.

use std::rc::Rc;

use dockerfile_playground::{
    advice::{Facts, Ground, Upon, look_at_bases, migrate, rules},
    analysis::{Input, analyze},
};

/// The names of the rules that have a word on the stage upon that base.
fn checks(text: &str, stage: usize, base: &str) -> Vec<&'static str> {
    let it = analyze(&Input { text: text.to_owned(), ..Input::default() });
    let mut facts = Facts::new(&it.text, &it.dockerfile, &it.stages, &it.images, &it.sent);
    let ground = Rc::new(Ground::find(base).unwrap_or_else(|| panic!("{base} is known")));
    let before = look_at_bases(&facts);
    let found = migrate(&mut facts, Upon { stage, ground }, &before);
    found.iter().map(|it| it.rule.name).collect()
}

const STATIC: &str = "gcr.io/distroless/static-debian13:nonroot";
const BASE: &str = "gcr.io/distroless/base-debian13:nonroot";
const CC: &str = "gcr.io/distroless/cc-debian13:nonroot";
const CC12: &str = "gcr.io/distroless/cc-debian12:nonroot";
const NODE: &str = "gcr.io/distroless/nodejs24-debian13:nonroot";
const PYTHON: &str = "gcr.io/distroless/python3-debian13:nonroot";
const JAVA: &str = "gcr.io/distroless/java21-debian13:nonroot";
const ALPINE: &str = "alpine:3.23";
const SLIM: &str = "debian:trixie-slim";
const MICRO: &str = "registry.access.redhat.com/ubi9/ubi-micro";
const CHAINGUARD_PYTHON: &str = "cgr.dev/chainguard/python:latest";

const GO: &str = "FROM golang:1.26 AS b\nRUN go build -o /app .\nFROM debian:13\nCOPY --from=b /app /app\nENTRYPOINT [\"/app\"]\n";
const OLD_RUST: &str = "FROM rust:1.84-bookworm AS b\nRUN cargo build --release\nFROM debian:12\nCOPY --from=b /target/release/app /app\nENTRYPOINT [\"/app\"]\n";
const RUST: &str = "FROM rust:1.84-trixie AS b\nRUN cargo build --release\nFROM debian:13\nCOPY --from=b /target/release/app /app\nENTRYPOINT [\"/app\"]\n";

/// The rule, a file, its stage, a base upon which it speaks and one upon which it is silent.
const CASES: &[(&str, &str, usize, &str, &str)] = &[
    ("shell-form-entrypoint", "FROM debian:13\nENTRYPOINT /app -v\n", 0, STATIC, SLIM),
    ("run-without-shell", "FROM debian:13\nRUN mkdir /a\n", 0, STATIC, SLIM),
    ("doubled-entrypoint", "FROM node:24\nCMD [\"node\", \"a.js\"]\n", 0, NODE, "node:24-slim"),
    (
        "doubled-entrypoint",
        "FROM node:24\nCMD [\"node\", \"a.js\"]\n",
        0,
        "cgr.dev/chainguard/node:latest",
        "dhi.io/node:24-debian13",
    ),
    (
        "interpreter-missing",
        "FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"a.js\"]\n",
        0,
        "dhi.io/node:24-debian13",
        NODE,
    ),
    (
        "foreign-entrypoint",
        "FROM python:3.13\nCMD [\"gunicorn\", \"a:b\"]\n",
        0,
        PYTHON,
        "python:3.13-slim",
    ),
    ("foreign-entrypoint", "FROM node:24\nCMD [\"npm\", \"start\"]\n", 0, NODE, "node:24-slim"),
    (
        "foreign-entrypoint",
        "FROM node:24\nCMD node a.js\n",
        0,
        "cgr.dev/chainguard/node:latest",
        "node:24-slim",
    ),
    (
        "class-for-a-jar",
        "FROM eclipse-temurin:21\nCMD [\"java\", \"-cp\", \"/a\", \"b.C\"]\n",
        0,
        JAVA,
        "eclipse-temurin:21-jre",
    ),
    (
        "healthcheck-without-shell",
        "FROM node:24\nHEALTHCHECK CMD curl -f http://localhost/\nCMD [\"a.js\"]\n",
        0,
        NODE,
        "node:24",
    ),
    (
        "healthcheck-without-shell",
        "FROM python:3.13\nHEALTHCHECK CMD [\"curl\", \"-f\", \"http://localhost/\"]\nCMD [\"python\"]\n",
        0,
        "python:3.13-slim",
        "python:3.13",
    ),
    (
        "entry-script-without-shell",
        "FROM debian:13\nCOPY run.sh /\nENTRYPOINT [\"/run.sh\"]\n",
        0,
        STATIC,
        SLIM,
    ),
    (
        "entry-script-without-shell",
        "FROM nginx:1.29\nCOPY a.conf.template /etc/nginx/templates/\n",
        0,
        "cgr.dev/chainguard/nginx:latest",
        "nginx:alpine",
    ),
    ("program-missing", "FROM debian:13\nENTRYPOINT [\"bash\", \"-c\", \"a\"]\n", 0, ALPINE, SLIM),
    ("program-missing", "FROM debian:13\nENTRYPOINT [\"sh\", \"a\"]\n", 0, STATIC, ALPINE),
    (
        "program-not-on-path",
        "FROM node:24\nENTRYPOINT [\"node\", \"a.js\"]\n",
        0,
        NODE,
        "node:24-alpine",
    ),
    ("newer-glibc", RUST, 1, CC12, CC),
    ("newer-glibc", OLD_RUST, 0, "rust:1", "rust:1.84-bookworm"),
    ("go-needs-libc", GO, 1, STATIC, BASE),
    ("go-needs-libc", GO, 1, "scratch", SLIM),
    ("program-needs-libc", RUST, 1, "scratch", CC),
    ("other-libc", RUST, 1, ALPINE, CC),
    (
        "other-libc",
        "FROM node:24 AS b\nRUN npm ci\nFROM node:24-slim\nCOPY --from=b /a/node_modules /a/node_modules\n",
        1,
        "node:24-alpine",
        "node:24-slim",
    ),
    ("libgcc-missing", RUST, 1, BASE, CC),
    (
        "zlib-missing",
        "FROM rust:1.84-bookworm AS b\nRUN apt-get install -y zlib1g-dev && cargo build\nFROM debian:13\nCOPY --from=b /target/debug/app /app\n",
        1,
        CC12,
        CC,
    ),
    (
        "fonts-missing",
        "FROM eclipse-temurin:21\nENV JAVA_TOOL_OPTIONS=-Djava.awt.headless=true\nCMD [\"java\", \"-jar\", \"a.jar\"]\n",
        0,
        JAVA,
        "eclipse-temurin:21-jre",
    ),
    (
        "runtime-version",
        "FROM python:3.12 AS b\nRUN pip install --prefix=/install flask\nFROM python:3.12-slim\nCOPY --from=b /install /usr/local\n",
        1,
        PYTHON,
        "python:3.12-alpine",
    ),
    ("runtime-version", "FROM node:22\nCMD [\"node\", \"a.js\"]\n", 0, NODE, "node:22-slim"),
    (
        "venv-of-other-python",
        "FROM python:3.13 AS b\nRUN python -m venv /venv\nFROM python:3.13-slim\nCOPY --from=b /venv /venv\nENTRYPOINT [\"/venv/bin/python\"]\n",
        1,
        PYTHON,
        "python:3.13-slim",
    ),
    (
        "library-not-found",
        "FROM debian:13\nCOPY libown.so.1 /usr/local/lib/\nENTRYPOINT [\"/app\"]\n",
        0,
        CC,
        SLIM,
    ),
    ("tls-roots-missing", GO, 1, "scratch", STATIC),
    (
        "timezone-without-data",
        "FROM python:3.13\nENV TZ=Europe/Berlin\nCMD [\"a.py\"]\n",
        0,
        CHAINGUARD_PYTHON,
        "python:3.13-slim",
    ),
    (
        "icu-missing",
        "FROM mcr.microsoft.com/dotnet/aspnet:10.0\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false\n",
        0,
        "mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled",
        "mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra",
    ),
    ("merged-folder-copied", "FROM debian:13\nCOPY --from=a /lib /lib\n", 0, BASE, SLIM),
    (
        "volume-of-root",
        "FROM debian:13\nCOPY app /app\nVOLUME /data\nENTRYPOINT [\"/app\"]\n",
        0,
        STATIC,
        SLIM,
    ),
    (
        "owner-is-another",
        "FROM node:24\nCOPY --chown=1000 . .\nCMD [\"a.js\"]\n",
        0,
        NODE,
        "node:24-slim",
    ),
    (
        "low-port-without-root",
        "FROM debian:13\nEXPOSE 80\nENTRYPOINT [\"/app\"]\n",
        0,
        STATIC,
        SLIM,
    ),
    ("user-unknown", "FROM node:24\nUSER node\nCMD [\"a.js\"]\n", 0, NODE, "node:24-slim"),
    ("user-unknown", "FROM debian:13\nCOPY --chown=app a /a\nUSER 1\n", 0, "scratch", SLIM),
    (
        "private-home",
        "FROM debian:13\nUSER 1000\nENTRYPOINT [\"/app\"]\n",
        0,
        STATIC,
        "gcr.io/distroless/static-debian13",
    ),
    ("package-manager-missing", "FROM debian:13\nRUN apt-get update\n", 0, ALPINE, SLIM),
    (
        "package-manager-missing",
        "FROM debian:13\nENV AT /opt/x\nCOPY --from=tomcat:10 $AT $AT\nRUN apt-get update\n",
        0,
        ALPINE,
        SLIM,
    ),
    (
        "package-manager-missing",
        "FROM registry.access.redhat.com/ubi9/ubi\nRUN dnf install -y a\n",
        0,
        MICRO,
        "almalinux:9",
    ),
    (
        "tool-not-in-busybox",
        "FROM debian:13\nRUN useradd -m app\n",
        0,
        "cgr.dev/chainguard/wolfi-base:latest",
        SLIM,
    ),
    ("tool-not-in-busybox", "FROM debian:13\nRUN bash a.sh\n", 0, ALPINE, SLIM),
    (
        "legacy-openssl-missing",
        "FROM debian:13\nENV OPENSSL_CONF=/a\nENTRYPOINT [\"/app\"]\n",
        0,
        BASE,
        SLIM,
    ),
    (
        "architecture-missing",
        "FROM --platform=linux/s390x python:3.13\n",
        0,
        PYTHON,
        "python:3.13-slim",
    ),
    ("login-needed", "FROM python:3.13\n", 0, "dhi.io/python:3.13-debian13", PYTHON),
    (
        "no-shell-to-look-around",
        "FROM python:3.13\nCMD [\"a.py\"]\n",
        0,
        PYTHON,
        "python:3.13-slim",
    ),
    (
        "wheels-on-musl",
        "FROM python:3.13\nRUN pip install a\n",
        0,
        "python:3.13-alpine",
        "python:3.13-slim",
    ),
    ("runs-as-another-user", "FROM python:3.13\nCMD [\"a.py\"]\n", 0, PYTHON, "python:3.13-slim"),
    (
        "runs-as-root",
        "FROM gcr.io/distroless/static-debian12:nonroot\nENTRYPOINT [\"/app\"]\n",
        0,
        "scratch",
        STATIC,
    ),
];

#[test]
fn each_check_speaks_where_it_should_and_nowhere_else() {
    for (rule, text, stage, speaks, silent) in CASES {
        assert!(checks(text, *stage, speaks).contains(rule), "{rule} of {text} upon {speaks}");
        assert!(!checks(text, *stage, silent).contains(rule), "{rule} of {text} upon {silent}");
    }
}

/// These look at the name in FROM, or at what no base changes.
const OF_THE_FILE: &[&str] = &[
    "debug-base-shipped",
    "distroless-tag-ended",
    "shell-in-old-python",
    "shell-syntax-in-exec-form",
    "version-not-free",
];

#[test]
fn what_is_copied_to_an_unknown_place_may_be_any_program() {
    let copied = |at: &str| {
        let text = format!("FROM debian:13\n{at}\nCOPY --from=t:1 $AT $AT\nRUN apt-get update\n");
        checks(&text, 0, ALPINE).contains(&"package-manager-missing")
    };
    assert!(!copied("ARG AT"));
    assert!(copied("ARG AT=/opt/x"));
    assert!(!copied("ENV AT=/usr/bin"));
}

#[test]
fn each_check_has_a_case() {
    for rule in rules::bases() {
        let is_there = CASES.iter().any(|it| it.0 == rule.name) || OF_THE_FILE.contains(&rule.name);
        assert!(is_there, "{}", rule.name);
    }
}
