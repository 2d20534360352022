//! A RUN under way: where it runs, what lies outside of the image, and what it leaves.

use crate::{
    bytes::{Bytes, Size, SizeRange},
    commands::Dependencies,
    shell::{Command, Condition, covers},
    sort::Names,
    syntax::{Instruction, mount::Mount},
};

use super::{
    estimate::sized,
    files::{Found, Part, absolute},
    layer::{Basis, Item, ItemKind},
    state::State,
};

/// A RUN under way.
pub(super) struct Run<'a> {
    pub(super) state: &'a mut State,
    /// The folder in which the next command runs.
    pub(super) folder: String,
    /// The same, outside of parentheses.
    pub(super) outer: String,
    /// What lies below these is no part of the image.
    mounts: Vec<String>,
    /// The mounts of the build context: where, and which of its paths.
    pub(super) binds: Vec<(String, String)>,
    pub(super) apt: Requests,
    pub(super) apk: Requests,
    pub(super) condition: Condition,
    pub(super) in_loop: bool,
    /// How many commands left a few kB.
    pub(super) small: usize,
}

/// What the commands of one RUN ask of a package manager, until its end: packages share what they
/// need.
#[derive(Debug, Default)]
pub(super) struct Requests {
    /// The folder that is the root of what is installed, where it is another.
    pub(super) root: Option<String>,
    /// The packages asked for, and the group that they belong to.
    pub(super) install: Names,
    pub(super) recommends: bool,
    /// Whether any of them is installed only perhaps.
    pub(super) optional: bool,
    /// Installed, then removed again without what they brought along.
    pub(super) automatic: Names,
    pub(super) purged: bool,
    /// Removed by names that are not known here.
    pub(super) perhaps_removed: bool,
    /// `apt-mark auto '.*'` ran: what is purged then is all that no program needs at run time.
    pub(super) marked: bool,
    pub(super) swept: bool,
}

impl<'a> Run<'a> {
    pub(super) fn new(instruction: &Instruction, state: &'a mut State) -> Run<'a> {
        let folder = state.workdir().to_owned();
        Run {
            mounts: mounts(instruction, state),
            binds: binds(instruction, state),
            apt: Requests::default(),
            apk: Requests::default(),
            outer: folder.clone(),
            folder,
            condition: Condition::Always,
            in_loop: false,
            small: 0,
            state,
        }
    }

    /// The path that a command means by this.
    pub(super) fn path(&self, path: &str) -> String {
        absolute(&self.folder, path)
    }

    /// A path below the home folder of the user under way.
    pub(super) fn home(&self, path: &str) -> String {
        absolute(&self.state.home(), path)
    }

    /// The commands of the RUN that came before one in its shell, the newest first.
    pub(super) fn before<'b>(&'b self, command: &'b Command) -> impl Iterator<Item = &'b Command> {
        let all = self.state.commands.iter().rev().map(|it| &**it);
        all.filter(|it| command.in_subshell || !it.in_subshell)
    }

    /// The value of a variable for a command: its own, one exported before, or the stage's.
    pub(super) fn setting<'b>(&'b self, command: &'b Command, name: &str) -> Option<&'b str> {
        let exported = self.before(command).filter(|it| it.name == "export");
        let mut all = [command].into_iter().chain(exported).flat_map(|it| &it.assignments);
        let own = all.find(|it| it.0 == name).map(|it| it.1.as_str());
        own.or_else(|| self.state.variable(name))
    }

    /// Leaves something, unless a mount lies there; perhaps nothing, where it runs perhaps.
    pub(super) fn put(&mut self, path: &str, item: Item) {
        self.put_part(path, item, false);
    }

    /// Leaves a file whose name is not known somewhere below a path.
    pub(super) fn put_output(&mut self, path: &str, item: Item) {
        self.put_part(path, item, true);
    }

    fn put_part(&mut self, path: &str, item: Item, output: bool) {
        if self.is_mounted(path) {
            return;
        }
        let size = self.perhaps(item.size);
        let Item { kind, label, basis, source, .. } = item;
        let layer = self.state.layer;
        let part = Part { kind, path: path.into(), label, size, basis, source, layer, output };
        self.state.put_part(part);
    }

    /// Leaves something of which nothing is known but that it is rarely more.
    pub(super) fn assume(&mut self, label: &str, disk: SizeRange, why: &str) {
        let size = self.perhaps(sized(disk, (0.2, 0.4, 1.0)));
        self.state.mystery(Item::new(ItemKind::Unknown, label, size, Basis::Assumption, why));
    }

    /// Whether what is written there stays outside of the image.
    pub(super) fn is_mounted(&self, path: &str) -> bool {
        ["/proc", "/sys", "/dev"].iter().any(|it| covers(it, path))
            || self.mounts.iter().any(|it| covers(it, path))
    }

    /// Whether something is likely there. A command that runs perhaps has likely left it, one behind
    /// `||` has not.
    pub(super) fn holds(&self, path: &str, is_it: impl Fn(&Part) -> bool) -> bool {
        let Found::Parts(parts) = self.state.files.find(path) else { return false };
        let likely = |it: &Part| it.size.disk.is_none_or(|it| it.likely != Bytes::ZERO);
        parts.into_iter().any(|it| is_it(it) && likely(it))
    }

    /// Whether a list of dependencies is installed at a place already; from now on it is.
    pub(super) fn is_installed(
        &mut self,
        path: &str,
        name: &str,
        dependencies: Dependencies,
    ) -> bool {
        let is_library = |it: &Part| matches!(it.kind, ItemKind::Libraries(_));
        let holds = self.holds(path, is_library);
        self.state.lists_again(path, name, dependencies) && holds
    }

    /// The size, where the command runs only perhaps, or several times.
    fn perhaps(&self, size: Size) -> Size {
        let change = |range: SizeRange| {
            let high = if self.in_loop { range.high.times(4.0) } else { range.high };
            match self.condition {
                Condition::Always => SizeRange { high, ..range },
                Condition::Sometimes => SizeRange { low: Bytes::ZERO, high, ..range },
                Condition::Fallback | Condition::Never => {
                    SizeRange { low: Bytes::ZERO, likely: Bytes::ZERO, high }
                }
            }
        };
        Size { disk: size.disk.map(change), pull: size.pull.map(change) }
    }

    /// Whether the command under way runs only perhaps.
    pub(super) fn is_optional(&self) -> bool {
        self.condition != Condition::Always
    }
}

/// The targets of its mounts: what is written there stays outside of the image.
fn mounts(instruction: &Instruction, state: &State) -> Vec<String> {
    instruction
        .flags_named("mount")
        .filter_map(|(_, value)| {
            let mount = Mount::read(value);
            let target = match (&*mount.target, &*mount.kind) {
                ("", "secret") => "/run/secrets",
                ("", _) => return None,
                (target, _) => target,
            };
            Some(absolute(state.workdir(), target))
        })
        .collect()
}

fn binds(instruction: &Instruction, state: &State) -> Vec<(String, String)> {
    let mounts = instruction.flags_named("mount").map(|(_, value)| Mount::read(value));
    let mounts = mounts.filter(|it| it.kind == "bind" && it.from.is_empty());
    let target = |it: &Mount| absolute(state.workdir(), &it.target);
    mounts.map(|it| (target(&it), absolute("/", &it.source))).collect()
}
