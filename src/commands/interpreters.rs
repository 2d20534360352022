//! Shells and interpreters: what they run stands elsewhere, or in the command itself.

use super::{
    CommandEffect, Invocation, Language, Program, Script, ScriptSource,
    arguments::Style,
    python,
    scripts::{inline, script},
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &["sh", "bash", "ash", "dash", "ksh", "zsh", "busybox", "fish"],
        "-o -O -c --rcfile --init-file",
        |it| match it.command.name == "busybox" && it.has_word(&["--install"]) {
            true => CommandEffect::Configure,
            false => script(it, None),
        },
    )
    .styled(Style::Leading),
    Program::new(&["su", "runuser"], "-s --shell -g --group -G -w -u --user", |it| {
        // Without a command they start a shell, which reads what it is piped.
        match it.command.pipe != 0 || 2 < it.operands.len() || it.command.input.is_some() {
            true => CommandEffect::Unknown,
            false => CommandEffect::Nothing,
        }
    }),
    Program::new(&["python", "pypy"], "-m -c -W -X -Q", python::python).styled(Style::Leading),
    Program::new(
        &["node", "nodejs", "ts-node", "tsx"],
        "-e --eval -p --print -r --require --import --loader",
        |it| script(it, Some(Language::Node)),
    )
    .styled(Style::Leading),
    Program::new(&["ruby", "jruby"], "-e -r -I -C", |it| script(it, Some(Language::Ruby)))
        .styled(Style::Leading),
    Program::new(&["perl"], "-e -E -M -I -m", perl),
    Program::new(&["Rscript", "R"], "-e", r),
    Program::new(&["lua", "luajit"], "-e -l", |it| script(it, Some(Language::Other))),
    Program::new(&["julia"], "-e --eval --project -E", |it| match it.has(&["-e", "--eval"]) {
        true => CommandEffect::Unknown,
        false => script(it, Some(Language::Other)),
    }),
    Program::new(&["deno"], "--config -c --import-map -o --output", |it| match it.verb() {
        "compile" => CommandEffect::Unknown,
        "check" | "fmt" | "lint" | "test" | "info" | "doc" | "types" | "upgrade" | "" => {
            CommandEffect::Nothing
        }
        _ => script(it, Some(Language::Node)),
    }),
    Program::new(
        &[
            "expect",
            "tclsh",
            "guile",
            "sbcl",
            "escript",
            "elixir",
            "iex",
            "erl",
            "groovy",
            "osascript",
            "gdb",
        ],
        "-c -e -eval --eval",
        |it| script(it, Some(Language::Other)),
    ),
    Program::new(
        &["pwsh", "powershell"],
        "-Command -c -File -f -ExecutionPolicy -Version",
        powershell,
    )
    .styled(Style::Words),
    Program::new(&[".", "source"], "", |it| match it.operand(0) {
        Some(file) => sourced(file),
        None => CommandEffect::Nothing,
    }),
    Program::new(&["eval"], "", |it| match it.operands.is_empty() {
        true => CommandEffect::Nothing,
        // What it says is followed; `eval "$(ssh-agent)"` sets variables.
        false if it.operands.len() == 1 && it.verb().starts_with("$(") => {
            match ["curl", "wget"].iter().any(|fetcher| it.verb().contains(fetcher)) {
                true => CommandEffect::Unknown,
                false => CommandEffect::Nothing,
            }
        }
        false => CommandEffect::Unknown,
    }),
];

/// A shell's settings are read by `.`, and environments: nothing is left of that.
fn sourced(file: &str) -> CommandEffect<'_> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let sets = name == "activate"
        || name.starts_with(".")
        || matches!(
            name,
            "env"
                | "environment"
                | "profile"
                | "os-release"
                | "envvars"
                | "nvm.sh"
                | "functions"
                | "sdkman-init.sh"
                | "cargo"
                | "bash_completion"
                | "lsb-release"
                | "setup.bash"
                | "local_setup.bash"
                | "conda.sh"
                | "enable"
                | "asdf.sh"
                | "vars.sh"
                | "setvars.sh"
                | "emsdk_env.sh"
                | "bashrc"
        )
        || name.ends_with(".env");
    if sets {
        return CommandEffect::Nothing;
    }
    CommandEffect::RunScript(Script {
        interpreter: ".",
        language: None,
        source: ScriptSource::File(file),
    })
}

/// `perl -pi -e` edits files; `perl -e` and `-ne` print.
fn perl<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match (it.has(&["-i"]), it.has(&["-e", "-E"])) {
        (true, _) => CommandEffect::EditFile(it.operands.clone()),
        (false, true) => {
            let code = it.value(&["-e", "-E"]).unwrap_or_default();
            match inline("perl", Language::Other, code) {
                CommandEffect::Configure => CommandEffect::Nothing,
                effect => effect,
            }
        }
        (false, false) => script(it, Some(Language::Other)),
    }
}

/// `R -e 'install.packages(...)'` installs; else it runs a script.
fn r<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let installs = it.values(&["-e"]).any(|it| it.contains("install"));
    let installs = installs || it.verb() == "INSTALL";
    if installs || it.has_word(&["INSTALL"]) {
        // `R CMD INSTALL FILE`.
        let packages = it.rest(if it.verb() == "CMD" { 2 } else { 1 });
        return CommandEffect::InstallPackages(super::PackageRequest::new(
            super::Manager::R,
            None,
            packages,
        ));
    }
    script(it, Some(Language::Other))
}

/// `-Command` with code, or a script.
fn powershell<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let code =
        it.value(&["-Command", "-c"]).or(it.operand(0).filter(|it| it.contains([' ', ';', '$'])));
    match (code, it.value(&["-File", "-f"])) {
        (Some(code), _) => inline("pwsh", Language::Other, code),
        (None, Some(file)) => {
            let source = ScriptSource::File(file);
            CommandEffect::RunScript(Script {
                interpreter: "pwsh",
                language: Some(Language::Other),
                source,
            })
        }
        (None, None) => script(it, Some(Language::Other)),
    }
}
