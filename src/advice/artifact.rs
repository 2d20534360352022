//! What build stages make, and whether it needs a C library where it is copied to.

use crate::{
    commands::{BuildTool, CommandEffect, Language},
    shell::Command,
    stages::Edge,
};

/// What a build command makes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Go,
    Rust,
    /// Of C or C++.
    Native,
    Python,
    Node,
}

/// A build command of a stage, or of what it is built upon.
#[derive(Clone, Copy)]
pub(crate) struct Product<'a> {
    pub(crate) kind: Kind,
    /// By which tool it is built; `None` for installed packages.
    pub(crate) tool: Option<BuildTool>,
    pub(crate) command: &'a Command,
    /// The stage and the instruction of the command.
    pub(crate) stage: usize,
    pub(crate) at: usize,
    /// Whether the C library of the stage is needed: of Python's and Node's packages, by some.
    pub(crate) is_linked: bool,
    /// Whether that is sure, and not up to a build file.
    pub(crate) is_sure: bool,
}

/// A COPY --from of a stage, and what may be among what it copies.
pub(crate) struct Copied<'a> {
    pub(crate) edge: &'a Edge,
    /// The stage it copies from.
    pub(crate) from: usize,
    pub(crate) made: Vec<Product<'a>>,
}

/// What the programs that a stage copies from others need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Artifact {
    /// No C library.
    Static,
    /// glibc.
    Glibc,
    /// glibc, libgcc and libstdc++.
    Cc,
}

impl Kind {
    /// What a command makes.
    pub(crate) fn of(effect: &CommandEffect<'_>) -> Option<Kind> {
        use BuildTool as Tool;
        match effect {
            CommandEffect::Build(it) => match it.tool {
                Tool::GoBuild | Tool::GoInstall => Some(Kind::Go),
                Tool::CargoBuild | Tool::CargoInstall => Some(Kind::Rust),
                // What sets a build up makes no program.
                Tool::Configure | Tool::Meson | Tool::Autotools | Tool::Bootstrap => None,
                _ => (it.language == Language::C).then_some(Kind::Native),
            },
            CommandEffect::InstallPackages(_) | CommandEffect::InstallProject(_) => {
                match effect.language()? {
                    Language::Python => Some(Kind::Python),
                    Language::Node => Some(Kind::Node),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether a path may be that of such a thing.
    pub(crate) fn may_be(self, path: &str) -> bool {
        let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let holds = |texts: &[&str]| texts.iter().any(|it| path.contains(it));
        match self {
            Kind::Python => holds(&["site-packages", "lib/python", "venv", "/.local", "/install"]),
            Kind::Node => name == "node_modules" || path.contains("/node_modules/"),
            _ => {
                // What a program is not.
                let data = path.starts_with("/etc") || path.starts_with("/usr/share");
                let ending = name.rsplit_once('.').map_or("", |it| it.1);
                let text = OF_TEXTS.contains(&ending);
                let folder = OF_DATA.contains(&name);
                !data && (ending.is_empty() || !text) && !folder
            }
        }
    }
}

#[rustfmt::skip]
const OF_TEXTS: [&str; 24] = [
    "crt", "pem", "json", "html", "js", "css", "yaml", "yml", "toml", "txt", "md", "conf", "sh",
    "py", "sql", "xml", "ini", "env", "key", "cert", "zip", "gz", "jar", "wasm",
];

#[rustfmt::skip]
const OF_DATA: [&str; 15] = [
    "static", "public", "assets", "templates", "migrations", "config", "configs", "dist", "web",
    "www", "html", "node_modules", "docs", "locales", "certs",
];
