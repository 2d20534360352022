//! The walk over brush-parser's tree, which flattens it to simple commands.

use std::collections::BTreeSet;

use brush_parser::{
    Parser, ParserOptions, SourceSpan,
    ast::{
        AndOr, AndOrList, AssignmentName, AssignmentValue, CommandPrefixOrSuffixItem as Piece,
        CompoundCommand, CompoundList, IoFileRedirectKind, IoFileRedirectTarget, IoRedirect,
        Pipeline, SimpleCommand, SourceLocation, Word as Raw,
    },
};

use super::{Command, Condition, Redirect, Variables, nesting, variables::Scope};
use crate::{syntax::Word, text::Span};

pub(super) fn commands(text: &str, variables: Variables<'_>) -> Result<Vec<Command>, String> {
    nesting::check(text)?;
    let mut parser = Parser::new(text.as_bytes(), &ParserOptions::default());
    let program = parser.parse_program().map_err(|error| match error {
        brush_parser::ParseError::ParsingNear(place) => {
            format!("it is no complete shell script: line {}, column {}", place.line, place.column)
        }
        _ => "it is no complete shell script".to_owned(),
    })?;
    let mut walk = Walk {
        text,
        offsets: offsets(text),
        scope: Scope::new(variables),
        functions: BTreeSet::new(),
        commands: Vec::new(),
    };
    for list in &program.complete_commands {
        walk.list(list, Context::default());
    }
    Ok(walk.commands)
}

/// The byte offset of each character; none where every character is a byte.
fn offsets(text: &str) -> Option<Vec<usize>> {
    (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect())
}

#[derive(Clone, Copy, Default)]
struct Context {
    condition: Condition,
    in_loop: bool,
    in_subshell: bool,
    pipe: usize,
    piped: bool,
}

impl Context {
    fn at_most(self, condition: Condition) -> Context {
        Context { condition: self.condition.max(condition), ..self }
    }
}

struct Walk<'a> {
    text: &'a str,
    offsets: Option<Vec<usize>>,
    scope: Scope<'a>,
    functions: BTreeSet<String>,
    commands: Vec<Command>,
}

impl Walk<'_> {
    fn span(&self, location: Option<&SourceSpan>) -> Span {
        let Some(location) = location else { return Span::default() };
        let byte = |index: usize| match &self.offsets {
            Some(offsets) => offsets.get(index).copied().unwrap_or(self.text.len()),
            None => index.min(self.text.len()),
        };
        let start = byte(location.start.index);
        Span::new(start, byte(location.end.index).max(start))
    }

    fn list(&mut self, list: &CompoundList, context: Context) {
        for item in &list.0 {
            self.and_or(&item.0, context);
        }
    }

    fn and_or(&mut self, list: &AndOrList, context: Context) {
        let before = self.commands.len();
        self.pipeline(&list.first, context);
        let mut follows = context;
        let mut tests = self.is_test(before, &list.first);
        for next in &list.additional {
            let before = self.commands.len();
            let pipeline = match next {
                AndOr::And(pipeline) => {
                    if tests {
                        follows = follows.at_most(Condition::Sometimes);
                    }
                    self.pipeline(pipeline, follows);
                    pipeline
                }
                AndOr::Or(pipeline) => {
                    let condition = if tests { Condition::Sometimes } else { Condition::Fallback };
                    self.pipeline(pipeline, context.at_most(condition));
                    pipeline
                }
            };
            tests = self.is_test(before, pipeline);
        }
    }

    /// Whether a pipeline only asks something, so that what follows depends on the answer.
    fn is_test(&self, first: usize, pipeline: &Pipeline) -> bool {
        if let [brush_parser::ast::Command::ExtendedTest(..)] = pipeline.seq.as_slice() {
            return true;
        }
        let asks =
            |it: &Command| matches!(&*it.name, "test" | "[" | "[[" | "command" | "grep" | "which");
        self.commands.get(first..).is_some_and(|it| it.last().is_some_and(asks))
    }

    fn pipeline(&mut self, pipeline: &Pipeline, context: Context) {
        let last = pipeline.seq.len().saturating_sub(1);
        for (place, command) in pipeline.seq.iter().enumerate() {
            let piped = place < last || context.piped;
            self.command(command, Context { pipe: context.pipe.max(place), piped, ..context });
        }
    }

    fn command(&mut self, command: &brush_parser::ast::Command, context: Context) {
        use brush_parser::ast::Command as Tree;
        match command {
            Tree::Simple(simple) => self.simple(simple, context),
            Tree::Compound(compound, redirects) => {
                self.compound(compound, context);
                if let Some(redirects) = redirects {
                    let mut command = self.empty(context);
                    command.span = self.span(compound.location().as_ref());
                    for redirect in &redirects.0 {
                        self.redirect(redirect, &mut command);
                    }
                    if !command.writes.is_empty() {
                        self.commands.push(command);
                    }
                }
            }
            Tree::Function(function) => {
                self.functions.insert(function.fname.value.clone());
                // It will be called, or else it would not stand here; how often is not known.
                self.compound(&function.body.0, context.at_most(Condition::Sometimes));
            }
            Tree::ExtendedTest(..) => {}
        }
    }

    fn compound(&mut self, compound: &CompoundCommand, context: Context) {
        let sometimes = context.at_most(Condition::Sometimes);
        let looped = Context { in_loop: true, ..context };
        match compound {
            CompoundCommand::BraceGroup(group) => self.list(&group.list, context),
            CompoundCommand::Subshell(subshell) => {
                self.list(&subshell.list, Context { in_subshell: true, ..context });
            }
            CompoundCommand::ForClause(clause) => {
                self.scope.set(&clause.variable_name, None);
                self.list(&clause.body.list, looped);
            }
            CompoundCommand::ArithmeticForClause(clause) => self.list(&clause.body.list, looped),
            CompoundCommand::WhileClause(clause) | CompoundCommand::UntilClause(clause) => {
                self.list(&clause.0, looped);
                self.list(&clause.1.list, Context { in_loop: true, ..sometimes });
            }
            CompoundCommand::IfClause(clause) => {
                self.list(&clause.condition, context);
                self.list(&clause.then, sometimes);
                for other in clause.elses.iter().flatten() {
                    if let Some(condition) = &other.condition {
                        self.list(condition, sometimes);
                    }
                    self.list(&other.body, sometimes);
                }
            }
            CompoundCommand::CaseClause(clause) => {
                for list in clause.cases.iter().filter_map(|it| it.cmd.as_ref()) {
                    self.list(list, sometimes);
                }
            }
            CompoundCommand::Coprocess(coprocess) => self.command(&coprocess.body, context),
            CompoundCommand::Arithmetic(_) => {}
        }
    }

    fn empty(&self, context: Context) -> Command {
        Command {
            condition: context.condition,
            in_loop: context.in_loop,
            in_subshell: context.in_subshell,
            pipe: context.pipe,
            piped: context.piped,
            ..Command::default()
        }
    }

    fn simple(&mut self, simple: &SimpleCommand, context: Context) {
        let mut command = self.empty(context);
        command.span = self.span(simple.location().as_ref());
        let prefix = simple.prefix.iter().flat_map(|it| &it.0);
        for piece in prefix {
            self.piece(piece, &mut command);
        }
        if let Some(name) = &simple.word_or_name {
            self.word(name, &mut command);
        }
        for piece in simple.suffix.iter().flat_map(|it| &it.0) {
            self.piece(piece, &mut command);
        }
        let program = command.words.first().map(|it| it.text.as_str()).unwrap_or_default();
        command.name = program.rsplit('/').next().unwrap_or_default().to_owned();
        if self.functions.contains(program) {
            return;
        }
        let exported = matches!(&*command.name, "export" | "local" | "declare" | "readonly");
        if command.words.is_empty() || exported {
            let known = context.condition == Condition::Always && !context.in_loop;
            for (name, value) in &command.assignments {
                let value = Some(value.clone()).filter(|it| known && !it.contains(['$', '`']));
                self.scope.set(name, value);
            }
        }
        self.commands.push(command);
    }

    fn piece(&mut self, piece: &Piece, command: &mut Command) {
        match piece {
            Piece::IoRedirect(redirect) => self.redirect(redirect, command),
            Piece::Word(word) => self.word(word, command),
            Piece::AssignmentWord(assignment, word) => {
                if let (AssignmentName::VariableName(name), AssignmentValue::Scalar(value)) =
                    (&assignment.name, &assignment.value)
                {
                    let value = self.scope.value(&value.value);
                    command.assignments.push((name.clone(), value));
                }
                if !command.words.is_empty() {
                    self.word(word, command);
                }
            }
            Piece::ProcessSubstitution(_, subshell) => {
                let context = Context { in_subshell: true, piped: true, ..Context::default() };
                self.list(&subshell.list, context.at_most(command.condition));
            }
        }
    }

    fn word(&self, raw: &Raw, command: &mut Command) {
        let span = self.span(raw.loc.as_ref());
        let words = self.scope.words(&raw.value);
        command.words.extend(words.into_iter().map(|text| Word { text, span }));
    }

    fn redirect(&self, redirect: &IoRedirect, command: &mut Command) {
        let mut write = |raw: &Raw, append: bool| {
            let path =
                Word { text: self.scope.value(&raw.value), span: self.span(raw.loc.as_ref()) };
            if !path.text.starts_with("/dev/") {
                command.writes.push(Redirect { path, append });
            }
        };
        match redirect {
            IoRedirect::File(fd, kind, IoFileRedirectTarget::Filename(path)) => match kind {
                IoFileRedirectKind::Write | IoFileRedirectKind::Clobber if *fd != Some(2) => {
                    write(path, false);
                }
                IoFileRedirectKind::Append if *fd != Some(2) => write(path, true),
                _ => {}
            },
            IoRedirect::OutputAndError(path, append) => write(path, *append),
            IoRedirect::HereDocument(_, document) => command.input = Some(document.doc.value.len()),
            IoRedirect::HereString(_, word) => command.input = Some(word.value.len()),
            IoRedirect::File(..) => {}
        }
    }
}
