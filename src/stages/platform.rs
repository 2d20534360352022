//! `--platform` values: `linux/arm64`, `linux/arm/v7`, or just `arm64`.
//!
//! Source: `platforms.Parse` of containerd's `platforms` library.

/// Says what is wrong with a platform.
pub(super) fn check(text: &str) -> Result<(), String> {
    let parts: Vec<&str> = text.split('/').collect();
    let is_name = |it: &str| {
        !it.is_empty() && it.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_.".contains(&it))
    };
    // An operating system may carry a version: windows(10.0.17763).
    let system = match parts[0].split_once('(') {
        Some((system, version)) if version.ends_with(')') => system,
        _ => parts[0],
    };
    if 3 < parts.len() || !is_name(system) || !parts[1..].iter().all(|it| is_name(it)) {
        return Err(format!("{text} is no platform: write it as linux/amd64"));
    }
    let lower = system.to_ascii_lowercase();
    if parts.len() == 1 && !SYSTEMS.contains(&&*lower) && !ARCHITECTURES.contains(&&*lower) {
        return Err(format!("{text} is neither an operating system nor an architecture"));
    }
    Ok(())
}

/// A platform by its one name, with system and architecture apart: `aarch64` is `linux/arm64`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Platform {
    /// `linux`, `windows`.
    pub system: String,
    /// `amd64`, `arm64`.
    pub architecture: String,
    /// `/v7`, where it has one.
    variant: String,
}

impl Default for Platform {
    fn default() -> Platform {
        let (system, architecture) = ("linux".to_owned(), "amd64".to_owned());
        Platform { system, architecture, variant: String::new() }
    }
}

impl Platform {
    /// Reads a platform that [`check`] takes.
    pub fn read(text: &str) -> Option<Platform> {
        check(text).ok()?;
        let lower = text.to_ascii_lowercase();
        let mut parts = lower.split('/');
        let mut first = parts.next().unwrap_or_default();
        let mut architecture = parts.next();
        if architecture.is_none() && !SYSTEMS.contains(&first) {
            architecture = Some(std::mem::replace(&mut first, "linux"));
        }
        let system = first.split('(').next().unwrap_or_default();
        let system = if system == "macos" { "darwin" } else { system };
        let variant = parts.next().unwrap_or_default();
        let (architecture, variant) = match architecture.unwrap_or("amd64") {
            "x86_64" | "x86-64" | "amd64" => ("amd64", if variant == "v1" { "" } else { variant }),
            "aarch64" | "arm64" => ("arm64", variant.trim_start_matches('v').trim_matches('8')),
            "i386" => ("386", ""),
            "armhf" => ("arm", "v7"),
            "armel" => ("arm", "v6"),
            "arm" if variant.is_empty() => ("arm", "v7"),
            other => (other, variant),
        };
        let variant = match variant {
            "" => String::new(),
            it => format!("/v{}", it.trim_start_matches('v')),
        };
        Some(Platform { system: system.to_owned(), architecture: architecture.to_owned(), variant })
    }

    /// `v7`, or nothing.
    pub fn variant(&self) -> &str {
        self.variant.trim_start_matches('/')
    }

    /// Whether paths on it are those of Windows.
    pub fn is_windows(&self) -> bool {
        self.system == "windows"
    }

    /// As containerd prints it: `linux/arm/v7`.
    pub fn name(&self) -> String {
        format!("{}/{}{}", self.system, self.architecture, self.variant)
    }
}

const SYSTEMS: [&str; 18] = [
    "aix",
    "android",
    "darwin",
    "dragonfly",
    "freebsd",
    "hurd",
    "illumos",
    "ios",
    "js",
    "linux",
    "macos",
    "nacl",
    "netbsd",
    "openbsd",
    "plan9",
    "solaris",
    "windows",
    "zos",
];

const ARCHITECTURES: [&str; 32] = [
    "386",
    "aarch64",
    "amd64",
    "amd64p32",
    "arm",
    "arm64",
    "arm64be",
    "armbe",
    "armel",
    "armhf",
    "i386",
    "loong64",
    "mips",
    "mips64",
    "mips64le",
    "mips64p32",
    "mips64p32le",
    "mipsle",
    "ppc",
    "ppc64",
    "ppc64le",
    "riscv",
    "riscv64",
    "s390",
    "s390x",
    "sparc",
    "sparc64",
    "wasm",
    "x86-64",
    "x86_64",
    "armv7l",
    "armv6l",
];

#[cfg(test)]
mod tests {
    use super::{Platform, check};

    #[test]
    fn platforms_are_checked_as_containerd_does() {
        for good in ["linux/amd64", "linux/arm/v7", "arm64", "linux", "windows(10.0.1)/amd64"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in ["", "linux/", "intel", "a/b/c/d", "linux amd64"] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn platforms_have_one_name() {
        for (text, name) in [
            ("linux/amd64", "linux/amd64"),
            ("ARM64", "linux/arm64"),
            ("linux/arm64/v8", "linux/arm64"),
            ("linux/arm", "linux/arm/v7"),
            ("linux/arm/v6", "linux/arm/v6"),
            ("linux/x86_64", "linux/amd64"),
            ("linux", "linux/amd64"),
            ("windows(10.0.1)/amd64", "windows/amd64"),
        ] {
            assert_eq!(Platform::read(text).map(|it| it.name()).as_deref(), Some(name), "{text}");
        }
    }
}
