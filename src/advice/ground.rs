//! What stages stand on in the end, or would, and what starts upon it.

use std::rc::Rc;

use super::{Facts, Step, commands::is_one_of};
use crate::{
    catalog::{self, BaseImage, Match},
    stages::{Base, Stages},
    syntax::{Keyword, Word},
};

/// An image from outside, or `scratch`, with what the catalog has of it or of another tag of the same
/// variant, which starts and is equipped alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Ground {
    /// As FROM names it.
    pub name: String,
    /// What it holds.
    pub image: BaseImage,
}

/// Another base than the one that a stage has.
#[derive(Debug, Clone, PartialEq)]
pub struct Upon {
    /// The stage, which names an image or scratch in its FROM.
    pub stage: usize,
    /// What it would stand on.
    pub ground: Rc<Ground>,
}

impl Ground {
    /// The image of that name; none where only its repository is known.
    pub fn find(name: &str) -> Option<Ground> {
        let image = catalog::named(name)?;
        (image.matched <= Match::Sibling).then(|| Ground { name: name.to_owned(), image })
    }

    /// Whether its figures are those of this very tag.
    pub fn is_exact(&self) -> bool {
        self.image.matched <= Match::Architecture
    }

    /// Whether it is one of distroless's images.
    pub(super) fn is_distroless(&self) -> bool {
        self.name.contains("distroless/")
    }

    /// The last part of its name: `java21-debian13`.
    pub(super) fn repository(&self) -> &'static str {
        self.image.name.rsplit('/').next().unwrap_or_default()
    }

    /// The distribution's family; `scratch` too.
    pub(super) fn system(&self) -> &'static str {
        self.image.os.map_or("", |it| it.family)
    }

    /// Whether it sets a user other than root.
    pub(super) fn is_nonroot(&self) -> bool {
        self.image.user.is_some_and(|it| !super::commands::is_root(it))
    }

    /// The name of the program that it starts, without folder and version: `python`.
    pub(super) fn starts(&self) -> Option<&'static str> {
        self.image.entrypoint?.iter().next().map(plain)
    }

    /// How many words of a command line its ENTRYPOINT has said already: none, or all of its own.
    pub(super) fn doubled(&self, words: &[&str]) -> usize {
        let Some(own) = self.image.entrypoint else { return 0 };
        let count = own.iter().count();
        let same = own.iter().zip(words).take_while(|(own, it)| plain(own) == plain(it)).count();
        if same == count { count } else { 0 }
    }

    /// Whether a program of this name is on its PATH, where it has no shell.
    pub(super) fn has(&self, program: &str) -> bool {
        let own = self.image.entrypoint.iter().flat_map(|it| it.iter().take(1));
        let own = own.chain(self.image.cmd.iter().flat_map(|it| it.iter().take(1)));
        let mut own = own.filter(|it| !it.starts_with("/nodejs/")).map(plain);
        let runtime = self.image.runtime.as_ref().map(|it| it.name);
        own.any(|it| it == plain(program))
            || runtime == Some(plain(program)) && !self.repository().starts_with("nodejs")
    }
}

/// `python` for `/usr/bin/python3.13`, `node` for `nodejs`.
pub(super) fn plain(program: &str) -> &str {
    let name = program.rsplit('/').next().unwrap_or_default();
    match name.trim_end_matches(|it: char| it.is_ascii_digit() || it == '.') {
        "nodejs" => "node",
        plain => plain,
    }
}

/// How a stage's image starts: what the file says of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start<'a> {
    pub(super) stage: usize,
    pub(super) entrypoint: Option<Step<'a>>,
    pub(super) cmd: Option<Step<'a>>,
}

impl<'a> Start<'a> {
    /// The file's instructions, the ENTRYPOINT first.
    pub(super) fn steps(&self) -> impl Iterator<Item = Step<'a>> {
        self.entrypoint.into_iter().chain(self.cmd)
    }

    /// What names the program to start: the file's ENTRYPOINT, or its CMD where neither the file
    /// nor the base has one; only in exec form.
    pub(super) fn program(&self, ground: &Ground) -> Option<(Step<'a>, &'a [Word])> {
        let empty = |it: &Step<'_>| it.instruction.arguments.is_empty();
        match self.entrypoint {
            Some(step) if !empty(&step) => exec(step),
            None if ground.image.entrypoint.is_some() => None,
            _ => exec(self.cmd?),
        }
    }

    /// CMD in exec form, where it is what the base's ENTRYPOINT is given.
    pub(super) fn given(&self, ground: &Ground) -> Option<(Step<'a>, &'a [Word])> {
        if self.entrypoint.is_some() || ground.image.entrypoint.is_none() {
            return None;
        }
        exec(self.cmd?)
    }
}

fn exec(step: Step<'_>) -> Option<(Step<'_>, &[Word])> {
    let instruction = step.instruction;
    (instruction.json && !instruction.arguments.is_empty())
        .then_some((step, instruction.arguments.as_slice()))
}

/// More images than that are not asked how they start.
const MAX_STARTS: usize = 50;

impl<'a> Facts<'a> {
    /// Takes another base for a stage's, or each stage's own again.
    pub(super) fn stand(&mut self, upon: Option<Upon>) {
        self.upon = upon;
        let copied = |it: &Start<'_>| (it.stage, Rc::new(self.find_copied(it.stage)));
        self.copied = self.starts.iter().map(copied).collect();
    }

    /// What a stage stands on, where the catalog knows it.
    pub(super) fn ground(&self, stage: usize) -> Option<&Ground> {
        let root = self.roots[stage];
        match &self.upon {
            Some(upon) if upon.stage == root => Some(&upon.ground),
            _ => self.grounds[root].as_deref(),
        }
    }

    /// The same, where it has no shell and the stage does not bring one.
    pub(super) fn without_shell(&self, stage: usize) -> Option<&Ground> {
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
    pub(super) fn chain(&self, stage: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(stage), |it| match self.stages.stages[*it].base {
            Base::Stage(base) => Some(base),
            _ => None,
        })
    }

    /// What one stage does.
    pub(super) fn steps_of(&self, stage: usize) -> &[Step<'a>] {
        let start = self.steps.partition_point(|it| it.stage < stage);
        let end = self.steps.partition_point(|it| it.stage <= stage);
        &self.steps[start..end]
    }

    /// What a stage and those that it is built upon do, the last first.
    pub(super) fn steps_back(&self, stage: usize) -> impl Iterator<Item = &Step<'a>> {
        self.chain(stage).flat_map(|it| self.steps_of(it).iter().rev())
    }

    /// The last instruction of a kind for a stage.
    pub(super) fn last(&self, stage: usize, keyword: Keyword) -> Option<Step<'a>> {
        self.steps_back(stage).find(|it| it.instruction.keyword == keyword).copied()
    }

    /// Whether a COPY or ADD of a stage, or of what it is built upon, may bring a program to where
    /// programs are looked for.
    pub(super) fn brings(&self, stage: usize, program: &str) -> bool {
        self.copies(stage).any(|step| {
            let words = step.instruction.arguments.iter();
            let words: Vec<String> = words.map(|it| self.expand_known(*step, &it.text)).collect();
            let Some((to, from)) = words.split_last() else { return false };
            let last = |it: &str| it.trim_end_matches('/').rsplit('/').next().map(str::to_owned);
            let name = |it: &String| last(it).as_deref() == Some(program);
            let folders = " /bin /usr /usr/bin /usr/local /usr/local/bin /sbin /busybox";
            let folder = is_one_of(to.trim_end_matches('/'), folders) || to.contains('$');
            let other = step.instruction.flag("from").is_some();
            let whole = from.iter().any(|it| {
                // A folder of the build context has programs of the system where its name says so.
                it.ends_with(['*', '.'])
                    || other && it.ends_with('/')
                    || it.contains(['$', '*'])
                    || it.contains(".tar")
                    || is_one_of(
                        &last(it).unwrap_or_default(),
                        "bin sbin usr local rootfs root out dist install busybox",
                    )
            });
            // A root file system that another stage has made: what is in it is not known.
            let system = other && to == "/";
            words.iter().any(name) || folder && whole || system
        })
    }

    /// The COPY and ADD of a stage and of those it is built upon.
    pub(super) fn copies(&self, stage: usize) -> impl Iterator<Item = &Step<'a>> {
        let copies =
            |it: &&Step<'_>| matches!(it.instruction.keyword, Keyword::Copy | Keyword::Add);
        self.steps_back(stage).filter(copies)
    }

    /// Whether a stage, or one that it is built upon, changes a variable by ENV.
    pub(super) fn sets(&self, stage: usize, name: &str) -> Option<Step<'a>> {
        let sets = |it: &&Step<'_>| {
            it.instruction.keyword == Keyword::Env
                && it.instruction.arguments.chunks(3).any(|it| it[0].text == name)
        };
        self.steps_back(stage).find(sets).copied()
    }

    /// The stages whose base is in question: all, or those upon the one that is exchanged.
    pub(super) fn questioned(&self) -> impl Iterator<Item = usize> {
        let root = self.upon.as_ref().map(|it| it.stage);
        (0..self.stages.stages.len())
            .filter(move |it| root.is_none_or(|root| self.roots[*it] == root))
    }

    /// The stages that name an image in their FROM, and the image, or what would stand there.
    pub(super) fn bases(&self) -> impl Iterator<Item = (usize, &str)> {
        self.questioned().filter_map(|it| match (&self.stages.stages[it].base, &self.upon) {
            (Base::Stage(_), _) => None,
            (_, Some(upon)) => Some((it, upon.ground.name.as_str())),
            (Base::Image(image), None) => Some((it, image.as_str())),
            (Base::Scratch, None) => None,
        })
    }

    /// The images that are started, and what they stand on: the target's, and those of stages
    /// with CMD or ENTRYPOINT that no other stage uses.
    pub(super) fn starts(&self) -> impl Iterator<Item = (Start<'a>, &Ground)> {
        self.starts.iter().filter_map(|it| Some((*it, self.ground(it.stage)?)))
    }

    pub(super) fn find_starts(&self) -> Vec<Start<'a>> {
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

/// The stage in which each stage's line of bases begins.
pub(super) fn roots(stages: &Stages) -> Vec<usize> {
    let mut roots = Vec::with_capacity(stages.stages.len());
    for (index, stage) in stages.stages.iter().enumerate() {
        let root = match stage.base {
            Base::Stage(base) => roots.get(base).copied().unwrap_or(index),
            _ => index,
        };
        roots.push(root);
    }
    roots
}

/// What each stage that names an image stands on.
pub(super) fn grounds(stages: &Stages) -> Vec<Option<Rc<Ground>>> {
    let ground = |base: &Base| match base {
        Base::Image(name) => Ground::find(name),
        Base::Scratch => Ground::find("scratch"),
        Base::Stage(_) => None,
    };
    stages.stages.iter().map(|it| ground(&it.base).map(Rc::new)).collect()
}
