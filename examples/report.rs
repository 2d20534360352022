//! Prints the JSON report of each file, one compact object per line.
//!
//! `cargo run --release --example report -- [--target STAGE] [--build-arg K=V] [--dockerignore F]
//! [--context DIR] [--brief] FILE...`
//! where `-` is standard input. The exit status is 0 whatever the Dockerfiles hold, and 2 when a
//! file can't be read or an option is unknown.

use std::{
    fs,
    io::{self, Read, Write},
    path::Path,
    process::ExitCode,
    rc::Rc,
};

use dockerfile_playground::{
    analysis::{Input, analyze},
    context::{Context, File, is_manifest},
    export::json,
    packages::Indexes,
    strategies::{Wishes, compare},
    variants::variants,
};

/// The package indexes that the page has.
fn indexes() -> Result<Indexes, String> {
    let mut indexes = Indexes::default();
    for bytes in [
        &include_bytes!("../www/data/bullseye.bin")[..],
        include_bytes!("../www/data/bookworm.bin"),
        include_bytes!("../www/data/trixie.bin"),
        include_bytes!("../www/data/alpine.bin"),
        include_bytes!("../www/data/pypi.bin"),
        include_bytes!("../www/data/npm.bin"),
        include_bytes!("../www/data/gems.bin"),
    ] {
        indexes.add(bytes)?;
    }
    Ok(indexes)
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads may stop early, as `head` does.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Output(error)) => fail(&error.to_string()),
        Err(Failure::Usage(message)) => fail(&message),
    }
}

fn unreadable(path: &str, error: &io::Error) -> Failure {
    Failure::Usage(format!("{path}: {error}"))
}

/// The files below a folder, with the texts of ignore files and manifests. Links are not followed.
fn context(folder: &Path) -> io::Result<Context> {
    let mut files = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let data = entry.metadata()?;
            if data.is_dir() {
                open.push((entry.path(), format!("{path}/")));
                files.push(File { path: format!("{path}/"), ..File::default() });
                continue;
            }
            let text = if data.is_file() && is_manifest(&path) {
                Some(String::from_utf8_lossy(&fs::read(entry.path())?).into())
            } else {
                None
            };
            let bytes = if data.is_file() { data.len() } else { 0 };
            files.push(File { path, bytes, text });
        }
    }
    Ok(Context::new(files))
}

/// The ignore file that stands beside a Dockerfile and is for it alone, or else the context's.
fn ignore_file(dockerfile: &str, context: &Context) -> Option<String> {
    let own = fs::read(format!("{dockerfile}.dockerignore")).ok();
    own.map(|it| String::from_utf8_lossy(&it).into_owned())
        .or_else(|| context.text(".dockerignore").map(str::to_owned))
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "report: {message}");
    ExitCode::from(2)
}

enum Failure {
    Usage(String),
    Output(io::Error),
}

fn run() -> Result<(), Failure> {
    let mut files = Vec::new();
    let indexes = indexes().map_err(Failure::Usage)?;
    let mut options = Input { indexes, ..Input::default() };
    let mut brief = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value =
            || arguments.next().ok_or_else(|| Failure::Usage(format!("{argument} needs a value")));
        match argument.as_str() {
            "--platform" => options.options.platform = Some(value()?),
            "--target" => options.options.target = Some(value()?),
            "--build-arg" => {
                let pair = value()?;
                // Of several with one name the last counts; a name alone takes the environment's.
                let given = match pair.split_once('=') {
                    Some((name, value)) => Some((name.to_owned(), value.to_owned())),
                    None => std::env::var(&pair).ok().map(|value| (pair, value)),
                };
                if let Some((name, value)) = given {
                    options.options.set_arg(&name, Some(&value));
                }
            }
            "--dockerignore" => {
                let path = value()?;
                let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error))?;
                options.ignore = Some(String::from_utf8_lossy(&bytes).into_owned());
            }
            "--context" => {
                let path = value()?;
                let read = context(Path::new(&path)).map_err(|error| unreadable(&path, &error))?;
                options.context = Some(Rc::new(read));
            }
            "--brief" => brief = true,
            option if option.starts_with("--") => {
                return Err(Failure::Usage(format!("there is no option {option}")));
            }
            _ => files.push(argument),
        }
    }
    if files.is_empty() {
        return Err(Failure::Usage("name a Dockerfile, or - for standard input".into()));
    }
    let mut output = io::BufWriter::new(io::stdout().lock());
    for file in &files {
        let bytes = match file.as_str() {
            "-" => {
                let mut bytes = Vec::new();
                io::stdin().read_to_end(&mut bytes).map(|_| bytes)
            }
            path => fs::read(path),
        };
        let bytes = bytes.map_err(|error| unreadable(file, &error))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let own = options.context.as_ref().map(|it| ignore_file(file, it).unwrap_or_default());
        let ignore = options.ignore.clone().or(own);
        let input = Input { text, ignore, ..options.clone() };
        let analysis = analyze(&input);
        let variants = (!brief).then(|| {
            let strategies = compare(&input, &analysis, Wishes::default());
            variants(&input, &analysis, &strategies)
        });
        let report = json::report(file, &analysis, variants.as_deref())
            .map_err(|error| Failure::Usage(format!("{file}: {error}")))?;
        writeln!(output, "{report}").map_err(Failure::Output)?;
    }
    output.flush().map_err(Failure::Output)
}
