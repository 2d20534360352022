//! One pattern: `*`, `?`, `[a-z]`, `\` and, where asked for, `**`.

use std::{iter::Peekable, str::Chars};

/// A pattern for whole paths. Takes no longer than the pattern's length times the path's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glob {
    shape: Shape,
    tokens: Vec<Token>,
}

/// Plain patterns are compared as texts, as moby/patternmatcher does: so `**x` matches `ax` too.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Shape {
    Exact(String),
    Prefix(String),
    Suffix(String),
    Tokens,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Token {
    Char(char),
    /// `?`
    Any,
    /// `*`: all but slashes.
    Star,
    /// `**` at the end: everything.
    Rest,
    /// `**`: nothing, or everything up to a slash. `Inside` always follows.
    Folders,
    Inside,
    Class(bool, Vec<(char, char)>),
}

const MALFORMED: &str = "a [ … ] is not closed or empty, or a \\ stands at the end";

impl Glob {
    /// Reads a pattern; `folders` gives `**` its meaning, else it is `*` twice.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn new(pattern: &str, folders: bool) -> Result<Glob, &'static str> {
        let mut tokens = Vec::new();
        let mut shape = Shape::Exact(pattern.to_owned());
        let mut rest = pattern.chars().peekable();
        while let Some(letter) = rest.next() {
            let token = match letter {
                '*' if folders && rest.next_if_eq(&'*').is_some() => {
                    rest.next_if_eq(&'/');
                    let last = rest.peek().is_none();
                    shape = match shape {
                        _ if tokens.is_empty() => Shape::Suffix(pattern[2..].to_owned()),
                        Shape::Exact(it) if last => Shape::Prefix(it[..it.len() - 2].to_owned()),
                        _ => Shape::Tokens,
                    };
                    if !last {
                        tokens.push(Token::Folders);
                    }
                    tokens.push(if last { Token::Rest } else { Token::Inside });
                    continue;
                }
                '*' => Token::Star,
                '?' => Token::Any,
                '[' => class(&mut rest).ok_or(MALFORMED)?,
                '\\' => Token::Char(rest.next().ok_or(MALFORMED)?),
                _ => Token::Char(letter),
            };
            if "*?[]\\".contains(letter) {
                shape = Shape::Tokens;
            }
            tokens.push(token);
        }
        Ok(Glob { shape, tokens })
    }

    /// Whether it is this whole path.
    pub fn matches(&self, path: &str) -> bool {
        match &self.shape {
            Shape::Exact(text) => path == text,
            Shape::Prefix(text) => path.starts_with(text),
            Shape::Suffix(text) => path.ends_with(text) || text.strip_prefix('/') == Some(path),
            Shape::Tokens => self.simulate(path),
        }
    }

    /// All ways through the tokens at once, letter by letter.
    fn simulate(&self, path: &str) -> bool {
        let count = self.tokens.len();
        let mut at = vec![false; count + 1];
        at[0] = true;
        self.skip(&mut at);
        for letter in path.chars() {
            let mut next = vec![false; count + 1];
            for (place, token) in self.tokens.iter().enumerate().filter(|it| at[it.0]) {
                let slash = letter == '/';
                let (stays, passes) = match token {
                    Token::Char(it) => (false, *it == letter),
                    Token::Any => (false, !slash),
                    Token::Star => (!slash, false),
                    Token::Rest => (true, false),
                    Token::Folders => {
                        next[place + 2] |= slash;
                        (false, true)
                    }
                    Token::Inside => (true, slash),
                    Token::Class(negated, ranges) => {
                        let within = ranges.iter().any(|it| (it.0..=it.1).contains(&letter));
                        (false, within != *negated)
                    }
                };
                next[place] |= stays;
                next[place + 1] |= passes;
            }
            at = next;
            self.skip(&mut at);
        }
        at[count]
    }

    /// What may match nothing is passed over.
    fn skip(&self, at: &mut [bool]) {
        for (place, token) in self.tokens.iter().enumerate() {
            match token {
                Token::Star | Token::Rest => at[place + 1] |= at[place],
                Token::Folders => at[place + 2] |= at[place],
                _ => {}
            }
        }
    }
}

/// What follows a `[`.
fn class(rest: &mut Peekable<Chars<'_>>) -> Option<Token> {
    let negated = rest.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    while ranges.is_empty() || rest.next_if_eq(&']').is_none() {
        let low = class_letter(rest)?;
        let high = if rest.next_if_eq(&'-').is_some() { class_letter(rest)? } else { low };
        if high < low {
            return None;
        }
        ranges.push((low, high));
    }
    Some(Token::Class(negated, ranges))
}

fn class_letter(rest: &mut Peekable<Chars<'_>>) -> Option<char> {
    match rest.next()? {
        '\\' => rest.next(),
        '-' | ']' => None,
        letter => Some(letter),
    }
}
