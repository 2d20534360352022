//! A script as brush-parser's tokens, and a place among them.

use std::borrow::Cow;

use brush_parser::{SourcePosition, TokenizerOptions, uncached_tokenize_str};

use crate::text::Span;

/// Longer scripts are not read: real ones stay below 32 kB.
const MAX_TEXT: usize = 65_536;

/// The tokenizer calls itself for `$(`, `${` and `$[`: 1.4 kB of stack for each in a release, 12 kB
/// in a debug build. WebAssembly has 1 MB of stack, a test 2 MB. Real scripts hold up to 5 that are
/// not plain.
const MAX_SUBSTITUTIONS: usize = 120;

/// A word with its quotes and expansions, or an operator. A here-document is four tokens: the
/// operator, the word behind it, the document, and the word that ends it.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) text: String,
    is_word: bool,
    pub(super) span: Span,
    line: usize,
    column: usize,
}

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next<'t> {
    Word(&'t str),
    Operator(&'t str),
    End,
}

/// Takes a script apart.
pub(super) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    if MAX_TEXT < text.len() {
        return Err(format!("it is {} bytes long", text.len()));
    }
    if MAX_SUBSTITUTIONS < substitutions(text) {
        return Err(TOO_DEEP.to_owned());
    }
    if text.match_indices("<<").any(|(at, _)| is_endless(text, at)) {
        return Err("a here-document of it ends at an empty line".to_owned());
    }
    // The tokenizer counts characters.
    let offsets: Option<Vec<usize>> =
        (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect());
    let byte = |place: &SourcePosition| match &offsets {
        Some(offsets) => offsets.get(place.index).copied().unwrap_or(text.len()),
        None => place.index.min(text.len()),
    };
    let tokens = uncached_tokenize_str(&without_patterns(text), &TokenizerOptions::default())
        .map_err(|_| NO_SCRIPT.to_owned())?;
    let token = |token: brush_parser::Token| {
        let place = token.location();
        let start = byte(&place.start);
        let span = Span::new(start, byte(&place.end).max(start));
        let (line, column) = (place.start.line, place.start.column);
        let (text, is_word) = match token {
            brush_parser::Token::Word(text, _) => (text, true),
            brush_parser::Token::Operator(text, _) => (text, false),
        };
        Token { text, is_word, span, line, column }
    };
    Ok(tokens.into_iter().map(token).collect())
}

pub(super) const TOO_DEEP: &str = "it nests too deeply";

const NO_SCRIPT: &str = "it is no complete shell script";

/// The text with `_` for the parentheses of a `case` in `$(case … esac)`, whose patterns end at one:
/// the tokenizer takes the first for the end of the substitution. Only the build knows what comes
/// of it, and no place changes.
fn without_patterns(text: &str) -> Cow<'_, str> {
    let mut masked = Cow::Borrowed(text);
    let mut end = 0;
    for (at, opening) in text.match_indices("$(") {
        let inside = &text[at + opening.len()..];
        let start = text.len() - inside.trim_start().len();
        if start < end || !text[start..].starts_with("case ") {
            continue;
        }
        let mut depth = 0_usize;
        let words = text[start..].split_inclusive(|it: char| !it.is_ascii_alphanumeric());
        end = start;
        for word in words {
            match word.trim_end_matches(|it: char| !it.is_ascii_alphanumeric()) {
                "case" => depth += 1,
                "esac" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            end += word.len();
        }
        if end == text.len() {
            break;
        }
        let plain = masked[start..end].replace(['(', ')'], "_");
        masked.to_mut().replace_range(start..end, &plain);
    }
    masked
}

/// Whether a here-document may begin there whose delimiter is empty, such as `<<''`: at the end of the
/// text the tokenizer would find that again and again.
fn is_endless(text: &str, at: usize) -> bool {
    let (before, rest) = (&text[..at], &text[at + 2..]);
    if before.ends_with('<') || rest.starts_with('<') {
        return false;
    }
    let rest = rest.strip_prefix('-').unwrap_or(rest).trim_start_matches([' ', '\t']);
    let (mut quote, mut is_quoted) = (None, false);
    for it in rest.chars() {
        match it {
            '\\' | '\'' | '"' => {
                is_quoted = true;
                match quote {
                    None if it != '\\' => quote = Some(it),
                    Some(open) if it == open => quote = None,
                    _ => {}
                }
            }
            _ => {
                return is_quoted
                    && quote.is_none()
                    && (it.is_whitespace() || ";&|<>()".contains(it));
            }
        }
    }
    is_quoted
}

/// How many substitutions could stand inside of each other, at most: all but the plain ones.
fn substitutions(text: &str) -> usize {
    let bytes = text.as_bytes();
    let opened = bytes.windows(2).enumerate().filter(|(at, pair)| {
        pair[0] == b'$' && closing(pair[1]).is_some_and(|it| !is_plain(&bytes[at + 2..], it))
    });
    opened.count()
}

fn closing(opening: u8) -> Option<u8> {
    Some(match opening {
        b'(' => b')',
        b'{' => b'}',
        b'[' => b']',
        _ => return None,
    })
}

/// Whether a substitution surely ends before another one begins, as in `$(id -u "$NAME")`.
fn is_plain(inside: &[u8], end: u8) -> bool {
    let mut quoted = false;
    for (at, &byte) in inside.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == end && !quoted => return true,
            b'$' if inside.get(at + 1).is_some_and(|it| closing(*it).is_some()) => return false,
            // What could hide the end: an escape, another quote, a comment, a here-document.
            b'\\' | b'\'' | b'`' | b'(' | b'<' | b'\n' => return false,
            b'#' if end != b'}' => return false,
            _ => {}
        }
    }
    false
}

/// A place among the tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(tokens: &'t [Token]) -> Cursor<'t> {
        Cursor { tokens, at: 0 }
    }

    pub(super) fn next(&self) -> Next<'t> {
        self.after(0)
    }

    /// What stands this many tokens further on.
    pub(super) fn after(&self, count: usize) -> Next<'t> {
        match self.tokens.get(self.at + count) {
            Some(token) if token.is_word => Next::Word(&token.text),
            Some(token) => Next::Operator(&token.text),
            None => Next::End,
        }
    }

    pub(super) fn span(&self) -> Span {
        self.tokens.get(self.at).map(|it| it.span).unwrap_or_default()
    }

    /// Whether nothing stands between this token and the one after it.
    pub(super) fn is_joined(&self) -> bool {
        let next = self.tokens.get(self.at + 1);
        next.is_some_and(|it| it.span.start == self.span().end)
    }

    /// The end of the token before this one.
    pub(super) fn end(&self) -> usize {
        let last = self.at.checked_sub(1).and_then(|it| self.tokens.get(it));
        last.map_or(0, |it| it.span.end)
    }

    pub(super) fn step(&mut self) {
        self.at += 1;
    }

    pub(super) fn take(&mut self, wanted: Next<'_>) -> bool {
        let stands = self.next() == wanted;
        self.at += usize::from(stands);
        stands
    }

    pub(super) fn expect(&mut self, wanted: Next<'_>) -> Result<(), String> {
        if self.take(wanted) { Ok(()) } else { Err(self.problem()) }
    }

    pub(super) fn word(&mut self) -> Result<&'t Token, String> {
        match self.tokens.get(self.at).filter(|it| it.is_word) {
            Some(token) => {
                self.at += 1;
                Ok(token)
            }
            None => Err(self.problem()),
        }
    }

    /// Why it cannot be read from here.
    pub(super) fn problem(&self) -> String {
        match self.tokens.get(self.at) {
            Some(Token { line, column, .. }) => {
                format!("{NO_SCRIPT}: line {line}, column {column}")
            }
            None => NO_SCRIPT.to_owned(),
        }
    }

    /// Passes `((` … `))`. Without the second closing bracket, or with a `;` unless it is that of
    /// a `for`, the two are subshells.
    pub(super) fn take_arithmetic(&mut self, in_for: bool) -> bool {
        let is_open = |it: &Cursor<'_>| it.next() == Next::Operator("(");
        let mut ahead = *self;
        if !(is_open(&ahead) && ahead.is_joined()) {
            return false;
        }
        ahead.step();
        if !is_open(&ahead) {
            return false;
        }
        let mut depth = 0_usize;
        loop {
            match ahead.next() {
                Next::Operator("(") => depth += 1,
                Next::Operator(")") if depth == 1 => {
                    let joined = ahead.is_joined();
                    ahead.step();
                    let closed = joined && ahead.take(Next::Operator(")"));
                    if closed {
                        *self = ahead;
                    }
                    return closed;
                }
                Next::Operator(")") => depth -= 1,
                Next::Operator(";" | ";;") if !in_for => return false,
                Next::End => return false,
                _ => {}
            }
            ahead.step();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn substitutions_that_hide_their_end_are_counted() {
        for text in [
            "$(",
            "\"$(",
            "${",
            "$[",
            "$((",
            "$(')' ",
            "$(\\)",
            "$(\")\" ",
            "${\"}\"",
            "$(#)\n",
            "$(<<A\n)\n",
            "$(`)`",
            "${'}'",
            "$(a (b) ",
            "${a${b}",
        ] {
            assert_eq!(
                tokens(&text.repeat(7_000)).map(|it| it.len()),
                Err(TOO_DEEP.into()),
                "{text}"
            );
        }
        let plain = "$(nproc) ${A} \"$(id -u \"$B\")\" ${C##*/} $[1] ${D:-\"e}\"}\n";
        assert_eq!(tokens(&plain.repeat(1_000)).map(|it| it.len()), Ok(7_000));
    }

    #[test]
    fn a_heredoc_without_a_delimiter_is_refused() {
        for text in ["a <<''", "a <<-'''' b", "a << \"\"\nb\n\nc", "a <<\\\n''", "a 3<<'';b"] {
            assert!(tokens(text).is_err(), "{text}");
        }
        assert_eq!(tokens("a <<< ''").map(|it| it.len()), Ok(3));
        assert_eq!(tokens("a <<'b'\nc\nb\n").map(|it| it.len()), Ok(6));
        assert!(tokens("echo 'cout << \" \" << \" a\"'").is_ok());
    }

    #[test]
    fn spans_are_bytes() {
        let text = "é \"ü\" >ö";
        let tokens = tokens(text).expect("tokens");
        let shown: Vec<&str> = tokens.iter().map(|it| it.span.of(text)).collect();
        assert_eq!(shown, ["é", "\"ü\"", ">", "ö"]);
    }
}
