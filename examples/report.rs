//! Prints the JSON report of each file, one compact object per line.
//!
//! `cargo run --release --example report -- [--target STAGE] [--build-arg K=V] [--dockerignore F]
//! [--context DIR] [--brief] FILE...`
//! where `-` is standard input. The exit status is 0 whatever the Dockerfiles hold, and 2 when a
//! file can't be read or an option is unknown.

use std::{
    fs,
    io::{self, Read, Write},
    process::ExitCode,
};

use dockerfile_playground::{
    analysis::{Input, analyze},
    export::json,
    packages::Indexes,
};

/// The package indexes that the page has.
fn indexes() -> Result<Indexes, String> {
    let mut indexes = Indexes::default();
    for bytes in [
        &include_bytes!("../www/data/bullseye.bin")[..],
        include_bytes!("../www/data/bookworm.bin"),
        include_bytes!("../www/data/trixie.bin"),
        include_bytes!("../www/data/alpine.bin"),
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

/// The report knows nothing of the build context yet; whoever names it is told.
fn warn_unused(option: &str) {
    let _ = writeln!(io::stderr(), "report: {option} does not change the report yet");
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
            "--target" => options.target = Some(value()?),
            "--build-arg" => {
                let pair = value()?;
                // Of several with one name the last counts; a name alone takes the environment's.
                let given = match pair.split_once('=') {
                    Some((name, value)) => Some((name.to_owned(), value.to_owned())),
                    None => std::env::var(&pair).ok().map(|value| (pair, value)),
                };
                options.build_args.splice(0..0, given);
            }
            "--dockerignore" => {
                let path = value()?;
                fs::read(&path).map_err(|error| unreadable(&path, &error))?;
                warn_unused(&argument);
            }
            "--context" => {
                let path = value()?;
                fs::read_dir(&path).map_err(|error| unreadable(&path, &error))?;
                warn_unused(&argument);
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
        let analysis = analyze(&Input { text, ..options.clone() });
        let report = json::report(file, &analysis, brief)
            .map_err(|error| Failure::Usage(format!("{file}: {error}")))?;
        writeln!(output, "{report}").map_err(Failure::Output)?;
    }
    output.flush().map_err(Failure::Output)
}
