//! The grammar of simple commands: assignments, words and redirections.

use super::{
    Command, Condition, Redirect,
    tokens::{Next, Token},
    walk::{Context, Walk},
};
use crate::{syntax::Word, text::Span};

impl Walk<'_, '_> {
    pub(super) fn simple(&mut self, start: usize, context: Context) -> Result<(), String> {
        let mut command = context.command();
        // Until the first word, an assignment is the command's; behind it, it is an argument too.
        let mut is_named = false;
        loop {
            let process = is_named
                && matches!(self.tokens.next(), Next::Operator("<" | ">"))
                && self.tokens.after(1) == Next::Operator("(");
            if process {
                let reads = self.tokens.next() == Next::Operator("<");
                self.process(command.condition)?;
                // `bash <(curl …)` reads what the other writes, as behind `|`.
                command.pipe = command.pipe.max(usize::from(reads));
            } else if self.redirect(&mut command)? {
                continue;
            } else if let Ok(word) = self.tokens.word() {
                is_named |= !self.assignment(word, &mut command)?;
            } else {
                break;
            }
        }
        command.span = Span::new(start, self.tokens.end());
        let program = command.words.first().map(|it| it.text.as_str()).unwrap_or_default();
        command.name = program.rsplit('/').next().unwrap_or_default().to_owned();
        if self.functions.contains_key(program) {
            return Ok(());
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
        Ok(())
    }

    /// Takes a word as an assignment, an argument or both; answers whether it assigns.
    fn assignment(&mut self, word: &Token, command: &mut Command) -> Result<bool, String> {
        let Some((name, value)) = assigned(&word.text) else {
            self.word(&word.text, word.span, command);
            return Ok(false);
        };
        let mut text = word.text.clone();
        if value.is_empty() && self.take("(") {
            let mut elements = Vec::new();
            while !self.take(")") {
                if !self.take("\n") {
                    elements.push(&*self.tokens.word()?.text);
                }
            }
            text = format!("{text}({})", elements.join(" "));
        } else if let Some(name) = name {
            command.assignments.push((name.to_owned(), self.scope.value(value)));
        }
        if !command.words.is_empty() {
            self.word(&text, Span::new(word.span.start, self.tokens.end()), command);
        }
        Ok(true)
    }

    fn word(&self, raw: &str, span: Span, command: &mut Command) {
        let words = self.scope.words(raw);
        command.words.extend(words.into_iter().map(|text| Word { text, span }));
    }

    /// The commands of `<(…)` and `>(…)`.
    fn process(&mut self, condition: Condition) -> Result<(), String> {
        self.tokens.step();
        self.tokens.expect(Next::Operator("("))?;
        let context = Context { in_subshell: true, piped: true, ..Context::default() };
        self.list(context.at_most(condition))?;
        self.tokens.expect(Next::Operator(")"))
    }

    /// Takes one redirection, where there is one.
    pub(super) fn redirect(&mut self, command: &mut Command) -> Result<bool, String> {
        let mut ahead = self.tokens;
        let mut descriptor = None;
        if let Next::Word(word) = ahead.next() {
            if !(ahead.is_joined() && word.bytes().all(|it| it.is_ascii_digit())) {
                return Ok(false);
            }
            descriptor = Some(word);
            ahead.step();
        }
        let Next::Operator(operator) = ahead.next() else { return Ok(false) };
        let combined = operator.starts_with("&>");
        if !(operator.starts_with(['<', '>']) || combined && descriptor.is_none()) {
            return Ok(false);
        }
        ahead.step();
        self.tokens = ahead;
        match operator {
            "<<" | "<<-" => {
                self.tokens.word()?;
                command.input = Some(self.tokens.word()?.text.clone());
                self.tokens.word()?;
            }
            "<<<" => {
                let word = self.tokens.word()?;
                command.input = Some(self.scope.value(&word.text));
            }
            _ if matches!(self.tokens.next(), Next::Operator("<" | ">")) => {
                self.process(command.condition)?;
            }
            _ => {
                let file = self.tokens.word()?;
                let writes = matches!(operator, ">" | ">|" | ">>") && descriptor != Some("2");
                let path = Word { text: self.scope.value(&file.text), span: file.span };
                if (writes || combined) && !path.text.starts_with("/dev/") {
                    command.writes.push(Redirect { path, append: operator.ends_with(">>") });
                }
            }
        }
        Ok(true)
    }
}

/// The name and value of `NAME=value` and `NAME+=value`; no name where it is an array's element.
fn assigned(word: &str) -> Option<(Option<&str>, &str)> {
    let letter = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let end = word.find(|it| !letter(it))?;
    let (name, mut rest) = word.split_at(end);
    if name.is_empty() || name.starts_with(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let is_element = rest.starts_with('[');
    if is_element {
        let mut depth = 0_usize;
        let end = rest.find(|it| {
            depth += usize::from(it == '[');
            depth -= usize::from(it == ']');
            depth == 0
        })?;
        rest = &rest[end + 1..];
    }
    let value = rest.strip_prefix('+').unwrap_or(rest).strip_prefix('=')?;
    Some(((!is_element).then_some(name), value))
}
