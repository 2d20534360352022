//! What would have to change before a stage starts on another base.

use dockerfile_parser::ShellOrExecExpr;

use super::Check;
use crate::{
    advice::Severity,
    catalog::{self, BaseImage, LibcFamily, Words},
    sort,
    stages::{Base, Stages},
    syntax::{Dockerfile, Instruction, Keyword, Typed, image_ref::ImageRef},
};

/// Looks at the stage as it would be on `candidate`; the worst first.
pub(super) fn checks(
    name: &str,
    candidate: &BaseImage,
    dockerfile: &Dockerfile,
    stages: &Stages,
    stage: usize,
) -> Vec<Check> {
    let instructions = &dockerfile.instructions[stages.stages[stage].instructions.clone()];
    let current = match &stages.stages[stage].base {
        Base::Image(image) => catalog::find(&ImageRef::parse(image)),
        Base::Stage(_) | Base::Scratch => None,
    };
    let mut found = Vec::new();
    let mut add = |check, severity, line, message: String| {
        found.push(Check { check, severity, line, message });
    };
    let start = |keyword| {
        instructions.iter().rfind(|it| it.keyword == keyword).map(|it| -> &Instruction { it })
    };

    if candidate.shell == Some(false) || name == "scratch" {
        for instruction in [start(Keyword::Entrypoint), start(Keyword::Cmd)].into_iter().flatten() {
            if !instruction.json && !instruction.arguments.is_empty() {
                let message = format!(
                    "{} is in shell form, and {name} has no shell: write it as a JSON array.",
                    instruction.keyword
                );
                add("shell-form-start", Severity::Error, Some(instruction.start_line), message);
            }
        }
        if let Some(run) = instructions.iter().find(|it| it.keyword == Keyword::Run) {
            let message = format!(
                "RUN needs a shell, and {name} has none: do this in an earlier stage and copy the result."
            );
            add("run-without-shell", Severity::Error, Some(run.start_line), message);
        }
    }

    if let Some(program) = doubled_entrypoint(candidate, start(Keyword::Cmd))
        && start(Keyword::Entrypoint).is_none()
    {
        let line = start(Keyword::Cmd).map(|it| it.start_line);
        let message = format!("{name} starts {program} by itself: leave {program} out of CMD.");
        add("doubled-entrypoint", Severity::Error, line, message);
    }

    let has_shell = candidate.shell != Some(false) && name != "scratch";
    let starts = |keyword| {
        let instruction = start(keyword).filter(|it: &&Instruction| it.json)?;
        Some((instruction, instruction.arguments.first()?.text.rsplit('/').next()?.to_owned()))
    };
    // What is started, where the candidate has no entrypoint of its own or it is replaced.
    let program = starts(Keyword::Entrypoint).or_else(|| starts(Keyword::Cmd));
    if let Some((instruction, program)) = &program
        && !has_shell
        && matches!(&**program, "sh" | "bash" | "ash" | "npm" | "npx" | "yarn" | "pnpm")
    {
        let message = format!("{name} has no {program}: start the program itself.");
        add("program-missing", Severity::Error, Some(instruction.start_line), message);
    } else if let (Some(own), None) = (candidate.entrypoint, start(Keyword::Entrypoint))
        && let Some((instruction, program)) = starts(Keyword::Cmd)
        && !has_shell
        && found_none(&found, "doubled-entrypoint")
        && !instruction.arguments.first().is_some_and(|it| it.text.ends_with(own_suffix(own)))
    {
        let message = format!(
            "{name} starts {}, which would take {program} as its first argument: set ENTRYPOINT, or name a script.",
            own.iter().collect::<Vec<_>>().join(" ")
        );
        found.push(Check {
            check: "foreign-entrypoint",
            severity: Severity::Error,
            line: Some(instruction.start_line),
            message,
        });
    }
    let mut add = |check, severity, line, message: String| {
        found.push(Check { check, severity, line, message });
    };

    if !has_shell
        && let Some(health) = start(Keyword::Healthcheck)
        && let Typed::Healthcheck(check) = &health.typed
        && matches!(check.command, Some(ShellOrExecExpr::Shell(_)))
    {
        let message = format!("This HEALTHCHECK runs in a shell, and {name} has none.");
        add("healthcheck-without-shell", Severity::Error, Some(health.start_line), message);
    }

    let manager = |image: &BaseImage| image.package_manager;
    if let (Some(own), other) = (current.as_ref().and_then(manager), manager(candidate))
        && other != Some(own)
        && candidate.shell != Some(false)
        && let Some(run) =
            instructions.iter().find(|it| it.keyword == Keyword::Run && mentions(it, own))
    {
        let message = match other {
            Some(other) => {
                format!("This uses {own}; {name} has {other}, with other package names.")
            }
            None => format!("This uses {own}, and {name} has no package manager."),
        };
        add("package-manager", Severity::Error, Some(run.start_line), message);
    }

    let libc = |image: &BaseImage| image.libc.map(|it| it.family);
    if let (Some(own), Some(other)) = (current.as_ref().and_then(libc), libc(candidate))
        && own != other
    {
        let name = |libc| match libc {
            LibcFamily::Glibc => "glibc",
            LibcFamily::Musl => "musl",
            LibcFamily::Uclibc => "uClibc",
        };
        let message = format!(
            "Programs and native modules built for {} do not run on {}: build on the same base.",
            name(own),
            name(other)
        );
        add("libc", Severity::Warning, None, message);
    }

    let runtime = |image: &BaseImage| {
        let runtime = image.runtime.as_ref()?;
        Some((runtime.name, runtime.version.clone()?))
    };
    if let (Some((own, before)), Some((other, after))) =
        (current.as_ref().and_then(runtime), runtime(candidate))
        && own == other
        && !same_line(own, &before, &after)
    {
        let message = format!(
            "It has {own} {after} instead of {before}: installed packages and native modules must be built for it."
        );
        add("runtime-version", Severity::Warning, None, message);
    }

    let is_root = |image: &BaseImage| image.user.is_none_or(|it| it == "root" || it == "0");
    if !is_root(candidate)
        && current.as_ref().is_none_or(|it| it.user != candidate.user)
        && start(Keyword::User).is_none()
    {
        let message = format!(
            "It runs as user {}: what it writes to must belong to that user.",
            candidate.user.unwrap_or_default()
        );
        add("nonroot", Severity::Info, None, message);
    }

    if is_root(candidate)
        && current.as_ref().is_some_and(|it| !is_root(it))
        && start(Keyword::User).is_none()
    {
        let message = format!("{name} runs as root: add USER 65532.");
        add("root", Severity::Warning, None, message);
    }

    if name == "scratch" {
        let message =
            "It has no TLS roots, time zones, /tmp or user names: copy in what is needed.";
        add("scratch-is-empty", Severity::Info, None, message.into());
    }

    if let Some(user) = start(Keyword::User).and_then(|it| it.arguments.first())
        && name == "scratch"
        && !user.text.starts_with(|it: char| it.is_ascii_digit())
    {
        let message =
            format!("scratch knows no user {}: use a number, as in USER 65532.", user.text);
        add(
            "user-name-on-scratch",
            Severity::Error,
            start(Keyword::User).map(|it| it.start_line),
            message,
        );
    }

    sort::by_key(&mut found, |it| it.severity);
    found
}

fn found_none(found: &[Check], check: &str) -> bool {
    found.iter().all(|it| it.check != check)
}

/// What an argument of the image's own program ends with: `.py` for Python's, `.js` for Node's.
fn own_suffix(entrypoint: Words) -> &'static str {
    let program = entrypoint.iter().next().and_then(|it| it.rsplit('/').next()).unwrap_or_default();
    match program.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.') {
        "python" => ".py",
        "node" | "nodejs" => "js",
        "java" => ".jar",
        // Another program takes anything.
        _ => "",
    }
}

/// The program that the candidate starts, where CMD names it again.
fn doubled_entrypoint(candidate: &BaseImage, cmd: Option<&Instruction>) -> Option<String> {
    let program = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        let plain = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
        if plain == "nodejs" { "node".to_owned() } else { plain.to_owned() }
    };
    let starts = program(candidate.entrypoint?.iter().next()?);
    let cmd = cmd.filter(|it| it.json)?.arguments.first()?;
    (!starts.is_empty() && program(&cmd.text) == starts).then(|| cmd.text.clone())
}

/// Whether a RUN calls the package manager.
fn mentions(run: &Instruction, manager: &str) -> bool {
    let calls = |text: &str| {
        text.split(|it: char| !(it.is_ascii_alphanumeric() || it == '-'))
            .any(|word| word == manager || (manager == "apt" && word == "apt-get"))
    };
    calls(&run.rest.text) || run.heredocs.iter().any(|it| calls(&it.content))
}

/// Whether packages for one version work with the other: the minor version decides for Python,
/// the major version elsewhere.
fn same_line(runtime: &str, a: &str, b: &str) -> bool {
    let parts = if runtime == "python" { 2 } else { 1 };
    let line = |version: &str| {
        let plain = version.trim_start_matches(|it: char| !it.is_ascii_digit()).to_owned();
        let end = plain.find(['+', 'u', '-']).unwrap_or(plain.len());
        plain[..end].split('.').take(parts).map(str::to_owned).collect::<Vec<_>>()
    };
    line(a) == line(b)
}
