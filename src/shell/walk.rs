//! The grammar of lists and compound commands, read in one pass that leaves simple commands.
//!
//! Source: "Shell Grammar" of POSIX.1-2024 (2.10), with bash's additions. The first tokens of a
//! command say what it is, so nothing is read twice but a `((` that turns out to be two subshells.

use std::ops::Range;

use super::{
    Command, Condition, Variables,
    tokens::{Cursor, Next, TOO_DEEP, tokens},
    truth,
    variables::Scope,
};
use crate::sort::Names;
use crate::text::Span;

/// Commands in commands. Real scripts nest up to about 8 deep.
const MAX_DEPTH: usize = 100;

pub(super) fn commands(text: &str, variables: Variables<'_>) -> Result<Vec<Command>, String> {
    let tokens = tokens(text)?;
    let mut walk = Walk {
        tokens: Cursor::new(&tokens),
        scope: Scope::new(variables),
        functions: Names::new(),
        commands: Vec::new(),
        depth: 0,
    };
    walk.newlines();
    if walk.tokens.next() != Next::End {
        walk.list(Context::default())?;
        walk.tokens.expect(Next::End)?;
    }
    Ok(walk.commands)
}

/// What surrounds a command.
#[derive(Clone, Copy, Default)]
pub(super) struct Context {
    pub(super) condition: Condition,
    pub(super) in_loop: bool,
    pub(super) in_subshell: bool,
    pub(super) pipe: usize,
    pub(super) piped: bool,
}

impl Context {
    pub(super) fn at_most(self, condition: Condition) -> Context {
        Context { condition: self.condition.max(condition), ..self }
    }

    pub(super) fn command(self) -> Command {
        Command {
            condition: self.condition,
            in_loop: self.in_loop,
            in_subshell: self.in_subshell,
            pipe: self.pipe,
            piped: self.piped,
            ..Command::default()
        }
    }
}

pub(super) struct Walk<'t, 'v> {
    pub(super) tokens: Cursor<'t>,
    pub(super) scope: Scope<'v>,
    pub(super) functions: Names,
    pub(super) commands: Vec<Command>,
    depth: usize,
}

impl<'t> Walk<'t, '_> {
    pub(super) fn take(&mut self, operator: &str) -> bool {
        self.tokens.take(Next::Operator(operator))
    }

    fn take_word(&mut self, word: &str) -> bool {
        self.tokens.take(Next::Word(word))
    }

    fn expect_word(&mut self, word: &str) -> Result<(), String> {
        self.tokens.expect(Next::Word(word))
    }

    fn newlines(&mut self) -> bool {
        let any = self.take("\n");
        while self.take("\n") {}
        any
    }

    /// Whether a command can stand here: not behind the last one of a list.
    fn begins_command(&self) -> bool {
        match self.tokens.next() {
            Next::Word(word) => !matches!(
                word,
                "then" | "elif" | "else" | "fi" | "do" | "done" | "in" | "esac" | "}" | "]]"
            ),
            Next::Operator(operator) => {
                operator == "(" || operator.starts_with(['<', '>']) || operator.starts_with("&>")
            }
            Next::End => false,
        }
    }

    /// A list ends where no command can stand. What must stand there, the caller knows.
    pub(super) fn list(&mut self, context: Context) -> Result<(), String> {
        self.newlines();
        loop {
            self.and_or(context)?;
            let ended = self.take(";") || self.take("&");
            let ended = self.newlines() || ended;
            if !ended || !self.begins_command() {
                return Ok(());
            }
        }
    }

    /// Pipelines joined by `&&` and `||`; the outcome of a single one, where it is known.
    fn and_or(&mut self, context: Context) -> Result<Outcome, String> {
        let mut last = self.pipeline(context)?;
        let mut follows = context;
        loop {
            let (runs_if, next) = match (self.take("&&"), last) {
                (true, outcome) => {
                    if outcome == Outcome::Tested {
                        follows = follows.at_most(Condition::Sometimes);
                    }
                    (true, follows)
                }
                (false, Outcome::Tested) if self.take("||") => {
                    (false, context.at_most(Condition::Sometimes))
                }
                (false, _) if self.take("||") => (false, context.at_most(Condition::Fallback)),
                (false, _) => return Ok(last),
            };
            self.newlines();
            last = match last {
                Outcome::Known(outcome) if outcome == runs_if => {
                    let context = if runs_if { follows } else { context };
                    self.pipeline(context)?
                }
                Outcome::Known(outcome) => {
                    self.pipeline(context.at_most(Condition::Never))?;
                    Outcome::Known(outcome)
                }
                _ => match self.pipeline(next)? {
                    // Behind something unknown, nothing is known of the whole.
                    Outcome::Known(_) => Outcome::Tested,
                    outcome => outcome,
                },
            };
        }
    }

    fn pipeline(&mut self, context: Context) -> Result<Outcome, String> {
        let timed = self.take_word("time");
        if timed {
            self.take_word("-p");
        }
        let mut negated = false;
        while self.take_word("!") {
            negated = !negated;
        }
        if (timed || negated) && !self.begins_command() {
            return Ok(Outcome::Unknown);
        }
        let before = self.commands.len();
        let mut place = 0;
        loop {
            let first = self.commands.len();
            let double = self.tokens.next() == Next::Word("[[");
            let outcome = self.command(Context { pipe: context.pipe.max(place), ..context })?;
            if !(self.take("|") || self.take("|&")) {
                let outcome = match outcome {
                    Some(outcome) if place == 0 => return Ok(Outcome::Known(outcome != negated)),
                    _ if double && place == 0 => Outcome::Tested,
                    _ => Outcome::Unknown,
                };
                let asks = |it: &Command| {
                    matches!(&*it.name, "test" | "[" | "[[" | "command" | "grep" | "which")
                };
                let last = self.commands.get(before..).and_then(<[Command]>::last);
                return Ok(if last.is_some_and(asks) { Outcome::Tested } else { outcome });
            }
            for command in &mut self.commands[first..] {
                command.piped = true;
            }
            self.newlines();
            place += 1;
        }
    }

    /// A command, and its outcome where that is known before it runs.
    fn command(&mut self, context: Context) -> Result<Option<bool>, String> {
        if self.depth == MAX_DEPTH {
            return Err(TOO_DEEP.to_owned());
        }
        self.depth += 1;
        let double = self.tokens.next() == Next::Word("[[");
        let first = self.commands.len();
        let outcome = match double {
            true => self.double_bracket(context)?,
            false => {
                self.any_command(context)?;
                let alone = self.commands.get(first..).filter(|it| it.len() == 1);
                alone.and_then(|it| truth::outcome(&it[0]))
            }
        };
        if context.condition == Condition::Never {
            self.commands.truncate(first);
        }
        self.depth -= 1;
        Ok(outcome)
    }

    /// `[[ … ]]` and its redirections.
    fn double_bracket(&mut self, context: Context) -> Result<Option<bool>, String> {
        let start = self.tokens.span().start;
        self.tokens.step();
        let mut words = Vec::new();
        while self.tokens.next() != Next::Word("]]") {
            match self.tokens.next() {
                Next::End => return Err(self.tokens.problem()),
                Next::Word(word) => words.push(self.scope.value(word)),
                Next::Operator(operator) => words.push(operator.to_owned()),
            }
            self.tokens.step();
        }
        self.expect_word("]]")?;
        self.redirections(start, context)?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Ok(truth::test(&words))
    }

    fn any_command(&mut self, context: Context) -> Result<(), String> {
        let start = self.tokens.span().start;
        let is_function = self.tokens.after(1) == Next::Operator("(")
            && self.tokens.after(2) == Next::Operator(")");
        match self.tokens.next() {
            _ if !self.begins_command() => Err(self.tokens.problem()),
            Next::Word("function") => {
                self.tokens.step();
                self.function(context)
            }
            Next::Word("coproc") => {
                self.tokens.step();
                self.newlines();
                let named = (self.tokens.next(), self.tokens.after(1));
                if let (Next::Word(name), Next::Word("{") | Next::Operator("(")) = named
                    && !begins_compound(name)
                {
                    self.tokens.step();
                }
                self.command(context).map(drop)
            }
            Next::Operator("(") => self.redirected(start, context),
            Next::Word(word) if begins_compound(word) => self.redirected(start, context),
            Next::Word(word) if is_function && !word.ends_with('=') => self.function(context),
            _ => self.simple(start, context),
        }
    }

    fn function(&mut self, context: Context) -> Result<(), String> {
        self.functions.insert(self.tokens.word()?.text.clone(), None);
        if self.take("(") {
            self.tokens.expect(Next::Operator(")"))?;
        }
        self.newlines();
        // It will be called, or else it would not stand here; how often is not known.
        self.compound(context.at_most(Condition::Sometimes))?;
        while self.redirect(&mut Command::default())? {}
        Ok(())
    }

    /// A compound command and its redirections. Those that write become a command of their own.
    fn redirected(&mut self, start: usize, context: Context) -> Result<(), String> {
        self.compound(context)?;
        self.redirections(start, context)
    }

    fn redirections(&mut self, start: usize, context: Context) -> Result<(), String> {
        let mut command = context.command();
        command.span = Span::new(start, self.tokens.end());
        while self.redirect(&mut command)? {}
        if !command.writes.is_empty() {
            self.commands.push(command);
        }
        Ok(())
    }

    fn compound(&mut self, context: Context) -> Result<(), String> {
        let sometimes = context.at_most(Condition::Sometimes);
        let looped = Context { in_loop: true, ..context };
        if self.tokens.take_arithmetic(false) {
            return Ok(());
        }
        if self.take("(") {
            self.list(Context { in_subshell: true, ..context })?;
            return self.tokens.expect(Next::Operator(")"));
        }
        let place = self.tokens;
        match &*self.tokens.word()?.text {
            "{" => {
                self.list(context)?;
                self.expect_word("}")
            }
            "for" | "select" => {
                if !self.tokens.take_arithmetic(true) {
                    let name = self.tokens.word()?;
                    self.scope.set(&name.text, None);
                    self.newlines();
                    if self.take_word("in") {
                        while self.tokens.word().is_ok() {}
                    }
                }
                self.take(";");
                self.newlines();
                self.body(looped)
            }
            "while" | "until" => {
                self.list(looped)?;
                self.body(Context { in_loop: true, ..sometimes })
            }
            "if" => self.branches(context),
            "case" => self.cases(context),
            _ => Err(place.problem()),
        }
    }

    fn body(&mut self, context: Context) -> Result<(), String> {
        let end = if self.take_word("{") {
            "}"
        } else {
            self.expect_word("do")?;
            "done"
        };
        self.list(context)?;
        self.expect_word(end)
    }

    /// `if`, up to `fi`: the one branch that is known to run, or all as alternatives.
    fn branches(&mut self, context: Context) -> Result<(), String> {
        let mut arms = Arms::new(context);
        loop {
            let outcome = self.condition(arms.next())?;
            self.expect_word("then")?;
            self.arm(outcome, &mut arms)?;
            if !self.take_word("elif") {
                break;
            }
        }
        if self.take_word("else") {
            self.arm(Some(true), &mut arms)?;
        }
        self.expect_word("fi")?;
        self.weigh(&arms);
        Ok(())
    }

    /// The list behind `if`, and how its last command ends.
    fn condition(&mut self, context: Context) -> Result<Option<bool>, String> {
        self.newlines();
        loop {
            let outcome = self.and_or(context)?;
            let ended = self.take(";") || self.take("&");
            let ended = self.newlines() || ended;
            if !ended || !self.begins_command() {
                return Ok(match outcome {
                    Outcome::Known(outcome) => Some(outcome),
                    Outcome::Tested | Outcome::Unknown => None,
                });
            }
        }
    }

    /// A branch that runs if `outcome` holds.
    fn arm(&mut self, outcome: Option<bool>, arms: &mut Arms) -> Result<(), String> {
        let first = self.commands.len();
        self.list(arms.enter(outcome))?;
        arms.ranges.push(first..self.commands.len());
        Ok(())
    }

    /// Of branches that exclude each other, one likely runs: the first that does not give up. The
    /// others may bring more, and likely do not.
    fn weigh(&mut self, arms: &Arms) {
        let gives_up = |it: &Command| {
            it.name == "false"
                || it.name == "exit" && it.words.get(1).is_some_and(|it| it.text != "0")
        };
        let works = |range: &&Range<usize>| {
            !range.is_empty() && !self.commands[(*range).clone()].iter().any(gives_up)
        };
        let Some(likely) = arms.ranges.iter().find(works).cloned() else { return };
        for range in arms.ranges.iter().filter(|it| **it != likely).cloned() {
            for command in &mut self.commands[range] {
                command.condition = command.condition.max(Condition::Fallback);
            }
        }
    }

    fn cases(&mut self, context: Context) -> Result<(), String> {
        let value = self.tokens.word()?.text.clone();
        let value = self.scope.value(&value);
        self.newlines();
        self.expect_word("in")?;
        self.newlines();
        let mut arms = Arms::new(context);
        while !self.take_word("esac") {
            self.take("(");
            let mut outcome = self.pattern(&value)?;
            while self.take("|") {
                let other = self.pattern(&value)?;
                outcome = if outcome == Some(true) || other == Some(true) {
                    Some(true)
                } else {
                    outcome.and(other)
                };
            }
            self.tokens.expect(Next::Operator(")"))?;
            self.newlines();
            let first = self.commands.len();
            let context = arms.enter(outcome);
            if self.begins_command() {
                self.list(context)?;
            }
            arms.ranges.push(first..self.commands.len());
            if !(self.take(";;") || self.take(";&") || self.take(";;&")) {
                self.expect_word("esac")?;
                break;
            }
            self.newlines();
        }
        self.weigh(&arms);
        Ok(())
    }

    /// Whether the value of a `case` is that of the next pattern.
    fn pattern(&mut self, value: &str) -> Result<Option<bool>, String> {
        let pattern = self.tokens.word()?.text.clone();
        Ok(truth::matches(value, &self.scope.value(&pattern)))
    }
}

/// What is known of a pipeline before it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Whether it succeeds.
    Known(bool),
    /// It only asks something, so that what follows depends on the answer.
    Tested,
    /// Nothing: as a rule it succeeds.
    Unknown,
}

/// The branches of an `if` or `case`, of which one runs.
struct Arms {
    context: Context,
    /// Whether one is known to run, so that no other does.
    taken: bool,
    /// Whether one may run before.
    perhaps: bool,
    /// The commands of each.
    ranges: Vec<Range<usize>>,
}

impl Arms {
    fn new(context: Context) -> Arms {
        Arms { context, taken: false, perhaps: false, ranges: Vec::new() }
    }

    /// The context of the next condition.
    fn next(&self) -> Context {
        match (self.taken, self.perhaps) {
            (true, _) => self.context.at_most(Condition::Never),
            (false, true) => self.context.at_most(Condition::Sometimes),
            (false, false) => self.context,
        }
    }

    /// The context of a branch that runs if `outcome` holds and none before it did.
    fn enter(&mut self, outcome: Option<bool>) -> Context {
        let context = match outcome {
            Some(true) => self.next(),
            Some(false) => self.context.at_most(Condition::Never),
            None => self.next().at_most(Condition::Sometimes),
        };
        self.taken |= outcome == Some(true);
        self.perhaps |= outcome.is_none();
        context
    }
}

fn begins_compound(word: &str) -> bool {
    matches!(word, "{" | "for" | "select" | "while" | "until" | "if" | "case" | "[[")
}
