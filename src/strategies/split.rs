//! One stage to two: a full one that builds, and a slim one that gets the result.

mod caches;
mod named;
mod place;

use super::{
    Draft, Note, Reason, Refusal, Wishes,
    app::{App, Role, absolute},
    ask, languages, libraries, note,
    plan::Plan,
    refuse, restart,
    start::json,
    writer::Writer,
};
use crate::{
    advice::commands::{RunCommand, is_root},
    catalog::{self, BaseImage},
    commands::{CommandEffect, Language, Manager},
    shell::{Condition, covers},
    stages::{Base, Edge, Source},
    syntax::Keyword,
    text::{Edit, Span},
};

/// Marks what the file does not say.
const PLACEHOLDERS: [&str; 2] = [
    "# PLACEHOLDER: say here what starts, with CMD or ENTRYPOINT.",
    "# PLACEHOLDER: nothing said what starts, and this is what is built. Is it right?",
];

/// Where an instruction goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Build,
    Final,
    Both,
    Nowhere,
}

/// The file with each stage that ships in two.
///
/// # Errors
/// Why it cannot be, or need not.
pub(super) fn split<'a>(own: &Draft<'a>, wishes: Wishes) -> Result<Draft<'a>, Refusal> {
    own.each(&mut |draft, stage| Some(split_stage(draft, stage, wishes)))
        .unwrap_or_else(|| Err(refuse(Reason::Broken, None, "There is no stage.")))
}

fn split_stage<'a>(own: &Draft<'a>, stage: usize, wishes: Wishes) -> Result<Draft<'a>, Refusal> {
    let stages = &own.analysis.stages;
    let stands_alone = stages
        .edges_to(stage)
        .iter()
        .all(|it| matches!(it.from, Source::Image(_) | Source::Url(_)));
    if !stands_alone {
        let message = "The file is built in stages already.";
        return Err(refuse(Reason::Already, None, message));
    }
    if !matches!(stages.stages[stage].base, Base::Image(_)) {
        let line = stages.stages[stage].lines.0;
        let message = "It starts from scratch, so nothing can stay behind.";
        return Err(refuse(Reason::NothingToBuild, Some(line), message));
    }
    let app = App::new(&own.analysis, &own.input.indexes, stage);
    let mut plan = languages::plan(&app)?;
    if wishes.cache_mounts {
        caches::mount(&app, &mut plan);
    }
    let mut splitter = Splitter { places: Vec::new(), notes: Vec::new(), app, plan };
    splitter.place()?;
    splitter.carry_named()?;
    let text = splitter.write()?;
    let mut notes = std::mem::take(&mut splitter.plan.notes);
    notes.append(&mut splitter.notes);
    Ok(own.next(text, notes))
}

struct Splitter<'a> {
    app: App<'a>,
    plan: Plan,
    /// Where each instruction of the stage goes, in their order.
    places: Vec<(usize, Place)>,
    notes: Vec<Note>,
}

impl Splitter<'_> {
    fn write(&mut self) -> Result<String, Refusal> {
        let mut writer = Writer::new(self.app.analysis);
        let name = self.name_of_build();
        self.write_build(&mut writer, &name);
        writer.blank();
        self.write_final(&mut writer, &name)?;
        let all = self.app.analysis.dockerfile.instructions.len();
        let moved = self.moved();
        (self.app.places().end..all).for_each(|at| writer.keep_with(at, &moved));
        writer.rest();
        Ok(writer.finish())
    }

    /// References by number to stages from this one on: there is one more stage before these now.
    fn moved(&self) -> Vec<Edit> {
        let analysis = self.app.analysis;
        let later = analysis.stages.edges.iter().filter(|it| self.app.stage < it.to);
        let edit = |edge: &Edge| {
            let Source::Stage(from) = edge.from else { return None };
            let text = edge.span.of(&analysis.text);
            let number = format!("from={from}");
            let at = edge.span.start + text.find(&number)?;
            let end = at + number.len();
            let is_whole = !analysis.text[end..].starts_with(|it: char| it.is_alphanumeric());
            (self.app.stage <= from && is_whole)
                .then(|| Edit::replace(Span::new(at, end), format!("from={}", from + 1)))
        };
        later.filter_map(edit).collect()
    }

    /// A file with one stage may name it as it likes; of several, what ships keeps its name.
    fn name_of_build(&self) -> String {
        let stages = &self.app.analysis.stages.stages;
        let own = stages[self.app.stage].name.as_deref();
        let mut name = match own {
            Some(own) if 1 < stages.len() => [own, "-build"].concat(),
            Some(own) => return own.to_owned(),
            None => "build".to_owned(),
        };
        while stages.iter().any(|it| it.name.as_ref() == Some(&name)) {
            name.push_str("-full");
        }
        name
    }

    fn write_build(&mut self, writer: &mut Writer<'_>, name: &str) {
        let app = &self.app;
        let from = app.places().start;
        // What stands above: global arguments, and other stages.
        (0..from).for_each(|at| writer.keep(at));
        let stage = &app.analysis.stages.stages[app.stage];
        let mut edits = std::mem::take(&mut self.plan.edits);
        if stage.name.as_deref() != Some(name) {
            let it = app.instruction(from);
            let lower = it.keyword_span.of(&app.analysis.text).starts_with('f');
            let named = [if lower { " as " } else { " AS " }, name].concat();
            edits.push(Edit::replace(Span::new(stage.base_span.end, it.span.end), named));
        }
        writer.keep_with(from, &edits);
        for (at, place) in &self.places {
            for (_, keyword, rest) in self.plan.before.iter().filter(|it| it.0 == *at) {
                writer.add(keyword, rest);
            }
            if matches!(place, Place::Build | Place::Both) {
                let it = app.instruction(*at);
                let is_less = it.keyword == Keyword::Copy
                    && *place == Place::Both
                    && edits.iter().any(|edit| {
                        it.keyword_span.end < edit.span.start && edit.span.end <= it.span.end
                    });
                match is_less {
                    // What is said of all sources is said where they come whole.
                    true => writer.keep_alone(*at, &edits),
                    false => writer.keep_with(*at, &edits),
                }
            }
        }
        for (keyword, rest) in &self.plan.after {
            writer.add(keyword, rest);
        }
    }

    fn write_final(&mut self, writer: &mut Writer<'_>, name: &str) -> Result<(), Refusal> {
        let mut packages = self.packages()?;
        let app = &self.app;
        let stage = &app.analysis.stages.stages[app.stage];
        let from = app.instruction(stage.instructions.start);
        // A compiler for another platform runs on this one, and what it makes does not.
        let crosses = app.language().is_some_and(Language::is_compiled)
            && stage.span.of(&app.analysis.text).contains("TARGETARCH");
        let platform =
            from.flag("platform").filter(|it| !(crosses && it.contains("BUILDPLATFORM")));
        let platform = platform.map_or(String::new(), |it| format!("--platform={it} "));
        let named =
            from.arguments.last().filter(|_| stage.name.as_ref().is_some_and(|it| it != name));
        let named = named.map_or(String::new(), |it| format!(" AS {}", it.text));
        writer.add("FROM", &[&platform, self.plan.runtime.as_str(), &named].concat());
        // The base may have worked in a folder of its own.
        let has_folder = app.places().any(|at| app.instruction(at).keyword == Keyword::Workdir);
        let folder = app.folder(app.places().end);
        let runtime = app.expand(app.places().start, &self.plan.runtime);
        let new = catalog::named(&runtime).and_then(|it| it.workdir);
        if !has_folder && folder != new.unwrap_or("/") {
            writer.add("WORKDIR", &folder);
        }
        let starts = [Keyword::Cmd, Keyword::Entrypoint];
        let mut carried = false;
        let over = self.first_over_what_is_carried();
        let first_start = self
            .places
            .iter()
            .find(|(at, _)| starts.contains(&app.instruction(*at).keyword))
            .map(|it| it.0);
        for (at, place) in &self.places {
            let it = app.instruction(*at);
            let is_start = starts.contains(&it.keyword);
            // Whoever works later may not be allowed to, and need not have what they bring.
            let needs = matches!(it.keyword, Keyword::Run | Keyword::User | Keyword::Copy);
            if needs && let Some(packages) = packages.take() {
                writer.add("RUN", &packages);
            }
            // What is carried over comes before the first thing that is not of the system.
            let late = self.plan.last < *at
                || matches!(it.keyword, Keyword::Copy | Keyword::Add) && *place != Place::Build;
            if !carried && late && over.is_none_or(|over| over < *at) {
                self.carry(writer, name, packages.take());
                carried = true;
            }
            if is_start && let Some(start) = &self.plan.start {
                writer.comments(*at);
                if Some(*at) == first_start {
                    start.iter().for_each(|(keyword, rest)| writer.add(keyword, rest));
                }
                continue;
            }
            if let Some(words) = is_start.then(|| restart::without_shell(app, *at)).flatten() {
                writer.comments(*at);
                writer.add(it.keyword.as_str(), &json(words));
                let message = "It is started without a shell, so that it hears when it is to stop.";
                self.notes.push(note(Some(it.start_line), message));
            } else if matches!(place, Place::Final | Place::Both) {
                writer.keep_with(*at, &self.plan.renames);
            } else if let Some(users) = self.users(*at).filter(|_| !self.plan.bare) {
                writer.add("RUN", &users);
            }
        }
        if !carried {
            self.carry(writer, name, packages.take());
        }
        if let Some(start) = &self.plan.asks {
            writer.line(PLACEHOLDERS[usize::from(!start.is_empty())]);
            start.iter().for_each(|(keyword, rest)| writer.add(keyword, rest));
            let message = "The file has no CMD or ENTRYPOINT: the line marked PLACEHOLDER asks what is to start.";
            self.notes.push(ask("nothing-is-started", None, message));
        }
        Ok(())
    }

    /// The first COPY that may bring files of its own to where something is carried over, such as packages
    /// for another system: what is built must come out on top.
    fn first_over_what_is_carried(&self) -> Option<usize> {
        let app = &self.app;
        let covers_any = |at: usize| {
            let it = app.instruction(at);
            let to =
                it.arguments.last().map(|it| absolute(&app.folder(at), &app.expand(at, &it.text)));
            let whole = it.arguments.first().is_some_and(|it| it.text.ends_with(['.', '/', '*']));
            let copies =
                matches!(it.keyword, Keyword::Copy | Keyword::Add) && it.flag("from").is_none();
            copies
                && whole
                && to.is_some_and(|to| {
                    self.plan.carry.iter().any(|it| covers(&to, &it.1) && to != "/")
                })
        };
        let shipped = self.places.iter().filter(|it| matches!(it.1, Place::Final | Place::Both));
        shipped.map(|it| it.0).find(|at| covers_any(*at))
    }

    /// The commands that add users and folders outside of what is carried over, of a RUN of the
    /// first stage that does other things too.
    fn users(&self, at: usize) -> Option<String> {
        let text = &self.app.analysis.text;
        let all = self.app.facts.run(at).iter();
        let added: Vec<&str> = all
            .filter(|it| it.command.condition == Condition::Always && !it.command.in_subshell)
            .filter(|it| {
                self.app.role(it) == Role::Users || self.makes_folders(it) || self.is_setting(it)
            })
            .map(|it| it.command.span.of(text).trim())
            .collect();
        (!added.is_empty()).then(|| added.join(" && "))
    }

    /// Whether a command makes folders that the program may need, and no other of the build does.
    fn makes_folders(&self, ran: &RunCommand<'_>) -> bool {
        let CommandEffect::MakeFolder(made) = &ran.effect else { return false };
        let is_needed = |path: &&str| {
            let of_build = ["/tmp", "/root", "/usr/src", "/usr/local/src", "/go", "/build"];
            let is_carried = |it: &(String, String)| covers(&it.1, path) && it.1 != **path;
            path.starts_with('/')
                && !path.contains('$')
                && !of_build.iter().any(|it| covers(it, path))
                && !self.plan.carry.iter().any(is_carried)
                && !self.is_removed(path)
        };
        made.paths.iter().all(is_needed) && !made.paths.is_empty()
    }

    /// Whether a command writes a file, links it or sets its rights where nothing is carried over.
    fn is_setting(&self, ran: &RunCommand<'_>) -> bool {
        let words = ran.command.words.iter().skip(1).map(|it| it.text.as_str());
        let paths: Vec<&str> = match &ran.effect {
            CommandEffect::WriteFile(_) | CommandEffect::Nothing => {
                ran.command.writes.iter().map(|it| it.path.text.as_str()).collect()
            }
            CommandEffect::ChangeMode(_) if self.plan.sources => {
                words.filter(|it| it.starts_with('/')).collect()
            }
            CommandEffect::Link(_) => words.filter(|it| it.starts_with('/')).collect(),
            _ => return false,
        };
        let is_its_own = |path: &&str| {
            path.starts_with('/')
                && !path.contains('$')
                && !["/tmp", "/root", "/dev", "/proc"].iter().any(|it| covers(it, path))
                && !self.plan.carry.iter().any(|it| covers(&it.1, path))
                && !self.is_removed(path)
        };
        !paths.is_empty() && paths.iter().all(is_its_own)
    }

    /// Whether a later command of the build takes a path away again.
    fn is_removed(&self, path: &str) -> bool {
        self.app.commands().any(|it| {
            matches!(&it.effect, CommandEffect::Remove(it) if it.paths.iter().any(|it| covers(it, path)))
        })
    }

    fn carry(&self, writer: &mut Writer<'_>, name: &str, packages: Option<String>) {
        if let Some(packages) = packages {
            writer.add("RUN", &packages);
        }
        let owner = self.owner().map_or(String::new(), |it| format!("--chown={it} "));
        for (from, to) in &self.plan.carry {
            writer.add("COPY", &format!("--from={name} {owner}{from} {to}"));
        }
        for (keyword, rest) in &self.plan.below {
            writer.add(keyword, rest);
        }
    }

    /// The user to whom belongs what the build makes, where it is not root.
    fn owner(&self) -> Option<&str> {
        let app = &self.app;
        let users = app.places().take_while(|it| *it < self.plan.last);
        let last = users.filter(|it| app.instruction(*it).keyword == Keyword::User).last()?;
        let user = app.instruction(last).arguments.first()?.text.as_str();
        (!is_root(user) && !user.contains('$') && !self.plan.bare).then_some(user)
    }

    /// The RUN that installs what is needed to run.
    fn packages(&mut self) -> Result<Option<String>, Refusal> {
        if self.plan.bare {
            return Ok(None);
        }
        let (mut names, mut manager, mut program) = (Vec::new(), None, "");
        for (at, place) in &self.places {
            if matches!(place, Place::Final | Place::Both)
                || self.app.instruction(*at).keyword != Keyword::Run
            {
                continue;
            }
            let needed = libraries::needed(&self.app, *at, self.plan.last)?;
            if needed.manager.is_some() {
                (manager, program) = (needed.manager, needed.program);
            }
            let foreign = self.app.facts.run(*at).iter().find(|it| adds_a_repository(it));
            if let (Some(ran), Some(package)) = (foreign, needed.runtime.first()) {
                let message = format!(
                    "{} adds where packages come from, and {package} may come from there: the second stage would need that too.",
                    ran.command.name
                );
                let line = self.app.line_of(ran);
                return Err(refuse(Reason::Packages, Some(line), message));
            }
            names.extend(
                needed.runtime.into_iter().filter(|it| !names.contains(it)).collect::<Vec<_>>(),
            );
        }
        for package in &self.plan.packages {
            if !names.contains(package) {
                names.push(package.clone());
            }
        }
        // The full image has these, the slim one lacks them.
        for tool in ["curl", "wget"] {
            let busybox = tool == "wget" && self.app.is_alpine();
            if libraries::is_used(&self.app, tool) && !busybox && !names.iter().any(|it| it == tool)
            {
                names.push(tool.to_owned());
            }
        }
        if names.is_empty() {
            return Ok(None);
        }
        self.same_release(&names)?;
        let by_base = if self.app.is_alpine() { Manager::Apk } else { Manager::Apt };
        let names = names.join(" ");
        let next = format!(" {}\n    && ", Writer::new(self.app.analysis).escape());
        let rest = match manager.unwrap_or(by_base) {
            Manager::Apt => [
                // Slim images have no folder for manuals, and Java's packages link into it.
                if names.contains("openjdk") { "mkdir -p /usr/share/man/man1" } else { "" },
                if names.contains("openjdk") { &next } else { "" },
                "apt-get update",
                &next,
                "apt-get install -y --no-install-recommends ",
                &names,
                &next,
                "rm -rf /var/lib/apt/lists/*",
            ]
            .concat(),
            Manager::Apk => ["apk add --no-cache ", &names].concat(),
            Manager::Zypper => [
                "zypper --non-interactive install --no-recommends ",
                &names,
                &next,
                "zypper clean --all",
            ]
            .concat(),
            _ => [program, " install -y ", &names, &next, program, " clean all"].concat(),
        };
        Ok(Some(rest))
    }

    /// Names of packages change from one release of a distribution to another, above all those of
    /// libraries.
    fn same_release(&mut self, names: &[String]) -> Result<(), Refusal> {
        let app = &self.app;
        let codename = |image: Option<BaseImage>| image?.os?.codename;
        let runtime = app.expand(app.places().start, &self.plan.runtime);
        let (own, new) = (codename(app.base.clone()), codename(catalog::named(&runtime)));
        let Some((own, new)) = own.zip(new).filter(|it| it.0 != it.1) else { return Ok(()) };
        let stays =
            |it: &&String| ["ca-certificates", "tzdata", "curl", "wget"].contains(&it.as_str());
        let Some(name) = names.iter().find(|it| !stays(it)) else { return Ok(()) };
        let message = format!(
            "{name} is a package of {own}, and {runtime} is {new}: it may have another name there."
        );
        self.notes.push(ask("other-release", Some(app.line(app.places().start)), message));
        Ok(())
    }
}

/// Whether a command adds a repository to those of the distribution.
fn adds_a_repository(ran: &RunCommand<'_>) -> bool {
    let says = |text: &str| {
        ["sources.list", "yum.repos.d", "/etc/apk/", "trusted.gpg", "keyrings"]
            .iter()
            .any(|it| text.contains(it))
    };
    ran.command.words.iter().any(|it| says(&it.text))
        || ran.command.writes.iter().any(|it| says(&it.path.text))
        || matches!(ran.command.name.as_str(), "add-apt-repository" | "apt-add-repository")
}
