//! What of a file ships: the target, and other stages that start something of their own.

use std::rc::Rc;

use super::{Draft, Note, Refusal, app, note};
use crate::{
    analysis::Analysis,
    bytes::Bytes,
    commands::{self, Manager},
    image::Layer,
    shell::Command,
    sort,
    stages::{Base, Source},
    syntax::Keyword,
};

/// Stages to work in, which nobody ships.
#[rustfmt::skip]
const OF_WORK: [&str; 12] = [
    "debug", "dev", "devel", "develop", "development", "local", "test", "tests", "testing", "e2e",
    "lint", "ci",
];

/// More would take long, as each is a new analysis.
const MOST: usize = 8;

/// What stands between a stage's name and why it is left alone.
const STAYS: &str = " stays as it is: ";

/// The draft as changed, or why not; none where the change does not apply.
pub(super) type Changed<'a> = Option<Result<Draft<'a>, Refusal>>;

/// The stages that ship.
pub(super) struct Shipped<'a> {
    /// Their names in the text as written; none for a target without one.
    names: Vec<Option<&'a str>>,
    /// What of those past the limit is said, if there are any.
    others: Option<Note>,
}

impl<'a> Shipped<'a> {
    /// Beside the target these are stages upon an image that share nothing with another and say what
    /// starts: apps with an image each.
    pub(super) fn of(written: &'a Analysis) -> Shipped<'a> {
        let stages = &written.stages;
        let mut users = vec![Vec::new(); stages.stages.len()];
        for edge in &stages.edges {
            if let Source::Stage(from) = edge.from
                && users[from].last() != Some(&edge.to)
            {
                users[from].push(edge.to);
            }
        }
        let ships = |index: usize| {
            let stage = &stages.stages[index];
            let starts = stage.instructions.clone().any(|at| {
                matches!(
                    written.dockerfile.instructions[at].keyword,
                    Keyword::Cmd | Keyword::Entrypoint
                )
            });
            // Another way to build the same app shares a stage with it.
            let shares = stages.edges_to(index).iter().any(|it| match it.from {
                Source::Stage(from) => 1 < users[from].len(),
                Source::Image(_) | Source::Url(_) => false,
            });
            // A later stage of the same name would ship in its place.
            let is_app = stage
                .name
                .as_deref()
                .is_some_and(|it| !OF_WORK.contains(&it) && stages.named(it) == Some(index));
            let alone = matches!(stage.base, Base::Image(_)) && users[index].is_empty();
            is_app && starts && alone && !shares
        };
        let others = (0..stages.stages.len()).filter(|it| stages.target != Some(*it) && ships(*it));
        let mut all: Vec<usize> = others.collect();
        let left = all.split_off(all.len().min(MOST - 1));
        all.extend(stages.target);
        sort::by_key(&mut all, |it| *it);
        let name = |it: usize| stages.stages[it].name.as_deref();
        let others = left.first().map(|first| {
            let message = match left.len() - 1 {
                0 => format!("{} stays as it is", title(name(*first))),
                more => format!("{} and {more} more stay as they are", title(name(*first))),
            };
            let message = format!("{message}: no more than {MOST} apps are rewritten at once.");
            note(Some(stages.stages[*first].lines.0), message)
        });
        Shipped { names: all.into_iter().map(name).collect(), others }
    }
}

impl<'a> Draft<'a> {
    /// The stage of this text that ships under a name.
    fn stage(&self, name: Option<&str>) -> Option<usize> {
        match name {
            Some(name) if self.shipped.names.len() != 1 => self.analysis.stages.named(name),
            _ => self.target(),
        }
    }

    /// What all that ships takes, where that is known.
    pub(super) fn shipped_bytes(&self) -> Option<Bytes> {
        let mut sum = Bytes::ZERO;
        for name in &self.shipped.names {
            let image = self.analysis.images.get(self.stage(*name)?)?;
            // Without its base a size says nothing.
            image.layers.first()?.size.disk?;
            sum = sum + image.size.disk.or(image.known.disk)?.likely;
        }
        Some(sum)
    }

    /// What to know where a base as written is pinned by its digest, and the one in its place is not.
    pub(super) fn unpinned(&self) -> Vec<Note> {
        let mut notes = Vec::new();
        for name in &self.shipped.names {
            let stages = &self.written.stages;
            let old = name.and_then(|it| stages.named(it)).or(stages.target);
            let new = self.stage(*name).map(|it| &self.analysis.stages.stages[it].base);
            if let (Some(old), Some(Base::Image(new))) = (old.map(|it| &stages.stages[it]), new)
                && matches!(&old.base, Base::Image(old) if old.contains('@'))
                && !new.contains('@')
            {
                let message = format!(
                    "The base as written is pinned by its digest, and {new} is not: add its digest."
                );
                notes.push(note(Some(old.lines.0), message));
            }
        }
        notes
    }

    /// Changes each stage that ships, one after the other. Where one stays as it is, a note says
    /// why; where all do, the first reason is the answer, and none where the change does not apply.
    pub(super) fn each(
        &self,
        change: &mut dyn FnMut(&Draft<'a>, usize) -> Changed<'a>,
    ) -> Changed<'a> {
        let mut done: Option<Draft<'a>> = None;
        let mut refused: Vec<(Option<&str>, Refusal)> = Vec::new();
        let shipped = &self.shipped.names;
        let is_one_of_several = 1 < shipped.len();
        for name in shipped.iter().copied() {
            let draft = done.as_ref().unwrap_or(self);
            let Some(stage) = draft.stage(name) else { continue };
            let is_plain = app::is_plain(&draft.analysis, stage);
            match change(draft, stage).map(|it| is_plain.and(it)) {
                Some(Ok(mut next)) => {
                    // Lines are those of the text as written.
                    for it in next.notes.iter_mut().skip(draft.notes.len()) {
                        it.line = it.line.and_then(|it| draft.own_line(it, name));
                        if let Some(name) = name.filter(|_| is_one_of_several) {
                            it.message = [name, ": ", it.message.as_str()].concat();
                        }
                    }
                    let stays = [title(name), STAYS].concat();
                    next.notes.retain(|it| !it.message.starts_with(&stays));
                    done = Some(next);
                }
                Some(Err(refusal)) => {
                    let line = refusal.line.and_then(|it| draft.own_line(it, name));
                    refused.push((name, Refusal { line, ..refusal }));
                }
                None => {}
            }
        }
        let Some(mut done) = done else {
            let target =
                self.target().and_then(|it| self.analysis.stages.stages[it].name.as_deref());
            let of_target = refused.iter().position(|it| it.0 == target).unwrap_or(0);
            return refused.into_iter().nth(of_target).map(|it| Err(it.1));
        };
        // It may be in two stages by now.
        let kept = match self.analysis.text == self.written.text {
            true => STAYS,
            false => " keeps its base: ",
        };
        for (name, it) in refused {
            let message = it.message.as_str();
            // The same reason need not be said twice.
            let stays = [title(name), STAYS, message].concat();
            if !done.notes.iter().any(|it| it.message == stays) {
                done.notes.push(note(it.line, [title(name), kept, message].concat()));
            }
        }
        let others = self.shipped.others.iter();
        let new: Vec<Note> = others.filter(|it| !done.notes.contains(it)).cloned().collect();
        done.notes.extend(new);
        Some(Ok(done))
    }

    /// The line of the text as written whose instruction is the one on a line of this draft, which
    /// is of the stage that ships under a name.
    fn own_line(&self, line: usize, name: Option<&str>) -> Option<usize> {
        if self.analysis.text == self.written.text {
            return Some(line);
        }
        let here = &self.analysis.dockerfile.instructions;
        let it = here.iter().find(|it| it.start_line <= line && line <= it.end_line)?;
        let text = it.span.of(&self.analysis.text);
        let own = &self.written.dockerfile.instructions;
        let stages = &self.written.stages;
        let stage = name.and_then(|it| stages.named(it)).or(stages.target)?;
        // Another stage may have the same line.
        let (first, _) = stages.stages[stage].lines;
        let (others, ours) = own.split_at(own.partition_point(|it| it.start_line < first));
        let mut all = ours.iter().chain(others);
        let same = all.find(|other| other.span.of(&self.written.text) == text);
        // A new FROM is there because of the one as written.
        let from = || Some(first);
        match same {
            Some(same) => Some(same.start_line + line - it.start_line),
            None if it.keyword == Keyword::From => from(),
            // A new RUN installs what an old one did.
            None if it.keyword == Keyword::Run => {
                let (others, ours) = self.written.images.split_at(stage);
                let facts = ours.iter().chain(others).flat_map(|it| &it.layers);
                let installs = |it: &&Layer| {
                    let manager = |it: &Rc<Command>| commands::effect(it).manager();
                    it.commands.iter().filter_map(manager).any(Manager::is_of_system)
                };
                facts.filter(installs).map(|it| own[it.instruction].start_line).next()
            }
            None => None,
        }
    }
}

fn title(name: Option<&str>) -> &str {
    name.unwrap_or("the last stage")
}
