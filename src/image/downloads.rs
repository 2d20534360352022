//! How big files from the network are, by their addresses.

use super::estimate::{mb, sized};
use crate::bytes::Size;

/// What compression leaves of an archive.
const PACKED: (f64, f64, f64) = (0.85, 0.97, 1.0);

/// What lies at a URL, by the end of its name. Each is a stated guess.
pub(super) fn download(url: &str) -> (Size, &'static str) {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|it| path.ends_with(it));
    let named: &[(&str, (f64, f64, f64))] = &[
        ("tini", (0.01, 0.03, 0.9)),
        ("dumb-init", (0.01, 0.06, 0.9)),
        ("gosu", (1.5, 2.3, 3.0)),
        ("su-exec", (0.01, 0.02, 0.1)),
        ("wait-for", (0.001, 0.005, 0.02)),
        ("kubectl", (40.0, 55.0, 65.0)),
        ("grpc_health_probe", (8.0, 12.0, 18.0)),
        ("miniconda", (50.0, 110.0, 170.0)),
        ("get-pip.py", (1.7, 2.2, 2.7)),
        ("hadolint", (2.0, 5.0, 30.0)),
        ("dockerize", (2.0, 8.0, 20.0)),
        ("composer", (2.0, 3.0, 3.5)),
        // Archives of Go 1.4 to 1.25, Node.js 8 to 24, and so on.
        ("go1.", (55.0, 100.0, 155.0)),
        ("node-v", (12.0, 33.0, 55.0)),
        ("apache-maven", (7.0, 9.0, 11.0)),
        ("apache-tomcat", (8.0, 11.0, 14.0)),
        ("gradle-", (40.0, 110.0, 240.0)),
        ("kafka_", (30.0, 80.0, 140.0)),
        ("spark-", (150.0, 290.0, 450.0)),
        ("terraform_", (10.0, 22.0, 35.0)),
        ("helm-v", (8.0, 15.0, 20.0)),
    ];
    let archive = ends(&[
        ".gz", ".tgz", ".xz", ".txz", ".bz2", ".zst", ".zip", ".tar", ".deb", ".rpm", ".apk",
        ".jar", ".war", ".whl", ".7z", ".tbz2", ".nupkg",
    ]);
    let text = ends(&[
        ".asc",
        ".gpg",
        ".pub",
        ".key",
        ".pgp",
        ".sig",
        ".sha256",
        ".sha512",
        ".md5",
        ".list",
        ".repo",
        ".txt",
        ".conf",
        ".cfg",
        ".ini",
        ".yml",
        ".yaml",
        ".toml",
        ".crt",
        ".pem",
        ".sh",
        ".service",
        ".patch",
        ".diff",
        ".sums",
        ".sha256sum",
        ".rsa.pub",
        "keys",
        "gpg",
    ]);
    if text {
        return (sized(mb(0.0, 0.004, 0.3), (0.2, 0.5, 1.0)), "a small text: up to 300 kB");
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    if let Some((_, (low, likely, high))) = named.iter().find(|(name, _)| last.contains(name)) {
        let compressed = if archive { PACKED } else { (0.3, 0.6, 1.0) };
        return (sized(mb(*low, *likely, *high), compressed), "published sizes of this program");
    }
    if archive {
        let source = "an archive: 0.05 to 400 MB, 15 MB likely";
        return (sized(mb(0.05, 15.0, 400.0), PACKED), source);
    }
    (sized(mb(0.0, 8.0, 250.0), (0.3, 0.5, 1.0)), "a file of unknown kind: up to 250 MB")
}
