//! Dockerfiles beside the build context that they copy from.

use std::rc::Rc;

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    context::{Context, File, listing},
    packages::Indexes,
};
use expect_test::{Expect, expect};

const PYTHON: &str = "\
FROM python:3.12-slim AS build
WORKDIR /app
COPY requirements*.txt ./
RUN pip install --no-cache-dir --target /deps -r requirements.txt
COPY . .
FROM python:3.12-slim
COPY --from=build /deps /deps
COPY --from=build /app/static /static
COPY --from=build /app /app
";

const LISTING: &str = "\
.:
total 24
-rw-r--r-- 1 me me   120 Nov 21 10:50 .dockerignore
-rw-r--r-- 1 me me   300 Nov 21 10:50 Dockerfile
-rw-r--r-- 1 me me    30 Nov 21 10:50 requirements.txt
-rw-r--r-- 1 me me  4000 Nov 21 10:50 app.py
drwxr-xr-x 2 me me  4096 Nov 21 10:50 static
drwxr-xr-x 2 me me  4096 Nov 21 10:50 .git

./.git:
total 9000
-rw-r--r-- 1 me me 9000000 Nov 21 10:50 pack

./static:
total 2100
-rw-r--r-- 1 me me 2000000 Nov 21 10:50 logo.png
-rw-r--r-- 1 me me  100000 Nov 21 10:50 app.css
";

fn analysed(text: &str, context: Context, ignore: &str) -> Analysis {
    let mut indexes = Indexes::default();
    indexes.add(include_bytes!("../../www/data/pypi.bin")).expect("an index");
    indexes.add(include_bytes!("../../www/data/npm.bin")).expect("an index");
    indexes.add(include_bytes!("../../www/data/gems.bin")).expect("an index");
    analyze(&Input {
        text: text.to_owned(),
        context: Some(Rc::new(context)),
        ignore: Some(ignore.to_owned()),
        indexes,
        ..Input::default()
    })
}

/// Each layer that is no FROM: its size on disk and to pull, its items; then what is wrong.
fn check(analysis: &Analysis, expected: &Expect) {
    let mut shown = String::new();
    for layer in analysis.images.iter().flat_map(|it| it.layers.iter().skip(1)) {
        if layer.items.is_empty() {
            continue;
        }
        let size = layer.size;
        let range = |it| Option::map_or(it, String::new(), |it| format!("{it}"));
        let line = analysis.dockerfile.instructions[layer.instruction].start_line;
        shown += &format!("{line}: {}, pull {}\n", range(size.disk), range(size.pull));
        for item in layer.items.iter() {
            shown += &format!("    {}, {}, {}\n", item.label, item.basis.as_str(), item.source);
        }
    }
    for error in &analysis.errors {
        shown += &format!("! {}-{}: {}\n", error.lines.0, error.lines.1, error.message);
    }
    expected.assert_eq(&shown);
}

#[test]
fn a_listing_sizes_what_is_copied() {
    let context = listing(LISTING).expect("a listing");
    check(
        &analysed(PYTHON, context, ".git\n"),
        &expect![[r#"
            3: 30 B, pull 23–196 B
                requirements*.txt of the build context, context, the length of 1 file
            4: 200 kB–240 MB, pull 62 kB–74.5 MB
                Python packages of the requirements, assumption, packages in /app/requirements.txt, by its length: about 2
            5: 2.1 MB, pull 1.81–2.06 MB
                . of the build context, context, the lengths of 6 files
            7: 200 kB–240 MB, pull 62 kB–74.5 MB
                /deps of build, copied, Python packages of the requirements: packages in /app/requirements.txt, by its length: about 2
            8: 2.1 MB, pull 1.81–2.06 MB
                /app/static of build, copied, . of the build context
            9: 2.1 MB, pull 1.81–2.06 MB
                /app of build, copied, 2 things that the stage left there
        "#]],
    );
}

fn file(path: &str, text: &str) -> File {
    File { path: path.into(), bytes: text.len() as u64, text: Some(text.into()) }
}

#[test]
fn manifests_size_installs() {
    let mut files = listing(LISTING).expect("a listing").files().to_vec();
    files.push(file("requirements.txt", "flask==3.0\n-r requirements-extra.txt\n"));
    files.push(file("requirements-extra.txt", "# more\nrequests\n"));
    check(
        &analysed(PYTHON, Context::new(files), ".git\n"),
        &expect![[r#"
            3: 53 B, pull 46–387 B
                requirements*.txt of the build context, context, the lengths of 2 files
            4: 5.75–11.1 MB, pull 1.75–4 MB
                Python packages: flask, requests, heuristic, packages measured on 2026-11-21
            5: 2.1 MB, pull 1.81–2.06 MB
                . of the build context, context, the lengths of 7 files
            7: 5.75–11.1 MB, pull 1.75–4 MB
                /deps of build, copied, Python packages: flask, requests: packages measured on 2026-11-21
            8: 2.1 MB, pull 1.81–2.06 MB
                /app/static of build, copied, . of the build context
            9: 2.1 MB, pull 1.81–2.06 MB
                /app of build, copied, 2 things that the stage left there
        "#]],
    );
}

#[test]
fn manifests_are_seen_through_folders_mounts_and_stages() {
    let text = "\
FROM node:22 AS manifests
COPY web /w
FROM node:22
WORKDIR /srv
COPY --from=manifests /w/package.json /w/package-lock.json ./
RUN npm ci --omit=dev && npm cache clean --force
FROM golang:1.24
WORKDIR /src
RUN --mount=type=bind,target=. --mount=type=cache,target=/root/.cache go mod download
FROM rust:1
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry cargo fetch && cargo chef cook
FROM composer:2
COPY composer.json composer.lock /app/
RUN composer install
FROM ruby:3.3
COPY Gemfile* ./
RUN bundle install
FROM mcr.microsoft.com/dotnet/sdk:9.0
WORKDIR /s
COPY src/*.csproj ./src/
RUN dotnet restore
FROM maven:3
COPY pom.xml /p/
WORKDIR /p
RUN mvn dependency:go-offline
FROM python:3.12
COPY pyproject.toml uv.lock /x/
WORKDIR /x
RUN uv sync
FROM python:3.12
COPY . /x
RUN pip install --no-cache-dir /x ./nowhere
";
    let lock = r#"{"packages":{"":{},"node_modules/express":{},"node_modules/jest":{"dev":true}}}"#;
    let files = vec![
        file(
            "web/package.json",
            r#"{"dependencies":{"express":"5"},"devDependencies":{"jest":"1"}}"#,
        ),
        file("web/package-lock.json", lock),
        file("go.mod", "module x\nrequire (\n\ta.example/b v1\n\ta.example/c v1 // indirect\n)\n"),
        file("Cargo.lock", "[[package]]\nname = \"serde\"\n[[package]]\nname = \"tokio\"\n"),
        file("composer.json", r#"{"require":{"php":"8","a/b":"1"}}"#),
        file("composer.lock", r#"{"packages":[{"name":"a/b"},{"name":"c/d"}],"packages-dev":[]}"#),
        file("Gemfile", "gem 'rails'\ngem 'puma'\n"),
        file("src/A.csproj", "<PackageReference Include=\"Dapper\" />"),
        file("src/B.csproj", "<PackageReference Include=\"Npgsql\" />"),
        file("pom.xml", "<dependency><artifactId>web</artifactId></dependency>"),
        file("pyproject.toml", "[project]\ndependencies = [\"flask\"]\n"),
        file(
            "uv.lock",
            "[[package]]\nname = \"flask\"\nwheels = [\n { url = \"f-none-any.whl\", size = 100000 },\n]\n",
        ),
    ];
    check(
        &analysed(text, Context::new(files), ""),
        &expect![[r#"
            2: 142 B, pull 56–437 B
                web of the build context, context, the lengths of 2 files
            5: 142 B, pull 56–366 B
                /w/package-lock.json of manifests, copied, web of the build context
                /w/package.json of manifests, copied, web of the build context
            6: 1.17–3.28 MB, pull 298 kB–1.06 MB
                node_modules, assumption, packages in package.json: 1; packages measured on 2026-11-21; packages in package-lock.json: 1, 30 kB–2.5 MB each
            9: 40 kB–40 MB, pull 11.2 kB–11.2 MB
                Go modules, assumption, packages in go.mod: 2, 20 kB–20 MB each
            12: 625 B, pull 314 B–2.5 kB
                . of the build context, context, the lengths of 12 files
            13: 200 kB–20 MB, pull 56 kB–5.61 MB
                compiled crates, heuristic, packages in Cargo.lock: 2, 100 kB–10 MB each
            15: 95 B, pull 50–344 B
                composer.lock of the build context, context, the length of 1 file
                composer.json of the build context, context, the length of 1 file
            16: 260 kB–152 MB, pull 199 kB–140 MB
                Composer's cache, assumption, 12 MB as a rule, 200 kB–150 MB
                PHP packages, assumption, packages in composer.lock: 2, 20 kB–8 MB each
            18: 23 B, pull 22–191 B
                Gemfile* of the build context, context, the length of 1 file
            19: 24.9–107 MB, pull 7.05–33.6 MB
                Ruby gems, heuristic, gems in Gemfile: 2; Debian 13's packages of gems, 2026-11-21
            22: 74 B, pull 48–400 B
                src/*.csproj of the build context, context, the lengths of 2 files
            23: 200 kB–120 MB, pull 80 kB–48.1 MB
                NuGet packages, assumption, packages in *.csproj: 2, 100 kB–60 MB each
            25: 53 B, pull 26–207 B
                pom.xml of the build context, context, the length of 1 file
            27: 8.05–141 MB, pull 7.48–131 MB
                Maven's repository, assumption, packages in pom.xml: 1, 50 kB–60 MB each
            29: 119 B, pull 54–356 B
                uv.lock of the build context, context, the length of 1 file
                pyproject.toml of the build context, context, the length of 1 file
            31: 200 kB–15.3 MB, pull 90.9 kB–9.13 MB
                downloads kept in the cache, assumption, uv.lock downloads 100 kB, which grow to 1 to 5 times that
                Python packages of the project, assumption, uv.lock downloads 100 kB, which grow to 1 to 5 times that
            33: 625 B, pull 314 B–2.5 kB
                . of the build context, context, the lengths of 12 files
            34: 3.51–705 MB, pull 1.09–219 MB
                Python packages: flask, assumption, a project with what it needs: up to 700 MB, 40 MB likely
        "#]],
    );
}

#[test]
fn what_the_build_cannot_take_is_wrong() {
    let text = "\
FROM alpine AS base
ONBUILD COPY gone /gone
COPY a.txt none.txt /x/
COPY secret/key /k
COPY --from=other secret /k
COPY *.none /n/
COPY --exclude=*.css static /s
COPY --parents static/*.css /p/
ADD https://example.org/x git@example.org:a/b.git /y/
ADD app.tar.gz /z/
COPY $UNSET /u
COPY sub/ /e
RUN --mount=type=bind,source=nowhere true
FROM base
COPY <<E /h
x
E
";
    let context = listing(
        "10 a.txt\n5 secret/key\n7 static/a.css\n9 static/b.png\n1000 app.tar.gz\n3 sub/x.log\n",
    );
    let context = context.expect("a listing");
    check(
        &analysed(text, context, "secret\n**/*.log\n"),
        &expect![[r#"
            3: 10 B–500 kB, pull 21 B–150 kB
                none.txt of the build context, assumption, a single text file: up to 500 kB, 4 kB likely
                a.txt of the build context, context, the length of 1 file
            4: 0 B–200 MB, pull 0 B–80 MB
                secret/key of the build context, assumption, the build context is not known: 0 to 200 MB, 2 MB likely
            5: 0 B–300 MB, pull 0 B–120 MB
                secret of other, assumption, how big secret is in other is not known; nothing tells what is there: up to 300 MB, 5 MB likely
            6: 0 B, pull 0 B
                *.none of the build context, context, the lengths of 0 files
            7: 9 B, pull 28–189 B
                static of the build context, context, the length of 1 file
            8: 7 B, pull 20–183 B
                static/*.css of the build context, context, the length of 1 file
            9: 0 B–250 MB, pull 0 B–125 MB
                https://example.org/x, assumption, a file of unknown kind: up to 250 MB
                git@example.org:a/b.git of the build context, assumption, a single text file: up to 500 kB, 4 kB likely
            10: 1–10 kB, pull 970 B–1.6 kB
                app.tar.gz of the build context, context, the length of 1 file
            11: 0 B–200 MB, pull 0 B–80 MB
                $UNSET of the build context, assumption, the build context is not known: 0 to 200 MB, 2 MB likely
            12: 0 B, pull 0 B
                sub/ of the build context, context, the lengths of 0 files
            15: 2 B, pull 0–122 B
                /h, context, text in the file
            ! 3-3: none.txt is not in the build context.
            ! 4-4: Line 1 of .dockerignore, secret, leaves out secret/key.
            ! 13-13: This mount needs a target.
            ! 14-14: gone is not in the build context.
        "#]],
    );
}

#[test]
fn an_ignore_file_tells_something_alone() {
    let input = |ignore: &str| Input {
        text: "FROM alpine\nCOPY node_modules a.txt /x/\n".to_owned(),
        ignore: Some(ignore.to_owned()),
        ..Input::default()
    };
    let errors = |ignore: &str| {
        let errors = analyze(&input(ignore)).errors;
        errors.into_iter().map(|it| it.message).collect::<Vec<_>>().join(" ")
    };
    let left_out = "Line 2 of .dockerignore, node_modules, leaves out node_modules.";
    assert_eq!(errors("# deps\nnode_modules\n"), left_out);
    // It may be there.
    assert_eq!(errors("*\n!node_modules/keep\n"), "");
    let malformed = "a[: a [ … ] is not closed or empty, or a \\ stands at the end";
    assert_eq!(errors("a[\n"), format!("Line 1 of .dockerignore: {malformed}."));
}

#[test]
fn what_is_only_recommended_is_counted() {
    let mut indexes = Indexes::default();
    indexes.add(include_bytes!("../../www/data/bookworm.bin")).expect("an index");
    let text = "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\nRUN apt-get install -y tree\n";
    let input = Input { text: text.to_owned(), indexes, ..Input::default() };
    let found = analyze(&input).findings;
    let found: Vec<_> = found.iter().filter(|it| it.rule.name == "apt-recommends").collect();
    let saves: Vec<_> = found.iter().map(|it| it.saves.map(|it| it.to_string())).collect();
    // git recommends patch, less and ssh; tree recommends nothing.
    expect![[r#"
        [
            Some(
                "13 MB",
            ),
            None,
        ]
    "#]]
    .assert_debug_eq(&saves);
}
