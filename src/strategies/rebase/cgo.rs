//! Go without C: static programs.

use super::target::builders;
use crate::{
    commands::Language,
    packages::{Purpose, purpose},
    stages::Base,
    strategies::app::{App, Role},
    text::Edit,
};

/// Modules that are of no use without C.
const WITH_C: &[&str] = &[
    "go-sqlite3",
    "confluent-kafka-go",
    "gocv",
    "go-tesseract",
    "rocksdb",
    "go-webp",
    "webkit",
    "go-oci8",
    "godror",
    "librdkafka",
    "gosseract",
    "imagick",
];

/// The edits that make a Go program static, where nothing speaks for C in it.
pub(super) fn without_cgo(app: &App<'_>) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    let mut stages: Vec<usize> = builders(app).collect();
    stages.dedup();
    for stage in stages {
        let builder = App::new(app.analysis, app.indexes, stage);
        let own = &app.analysis.stages.stages[stage];
        if !matches!(own.base, Base::Image(_)) {
            return None;
        }
        if builder.own_language() == Some(Language::Go) {
            // Compilers and headers are there for C.
            let is_of_c =
                |it: &str| purpose(it) == Some(Purpose::Compile) && it != "make" && it != "git";
            if builder.commands().any(|it| it.installs().is_some_and(|it| it.names().any(is_of_c)))
            {
                return None;
            }
        } else if app.analysis.stages.stages[stage].name.is_none() {
            return None;
        }
        if WITH_C.iter().any(|it| builder.context("go.mod").is_some_and(|text| text.contains(it))) {
            return None;
        }
        for (ran, role) in builder.roles() {
            match role {
                Role::Build(Language::Go) if ran.command.name == "go" => {
                    let span = ran.command.span;
                    if !app.analysis.text[span.start..].starts_with("go ") {
                        return None;
                    }
                    edits.push(Edit::insert(span.start, "CGO_ENABLED=0 "));
                }
                Role::Build(_) => return None,
                _ => {}
            }
        }
        let last = builder.places().end - 1;
        if app.analysis.stages.variable(last, "CGO_ENABLED").is_some() {
            return None;
        }
    }
    (!edits.is_empty()).then_some(edits)
}
