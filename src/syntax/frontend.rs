//! Which version of BuildKit's Dockerfile frontend a file asks for, and which one it needs.
//!
//! Sources: the "Minimum Dockerfile version" tables of `frontend/dockerfile/docs/reference.md`
//! (moby/buildkit, 2026-08-21), and the Dockerfile release notes of Docker's documentation
//! (1.4.0, 2022-03-09, to 1.20.0, 2025-11).

use std::fmt;

use super::{Dockerfile, Instruction, Keyword, Typed, typed};
use crate::text::Span;

/// A release of the frontend, by its second number: 4 is `docker/dockerfile:1.4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u32);

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1.{}", self.0)
    }
}

/// Something that older frontends refuse or misread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature {
    /// As one writes it.
    pub name: &'static str,
    /// The first stable release with it; `None` if only the `labs` channel has it.
    pub stable: Option<Version>,
    /// The first release of the `labs` channel with it, if that is older.
    pub labs: Option<Version>,
}

/// A feature in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// What is used.
    pub feature: Feature,
    /// Where.
    pub span: Span,
    /// 1-based first and last line of the instruction.
    pub lines: (usize, usize),
}

const fn stable(name: &'static str, version: u32) -> Feature {
    Feature { name, stable: Some(Version(version)), labs: None }
}

const fn first_in_labs(name: &'static str, version: u32, labs: u32) -> Feature {
    Feature { labs: Some(Version(labs)), ..stable(name, version) }
}

const HEREDOC: Feature = first_in_labs("a here-document", 4, 3);
const SPACED_HEREDOC: Feature = stable("a space after <<", 16);
const LINK: Feature = stable("--link", 4);
const CHMOD: Feature = stable("--chmod", 2);
const SYMBOLIC_CHMOD: Feature = first_in_labs("--chmod with letters", 14, 0);
const KEEP_GIT_DIR: Feature = stable("--keep-git-dir", 1);
const CHECKSUM: Feature = first_in_labs("--checksum", 6, 5);
const UNPACK: Feature = stable("--unpack", 17);
const EXCLUDE: Feature = first_in_labs("--exclude", 19, 7);
const PARENTS: Feature = first_in_labs("--parents", 20, 7);
const MOUNT: Feature = first_in_labs("--mount", 2, 0);
const SECRET_ENV: Feature = stable("a secret as an environment variable", 10);
const NETWORK: Feature = first_in_labs("--network", 3, 0);
const SECURITY: Feature = first_in_labs("--security", 20, 0);
const DEVICE: Feature = Feature { name: "--device", stable: None, labs: Some(Version(14)) };
const START_INTERVAL: Feature = stable("--start-interval", 6);
const ONBUILD_FROM: Feature = stable("--from in ONBUILD", 11);
const TRIM: Feature = stable("${name#pattern}, ${name%pattern} or ${name/pattern/text}", 7);

/// All of them.
#[rustfmt::skip]
pub const FEATURES: [Feature; 18] = [
    HEREDOC, SPACED_HEREDOC, LINK, CHMOD, SYMBOLIC_CHMOD, KEEP_GIT_DIR,
    CHECKSUM, UNPACK, EXCLUDE, PARENTS, MOUNT, SECRET_ENV,
    NETWORK, SECURITY, DEVICE, START_INTERVAL, ONBUILD_FROM, TRIM,
];

/// The frontend that `# syntax=` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The release that it stays on; `None` if it follows the newest one.
    pub pinned: Option<Version>,
    /// Whether it is of the `labs` channel.
    pub labs: bool,
}

/// Reads the value of `# syntax=`; `None` if it is not one of Docker's own frontends, or has no
/// release in its name, as a digest alone.
pub fn asked(syntax: &str) -> Option<Asked> {
    let image = syntax.split_whitespace().next()?;
    let image = image.strip_prefix("docker.io/").unwrap_or(image);
    let (name, digest) = image.split_once('@').map_or((image, None), |(a, b)| (a, Some(b)));
    let (repository, tag) = name.split_once(':').unwrap_or((name, "latest"));
    if !matches!(repository, "docker/dockerfile" | "docker/dockerfile-upstream") {
        return None;
    }
    let (release, channel) = tag.split_once('-').unwrap_or((tag, ""));
    let labs = [release, channel].iter().any(|it| matches!(*it, "labs" | "experimental"));
    let pinned = match release.split('.').collect::<Vec<_>>().as_slice() {
        ["1", minor, ..] => Some(Version(minor.parse().ok()?)),
        ["1" | "latest" | "labs" | "experimental" | "master" | ""] if digest.is_none() => None,
        _ => return None,
    };
    Some(Asked { pinned, labs })
}

impl Asked {
    /// Whether this frontend has the feature.
    pub fn has(self, feature: Feature) -> bool {
        let reaches = |first: Version| self.pinned.is_none_or(|it| first <= it);
        feature.stable.is_some_and(reaches) || (self.labs && feature.labs.is_some_and(reaches))
    }
}

/// Every use of a feature that some frontend lacks, in the order of the file.
pub fn uses(dockerfile: &Dockerfile) -> Vec<Use> {
    let mut uses = Vec::new();
    for instruction in &dockerfile.instructions {
        of_instruction(instruction, instruction, &mut uses);
    }
    uses
}

fn of_instruction(it: &Instruction, outer: &Instruction, uses: &mut Vec<Use>) {
    let lines = (outer.start_line, outer.end_line);
    let mut add = |feature, span| uses.push(Use { feature, span, lines });
    for flag in &it.flags {
        let (name, value) = flag.text[2..].split_once('=').unwrap_or((&flag.text[2..], ""));
        let copies = matches!(it.keyword, Keyword::Copy | Keyword::Add);
        let feature = match (name, it.keyword) {
            ("link", _) if copies => LINK,
            ("exclude", _) if copies => EXCLUDE,
            ("chmod", _) if copies && is_symbolic(value) => SYMBOLIC_CHMOD,
            ("chmod", _) if copies => CHMOD,
            ("parents", Keyword::Copy) => PARENTS,
            ("checksum", Keyword::Add) => CHECKSUM,
            ("keep-git-dir", Keyword::Add) => KEEP_GIT_DIR,
            ("unpack", Keyword::Add) => UNPACK,
            ("network", Keyword::Run) => NETWORK,
            ("security", Keyword::Run) => SECURITY,
            ("device", Keyword::Run) => DEVICE,
            ("start-interval", Keyword::Healthcheck) => START_INTERVAL,
            _ => continue,
        };
        add(feature, flag.span);
    }
    if let Typed::Run(run) = &it.typed {
        for mount in &run.mounts {
            let as_variable = mount.mount.kind == "secret" && mount.mount.env.is_some();
            add(if as_variable { SECRET_ENV } else { MOUNT }, typed::span(mount.span));
        }
    }
    if !it.heredocs.is_empty() {
        let spaced = ["<< ", "<<\t"].iter().any(|blank| it.rest.text.contains(blank));
        add(if spaced { SPACED_HEREDOC } else { HEREDOC }, it.keyword_span);
    }
    if is_expanded(it.keyword) && trims(&it.rest.text) {
        add(TRIM, it.rest.span(0..it.rest.text.len()));
    }
    if let Some(trigger) = it.trigger() {
        let from_mount = matches!(&trigger.typed, Typed::Run(run)
            if run.mounts.iter().any(|it| !it.mount.from.is_empty()));
        if trigger.flag("from").is_some() || from_mount {
            uses.push(Use { feature: ONBUILD_FROM, span: trigger.keyword_span, lines });
        }
        of_instruction(trigger, outer, uses);
    }
}

/// Whether BuildKit expands variables in the arguments; the others leave them to a shell.
fn is_expanded(keyword: Keyword) -> bool {
    use Keyword::{Cmd, Entrypoint, Healthcheck, Maintainer, Onbuild, Run, Shell, Unknown};
    !matches!(
        keyword,
        Cmd | Entrypoint | Healthcheck | Maintainer | Onbuild | Run | Shell | Unknown
    )
}

fn is_symbolic(mode: &str) -> bool {
    mode.starts_with(|it: char| it.is_ascii_alphabetic() || matches!(it, '+' | '='))
}

/// Whether the text has a variable that is cut or searched: `${name#pattern}`; not where a quote or
/// an escape keeps it as it is.
fn trims(text: &str) -> bool {
    text.match_indices("${").any(|(at, _)| {
        let (before, rest) = (&text[..at], &text[at + 2..]);
        let is_literal = before.ends_with('\\') || before.matches('\'').count() % 2 == 1;
        let name = rest.find(|it: char| !it.is_ascii_alphanumeric() && it != '_');
        !is_literal && name.is_some_and(|end| 0 < end && rest[end..].starts_with(['#', '%', '/']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse;

    #[test]
    fn the_directive_names_a_release_and_a_channel() {
        let stays = |minor, labs| Some(Asked { pinned: Some(Version(minor)), labs });
        let newest = |labs| Some(Asked { pinned: None, labs });
        for (syntax, expected) in [
            ("docker/dockerfile:1", newest(false)),
            ("docker/dockerfile", newest(false)),
            ("docker/dockerfile:labs", newest(true)),
            ("docker/dockerfile:1-labs", newest(true)),
            ("docker/dockerfile:1.4", stays(4, false)),
            ("docker.io/docker/dockerfile:1.7.1-labs", stays(7, true)),
            ("docker/dockerfile:1.0-experimental", stays(0, true)),
            ("docker/dockerfile-upstream:1.14.0-labs", stays(14, true)),
            ("docker/dockerfile:1.4@sha256:abc", stays(4, false)),
            ("docker/dockerfile@sha256:abc", None),
            ("docker/dockerfile:1@sha256:abc", None),
            ("example.org/frontend:1", None),
        ] {
            assert_eq!(asked(syntax), expected, "{syntax}");
        }
    }

    #[test]
    fn each_feature_is_found_once_where_it_is_used() {
        let used = |text: &str| -> Vec<&str> {
            uses(&parse(text).0).iter().map(|it| it.feature.name).collect()
        };
        for (text, expected) in [
            ("RUN <<E\nE", vec!["a here-document"]),
            ("RUN << E\nE", vec!["a space after <<"]),
            ("RUN --mount=type=cache,target=/c a", vec!["--mount"]),
            ("RUN --mount=type=secret,id=a,env=A a", vec!["a secret as an environment variable"]),
            ("COPY --link --chmod=755 a b", vec!["--link", "--chmod"]),
            ("COPY --chmod=u+x a b", vec!["--chmod with letters"]),
            ("ENV A=${B%.*}", vec![TRIM.name]),
            ("ENV A=${B:-c/d}", vec![]),
            ("ENV A='${B#c}'", vec![]),
            ("LABEL a=\"\\${B%c}\"", vec![]),
            ("RUN echo ${B%.*}", vec![]),
            ("ONBUILD COPY --from=a b c", vec!["--from in ONBUILD"]),
            ("COPY --from=a --chown=1 b c", vec![]),
        ] {
            assert_eq!(used(&format!("FROM a\n{text}\n")), expected, "{text}");
        }
    }

    #[test]
    fn labs_have_a_feature_before_the_stable_channel() {
        let at = |minor, labs| Asked { pinned: Some(Version(minor)), labs };
        assert!(
            !at(7, false).has(PARENTS) && at(7, true).has(PARENTS) && at(20, false).has(PARENTS)
        );
        assert!(
            !at(20, false).has(DEVICE) && at(14, true).has(DEVICE) && !at(13, true).has(DEVICE)
        );
    }
}
