//! `cargo xtask showdown --build`: really builds what `tests/built` has, before and
//! after, starts it, and compares its size with the estimate.
//!
//! With Debian's buildah, which needs neither a daemon nor a registry, upon bases that debootstrap
//! makes: `debian:bookworm`, and its slim variant without documents and translations.

use crate::{Outcome, accuracy::indexes, program::root};
use dockerfile_playground::{
    analysis::{Input, analyze},
    context::{Context, File},
    strategies::{Name, Rewrite, Wishes, compare},
};
use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

/// As in Debian's images, apt keeps neither packages nor its caches.
const APT: &str = "DPkg::Post-Invoke { \"rm -f /var/cache/apt/archives/*.deb || true\"; };
Dir::Cache::pkgcache \"\";
Dir::Cache::srcpkgcache \"\";
";

/// What the slim image leaves out, but for copyrights.
const DOCUMENTS: [&str; 5] = ["doc", "man", "info", "locale", "lintian"];

pub(super) fn run(names: &[&String]) -> Outcome {
    for tool in ["buildah", "debootstrap"] {
        if Command::new(tool).arg("--version").output().is_err() {
            return Err(format!("there is no {tool}: install Debian's package of that name"));
        }
    }
    let place = std::env::temp_dir().join("dockerfile-playground-showdown");
    fs::create_dir_all(&place).map_err(|error| format!("{}: {error}", place.display()))?;
    let builder = Builder { place };
    builder.base("debian:bookworm", false)?;
    builder.base("debian:bookworm-slim", true)?;
    let folder = root().join("tests/built");
    let mut cases: Vec<String> = fs::read_dir(&folder)
        .map_err(|error| error.to_string())?
        .filter_map(|it| it.ok()?.file_name().into_string().ok())
        .collect();
    cases.sort();
    println!("{:8} {:12} {:>10} {:>10} {:>24}  starts", "", "", "true MB", "estimate", "range");
    let mut failed = 0;
    for case in cases.iter().filter(|it| names.is_empty() || names.contains(it)) {
        failed += builder.case(case, &folder.join(case)).unwrap_or_else(|error| {
            println!("{case:8} {error}");
            1
        });
    }
    if failed == 0 { Ok(()) } else { Err(format!("{failed} images do not say what they should")) }
}

struct Builder {
    place: PathBuf,
}

impl Builder {
    fn buildah(&self, arguments: &[&str]) -> Result<String, String> {
        let mut command = Command::new("buildah");
        command.args(["--storage-driver", "vfs", "--root"]).arg(self.place.join("root"));
        command.arg("--runroot").arg(self.place.join("run")).args(arguments);
        output(&mut command)
    }

    /// Makes a base image, unless it is there.
    fn base(&self, name: &str, slim: bool) -> Outcome {
        let full_name = format!("docker.io/library/{name}");
        if self.buildah(&["images", &full_name]).is_ok() {
            return Ok(());
        }
        let tree = self.place.join("bookworm");
        if !tree.join("etc/debian_version").exists() {
            println!("debootstrap of bookworm, once: some minutes");
            let mut command = Command::new("debootstrap");
            output(command.args(["--variant=minbase", "bookworm"]).arg(&tree))?;
            let _ = fs::remove_dir_all(tree.join("var/cache/apt/archives"));
            for cache in ["pkgcache.bin", "srcpkgcache.bin"] {
                let _ = fs::remove_file(tree.join("var/cache/apt").join(cache));
            }
            let _ = fs::remove_dir_all(tree.join("var/lib/apt/lists"));
        }
        let container = self.buildah(&["from", "scratch"])?;
        self.buildah(&["add", "-q", &container, &tree.display().to_string(), "/"])?;
        let mounted = PathBuf::from(self.buildah(&["mount", &container])?);
        write(&mounted.join("etc/apt/apt.conf.d/docker-clean"), APT)?;
        if slim {
            let mut rules = String::new();
            for documents in DOCUMENTS {
                keep_copyrights(&mounted.join("usr/share").join(documents))?;
                rules += &format!("path-exclude /usr/share/{documents}/*\n");
            }
            rules += "path-include /usr/share/doc/*/copyright\n";
            write(&mounted.join("etc/dpkg/dpkg.cfg.d/docker"), &rules)?;
        }
        self.buildah(&["config", "--cmd", "bash", &container])?;
        self.buildah(&["commit", "-q", "--rm", &container, &full_name])?;
        Ok(())
    }

    /// Builds one file in all ways that stand upon these bases; answers how many fail.
    fn case(&self, name: &str, folder: &Path) -> Result<usize, String> {
        let read = |file: &str| {
            fs::read_to_string(folder.join(file)).map_err(|error| format!("{name}/{file}: {error}"))
        };
        let context = Rc::new(Context::new(files(folder)?));
        let input = Input {
            text: read("Dockerfile")?,
            indexes: indexes()?,
            context: Some(context),
            ..Input::default()
        };
        let expected = read("expected")?;
        let mut failed = 0;
        for way in compare(&input, &analyze(&input), Wishes::default()) {
            let is_here = matches!(way.name, Name::AsWritten | Name::MultiStage | Name::Scratch);
            let Ok(rewrite) = way.outcome.as_ref() else { continue };
            if !is_here {
                continue;
            }
            let said = self.one(name, way.name, rewrite, folder)?;
            let is_right = said.1.trim() == expected.trim();
            failed += usize::from(!is_right);
            let estimate = rewrite.size.disk;
            println!(
                "{name:8} {:12} {:>10.2} {:>10} {:>24}  {}",
                way.name.as_str(),
                said.0,
                estimate.map_or("?".into(), |it| it.likely.to_string()),
                estimate.map_or("?".into(), |it| it.to_string()),
                if is_right { "yes".to_owned() } else { format!("no: {}", said.1) }
            );
        }
        Ok(failed)
    }

    /// The true size in millions of bytes, and what the program says.
    fn one(
        &self,
        case: &str,
        way: Name,
        rewrite: &Rewrite,
        folder: &Path,
    ) -> Result<(f64, String), String> {
        let file = self.place.join("Dockerfile");
        write(&file, &rewrite.text)?;
        let tag = format!("showdown/{case}:{}", way.as_str().replace(' ', "-"));
        let (file, folder) = (file.display().to_string(), folder.display().to_string());
        // The certificates of this machine, for builds that fetch through a proxy: each RUN has them
        // anew, since packages write there.
        let certificates = "/etc/ssl/certs:/etc/ssl/certs:O";
        let mut arguments = vec!["bud", "-q", "--isolation", "chroot", "--pull-never", "--layers"];
        arguments.extend([
            "--force-rm",
            "--volume",
            certificates,
            "-f",
            &file,
            "-t",
            &tag,
            &folder,
        ]);
        self.buildah(&arguments)?;
        let container = self.buildah(&["from", "--pull-never", &tag])?;
        let mounted = self.buildah(&["mount", &container])?;
        #[expect(clippy::cast_precision_loss, reason = "far below 2^52 bytes")]
        let size = bytes_below(Path::new(&mounted)) as f64 / 1e6;
        let config = &rewrite.config;
        let words = [&config.entrypoint, &config.cmd].into_iter().flatten().flatten();
        let words: Vec<&str> = words.map(String::as_str).collect();
        let mut run = vec!["run", "--isolation", "chroot", &container, "--"];
        run.extend(words);
        let said = self.buildah(&run).unwrap_or_else(|error| error);
        self.buildah(&["rm", &container])?;
        Ok((size, said))
    }
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

fn output(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{name}: {error}"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    match output.status.success() {
        true => Ok(text(&output.stdout)),
        false => {
            let all = text(&output.stderr);
            let last: Vec<&str> = all.lines().rev().take(12).collect();
            Err(format!("{name}: {}", last.into_iter().rev().collect::<Vec<_>>().join("\n  ")))
        }
    }
}

/// The files below a folder, with the texts of manifests.
fn files(folder: &Path) -> Result<Vec<File>, String> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| error.to_string())? {
            let entry = entry.map_err(|error| error.to_string())?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let metadata = entry.metadata().map_err(|error| error.to_string())?;
            if metadata.is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                let text = fs::read_to_string(entry.path()).ok().map(Rc::from);
                found.push(File { path, bytes: metadata.len(), text });
            }
        }
    }
    Ok(found)
}

/// Removes all below a folder but what is named `copyright`.
fn keep_copyrights(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|it| it.is_dir());
        if is_folder {
            keep_copyrights(&path)?;
        } else if entry.file_name() != "copyright" {
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

/// What a folder's files take: one that has several names once, as in a layer.
fn bytes_below(folder: &Path) -> u64 {
    let (mut seen, mut open, mut sum) = (HashSet::new(), vec![folder.to_owned()], 0);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok) {
            match entry.metadata() {
                Ok(it) if it.is_dir() => open.push(entry.path()),
                Ok(it) if it.is_file() && seen.insert(it.ino()) => sum += it.len(),
                _ => {}
            }
        }
    }
    sum
}
