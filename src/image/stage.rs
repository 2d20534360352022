//! One stage, instruction by instruction.

use std::{cell::Cell, rc::Rc};

use super::{
    Basis, Config, Image, Item, Layer, base, cleanup, copy,
    files::{Files, Part, absolute},
    given::Given,
    known, run,
};
use crate::{
    bytes::{Bytes, Size},
    catalog::Os,
    context::Sent,
    packages::{Indexes, Installed, Release},
    shell::{Command, covers},
    sort::Names,
    stages::{Base, MAX_PATH, Stages},
    syntax::{BuildError, Dockerfile, ErrorKind, Instruction, Keyword, Word},
};

/// A stage's image and the state in which it leaves the build.
#[derive(Debug, Clone, Default)]
pub(super) struct Built {
    pub(super) image: Image,
    pub(super) title: String,
    pub(super) state: State,
    /// Whether nothing was refused or set off on the way, which does not show in the image.
    pub(super) may_be_kept: bool,
}

/// What a build knows of a stage between two instructions.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    pub(super) config: Config,
    pub(super) files: Files,
    /// ENV and ARG; `None` where a variable's value is not known.
    variables: Rc<Names>,
    /// The shell of RUN, set by SHELL.
    pub(super) shell: Vec<String>,
    pub(super) os: Option<Os>,
    /// The image from outside that it all stands on.
    pub(super) base: Option<String>,
    /// How big that image is.
    pub(super) base_size: Size,
    /// Whether packages are installed without documentation and translations.
    pub(super) slim: bool,
    /// Whether the Dockerfile speaks of a server: it names a port or a check of its health.
    pub(super) serves: bool,
    /// Packages of the distribution that the image holds, as far as they were asked for by name.
    pub(super) packages: Rc<Names>,
    /// Package sources that were added: `nodesource`.
    pub(super) sources: Rc<Names>,
    /// The catalog's name of the image that it all stands on: `python:3.12-slim`.
    pub(super) image: String,
    /// The packages of an index that are installed at a place, once it was asked.
    pub(super) installed: Vec<(Release, String, Installed)>,
    pub(super) indexes: Indexes,
    /// The index that was asked for, and not at hand.
    pub(super) missing: Option<Release>,
    /// The build context.
    pub(super) context: Rc<Sent>,
    /// Paths, and the paths of the context that were copied there; these begin with a slash.
    pub(super) placed: Rc<Vec<(String, String)>>,
    /// How many things were left whose size or place is not known.
    pub(super) mysteries: usize,
    /// The instruction under way.
    pub(super) layer: usize,
    /// What it runs.
    pub(super) commands: Vec<Rc<Command>>,
    /// What it installs that is only recommended.
    pub(super) recommended: Bytes,
    /// Folders whose files it has stored again.
    pub(super) again: Vec<String>,
    /// Folders that were made here.
    made: Rc<Vec<Folder>>,
    fresh: Vec<(String, usize)>,
    notes: Vec<Item>,
    wasted: Vec<(usize, Bytes)>,
}

/// A folder that an instruction made.
#[derive(Debug, Clone)]
struct Folder {
    path: String,
    /// Whether it surely was not there before.
    surely: bool,
    layer: usize,
    /// How many things of unknown place were left before.
    mysteries: usize,
}

impl State {
    /// Makes a folder, which may be there already unless it is `surely` made here.
    pub(super) fn make(&mut self, path: String, surely: bool) {
        let Self { layer, mysteries, .. } = *self;
        let counts = surely || cleanup::is_for_programs(&path, self);
        if counts && self.made.len() < MAX_PARTS {
            Rc::make_mut(&mut self.made).push(Folder { path, surely, layer, mysteries });
        }
    }

    /// Remembers where paths of the context were copied to.
    pub(super) fn place(&mut self, paths: impl IntoIterator<Item = (String, String)>) {
        let room = MAX_PARTS.saturating_sub(self.placed.len());
        Rc::make_mut(&mut self.placed).extend(paths.into_iter().take(room));
    }

    /// Whether earlier layers have nothing at a path, as far as is known, because it is in a folder
    /// that was made here, and whether that is sure. `around` is the layer that left what is around it.
    pub(super) fn is_made(&self, path: &str, around: Option<usize>) -> Option<bool> {
        let made = self.made.iter().filter(|it| {
            let empty = it.layer == self.layer || it.mysteries == self.mysteries;
            empty && around.is_none_or(|around| around <= it.layer)
        });
        let made = made.filter(|it| covers(&it.path, path) || !it.surely && covers(path, &it.path));
        made.map(|it| it.surely).max()
    }

    /// Leaves something at a path.
    pub(super) fn put(
        &mut self,
        path: &str,
        label: impl Into<String>,
        size: Size,
        basis: Basis,
        source: impl Into<String>,
    ) {
        self.put_part(Part {
            path: path.into(),
            label: label.into(),
            size,
            basis,
            source: source.into(),
            layer: self.layer,
            output: false,
        });
    }

    pub(super) fn put_part(&mut self, part: Part) {
        if part.path.starts_with("package:") {
            // How many packages come along is not counted.
            self.config.packages = None;
        }
        if MAX_PARTS <= self.files.len() {
            self.mysteries += 1;
            self.notes.push(part.item());
            return;
        }
        let path = part.path.clone();
        self.files.put(part);
        self.fresh.push(self.files.last_key(&path));
    }

    /// Leaves something of which nothing is known.
    pub(super) fn unknown(&mut self, label: impl Into<String>, why: impl Into<String>) {
        self.mysteries += 1;
        self.notes.push(Item::unknown(label, why));
    }

    /// Adds to the layer what has no place of its own.
    pub(super) fn note(&mut self, item: Item) {
        self.notes.push(item);
    }

    /// Deletes what is at a path. What an earlier layer left there stays in the image, in vain.
    pub(super) fn remove(&mut self, path: &str) {
        let gone = self.files.remove(path);
        self.gone(&gone);
    }

    /// Leaves a copy. The same one from an earlier layer stays in the image, in vain.
    pub(super) fn copy(&mut self, path: &str, item: Item) {
        let gone = self.files.replace(path, &item.label);
        self.gone(&gone);
        self.put(path, item.label, item.size, item.basis, item.source);
    }

    fn gone(&mut self, parts: &[Rc<Part>]) {
        for part in parts {
            if part.layer != self.layer
                && let Some(disk) = part.size.disk
            {
                self.wasted.push((part.layer, disk.likely));
            }
        }
    }

    /// Some of what the instruction under way leaves need not be.
    pub(super) fn in_vain(&mut self, bytes: Bytes) {
        self.wasted.push((self.layer, bytes));
    }

    pub(super) fn set(&mut self, name: &str, value: Option<String>) {
        Rc::make_mut(&mut self.variables).insert(name.to_owned(), value);
    }

    pub(super) fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name)?.as_deref()
    }

    pub(super) fn workdir(&self) -> &str {
        self.config.workdir.as_deref().unwrap_or("/")
    }

    /// The home folder of the user under way.
    pub(super) fn home(&self) -> String {
        if let Some(home) = self.variable("HOME") {
            return home.to_owned();
        }
        match self.config.user.as_deref() {
            None | Some("root" | "0" | "0:0" | "root:root") => "/root".into(),
            Some(user) => format!("/home/{}", user.split(':').next().unwrap_or(user)),
        }
    }

    /// Gives up what is known of its files.
    pub(super) fn forget_files(&mut self) {
        self.files = Files::default();
        self.placed = Rc::default();
        self.mysteries += 1;
    }

    /// What the instruction under way has left, as its layer.
    fn finish(&mut self, instruction: &Instruction, given: Option<&Given>) -> Layer {
        let fresh = std::mem::take(&mut self.fresh);
        self.again.clear();
        let parts = self.files.of_layer(&fresh, self.layer);
        let mut items: Vec<Item> = parts.into_iter().map(Part::item).collect();
        items.append(&mut self.notes);
        cleanup::cap(&mut items, self);
        let whole = given.and_then(|it| {
            it.take_over(instruction, self.layer, &mut items, &mut self.files, &fresh)
        });
        let commands = std::mem::take(&mut self.commands);
        let recommended = std::mem::take(&mut self.recommended);
        Layer { commands, recommended, ..Layer::new(self.layer, items, whole) }
    }
}

/// More triggers than that are not followed, of one base and in the whole file.
const MAX_TRIGGERS: usize = 100;
const MAX_TRIGGERED: usize = 10_000;

/// What a stage leaves beyond so many things counts, but what becomes of it is not followed.
const MAX_PARTS: usize = 5_000;

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
    /// How many triggers have been set off.
    triggered: Cell<usize>,
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
        let triggered = Cell::new(0);
        Inputs { dockerfile, stages, indexes, sent, given, serves, triggered }
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
    let before = (errors.len(), inputs.triggered.get());
    let shell = vec!["/bin/sh".into(), "-c".into()];
    let context = Rc::clone(sent);
    let indexes = indexes.clone();
    let mut state = State { shell, indexes, context, serves, ..State::default() };
    let from = stage.instructions.start;
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
                let shell = state.shell;
                state = State { layer: from, shell, ..other.state.clone() };
                state.shell.clone_from(&other.state.shell);
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
    let mut walk = Walk { dockerfile, stages, index, built, state, cmd_is_own: false, errors };
    // What a base stage triggers belongs to the FROM.
    let mut items = items;
    if let Base::Stage(base) = &stage.base {
        let below = stages.stages[*base].instructions.clone();
        let below = dockerfile.instructions.get(below).unwrap_or_default();
        for trigger in below.iter().filter_map(|it| it.trigger()).take(MAX_TRIGGERS) {
            inputs.triggered.set(inputs.triggered.get() + 1);
            if MAX_TRIGGERED < inputs.triggered.get() {
                items.push(Item::unknown("ONBUILD", "more than are followed here"));
                break;
            }
            walk.instruction(from, trigger);
            items.extend_from_slice(&walk.state.finish(trigger, given).items);
        }
    }
    let mut layers = vec![Layer::new(from, items, whole)];
    for at in stage.instructions.clone().skip(1) {
        let Some(instruction) = dockerfile.instructions.get(at) else { break };
        walk.state.layer = at;
        walk.instruction(at, instruction);
        layers.push(walk.state.finish(instruction, given));
    }
    let mut state = walk.state;
    // What lies in vain in a layer of the base is the FROM's.
    for (layer, bytes) in std::mem::take(&mut state.wasted) {
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
    let may_be_kept = before == (errors.len(), inputs.triggered.get());
    Built { image, title: stage.title(index), state, may_be_kept }
}

/// The image of the stage below: what is known of it and, apart from that, what is not.
fn inherited(other: &Built) -> Vec<Item> {
    let image = &other.image;
    let mut items = vec![Item {
        label: other.title.clone(),
        path: String::new(),
        size: if image.size.disk.is_some() { image.size } else { image.known },
        basis: Basis::Copied,
        source: "the sum of that stage's layers".into(),
    }];
    if image.size.disk.is_none() {
        let why = format!("{} of its instructions leave something unknown", image.unknown);
        items.push(Item::unknown(format!("the rest of {}", other.title), why));
    }
    items
}

/// A stage under way, with everything around it.
pub(super) struct Walk<'a> {
    dockerfile: &'a Dockerfile,
    pub(super) stages: &'a Stages,
    pub(super) index: usize,
    pub(super) built: &'a [Built],
    pub(super) state: State,
    cmd_is_own: bool,
    errors: &'a mut Vec<BuildError>,
}

impl Walk<'_> {
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

    /// Reports what makes the build fail at a word of an instruction, or at the FROM that sets the
    /// instruction off.
    pub(super) fn refuse(&mut self, instruction: &Instruction, word: &Word, message: String) {
        let shown = self.dockerfile.instructions.get(self.state.layer);
        let (span, shown) = match shown {
            Some(from) if from.keyword == Keyword::From => (from.span, &**from),
            _ => (word.span, instruction),
        };
        let lines = (shown.start_line, shown.end_line);
        self.errors.push(BuildError { kind: ErrorKind::Build, span, lines, message });
    }

    /// Variables expanded as far as they are known.
    pub(super) fn expand(&self, text: &str) -> String {
        use crate::syntax::expand::{Rules, expand};
        if !text.contains(['$', '"', '\'', self.dockerfile.escape]) {
            return text.to_owned();
        }
        let rules = Rules { keep_unset: true, ..Rules::new(self.dockerfile.escape) };
        expand(text, rules, &|name| self.state.variable(name).map(str::to_owned))
            .map_or_else(|_| text.to_owned(), |it| it.text)
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

/// The sum of what is known of some parts.
pub(super) fn sum<'a>(parts: impl IntoIterator<Item = &'a Part>) -> Size {
    parts.into_iter().map(|it| known(it.size)).sum()
}
