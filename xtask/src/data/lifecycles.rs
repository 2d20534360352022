//! When the versions of an image end, from endoflife.date's tables.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use serde::Deserialize;
use toml::Spanned;

use super::git;

/// `src/catalog/official/lifecycles.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lifecycles {
    /// The day of the commit.
    pub(super) date: Spanned<String>,
    pub(super) source: String,
    /// Products, and the end of each of their versions.
    pub(super) ends: BTreeMap<String, BTreeMap<String, Spanned<String>>>,
}

/// The products that the catalog's images carry.
const PRODUCTS: [&str; 52] = [
    "amazon-corretto",
    "apache-cassandra",
    "apache-couchdb",
    "apache-http-server",
    "apache-maven",
    "azul-zulu",
    "bellsoft-liberica",
    "bun",
    "caddy",
    "deno",
    "docker-engine",
    "dotnet",
    "drupal",
    "eclipse-temurin",
    "elasticsearch",
    "elixir",
    "erlang",
    "ghc",
    "go",
    "graalvm-ce",
    "gradle",
    "grafana",
    "haproxy",
    "ibm-semeru",
    "influxdb",
    "joomla",
    "julia",
    "keycloak",
    "kibana",
    "logstash",
    "mariadb",
    "memcached",
    "mongodb",
    "mysql",
    "neo4j",
    "nextcloud",
    "nginx",
    "nodejs",
    "opensearch",
    "perl",
    "php",
    "postgresql",
    "python",
    "rabbitmq",
    "redis",
    "ruby",
    "rust",
    "sonarqube-community",
    "telegraf",
    "tomcat",
    "traefik",
    "wordpress",
];

/// No image is of a version that ended before there were images.
const FIRST: &str = "2013-01-01";

/// Reads a checkout of endoflife-date/endoflife.date; returns the text of `lifecycles.toml`.
pub(super) fn read(folder: &Path) -> Result<String, String> {
    let (date, commit) = git::head(folder)?;
    let mut text = format!(
        "# When the versions of products end.\n\
         # Written by `cargo xtask data --lifecycles FOLDER` from endoflife-date/endoflife.date.\n\n\
         date = \"{date}\"\nsource = \"endoflife-date/endoflife.date at {commit}\"\n"
    );
    for product in PRODUCTS {
        let path = folder.join(format!("products/{product}.md"));
        let page =
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let _ = writeln!(text, "\n[ends.{product}]");
        for (version, end) in ends(&page) {
            let _ = writeln!(text, "{version:?} = {end:?}");
        }
    }
    Ok(text)
}

/// The versions of a page with the day on which each ends, where that is a day.
fn ends(page: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for release in page.split("\n  - releaseCycle: ").skip(1) {
        let version = release.lines().next().unwrap_or_default().trim().trim_matches('"');
        let end = release.lines().find_map(|it| it.strip_prefix("    eol: "));
        let end = end.and_then(|it| it.split(['#', ' ']).next()).map(str::trim);
        if let Some(end) = end.filter(|it| it.len() == 10 && FIRST <= *it) {
            found.push((version.to_owned(), end.to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_end_is_a_day() {
        let page = "---\nreleases:\n  - releaseCycle: \"26\"\n    eoas: 2027-10-27\n    eol: 2029-04-30\n\
                    \n  - releaseCycle: \"25\"\n    eol: false\n\n  - releaseCycle: \"24\"\n    eol: 2028-04-30 # so\n---\n";
        let expected = [("26", "2029-04-30"), ("24", "2028-04-30")];
        assert_eq!(super::ends(page), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }
}
