//! The commands of all RUNs, and what rules ask of them.

use super::{Facts, Finding, Findings};
use crate::{
    bytes::Bytes,
    image::Layer,
    shell::{Command, Condition},
    stages::Base,
    syntax::{Keyword, Word},
    text::{Edit, Span},
};

/// A command that a RUN runs, or an ONBUILD RUN would.
#[derive(Clone, Copy)]
pub(crate) struct Ran<'a> {
    /// By which stage.
    pub(crate) stage: usize,
    /// The place of the instruction.
    pub(crate) at: usize,
    /// What the instruction leaves.
    pub(crate) layer: &'a Layer,
    pub(crate) command: &'a Command,
}

/// Flags of package managers that take a value.
const WITH_VALUE: &[&str] = &[
    "-o",
    "-t",
    "-c",
    "--target-release",
    "--option",
    "--virtual",
    "--repository",
    "-X",
    "--setopt",
    "--enablerepo",
    "--disablerepo",
    "--releasever",
    "--prefix",
    "--registry",
    "--cwd",
    "-C",
];

/// What a package manager of the system is asked to do, and for which packages.
pub(crate) struct Asked<'a> {
    /// `apt`, `apk`, `rpm` or `zypper`.
    pub(crate) family: &'static str,
    pub(crate) verb: &'a Word,
    pub(crate) packages: Vec<&'a Word>,
}

impl<'a> Ran<'a> {
    /// What it asks of the system's package manager.
    pub(crate) fn asked(&self) -> Option<Asked<'a>> {
        let family = match self.command.name.as_str() {
            "apt" | "apt-get" | "aptitude" => "apt",
            "apk" => "apk",
            "dnf" | "yum" | "microdnf" | "tdnf" => "rpm",
            "zypper" => "zypper",
            _ => return None,
        };
        let mut words = self.command.operands(0, WITH_VALUE);
        Some(Asked { family, verb: words.next()?, packages: words.collect() })
    }

    /// The packages that it installs with the system's package manager.
    pub(crate) fn installs(&self) -> Option<Asked<'a>> {
        let verbs = ["install", "add", "in", "localinstall", "groupinstall", "reinstall"];
        self.asked().filter(|it| verbs.contains(&&*it.verb.text))
    }

    /// Its first operands, without the flags' values.
    pub(crate) fn operands(&self) -> Vec<&'a Word> {
        self.command.operands(0, WITH_VALUE).collect()
    }

    /// Whether one of its words is one of these, apart by spaces.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.command.words.iter().any(|it| is_one_of(&it.text, words))
    }

    /// Whether it installs the dependencies that a project's manifest lists.
    pub(crate) fn installs_project(&self) -> bool {
        let it = self.command;
        let bare = |skip| it.operands(skip, WITH_VALUE).nth(0).is_none();
        match it.name.as_str() {
            "npm" | "pnpm" | "bun" => it.runs("npm ci") || self.says("install i ci") && bare(1),
            "yarn" => bare(0) || it.runs("yarn install"),
            "pip" | "pip3" => {
                it.runs(&[&it.name, " install"].concat()) && self.says("-r --requirement")
            }
            "bundle" | "composer" | "poetry" | "pipenv" => {
                it.runs(&[&it.name, " install"].concat())
            }
            "uv" => it.runs("uv sync"),
            "go" => it.runs("go mod download"),
            _ => false,
        }
    }
}

impl<'a> Facts<'a> {
    /// The commands of the RUN at this place.
    pub(crate) fn run(&self, at: usize) -> &[Ran<'a>] {
        let start = self.ran.partition_point(|it| it.at < at);
        let end = self.ran.partition_point(|it| it.at <= at);
        &self.ran[start..end]
    }

    /// Puts a text behind a word, where the word stands in the file as it is meant.
    pub(crate) fn behind(&self, word: &Word, text: &str) -> Option<Edit> {
        (word.span.of(self.text) == word.text).then(|| Edit::insert(word.span.end, text))
    }

    /// Puts a command behind the last one of a RUN, where that is sure to run only then.
    pub(crate) fn also_run(&self, at: usize, text: &str) -> Option<Edit> {
        let run = &self.dockerfile.instructions[at];
        if run.keyword != Keyword::Run || run.json || !run.heredocs.is_empty() {
            return None;
        }
        let plain =
            |it: &Command| it.condition == Condition::Always && !it.in_loop && !it.in_subshell;
        let commands = self.run(at);
        let end = commands.iter().map(|it| it.command.span.end).max()?;
        let rest = self.text.get(end..run.span.end)?;
        (rest.trim().is_empty() && commands.iter().all(|it| plain(it.command))).then(|| {
            let escape = if self.dockerfile.escape == '`' { " `" } else { " \\" };
            Edit::insert(end, [escape, "\n    && ", text].concat())
        })
    }

    /// Whether the target's image starts a program of its own: with none, or a bare shell or
    /// interpreter, it is for others to build upon or to work in.
    pub(crate) fn starts_a_program(&self) -> bool {
        self.shipped_steps().any(|it| {
            let words = &it.instruction.arguments;
            let bare = [
                "bash", "sh", "zsh", "ash", "pwsh", "python", "python3", "node", "irb", "php",
                "julia", "R",
            ];
            let lone = || match words.as_slice() {
                [] => true,
                [word] => bare.contains(&word.text.rsplit('/').next().unwrap_or_default()),
                _ => false,
            };
            let start = matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint);
            start && !it.triggered && !lone()
        })
    }

    /// The user that an instruction runs as, where the file or the catalog says so.
    pub(crate) fn user_at(&self, stage: usize, at: usize) -> Option<String> {
        let set =
            self.steps.iter().rev().find(|it| {
                it.stage == stage && it.at < at && it.instruction.keyword == Keyword::User
            });
        match set {
            Some(step) => Some(self.expand(*step, &step.instruction.arguments.first()?.text)),
            None => match self.stages.stages[stage].base {
                Base::Stage(base) => self.user_at(base, usize::MAX),
                Base::Image(_) | Base::Scratch => {
                    let known = self.ground(stage).filter(|it| it.is_exact());
                    known.map(|it| it.image.user.unwrap_or("root").to_owned())
                }
            },
        }
    }
}

/// The words of a command in shell form, where a shell would do nothing but split it at spaces.
pub(super) fn shell_words<'a>(facts: &Facts<'_>, word: &'a Word) -> Option<Vec<&'a str>> {
    let plain = |it: char| it.is_alphanumeric() || " -_./:,@+%=".contains(it);
    let words: Vec<&str> = word.text.split(' ').filter(|it| !it.is_empty()).collect();
    let by_shell = ". cd eval exec exit export set source trap ulimit";
    let first = words.first()?;
    let is_plain = word.span.of(facts.text) == word.text && word.text.chars().all(plain);
    (is_plain && !is_one_of(first, by_shell) && !first.contains('=')).then_some(words)
}

/// Words as a JSON array.
pub(super) fn json(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|it| super::quoted(it)).collect();
    ["[", &words.join(", "), "]"].concat()
}

/// Whether it is one of these words, apart by spaces: lists of texts would be thrice the bytes to
/// download.
pub(crate) fn is_one_of(text: &str, words: &str) -> bool {
    words.split(' ').any(|it| it == text)
}

/// Whether this is the user with all rights.
pub(crate) fn is_root(user: &str) -> bool {
    matches!(user.split(':').next(), Some("root" | "0"))
}

impl<'a> Findings<'a> {
    /// Reports what is wrong with a command.
    pub(crate) fn command(&mut self, ran: &Ran<'_>, particulars: &[&str]) -> &mut Finding {
        let span = ran.command.span;
        self.part(ran.at, span, particulars)
    }

    /// Reports what is wrong with a part of an instruction.
    pub(crate) fn part(&mut self, at: usize, span: Span, particulars: &[&str]) -> &mut Finding {
        let finding = self.report(at, particulars);
        if finding.span.start <= span.start && span.end <= finding.span.end {
            finding.span = span;
        }
        finding
    }

    /// Reports what instructions of the image that ships leave at such places (parts of paths, or
    /// whole labels) and no later one deletes.
    pub(crate) fn left(
        &mut self,
        places: &[&str],
        fix: &dyn Fn(&Facts<'a>, &'a Layer) -> Option<Vec<Edit>>,
        title: &'static str,
    ) {
        let facts = self.facts;
        for (_, layer) in facts.shipped_layers() {
            let is_one = |label: &str, path: &str| {
                places.iter().any(|it| label == *it || it.starts_with('/') && path.contains(it))
            };
            let items = layer.items.iter().filter(|it| is_one(&it.label, &it.path));
            // What is left only perhaps has no least size.
            let sizes = items.filter_map(|it| it.size.disk).filter(|it| it.low != Bytes::ZERO);
            let bytes: Bytes = sizes.map(|it| it.likely).sum();
            if bytes == Bytes::ZERO || bytes <= layer.wasted {
                continue;
            }
            let edits = fix(facts, layer);
            let finding = self.report(layer.instruction, &[&bytes.to_string()]);
            finding.saves = Some(bytes);
            if let Some(edits) = edits {
                finding.safe_fix(title, edits);
            }
        }
    }
}
