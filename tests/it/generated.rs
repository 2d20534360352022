//! Generated files are what their sources say, and damaged sources are refused.

#[path = "../../xtask/src/data.rs"]
#[expect(dead_code, reason = "the chore itself is run by cargo xtask")]
mod data;

use std::{fs, path::Path};

use data::{File, compile, read};
use expect_test::{Expect, expect};

const CATALOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/catalog");

#[test]
fn the_catalog_table_is_fresh() -> Result<(), String> {
    let table = compile(&read(Path::new(CATALOG))?).map_err(|errors| errors.join("\n"))?;
    let written = fs::read_to_string(Path::new(CATALOG).join("table.rs")).unwrap_or_default();
    assert!(table == written, "src/catalog/table.rs is stale: run `cargo xtask data`");
    Ok(())
}

const SYSTEMS: &str = "catalog-date = \"2026-11-21\"\n[system.debian]\nfamily = \"debian\"\n";
const GOOD: &str = r#"[sources]
here = "printed here"

[image.x]
system = "debian"

[image.x.tags.1]
aliases = ["latest"]
disk = { bytes = 2_000, basis = "recorded", date = "2026-01-02", source = "here" }
pull = { bytes = 1_000, basis = "ratio", date = "2026-01", source = "here" }
"#;

/// The errors after each replacement in a family file that is good without it.
fn check(replacements: &[(&str, &str)], errors: &Expect) {
    let mut text = String::new();
    for (from, to) in replacements {
        assert!(GOOD.contains(from), "{from}");
        let files: Vec<File> = vec![
            ("systems.toml".to_owned(), SYSTEMS.to_owned()),
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
        ],
        &expect![[r#"
            src/catalog/x.toml:8: tag `latest` is here twice
            src/catalog/x.toml:8: tag `1` is here twice
            src/catalog/x.toml:8: `a|b` is no tag
            src/catalog/x.toml:8: duplicate key
            src/catalog/x.toml:9: missing field `source`
            src/catalog/x.toml:9: source `there` is not in [sources]
            src/catalog/x.toml:3: source `elsewhere` is cited nowhere
            src/catalog/x.toml:9: a size of 0: leave out what is not known
            src/catalog/x.toml:10: more to pull than it takes on disk
            src/catalog/x.toml:10: more to pull than it takes on disk
            src/catalog/x.toml:9: `2026-11-22` lies in the future
            src/catalog/x.toml:9: `yesterday` is no date
            src/catalog/x.toml:9: `yesterday` lies in the future
            src/catalog/x.toml:9: unknown variant `guessed`, expected one of `recorded`, `exact`, `package-sum`, `ratio`, `sibling`
            src/catalog/x.toml:8: unknown field `alias`, expected one of `aliases`, `system`, `package_manager`, `libc`, `shell`, `user`, `workdir`, `entrypoint`, `cmd`, `env`, `ports`, `runtime`, `version`, `packages`, `ends`, `note`, `disk`, `pull`
            src/catalog/x.toml:5: system `debian-99` is not in systems.toml
            src/catalog/x.toml:5: `x` names two images
            src/catalog/x.toml:7: a text with `|`, a tab or a line's end, which the table cannot hold
            src/catalog/x.toml:1: unclosed table, expected `]`
        "#]],
    );
}
