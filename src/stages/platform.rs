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
    use super::check;

    #[test]
    fn platforms_are_checked_as_containerd_does() {
        for good in ["linux/amd64", "linux/arm/v7", "arm64", "linux", "windows(10.0.1)/amd64"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in ["", "linux/", "intel", "a/b/c/d", "linux amd64"] {
            assert!(check(bad).is_err(), "{bad}");
        }
    }
}
