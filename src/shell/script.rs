//! What a RUN gives to its shell, with the way back to the source.

use std::borrow::Cow;

use crate::{
    shell::{Command, Variables, commands},
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
}

#[derive(Debug, Clone, Copy)]
enum Part<'a> {
    /// The logical line.
    Line(&'a Logical),
    /// The body of a here-document that stands at this offset.
    Body(usize),
}

impl<'a> Script<'a> {
    /// The script of a RUN in shell form.
    pub fn of(run: &'a Instruction) -> Script<'a> {
        let line = &run.rest;
        if run.heredocs.is_empty() {
            let text = Cow::Borrowed(line.text.as_str());
            return Script { text, parts: vec![(0, Part::Line(line))] };
        }
        if let [heredoc] = run.heredocs.as_slice()
            && is_heredoc_alone(&line.text)
        {
            let text = Cow::Borrowed(heredoc.content.as_str());
            return Script { text, parts: vec![(0, Part::Body(heredoc.span.start))] };
        }
        let mut text = line.text.clone();
        let mut parts = vec![(0, Part::Line(line))];
        text.push('\n');
        for heredoc in &run.heredocs {
            parts.push((text.len(), Part::Body(heredoc.span.start)));
            text.push_str(&heredoc.content);
            text.push_str(&heredoc.name);
            text.push('\n');
        }
        Script { text: Cow::Owned(text), parts }
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
                Span::new(source + span.start - start, source + span.end - start)
            }
            None => span,
        }
    }

    /// The commands, their spans pointing into the source.
    ///
    /// # Errors
    /// See [`commands`].
    pub fn commands(&self, variables: Variables<'_>) -> Result<Vec<Command>, String> {
        let mut commands = commands(&self.text, variables)?;
        for command in &mut commands {
            command.span = self.span(command.span);
            let writes = command.writes.iter_mut().map(|it| &mut it.path);
            for word in command.words.iter_mut().chain(writes) {
                word.span = self.span(word.span);
            }
        }
        Ok(commands)
    }
}

/// Whether the line is `<<EOF` and nothing else.
fn is_heredoc_alone(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("<<") && !line[2..].trim_start_matches('-').trim().contains([' ', '\t', '<'])
}
