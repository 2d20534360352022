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

use super::{Instruction, Keyword, Word, expand};
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
    Run(RunInstruction),
    /// ENTRYPOINT.
    Entrypoint(EntrypointInstruction),
    /// CMD.
    Cmd(CmdInstruction),
    /// COPY.
    Copy(CopyInstruction),
    /// ENV.
    Env(EnvInstruction),
    /// A kind without a type of its own (its words say everything), or a broken instruction.
    Other,
}

/// The crate recurses on escapes, so longer or more heavily escaped texts would overflow the
/// 1 MB stack of WebAssembly; its limits were measured at 2,000 escapes and above.
const MAX_TEXT: usize = 32_000;
const MAX_BACKSLASHES: usize = 500;

/// Types an instruction whose words have been found.
pub(super) fn hand_over(instruction: &Instruction, escape: char) -> Typed {
    let Some(ours) = from_words(instruction, escape) else { return Typed::Other };
    if matches!(ours, Typed::Arg(_)) && instruction.arguments.len() != 1 {
        return ours;
    }
    match crate_answer(instruction) {
        Some(theirs) if same(&ours, &theirs) => with_flags(theirs, ours),
        _ => ours,
    }
}

/// What `dockerfile-parser` makes of the logical line, its spans mapped to the source.
fn crate_answer(instruction: &Instruction) -> Option<Typed> {
    let rest = &instruction.rest.text;
    if MAX_TEXT < rest.len() || MAX_BACKSLASHES < rest.matches('\\').count() {
        return None;
    }
    let keyword = instruction.keyword.as_str();
    let line = format!("{keyword} {rest}");
    let mut tree = dockerfile_parser::Dockerfile::parse(&line).ok()?.instructions;
    if tree.len() != 1 {
        return None;
    }
    let shift = keyword.len() + 1;
    let map = |span: &mut dockerfile_parser::Span| {
        let start = span.start.saturating_sub(shift);
        let end = span.end.saturating_sub(shift).max(start);
        *span = theirs(instruction.rest.span(start..end));
    };
    let whole = theirs(instruction.span);
    let map_string = |string: &mut SpannedString| map(&mut string.span);
    let map_breakable = |string: &mut BreakableString| {
        map(&mut string.span);
        for component in &mut string.components {
            match component {
                BreakableStringComponent::String(it) => map(&mut it.span),
                BreakableStringComponent::Comment(it) => map(&mut it.span),
            }
        }
    };
    let map_expr = |expr: &mut ShellOrExecExpr| match expr {
        ShellOrExecExpr::Shell(text) => map_breakable(text),
        ShellOrExecExpr::Exec(array) => {
            map(&mut array.span);
            array.elements.iter_mut().for_each(map_string);
        }
    };
    Some(match tree.pop()? {
        Tree::From(mut it) => {
            it.span = whole;
            map_string(&mut it.image);
            it.alias.iter_mut().for_each(map_string);
            Typed::From(it)
        }
        Tree::Arg(mut it) => {
            it.span = whole;
            map_string(&mut it.name);
            it.value.iter_mut().for_each(map_string);
            Typed::Arg(vec![it])
        }
        Tree::Label(mut it) => {
            it.span = whole;
            for label in &mut it.labels {
                map(&mut label.span);
                map_string(&mut label.name);
                map_string(&mut label.value);
            }
            Typed::Label(it)
        }
        Tree::Run(mut it) => {
            it.span = whole;
            map_expr(&mut it.expr);
            Typed::Run(it)
        }
        Tree::Entrypoint(mut it) => {
            it.span = whole;
            map_expr(&mut it.expr);
            Typed::Entrypoint(it)
        }
        Tree::Cmd(mut it) => {
            it.span = whole;
            map_expr(&mut it.expr);
            Typed::Cmd(it)
        }
        Tree::Copy(mut it) => {
            it.span = whole;
            it.sources.iter_mut().for_each(map_string);
            map_string(&mut it.destination);
            Typed::Copy(it)
        }
        Tree::Env(mut it) => {
            it.span = whole;
            for var in &mut it.vars {
                map(&mut var.span);
                map_string(&mut var.key);
                map_breakable(&mut var.value);
            }
            Typed::Env(it)
        }
        Tree::Misc(_) => return None,
    })
}

/// The flags are the scanner's: the crate knows no flag without a value.
fn with_flags(mut theirs: Typed, ours: Typed) -> Typed {
    match (&mut theirs, ours) {
        (Typed::From(theirs), Typed::From(ours)) => theirs.flags = ours.flags,
        (Typed::Copy(theirs), Typed::Copy(ours)) => theirs.flags = ours.flags,
        _ => {}
    }
    theirs
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
        (Typed::Run(a), Typed::Run(b)) => expr(&a.expr, &b.expr),
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
            ShellOrExecExpr::Shell(
                BreakableString::new(span).add_string(span, instruction.rest.text.as_str()),
            )
        }
    };
    Some(match instruction.keyword {
        Keyword::From => {
            let image = words.first()?;
            let alias = match words.get(1..)? {
                [] => None,
                [keyword, name] if keyword.text.eq_ignore_ascii_case("as") => Some(string(name)),
                _ => return None,
            };
            Typed::From(FromInstruction {
                span,
                flags: flags(instruction, |span, name, value| FromFlag { span, name, value }),
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
        Keyword::Run => Typed::Run(RunInstruction { span, expr: expr() }),
        Keyword::Entrypoint => Typed::Entrypoint(EntrypointInstruction { span, expr: expr() }),
        Keyword::Cmd => Typed::Cmd(CmdInstruction { span, expr: expr() }),
        Keyword::Copy => {
            let (destination, sources) = words.split_last()?;
            if sources.is_empty() {
                return None;
            }
            Typed::Copy(CopyInstruction {
                span,
                flags: flags(instruction, |span, name, value| CopyFlag { span, name, value }),
                sources: sources.iter().map(string).collect(),
                destination: string(destination),
            })
        }
        _ => return None,
    })
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

fn string(word: &Word) -> SpannedString {
    SpannedString { span: theirs(word.span), content: word.text.clone() }
}

fn theirs(span: Span) -> dockerfile_parser::Span {
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
