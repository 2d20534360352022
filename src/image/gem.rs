//! gem and bundle: Ruby's packages.

use super::{
    Basis,
    files::absolute,
    mb,
    packages::{self, Shares},
    run::Run,
    sized,
};
use crate::{bytes::SizeRange, packages::Release, shell::Command};

/// gzip of gems: source code for the most part.
const COMPRESSED: (f64, f64, f64) = (0.2, 0.3, 0.45);

/// The table has what Debian makes of gems. Installed ones bring tests, sources of extensions and
/// their own archives too: fog-aws 2.1 times as much (8 MB, sass/sassc-ruby issue 200), rails with
/// all it needs 1.1 to 1.6 times (printed images of 2022).
const KNOWN: (f64, f64, f64) = (0.7, 1.4, 3.0);
/// MB of a gem that is not known, with what it needs; in a lock file each stands for itself.
const NAMED: (f64, f64, f64) = (0.05, 8.0, 60.0);
const LOCKED: (f64, f64, f64) = (0.02, 1.5, 20.0);

const WITH_VALUE: &[&str] = &[
    "-v",
    "--version",
    "-i",
    "--install-dir",
    "-n",
    "--bindir",
    "-P",
    "-s",
    "--source",
    "--platform",
    "--jobs",
    "-j",
    "--retry",
    "--without",
    "--with",
    "--path",
];

pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let mut operands = command.operands(0, WITH_VALUE).map(|it| it.text.as_str());
    let verb = operands.next().unwrap_or_default();
    let (flags, disk, basis, source): (&[&str], _, _, _) = match (command.name.as_str(), verb) {
        ("gem", "install" | "i") => {
            // `rack:3.1` is a version of rack.
            let names: Vec<&str> =
                operands.map(|it| it.split(':').next().unwrap_or_default()).collect();
            let (disk, source) = measured(&names, NAMED, run);
            (&["--install-dir", "-i"], disk, Basis::Heuristic, source)
        }
        ("gem", "update") => {
            let source = "gems of Ruby itself and its tools: up to 60 MB";
            (&[], mb(0.5, 5.0, 60.0), Basis::Assumption, source.to_owned())
        }
        // Bundler installs when it is told nothing.
        ("bundle" | "bundler", "" | "install" | "update") => match listed(command, run) {
            Some((disk, source)) => (&["--path"], disk, Basis::Heuristic, source),
            None => {
                let source = "gems of a project: 1 MB to 900 MB, 120 MB likely";
                (&["--path"], mb(1.0, 120.0, 900.0), Basis::Assumption, source.to_owned())
            }
        },
        ("bundle" | "bundler", "config" | "clean" | "check" | "list")
        | ("gem", "sources" | "cleanup" | "list") => return true,
        _ => return false,
    };
    let path = flags.iter().find_map(|it| command.flag_value(it));
    let variable = || ["BUNDLE_PATH", "GEM_HOME"].into_iter().find_map(|it| run.state.variable(it));
    let path = path.or_else(variable).unwrap_or("/usr/local/bundle");
    let path = absolute(&run.folder, path);
    run.put(&path, "Ruby gems", sized(disk, COMPRESSED), basis, source);
    true
}

fn measured(names: &[&str], guess: (f64, f64, f64), run: &mut Run<'_>) -> (SizeRange, String) {
    let shares = Shares { known: KNOWN, guess };
    packages::measured(run, Release::Gems, "gems", names, &shares)
}

/// By the gems that the lock file names, or the Gemfile.
fn listed(command: &Command, run: &mut Run<'_>) -> Option<(SizeRange, String)> {
    let (file, manifest) = ["Gemfile.lock", "Gemfile"]
        .iter()
        .find_map(|it| Some((*it, run.manifest(&absolute(&run.folder, it))?)))?;
    let without = command.has_flag("--without") || run.state.variable("BUNDLE_WITHOUT").is_some();
    let more = manifest.development.iter().filter(|_| !without);
    let names: Vec<&str> = manifest.names.iter().chain(more).map(String::as_str).collect();
    let guess = if manifest.locked { LOCKED } else { NAMED };
    let (disk, source) = measured(&names, guess, run);
    // What Bundler fetches beside them.
    let disk = disk + mb(0.0, 0.1, 5.0);
    Some((disk, format!("gems in {file}: {}; {source}", names.len())))
}
