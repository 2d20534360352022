//! Image references as people write them: `[registry/]repository[:tag][@digest]`.

use std::fmt;

/// A reference, taken apart; nothing is filled in that was not written, and nothing copied.
///
/// The first part of the path is a registry where it holds a `.` or a `:`, or is `localhost`
/// (the rule of the `distribution/reference` library).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImageRef<'a> {
    /// `gcr.io` in `gcr.io/distroless/static`.
    pub registry: Option<&'a str>,
    /// `distroless/static` in `gcr.io/distroless/static`.
    pub repository: &'a str,
    /// `3.20` in `alpine:3.20`.
    pub tag: Option<&'a str>,
    /// `sha256:…` in `alpine@sha256:…`.
    pub digest: Option<&'a str>,
    /// All before tag and digest.
    path: &'a str,
}

impl<'a> ImageRef<'a> {
    /// Takes a reference apart. Cannot fail: what is no valid reference names no known image.
    pub fn parse(text: &'a str) -> ImageRef<'a> {
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest)),
            None => (text, None),
        };
        let name_start = rest.rfind('/').map_or(0, |slash| slash + 1);
        let (path, tag) = match rest[name_start..].find(':') {
            Some(colon) => (&rest[..name_start + colon], Some(&rest[name_start + colon + 1..])),
            None => (rest, None),
        };
        let (registry, repository) = match path.split_once('/') {
            Some((first, rest)) if is_registry(first) => (Some(first), rest),
            _ => (None, path),
        };
        ImageRef { registry, repository, tag, digest, path }
    }

    /// Registry and repository as one name, without Docker Hub's implied parts: `debian` for
    /// `docker.io/library/debian`.
    pub fn familiar_name(&self) -> &'a str {
        match self.registry {
            None | Some("docker.io" | "index.docker.io" | "registry-1.docker.io") => {
                self.repository.strip_prefix("library/").unwrap_or(self.repository)
            }
            Some(_) => self.path,
        }
    }
}

/// Says what makes a reference invalid, by the grammar of the `distribution/reference` library.
///
/// # Errors
/// The reason, as the end of a sentence.
pub fn check(text: &str) -> Result<(), String> {
    if text.len() == 64 && text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f')) {
        return Err("64 hexadecimal digits are an id, not a name".into());
    }
    // What is before the first slash is a registry also where it has capital letters.
    let (registry, rest) = match text.split_once('/') {
        Some((first, rest))
            if is_registry(first) || first.bytes().any(|it| it.is_ascii_uppercase()) =>
        {
            (Some(first), rest)
        }
        _ => (None, text),
    };
    let (rest, digest) = match rest.split_once('@') {
        Some((rest, digest)) => (rest, Some(digest)),
        None => (rest, None),
    };
    let (path, tag) = match rest.split_once(':') {
        Some((path, tag)) => (path, Some(tag)),
        None => (rest, None),
    };
    if path.chars().any(char::is_uppercase) {
        return Err("a repository has no capital letters".into());
    }
    if path.is_empty() {
        return Err("it has no repository".into());
    }
    if registry.is_some_and(|it| !is_host(it)) {
        return Err("that is no host name before the /".into());
    }
    if 255 < path.len() + registry.map_or(0, |it| it.len() + 1)
        || !path.split('/').all(is_component)
    {
        return Err("a repository is lower-case words with single . - or / between them".into());
    }
    if let Some(tag) = tag {
        let word = |it: u8| it.is_ascii_alphanumeric() || it == b'_';
        let mut bytes = tag.bytes();
        let good = bytes.next().is_some_and(word)
            && tag.len() <= 128
            && bytes.all(|it| word(it) || matches!(it, b'.' | b'-'));
        if tag.is_empty() {
            return Err("it has no tag behind the :".into());
        }
        if !good {
            return Err("a tag is up to 128 letters, digits and _ . -".into());
        }
    }
    match digest {
        Some(digest) if !is_digest(digest) => {
            Err("a digest is sha256: and 64 hexadecimal digits".into())
        }
        _ => Ok(()),
    }
}

/// Letters, digits, `-` and `.`, and perhaps a port.
fn is_host(text: &str) -> bool {
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) if !host.ends_with(']') || !port.contains(']') => (host, Some(port)),
        _ => (text, None),
    };
    let is_address = |it: &str| it.bytes().all(|it| it.is_ascii_hexdigit() || it == b':');
    let good = match host.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
        Some(address) => is_address(address),
        None => host.split('.').all(|it| {
            !it.is_empty()
                && !it.starts_with('-')
                && !it.ends_with('-')
                && it.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
        }),
    };
    good && port.is_none_or(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()))
}

/// `[a-z0-9]+`, joined by `.`, `_`, `__` or any number of `-`.
fn is_component(text: &str) -> bool {
    let is_word = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit();
    let bytes = text.as_bytes();
    let ends = bytes.first().zip(bytes.last());
    let joined = bytes.split(|it| is_word(*it)).all(|joint| {
        matches!(joint, b"" | b"." | b"_" | b"__") || joint.iter().all(|it| *it == b'-')
    });
    ends.is_some_and(|(first, last)| is_word(*first) && is_word(*last)) && joined
}

fn is_digest(text: &str) -> bool {
    let Some((algorithm, hex)) = text.split_once(':') else { return false };
    let length = match algorithm {
        "sha256" => 64,
        "sha384" => 96,
        "sha512" => 128,
        _ => return false,
    };
    hex.len() == length && hex.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_registry(first: &str) -> bool {
    first.contains(['.', ':']) || first == "localhost"
}

impl fmt::Display for ImageRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.path)?;
        if let Some(tag) = self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_references_are_told_from_valid_ones() {
        let digest = format!("alpine@sha256:{}", "0a".repeat(32));
        for good in
            ["a", "a/b:1", "localhost:5000/a_b/c--d:X_.-1", "Registry/a", "[::1]:80/a", &digest]
        {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "a:",
            "A",
            "a/B",
            "a//b",
            "a..b",
            "a___b",
            "-a",
            "a:-x",
            "a@sha256:abc",
            "h_.x/a",
            "a b",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn references_come_apart_and_print_as_written() {
        for (text, registry, repository, tag, name) in [
            ("alpine", None, "alpine", None, "alpine"),
            ("docker.io/library/node:20", Some("docker.io"), "library/node", Some("20"), "node"),
            ("localhost:5000/app", Some("localhost:5000"), "app", None, "localhost:5000/app"),
            ("bitnami/redis:7", None, "bitnami/redis", Some("7"), "bitnami/redis"),
            (
                "gcr.io/distroless/static:nonroot@sha256:abc",
                Some("gcr.io"),
                "distroless/static",
                Some("nonroot"),
                "gcr.io/distroless/static",
            ),
            ("", None, "", None, ""),
        ] {
            let parsed = ImageRef::parse(text);
            assert_eq!(parsed.registry, registry, "{text}");
            assert_eq!(parsed.repository, repository, "{text}");
            assert_eq!(parsed.tag, tag, "{text}");
            assert_eq!(parsed.familiar_name(), name, "{text}");
            assert_eq!(parsed.to_string(), text);
        }
    }
}
