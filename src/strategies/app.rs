//! What the one stage of a file builds, and how: its language, its jobs, what it starts.

use super::{
    Reason, Refusal, refuse,
    start::{self, Start},
};
use crate::{
    advice::{Facts, commands::RunCommand},
    analysis::Analysis,
    catalog::{self, BaseImage},
    commands::{
        Build, BuildTool, CommandEffect, Language, Manager, ScriptSource, ToolchainKind,
        started_language,
    },
    image::Item,
    packages::Indexes,
    shell::covers,
    stages::{Base, Source},
    syntax::{Instruction, Keyword, image_ref::ImageRef},
};

/// What a command is for, as far as a rewrite needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Installs what a project's manifests name, or tools for it.
    Install(Language),
    /// Makes what runs.
    Build(Language),
    /// Installs packages of the distribution.
    Packages,
    /// Lists of packages, caches and their removal.
    Tidying,
    /// Users and groups.
    Users,
    /// Folders, rights, links and small texts.
    Files,
    /// Copies, moves or shrinks what was built.
    Moves,
    /// Changes no file.
    Nothing,
    /// Runs a program of the interpreter.
    Script(Language),
    /// Anything else.
    Other,
}

/// The language that the catalog's name of a runtime means.
fn language_of_runtime(name: &str) -> Option<Language> {
    Some(match name {
        "go" => Language::Go,
        "rust" => Language::Rust,
        "gcc" => Language::C,
        "java" | "maven" | "gradle" => Language::Java,
        "dotnet" => Language::Dotnet,
        "python" => Language::Python,
        "node" => Language::Node,
        "php" => Language::Php,
        "ruby" => Language::Ruby,
        _ => return None,
    })
}

/// Whether the file can be rewritten at all.
pub(super) fn is_fit(analysis: &Analysis) -> Result<(), Refusal> {
    let Analysis { stages, .. } = analysis;
    if let Some(limit) = analysis.limit() {
        return Err(refuse(Reason::TooLong, Some(limit.lines.0), limit.message.clone()));
    }
    if let Some(error) = analysis.errors.first() {
        return Err(refuse(Reason::Broken, Some(error.lines.0), error.message.clone()));
    }
    let Some(target) = stages.target.filter(|it| analysis.images.get(*it).is_some()) else {
        return Err(refuse(Reason::Broken, None, "There is no stage."));
    };
    is_plain(analysis, target)
}

/// Whether nothing in a stage, and in those that it needs, acts in other files or on Windows.
pub(super) fn is_plain(analysis: &Analysis, stage: usize) -> Result<(), Refusal> {
    let Analysis { dockerfile, stages, .. } = analysis;
    let mut needed = vec![false; stage + 1];
    needed[stage] = true;
    for index in (0..=stage).rev() {
        for edge in stages.edges_to(index) {
            if let Source::Stage(from) = edge.from
                && needed[index]
                && from < index
            {
                needed[from] = true;
            }
        }
    }
    for stage in stages.stages.iter().zip(needed).filter(|it| it.1).map(|it| it.0) {
        for at in stage.instructions.clone() {
            let it = &dockerfile.instructions[at];
            if it.keyword == Keyword::Onbuild {
                let message = "The image is for others to build upon: ONBUILD acts in their files.";
                return Err(refuse(Reason::Onbuild, Some(it.start_line), message));
            }
        }
        let Base::Image(base) = &stage.base else { continue };
        let reference = ImageRef::parse(base);
        let family = catalog::named(base).and_then(|it| it.os).map(|it| it.family);
        let platform = stage.platform.as_deref().or(catalog::only_platform(&reference));
        if family == Some("windows") || platform.is_some_and(|it| it.starts_with("windows")) {
            let message = "Images of Windows are built otherwise.";
            return Err(refuse(Reason::Windows, Some(stage.lines.0), message));
        }
        if dockerfile.escape == '`' && family.is_none() && platform.is_none() {
            let message = format!(
                "The file escapes with a backtick, as those for Windows do, and {base} may be a Windows image."
            );
            return Err(refuse(Reason::Windows, Some(stage.lines.0), message));
        }
        if reference.familiar_name().contains("devcontainers/") {
            let message =
                format!("{base} is for developing in: all its tools, and its user, are wanted.");
            return Err(refuse(Reason::Tools, Some(stage.lines.0), message));
        }
        if reference.tag.is_some_and(|it| it.contains("onbuild")) {
            let message = format!("What ONBUILD of {base} does is not in this file.");
            return Err(refuse(Reason::Onbuild, Some(stage.lines.0), message));
        }
    }
    Ok(())
}

/// The one stage of a file.
pub(super) struct App<'a> {
    pub(super) analysis: &'a Analysis,
    pub(super) facts: Facts<'a>,
    pub(super) stage: usize,
    pub(super) indexes: &'a Indexes,
    pub(super) start: Start,
    /// The image that it is built on.
    pub(super) base: Option<BaseImage>,
}

impl<'a> App<'a> {
    pub(super) fn new(analysis: &'a Analysis, indexes: &'a Indexes, stage: usize) -> App<'a> {
        let Analysis { text, dockerfile, stages, images, sent, .. } = analysis;
        let facts = Facts::new(text, dockerfile, stages, images, sent);
        let base = facts.root(stage).and_then(catalog::named);
        App { analysis, facts, stage, indexes, start: Start::of(analysis, stage), base }
    }

    /// The places of its instructions.
    pub(super) fn places(&self) -> std::ops::Range<usize> {
        self.analysis.stages.stages[self.stage].instructions.clone()
    }

    pub(super) fn instruction(&self, at: usize) -> &'a Instruction {
        &self.analysis.dockerfile.instructions[at]
    }

    pub(super) fn line(&self, at: usize) -> usize {
        self.instruction(at).start_line
    }

    /// The 1-based line on which a command stands.
    pub(super) fn line_of(&self, ran: &RunCommand<'_>) -> usize {
        self.analysis.lines.position(ran.command.span.start).line
    }

    /// The image as FROM names it, with its variables.
    pub(super) fn written_base(&self) -> &'a str {
        self.analysis.stages.stages[self.stage].base_span.of(&self.analysis.text)
    }

    /// The same without its digest, where it has a tag too.
    pub(super) fn tagged_base(&self) -> &'a str {
        let written = self.written_base();
        written.split_once('@').map(|it| it.0).filter(|it| it.contains(':')).unwrap_or(written)
    }

    /// The language of the base image.
    pub(super) fn own_language(&self) -> Option<Language> {
        let runtime = self.base.as_ref().and_then(|it| it.runtime.as_ref());
        let reference = ImageRef::parse(self.facts.root(self.stage)?);
        let name = reference.familiar_name();
        runtime.and_then(|it| language_of_runtime(it.name)).or_else(|| {
            // What the catalog does not know may have a name that says it.
            language_of_runtime(match name.rsplit('/').next()? {
                "golang" => "go",
                "openjdk" | "eclipse-temurin" | "amazoncorretto" => "java",
                "sdk" if name.contains("dotnet") => "dotnet",
                other => other,
            })
        })
    }

    pub(super) fn is_alpine(&self) -> bool {
        self.base.as_ref().and_then(|it| it.os).is_some_and(|it| it.family == "alpine")
    }

    /// The folder in which an instruction works.
    pub(super) fn folder(&self, at: usize) -> String {
        let mut folder = self.base.as_ref().and_then(|it| it.workdir).unwrap_or("/").to_owned();
        for before in self.places().start..at {
            let it = self.instruction(before);
            if let (Keyword::Workdir, Some(path)) = (it.keyword, it.arguments.first()) {
                let path = self.expand(before, &path.text);
                folder = absolute(&folder, &path);
            }
        }
        folder
    }

    pub(super) fn expand(&self, at: usize, text: &str) -> String {
        let escape = self.analysis.dockerfile.escape;
        self.analysis.stages.expand(at, text, escape).unwrap_or_else(|_| text.to_owned())
    }

    /// The RUNs, with their commands.
    pub(super) fn runs(&self) -> impl Iterator<Item = (usize, &[RunCommand<'a>])> {
        let places = self.places();
        let runs = places.filter(|at| self.instruction(*at).keyword == Keyword::Run);
        runs.map(|at| (at, self.facts.run(at)))
    }

    /// All commands of the stage's RUNs.
    pub(super) fn commands(&self) -> impl Iterator<Item = &RunCommand<'a>> {
        self.runs().flat_map(|(_, all)| all)
    }

    /// All commands of the stage's RUNs with what they are for.
    pub(super) fn roles(&self) -> impl Iterator<Item = (&RunCommand<'a>, Role)> {
        self.commands().map(|it| (it, self.role(it)))
    }

    /// What a command is for.
    pub(super) fn role(&self, ran: &RunCommand<'_>) -> Role {
        role(ran, self.own_language())
    }

    /// The language of what the image starts; else of what it builds; else of its base.
    pub(super) fn language(&self) -> Option<Language> {
        let words = self.start.command_of_shell().unwrap_or_default();
        let mut built = self.roles().filter_map(|(_, role)| match role {
            Role::Build(language) => Some(language),
            _ => None,
        });
        let mut installed = self.roles().filter_map(|(_, role)| match role {
            Role::Install(language) => Some(language),
            _ => None,
        });
        // Of several programs, those that a shell starts in a row.
        let parts = self.start.parts().filter(|it| it.loose.is_none());
        let mut row = parts.flat_map(|it| start::commands(it, self.analysis));
        started_language(&start::command(&words))
            .or_else(|| row.find_map(|it| started_language(&it)))
            .or_else(|| built.next())
            .or_else(|| installed.next())
            .or_else(|| self.own_language())
    }

    /// What RUNs leave at a path or in a folder around it, the last first.
    pub(super) fn made(&self, path: &str) -> Option<(usize, &'a Item)> {
        self.made_up_to(path, usize::MAX)
    }

    fn made_up_to(&self, path: &str, end: usize) -> Option<(usize, &'a Item)> {
        let layers = self.analysis.images[self.stage].layers.iter().rev();
        let runs = layers.filter(|it| {
            it.instruction < end && self.instruction(it.instruction).keyword == Keyword::Run
        });
        runs.flat_map(|layer| layer.items.iter().map(move |it| (layer.instruction, it)))
            .find(|(_, it)| !it.path.is_empty() && it.path != "/" && covers(&it.path, path))
    }

    /// The absolute path of a program that is started.
    pub(super) fn program(&self, word: &str) -> String {
        if word.contains('/') {
            return absolute(&self.folder(self.places().end), word);
        }
        let folders = ["/usr/local/bin", "/go/bin", "/usr/local/cargo/bin", "/root/.cargo/bin"];
        let found = folders.into_iter().map(|it| format!("{it}/{word}"));
        let found = found.into_iter().find(|it| self.made(it).is_some());
        found.unwrap_or_else(|| format!("/usr/local/bin/{word}"))
    }

    /// The text of a file of the build context, where it is known.
    pub(super) fn context(&self, path: &str) -> Option<&'a str> {
        self.analysis.sent.text(path.trim_start_matches("./"))
    }
}

fn role(ran: &RunCommand<'_>, own: Option<Language>) -> Role {
    use CommandEffect as Effect;
    let for_language = |language: Option<Language>, role: fn(Language) -> Role| match language {
        None | Some(Language::Other) => Role::Other,
        Some(language) => role(language),
    };
    match &ran.effect {
        Effect::Nothing | Effect::ChangeFolder(_) if writes(ran) => Role::Files,
        Effect::Nothing | Effect::ChangeFolder(_) => Role::Nothing,
        Effect::Configure => for_language(ran.invocation.language(), Role::Install),
        Effect::InstallPackages(_) if ran.asks_system() => Role::Packages,
        Effect::RemovePackages(_)
        | Effect::UpgradePackages(_)
        | Effect::DownloadPackages(_)
        | Effect::UpdateIndex(_)
            if ran.asks_system() =>
        {
            Role::Tidying
        }
        Effect::InstallPackages(it) if it.manager == Manager::Pecl => Role::Build(Language::Php),
        Effect::InstallPackages(_)
        | Effect::RemovePackages(_)
        | Effect::UpgradePackages(_)
        | Effect::DownloadPackages(_)
        | Effect::UpdateIndex(_)
        | Effect::UnpackPackages(_)
        | Effect::SetOption(..)
        | Effect::InstallProject(_)
        | Effect::MakeEnvironment(_) => for_language(ran.effect.language(), Role::Install),
        Effect::CleanCache(_) | Effect::MarkUnneeded(_) | Effect::Remove(_) => Role::Tidying,
        Effect::InstallToolchain(it) => match it.kind {
            ToolchainKind::Rust | ToolchainKind::RustComponents | ToolchainKind::Corepack => {
                for_language(ran.effect.language(), Role::Install)
            }
            // The others bring what runs the program, from elsewhere.
            _ => Role::Other,
        },
        Effect::Build(it) => role_of_build(it, own),
        Effect::WriteFile(_)
        | Effect::EditFile(_)
        | Effect::Link(_)
        | Effect::MakeFolder(_)
        | Effect::ChangeMode(_)
        | Effect::ChangeOwner(_) => Role::Files,
        Effect::CopyFiles(_) | Effect::Move(_) | Effect::Shrink(_) => Role::Moves,
        Effect::MakeUser(_) => Role::Users,
        Effect::RunScript(it) => match (it.language, &it.source) {
            // A script of package.json works in the project.
            (Some(Language::Node), ScriptSource::Task(_)) => Role::Build(Language::Node),
            (language, _) => for_language(language.filter(|it| !it.is_compiled()), Role::Script),
        },
        Effect::Download(_)
        | Effect::Unpack(_)
        | Effect::Clone(_)
        | Effect::FetchRepository
        | Effect::Allocate(_)
        | Effect::Start(_)
        | Effect::Unknown => Role::Other,
    }
}

fn role_of_build(build: &Build<'_>, own: Option<Language>) -> Role {
    match build.tool {
        BuildTool::GoCheck => Role::Nothing,
        BuildTool::CargoCheck | BuildTool::CargoChefCook | BuildTool::CargoChefPrepare => {
            Role::Install(Language::Rust)
        }
        BuildTool::PythonBytecode => Role::Script(Language::Python),
        BuildTool::PythonBuild | BuildTool::PythonSetup => Role::Install(Language::Python),
        // make may build for any of them.
        BuildTool::Make | BuildTool::MakeInstall if build.language == Language::C => {
            Role::Build(own.filter(|it| it.is_compiled()).unwrap_or(Language::C))
        }
        _ if build.language == Language::Other => Role::Other,
        _ => Role::Build(build.language),
    }
}

/// Whether its output goes to a file.
fn writes(ran: &RunCommand<'_>) -> bool {
    ran.command.writes.iter().any(|it| !it.path.text.starts_with("/dev/"))
}

/// An absolute path without `.`, `..`, doubled or final slashes.
pub(super) fn absolute(folder: &str, path: &str) -> String {
    crate::image::absolute(folder, path)
}
