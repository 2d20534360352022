//! The outline: what `docker build --call=outline,targets` lists, for the target.

use std::fmt::Write;

use dockerfile_playground::{
    analysis::{Input, analyze},
    options::BuildOptions,
    stages::Outline,
    syntax::frontend::FEATURES,
};
use expect_test::{Expect, expect, expect_file};

fn check(text: &str, target: Option<&str>, build_args: &[(&str, &str)], expected: &Expect) {
    let args = build_args.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    let target = target.map(str::to_owned);
    let options = BuildOptions { target, args, ..BuildOptions::default() };
    let input = Input { text: text.to_owned(), options, ..Input::default() };
    let analysis = analyze(&input);
    let outline = Outline::new(&analysis.dockerfile, &analysis.stages);
    let mut shown = String::new();
    for it in &outline.args {
        let scope = it.stage.map_or("global".to_owned(), |it| format!("stage {it}"));
        let (name, lines, used) = (&it.name, &it.lines, &it.used);
        write!(shown, "{name} ({scope}, lines {lines:?}, used {used:?})").expect("text");
        writeln!(shown, " = {:?}, {:?}, {:?}", it.default, it.value, it.description).expect("text");
    }
    writeln!(shown, "secrets {:?}, ssh {:?}", outline.secrets, outline.ssh).expect("text");
    for it in &outline.targets {
        writeln!(shown, "target {:?}: {:?}", it.name, it.description).expect("text");
    }
    writeln!(shown, "asks {:?}, needs {:?}", outline.frontend, outline.needs).expect("text");
    expected.assert_eq(&shown);
}

const ARGS: &str = "\
ARG VERSION=3.22
ARG UNUSED=$VERSION
# FLAVOUR picks the base
ARG FLAVOUR=alp
ARG IMAGE=${FLAVOUR}ine

FROM ${IMAGE}:$VERSION AS tools
# this is about nothing
ARG JOBS=4
# LEVEL of optimisation
ARG LEVEL=2
RUN make -j$JOBS -O$LEVEL

FROM alpine AS other
ARG ELSEWHERE=1

# app is the server
FROM tools AS app
ARG TOKEN
ARG VERSION
RUN echo $VERSION
";

#[test]
fn arguments_are_those_that_the_target_uses() {
    check(
        ARGS,
        Some("app"),
        &[("LEVEL", "3")],
        &expect![[r#"
        VERSION (global, lines [1], used [2, 7, 20]) = Some("3.22"), Some("3.22"), None
        FLAVOUR (global, lines [4], used [5]) = Some("alp"), Some("alp"), Some("picks the base")
        IMAGE (global, lines [5], used [7]) = Some("${FLAVOUR}ine"), Some("alpine"), None
        JOBS (stage 0, lines [9], used [12]) = Some("4"), Some("4"), None
        LEVEL (stage 0, lines [11], used [12]) = Some("2"), Some("3"), Some("of optimisation")
        TOKEN (stage 2, lines [19], used []) = None, None, None
        secrets [], ssh []
        target Some("tools"): None
        target Some("other"): None
        target Some("app"): Some("is the server")
        asks None, needs None
    "#]],
    );
}

#[test]
fn a_target_above_uses_fewer() {
    check(
        ARGS,
        Some("other"),
        &[],
        &expect![[r#"
        ELSEWHERE (stage 1, lines [15], used []) = Some("1"), Some("1"), None
        secrets [], ssh []
        target Some("tools"): None
        target Some("other"): None
        target Some("app"): Some("is the server")
        asks None, needs None
    "#]],
    );
}

#[test]
fn secrets_and_agents_have_ids_of_their_own() {
    let text = "\
# syntax=docker/dockerfile:1.10
FROM alpine AS first
RUN --mount=type=secret,target=/etc/token --mount=type=ssh a
FROM alpine AS unused
RUN --mount=type=secret,id=other b
FROM alpine
COPY --from=first /a /a
ARG NAME=key
RUN --mount=type=secret,id=$NAME,env=KEY --mount=type=ssh,id=deploy c
RUN --mount=type=secret,id=key d
";
    check(
        text,
        None,
        &[],
        &expect![[r#"
        NAME (stage 2, lines [8], used [9]) = Some("key"), Some("key"), None
        secrets ["token", "key"], ssh ["default", "deploy"]
        target Some("first"): None
        target Some("unused"): None
        target None: None
        asks Some("docker/dockerfile:1.10"), needs Some(Need { version: "1.10", feature: "a secret as an environment variable", line: 9 })
    "#]],
    );
}

#[test]
fn the_newest_feature_says_which_frontend_is_needed() {
    check(
        "FROM alpine\nCOPY --link a b\nCOPY --parents a b\nRUN <<E\nE\n",
        None,
        &[],
        &expect![[r#"
            secrets [], ssh []
            target None: None
            asks None, needs Some(Need { version: "1.20", feature: "--parents", line: 3 })
        "#]],
    );
    check(
        "FROM alpine\nRUN --device=gpu a\n",
        None,
        &[],
        &expect![[r#"
        secrets [], ssh []
        target None: None
        asks None, needs Some(Need { version: "1.14-labs", feature: "--device", line: 2 })
    "#]],
    );
}

#[test]
fn the_page_lists_each_feature_with_its_release() {
    const PAGE: &str = include_str!("../../www/docs/buildkit.md");
    const TABLE: &str = "| Feature | Release | In the labs channel |\n|---|---|---|\n";
    let (head, rest) = PAGE.split_once(TABLE).expect("a table of features");
    let (_, rest) = rest.split_once("\n\n").expect("text below the table");
    let mut features = FEATURES.to_vec();
    features.sort_by_key(|it| (it.stable.is_none(), it.stable));
    let mut page = format!("{head}{TABLE}");
    for it in features {
        let release = it.stable.map_or("none yet".to_owned(), |it| it.to_string());
        let labs = it.labs.map_or(String::new(), |it| it.to_string());
        writeln!(page, "| {} | {release} | {labs} |", it.name).expect("text");
    }
    expect_file!["../../www/docs/buildkit.md"].assert_eq(&format!("{page}\n{rest}"));
}

/// What a build for another platform, with named contexts, is built on.
#[test]
fn the_platform_and_named_contexts_are_followed() {
    let text = "FROM --platform=$BUILDPLATFORM golang:1.25 AS build\nARG TARGETPLATFORM TARGETARCH TARGETVARIANT\n\
                COPY $TARGETPLATFORM-$TARGETARCH-$TARGETVARIANT /a\nFROM base\nCOPY --from=build /a /a\n\
                COPY --from=tools /b /b\n";
    let look = |flags: &str| {
        let options = BuildOptions::read(flags).options;
        let analysis = analyze(&Input { text: text.to_owned(), options, ..Input::default() });
        let stages = analysis.stages.stages.iter();
        let bases = stages.map(|it| format!("{:?} {:?}", it.base, it.platform));
        let edges = analysis.stages.edges.iter().map(|it| format!("{:?} {:?}", it.from, it.paths));
        let errors = analysis.errors.iter().map(|it| it.message.clone());
        let values =
            analysis.stages.definitions_at(1).map(|(name, value)| format!("{name}={value:?}"));
        bases.chain(edges).chain(errors).chain(values).collect::<Vec<_>>().join("\n") + "\n"
    };
    expect![[r#"
        Image("golang:1.25") Some("linux/amd64")
        Image("debian:13-slim") Some("linux/arm64")
        Image("golang:1.25") []
        Image("debian:13-slim") []
        Stage(0) ["/a"]
        Image("tools") ["/b"]
        TARGETPLATFORM=Some("linux/arm64")
        TARGETARCH=Some("arm64")
        TARGETVARIANT=Some("")
    "#]].assert_eq(&look("--platform linux/arm64/v8 --build-context base=docker-image://debian:13-slim --build-context tools=../tools"));
    let none = look("");
    assert!(none.contains("Image(\"base\") None"), "{none}");
    let bad = look("--platform nonsense/a/b/c");
    assert!(bad.contains("In --platform nonsense/a/b/c"), "{bad}");
}
