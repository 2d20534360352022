//! A bar of parts side by side.

use yew::prelude::*;

use crate::view::Bytes;

/// A part: how much, and the class that colours it.
pub(super) type Part = (Bytes, &'static str);

/// The width of the whole, in the bar's own units.
const WIDTH: u64 = 10_000;

/// Draws the parts against `whole`. It says nothing that the text beside it does not say.
///
/// An SVG, because the site's content security policy allows no `style` attribute for the widths.
pub(super) fn bar(parts: &[Part], whole: Bytes) -> Html {
    let mut x = 0;
    let rects: Vec<Html> = parts
        .iter()
        .filter(|(bytes, _)| *bytes != Bytes::ZERO)
        .map(|(bytes, class)| {
            let part = bytes.0.min(whole.0).saturating_mul(WIDTH);
            let width = part / whole.0.max(1);
            let rect = html! {
                <rect class={*class} x={x.to_string()} width={width.to_string()} height="10" />
            };
            x += width;
            rect
        })
        .collect();
    html! {
        <svg class="bar" viewBox="0 0 10000 10" preserveAspectRatio="none" aria-hidden="true">
            { for rects }
        </svg>
    }
}
