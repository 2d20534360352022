//! The rules: their pages, which are their tests, comments that silence them, and their fixes.

use std::{collections::BTreeSet, fs, path::PathBuf, rc::Rc};

use dockerfile_playground::{
    advice::{Finding, Rule, Severity, fix_safe, rules},
    analysis::{Analyzer, Input, analyze},
    context::{Context, File},
    text::{Edit, apply},
};
use expect_test::{Expect, expect};

fn findings(text: &str, dockerignore: Option<&str>) -> Vec<Finding> {
    findings_with(text, dockerignore, None)
}

/// The context is lines of a path and its bytes.
fn findings_with(text: &str, ignore: Option<&str>, context: Option<&str>) -> Vec<Finding> {
    let ignore = ignore.map(str::to_owned);
    let context = context.map(|it| {
        let files = it.lines().filter_map(|it| {
            let (path, bytes) = it.rsplit_once(' ')?;
            Some(File { path: path.to_owned(), bytes: bytes.parse().ok()?, text: None })
        });
        Rc::new(Context::new(files.collect()))
    });
    analyze(&Input { text: text.to_owned(), ignore, context, ..Input::default() }).findings
}

/// A rule's page: its text, and the examples in it, each with its fence's words.
struct Page {
    text: String,
    examples: Vec<(String, String)>,
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/advice/rules")
}

fn page(rule: &Rule) -> Page {
    let path = folder().join(rule.page());
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let mut examples = Vec::new();
    let mut blocks = text.split("```").skip(1);
    while let Some(block) = blocks.next() {
        let (fence, body) = block.split_once('\n').expect("a fence ends its line");
        examples.push((fence.to_owned(), body.to_owned()));
        blocks.next();
    }
    Page { text, examples }
}

#[test]
fn every_rule_does_what_its_page_says() {
    for rule in rules::ALL {
        let page = page(rule);
        let of = |kind: &str| -> Vec<&str> {
            page.examples.iter().filter(|it| it.0 == kind).map(|it| it.1.as_str()).collect()
        };
        let ignore = of("dockerignore").first().copied();
        let context = of("context").first().copied();
        let find = |text: &str| findings_with(text, ignore, context);
        let (bad, good) = (of("dockerfile bad"), of("dockerfile good"));
        assert!(!bad.is_empty() && bad.len() == good.len(), "{}: pairs of examples", rule.name);
        assert!(page.text.contains("\n## References\n\n- ["), "{}: references", rule.name);
        let mut kinds = BTreeSet::new();
        for (bad, good) in bad.into_iter().zip(good) {
            kinds.extend(check_pair(rule, &find, bad, good, &page.text));
        }
        let said: Vec<&str> = kinds.into_iter().map(|(_, it)| it).collect();
        let known = rule.also_known_as.split_whitespace().collect::<Vec<_>>().join(", ");
        let known = if known.is_empty() { known } else { format!(" Also known as: {known}.") };
        let severity = rule.severity.as_str();
        let said = said.join(" or ");
        let summary = format!("\nSeverity: {severity}. Fix: {said}.{known}\n");
        assert!(page.text.contains(&summary), "the page of {} says: {summary}", rule.name);
    }
}

type Find<'a> = &'a dyn Fn(&str) -> Vec<Finding>;

/// What kinds of fixes there are, in an order.
fn check_pair(
    rule: &'static Rule,
    find: Find<'_>,
    bad: &str,
    good: &str,
    page: &str,
) -> BTreeSet<(u8, &'static str)> {
    let name = rule.name;
    let names = |text| -> BTreeSet<&str> { find(text).iter().map(|it| it.rule.name).collect() };
    let (in_bad, in_good) = (names(bad), names(good));
    assert!(!in_good.contains(name), "{name} is silent on\n{good}");
    // Two rules may have a word on one mistake: then the page says so.
    let companions =
        page.lines().find_map(|it| it.strip_prefix("Comes with: ")).unwrap_or_default();
    let companion = |it: &&&str| companions.split([',', ' ', '.']).any(|name| name == **it);
    let only: Vec<&&str> = in_bad.difference(&in_good).filter(|it| !companion(it)).collect();
    assert_eq!(only, [&name], "what is wrong with\n{bad}");
    let findings: Vec<Finding> = find(bad).into_iter().filter(|it| it.rule == rule).collect();
    let has_fix = findings.iter().any(|it| !it.fixes.is_empty());
    if has_fix {
        assert_eq!(fixed(rule, find, bad), good, "{name} fixed");
    }
    let kind = |it: &Finding| match it.fixes.first().map(|it| it.safe) {
        Some(true) => Some((0, "safe")),
        Some(false) => Some((1, "needs a look")),
        None if has_fix => None,
        None => Some((2, "none")),
    };
    findings.iter().filter_map(kind).collect()
}

/// The text after the first fix of each of the rule's findings, one at a time.
fn fixed(rule: &Rule, find: Find<'_>, text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..20 {
        let found = find(&text);
        let mut fixes = found.iter().filter(|it| it.rule == rule).flat_map(|it| &it.fixes);
        let Some(fix) = fixes.next() else { break };
        text = apply(&text, &fix.edits).expect("the edits of one fix fit");
    }
    text
}

#[test]
fn every_file_of_a_rule_is_used() {
    let known: BTreeSet<PathBuf> = rules::ALL.iter().map(|it| it.page().into()).collect();
    let mut files = BTreeSet::new();
    for entry in fs::read_dir(folder()).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        if path.ends_with("README.md") {
            continue;
        }
        files.extend(path.file_stem().map(|it| PathBuf::from(it).with_extension("md")));
    }
    assert_eq!(known, files);
}

#[test]
fn every_rule_of_hadolint_is_ours_or_left_out_with_a_reason() {
    let table = fs::read_to_string(folder().join("README.md")).expect("it can be read");
    let row = |id: &str| -> Option<&str> {
        table.lines().find_map(|it| it.strip_prefix(&format!("| {id} | "))?.strip_suffix(" |"))
    };
    // These numbers exist; the others were never given or were taken back.
    let gone = [3005, 3017, 3031, 3039, 4002];
    let given = (3000..=3067).chain(4000..=4006).filter(|it| !gone.contains(it));
    for id in given.map(|it| format!("DL{it}")) {
        let known = |rule: &&&Rule| rule.also_known_as.split(' ').any(|it| it == id);
        let mut ours: Vec<String> =
            rules::ALL.iter().filter(known).map(|it| format!("`{}`", it.name)).collect();
        ours.sort();
        let row = row(&id).unwrap_or_else(|| panic!("{id} has no row"));
        if ours.is_empty() {
            let reason = row.starts_with("no: ") || row.starts_with("an error of the build: ");
            assert!(reason, "{id}: {row}");
        } else {
            assert_eq!(row, ours.join(", "), "{id}");
        }
    }
}

/// What users of other checkers complain about: nothing is wrong here.
#[test]
fn what_is_right_is_left_alone() {
    for (text, silent) in [
        // A build stage may run as root, keep its caches, and change folders.
        (
            "FROM debian:12 AS b\nUSER root\nRUN apt-get update && apt-get install -y gcc\nFROM scratch\nCOPY --from=b /a /a\nUSER 1\nCMD [\"/a\"]\n",
            "runs-as-root apt-lists-left apt-recommends build-tools-shipped",
        ),
        (
            "FROM node:22 AS b\nRUN yarn install\nFROM nginx:1.29\nCOPY --from=b /a /a\n",
            "npm-cache-left dev-dependencies-shipped",
        ),
        // Cache mounts.
        (
            "FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists --mount=type=cache,target=/var/cache/apt apt-get update && apt-get install -y --no-install-recommends git\n",
            "apt-lists-left",
        ),
        (
            "FROM alpine:3.22\nRUN --mount=type=cache,target=/var/cache/apk apk add git\n",
            "apk-index-left",
        ),
        (
            "FROM python:3.13\nRUN --mount=type=cache,target=/root/.cache/pip pip install -r r.txt\n",
            "pip-cache-left unpinned-package",
        ),
        ("FROM python:3.13\nENV PIP_NO_CACHE_DIR=1\nRUN pip install a==1\n", "pip-cache-left"),
        // Versions in variables, local files, lock files.
        (
            "FROM python:3.13\nARG V\nRUN pip install --no-cache-dir a==$V ./b c.whl -r r.txt && pip install --no-cache-dir \"d>=1,<2\" /src 'git+https://example.org/e@1'\n",
            "unpinned-package",
        ),
        (
            "FROM golang:1.26 AS b\nRUN go install ./... && go install example.org/a@v1 && go install example.org/b\n",
            "unpinned-package",
        ),
        (
            "FROM node:22 AS b\nRUN npm install -g @a/b@1.2.3 ./c.tgz && npm ci && npm install\n",
            "unpinned-package",
        ),
        // Lists that a flag, a retry or a base with much installed makes needless.
        (
            "FROM debian:13\nRUN apt-get install --update -y jq\nFROM debian:13\nRUN apt-get install -y jq || (apt-get update && apt-get install -y jq)\nFROM python:3.14\nRUN apt-get install -y gcc git\nFROM debian:13\nRUN make deps && apt-get install -y jq\n",
            "apt-update-missing",
        ),
        // Another shell reads it.
        (
            "FROM debian:13\nRUN zsh -c 'source /etc/zprofile' && su bob -c 'source /etc/profile'\n",
            "bash-syntax-in-sh",
        ),
        // Caches by other names, deleted or mounted.
        (
            "FROM centos:7\nRUN yum install -y httpd && rm -rf /var/cache/yum\nFROM photon\nRUN --mount=type=cache,target=/var/cache/tdnf tdnf install -y httpd\n",
            "rpm-cache-left deleted-too-late",
        ),
        // A tool that a package of unknown contents may bring.
        (
            "FROM alpine:3.22\nRUN apk add --no-cache alpine-sdk && git --version\nFROM alpine:3.22\nRUN wget -qO- example.org/a | sh && curl example.org\n",
            "program-missing",
        ),
        // Versions in names, local images, systems by codename.
        (
            "FROM gcr.io/distroless/static-debian13 AS a\nFROM local-base AS b\nFROM debian:bookworm AS c\nFROM scratch\nCOPY --from=a / /\nCOPY --from=b / /\nCOPY --from=c / /\n",
            "base-without-version",
        ),
        // A test in brackets is no array.
        ("FROM alpine:3.22\nCMD [ \"$A\" = b ] && c\n", "broken-exec-form"),
        // Stages and variables as bases.
        (
            "ARG BASE\nFROM debian:12 AS a\nFROM a\nFROM ${BASE}\nFROM scratch\nFROM debian@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
            "base-without-version",
        ),
        // Here-documents and pipefail in any form.
        (
            "FROM debian:12\nRUN <<EOF\nset -eo pipefail\ncurl -f https://example.org/a | bash\nEOF\n",
            "failed-download-unnoticed",
        ),
        (
            "FROM debian:12\nRUN <<EOF\napt-get update\napt-get install -y --no-install-recommends git\nrm -rf /var/lib/apt/lists/*\nEOF\n",
            "apt-lists-left install-waits-for-answer stale-package-lists",
        ),
        (
            "FROM alpine:3.22\nRUN set -o pipefail && wget -O- https://example.org/a | sh\n",
            "failed-download-unnoticed",
        ),
        // Answers in other words.
        (
            "FROM debian:12\nRUN apt-get -qq install a && apt-get install --yes b && apt-get -qqy install c && yes | apt-get install d && apt-get install -qy e\n",
            "install-waits-for-answer",
        ),
        (
            "FROM opensuse/leap:15.6\nRUN zypper -n in a && zypper --non-interactive install b && zypper install -y c\n",
            "install-waits-for-answer",
        ),
        // A folder for one command, a shell for a login.
        ("FROM debian:12\nRUN cd /a && make && (cd b; make)\n", "lost-at-end-of-run"),
        ("FROM debian:12\nRUN cd /a && export B=1 > /c\nRUN set -ex\n", "lost-at-end-of-run"),
        // Entry scripts that give root up.
        (
            "FROM postgres:17\nCOPY a /docker-entrypoint-initdb.d/\nCMD [\"postgres\", \"-c\", \"b\"]\n",
            "runs-as-root",
        ),
        (
            "FROM debian:12\nRUN apt-get update && apt-get install -y gosu\nENTRYPOINT [\"/start.sh\", \"-a\"]\n",
            "runs-as-root",
        ),
        // An empty ENTRYPOINT, and one that passes its arguments on.
        ("FROM debian:12\nENTRYPOINT exec /a \"$@\"\nCMD [\"b\"]\n", "cmd-never-used"),
        ("FROM debian:12\nENTRYPOINT []\nCMD /a\n", "cmd-never-used"),
        // ADD that fetches or unpacks.
        (
            "FROM debian:12\nADD https://example.org/a.txt a.tar.xz rootfs /b/\nADD https://example.org/c.git /d\n",
            "add-of-plain-files",
        ),
        // A shell that is brought along.
        (
            "FROM gcr.io/distroless/static-debian13\nCOPY --from=busybox:1.37 /bin/sh /bin/sh\nRUN true\nCMD a\n",
            "run-without-shell shell-form-entrypoint",
        ),
        (
            "FROM scratch\nADD rootfs.tar.xz /\nRUN true\nCMD a\n",
            "run-without-shell shell-form-entrypoint",
        ),
        ("FROM gcr.io/distroless/base-debian13:debug\nRUN true\n", "run-without-shell"),
        (
            "FROM scratch\nRUN --mount=from=busybox:1.37,source=/bin,target=/bin true\n",
            "run-without-shell",
        ),
        // Go that leaves C out.
        (
            "FROM golang:1.26-alpine AS b\nRUN go build -o /a .\nFROM scratch\nCOPY --from=b /a /a\nEXPOSE 80\nCMD [\"/a\"]\n",
            "go-needs-libc other-libc",
        ),
        (
            "FROM golang:1.26 AS b\nENV CGO_ENABLED=0\nRUN go build -o /a .\nFROM alpine:3.23\nCOPY --from=b /a /a\nEXPOSE 80\nCMD [\"/a\"]\n",
            "go-needs-libc other-libc",
        ),
        (
            "FROM golang:1.26 AS b\nRUN GOARCH=arm64 go build -o /a . && go build -tags netgo -o /b .\nFROM scratch\nCOPY --from=b /a /b /\nCMD [\"/a\"]\n",
            "go-needs-libc",
        ),
        (
            "FROM rust:1.84 AS b\nRUN cargo build --target x86_64-unknown-linux-musl\nFROM scratch\nCOPY --from=b /target/x86_64-unknown-linux-musl/debug/a /a\nCMD [\"/a\"]\n",
            "program-needs-libc other-libc",
        ),
        (
            "FROM rust:1.84 AS b\nRUN cargo build --target wasm32-wasip1\nFROM scratch\nCOPY --from=b /a.wasm /a.wasm\nENTRYPOINT [\"/a.wasm\"]\n",
            "program-needs-libc tls-roots-missing",
        ),
        // A library that is copied too, data that needs none.
        (
            "FROM golang:1.26 AS b\nRUN go build -o /a .\nFROM scratch\nCOPY --from=b /static /static\nCOPY --from=b /etc/ssl/certs/ca-certificates.crt /c\nCMD [\"/a\"]\n",
            "go-needs-libc",
        ),
        // Programs that read variables by themselves, or are found after all.
        (
            "FROM debian:13\nENTRYPOINT [\"sh\", \"-c\", \"exec a $B\"]\n",
            "shell-syntax-in-exec-form",
        ),
        ("FROM debian:13\nENTRYPOINT [\"a\", \"^x$\", \"$1\"]\n", "shell-syntax-in-exec-form"),
        ("FROM alpine:3.23\nRUN pip install a\nENTRYPOINT [\"a.py\"]\n", "interpreter-missing"),
        (
            "FROM gcr.io/distroless/static-debian13\nCOPY --from=b /out/ /usr/local/bin/\nENTRYPOINT [\"a\"]\n",
            "program-missing",
        ),
        (
            "FROM alpine:3.23\nRUN apk add --no-cache bash shadow && useradd a && bash b.sh\nCMD [\"bash\"]\n",
            "tool-not-in-busybox program-missing",
        ),
        (
            "FROM python:3.14-slim\nRUN apt-get update && apt-get install -y curl\nHEALTHCHECK CMD curl -f http://localhost/\n",
            "healthcheck-without-shell",
        ),
        // Package managers of one family, and those that are asked for only where they are.
        (
            "FROM mcr.microsoft.com/azurelinux/base/core:3.0\nRUN tdnf install -y a\nFROM almalinux:9\nRUN yum install -y a || apt-get install -y a\n",
            "package-manager-missing",
        ),
        (
            "FROM registry.access.redhat.com/ubi9/ubi-minimal\nRUN microdnf install -y dnf && dnf install -y a\n",
            "package-manager-missing",
        ),
        // Names and owners that are there.
        ("FROM scratch\nCOPY --from=b /etc/passwd /etc/passwd\nUSER app\n", "user-unknown"),
        (
            "FROM gcr.io/distroless/static-debian13:nonroot\nUSER nonroot\nCOPY --chown=nonroot a /a\n",
            "user-unknown private-home owner-is-another",
        ),
        (
            "FROM alpine:3.23\nRUN adduser -D -u 1000 a && mkdir /d && chown a /d\nVOLUME /d\nUSER a\nCMD [\"b\", \"c\"]\n",
            "volume-of-root",
        ),
        // Another user for one command, a password that a build stage takes away.
        (
            "FROM archlinux AS b\nRUN useradd b && passwd -d b && sudo -u b makepkg\nFROM archlinux\nCOPY --from=b /a /a\n",
            "sudo-in-build password-in-layer",
        ),
        // A checksum by another program, a shell with a script of its own.
        (
            "FROM debian:13\nRUN curl -fsSL https://example.org/a | sh -c 'cat > b' && curl -fsSL https://example.org/k | gpg --dearmor -o /k\n",
            "piped-to-shell",
        ),
        // What only asks a program for its version installs nothing.
        (
            "FROM node:22\nCOPY . .\nRUN yarn --version && npm --help\nCMD [\"node\", \"a.js\"]\n",
            "dev-dependencies-shipped source-before-dependencies npm-cache-left",
        ),
        // Settings are for all that comes after them.
        (
            "FROM debian:13\nRUN echo 'APT::Install-Recommends \"0\";' > /etc/apt/apt.conf.d/a\nRUN apt-get update && apt-get install -y curl\nCMD [\"curl\"]\n",
            "apt-recommends",
        ),
        (
            "FROM debian:13\nCOPY <<EOF /etc/apt/apt.conf.d/a\nAPT::Get::Assume-Yes \"1\";\nEOF\nRUN apt-get update && apt-get install curl\n",
            "install-waits-for-answer",
        ),
        (
            "FROM debian:13\nRUN apt-get update && apt-get install -o APT::Get::Assume-Yes=1 curl\n",
            "install-waits-for-answer",
        ),
        // A shell alone is no program that ships.
        (
            "FROM maven:3-eclipse-temurin-21\nRUN apt-get update && apt-get install -y gcc\nCMD [\"jshell\"]\n",
            "build-tools-shipped runs-as-root",
        ),
        // Verbs and scripts that are called like programs.
        ("FROM node:22-slim\nCMD [\"npm\", \"ci\"]\n", "npm-as-first-process"),
        // Values of flags are no packages.
        (
            "FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends -a amd64 -t gcc git && rm -rf /var/lib/apt/lists/*\nCMD [\"git\", \"log\"]\n",
            "build-tools-shipped",
        ),
        // Flags that other parsers do not know.
        (
            "FROM debian:13\nRUN --mount=type=secret,id=a,env=A --network=none --security=sandbox true\n",
            "UndefinedVar SecretsUsedInArgOrEnv",
        ),
    ] {
        for finding in findings(text, None) {
            let name = finding.rule.name;
            assert!(!silent.split(' ').any(|it| it == name), "{name} in\n{text}");
        }
    }
}

#[test]
fn what_is_said_elsewhere_hides_nothing() {
    for (text, expected) in [
        // Comments and other commands' flags set nothing.
        (
            "FROM debian:13\n# No Install-Recommends here.\nRUN apt-get update && apt-get install -y curl\nCMD [\"curl\"]\n",
            "apt-recommends",
        ),
        (
            "FROM debian:13\nRUN apt-get update && apt-get install -y -o APT::Install-Recommends=no git\nRUN apt-get install -y curl\nCMD [\"curl\"]\n",
            "apt-recommends",
        ),
        (
            "FROM debian:13\n# Assume-Yes would do.\nRUN apt-get update && apt-get install curl\n",
            "install-waits-for-answer",
        ),
        (
            "FROM debian:13\n# We need no tzdata.\nFROM alpine:3.22\nENV TZ=Europe/Berlin\nCMD [\"date\"]\n",
            "timezone-without-data",
        ),
        ("FROM debian:13\n# locale-gen is slow.\nENV LANG=de_DE.UTF-8\n", "locale-not-made"),
        // The package manager's own words for scripts.
        ("FROM node:22\nCMD [\"yarn\", \"dev\"]\n", "npm-as-first-process"),
        ("FROM node:22\nCMD [\"npm\", \"--silent\", \"start\"]\n", "npm-as-first-process"),
        (
            "FROM gcr.io/distroless/python3-debian13\nCMD [\"waitress-serve\", \"a:b\"]\n",
            "foreign-entrypoint",
        ),
        (
            "FROM gcr.io/distroless/nodejs24-debian13\nCMD [\"next\", \"start\"]\n",
            "foreign-entrypoint",
        ),
    ] {
        let found = findings(text, None);
        assert!(found.iter().any(|it| it.rule.name == expected), "{expected} in\n{text}");
    }
}

#[test]
fn the_context_itself_is_ignored_only_by_a_pattern_for_everything() {
    for (ignore, text, expected) in [
        ("*", "COPY . /a", 1),
        ("/**", "COPY ./ /a", 1),
        ("node_modules", "COPY . /a", 0),
        ("a*", "COPY ./x/../ab/c b /a", 1),
        ("*\n!b", "COPY a /a", 0),
        ("a", "COPY --from=golang a /a", 0),
        ("a", "COPY /a /b", 0),
        ("**", "ADD https://example.org/a /a", 0),
        ("**", "COPY <<EOF /a\nEOF", 0),
    ] {
        let found = findings(&format!("FROM golang\n{text}\n"), Some(ignore));
        let found = found.iter().filter(|it| it.rule.name == "CopyIgnoredFile").count();
        assert_eq!(found, expected, "{ignore}: {text}");
    }
}

/// Lines, rules and severities.
fn check(text: &str, expected: &Expect) {
    let shown: String = findings(text, None)
        .iter()
        .filter(|it| it.rule.is_buildkits())
        .map(|it| {
            let line = text[..it.span.start].matches('\n').count() + 1;
            format!("{line} {} {}: {}\n", it.severity.as_str(), it.rule.name, it.message)
        })
        .collect();
    expected.assert_eq(&shown);
}

#[test]
fn comments_silence_what_they_name_and_nothing_else() {
    let file =
        |comment: &str| format!("FROM alpine as a\n{comment}\nMAINTAINER me\nENV a b\nENV c d\n");
    let names = |comment: &str| -> Vec<&str> {
        let found = findings(&file(comment), None);
        found.iter().map(|it| it.rule).filter(|it| it.is_buildkits()).map(|it| it.name).collect()
    };
    let all =
        ["FromAsCasing", "MaintainerDeprecated", "LegacyKeyValueFormat", "LegacyKeyValueFormat"];
    let without_one = ["FromAsCasing", "LegacyKeyValueFormat", "LegacyKeyValueFormat"];
    for comment in [
        "# check=skip=MaintainerDeprecated",
        "# check=skip=Unheard,MaintainerDeprecated",
        "# check=skip=all",
        "# hadolint ignore=DL4000",
        "#hadolint   ignore = DL3006, DL4000",
        "# tally ignore=buildkit/MaintainerDeprecated;reason=it is mine",
        "# tally global ignore=MaintainerDeprecated",
        "# dockerfile-utils: ignore",
        "# checkov:skip=CKV_DOCKER_6:it is mine",
        "# dockerfile-utils: ignore\n# and why",
    ] {
        assert_eq!(names(comment), without_one, "{comment}");
    }
    for comment in [
        "",
        "# check=skip=LegacyKeyValueFormat",
        "# check=skip=Unheard",
        "# check=skip",
        "# hadolint ignore=DL9999",
        "# hadolint ignore",
        "# DL4000",
        "# dockerfile-utils: ignore\n#\n# not above",
    ] {
        assert_eq!(names(comment), all, "{comment}");
    }
    assert_eq!(names("# hadolint global ignore=DL4000,FromAsCasing"), &all[2..]);
}

#[test]
fn the_directive_is_for_the_whole_file() {
    check(
        "# check=skip=FromAsCasing,LegacyKeyValueFormat;error=true\nFROM alpine as a\nENV a b\nMAINTAINER me\n",
        &expect![[r#"
            4 error MaintainerDeprecated: Maintainer instruction is deprecated in favor of using label
        "#]],
    );
    check("# check=skip=all\nFROM alpine as a\nENV a b\n", &expect![""]);
}

#[test]
fn where_a_check_is_less_sure_it_only_informs() {
    check(
        "FROM alpine\nWORKDIR /a/$X\nFROM node:22\nWORKDIR /a/$X\nFROM example.org/a\nWORKDIR C:/a\nFROM golang\nWORKDIR $GOPATH\n",
        &expect![[r#"
            2 warning UndefinedVar: Usage of undefined variable '$X'
            4 info UndefinedVar: Usage of undefined variable '$X'
            6 info WorkdirRelativePath: Relative workdir "C:/a" can have unexpected results if the base image changes
        "#]],
    );
}

#[test]
fn variables_of_one_line_and_of_triggers_are_seen() {
    check(
        "FROM alpine AS a\nARG A=1 B=$A C\nENV D=$C E=$D\nONBUILD ENV F=1\nONBUILD WORKDIR /$F/$C\nFROM a\nWORKDIR /$G\n",
        &expect![[r#"
            3 warning UndefinedVar: Usage of undefined variable '$D' (did you mean $A?)
            7 warning UndefinedVar: Usage of undefined variable '$G' (did you mean $A?)
        "#]],
    );
}

#[test]
fn what_a_trigger_does_is_found_where_it_is_set_off() {
    check(
        "FROM alpine AS a\nONBUILD CMD sleep 1\nONBUILD ENV A_KEY b\nFROM a\nCMD [\"b\"]\n",
        &expect![[r#"
            4 warning SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ENV "A_KEY")
            4 warning MultipleInstructionsDisallowed: Multiple CMD instructions should not be used in the same stage because only the last one will be used
            4 warning JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals
            4 warning LegacyKeyValueFormat: "ENV key=value" should be used instead of legacy "ENV key value" format
        "#]],
    );
}

#[test]
fn platforms_are_judged_by_what_the_name_promises() {
    check(
        "FROM --platform=linux/arm64 mcr.microsoft.com/windows/nanoserver:ltsc2022 AS arm64\nFROM --platform=windows/amd64 mcr.microsoft.com/windows/nanoserver:ltsc2022 AS windows\nFROM --platform=$BUILDPLATFORM arm64v8/alpine\nFROM --platform=linux/arm/v7 i386/debian AS arm\nFROM --platform=linux/s390x alpine AS s390x\n",
        &expect![[r#"
            1 error InvalidBaseImagePlatform: Base image mcr.microsoft.com/windows/nanoserver:ltsc2022 was pulled with platform "windows/amd64", expected "linux/arm64" for current build
            4 error InvalidBaseImagePlatform: Base image i386/debian was pulled with platform "linux/386", expected "linux/arm/v7" for current build
        "#]],
    );
}

#[test]
fn safe_fixes_are_made_until_none_is_left() {
    let text = "from alpine as Base\nMAINTAINER me\nENV a b c\nrun \\\n\n  true\nFROM --platform=$TARGETPLATFORM Base\nEXPOSE 8080:80/TCP\nCMD [\"a\"]\nCMD [\"b\"]\n";
    let input = Input { text: text.to_owned(), ..Input::default() };
    let fixed = Analyzer::default().fix_safe(&input).expect("there is something to fix");
    expect![[r#"
        FROM alpine AS base
        LABEL org.opencontainers.image.authors="me"
        ENV a="b c"
        RUN \
          true
        FROM Base
        EXPOSE 80/tcp
        CMD ["b"]
    "#]]
    .assert_eq(&fixed);
    let input = Input { text: fixed, ..Input::default() };
    assert_eq!(Analyzer::default().fix_safe(&input), None);
}

#[test]
fn several_edits_of_one_fix_are_made_together() {
    let text = "FROM alpine\nRUN a \\\n\n\n b \\\n\n c\nENV d e\n";
    let fixed = fix_safe(text, &findings(text, None));
    assert_eq!(fixed.as_deref(), Some("FROM alpine\nRUN a \\\n b \\\n c\nENV d=e\n"));
}

#[test]
fn edits_that_meet_are_never_both_made() {
    let text = "FROM a\n";
    let mut both = findings("FROM alpine as a\nENV a b\n", None);
    both.retain(|it| it.rule.is_buildkits());
    for (finding, edit) in both.iter_mut().zip(["x", "y"]) {
        finding.severity = Severity::Info;
        finding.fixes[0].edits = vec![Edit::insert(5, edit)];
    }
    assert_eq!(fix_safe(text, &both).as_deref(), Some("FROM xa\n"));
}

/// A file with one stage whose instructions another stage triggers; none where it has more.
fn triggered(text: &str) -> Option<String> {
    let analysis = analyze(&Input { text: text.to_owned(), ..Input::default() });
    let instructions = &analysis.dockerfile.instructions;
    let (from, rest) = instructions.split_first()?;
    let untriggered = ["FROM", "ONBUILD", "MAINTAINER"];
    if from.keyword.as_str() != "FROM"
        || text.contains(" AS ")
        || rest.iter().any(|it| untriggered.contains(&it.keyword.as_str()))
    {
        return None;
    }
    let mut edits = vec![Edit::insert(from.span.end, " AS base")];
    edits.extend(rest.iter().map(|it| Edit::insert(it.span.start, "ONBUILD ")));
    Some(apply(text, &edits)? + "\nFROM base\n")
}

#[test]
fn what_is_triggered_is_wrong_too() {
    let mut silent = Vec::new();
    let mut asked = 0;
    for rule in rules::ALL {
        let page = page(rule);
        let examples = |kind: &str| {
            page.examples.iter().find(|it| it.0 == kind).and_then(|it| triggered(&it.1))
        };
        let (Some(bad), Some(good)) = (examples("dockerfile bad"), examples("dockerfile good"))
        else {
            continue;
        };
        let ignore = page.examples.iter().find(|it| it.0 == "dockerignore").map(|it| it.1.as_str());
        let finds = |text: &str| findings(text, ignore).iter().any(|it| it.rule == *rule);
        assert!(!finds(&good), "{} is silent on\n{good}", rule.name);
        asked += 1;
        if !finds(&bad) {
            silent.push(rule.name);
        }
    }
    assert!(30 < asked, "{asked} rules have an example of one stage");
    // What these look at is the text of the stage that has it, or no other stage's business.
    expect![[r#"
        [
            "ConsistentInstructionCasing",
            "apt-update-missing",
            "archive-copied",
            "copy-to-unset-folder",
            "value-of-same-line",
            "build-tools-shipped",
            "consecutive-runs",
            "deleted-too-late",
            "stored-again",
            "dev-dependencies-shipped",
            "not-ignored",
            "broken-exec-form",
            "interactive-tools-shipped",
            "runs-as-root",
            "run-without-shell",
            "volume-of-root",
            "owner-is-another",
        ]
    "#]]
    .assert_debug_eq(&silent);
}
