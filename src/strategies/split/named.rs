//! What the start command names beside its program: files and folders that must not stay behind.

use super::{Place, Splitter};
use crate::{
    advice::commands::RunCommand,
    commands::CommandEffect,
    context::Found,
    shell::covers,
    strategies::{
        Reason, Refusal,
        app::{Role, absolute},
        note, refuse,
    },
    syntax::Keyword,
};

/// Folders of the system, which the second stage has of its own: a build's caches lie there too.
#[rustfmt::skip]
const OF_SYSTEM: [&str; 20] = [
    "/", "/bin", "/dev", "/etc", "/go", "/lib", "/proc", "/root", "/run", "/sys", "/tmp", "/usr",
    "/usr/bin", "/usr/lib", "/usr/local", "/usr/local/bin", "/var", "/var/cache", "/var/lib",
    "/var/log",
];

/// Whether a path is a folder of the system.
pub(super) fn is_of_system(path: &str) -> bool {
    OF_SYSTEM.contains(&path)
}

/// What a word of the start command most likely names.
#[derive(PartialEq)]
enum Kind {
    /// What the program reads, and does not make.
    Source,
    /// What it writes or keeps.
    Output,
}

/// Tells by the name of the file, then by that of the flag before it.
fn kind(flag: &str, named: &str) -> Option<Kind> {
    let file = named.rsplit('/').next().unwrap_or_default();
    let ending = file.rsplit_once('.').map_or("", |it| it.1);
    if ["log", "pid", "sock", "db", "sqlite", "sqlite3", "out"].contains(&ending) {
        return Some(Kind::Output);
    }
    let reads = SETTINGS.contains(&ending);
    let says = |words: &[&str]| flag.starts_with('-') && words.iter().any(|it| flag.contains(it));
    let writes =
        says(&["out", "log", "pid", "sock", "cache", "data", "db", "store", "storage", "tmp"]);
    match (reads, writes && !says(&["conf"])) {
        (_, true) => Some(Kind::Output),
        (true, false) => Some(Kind::Source),
        (false, false) => None,
    }
}

impl Splitter<'_> {
    /// Carries over what the first stage has at a path that the start command names.
    pub(super) fn carry_named(&mut self) -> Result<(), Refusal> {
        if self.plan.bare || self.plan.start.is_some() {
            return Ok(());
        }
        let end = self.app.places().end;
        let folder = self.app.folder(end);
        let words = self.app.start.command_of_shell().unwrap_or_default();
        let words: Vec<String> = words.iter().map(|it| self.app.expand(end - 1, it)).collect();
        for (before, word) in words.iter().zip(&words[1.min(words.len())..]) {
            let (flag, named) = match word.strip_prefix("-javaagent:") {
                Some(agent) => ("", agent.split('=').next().unwrap_or_default()),
                None => word.rsplit_once('=').unwrap_or((before, word)),
            };
            let is_path = named.contains('/') || kind("", named) == Some(Kind::Source);
            if !is_path || named.starts_with('-') || named.contains(['$', '*', '?', ':', ',', ' '])
            {
                continue;
            }
            let path = absolute(&folder, named);
            let is_carried = self.plan.carry.iter().any(|it| covers(&it.1, &path));
            if OF_SYSTEM.contains(&path.as_str()) || path == folder || is_carried {
                continue;
            }
            let line = self.app.start.line();
            let Some(made) = self.left_behind(&path) else { continue };
            if covers(&path, &made) || self.is_run(&made) {
                let whole = if covers(&path, &made) { path } else { made };
                self.carry_whole(whole, line);
                continue;
            }
            // It may be there only once the program has run.
            match (self.is_source(&path), kind(flag, named)) {
                (Some(true), _) | (None, Some(Kind::Source)) => self.carry_whole(path, line),
                (None, None) => {
                    let message = format!(
                        "{named} is named here: can't tell whether it is one of the sources. Give the build context, or copy it below the build."
                    );
                    return Err(refuse(Reason::Artifact, line, message));
                }
                (Some(false), _) | (None, Some(Kind::Output)) => {
                    let message = format!("{path} is named here: copy it too if it is a source.");
                    self.notes.push(note(line, message));
                }
            }
        }
        Ok(())
    }

    fn carry_whole(&mut self, whole: String, line: Option<usize>) {
        let message = format!("{whole} is carried over too, as it is named here.");
        self.notes.push(note(line, message));
        self.plan.carry.retain(|it| it.0 != it.1 || !covers(&whole, &it.0));
        self.plan.carry.push((whole.clone(), whole));
    }

    /// Whether the sources that the first stage copies have this path, where that is known.
    fn is_source(&self, path: &str) -> Option<bool> {
        let app = &self.app;
        let sent = &app.analysis.sent;
        let mut maybe = false;
        for (at, _) in self.places.iter().filter(|it| it.1 == Place::Build) {
            let it = app.instruction(*at);
            if !matches!(it.keyword, Keyword::Copy | Keyword::Add) || it.flag("from").is_some() {
                continue;
            }
            let Some((to, sources)) = it.arguments.split_last() else { continue };
            let to = absolute(&app.folder(*at), &app.expand(*at, &to.text));
            for source in sources {
                let source = app.expand(*at, &source.text);
                let file = source.rsplit('/').next().unwrap_or_default();
                let rest = path.strip_prefix(to.as_str()).unwrap_or("?").trim_start_matches('/');
                let is_file = file.trim_matches('.').contains('.') && !source.contains('*');
                if !covers(&to, path) || is_file && !rest.is_empty() && rest != file {
                    continue;
                }
                let inside = if is_file { source } else { format!("{source}/{rest}") };
                if !sent.is_known() {
                    maybe = true;
                } else if matches!(sent.find(&inside, false), Found::Files(_)) {
                    return Some(true);
                }
            }
        }
        (!maybe).then_some(false)
    }

    /// What the first stage makes at, in or around a path where the second one gets nothing.
    fn left_behind(&self, path: &str) -> Option<String> {
        let of = |wanted: bool| {
            let places = self.places.iter().filter(move |it| (it.1 == Place::Build) == wanted);
            places.flat_map(|it| self.makes(it.0))
        };
        let touches =
            |it: &String| covers(path, it) || covers(it, path) && !OF_SYSTEM.contains(&it.as_str());
        of(true).find(|it| it == path).or_else(|| {
            let is_kept = of(false).any(|it| touches(&it));
            // A folder inside is surer than one around.
            let inside = || of(true).find(|it| covers(path, it));
            inside()
                .or_else(|| of(true).filter(touches).max_by_key(String::len))
                .filter(|_| !is_kept)
        })
    }

    /// Whether a RUN makes this path, so that it is there for sure.
    fn is_run(&self, path: &str) -> bool {
        self.places.iter().any(|(at, place)| {
            *place == Place::Build
                && self.app.instruction(*at).keyword == Keyword::Run
                && self.makes(*at).iter().any(|it| it == path)
        })
    }

    /// The absolute paths that an instruction makes, as far as they are known.
    fn makes(&self, at: usize) -> Vec<String> {
        let app = &self.app;
        let it = app.instruction(at);
        let folder = app.folder(at);
        match it.keyword {
            Keyword::Copy | Keyword::Add => {
                let to = it.arguments.last().map(|it| absolute(&folder, &app.expand(at, &it.text)));
                to.into_iter().collect()
            }
            Keyword::Run => {
                let makes = |ran: &&RunCommand<'_>| match app.role(ran) {
                    Role::Moves | Role::Other => true,
                    Role::Files => !matches!(
                        ran.effect,
                        CommandEffect::ChangeMode(_) | CommandEffect::ChangeOwner(_)
                    ),
                    _ => false,
                };
                let named = app.facts.run(at).iter().filter(makes);
                // The folder itself is what is taken from.
                let named = named.flat_map(|it| &it.invocation.operands);
                let named = named.filter(|it| !it.text.starts_with('.'));
                let layers = app.analysis.images[app.stage].layers.iter();
                let items = layers.filter(|it| it.instruction == at).flat_map(|it| it.items.iter());
                let items = items.filter(|it| !it.path.is_empty()).map(|it| it.path.clone());
                named.map(|it| absolute(&folder, &it.text)).chain(items).collect()
            }
            _ => Vec::new(),
        }
    }
}

#[rustfmt::skip]
const SETTINGS: [&str; 13] = [
    "yaml", "yml", "toml", "json", "ini", "conf", "cfg", "xml", "properties", "env", "pem", "crt",
    "jar",
];
