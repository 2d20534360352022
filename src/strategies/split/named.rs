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

/// Folders of the system, which the second stage has of its own: a build's caches lie there too.
const OF_SYSTEM: &str = "/ /bin /dev /etc /go /lib /proc /root /run /sys /tmp /usr /usr/bin /usr/lib /usr/local /usr/local/bin /var /var/cache /var/lib /var/log";

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
            if is_one_of(&path, OF_SYSTEM) || is_carried {
                continue;
            }
            let line = self.app.start.line();
            match self.left_behind(&path) {
                Some(made) if covers(&path, &made) || self.is_run(&made) => {
                    let whole = if covers(&path, &made) { path } else { made };
                    let message = format!("{whole} is carried over too, as it is named here.");
                    self.notes.push(note(line, message));
                    self.plan.carry.retain(|it| it.0 != it.1 || !covers(&whole, &it.0));
                    self.plan.carry.push((whole.clone(), whole));
                }
                // It may be there only once the program has run.
                Some(_) => {
                    let message = format!("{path} is named here: copy it too if it is a source.");
                    self.notes.push(note(line, message));
                }
                None => {}
            }
        }
    }

    /// What the first stage makes at, in or around a path where the second one gets nothing.
    fn left_behind(&self, path: &str) -> Option<String> {
        let of = |wanted: bool| {
            let places = self.places.iter().filter(move |it| (it.1 == Place::Build) == wanted);
            places.flat_map(|it| self.makes(it.0))
        };
        let touches =
            |it: &String| covers(path, it) || covers(it, path) && !is_one_of(it, OF_SYSTEM);
        of(true).find(|it| it == path).or_else(|| {
            let is_kept = of(false).any(|it| touches(&it));
            // A folder inside is surer than one around.
            let inside = || of(true).find(|it| covers(path, it));
            inside()
                .or_else(|| of(true).filter(touches).max_by_key(String::len))
                .filter(|_| !is_kept)
        })
    }

    /// Whether a RUN makes this path, so that it is there for sure.
    fn is_run(&self, path: &str) -> bool {
        self.places.iter().any(|(at, place)| {
            *place == Place::Build
                && self.app.instruction(*at).keyword == Keyword::Run
                && self.makes(*at).iter().any(|it| it == path)
        })
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
                    Deed::Moves | Deed::Other => true,
                    Deed::Files => is_one_of(&ran.command.name, "mkdir touch ln tee"),
                    _ => false,
                };
                let named = app.facts.run(at).iter().filter(makes);
                // The folder itself is what is taken from.
                let named = named.flat_map(|it| it.command.arguments());
                let named = named.filter(|it| !it.text.starts_with('.'));
                let layers = app.analysis.images[app.stage].layers.iter();
                let items = layers.filter(|it| it.instruction == at).flat_map(|it| &it.items);
                let items = items.filter(|it| !it.path.is_empty()).map(|it| it.path.clone());
                named.map(|it| absolute(&folder, &it.text)).chain(items).collect()
            }
            _ => Vec::new(),
        }
    }
}
