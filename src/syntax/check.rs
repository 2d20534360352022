//! What BuildKit refuses in one instruction, whatever stands around it.
//!
//! Source: `frontend/dockerfile/instructions` of moby/buildkit (`parse.go`, `bflag.go`).

use super::{BuildError, ErrorKind, Instruction, Keyword, Word, mount, scan::heredoc_word};
use crate::text::Span;

/// Adds what is wrong with the instruction.
pub(super) fn instruction(instruction: &Instruction, errors: &mut Vec<BuildError>) {
    let lines = (instruction.start_line, instruction.end_line);
    let mut checker = Checker { instruction, errors, lines };
    checker.arguments();
    checker.flags();
}

struct Checker<'a> {
    instruction: &'a Instruction,
    errors: &'a mut Vec<BuildError>,
    lines: (usize, usize),
}

impl Checker<'_> {
    fn report(&mut self, span: Span, message: impl Into<String>) {
        let (lines, message) = (self.lines, message.into());
        self.errors.push(BuildError { kind: ErrorKind::Instruction, span, lines, message });
    }

    fn arguments(&mut self) {
        let keyword = self.instruction.keyword;
        let words = self.instruction.arguments.as_slice();
        let whole = self.instruction.span;
        match keyword {
            Keyword::Unknown if self.instruction.keyword_text.is_empty() => {
                self.report(whole, "This continues a line that holds nothing.");
            }
            Keyword::Unknown => {
                let all = &self.instruction.keyword_text;
                let mut written: String = all.chars().take(30).collect();
                if written.len() < all.len() {
                    written.push('…');
                }
                let message = format!(
                    "There is no instruction {written}.{}",
                    hint(&written.to_ascii_uppercase(), Keyword::NAMES)
                );
                self.report(self.instruction.keyword_span, message);
            }
            Keyword::From => self.from(words),
            Keyword::Copy | Keyword::Add => match words {
                [] | [_] => {
                    let message = format!("{keyword} needs a source and a destination.");
                    self.report(whole, message);
                }
                [.., destination] => {
                    if heredoc_word(&destination.text).is_some() {
                        let message =
                            format!("A here-document cannot be the destination of {keyword}.");
                        self.report(destination.span, message);
                    }
                }
            },
            Keyword::Arg => {
                if words.is_empty() {
                    self.report(whole, "ARG needs a name, as in ARG VERSION=1.");
                }
                for word in words.iter().filter(|it| it.text.starts_with('=')) {
                    self.report(word.span, "There is no name before the =.");
                }
            }
            Keyword::Env | Keyword::Label => {
                if words.is_empty() {
                    let message =
                        format!("{keyword} needs a name and a value, as in {keyword} NAME=value.");
                    self.report(whole, message);
                }
                for name in words.iter().step_by(3).filter(|it| it.text.is_empty()) {
                    self.report(name.span, "There is no name before the =.");
                }
            }
            Keyword::Expose if words.is_empty() => {
                self.report(whole, "EXPOSE needs a port, as in EXPOSE 8080.");
            }
            Keyword::Volume => {
                if words.is_empty() {
                    self.report(whole, "VOLUME needs a path, as in VOLUME /data.");
                }
                for word in words.iter().filter(|it| it.text.trim().is_empty()) {
                    self.report(word.span, "The path of a VOLUME cannot be empty.");
                }
            }
            Keyword::Maintainer | Keyword::StopSignal | Keyword::User | Keyword::Workdir
                if words.len() != 1 =>
            {
                self.report(whole, format!("{keyword} needs exactly one argument."));
            }
            Keyword::Shell if words.is_empty() || !self.instruction.json => {
                let message = "SHELL takes a JSON array, as in SHELL [\"/bin/bash\", \"-c\"].";
                self.report(whole, message);
            }
            Keyword::Onbuild => self.onbuild(),
            Keyword::Healthcheck => self.healthcheck(words),
            _ => {}
        }
    }

    fn from(&mut self, words: &[Word]) {
        match words {
            [_] => {}
            [_, keyword, name] if keyword.text.eq_ignore_ascii_case("as") => {
                if !is_stage_name(&name.text) {
                    let message = format!(
                        "{} cannot name a stage: a name begins with a letter and holds only letters, digits, - _ and . after it.",
                        name.text
                    );
                    self.report(name.span, message);
                }
            }
            [] => self.report(self.instruction.span, "FROM needs an image, as in FROM alpine."),
            [_, extra, ..] => {
                let last = words.last().map_or(extra.span, |it| it.span);
                let message = "After the image, FROM takes only AS and a name.";
                self.report(extra.span.to(last), message);
            }
        }
    }

    fn onbuild(&mut self) {
        let Some(trigger) = self.instruction.trigger() else {
            let message = "ONBUILD needs an instruction, as in ONBUILD COPY . /app.";
            return self.report(self.instruction.span, message);
        };
        match trigger.keyword {
            Keyword::Onbuild => {
                self.report(trigger.keyword_span, "ONBUILD cannot trigger another ONBUILD.");
            }
            keyword @ (Keyword::From | Keyword::Maintainer) => {
                let message = format!("ONBUILD cannot trigger {keyword}.");
                self.report(trigger.keyword_span, message);
            }
            _ => {}
        }
    }

    fn healthcheck(&mut self, words: &[Word]) {
        let Some((kind, command)) = words.split_first() else {
            let message = "HEALTHCHECK needs CMD and a command, or NONE.";
            return self.report(self.instruction.span, message);
        };
        match &*kind.text.to_ascii_uppercase() {
            "NONE" => {
                if let Some(first) = command.first() {
                    self.report(first.span, "HEALTHCHECK NONE takes no arguments.");
                }
            }
            "CMD" => {
                if command.is_empty() {
                    self.report(kind.span, "There is no command after HEALTHCHECK CMD.");
                }
                for name in ["interval", "timeout", "start-period", "start-interval"] {
                    self.duration(name);
                }
                let instruction = self.instruction;
                let retries = instruction.flags_named("retries").last();
                if let Some((span, value)) = retries.filter(|(_, it)| !it.is_empty())
                    && value.strip_prefix('+').unwrap_or(value).parse::<u32>().is_err()
                {
                    self.report(span, format!("--retries is a number of 0 or more, not {value}."));
                }
            }
            _ => {
                let message =
                    format!("HEALTHCHECK takes CMD and a command, or NONE, not {}.", kind.text);
                self.report(kind.span, message);
            }
        }
    }

    fn duration(&mut self, name: &str) {
        let instruction = self.instruction;
        let Some((span, value)) = instruction.flags_named(name).last() else { return };
        match nanoseconds(value) {
            _ if value.is_empty() => {}
            None => {
                let message = format!("--{name} is a time such as 30s or 1m30s, not {value}.");
                self.report(span, message);
            }
            Some(it) if it != 0 && it < 1_000_000 => {
                self.report(span, format!("--{name} cannot be shorter than 1ms."));
            }
            Some(_) => {}
        }
    }

    fn flags(&mut self) {
        let instruction = self.instruction;
        let keyword = instruction.keyword;
        // BuildKit does not look at the flags of these.
        let is_none =
            || instruction.arguments.first().is_some_and(|it| it.text.eq_ignore_ascii_case("none"));
        match keyword {
            Keyword::Unknown | Keyword::Arg | Keyword::StopSignal => return,
            Keyword::Healthcheck if is_none() => return,
            _ => {}
        }
        let known = known_flags(keyword);
        let mut seen: Vec<&str> = Vec::new();
        for flag in &instruction.flags {
            let text = &flag.text[2..];
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (text, None),
            };
            let Some((_, kind)) = known.iter().find(|(it, _)| *it == name) else {
                let names: Vec<&str> = known.iter().map(|(it, _)| *it).collect();
                let message = format!("{keyword} has no flag --{name}.{}", hint(name, &names));
                self.report(flag.span, message);
                continue;
            };
            if *kind != FlagKind::Many && seen.contains(&name) {
                self.report(flag.span, format!("--{name} is given twice."));
            }
            seen.push(name);
            match (kind, value) {
                (FlagKind::Switch, Some(value))
                    if !matches!(&*value.to_ascii_lowercase(), "true" | "false") =>
                {
                    self.report(flag.span, format!("--{name} is true or false, or stands alone."));
                }
                (FlagKind::Switch, _) => {}
                (_, None) => self.report(flag.span, format!("--{name} needs a value.")),
                (_, Some(value)) => self.value(flag, name, value),
            }
        }
    }

    /// Values that BuildKit checks before it knows any variable.
    fn value(&mut self, flag: &Word, name: &str, value: &str) {
        let keyword = self.instruction.keyword;
        let message = match (keyword, name) {
            (Keyword::Run, "network") if !matches!(value, "default" | "none" | "host") => {
                format!("--network is default, none or host, not {value}.")
            }
            (Keyword::Run, "security") if !matches!(value, "sandbox" | "insecure") => {
                format!("--security is sandbox or insecure, not {value}.")
            }
            (Keyword::Run, "mount") => match mount::fields(value) {
                Err(message) => format!("In this mount, {message}."),
                Ok(fields) => {
                    let from = fields.iter().find_map(|it| {
                        let (key, value) = it.split_once('=')?;
                        let dollar = value.find('$')?;
                        (key.eq_ignore_ascii_case("from") && dollar + 1 < value.len())
                            .then_some(value)
                    });
                    match from {
                        None => return,
                        Some(from) => format!(
                            "from={from} cannot hold a variable: write FROM {from} AS a name, and take that name."
                        ),
                    }
                }
            },
            _ => return,
        };
        self.report(flag.span, message);
    }
}

/// How often a flag may stand, and with what.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FlagKind {
    /// `--link`, or `--link=true`.
    Switch,
    /// `--from=…`, once.
    One,
    /// `--mount=…`, any number of times.
    Many,
}

/// The flags of an instruction: name, whether it takes a value, whether it may stand more than once.
pub fn flags(keyword: Keyword) -> impl Iterator<Item = (&'static str, bool, bool)> {
    known_flags(keyword)
        .iter()
        .map(|(name, kind)| (*name, *kind != FlagKind::Switch, *kind == FlagKind::Many))
}

fn known_flags(keyword: Keyword) -> &'static [(&'static str, FlagKind)] {
    use FlagKind::{Many, One, Switch};
    match keyword {
        Keyword::From => &[("platform", One)],
        Keyword::Copy => &[
            ("from", One),
            ("chown", One),
            ("chmod", One),
            ("link", Switch),
            ("parents", Switch),
            ("exclude", Many),
        ],
        Keyword::Add => &[
            ("chown", One),
            ("chmod", One),
            ("link", Switch),
            ("keep-git-dir", Switch),
            ("checksum", One),
            ("unpack", Switch),
            ("exclude", Many),
        ],
        Keyword::Run => &[("mount", Many), ("network", One), ("security", One), ("device", Many)],
        Keyword::Healthcheck => &[
            ("interval", One),
            ("timeout", One),
            ("start-period", One),
            ("start-interval", One),
            ("retries", One),
        ],
        _ => &[],
    }
}

/// `[a-z][a-z0-9-_.]*`, after lower-casing.
fn is_stage_name(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let mut bytes = lower.bytes();
    bytes.next().is_some_and(|it| it.is_ascii_lowercase())
        && bytes.all(|it| {
            it.is_ascii_lowercase() || it.is_ascii_digit() || matches!(it, b'-' | b'_' | b'.')
        })
}

/// A duration as Go writes it, in nanoseconds: `1h2m3.5s`, `300ms`, or plain 0.
fn nanoseconds(text: &str) -> Option<i128> {
    let (sign, mut rest) = match text.as_bytes().first()? {
        b'-' => (-1, &text[1..]),
        b'+' => (1, &text[1..]),
        _ => (1, text),
    };
    if rest == "0" {
        return Some(0);
    }
    let mut total = 0_i128;
    loop {
        let number_end = rest.find(|it: char| !it.is_ascii_digit() && it != '.')?;
        let (number, after) = rest.split_at(number_end);
        let unit_end =
            after.find(|it: char| it.is_ascii_digit() || it == '.').unwrap_or(after.len());
        let (unit, after) = after.split_at(unit_end);
        let scale = match unit {
            "ns" => 1,
            "us" | "µs" | "μs" => 1_000,
            "ms" => 1_000_000,
            "s" => 1_000_000_000,
            "m" => 60_000_000_000,
            "h" => 3_600_000_000_000,
            _ => return None,
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() && fraction.is_empty() || 18 < whole.len() {
            return None;
        }
        // Nine places are nanoseconds of a second; more do not matter.
        let fraction = &fraction[..fraction.len().min(9)];
        let digits = |it: &str| if it.is_empty() { Some(0) } else { it.parse::<i128>().ok() };
        let places = 10_i128.pow(u32::try_from(fraction.len()).ok()?);
        total += digits(whole)? * scale + digits(fraction)? * scale / places;
        if after.is_empty() {
            return Some(sign * total);
        }
        rest = after;
    }
}

fn hint(word: &str, names: &[&str]) -> String {
    closest(word, names).map_or_else(String::new, |it| format!(" Did you mean {it}?"))
}

/// The name at most two changes of a letter away.
pub(crate) fn closest<'a>(word: &str, names: &[&'a str]) -> Option<&'a str> {
    names
        .iter()
        .map(|name| (distance(word, name), *name))
        .filter(|(distance, _)| *distance < 3)
        .min()
        .map(|(_, name)| name)
}

/// The Levenshtein distance in bytes; 3 where the lengths alone differ by that much.
fn distance(a: &str, b: &str) -> usize {
    if 3 <= a.len().abs_diff(b.len()) {
        return 3;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.bytes().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use crate::syntax::parse;

    /// The first error in each line of `text`, put behind a FROM.
    fn check(text: &str, errors: &Expect) {
        let (_, found) = parse(&format!("FROM a\n{text}"));
        let lines: Vec<String> =
            found.iter().map(|it| format!("{}: {}\n", it.lines.0 - 1, it.message)).collect();
        errors.assert_eq(&lines.concat());
    }

    #[test]
    fn every_refusal_is_located_and_says_what_is_right() {
        check(
            "FRON a\nFROM a AS 1b\nFROM a b\nCOPY a\nCOPY --form=a b c\nCOPY --link=maybe a b\nCOPY --from a b\nRUN --network=lan x\nARG =1\nENV A=1 B\nLABEL =x\nUSER\nSHELL bash\nONBUILD FROM b\nONBUILD\nHEALTHCHECK NONE x\nHEALTHCHECK CMD\nHEALTHCHECK --interval=5 CMD x\nHEALTHCHECK --retries=-1 CMD x\nHEALTHCHECK EXEC x\nVOLUME [\"\"]\nEXPOSE\nCMD [\"a\", 1]\nRUN --mount=from=$X,target=/x x\nWORKDIR --x=1 /a\n",
            &expect![[r#"
                1: There is no instruction FRON. Did you mean FROM?
                2: 1b cannot name a stage: a name begins with a letter and holds only letters, digits, - _ and . after it.
                3: After the image, FROM takes only AS and a name.
                4: COPY needs a source and a destination.
                5: COPY has no flag --form. Did you mean from?
                6: --link is true or false, or stands alone.
                7: --from needs a value.
                8: --network is default, none or host, not lan.
                9: There is no name before the =.
                10: There is no = in B: write NAME=value.
                11: There is no name before the =.
                12: USER needs exactly one argument.
                13: SHELL takes a JSON array, as in SHELL ["/bin/bash", "-c"].
                14: ONBUILD cannot trigger FROM.
                15: ONBUILD needs an instruction, as in ONBUILD COPY . /app.
                16: HEALTHCHECK NONE takes no arguments.
                17: There is no command after HEALTHCHECK CMD.
                18: --interval is a time such as 30s or 1m30s, not 5.
                19: --retries is a number of 0 or more, not -1.
                20: HEALTHCHECK takes CMD and a command, or NONE, not EXEC.
                21: The path of a VOLUME cannot be empty.
                22: EXPOSE needs a port, as in EXPOSE 8080.
                23: A JSON array of arguments may hold strings only.
                24: from=$X cannot hold a variable: write FROM $X AS a name, and take that name.
                25: WORKDIR has no flag --x.
            "#]],
        );
    }

    #[test]
    fn durations_are_read_as_go_reads_them() {
        for (text, expected) in [
            ("0", Some(0)),
            ("1m30.5s", Some(90_500_000_000)),
            ("-.5us", Some(-500)),
            ("1.", None),
            (".s", None),
            ("", None),
            ("5", None),
            ("1d", None),
        ] {
            assert_eq!(super::nanoseconds(text), expected, "{text}");
        }
    }

    #[test]
    fn what_buildkit_takes_is_taken() {
        check(
            "RUN\nCMD\nARG --x A\nSTOPSIGNAL --x 9\nHEALTHCHECK --any NONE\nHEALTHCHECK --interval=1m30s --timeout=1.5s CMD x\nCOPY --link --link=false a b\n",
            &expect![[r#"
                7: --link is given twice.
            "#]],
        );
    }
}
