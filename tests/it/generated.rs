//! Generated files are what their sources say, and damaged sources are refused.

#[path = "../../xtask/src/data.rs"]
#[expect(dead_code, reason = "the chore itself is run by cargo xtask")]
mod data;

use std::{fs, path::Path};

use data::{File, compile, read};
use dockerfile_playground::{
    app::{examples::Example, model::FIRST_VIEW},
    engine::Engine,
    view::{Inputs, Request, wire},
};
use expect_test::{Expect, expect};

const CATALOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/catalog");

#[test]
fn the_catalog_table_is_fresh() -> Result<(), String> {
    let table = compile(&read(Path::new(CATALOG))?).map_err(|errors| errors.join("\n"))?;
    let written = fs::read_to_string(Path::new(CATALOG).join("table.rs")).unwrap_or_default();
    assert!(table == written, "src/catalog/table.rs is stale: run `cargo xtask data`");
    Ok(())
}

#[test]
fn the_first_view_is_fresh() {
    let inputs = Inputs { text: Example::FIRST_TEXT.to_owned(), ..Inputs::default() };
    let view = Engine::default().ask(&wire::encode(&Request::Look(inputs)));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/app/first_view.bin");
        fs::write(file, &view).expect("the file can be written");
    } else {
        let hint = "run `UPDATE_EXPECT=1 cargo test --test it first_view`";
        assert!(view == FIRST_VIEW, "src/app/first_view.bin is stale: {hint}");
    }
}

const SYSTEMS: &str = r#"catalog-date = "2026-11-21"

[sources]
eol = "read there"

[system.debian]
family = "debian"
ends = { date = "2030-06-30", source = "eol" }
"#;
const GOOD: &str = r#"[sources]
here = "printed here"

[image.x]
newest = { date = "2026-01-02", source = "here", lines = { 1 = "1.2" } }
system = "debian"

[image.x.tags.2]
composed = { from = "1", with = "1", without = "1", source = "here" }

[image.x.tags.1]
aliases = ["latest"]
disk = { bytes = 2_000, basis = "recorded", date = "2026-01-02", source = "here" }
pull = { bytes = 1_000, basis = "ratio", date = "2026-01", source = "here" }
"#;

/// The errors after each replacement in the files, which are good without it.
fn check(replacements: &[(&str, &str)], errors: &Expect) {
    let mut text = String::new();
    for (from, to) in replacements {
        assert!(GOOD.contains(from) || SYSTEMS.contains(from), "{from}");
        let files: Vec<File> = vec![
            ("systems.toml".to_owned(), SYSTEMS.replace(from, to)),
            ("x.toml".to_owned(), GOOD.replace(from, to)),
        ];
        let result = compile(&files).err().unwrap_or_else(|| vec![format!("accepted: {to}")]);
        text.push_str(&result.join("\n"));
        text.push('\n');
    }
    errors.assert_eq(&text);
}

#[test]
fn bad_data_is_refused_with_file_and_line() {
    check(
        &[
            ("[\"latest\"]", "[\"latest\", \"latest\"]"),
            ("[\"latest\"]", "[\"1\"]"),
            ("[\"latest\"]", "[\"a|b\"]"),
            ("\naliases", "\n[image.x.tags.1]\naliases"),
            (", source = \"here\" }\npull", " }\npull"),
            ("source = \"here\" }\npull", "source = \"there\" }\npull"),
            ("here = \"printed here\"", "here = \"printed here\"\nelsewhere = \"nobody reads it\""),
            ("2_000", "0"),
            ("2_000", "999"),
            ("2026-01-02", "2026-11-22"),
            ("2026-01-02", "yesterday"),
            ("\"recorded\"", "\"guessed\""),
            ("aliases =", "alias ="),
            ("system = \"debian\"", "system = \"debian-99\""),
            ("[image.x]", "[image.x]\nsynonyms = [\"x\"]"),
            ("aliases =", "cmd = [\"a|b\"]\naliases ="),
            ("[sources]", "[sources"),
            (", source = \"eol\"", ""),
            ("source = \"eol\"", "source = \"nowhere\""),
            ("2030-06-30", "some day"),
            ("catalog-date = \"2026-11-21\"", "catalog-date = \"2026-01-01\""),
            ("1 = \"1.2\"", "1 = \"2.1\""),
            ("from = \"1\"", "from = \"y:1\""),
            (
                "composed =",
                "disk = { bytes = 1, basis = \"exact\", date = \"2026\", source = \"here\" }\ncomposed =",
            ),
        ],
        &expect![[r#"
            src/catalog/x.toml:12: tag `latest` is here twice
            src/catalog/x.toml:12: tag `1` is here twice
            src/catalog/x.toml:12: `a|b` is no tag
            src/catalog/x.toml:12: duplicate key
            src/catalog/x.toml:13: missing field `source`
            src/catalog/x.toml:13: source `there` is not in [sources]
            src/catalog/x.toml:3: source `elsewhere` is cited nowhere
            src/catalog/x.toml:13: a size of 0: leave out what is not known
            src/catalog/x.toml:14: more to pull than it takes on disk
            src/catalog/x.toml:14: more to pull than it takes on disk
            src/catalog/x.toml:5: `2026-11-22` lies in the future
            src/catalog/x.toml:13: `2026-11-22` lies in the future
            src/catalog/x.toml:5: `yesterday` is no date
            src/catalog/x.toml:5: `yesterday` lies in the future
            src/catalog/x.toml:13: `yesterday` is no date
            src/catalog/x.toml:13: `yesterday` lies in the future
            src/catalog/x.toml:13: unknown variant `guessed`, expected one of `recorded`, `exact`, `package-sum`, `ratio`, `sibling`
            src/catalog/x.toml:12: unknown field `alias`, expected one of `aliases`, `system`, `package_manager`, `libc`, `shell`, `user`, `workdir`, `entrypoint`, `cmd`, `env`, `ports`, `runtime`, `version`, `packages`, `ends`, `note`, `disk`, `pull`, `composed`
            src/catalog/x.toml:6: system `debian-99` is not in systems.toml
            src/catalog/x.toml:5: `x` names two images
            src/catalog/x.toml:11: a text with `|`, a tab or a line's end, which the table cannot hold
            src/catalog/systems.toml:3: unclosed table, expected `]`
            src/catalog/systems.toml:8: missing field `source`
            src/catalog/systems.toml:8: source `nowhere` is not in [sources]
            src/catalog/systems.toml:4: source `eol` is cited nowhere
            src/catalog/systems.toml:8: `some day` is no date
            src/catalog/x.toml:5: `2026-01-02` lies in the future
            src/catalog/x.toml:13: `2026-01-02` lies in the future
            src/catalog/x.toml:5: `2.1` is no version of `1`
            src/catalog/x.toml:9: a part of the sum has no size, or a guess
            src/catalog/x.toml:10: a composed tag has sizes of its own
        "#]],
    );
}

/// Today's names and printed sizes on top of a family, and what is wrong with them.
#[test]
fn todays_names_go_to_the_row_of_their_version() {
    let family = GOOD.replace("[\"latest\"]", "[\"latest\", \"2.1-old\"]");
    let compiled = |today: &str, pages: &str| {
        let files: Vec<File> = vec![
            ("systems.toml".to_owned(), SYSTEMS.to_owned()),
            ("x.toml".to_owned(), family.clone()),
            ("official/pages.toml".to_owned(), pages.to_owned()),
            ("official/today.toml".to_owned(), today.to_owned()),
        ];
        let result = compile(&files);
        result.map(|it| it.split_once("rows: \"\\\n").expect("rows").1.to_owned())
    };
    let today = "date = \"2026-08-01\"\nsource = \"there\"\n[tags]\n\
                 x = [\"2.1.3 2.1 2 latest\", \"1.2 1\", \"3.0-beta beta\"]\n";
    let pages =
        "[x]\n\"2.1\" = { disk = { bytes = 5_000, date = \"2026-07-01\", commit = \"abc\" } }\n";
    expect![[r#"
        2|2.1,latest|debian|5000r2026-07-01:1
        1|2.1-old,1.2|debian|2000r2026-01-02:0
        ",
            },
        ];
    "#]]
    .assert_eq(&compiled(today, pages).unwrap_or_default());
    let twice = today.replace("\"1.2 1\"", "\"1.2 2\"");
    let later = pages.replace("2026-07-01", "2027-07-01");
    let empty = pages.replace("5_000", "0");
    for (today, pages, error) in [
        (twice.as_str(), pages, "src/catalog/official/today.toml:4: tag `x:2` is here twice"),
        (today, &later, "src/catalog/official/pages.toml:2: `2027-07-01` lies in the future"),
        (
            today,
            &empty,
            "src/catalog/official/pages.toml:2: a size of 0: leave out what is not known",
        ),
    ] {
        assert_eq!(compiled(today, pages), Err(vec![error.to_owned()]));
    }
}
