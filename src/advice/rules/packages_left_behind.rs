//! Python packages that stay in the build stage.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::is_one_of},
    stages::{EdgeKind, Source},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "packages-left-behind",
    severity: Severity::Warning,
    message: "{} is installed here, but what the image copies from this stage does not hold it",
    also_known_as: "",
    experimental: false,
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let Some(target) = facts.stages.target else { return };
    let python = facts.base(target).and_then(|it| it.runtime).is_some_and(|it| it.name == "python");
    if !python {
        return;
    }
    let starts = |it: &crate::advice::Step<'_>| {
        let text = &it.instruction.rest.text;
        let by = ["python", "gunicorn", "uvicorn", "flask", "celery", "django"];
        matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint)
            && by.iter().any(|it| text.contains(it))
    };
    // Who installs in the image itself, or makes an environment, has a plan.
    let plan = facts.ran.iter().any(|it| {
        let name = it.command.name.as_str();
        let tool = is_one_of(name, "pip pip3 uv poetry pipenv conda pdm pex");
        let module = name.starts_with("python") && it.says("pip venv virtualenv");
        facts.shipped[it.stage] && (tool || module)
            || it.says("venv virtualenv --target -t --prefix --user wheel --root pyinstaller")
            || it
                .command
                .words
                .iter()
                .any(|it| it.text.starts_with("--target=") || it.text.starts_with("--prefix="))
    });
    if plan
        || facts.text.contains("venv")
        || facts.text.contains("VIRTUAL_ENV")
        || !facts.shipped_steps().any(starts)
    {
        return;
    }
    for ran in facts.ran.iter().filter(|it| matches!(&*it.command.name, "pip" | "pip3")) {
        let words = ran.operands();
        let tools =
            ["pip", "setuptools", "wheel", "poetry", "uv", "pipenv", "build", "hatch", "pdm"];
        let names = words
            .iter()
            .skip(1)
            .map(|it| it.text.split(['=', '<', '>', '~']).next().unwrap_or_default());
        let only_tools = names.clone().all(|it| tools.contains(&it));
        if !ran.says("install") || only_tools && !ran.says("-r") {
            continue;
        }
        // What the image takes from this stage.
        let copies = facts.stages.edges.iter().filter(|it| {
            facts.shipped[it.to] && it.kind == EdgeKind::Copy && it.from == Source::Stage(ran.stage)
        });
        let paths: Vec<&str> = copies.flat_map(|it| &it.paths).map(String::as_str).collect();
        let holds = |it: &&str| {
            ["/usr/local", "/usr", "/", "/usr/local/lib", "/root", "/opt"]
                .contains(&it.trim_end_matches('/'))
                || it.contains("site-packages")
                || it.contains("lib/python")
                || it.contains(".local")
                || it.contains(['$', '*'])
        };
        if !paths.is_empty() && !paths.iter().any(holds) {
            let what = if only_tools || ran.says("-r") {
                "What the project needs"
            } else {
                names.clone().next().unwrap_or_default()
            };
            findings.command(ran, &[what]);
            return;
        }
    }
}
