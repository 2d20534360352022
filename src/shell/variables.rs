//! The variables of a script: those of the build, and those that the script sets itself.

use std::cell::Cell;

use crate::sort::Names;

/// The value that the build gives a variable, by its name; `None` where it is not known.
pub type Variables<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Variables, with those that the script has set so far.
pub(super) struct Scope<'a> {
    variables: Variables<'a>,
    /// `None`: set to something that only the build itself will know.
    own: Names,
    /// How many bytes of values can still be put in.
    room: Cell<usize>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(variables: Variables<'a>) -> Scope<'a> {
        Scope { variables, own: Names::new(), room: Cell::new(MAX_VALUES) }
    }

    pub(super) fn set(&mut self, name: &str, value: Option<String>) {
        self.own.insert(name.to_owned(), value);
    }

    fn get(&self, name: &str) -> Option<String> {
        match self.own.get(name) {
            Some(own) => own.clone(),
            None => (self.variables)(name),
        }
    }

    /// Whether there is room for a value, which is taken then.
    fn has_room_for(&self, value: &str) -> bool {
        let rest = self.room.get().checked_sub(value.len());
        self.room.set(rest.unwrap_or(0));
        rest.is_some()
    }

    /// The words that one written word becomes: quotes removed, known variables expanded and,
    /// outside of quotes, split at spaces. What is not known stays as it is written.
    pub(super) fn words(&self, raw: &str) -> Vec<String> {
        let mut reader = Reader { rest: raw, scope: self, words: Vec::new(), word: None };
        reader.read();
        reader.words.extend(reader.word);
        reader.words
    }

    /// The same as one word, as in an assignment.
    pub(super) fn value(&self, raw: &str) -> String {
        self.words(raw).join(" ")
    }
}

/// A word never grows beyond this by expansion.
const MAX_WORDS: usize = 10_000;

/// A longer value is not put in, in bytes.
const MAX_LENGTH: usize = 65_536;

/// No more of values than that is put into a script, in bytes: any of them can be used often.
const MAX_VALUES: usize = 1_000_000;

struct Reader<'a, 's> {
    rest: &'a str,
    scope: &'a Scope<'s>,
    words: Vec<String>,
    word: Option<String>,
}

impl Reader<'_, '_> {
    fn push(&mut self, text: &str) {
        self.word.get_or_insert_default().push_str(text);
    }

    fn read(&mut self) {
        let mut quoted = false;
        while let Some(next) = self.rest.chars().next() {
            match next {
                '"' => {
                    quoted = !quoted;
                    self.take(1);
                    self.push("");
                }
                '\'' if !quoted => {
                    let text = &self.rest[1..];
                    let end = text.find('\'').unwrap_or(text.len());
                    self.push(&text[..end]);
                    self.take((end + 2).min(self.rest.len()));
                }
                '\\' => {
                    self.take(1);
                    if let Some(escaped) = self.rest.chars().next() {
                        let kept = quoted && !matches!(escaped, '"' | '\\' | '$' | '`' | '\n');
                        if kept {
                            self.push("\\");
                        }
                        if escaped != '\n' {
                            self.push(escaped.encode_utf8(&mut [0; 4]));
                        }
                        self.take(escaped.len_utf8());
                    }
                }
                '$' => self.dollar(quoted),
                '`' => {
                    let end = self.rest[1..].find('`').map_or(self.rest.len(), |it| it + 2);
                    self.keep(end);
                }
                _ => {
                    let end = self
                        .rest
                        .char_indices()
                        .skip(1)
                        .find(|(_, it)| matches!(it, '"' | '\'' | '\\' | '$' | '`'))
                        .map_or(self.rest.len(), |(at, _)| at);
                    self.keep(end);
                }
            }
        }
    }

    fn take(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Takes this many bytes over as they are written.
    fn keep(&mut self, bytes: usize) {
        let text = self.rest.get(..bytes).unwrap_or(self.rest).to_owned();
        self.push(&text);
        self.take(text.len());
    }

    fn dollar(&mut self, quoted: bool) {
        let after = &self.rest[1..];
        if after.starts_with('(') {
            return self.keep(1 + balanced(after, b'(', b')'));
        }
        let (name, length) = if after.starts_with('{') {
            let length = balanced(after, b'{', b'}');
            (after.get(1..length.saturating_sub(1)).unwrap_or_default(), length)
        } else {
            let length = name_length(after);
            (&after[..length], length)
        };
        if length == 0 {
            return self.keep(1);
        }
        let plain = name_length(name);
        let (name, rest) = name.split_at(plain);
        let value = match self.scope.get(name) {
            // `A=$A$A` doubles it each time.
            Some(value) if MAX_LENGTH < value.len() => return self.keep(1 + length),
            Some(value) if rest.starts_with(":-") && value.is_empty() => {
                return self.keep(1 + length);
            }
            Some(value) if rest.is_empty() || rest.starts_with(":-") || rest.starts_with('-') => {
                value
            }
            Some(value) if rest.starts_with('%') || rest.starts_with('#') => {
                match trimmed(&value, rest) {
                    Some(trimmed) => trimmed.to_owned(),
                    None => return self.keep(1 + length),
                }
            }
            _ => return self.keep(1 + length),
        };
        if !self.scope.has_room_for(&value) {
            return self.keep(1 + length);
        }
        self.take(1 + length);
        if quoted {
            return self.push(&value);
        }
        if value.starts_with(char::is_whitespace) {
            self.words.extend(self.word.take());
        }
        let mut parts = value.split_whitespace().peekable();
        while let Some(part) = parts.next() {
            self.push(part);
            let last = parts.peek().is_none();
            if (!last || value.ends_with(char::is_whitespace)) && self.words.len() < MAX_WORDS {
                self.words.extend(self.word.take());
            }
        }
    }
}

/// `${v%suffix}` and `${v#prefix}` without patterns.
fn trimmed<'v>(value: &'v str, operation: &str) -> Option<&'v str> {
    let (end, pattern) = operation.split_at_checked(1)?;
    let pattern = pattern.strip_prefix(end).unwrap_or(pattern);
    if pattern.contains(['*', '?', '[', '$', '"', '\'']) {
        return None;
    }
    let cut = if end == "%" { value.strip_suffix(pattern) } else { value.strip_prefix(pattern) };
    Some(cut.unwrap_or(value))
}

fn name_length(text: &str) -> usize {
    let end = text.bytes().position(|it| !(it.is_ascii_alphanumeric() || it == b'_'));
    let length = end.unwrap_or(text.len());
    if text.starts_with(|it: char| it.is_ascii_digit()) { length.min(1) } else { length }
}

/// The length of a text from its opening to its matching closing character; all of it without one.
fn balanced(text: &str, open: u8, close: u8) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        if byte == open {
            depth += 1;
        } else if byte == close {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return at + 1;
            }
        }
    }
    text.len()
}
