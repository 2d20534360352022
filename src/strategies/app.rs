//! What the one stage of a file builds, and how: its language, its jobs, what it starts.

use super::{
    Reason, Refusal, refuse,
    start::{self, Start},
};
use crate::{
    advice::{
        Facts,
        commands::{Ran, is_one_of},
    },
    analysis::Analysis,
    catalog::{self, BaseImage},
    image::Item,
    packages::Indexes,
    shell::{Command, covers},
    stages::{Base, Source},
    syntax::{Instruction, Keyword, image_ref::ImageRef},
};

/// The languages whose builds are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Go,
    Rust,
    C,
    Java,
    Dotnet,
    Python,
    Node,
    Php,
    Ruby,
    Site,
}

impl Language {
    /// Whether what is built runs without the sources.
    pub(super) fn is_compiled(self) -> bool {
        use Language::{C, Dotnet, Go, Java, Rust, Site};
        matches!(self, Go | Rust | C | Java | Dotnet | Site)
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Language::Go => "Go",
            Language::Rust => "Rust",
            Language::C => "C",
            Language::Java => "Java",
            Language::Dotnet => ".NET",
            Language::Python => "Python",
            Language::Node => "Node",
            Language::Php => "PHP",
            Language::Ruby => "Ruby",
            Language::Site => "a static site",
        }
    }

    fn of_runtime(name: &str) -> Option<Language> {
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
}

/// What a command of a RUN does to an image, as far as a rewrite needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
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
                "The file escapes with a backtick, as those for Windows do, and {base} may be of Windows: it is not known."
            );
            return Err(refuse(Reason::Windows, Some(stage.lines.0), message));
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
    pub(super) fn line_of(&self, ran: &Ran<'_>) -> usize {
        self.analysis.lines.position(&self.analysis.text, ran.command.span.start).line
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
        runtime.and_then(|it| Language::of_runtime(it.name)).or_else(|| {
            // What the catalog does not know may have a name that says it.
            Language::of_runtime(match name.rsplit('/').next()? {
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
    pub(super) fn runs(&self) -> impl Iterator<Item = (usize, &[Ran<'a>])> {
        let places = self.places();
        let runs = places.filter(|at| self.instruction(*at).keyword == Keyword::Run);
        runs.map(|at| (at, self.facts.run(at)))
    }

    /// All commands of the stage's RUNs with what they do.
    pub(super) fn deeds(&self) -> impl Iterator<Item = (&Ran<'a>, Deed)> {
        self.runs().flat_map(|(_, all)| all).map(|it| (it, self.deed(it)))
    }

    /// What a command does.
    pub(super) fn deed(&self, ran: &Ran<'_>) -> Deed {
        deed(ran, self.own_language())
    }

    /// The language of what the image starts; else of what it builds; else of its base.
    pub(super) fn language(&self) -> Option<Language> {
        let started = self.start.command_of_shell().ok().and_then(|it| {
            let is_module = it.first().is_some_and(|it| it == "/usr/bin/env");
            language_of_program(it.get(usize::from(is_module))?)
        });
        let mut built = self.deeds().filter_map(|(_, deed)| match deed {
            Deed::Build(language) => Some(language),
            _ => None,
        });
        let mut installed = self.deeds().filter_map(|(_, deed)| match deed {
            Deed::Install(language) => Some(language),
            _ => None,
        });
        // Of several programs, those that a shell starts in a row.
        let parts = self.start.parts().filter(|it| it.loose.is_none());
        let mut row = parts.flat_map(|it| start::programs(it, self.analysis));
        let started = started.or_else(|| row.find_map(|it| language_of_program(&it)));
        started
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

pub(super) fn language_of_program(word: &str) -> Option<Language> {
    let name = word.rsplit('/').next().unwrap_or_default();
    let plain = name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    let python = "python gunicorn uvicorn flask celery streamlit hypercorn daphne django-admin poetry pipenv uv uwsgi waitress-serve fastapi jupyter";
    if is_one_of(plain, python) || name.ends_with(".py") {
        return Some(Language::Python);
    }
    if is_one_of(
        plain,
        "node npm npx yarn pnpm bun nodejs nodemon pm2 pm2-runtime serve http-server ts-node next",
    ) || name.ends_with(".js")
    {
        return Some(Language::Node);
    }
    Some(match plain {
        "java" | "mvn" | "mvnw" | "gradle" | "gradlew" => Language::Java,
        "dotnet" => Language::Dotnet,
        "php" | "php-fpm" | "apache2-foreground" => Language::Php,
        "ruby" | "bundle" | "rails" | "puma" | "rackup" | "rake" | "unicorn" | "thin" => {
            Language::Ruby
        }
        "go" => Language::Go,
        "cargo" => Language::Rust,
        _ => return None,
    })
}

/// What programs do that are known by name alone.
const DEEDS: &[(&str, Deed)] = &[
    ("useradd adduser groupadd addgroup usermod passwd chpasswd", Deed::Users),
    ("mkdir chown chmod ln touch chgrp sed printf tee rmdir", Deed::Files),
    ("cp mv strip upx install jlink jdeps", Deed::Moves),
    (
        "set true : cd export ls test [ echo cat which command pwd env ldconfig ldd file sync date uname id hash exit return unset read shift local sleep",
        Deed::Nothing,
    ),
    ("rm find", Deed::Tidying),
    ("rustc", Deed::Build(Language::Rust)),
    (
        "gcc g++ cc c++ clang clang++ cmake ninja meson configure qmake autoreconf autogen.sh",
        Deed::Build(Language::C),
    ),
    ("javac jar ant sbt lein", Deed::Build(Language::Java)),
    (
        "docker-php-ext-install docker-php-ext-configure docker-php-ext-enable pecl install-php-extensions",
        Deed::Build(Language::Php),
    ),
    ("hugo mkdocs jekyll", Deed::Build(Language::Site)),
    ("tsc webpack vite ng npx", Deed::Build(Language::Node)),
    ("virtualenv pdm pipenv", Deed::Install(Language::Python)),
    ("gem", Deed::Install(Language::Ruby)),
    ("rake rails", Deed::Build(Language::Ruby)),
];

fn deed(ran: &Ran<'_>, own: Option<Language>) -> Deed {
    let it = ran.command;
    if ran.installs().is_some() {
        return Deed::Packages;
    }
    if ran.asked().is_some() {
        return Deed::Tidying;
    }
    let asks = "--version -version -V -v version --help -h help";
    if matches!(it.words.as_slice(), [_, only] if is_one_of(&only.text, asks)) {
        return Deed::Nothing;
    }
    if let Some((_, deed)) = DEEDS.iter().find(|(names, _)| is_one_of(&it.name, names)) {
        return *deed;
    }
    let verb = ran.operands().first().map_or("", |it| it.text.as_str());
    let build =
        |language, is: bool| if is { Deed::Build(language) } else { Deed::Install(language) };
    match it.name.as_str() {
        "" => Deed::Nothing,
        "make" => Deed::Build(own.filter(|it| it.is_compiled()).unwrap_or(Language::C)),
        "go" if is_one_of(verb, "build install") => Deed::Build(Language::Go),
        "go" if is_one_of(verb, "env version vet test fmt clean") => Deed::Nothing,
        "go" => Deed::Install(Language::Go),
        "cargo" => build(Language::Rust, is_one_of(verb, "build b install rustc")),
        "rustup" => Deed::Install(Language::Rust),
        "mvn" | "mvnw" => build(Language::Java, ran.says("package install verify")),
        "gradle" | "gradlew" => build(
            Language::Java,
            ran.says("build assemble bootJar shadowJar jar installDist distTar"),
        ),
        "dotnet" => build(Language::Dotnet, is_one_of(verb, "publish build")),
        "poetry" | "uv" => {
            match is_one_of(verb, "install sync pip venv add config lock export python tool") {
                true => Deed::Install(Language::Python),
                false => Deed::Script(Language::Python),
            }
        }
        _ if is_pip(it) => Deed::Install(Language::Python),
        "python" | "python3" => match it.words.get(1).map(|it| it.text.as_str()) {
            Some("setup.py") => Deed::Install(Language::Python),
            Some("-m") if ran.says("venv virtualenv ensurepip") => Deed::Install(Language::Python),
            _ => Deed::Script(Language::Python),
        },
        "npm" | "yarn" | "pnpm" | "bun" => {
            let installs = verb.is_empty()
                || is_one_of(
                    verb,
                    "install i ci add config set cache global prune dedupe clean-install",
                );
            build(Language::Node, !installs)
        }
        "corepack" => Deed::Install(Language::Node),
        "node" => Deed::Script(Language::Node),
        "composer" => Deed::Install(Language::Php),
        "php" => Deed::Script(Language::Php),
        "bundle" => build(Language::Ruby, is_one_of(verb, "exec")),
        "ruby" => Deed::Script(Language::Ruby),
        name if name.starts_with("gcc-") || name.starts_with("g++-") => Deed::Build(Language::C),
        _ => Deed::Other,
    }
}

/// `pip install`, by any of its names.
pub(super) fn is_pip(command: &Command) -> bool {
    let name = command.name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.');
    name == "pip"
        || name == "python"
            && matches!(command.words.get(1..3), Some([a, b]) if a.text == "-m" && b.text == "pip")
}

/// An absolute path without `.`, `..`, doubled or final slashes.
pub(super) fn absolute(folder: &str, path: &str) -> String {
    crate::image::absolute(folder, path)
}
