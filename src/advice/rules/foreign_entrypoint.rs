//! A program as CMD where the base's ENTRYPOINT is an interpreter.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::json, ground::plain, quoted},
    commands::{
        Language, is_script_of, is_shell, language_of, module_of, runs_others, takes_script,
    },
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "foreign-entrypoint",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, interpreter: &str, program: &str) -> String {
    format!("{image} starts {interpreter}, which would run {program} as a script")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        if let Some(cmd) = start.cmd.filter(|it| !it.instruction.json && start.entrypoint.is_none())
            && let Some(word) = cmd.instruction.arguments.first()
            && let Some(interpreter) = ground.starts().filter(|it| takes_script(it))
            && facts.without_shell(start.stage).is_none()
        {
            // The shell form is given to it as well.
            let finding = findings.report(cmd.at, message(&ground.name, interpreter, "/bin/sh"));
            let words = facts.shell_words(word).unwrap_or_default();
            let given = ground.doubled(&words);
            if 0 < given && given < words.len() {
                let edit = Edit::replace(word.span, json(&words[given..]));
                finding.fix("Pass the script", [edit]);
            }
            continue;
        }
        let Some((step, words)) = start.given(ground) else { continue };
        let Some(interpreter) = ground.starts() else { continue };
        let program = words[0].text.as_str();
        let name = program.rsplit('/').next().unwrap_or_default();
        let module = module_of(name).filter(|_| interpreter == "python");
        if !takes_script(interpreter) || module.is_none() && !is_foreign(interpreter, program) {
            continue;
        }
        let finding = findings.report(step.at, message(&ground.name, interpreter, program));
        if let Some(module) = module {
            let edit = Edit::replace(words[0].span, ["\"-m\", ", &quoted(module)].concat());
            finding.fix("Start the module", [edit]);
        }
    }
}

/// Whether this is a program of its own, and no script that is called like one: a shell, another
/// interpreter, what runs other commands, or a tool of the language.
fn is_foreign(interpreter: &str, program: &str) -> bool {
    let name = plain(program);
    let is_tool = matches!(language_of(name), Some(Language::Python | Language::Node))
        || is_shell(name)
        || runs_others(name)
        || takes_script(name);
    name != interpreter && is_tool && is_script_of(interpreter, program)
}
