//! A command of a RUN, and what rules ask of it.

use crate::{
    commands::{
        Build, CommandEffect, Invocation, Manager, PackageRequest, ProjectInstall, ScriptSource,
        is_wrapper,
    },
    image::Layer,
    shell::Command,
};

/// A command that a RUN runs, or an ONBUILD RUN would.
pub(crate) struct RunCommand<'a> {
    /// By which stage.
    pub(crate) stage: usize,
    /// The index of the instruction.
    pub(crate) at: usize,
    /// What the instruction leaves.
    pub(crate) layer: &'a Layer,
    pub(crate) command: &'a Command,
    pub(crate) invocation: Invocation<'a>,
    /// What it does itself: a wrapper does nothing, and what it runs is a command of its own.
    pub(crate) effect: CommandEffect<'a>,
    /// Whether it only runs other commands: `sudo`, `poetry run`.
    pub(crate) is_wrapper: bool,
}

impl<'a> RunCommand<'a> {
    pub(crate) fn new(stage: usize, layer: &'a Layer, command: &'a Command) -> RunCommand<'a> {
        let invocation = Invocation::of(command);
        let is_wrapper = is_wrapper(command);
        let effect = if is_wrapper { CommandEffect::Nothing } else { invocation.effect() };
        RunCommand { stage, at: layer.instruction, layer, command, invocation, effect, is_wrapper }
    }

    /// The program's name.
    pub(crate) fn name(&self) -> &'a str {
        &self.command.name
    }

    /// The packages of the distribution that it installs by name.
    pub(crate) fn installs(&self) -> Option<&PackageRequest<'a>> {
        match &self.effect {
            CommandEffect::InstallPackages(it) => Some(it).filter(|_| self.asks_system()),
            _ => None,
        }
    }

    /// Whether it asks the system's package manager for something.
    pub(crate) fn asks_system(&self) -> bool {
        self.system_manager().is_some()
    }

    /// The system's package manager that it asks, by one of its verbs: not of `dpkg` and `rpm`.
    pub(crate) fn system_manager(&self) -> Option<Manager> {
        let has_verb = self.effect.request().is_none_or(|it| it.verb.is_some());
        let is_file = matches!(
            self.effect,
            CommandEffect::UnpackPackages(_) | CommandEffect::MarkUnneeded(_)
        );
        self.effect.manager().filter(|it| {
            has_verb
                && !is_file
                && matches!(it, Manager::Apt | Manager::Apk | Manager::Rpm | Manager::Zypper)
        })
    }

    /// The dependencies of a project that it installs, as its manifest lists them.
    pub(crate) fn project(&self) -> Option<&ProjectInstall<'a>> {
        match &self.effect {
            CommandEffect::InstallProject(it) => Some(it),
            _ => None,
        }
    }

    /// What it builds.
    pub(crate) fn build(&self) -> Option<&Build<'a>> {
        match &self.effect {
            CommandEffect::Build(it) => Some(it),
            _ => None,
        }
    }

    /// Whether it fetches files from the network to the next command.
    pub(crate) fn is_piped_download(&self) -> bool {
        matches!(self.effect, CommandEffect::Download(_)) && self.command.piped
    }

    /// Whether it runs the code that the command before it puts out.
    pub(crate) fn runs_pipe(&self) -> bool {
        match &self.effect {
            CommandEffect::RunScript(it) => it.source == ScriptSource::Pipe,
            // Composer's installer.
            CommandEffect::InstallPackages(it) => it.verb.is_none() && self.command.pipe != 0,
            _ => false,
        }
    }

    /// Whether one of its flags is one of these.
    pub(crate) fn has(&self, flags: &[&str]) -> bool {
        self.invocation.has(flags)
    }

    /// Whether one of its words is just one of these.
    pub(crate) fn has_word(&self, words: &[&str]) -> bool {
        self.invocation.has_word(words)
    }
}

/// The name of a package without its version.
pub(crate) fn bare(package: &str) -> &str {
    package.split(['=', '~', '<', '>', ':', '@', '[', '!']).next().unwrap_or_default()
}

/// Words as a JSON array.
pub(crate) fn json(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|it| super::quoted(it)).collect();
    ["[", &words.join(", "), "]"].concat()
}

/// Whether this is the user with all rights.
pub(crate) fn is_root(user: &str) -> bool {
    matches!(user.split(':').next(), Some("root" | "0"))
}
