//! Problems and advice as SARIF 2.1.0, for code scanning.

use serde::Serialize;

use crate::{
    advice::Severity,
    analysis::{self, Analysis},
    sort,
};

/// The version of the format.
const VERSION: &str = "2.1.0";

#[derive(Serialize)]
struct Log<'a> {
    version: &'static str,
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool,
    column_kind: &'static str,
    results: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
struct Driver {
    name: &'static str,
    version: &'static str,
    rules: Vec<Id>,
}

#[derive(Serialize)]
struct Id {
    id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'a> {
    rule_id: &'static str,
    level: &'static str,
    message: Message<'a>,
    locations: [Location<'a>; 1],
}

#[derive(Serialize)]
struct Message<'a> {
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    physical_location: Place<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    artifact_location: Artifact<'a>,
    region: Region,
}

#[derive(Serialize)]
struct Artifact<'a> {
    uri: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    end_line: usize,
}

/// The name under which what `docker build` refuses is reported.
pub const BUILD: &str = "build-error";

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Size | Severity::Info => "note",
    }
}

/// The log of one file.
///
/// # Errors
/// None in practice: the log holds no map.
pub fn sarif(file: &str, analysis: &Analysis) -> serde_json::Result<String> {
    log([(file, analysis)])
}

/// One log of several files, each with its name.
///
/// # Errors
/// None in practice: the log holds no map.
pub fn log<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a Analysis)>,
) -> serde_json::Result<String> {
    let results: Vec<Found<'_>> =
        files.into_iter().flat_map(|(file, analysis)| results(file, analysis)).collect();
    let mut rules: Vec<&'static str> = results.iter().map(|it| it.rule_id).collect();
    sort::by_key(&mut rules, |it| *it);
    rules.dedup();
    let rules = rules.into_iter().map(|id| Id { id }).collect();
    let name = "Dockerfile Playground";
    let driver = Driver { name, version: env!("CARGO_PKG_VERSION"), rules };
    serde_json::to_string(&Log {
        version: VERSION,
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        runs: [Run { tool: Tool { driver }, column_kind: "utf16CodeUnits", results }],
    })
}

fn results<'a>(file: &'a str, analysis: &'a Analysis) -> Vec<Found<'a>> {
    let at = |(start_line, end_line)| {
        let region = Region { start_line, end_line };
        [Location {
            physical_location: Place { artifact_location: Artifact { uri: file }, region },
        }]
    };
    let errors = analysis.errors.iter().map(|it| Found {
        rule_id: BUILD,
        level: level(analysis::severity(it)),
        message: Message { text: &it.message },
        locations: at(it.lines),
    });
    let findings = analysis.findings.iter().map(|it| {
        let line = |offset| analysis.lines.line(offset);
        Found {
            rule_id: it.rule.name,
            level: level(it.severity),
            message: Message { text: &it.message },
            locations: at((line(it.span.start), line(it.span.end))),
        }
    });
    errors.chain(findings).collect()
}
