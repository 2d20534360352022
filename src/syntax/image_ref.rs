//! Image references as people write them: `[registry/]repository[:tag][@digest]`.

use std::fmt;

/// A reference, taken apart; nothing is filled in that was not written.
///
/// The first part of the path is a registry where it holds a `.` or a `:`, or is `localhost`
/// (the rule of the `distribution/reference` library).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageRef {
    /// `gcr.io` in `gcr.io/distroless/static`.
    pub registry: Option<String>,
    /// `distroless/static` in `gcr.io/distroless/static`.
    pub repository: String,
    /// `3.20` in `alpine:3.20`.
    pub tag: Option<String>,
    /// `sha256:…` in `alpine@sha256:…`.
    pub digest: Option<String>,
}

impl ImageRef {
    /// Takes a reference apart. Cannot fail: what is no valid reference names no known image.
    pub fn parse(text: &str) -> ImageRef {
        let (rest, digest) = match text.split_once('@') {
            Some((rest, digest)) => (rest, Some(digest.to_owned())),
            None => (text, None),
        };
        let name_start = rest.rfind('/').map_or(0, |slash| slash + 1);
        let (path, tag) = match rest[name_start..].find(':') {
            Some(colon) => {
                (&rest[..name_start + colon], Some(rest[name_start + colon + 1..].to_owned()))
            }
            None => (rest, None),
        };
        let (registry, repository) = match path.split_once('/') {
            Some((first, rest)) if is_registry(first) => (Some(first.to_owned()), rest),
            _ => (None, path),
        };
        ImageRef { registry, repository: repository.to_owned(), tag, digest }
    }

    /// Registry and repository as one name, without Docker Hub's implied parts: `debian` for
    /// `docker.io/library/debian`.
    pub fn familiar_name(&self) -> String {
        let repository = &self.repository;
        match self.registry.as_deref() {
            None => repository.strip_prefix("library/").unwrap_or(repository).to_owned(),
            Some("docker.io" | "index.docker.io" | "registry-1.docker.io") => {
                repository.strip_prefix("library/").unwrap_or(repository).to_owned()
            }
            Some(registry) => format!("{registry}/{repository}"),
        }
    }
}

fn is_registry(first: &str) -> bool {
    first.contains(['.', ':']) || first == "localhost"
}

impl fmt::Display for ImageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(registry) = &self.registry {
            write!(f, "{registry}/")?;
        }
        f.write_str(&self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(parsed.registry.as_deref(), registry, "{text}");
            assert_eq!(parsed.repository, repository, "{text}");
            assert_eq!(parsed.tag.as_deref(), tag, "{text}");
            assert_eq!(parsed.familiar_name(), name, "{text}");
            assert_eq!(parsed.to_string(), text);
        }
    }
}
