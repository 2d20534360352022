//! What the last text's instructions are worth for the next text: a keystroke changes one of them.
//!
//! The scanner reads a text in chunks: an instruction with the comments and blank lines above it. A
//! chunk outside of the change is taken over and moved, whatever it holds.

use std::{any::Any, cell::RefCell, fmt, ops::Range, rc::Rc};

use super::{BuildError, Instruction, Word, typed};
use crate::text::Span;

/// A place for what a room above makes of an instruction, which goes with the instruction when that
/// moves. Equal to any other, as it says nothing that the instruction does not.
#[derive(Clone, Default)]
pub struct Made(Rc<RefCell<Option<Rc<dyn Any>>>>);

impl Made {
    /// What was kept, if it is of this type.
    pub fn get<T: 'static>(&self) -> Option<Rc<T>> {
        self.0.borrow().clone()?.downcast().ok()
    }

    /// Whether it is the place of the same instruction, moved or not.
    pub fn is(&self, other: &Made) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// Keeps it.
    pub fn set<T: 'static>(&self, made: Rc<T>) {
        *self.0.borrow_mut() = Some(made);
    }
}

impl PartialEq for Made {
    fn eq(&self, _: &Made) -> bool {
        true
    }
}

impl Eq for Made {}

impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Made")
    }
}

/// The chunks of the last text.
#[derive(Debug, Clone, Default)]
pub struct Memo {
    text: String,
    /// The escape character that it was read with.
    escape: char,
    chunks: Vec<Chunk>,
    /// How many instructions were typed by `dockerfile-parser`, since the memo was made.
    pub by_crate: usize,
    /// How many of the same kinds were typed from the scanner's words instead.
    pub by_scanner: usize,
}

/// What the scanner reads in one go.
#[derive(Debug, Clone)]
pub(super) struct Chunk {
    /// Whole lines of the text.
    pub(super) range: Range<usize>,
    /// How many lines end before it, and with it.
    pub(super) lines: (usize, usize),
    pub(super) instruction: Rc<Instruction>,
    pub(super) errors: Vec<BuildError>,
    /// Whether text below it could change it: it has not ended.
    pub(super) open: bool,
}

/// The last text's chunks against the next text.
pub(super) struct Reuse {
    chunks: Vec<Option<Chunk>>,
    starts: Vec<usize>,
    escape: char,
    /// How many bytes at the start are the same.
    prefix: usize,
    /// Where what is the same up to the end begins, before and now.
    suffix: (usize, usize),
}

impl Memo {
    /// Begins the next text.
    pub(super) fn reuse(&mut self, text: &str) -> Reuse {
        let (before, now) = (self.text.as_bytes(), text.as_bytes());
        let same = |pair: &(&u8, &u8)| pair.0 == pair.1;
        let prefix = before.iter().zip(now).take_while(same).count();
        let (old_rest, new_rest) = (&before[prefix..], &now[prefix..]);
        let suffix = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(same).count();
        let suffix = (before.len() - suffix, now.len() - suffix);
        let chunks = std::mem::take(&mut self.chunks);
        let starts = chunks.iter().map(|it| it.range.start).collect();
        let chunks = chunks.into_iter().map(Some).collect();
        Reuse { chunks, starts, escape: self.escape, prefix, suffix }
    }

    /// Keeps the text for the next one.
    pub(super) fn keep(&mut self, text: &str, escape: char, chunks: Vec<Chunk>) {
        text.clone_into(&mut self.text);
        self.escape = escape;
        self.chunks = chunks;
    }
}

impl Reuse {
    /// The chunk that begins at an offset of the new text, below so many lines, if it is known.
    pub(super) fn chunk(&mut self, at: usize, lines: usize, escape: char) -> Option<Chunk> {
        let (old_suffix, new_suffix) = self.suffix;
        let after = new_suffix <= at;
        let old = if after { at - new_suffix + old_suffix } else { at };
        // The first was read with the directives and the byte order mark above it.
        if old == 0 {
            return None;
        }
        let place = self.starts.binary_search(&old).ok().filter(|_| self.escape == escape)?;
        let before = |it: &Chunk| !it.open && it.range.end <= self.prefix;
        let mut chunk = self.chunks[place].take_if(|it| after || before(it))?;
        let shift = Shift { bytes: at.wrapping_sub(old), lines: lines.wrapping_sub(chunk.lines.0) };
        if shift != Shift::default() {
            chunk.shift(shift);
        }
        Some(chunk)
    }
}

/// How far something moves; back by wrapping around.
#[derive(Clone, Copy, PartialEq, Default)]
pub(super) struct Shift {
    bytes: usize,
    lines: usize,
}

impl Shift {
    pub(super) fn offset(self, offset: &mut usize) {
        *offset = offset.wrapping_add(self.bytes);
    }

    fn span(self, span: &mut Span) {
        self.offset(&mut span.start);
        self.offset(&mut span.end);
    }

    fn line(self, line: &mut usize) {
        *line = line.wrapping_add(self.lines);
    }

    fn words(self, words: &mut [Word]) {
        words.iter_mut().for_each(|it| self.span(&mut it.span));
    }
}

impl Chunk {
    fn shift(&mut self, by: Shift) {
        by.offset(&mut self.range.start);
        by.offset(&mut self.range.end);
        by.line(&mut self.lines.0);
        by.line(&mut self.lines.1);
        for error in &mut self.errors {
            by.span(&mut error.span);
            by.line(&mut error.lines.0);
            by.line(&mut error.lines.1);
        }
        instruction(Rc::make_mut(&mut self.instruction), by);
    }
}

fn instruction(it: &mut Instruction, by: Shift) {
    by.span(&mut it.keyword_span);
    by.span(&mut it.span);
    by.line(&mut it.start_line);
    by.line(&mut it.end_line);
    by.words(&mut it.flags);
    by.words(&mut it.arguments);
    by.words(&mut it.comments);
    it.rest.shift(by);
    it.heredocs.iter_mut().for_each(|it| by.span(&mut it.span));
    typed::each_span(
        &mut it.typed,
        &|_, span| {
            by.offset(&mut span.start);
            by.offset(&mut span.end);
        },
        &|trigger| instruction(trigger, by),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{parse, parse_again};

    /// A little of everything that spans lines or holds spans.
    const TEXT: &str = "\
# syntax=docker/dockerfile:1
# A comment.
FROM --platform=linux/amd64 alpine AS a
ARG A=1 B

# About ENV.
ENV C=\"${A}\" \\
    # inside
    D=d
RUN --mount=type=bind,from=a,target=/x <<E cat <<-'F'
one
E
\tF
COPY --chown=1:1 a \"b c\" /
ADD --checksum=sha256:1 https://example.org/a /
ONBUILD RUN echo \\
  two
HEALTHCHECK --interval=1s CMD [\"a\", \"b\"]
SHELL [\"a\"]
LABEL a=b c=\"d\"
EXPOSE 80 81
VOLUME [\"/a\"]
WORKDIR /a
NONSENSE \u{e9}
ENTRYPOINT [\"a\"
CMD a \\";

    fn check(memo: &mut Memo, text: &str) {
        assert_eq!(parse_again(text, memo), parse(text), "{text}");
    }

    #[test]
    fn every_edit_gives_what_reading_it_all_gives() {
        let mut read = Memo::default();
        check(&mut read, TEXT);
        for (at, character) in TEXT.char_indices() {
            let mut memo = read.clone();
            let (before, after) = TEXT.split_at(at);
            for added in ["x", "\n", "\\\n", "<<E ", "# escape=`\n", "E\n", "\"", "\u{feff}", "\r"]
            {
                // Once beside the text itself, once beside the edit before.
                check(&mut read.clone(), &format!("{before}{added}{after}"));
                check(&mut memo, &format!("{before}{added}{after}"));
            }
            check(&mut memo, &format!("{before}{}", &after[character.len_utf8()..]));
            let line = after.find('\n').map_or("", |end| &after[end..]);
            check(&mut memo, &format!("{before}{line}"));
        }
    }

    #[test]
    fn a_directive_is_one_only_at_the_top() {
        for text in ["# escape=x\nFROM a\n", "# syntax=a\n# syntax=b\nFROM a\n", "\u{feff}FROM a\n"]
        {
            let mut memo = Memo::default();
            check(&mut memo, text);
            check(&mut memo, &format!("ARG A\n{text}"));
            check(&mut memo, text);
        }
    }

    #[test]
    fn what_did_not_change_is_not_read_again() {
        let text = "FROM a\n".to_owned() + &"RUN b\n".repeat(100);
        let mut memo = Memo::default();
        parse_again(&text, &mut memo);
        let first = memo.by_crate;
        parse_again(&text.replacen("RUN b\n", "\nRUN bc\n", 1), &mut memo);
        // The first is always read again: directives stand above it.
        assert_eq!(memo.by_crate - first, 2);
    }
}
