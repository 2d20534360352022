//! What dropped files say: reports of sentences and tables, which the page draws as they are.

mod image;

use serde::{Deserialize, Serialize};

use crate::{
    analysis::Analysis,
    binary::{Binary, Elf, Fit, Format, Kind, Needs, fits},
    bytes::Bytes,
    dropped::{Dropped, shipped},
};

/// More libraries are not named.
const MOST: usize = 30;

/// What a dropped file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What it is, in a few words.
    pub title: String,
    /// Sentences.
    pub notes: Vec<String>,
    /// Tables.
    pub tables: Vec<Table>,
}

/// A table of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it lists.
    pub title: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows, a text for each column.
    pub rows: Vec<Vec<String>>,
    /// How many rows more there are.
    pub more: usize,
}

impl Table {
    fn new(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Table {
        let columns = columns.iter().map(|it| (*it).to_owned()).collect();
        Table { title: title.to_owned(), columns, rows, more: 0 }
    }
}

/// The reports on dropped files, the last one first.
pub(super) fn reports(analysis: &Analysis, dropped: &[Dropped]) -> Vec<Report> {
    let report = |it: &Dropped| match it {
        Dropped::Binary(binary) => of_binary(analysis, binary),
        Dropped::Image(name, image) => image::report(analysis, name, image),
    };
    dropped.iter().rev().map(report).collect()
}

fn of_binary(analysis: &Analysis, binary: &Binary) -> Report {
    let Binary { name, bytes, format } = binary;
    let size = Bytes(*bytes);
    let (what, mut notes) = match format {
        Format::Elf(elf) => (summary(elf), elf_notes(elf)),
        Format::MachO => ("built for macOS".to_owned(), vec![foreign("macOS")]),
        Format::Windows => ("built for Windows".to_owned(), vec![foreign("Windows")]),
        Format::DotNet => (
            "a .NET assembly".to_owned(),
            vec!["dotnet runs it on any system: it needs a base with the .NET runtime.".to_owned()],
        ),
    };
    let fits = fits(binary);
    if !fits.is_empty() {
        notes.push(match shipped(binary, analysis) {
            Some((step, _)) => format!("Line {} copies it into the final image.", step.start_line),
            None => format!(
                "No line copies it into the final image yet: COPY --chmod=755 {name} \
                 /usr/local/bin/{name}"
            ),
        });
    }
    let rows: Vec<Vec<String>> = fits
        .iter()
        .map(|it| {
            let (verdict, lines) = match &it.fit {
                Fit::Starts => ("starts".to_owned(), String::new()),
                Fit::With { missing, lines } => {
                    (format!("lacks {}", list(missing)), lines.join("\n"))
                }
                Fit::Fails(why) => (format!("does not start. {why}"), String::new()),
            };
            let disk = it.disk.map_or("unknown".to_owned(), |it| it.to_string());
            vec![it.base.to_owned(), disk, verdict, lines]
        })
        .collect();
    if fits.iter().any(|it| matches!(it.fit, Fit::With { .. })) {
        notes.push(
            "Copied libraries need others in turn: ldd lists them in the stage “build”.".to_owned(),
        );
    }
    let tables = match rows.is_empty() {
        true => Vec::new(),
        false => vec![Table::new("Bases", &["Base", "On disk", "There it", "Add"], rows)],
    };
    Report { title: format!("{name}: {what}, {size}"), notes, tables }
}

/// `dynamic, glibc 2.34`.
fn summary(elf: &Elf) -> String {
    let kind = match elf.kind {
        Kind::Object => return "an object file".to_owned(),
        Kind::Core => return "a core dump".to_owned(),
        Kind::Library => "library",
        Kind::Program => "dynamic",
    };
    match elf.needs() {
        Needs::Nothing if elf.kind == Kind::Program => "static".to_owned(),
        Needs::Nothing => format!("{kind}, no C library named"),
        Needs::Glibc(Some(version)) => format!("{kind}, glibc 2.{version}"),
        Needs::Glibc(None) => format!("{kind}, glibc"),
        Needs::Musl => format!("{kind}, musl"),
        Needs::Other => format!("{kind}, an unknown C library"),
    }
}

fn elf_notes(elf: &Elf) -> Vec<String> {
    let mut notes = Vec::new();
    if matches!(elf.kind, Kind::Object | Kind::Core) {
        return vec!["It is no program: nothing can start it.".to_owned()];
    }
    let loader = match &elf.interpreter {
        Some(it) => format!(", loaded by {it}"),
        None => String::new(),
    };
    notes.push(match elf.platform() {
        Some(platform) => format!("Built for {platform}{loader}."),
        None => format!(
            "Built for a processor (number {}) that these base images do not exist for{loader}.",
            elf.machine
        ),
    });
    if !elf.needed.is_empty() {
        notes.push(format!("Needs {}.", list(&elf.needed)));
    }
    let others = elf.versions.iter().filter(|it| it.0 != "GLIBC");
    let others: Vec<String> = others.take(MOST).map(|it| format!("{} {}", it.0, it.1)).collect();
    if !others.is_empty() {
        notes.push(format!("Asks its libraries for {}.", list(&others)));
    }
    if !elf.search.is_empty() {
        notes.push(format!("Looks for libraries in {} first.", list(&elf.search)));
    }
    let built: Vec<String> = elf
        .go
        .iter()
        .map(|it| format!("Built by {it}."))
        .chain(elf.rust.iter().map(|it| format!("Holds code built by Rust {it}.")))
        .collect();
    notes.extend(built);
    notes.push(match (elf.has_symbols, elf.debug_bytes) {
        (false, 0) => "Stripped.".to_owned(),
        (true, 0) => "Not stripped: strip removes its symbol table.".to_owned(),
        (_, bytes) => format!("Not stripped: {} of it are debug information.", Bytes(bytes)),
    });
    notes
}

fn foreign(system: &str) -> String {
    format!(
        "A Linux image cannot start a program for {system}. Build it in a stage of the Dockerfile, \
         or for Linux: GOOS=linux, or --target x86_64-unknown-linux-musl."
    )
}

/// The first of many, and how many more.
fn list(names: &[String]) -> String {
    let shown = names.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(MOST) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
