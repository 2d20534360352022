//! The questions that the page asks, and the answers.
//!
//! They are answered in their order: a question is about the inputs of the last [`Request::Look`].

use serde::{Deserialize, Serialize};

use super::{BuildOption, CacheAfter, Change, FileList, OtherFile, Range, Variant, View};

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Request {
    /// What do these inputs come to? [`Answer::View`]
    Look(Inputs),
    /// From now on the build context is this, or unknown. [`Answer::Taken`]
    SetContext(Option<FileList>),
    /// Here is a package index. [`Answer::Taken`]
    AddIndex(Vec<u8>),
    /// What is the text after all safe fixes? [`Answer::Fixed`]
    FixSafe,
    /// What does a change rebuild? [`Answer::CacheAfter`]
    CacheAfter(Change),
    /// Which variants does the text have? [`Answer::Variants`]
    Variants,
    /// How big is another Dockerfile, built from the same files? [`Answer::Compared`]
    Compare(String),
    /// What can stand at this place? [`Answer::Completions`]
    Complete(usize),
    /// What stands at this place? [`Answer::Hover`]
    Hover(usize),
    /// What is all of it as a file? [`Answer::Export`]
    Export(Format),
    /// Which files does this listing name? [`Answer::Listing`]
    ReadListing(String),
    /// What are the given sizes, once this output of docker is among them? Or, of a build's log: read
    /// it beside each view from now on; no text ends that. [`Answer::Sizes`], [`Answer::Log`]
    ReadDockerOutput {
        /// What docker has printed.
        printed: String,
        /// The given sizes.
        sizes: String,
    },
    /// What are the flags of the build, once one option has this value? [`Answer::Flags`]
    SetOption {
        /// The flags as they are.
        flags: String,
        /// What is set.
        option: BuildOption,
        /// To what; to its default where that is nothing.
        value: Option<String>,
    },
    /// Here is what a [`crate::dropped::Reader`] found out about each dropped file. What are
    /// the given sizes, once those of the last are among them? [`Answer::Sizes`]
    Drop {
        /// The files, the last one last.
        files: Vec<String>,
        /// The given sizes.
        sizes: String,
    },
    /// What are the given sizes, once one is another? [`Answer::Sizes`]
    SetSize {
        /// The given sizes.
        sizes: String,
        /// What the size is given to.
        key: String,
        /// The size, in the user's words; nothing for an estimate.
        size: String,
    },
}

/// Everything that a view follows from, apart from the build context and the package indexes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Inputs {
    /// The Dockerfile.
    pub text: String,
    /// The stage to build, by name or number; that of `options` where none is chosen.
    pub target: Option<String>,
    /// The flags of `docker build`, as text.
    pub options: String,
    /// The stages that show their layers, by the keys of their boxes.
    pub open: Vec<String>,
    /// The ignore file.
    pub ignore: String,
    /// The given sizes.
    pub sizes: String,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The day on which it is read, as `YYYY-MM-DD`; that of the catalog where none is given.
    pub today: Option<String>,
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// A page.
    Html,
    /// A report for people.
    Markdown,
    /// A drawing.
    Svg,
    /// For Graphviz.
    Dot,
    /// For Markdown.
    Mermaid,
    /// A report for programs.
    Json,
    /// The same without the variants, which each repeat the whole file.
    BriefJson,
    /// For code scanning.
    Sarif,
    /// The text itself.
    Dockerfile,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Request::Look`].
    View(Box<View>),
    /// To [`Request::SetContext`] and [`Request::AddIndex`]: done, or why not.
    Taken(Result<(), String>),
    /// To [`Request::FixSafe`]: the text, unless there is nothing to fix.
    Fixed(Option<String>),
    /// To [`Request::CacheAfter`]: nothing for a place without an instruction.
    CacheAfter(Option<CacheAfter>),
    /// To [`Request::Variants`]: the best first.
    Variants(Vec<Variant>),
    /// To [`Request::Compare`].
    Compared(Box<OtherFile>),
    /// To [`Request::Complete`].
    Completions(Option<Completions>),
    /// To [`Request::Hover`].
    Hover(Option<Hover>),
    /// To [`Request::Export`].
    Export(String),
    /// To [`Request::ReadListing`]: the files, or the first line that is none of a listing.
    Listing(Result<FileList, usize>),
    /// To [`Request::ReadDockerOutput`], [`Request::Drop`] and [`Request::SetSize`]: the given sizes, or why nothing
    /// became of it.
    Sizes(Result<Sizes, String>),
    /// To [`Request::SetOption`].
    Flags(String),
    /// To [`Request::ReadDockerOutput`]: a log was taken, and where it is shown; or it is forgotten.
    Log(Option<String>),
    /// To bytes that are no question.
    NotUnderstood,
}

/// What can stand somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completions {
    /// The part of the text that it would replace.
    pub range: Range,
    /// The best first: what to put there, and a word on it.
    pub items: Vec<(String, String)>,
}

/// What stands somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hover {
    /// The part of the text that this is about.
    pub range: Range,
    /// Paragraphs.
    pub texts: Vec<String>,
}

/// Given sizes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sizes {
    /// All of them.
    pub text: String,
    /// What became of the new ones.
    pub note: Option<String>,
}
