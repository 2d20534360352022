//! A file that was dropped on the page: read step by step, and what it says of the Dockerfile.
//!
//! Nothing here reads by itself: a [`Reader`] says which part of the file it wants next, so that the
//! page, a worker or a test hands that over.

mod sizes;

use serde::{Deserialize, Serialize};

use crate::binary::{self, Binary, Parts, Reading};

pub use sizes::{shipped, sizes};

/// What was found out about a dropped file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dropped {
    /// A program or a library.
    Binary(Binary),
}

/// What a reader wants next, or how it has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// These bytes of the file: the offset, and how many.
    Read(u64, u64),
    /// It is read.
    Done(Box<Dropped>),
    /// It cannot be read, for this reason: a sentence without the file's name.
    Failed(String),
}

/// Reads one file.
#[derive(Debug)]
pub struct Reader {
    name: String,
    parts: Parts,
    failed: Option<String>,
}

impl Reader {
    /// A file of this name and length, in bytes.
    pub fn new(name: &str, bytes: u64) -> Reader {
        Reader { name: name.to_owned(), parts: Parts::new(bytes), failed: None }
    }

    /// What is wanted next.
    pub fn step(&mut self) -> Step {
        if let Some(why) = &self.failed {
            return Step::Failed(why.clone());
        }
        match binary::read(&self.name, &self.parts) {
            Reading::Wants(at, length) => Step::Read(at, length),
            Reading::Done(binary) => Step::Done(Box::new(Dropped::Binary(binary))),
            Reading::Failed(why) => Step::Failed(why),
        }
    }

    /// Takes the bytes that were wanted.
    pub fn take(&mut self, bytes: &[u8]) {
        self.failed = self.parts.add(bytes.to_vec()).err();
    }
}

impl Dropped {
    /// The file's name.
    pub fn name(&self) -> &str {
        match self {
            Dropped::Binary(it) => &it.name,
        }
    }

    /// Reads the form in which the page keeps it; `None` where that is of another version.
    pub fn parse(text: &str) -> Option<Dropped> {
        serde_json::from_str(text).ok()
    }
}
