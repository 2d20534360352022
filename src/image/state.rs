//! What a build knows of a stage between two instructions.

use std::rc::Rc;

use super::{
    files::{Files, Found, Part},
    layer::{Config, Item, ItemKind, known},
};
use crate::{
    bytes::{Bytes, Size},
    catalog::Os,
    commands::Dependencies,
    context::Sent,
    packages::{Indexes, Installed, Release},
    shell::{Command, covers},
    sort::Names,
    stages::is_long,
};

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
    /// Whether NodeSource's packages were added to the distribution's.
    pub(super) has_nodesource: bool,
    /// Whether apt keeps its lists as they are, not compressed as in Docker's images.
    pub(super) has_plain_lists: bool,
    /// The catalog's name of the image that it all stands on: `python:3.12-slim`.
    pub(super) image: String,
    /// The packages of an index that are installed at a place, once it was asked.
    pub(super) installed: Vec<(Release, String, Installed)>,
    /// The lists of dependencies that are installed at a place.
    lists: Vec<List>,
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

/// A list of dependencies that was installed.
#[derive(Debug, Clone)]
struct List {
    /// Where to.
    path: String,
    /// Its file, or the project's folder.
    name: String,
    dependencies: Dependencies,
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
    /// That of a stage before its FROM.
    pub(super) fn new(indexes: Indexes, context: Rc<Sent>, serves: bool) -> State {
        let shell = vec!["/bin/sh".into(), "-c".into()];
        State { shell, indexes, context, serves, ..State::default() }
    }

    /// Makes a folder, which may be there already unless it is `surely` made here.
    pub(super) fn make(&mut self, path: String, surely: bool) {
        let Self { layer, mysteries, .. } = *self;
        let counts = surely || is_for_programs(&path, self);
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

    /// Whether a path is surely a folder: changing its own rights stores no file again.
    pub(super) fn is_folder(&self, path: &str) -> bool {
        let Found::Parts(parts) = self.files.find(path) else { return false };
        let holds_more = |it: &&Part| it.path != path || matches!(it.kind, ItemKind::Libraries(_));
        path == self.workdir()
            || self.made.iter().any(|it| it.path == path)
            || 1 < parts.len()
            || parts.iter().any(holds_more)
    }

    /// Remembers that a list of dependencies was installed at a place; whether it was before.
    pub(super) fn lists_again(
        &mut self,
        path: &str,
        name: &str,
        dependencies: Dependencies,
    ) -> bool {
        let has_all =
            |it: &List| it.dependencies == Dependencies::All || it.dependencies == dependencies;
        let again = self.lists.iter().any(|it| it.path == path && it.name == name && has_all(it));
        if !again && self.lists.len() < MAX_PARTS {
            self.lists.push(List { path: path.into(), name: name.into(), dependencies });
        }
        again
    }

    /// Whether a path is a folder or link that was made here, and nothing unknown came after it.
    pub(super) fn is_only_made(&self, path: &str) -> bool {
        let is_it = |it: &&Folder| it.path == path && it.mysteries == self.mysteries;
        self.made.iter().any(|it| is_it(&it))
    }

    /// Leaves something at a path.
    pub(super) fn put(&mut self, path: &str, item: Item) {
        let Item { kind, label, size, basis, source, .. } = item;
        let layer = self.layer;
        self.put_part(Part {
            kind,
            path: path.into(),
            label,
            size,
            basis,
            source,
            layer,
            output: false,
        });
    }

    pub(super) fn put_part(&mut self, part: Part) {
        if matches!(part.kind, ItemKind::Packages(_)) {
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
        self.mystery(Item::unknown(label, why));
    }

    /// Leaves something that may be anywhere.
    pub(super) fn mystery(&mut self, item: Item) {
        self.mysteries += 1;
        self.notes.push(item);
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
        self.put(path, item);
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

    /// See [`crate::stages::is_long`].
    pub(super) fn forget_long_values(&mut self) {
        let long = |it: &Option<String>| it.as_deref().is_some_and(is_long);
        Rc::make_mut(&mut self.variables).retain(|_, it| !long(it));
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

    /// Takes what the instruction under way has noted beside the files.
    pub(super) fn take_notes(&mut self) -> Noted {
        self.again.clear();
        Noted {
            fresh: std::mem::take(&mut self.fresh),
            items: std::mem::take(&mut self.notes),
            commands: std::mem::take(&mut self.commands),
            recommended: std::mem::take(&mut self.recommended),
        }
    }

    /// Takes the bytes that layers carry in vain, with the layers.
    pub(super) fn take_wasted(&mut self) -> Vec<(usize, Bytes)> {
        std::mem::take(&mut self.wasted)
    }
}

/// What an instruction leaves beside files.
pub(super) struct Noted {
    /// The keys of the parts that it put.
    pub(super) fresh: Vec<(String, usize)>,
    pub(super) items: Vec<Item>,
    pub(super) commands: Vec<Rc<Command>>,
    pub(super) recommended: Bytes,
}

/// What a stage leaves beyond so many things counts, but what becomes of it is not followed.
const MAX_PARTS: usize = 2_000;

/// Whether each program has a folder of its own around there, and that of the base is not meant.
pub(super) fn is_for_programs(path: &str, state: &State) -> bool {
    const ROOMS: &str = "/opt/ /etc/ /usr/src/ /var/www/ /var/lib/ /var/log/ /var/cache/ /var/run/";
    let base = state.base.as_deref().unwrap_or_default();
    ROOMS.split(' ').filter_map(|it| path.strip_prefix(it)).any(|rest| {
        rest.split('/').all(|folder| base.split(['/', ':', '-', '@']).all(|it| it != folder))
    })
}

/// The sum of what is known of some parts.
pub(super) fn sum<'a>(parts: impl IntoIterator<Item = &'a Part>) -> Size {
    parts.into_iter().map(|it| known(it.size)).sum()
}
