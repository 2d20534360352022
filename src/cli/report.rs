//! `report`, `check` and `graph`: what is known of each file, in the form that was asked for.

use std::fmt::Write as _;

use super::{
    Said, Status,
    arguments::{Arguments, Format, Verb},
    inputs::Source,
    problems::{Problem, counts, judge, problems},
    terminal::line,
};
use crate::{
    analysis::{Analysis, Total, analyze},
    bytes::{Bytes, SizeRange},
    export::{
        graph::{dot, mermaid},
        json,
        markdown::{html, markdown, problem_list},
        sarif,
        svg::{Colours, svg},
    },
    strategies::{Wishes, compare},
    variants::{Variant, Verdict, variants},
};

/// Reports on all files, one after the other.
pub(super) fn report(sources: &[Source], arguments: &Arguments, said: &mut Said) {
    let mut analyses = Vec::new();
    for source in sources {
        let analysis = analyze(&source.input);
        let found = problems(&analysis);
        match arguments.verb {
            Verb::Graph => {}
            Verb::Report | Verb::Check | Verb::Compare | Verb::Fix => {
                judge(&source.file, &found, &size(&analysis), arguments, said);
            }
        }
        if !said.output.is_empty() && matches!(arguments.format, Format::Text | Format::Markdown) {
            said.output.push('\n');
        }
        match print(source, &analysis, &found, arguments) {
            Ok(text) => said.output += &text,
            Err(message) => said.message(Status::Wrong, format!("{}: {message}", source.file)),
        }
        // One log holds all files.
        if arguments.format == Format::Sarif {
            drop(found);
            analyses.push((source.file.as_str(), analysis));
        }
    }
    if arguments.format == Format::Sarif {
        match sarif::log(analyses.iter().map(|(file, analysis)| (*file, analysis))) {
            Ok(log) => said.output += &(log + "\n"),
            Err(error) => said.message(Status::Wrong, error.to_string()),
        }
    }
}

fn print(
    source: &Source,
    analysis: &Analysis,
    found: &[Problem<'_>],
    arguments: &Arguments,
) -> Result<String, String> {
    let file = source.file.as_str();
    let diagram = &analysis.diagram;
    let variants = || match arguments.brief {
        true => None,
        false => Some(variants_of(source, analysis)),
    };
    let ended = |json: serde_json::Result<String>| {
        json.map(|it| it + "\n").map_err(|error| error.to_string())
    };
    Ok(match (arguments.format, arguments.verb) {
        (Format::Text, Verb::Check) => lines(file, analysis, found),
        (Format::Text, _) => overview(file, analysis, found, variants().as_deref()),
        (Format::Json, Verb::Check) => ended(json::problems(file, analysis))?,
        (Format::Json, _) => ended(json::report(file, analysis, variants().as_deref()))?,
        (Format::Markdown, Verb::Check) => problem_list(file, analysis),
        (Format::Markdown, _) => markdown(file, analysis, &variants().unwrap_or_default()),
        (Format::Html, _) => html(file, analysis, &variants().unwrap_or_default()),
        (Format::Sarif, _) => String::new(),
        (Format::Svg, _) => svg(diagram, Colours::Auto) + "\n",
        (Format::Dot, _) => dot(diagram),
        (Format::Mermaid, _) => mermaid(diagram),
    })
}

fn variants_of(source: &Source, analysis: &Analysis) -> Vec<Variant> {
    let strategies = compare(&source.input, analysis, Wishes::default());
    variants(&source.input, analysis, &strategies)
}

/// The size of the final image.
pub(super) fn size(analysis: &Analysis) -> Total {
    analysis.stages.target.map_or(Total::UNKNOWN, |it| analysis.total(it))
}

/// One problem a line, as compilers print them, and a last line that counts.
fn lines(file: &str, analysis: &Analysis, found: &[Problem<'_>]) -> String {
    let mut text = String::new();
    for it in found {
        let (severity, message) = (it.severity.as_str(), line(it.message));
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(
            text,
            "{}:{}:{}: {severity}: {message} [{}]",
            line(file),
            it.line,
            it.column,
            it.rule
        );
    }
    let size = size(analysis);
    let _ =
        writeln!(text, "{}: {}; image size {}", line(file), counts(found), size.words(size.disk));
    text
}

/// Everything, for a person.
fn overview(
    file: &str,
    analysis: &Analysis,
    found: &[Problem<'_>],
    variants: Option<&[Variant]>,
) -> String {
    let size = size(analysis);
    let mut text = format!(
        "{}\n  image size {}, download size {} (estimates)\n",
        line(file),
        size.words(size.disk),
        size.words(size.pull)
    );
    for it in &size.not_counted {
        let _ = writeln!(
            text,
            "  not counted: line {}, {}: {}",
            it.line,
            line(&it.label),
            line(&it.why)
        );
    }
    text += &layers(analysis);
    text += &offers(variants.unwrap_or_default());
    text += if found.is_empty() { "\n" } else { "\n  Problems\n" };
    for it in found {
        let place = format!("{}:{}", it.line, it.column);
        let _ = writeln!(
            text,
            "  {place:>8}  {:<7}  {} [{}]",
            it.severity.as_str(),
            line(it.message),
            it.rule
        );
    }
    text + "  " + &counts(found) + "\n"
}

/// The instructions of the final image that add something.
fn layers(analysis: &Analysis) -> String {
    let mut text = "\n  line        adds  instruction\n".to_owned();
    let image = analysis.stages.target.and_then(|it| analysis.images.get(it));
    for layer in image.map_or(&[][..], |it| &it.layers) {
        let Some(it) = analysis.dockerfile.instructions.get(layer.instruction) else { continue };
        let adds = match layer.size.disk {
            None => "?".to_owned(),
            Some(size) if size.high == Bytes::ZERO => continue,
            Some(size) => size.figure(),
        };
        let written = it.span.of(&analysis.text).lines().next().unwrap_or_default();
        let wasted = match layer.wasted {
            Bytes::ZERO => String::new(),
            wasted => format!("  ({} wasted)", wasted.two_digits()),
        };
        let _ = writeln!(text, "  {:>4}  {adds:>10}  {}{wasted}", it.start_line, line(written));
    }
    text
}

/// The variants that make the image smaller.
fn offers(variants: &[Variant]) -> String {
    let offered = variants.iter().filter(|it| it.saves.is_some() && it.verdict != Verdict::Blocked);
    let mut text = String::new();
    for it in offered {
        if text.is_empty() {
            text += "\n  Smaller versions\n";
        }
        let likely = it.size.disk.map_or("?".to_owned(), SizeRange::figure);
        let base = match &it.base {
            Some(base) if base != it.name => format!(" on {}", line(base)),
            Some(_) | None => String::new(),
        };
        let verify = match it.checks.first() {
            Some(check) if it.verdict == Verdict::Verify => {
                format!(", verify: {}", line(&check.message))
            }
            _ => String::new(),
        };
        let _ = writeln!(text, "  {likely:>10}  {}{base}{verify}", it.name);
    }
    text
}
