//! The report on an image: its layers beside the Dockerfile's lines, and what it carries in vain.

use super::{Report, Table};
use crate::{
    analysis::Analysis,
    archive::{Archive, Large, Layer, Packing, Settings, Waste},
    bytes::Bytes,
    dropped::layers,
    measured,
};

/// More rows are not shown.
const MOST: usize = 25;

/// Longer texts of layers are cut.
const LONGEST: usize = 120;

pub(super) fn report(analysis: &Analysis, name: &str, image: &Archive) -> Report {
    let mut lines = measured::lines(&layers(image), analysis);
    lines.reverse();
    let disk: u64 = image.layers.iter().filter_map(|it| Some(it.files.as_ref()?.disk)).sum();
    let wasted: u64 = image.layers.iter().filter_map(|it| Some(it.files.as_ref()?.wasted)).sum();
    let unread = image.layers.iter().filter(|it| it.files.is_none()).count();
    let tag = image.tags.first().map_or("an image without a name", String::as_str);
    let count = image.layers.len();
    let own = lines.iter().flatten().count();
    let mut notes = vec![match own {
        0 => format!(
            "None of its {count} layers is of this file: it is another image, or was built from another text."
        ),
        _ => format!(
            "{own} of {count} layers are of this file, the others of its base or of another text."
        ),
    }];
    notes.push(format!("Built for {}.", image.platform));
    if wasted != 0 {
        notes.push(format!(
            "Wasted: {} in files that a later layer deletes or replaces.",
            Bytes(wasted)
        ));
    }
    if unread != 0 {
        notes.push(format!(
            "Layers compressed with zstd: {unread}. Browsers cannot unpack them, so only their \
             download size is known."
        ));
    }
    if 1 < image.images {
        notes.push(format!("The archive holds {} images: this is one of them.", image.images));
    }
    if image.is_partial {
        notes.push("It has too many files to find all that are wasted.".to_owned());
    }
    let tables = vec![
        layer_table(image, &lines),
        settings(&image.settings, analysis),
        largest(&image.largest, image, &lines),
        waste(&image.waste, image, &lines),
    ];
    Report {
        title: format!("{name}: {tag}, {count} layers, {} on disk", Bytes(disk)),
        notes,
        tables: tables.into_iter().filter(|it| !it.rows.is_empty()).collect(),
    }
}

fn table(title: &str, columns: &[&str], mut rows: Vec<Vec<String>>) -> Table {
    let more = rows.len().saturating_sub(MOST);
    rows.truncate(MOST);
    Table { more, ..Table::new(title, columns, rows) }
}

fn layer_table(image: &Archive, lines: &[Option<usize>]) -> Table {
    let row = |(place, layer): (usize, &Layer)| {
        let bytes = |it: u64| Bytes(it).to_string();
        let line = lines.get(place).copied().flatten();
        let unknown = || "unknown".to_owned();
        let files = layer.files.as_ref();
        let pull = match layer.packing {
            Packing::Plain => "not packed here".to_owned(),
            Packing::Gzip | Packing::Zstd => bytes(layer.stored),
        };
        vec![
            line.map_or_else(String::new, |it| it.to_string()),
            cut(&made_by(layer)),
            files.map_or_else(unknown, |it| bytes(it.disk)),
            pull,
            files.map_or_else(String::new, |it| it.count.to_string()),
            files.filter(|it| it.wasted != 0).map_or_else(String::new, |it| bytes(it.wasted)),
        ]
    };
    // The newest first, as docker history has it.
    let rows = image.layers.iter().enumerate().rev().map(row).collect();
    table("Layers", &["Line", "Made by", "On disk", "To pull", "Files", "Wasted"], rows)
}

/// What made a layer, as a Dockerfile has it.
fn made_by(layer: &Layer) -> String {
    let text = layer.created_by.trim_end_matches("# buildkit").trim();
    match text.split_once("#(nop)") {
        Some((_, it)) => it.trim().to_owned(),
        None if text.is_empty() => "unknown".to_owned(),
        None => text.split_whitespace().collect::<Vec<_>>().join(" "),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Where a layer comes from, in a few words.
fn place(layer: usize, image: &Archive, lines: &[Option<usize>]) -> String {
    match lines.get(layer).copied().flatten() {
        Some(line) => format!("line {line}"),
        None => image
            .layers
            .get(layer)
            .map_or_else(String::new, |it| made_by(it).chars().take(40).collect()),
    }
}

fn largest(files: &[Large], image: &Archive, lines: &[Option<usize>]) -> Table {
    let row = |it: &Large| {
        vec![format!("/{}", it.path), Bytes(it.bytes).to_string(), place(it.layer, image, lines)]
    };
    table("Largest files", &["File", "Size", "From"], files.iter().map(row).collect())
}

fn waste(files: &[Waste], image: &Archive, lines: &[Option<usize>]) -> Table {
    let row = |Waste { file, by, deleted }: &Waste| {
        let how = if *deleted { "deleted" } else { "replaced" };
        vec![
            format!("/{}", file.path),
            Bytes(file.bytes).to_string(),
            place(file.layer, image, lines),
            format!("{how} by {}", place(*by, image, lines)),
        ]
    };
    table("Wasted", &["File", "Size", "From", "Too late"], files.iter().map(row).collect())
}

/// How the image starts, beside how this file's would; only what differs.
fn settings(image: &Settings, analysis: &Analysis) -> Table {
    let built = analysis.stages.target.and_then(|it| analysis.images.get(it)).map(|it| &it.config);
    let Some(built) = built else { return table("", &[], Vec::new()) };
    let or = |text: &str, otherwise: &str| {
        if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
    };
    let words = |it: &Option<Vec<String>>| it.clone().unwrap_or_default().join(" ");
    let port = |it: &String| it.trim_end_matches("/tcp").to_owned();
    let ports = |it: &[String]| {
        let mut ports: Vec<String> = it.iter().map(port).collect();
        ports.sort_unstable();
        ports.join(", ")
    };
    let rows = [
        ("USER", or(&image.user, "root"), or(built.user.as_deref().unwrap_or_default(), "root")),
        ("WORKDIR", or(&image.workdir, "/"), or(built.workdir.as_deref().unwrap_or_default(), "/")),
        ("ENTRYPOINT", image.entrypoint.join(" "), words(&built.entrypoint)),
        ("CMD", image.cmd.join(" "), words(&built.cmd)),
        ("EXPOSE", ports(&image.ports), ports(&built.ports)),
    ];
    let differ = rows.into_iter().filter(|it| it.1 != it.2);
    let rows = differ.map(|it| vec![it.0.to_owned(), or(&it.1, "none"), or(&it.2, "none")]);
    table("Settings that differ", &["Setting", "In the image", "By this file"], rows.collect())
}
