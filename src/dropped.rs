//! A file that was dropped on the page: read step by step, and what it says of the Dockerfile.
//!
//! Nothing here reads by itself: a [`Reader`] says which part of the file it wants next, so that the
//! page, a worker or a test hands that over.

mod sizes;

use serde::{Deserialize, Serialize};

use crate::{
    archive::{self, Archive, Wanted},
    binary::{self, Binary, Parts, Reading},
};

pub use sizes::{layers, shipped, sizes};

/// What was found out about a dropped file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dropped {
    /// A program or a library.
    Binary(Binary),
    /// An image, in a file of this name.
    Image(String, Box<Archive>),
}

/// What a reader wants next, or how it has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// These bytes of the file: the offset, and how many.
    Read(u64, u64),
    /// The same, unpacked by gzip, in any number of chunks, and then [`Reader::end`].
    Inflate(u64, u64),
    /// It is read.
    Done(Box<Dropped>),
    /// It cannot be read, for this reason: a sentence without the file's name.
    Failed(String),
}

/// Reads one file.
#[derive(Debug)]
pub struct Reader {
    name: String,
    bytes: u64,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Nothing is known of it.
    New,
    Binary(Parts),
    Archive(Box<archive::Reader>),
    Failed(String),
}

/// So much tells what it is.
const START: u64 = 512;

impl Reader {
    /// A file of this name and length, in bytes.
    pub fn new(name: &str, bytes: u64) -> Reader {
        Reader { name: name.to_owned(), bytes, state: State::New }
    }

    /// What is wanted next.
    pub fn step(&mut self) -> Step {
        match &mut self.state {
            State::New if self.bytes == 0 => Step::Failed("is empty.".to_owned()),
            State::New => Step::Read(0, self.bytes.min(START)),
            State::Failed(why) => Step::Failed(why.clone()),
            State::Binary(parts) => match binary::read(&self.name, parts) {
                Reading::Wants(at, length) => Step::Read(at, length),
                Reading::Done(binary) => Step::Done(Box::new(Dropped::Binary(binary))),
                Reading::Failed(why) => Step::Failed(why),
            },
            State::Archive(reader) => match reader.step() {
                Wanted::Read(at, length) => Step::Read(at, length),
                Wanted::Inflate(at, length) => Step::Inflate(at, length),
                Wanted::Done(image) => {
                    Step::Done(Box::new(Dropped::Image(self.name.clone(), image)))
                }
                Wanted::Failed(why) => Step::Failed(why),
            },
        }
    }

    /// Takes the bytes that were wanted.
    pub fn take(&mut self, bytes: &[u8]) {
        match &mut self.state {
            State::New => self.state = State::of(bytes, self.bytes),
            State::Binary(parts) => {
                if let Err(why) = parts.add(bytes.to_vec()) {
                    self.state = State::Failed(why);
                }
            }
            State::Archive(reader) => reader.take(bytes),
            State::Failed(_) => {}
        }
    }

    /// All of what was to be unpacked has come; or it could not be.
    pub fn end(&mut self, whole: bool) {
        if let State::Archive(reader) = &mut self.state {
            reader.end(whole);
        }
    }
}

impl Step {
    /// As www/desk/reader.js takes it: `{"Read":[0,512]}`.
    pub fn to_json(&self) -> String {
        match self {
            Step::Read(at, length) => format!("{{\"Read\":[{at},{length}]}}"),
            Step::Inflate(at, length) => format!("{{\"Inflate\":[{at},{length}]}}"),
            Step::Done(file) => format!("{{\"Done\":\"{}\"}}", file.to_text()),
            Step::Failed(why) => {
                format!("{{\"Failed\":{}}}", serde_json::Value::from(why.as_str()))
            }
        }
    }
}

impl State {
    fn of(start: &[u8], bytes: u64) -> State {
        if archive::is_archive(start) {
            return State::Archive(Box::new(archive::Reader::new(bytes)));
        }
        if binary::is_binary(start) {
            return State::Binary(Parts::new(bytes));
        }
        State::Failed(
            match start {
                [0x1f, 0x8b, ..] => "is compressed as a whole. Unpack it first, with gunzip.",
                [0x28, 0xb5, 0x2f, 0xfd, ..] => {
                    "is compressed as a whole. Unpack it first, with zstd -d."
                }
                _ => "is neither a program nor an image.",
            }
            .to_owned(),
        )
    }
}

impl Dropped {
    /// The file's name.
    pub fn name(&self) -> &str {
        match self {
            Dropped::Binary(it) => &it.name,
            Dropped::Image(name, _) => name,
        }
    }

    /// The form in which the page keeps it: letters and digits.
    pub fn to_text(&self) -> String {
        // Plain data always has a form.
        let bytes = postcard::to_allocvec(self).unwrap_or_default();
        let digit = |it: u8| char::from_digit(u32::from(it), 16).unwrap_or('0');
        bytes.iter().flat_map(|it| [digit(it >> 4), digit(it & 15)]).collect()
    }

    /// Reads that form; `None` where it is of another version.
    pub fn parse(text: &str) -> Option<Dropped> {
        let byte = |it: &[u8]| u8::from_str_radix(str::from_utf8(it).ok()?, 16).ok();
        let bytes: Vec<u8> = text.as_bytes().chunks(2).map(byte).collect::<Option<_>>()?;
        postcard::from_bytes(&bytes).ok()
    }
}
