//! The graph is one stop of the Tab key, through which arrows go: its lines, its boxes, their layers.

use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};
use yew::prelude::*;

/// Everything in the drawing that can be pressed.
const STOPS: &str = "svg [role='button']";

/// Sets `tabindex` in the drawing, which nobody else does: of all stops one is reached by Tab, the
/// last that had the keyboard.
#[hook]
pub(super) fn use_stops(canvas: &NodeRef) -> (Callback<FocusEvent>, Callback<KeyboardEvent>) {
    {
        let canvas = canvas.clone();
        use_effect(move || {
            let stops = stops(&canvas);
            let chosen = stops.iter().find(|it| is_chosen(it)).or(stops.first());
            choose(&stops, chosen);
        });
    }
    let onfocusin = {
        let canvas = canvas.clone();
        use_callback((), move |event: FocusEvent, ()| {
            let stops = stops(&canvas);
            let chosen = event.target_dyn_into::<SvgElement>().filter(|it| stops.contains(it));
            if chosen.is_some() {
                choose(&stops, chosen.as_ref());
            }
        })
    };
    let canvas = canvas.clone();
    let onkeydown = use_callback((), move |event: KeyboardEvent, ()| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let stops = stops(&canvas);
        let Some(now) = event.target_dyn_into::<SvgElement>() else { return };
        let Some(now) = stops.iter().position(|it| *it == now) else { return };
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => now + 1,
            "ArrowLeft" | "ArrowUp" => now.saturating_sub(1),
            "Home" => 0,
            "End" => stops.len(),
            _ => return,
        };
        event.prevent_default();
        // Fails for no element that is in the page.
        let _ = stops[next.min(stops.len() - 1)].focus();
    });
    (onfocusin, onkeydown)
}

/// In their order.
fn stops(canvas: &NodeRef) -> Vec<SvgElement> {
    let found = canvas.cast::<Element>().and_then(|it| it.query_selector_all(STOPS).ok());
    let Some(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|it| found.item(it)?.dyn_into().ok()).collect()
}

fn is_chosen(stop: &SvgElement) -> bool {
    stop.get_attribute("tabindex").as_deref() == Some("0")
}

fn choose(stops: &[SvgElement], chosen: Option<&SvgElement>) {
    for stop in stops {
        let tabindex = if Some(stop) == chosen { "0" } else { "-1" };
        if stop.get_attribute("tabindex").as_deref() != Some(tabindex) {
            // Fails only for a name that is none.
            let _ = stop.set_attribute("tabindex", tabindex);
        }
    }
}
