//! The colours of the text: the same text once more, below a transparent textarea.

use yew::prelude::*;

use super::runs::Runs;
use crate::{
    analysis::Analysis,
    app::Shared,
    sort,
    syntax::{Dockerfile, Instruction, Keyword},
    text::Span,
};

/// Whose text.
#[derive(Debug, Properties, PartialEq)]
pub(super) struct Props {
    /// The text and its instructions.
    pub(super) analysis: Shared<Analysis>,
    /// Whether there is any: without it the textarea shows its own text.
    pub(super) shown: bool,
}

/// The coloured text, hidden from screen readers.
#[component]
pub(super) fn Ink(Props { analysis, shown }: &Props) -> Html {
    let mut runs = Runs::default();
    if *shown {
        let text = &analysis.text;
        let mut end = 0;
        for (span, class) in colours(text, &analysis.dockerfile) {
            if span.start < end {
                continue;
            }
            runs.plain(&text[end..span.start]);
            runs.marked(class, span.of(text));
            end = span.end;
        }
        runs.plain(&text[end..]);
    }
    html! { <pre class="ink" aria-hidden="true">{ runs.nodes() }</pre> }
}

/// What is coloured, in the order of the text.
fn colours(text: &str, dockerfile: &Dockerfile) -> Vec<(Span, &'static str)> {
    let mut colours = comments(text, dockerfile);
    for instruction in &dockerfile.instructions {
        if instruction.keyword != Keyword::Unknown {
            colours.push((instruction.keyword_span, "keyword"));
        }
        colours.extend(instruction.flags.iter().map(|it| (it.span, "flag")));
        colours.extend(alias(instruction).map(|it| (it, "keyword")));
        let delimiters = instruction.heredocs.iter().map(|it| (it.span, "here"));
        colours.extend(delimiters.filter(|(span, _)| !span.is_empty()));
    }
    sort::by_key(&mut colours, |(span, _)| *span);
    colours
}

/// The AS of `FROM image AS name`.
fn alias(instruction: &Instruction) -> Option<Span> {
    let word = instruction.arguments.get(1)?;
    (instruction.keyword == Keyword::From && word.text.eq_ignore_ascii_case("as"))
        .then_some(word.span)
}

/// Lines that begin with `#`, but for those inside here-documents.
fn comments(text: &str, dockerfile: &Dockerfile) -> Vec<(Span, &'static str)> {
    let mut heredocs =
        dockerfile.instructions.iter().flat_map(|it| &it.heredocs).map(|it| it.span).peekable();
    let mut comments = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        while heredocs.next_if(|it| it.end <= start).is_some() {}
        let inside = heredocs.peek().is_some_and(|it| it.start <= start);
        if line.trim_start().starts_with('#') && !inside {
            comments.push((Span::new(start, start + line.trim_end().len()), "comment"));
        }
        start += line.len();
    }
    comments
}
