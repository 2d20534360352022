//! Text to instructions. Cannot fail: what is wrong comes back beside what is understood.
//!
//! The meaning is BuildKit's (moby/buildkit 73ed6825, `frontend/dockerfile/parser` and
//! `instructions`): one instruction is one logical line, whose bytes all map back to the text.

mod again;
mod check;
pub mod expand;
pub mod frontend;
pub mod image_ref;
pub mod instructions;
pub mod mount;
mod options;
mod scan;
pub mod typed;
mod words;

use std::{fmt, rc::Rc};

use crate::text::Span;

pub use again::{Made, Memo};
pub(crate) use check::closest;
pub use check::flags;
pub use options::{CheckOptions, check_options};
pub use scan::{Logical, parse, parse_again};
pub use typed::Typed;

/// Whether a word announces a here-document: `<<EOF`.
pub fn is_heredoc(word: &str) -> bool {
    scan::heredoc_word(word).is_some()
}

/// A Dockerfile as far as it is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dockerfile {
    /// `# syntax=`, `# escape=` and `# check=` at the top, in the order written.
    pub directives: Vec<Directive>,
    /// The escape character: `\` or, by directive, a backtick.
    pub escape: char,
    /// All instructions, also those that BuildKit would refuse.
    pub instructions: Vec<Rc<Instruction>>,
}

impl Dockerfile {
    /// The frontend image that `# syntax=` asks for.
    pub fn syntax(&self) -> Option<&str> {
        let directive = self.directives.iter().find(|it| it.name == "syntax")?;
        directive.value.split(' ').next()
    }
}

/// A parser directive, such as `# escape=` followed by a backtick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// In lower case: `syntax`, `escape` or `check`.
    pub name: String,
    /// What follows the `=`.
    pub value: String,
    /// Its line, without the line's end.
    pub span: Span,
}

/// One instruction with everything that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instruction {
    /// Which one.
    pub keyword: Keyword,
    /// The first word, where it names no instruction; else empty.
    pub keyword_text: String,
    /// Where the keyword stands.
    pub keyword_span: Span,
    /// From the keyword to the end of the last line (of a here-document too), without its newline.
    pub span: Span,
    /// 1-based first line.
    pub start_line: usize,
    /// 1-based last line, that of a here-document's terminator included.
    pub end_line: usize,
    /// `--name` or `--name=value`, with quotes and escapes removed.
    pub flags: Vec<Word>,
    /// What BuildKit's parser makes of the rest: the words, the elements of a JSON array, the
    /// whole text (shell form), or name, value, separator triples (ENV, LABEL).
    pub arguments: Vec<Word>,
    /// What follows the flags, on one logical line.
    pub rest: Logical,
    /// Whether the arguments are a JSON array (the exec form).
    pub json: bool,
    /// The here-documents, in the order written.
    pub heredocs: Vec<Heredoc>,
    /// The comments right above, without `#`.
    pub comments: Vec<Word>,
    /// The same instruction, typed.
    pub typed: Typed,
    /// Whether blank lines stand inside a continuation.
    pub blank_continuation: bool,
    /// What a room above has made of it.
    pub made: Made,
}

impl Instruction {
    /// Whether its result is a step of the build with files, which the build cache keeps.
    pub fn makes_files(&self) -> bool {
        matches!(self.keyword, Keyword::Run | Keyword::Copy | Keyword::Add | Keyword::Workdir)
    }

    /// What ONBUILD triggers.
    pub fn trigger(&self) -> Option<&Instruction> {
        match &self.typed {
            Typed::Onbuild(onbuild) => Some(&onbuild.trigger),
            _ => None,
        }
    }

    /// The value of the flag `--name=value`; an empty string for `--name` alone.
    pub fn flag(&self, name: &str) -> Option<&str> {
        self.flags_named(name).next().map(|(_, value)| value)
    }

    /// All flags of this name (with their spans) and their values.
    pub fn flags_named<'a>(&'a self, name: &str) -> impl Iterator<Item = (Span, &'a str)> {
        self.flags.iter().filter_map(move |flag| {
            let (key, value) = flag.text[2..].split_once('=').unwrap_or((&flag.text[2..], ""));
            (key == name).then_some((flag.span, value))
        })
    }
}

/// A piece of text and where it stands. What is written with quotes, escapes or across lines is
/// shorter here than there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Word {
    /// The text that it means.
    pub text: String,
    /// Where it is written.
    pub span: Span,
}

/// A here-document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heredoc {
    /// The delimiter, without quotes.
    pub name: String,
    /// The number before `<<`; 0 where there is none.
    pub fd: u32,
    /// Whether variables are expanded in it: not with a quoted delimiter.
    pub expand: bool,
    /// Whether leading tabs are dropped (`<<-`).
    pub chomp: bool,
    /// The lines up to the terminator, as written.
    pub content: String,
    /// Where the content stands.
    pub span: Span,
}

macro_rules! keywords {
    ($($name:ident $text:literal),* $(,)?) => {
        /// The instructions of a Dockerfile.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "the names are the instructions'")]
        pub enum Keyword {
            $($name,)*
            /// None of these.
            Unknown,
        }

        impl Keyword {
            /// All that exist, in upper case.
            pub const NAMES: &[&str] = &[$($text),*];

            /// Reads a keyword in any case.
            pub fn parse(text: &str) -> Keyword {
                $(if text.eq_ignore_ascii_case($text) {
                    return Keyword::$name;
                })*
                Keyword::Unknown
            }

            /// In upper case; `?` for an unknown one.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Keyword::$name => $text,)*
                    Keyword::Unknown => "?",
                }
            }
        }
    };
}

keywords! {
    Add "ADD", Arg "ARG", Cmd "CMD", Copy "COPY", Entrypoint "ENTRYPOINT", Env "ENV",
    Expose "EXPOSE", From "FROM", Healthcheck "HEALTHCHECK", Label "LABEL",
    Maintainer "MAINTAINER", Onbuild "ONBUILD", Run "RUN", Shell "SHELL",
    StopSignal "STOPSIGNAL", User "USER", Volume "VOLUME", Workdir "WORKDIR",
}

impl fmt::Display for Keyword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Something that makes `docker build` fail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError {
    /// Which part of BuildKit refuses it.
    pub kind: ErrorKind,
    /// The text that is wrong.
    pub span: Span,
    /// 1-based first and last line of the instruction that holds it.
    pub lines: (usize, usize),
    /// What is wrong and what would be right.
    pub message: String,
}

/// The three places where BuildKit refuses a Dockerfile, in the order in which they look at it; and
/// where we look no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ErrorKind {
    /// The lines make no instructions.
    Parse,
    /// An instruction's flags or arguments are wrong.
    Instruction,
    /// The stages do not fit together.
    Build,
    /// The text is longer than is looked at. The report has no word of its own for it.
    Limit,
}

impl ErrorKind {
    /// As the report names it.
    pub fn as_str(self) -> &'static str {
        match self {
            ErrorKind::Parse => "parse",
            ErrorKind::Instruction => "instruction",
            ErrorKind::Build | ErrorKind::Limit => "build",
        }
    }
}
