//! Places in the text and changes to it. Knows nothing of Docker.

pub mod lines;

use crate::sort;

/// A half-open range of byte offsets into the text, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Span {
        debug_assert!(start <= end, "a span runs forward: {start}..{end}");
        Span { start, end }
    }

    /// The empty span at `offset`.
    pub fn at(offset: usize) -> Span {
        Span { start: offset, end: offset }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text it covers; empty where the span is not one of this text.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// Puts `text` in place of what the span covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty for an insertion.
    pub span: Span,
    /// What is put there.
    pub text: String,
}

impl Edit {
    /// Replaces the span.
    pub fn replace(span: Span, text: impl Into<String>) -> Edit {
        Edit { span, text: text.into() }
    }

    /// Inserts at the offset.
    pub fn insert(offset: usize, text: impl Into<String>) -> Edit {
        Edit { span: Span::at(offset), text: text.into() }
    }
}

/// The text after all edits, whose spans speak of the text before any of them.
///
/// `None` where two edits overlap or a span does not lie in the text: then nothing is changed.
pub fn apply(text: &str, edits: &[Edit]) -> Option<String> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    sort::by_key(&mut edits, |it| it.span);
    let mut changed = String::with_capacity(text.len());
    let mut copied = 0;
    for edit in edits {
        changed.push_str(text.get(copied..edit.span.start)?);
        changed.push_str(&edit.text);
        text.get(edit.span.start..edit.span.end)?;
        copied = edit.span.end;
    }
    changed.push_str(text.get(copied..)?);
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_speak_of_the_text_before_any_of_them() {
        let edits = [Edit::replace(Span::new(5, 11), "debian"), Edit::insert(0, "# small\n")];
        assert_eq!(apply("FROM alpine\n", &edits).as_deref(), Some("# small\nFROM debian\n"));
    }

    #[test]
    fn overlapping_or_foreign_edits_change_nothing() {
        let overlap = [Edit::replace(Span::new(0, 4), ""), Edit::replace(Span::new(3, 5), "")];
        assert_eq!(apply("FROM a", &overlap), None);
        assert_eq!(apply("FROM a", &[Edit::insert(99, "x")]), None);
        assert_eq!(apply("é", &[Edit::insert(1, "x")]), None);
    }
}
