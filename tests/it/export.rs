//! What is exported: whole, readable by what it is for, and never more than text.

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    engine::Engine,
    export::{
        graph::{dot, mermaid},
        markdown::{html, markdown},
        sarif::sarif,
        svg::{Colours, svg},
    },
    view::{Answer, Format, Inputs, Request},
};

const TWO: &str = "FROM golang:1.24 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT /app\n";

/// Texts that would be markup somewhere, wherever a Dockerfile has free text.
const HOSTILE: &str = "# <script>alert(1)</script>\nFROM alpine:\"><script>x</script> AS a\nLABEL a=\"]]></style><img src=x onerror=y>\"\nRUN echo '<svg onload=z>' | cat\nFROM javascript:alert(1)\nCOPY --from=a \"/</text><script>\" /x\u{1}\n<script>";

/// One stage, for which there are variants.
const ONE: &str =
    "FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD [\"/app\"]\n";

fn analysed(text: &str) -> Analysis {
    analyze(&Input { text: text.to_owned(), ..Input::default() })
}

#[test]
fn the_graph_is_drawn_for_graphviz_and_mermaid() {
    let analysis = analysed(TWO);
    let dot = dot(&analysis.diagram);
    assert!(dot.starts_with("digraph stages {\n") && dot.ends_with("}\n"), "{dot}");
    assert_eq!(dot.matches(" -> ").count(), analysis.diagram.paths.len());
    let chart = mermaid(&analysis.diagram);
    assert!(chart.starts_with("flowchart LR\n"), "{chart}");
    assert!(chart.contains("-.->|\"/app\"|") || chart.contains("-.->|\"/app → /app\"|"), "{chart}");
}

#[test]
fn a_picture_has_all_boxes_and_its_colours() {
    let analysis = analysed(TWO);
    let picture = svg(&analysis.diagram, Colours::Auto);
    assert_eq!(picture.matches("<rect ").count(), analysis.diagram.boxes.len());
    assert!(picture.contains("prefers-color-scheme:dark"));
    assert!(!svg(&analysis.diagram, Colours::Dark).contains("prefers-color-scheme"));
}

#[test]
fn a_report_names_sizes_layers_and_problems() {
    let page = markdown("Dockerfile", &analysed(TWO), &[]);
    for part in ["## Stages", "| build | 1–2 |", "## Layers of the image", "JSONArgsRecommended"]
    {
        assert!(page.contains(part), "{part} is not in {page}");
    }
}

#[test]
fn a_report_names_the_variants_with_their_verdicts() {
    let mut engine = Engine::default();
    engine.answer(Request::Look(Inputs { text: ONE.to_owned(), ..Inputs::default() }));
    for (format, heading) in
        [(Format::Markdown, "## Make it smaller"), (Format::Html, "<h2>Make it smaller</h2>")]
    {
        let Answer::Export(page) = engine.answer(Request::Export(format)) else {
            panic!("no export")
        };
        for part in [heading, "multi-stage", "works as it is"] {
            assert!(page.contains(part), "{part} is not in {page}");
        }
    }
}

#[test]
fn problems_are_in_the_log_with_rule_level_and_lines() {
    let analysis = analysed(TWO);
    let log = sarif("Dockerfile", &analysis).expect("a log");
    let log: serde_json::Value = serde_json::from_str(&log).expect("JSON");
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert_eq!(results.len(), analysis.errors.len() + analysis.findings.len());
    let found =
        results.iter().find(|it| it["ruleId"] == "JSONArgsRecommended").expect("the finding");
    assert_eq!(found["level"], "warning");
    assert_eq!(found["locations"][0]["physicalLocation"]["region"]["startLine"], 5);
}

#[test]
fn hostile_texts_stay_texts() {
    let analysis = analysed(HOSTILE);
    for page in [svg(&analysis.diagram, Colours::Auto), html("<b>", &analysis, &[])] {
        for bad in ["<script", "<img", "<svg onload", "<b>", "</style><img", "\u{1}"] {
            assert!(!page.contains(bad), "{bad:?} is in {page}");
        }
        assert_eq!(page.matches("<style>").count(), page.matches("</style>").count());
    }
    let page = markdown("<b>", &analysis, &[]);
    for bad in ["<script", " <img", "<svg"] {
        for (at, _) in page.match_indices(bad) {
            assert!(
                page[..at + 1].ends_with("\\<") || page[..at].ends_with('\\'),
                "{bad} is in {page}"
            );
        }
    }
}
