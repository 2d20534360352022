//! As much of `regex` as dockerfile-parser needs: two patterns, under the real crate's names.
//!
//! dockerfile-parser asks whether a digest holds a hexadecimal digit, and (in functions that the
//! playground does not call) where a text holds `$name` or `${name}`. The real crate would add
//! 311 kB (gzip) to the download for that, `regex-lite` still 9 kB (brotli). Any other pattern is
//! an error here, so a new version of the crate cannot change its meaning unseen.

use std::{fmt, ops::Range};

/// One of the two patterns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Regex {
    /// `[0-9a-fA-F]+`
    Hexadecimal,
    /// `\$(?:([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})`
    Variable,
}

/// The pattern is not one of the two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this stand-in for the regex crate does not know the pattern {}", self.0)
    }
}

impl std::error::Error for Error {}

impl Regex {
    /// Takes one of the two patterns.
    ///
    /// # Errors
    /// Any other pattern.
    pub fn new(pattern: &str) -> Result<Regex, Error> {
        match pattern {
            "[0-9a-fA-F]+" => Ok(Regex::Hexadecimal),
            r"\$(?:([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})" => Ok(Regex::Variable),
            other => Err(Error(other.to_owned())),
        }
    }

    /// Whether the text holds a match.
    pub fn is_match(&self, text: &str) -> bool {
        match self {
            Regex::Hexadecimal => text.bytes().any(|it| it.is_ascii_hexdigit()),
            Regex::Variable => self.captures_iter(text).next().is_some(),
        }
    }

    /// The variables in the text; of the hexadecimal pattern, which has no groups, nothing is asked.
    pub fn captures_iter<'t>(&self, text: &'t str) -> impl Iterator<Item = Captures<'t>> {
        let mut found = Vec::new();
        let mut at = 0;
        while *self == Regex::Variable
            && let Some(dollar) = text[at..].find('$').map(|it| at + it)
        {
            at = dollar + 1;
            let braces = text[at..].starts_with('{');
            let start = at + usize::from(braces);
            let length = text[start..]
                .bytes()
                .take_while(|it| it.is_ascii_alphanumeric() || *it == b'_')
                .count();
            let name = start..start + length;
            if length == 0 || (braces && !text[name.end..].starts_with('}')) {
                continue;
            }
            at = name.end + usize::from(braces);
            let groups = if braces { [None, Some(name)] } else { [Some(name), None] };
            found.push(Captures { text, whole: dollar..at, groups });
        }
        found.into_iter()
    }
}

/// A match of the variable pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Captures<'t> {
    text: &'t str,
    whole: Range<usize>,
    groups: [Option<Range<usize>>; 2],
}

impl<'t> Captures<'t> {
    /// The whole match (0), the name without braces (1), or the name in braces (2).
    pub fn get(&self, group: usize) -> Option<Match<'t>> {
        let range = match group {
            0 => Some(self.whole.clone()),
            group => self.groups.get(group - 1).cloned().flatten(),
        }?;
        Some(Match { text: self.text, range })
    }
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match<'t> {
    text: &'t str,
    range: Range<usize>,
}

impl<'t> Match<'t> {
    /// What it says.
    pub fn as_str(&self) -> &'t str {
        &self.text[self.range.clone()]
    }

    /// The offset of its first byte.
    pub fn start(&self) -> usize {
        self.range.start
    }

    /// The offset behind its last byte.
    pub fn end(&self) -> usize {
        self.range.end
    }

    /// Both offsets.
    pub fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_patterns_match_as_they_should() {
        let hexadecimal = Regex::new("[0-9a-fA-F]+").unwrap();
        assert!(hexadecimal.is_match("xyzF") && !hexadecimal.is_match("xyz"));
        let variable = Regex::new(r"\$(?:([A-Za-z0-9_]+)|\{([A-Za-z0-9_]+)\})").unwrap();
        let found: Vec<(&str, Option<&str>, Option<&str>)> = variable
            .captures_iter("a$b-${c} ${d$e ${}")
            .map(|it| {
                let part = |group| it.get(group).map(|it: Match<'static>| it.as_str());
                (it.get(0).unwrap().as_str(), part(1), part(2))
            })
            .collect();
        assert_eq!(
            found,
            [("$b", Some("b"), None), ("${c}", None, Some("c")), ("$e", Some("e"), None)]
        );
        assert!(Regex::new("other").is_err());
    }
}
