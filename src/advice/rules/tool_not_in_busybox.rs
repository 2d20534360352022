//! A tool of Debian's where BusyBox has another.

use crate::{
    advice::{Facts, Findings, Rule, Severity, commands::RunCommand},
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "tool-not-in-busybox",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, tool: &str, instead: &str) -> String {
    format!("{image} has no {tool}: {instead}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for ran in &facts.commands {
        let name = ran.command.name.as_str();
        let (package, instead) = match name {
            "useradd" => ("shadow", "use adduser"),
            "groupadd" => ("shadow", "use addgroup"),
            "usermod" | "groupmod" => ("shadow", "install shadow"),
            "bash" => ("bash", "use sh, or install bash"),
            _ => continue,
        };
        let Some(ground) = facts.ground(ran.stage) else { continue };
        let bare = BARE.contains(&ground.repository());
        if !bare
            || !matches!(ground.system(), "alpine" | "wolfi")
            || ran.command.condition != crate::shell::Condition::Always
        {
            continue;
        }
        let brought = facts
            .commands
            .iter()
            .any(|it| it.installs().is_some_and(|it| it.names().any(|it| it.starts_with(package))));
        if brought || facts.brings(ran.stage, name) {
            continue;
        }
        let finding = findings.command(ran, message(&ground.name, name, instead));
        if let Some(words) = busybox(facts.text, ran) {
            let first = ran.command.words.first().map_or(ran.command.span, |it| it.span);
            let last = ran.command.words.last().map_or(first, |it| it.span);
            finding.fix("Rewrite for BusyBox", [Edit::replace(first.to(last), words)]);
        }
    }
}

/// The same in BusyBox's words, where all its flags have such.
fn busybox(text: &str, ran: &RunCommand<'_>) -> Option<String> {
    // What stands there by a variable is to stay so.
    if ran.command.words.iter().any(|it| it.span.of(text) != it.text) {
        return None;
    }
    let is_user = match ran.command.name.as_str() {
        "useradd" => true,
        "groupadd" => false,
        _ => return None,
    };
    let (mut flags, mut name, mut system, mut home) = (String::new(), None, false, false);
    let mut words = ran.command.words.iter().skip(1).map(|it| it.text.as_str());
    while let Some(word) = words.next() {
        let (flag, joined) = match word.split_once('=') {
            Some((flag, value)) if flag.starts_with("--") => (flag, Some(value)),
            _ => (word, None),
        };
        let plain = match (flag, is_user) {
            ("-r" | "--system", _) => {
                system = true;
                continue;
            }
            ("-m" | "--create-home", true) => {
                home = true;
                continue;
            }
            ("-M" | "--no-create-home", true) => continue,
            ("-u" | "--uid", true) => "-u",
            ("-g" | "--gid", true) => "-G",
            ("-g" | "--gid", false) => "-g",
            ("-s" | "--shell", true) => "-s",
            ("-d" | "--home-dir" | "--home", true) => "-h",
            _ if word.starts_with('-') || name.is_some() || word.contains(['$', ' ']) => {
                return None;
            }
            _ => {
                name = Some(word);
                continue;
            }
        };
        let value = joined.or_else(|| words.next())?;
        // Its group is one by name.
        if plain == "-G" && value.starts_with(|it: char| it.is_ascii_digit()) {
            return None;
        }
        if value.contains(['$', ' ', '\'', '"']) {
            return None;
        }
        flags += &[" ", plain, " ", value].concat();
    }
    let program = match (is_user, home) {
        (true, true) => "adduser -D",
        (true, false) => "adduser -D -H",
        _ => "addgroup",
    };
    let system = if system { " -S" } else { "" };
    Some([program, system, &flags, " ", name?].concat())
}

#[rustfmt::skip]
const BARE: [&str; 9] = [
    "alpine", "wolfi-base", "python", "node", "ruby", "golang", "rust", "nginx", "php",
];
