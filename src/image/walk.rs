//! One stage, instruction by instruction.

use std::rc::Rc;

use super::{
    base, copy,
    effects::rewritten,
    files::{Part, absolute},
    given::Given,
    layer::{Basis, Config, Image, Item, ItemKind, Layer},
    run,
    stage::{Built, StageBuild},
    state::State,
};
use crate::{
    bytes::Size,
    context::Sent,
    packages::Indexes,
    stages::{Base, MAX_PATH, Stages},
    syntax::{BuildError, Dockerfile, Instruction, Keyword},
};

/// More ports than that are not listed: every image has them all.
const MAX_PORTS: usize = 1_000;

/// All that a build is made from.
pub(super) struct Inputs<'a> {
    pub(super) dockerfile: &'a Dockerfile,
    pub(super) stages: &'a Stages,
    pub(super) indexes: &'a Indexes,
    pub(super) sent: &'a Rc<Sent>,
    pub(super) given: Option<&'a Given>,
    /// Whether the Dockerfile names a port or a check of health.
    pub(super) serves: bool,
}

impl<'a> Inputs<'a> {
    pub(super) fn new(
        dockerfile: &'a Dockerfile,
        stages: &'a Stages,
        indexes: &'a Indexes,
        sent: &'a Rc<Sent>,
        given: Option<&'a Given>,
    ) -> Inputs<'a> {
        let is_server =
            |it: &Rc<Instruction>| matches!(it.keyword, Keyword::Expose | Keyword::Healthcheck);
        let serves = dockerfile.instructions.iter().any(is_server);
        Inputs { dockerfile, stages, indexes, sent, given, serves }
    }
}

/// Builds a stage on what the stages above it have built.
pub(super) fn build(
    inputs: &Inputs<'_>,
    index: usize,
    built: &[Built],
    errors: &mut Vec<BuildError>,
) -> Built {
    let &Inputs { dockerfile, stages, indexes, sent, given, serves, .. } = inputs;
    let stage = &stages.stages[index];
    let before = errors.len();
    let context = Rc::clone(sent);
    let indexes = indexes.clone();
    let from = stage.instructions.start;
    let mut state = State::new(indexes, context, serves);
    state.layer = from;
    let mut whole = None;
    let items = match &stage.base {
        Base::Scratch => {
            state.base_size = Size::ZERO;
            state.config = Config {
                user: Some("root".into()),
                workdir: Some("/".into()),
                shell: Some(false),
                packages: Some(0),
                bare: true,
                ..Config::default()
            };
            Vec::new()
        }
        Base::Stage(other) => match built.get(*other) {
            Some(other) => {
                state = other.state.clone();
                state.layer = from;
                inherited(other)
            }
            None => vec![Item::unknown("base", "the stage builds upon itself")],
        },
        Base::Image(reference) => {
            state.base = Some(reference.clone());
            let mut items = vec![base::image(reference, stage.platform.as_deref(), &mut state)];
            if let (Some(given), Some(own)) = (given, dockerfile.instructions.get(from)) {
                whole = given.take_over(own, from, &mut items, &mut state.files, &[]);
            }
            state.base_size = items.iter().map(|it| it.size).sum();
            items
        }
    };
    let mut walk =
        StageBuild { dockerfile, stages, index, built, state, cmd_is_own: false, errors };
    let cut = stage.instructions.clone().find(|it| stages.is_cut(*it));
    if cut == Some(from) {
        walk.state.forget_long_values();
    }
    // What ONBUILD in the base does belongs to the FROM.
    let mut items = items;
    for trigger in stages.triggers(index, dockerfile) {
        walk.instruction(from, trigger);
        items.extend_from_slice(&finish(&mut walk.state, trigger, given).items);
    }
    if stage.more_triggers {
        items.push(Item::unknown("ONBUILD", "more than are followed here"));
    }
    let mut layers = vec![Layer::new(from, items, whole)];
    for at in stage.instructions.clone().skip(1) {
        let Some(instruction) = dockerfile.instructions.get(at) else { break };
        walk.state.layer = at;
        if cut == Some(at) {
            walk.state.forget_long_values();
        }
        walk.instruction(at, instruction);
        layers.push(finish(&mut walk.state, instruction, given));
    }
    let mut state = walk.state;
    // What lies in vain in a layer of the base is the FROM's.
    for (layer, bytes) in state.take_wasted() {
        let own = layers.binary_search_by_key(&layer, |it| it.instruction).unwrap_or(0);
        if let Some(layer) = layers.get_mut(own) {
            layer.wasted = layer.wasted + bytes;
        }
    }
    let mut image = Image {
        size: layers.iter().map(|it| it.size).sum(),
        known: layers.iter().map(|it| it.known).sum(),
        unknown: layers.iter().filter(|it| it.size.disk.is_none()).count(),
        layers,
        config: state.config.clone(),
        missing: state.missing,
    };
    if let Some(size) = given.and_then(|it| it.image(index, image.known)) {
        image = Image { size, known: size, unknown: 0, ..image };
    }
    let may_be_kept = before == errors.len() && stage.triggers.is_empty();
    Built { image, title: stage.title(index), state, may_be_kept }
}

/// The image of the stage below: what is known of it and, apart from that, what is not.
fn inherited(other: &Built) -> Vec<Item> {
    let image = &other.image;
    let size = if image.size.disk.is_some() { image.size } else { image.known };
    let source = "the sum of that stage's layers";
    let mut items =
        vec![Item::new(ItemKind::Base, other.title.clone(), size, Basis::Copied, source)];
    if image.size.disk.is_none() {
        let why = format!("{} of its instructions leave something unknown", image.unknown);
        items.push(Item::unknown(format!("the rest of {}", other.title), why));
    }
    items
}

impl StageBuild<'_> {
    fn instruction(&mut self, at: usize, instruction: &Instruction) {
        for (name, value) in self.stages.definitions_at(at) {
            self.state.set(name, value.map(str::to_owned));
        }
        match instruction.keyword {
            Keyword::Run => run::run(instruction, &mut self.state),
            Keyword::Copy | Keyword::Add => copy::copy(instruction, self),
            Keyword::Workdir => {
                if let Some(path) = self.argument(instruction) {
                    let path = absolute(self.state.workdir(), &path);
                    if path.len() <= MAX_PATH {
                        self.state.make(path.clone(), false);
                        self.state.config.workdir = Some(path);
                    }
                }
            }
            Keyword::User => {
                let user = self.argument(instruction);
                self.state.config.user = user.filter(|it| !it.contains('$'));
            }
            Keyword::Shell => {
                self.state.shell = texts(instruction);
            }
            Keyword::Expose => {
                for it in &instruction.arguments {
                    let ports = self.expand(&it.text);
                    let room = MAX_PORTS.saturating_sub(self.state.config.ports.len());
                    let ports = ports.split_whitespace().take(room);
                    self.state.config.ports.extend(ports.map(str::to_owned));
                }
            }
            Keyword::Entrypoint => {
                self.state.config.entrypoint = Some(self.command(instruction));
                // An ENTRYPOINT drops the CMD of the base image.
                if !self.cmd_is_own {
                    self.state.config.cmd = None;
                }
            }
            Keyword::Cmd => {
                self.cmd_is_own = true;
                self.state.config.cmd = Some(self.command(instruction));
            }
            Keyword::Onbuild => {
                let trigger = instruction.trigger().filter(|it| it.keyword == Keyword::Run);
                self.state.commands =
                    trigger.map_or_else(Vec::new, |it| run::seen(it, &self.state));
            }
            Keyword::Unknown => {
                let why = format!("{} is no instruction", instruction.keyword_text);
                self.state.unknown(instruction.keyword_text.as_str(), why);
            }
            _ => {}
        }
    }

    /// The one argument, expanded.
    fn argument(&self, instruction: &Instruction) -> Option<String> {
        let text = instruction.arguments.first()?.text.as_str();
        Some(self.expand(text)).filter(|it| !it.is_empty())
    }

    /// The words of a CMD or ENTRYPOINT, with the shell in front for the shell form.
    fn command(&self, instruction: &Instruction) -> Vec<String> {
        if instruction.json {
            return texts(instruction);
        }
        let mut words = self.state.shell.clone();
        words.push(instruction.rest.text.trim().to_owned());
        words
    }
}

fn texts(instruction: &Instruction) -> Vec<String> {
    instruction.arguments.iter().map(|it| it.text.clone()).collect()
}

/// What the instruction under way has left, as its layer.
fn finish(state: &mut State, instruction: &Instruction, given: Option<&Given>) -> Layer {
    let mut noted = state.take_notes();
    let parts = state.files.of_layer(&noted.fresh, state.layer);
    let mut items: Vec<Item> = parts.into_iter().map(Part::item).collect();
    items.append(&mut noted.items);
    rewritten::cap(&mut items, state);
    let whole = given.and_then(|it| {
        it.take_over(instruction, state.layer, &mut items, &mut state.files, &noted.fresh)
    });
    let layer = Layer::new(state.layer, items, whole);
    Layer { commands: noted.commands, recommended: noted.recommended, ..layer }
}
