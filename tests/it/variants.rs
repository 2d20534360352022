//! What must hold of every variant, of many files: those of the tests, and the examples of the page.

use std::{fs, path::Path};

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    packages::Indexes,
    stages::Base,
    strategies::{Wishes, compare},
    syntax::Keyword,
    variants::{Kind, Variant, Verdict, variants},
};

fn indexes() -> Indexes {
    let mut indexes = Indexes::default();
    for name in ["bookworm", "trixie"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/data/{name}.bin"));
        indexes.add(&fs::read(file).expect("an index")).expect("an index");
    }
    indexes
}

fn of(text: &str, indexes: &Indexes) -> (Analysis, Vec<Variant>) {
    let input = Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() };
    let analysis = analyze(&input);
    let ways = compare(&input, &analysis, Wishes::default());
    let found = variants(&input, &analysis, &ways);
    (analysis, found)
}

/// Each file with its variants.
fn each(check: impl Fn(&str, &Analysis, &Variant)) {
    let indexes = indexes();
    let mut seen = 0;
    for folder in ["tests/strategies", "www/examples"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for file in fs::read_dir(folder).expect("the folder") {
            let path = file.expect("a file").path();
            let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
            if name.strip_suffix(".Dockerfile").is_none_or(|it| it.contains('.')) {
                continue;
            }
            let (analysis, found) = of(&fs::read_to_string(&path).expect("a text"), &indexes);
            for variant in found.iter().filter(|it| it.verdict != Verdict::Blocked) {
                seen += 1;
                check(name, &analysis, variant);
            }
        }
    }
    assert!(100 < seen, "{seen}");
}

fn result(variant: &Variant) -> Analysis {
    let text = variant.dockerfile.clone().expect("the whole file");
    analyze(&Input { text, ..Input::default() })
}

/// In one test, as all of them need every variant.
#[test]
fn each_variant_builds_keeps_its_settings_and_saves_bytes() {
    each(|name, before, variant| {
        let after = result(variant);
        builds(name, before, variant, &after);
        keeps_settings(name, before, variant, &after);
        stands_on_what_is_supported(name, variant);
        saves_bytes(name, before, variant);
    });
}

fn builds(name: &str, before: &Analysis, variant: &Variant, after: &Analysis) {
    if before.errors.is_empty() {
        assert!(after.errors.is_empty(), "{name} {}: {:?}", variant.name, after.errors);
    }
}

fn keeps_settings(name: &str, before: &Analysis, variant: &Variant, after: &Analysis) {
    let kept = |keyword: Keyword| {
        let count = |it: &Analysis| {
            it.dockerfile.instructions.iter().filter(|it| it.keyword == keyword).count()
        };
        count(before) <= count(after)
    };
    for keyword in [Keyword::Expose, Keyword::Volume, Keyword::Healthcheck, Keyword::Env] {
        let is_said = variant.notes.iter().any(|it| it.starts_with(keyword.as_str()));
        let is_fix = variant.kind == Kind::Fixes;
        assert!(kept(keyword) || is_said || is_fix, "{name} {}: {keyword:?}", variant.name);
    }
}

fn stands_on_what_is_supported(name: &str, variant: &Variant) {
    if variant.kind == Kind::Base {
        let today = dockerfile_playground::catalog::DATE;
        let ended = variant.eol.is_some_and(|it| *it < today[..it.len()]);
        assert!(!ended, "{name} {} {:?}", variant.name, variant.base);
    }
}

fn saves_bytes(name: &str, before: &Analysis, variant: &Variant) {
    let target = before.stages.target.expect("a target");
    let succeeds = matches!(&before.stages.stages[target].base, Base::Image(it)
            if it.contains("distroless/"));
    if variant.verdict == Verdict::Works && variant.kind != Kind::Fixes {
        assert!(variant.saves.is_some() || succeeds, "{name} {}", variant.name);
    }
}

/// Bases that break such a file, or may: none of them works as it is.
#[test]
fn what_a_person_has_to_look_at_is_not_said_to_work() {
    let indexes = indexes();
    for (text, bases) in [
        // A JRE compiles nothing.
        (
            "FROM eclipse-temurin:17-jdk-jammy\nCOPY . .\nRUN ./mvnw package\nCMD java -jar a.jar\n",
            "slim",
        ),
        (
            "FROM eclipse-temurin:17-jdk-jammy\nRUN ./configure --with-java-home=\"$JAVA_HOME\" && make\nCMD java -jar a.jar\n",
            "slim",
        ),
        ("FROM openjdk:17-jdk-slim\nCOPY a.jar .\nCMD [\"jcmd\", \"1\"]\n", "slim"),
        // Before 1.20, Go's own packages were compiled with C.
        (
            "FROM golang:1.19-alpine AS b\nCOPY . .\nRUN go build -o /a .\nFROM alpine:3.22\nCOPY --from=b /a /a\nCMD [\"/a\"]\n",
            "scratch distroless",
        ),
        // Scripts whose contents nobody tells.
        (
            "FROM python:3.12\nCOPY . /app\nRUN /app/install.sh\nCMD [\"python\", \"/app/a.py\"]\n",
            "slim alpine",
        ),
        ("FROM openjdk:17\nCOPY . .\nENTRYPOINT [\"./bin/start\"]\n", "distroless"),
        // Alpine's Java has no curl.
        (
            "FROM eclipse-temurin:17-jre\nRUN curl -fo /a.jar https://example.org/a.jar\nCMD [\"java\", \"-jar\", \"/a.jar\"]\n",
            "alpine",
        ),
        (
            "FROM eclipse-temurin:17-jre\nCOPY a.jar /\nHEALTHCHECK CMD curl -f localhost\nCMD [\"java\", \"-jar\", \"/a.jar\"]\n",
            "alpine",
        ),
    ] {
        for it in of(text, &indexes).1.iter().filter(|it| it.verdict == Verdict::Works) {
            assert!(!bases.split(' ').any(|name| name == it.name), "{} of\n{text}", it.name);
        }
    }
}

#[test]
fn relative_paths_stay_where_they_were() {
    let text =
        "FROM eclipse-temurin:17-jre\nCOPY app app\nCMD [\"java\", \"-cp\", \"app\", \"Main\"]\n";
    let found = of(text, &indexes()).1;
    let texts =
        found.iter().filter(|it| it.name == "distroless").filter_map(|it| it.dockerfile.as_ref());
    let texts: Vec<&String> = texts.collect();
    assert!(texts.iter().all(|it| it.contains("\nWORKDIR /\n")), "{texts:?}");
    assert!(!texts.is_empty());
}
