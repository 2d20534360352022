//! The stage that ships, on another base: one without a shell, or another distribution.

mod bases;
mod cgo;
mod command;
mod distroless;
mod others;
mod target;

use super::{
    Draft, Name, Note, Reason, Refusal,
    app::{App, Role},
    note, refuse,
    shipped::Changed,
    start::json,
    writer::Writer,
};
use crate::{
    advice::commands::{RunCommand, is_root},
    catalog, commands,
    syntax::{Instruction, Keyword},
    text::Edit,
};
use target::{Kind, Target};

/// The draft with what ships on a base of this kind; none where that does not apply to what it is.
pub(super) fn rebase<'a>(draft: &Draft<'a>, name: Name) -> Changed<'a> {
    draft.each(&mut |draft, stage| {
        // There is one target to look around in.
        let applies = name != Name::Debug || draft.target() == Some(stage);
        applies.then(|| rebase_stage(draft, stage, name)).flatten()
    })
}

fn rebase_stage<'a>(draft: &Draft<'a>, stage: usize, name: Name) -> Changed<'a> {
    let app = App::new(&draft.analysis, &draft.input.indexes, stage);
    let target = match bases::target(&app, name)? {
        Ok(target) => target,
        Err(refusal) => return Some(Err(refusal)),
    };
    let mut rebaser = Rebaser { app, target, notes: Vec::new() };
    let text = match rebaser.write(name == Name::Debug) {
        Ok(text) => text,
        Err(refusal) => return Some(Err(refusal)),
    };
    let mut notes = std::mem::take(&mut rebaser.target.notes);
    notes.append(&mut rebaser.notes);
    Some(Ok(draft.next(text, notes)))
}

struct Rebaser<'a> {
    app: App<'a>,
    target: Target,
    notes: Vec<Note>,
}

/// What becomes of an instruction of the stage that ships.
enum Fate {
    Stays(Vec<Edit>),
    Goes,
}

impl Rebaser<'_> {
    fn write(&mut self, debug: bool) -> Result<String, Refusal> {
        let mut stage = Vec::new();
        for at in self.app.places().skip(1) {
            stage.push((at, self.fate(at)?));
        }
        self.keep_folder();
        let start = match self.target.shell {
            true => None,
            false => Some(command::command(&self.app, &self.target)?),
        };
        let mut writer = Writer::new(self.app.analysis);
        let places = self.app.places();
        writer.before(places.start, &self.target.edits);
        if debug {
            self.write_stage(&mut writer, &stage, start.as_deref(), true);
            writer.blank();
        }
        self.write_stage(&mut writer, &stage, start.as_deref(), false);
        let all = self.app.analysis.dockerfile.instructions.len();
        (places.end..all).for_each(|at| writer.keep(at));
        writer.rest();
        Ok(writer.finish())
    }

    fn write_stage(
        &self,
        writer: &mut Writer<'_>,
        stage: &[(usize, Fate)],
        start: Option<&[(&'static str, String)]>,
        debug: bool,
    ) {
        let app = &self.app;
        let from = app.places().start;
        let base = app.analysis.stages.stages[app.stage].base_span;
        let mut edits = self.target.edits.clone();
        if debug {
            let tagged = self.target.base.replace(":nonroot", ":debug-nonroot");
            writer.add("FROM", &format!("{tagged} AS debug"));
        } else {
            edits.push(Edit::replace(base, self.target.base.clone()));
            writer.keep_with(from, &edits);
        }
        for (keyword, rest) in &self.target.above {
            writer.add(keyword, rest);
        }
        let mut left: Vec<(&'static str, String)> = start.unwrap_or_default().to_vec();
        let has_entrypoint = left.iter().any(|it| it.0 == "ENTRYPOINT");
        if debug && !has_entrypoint && !self.target.entrypoint.is_empty() {
            left.insert(0, ("ENTRYPOINT", json(&[self.target.entrypoint])));
        }
        let mut below = self.target.below.iter();
        for (at, fate) in stage {
            let it = app.instruction(*at);
            let is_start = matches!(it.keyword, Keyword::Cmd | Keyword::Entrypoint);
            if !is_start || start.is_none() {
                if is_start {
                    below.by_ref().for_each(|(keyword, rest)| writer.add(keyword, rest));
                }
                if let Fate::Stays(edits) = fate {
                    writer.keep_with(*at, edits);
                }
                continue;
            }
            below.by_ref().for_each(|(keyword, rest)| writer.add(keyword, rest));
            let own: Vec<&str> = it.arguments.iter().map(|it| it.text.as_str()).collect();
            let same = left.iter().position(|line| line.0 == it.keyword.as_str());
            let Some(place) = same.or((!left.is_empty()).then_some(0)) else { continue };
            let (keyword, rest) = left.remove(place);
            match same.is_some() && it.json && rest == json(&own) {
                true => writer.keep(*at),
                false => {
                    writer.comments(*at);
                    writer.add(keyword, &rest);
                }
            }
        }
        below.for_each(|(keyword, rest)| writer.add(keyword, rest));
        left.iter().for_each(|(keyword, rest)| writer.add(keyword, rest));
    }

    /// Where the base as written sets another folder than the new one, and paths are relative to it.
    fn keep_folder(&mut self) {
        let app = &self.app;
        let first = app.places().find(|at| app.instruction(*at).keyword == Keyword::Workdir);
        let folder = app.folder(first.unwrap_or(app.places().end));
        let new = catalog::named(&self.target.base).and_then(|it| it.workdir);
        if folder == new.unwrap_or("/") {
            return;
        }
        let relative = |it: &str| !it.starts_with(['/', '-', '<']);
        let copies = app.places().take_while(|at| first.is_none_or(|it| *at < it)).any(|at| {
            let it = app.instruction(at);
            matches!(it.keyword, Keyword::Copy | Keyword::Add)
                && it.arguments.last().is_some_and(|it| relative(&it.text))
        });
        // What it reads may be named relative to the folder.
        if copies || first.is_none() {
            self.target.above.push(("WORKDIR", folder));
        }
    }

    fn fate(&mut self, at: usize) -> Result<Fate, Refusal> {
        let it = self.app.instruction(at);
        let stays = || Ok(Fate::Stays(Vec::new()));
        if self.target.shell {
            return match it.keyword {
                Keyword::Run => self.fate_of_run_with_shell(at),
                _ => stays(),
            };
        }
        match it.keyword {
            Keyword::Run => self.fate_of_run(at),
            Keyword::Shell => Ok(Fate::Goes),
            Keyword::User => {
                let user = it.arguments.first().map_or("", |it| it.text.as_str());
                let is_number = user.starts_with(|it: char| it.is_ascii_digit()) && !is_root(user);
                if is_number || user.contains('$') && self.target.kind == Kind::Dotnet {
                    return stays();
                }
                Ok(Fate::Goes)
            }
            Keyword::Copy | Keyword::Add => self.fate_of_copy(it),
            Keyword::Healthcheck => self.fate_of_check(it),
            Keyword::Volume => {
                let message =
                    "It does not run as root: what is mounted there must belong to user 65532.";
                self.notes.push(note(Some(it.start_line), message));
                stays()
            }
            Keyword::Env if self.target.drops_path && self.only_path(at) => Ok(Fate::Goes),
            _ => stays(),
        }
    }

    fn only_path(&self, at: usize) -> bool {
        self.app.analysis.stages.definitions_at(at).all(|it| it.0 == "PATH")
    }

    /// Without a shell a RUN can only be left out, where the base has already what it brings.
    fn fate_of_run(&mut self, at: usize) -> Result<Fate, Refusal> {
        for ran in self.app.facts.run(at) {
            let line = Some(self.app.line_of(ran));
            match self.app.role(ran) {
                Role::Users | Role::Tidying | Role::Nothing => {}
                Role::Packages => {
                    let asked = ran.installs();
                    let missing = asked.iter().flat_map(|it| &it.packages).find(|it| {
                        let name = it.text.as_str();
                        let checked = matches!(name, "curl" | "wget") && self.only_checked(name);
                        !(checked || self.target.brings.contains(&name))
                    });
                    if let Some(missing) = missing {
                        let message = format!(
                            "{} has no {}, and no package manager to install it.",
                            self.target.base, missing.text
                        );
                        return Err(refuse(Reason::Packages, line, message));
                    }
                }
                _ if ran.command.name == "ldconfig" => {}
                _ => {
                    let message = format!(
                        "{} needs a shell, which {} lacks.",
                        ran.command.name, self.target.base
                    );
                    return Err(refuse(Reason::Shell, line, message));
                }
            }
        }
        if self.app.facts.run(at).is_empty() {
            let message = "What this RUN does is not understood.";
            return Err(refuse(Reason::Unclear, Some(self.app.line(at)), message));
        }
        Ok(Fate::Goes)
    }

    /// Whether only the health check uses a tool, which is left out.
    fn only_checked(&self, tool: &str) -> bool {
        let app = &self.app;
        let mut uses = app.places().map(|at| app.instruction(at)).filter(|it| {
            matches!(it.keyword, Keyword::Cmd | Keyword::Entrypoint | Keyword::Healthcheck)
                && it.rest.text.contains(tool)
        });
        uses.all(|it| it.keyword == Keyword::Healthcheck)
    }

    /// On another distribution packages have other names.
    fn fate_of_run_with_shell(&mut self, at: usize) -> Result<Fate, Refusal> {
        let all = self.app.facts.run(at);
        let brings = |ran: &RunCommand<'_>| {
            ran.installs().is_some_and(|it| {
                it.packages.iter().all(|it| self.target.brings.contains(&it.text.as_str()))
                    && !it.packages.is_empty()
            })
        };
        let is_idle =
            |ran: &RunCommand<'_>| matches!(self.app.role(ran), Role::Tidying | Role::Nothing);
        if all.iter().any(brings) && all.iter().all(|it| brings(it) || is_idle(it)) {
            return Ok(Fate::Goes);
        }
        for ran in all {
            if ran.asks_system() && !self.target.same_system {
                let message = format!("Packages have other names on {}.", self.target.base);
                return Err(refuse(Reason::Packages, Some(self.app.line_of(ran)), message));
            }
            if self.app.role(ran) == Role::Users && !self.target.same_system {
                let message =
                    format!("{} is another program on {}.", ran.command.name, self.target.base);
                return Err(refuse(Reason::Packages, Some(self.app.line_of(ran)), message));
            }
        }
        Ok(Fate::Stays(Vec::new()))
    }

    fn fate_of_copy(&self, it: &Instruction) -> Result<Fate, Refusal> {
        let to = it.arguments.last().map_or("", |it| it.text.trim_end_matches('/'));
        if ["/bin", "/sbin", "/lib", "/lib64"].contains(&to) {
            let message =
                format!("{to} is a link in {}, which a copy cannot replace.", self.target.base);
            return Err(refuse(Reason::NoBase, Some(it.start_line), message));
        }
        let owner = it.flags_named("chown").find(|(_, owner)| {
            !owner.starts_with(|it: char| it.is_ascii_digit()) || is_root(owner)
        });
        Ok(Fate::Stays(match owner {
            Some((span, _)) => vec![Edit::replace(span, "--chown=65532:65532")],
            None => Vec::new(),
        }))
    }

    fn fate_of_check(&mut self, it: &Instruction) -> Result<Fate, Refusal> {
        let first = it.arguments.first().map_or("", |it| it.text.as_str());
        let program = it.arguments.get(1).map_or("", |it| it.text.as_str());
        let tool = program.rsplit('/').next().unwrap_or_default();
        let start = self.app.start.command().unwrap_or_default();
        // Of the programs that every system may have, only an interpreter may be there.
        let is_of_system = !program.contains('/')
            || ["/bin/", "/usr/bin/"].iter().any(|it| program.starts_with(it));
        let is_missing = is_of_system
            && start.first().is_none_or(|it| it != program)
            && commands::program(tool).is_some()
            && !commands::takes_script(tool);
        let runs = it.json && !is_missing || first.eq_ignore_ascii_case("NONE");
        if runs {
            return Ok(Fate::Stays(Vec::new()));
        }
        Ok(Fate::Goes)
    }
}
