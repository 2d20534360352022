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
        let end = it.eol.as_deref().map_or(String::new(), |it| format!(", until {it}"));
        shown += &format!("{} {}: {size}, saves {saves}{end}\n", it.family.as_str(), it.base);
        for check in &it.checks {
            let line = check.line.map_or(String::new(), |it| format!(" line {it}"));
            shown += &format!("  {}{line}: {}\n", check.severity.as_str(), check.check);
        }
        let changed = analyze(&Input { text: it.dockerfile.clone(), ..Input::default() });
        assert_eq!(changed.errors, analysis.errors, "{}", it.dockerfile);
    }
    expected.assert_eq(&shown);
}

#[test]
fn a_static_go_binary_needs_next_to_nothing() {
    check(
        include_str!("../../www/examples/go-distroless.Dockerfile"),
        &expect![[r#"
            scratch scratch: 0 B, saves 2.26 MB
              warning: root
              info: scratch-is-empty
            chainguard cgr.dev/chainguard/static:latest: 1.33 MB, saves 932 kB
        "#]],
    );
}

#[test]
fn a_program_linked_to_glibc_keeps_glibc() {
    check(
        include_str!("../../www/examples/rust-debian-slim.Dockerfile"),
        &expect![[r#"
        distroless gcr.io/distroless/cc-debian13:nonroot: 27.6 MB, saves 47.3 MB
          error line 15: run-without-shell
    "#]],
    );
}

#[test]
fn python_keeps_its_minor_version() {
    check(
        include_str!("../../www/examples/python-single.Dockerfile"),
        &expect![[r#"
        alpine python:3.9-alpine: 48.4 MB, saves 1.06 GB, until 2025-10-31
          warning: libc
        distroless gcr.io/distroless/python3-debian13:nonroot: 59.6 MB, saves 1.05 GB
          error line 5: run-without-shell
          error line 7: doubled-entrypoint
          warning: runtime-version
          info: nonroot
        slim python:3.9-slim: 119 MB, saves 991 MB, until 2025-10-31
    "#]],
    );
}

#[test]
fn an_entrypoint_is_not_doubled() {
    check(
        "FROM node:20\nCOPY . .\nRUN apt-get update\nCMD [\"node\", \"a.js\"]\n",
        &expect![[r#"
            chainguard cgr.dev/chainguard/node:latest: 108 MB, saves 992 MB
              error line 4: doubled-entrypoint
              error line 3: package-manager
              info: nonroot
            distroless gcr.io/distroless/nodejs20-debian13:nonroot: 127 MB, saves 973 MB, until 2026-04-30
              error line 3: run-without-shell
              error line 4: doubled-entrypoint
              info: nonroot
            alpine node:20-alpine: 136 MB, saves 964 MB, until 2026-04-30
              error line 3: package-manager
              warning: libc
            slim node:20-slim: 201 MB, saves 899 MB, until 2026-04-30
        "#]],
    );
}

#[test]
fn what_is_not_known_has_no_alternatives() {
    for text in ["", "FROM scratch\n", "FROM example.org/own:1\n", "FROM a AS b\nFROM b\n"] {
        check(text, &expect![[""]]);
    }
}
