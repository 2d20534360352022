//! COPY and ADD from the context, from a text, from another stage or image; cp and mv.

mod context;

use super::{
    Basis, Item, download,
    files::{Found, absolute},
    known, mb,
    run::{Run, text},
    sized,
    stage::{State, Walk, sum},
};
use crate::{
    bytes::{Size, SizeRange},
    shell::{Command, covers},
    stages::Source,
    syntax::{Instruction, Keyword},
};

/// What a COPY or an ADD leaves.
pub(super) fn copy(instruction: &Instruction, walk: &mut Walk<'_>) {
    let Some((destination, sources)) = instruction.arguments.split_last() else { return };
    let destination = absolute(walk.state.workdir(), &walk.expand(&destination.text));
    let into_folder = 1 < sources.len()
        || instruction.arguments.last().is_some_and(|it| it.text.ends_with('/') || it.text == ".");
    let mut heredocs = instruction.heredocs.iter();
    for word in sources {
        if word.text.starts_with("<<")
            && let Some(heredoc) = heredocs.next()
        {
            let name = if into_folder {
                format!("{destination}/{}", heredoc.name)
            } else {
                destination.clone()
            };
            walk.state.put(
                &name,
                name.clone(),
                text(heredoc.content.len()),
                Basis::Context,
                "text in the file",
            );
            continue;
        }
        let source = walk.expand(&word.text);
        let path = placed(&source, &destination, into_folder);
        match instruction.flag("from") {
            Some(_) => from(instruction, &source, &path, walk),
            None if instruction.keyword == Keyword::Add && source.contains("://") => {
                let (size, why) = download::download(&source);
                walk.state.put(&path, source.as_str(), size, Basis::Assumption, why);
            }
            None => {
                if context::copy(instruction, word, &destination, into_folder, walk) {
                    continue;
                }
                let (size, why) = guess(&source, instruction.keyword == Keyword::Add);
                let label = format!("{source} of the build context");
                let (basis, source) = (Basis::Assumption, why.to_owned());
                walk.state.copy(&path, Item { label, path: String::new(), size, basis, source });
            }
        }
    }
}

/// Where a source ends up. A folder's content goes into the destination, a file under its name.
fn placed(source: &str, destination: &str, into_folder: bool) -> String {
    let name = source.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let file = name.contains('.') && !name.starts_with("..") && name != ".";
    if into_folder && file && !name.contains('*') {
        absolute(destination, name)
    } else {
        destination.to_owned()
    }
}

/// A guess at what a path of the build context holds, by its name.
fn guess(source: &str, unpacks: bool) -> (Size, &'static str) {
    const TEXT: (f64, f64, f64) = (0.15, 0.3, 0.6);
    let name = source.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let lower = name.to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|it| lower.ends_with(it));
    let is = |names: &[&str]| names.contains(&lower.as_str());
    if ends(&["lock", "lock.json", "lock.yaml", ".lockb", "go.sum", "package*.json"]) {
        return (sized(mb(0.0, 0.15, 3.0), TEXT), "lock files: up to 3 MB, 0.15 MB likely");
    }
    if ends(&[".jar", ".war", ".ear"]) {
        return (
            sized(mb(0.01, 25.0, 250.0), (0.85, 0.93, 1.0)),
            "a jar: up to 250 MB, 25 MB likely",
        );
    }
    let archive =
        ends(&[".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".tar", ".zip", ".deb", ".rpm", ".whl"]);
    if archive {
        let source = "an archive: up to 500 MB, 10 MB likely";
        let disk = if unpacks { mb(0.01, 25.0, 1500.0) } else { mb(0.01, 10.0, 500.0) };
        return (sized(disk, (0.3, 0.8, 1.0)), source);
    }
    let data = ends(&[
        ".bin", ".dat", ".so", ".csv", ".sql", ".db", ".sqlite", ".onnx", ".pkl", ".pt",
        ".parquet", ".exe", ".dll", ".node", ".wasm", ".img", ".iso", ".gz", ".ttf", ".png",
        ".pdf",
    ]);
    if data {
        let source = "a data file: up to 500 MB, 0.5 MB likely";
        return (sized(mb(0.0, 0.5, 500.0), (0.1, 0.5, 1.0)), source);
    }
    let file = name.contains('.') && !name.starts_with('.') && !name.contains('*');
    if file
        || is(&[
            "makefile",
            "gemfile",
            "pipfile",
            "procfile",
            "mvnw",
            "gradlew",
            "license",
            ".npmrc",
            ".env",
            ".dockerignore",
        ])
    {
        return (sized(mb(0.0, 0.004, 0.5), TEXT), "a single text file: up to 500 kB, 4 kB likely");
    }
    if is(&["node_modules", "vendor", "venv", ".venv"]) {
        return (sized(mb(0.1, 100.0, 1200.0), TEXT), "dependencies in the context: up to 1.2 GB");
    }
    if is(&[
        "dist", "build", "out", "public", "static", "assets", ".next", "target", "bin", "publish",
    ]) {
        return (
            sized(mb(0.01, 5.0, 300.0), (0.2, 0.5, 1.0)),
            "built files: up to 300 MB, 5 MB likely",
        );
    }
    let source = "the build context is not known: 0 to 200 MB, 2 MB likely";
    (sized(mb(0.0, 2.0, 200.0), (0.15, 0.4, 1.0)), source)
}

/// Folders of the system itself.
const SYSTEM: [&str; 7] = ["", "/bin", "/lib", "/lib64", "/usr", "/usr/bin", "/usr/lib"];

/// A copy out of another stage or image.
fn from(instruction: &Instruction, source: &str, path: &str, walk: &mut Walk<'_>) {
    let from = instruction.flag("from").unwrap_or_default();
    let edge = walk.origin(walk.state.layer);
    if SYSTEM.contains(&source.trim_end_matches(['*', '/'])) {
        // It may bring a shell, a C library, packages.
        let config = &mut walk.state.config;
        config.shell = config.shell.filter(|it| *it);
        config.packages = None;
        config.bare = false;
    }
    match edge {
        Some(Source::Stage(index)) => {
            let Some(built) = walk.built.get(index) else { return };
            let label = format!("{source} of {}", built.title);
            let wanted = absolute("/", source.trim_end_matches(['*', '?']));
            let item = match out_of_stage(&wanted, &built.state, built.image.size) {
                Ok((size, basis, why)) => {
                    Item { label, path: String::new(), size, basis, source: why }
                }
                Err(why) => {
                    walk.state.mysteries += 1;
                    Item::unknown(label, why)
                }
            };
            walk.state.copy(path, item);
            let from = built.state.placed.iter().filter_map(|(to, from)| {
                let after = |folder: &str, path: &str| {
                    let rest = path.get(folder.trim_end_matches('/').len()..);
                    rest.filter(|_| covers(folder, path)).map(str::to_owned)
                };
                match (after(&wanted, to), after(to, &wanted)) {
                    (Some(rest), _) => Some((format!("{path}{rest}"), from.clone())),
                    (None, Some(rest)) => Some((path.to_owned(), format!("{from}{rest}"))),
                    (None, None) => None,
                }
            });
            walk.state.place(from);
        }
        Some(Source::Image(image)) => {
            let label = format!("{source} of {image}");
            match out_of_image(&image, source) {
                Some((size, why)) => walk.state.put(path, label, size, Basis::Assumption, why),
                None => {
                    let why = format!("how big {source} is in {image} is not known");
                    walk.state.put(path, label, Size::UNKNOWN, Basis::Unknown, why);
                }
            }
        }
        // A URL is ADD's, which does not come here.
        Some(Source::Url(_)) | None => {
            walk.state.unknown(source, format!("{from} is no stage above this one"));
        }
    }
}

impl Walk<'_> {
    /// Where an instruction copies from.
    fn origin(&self, instruction: usize) -> Option<Source> {
        let edges = &self.stages.edges;
        let first = edges.partition_point(|it| (it.to, it.instruction) < (self.index, instruction));
        // FROM edges stand before all others.
        let own = edges.get(first..).unwrap_or_default().iter();
        own.take_while(|it| it.instruction == instruction)
            .find(|it| it.kind == crate::stages::EdgeKind::Copy)
            .map(|it| it.from.clone())
    }
}

type Copied = (Size, Basis, String);

/// What a folder copied from the context has at a path below it.
pub(super) fn of_context(path: &str, state: &State) -> Option<Size> {
    context::whole(&state.of_context(path)?, &state.context)
}

fn out_of_stage(path: &str, state: &State, whole: Size) -> Result<Copied, String> {
    if path == "/" {
        return match whole.disk {
            Some(_) => Ok((whole, Basis::Copied, "the whole stage".into())),
            None => Err("it is the whole of a stage of unknown size".into()),
        };
    }
    match state.files.find(path) {
        Found::Parts(parts) => {
            if let Some(part) = parts.iter().find(|it| it.size.disk.is_none()) {
                return Err(part.source.clone());
            }
            let why = match parts.as_slice() {
                [part] => format!("{}: {}", part.label, part.source),
                _ => format!("{} things that the stage left there", parts.len()),
            };
            let size = sum(parts) + of_context(path, state).unwrap_or(Size::ZERO);
            Ok(match system_part(path, state.base_size) {
                None => (size, Basis::Copied, why),
                Some(own) => {
                    (size + own, Basis::Copied, format!("{why}, and what the base has there"))
                }
            })
        }
        Found::Output(part) => {
            Ok((part.size, Basis::Copied, format!("{}: {}", part.label, part.source)))
        }
        Found::Inside(part) => {
            if let Some(size) = of_context(path, state) {
                return Ok((size, Basis::Copied, part.label.clone()));
            }
            if let Some((size, why)) = well_known(path) {
                return Ok((size, Basis::Assumption, why.into()));
            }
            let (guess, why) = guess(path, false);
            let (most, guess) = (known(part.size), guess);
            let cap = |guess: Option<SizeRange>, most: Option<SizeRange>| {
                guess.zip(most).map(|(guess, most)| {
                    let high = guess.high.max(most.high.min(guess.high.times(2.0)));
                    SizeRange::new(guess.low, guess.likely.min(high), high)
                })
            };
            let size = Size { disk: cap(guess.disk, most.disk), pull: cap(guess.pull, most.pull) };
            Ok((size, Basis::Assumption, format!("part of {}; {why}", part.label)))
        }
        Found::Nothing => {
            if let Some((size, why)) = well_known(path) {
                return Ok((size, Basis::Assumption, why.into()));
            }
            let of_base = state.base.as_deref().and_then(|it| out_of_image(it, path));
            if let Some((size, why)) = of_base {
                return Ok((size, Basis::Assumption, why.into()));
            }
            if let Some(own) = system_part(path, state.base_size) {
                return Ok((own, Basis::Assumption, "what the base has there".into()));
            }
            Err(if state.mysteries == 0 {
                "no instruction of the stage creates it; its base may hold it".into()
            } else {
                format!("one of {} unknown commands of the stage may create it", state.mysteries)
            })
        }
    }
}

/// Files that every distribution has.
fn well_known(path: &str) -> Option<(Size, &'static str)> {
    let (disk, compressed, why) = match path {
        "/etc/passwd" | "/etc/group" | "/etc/shadow" | "/etc/nsswitch.conf" => {
            (mb(0.0, 0.001, 0.005), (0.2, 0.4, 0.6), "a few lines")
        }
        "/etc/ssl"
        | "/etc/ssl/certs"
        | "/etc/ssl/certs/ca-certificates.crt"
        | "/etc/pki"
        | "/etc/ssl/cert.pem"
        | "/etc/pki/tls/certs/ca-bundle.crt" => (
            mb(0.18, 0.22, 0.7),
            (0.45, 0.55, 0.7),
            "certificates: 0.2 MB, up to 0.7 MB with links",
        ),
        "/usr/share/zoneinfo" => (mb(0.4, 1.5, 3.6), (0.15, 0.3, 0.5), "time zones: 0.4 to 3.6 MB"),
        _ => return None,
    };
    Some((sized(disk, compressed), why))
}

/// What folders of the system hold of themselves: two fifths of the base for its libraries, no more
/// than the base for any.
pub(super) fn system_part(path: &str, base: Size) -> Option<Size> {
    let (disk, share) = match path {
        "/usr/local" => (mb(0.0, 60.0, 450.0), 0.6),
        "/usr" => (mb(3.0, 90.0, 900.0), 0.85),
        "/usr/lib"
        | "/lib"
        | "/usr/local/lib"
        | "/lib64"
        | "/usr/lib/x86_64-linux-gnu"
        | "/lib/x86_64-linux-gnu" => (mb(0.5, 35.0, 500.0), 0.4),
        "/bin" | "/usr/bin" | "/usr/local/bin" | "/sbin" => (mb(0.0, 12.0, 200.0), 0.15),
        "/usr/share" => (mb(0.5, 45.0, 300.0), 0.4),
        "/var" | "/opt" => (mb(0.0, 5.0, 200.0), 0.1),
        "/" => (mb(1.0, 100.0, 2000.0), 1.0),
        "/etc" => (mb(0.05, 0.6, 5.0), 0.1),
        "/tmp" | "/var/tmp" | "/run" => (mb(0.0, 0.0, 0.1), 0.0),
        _ if path.contains("/lib") && (path.ends_with(".so") || path.contains(".so.")) => {
            (mb(0.02, 0.15, 6.0), 1.0)
        }
        _ => return None,
    };
    let disk = base.disk.map_or(disk, |base| {
        let likely = disk.likely.min(base.likely.times(share));
        SizeRange::new(disk.low.min(likely), likely, disk.high.min(base.high).max(likely))
    });
    Some(sized(disk, (0.3, 0.38, 0.5)))
}

/// Paths of published images that people copy from. Published or recorded sizes, 2026-11.
fn out_of_image(image: &str, source: &str) -> Option<(Size, &'static str)> {
    let name = crate::syntax::image_ref::ImageRef::parse(image).familiar_name();
    let binary = (0.3, 0.4, 0.55);
    let size = match (name, source.trim_end_matches('/')) {
        ("ghcr.io/astral-sh/uv" | "astral/uv", "/uv" | "/uvx" | "/bin") => {
            if source == "/uvx" {
                sized(mb(0.2, 0.4, 0.6), binary)
            } else {
                sized(mb(25.0, 50.0, 70.0), binary)
            }
        }
        (
            "composer" | "composer/composer",
            "/usr/bin/composer" | "/composer" | "/usr/local/bin/composer",
        ) => sized(mb(2.2, 3.0, 3.5), (0.25, 0.9, 1.0)),
        ("golang", "/usr/local/go") => sized(mb(190.0, 260.0, 500.0), (0.25, 0.3, 0.4)),
        ("node", "/usr/local/bin/node" | "/usr/local/bin") => sized(mb(75.0, 105.0, 130.0), binary),
        ("node", "/usr/local/lib/node_modules") => sized(mb(8.0, 16.0, 35.0), (0.2, 0.28, 0.35)),
        ("mlocati/php-extension-installer", _) => sized(mb(0.05, 0.15, 0.3), (0.15, 0.2, 0.3)),
        ("busybox", "/bin/busybox" | "/bin/sh" | "/bin/wget") => {
            sized(mb(0.7, 1.0, 1.3), (0.45, 0.55, 0.7))
        }
        ("tonistiigi/xx", _) => sized(mb(0.02, 0.05, 0.2), (0.2, 0.3, 0.5)),
        ("public.ecr.aws/awsguru/aws-lambda-adapter", _) => sized(mb(2.0, 6.0, 15.0), binary),
        ("oven/bun", "/usr/local/bin/bun") => sized(mb(80.0, 98.0, 115.0), binary),
        ("docker", "/usr/local/bin/docker") => sized(mb(30.0, 40.0, 70.0), binary),
        _ => return well_known(source),
    };
    Some((size, "published sizes of these files"))
}

/// Flags of cp, mv and install that take the next word.
const WITH_VALUE: &[&str] = &[
    "-t",
    "-S",
    "-m",
    "-o",
    "-g",
    "--target-directory",
    "--suffix",
    "--mode",
    "--owner",
    "--group",
];

/// `cp` and `mv`: what is copied is there twice; what an earlier layer made is stored again.
pub(super) fn within(command: &Command, run: &mut Run<'_>) -> bool {
    let words: Vec<String> = command.operands(0, WITH_VALUE).map(|it| it.text.clone()).collect();
    let Some((to, sources)) = words.split_last() else { return true };
    let into_folder = 1 < sources.len() || to.ends_with('/') || to == ".";
    for source in sources {
        let wanted = absolute(&run.folder, source.trim_end_matches('*'));
        let to = absolute(&run.folder, to);
        let name = wanted.rsplit('/').next().unwrap_or_default();
        let path = if into_folder && !source.ends_with('*') { absolute(&to, name) } else { to };
        let from = match run.state.files.find(&wanted) {
            Found::Parts(parts) => {
                let label = parts.first().map_or_else(String::new, |it| it.label.clone());
                Some((sum(parts), label, Basis::Copied))
            }
            Found::Output(part) => Some((part.size, part.label.clone(), Basis::Copied)),
            _ => None,
        };
        if command.name == "mv" {
            run.state.remove(&wanted);
        }
        let (size, label, basis) = from.unwrap_or_else(|| {
            (guess(source, false).0, format!("copy of {source}"), Basis::Assumption)
        });
        run.put(&path, label, size, basis, format!("{} of {source}", command.name));
    }
    true
}
