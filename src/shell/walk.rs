//! The grammar of lists and compound commands, read in one pass that leaves simple commands.
//!
//! Source: "Shell Grammar" of POSIX.1-2024 (2.10), with bash's additions. The first tokens of a
//! command say what it is, so nothing is read twice but a `((` that turns out to be two subshells.

use super::{
    Command, Condition, Variables,
    tokens::{Cursor, Next, TOO_DEEP, tokens},
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

    fn and_or(&mut self, context: Context) -> Result<(), String> {
        let mut follows = context;
        let mut tests = self.pipeline(context)?;
        loop {
            let context = if self.take("&&") {
                if tests {
                    follows = follows.at_most(Condition::Sometimes);
                }
                follows
            } else if self.take("||") {
                context.at_most(if tests { Condition::Sometimes } else { Condition::Fallback })
            } else {
                return Ok(());
            };
            self.newlines();
            tests = self.pipeline(context)?;
        }
    }

    /// Whether it only asks something, so that what follows depends on the answer.
    fn pipeline(&mut self, context: Context) -> Result<bool, String> {
        let timed = self.take_word("time");
        if timed {
            self.take_word("-p");
        }
        let negated = self.take_word("!");
        while self.take_word("!") {}
        if (timed || negated) && !self.begins_command() {
            return Ok(false);
        }
        let before = self.commands.len();
        let mut place = 0;
        loop {
            let first = self.commands.len();
            let is_test = self.tokens.next() == Next::Word("[[");
            self.command(Context { pipe: context.pipe.max(place), ..context })?;
            if !(self.take("|") || self.take("|&")) {
                let asks = |it: &Command| {
                    matches!(&*it.name, "test" | "[" | "[[" | "command" | "grep" | "which")
                };
                let last = self.commands.get(before..).and_then(<[Command]>::last);
                return Ok((is_test && place == 0) || last.is_some_and(asks));
            }
            for command in &mut self.commands[first..] {
                command.piped = true;
            }
            self.newlines();
            place += 1;
        }
    }

    fn command(&mut self, context: Context) -> Result<(), String> {
        if self.depth == MAX_DEPTH {
            return Err(TOO_DEEP.to_owned());
        }
        self.depth += 1;
        self.any_command(context)?;
        self.depth -= 1;
        Ok(())
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
                self.command(context)
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
            "if" => {
                self.list(context)?;
                self.expect_word("then")?;
                self.list(sometimes)?;
                while self.take_word("elif") {
                    self.list(sometimes)?;
                    self.expect_word("then")?;
                    self.list(sometimes)?;
                }
                if self.take_word("else") {
                    self.list(sometimes)?;
                }
                self.expect_word("fi")
            }
            "case" => self.cases(sometimes),
            "[[" => {
                while self.tokens.next() != Next::Word("]]") {
                    if self.tokens.next() == Next::End {
                        return Err(self.tokens.problem());
                    }
                    self.tokens.step();
                }
                self.expect_word("]]")
            }
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

    fn cases(&mut self, context: Context) -> Result<(), String> {
        self.tokens.word()?;
        self.newlines();
        self.expect_word("in")?;
        self.newlines();
        while !self.take_word("esac") {
            self.take("(");
            self.tokens.word()?;
            while self.take("|") {
                self.tokens.word()?;
            }
            self.tokens.expect(Next::Operator(")"))?;
            self.newlines();
            if self.begins_command() {
                self.list(context)?;
            }
            if !(self.take(";;") || self.take(";&") || self.take(";;&")) {
                return self.expect_word("esac");
            }
            self.newlines();
        }
        Ok(())
    }
}

fn begins_compound(word: &str) -> bool {
    matches!(word, "{" | "for" | "select" | "while" | "until" | "if" | "case" | "[[")
}
