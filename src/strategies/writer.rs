//! A Dockerfile put together from the lines of another one.

use crate::{
    analysis::Analysis,
    syntax::Instruction,
    text::{self, Edit, Span},
};

/// The text under way.
pub(super) struct Writer<'a> {
    analysis: &'a Analysis,
    text: String,
    /// The instructions whose comments are in it.
    commented: Vec<usize>,
    /// Whether keywords are written in lower case.
    lower: bool,
    /// Whether the last line is a new FROM.
    opened: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(analysis: &'a Analysis) -> Writer<'a> {
        let first = analysis.dockerfile.instructions.first();
        let lower = first.is_some_and(|it| {
            it.keyword_span.of(&analysis.text).starts_with(|it: char| it.is_ascii_lowercase())
        });
        Writer { analysis, text: String::new(), commented: Vec::new(), lower, opened: false }
    }

    fn instruction(&self, at: usize) -> &'a Instruction {
        &self.analysis.dockerfile.instructions[at]
    }

    /// An instruction as it stands, with what is written above it.
    pub(super) fn keep(&mut self, at: usize) {
        self.keep_with(at, &[]);
    }

    /// The same with edits, whose spans speak of the text as written.
    pub(super) fn keep_with(&mut self, at: usize, edits: &[Edit]) {
        self.comments(at);
        self.keep_alone(at, edits);
    }

    /// The same without what is written above it.
    pub(super) fn keep_alone(&mut self, at: usize, edits: &[Edit]) {
        let span = self.instruction(at).span;
        let own = span.of(&self.analysis.text);
        let edits: Vec<Edit> = edits
            .iter()
            .filter(|it| span.start <= it.span.start && it.span.end <= span.end)
            .map(|it| {
                let moved = Span::new(it.span.start - span.start, it.span.end - span.start);
                Edit::replace(moved, it.text.clone())
            })
            .collect();
        let changed = text::apply(own, &edits);
        self.line(changed.as_deref().unwrap_or(own));
    }

    /// What stands above an instruction: comments, and one blank line where there is any.
    pub(super) fn comments(&mut self, at: usize) {
        if self.commented.contains(&at) {
            return;
        }
        self.commented.push(at);
        let before = at.checked_sub(1).map_or(0, |it| self.instruction(it).span.end);
        let gap = Span::new(before, self.instruction(at).span.start).of(&self.analysis.text);
        // Without the rest of the line above, and what stands before the keyword on its own.
        let lines = gap.rsplit_once('\n').map_or("", |it| it.0).split('\n');
        for line in lines.skip(usize::from(at != 0)).map(str::trim_end) {
            match line.is_empty() {
                true => self.blank(),
                false => self.line(line),
            }
        }
    }

    /// Comments behind the last instruction.
    pub(super) fn rest(&mut self) {
        let end = self.analysis.dockerfile.instructions.last().map_or(0, |it| it.span.end);
        let rest = self.analysis.text.get(end..).unwrap_or_default();
        rest.lines().skip(1).filter(|it| !it.trim().is_empty()).for_each(|it| self.line(it));
    }

    /// A blank line, if there is none yet.
    pub(super) fn blank(&mut self) {
        // What came first in another stage may have one above it.
        if !self.text.is_empty() && !self.text.ends_with("\n\n") && !self.opened {
            self.text.push('\n');
        }
    }

    /// All that stands before an instruction, with edits.
    pub(super) fn before(&mut self, at: usize, edits: &[Edit]) {
        self.commented.push(at);
        let end = self.instruction(at).span.start;
        let edits: Vec<Edit> = edits.iter().filter(|it| it.span.end <= end).cloned().collect();
        let text = text::apply(&self.analysis.text[..end], &edits);
        let text = text.unwrap_or_else(|| self.analysis.text[..end].to_owned());
        // Without what stands before the keyword on its own line.
        let line = text.rfind('\n').map_or(0, |it| it + 1);
        self.text.push_str(&text[..line]);
    }

    /// A new instruction.
    pub(super) fn add(&mut self, keyword: &str, rest: &str) {
        let line = match self.lower {
            true => [&keyword.to_ascii_lowercase(), " ", rest].concat(),
            false => [keyword, " ", rest].concat(),
        };
        self.line(&line);
        self.opened = keyword == "FROM";
    }

    /// Lines as they are.
    pub(super) fn line(&mut self, line: &str) {
        self.opened = false;
        self.text.push_str(line.trim_end_matches(['\n', '\r']));
        self.text.push('\n');
    }

    /// The whole text, with the line ends of the one as written.
    pub(super) fn finish(self) -> String {
        let text = self.text.replace("\r\n", "\n");
        match self.analysis.text.contains("\r\n") {
            true => text.replace('\n', "\r\n"),
            false => text,
        }
    }

    /// The mark of a line that goes on.
    pub(super) fn escape(&self) -> char {
        self.analysis.dockerfile.escape
    }
}
