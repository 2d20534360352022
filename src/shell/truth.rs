//! Tests whose outcome is known before they run: `[ "$A" = b ]`, `[[ -n $A ]]`, `true`.

use super::Command;

/// Whether a command succeeds, as far as that is known from its words alone.
pub(super) fn outcome(command: &Command) -> Option<bool> {
    let words: Vec<&str> = command.words.iter().skip(1).map(|it| it.text.as_str()).collect();
    match command.name.as_str() {
        "true" | ":" => Some(true),
        "false" => Some(false),
        "test" => test(&words),
        "[" => test(words.strip_suffix(&["]"])?),
        _ => None,
    }
}

/// The condition of `test`, `[ … ]` or `[[ … ]]`.
pub(super) fn test(words: &[&str]) -> Option<bool> {
    if MOST_WORDS < words.len() {
        return None;
    }
    if let Some(at) = words.iter().position(|it| matches!(*it, "-o" | "||")) {
        return either(test(&words[..at]), test(&words[at + 1..]));
    }
    if let Some(at) = words.iter().position(|it| matches!(*it, "-a" | "&&")) {
        return both(test(&words[..at]), test(&words[at + 1..]));
    }
    match *words {
        ["!", ref rest @ ..] => test(rest).map(|it| !it),
        ["-n", word] => Some(!known(word)?.is_empty()),
        ["-z", word] => Some(known(word)?.is_empty()),
        [left, "=" | "==", right] => Some(known(left)? == plain(right)?),
        [left, "!=", right] => Some(known(left)? != plain(right)?),
        [left, comparison, right] => {
            let (left, right) = (number(left)?, number(right)?);
            Some(match comparison {
                "-eq" => left == right,
                "-ne" => left != right,
                "-lt" => left < right,
                "-le" => left <= right,
                "-gt" => left > right,
                "-ge" => left >= right,
                _ => return None,
            })
        }
        [word] if !word.starts_with('-') => Some(!known(word)?.is_empty()),
        _ => None,
    }
}

/// A longer test is not looked at.
const MOST_WORDS: usize = 50;

fn either(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

fn both(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    either(a.map(|it| !it), b.map(|it| !it)).map(|it| !it)
}

/// The word, unless something in it is only known when it runs.
fn known(word: &str) -> Option<&str> {
    (!word.contains(['$', '`'])).then_some(word)
}

/// The same, and no pattern.
fn plain(word: &str) -> Option<&str> {
    known(word).filter(|it| !it.contains(['*', '?', '[']))
}

fn number(word: &str) -> Option<i64> {
    word.parse().ok()
}

/// Whether a value is one that a pattern of `case` stands for; unknown for all but plain words and
/// those with a star at an end.
pub(super) fn matches(value: &str, pattern: &str) -> Option<bool> {
    let (value, pattern) = (known(value)?, known(pattern)?);
    if pattern == "*" {
        return Some(true);
    }
    let is_plain = |it: &str| !it.contains(['*', '?', '[']);
    match (pattern.strip_suffix('*'), pattern.strip_prefix('*')) {
        _ if is_plain(pattern) => Some(value == pattern),
        (Some(start), _) if is_plain(start) => Some(value.starts_with(start)),
        (_, Some(end)) if is_plain(end) => Some(value.ends_with(end)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_decided() {
        for (text, expected) in [
            ("a = a", Some(true)),
            ("a == b", Some(false)),
            ("a != b", Some(true)),
            ("$A = b", None),
            ("-n a", Some(true)),
            ("-z $(x)", None),
            ("3 -lt 10", Some(true)),
            ("a = b -o c = c", Some(true)),
            ("a = b -a $C = c", Some(false)),
            ("! a = b", Some(true)),
            ("-f /x", None),
            ("a = a*", None),
            ("", None),
        ] {
            let words: Vec<&str> = text.split_whitespace().collect();
            assert_eq!(test(&words), expected, "{text}");
        }
        assert_eq!(matches("linux/amd64", "linux/*"), Some(true));
        assert_eq!(matches("arm64", "*64"), Some(true));
        assert_eq!(matches("arm64", "amd64"), Some(false));
        assert_eq!(matches("$A", "amd64"), None);
        assert_eq!(matches("a", "[a-c]"), None);
    }
}
