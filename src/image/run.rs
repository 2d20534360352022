//! RUN: its commands one after the other, each handed to the effect that knows it.

mod small;

use std::rc::Rc;

use super::{
    Basis, apk, apt, build, cargo, cleanup, copy, download,
    files::{Found, Part, absolute},
    gem, go, mb, npm, pip, rpm, sized,
    stage::State,
};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    shell::{self, Command, Condition, Script, covers},
    syntax::{Instruction, mount::Mount},
};

/// What one RUN does to the stage.
pub(super) fn run(instruction: &Instruction, state: &mut State) {
    let commands = match commands(instruction, state) {
        Ok(commands) => commands,
        Err(why) => return state.unknown("RUN", why),
    };
    let folder = state.workdir().to_owned();
    let mut run = Run {
        mounts: mounts(instruction, state),
        binds: binds(instruction, state),
        apt: apt::Requests::default(),
        apk: apk::Requests::default(),
        outer: folder.clone(),
        folder,
        condition: Condition::Always,
        in_loop: false,
        small: 0,
        state,
    };
    for command in &commands {
        run.command(command);
    }
    apt::finish(&mut run);
    apk::finish(&mut run);
    if 0 < run.small {
        run.state.note(super::Item {
            label: "small files".into(),
            path: String::new(),
            size: sized(mb(0.0, 0.002, 0.05), (0.2, 0.4, 1.0)),
            basis: Basis::Heuristic,
            source: "folders, users, links and settings: 0 to 20 kB in measured builds".into(),
        });
    }
}

/// What a RUN runs, where it is only looked at.
pub(super) fn seen(instruction: &Instruction, state: &State) -> Vec<Rc<Command>> {
    let mut seen = commands(instruction, state).unwrap_or_default();
    let inner: Vec<_> = seen.iter().filter_map(|it| unwrapped(it)).map(Rc::new).collect();
    seen.extend(inner);
    seen
}

/// A RUN under way.
pub(super) struct Run<'a> {
    pub(super) state: &'a mut State,
    /// The folder in which the next command runs.
    pub(super) folder: String,
    outer: String,
    /// What lies below these is no part of the image.
    mounts: Vec<String>,
    /// The mounts of the build context: where, and which of its paths.
    pub(super) binds: Vec<(String, String)>,
    pub(super) apt: apt::Requests,
    pub(super) apk: apk::Requests,
    condition: Condition,
    in_loop: bool,
    small: usize,
}

fn commands(instruction: &Instruction, state: &State) -> Result<Vec<Rc<Command>>, String> {
    if state.os.is_some_and(|it| it.family == "windows") {
        return Err("what Windows commands leave is not known".into());
    }
    if instruction.json {
        return Ok(exec_form(instruction));
    }
    let program = state.shell.first().map(String::as_str).unwrap_or_default();
    let name = program.rsplit(['/', '\\']).next().unwrap_or(program);
    if !matches!(name, "sh" | "bash" | "ash" | "dash" | "ksh" | "zsh" | "busybox") {
        return Err(format!("it is written for {name}, and only sh and bash are understood"));
    }
    let script = Script::of(instruction);
    if let Some(interpreter) = script.interpreter()
        && !matches!(interpreter, "sh" | "bash" | "ash" | "dash" | "ksh" | "zsh")
    {
        return Err(format!("it is a script for {interpreter}, whose effect is not known"));
    }
    script
        .commands(&|name| state.variable(name).map(str::to_owned))
        .map_err(|why| format!("its shell script is not understood: {why}"))
}

/// The exec form is one command; that of a shell with `-c` is a script again.
fn exec_form(instruction: &Instruction) -> Vec<Rc<Command>> {
    let words = &instruction.arguments;
    let Some(program) = words.first() else { return Vec::new() };
    let name = program.text.rsplit('/').next().unwrap_or_default().to_owned();
    let (words, span) = (words.clone(), instruction.span);
    vec![Rc::new(Command { name, words, span, ..Command::default() })]
}

/// The targets of its mounts: what is written there stays outside of the image.
fn mounts(instruction: &Instruction, state: &State) -> Vec<String> {
    instruction
        .flags_named("mount")
        .filter_map(|(_, value)| {
            let mount = Mount::read(value);
            let target = match (&*mount.target, &*mount.kind) {
                ("", "secret") => "/run/secrets",
                ("", _) => return None,
                (target, _) => target,
            };
            Some(absolute(state.workdir(), target))
        })
        .collect()
}

fn binds(instruction: &Instruction, state: &State) -> Vec<(String, String)> {
    let mounts = instruction.flags_named("mount").map(|(_, value)| Mount::read(value));
    let mounts = mounts.filter(|it| it.kind == "bind" && it.from.is_empty());
    let target = |it: &Mount| absolute(state.workdir(), &it.target);
    mounts.map(|it| (target(&it), absolute("/", &it.source))).collect()
}

impl Run<'_> {
    fn command(&mut self, command: &Rc<Command>) {
        if !command.in_subshell {
            self.folder.clone_from(&self.outer);
        }
        self.condition = command.condition;
        self.in_loop = command.in_loop;
        self.dispatch(command, 0);
        if !command.in_subshell {
            self.outer.clone_from(&self.folder);
        }
    }

    fn dispatch(&mut self, command: &Rc<Command>, depth: usize) {
        self.state.commands.push(Rc::clone(command));
        if let Some(inner) = unwrapped(command)
            && depth < 8
        {
            return self.dispatch(&Rc::new(inner), depth + 1);
        }
        let name = command.name.as_str();
        if name.is_empty() || asks_for_version(command) {
            return self.writes(command);
        }
        if matches!(name, "sh" | "bash" | "ash" | "su")
            && depth < 8
            && let Some(text) = script_argument(command)
        {
            let state = &*self.state;
            let inner = shell::commands(text, &|it| state.variable(it).map(str::to_owned));
            match inner {
                Ok(commands) => {
                    for mut inner in commands {
                        inner.span = command.span;
                        let writes = inner.writes.iter_mut().map(|it| &mut it.path);
                        let words = inner.words.iter_mut().chain(writes);
                        words.for_each(|it| it.span = command.span);
                        self.dispatch(&Rc::new(inner), depth + 1);
                    }
                }
                Err(why) => self.unknown(command, &why),
            }
            return;
        }
        let understood = match name {
            "cd" => {
                if let Some(folder) = command.arguments().next() {
                    self.folder = absolute(&self.folder, &folder.text);
                }
                true
            }
            "apt-get" | "apt" | "aptitude" | "dpkg" | "apt-mark" => apt::effect(command, self),
            "apk" => apk::effect(command, self),
            "dnf" | "yum" | "microdnf" | "tdnf" | "zypper" | "rpm" => rpm::effect(command, self),
            "pip" | "pip3" | "uv" | "poetry" | "pipenv" | "conda" | "mamba" | "micromamba"
            | "virtualenv" | "pdm" => pip::effect(command, self),
            "npm" | "yarn" | "pnpm" | "npx" | "bun" => npm::effect(command, self),
            "." | "source" if command.arguments().any(|it| it.text.ends_with("/bin/activate")) => {
                true
            }
            "deactivate" => true,
            "go" => go::effect(command, self),
            "cargo" | "rustup" => cargo::effect(command, self),
            "gem" | "bundle" | "bundler" => gem::effect(command, self),
            "curl" | "wget" | "git" | "tar" | "unzip" => download::effect(command, self),
            "cp" | "mv" => copy::within(command, self),
            "rsync" => copy::within(command, self),
            "install" if !command.has_flag("-d") && !command.has_flag("--directory") => {
                copy::within(command, self)
            }
            "sed" | "touch"
                if name == "touch" || command.flags().any(|it| it.starts_with("-i")) =>
            {
                let paths = command.arguments().filter(|it| it.text.contains('/'));
                let paths: Vec<String> = paths.map(|it| it.text.clone()).collect();
                paths.iter().for_each(|it| cleanup::stored_again(it, name, false, self));
                self.small += 1;
                true
            }
            "upx" | "strip" => build::shrunk(command, self),
            "rm" | "rmdir" | "unlink" | "find" => cleanup::effect(command, self),
            "chown" | "chmod" => cleanup::changed_again(command, self),
            "dd" | "truncate" | "fallocate" => build::of_given_length(command, self),
            "mkdir" | "install" | "useradd" | "adduser" => {
                cleanup::makes(command, self);
                false
            }
            _ if name.starts_with("python") => pip::python(command, self),
            _ => build::effect(command, self),
        };
        if !understood {
            let interpreter = small::runs_code(name);
            let inline = command.has_flag("-c") || command.has_flag("-e");
            if interpreter && command.pipe != 0 && !inline {
                download::piped_script(self);
            } else if !small::leaves_little(name)
                || interpreter && command.pipe == 0 && !command.is_idle()
            {
                self.unknown(command, "");
            } else if !matches!(name, "set" | "echo" | "exit" | "test" | "[" | "true" | ":") {
                self.small += 1;
            }
        }
        self.writes(command);
    }

    fn unknown(&mut self, command: &Command, why: &str) {
        let interpreter = small::runs_code(&command.name);
        let script = command.arguments().next().filter(|_| interpreter);
        let name = match script {
            Some(script) => &format!("{} {}", command.name, script.text),
            None => &command.name,
        };
        let why = if why.is_empty() {
            format!("what {name} leaves is not known")
        } else {
            format!("what {name} runs is not understood: {why}")
        };
        self.state.unknown(name.as_str(), why);
    }

    /// The files that its output goes to.
    fn writes(&mut self, command: &Command) {
        if matches!(command.name.as_str(), "curl" | "wget") {
            return;
        }
        let tee = (command.name == "tee").then(|| command.arguments()).into_iter().flatten();
        let paths = command.writes.iter().map(|it| &it.path).chain(tee);
        let texts = command.words.iter().skip(1).map(|it| it.text.len() + 1).sum::<usize>();
        for path in paths {
            let appends = command.writes.iter().any(|it| it.append);
            if appends {
                cleanup::stored_again(&path.text, ">>", false, self);
            }
            let path = absolute(&self.folder, &path.text);
            let (size, basis, source) = match (command.name.as_str(), &command.input) {
                ("cat" | "tee", Some(input)) => {
                    (text(input.len()), Basis::Context, "text in the file")
                }
                ("echo" | "printf", _) => (text(texts), Basis::Context, "text in the file"),
                _ => (
                    sized(mb(0.0, 0.01, 20.0), (0.1, 0.3, 1.0)),
                    Basis::Assumption,
                    "a command's output: up to 20 MB",
                ),
            };
            self.put(&path, path.clone(), size, basis, source);
        }
    }

    /// The commands of the RUN that came before one in its shell, the newest first.
    pub(super) fn before<'b>(&'b self, command: &'b Command) -> impl Iterator<Item = &'b Command> {
        let all = self.state.commands.iter().rev().map(|it| &**it);
        all.filter(|it| command.in_subshell || !it.in_subshell)
    }

    /// The value of a variable for a command: its own, one exported before, or the stage's.
    pub(super) fn setting<'b>(&'b self, command: &'b Command, name: &str) -> Option<&'b str> {
        let exported = self.before(command).filter(|it| it.name == "export");
        let mut all = [command].into_iter().chain(exported).flat_map(|it| &it.assignments);
        let own = all.find(|it| it.0 == name).map(|it| it.1.as_str());
        own.or_else(|| self.state.variable(name))
    }

    /// Leaves something, unless a mount lies there; perhaps nothing, where it runs perhaps.
    pub(super) fn put(
        &mut self,
        path: &str,
        label: impl Into<String>,
        size: Size,
        basis: Basis,
        source: impl Into<String>,
    ) {
        self.put_part(path, label.into(), size, basis, source.into(), false);
    }

    /// Leaves a file whose name is not known somewhere below a path.
    pub(super) fn put_output(
        &mut self,
        path: &str,
        label: &str,
        size: Size,
        basis: Basis,
        source: &str,
    ) {
        self.put_part(path, label.into(), size, basis, source.into(), true);
    }

    fn put_part(
        &mut self,
        path: &str,
        label: String,
        size: Size,
        basis: Basis,
        source: String,
        output: bool,
    ) {
        if self.is_mounted(path) {
            return;
        }
        let size = self.perhaps(size);
        let layer = self.state.layer;
        self.state.put_part(Part { path: path.into(), label, size, basis, source, layer, output });
    }

    /// Whether what is written there stays outside of the image.
    pub(super) fn is_mounted(&self, path: &str) -> bool {
        ["/proc", "/sys", "/dev"].iter().any(|it| covers(it, path))
            || self.mounts.iter().any(|it| covers(it, path))
    }

    /// Whether something is likely there. A command that runs perhaps has likely left it, one behind
    /// `||` has not.
    pub(super) fn holds(&self, path: &str, is_it: impl Fn(&Part) -> bool) -> bool {
        let Found::Parts(parts) = self.state.files.find(path) else { return false };
        let likely = |it: &Part| it.size.disk.is_none_or(|it| it.likely != Bytes::ZERO);
        parts.into_iter().any(|it| is_it(it) && likely(it))
    }

    /// The size, where the command runs only perhaps, or several times.
    fn perhaps(&self, size: Size) -> Size {
        let change = |range: SizeRange| {
            let high = if self.in_loop { range.high.times(4.0) } else { range.high };
            match self.condition {
                Condition::Always => SizeRange { high, ..range },
                Condition::Sometimes => SizeRange { low: Bytes::ZERO, high, ..range },
                Condition::Fallback => SizeRange { low: Bytes::ZERO, likely: Bytes::ZERO, high },
            }
        };
        Size { disk: size.disk.map(change), pull: size.pull.map(change) }
    }

    /// Whether the command under way runs only perhaps.
    pub(super) fn is_optional(&self) -> bool {
        self.condition != Condition::Always
    }
}

/// A text of this length.
pub(super) fn text(length: usize) -> Size {
    let length = Bytes(length as u64);
    let pull = SizeRange::new(length.times(0.25), length.times(0.5), length + Bytes(120));
    Size { disk: Some(SizeRange::exact(length)), pull: Some(pull) }
}

/// The command behind `sudo`, `env A=b`, `gosu user`, `timeout 60` and the like.
fn unwrapped(command: &Command) -> Option<Command> {
    let (own, flags_with_value): (usize, &[&str]) = match command.name.as_str() {
        "sudo" | "exec" | "nohup" | "time" | "eatmydata" | "command" | "builtin" | "xvfb-run" => {
            (0, &["-u", "-g"])
        }
        "env" => (0, &["-u"]),
        "nice" | "ionice" => (0, &["-n", "-c"]),
        "gosu" | "su-exec" | "timeout" | "runuser" | "setarch" => (1, &["-s", "-k", "-u"]),
        // Whatever it runs is behind `exec`.
        "bundle" if command.words.get(1).is_some_and(|it| it.text == "exec") => (1, &[]),
        "xx-go" | "xx-apt-get" | "xx-apt" | "xx-apk" | "xx-cargo" => {
            let name = command.name.trim_start_matches("xx-").to_owned();
            return Some(Command { name, ..command.clone() });
        }
        _ => return None,
    };
    let mut at = 1;
    let mut skipped = 0;
    while let Some(word) = command.words.get(at) {
        let text = word.text.as_str();
        if flags_with_value.contains(&text) {
            at += 1;
        } else if !(text.starts_with('-') || command.name == "env" && text.contains('=')) {
            if skipped == own {
                break;
            }
            skipped += 1;
        }
        at += 1;
    }
    let words = command.words.get(at..)?.to_vec();
    let name = words.first()?.text.rsplit('/').next()?.to_owned();
    if command.name == "command" && command.has_flag("-v") {
        return None;
    }
    Some(Command { name, words, ..command.clone() })
}

/// The script that a shell is given: the text after `-c`, in whichever bundle of flags the `c`
/// stands, or its here-document.
fn script_argument(command: &Command) -> Option<&str> {
    let mut words = command.words.iter().skip(1).map(|it| it.text.as_str());
    if words.any(|it| it.starts_with('-') && !it.starts_with("--") && it.ends_with('c')) {
        return words.next();
    }
    command.input.as_deref().filter(|_| command.arguments().next().is_none())
}

/// `go version`, `node --version`, `foo -h`: nothing is left.
fn asks_for_version(command: &Command) -> bool {
    match command.words.as_slice() {
        [_, only] => {
            matches!(
                &*only.text,
                "--version" | "-v" | "-V" | "-version" | "version" | "--help" | "-h"
            )
        }
        _ => false,
    }
}
