//! A long chain of commands, where a here-document would do.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    syntax::Keyword,
    text::Edit,
    text::Span,
};

pub(super) static RULE: Rule = Rule {
    name: "long-chain",
    severity: Severity::Info,
    also_known_as: "",
    experimental: true,
    check,
};

fn message(count: usize) -> String {
    format!("{count} commands joined by && read better as a here-document")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let runs =
        facts.steps.iter().filter(|it| it.instruction.keyword == Keyword::Run && !it.triggered);
    for step in runs {
        let run = step.instruction;
        let commands = facts.run(step.at);
        let joined = run.rest.text.matches("&&").count();
        if joined < 3 || run.json || !run.heredocs.is_empty() || commands.len() <= joined {
            continue;
        }
        let finding = findings.report(step.at, message(joined + 1));
        finding.fix(
            "Write it as a here-document",
            here_document(facts.text, run.span, commands, joined),
        );
    }
}

/// One command a line, where the commands are the chain and nothing else.
fn here_document(
    text: &str,
    run: Span,
    commands: &[RunCommand<'_>],
    joined: usize,
) -> Option<Edit> {
    let (first, last) = (commands.first()?.command.span, commands.last()?.command.span);
    if commands.len() != joined + 1 || !text.get(last.end..run.end)?.trim().is_empty() {
        return None;
    }
    let mut lines = String::from("<<EOF\nset -e\n");
    let mut end = first.start;
    for (place, ran) in commands.iter().enumerate() {
        let span = ran.command.span;
        let between: String = text.get(end..span.start)?.split_whitespace().collect();
        let is_joined = between.replace('\\', "") == "&&";
        let command = span.of(text);
        if place != 0 && !is_joined
            || command.contains(['\\', '`', '\n'])
            || command.contains("EOF")
        {
            return None;
        }
        lines += command;
        lines.push('\n');
        end = span.end;
    }
    Some(Edit::replace(Span::new(first.start, run.end), lines + "EOF"))
}
