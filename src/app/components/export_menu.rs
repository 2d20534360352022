//! Everything on the page as files.

use yew::prelude::*;

use crate::{
    analysis::Analysis,
    app::{Shared, download, host, showdown::Showdown},
    export::{
        graph::{dot, mermaid},
        json,
        markdown::{html as page, markdown},
        sarif::sarif,
        svg::{Colours, svg},
    },
    strategies::Strategy,
};

/// The name of the file that was analysed, as formats with places name it.
const FILE: &str = "Dockerfile";

/// A format: what the menu says of it, the file's name and type, and how it is made.
struct Format {
    title: &'static str,
    note: &'static str,
    name: &'static str,
    media_type: &'static str,
    make: fn(&Analysis, &[Strategy]) -> String,
}

const FORMATS: [Format; 8] = [
    Format {
        title: "Page (HTML)",
        note: "Graph, sizes and advice in one file",
        name: "dockerfile.html",
        media_type: "text/html",
        make: |it, _| page(FILE, it),
    },
    Format {
        title: "Report (Markdown)",
        note: "The same, for a pull request or a wiki",
        name: "dockerfile.md",
        media_type: "text/markdown",
        make: |it, _| markdown(FILE, it),
    },
    Format {
        title: "Graph (SVG)",
        note: "Light or dark as its reader is",
        name: "stages.svg",
        media_type: "image/svg+xml",
        make: |it, _| svg(&it.diagram, Colours::Auto),
    },
    Format {
        title: "Graph (DOT)",
        note: "For Graphviz",
        name: "stages.dot",
        media_type: "text/vnd.graphviz",
        make: |it, _| dot(&it.diagram),
    },
    Format {
        title: "Graph (Mermaid)",
        note: "For Markdown on GitHub and GitLab",
        name: "stages.mmd",
        media_type: "text/plain",
        make: |it, _| mermaid(&it.diagram),
    },
    Format {
        title: "Report (JSON)",
        note: "All that is known, for programs",
        name: "dockerfile-report.json",
        media_type: "application/json",
        make: |it, ways| json::report(FILE, it, ways, false).unwrap_or_default(),
    },
    Format {
        title: "Problems (SARIF)",
        note: "For code scanning",
        name: "dockerfile.sarif",
        media_type: "application/sarif+json",
        make: |it, _| sarif(FILE, it).unwrap_or_default(),
    },
    Format {
        title: "Dockerfile",
        note: "The text itself",
        name: "Dockerfile",
        // A browser would add an ending to the name of a text.
        media_type: "application/octet-stream",
        make: |it, _| it.text.clone(),
    },
];

/// A popover: the browser opens and closes it, on Escape and on a click elsewhere too.
pub(super) fn export_menu(analysis: &Shared<Analysis>, showdown: &Showdown) -> Html {
    // Those of this text, where they were looked at.
    let compared = showdown.compared.clone().filter(|it| it.analysis == *analysis);
    let items = FORMATS.iter().map(|format| {
        let (analysis, compared) = (analysis.clone(), compared.clone());
        let onclick = move |_: MouseEvent| {
            let ways = compared.as_ref().map(|it| it.ways.as_slice()).unwrap_or_default();
            let text = (format.make)(&analysis, ways);
            // A browser that refuses says so itself.
            let _ = download::offer(format.name, format.media_type, &text);
        };
        item(format.title, format.note, Callback::from(onclick))
    });
    let picture = {
        let analysis = analysis.clone();
        move |_: MouseEvent| host::offer_picture(&svg(&analysis.diagram, Colours::Auto))
    };
    html! {
        <>
            <button type="button" class="export menu-button" popovertarget="formats">{ "Export" }</button>
            <div id="formats" class="menu" popover="auto">
                <ul>
                    { for items }
                    { item("Graph (PNG)", "Twice its size, light or dark as you see it", picture.into()) }
                </ul>
            </div>
        </>
    }
}

fn item(title: &'static str, note: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <li key={title}>
            <button type="button" popovertarget="formats" popovertargetaction="hide" {onclick}>
                <strong>{ title }</strong>
                <span>{ note }</span>
            </button>
        </li>
    }
}
