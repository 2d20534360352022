//! Which smaller bases are suggested, and what they would need.

use expect_test::{Expect, expect};

use dockerfile_playground::analysis::{Input, analyze};

/// Each alternative's family, base, size by itself and saving, then its checks.
fn check(text: &str, expected: &Expect) {
    let analysis = analyze(&Input { text: text.to_owned(), ..Input::default() });
    let mut shown = String::new();
    for it in &analysis.alternatives {
        let size = it.base_size.disk.map_or("?".into(), |it| it.likely.to_string());
        let saves = it.saves.map_or("?".into(), |it| it.to_string());
        let end = it.eol.map_or(String::new(), |it| format!(", until {it}"));
        let (stage, family) = (it.stage, it.family.as_str());
        shown += &format!("{stage} {family} {}: {size}, saves {saves}{end}\n", it.base);
        for check in &it.checks {
            let finding = &check.finding;
            let line = analysis.lines.line(finding.span.start);
            let severity = if check.mended { "mended" } else { finding.severity.as_str() };
            shown += &format!("  {severity} line {line}: {}\n", finding.rule.name);
        }
        let text = it.dockerfile(text).expect("the edits fit");
        let changed = analyze(&Input { text, ..Input::default() });
        assert_eq!(changed.errors.len(), analysis.errors.len(), "{}", changed.text);
    }
    expected.assert_eq(&shown);
}

#[test]
fn a_static_go_binary_needs_next_to_nothing() {
    check(
        include_str!("../../www/examples/go-distroless.Dockerfile"),
        &expect![[r#"
            1 scratch scratch: 0 B, saves 2.26 MB
              mended line 14: tls-roots-missing
              mended line 16: runs-as-root
            1 chainguard cgr.dev/chainguard/static:latest: 1.33 MB, saves 932 kB
            1 hardened dhi.io/static:20250419-debian13: ?, saves ?, until 2030-06-30
              info line 13: login-needed
            0 alpine golang:1.26-alpine: 241 MB, saves 632 MB
        "#]],
    );
}

#[test]
fn a_program_linked_to_glibc_keeps_glibc() {
    check(
        include_str!("../../www/examples/rust-debian-slim.Dockerfile"),
        &expect![[r#"
        1 distroless gcr.io/distroless/cc-debian13:nonroot: 27.6 MB, saves 47.3 MB
          error line 15: run-without-shell
          mended line 20: user-unknown
          mended line 20: private-home
          info line 14: no-shell-to-look-around
        1 chainguard cgr.dev/chainguard/glibc-dynamic:latest: ?, saves ?
          error line 15: run-without-shell
          mended line 20: user-unknown
          info line 14: no-shell-to-look-around
    "#]],
    );
}

#[test]
fn python_keeps_its_minor_version() {
    check(
        include_str!("../../www/examples/python-single.Dockerfile"),
        &expect![[r#"
            0 alpine python:3.13-alpine: 51.8 MB, saves 1.06 GB, until 2029-10-31
              info line 5: wheels-on-musl
            0 slim python:3.13-slim: 126 MB, saves 984 MB, until 2029-10-31
            0 distroless gcr.io/distroless/python3-debian13:nonroot: 59.6 MB, saves 1.05 GB
              error line 5: run-without-shell
              mended line 7: doubled-entrypoint
              info line 2: no-shell-to-look-around
              info line 2: runs-as-another-user
            0 chainguard cgr.dev/chainguard/python:latest: ?, saves ?
              error line 5: run-without-shell
              mended line 7: doubled-entrypoint
              info line 2: no-shell-to-look-around
              info line 2: runs-as-another-user
            0 hardened dhi.io/python:3.13-debian13: ?, saves ?, until 2029-10-31
              error line 5: run-without-shell
              info line 2: login-needed
              info line 2: no-shell-to-look-around
              info line 2: runs-as-another-user
        "#]],
    );
}

#[test]
fn an_entrypoint_is_not_doubled() {
    check(
        "FROM node:20\nCOPY . .\nRUN apt-get update\nCMD [\"node\", \"a.js\"]\n",
        &expect![[r#"
        0 chainguard cgr.dev/chainguard/node:latest: 108 MB, saves 992 MB
          error line 3: package-manager-missing
          mended line 4: doubled-entrypoint
          info line 1: runs-as-another-user
        0 hardened dhi.io/node:24-debian13: ?, saves ?, until 2028-04-30
          error line 3: run-without-shell
          warning line 1: runtime-version
          info line 1: login-needed
          info line 1: no-shell-to-look-around
          info line 1: runs-as-another-user
    "#]],
    );
}

#[test]
fn what_is_not_known_has_no_alternatives() {
    for text in ["", "FROM scratch\n", "FROM example.org/own:1\n", "FROM a AS b\nFROM b\n"] {
        check(text, &expect![[""]]);
    }
}

#[test]
fn a_stage_that_builds_keeps_its_shell() {
    check(
        "FROM golang:1.26 AS build\nCOPY . .\nRUN go build -o /app .\nFROM debian:13\nCOPY --from=build /app /app\nUSER 1\nCMD /app -v\n",
        &expect![[r#"
            1 distroless gcr.io/distroless/base-nossl-debian13:nonroot: 15.3 MB, saves 105 MB
              mended line 7: shell-form-entrypoint
              mended line 6: private-home
              info line 4: no-shell-to-look-around
            1 distroless gcr.io/distroless/base-debian13:nonroot: 24.3 MB, saves 95.8 MB
              mended line 7: shell-form-entrypoint
              mended line 6: private-home
              info line 4: no-shell-to-look-around
            1 slim debian:trixie-slim: 78.8 MB, saves 41.3 MB, until 2030-06-30
            1 chainguard cgr.dev/chainguard/glibc-dynamic:latest: ?, saves ?
              mended line 7: shell-form-entrypoint
              info line 4: no-shell-to-look-around
            0 alpine golang:1.26-alpine: 241 MB, saves 632 MB
        "#]],
    );
}

#[test]
fn what_can_be_mended_is() {
    check(
        "FROM node:24\nWORKDIR /app\nCOPY . .\nCMD node server.js\n",
        &expect![[r#"
            0 chainguard cgr.dev/chainguard/node:latest: 108 MB, saves 1.02 GB
              mended line 4: foreign-entrypoint
              info line 1: runs-as-another-user
            0 distroless gcr.io/distroless/nodejs24-debian13:nonroot: 154 MB, saves 976 MB
              mended line 4: shell-form-entrypoint
              info line 1: no-shell-to-look-around
              info line 1: runs-as-another-user
            0 alpine node:24-alpine: 171 MB, saves 959 MB, until 2028-04-30
            0 slim node:24-slim: 230 MB, saves 901 MB, until 2028-04-30
            0 hardened dhi.io/node:24-debian13: ?, saves ?, until 2028-04-30
              mended line 4: shell-form-entrypoint
              info line 1: login-needed
              info line 1: no-shell-to-look-around
              info line 1: runs-as-another-user
        "#]],
    );
}

#[test]
fn red_hats_images_have_smaller_ones() {
    check(
        "FROM registry.access.redhat.com/ubi9/ubi\nRUN dnf install -y python3\nCMD [\"python3\"]\n",
        &expect![[r#"
            0 slim registry.access.redhat.com/ubi9/ubi-minimal: 100 MB, saves 119 MB
              mended line 2: package-manager-missing
            0 ubi-micro registry.access.redhat.com/ubi9/ubi-micro: 24.7 MB, saves 194 MB
              error line 2: package-manager-missing
        "#]],
    );
}

#[test]
fn a_stage_upon_another_is_asked_with_it() {
    check(
        "FROM python:3.13 AS base\nWORKDIR /app\nFROM base\nCOPY app.py .\nCMD [\"gunicorn\", \"app:app\"]\n",
        &expect![[r#"
            0 alpine python:3.13-alpine: 51.8 MB, saves 1.06 GB, until 2029-10-31
            0 distroless gcr.io/distroless/python3-debian13:nonroot: 59.6 MB, saves 1.05 GB
              mended line 5: foreign-entrypoint
              info line 1: no-shell-to-look-around
              info line 1: runs-as-another-user
            0 slim python:3.13-slim: 126 MB, saves 984 MB, until 2029-10-31
            0 chainguard cgr.dev/chainguard/python:latest: ?, saves ?
              mended line 5: foreign-entrypoint
              info line 1: no-shell-to-look-around
              info line 1: runs-as-another-user
            0 hardened dhi.io/python:3.13-debian13: ?, saves ?, until 2029-10-31
              error line 5: program-missing
              info line 1: login-needed
              info line 1: no-shell-to-look-around
              info line 1: runs-as-another-user
        "#]],
    );
}
