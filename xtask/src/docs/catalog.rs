//! The catalog for readers: a page of each family, with a source for every figure.

use crate::data::{
    Basis, Family, Figure, File, SYSTEMS, Tag, compose, families as of_families, official,
    syntax_error,
};
use std::collections::BTreeMap;
use std::fmt::Write;
use toml::Spanned;

/// A family's name and its page, for each file but that of the systems.
pub(crate) fn pages(files: &[File]) -> Result<Vec<(String, String)>, String> {
    let mut families = Vec::new();
    for (name, text) in of_families(files) {
        let family =
            toml::from_str::<Family>(text).map_err(|error| syntax_error(name, text, &error))?;
        families.push((name.as_str(), text.as_str(), family));
    }
    let mut errors = Vec::new();
    official::add_sizes(&mut families, files, &mut errors);
    compose(&mut families, "", &mut errors);
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    let today = catalog_date(files);
    let pages = families.iter().map(|(name, text, family)| {
        let name = name.trim_end_matches(".toml");
        // Up to the first end of a sentence: the rest is for readers of the file.
        let title = text.lines().next().and_then(|it| it.strip_prefix("# ")).unwrap_or(name);
        let title = title.split([',', ':']).next().unwrap_or(title).trim_end_matches('.');
        (name.to_owned(), page(title, family, &today))
    });
    Ok(pages.collect())
}

/// The day on which the catalog was collected.
fn catalog_date(files: &[File]) -> String {
    let systems = files.iter().find(|(name, _)| name == SYSTEMS).map_or("", |(_, text)| text);
    let line = systems.lines().find_map(|it| it.strip_prefix("catalog-date = \""));
    line.map_or(String::new(), |it| it.trim_end_matches('"').to_owned())
}

fn page(title: &str, family: &Family, today: &str) -> String {
    let mut text = format!("# {title}\n");
    if let Some((newest, old, count)) = official::age(family, today) {
        _ = writeln!(
            text,
            "\nThe newest size is of {newest}. When the catalog was collected, {old} of {count} sizes were older than 90 days."
        );
    }
    for (repository, image) in &family.image {
        _ = write!(text, "\n## {}\n\n", repository.get_ref());
        if !image.synonyms.is_empty() {
            _ = writeln!(text, "Also {}.\n", names(&image.synonyms, ", "));
        }
        text += "| tag | on disk | to pull | source |\n|---|---|---|---|\n";
        // As in the file: the newest first.
        let mut tags: Vec<_> = image.tags.iter().collect();
        tags.sort_by_key(|(name, _)| name.span().start);
        for (name, tag) in tags {
            let also = names(&tag.aliases, " ");
            let (disk, pull) = (size(tag.disk.as_ref()), size(tag.pull.as_ref()));
            let sources = sources(tag, &family.sources);
            _ = writeln!(text, "| `{}` {also} | {disk} | {pull} | {sources} |", name.get_ref());
        }
    }
    text
}

fn names(names: &[Spanned<String>], between: &str) -> String {
    names.iter().map(|it| format!("`{}`", it.get_ref())).collect::<Vec<_>>().join(between)
}

fn size(figure: Option<&Figure>) -> String {
    let Some(figure) = figure else { return "unknown".to_owned() };
    let basis = match figure.basis {
        Basis::Recorded => "recorded",
        Basis::Exact => "exact",
        Basis::PackageSum => "package sum",
        Basis::NearRatio | Basis::Ratio => "ratio",
        Basis::Sibling => "sibling",
    };
    format!("{}, {basis}", megabytes(*figure.bytes.get_ref()))
}

/// In megabytes, with three digits where there are that many.
#[expect(clippy::cast_precision_loss, reason = "images stay far below 2^53 bytes")]
fn megabytes(bytes: u64) -> String {
    let count = bytes as f64 / 1e6;
    let decimals = if count >= 100.0 {
        0
    } else if count >= 10.0 {
        1
    } else {
        2
    };
    format!("{count:.decimals$} MB")
}

/// Where both sizes are from: once, where it is the same.
fn sources(tag: &Tag, known: &BTreeMap<Spanned<String>, String>) -> String {
    let mut sources = Vec::new();
    for figure in [&tag.disk, &tag.pull].into_iter().flatten() {
        let id = figure.source.get_ref();
        let source = known.iter().find(|(it, _)| it.get_ref() == id).map_or(id, |(_, text)| text);
        let source = format!("{}, {}", source.replace('|', "\\|"), figure.date.get_ref());
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources.join("; ")
}

#[cfg(test)]
mod tests {
    use super::pages;

    #[test]
    fn every_figure_is_shown_with_its_basis_source_and_date() {
        let family = "# Tiny, a test.\n[sources]\na = \"a place\"\n[image.tiny]\nsynonyms = [\"x/tiny\"]\n\
                      [image.tiny.tags.\"1\"]\naliases = [\"latest\"]\n\
                      disk = { bytes = 1_234_000, basis = \"recorded\", date = \"2026-01-02\", source = \"a\" }\n";
        let pages = pages(&[("tiny.toml".to_owned(), family.to_owned())]).expect("a sound file");
        let expected = "# Tiny\n\nThe newest size is of 2026-01-02. When the catalog was collected, 0 of 1 sizes \
                        were older than 90 days.\n\n## tiny\n\nAlso `x/tiny`.\n\n| tag | on disk | to pull | source |\n|---|---|---|---|\n\
                        | `1` `latest` | 1.23 MB, recorded | unknown | a place, 2026-01-02 |\n";
        assert_eq!(pages, [("tiny".to_owned(), expected.to_owned())]);
    }
}
