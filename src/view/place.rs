//! Places in the text as the page counts them, in UTF-16 units, and changes to it.

use serde::{Deserialize, Serialize};

use crate::text::{self, Span, lines, lines::Utf16};

/// A half-open range of UTF-16 units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Range {
    /// Its first unit.
    pub start: usize,
    /// After its last unit.
    pub end: usize,
}

impl Range {
    /// The empty range at an offset.
    pub fn at(offset: usize) -> Range {
        Range { start: offset, end: offset }
    }
}

/// Puts a text in the place of a range.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The range; empty for an insertion.
    pub range: Range,
    /// The text.
    pub text: String,
}

/// The text after all edits, whose ranges speak of the text before any of them.
///
/// `None` where two edits overlap or a range does not lie in the text: then nothing is changed.
pub fn apply(text: &str, edits: &[Edit]) -> Option<String> {
    let edit = |it: &Edit| text::Edit::replace(span(text, it.range), it.text.as_str());
    let edits: Vec<text::Edit> = edits.iter().map(edit).collect();
    text::apply(text, &edits)
}

/// The byte offset of a UTF-16 offset.
pub fn bytes(text: &str, offset: usize) -> usize {
    lines::from_utf16(text, offset)
}

/// The UTF-16 offset of a byte offset.
pub fn units(text: &str, offset: usize) -> usize {
    lines::to_utf16(text, offset)
}

/// The range in bytes.
pub fn span(text: &str, range: Range) -> Span {
    let (start, end) = (bytes(text, range.start), bytes(text, range.end));
    Span::new(start.min(end), end)
}

/// The 1-based line that holds a UTF-16 offset.
pub fn line(text: &str, offset: usize) -> usize {
    text[..bytes(text, offset)].matches('\n').count() + 1
}

/// Turns spans of one text into ranges; fast where they come in their order.
pub(super) struct Ranges<'a>(Utf16<'a>);

impl<'a> Ranges<'a> {
    pub(super) fn new(text: &'a str) -> Ranges<'a> {
        Ranges(Utf16::new(text))
    }

    pub(super) fn of(&mut self, span: Span) -> Range {
        Range { start: self.0.of(span.start), end: self.0.of(span.end) }
    }

    pub(super) fn edits(&mut self, edits: &[text::Edit]) -> Vec<Edit> {
        edits.iter().map(|it| Edit { range: self.of(it.span), text: it.text.clone() }).collect()
    }
}
