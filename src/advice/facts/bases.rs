//! What stages stand on, bring along and start.

use std::rc::Rc;

use super::Facts;
use crate::{
    advice::{
        ground::{Ground, Upon},
        steps::{Start, Step},
    },
    stages::Base,
    syntax::Keyword,
};

/// More images than that are not asked how they start.
const MAX_STARTS: usize = 50;

impl<'a> Facts<'a> {
    /// Takes another base for a stage's, or each stage's own again.
    pub(crate) fn stand(&mut self, upon: Option<Upon>) {
        self.upon = upon;
        let copied = |it: &Start<'_>| (it.stage, Rc::new(self.find_copied(it.stage)));
        self.copied = self.starts.iter().map(copied).collect();
    }

    /// What a stage stands on, where the catalog knows it.
    pub(crate) fn ground(&self, stage: usize) -> Option<&Ground> {
        let root = self.roots[stage];
        match &self.upon {
            Some(upon) if upon.stage == root => Some(&upon.ground),
            _ => self.grounds[root].as_deref(),
        }
    }

    /// The same, where it has no shell and the stage does not bring one.
    pub(crate) fn without_shell(&self, stage: usize) -> Option<&Ground> {
        self.ground(stage)
            .filter(|it| it.image.shell == Some(false) && it.system() != "windows")
            .filter(|_| !self.brings_a_shell(stage))
    }

    fn brings_a_shell(&self, stage: usize) -> bool {
        let known = self.shells.borrow()[stage];
        known.unwrap_or_else(|| {
            let brings = self.brings(stage, "sh");
            self.shells.borrow_mut()[stage] = Some(brings);
            brings
        })
    }

    /// A stage and those that it is built upon.
    pub(crate) fn chain(&self, stage: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(stage), |it| match self.stages.stages[*it].base {
            Base::Stage(base) => Some(base),
            _ => None,
        })
    }

    /// What one stage does.
    pub(crate) fn steps_of(&self, stage: usize) -> &[Step<'a>] {
        let start = self.steps.partition_point(|it| it.stage < stage);
        let end = self.steps.partition_point(|it| it.stage <= stage);
        &self.steps[start..end]
    }

    /// What a stage and those that it is built upon do, the last first.
    pub(crate) fn steps_back(&self, stage: usize) -> impl Iterator<Item = &Step<'a>> {
        self.chain(stage).flat_map(|it| self.steps_of(it).iter().rev())
    }

    /// The last instruction of a kind for a stage.
    pub(crate) fn last(&self, stage: usize, keyword: Keyword) -> Option<Step<'a>> {
        self.steps_back(stage).find(|it| it.instruction.keyword == keyword).copied()
    }

    /// Whether a COPY or ADD of a stage, or of what it is built upon, may bring a program to where
    /// programs are looked for.
    pub(crate) fn brings(&self, stage: usize, program: &str) -> bool {
        self.copies(stage).any(|step| {
            let words = step.instruction.arguments.iter();
            let words: Vec<String> = words.map(|it| self.expand_known(*step, &it.text)).collect();
            let Some((to, from)) = words.split_last() else { return false };
            let last = |it: &str| it.trim_end_matches('/').rsplit('/').next().map(str::to_owned);
            let name = |it: &String| last(it).as_deref() == Some(program);
            let folder = ON_PATH.contains(&to.trim_end_matches('/')) || to.contains('$');
            let other = step.instruction.flag("from").is_some();
            let whole = from.iter().any(|it| {
                // A folder of the build context has programs of the system where its name says so.
                it.ends_with(['*', '.'])
                    || other && it.ends_with('/')
                    || it.contains(['$', '*'])
                    || it.contains(".tar")
                    || OF_PROGRAMS.contains(&last(it).unwrap_or_default().as_str())
            });
            words.iter().any(name) || folder && whole
        })
    }

    /// The COPY and ADD of a stage and of those it is built upon.
    pub(crate) fn copies(&self, stage: usize) -> impl Iterator<Item = &Step<'a>> {
        let copies =
            |it: &&Step<'_>| matches!(it.instruction.keyword, Keyword::Copy | Keyword::Add);
        self.steps_back(stage).filter(copies)
    }

    /// Whether a stage, or one that it is built upon, changes a variable by ENV.
    pub(crate) fn sets(&self, stage: usize, name: &str) -> Option<Step<'a>> {
        self.steps_back(stage).find(|it| it.variables().any(|it| it.0.text == name)).copied()
    }

    /// The stages whose base is in question: all, or those upon the one that is exchanged.
    pub(crate) fn questioned(&self) -> impl Iterator<Item = usize> {
        let root = self.upon.as_ref().map(|it| it.stage);
        (0..self.stages.stages.len())
            .filter(move |it| root.is_none_or(|root| self.roots[*it] == root))
    }

    /// The stages that name an image in their FROM, and the image, or what would stand there.
    pub(crate) fn bases(&self) -> impl Iterator<Item = (usize, &str)> {
        self.questioned().filter_map(|it| match (&self.stages.stages[it].base, &self.upon) {
            (Base::Stage(_), _) => None,
            (_, Some(upon)) => Some((it, upon.ground.name.as_str())),
            (Base::Image(image), None) => Some((it, image.as_str())),
            (Base::Scratch, None) => None,
        })
    }

    /// The images that are started, and what they stand on: the target's, and those of stages
    /// with CMD or ENTRYPOINT that no other stage uses.
    pub(crate) fn starts(&self) -> impl Iterator<Item = (Start<'a>, &Ground)> {
        self.starts.iter().filter_map(|it| Some((*it, self.ground(it.stage)?)))
    }

    /// The user that an instruction runs as, where the file or the catalog says so.
    pub(crate) fn user_at(&self, stage: usize, at: usize) -> Option<String> {
        let set =
            self.steps.iter().rev().find(|it| {
                it.stage == stage && it.at < at && it.instruction.keyword == Keyword::User
            });
        match set {
            Some(step) => Some(self.expand(*step, &step.instruction.arguments.first()?.text)),
            None => match self.stages.stages[stage].base {
                Base::Stage(base) => self.user_at(base, usize::MAX),
                Base::Image(_) | Base::Scratch => {
                    let known = self.ground(stage).filter(|it| it.is_exact());
                    known.map(|it| it.image.user.unwrap_or("root").to_owned())
                }
            },
        }
    }

    pub(crate) fn find_starts(&self) -> Vec<Start<'a>> {
        let count = self.stages.stages.len();
        let mut used = vec![false; count];
        for stage in 0..count {
            self.stages.stages_needed_by(stage).for_each(|it| used[it] = true);
        }
        let is_started = |it: &usize| {
            Some(*it) == self.stages.target
                || !used[*it]
                    && self.steps_of(*it).iter().any(|it| {
                        matches!(it.instruction.keyword, Keyword::Cmd | Keyword::Entrypoint)
                    })
        };
        let start = |stage| {
            let entrypoint = self.last(stage, Keyword::Entrypoint);
            // A stage's ENTRYPOINT takes back the CMD of what it is built upon.
            let cmd = self.last(stage, Keyword::Cmd);
            let cmd = cmd.filter(|cmd| entrypoint.is_none_or(|it| it.stage <= cmd.stage));
            Start { stage, entrypoint, cmd }
        };
        (0..count).filter(is_started).take(MAX_STARTS).map(start).collect()
    }
}

#[rustfmt::skip]
const ON_PATH: [&str; 8] = [
    "", "/bin", "/usr", "/usr/bin", "/usr/local", "/usr/local/bin", "/sbin", "/busybox",
];

#[rustfmt::skip]
const OF_PROGRAMS: [&str; 10] = [
    "bin", "sbin", "usr", "local", "rootfs", "root", "out", "dist", "install", "busybox",
];
