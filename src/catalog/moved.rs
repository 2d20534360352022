//! Images that ended or moved as a whole, and where to go: one table.

use super::{DATE, Match, has_ended, named};
use crate::syntax::image_ref::ImageRef;

/// What is true of every tag of a repository, or of a namespace.
struct Ended {
    /// The name, or with a slash at its end what all names begin with.
    name: &'static str,
    /// The day of its end, where versions do not have their own.
    since: Option<&'static str>,
    /// What to use instead.
    instead: Instead,
}

#[derive(Clone, Copy)]
enum Instead {
    /// The same image under another name, which gets no updates either.
    Namespace(&'static str),
    /// An image of another name with a tag of the same version and variant.
    Repository(&'static str),
    /// This very one.
    Image(&'static str),
    /// The image whose name has the second text for the first.
    Renamed(&'static str, &'static str),
}

/// Bitnami: bitnami/containers, issue 83267 of 2025-07-16; `bitnamisecure` has `latest` only. OpenJDK and
/// CentOS: deprecated by docker-library/docs, 2022-07 and 2024-06. distroless: its support policy, 2026-08. DHI:
/// .NET's own ends.
const ENDED: [Ended; 5] = [
    Ended {
        name: "bitnami/",
        since: Some("2025-08-28"),
        instead: Instead::Namespace("bitnamilegacy/"),
    },
    Ended {
        name: "openjdk",
        since: Some("2022-07"),
        instead: Instead::Repository("eclipse-temurin"),
    },
    Ended { name: "centos", since: None, instead: Instead::Image("almalinux:9") },
    Ended {
        name: "gcr.io/distroless/",
        since: None,
        instead: Instead::Renamed("-debian12", "-debian13"),
    },
    Ended { name: "dhi.io/aspnetcore", since: None, instead: Instead::Renamed(":9", ":10") },
];

fn ended(repository: &str) -> Option<&'static Ended> {
    ENDED.iter().find(|it| match it.name.strip_suffix('/') {
        Some(_) => repository.starts_with(it.name),
        None => repository == it.name,
    })
}

/// When all images of that name ended, whatever their version.
pub fn ended_as_a_whole(reference: &str) -> Option<&'static str> {
    let image = ImageRef::parse(reference);
    // Early-access builds of Java go on.
    let is_early = || image.tag.is_some_and(|it| it.split('-').any(|it| it == "ea"));
    ended(image.familiar_name()).filter(|_| !is_early())?.since
}

/// What to use instead of an image that ended; none where nothing is known to exist.
pub fn successor(reference: &str) -> Option<String> {
    let image = ImageRef::parse(reference);
    let name = image.familiar_name();
    let tag = image.tag.unwrap_or("latest");
    let ended = ended(name)?;
    let new = match ended.instead {
        // Which tags it has is not known here: those that the old name had.
        Instead::Namespace(namespace) => {
            let rest = name.strip_prefix(ended.name)?;
            return Some([namespace, rest, ":", tag].concat());
        }
        Instead::Repository(new) => [new, ":", &java_tag(tag)?].concat(),
        Instead::Image(new) => new.to_owned(),
        Instead::Renamed(from, to) => reference.replacen(from, to, 1),
    };
    let image = named(&new)?;
    let lives = image.ends.is_none_or(|it| !has_ended(it, DATE));
    (new != reference && image.matched <= Match::Alias && lives).then_some(new)
}

/// Temurin's tag for one of OpenJDK's: version, kit and Alpine stay, other releases are left out.
fn java_tag(tag: &str) -> Option<String> {
    let major = tag.split(['.', '-']).next().filter(|it| it.parse::<u32>().is_ok())?;
    let has = |word: &str| tag.split('-').any(|it| it.starts_with(word));
    let kit = if has("jre") { "-jre" } else { "-jdk" };
    Some([major, kit, if has("alpine") { "-alpine" } else { "" }].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ended_has_a_place_to_go() {
        for (old, since, new) in [
            ("bitnami/redis:7.4", Some("2025-08-28"), Some("bitnamilegacy/redis:7.4")),
            ("docker.io/bitnami/kafka", Some("2025-08-28"), Some("bitnamilegacy/kafka:latest")),
            ("openjdk:17-jdk-slim", Some("2022-07"), Some("eclipse-temurin:17-jdk")),
            ("openjdk:21-jre-alpine", Some("2022-07"), Some("eclipse-temurin:21-jre-alpine")),
            ("openjdk:27-ea", None, None),
            ("centos:7", None, Some("almalinux:9")),
            (
                "gcr.io/distroless/python3-debian12:nonroot",
                None,
                Some("gcr.io/distroless/python3-debian13:nonroot"),
            ),
            ("dhi.io/aspnetcore:9", None, Some("dhi.io/aspnetcore:10")),
            ("bitnamilegacy/redis:7.4", None, None),
            ("debian:13", None, None),
        ] {
            assert_eq!(ended_as_a_whole(old), since, "{old}");
            assert_eq!(successor(old).as_deref(), new, "{old}");
        }
    }
}
