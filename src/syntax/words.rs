//! One logical line taken apart: flags, words, name and value pairs, JSON arrays.
//!
//! Every function takes the text and gives pieces with byte offsets into it.

use std::ops::Range;

/// A piece of a line: what it means, and which bytes it is written with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) range: Range<usize>,
}

impl Piece {
    fn of(line: &str, range: Range<usize>) -> Piece {
        Piece { text: line[range.clone()].to_owned(), range }
    }
}

/// The white space between words on one logical line.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, '\t' | '\u{b}' | '\u{c}' | '\r' | ' ')
}

/// `text[range]` without white space at its ends.
pub(super) fn trim(text: &str, range: Range<usize>) -> Range<usize> {
    let slice = &text[range.clone()];
    let start = range.start + (slice.len() - slice.trim_start().len());
    start..start + slice.trim().len()
}

/// The `--flags` at the start of `line[from..]` and the offset at which the arguments begin.
///
/// BuildKit goes byte by byte here, so a byte above 127 counts as the Latin-1 character of that
/// number, two of which (0x85 and 0xA0) are white space.
pub(super) fn flags(line: &str, from: usize) -> (Vec<Piece>, usize) {
    let bytes = line.as_bytes();
    let is_space = |byte: u8| matches!(byte, 9..=13 | b' ' | 0x85 | 0xa0);
    let mut found = Vec::new();
    let mut at = from;
    loop {
        while at < bytes.len() && is_space(bytes[at]) {
            at += 1;
        }
        if !bytes[at..].starts_with(b"--") {
            return (found, line.ceil_char_boundary(at));
        }
        let start = at;
        let mut word = String::new();
        let mut quote = None;
        while at < bytes.len() && (quote.is_some() || !is_space(bytes[at])) {
            match bytes[at] {
                byte if quote == Some(byte) => quote = None,
                byte @ (b'\'' | b'"') if quote.is_none() => quote = Some(byte),
                b'\\' if at + 1 == bytes.len() => quote = None,
                b'\\' => {
                    at += 1;
                    word.push(char::from(bytes[at]));
                }
                byte => word.push(char::from(byte)),
            }
            at += 1;
        }
        if word == "--" {
            return (found, line.ceil_char_boundary(at));
        }
        found.push(Piece {
            text: word,
            range: line.floor_char_boundary(start)..line.ceil_char_boundary(at),
        });
    }
}

/// Words between blanks; quotes do not group.
pub(super) fn blank_separated(line: &str, range: Range<usize>) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut start = range.start;
    let mut in_blanks = false;
    for (at, character) in line[range.clone()].char_indices() {
        let at = range.start + at;
        if is_blank(character) {
            if !in_blanks {
                found.push(Piece::of(line, start..at));
            }
            in_blanks = true;
        } else if in_blanks {
            start = at;
            in_blanks = false;
        }
    }
    if in_blanks {
        found.push(Piece::of(line, range.end..range.end));
    } else if !range.is_empty() {
        found.push(Piece::of(line, start..range.end));
    }
    found
}

/// Words between white space, where quotes and escapes group; both stay in the words.
pub(super) fn quoted_words(line: &str, range: Range<usize>, escape: char) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut start = None;
    let mut quote = None;
    let mut rest = line[range.clone()].char_indices().peekable();
    while let Some((at, character)) = rest.next() {
        let at = range.start + at;
        if quote.is_none() && character.is_whitespace() {
            if let Some(start) = start.take()
                && !word.is_empty()
            {
                found.push(Piece { text: std::mem::take(&mut word), range: start..at });
            }
            continue;
        }
        start.get_or_insert(at);
        if character == escape && quote != Some('\'') {
            // An escape character at the very end is dropped, and closes what is open.
            let Some((_, escaped)) = rest.next() else { break };
            word.push(character);
            word.push(escaped);
            // BuildKit looks at the quote before the escape: an escape character that is itself
            // escaped cannot be a quote, so nothing else is to be done.
            continue;
        }
        match quote {
            None if matches!(character, '\'' | '"') => quote = Some(character),
            Some(open) if open == character => quote = None,
            _ => {}
        }
        word.push(character);
    }
    if let Some(start) = start
        && !word.is_empty()
    {
        found.push(Piece { text: word, range: start..range.end });
    }
    found
}

/// What an instruction that may take a JSON array has been given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json {
    /// An array of strings.
    Strings(Vec<Piece>),
    /// A well-formed array with something else in it: an error for BuildKit.
    NotOnlyStrings,
    /// No JSON array: shell form, or plain words.
    No,
}

/// Reads `line[range]` as strict JSON (RFC 8259), as Go's `encoding/json` does.
pub(super) fn json_array(line: &str, range: Range<usize>) -> Json {
    let mut reader = JsonReader { line, at: trim(line, range.clone()).start, end: range.end };
    if reader.peek() != Some(b'[') {
        return Json::No;
    }
    let mut strings = Vec::new();
    match reader.array(&mut strings) {
        Some(only_strings) if reader.at_end() => {
            if only_strings {
                Json::Strings(strings)
            } else {
                Json::NotOnlyStrings
            }
        }
        _ => Json::No,
    }
}

struct JsonReader<'a> {
    line: &'a str,
    at: usize,
    end: usize,
}

impl JsonReader<'_> {
    fn peek(&self) -> Option<u8> {
        self.line.as_bytes()[..self.end].get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    fn at_end(&mut self) -> bool {
        self.blanks();
        self.at == self.end
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// The outer array: its strings, and whether it holds nothing else. `None` where it is broken.
    fn array(&mut self, strings: &mut Vec<Piece>) -> Option<bool> {
        self.at += 1;
        self.blanks();
        if self.take(b']') {
            return Some(true);
        }
        let mut only_strings = true;
        loop {
            self.blanks();
            if self.peek() == Some(b'"') {
                strings.push(self.string()?);
            } else {
                self.value()?;
                only_strings = false;
            }
            self.blanks();
            if self.take(b']') {
                return Some(only_strings);
            }
            if !self.take(b',') {
                return None;
            }
        }
    }

    /// Skips any value. Go refuses more than 10,000 levels, one of which is the outer array.
    fn value(&mut self) -> Option<()> {
        let mut open = Vec::new();
        loop {
            self.blanks();
            match self.peek()? {
                b'[' | b'{' => {
                    let close = if self.peek() == Some(b'[') { b']' } else { b'}' };
                    self.at += 1;
                    self.blanks();
                    if !self.take(close) {
                        open.push(close);
                        if 9_998 < open.len() {
                            return None;
                        }
                        if close == b'}' {
                            self.key()?;
                        }
                        continue;
                    }
                }
                b'"' => drop(self.string()?),
                b'-' | b'0'..=b'9' => self.number()?,
                _ => {
                    let rest = &self.line[self.at..self.end];
                    let word =
                        ["true", "false", "null"].iter().find(|it| rest.starts_with(**it))?;
                    self.at += word.len();
                }
            }
            loop {
                let Some(close) = open.last().copied() else { return Some(()) };
                self.blanks();
                if self.take(close) {
                    open.pop();
                    continue;
                }
                if !self.take(b',') {
                    return None;
                }
                if close == b'}' {
                    self.key()?;
                }
                break;
            }
        }
    }

    fn key(&mut self) -> Option<()> {
        self.blanks();
        if self.peek() != Some(b'"') {
            return None;
        }
        self.string()?;
        self.blanks();
        self.take(b':').then_some(())
    }

    fn number(&mut self) -> Option<()> {
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        (start < self.at).then_some(())
    }

    /// A string; half of a surrogate pair becomes U+FFFD, as in Go.
    fn string(&mut self) -> Option<Piece> {
        let start = self.at;
        self.at += 1;
        let mut text = String::new();
        loop {
            let character = self.line[self.at..self.end].chars().next()?;
            self.at += character.len_utf8();
            match character {
                '"' => return Some(Piece { text, range: start..self.at }),
                '\\' => {
                    let escaped = self.peek()?;
                    self.at += 1;
                    text.push(match escaped {
                        b'"' | b'\\' | b'/' => char::from(escaped),
                        b'b' => '\u{8}',
                        b'f' => '\u{c}',
                        b'n' => '\n',
                        b'r' => '\r',
                        b't' => '\t',
                        b'u' => self.unicode()?,
                        _ => return None,
                    });
                }
                '\0'..'\x20' => return None,
                other => text.push(other),
            }
        }
    }

    fn unicode(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return Some(char::from_u32(first).unwrap_or('\u{fffd}'));
        }
        let after = self.at;
        if self.take(b'\\') && self.take(b'u') {
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                let code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return char::from_u32(code);
            }
        }
        self.at = after;
        Some('\u{fffd}')
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.line[..self.end].get(self.at..self.at + 4)?;
        if !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pieces: &[Piece]) -> Vec<&str> {
        pieces.iter().map(|it| it.text.as_str()).collect()
    }

    #[test]
    fn flags_end_at_the_first_word_without_dashes() {
        for (line, expected, rest) in [
            ("--from=a --link b c", vec!["--from=a", "--link"], "b c"),
            ("--a=\"b c\"d --e='f' g", vec!["--a=b cd", "--e=f"], "g"),
            ("--a -- --b", vec!["--a"], " --b"),
            ("--a=b\\ c d", vec!["--a=b c"], "d"),
            ("--only", vec!["--only"], ""),
            ("- --a", vec![], "- --a"),
            ("--a=\"open", vec!["--a=open"], ""),
        ] {
            let (found, at) = flags(line, 0);
            assert_eq!((texts(&found), &line[at..]), (expected, rest), "{line}");
        }
    }

    #[test]
    fn quotes_group_words_and_stay() {
        for (line, expected) in [
            ("a=b c=\"d e\" f='g h'i", vec!["a=b", "c=\"d e\"", "f='g h'i"]),
            ("a=b\\ c d=\"\\\" e\"", vec!["a=b\\ c", "d=\"\\\" e\""]),
            ("a='\\' b", vec!["a='\\'", "b"]),
            ("a\\", vec!["a"]),
        ] {
            assert_eq!(texts(&quoted_words(line, 0..line.len(), '\\')), expected, "{line}");
        }
    }

    #[test]
    fn json_arrays_are_strict() {
        let strings = |line: &str| match json_array(line, 0..line.len()) {
            Json::Strings(found) => Some(texts(&found).join("|")),
            Json::NotOnlyStrings => Some("not only strings".into()),
            Json::No => None,
        };
        for (line, expected) in [
            (r#"["a", "b c"] "#, Some("a|b c")),
            (r#"[]"#, Some("")),
            (r#"["\u0041\/\\ \ud83d\ude00 \ud800"]"#, Some("A/\\ 😀 \u{fffd}")),
            (r#"["a", 1]"#, Some("not only strings")),
            (r#"[{"a": [1.5e3, null]}, "b"]"#, Some("not only strings")),
            (r#"["a",]"#, None),
            (r#"['a']"#, None),
            (r#"["a"] && b"#, None),
            (r#"["C:\Ruby"]"#, None),
            (r#"[01]"#, None),
            (r#"[ -f x ]"#, None),
        ] {
            assert_eq!(strings(line).as_deref(), expected, "{line}");
        }
        let deep = "[".repeat(20_000) + &"]".repeat(20_000);
        assert_eq!(json_array(&deep, 0..deep.len()), Json::No);
    }

    #[test]
    fn ranges_point_at_what_is_written() {
        let line = r#"  ["a\n", "é"]"#;
        let Json::Strings(found) = json_array(line, 0..line.len()) else { panic!("an array") };
        assert_eq!(&line[found[0].range.clone()], r#""a\n""#);
        assert_eq!(&line[found[1].range.clone()], r#""é""#);
    }
}
