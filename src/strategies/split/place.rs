//! Where each instruction of the one stage goes.

use super::{Place, Splitter, named::is_of_system};
use crate::{
    advice::commands::RunCommand,
    commands::{CommandEffect, Language, Manager, ScriptSource},
    image::ItemKind,
    shell::covers,
    strategies::{
        Reason, Refusal,
        app::{Role, absolute},
        ask, libraries, note, refuse,
    },
    syntax::{Instruction, Keyword, Word},
};

/// Variables that only builds look at, by their beginnings.
const OF_BUILDS: &[&str] = &[
    "CGO_",
    "GO111MODULE",
    "GOOS",
    "GOARCH",
    "GOPROXY",
    "GOFLAGS",
    "GOSUMDB",
    "GOPRIVATE",
    "GOBIN",
    "GOPATH",
    "GOCACHE",
    "CARGO_",
    "RUSTFLAGS",
    "RUSTUP_",
    "PIP_",
    "POETRY_",
    "UV_",
    "NPM_CONFIG_",
    "YARN_",
    "MAVEN_",
    "GRADLE_",
    "DEBIAN_FRONTEND",
    "CFLAGS",
    "CXXFLAGS",
    "LDFLAGS",
    "MAKEFLAGS",
    "BUNDLE_JOBS",
    "COMPOSER_",
    "NUGET_",
];

/// Variables that only running programs look at.
#[rustfmt::skip]
const OF_RUNS: [&str; 18] = [
    "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE", "PYTHONFAULTHANDLER", "PORT", "HOST",
    "HOSTNAME", "FLASK_APP", "FLASK_ENV", "FLASK_RUN_HOST", "FLASK_RUN_PORT", "JAVA_OPTS",
    "GIN_MODE", "RUST_LOG", "RUST_BACKTRACE", "ASPNETCORE_URLS", "ASPNETCORE_ENVIRONMENT",
    "RAILS_LOG_TO_STDOUT", "RAILS_SERVE_STATIC_FILES",
];

impl Splitter<'_> {
    /// Decides for each instruction.
    pub(super) fn place(&mut self) -> Result<(), Refusal> {
        let mut places = Vec::new();
        for at in self.app.places().skip(1) {
            let it = self.app.instruction(at);
            let place = match it.keyword {
                Keyword::Run => self.place_of_run(at)?,
                _ => self.place_of(at, it),
            };
            places.push((at, place));
        }
        // An ARG goes where its name is used.
        for index in 0..places.len() {
            let (at, place) = places[index];
            if self.app.instruction(at).keyword == Keyword::Arg && place == Place::Build {
                let used = places[index + 1..].iter().any(|(other, place)| {
                    matches!(place, Place::Final | Place::Both) && self.uses(*other, at)
                });
                places[index].1 = if used { Place::Both } else { Place::Build };
            }
        }
        self.places = places;
        Ok(())
    }

    /// Whether an instruction uses a variable that another one sets.
    fn uses(&self, at: usize, set: usize) -> bool {
        let text = &self.app.instruction(at).rest.text;
        let flags = &self.app.instruction(at).flags;
        self.app.analysis.stages.definitions_at(set).any(|(name, _)| {
            let uses = |text: &str| {
                text.contains(&format!("${name}")) || text.contains(&format!("${{{name}"))
            };
            uses(text) || flags.iter().any(|it| uses(&it.text))
        })
    }

    fn place_of(&self, at: usize, it: &Instruction) -> Place {
        let early = at <= self.plan.last;
        if self.plan.bare
            && !matches!(
                it.keyword,
                Keyword::Label
                    | Keyword::Expose
                    | Keyword::Maintainer
                    | Keyword::Cmd
                    | Keyword::Entrypoint
            )
        {
            return if early { Place::Build } else { Place::Nowhere };
        }
        match it.keyword {
            Keyword::Arg => Place::Build,
            Keyword::Env => self.place_of_env(at, early),
            Keyword::Workdir | Keyword::User | Keyword::Shell if early => Place::Both,
            // A tool of another image.
            Keyword::Copy if early && it.flag("from").is_some() => match self.is_started(it) {
                true => Place::Both,
                false => Place::Build,
            },
            Keyword::Copy | Keyword::Add if early => {
                match self.plan.sources && !self.is_covered(at) {
                    true => Place::Both,
                    false => Place::Build,
                }
            }
            _ => Place::Final,
        }
    }

    /// Whether a later COPY brings the same files to the second stage, which copied all to the same
    /// folder.
    fn is_covered(&self, at: usize) -> bool {
        let target = |at: usize| {
            let to = &self.app.instruction(at).arguments.last()?.text;
            Some(absolute(&self.app.folder(at), &self.app.expand(at, to)))
        };
        let manifests = [
            "requirements.txt",
            "pyproject.toml",
            "poetry.lock",
            "uv.lock",
            "Pipfile",
            "Pipfile.lock",
        ];
        let (_, sources) = self.app.instruction(at).arguments.split_last().unzip();
        if self.app.language() == Some(Language::Python)
            && sources.is_some_and(|it: &[Word]| {
                it.iter()
                    .all(|it| manifests.contains(&it.text.rsplit('/').next().unwrap_or_default()))
            })
        {
            return true;
        }
        let own = target(at);
        self.app.places().any(|other| {
            let it = self.app.instruction(other);
            at < other
                && it.keyword == Keyword::Copy
                && it.flag("from").is_none()
                && matches!(it.arguments.first().map(|it| it.text.as_str()), Some("." | "./"))
                && target(other).zip(own.as_deref()).is_some_and(|(to, own)| covers(&to, own))
        })
    }

    /// Whether a program that is copied is started, by its name.
    fn is_started(&self, it: &Instruction) -> bool {
        let words = self.app.start.command_of_shell().unwrap_or_default();
        let name =
            |it: &str| it.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        it.arguments.iter().any(|copied| words.iter().any(|it| name(it) == name(&copied.text)))
    }

    fn place_of_env(&self, at: usize, early: bool) -> Place {
        let mut names = self.app.analysis.stages.definitions_at(at).map(|it| it.0).peekable();
        let all = |wanted: &dyn Fn(&str) -> bool| {
            self.app.analysis.stages.definitions_at(at).all(|(name, _)| wanted(name))
        };
        if names.peek().is_none() || !early {
            return Place::Final;
        }
        if all(&|name| OF_BUILDS.iter().any(|it| name.starts_with(it))) {
            return Place::Build;
        }
        // Where a compiler was put by hand, PATH is told so.
        let tools = ["/go/bin", "cargo/bin", "maven", "gradle"];
        let is_tools = |value: Option<&str>| {
            value.is_some_and(|it| tools.iter().any(|tool| it.contains(tool)))
        };
        let by_path = self.plan.carry.iter().any(|it| tools.iter().any(|tool| it.0.contains(tool)));
        let mut all_set = self.app.analysis.stages.definitions_at(at);
        if !self.plan.sources
            && !by_path
            && all_set.all(|(name, value)| name == "PATH" && is_tools(value))
        {
            return Place::Build;
        }
        let used = self.app.places().any(|other| at < other && self.uses(other, at));
        match !used && all(&|name| OF_RUNS.contains(&name)) {
            true => Place::Final,
            false => Place::Both,
        }
    }

    fn place_of_run(&mut self, at: usize) -> Result<Place, Refusal> {
        let early = at <= self.plan.last;
        let roles: Vec<Role> = self.app.facts.run(at).iter().map(|it| self.app.role(it)).collect();
        let line = self.app.line(at);
        if roles.is_empty() {
            let message = "What this RUN does is not understood.";
            return Err(refuse(Reason::Unclear, Some(line), message));
        }
        let only = |wanted: &[Role]| roles.iter().all(|it| wanted.contains(it));
        if self.plan.bare && !early {
            // For the server that is replaced.
            let harmless = [
                Role::Users,
                Role::Files,
                Role::Nothing,
                Role::Tidying,
                Role::Install(Language::Node),
            ];
            if only(&harmless) {
                return Ok(Place::Nowhere);
            }
        }
        if self.plan.bare && early {
            return Ok(Place::Build);
        }
        let has = |wanted: Role| roles.contains(&wanted);
        if only(&[Role::Tidying, Role::Nothing]) {
            // What a first stage leaves lying about is not shipped; lists are needed to install.
            return Ok(if early { Place::Build } else { Place::Nowhere });
        }
        if only(&[Role::Users, Role::Files, Role::Nothing]) {
            // Also where the build works as that user.
            let before = has(Role::Users) || self.plan.sources;
            return Ok(match (early, before) {
                (true, true) => Place::Both,
                (true, false) => Place::Build,
                (false, _) => Place::Final,
            });
        }
        if early && self.plan.sources && self.does_the_same(at) {
            return Ok(Place::Both);
        }
        if early {
            let code = self.app.facts.run(at).iter().find(|it| self.is_own_code(it));
            if let Some(code) = code.filter(|_| self.plan.sources) {
                let message = format!(
                    "Can't tell what {} leaves beside the sources, which are copied afresh.",
                    code.command.name
                );
                return Err(refuse(Reason::Unclear, Some(self.app.line_of(code)), message));
            }
            let is_clear = !has(Role::Other) || !self.plan.sources || self.carry_fetched(at);
            let other = self.app.facts.run(at).iter().find(|it| self.app.role(it) == Role::Other);
            let other = other.filter(|_| !self.plan.sources || !is_clear);
            if let Some(other) = other {
                let line = self.app.line_of(other);
                let name = &other.command.name;
                if !is_clear {
                    let message =
                        format!("Can't tell what {name} leaves, or whether the program needs it.");
                    return Err(refuse(Reason::Unclear, Some(line), message));
                }
                let message = format!(
                    "What {name} leaves stays in the first stage: copy it too where the program needs it to run."
                );
                self.notes.push(match self.leaves(at) {
                    true => ask("left-behind", Some(line), message),
                    false => note(Some(line), message),
                });
            }
            let needed = libraries::needed(&self.app, at, self.plan.last)?;
            let pure = only(&[Role::Packages, Role::Tidying, Role::Nothing]);
            self.notes.extend(needed.notes);
            // It stands for itself only where it reads the lists of packages too.
            let lists = has(Role::Tidying) || needed.manager != Some(Manager::Apt);
            return Ok(match pure && lists && !needed.builds && !needed.runtime.is_empty() {
                true => Place::Both,
                false => Place::Build,
            });
        }
        let interpreter = |(it, ran): &(&Role, &RunCommand<'_>)| match it {
            Role::Script(language) => {
                // What the first stage installs packages with stays there.
                let folder = self.app.folder(ran.at);
                !language.is_compiled()
                    && Some(*language) == self.app.language()
                    && (self.plan.sources
                        || self.plan.carry.iter().any(|it| covers(&it.1, &folder)))
                    && matches!(&ran.effect, CommandEffect::RunScript(it)
                        if !matches!(it.source, ScriptSource::Task(_)))
            }
            Role::Other | Role::Build(_) | Role::Install(_) => false,
            // So does what runs such a tool.
            _ => !ran.is_wrapper || ran.invocation.language().is_none(),
        };
        match roles.iter().zip(self.app.facts.run(at)).find(|it| !interpreter(it)) {
            None => Ok(Place::Final),
            Some((_, ran)) => {
                let message = format!(
                    "{} runs after the build: can't tell what it needs and leaves.",
                    ran.command.name
                );
                Err(refuse(Reason::Unclear, Some(self.app.line_of(ran)), message))
            }
        }
    }

    /// Whether a RUN of unknown commands does in the second stage what it does in the first: upon the
    /// same base, where it neither installs nor fetches.
    fn does_the_same(&self, at: usize) -> bool {
        let app = &self.app;
        let all = app.facts.run(at);
        let own = app.written_base().split('@').next();
        let only = all.iter().all(|it| match app.role(it) {
            Role::Other => matches!(it.effect, CommandEffect::Unknown),
            role => matches!(role, Role::Users | Role::Files | Role::Nothing | Role::Tidying),
        });
        let unknown = all.iter().any(|it| app.role(it) == Role::Other);
        unknown && only && own == Some(self.plan.runtime.as_str())
    }

    /// Carries over what a RUN fetches, where it is known to lie at places of its own.
    fn carry_fetched(&mut self, at: usize) -> bool {
        let app = &self.app;
        let fetches = |ran: &RunCommand<'_>| {
            use CommandEffect::{Clone, Download, Unpack};
            matches!(ran.effect, Download(_) | Unpack(_) | Clone(_))
        };
        let all = app.facts.run(at);
        if !all.iter().filter(|it| app.role(it) == Role::Other).all(fetches) {
            return false;
        }
        let layers = &app.analysis.images[app.stage].layers;
        let items = layers.iter().filter(|it| it.instruction == at).flat_map(|it| it.items.iter());
        let mut carried = Vec::new();
        for it in items {
            use ItemKind::{Archive, Copy, Download, Repository, Unknown};
            match it.kind {
                Archive | Repository | Unknown if it.path.is_empty() || is_of_system(&it.path) => {
                    return false;
                }
                Archive | Repository | Unknown | Download | Copy if covers("/tmp", &it.path) => {}
                Download | Copy if it.path.is_empty() || is_of_system(&it.path) => return false,
                Archive | Repository | Unknown | Download | Copy => carried.push(it.path.clone()),
                _ => {}
            }
        }
        for path in carried {
            let is_there = self.plan.carry.iter().any(|it| covers(&it.0, &path));
            if !is_there {
                self.plan.carry.retain(|it| !covers(&path, &it.0));
                self.plan.carry.push((path.clone(), path));
            }
        }
        true
    }

    /// Whether a RUN leaves what it fetches at a place that is not carried over: no tool for the build.
    fn leaves(&self, at: usize) -> bool {
        use ItemKind::{Archive, Download, Repository};
        let layers = &self.app.analysis.images[self.app.stage].layers;
        let items = layers.iter().filter(|it| it.instruction == at).flat_map(|it| it.items.iter());
        let mut fetched = items.filter(|it| matches!(it.kind, Archive | Download | Repository));
        let tools =
            ["/tmp", "go", "maven", "gradle", "cmake", "protoc", "upx", "rust", "cargo", "src"];
        fetched.any(|it| {
            let is_tool = it.path.split(['/', '-']).any(|part| tools.contains(&part));
            !it.path.is_empty()
                && !is_tool
                && !covers("/tmp", &it.path)
                && !self.plan.carry.iter().any(|carried| covers(&carried.0, &it.path))
        })
    }

    /// Whether a command runs a program of the app, or a module: not what it reads from a pipe.
    fn is_own_code(&self, ran: &RunCommand<'_>) -> bool {
        matches!(self.app.role(ran), Role::Script(_)) && !ran.runs_pipe()
    }
}
