//! The log of a build: which steps ran, how long they took, and which one failed.
//!
//! Reads what BuildKit prints with `--progress=plain` and `--progress=rawjson`, and what a terminal
//! keeps of its other form; coloured, with the marks of CI systems and Compose, and also a part of it.
//! The formats are those of moby/buildkit 73ed6825, util/progress/progressui and client/graph.go.

mod line;
mod plain;
mod raw;
mod reading;

use std::collections::HashMap;

pub use reading::{Outcome, Reading, Step, read};

/// Where each thing with a name stands in a list.
type Places = HashMap<String, usize>;

/// What a log says, whichever file was built.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Log {
    /// What BuildKit has done, in the order in which it began to print it.
    vertices: Vec<Vertex>,
    /// What the end of a build that failed says.
    failure: Option<Failure>,
}

/// The end of a build that failed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Failure {
    /// The line of the Dockerfile, and its text.
    line: Option<(usize, String)>,
    /// The reason; empty if it is cut off.
    why: String,
}

/// Something that BuildKit does: a step of a stage, or work of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Vertex {
    /// `[build 2/5] RUN make`.
    name: String,
    end: End,
    /// How long it took, as far as it is printed.
    millis: Option<u64>,
    /// The last lines that it printed.
    tail: Vec<String>,
}

/// How something ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum End {
    /// The log does not say.
    #[default]
    Open,
    Done,
    Cached,
    Canceled,
    Failed(String),
}

/// More text than that, in bytes, is not read.
const MOST_BYTES: usize = 20_000_000;

/// More steps than that are not read.
const MOST_VERTICES: usize = 5_000;

/// The last lines of a step that are kept, and their longest.
const MOST_LINES: usize = 3;
const LONGEST_LINE: usize = 300;

impl Log {
    /// Reads a log.
    ///
    /// # Errors
    /// Why the text is none, as a sentence; `None` if it has nothing of a log.
    pub fn read(text: &str) -> Result<Log, Option<&'static str>> {
        let text = &text[..text.floor_char_boundary(MOST_BYTES)];
        let log = match text.lines().any(line::is_raw) {
            true => raw::read(text),
            false => plain::read(text),
        };
        if log.vertices.iter().any(|it| it.name.starts_with('[')) || log.failure.is_some() {
            return Ok(log);
        }
        let is_old = text.lines().any(|it| line::clean(it).1.starts_with("Step 1/"));
        Err(is_old.then_some(
            "This log is of the legacy builder, which prints no times. Build with BuildKit: \
             DOCKER_BUILDKIT=1 docker build --progress=plain .",
        ))
    }
}

impl Vertex {
    fn print(&mut self, text: &str) {
        let text = text.trim_end();
        if text.is_empty() {
            return;
        }
        if self.tail.len() == MOST_LINES {
            self.tail.remove(0);
        }
        self.tail.push(text[..text.floor_char_boundary(LONGEST_LINE)].to_owned());
    }
}

#[cfg(test)]
mod tests;
