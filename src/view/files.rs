//! The files beside the text: what the build sees of a folder, and what the ignore file does.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::{
    bytes::Bytes,
    complete,
    context::{self, Context, Sent},
    sort,
};

/// More would only slow the page down.
const MOST: usize = 100;

/// The build context, and its ignore file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Files {
    /// Lines of the ignore file that stop the build.
    pub problems: Vec<IgnoreLine>,
    /// Lines of it that change nothing.
    pub idle: Vec<IgnoreLine>,
    /// Lines that can be added, or that end the one that is being typed.
    pub next_lines: Vec<NextLine>,
    /// The files, where they are known.
    pub folder: Option<Folder>,
}

/// A line of the ignore file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IgnoreLine {
    /// Its number.
    pub line: usize,
    /// What is wrong with it; what it says, if it changes nothing.
    pub text: String,
}

/// A line for the ignore file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextLine {
    /// The line.
    pub text: String,
    /// A word on what it leaves out.
    pub detail: String,
}

/// The files of a folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folder {
    /// The files that the build gets.
    pub sent: Listing,
    /// The files that the ignore file leaves out.
    pub left_out: Listing,
}

/// Some files, the largest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// How many there are.
    pub count: usize,
    /// How long they are together.
    pub bytes: Bytes,
    /// The largest of them: path and length.
    pub largest: Vec<(String, Bytes)>,
}

/// The files of a folder, with the texts of those that are read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FileList {
    /// Whether sizes are counted in blocks of 4 KiB.
    pub rounded: bool,
    /// The files.
    pub files: Vec<File>,
}

/// A file; the path of an empty folder ends with a slash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// From the folder's root.
    pub path: String,
    /// How long it is.
    pub bytes: u64,
    /// What it holds, if it is read.
    pub text: Option<String>,
}

/// Whether the text of a file in the build context is read.
pub fn is_read(path: &str) -> bool {
    context::is_manifest(path)
}

impl FileList {
    /// The ignore file that a build takes of the folder itself.
    pub fn ignore_file(&self) -> Option<&str> {
        let text = |path: &str| self.files.iter().find(|it| it.path == path)?.text.as_deref();
        text("Dockerfile.dockerignore").or_else(|| text(".dockerignore"))
    }
}

impl From<FileList> for Context {
    fn from(list: FileList) -> Context {
        let file = |it: File| context::File {
            path: it.path,
            bytes: it.bytes,
            text: it.text.map(Rc::from),
        };
        let mut context = Context::new(list.files.into_iter().map(file).collect());
        context.rounded = list.rounded;
        context
    }
}

impl From<&Context> for FileList {
    fn from(context: &Context) -> FileList {
        let file = |it: &context::File| File {
            path: it.path.clone(),
            bytes: it.bytes,
            text: it.text.as_deref().map(str::to_owned),
        };
        FileList { rounded: context.rounded, files: context.files().iter().map(file).collect() }
    }
}

/// What is known of the files, while the ignore file has this text.
pub(super) fn files(sent: &Sent, ignore: &str) -> Files {
    let problem =
        |it: &crate::dockerignore::Problem| IgnoreLine { line: it.line, text: it.message.clone() };
    let typed = ignore.rsplit('\n').next().unwrap_or_default();
    let next = complete::ignorable(sent, typed).into_iter();
    Files {
        problems: sent.ignore.problems.iter().map(problem).collect(),
        idle: sent.idle().map(|it| IgnoreLine { line: it.line, text: it.text.clone() }).collect(),
        next_lines: next.map(|it| NextLine { text: it.label, detail: it.detail }).collect(),
        folder: sent
            .is_known()
            .then(|| Folder { sent: listing(sent, true), left_out: listing(sent, false) }),
    }
}

fn listing(sent: &Sent, included: bool) -> Listing {
    let (count, bytes) = sent.sum(included);
    let mut files: Vec<_> = sent.files(included).filter(|it| !it.path.ends_with('/')).collect();
    sort::by_key(&mut files, |it| std::cmp::Reverse(it.bytes));
    let largest = files.iter().take(MOST).map(|it| (it.path.clone(), Bytes(it.bytes))).collect();
    Listing { count, bytes, largest }
}
