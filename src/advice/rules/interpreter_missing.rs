//! A script as CMD where the base has no ENTRYPOINT.

use crate::{
    advice::{Facts, Findings, Rule, Severity, quoted},
    commands::{Language, interpreter_of},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "interpreter-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, script: &str, interpreter: &str) -> String {
    format!("{image} starts no interpreter, so {script} needs {interpreter} before it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some((step, words)) = start.program(ground) else { continue };
        let script = &words[0];
        let Some((interpreter, language)) = interpreter_of(&script.text) else { continue };
        let text = matches!(language, Language::Java | Language::Dotnet);
        // What a path names may be made to run by its first line, where there is something to do so.
        let may_run =
            !text && script.text.contains('/') && facts.without_shell(start.stage).is_none();
        // A RUN may have put the script on the PATH, unless a COPY brings it.
        let copied =
            || facts.copies(start.stage).any(|it| it.instruction.rest.text.contains(&script.text));
        let may_be_found = !text
            && (facts.sets(start.stage, "PATH").is_some()
                || facts.last(start.stage, Keyword::Run).is_some() && !copied());
        if may_run || may_be_found {
            continue;
        }
        let finding = findings.report(step.at, message(&ground.name, &script.text, interpreter));
        let flag = if language == Language::Java { "\"-jar\", " } else { "" };
        let words = [quoted(interpreter).as_str(), ", ", flag].concat();
        finding.fix("Add the interpreter", [Edit::insert(script.span.start, words)]);
    }
}
