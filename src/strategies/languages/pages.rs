//! Pages that a browser shows: what builds them stays behind, a web server is all that ships.

use super::last;
use crate::{
    commands::Language,
    strategies::{
        Reason, Refusal,
        app::{App, Role, absolute},
        note,
        plan::Plan,
        refuse,
    },
};

/// The plan, where a server of files is all that is started.
pub(super) fn plan(app: &App<'_>) -> Result<Option<Plan>, Refusal> {
    let Ok(command) = app.start.command() else { return Ok(None) };
    let skipped = usize::from(command.first().is_some_and(|it| it == "npx"));
    let Some((tool, rest)) = command.get(skipped..).and_then(|it| it.split_first()) else {
        return Ok(None);
    };
    let rest = match (tool.as_str(), rest) {
        ("serve" | "http-server", rest) => rest,
        _ => return Ok(None),
    };
    let builds = |it| matches!(it, Role::Build(Language::Node | Language::Site));
    let Some(end) = last(app, &builds) else { return Ok(None) };
    let mut folder = None;
    let mut port = None;
    let mut single = false;
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-s" | "--single" => single = true,
            "-l" | "-p" | "--listen" | "--port" | "-a" => port = words.next().cloned(),
            word if word.starts_with('-') => {
                let message =
                    format!("Can't tell how another server would handle {word} of {tool}.");
                return Err(refuse(Reason::Artifact, app.start.line(), message));
            }
            word => folder = Some(word.to_owned()),
        }
    }
    let port = port.as_deref().map_or(Some(if tool == "serve" { 3000 } else { 8080 }), |it| {
        it.rsplit(':').next()?.parse::<u32>().ok()
    });
    let (Some(folder), Some(port)) = (folder, port) else {
        let message = format!("Can't tell which folder {tool} serves, or on which port.");
        return Err(refuse(Reason::Artifact, app.start.line(), message));
    };
    let root = absolute(&app.folder(app.places().end), &folder);
    let fallback = if single { "/index.html" } else { "=404" };
    let settings = format!(
        "<<EOF /etc/nginx/conf.d/default.conf\nserver {{\n    listen {port};\n    root {root};\n    location / {{\n        try_files \\$uri \\$uri/ {fallback};\n    }}\n}}\nEOF"
    );
    Ok(Some(Plan {
        runtime: "nginxinc/nginx-unprivileged:alpine".into(),
        last: end,
        carry: vec![(root.clone(), root)],
        below: vec![("COPY", settings)],
        start: Some(Vec::new()),
        bare: true,
        notes: vec![note(
            app.start.line(),
            format!("nginx serves the pages on port {port} in place of {tool}."),
        )],
        ..Plan::default()
    }))
}
