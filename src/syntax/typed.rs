//! The hand-over to `dockerfile-parser`, which types eight kinds of instruction.
//!
//! The crate reads whole files and gives up at the first construct it does not know, so each
//! instruction is handed to it alone, joined to one logical line and without its flags. Its answer
//! is kept where it equals the scanner's words; where it refuses or differs, the same public
//! struct is built from the scanner's words. Either way its spans point into the source.

use dockerfile_parser::{
    ArgInstruction, BreakableString, BreakableStringComponent, CmdInstruction, CopyFlag,
    CopyInstruction, EntrypointInstruction, EnvInstruction, EnvVar, FromFlag, FromInstruction,
    ImageRef, Instruction as Tree, Label, LabelInstruction, RunInstruction, ShellOrExecExpr,
    SpannedString, StringArray,
};

use super::{
    Instruction, Keyword, Memo, Word, expand,
    instructions::{
        self, AddInstruction, ExposeInstruction, HealthcheckInstruction, OnbuildInstruction, Run,
        ShellInstruction, SingleInstruction, VolumeInstruction,
    },
};
use crate::text::Span;

/// An instruction in the terms of its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// FROM.
    From(FromInstruction),
    /// ARG, which may declare several.
    Arg(Vec<ArgInstruction>),
    /// LABEL.
    Label(LabelInstruction),
    /// RUN.
    Run(Run),
    /// ENTRYPOINT.
    Entrypoint(EntrypointInstruction),
    /// CMD.
    Cmd(CmdInstruction),
    /// COPY.
    Copy(CopyInstruction),
    /// ENV.
    Env(EnvInstruction),
    /// ADD.
    Add(AddInstruction),
    /// EXPOSE.
    Expose(ExposeInstruction),
    /// VOLUME.
    Volume(VolumeInstruction),
    /// USER.
    User(SingleInstruction),
    /// WORKDIR.
    Workdir(SingleInstruction),
    /// STOPSIGNAL.
    StopSignal(SingleInstruction),
    /// MAINTAINER.
    Maintainer(SingleInstruction),
    /// ONBUILD.
    Onbuild(OnbuildInstruction),
    /// HEALTHCHECK.
    Healthcheck(HealthcheckInstruction),
    /// SHELL.
    Shell(ShellInstruction),
    /// No instruction that BuildKit knows, or a broken one.
    Broken,
}

/// The crate recurses on escapes, so longer or more heavily escaped texts would overflow the
/// 1 MB stack of WebAssembly; its limits were measured at 2,000 escapes and above.
const MAX_TEXT: usize = 32_000;
const MAX_BACKSLASHES: usize = 500;

/// So many bytes down, an instruction is typed from the scanner's words alone, which are as good: the
/// crate takes half of the time of a first reading. The longest of 1,426 real files has 20 kB.
const LONG: usize = 30_000;

/// Types an instruction whose words have been found.
pub(super) fn hand_over(instruction: &Instruction, escape: char, memo: &mut Memo) -> Typed {
    let ours = || from_words(instruction, escape).unwrap_or(Typed::Broken);
    let rest = &instruction.rest.text;
    let typed_by_crate = match instruction.keyword {
        Keyword::Arg => instruction.arguments.len() == 1,
        keyword => matches!(
            keyword,
            Keyword::From
                | Keyword::Label
                | Keyword::Run
                | Keyword::Entrypoint
                | Keyword::Cmd
                | Keyword::Copy
                | Keyword::Env
        ),
    };
    let backslashes = || rest.bytes().filter(|it| *it == b'\\').count();
    if !typed_by_crate
        || LONG < instruction.span.start
        || MAX_TEXT < rest.len()
        || MAX_BACKSLASHES < backslashes()
    {
        memo.by_scanner += usize::from(typed_by_crate);
        return ours();
    }
    let ours = ours();
    let theirs = parsed(&format!("{} {rest}", instruction.keyword));
    let kept = theirs.and_then(|it| mapped(it, instruction)).filter(|it| same(&ours, it));
    memo.by_crate += usize::from(kept.is_some());
    memo.by_scanner += usize::from(kept.is_none());
    kept.map_or(ours, |it| with_flags(it, instruction))
}

/// What `dockerfile-parser` makes of a logical line; its spans count from the line's start.
fn parsed(line: &str) -> Option<Tree> {
    let mut tree = dockerfile_parser::Dockerfile::parse(line).ok()?.instructions;
    tree.pop().filter(|_| tree.is_empty())
}

/// The crate's answer with its spans mapped to the source.
fn mapped(tree: Tree, instruction: &Instruction) -> Option<Typed> {
    let mut typed = match tree {
        Tree::From(it) => Typed::From(it),
        Tree::Arg(it) => Typed::Arg(vec![it]),
        Tree::Label(it) => Typed::Label(it),
        Tree::Run(it) => Typed::Run(Run::new(it)),
        Tree::Entrypoint(it) => Typed::Entrypoint(it),
        Tree::Cmd(it) => Typed::Cmd(it),
        Tree::Copy(it) => Typed::Copy(it),
        Tree::Env(it) => Typed::Env(it),
        Tree::Misc(_) => return None,
    };
    let shift = instruction.keyword.as_str().len() + 1;
    let map = |part: Part, span: &mut dockerfile_parser::Span| {
        let start = span.start.saturating_sub(shift);
        let end = span.end.saturating_sub(shift).max(start);
        *span = theirs(match part {
            Part::Whole => instruction.span,
            Part::Inner => instruction.rest.span(start..end),
        });
    };
    each_span(&mut typed, &map, &|_| ());
    Some(typed)
}

/// What a span covers.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// The whole instruction.
    Whole,
    /// Something in it.
    Inner,
}

/// Changes every span of an instruction, and what ONBUILD triggers.
pub(super) fn each_span(
    typed: &mut Typed,
    change: &dyn Fn(Part, &mut dockerfile_parser::Span),
    trigger: &dyn Fn(&mut Instruction),
) {
    let inner = |span: &mut dockerfile_parser::Span| change(Part::Inner, span);
    let string = |string: &mut SpannedString| inner(&mut string.span);
    let strings = |strings: &mut [SpannedString]| strings.iter_mut().for_each(string);
    let breakable = |text: &mut BreakableString| {
        inner(&mut text.span);
        for component in &mut text.components {
            match component {
                BreakableStringComponent::String(it) => inner(&mut it.span),
                BreakableStringComponent::Comment(it) => inner(&mut it.span),
            }
        }
    };
    let array = |array: &mut StringArray| {
        inner(&mut array.span);
        strings(&mut array.elements);
    };
    let expr = |expr: &mut ShellOrExecExpr| match expr {
        ShellOrExecExpr::Shell(it) => breakable(it),
        ShellOrExecExpr::Exec(it) => array(it),
    };
    let flags = |flags: &mut [instructions::Flag]| {
        flags.iter_mut().for_each(|it| inner(&mut it.span));
    };
    let whole = match typed {
        Typed::From(it) => {
            for flag in &mut it.flags {
                inner(&mut flag.span);
                string(&mut flag.name);
                string(&mut flag.value);
            }
            string(&mut it.image);
            it.alias.iter_mut().for_each(string);
            &mut it.span
        }
        Typed::Arg(arguments) => {
            for it in arguments {
                change(Part::Whole, &mut it.span);
                string(&mut it.name);
                it.value.iter_mut().for_each(string);
            }
            return;
        }
        Typed::Label(it) => {
            for label in &mut it.labels {
                inner(&mut label.span);
                string(&mut label.name);
                string(&mut label.value);
            }
            &mut it.span
        }
        Typed::Run(it) => {
            it.mounts.iter_mut().for_each(|it| inner(&mut it.span));
            expr(&mut it.run.expr);
            &mut it.run.span
        }
        Typed::Entrypoint(it) => {
            expr(&mut it.expr);
            &mut it.span
        }
        Typed::Cmd(it) => {
            expr(&mut it.expr);
            &mut it.span
        }
        Typed::Copy(it) => {
            for flag in &mut it.flags {
                inner(&mut flag.span);
                string(&mut flag.name);
                string(&mut flag.value);
            }
            strings(&mut it.sources);
            string(&mut it.destination);
            &mut it.span
        }
        Typed::Env(it) => {
            for variable in &mut it.vars {
                inner(&mut variable.span);
                string(&mut variable.key);
                breakable(&mut variable.value);
            }
            &mut it.span
        }
        Typed::Add(it) => {
            flags(&mut it.flags);
            strings(&mut it.sources);
            string(&mut it.destination);
            &mut it.span
        }
        Typed::Expose(it) => {
            strings(&mut it.ports);
            &mut it.span
        }
        Typed::Volume(it) => {
            strings(&mut it.paths);
            &mut it.span
        }
        Typed::User(it) | Typed::Workdir(it) | Typed::StopSignal(it) | Typed::Maintainer(it) => {
            string(&mut it.argument);
            &mut it.span
        }
        Typed::Onbuild(it) => {
            trigger(&mut it.trigger);
            &mut it.span
        }
        Typed::Healthcheck(it) => {
            flags(&mut it.flags);
            it.command.iter_mut().for_each(expr);
            &mut it.span
        }
        Typed::Shell(it) => {
            array(&mut it.shell);
            &mut it.span
        }
        Typed::Broken => return,
    };
    change(Part::Whole, whole);
}

/// The flags are the scanner's: the crate knows no flag without a value.
fn with_flags(mut typed: Typed, instruction: &Instruction) -> Typed {
    match &mut typed {
        Typed::From(from) => from.flags = from_flags(instruction),
        Typed::Copy(copy) => copy.flags = copy_flags(instruction),
        Typed::Run(run) => run.read_flags(instruction),
        _ => {}
    }
    typed
}

/// Whether both say the same, wherever it is written.
fn same(ours: &Typed, theirs: &Typed) -> bool {
    let expr = |a: &ShellOrExecExpr, b: &ShellOrExecExpr| match (a, b) {
        (ShellOrExecExpr::Shell(a), ShellOrExecExpr::Shell(b)) => a.to_string() == b.to_string(),
        (ShellOrExecExpr::Exec(a), ShellOrExecExpr::Exec(b)) => a.as_str_vec() == b.as_str_vec(),
        _ => false,
    };
    let content = |a: &Option<SpannedString>, b: &Option<SpannedString>| {
        a.as_ref().map(|it| &it.content) == b.as_ref().map(|it| &it.content)
    };
    match (ours, theirs) {
        (Typed::From(a), Typed::From(b)) => {
            a.image.content == b.image.content && content(&a.alias, &b.alias)
        }
        (Typed::Arg(a), Typed::Arg(b)) => a
            .iter()
            .zip(b)
            .all(|(a, b)| a.name.content == b.name.content && content(&a.value, &b.value)),
        (Typed::Label(a), Typed::Label(b)) => {
            a.labels.len() == b.labels.len()
                && a.labels.iter().zip(&b.labels).all(|(a, b)| {
                    a.name.content == b.name.content && a.value.content == b.value.content
                })
        }
        (Typed::Run(a), Typed::Run(b)) => expr(&a.run.expr, &b.run.expr),
        (Typed::Entrypoint(a), Typed::Entrypoint(b)) => expr(&a.expr, &b.expr),
        (Typed::Cmd(a), Typed::Cmd(b)) => expr(&a.expr, &b.expr),
        (Typed::Copy(a), Typed::Copy(b)) => {
            a.destination.content == b.destination.content
                && a.sources
                    .iter()
                    .map(AsRef::as_ref)
                    .eq(b.sources.iter().map(AsRef::<str>::as_ref))
        }
        (Typed::Env(a), Typed::Env(b)) => {
            a.vars.len() == b.vars.len()
                && a.vars.iter().zip(&b.vars).all(|(a, b)| {
                    a.key.content == b.key.content && a.value.to_string() == b.value.to_string()
                })
        }
        _ => false,
    }
}

/// The crate's struct, built from the scanner's words; none for a broken instruction.
fn from_words(instruction: &Instruction, escape: char) -> Option<Typed> {
    let span = theirs(instruction.span);
    let words = &instruction.arguments;
    let pairs = || {
        words.chunks_exact(3).map(|triple| {
            let (name, value) = (&triple[0], &triple[1]);
            let value = SpannedString { content: unquoted(&value.text, escape), ..string(value) };
            (theirs(name.span.to(triple[1].span)), string(name), value)
        })
    };
    let expr = || {
        let span = theirs(instruction.rest.span(0..instruction.rest.text.len()));
        if instruction.json {
            ShellOrExecExpr::Exec(StringArray {
                span,
                elements: words.iter().map(string).collect(),
            })
        } else {
            ShellOrExecExpr::Shell(shell_text(span, &instruction.rest.text))
        }
    };
    Some(match instruction.keyword {
        // A FROM that is still being typed begins a stage all the same.
        Keyword::From => {
            let nothing = Word { text: String::new(), span: Span::at(instruction.span.end) };
            let image = words.first().unwrap_or(&nothing);
            let alias = match words.get(1..3) {
                Some([keyword, name]) if keyword.text.eq_ignore_ascii_case("as") => {
                    Some(string(name))
                }
                _ => None,
            };
            Typed::From(FromInstruction {
                span,
                flags: from_flags(instruction),
                image_parsed: ImageRef::parse(&image.text),
                image: string(image),
                index: 0,
                alias,
            })
        }
        Keyword::Arg => Typed::Arg(
            words
                .iter()
                .map(|word| {
                    let (name, value) = match word.text.split_once('=') {
                        Some((name, value)) => (name, Some(value)),
                        None => (word.text.as_str(), None),
                    };
                    let name_end = (word.span.start + name.len()).min(word.span.end);
                    let value_start = (name_end + 1).min(word.span.end);
                    ArgInstruction {
                        span,
                        name: SpannedString {
                            span: theirs(Span::new(word.span.start, name_end)),
                            content: name.to_owned(),
                        },
                        value: value.map(|value| SpannedString {
                            span: theirs(Span::new(value_start, word.span.end)),
                            content: unquoted(value, escape),
                        }),
                    }
                })
                .collect(),
        ),
        Keyword::Label => Typed::Label(LabelInstruction {
            span,
            labels: pairs().map(|(span, name, value)| Label::new(span, name, value)).collect(),
        }),
        Keyword::Env => Typed::Env(EnvInstruction {
            span,
            vars: pairs()
                .map(|(span, name, value)| {
                    let text =
                        BreakableString::new(value.span).add_string(value.span, value.content);
                    EnvVar::new(span, name, text)
                })
                .collect(),
        }),
        Keyword::Run => {
            let mut run = Run::new(RunInstruction { span, expr: expr() });
            run.read_flags(instruction);
            Typed::Run(run)
        }
        Keyword::Entrypoint => Typed::Entrypoint(EntrypointInstruction { span, expr: expr() }),
        Keyword::Cmd => Typed::Cmd(CmdInstruction { span, expr: expr() }),
        Keyword::Copy => {
            let (destination, sources) = words.split_last()?;
            if sources.is_empty() {
                return None;
            }
            Typed::Copy(CopyInstruction {
                span,
                flags: copy_flags(instruction),
                sources: sources.iter().map(string).collect(),
                destination: string(destination),
            })
        }
        _ => return instructions::from_words(instruction),
    })
}

/// A shell command on one logical line.
pub(super) fn shell_text(span: dockerfile_parser::Span, text: &str) -> BreakableString {
    BreakableString::new(span).add_string(span, text)
}

fn from_flags(instruction: &Instruction) -> Vec<FromFlag> {
    flags(instruction, |span, name, value| FromFlag { span, name, value })
}

fn copy_flags(instruction: &Instruction) -> Vec<CopyFlag> {
    flags(instruction, |span, name, value| CopyFlag { span, name, value })
}

fn flags<T>(
    instruction: &Instruction,
    make: impl Fn(dockerfile_parser::Span, SpannedString, SpannedString) -> T,
) -> Vec<T> {
    instruction
        .flags
        .iter()
        .map(|flag| {
            let span = theirs(flag.span);
            let (name, value) = flag.text[2..].split_once('=').unwrap_or((&flag.text[2..], ""));
            let part = |content: &str| SpannedString { span, content: content.to_owned() };
            make(span, part(name), part(value))
        })
        .collect()
}

pub(super) fn string(word: &Word) -> SpannedString {
    SpannedString { span: theirs(word.span), content: word.text.clone() }
}

pub(super) fn theirs(span: Span) -> dockerfile_parser::Span {
    dockerfile_parser::Span::new(span.start, span.end)
}

/// The crate's span as ours.
pub fn span(span: dockerfile_parser::Span) -> Span {
    Span { start: span.start, end: span.end.max(span.start) }
}

/// A value without its quotes, with its variables as they are written.
fn unquoted(value: &str, escape: char) -> String {
    if !value.contains(['"', '\'', escape]) {
        return value.to_owned();
    }
    let rules = expand::Rules { keep_unset: true, ..expand::Rules::new(escape) };
    expand::expand(value, rules, &|_| None).map_or_else(|_| value.to_owned(), |it| it.text)
}
