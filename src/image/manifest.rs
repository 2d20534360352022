//! Dependencies by the manifests that an instruction has put in place.

use super::{estimate::mb, files::absolute, scope::Run, state::State};
use crate::{
    bytes::SizeRange,
    context::{File, Manifest},
    shell::covers,
};

/// What one package leaves in MB: least, likely, most. A named one brings what it needs; in a lock
/// file each stands for itself. Stated guesses by language.
pub(super) struct Each {
    pub(super) named: (f64, f64, f64),
    pub(super) locked: (f64, f64, f64),
}

/// How long files are that name no package, how much longer each package makes them, and whether it
/// is a lock file: package-lock.json measured (18 installs), the others as their formats have it.
/// Requirements files have any name.
const LENGTHS: &[(&str, u64, u64, bool)] = &[
    ("package-lock.json", 300, 460, true),
    ("npm-shrinkwrap.json", 300, 460, true),
    ("yarn.lock", 120, 300, true),
    ("pnpm-lock.yaml", 200, 260, true),
    ("Cargo.lock", 120, 200, true),
    ("poetry.lock", 200, 1_900, true),
    ("composer.lock", 700, 2_600, true),
    ("package.json", 150, 28, false),
    ("Cargo.toml", 80, 30, false),
    ("pyproject.toml", 400, 25, false),
    ("Pipfile", 150, 20, false),
    ("go.mod", 60, 55, false),
    ("pom.xml", 900, 180, false),
    ("composer.json", 250, 35, false),
    ("*.txt", 0, 17, false),
];

/// How many packages with all that they need a share of a list is worth: those of a lock file each
/// stand for themselves, while many named ones share what they need, and name it. Of 5 to 88 packages
/// of the measured index, four times as many bring twice to three times as much; a list of more than
/// 300 is rather one with hashes.
fn brought(count: usize, share: f64, locked: bool) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52 packages")]
    let count = if locked { count as f64 } else { count.min(300) as f64 } * share;
    if locked || count <= FEW { count } else { (count * FEW).sqrt() }
}

const FEW: f64 = 8.0;

impl State {
    /// The path in the build context of what lies at a path of the image, the newest first.
    fn origins(&self, path: &str) -> Vec<String> {
        let within = self.placed.iter().rev().filter(|it| covers(&it.0, path));
        within.map(|(to, from)| from.clone() + &path[to.trim_end_matches('/').len()..]).collect()
    }

    /// The files of the context that lie below a path because a folder around it was copied.
    pub(super) fn of_context(&self, path: &str) -> Option<String> {
        let around = self.placed.iter().rev().find(|it| it.0 != path && covers(&it.0, path))?;
        Some(around.1.clone() + &path[around.0.trim_end_matches('/').len()..])
    }
}

impl State {
    /// The settings of .NET's project files in the context, as its command takes them.
    pub(super) fn settings(&self) -> String {
        let files = self.context.files(true).filter(|it| it.path.ends_with(".csproj"));
        let texts = files.filter_map(|it| it.text.as_deref());
        let settings = texts.flat_map(|it| it.split('<')).filter(|it| it.ends_with(">true"));
        settings.map(|it| format!(" {}", it.replace('>', "="))).collect()
    }
}

impl Run<'_> {
    /// The manifest at a path, if the context has brought it there.
    pub(super) fn manifest(&self, path: &str) -> Option<Manifest> {
        Some(Manifest::read(path, self.origin(path)?.text.as_deref()?))
    }

    /// The file of the context that lies at a path.
    fn origin(&self, path: &str) -> Option<&File> {
        let bound = self.binds.iter().filter(|it| covers(&it.0, path));
        let bound = bound.map(|(to, from)| from.clone() + &path[to.trim_end_matches('/').len()..]);
        let mut origins = bound.chain(self.state.origins(path));
        origins.find_map(|it| self.state.context.file(it.trim_start_matches('/')))
    }

    /// All that the manifests of an ending below a folder name.
    fn manifests(&self, folder: &str, ending: &str) -> Option<Manifest> {
        let mut all: Option<Manifest> = None;
        for file in self.state.context.files(true).filter(|it| it.path.ends_with(ending)) {
            let path = format!("/{}", file.path);
            let placed = self.state.placed.iter().chain(&self.binds).any(|(to, from)| {
                let rest = path.get(from.trim_end_matches('/').len()..).unwrap_or_default();
                covers(from, &path) && covers(folder, &absolute(to, rest.trim_start_matches('/')))
            });
            let Some(text) = file.text.as_deref().filter(|_| placed) else { continue };
            all.get_or_insert_default().names.extend(Manifest::read(&file.path, text).names);
        }
        all
    }

    /// How many packages a file of the context names, judged by its length where its text is not known.
    pub(super) fn count_by_length(&self, path: &str) -> Option<(usize, bool)> {
        let name = path.rsplit('/').next().unwrap_or(path);
        let has = |pattern: &str| match pattern.strip_prefix('*') {
            Some(ending) => name.ends_with(ending),
            None => name == pattern,
        };
        let (.., head, each, locked) = LENGTHS.iter().find(|it| has(it.0))?;
        let length = self.origin(path)?.bytes;
        let count = length.saturating_sub(*head).div_ceil(*each);
        Some((usize::try_from(count).ok()?, *locked))
    }

    /// What an install from the first of these files in a folder leaves, and why. `development`
    /// packages count where they are installed.
    pub(super) fn installs(
        &self,
        folder: &str,
        files: &[&str],
        development: bool,
        each: &Each,
    ) -> Option<(SizeRange, String)> {
        files.iter().find_map(|file| {
            let path = absolute(folder, file);
            let manifest = match file.strip_prefix('*') {
                Some(ending) => self.manifests(folder, ending),
                None => self.manifest(&path),
            };
            let Some(manifest) = manifest else {
                let (count, locked) = self.count_by_length(&path)?;
                let (low, likely, high) = if locked { each.locked } else { each.named };
                // Half as many, or twice; and those to develop with may be most of a lock file.
                let usual = if locked && !development { 0.4 } else { 1.0 };
                let few = if locked && !development { 0.05 } else { 0.5 };
                let times = |each: f64, share: f64| each * brought(count, share, locked);
                let whole = mb(times(low, few), times(likely, usual), times(high, 2.0));
                let source = format!("packages in {file}, by its length: about {count}");
                return Some((whole, source));
            };
            let more = if development { manifest.development.len() } else { 0 };
            let count = manifest.names.len() + more;
            let (low, likely, high) = if manifest.locked { each.locked } else { each.named };
            let range = mb(low, likely, high);
            let whole = range.times(brought(count, 1.0, manifest.locked));
            Some((whole, format!("packages in {file}: {count}, {range} each")))
        })
    }
}
