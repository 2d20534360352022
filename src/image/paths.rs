//! What lies at well-known paths of images, and what a path's name lets one guess.

use super::estimate::{mb, sized};
use crate::{
    bytes::{Size, SizeRange},
    syntax::image_ref::ImageRef,
};

/// A guess at what a path of the build context holds, by its name.
pub(super) fn guess(source: &str, unpacks: bool) -> (Size, &'static str) {
    const TEXT: (f64, f64, f64) = (0.15, 0.3, 0.6);
    let name = source.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let lower = name.to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|it| lower.ends_with(it));
    let is = |names: &[&str]| names.contains(&lower.as_str());
    if ends(&["lock", "lock.json", "lock.yaml", ".lockb", "go.sum", "package*.json"]) {
        return (sized(mb(0.0, 0.15, 3.0), TEXT), "lock files: up to 3 MB, 0.15 MB likely");
    }
    if ends(&[".jar", ".war", ".ear"]) {
        return (
            sized(mb(0.01, 25.0, 250.0), (0.85, 0.93, 1.0)),
            "a jar: up to 250 MB, 25 MB likely",
        );
    }
    let archive =
        ends(&[".tar.gz", ".tgz", ".tar.xz", ".tar.bz2", ".tar", ".zip", ".deb", ".rpm", ".whl"]);
    if archive {
        let source = "an archive: up to 500 MB, 10 MB likely";
        let disk = if unpacks { mb(0.01, 25.0, 1500.0) } else { mb(0.01, 10.0, 500.0) };
        return (sized(disk, (0.3, 0.8, 1.0)), source);
    }
    let data = ends(&[
        ".bin", ".dat", ".so", ".csv", ".sql", ".db", ".sqlite", ".onnx", ".pkl", ".pt",
        ".parquet", ".exe", ".dll", ".node", ".wasm", ".img", ".iso", ".gz", ".ttf", ".png",
        ".pdf",
    ]);
    if data {
        let source = "a data file: up to 500 MB, 0.5 MB likely";
        return (sized(mb(0.0, 0.5, 500.0), (0.1, 0.5, 1.0)), source);
    }
    let file = name.contains('.') && !name.starts_with('.') && !name.contains('*');
    if file
        || is(&[
            "makefile",
            "gemfile",
            "pipfile",
            "procfile",
            "mvnw",
            "gradlew",
            "license",
            ".npmrc",
            ".env",
            ".dockerignore",
        ])
    {
        return (sized(mb(0.0, 0.004, 0.5), TEXT), "a single text file: up to 500 kB, 4 kB likely");
    }
    if is(&["node_modules", "vendor", "venv", ".venv"]) {
        return (sized(mb(0.1, 100.0, 1200.0), TEXT), "dependencies in the context: up to 1.2 GB");
    }
    if is(&[
        "dist", "build", "out", "public", "static", "assets", ".next", "target", "bin", "publish",
    ]) {
        return (
            sized(mb(0.01, 5.0, 300.0), (0.2, 0.5, 1.0)),
            "built files: up to 300 MB, 5 MB likely",
        );
    }
    (sized(mb(0.0, 2.0, 200.0), (0.15, 0.4, 1.0)), UNNAMED)
}

/// A guess at what a path of a stage or an image holds, where nothing tells what made it.
pub(super) fn guess_elsewhere(path: &str) -> (Size, &'static str) {
    let name = path.rsplit('/').next().unwrap_or_default();
    let is_program = ["/bin", "/sbin"].iter().any(|it| path.contains(&format!("{it}/")));
    if is_program && !name.contains(['.', '*']) {
        let source = "a program: up to 150 MB, 10 MB likely";
        return (sized(mb(0.01, 10.0, 150.0), (0.25, 0.4, 0.6)), source);
    }
    match guess(path, false) {
        (_, source) if source == UNNAMED => {
            let source = "nothing tells what is there: up to 300 MB, 5 MB likely";
            (sized(mb(0.0, 5.0, 300.0), (0.15, 0.4, 1.0)), source)
        }
        named => named,
    }
}

const UNNAMED: &str = "the build context is not known: 0 to 200 MB, 2 MB likely";

/// Files that every distribution has.
pub(super) fn well_known(path: &str) -> Option<(Size, &'static str)> {
    let (disk, compressed, why) = match path {
        "/etc/passwd" | "/etc/group" | "/etc/shadow" | "/etc/nsswitch.conf" => {
            (mb(0.0, 0.001, 0.005), (0.2, 0.4, 0.6), "a few lines")
        }
        "/etc/ssl"
        | "/etc/ssl/certs"
        | "/etc/ssl/certs/ca-certificates.crt"
        | "/etc/pki"
        | "/etc/ssl/cert.pem"
        | "/etc/pki/tls/certs/ca-bundle.crt" => (
            mb(0.18, 0.22, 0.7),
            (0.45, 0.55, 0.7),
            "certificates: 0.2 MB, up to 0.7 MB with links",
        ),
        "/usr/share/zoneinfo" => (mb(0.4, 1.5, 3.6), (0.15, 0.3, 0.5), "time zones: 0.4 to 3.6 MB"),
        _ => return None,
    };
    Some((sized(disk, compressed), why))
}

/// What folders of the system hold of themselves: two fifths of the base for its libraries, no more
/// than the base for any.
pub(super) fn system_part(path: &str, base: Size) -> Option<Size> {
    let (disk, share) = match path {
        "/usr/local" => (mb(0.0, 60.0, 450.0), 0.6),
        "/usr" => (mb(3.0, 90.0, 900.0), 0.85),
        "/usr/lib"
        | "/lib"
        | "/usr/local/lib"
        | "/lib64"
        | "/usr/lib/x86_64-linux-gnu"
        | "/lib/x86_64-linux-gnu" => (mb(0.5, 35.0, 500.0), 0.4),
        "/bin" | "/usr/bin" | "/usr/local/bin" | "/sbin" => (mb(0.0, 12.0, 200.0), 0.15),
        "/usr/share" => (mb(0.5, 45.0, 300.0), 0.4),
        "/var" | "/opt" => (mb(0.0, 5.0, 200.0), 0.1),
        "/" => (mb(1.0, 100.0, 2000.0), 1.0),
        "/etc" => (mb(0.05, 0.6, 5.0), 0.1),
        "/tmp" | "/var/tmp" | "/run" => (mb(0.0, 0.0, 0.1), 0.0),
        _ if path.contains("/lib") && (path.ends_with(".so") || path.contains(".so.")) => {
            (mb(0.02, 0.15, 6.0), 1.0)
        }
        _ => return None,
    };
    let disk = base.disk.map_or(disk, |base| {
        let likely = disk.likely.min(base.likely.times(share));
        SizeRange::new(disk.low.min(likely), likely, disk.high.min(base.high).max(likely))
    });
    Some(sized(disk, (0.3, 0.38, 0.5)))
}

/// Paths of published images that people copy from. Published or recorded sizes, 2026-11.
pub(super) fn out_of_image(image: &str, source: &str) -> Option<(Size, &'static str)> {
    let name = ImageRef::parse(image).familiar_name();
    let binary = (0.3, 0.4, 0.55);
    let size = match (name, source.trim_end_matches('/')) {
        ("ghcr.io/astral-sh/uv" | "astral/uv", "/uv" | "/uvx" | "/bin") => {
            if source == "/uvx" {
                sized(mb(0.2, 0.4, 0.6), binary)
            } else {
                sized(mb(25.0, 50.0, 70.0), binary)
            }
        }
        (
            "composer" | "composer/composer",
            "/usr/bin/composer" | "/composer" | "/usr/local/bin/composer",
        ) => sized(mb(2.2, 3.0, 3.5), (0.25, 0.9, 1.0)),
        ("golang", "/usr/local/go") => sized(mb(190.0, 260.0, 500.0), (0.25, 0.3, 0.4)),
        ("node", "/usr/local/bin/node" | "/usr/local/bin") => sized(mb(75.0, 105.0, 130.0), binary),
        ("node", "/usr/local/lib/node_modules") => sized(mb(8.0, 16.0, 35.0), (0.2, 0.28, 0.35)),
        ("mlocati/php-extension-installer", _) => sized(mb(0.05, 0.15, 0.3), (0.15, 0.2, 0.3)),
        ("busybox", "/bin/busybox" | "/bin/sh" | "/bin/wget") => {
            sized(mb(0.7, 1.0, 1.3), (0.45, 0.55, 0.7))
        }
        ("tonistiigi/xx", _) => sized(mb(0.02, 0.05, 0.2), (0.2, 0.3, 0.5)),
        ("public.ecr.aws/awsguru/aws-lambda-adapter", _) => sized(mb(2.0, 6.0, 15.0), binary),
        ("oven/bun", "/usr/local/bin/bun") => sized(mb(80.0, 98.0, 115.0), binary),
        ("docker", "/usr/local/bin/docker") => sized(mb(30.0, 40.0, 70.0), binary),
        _ => return well_known(source),
    };
    Some((size, "published sizes of these files"))
}
