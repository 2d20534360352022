//! Marks on the text: the lines of the stage with the caret, and a line under what is wrong.
//!
//! SVGs that count in the text's own units, so that they need no measuring: a line is 1.25rem high
//! (as in www/style.css) and a character 1ch wide. Screen readers do not see them.

use yew::prelude::*;

use crate::{analysis::Analysis, app::Shared, text::Span};

/// A band over some lines, from edge to edge.
pub(super) fn band(lines: Option<(usize, usize)>) -> Html {
    html! {
        <svg class="band" width="100%" height="100%" aria-hidden="true">
            if let Some((first, last)) = lines {
                <rect y={rem(first - 1)} width="100%" height={rem(last + 1 - first)} />
            }
        </svg>
    }
}

/// Whose problems.
#[derive(Debug, Properties, PartialEq)]
pub(super) struct Props {
    /// The text and its problems.
    pub(super) analysis: Shared<Analysis>,
}

/// More could not be told apart.
const UNDERLINED: usize = 100;

/// Lines under what is wrong.
#[component]
pub(super) fn Underlines(Props { analysis }: &Props) -> Html {
    let count = if analysis.text.trim().is_empty() { 0 } else { UNDERLINED };
    let underlines = analysis.errors.iter().take(count).map(|it| underline(analysis, it.span));
    html! {
        <svg class="underlines" width="100%" height="100%" aria-hidden="true">
            { for underlines }
        </svg>
    }
}

fn underline(analysis: &Analysis, span: Span) -> Html {
    let line = analysis.lines.line(span.start);
    let start = analysis.lines.start(line);
    let before = analysis.text.get(start..span.start).unwrap_or_default();
    let marked = span.of(&analysis.text).lines().next().unwrap_or_default();
    let x = width(before);
    let end = x + width(marked).max(1);
    let y = rem(line);
    let (x1, x2) = (format!("{x}ch"), format!("{end}ch"));
    html! { <line {x1} {x2} y1={y.clone()} y2={y} /> }
}

fn rem(lines: usize) -> String {
    format!("{}.{:02}rem", lines * 5 / 4, lines * 5 % 4 * 25)
}

/// How many columns a text takes from the left edge on, in a font of one width.
pub(super) fn width(text: &str) -> usize {
    const TAB: usize = 8;
    text.chars().fold(0, |column, it| match it {
        '\t' => (column / TAB + 1) * TAB,
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{fe00}'..='\u{fe0f}' => column,
        // From Hangul on most scripts, and all emoji, are about two columns wide.
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' => column + 2,
        '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => column + 2,
        _ => column + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_five_quarters_high() {
        assert_eq!(
            [0, 1, 2, 3, 4, 9].map(rem).join(" "),
            "0.00rem 1.25rem 2.50rem 3.75rem 5.00rem 11.25rem"
        );
    }

    #[test]
    fn tabs_and_wide_characters_are_wide() {
        assert_eq!(["ab", "\tb", "a\tb", "🐳", "e\u{301}", "漢字"].map(width), [2, 9, 9, 2, 1, 4]);
    }
}
