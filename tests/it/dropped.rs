//! Dropped files: the true sizes they give, and what is reported of them.

use dockerfile_playground::{
    binary::{Binary, Elf, Format},
    dropped::{Dropped, Reader, Step},
    engine::Engine,
    view::{Answer, Inputs, Request, View},
};
use expect_test::{Expect, expect};

const FILE: &str = "\
FROM rust:1 AS build
COPY . .
RUN cargo build --release
FROM debian:trixie-slim
COPY config.toml shop /srv/
COPY --from=build /target/release/server /usr/local/bin/app
";

fn program(name: &str) -> Dropped {
    let elf = Elf {
        machine: 62,
        is_64: true,
        is_little_endian: true,
        interpreter: Some("/lib64/ld-linux-x86-64.so.2".to_owned()),
        needed: ["libpq.so.5", "libc.so.6"].map(str::to_owned).to_vec(),
        versions: vec![("GLIBC".to_owned(), "2.39".to_owned())],
        rust: Some("1.92.0".to_owned()),
        debug_bytes: 9_000_000,
        ..Elf::default()
    };
    let format = Format::Elf(Box::new(elf));
    Dropped::Binary(Binary { name: name.to_owned(), bytes: 12_345_678, format })
}

/// What is said, then the parts of the target with what they rest on; and the view.
fn drop(text: &str, file: &str, expected: &Expect) -> View {
    let mut engine = Engine::default();
    let inputs = Inputs { text: text.to_owned(), ..Inputs::default() };
    engine.answer(Request::Look(inputs.clone()));
    let files = vec![file.to_owned()];
    let Answer::Sizes(Ok(sizes)) = engine.answer(Request::Drop { files, sizes: String::new() })
    else {
        panic!("sizes");
    };
    let Answer::View(view) = engine.answer(Request::Look(Inputs { sizes: sizes.text, ..inputs }))
    else {
        panic!("a view");
    };
    let mut shown = format!("{:?}\n", sizes.note);
    for layer in view.size.iter().flat_map(|it| &it.layers.shown) {
        for item in &layer.items {
            let size = item.size.map_or("unknown".to_owned(), |it| it.to_string());
            shown += &format!("{}: {}: {size}, {}\n", layer.line, item.label, item.source);
        }
    }
    expected.assert_eq(&shown);
    *view
}

fn json(file: &Dropped) -> String {
    file.to_text()
}

#[test]
fn a_program_gives_its_copy_a_true_size() {
    drop(
        FILE,
        &json(&program("server")),
        &expect![[r#"
        Some("Line 6 copies server: its true size is set.")
        4: debian:trixie-slim: 77.2–80.4 MB, as debian:trixie without docs/man/locale, 2026-08-24
        5: shop of the build context: 0 B–200 MB, the build context is not known: 0 to 200 MB, 2 MB likely
        5: config.toml of the build context: 0 B–500 kB, a single text file: up to 500 kB, 4 kB likely
        6: /target/release/server of build: 12.3 MB, set by you
    "#]],
    );
    drop(
        FILE,
        &json(&program("app")),
        &expect![[r#"
        Some("Line 6 copies app: its true size is set.")
        4: debian:trixie-slim: 77.2–80.4 MB, as debian:trixie without docs/man/locale, 2026-08-24
        5: shop of the build context: 0 B–200 MB, the build context is not known: 0 to 200 MB, 2 MB likely
        5: config.toml of the build context: 0 B–500 kB, a single text file: up to 500 kB, 4 kB likely
        6: /target/release/server of build: 12.3 MB, set by you
    "#]],
    );
}

#[test]
fn of_several_sources_only_its_own_part_has_it() {
    drop(
        FILE,
        &json(&program("shop")),
        &expect![[r#"
        Some("Line 5 copies shop: its true size is set.")
        4: debian:trixie-slim: 77.2–80.4 MB, as debian:trixie without docs/man/locale, 2026-08-24
        5: shop of the build context: 12.3 MB, set by you
        5: config.toml of the build context: 0 B–500 kB, a single text file: up to 500 kB, 4 kB likely
        6: /target/release/server of build: 280 kB–60 MB, Rust program: for comparison: 0.3 MB (hello, stripped), 1.7 MB (web server, stripped), 11.6 MB (hello with Debian's rustc), servers 3 to 16 MB
    "#]],
    );
}

#[test]
fn a_file_that_no_copy_names_changes_no_size() {
    let view = drop(
        "FROM scratch\nCOPY . /\n",
        &json(&program("tool")),
        &expect![[r#"
        Some("No COPY into the final image names tool: its size is not used.")
        2: . of the build context: 0 B–200 MB, the build context is not known: 0 to 200 MB, 2 MB likely
    "#]],
    );
    assert_eq!(view.reports.len(), 1);
    // Nor does what is no file of this version.
    let view = drop(
        "FROM scratch\nCOPY . /\n",
        "{}",
        &expect![[r#"
        None
        2: . of the build context: 0 B–200 MB, the build context is not known: 0 to 200 MB, 2 MB likely
    "#]],
    );
    assert_eq!(view.reports.len(), 0);
}

#[test]
fn a_report_says_where_a_program_starts() {
    let view = drop(
        FILE,
        &json(&program("server")),
        &expect![[r#"
        Some("Line 6 copies server: its true size is set.")
        4: debian:trixie-slim: 77.2–80.4 MB, as debian:trixie without docs/man/locale, 2026-08-24
        5: shop of the build context: 0 B–200 MB, the build context is not known: 0 to 200 MB, 2 MB likely
        5: config.toml of the build context: 0 B–500 kB, a single text file: up to 500 kB, 4 kB likely
        6: /target/release/server of build: 12.3 MB, set by you
    "#]],
    );
    let mut shown = String::new();
    for report in &view.reports {
        shown += &format!("{}\n", report.title);
        report.notes.iter().for_each(|it| shown += &format!("  {it}\n"));
        for table in &report.tables {
            shown += &format!("{} | {}\n", table.title, table.columns.join(" | "));
            // What comes first, and what last; figures are the catalog's.
            let rows = table.rows.iter().map(|it| format!("  {} | {} | {}\n", it[0], it[2], it[3]));
            let rows: Vec<String> = rows.collect();
            shown += &rows[..3].concat();
            shown += &rows[rows.len() - 2..].concat();
        }
    }
    expect![[r#"
        server: dynamic, glibc 2.39, 12.3 MB
          Built for linux/amd64, loaded by /lib64/ld-linux-x86-64.so.2.
          Needs libpq.so.5, libc.so.6.
          Holds code built by Rust 1.92.0.
          Not stripped: 9 MB of it are debug information.
          Line 6 copies it into the final image.
          Copied libraries need others in turn: ldd lists them in the stage “build”.
        Bases | Base | On disk | There it | Add
          mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled | lacks libpq.so.5 | COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
          gcr.io/distroless/base-nossl-debian13:nonroot | lacks libpq.so.5 | COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
          gcr.io/distroless/base-debian13:nonroot | lacks libpq.so.5 | COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
          registry.access.redhat.com/ubi9/ubi-micro:latest | does not start. It needs glibc 2.39, and this has 2.34. | 
          debian:bookworm-slim | does not start. It needs glibc 2.39, and this has 2.36. | 
    "#]].assert_eq(&shown);
}

#[test]
fn a_reader_asks_for_parts_and_ends() {
    let bytes = b"MZ and nothing of a program behind it";
    let mut reader = Reader::new("dir/setup.exe", bytes.len() as u64);
    // What it is, and then what it needs.
    for _ in 0..2 {
        assert_eq!(reader.step(), Step::Read(0, bytes.len() as u64));
        reader.take(bytes);
    }
    let Step::Done(file) = reader.step() else { panic!("all of it is there") };
    assert_eq!(file.name(), "setup.exe");
    assert_eq!(Dropped::parse(&file.to_text()), Some(*file));
    // A file that became shorter meanwhile.
    let mut reader = Reader::new("app", 100);
    reader.take(b"\x7fELF");
    reader.step();
    reader.take(b"\x7fELF");
    assert_eq!(reader.step(), Step::Failed("changed while it was read.".to_owned()));
    assert_eq!(reader.step().to_json(), r#"{"Failed":"changed while it was read."}"#);
}
