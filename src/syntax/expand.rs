//! Variable expansion and word splitting as BuildKit's own small shell lexer does them.
//!
//! Source: `frontend/dockerfile/shell/lex.go` of moby/buildkit; the forms are `$v`, `${v}`,
//! `${v:-w}`, `${v-w}`, `${v:+w}`, `${v+w}`, `${v:?w}`, `${v?w}`, `${v#p}`, `${v##p}`, `${v%p}`,
//! `${v%%p}`, `${v/p/r}` and `${v//p/r}`.

use std::{iter::Peekable, str::Chars};

/// How quotes, escapes and unset variables are treated.
#[derive(Debug, Clone, Copy)]
pub struct Rules {
    /// `\`, or a backtick by directive.
    pub escape: char,
    /// Keep the quotes in the result.
    pub raw_quotes: bool,
    /// Keep the escape characters in the result.
    pub raw_escapes: bool,
    /// Treat quotes as any other character (in here-documents of COPY and ADD).
    pub ignore_quotes: bool,
    /// Leave variables that are not set as they are written.
    pub keep_unset: bool,
}

impl Rules {
    /// Quotes and escapes are removed, unset variables become empty.
    pub fn new(escape: char) -> Rules {
        Rules {
            escape,
            raw_quotes: false,
            raw_escapes: false,
            ignore_quotes: false,
            keep_unset: false,
        }
    }

    /// As they are written, to see which words are quoted.
    pub fn raw(escape: char) -> Rules {
        Rules { raw_quotes: true, raw_escapes: true, keep_unset: true, ..Rules::new(escape) }
    }
}

/// The result of an expansion.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expansion {
    /// The whole text.
    pub text: String,
    /// The same text split at the spaces that are not quoted.
    pub words: Vec<String>,
}

/// Expands `text` with the variables that `get` knows.
///
/// # Errors
/// A sentence that says what is wrong: an open quote or brace, an unknown form, or a variable
/// that `${v:?message}` requires.
pub fn expand(
    text: &str,
    rules: Rules,
    get: &dyn Fn(&str) -> Option<String>,
) -> Result<Expansion, String> {
    let mut lexer =
        Lexer { rest: text.chars().peekable(), rules, get, word: String::new(), depth: 0 };
    let (expanded, words) = lexer.until(None, rules.raw_escapes)?;
    if MAX_LENGTH.max(text.len()) < expanded.len() {
        return Err(format!("the value grows beyond {MAX_LENGTH} bytes"));
    }
    let text = expanded;
    Ok(Expansion { text, words })
}

/// A value grows no longer than this, in bytes: `ENV A=$A$A` doubles it each time.
const MAX_LENGTH: usize = 65_536;

/// A value that is cut or searched by a pattern is no longer than this, in characters.
const MAX_SEARCHED: usize = 4_096;

/// Substitutions nest no deeper than this: `${a:-${b:-…}}`.
const MAX_DEPTH: usize = 200;

struct Lexer<'a> {
    rest: Peekable<Chars<'a>>,
    rules: Rules,
    get: &'a dyn Fn(&str) -> Option<String>,
    /// The word under way. BuildKit shares it with nested substitutions, which so drop what
    /// stands before them in the same word; only the split words show it.
    word: String,
    depth: usize,
}

impl Lexer<'_> {
    /// Reads up to `stop`, or to the end where there is none.
    fn until(
        &mut self,
        stop: Option<char>,
        raw_escapes: bool,
    ) -> Result<(String, Vec<String>), String> {
        let outer = std::mem::replace(&mut self.rules.raw_escapes, raw_escapes);
        self.word.clear();
        let mut result = String::new();
        let mut words = Vec::new();
        let mut in_word = false;
        while let Some(&next) = self.rest.peek() {
            if Some(next) == stop {
                self.rest.next();
                self.rules.raw_escapes = outer;
                self.flush(&mut words);
                return Ok((result, words));
            }
            match next {
                '\'' | '"' if !self.rules.ignore_quotes => {
                    let quoted =
                        if next == '"' { self.double_quoted()? } else { self.single_quoted()? };
                    result.push_str(&quoted);
                    self.word.push_str(&quoted);
                    in_word = true;
                }
                '<' => {
                    let written = self.less_than();
                    result.push_str(&written);
                    self.word.push_str(&written);
                    in_word = true;
                }
                '$' => {
                    let value = self.dollar()?;
                    result.push_str(&value);
                    if MAX_LENGTH < value.len() + result.len() && MAX_LENGTH < result.len() / 2 {
                        return Err(format!("the value grows beyond {MAX_LENGTH} bytes"));
                    }
                    for it in value.chars() {
                        self.add(it, &mut words, &mut in_word);
                    }
                }
                _ => {
                    self.rest.next();
                    if next == self.rules.escape {
                        if self.rules.raw_escapes {
                            self.word.push(next);
                            result.push(next);
                        }
                        let Some(escaped) = self.rest.next() else { break };
                        in_word = true;
                        self.word.push(escaped);
                        result.push(escaped);
                    } else {
                        self.add(next, &mut words, &mut in_word);
                        result.push(next);
                    }
                }
            }
        }
        self.rules.raw_escapes = outer;
        if let Some(stop) = stop {
            return Err(format!("the text ends before the matching {stop}"));
        }
        self.flush(&mut words);
        Ok((result, words))
    }

    fn add(&mut self, character: char, words: &mut Vec<String>, in_word: &mut bool) {
        if !character.is_whitespace() {
            self.word.push(character);
            *in_word = true;
        } else if *in_word && !self.word.is_empty() {
            words.push(std::mem::take(&mut self.word));
            *in_word = false;
        }
    }

    fn flush(&mut self, words: &mut Vec<String>) {
        if !self.word.is_empty() {
            words.push(std::mem::take(&mut self.word));
        }
    }

    /// `<`, or `<<` with the blanks behind it, which belong to the name of a here-document.
    fn less_than(&mut self) -> String {
        let mut written: String = self.rest.next().into_iter().collect();
        if let Some(second) = self.rest.next_if_eq(&'<') {
            written.push(second);
            while let Some(blank) = self.rest.next_if(|it| matches!(it, ' ' | '\t' | '\r')) {
                written.push(blank);
            }
        }
        written
    }

    fn single_quoted(&mut self) -> Result<String, String> {
        let mut result = String::new();
        self.rest.next();
        self.keep_quote('\'', &mut result);
        loop {
            match self.rest.next() {
                None => return Err("a single quote is not closed".into()),
                Some('\'') => {
                    self.keep_quote('\'', &mut result);
                    return Ok(result);
                }
                Some(other) => result.push(other),
            }
        }
    }

    fn double_quoted(&mut self) -> Result<String, String> {
        let mut result = String::new();
        self.rest.next();
        self.keep_quote('"', &mut result);
        loop {
            match self.rest.peek().copied() {
                None => return Err("a double quote is not closed".into()),
                Some('"') => {
                    self.rest.next();
                    self.keep_quote('"', &mut result);
                    return Ok(result);
                }
                Some('$') => result.push_str(&self.dollar()?),
                Some(other) => {
                    self.rest.next();
                    if other != self.rules.escape {
                        result.push(other);
                        continue;
                    }
                    if self.rules.raw_escapes {
                        result.push(other);
                    }
                    match self.rest.peek().copied() {
                        None => {}
                        Some(it) if it == '"' || it == '$' || it == self.rules.escape => {
                            self.rest.next();
                            result.push(it);
                        }
                        Some(_) => result.push(other),
                    }
                }
            }
        }
    }

    fn keep_quote(&self, quote: char, result: &mut String) {
        if self.rules.raw_quotes {
            result.push(quote);
        }
    }

    fn dollar(&mut self) -> Result<String, String> {
        self.rest.next();
        if self.rest.peek() != Some(&'{') {
            let name = self.name();
            if name.is_empty() {
                return Ok("$".into());
            }
            return Ok(match self.value(&name) {
                None if self.rules.keep_unset => format!("${name}"),
                value => value.unwrap_or_default(),
            });
        }
        self.rest.next();
        match self.rest.peek() {
            None => return Err("a ${ is not closed".into()),
            Some('{' | '}' | ':') => return Err("a ${ has no variable name".into()),
            Some(_) => {}
        }
        if self.depth == MAX_DEPTH {
            return Err(format!("substitutions nest deeper than {MAX_DEPTH}"));
        }
        self.depth += 1;
        let result = self.braces();
        self.depth -= 1;
        result
    }

    /// What follows `${`.
    fn braces(&mut self) -> Result<String, String> {
        let name = self.name();
        let Some(mut operator) = self.rest.next() else {
            return Err("a ${ is not closed".into());
        };
        match operator {
            '}' => {
                return Ok(match self.value(&name) {
                    None if self.rules.keep_unset => format!("${{{name}}}"),
                    value => value.unwrap_or_default(),
                });
            }
            '/' => return self.replacement(&name),
            ':' | '+' | '-' | '?' | '#' | '%' => {}
            other => return Err(format!("${{{name}{other}…}} is no form of substitution")),
        }
        let mut written = operator.to_string();
        let colon = operator == ':';
        if colon {
            operator = self.rest.next().ok_or("a ${ is not closed")?;
            written.push(operator);
        }
        let (word, _) = self.until(Some('}'), matches!(operator, '#' | '%'))?;
        let value = self.value(&name);
        if self.rules.keep_unset && value.is_none() {
            return Ok(format!("${{{name}{written}{word}}}"));
        }
        let empty = value.as_ref().is_none_or(|it| colon && it.is_empty());
        match operator {
            '-' => Ok(if empty { word } else { value.unwrap_or_default() }),
            '+' => Ok(if empty { String::new() } else { word }),
            '?' if empty => {
                let state = if value.is_none() { "unset" } else { "empty" };
                let message =
                    if word.is_empty() { format!("is not allowed to be {state}") } else { word };
                Err(format!("{name}: {message}"))
            }
            '?' => Ok(value.unwrap_or_default()),
            '#' | '%' => {
                let longest = word.starts_with(operator);
                let pattern = Pattern::parse(if longest { &word[1..] } else { &word })?;
                let value = searched(&value.unwrap_or_default())?;
                let kept = if operator == '#' {
                    &value[pattern.prefix(&value, longest).unwrap_or(0)..]
                } else {
                    let reversed: Vec<char> = value.iter().rev().copied().collect();
                    let cut = pattern.reversed().prefix(&reversed, longest).unwrap_or(0);
                    &value[..value.len() - cut]
                };
                Ok(kept.iter().collect())
            }
            _ => Err(format!("${{{name}{written}…}} is no form of substitution")),
        }
    }

    /// What follows `${name/`.
    fn replacement(&mut self, name: &str) -> Result<String, String> {
        let all = self.rest.next_if_eq(&'/').is_some();
        let (pattern, _) = self.until(Some('/'), true)?;
        let (replacement, _) = self.until(Some('}'), true)?;
        let value = self.value(name);
        if self.rules.keep_unset && value.is_none() {
            return Ok(format!("${{{name}/{pattern}/{replacement}}}"));
        }
        let pattern = Pattern::parse(&pattern)?;
        let value = searched(&value.unwrap_or_default())?;
        let mut result = String::new();
        let mut at = 0;
        while at <= value.len() {
            let found = pattern.prefix(&value[at..], true);
            match found {
                Some(length) => {
                    result.push_str(&replacement);
                    if !all {
                        result.extend(&value[at + length..]);
                        return Ok(result);
                    }
                    at += length;
                    if length == 0 {
                        result.extend(value.get(at));
                        at += 1;
                    } else if at == value.len() {
                        break;
                    }
                }
                None => {
                    result.extend(value.get(at));
                    at += 1;
                }
            }
        }
        Ok(result)
    }

    /// A name: digits, one special parameter, or letters, digits and underscores.
    fn name(&mut self) -> String {
        let mut name = String::new();
        match self.rest.peek() {
            Some(first) if first.is_numeric() => {
                while let Some(digit) = self.rest.next_if(|it| it.is_numeric()) {
                    name.push(digit);
                }
            }
            Some('@' | '*' | '#' | '?' | '-' | '$' | '!') => name.extend(self.rest.next()),
            _ => {
                while let Some(it) = self.rest.next_if(|it| it.is_alphanumeric() || *it == '_') {
                    name.push(it);
                }
            }
        }
        name
    }

    fn value(&self, name: &str) -> Option<String> {
        (self.get)(name)
    }
}

fn searched(value: &str) -> Result<Vec<char>, String> {
    let characters: Vec<char> = value.chars().take(MAX_SEARCHED + 1).collect();
    if MAX_SEARCHED < characters.len() {
        return Err(format!("the value is longer than {MAX_SEARCHED} characters"));
    }
    Ok(characters)
}

/// A shell pattern of `*`, `?` and literal characters; no bracket expressions.
struct Pattern(Vec<Piece>);

#[derive(Clone, Copy)]
enum Piece {
    Literal(char),
    One,
    Any,
}

impl Pattern {
    fn parse(text: &str) -> Result<Pattern, String> {
        let mut pieces = Vec::new();
        let mut rest = text.chars().peekable();
        while let Some(next) = rest.next() {
            pieces.push(match next {
                '*' => Piece::Any,
                '?' => Piece::One,
                // `}` and `/` are escaped to be part of the pattern at all.
                '\\' if matches!(rest.peek(), Some('}' | '/')) => continue,
                '\\' => match rest.next() {
                    Some(it @ ('*' | '?' | '\\')) => Piece::Literal(it),
                    other => {
                        let other = other.map(String::from).unwrap_or_default();
                        return Err(format!("\\{other} is no escape in a pattern"));
                    }
                },
                other => Piece::Literal(other),
            });
        }
        Ok(Pattern(pieces))
    }

    fn reversed(mut self) -> Pattern {
        self.0.reverse();
        self
    }

    /// The length of the shortest or longest start of `value` that matches.
    fn prefix(&self, value: &[char], longest: bool) -> Option<usize> {
        // The positions that the pieces so far can reach; `reached[n]` for the first n characters.
        let mut reached = vec![false; value.len() + 1];
        reached[0] = true;
        for piece in &self.0 {
            match piece {
                Piece::Any => {
                    for at in 1..reached.len() {
                        reached[at] |= reached[at - 1] && value[at - 1] != '\n';
                    }
                }
                Piece::One | Piece::Literal(_) => {
                    for at in (1..reached.len()).rev() {
                        let character = value[at - 1];
                        let fits = match piece {
                            Piece::Literal(it) => character == *it,
                            _ => character != '\n',
                        };
                        reached[at] = reached[at - 1] && fits;
                    }
                    reached[0] = false;
                }
            }
        }
        if longest { reached.iter().rposition(|it| *it) } else { reached.iter().position(|it| *it) }
    }
}

/// The names right behind each `$` and `${`, whatever the quotes.
pub fn mentioned(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|it| {
        let it = it.strip_prefix('{').unwrap_or(it);
        let is_name = |it: char| it.is_ascii_alphanumeric() || it == '_';
        &it[..it.find(|it| !is_name(it)).unwrap_or(it.len())]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, result: Result<&str, &str>) {
        let get = |name: &str| match name {
            "V" => Some("foo-bar-baz".to_owned()),
            "EMPTY" => Some(String::new()),
            _ => None,
        };
        let expanded = expand(text, Rules::new('\\'), &get).map(|it| it.text);
        assert_eq!(expanded.as_deref().map_err(String::as_str), result, "{text}");
    }

    #[test]
    fn every_form_of_substitution() {
        for (text, result) in [
            ("$V.x ${V}y", "foo-bar-baz.x foo-bar-bazy"),
            ("${EMPTY:-w}${EMPTY-w}${NONE:-${V}}", "wfoo-bar-baz"),
            ("${V:+w}${EMPTY:+w}${EMPTY+w}${NONE+w}", "ww"),
            ("${V:?x}${EMPTY?x}", "foo-bar-baz"),
            ("${V#*-} ${V##*-} ${V%-*} ${V%%-*}", "bar-baz baz foo-bar foo"),
            ("${V/ba?/x} ${V//ba?/x} ${V//-/}", "foo-x-baz foo-x-x foobarbaz"),
            ("'$V' \"$V\" \\$V \"\\$V\"", "$V foo-bar-baz $V $V"),
            ("$ $. $1x ${NONE}", "$ $. x "),
            ("a\\ b \"a\\tb\" 'a\\tb'", "a b a\\tb a\\tb"),
        ] {
            check(text, Ok(result));
        }
    }

    #[test]
    fn errors_say_what_is_wrong() {
        for (text, message) in [
            ("'a", "a single quote is not closed"),
            ("\"a", "a double quote is not closed"),
            ("${V", "a ${ is not closed"),
            ("${}", "a ${ has no variable name"),
            ("${NONE:?set it}", "NONE: set it"),
            ("${EMPTY:?}", "EMPTY: is not allowed to be empty"),
            ("${V&x}", "${V&…} is no form of substitution"),
            ("${V#\\a}", "\\a is no escape in a pattern"),
        ] {
            check(text, Err(message));
        }
    }

    #[test]
    fn words_split_at_spaces_that_are_not_quoted() {
        let words = expand("a \"b c\" <<EOF\\ x  'd'", Rules::raw('\\'), &|_| None).unwrap().words;
        assert_eq!(words, ["a", "\"b c\"", "<<EOF\\ x", "'d'"]);
    }

    #[test]
    fn deep_nesting_is_refused_not_followed() {
        let text = "${a:-".repeat(10_000) + &"}".repeat(10_000);
        assert!(expand(&text, Rules::new('\\'), &|_| None).is_err());
    }
}
