//! What the host reads for an analysis: Dockerfiles, build contexts and ignore files.

use std::rc::Rc;

use super::{EntryKind, Host, Refused, arguments::Arguments};
use crate::{
    analysis::Input,
    context::{Context, File, is_manifest},
    options::BuildOptions,
    packages::Indexes,
};

/// Longer files are no Dockerfiles, ignore files or manifests.
const MOST_BYTES: usize = 10_000_000;

/// A bigger context would take minutes to send.
const MOST_FILES: usize = 500_000;

/// What all files of a command share.
pub(super) struct Shared {
    indexes: Indexes,
    build: BuildOptions,
    context: Option<Rc<Context>>,
    ignore: Option<String>,
}

/// A Dockerfile that has been read.
pub(super) struct Source {
    /// Its name, as it was given.
    pub(super) file: String,
    pub(super) input: Input,
    /// The first line that is not UTF-8, 1-based.
    pub(super) damaged_line: Option<usize>,
}

/// Reads what all files share.
///
/// # Errors
/// What can't be read and why, as a sentence.
pub(super) fn shared(
    arguments: &Arguments,
    indexes: &Indexes,
    host: &mut dyn Host,
) -> Result<Shared, String> {
    let mut build = arguments.build.clone();
    for arg in &arguments.args {
        match arg.split_once('=') {
            Some((name, value)) => build.set_arg(name, Some(value)),
            // Docker leaves out what the environment doesn't have.
            None => {
                if let Some(value) = host.variable(arg) {
                    build.set_arg(arg, Some(&value));
                }
            }
        }
    }
    let context = match &arguments.context {
        Some(folder) => Some(Rc::new(context(folder, host)?)),
        None => None,
    };
    let ignore = match &arguments.dockerignore {
        Some(path) => Some(text(path, host).map_err(|it| sentence(path, &it))?.0),
        None => None,
    };
    Ok(Shared { indexes: indexes.clone(), build, context, ignore })
}

impl Source {
    /// Reads a Dockerfile.
    ///
    /// # Errors
    /// Why it can't be read, as a sentence.
    pub(super) fn read(file: &str, shared: &Shared, host: &mut dyn Host) -> Result<Source, String> {
        let (text, damaged_line) = self::text(file, host).map_err(|it| sentence(file, &it))?;
        let ignore = match (&shared.ignore, &shared.context) {
            (Some(ignore), _) => Some(ignore.clone()),
            (None, Some(context)) => Some(ignore_file(file, context, host).unwrap_or_default()),
            (None, None) => None,
        };
        let input = Input {
            text,
            options: shared.build.clone(),
            indexes: shared.indexes.clone(),
            context: shared.context.clone(),
            ignore,
            ..Input::default()
        };
        Ok(Source { file: file.to_owned(), input, damaged_line })
    }
}

/// The ignore file beside a Dockerfile that is only for it, or else the context's.
fn ignore_file(dockerfile: &str, context: &Context, host: &mut dyn Host) -> Option<String> {
    let own = match dockerfile {
        "-" => None,
        _ => text(&format!("{dockerfile}.dockerignore"), host).ok(),
    };
    own.map(|it| it.0).or_else(|| context.text(".dockerignore").map(str::to_owned))
}

/// The text of a file, and its first line that is not UTF-8.
fn text(path: &str, host: &mut dyn Host) -> Result<(String, Option<usize>), Refused> {
    let bytes = host.read(path, MOST_BYTES)?;
    Ok(match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let head = error.as_bytes().iter().take(valid);
            let line = head.filter(|it| **it == b'\n').count() + 1;
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(line))
        }
    })
}

/// The files below a folder, with the texts of ignore files and manifests.
fn context(folder: &str, host: &mut dyn Host) -> Result<Context, String> {
    let mut files = Vec::new();
    let mut open = vec![String::new()];
    while let Some(prefix) = open.pop() {
        let below = format!("{}/{prefix}", folder.trim_end_matches('/'));
        let place = if prefix.is_empty() { folder } else { below.trim_end_matches('/') };
        let entries = host.list(place).map_err(|it| sentence(place, &it))?;
        for entry in entries {
            let path = format!("{prefix}{}", entry.name);
            match entry.kind {
                EntryKind::Folder => {
                    let path = format!("{path}/");
                    open.push(path.clone());
                    files.push(File { path, ..File::default() });
                }
                EntryKind::Other => files.push(File { path, ..File::default() }),
                EntryKind::File(bytes) => {
                    // A manifest that can't be read is a file like any other.
                    let own =
                        is_manifest(&path).then(|| text(&format!("{below}{}", entry.name), host));
                    let text = own.and_then(Result::ok).map(|it| it.0.into());
                    files.push(File { path, bytes, text });
                }
            }
            if MOST_FILES < files.len() {
                return Err(format!(
                    "{folder}: more than {MOST_FILES} files. Is it the right folder?"
                ));
            }
        }
    }
    Ok(Context::new(files))
}

fn sentence(path: &str, refused: &Refused) -> String {
    format!("{path}: {}.", refused.words())
}
