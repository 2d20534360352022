//! Smaller bases for a stage: what they would save, and what would have to change.

use crate::bytes::{Bytes, Size};

/// A base that a stage could be built upon instead of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The index of the stage.
    pub stage: usize,
    /// The image to put in its FROM.
    pub base: String,
    /// What kind of base it is.
    pub family: Family,
    /// The stage's image with it.
    pub size: Size,
    /// What it saves on disk, most likely; none where a size is unknown.
    pub saves: Option<Bytes>,
    /// When the base gets no more updates, `YYYY-MM`.
    pub eol: Option<String>,
    /// One sentence: why it fits, or what it lacks.
    pub note: String,
    /// What to look at before using it.
    pub checks: Vec<Check>,
    /// The whole file with it.
    pub dockerfile: String,
}

/// A kind of small base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Google's images without a shell.
    Distroless,
    /// The empty image.
    Scratch,
    /// A distribution without docs and rarely used packages.
    Slim,
    /// Alpine Linux, on musl.
    Alpine,
    /// Chainguard's images.
    Chainguard,
    /// Ubuntu cut down to the files that are needed.
    Chiselled,
    /// Red Hat's image without a package manager.
    UbiMicro,
    /// Docker Hardened Images.
    Hardened,
}

/// Something to look at before a base is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its id, such as `shell-form-entrypoint`.
    pub check: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// 1-based line it speaks of.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It will not work.
    Error,
    /// It may not work, or is unsafe.
    Warning,
    /// Good to know.
    Info,
}
