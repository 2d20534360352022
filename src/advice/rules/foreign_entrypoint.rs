//! A program as CMD where the base's ENTRYPOINT is an interpreter.

use crate::{
    advice::commands::json,
    advice::ground::plain,
    advice::quoted,
    advice::{Facts, Findings, Rule, Severity},
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
    format!("{image} starts {interpreter}, which would take {program} for a script")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        if let Some(cmd) = start.cmd.filter(|it| !it.instruction.json && start.entrypoint.is_none())
            && let Some(word) = cmd.instruction.arguments.first()
            && let Some(interpreter) = ground.starts().filter(|it| INTERPRETERS.contains(&it))
            && facts.without_shell(start.stage).is_none()
        {
            // The shell form is given to it as well.
            let finding = findings.report(cmd.at, message(&ground.name, interpreter, "/bin/sh"));
            let words = facts.shell_words(word).unwrap_or_default();
            let given = ground.doubled(&words);
            if 0 < given && given < words.len() {
                let edit = Edit::replace(word.span, json(&words[given..]));
                finding.fix("Give it the script", vec![edit]);
            }
            continue;
        }
        let Some((step, words)) = start.given(ground) else { continue };
        let Some(interpreter) = ground.starts() else { continue };
        let program = words[0].text.as_str();
        let name = program.rsplit('/').next().unwrap_or_default();
        let is_module = interpreter == "python" && MODULES.contains(&name);
        let foreign = OTHERS.contains(&plain(program)) && plain(program) != interpreter;
        if !INTERPRETERS.contains(&interpreter) || !(is_module || foreign) {
            continue;
        }
        let finding = findings.report(step.at, message(&ground.name, interpreter, program));
        if is_module {
            let edit = Edit::replace(words[0].span, ["\"-m\", ", &quoted(name)].concat());
            finding.fix("Start the module", vec![edit]);
        }
    }
}

#[rustfmt::skip]
const MODULES: [&str; 11] = [
    "gunicorn", "uvicorn", "flask", "celery", "pip", "hypercorn", "daphne", "streamlit", "fastapi",
    "alembic", "pytest",
];

#[rustfmt::skip]
const INTERPRETERS: [&str; 8] = [
    "python", "node", "java", "ruby", "php", "dotnet", "deno", "bun",
];

#[rustfmt::skip]
const OTHERS: [&str; 20] = [
    "npm", "npx", "yarn", "pnpm", "corepack", "sh", "bash", "env", "tini", "dumb-init", "gosu",
    "uv", "uwsgi", "django-admin", "python", "node", "java", "ruby", "php", "dotnet",
];
