//! A bar of parts side by side.

use yew::prelude::*;

use crate::bytes::Bytes;

/// A part: how much, and the class that colours it.
pub(super) type Part = (Bytes, &'static str);

/// Draws the parts against `whole`. It says nothing that the text beside it does not say.
///
/// An SVG, because the site's content security policy allows no `style` attribute for the widths.
pub(super) fn bar(parts: &[Part], whole: Bytes) -> Html {
    let mut x = 0.0;
    let rects: Vec<Html> = parts
        .iter()
        .filter(|(bytes, _)| *bytes != Bytes::ZERO)
        .map(|(bytes, class)| {
            let width = percent(*bytes, whole);
            let rect = html! {
                <rect
                    class={*class}
                    x={format!("{x:.2}%")}
                    width={format!("{width:.2}%")}
                    height="100%"
                />
            };
            x += width;
            rect
        })
        .collect();
    html! { <svg class="bar" width="100%" height="10" aria-hidden="true">{ for rects }</svg> }
}

fn percent(bytes: Bytes, whole: Bytes) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a hundredth of a percent is shown")]
    let share = bytes.0 as f64 / whole.0.max(1) as f64;
    share.min(1.0) * 100.0
}
