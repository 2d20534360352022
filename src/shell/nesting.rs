//! A cheap look at how deep a script nests, before the parser is trusted with it.
//!
//! Measured on brush-parser 0.4.0 with 0.9 MB of stack: 60 levels of any construct pass and 300
//! overflow; unclosed `((` cost eight times as much per level, unclosed `(` and nested `case` two
//! to four times. Real scripts nest up to about 8 deep, and `(` and `case` up to 4.

/// Longer scripts are not read: real ones stay below 32 kB.
const MAX_TEXT: usize = 65_536;

/// What nests, all kinds together.
const MAX_DEPTH: usize = 30;

/// `(` and `case`, on which the parser tries again and again.
const MAX_RETRIED: usize = 10;

/// The length times four for each of those levels.
const MAX_WORK: usize = 1 << 23;

/// Refuses what could overflow the 1 MB stack of WebAssembly or take seconds.
pub(super) fn check(text: &str) -> Result<(), String> {
    if MAX_TEXT < text.len() {
        return Err(format!("it is {} bytes long", text.len()));
    }
    let (depth, retried) = depth(text);
    if MAX_DEPTH < depth || MAX_RETRIED < retried || MAX_WORK < text.len() << (2 * retried) {
        return Err("it nests too deeply".to_owned());
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Quote,
    Round,
    Substitution,
    Curly,
    Square,
    Case,
    Keyword,
}

/// The deepest nesting of anything, and of what the parser tries again.
fn depth(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let (mut deepest, mut deepest_retried, mut retried, mut substitutions) =
        (0, 0, 0_usize, 0_usize);
    let mut word_start = 0;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let top = open.last().copied();
        let quoted = top == Some(Open::Quote);
        let dollar = 0 < at && bytes[at - 1] == b'$';
        let is_word = is_word_byte(byte);
        let mut opens = None;
        let mut closes = None;
        match byte {
            b'\\' => at += 1,
            b'\'' if !quoted => {
                at += 1;
                while bytes.get(at).is_some_and(|it| *it != b'\'') {
                    at += 1;
                }
            }
            b'"' if quoted => closes = Some(Open::Quote),
            b'"' => opens = Some(Open::Quote),
            b'(' if dollar => opens = Some(Open::Substitution),
            b'{' if dollar => opens = Some(Open::Curly),
            b'[' if dollar => opens = Some(Open::Square),
            b'(' if !quoted => opens = Some(Open::Round),
            b'{' if !quoted => opens = Some(Open::Curly),
            b')' if top == Some(Open::Substitution) => closes = top,
            b')' if top == Some(Open::Round) => closes = top,
            b'}' => closes = Some(Open::Curly),
            b']' => closes = Some(Open::Square),
            _ if is_word && !quoted && !bytes.get(at + 1).is_some_and(|it| is_word_byte(*it)) => {
                match &bytes[word_start..=at] {
                    b"case" => opens = Some(Open::Case),
                    b"esac" => closes = Some(Open::Case),
                    b"if" | b"for" | b"while" | b"until" | b"select" | b"coproc" => {
                        opens = Some(Open::Keyword);
                    }
                    b"fi" | b"done" => closes = Some(Open::Keyword),
                    _ => {}
                }
            }
            _ => {}
        }
        if !is_word {
            word_start = at + 1;
        }
        at += 1;
        let retries = |it: Open| matches!(it, Open::Round | Open::Case);
        if let Some(opened) = opens {
            retried += usize::from(retries(opened) && substitutions == 0);
            substitutions += usize::from(opened == Open::Substitution);
            open.push(opened);
            deepest = deepest.max(open.len());
            deepest_retried = deepest_retried.max(retried);
            if MAX_DEPTH < deepest {
                break;
            }
        } else if closes.is_some() && closes == top {
            open.pop();
            if let Some(closed) = closes {
                substitutions -= usize::from(closed == Open::Substitution);
                retried -= usize::from(retries(closed) && substitutions == 0);
            }
        }
    }
    (deepest, deepest_retried)
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}
