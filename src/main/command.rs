//! The command `dockerfile-playground`: reads files and prints what the library answers.

use std::{
    fs,
    io::{self, ErrorKind, IsTerminal, Read, Write},
    process::ExitCode,
};

use dockerfile_playground::cli::{self, Entry, EntryKind, Host, Refused};

/// This machine.
struct Machine;

impl Host for Machine {
    fn read(&mut self, path: &str, most: usize) -> Result<Vec<u8>, Refused> {
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
        match path {
            "-" => io::stdin().lock().take(limit).read_to_end(&mut bytes),
            path => fs::File::open(path).and_then(|it| it.take(limit).read_to_end(&mut bytes)),
        }
        .map_err(|it| refused(&it))?;
        if most < bytes.len() { Err(Refused::TooLong) } else { Ok(bytes) }
    }

    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Refused> {
        let entry = |entry: io::Result<fs::DirEntry>| {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let data = entry.metadata()?;
            let kind = match () {
                () if data.is_dir() => EntryKind::Folder,
                () if data.is_file() => EntryKind::File(data.len()),
                () => EntryKind::Other,
            };
            Ok(Entry { name, kind })
        };
        let entries = fs::read_dir(folder).and_then(|it| it.map(entry).collect());
        entries.map_err(|it| refused(&it))
    }

    fn write(&mut self, path: &str, text: &str) -> Result<(), Refused> {
        fs::write(path, text).map_err(|it| refused(&it))
    }

    fn variable(&mut self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }

    fn is_terminal(&mut self) -> bool {
        io::stdout().is_terminal()
    }
}

fn refused(error: &io::Error) -> Refused {
    match error.kind() {
        ErrorKind::NotFound => Refused::Missing,
        ErrorKind::PermissionDenied => Refused::Forbidden,
        ErrorKind::IsADirectory | ErrorKind::NotADirectory => Refused::OtherKind,
        _ => Refused::Other(error.to_string()),
    }
}

/// Runs the command line.
pub fn main() -> ExitCode {
    let arguments = std::env::args_os().skip(1).map(|it| it.to_string_lossy().into_owned());
    let arguments: Vec<String> = arguments.collect();
    let indexes = match cli::indexes() {
        Ok(indexes) => indexes,
        Err(message) => return fail(&message),
    };
    let done = cli::run(&arguments, &indexes, &mut Machine);
    let _ = io::stderr().write_all(done.messages.as_bytes());
    let mut output = io::stdout().lock();
    match output.write_all(done.output.as_bytes()).and_then(|()| output.flush()) {
        Ok(()) => ExitCode::from(done.status as u8),
        // Whoever reads may stop early, as `head` does.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::from(done.status as u8),
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "{message}");
    ExitCode::from(2)
}
