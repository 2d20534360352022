//! What the rules look at.

mod bases;
mod commands;
mod copied;

use std::{cell::RefCell, rc::Rc};

use crate::{
    catalog::{self, BaseImage},
    context::Sent,
    image::{Image, Layer},
    stages::{Base, Stages},
    syntax::{
        Dockerfile, Instruction, Keyword,
        expand::{Rules, expand},
    },
    text::{Edit, Span},
};

use super::{
    artifact::Copied,
    commands::RunCommand,
    ground::{Ground, Upon, grounds, roots},
    steps::{Start, Step},
};

/// Everything that is known when rules are asked.
pub struct Facts<'a> {
    /// The text; all spans point into it.
    pub text: &'a str,
    /// Its instructions.
    pub dockerfile: &'a Dockerfile,
    /// Its stages.
    pub stages: &'a Stages,
    /// What each stage builds, by the stage's index.
    pub images: &'a [Image],
    /// The build context and the ignore file; empty where there is none.
    pub sent: &'a Sent,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The day by which support has ended or not, `YYYY-MM-DD`.
    pub today: &'a str,
    /// What each stage does, stage by stage: first what its base's ONBUILD triggers.
    pub steps: Vec<Step<'a>>,
    /// What RUNs run, in the order of the text.
    pub(crate) commands: Vec<RunCommand<'a>>,
    /// Whether a stage's layers are part of the target's image, by the stage's index.
    pub(crate) shipped: Vec<bool>,
    /// The stage in which each stage's line of bases begins.
    pub(super) roots: Vec<usize>,
    /// What these stages stand on.
    pub(super) grounds: Vec<Option<Rc<Ground>>>,
    /// What one of them would stand on.
    pub(super) upon: Option<Upon>,
    pub(super) starts: Vec<Start<'a>>,
    /// Whether a COPY or ADD brings each stage a shell, once that was asked.
    pub(super) shells: RefCell<Vec<Option<bool>>>,
    /// What images that are started copy from stages.
    pub(super) copied: Vec<Known<'a>>,
}

type Known<'a> = (usize, Rc<Vec<Copied<'a>>>);

impl<'a> Facts<'a> {
    /// Collects them.
    pub fn new(
        text: &'a str,
        dockerfile: &'a Dockerfile,
        stages: &'a Stages,
        images: &'a [Image],
        sent: &'a Sent,
    ) -> Facts<'a> {
        let mut steps: Vec<Step<'a>> = Vec::with_capacity(dockerfile.instructions.len());
        for (index, stage) in stages.stages.iter().enumerate() {
            let at = stage.instructions.start;
            let step = |instruction| Step { stage: index, at, instruction, triggered: true };
            steps.extend(stages.triggers(index, dockerfile).map(step));
            steps.extend(stage.instructions.clone().skip(1).map(|at| Step {
                stage: index,
                at,
                instruction: &dockerfile.instructions[at],
                triggered: false,
            }));
        }
        let mut commands = Vec::new();
        for (stage, image) in images.iter().enumerate() {
            for layer in &image.layers {
                let all = layer.commands.iter().map(|it| RunCommand::new(stage, layer, it));
                commands.extend(all);
            }
        }
        let mut shipped = vec![false; stages.stages.len()];
        let mut next = stages.target;
        while let Some(stage) = next.filter(|it| !shipped[*it]) {
            shipped[stage] = true;
            next = match stages.stages[stage].base {
                Base::Stage(base) => Some(base),
                _ => None,
            };
        }
        let (roots, grounds) = (roots(stages), grounds(stages));
        let mut facts = Facts {
            text,
            dockerfile,
            stages,
            images,
            sent,
            optional: false,
            today: catalog::DATE,
            steps,
            commands,
            shipped,
            roots,
            grounds,
            upon: None,
            starts: Vec::new(),
            shells: RefCell::new(vec![None; stages.stages.len()]),
            copied: Vec::new(),
        };
        facts.starts = facts.find_starts();
        facts.stand(None);
        facts
    }

    /// The stage that ships, where it stands upon this one: the target.
    pub fn shipped_from(&self, stage: usize) -> Option<usize> {
        self.stages.target.filter(|_| self.shipped[stage])
    }

    /// What each instruction leaves in the target's image, with its stage.
    pub(crate) fn shipped_layers(&self) -> impl Iterator<Item = (usize, &'a Layer)> {
        let images = self.images.iter().zip(&self.shipped).enumerate();
        images
            .filter(|(_, (_, shipped))| **shipped)
            .flat_map(|(stage, (image, _))| image.layers.iter().map(move |it| (stage, it)))
    }

    /// What an instruction of a stage leaves.
    pub(crate) fn layer(&self, stage: usize, at: usize) -> Option<&'a Layer> {
        self.images[stage].layers.iter().find(|it| it.instruction == at)
    }

    /// What the catalog has of the very image that a stage is built on in the end.
    pub(crate) fn base(&self, stage: usize) -> Option<BaseImage> {
        let known = self.ground(stage).filter(|it| it.name != "scratch" && it.is_exact());
        known.map(|it| it.image.clone())
    }

    /// The steps of the target's image.
    pub(crate) fn shipped_steps(&self) -> impl Iterator<Item = &Step<'a>> {
        self.steps.iter().filter(|it| self.shipped[it.stage])
    }

    /// The instruction that begins a stage.
    pub(crate) fn from(&self, stage: usize) -> &'a Instruction {
        &self.dockerfile.instructions[self.stages.stages[stage].instructions.start]
    }

    /// All instructions that begin a stage, and their places, also those that BuildKit refuses.
    pub(crate) fn froms(&self) -> impl Iterator<Item = (usize, &'a Instruction)> {
        self.dockerfile
            .instructions
            .iter()
            .enumerate()
            .filter(|(_, it)| it.keyword == Keyword::From)
            .map(|(at, it)| (at, &**it))
    }

    /// The keyword in the case in which it is written.
    pub(crate) fn keyword(&self, instruction: &Instruction) -> String {
        let written = instruction.keyword_span.of(self.text);
        written.chars().filter(char::is_ascii_alphabetic).collect()
    }

    /// A text with its variables, as a step sees them; as written where that is not possible.
    pub(crate) fn expand(&self, step: Step<'_>, text: &str) -> String {
        let at = step.at + usize::from(step.triggered);
        self.stages.expand(at, text, self.dockerfile.escape).unwrap_or_else(|_| text.to_owned())
    }

    /// The same, with `$` where a variable's value is not known.
    pub(super) fn expand_known(&self, step: Step<'_>, text: &str) -> String {
        let at = step.at + usize::from(step.triggered);
        let rules = Rules { keep_unset: true, ..Rules::new(self.dockerfile.escape) };
        let known = expand(text, rules, &|it| self.stages.variable(at, it).map(str::to_owned));
        known.map_or_else(|_| text.to_owned(), |it| it.text)
    }

    /// The value of a FROM's platform flag, what is made of it, and the variables it is made of.
    pub(crate) fn platform(&self, stage: usize) -> Option<Platform<'a>> {
        let (span, written) = self.from(stage).flags_named("platform").last()?;
        let names = RefCell::new(Vec::new());
        let expanded = expand(written, Rules::new(self.dockerfile.escape), &|name| {
            names.borrow_mut().push(name.to_owned());
            self.stages.global(name).map(str::to_owned)
        });
        Some(Platform { span, written, value: expanded.ok()?.text, names: names.into_inner() })
    }

    /// The image that a stage is built on in the end; none for scratch.
    pub(crate) fn root(&self, mut stage: usize) -> Option<&'a str> {
        loop {
            match &self.stages.stages[stage].base {
                Base::Stage(base) => stage = *base,
                Base::Image(image) => return Some(image),
                Base::Scratch => return None,
            }
        }
    }

    /// Takes a flag away, with the white space behind it on its line.
    pub(crate) fn removal(&self, flag: Span) -> Edit {
        let rest = self.text.get(flag.end..).unwrap_or_default();
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        Edit::replace(Span::new(flag.start, flag.end + blanks), "")
    }

    /// Takes an instruction away, with what stands before it on its line, and the line's end.
    pub(crate) fn removal_of_line(&self, instruction: &Instruction) -> Edit {
        let Span { start, end } = instruction.span;
        let line = self.text[..start].rfind('\n').map_or(0, |it| it + 1);
        let start = if self.text[line..start].trim().is_empty() { line } else { start };
        let end = self.text[end..].find('\n').map_or(self.text.len(), |it| end + it + 1);
        Edit::replace(Span::new(start, end), "")
    }
}

/// A `--platform` of FROM.
pub(crate) struct Platform<'a> {
    pub(crate) span: Span,
    pub(crate) written: &'a str,
    pub(crate) value: String,
    /// With repetitions.
    pub(crate) names: Vec<String>,
}
