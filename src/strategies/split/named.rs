//! What the start command names beside its program: files and folders that must not stay behind.

use super::{Place, Splitter};
use crate::{
    advice::commands::{Ran, is_one_of},
    shell::covers,
    strategies::{
        app::{Deed, absolute},
        note,
    },
    syntax::Keyword,
};

impl Splitter<'_> {
    /// Carries over what the first stage makes at a path that the start command names.
    pub(super) fn carry_named(&mut self) {
        if self.plan.bare || self.plan.start.is_some() {
            return;
        }
        let words = self.app.start.command_of_shell().unwrap_or_default();
        for word in words.iter().skip(1) {
            let path = word.rsplit_once('=').map_or(word.as_str(), |it| it.1);
            if !path.starts_with('/') || path.contains(['$', '*', '?', ':', ',', ' ']) {
                continue;
            }
            let path = absolute("/", path);
            let is_carried = self.plan.carry.iter().any(|it| covers(&it.1, &path));
            if path == "/" || is_carried || !self.stays_behind(&path) {
                continue;
            }
            let message = format!(
                "{path} is carried over too, as it is named here: it must be there after the build."
            );
            self.notes.push(note(self.app.start.line(), message));
            self.plan.carry.push((path.clone(), path));
        }
    }

    /// Whether the first stage makes what lies at a path, and the second one does not get it.
    fn stays_behind(&self, path: &str) -> bool {
        let touches = |it: &String| it != "/" && (covers(it, path) || covers(path, it));
        let of = |wanted: bool| {
            let places = self.places.iter().filter(move |it| (it.1 == Place::Build) == wanted);
            places.flat_map(|it| self.makes(it.0))
        };
        of(true).any(|it| it == path)
            || !of(false).any(|it| touches(&it)) && of(true).any(|it| touches(&it))
    }

    /// The absolute paths that an instruction makes, as far as they are known.
    fn makes(&self, at: usize) -> Vec<String> {
        let app = &self.app;
        let it = app.instruction(at);
        let folder = app.folder(at);
        match it.keyword {
            Keyword::Copy | Keyword::Add => {
                let to = it.arguments.last().map(|it| absolute(&folder, &app.expand(at, &it.text)));
                to.into_iter().collect()
            }
            Keyword::Run => {
                let makes = |ran: &&Ran<'_>| match app.deed(ran) {
                    Deed::Moves | Deed::Build(_) | Deed::Other => true,
                    Deed::Files => is_one_of(&ran.command.name, "mkdir touch ln tee"),
                    _ => false,
                };
                let named = app.facts.run(at).iter().filter(makes);
                let named = named.flat_map(|it| it.command.arguments());
                let layers = app.analysis.images[app.stage].layers.iter();
                let items = layers.filter(|it| it.instruction == at).flat_map(|it| &it.items);
                let items = items.filter(|it| !it.path.is_empty()).map(|it| it.path.clone());
                named.map(|it| absolute(&folder, &it.text)).chain(items).collect()
            }
            _ => Vec::new(),
        }
    }
}
