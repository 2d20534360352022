//! Each Dockerfile of `tests/strategies` in all ways to build it: `<name>.<way>.Dockerfile` is
//! what becomes of `<name>.Dockerfile`, and `<name>.txt` says what is refused and what is noted.

use std::{fs, path::Path};

use dockerfile_playground::{
    analysis::{Input, analyze},
    packages::Indexes,
    strategies::{Name, Rewrite, Strategy, Wishes, compare},
};
use expect_test::expect_file;

fn indexes() -> Indexes {
    let mut indexes = Indexes::default();
    for name in ["bookworm", "trixie"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/data/{name}.bin"));
        indexes.add(&fs::read(file).expect("an index")).expect("an index");
    }
    indexes
}

fn all(text: &str, indexes: &Indexes, wishes: Wishes) -> Vec<Strategy> {
    let input = Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() };
    compare(&input, &analyze(&input), wishes)
}

fn find(all: &[Strategy], name: Name) -> &Rewrite {
    let found = all.iter().find(|it| it.name == name).expect("it applies");
    found.outcome.as_ref().expect("it is not refused")
}

#[test]
fn before_and_after() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strategies");
    let indexes = indexes();
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the folder")
        .filter_map(|it| it.expect("a file").file_name().into_string().ok())
        .filter(|it| it.matches('.').count() == 1)
        .filter_map(|it| it.strip_suffix(".Dockerfile").map(str::to_owned))
        .collect();
    names.sort();
    assert!(20 < names.len());
    let mut made = Vec::new();
    for name in names {
        let text = fs::read_to_string(folder.join(format!("{name}.Dockerfile"))).expect("a file");
        let mut said = String::new();
        for strategy in all(&text, &indexes, Wishes::default()) {
            let way = strategy.name.as_str();
            let line =
                |line: Option<usize>| line.map_or(String::new(), |it| format!("line {it}: "));
            match strategy.outcome {
                Ok(it) => {
                    let size = it.size.disk.map_or("unknown".into(), |it| it.likely.to_string());
                    said += &format!("{way}: {size}\n");
                    for note in &it.notes {
                        said += &format!("  {}{}\n", line(note.line), note.message);
                    }
                    if strategy.name != Name::AsWritten {
                        let after = format!("{name}.{}.Dockerfile", way.replace(' ', "-"));
                        expect_file![folder.join(&after)].assert_eq(&it.text);
                        made.push(after);
                    }
                }
                Err(it) => {
                    let reason = it.reason.as_str();
                    said +=
                        &format!("{way}: refused, {reason}\n  {}{}\n", line(it.line), it.message);
                }
            }
        }
        expect_file![folder.join(format!("{name}.txt"))].assert_eq(&said);
    }
    for file in fs::read_dir(&folder).expect("the folder") {
        let file = file.expect("a file").file_name().into_string().expect("a name");
        assert!(file.matches('.').count() != 2 || made.contains(&file), "{file} is not made");
    }
}

#[test]
fn rewriting_again_changes_nothing() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strategies");
    let indexes = indexes();
    let mut seen = 0;
    for file in fs::read_dir(folder).expect("the folder") {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a text");
        let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
        let Some(way) = name.strip_suffix(".Dockerfile").and_then(|it| it.split('.').nth(1)) else {
            continue;
        };
        seen += 1;
        for again in all(&text, &indexes, Wishes::default()) {
            if again.name.as_str() == way {
                assert!(again.outcome.is_err(), "{}", path.display());
            }
        }
    }
    assert!(20 < seen);
}

const GO: &str = include_str!("../strategies/go.Dockerfile");

#[test]
fn a_target_to_look_around_in_is_there_on_request() {
    let all = all(GO, &indexes(), Wishes { debug: true, ..Wishes::default() });
    let debug = find(&all, Name::Debug);
    assert!(debug.text.contains(":debug-nonroot AS debug"), "{}", debug.text);
    assert_eq!(debug.config.shell, Some(true));
    let shipped = find(&all, Name::Distroless);
    assert_eq!(shipped.config.shell, Some(false));
    let bytes = |it: &Rewrite| it.size.disk.map(|it| it.likely);
    assert!(bytes(shipped) < bytes(debug));
}

#[test]
fn apps_past_the_limit_are_named() {
    let app = |name: &str| {
        format!(
            "FROM golang:1.24 AS {name}\nRUN go build -o /bin/{name} .\nCMD [\"/bin/{name}\"]\n"
        )
    };
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    let said = |count: usize| {
        let text: String = names[..count].iter().map(|it| app(it)).collect();
        let all_of_it = all(&text, &indexes(), Wishes::default());
        let changed = find(&all_of_it, Name::Distroless);
        assert_eq!(changed.text.matches("distroless").count(), count.min(8), "{}", changed.text);
        let mut past = changed.notes.iter().filter(|it| it.message.contains("more than 8 apps"));
        past.clone().for_each(|it| assert_eq!(it.line, Some(22)));
        let said = past.next().map(|it| it.message.clone());
        assert_eq!(past.next(), None);
        said.unwrap_or_default()
    };
    assert_eq!(said(8), "");
    assert!(said(9).starts_with("h stays as it is: "), "{}", said(9));
    assert!(said(10).starts_with("h and 1 more stay as they are: "), "{}", said(10));
}

/// What stands in a file with mounts, by the name of its test data.
const MOUNTED: &[(&str, &str)] = &[
    ("node", "RUN --mount=type=cache,target=/root/.npm npm ci"),
    ("asks-python", "RUN --mount=type=cache,target=/root/.cache/pip pip install -r"),
    ("python-poetry", "target=/root/.cache/pypoetry poetry install"),
    ("python-uv", "target=/root/.cache/uv uv sync"),
    ("go", "target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build go"),
    ("rust", "target=/usr/local/cargo/registry cargo build"),
    ("java-maven", "target=/root/.m2/repository mvn"),
    ("java-gradle", "target=/home/gradle/.gradle,uid=1000,gid=1000 gradle"),
    ("dotnet", "target=/root/.nuget/packages dotnet"),
    ("php", "target=/root/.composer/cache composer"),
    ("ruby", "target=/usr/local/bundle/cache bundle install"),
];

#[test]
fn caches_are_mounted_on_request() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strategies");
    let wishes = Wishes { cache_mounts: true, ..Wishes::default() };
    for (name, mounted) in MOUNTED {
        let text = fs::read_to_string(folder.join(format!("{name}.Dockerfile"))).expect("a file");
        let changed = all(&text, &indexes(), wishes);
        let changed = &find(&changed, Name::MultiStage).text;
        assert!(changed.contains(mounted), "{changed}");
        let plain = all(&text, &indexes(), Wishes::default());
        assert!(!find(&plain, Name::MultiStage).text.contains("--mount"), "{name}");
    }
}

#[test]
fn line_ends_and_keywords_stay_as_they_are() {
    let text = GO.replace('\n', "\r\n");
    let all_of_it = all(&text, &indexes(), Wishes::default());
    let changed = &find(&all_of_it, Name::MultiStage).text;
    assert_eq!(changed.matches('\n').count(), changed.matches("\r\n").count());
    let lower = "from golang:1.24\nworkdir /a\ncopy . .\nrun go build -o /b .\ncmd [\"/b\"]\n";
    let all_of_it = all(lower, &indexes(), Wishes::default());
    let changed = &find(&all_of_it, Name::MultiStage).text;
    assert!(
        changed.lines().all(|it| !it.starts_with(|it: char| it.is_ascii_uppercase())),
        "{changed}"
    );
}

/// Sizes that others have published of such files, in bytes, and the ways that give them.
const PUBLISHED: &[(&str, Name, u64)] = &[
    (include_str!("../../www/examples/flask-alpine.Dockerfile"), Name::AsWritten, 98_400_000),
    (include_str!("../../www/examples/flask-multi-stage.Dockerfile"), Name::AsWritten, 81_300_000),
    (include_str!("../../www/examples/go-ubuntu.Dockerfile"), Name::AsWritten, 861_000_000),
    (include_str!("../../www/examples/go-ubuntu.Dockerfile"), Name::Scratch, 1_830_000),
    (include_str!("../../www/examples/python-single.Dockerfile"), Name::MultiStage, 150_000_000),
];

#[test]
fn published_sizes_are_in_range() {
    for (text, name, bytes) in PUBLISHED {
        let all = all(text, &indexes(), Wishes::default());
        let size = find(&all, *name).size.disk.expect("a size");
        assert!(size.low.0 <= *bytes && *bytes <= size.high.0, "{bytes}: {size}\n{text}");
    }
}
