//! Which small bases a binary starts on, what is missing there, and the lines that bring it.

use super::{Binary, Elf, Format, Kind, Needs, libraries::packaged};
use crate::{
    bytes::Bytes,
    catalog::{self, BaseImage, LibcFamily},
    sort,
};

/// A base, and whether the binary starts there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseFit {
    /// As FROM names it.
    pub base: &'static str,
    /// How big it is on disk, most likely; `None` where the catalog does not tell.
    pub disk: Option<Bytes>,
    /// Whether the binary starts.
    pub fit: Fit,
}

/// Whether a binary starts on a base.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fit {
    /// It does as it is.
    Starts,
    /// It does once these lines have brought what is missing.
    With {
        /// The libraries that the base lacks.
        missing: Vec<String>,
        /// Lines for the Dockerfile.
        lines: Vec<String>,
    },
    /// It does not, for this reason.
    Fails(String),
}

/// A base for programs that need no language.
struct Base {
    name: &'static str,
    installs: Installs,
    /// The libraries it holds beyond those of its C library.
    holds: &'static [&'static str],
    /// The number behind `GLIBCXX_3.4.` that its libstdc++ has, by GCC's "ABI Policy and Guidelines".
    glibcxx: Option<u32>,
}

/// How a base gets a library.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Installs {
    /// By apt, in this release of Debian.
    Apt(u32),
    /// By apk.
    Apk,
    /// It has no package manager.
    Nothing,
}

const SSL: [&str; 4] = ["libssl.so.3", "libcrypto.so.3", "libz.so.1", "libzstd.so.1"];

/// Sources of their contents: GoogleContainerTools/distroless at cd080764 (base/config.bzl and
/// cc/config.bzl, 2026-08-21), Debian's and Alpine's package indexes beside the page,
/// dotnet/dotnet-docker at 3ed00b6 (the slices of its Dockerfile, 2026-08-21), the locked
/// configurations of chainguard-images/images (2026-08-22), and ubi-micro 9.4's package list.
#[rustfmt::skip]
const BASES: [Base; 12] = [
    Base { name: "scratch", installs: Installs::Nothing, holds: &[], glibcxx: None },
    Base { name: "gcr.io/distroless/static-debian13:nonroot", installs: Installs::Nothing, holds: &[], glibcxx: None },
    Base { name: "gcr.io/distroless/base-nossl-debian13:nonroot", installs: Installs::Nothing, holds: &[], glibcxx: None },
    Base { name: "gcr.io/distroless/base-debian13:nonroot", installs: Installs::Nothing, holds: &SSL, glibcxx: None },
    Base { name: "gcr.io/distroless/cc-debian13:nonroot", installs: Installs::Nothing, holds: &[
        "libssl.so.3", "libcrypto.so.3", "libz.so.1", "libzstd.so.1", "libgcc_s.so.1", "libstdc++.so.6", "libgomp.so.1",
    ], glibcxx: Some(33) },
    Base { name: "alpine:3.24", installs: Installs::Apk, holds: &["libssl.so.3", "libcrypto.so.3", "libz.so.1"], glibcxx: None },
    Base { name: "debian:trixie-slim", installs: Installs::Apt(13), holds: &[
        "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "libssl.so.3", "libcrypto.so.3", "libzstd.so.1",
        "liblzma.so.5", "libbz2.so.1.0", "liblz4.so.1", "libpcre2-8.so.0", "libselinux.so.1", "libacl.so.1",
        "libcap.so.2", "libcrypt.so.1", "libtinfo.so.6", "libudev.so.1", "libsystemd.so.0", "libuuid.so.1", "libblkid.so.1",
    ], glibcxx: Some(33) },
    Base { name: "debian:bookworm-slim", installs: Installs::Apt(12), holds: &[
        "libgcc_s.so.1", "libstdc++.so.6", "libz.so.1", "libzstd.so.1",
        "liblzma.so.5", "libbz2.so.1.0", "liblz4.so.1", "libpcre2-8.so.0", "libselinux.so.1", "libacl.so.1",
        "libcap.so.2", "libcrypt.so.1", "libtinfo.so.6", "libudev.so.1", "libsystemd.so.0", "libuuid.so.1", "libblkid.so.1",
    ], glibcxx: Some(30) },
    Base { name: "registry.access.redhat.com/ubi9/ubi-micro:latest", installs: Installs::Nothing, holds: &["libgcc_s.so.1", "libtinfo.so.6"], glibcxx: None },
    Base { name: "mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled", installs: Installs::Nothing, holds: &["libssl.so.3", "libcrypto.so.3", "libgcc_s.so.1", "libstdc++.so.6"], glibcxx: Some(33) },
    Base { name: "cgr.dev/chainguard/static:latest", installs: Installs::Nothing, holds: &[], glibcxx: None },
    Base { name: "cgr.dev/chainguard/glibc-dynamic:latest", installs: Installs::Nothing, holds: &["libgcc_s.so.1", "libstdc++.so.6"], glibcxx: Some(34) },
];

/// Every base, those that it starts on first, of these the smallest; nothing where the binary is for
/// another system or no image exists for its processor.
pub fn fits(binary: &Binary) -> Vec<BaseFit> {
    let Format::Elf(elf) = &binary.format else { return Vec::new() };
    if elf.platform().is_none() || matches!(elf.kind, Kind::Object | Kind::Core) {
        return Vec::new();
    }
    let mut fits: Vec<BaseFit> = BASES.iter().map(|base| fit(elf, base)).collect();
    sort::by_key(&mut fits, |it| {
        let rank = match it.fit {
            Fit::Starts => 0,
            Fit::With { .. } => 1,
            Fit::Fails(_) => 2,
        };
        let missing = match &it.fit {
            Fit::With { missing, .. } => missing.len(),
            Fit::Starts | Fit::Fails(_) => 0,
        };
        (rank, missing, it.disk.is_none(), it.disk)
    });
    fits
}

fn fit(elf: &Elf, base: &Base) -> BaseFit {
    let image = catalog::named(base.name);
    let disk = image.as_ref().and_then(|it| it.disk).map(|it| it.range.likely);
    let fit = match wrong_libc(elf, base, image.as_ref()) {
        Some(fit) => fit,
        None => with_libraries(elf, base),
    };
    BaseFit { base: base.name, disk, fit }
}

/// What becomes of it where the base has not the C library that it needs.
fn wrong_libc(elf: &Elf, base: &Base, image: Option<&BaseImage>) -> Option<Fit> {
    let libc = image.and_then(|it| it.libc);
    let has = |family| libc.is_some_and(|it| it.family == family);
    match elf.needs() {
        Needs::Nothing => None,
        Needs::Glibc(_) if !has(LibcFamily::Glibc) => {
            Some(Fit::Fails(no_interpreter(elf, "glibc")))
        }
        Needs::Glibc(needs) => {
            let version = libc?.version?;
            let found: u32 = version.strip_prefix("2.")?.parse().ok()?;
            let needs = needs.filter(|it| found < *it)?;
            Some(Fit::Fails(format!("It needs glibc 2.{needs}, and this has {version}.")))
        }
        Needs::Musl if has(LibcFamily::Musl) => None,
        // musl is one file, which can be brought along.
        Needs::Musl if libc.is_none() => bring_musl(elf, base),
        Needs::Musl => Some(Fit::Fails(no_interpreter(elf, "musl"))),
        Needs::Other => Some(Fit::Fails(match &elf.interpreter {
            Some(it) => format!("None of these bases has {it}."),
            None => "None of these bases has its C library.".to_owned(),
        })),
    }
}

/// Why the kernel answers with “no such file or directory” although the file is there.
fn no_interpreter(elf: &Elf, libc: &str) -> String {
    match &elf.interpreter {
        Some(it) => {
            format!("“no such file or directory”: {it}, which loads it, is part of {libc}.")
        }
        None => format!("It needs {libc}."),
    }
}

fn bring_musl(elf: &Elf, base: &Base) -> Option<Fit> {
    let loader = elf.interpreter.as_ref();
    let others = elf.needed.iter().any(|it| !it.starts_with("libc."));
    match loader {
        Some(loader) if !others && base.name == "scratch" => {
            let line = format!("COPY --from=alpine:3.24 {loader} {loader}");
            Some(Fit::With { missing: vec![loader.clone()], lines: vec![line] })
        }
        _ => Some(Fit::Fails(no_interpreter(elf, "musl"))),
    }
}

/// The libraries that the base lacks, and how it gets them.
fn with_libraries(elf: &Elf, base: &Base) -> Fit {
    let lacks = |it: &&String| !is_of_libc(it) && !base.holds.contains(&it.as_str());
    let missing: Vec<String> = elf.needed.iter().filter(lacks).cloned().collect();
    let asked = elf.version("GLIBCXX").and_then(|it| it.strip_prefix("3.4."));
    let asked = asked.and_then(|it| it.parse::<u32>().ok());
    if let (Some(asked), Some(has)) = (asked, base.glibcxx)
        && has < asked
    {
        return Fit::Fails(format!(
            "It needs libstdc++ with GLIBCXX_3.4.{asked}, and this has 3.4.{has}."
        ));
    }
    if missing.is_empty() {
        return Fit::Starts;
    }
    let lines = match base.installs {
        Installs::Nothing => missing.iter().map(|it| copy(elf, base, it)).collect(),
        _ => install(elf, base, &missing),
    };
    Fit::With { missing, lines }
}

/// Whether a library is part of the C library or is its loader.
fn is_of_libc(name: &str) -> bool {
    super::GLIBC.contains(&name)
        || ["ld-", "ld64.", "libc.", "linux-vdso"].iter().any(|it| name.starts_with(it))
}

fn install(elf: &Elf, base: &Base, missing: &[String]) -> Vec<String> {
    let mut packages: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for library in missing {
        let package = packaged(library).map(|it| match base.installs {
            Installs::Apt(12) => it.bookworm,
            Installs::Apt(_) => it.trixie,
            Installs::Apk | Installs::Nothing => it.alpine,
        });
        match package.filter(|it| !it.is_empty()) {
            Some(package) if packages.contains(&package) => {}
            Some(package) => packages.push(package),
            None => lines.push(copy(elf, base, library)),
        }
    }
    if !packages.is_empty() {
        let packages = packages.join(" ");
        lines.insert(0, match base.installs {
            Installs::Apk => format!("RUN apk add --no-cache {packages}"),
            _ => format!(
                "RUN apt-get update && apt-get install -y --no-install-recommends {packages} && \
                 rm -rf /var/lib/apt/lists/*"
            ),
        });
    }
    lines
}

/// A line that takes a library from the stage that built the binary, as Debian has it, to where the
/// base looks for it.
fn copy(elf: &Elf, base: &Base, library: &str) -> String {
    let multiarch = match elf.platform() {
        Some("linux/amd64") => "/x86_64-linux-gnu",
        Some("linux/arm64") => "/aarch64-linux-gnu",
        Some("linux/386") => "/i386-linux-gnu",
        Some("linux/arm") => "/arm-linux-gnueabihf",
        Some("linux/ppc64le") => "/powerpc64le-linux-gnu",
        Some("linux/s390x") => "/s390x-linux-gnu",
        Some("linux/riscv64") => "/riscv64-linux-gnu",
        _ => "",
    };
    let multiarch = if elf.needs() == Needs::Musl { "" } else { multiarch };
    let folder = match base.name {
        it if it.contains("/ubi") => "64",
        it if it.starts_with("cgr.dev/") => "",
        _ => multiarch,
    };
    format!("COPY --from=build /usr/lib{multiarch}/{library} /usr/lib{folder}/")
}

/// The libraries that a base holds, for tests.
#[cfg(test)]
pub(super) fn held(base: &str) -> &'static [&'static str] {
    BASES.iter().find(|it| it.name == base).map_or(&[], |it| it.holds)
}
