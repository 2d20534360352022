//! The hand-over to `dockerfile-parser`, which types eight kinds of instruction.
//!
//! The crate reads whole files and gives up at the first construct it does not know, so each
//! instruction is handed to it alone, joined to one logical line and without its flags. Its answer
//! is kept where it equals the scanner's words; where it refuses or differs, the same public
//! struct is built from the scanner's words. Either way its spans point into the source.

use std::collections::HashMap;

use dockerfile_parser::{
    ArgInstruction, BreakableString, BreakableStringComponent, CmdInstruction, CopyFlag,
    CopyInstruction, EntrypointInstruction, EnvInstruction, EnvVar, FromFlag, FromInstruction,
    ImageRef, Instruction as Tree, Label, LabelInstruction, RunInstruction, ShellOrExecExpr,
    SpannedString, StringArray,
};

use super::{
    Instruction, Keyword, Word, expand,
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

/// What became of the instructions of earlier texts, for the next one: a keystroke changes one of
/// them, and the crate is much slower than the scanner.
#[derive(Debug, Clone, Default)]
pub struct Memo {
    /// The crate's answers where they are kept, by keyword and logical line without flags.
    known: HashMap<Keyword, HashMap<String, Known>>,
    /// The number of the text under way, and how many of its instructions are known.
    turn: usize,
    seen: usize,
    /// How many are known of all texts.
    held: usize,
    /// The escape character that decided what is kept.
    escape: char,
    /// How many instructions were typed by the crate, since the memo was made.
    pub by_crate: usize,
    /// How many of the same kinds were typed from the scanner's words instead.
    pub by_scanner: usize,
}

#[derive(Debug, Clone)]
struct Known {
    tree: Option<Tree>,
    /// The last text that had it.
    turn: usize,
}

/// How many more may be known than the last text held, beside twice as many.
const SPARE: usize = 64;

impl Memo {
    /// Begins another text, and forgets most of what the one before did not hold.
    pub(super) fn turn(&mut self) {
        if 2 * self.seen + SPARE < self.held {
            let turn = self.turn;
            self.known.values_mut().for_each(|it| it.retain(|_, it| it.turn == turn));
            self.held = self.known.values().map(HashMap::len).sum();
        }
        self.turn += 1;
        self.seen = 0;
    }

    /// What was decided for a line, if it has been seen.
    fn recall(&mut self, keyword: Keyword, rest: &str, escape: char) -> Option<&Option<Tree>> {
        if std::mem::replace(&mut self.escape, escape) != escape {
            self.known.clear();
            self.held = 0;
        }
        let known = self.known.get_mut(&keyword)?.get_mut(rest)?;
        self.seen += 1;
        known.turn = self.turn;
        Some(&known.tree)
    }

    fn remember(&mut self, keyword: Keyword, rest: &str, tree: Option<Tree>) {
        let known = Known { tree, turn: self.turn };
        self.known.entry(keyword).or_default().insert(rest.to_owned(), known);
        self.held += 1;
        self.seen += 1;
    }
}

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
    if !typed_by_crate || MAX_TEXT < rest.len() || MAX_BACKSLASHES < backslashes() {
        memo.by_scanner += usize::from(typed_by_crate);
        return ours();
    }
    let keyword = instruction.keyword;
    let (kept, ours) = match memo.recall(keyword, rest, escape) {
        Some(Some(tree)) => (mapped(tree.clone(), instruction), None),
        Some(None) => (None, None),
        None => {
            let ours = ours();
            let tree = parsed(&format!("{keyword} {rest}"));
            let kept = tree.clone().and_then(|it| mapped(it, instruction));
            let kept = kept.filter(|it| same(&ours, it));
            memo.remember(keyword, rest, tree.filter(|_| kept.is_some()));
            (kept, Some(ours))
        }
    };
    memo.by_crate += usize::from(kept.is_some());
    memo.by_scanner += usize::from(kept.is_none());
    match kept {
        Some(typed) => with_flags(typed, instruction),
        None => ours.unwrap_or_else(|| from_words(instruction, escape).unwrap_or(Typed::Broken)),
    }
}

/// What `dockerfile-parser` makes of a logical line; its spans count from the line's start.
fn parsed(line: &str) -> Option<Tree> {
    let mut tree = dockerfile_parser::Dockerfile::parse(line).ok()?.instructions;
    tree.pop().filter(|_| tree.is_empty())
}

/// The crate's answer with its spans mapped to the source.
fn mapped(tree: Tree, instruction: &Instruction) -> Option<Typed> {
    let shift = instruction.keyword.as_str().len() + 1;
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
    Some(match tree {
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
            Typed::Run(Run::new(it, instruction))
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
fn with_flags(mut typed: Typed, instruction: &Instruction) -> Typed {
    match &mut typed {
        Typed::From(from) => from.flags = from_flags(instruction),
        Typed::Copy(copy) => copy.flags = copy_flags(instruction),
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
        Keyword::Run => Typed::Run(Run::new(RunInstruction { span, expr: expr() }, instruction)),
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
