//! The scanner: directives, comments, continuations and here-documents; one instruction a time.

use std::{collections::HashMap, ops::Range, rc::Rc};

use super::{
    BuildError, Directive, Dockerfile, ErrorKind, Heredoc, Instruction, Keyword, Made, Memo, Typed,
    Word,
    again::{Chunk, Reuse, Shift},
    check, expand,
    instructions::OnbuildInstruction,
    options::check_options,
    typed,
    words::{self, Json, Piece},
};
use crate::{sort, text::Span};

/// The longest line that BuildKit reads, in bytes.
const MAX_LINE: usize = 65_535;

/// Reads a Dockerfile. What is wrong is in the list of errors, in the order of the lines;
/// everything else is read all the same.
pub fn parse(text: &str) -> (Dockerfile, Vec<BuildError>) {
    parse_again(text, &mut Memo::default())
}

/// The same, with what is remembered of the text before: for a text that changes a little at a time.
pub fn parse_again(text: &str, memo: &mut Memo) -> (Dockerfile, Vec<BuildError>) {
    let mut reuse = memo.reuse(text);
    let mut scanner = Scanner {
        memo,
        ends: None,
        lines: PhysicalLines { text, at: 0, number: 0 },
        text,
        escape: '\\',
        directives: Vec::new(),
        in_directives: true,
        comments: Vec::new(),
        errors: Vec::new(),
        open: false,
    };
    let mut chunks = Vec::new();
    while let Some(chunk) = scanner.chunk(&mut reuse) {
        chunks.push(chunk);
    }
    let Scanner { directives, escape, mut errors, .. } = scanner;
    if chunks.is_empty() {
        let last_line = text.lines().count().max(1);
        errors.push(BuildError {
            kind: ErrorKind::Parse,
            span: Span::at(text.len()),
            lines: (last_line, last_line),
            message: "There is no instruction here yet. A Dockerfile starts with FROM.".into(),
        });
    }
    errors.extend(chunks.iter().flat_map(|it| &it.errors).cloned());
    sort::by_key(&mut errors, |it| (it.lines.0, it.kind, it.span));
    let instructions = chunks.iter().map(|it| Rc::clone(&it.instruction)).collect();
    memo.keep(text, escape, chunks);
    (Dockerfile { directives, escape, instructions }, errors)
}

/// A logical line: its text, and where each of its bytes stands in the source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Logical {
    /// The physical lines joined, without continuation characters and comments.
    pub text: String,
    /// Source offset of the first byte.
    start: usize,
    /// Logical offset and source offset of the first byte of each further physical line's part.
    parts: Vec<(usize, usize)>,
}

impl Logical {
    fn push(&mut self, part: &str, source: usize) {
        if self.text.is_empty() {
            self.start = source;
        } else {
            self.parts.push((self.text.len(), source));
        }
        self.text.push_str(part);
    }

    /// Where the byte at this offset stands in the source.
    pub fn source(&self, offset: usize) -> usize {
        let part = self.parts.partition_point(|(start, _)| *start <= offset).checked_sub(1);
        let (start, source) = part.map_or((0, self.start), |it| self.parts[it]);
        source + (offset - start)
    }

    /// Where a range of bytes stands in the source, from its first byte to behind its last.
    pub fn span(&self, range: Range<usize>) -> Span {
        let start = self.source(range.start);
        if range.is_empty() {
            return Span::at(start);
        }
        Span::new(start, self.source(range.end - 1) + 1)
    }

    pub(super) fn shift(&mut self, by: Shift) {
        by.offset(&mut self.start);
        self.parts.iter_mut().for_each(|(_, source)| by.offset(source));
    }

    /// A part of it.
    fn part(mut self, range: Range<usize>) -> Logical {
        self.start = self.source(range.start);
        self.parts.retain_mut(|(start, _)| {
            let after = range.start < *start;
            *start = start.saturating_sub(range.start);
            after
        });
        self.text.truncate(range.end);
        self.text.drain(..range.start);
        self
    }
}

/// A line of the file: its text without the line's end, and its place.
#[derive(Clone, Copy)]
struct Line<'a> {
    /// Without `\n` and the carriage returns before it.
    text: &'a str,
    start: usize,
    /// Offset of the next line.
    next: usize,
    /// 1-based.
    number: usize,
}

#[derive(Clone, Copy)]
struct PhysicalLines<'a> {
    text: &'a str,
    at: usize,
    number: usize,
}

impl<'a> Iterator for PhysicalLines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        if self.at == self.text.len() {
            return None;
        }
        let mut start = self.at;
        let next = self.text[start..].find('\n').map_or(self.text.len(), |it| start + it + 1);
        if self.number == 0 && self.text.starts_with('\u{feff}') {
            start = '\u{feff}'.len_utf8();
        }
        self.at = next;
        self.number += 1;
        let text = self.text[start..next].trim_end_matches(['\r', '\n']);
        Some(Line { text, start, next, number: self.number })
    }
}

struct Scanner<'a> {
    lines: PhysicalLines<'a>,
    text: &'a str,
    escape: char,
    directives: Vec<Directive>,
    in_directives: bool,
    comments: Vec<Word>,
    /// Those of the chunk under way.
    errors: Vec<BuildError>,
    /// Whether the chunk under way ends only where the file does.
    open: bool,
    memo: &'a mut Memo,
    /// The last offset of each line's text, as it is and without leading tabs; made when the first
    /// here-document without an end is met.
    ends: Option<[HashMap<String, usize>; 2]>,
}

impl<'a> Scanner<'a> {
    fn error(&mut self, kind: ErrorKind, span: Span, lines: (usize, usize), message: String) {
        self.errors.push(BuildError { kind, span, lines, message });
    }

    fn line(&mut self) -> Option<Line<'a>> {
        let mut line = self.lines.next()?;
        if MAX_LINE < line.text.len() {
            self.error(
                ErrorKind::Parse,
                Span::new(line.start, line.start + line.text.len()),
                (line.number, line.number),
                format!("This line is {} bytes long; BuildKit reads 65,535.", line.text.len()),
            );
            line.text = &line.text[..line.text.floor_char_boundary(MAX_LINE)];
        }
        Some(line)
    }

    /// The next instruction with what stands above it, or none at the end of the file.
    fn chunk(&mut self, reuse: &mut Reuse) -> Option<Chunk> {
        let (start, before) = (self.lines.at, self.lines.number);
        if !self.in_directives
            && let Some(known) = reuse.chunk(start, before, self.escape)
        {
            self.lines.at = known.range.end;
            self.lines.number = known.lines.1;
            return Some(known);
        }
        let instruction = self.instruction()?;
        let mut errors = std::mem::take(&mut self.errors);
        // Where the arguments could not be read, that has been said.
        if errors.iter().all(|it| it.lines.0 != instruction.start_line) {
            check::instruction(&instruction, &mut errors);
        }
        let end = self.lines.at;
        Some(Chunk {
            range: start..end,
            lines: (before, self.lines.number),
            instruction: Rc::new(instruction),
            errors,
            open: std::mem::take(&mut self.open) || !self.text[..end].ends_with('\n'),
        })
    }

    /// The next instruction, or none at the end of the file.
    fn instruction(&mut self) -> Option<Instruction> {
        loop {
            let line = self.line()?;
            let indent = line.text.len() - line.text.trim_start().len();
            let text = &line.text[indent..];
            if self.directive(text, line) {
                continue;
            }
            if let Some(comment) = text.strip_prefix('#') {
                self.comment(comment, line);
                continue;
            }
            let (part, continued) = self.continuation(text);
            if part.is_empty() && !continued {
                continue;
            }
            return Some(self.logical_line(line, line.start + indent, part, continued));
        }
    }

    fn comment(&mut self, comment: &str, line: Line<'a>) {
        let comment = comment.trim();
        if comment.is_empty() {
            self.comments.clear();
        } else {
            let span = Span::new(line.start, line.start + line.text.len());
            self.comments.push(Word { text: comment.to_owned(), span });
        }
    }

    /// Reads a directive, and says whether there is one: only above everything else.
    fn directive(&mut self, text: &str, line: Line<'a>) -> bool {
        if !self.in_directives {
            return false;
        }
        let Some((name, value)) = text.strip_prefix('#').and_then(directive) else {
            self.in_directives = false;
            return false;
        };
        let span = Span::new(line.start, line.start + line.text.len());
        // BuildKit has not counted the line yet when it reports a directive.
        let counted = (line.number - 1).max(1);
        let lines = (counted, counted);
        if self.directives.iter().any(|it| it.name == name) {
            let message = format!("The directive {name} is given twice; once is all it may be.");
            self.error(ErrorKind::Parse, span, lines, message);
            return true;
        }
        if name == "escape" {
            match value {
                "\\" | "`" => self.escape = value.chars().next().unwrap_or('\\'),
                _ => {
                    let message = format!("The escape character is \\ or `, not {value}.");
                    self.error(ErrorKind::Parse, span, lines, message);
                }
            }
        }
        if name == "check"
            && let Err(message) = check_options(value)
        {
            self.error(ErrorKind::Parse, span, (line.number, line.number), message);
        }
        self.directives.push(Directive { name, value: value.to_owned(), span });
        true
    }

    /// The text without its continuation character, and whether it has one. An escape character
    /// before another one is a character like any other.
    fn continuation<'t>(&self, text: &'t str) -> (&'t str, bool) {
        let trimmed = text.trim_end_matches([' ', '\t']);
        match trimmed.strip_suffix(self.escape) {
            Some(rest) if !rest.ends_with(self.escape) => (rest, true),
            _ => (text, false),
        }
    }

    /// Collects what belongs to the instruction that begins at `start`.
    fn logical_line(
        &mut self,
        first: Line<'a>,
        start: usize,
        part: &str,
        mut continued: bool,
    ) -> Instruction {
        let mut logical = Logical::default();
        logical.push(part, start);
        let mut last = first;
        let mut blank_continuation = false;
        while continued && let Some(line) = self.line() {
            last = line;
            let trimmed = line.text.trim_start();
            if trimmed.starts_with('#') {
                continue;
            }
            if trimmed.is_empty() {
                blank_continuation = true;
                continue;
            }
            let part;
            (part, continued) = self.continuation(line.text);
            logical.push(part, line.start);
        }
        self.open = continued;
        let lines = (first.number, last.number);
        let heredocs = logical.text.contains("<<").then(|| logical.clone());
        let mut instruction = self.take_apart(logical, lines, 0);
        instruction.blank_continuation = blank_continuation;
        instruction.comments = std::mem::take(&mut self.comments);
        instruction.span.end = (last.start + last.text.len()).max(instruction.span.start);
        if let Some(logical) = heredocs.filter(|_| can_hold_heredoc(&instruction)) {
            self.heredocs(&logical, last, &mut instruction);
        }
        instruction
    }

    /// Keyword, flags and arguments of a logical line.
    fn take_apart(&mut self, logical: Logical, lines: (usize, usize), depth: usize) -> Instruction {
        let line = logical.text.as_str();
        let whole = words::trim(line, 0..line.len());
        let keyword_end = line[whole.clone()]
            .find(words::is_blank)
            .map_or(whole.end, |length| whole.start + length);
        let keyword_text = &line[whole.start..keyword_end];
        let keyword = Keyword::parse(keyword_text);
        let keyword_text = match keyword {
            Keyword::Unknown => keyword_text.to_owned(),
            _ => String::new(),
        };
        let (flags, after_flags) = words::flags(&line[..whole.end], keyword_end);
        let rest = words::trim(line, after_flags.min(whole.end)..whole.end);
        let to_word =
            |piece: Piece| Word { text: piece.text, span: logical.span(piece.range.clone()) };
        let mut instruction = Instruction {
            keyword,
            keyword_span: logical.span(whole.start..keyword_end),
            keyword_text,
            span: logical.span(whole),
            start_line: lines.0,
            end_line: lines.1,
            flags: flags.into_iter().map(to_word).collect(),
            arguments: Vec::new(),
            json: false,
            heredocs: Vec::new(),
            comments: Vec::new(),
            typed: Typed::Broken,
            blank_continuation: false,
            made: Made::default(),
            rest: Logical::default(),
        };
        match arguments(keyword, line, rest.clone(), self.escape) {
            Ok((pieces, json)) => {
                instruction.arguments = pieces.into_iter().map(to_word).collect();
                instruction.json = json;
            }
            Err((range, message)) => {
                self.error(ErrorKind::Parse, logical.span(range), lines, message);
            }
        }
        let is_empty = rest.is_empty();
        instruction.rest = logical.part(rest);
        instruction.typed = if keyword == Keyword::Onbuild && !is_empty && depth == 0 {
            let trigger = Box::new(self.take_apart(instruction.rest.clone(), lines, depth + 1));
            let first = instruction.rest.text.split(words::is_blank).next().unwrap_or_default();
            let first = Word { text: first.to_owned(), span: trigger.keyword_span };
            instruction.arguments = [first].into_iter().chain(trigger.arguments.clone()).collect();
            let span = typed::theirs(instruction.span);
            Typed::Onbuild(OnbuildInstruction { span, trigger })
        } else {
            typed::hand_over(&instruction, self.escape, self.memo)
        };
        instruction
    }

    /// Whether the terminator of a here-document stands at or after an offset.
    fn is_below(&mut self, heredoc: &Heredoc, from: usize) -> bool {
        let text = self.text;
        let trim = |line: &'a str| match heredoc.chomp {
            true => line.trim_start_matches('\t'),
            false => line,
        };
        let Some(ends) = &self.ends else {
            let mut below = PhysicalLines { text, at: from, number: 1 };
            let found = below.any(|line| trim(line.text) == heredoc.name);
            if !found {
                // The rest of the file may hold thousands more that never end.
                self.ends = Some([last_lines(text, false), last_lines(text, true)]);
            }
            return found;
        };
        let ends = &ends[usize::from(heredoc.chomp)];
        ends.get(heredoc.name.as_str()).is_some_and(|at| from <= *at)
    }

    /// Reads the here-documents that the line announces.
    fn heredocs(&mut self, logical: &Logical, last: Line<'a>, instruction: &mut Instruction) {
        let mut end = last;
        let mut unterminated = false;
        for mut heredoc in announced(&logical.text) {
            let start = end.next;
            let mut body_end = start;
            let mut terminated = false;
            let ends = self.is_below(&heredoc, start);
            // Without an end, the text is not searched to its own: it may have thousands of these.
            let resume = if ends { None } else { next_instruction(self.text, start) };
            while !unterminated
                && (ends || resume.is_none())
                && let Some(line) = self.lines.next()
            {
                let candidate =
                    if heredoc.chomp { line.text.trim_start_matches('\t') } else { line.text };
                end = line;
                if candidate == heredoc.name {
                    terminated = true;
                    break;
                }
                body_end = line.next;
            }
            if !terminated && !unterminated {
                unterminated = true;
                self.open = true;
                let at = logical.text.find("<<").unwrap_or(0);
                let span = logical.span(at..at + 2);
                let message = format!(
                    "The here-document never ends: a line with just {} is missing.",
                    heredoc.name
                );
                let lines = (instruction.start_line, end.number);
                self.error(ErrorKind::Parse, span, lines, message);
                // What looks like the next instruction is read as one, so that the rest of the
                // file keeps its meaning while this line is being typed.
                if let Some(resume) = resume {
                    let number = last.number + self.text[start..resume].matches('\n').count();
                    body_end = resume;
                    end = Line { text: "", start: resume, next: resume, number };
                    self.lines = PhysicalLines { text: self.text, at: resume, number };
                }
            }
            heredoc.content = self.text[start.min(body_end)..body_end].to_owned();
            heredoc.span = Span::new(start.min(body_end), body_end);
            instruction.heredocs.push(heredoc);
        }
        if !instruction.heredocs.is_empty() {
            instruction.end_line = end.number;
            let text_end = end.start + end.text.len();
            instruction.span.end = self.text[..text_end].trim_end_matches(['\r', '\n']).len();
            if let Typed::Onbuild(onbuild) = &mut instruction.typed {
                onbuild.trigger.heredocs.clone_from(&instruction.heredocs);
            }
        }
    }
}

/// The last offset of each line's text, with or without the tabs in front.
fn last_lines(text: &str, without_tabs: bool) -> HashMap<String, usize> {
    let lines = PhysicalLines { text, at: 0, number: 0 };
    let trim = |line: &'_ str| {
        if without_tabs { line.len() - line.trim_start_matches('\t').len() } else { 0 }
    };
    lines.map(|line| (line.text[trim(line.text)..].to_owned(), line.start)).collect()
}

/// `name = value` behind the `#` of a comment, where the name is one of the directives.
fn directive(comment: &str) -> Option<(String, &str)> {
    let (name, value) = comment.trim_start().split_once('=')?;
    let name = name.trim_end().to_ascii_lowercase();
    let value = value.trim();
    (matches!(&*name, "syntax" | "escape" | "check") && !value.is_empty()).then_some((name, value))
}

/// BuildKit's node values for the text behind the flags, and whether they are a JSON array.
fn arguments(
    keyword: Keyword,
    line: &str,
    rest: Range<usize>,
    escape: char,
) -> Result<(Vec<Piece>, bool), (Range<usize>, String)> {
    let whole = || match &line[rest.clone()] {
        "" => Vec::new(),
        text => vec![Piece { text: text.to_owned(), range: rest.clone() }],
    };
    let not_strings = || {
        let message = "A JSON array of arguments may hold strings only.".to_owned();
        (rest.clone(), message)
    };
    let pieces = match keyword {
        Keyword::From | Keyword::Expose => words::blank_separated(line, rest),
        Keyword::Add | Keyword::Copy | Keyword::Volume => {
            match words::json_array(line, rest.clone()) {
                Json::Strings(strings) => return Ok((strings, true)),
                Json::NotOnlyStrings => return Err(not_strings()),
                Json::No => words::blank_separated(line, rest),
            }
        }
        Keyword::Cmd | Keyword::Entrypoint | Keyword::Run | Keyword::Shell => {
            match words::json_array(line, rest.clone()) {
                Json::Strings(strings) => return Ok((strings, true)),
                Json::NotOnlyStrings => return Err(not_strings()),
                Json::No => whole(),
            }
        }
        Keyword::Healthcheck => {
            let text = &line[rest.clone()];
            let kind_end = text.find(char::is_whitespace).unwrap_or(text.len());
            let command = words::trim(line, rest.start + kind_end..rest.end);
            let mut pieces = Vec::new();
            if kind_end != 0 {
                let range = rest.start..rest.start + kind_end;
                pieces.push(Piece { text: line[range.clone()].to_owned(), range });
            }
            match words::json_array(line, command.clone()) {
                Json::Strings(strings) => {
                    pieces.extend(strings);
                    return Ok((pieces, true));
                }
                Json::NotOnlyStrings => return Err(not_strings()),
                Json::No if command.is_empty() => {}
                Json::No => {
                    pieces.push(Piece { text: line[command.clone()].to_owned(), range: command });
                }
            }
            pieces
        }
        Keyword::Arg => words::quoted_words(line, rest, escape),
        Keyword::Env | Keyword::Label => pairs(keyword, line, rest, escape)?,
        Keyword::Maintainer | Keyword::StopSignal | Keyword::User | Keyword::Workdir => whole(),
        // The trigger's words are put in by the caller.
        Keyword::Onbuild => Vec::new(),
        Keyword::Unknown => vec![Piece { text: String::new(), range: rest.end..rest.end }],
    };
    Ok((pieces, false))
}

/// Name, value and separator (`=`, or nothing in the old form) of ENV and LABEL.
fn pairs(
    keyword: Keyword,
    line: &str,
    rest: Range<usize>,
    escape: char,
) -> Result<Vec<Piece>, (Range<usize>, String)> {
    let all = words::quoted_words(line, rest.clone(), escape);
    let Some(first) = all.first() else { return Ok(Vec::new()) };
    let separator =
        |text: &str, at: usize| Piece { text: text.to_owned(), range: at..at + text.len() };
    if !first.text.contains('=') {
        let text = &line[rest.clone()];
        let Some(name_end) = text.find(words::is_blank) else {
            let message =
                format!("{keyword} needs a name and a value, as in {keyword} NAME=value.");
            return Err((rest, message));
        };
        let value = text[name_end..].trim_start_matches(words::is_blank);
        let value = rest.end - value.len()..rest.end;
        let name = rest.start..rest.start + name_end;
        return Ok(vec![
            Piece { text: line[name.clone()].to_owned(), range: name.clone() },
            Piece { text: line[value.clone()].to_owned(), range: value },
            separator("", name.end),
        ]);
    }
    let mut pieces = Vec::with_capacity(all.len() * 3);
    for word in all {
        let Some((name, value)) = word.text.split_once('=') else {
            let message = format!("There is no = in {}: write NAME=value.", word.text);
            return Err((word.range, message));
        };
        // Escapes stay in the words, so the text and what is written have the same length, but
        // for a dropped escape character at the end.
        let equals = word.range.start + name.len();
        pieces.push(Piece { text: name.to_owned(), range: word.range.start..equals });
        let value_end = (equals + 1 + value.len()).min(word.range.end);
        pieces.push(Piece { text: value.to_owned(), range: equals + 1..value_end });
        pieces.push(separator("=", equals));
    }
    Ok(pieces)
}

/// RUN, COPY and ADD, also behind ONBUILD, but not in JSON form.
fn can_hold_heredoc(instruction: &Instruction) -> bool {
    let it = instruction.trigger().unwrap_or(instruction);
    matches!(it.keyword, Keyword::Add | Keyword::Copy | Keyword::Run) && !it.json
}

/// The here-documents whose `<<` stand on the line. A line that the lexer refuses, as for an
/// open quote, has none. The escape character is always `\` here.
fn announced(line: &str) -> Vec<Heredoc> {
    let Ok(expansion) = expand::expand(line, expand::Rules::raw('\\'), &|_| None) else {
        return Vec::new();
    };
    expansion.words.iter().filter_map(|word| heredoc_word(word)).collect()
}

/// A word of the form `[fd]<<[-]NAME`. Only a quoted name leaves variables unexpanded.
pub(super) fn heredoc_word(word: &str) -> Option<Heredoc> {
    let (fd, rest) = word.split_once("<<")?;
    if !fd.bytes().all(|it| it.is_ascii_digit()) || rest.contains('<') {
        return None;
    }
    let (chomp, rest) = match rest.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, rest),
    };
    let rest = rest.trim_start();
    let plain = expand::Rules { keep_unset: true, ..expand::Rules::new('\\') };
    let mut names = expand::expand(rest, plain, &|_| None).ok()?.words;
    let raw = expand::expand(rest, expand::Rules::raw('\\'), &|_| None).ok()?.words;
    if names.len() != 1 || raw.len() != 1 {
        return None;
    }
    let name = names.pop()?;
    let quotes = |text: &str| text.bytes().filter(|it| matches!(it, b'\'' | b'"')).count();
    let expand = quotes(&name) == quotes(&raw[0]);
    let fd = fd.parse().unwrap_or(0);
    Some(Heredoc { name, fd, expand, chomp, content: String::new(), span: Span::default() })
}

/// The offset of the first line at or after `from` that begins with an instruction in upper case.
fn next_instruction(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    for line in text.get(from..)?.split_inclusive('\n') {
        let word = line.split(words::is_blank).next().unwrap_or_default();
        if Keyword::NAMES.contains(&word) && word.len() + 1 < line.len() {
            return Some(at);
        }
        at += line.len();
    }
    None
}
