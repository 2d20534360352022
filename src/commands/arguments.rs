//! A command line taken apart by what is known of its program: flags with their values, operands.

use super::{Program, program};
use crate::{shell::Command, syntax::Word};

/// How a program reads its flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// `-xzf FILE`, `-ofile`, `--output=file`, `--output file`.
    Gnu,
    /// A single hyphen begins a whole word: `-ldflags X` of Go, `-jar x` of Java.
    Words,
    /// As GNU, but the first word has letters without a hyphen: `tar xzf FILE`.
    Letters,
    /// Operands end at the first flag: `find DIR -name X`.
    Expression,
    /// A hyphen may begin an operand: `chmod -x FILE`.
    Modes,
    /// Flags end at the first operand: what follows belongs to another program.
    Leading,
}

/// A flag, as `--no-cache`, or as one letter among bundled ones: `-y` of `-qy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flag<'a> {
    name: Name<'a>,
    /// Its value, where it takes one or has one behind `=`.
    pub value: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name<'a> {
    Letter(char),
    Word(&'a str),
}

impl Flag<'_> {
    /// Whether this is the flag `name`, written as on a command line: `-y`, `--yes`, `-ldflags`.
    pub fn is(&self, name: &str) -> bool {
        match self.name {
            Name::Letter(letter) => {
                let mut letters = name.chars();
                letters.next() == Some('-')
                    && letters.next() == Some(letter)
                    && letters.next().is_none()
            }
            Name::Word(word) => word == name,
        }
    }
}

/// A command with its flags and operands apart.
#[derive(Debug, Clone)]
pub struct Invocation<'a> {
    /// The command.
    pub command: &'a Command,
    /// The flags, in order.
    pub flags: Vec<Flag<'a>>,
    /// The words that are neither flags nor their values.
    pub operands: Vec<&'a Word>,
    pub(super) program: Option<&'static Program>,
}

/// Whether a file in some folder only has the name of a common program: `./install`, `./test`.
fn is_other(command: &Command) -> bool {
    const COMMON: [&str; 12] = [
        "install", "test", "patch", "link", "split", "join", "sort", "time", "update", "which",
        "touch", "tee",
    ];
    let path = command.words.first().map_or("", |it| it.text.as_str());
    let folder = path.rsplit_once('/').map(|it| it.0);
    COMMON.contains(&command.name.as_str()) && folder.is_some_and(|it| !it.ends_with("bin"))
}

impl<'a> Invocation<'a> {
    /// Takes a command apart.
    pub fn of(command: &'a Command) -> Invocation<'a> {
        let program = program(&command.name).filter(|_| !is_other(command));
        let (values, style) = program.map_or(("", Style::Gnu), |it| (it.values, it.style));
        Self::by(command, program, values, style)
    }

    fn by(
        command: &'a Command,
        program: Option<&'static Program>,
        values: &'static str,
        style: Style,
    ) -> Invocation<'a> {
        let (mut flags, mut operands) = (Vec::new(), Vec::new());
        let mut words = command.words.iter().skip(1);
        let mut only_operands = false;
        let mut is_first = true;
        while let Some(word) = words.next() {
            let text = word.text.as_str();
            let letters = style == Style::Letters && is_first && !text.starts_with('-');
            is_first = false;
            // Behind the first test of an expression, all words belong to tests.
            if style == Style::Expression && !text.starts_with('-') && flags.iter().any(is_test) {
                continue;
            }
            let is_mode = style == Style::Modes
                && text
                    .strip_prefix('-')
                    .is_some_and(|it| it.starts_with(['r', 'w', 'x', 's', 't', 'X']));
            if letters && !text.is_empty() {
                for letter in text.chars() {
                    let value = takes_value(values, letter).then(|| words.next()).flatten();
                    flags.push(Flag {
                        name: Name::Letter(letter),
                        value: value.map(|it| it.text.as_str()),
                    });
                }
            } else if only_operands || !text.starts_with('-') || text == "-" || is_mode {
                operands.push(word);
                only_operands |= style == Style::Leading;
            } else if text == "--" {
                only_operands = true;
            } else if text.starts_with("--") || matches!(style, Style::Words | Style::Expression) {
                let single = text.get(1..).filter(|it| style == Style::Words && has(values, it));
                let text = single.filter(|_| text.starts_with("--")).unwrap_or(text);
                let (name, value) = match text.split_once('=') {
                    Some((name, value)) => (name, Some(value)),
                    None if has(values, text) => (text, words.next().map(|it| it.text.as_str())),
                    None => (text, None),
                };
                flags.push(Flag { name: Name::Word(name), value });
            } else if has(values, text) && 2 < text.len() {
                // A word behind one hyphen in a program that else bundles letters: `-gs`, `-pl`.
                flags.push(Flag {
                    name: Name::Word(text),
                    value: words.next().map(|it| it.text.as_str()),
                });
            } else {
                bundle(text, values, &mut words, &mut flags);
            }
        }
        Invocation { command, flags, operands, program }
    }

    /// Whether it has one of these flags.
    pub fn has(&self, names: &[&str]) -> bool {
        self.flags.iter().any(|flag| names.iter().any(|name| flag.is(name)))
    }

    /// The value of the last of these flags.
    pub fn value(&self, names: &[&str]) -> Option<&'a str> {
        self.values(names).last()
    }

    /// The values of these flags.
    pub fn values<'n>(&'n self, names: &'n [&str]) -> impl Iterator<Item = &'a str> + 'n {
        let named = self.flags.iter().filter(|flag| names.iter().any(|name| flag.is(name)));
        named.filter_map(|it| it.value)
    }

    /// An operand, by its place.
    pub fn operand(&self, index: usize) -> Option<&'a str> {
        self.operands.get(index).map(|it| it.text.as_str())
    }

    /// The first operand; empty without one.
    pub fn verb(&self) -> &'a str {
        self.operand(0).unwrap_or_default()
    }

    /// The operands after the first `skip`.
    pub fn rest(&self, skip: usize) -> &[&'a Word] {
        self.operands.get(skip..).unwrap_or_default()
    }

    /// The texts of the operands after the first `skip`.
    pub fn texts(&self, skip: usize) -> Vec<&'a str> {
        self.rest(skip).iter().map(|it| it.text.as_str()).collect()
    }

    /// Whether a word is just this.
    pub fn has_word(&self, words: &[&str]) -> bool {
        self.command.words.iter().skip(1).any(|it| words.contains(&it.text.as_str()))
    }

    /// The same arguments, read as those of another program: `pip` behind `python -m`.
    pub(super) fn value_of_word(&self, key: &str) -> Option<&'a str> {
        self.command.words.iter().find_map(|it| it.text.strip_prefix(key))
    }
}

/// Whether a flag of `find` is more than one of those in front of the folders.
fn is_test(flag: &Flag<'_>) -> bool {
    !["-H", "-L", "-P"].iter().any(|it| flag.is(it) || flag.name == Name::Word(it))
}

/// Bundled letters; the first one that takes a value takes the rest, or the next word.
fn bundle<'a>(
    text: &'a str,
    values: &str,
    words: &mut impl Iterator<Item = &'a Word>,
    flags: &mut Vec<Flag<'a>>,
) {
    for (at, letter) in text.char_indices().skip(1) {
        let rest = &text[at + letter.len_utf8()..];
        if letter == '=' {
            return;
        }
        let value = match rest {
            _ if !takes_value(values, letter) => rest.strip_prefix('='),
            "" => words.next().map(|it| it.text.as_str()),
            rest => Some(rest.strip_prefix('=').unwrap_or(rest)),
        };
        flags.push(Flag { name: Name::Letter(letter), value });
        if takes_value(values, letter) {
            return;
        }
    }
}

fn has(values: &str, flag: &str) -> bool {
    values.split(' ').any(|it| it == flag)
}

fn takes_value(values: &str, letter: char) -> bool {
    values.split(' ').any(|it| {
        let mut letters = it.chars();
        letters.next() == Some('-') && letters.next() == Some(letter) && letters.next().is_none()
    })
}
