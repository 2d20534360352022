//! What a RUN gives to its shell, with the way back to the source.

use std::{borrow::Cow, cell::RefCell, rc::Rc};

use crate::{
    shell::{Command, Variables, commands},
    sort::Names,
    syntax::{Instruction, Logical},
    text::Span,
};

/// The text that the shell of a RUN is given.
///
/// Source: `dispatchRun` of BuildKit's `dockerfile2llb`: a RUN that is nothing but a
/// here-document runs its body; other here-documents are put behind the command line.
#[derive(Debug, Clone)]
pub struct Script<'a> {
    /// What the shell reads.
    pub text: Cow<'a, str>,
    parts: Vec<(usize, Part<'a>)>,
    run: &'a Instruction,
}

/// The commands of a script, as they were the last time.
struct Read {
    /// Where the RUN stood.
    at: usize,
    /// The variables that it asked for, with their values.
    asked: Names,
    commands: Result<Vec<Rc<Command>>, String>,
}

#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    /// The logical line.
    Line(&'a Logical),
    /// The body of a here-document that stands there.
    Body(Span),
}

impl<'a> Script<'a> {
    /// The script of a RUN in shell form.
    pub fn of(run: &'a Instruction) -> Script<'a> {
        let line = &run.rest;
        if run.heredocs.is_empty() {
            let text = Cow::Borrowed(line.text.as_str());
            return Script { text, parts: vec![(0, Part::Line(line))], run };
        }
        if let [heredoc] = run.heredocs.as_slice()
            && is_heredoc_alone(&line.text)
        {
            let text = Cow::Borrowed(heredoc.content.as_str());
            return Script { text, parts: vec![(0, Part::Body(heredoc.span))], run };
        }
        let mut text = line.text.clone();
        let mut parts = vec![(0, Part::Line(line))];
        text.push('\n');
        for heredoc in &run.heredocs {
            parts.push((text.len(), Part::Body(heredoc.span)));
            text.push_str(&heredoc.content);
            text.push_str(&heredoc.name);
            text.push('\n');
        }
        Script { text: Cow::Owned(text), parts, run }
    }

    /// The program of a `#!` line: then the text need not be shell.
    pub fn interpreter(&self) -> Option<&str> {
        let line = self.text.strip_prefix("#!")?.lines().next()?.trim();
        let mut words = line.split_whitespace().map(|it| it.rsplit('/').next().unwrap_or(it));
        words.find(|it| *it != "env" && !it.starts_with('-'))
    }

    /// Where a part of the text stands in the source.
    pub fn span(&self, span: Span) -> Span {
        let part = self.parts.partition_point(|(start, _)| *start <= span.start).saturating_sub(1);
        match self.parts.get(part) {
            Some((_, Part::Line(line))) => {
                line.span(span.start..span.end.min(line.text.len()).max(span.start))
            }
            Some((start, Part::Body(source))) => {
                // Its terminator, which need not be there, is read too where `<<` is in a comment.
                let place = |offset: usize| (source.start + offset - start).min(source.end);
                Span::new(place(span.start), place(span.end))
            }
            None => span,
        }
    }

    /// The commands, their spans pointing into the source. They are not read again while the RUN,
    /// wherever it moves, and the values of its variables stay the same.
    ///
    /// # Errors
    /// See [`commands`].
    pub fn commands(&self, variables: Variables<'_>) -> Result<Vec<Rc<Command>>, String> {
        let known = self.run.made.get::<Read>();
        let known = known.filter(|it| it.asked.iter().all(|(name, is)| variables(name) == *is));
        let read = match known {
            Some(known) if known.at == self.run.span.start => known,
            Some(known) => Rc::new(self.moved(&known)),
            None => Rc::new(self.read(variables)),
        };
        let commands = read.commands.clone();
        self.run.made.set(read);
        commands
    }

    fn read(&self, variables: Variables<'_>) -> Read {
        let asked = RefCell::new(Names::new());
        let commands = commands(&self.text, &|name| {
            let value = variables(name);
            asked.borrow_mut().insert(name.to_owned(), value.clone());
            value
        });
        let commands = commands.map(|it| with_spans(it, &|span| self.span(span)));
        Read { at: self.run.span.start, asked: asked.into_inner(), commands }
    }

    fn moved(&self, known: &Read) -> Read {
        let at = self.run.span.start;
        let commands = known.commands.clone().map(|it| moved(&it, at.wrapping_sub(known.at)));
        Read { at, asked: known.asked.clone(), commands }
    }
}

/// The same commands so many bytes further down; up by wrapping around.
pub(crate) fn moved(commands: &[Rc<Command>], by: usize) -> Vec<Rc<Command>> {
    let commands = commands.iter().map(|it| Command::clone(it)).collect();
    with_spans(commands, &|it| Span::new(it.start.wrapping_add(by), it.end.wrapping_add(by)))
}

fn with_spans(mut commands: Vec<Command>, span: &dyn Fn(Span) -> Span) -> Vec<Rc<Command>> {
    for command in &mut commands {
        command.span = span(command.span);
        let writes = command.writes.iter_mut().map(|it| &mut it.path);
        for word in command.words.iter_mut().chain(writes) {
            word.span = span(word.span);
        }
    }
    commands.into_iter().map(Rc::new).collect()
}

/// Whether the line is `<<EOF` and nothing else.
fn is_heredoc_alone(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("<<") && !line[2..].trim_start_matches('-').trim().contains([' ', '\t', '<'])
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::syntax::{Memo, parse, parse_again};

    #[test]
    fn a_script_is_read_once_wherever_it_moves_while_its_variables_stay() {
        let text = "FROM a\nRUN echo $V ${V} \"$V\"\n";
        let moved = "FROM a\nLABEL b=c\nRUN echo $V ${V} \"$V\"\n";
        let mut memo = Memo::default();
        for (text, value, questions) in
            [(text, "v", 3), (text, "v", 1), (moved, "v", 1), (moved, "w", 1 + 3), (text, "w", 1)]
        {
            let asked = Cell::new(0);
            let variables = |_: &str| {
                asked.set(asked.get() + 1);
                Some(value.to_owned())
            };
            let run = |it: &[Rc<Instruction>]| Script::of(it.last()?).commands(&variables).ok();
            let again = run(&parse_again(text, &mut memo).0.instructions);
            assert_eq!(asked.get(), questions, "{text} {value}");
            assert_eq!(again, run(&parse(text).0.instructions));
        }
    }
}
