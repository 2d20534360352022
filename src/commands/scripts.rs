//! Code that an interpreter is given: a file, a text, or what it is piped.

use super::{CommandEffect, Invocation, Language, Script, ScriptSource};

/// What an interpreter is given to run.
pub(super) fn script<'a>(it: &Invocation<'a>, language: Option<Language>) -> CommandEffect<'a> {
    let flags = ["-c", "-e", "--eval", "-r", "-p", "--print", "-E"];
    let code = it.value(&flags).filter(|_| language.is_some());
    let only_input = it.operands.iter().all(|it| it.text == "-");
    let code = code.or(it.command.input.as_deref().filter(|_| only_input));
    // `sh -s -- ARGUMENTS`.
    let reads_input = language.is_none() && it.has(&["-s"]);
    let source = match (code, it.operand(0)) {
        (Some(code), _) => {
            let language = language.unwrap_or(Language::Other);
            return inline(&it.command.name, language, code);
        }
        (None, Some(file)) if file != "-" && file != "/dev/stdin" && !reads_input => {
            ScriptSource::File(file)
        }
        _ if it.command.pipe != 0 => ScriptSource::Pipe,
        _ => return CommandEffect::Nothing,
    };
    CommandEffect::RunScript(Script { interpreter: &it.command.name, language, source })
}

/// Code in the command itself. What neither fetches, installs nor writes only asks, or sets up.
pub(super) fn inline<'a>(
    interpreter: &'a str,
    language: Language,
    code: &'a str,
) -> CommandEffect<'a> {
    const LEAVES: [&str; 28] = [
        "open(",
        "write",
        "Write",
        "download",
        "Download",
        "install",
        "Install",
        "system(",
        "subprocess",
        "exec(",
        "spawn",
        "urlretrieve",
        "urlopen",
        "load",
        "from_pretrained",
        "Invoke-",
        "Expand-",
        "copy(",
        "Copy-",
        "fetch",
        "pull",
        "extract",
        // Models that are fetched when they are first used.
        "Transformer",
        "pipeline(",
        "Reader(",
        "Model",
        // Packages of R.
        "restore(",
        "pak::",
    ];
    if LEAVES.iter().any(|it| code.contains(it)) {
        let source = ScriptSource::Inline(code);
        return CommandEffect::RunScript(Script { interpreter, language: Some(language), source });
    }
    let mut statements = code.split([';', '\n']).map(str::trim).filter(|it| !it.is_empty());
    match statements.all(only_asks) {
        true => CommandEffect::Nothing,
        false => CommandEffect::Configure,
    }
}

/// Whether a statement loads, checks or prints something: `import x`, `print(x.version)`.
fn only_asks(statement: &str) -> bool {
    let asks = [
        "import ",
        "from ",
        "print",
        "puts ",
        "p ",
        "echo ",
        "say ",
        "require",
        "assert ",
        "console.log(",
        "process.",
        "sys.exit(",
        "exit",
    ];
    asks.iter().any(|it| statement.starts_with(it))
}
