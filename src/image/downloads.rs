//! How big files from the network are, by their addresses.

use super::estimate::{mb, sized};
use crate::bytes::{Size, SizeRange};

/// What compression leaves of an archive.
const PACKED: (f64, f64, f64) = (0.85, 0.97, 1.0);

/// What lies at a URL, by the end of its name. Each is a stated guess.
pub(super) fn download(url: &str) -> (Size, &'static str) {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_ascii_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|it| path.ends_with(it));
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
    if let Some(known) = known(&path) {
        let (low, likely, high) = known.fetched;
        let compressed = if archive { PACKED } else { (0.3, 0.6, 1.0) };
        return (sized(mb(low, likely, high), compressed), "published sizes of this program");
    }
    if archive && is_source(&path) {
        let source = "an archive of sources: 20 kB to 80 MB, 3 MB likely";
        return (sized(mb(0.02, 3.0, 80.0), PACKED), source);
    }
    if archive {
        let source = "an archive: 0.05 to 400 MB, 15 MB likely";
        return (sized(mb(0.05, 15.0, 400.0), PACKED), source);
    }
    (sized(mb(0.0, 8.0, 250.0), (0.3, 0.5, 1.0)), "a file of unknown kind: up to 250 MB")
}

/// The size on disk of a known archive once it is unpacked, whole or in the part that images use.
pub(super) fn unpacked(url: &str) -> Option<SizeRange> {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_ascii_lowercase();
    let (low, likely, high) = known(&path)?.unpacked?;
    Some(mb(low, likely, high))
}

/// Whether the address is that of a snapshot of a repository.
fn is_source(path: &str) -> bool {
    ["/archive/", "/tarball/", "/zipball/", "codeload."].iter().any(|it| path.contains(it))
        || path.contains("-src.")
        || path.contains("/src/")
}

/// A program that many images fetch, by a part of its file's name; least, usual and largest MB.
struct Known {
    name: &'static str,
    fetched: (f64, f64, f64),
    /// `None` for a single file.
    unpacked: Option<(f64, f64, f64)>,
}

fn known(path: &str) -> Option<&'static Known> {
    let last = path.rsplit('/').next().unwrap_or_default();
    KNOWN.iter().find(|it| last.contains(it.name))
}

const fn file(name: &'static str, fetched: (f64, f64, f64)) -> Known {
    Known { name, fetched, unpacked: None }
}

const fn archive(name: &'static str, fetched: (f64, f64, f64), unpacked: (f64, f64, f64)) -> Known {
    Known { name, fetched, unpacked: Some(unpacked) }
}

/// The sizes that the projects' download pages list for Linux on amd64, over the versions in use
/// (2016 to 2026); an entry before another one with a shorter name that it contains.
const KNOWN: &[Known] = &[
    file("tini", (0.01, 0.03, 0.9)),
    file("dumb-init", (0.01, 0.06, 0.9)),
    file("gosu", (1.5, 2.3, 3.0)),
    file("su-exec", (0.01, 0.02, 0.1)),
    file("wait-for", (0.001, 0.005, 0.02)),
    file("kubectl", (40.0, 55.0, 65.0)),
    file("grpc_health_probe", (8.0, 12.0, 18.0)),
    file("miniconda", (50.0, 110.0, 170.0)),
    file("get-pip.py", (1.7, 2.2, 2.7)),
    file("hadolint", (2.0, 5.0, 30.0)),
    archive("dockerize", (2.0, 8.0, 20.0), (6.0, 12.0, 25.0)),
    file("composer", (2.0, 3.0, 3.5)),
    file("docker-compose", (8.0, 55.0, 75.0)),
    file("buildx-v", (40.0, 60.0, 80.0)),
    file("jenkins.war", (60.0, 85.0, 100.0)),
    // Toolchains and runtimes of languages.
    archive("go1.", (55.0, 100.0, 155.0), (180.0, 250.0, 490.0)),
    archive("node-v4.", (8.0, 11.0, 15.0), (33.0, 40.0, 52.0)),
    archive("node-v5.", (8.0, 11.0, 15.0), (33.0, 40.0, 52.0)),
    archive("node-v6.", (8.0, 11.0, 15.0), (33.0, 40.0, 52.0)),
    archive("node-v7.", (8.0, 11.0, 15.0), (33.0, 40.0, 52.0)),
    archive("node-v8.", (10.0, 13.0, 21.0), (50.0, 62.0, 78.0)),
    archive("node-v9.", (10.0, 13.0, 21.0), (50.0, 62.0, 78.0)),
    archive("node-v10.", (10.0, 13.0, 21.0), (50.0, 62.0, 78.0)),
    archive("node-v11.", (10.0, 13.0, 21.0), (50.0, 62.0, 78.0)),
    archive("node-v12.", (13.0, 20.0, 35.0), (65.0, 95.0, 130.0)),
    archive("node-v13.", (13.0, 20.0, 35.0), (65.0, 95.0, 130.0)),
    archive("node-v14.", (13.0, 20.0, 35.0), (65.0, 95.0, 130.0)),
    archive("node-v15.", (13.0, 20.0, 35.0), (65.0, 95.0, 130.0)),
    archive("node-v16.", (13.0, 20.0, 35.0), (65.0, 95.0, 130.0)),
    archive("node-v17.", (13.0, 20.0, 35.0), (65.0, 95.0, 130.0)),
    archive("node-v", (12.0, 28.0, 55.0), (55.0, 185.0, 220.0)),
    // Images take the shared framework out of it, 20 to 30 MB.
    archive("aspnetcore-runtime", (28.0, 42.0, 55.0), (20.0, 27.0, 115.0)),
    archive("dotnet-runtime-deps", (0.001, 0.01, 0.1), (0.001, 0.01, 0.1)),
    archive("dotnet-runtime", (24.0, 30.0, 36.0), (60.0, 72.0, 90.0)),
    archive("dotnet-sdk", (110.0, 210.0, 240.0), (260.0, 420.0, 620.0)),
    archive("dotnet-monitor", (15.0, 30.0, 60.0), (40.0, 90.0, 170.0)),
    archive("powershell", (55.0, 68.0, 76.0), (130.0, 175.0, 205.0)),
    archive("-jre_", (38.0, 46.0, 65.0), (95.0, 135.0, 190.0)),
    archive("-jre-", (38.0, 46.0, 90.0), (95.0, 135.0, 220.0)),
    archive("u-jdk_", (95.0, 195.0, 215.0), (190.0, 320.0, 360.0)),
    archive("openjdk-", (165.0, 200.0, 235.0), (290.0, 330.0, 390.0)),
    archive("microsoft-jdk", (170.0, 190.0, 210.0), (290.0, 320.0, 360.0)),
    archive("amazon-corretto", (100.0, 190.0, 220.0), (200.0, 325.0, 370.0)),
    archive("graalvm", (200.0, 300.0, 420.0), (400.0, 600.0, 1100.0)),
    archive("zulu", (95.0, 190.0, 225.0), (190.0, 320.0, 380.0)),
    archive("apache-maven", (7.0, 9.0, 11.0), (8.5, 10.3, 13.0)),
    archive("gradle-", (40.0, 110.0, 240.0), (50.0, 140.0, 420.0)),
    archive("scala-", (18.0, 22.0, 35.0), (20.0, 28.0, 60.0)),
    archive("sbt-", (1.0, 50.0, 60.0), (1.5, 60.0, 80.0)),
    // Servers and tools.
    archive("apache-tomcat", (8.0, 11.0, 14.0), (12.0, 16.0, 22.0)),
    archive("kafka_", (30.0, 80.0, 140.0), (35.0, 90.0, 160.0)),
    archive("spark-", (150.0, 290.0, 450.0), (170.0, 330.0, 520.0)),
    archive("elasticsearch-1.", (20.0, 29.0, 36.0), (23.0, 33.0, 41.0)),
    archive("elasticsearch-2.", (20.0, 29.0, 36.0), (23.0, 33.0, 41.0)),
    archive("elasticsearch-5.", (20.0, 29.0, 36.0), (23.0, 33.0, 41.0)),
    archive("elasticsearch-", (25.0, 300.0, 650.0), (28.0, 500.0, 1200.0)),
    archive("terraform_", (10.0, 22.0, 35.0), (30.0, 70.0, 110.0)),
    archive("helm-v", (8.0, 15.0, 20.0), (25.0, 48.0, 65.0)),
    archive("containerd-", (25.0, 40.0, 55.0), (75.0, 115.0, 165.0)),
    archive("docker-rootless-extras", (15.0, 20.0, 30.0), (40.0, 55.0, 80.0)),
    archive("docker-", (30.0, 65.0, 90.0), (90.0, 200.0, 270.0)),
    archive("s6-overlay", (0.005, 1.8, 4.0), (0.01, 4.0, 12.0)),
    archive("node_exporter", (5.0, 10.0, 13.0), (10.0, 20.0, 24.0)),
    archive("prometheus-", (25.0, 85.0, 130.0), (60.0, 230.0, 330.0)),
    archive("caddy_", (5.0, 14.0, 17.0), (12.0, 38.0, 50.0)),
    archive("traefik_v", (15.0, 30.0, 50.0), (45.0, 100.0, 200.0)),
    archive("hugo_", (4.0, 15.0, 28.0), (10.0, 50.0, 95.0)),
    archive("etcd-v", (9.0, 18.0, 25.0), (25.0, 55.0, 80.0)),
    archive("consul_", (8.0, 45.0, 75.0), (25.0, 115.0, 190.0)),
    archive("vault_", (10.0, 90.0, 180.0), (35.0, 220.0, 500.0)),
    archive("phantomjs", (12.0, 23.0, 25.0), (25.0, 68.0, 75.0)),
    // Applications in PHP.
    archive("wordpress-", (7.0, 22.0, 30.0), (20.0, 65.0, 95.0)),
    archive("phpmyadmin", (5.0, 11.0, 16.0), (20.0, 45.0, 70.0)),
    archive("mediawiki-", (20.0, 60.0, 100.0), (80.0, 250.0, 400.0)),
    archive("nextcloud-", (40.0, 150.0, 280.0), (120.0, 450.0, 800.0)),
    archive("dokuwiki", (3.0, 4.0, 8.0), (9.0, 13.0, 25.0)),
    archive("joomla_", (8.0, 25.0, 35.0), (25.0, 70.0, 110.0)),
    archive("drupal-", (4.0, 18.0, 30.0), (15.0, 80.0, 140.0)),
    archive("moodle-", (25.0, 60.0, 90.0), (120.0, 280.0, 450.0)),
    archive("prestashop_", (20.0, 70.0, 110.0), (60.0, 200.0, 350.0)),
];
