//! The engine as a command: arguments and files go in, text and an exit status come out.
//!
//! It runs natively (`src/main/command.rs`) and in Node (`src/bin/node.rs`). Both give it a [`Host`],
//! which does the reading and writing, so that both answer alike, byte for byte.

mod arguments;
mod compare;
mod inputs;
mod problems;
mod report;
mod terminal;

use crate::packages::Indexes;

use arguments::{Arguments, Command, HELP};
use inputs::Source;

/// Reads and writes for the command.
pub trait Host {
    /// The bytes of a file, or of the standard input for `-`.
    ///
    /// # Errors
    /// Why it can't be read; [`Refused::TooLong`] where it has more than `most` bytes.
    fn read(&mut self, path: &str, most: usize) -> Result<Vec<u8>, Refused>;

    /// What lies in a folder, in any order. Links are not followed.
    ///
    /// # Errors
    /// Why it can't be listed.
    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Refused>;

    /// Replaces a file, or makes it.
    ///
    /// # Errors
    /// Why it can't be written.
    fn write(&mut self, path: &str, text: &str) -> Result<(), Refused>;

    /// The value of an environment variable.
    fn variable(&mut self, name: &str) -> Option<String>;

    /// Whether a person reads the output on a terminal, which obeys control characters.
    fn is_terminal(&mut self) -> bool;
}

/// Why the host can't do something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// There is no such file.
    Missing,
    /// Permission is denied.
    Forbidden,
    /// It is a folder where a file is needed, or a file where a folder is.
    OtherKind,
    /// It is longer than asked for.
    TooLong,
    /// Anything else, in the system's words.
    Other(String),
}

impl Refused {
    fn words(&self) -> &str {
        match self {
            Refused::Missing => "no such file or folder",
            Refused::Forbidden => "permission denied",
            Refused::OtherKind => {
                "a file was expected where a folder is, or a folder where a file is"
            }
            Refused::TooLong => "too long to be a Dockerfile (more than 10 MB)",
            Refused::Other(words) => words,
        }
    }
}

/// Something in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name there.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
}

/// What something in a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// A folder.
    Folder,
    /// A file of this many bytes.
    File(u64),
    /// A link, a socket or the like: it counts as a file of 0 bytes.
    Other,
}

/// What came of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// For the standard output.
    pub output: String,
    /// For the standard error, with no control characters but line ends.
    pub messages: String,
    /// The exit status.
    pub status: Status,
}

/// The exit status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All is well.
    Fine = 0,
    /// A problem is as grave as `--fail-on` says, or an image bigger than `--max-size`.
    Failed = 1,
    /// The command is wrong, or a file can't be read or written.
    Wrong = 2,
}

/// What a command has to say so far.
struct Said {
    output: String,
    messages: Vec<String>,
    status: Status,
}

impl Said {
    fn message(&mut self, status: Status, message: String) {
        self.messages.push(message);
        self.status = self.status.max(status);
    }
}

/// Runs a command with its arguments, without the program's name.
pub fn run(arguments: &[String], indexes: &Indexes, host: &mut dyn Host) -> Done {
    let mut said = Said { output: String::new(), messages: Vec::new(), status: Status::Fine };
    let mut output_file = None;
    match Arguments::read(arguments) {
        Ok(Command::Help) => said.output = HELP.to_owned(),
        Ok(Command::Version) => {
            said.output = concat!("dockerfile-playground ", env!("CARGO_PKG_VERSION"), "\n").into();
        }
        Ok(Command::Run(arguments)) => {
            said = perform(&arguments, indexes, host, said);
            output_file = arguments.output;
        }
        Err(message) => {
            said.message(
                Status::Wrong,
                format!("{message} `dockerfile-playground --help` lists the options."),
            );
        }
    }
    deliver(said, output_file.as_deref(), host)
}

fn perform(arguments: &Arguments, indexes: &Indexes, host: &mut dyn Host, mut said: Said) -> Said {
    let shared = match inputs::shared(arguments, indexes, host) {
        Ok(shared) => shared,
        Err(message) => {
            said.message(Status::Wrong, message);
            return said;
        }
    };
    let mut sources = Vec::new();
    for file in &arguments.files {
        match Source::read(file, &shared, host) {
            Ok(source) => sources.push(source),
            Err(message) => said.message(Status::Wrong, message),
        }
    }
    match (arguments.verb, sources.as_slice()) {
        (arguments::Verb::Compare, [before, after]) => {
            compare::compare(before, after, arguments, &mut said);
        }
        // One of the two can't be read, which has been said.
        (arguments::Verb::Compare, _) => {}
        (arguments::Verb::Fix, sources) => fix(sources, arguments, host, &mut said),
        (_, sources) => report::report(sources, arguments, &mut said),
    }
    said
}

/// Prints or writes the texts after their safe fixes.
fn fix(sources: &[Source], arguments: &Arguments, host: &mut dyn Host, said: &mut Said) {
    for source in sources {
        // A text that is not UTF-8 would come back changed in other places, too.
        if let Some(line) = source.damaged_line {
            let message = format!("{}:{line}: not UTF-8, so it is left as it is.", source.file);
            said.message(Status::Wrong, message);
            continue;
        }
        let fixed = crate::analysis::Analyzer::default().fix_safe(&source.input);
        match fixed {
            fixed if !arguments.write => {
                said.output += &fixed.unwrap_or_else(|| source.input.text.clone());
            }
            Some(fixed) => match host.write(&source.file, &fixed) {
                Ok(()) => said.message(Status::Fine, format!("{}: fixed", source.file)),
                Err(refused) => {
                    said.message(Status::Wrong, format!("{}: {}.", source.file, refused.words()));
                }
            },
            None => {}
        }
    }
}

/// Brings the output to where it is wanted.
fn deliver(mut said: Said, output_file: Option<&str>, host: &mut dyn Host) -> Done {
    let mut output = std::mem::take(&mut said.output);
    match output_file {
        // A file that can't be analysed would leave half an answer.
        Some(file) if !output.is_empty() || said.status != Status::Wrong => {
            if let Err(refused) = host.write(file, &output) {
                said.message(Status::Wrong, format!("{file}: {}.", refused.words()));
            }
            output.clear();
        }
        Some(_) => {}
        None if host.is_terminal() => output = terminal::printable(&output),
        None => {}
    }
    let lines = said.messages.iter().map(|it| terminal::line(it) + "\n");
    Done { output, messages: lines.collect(), status: said.status }
}

/// All package indexes that the page can load.
///
/// # Errors
/// None: a test adds them all.
pub fn indexes() -> Result<Indexes, String> {
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

#[cfg(test)]
mod tests;
