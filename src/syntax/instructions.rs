//! The instructions that `dockerfile-parser` has no types for, in the style of its own.
//!
//! Texts are as written, with quotes and variables; spans are byte offsets into the source.

use dockerfile_parser::{RunInstruction, ShellOrExecExpr, Span, SpannedString, StringArray};

use super::{Instruction, Keyword, mount::Mount, typed};

/// `--name=value` or `--name`, in front of the arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// The whole flag.
    pub span: Span,
    /// Without the dashes.
    pub name: String,
    /// None for a flag that stands alone.
    pub value: Option<String>,
}

/// `ADD --checksum=… source… destination`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddInstruction {
    /// The whole instruction.
    pub span: Span,
    /// `--chown`, `--keep-git-dir`, …
    pub flags: Vec<Flag>,
    /// Paths of the build context, URLs, or here-documents (`<<EOF`).
    pub sources: Vec<SpannedString>,
    /// The path in the image.
    pub destination: SpannedString,
}

/// RUN with its flags.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The crate's part: the command.
    pub run: RunInstruction,
    /// `--mount=…`, in order.
    pub mounts: Vec<MountFlag>,
    /// `--network=…`.
    pub network: Option<String>,
    /// `--security=…`.
    pub security: Option<String>,
}

/// One `--mount=…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MountFlag {
    /// The whole flag.
    pub span: Span,
    /// Its value, as written.
    pub value: String,
    /// The keys that can be read without its variables.
    pub mount: Mount,
}

/// `EXPOSE port…`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExposeInstruction {
    /// The whole instruction.
    pub span: Span,
    /// `80`, `53/udp`, `8000-8010`.
    pub ports: Vec<SpannedString>,
}

/// `VOLUME path…`, or a JSON array of paths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VolumeInstruction {
    /// The whole instruction.
    pub span: Span,
    /// The paths.
    pub paths: Vec<SpannedString>,
}

/// USER, WORKDIR, STOPSIGNAL and MAINTAINER: one argument, the rest of the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SingleInstruction {
    /// The whole instruction.
    pub span: Span,
    /// The argument.
    pub argument: SpannedString,
}

/// `ONBUILD instruction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnbuildInstruction {
    /// The whole instruction.
    pub span: Span,
    /// What it triggers in a stage that builds upon this one.
    pub trigger: Box<Instruction>,
}

/// `HEALTHCHECK NONE` or `HEALTHCHECK --interval=… CMD command`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthcheckInstruction {
    /// The whole instruction.
    pub span: Span,
    /// `--interval`, `--timeout`, …
    pub flags: Vec<Flag>,
    /// The command; none for NONE.
    pub command: Option<ShellOrExecExpr>,
}

/// `SHELL ["executable", "parameter"]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShellInstruction {
    /// The whole instruction.
    pub span: Span,
    /// The shell and its parameters.
    pub shell: StringArray,
}

/// The flags of an instruction, taken apart.
pub(super) fn flags(instruction: &Instruction) -> Vec<Flag> {
    let flags = instruction.flags.iter();
    flags
        .map(|flag| {
            let text = flag.text.strip_prefix("--").unwrap_or(&flag.text);
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (text, None),
            };
            Flag { span: typed::theirs(flag.span), name: name.to_owned(), value }
        })
        .collect()
}

impl Run {
    pub(super) fn new(run: RunInstruction) -> Run {
        Run { run, mounts: Vec::new(), network: None, security: None }
    }

    pub(super) fn read_flags(&mut self, instruction: &Instruction) {
        let value = |name: &str| instruction.flag(name).map(str::to_owned);
        let mounts = instruction.flags_named("mount").map(|(span, value)| MountFlag {
            span: typed::theirs(span),
            value: value.to_owned(),
            mount: Mount::read(value),
        });
        self.mounts = mounts.collect();
        self.network = value("network");
        self.security = value("security");
    }
}

/// The struct of one of these kinds, from the scanner's words; none for a broken instruction.
pub(super) fn from_words(instruction: &Instruction) -> Option<super::Typed> {
    use super::Typed;
    let span = typed::theirs(instruction.span);
    let words = &instruction.arguments;
    let strings = || words.iter().map(typed::string).collect::<Vec<_>>();
    let single = || match words.as_slice() {
        [word] => Some(SingleInstruction { span, argument: typed::string(word) }),
        _ => None,
    };
    Some(match instruction.keyword {
        Keyword::Add => {
            let (destination, sources) = words.split_last().filter(|(_, it)| !it.is_empty())?;
            Typed::Add(AddInstruction {
                span,
                flags: flags(instruction),
                sources: sources.iter().map(typed::string).collect(),
                destination: typed::string(destination),
            })
        }
        Keyword::Expose if !words.is_empty() => {
            Typed::Expose(ExposeInstruction { span, ports: strings() })
        }
        Keyword::Volume if !words.is_empty() => {
            Typed::Volume(VolumeInstruction { span, paths: strings() })
        }
        Keyword::User => Typed::User(single()?),
        Keyword::Workdir => Typed::Workdir(single()?),
        Keyword::StopSignal => Typed::StopSignal(single()?),
        Keyword::Maintainer => Typed::Maintainer(single()?),
        Keyword::Healthcheck => {
            let (kind, command) = words.split_first()?;
            let command = match (&*kind.text.to_ascii_uppercase(), command) {
                ("NONE", []) => None,
                ("CMD", [first, .., last]) | ("CMD", [first @ last]) => {
                    let span = typed::theirs(first.span.to(last.span));
                    Some(if instruction.json {
                        let elements = command.iter().map(typed::string).collect();
                        ShellOrExecExpr::Exec(StringArray { span, elements })
                    } else {
                        ShellOrExecExpr::Shell(typed::shell_text(span, &first.text))
                    })
                }
                _ => return None,
            };
            Typed::Healthcheck(HealthcheckInstruction { span, flags: flags(instruction), command })
        }
        Keyword::Shell if instruction.json && !words.is_empty() => {
            let rest = instruction.rest.span(0..instruction.rest.text.len());
            let shell = StringArray { span: typed::theirs(rest), elements: strings() };
            Typed::Shell(ShellInstruction { span, shell })
        }
        _ => return None,
    })
}
