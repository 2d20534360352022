//! How much of the drawing is in view: zoom and pan.

use std::{cell::Cell, rc::Rc};

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::view::GraphBox;

/// The least and the greatest zoom, in percent.
const LIMITS: (f64, f64) = (10.0, 400.0);
/// White space around the drawing.
const AROUND: i32 = 32;
/// What a press on + or - does.
const STEP: f64 = 1.25;

/// The canvas around the drawing, and what happens to it.
pub(super) struct Viewport {
    /// The element that scrolls; the drawing is its only child.
    pub(super) canvas: NodeRef,
    /// The zoom that the user has chosen.
    pub(super) percent: Option<f64>,
    pub(super) onkeydown: Callback<KeyboardEvent>,
    /// For `pointerdown`, `pointermove` and `pointerup`.
    pub(super) onpointer: Callback<PointerEvent>,
    zoom: Callback<Zoom>,
}

/// A wish of the user.
#[derive(Clone, Copy, PartialEq)]
enum Zoom {
    /// All of it in view, however small.
    Fit,
    /// One unit of the drawing is one CSS pixel.
    ActualSize,
    /// By a factor, about a point of the window where there is one.
    By(f64, Option<(f64, f64)>),
}

/// A point of the drawing, as shares of its width and height, and where in the window it stays.
type Anchor = ((f64, f64), (f64, f64));

/// Zoom by buttons, keys and Ctrl with the wheel; pan by scrolling and by dragging the ground.
#[hook]
pub(super) fn use_viewport(size: (i32, i32)) -> Viewport {
    let canvas = use_node_ref();
    let percent = use_state(|| None::<f64>);
    let anchor: Rc<Cell<Option<Anchor>>> = use_memo((), |()| Cell::new(None));
    let drawn: Rc<Cell<(i32, i32)>> = use_memo((), |()| Cell::new((0, 0)));
    drawn.set(size);

    let zoom = {
        let (canvas, anchor, setter) = (canvas.clone(), anchor.clone(), percent.setter());
        use_callback((), move |zoom: Zoom, ()| {
            let Some(canvas) = canvas.cast::<Element>() else { return };
            let Some(drawing) = canvas.first_element_child() else { return };
            let (frame, shown) =
                (canvas.get_bounding_client_rect(), drawing.get_bounding_client_rect());
            let middle = (frame.left() + frame.width() / 2.0, frame.top() + frame.height() / 2.0);
            let now = 100.0 * shown.width() / f64::from(drawn.get().0.max(1));
            let (percent, point) = match zoom {
                Zoom::Fit => {
                    let all =
                        |room: i32, length: i32| 100.0 * f64::from(room) / f64::from(length.max(1));
                    let (width, height) = drawn.get();
                    let (room, high) =
                        (canvas.client_width() - AROUND, canvas.client_height() - AROUND);
                    return setter.set(Some(all(room, width).min(all(high, height)).min(100.0)));
                }
                Zoom::ActualSize => (100.0, middle),
                Zoom::By(factor, point) => (now * factor, point.unwrap_or(middle)),
            };
            let share = |at: f64, start: f64, length: f64| (at - start) / length.max(1.0);
            anchor.set(Some((
                (
                    share(point.0, shown.left(), shown.width()),
                    share(point.1, shown.top(), shown.height()),
                ),
                point,
            )));
            // What fits may be below the least already.
            setter.set(Some(percent.clamp(LIMITS.0.min(now), LIMITS.1)));
        })
    };
    {
        let canvas = canvas.clone();
        use_effect_with(*percent, move |_| {
            if let (Some(canvas), Some(anchor)) = (canvas.cast::<Element>(), anchor.take()) {
                keep_in_place(&canvas, anchor);
            }
        });
    }
    {
        let (canvas, zoom) = (canvas.clone(), zoom.clone());
        // Yew's own listener could not keep the browser from zooming the whole page.
        use_effect_with((), move |()| {
            let listener = canvas.cast::<Element>().map(|it| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&it, "wheel", options, move |event| {
                    let Some(event) = event.dyn_ref::<WheelEvent>() else { return };
                    if event.ctrl_key() || event.meta_key() {
                        event.prevent_default();
                        let factor = (-event.delta_y() / 400.0).exp().clamp(0.5, 2.0);
                        let point = (f64::from(event.client_x()), f64::from(event.client_y()));
                        zoom.emit(Zoom::By(factor, Some(point)));
                    }
                })
            });
            move || drop(listener)
        });
    }
    let onpointer = use_drag(&canvas);
    Viewport { onkeydown: on_key(&zoom), percent: *percent, canvas, onpointer, zoom }
}

impl Viewport {
    /// Smaller, actual size, larger, fit.
    pub(super) fn buttons(&self) -> Html {
        let button = |label: &'static str, name: &'static str, zoom: Zoom| {
            let onclick = self.zoom.reform(move |_: MouseEvent| zoom);
            html! {
                <button type="button" aria-label={name} title={name} {onclick}>{ label }</button>
            }
        };
        let canvas = self.canvas.clone();
        let full_screen = move |_: MouseEvent| {
            let graph = canvas.cast::<Element>().and_then(|it| it.closest(".graph").ok().flatten());
            // A browser that refuses says so itself.
            let _ = graph.map(|it| it.request_fullscreen());
        };
        html! {
            <div class="zoom" role="group" aria-label="Zoom">
                { button("−", "Zoom out", Zoom::By(1.0 / STEP, None)) }
                { button("1:1", "Actual size", Zoom::ActualSize) }
                { button("+", "Zoom in", Zoom::By(STEP, None)) }
                { button("Fit", "Fit", Zoom::Fit) }
                <button type="button" aria-label="Full screen" title="Full screen" onclick={full_screen}>
                    <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                        <path d="M1 4V1h3M8 1h3v3M11 8v3H8M4 11H1V8" />
                    </svg>
                </button>
            </div>
        }
    }
}

/// `+`, `-` and `0`, as browsers zoom the page.
fn on_key(zoom: &Callback<Zoom>) -> Callback<KeyboardEvent> {
    let zoom = zoom.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        match event.key().as_str() {
            "+" | "=" => zoom.emit(Zoom::By(STEP, None)),
            "-" => zoom.emit(Zoom::By(1.0 / STEP, None)),
            "0" => zoom.emit(Zoom::Fit),
            _ => {}
        }
    })
}

/// Dragging the ground scrolls; a finger does that without us.
#[hook]
fn use_drag(canvas: &NodeRef) -> Callback<PointerEvent> {
    // Where the pointer was last.
    let last: Rc<Cell<Option<(i32, i32)>>> = use_memo((), |()| Cell::new(None));
    let canvas = canvas.clone();
    use_callback((), move |event: PointerEvent, ()| {
        let Some(canvas) = canvas.cast::<Element>() else { return };
        let now = (event.client_x(), event.client_y());
        match (event.type_().as_str(), last.get()) {
            ("pointerdown", _) => {
                let on_box = event.target_dyn_into::<Element>().is_none_or(|it| {
                    // The selector is a valid one.
                    it.closest(".node").ok().flatten().is_some()
                });
                if !on_box && event.pointer_type() == "mouse" && event.button() == 0 {
                    // Fails only for a pointer that is gone.
                    let _ = canvas.set_pointer_capture(event.pointer_id());
                    last.set(Some(now));
                }
            }
            // The button may have been let go where nobody told us.
            ("pointermove", Some(_)) if event.buttons() == 0 => last.set(None),
            ("pointermove", Some((x, y))) => {
                canvas.set_scroll_left(canvas.scroll_left() + x - now.0);
                canvas.set_scroll_top(canvas.scroll_top() + y - now.1);
                last.set(Some(now));
            }
            ("pointerup", _) => last.set(None),
            _ => {}
        }
    })
}

/// Scrolls so that the anchored point of the drawing is where it was in the window.
fn keep_in_place(canvas: &Element, (share, point): Anchor) {
    let Some(drawing) = canvas.first_element_child() else { return };
    let shown = drawing.get_bounding_client_rect();
    #[expect(clippy::cast_possible_truncation, reason = "float to integer casts saturate")]
    let by = |at: f64, wanted: f64| (at - wanted).round() as i32;
    let x = by(shown.left() + share.0 * shown.width(), point.0);
    let y = by(shown.top() + share.1 * shown.height(), point.1);
    canvas.set_scroll_left(canvas.scroll_left() + x);
    canvas.set_scroll_top(canvas.scroll_top() + y);
}

/// Scrolls a drawing that is larger than the pane, and nothing around it, to a box out of sight.
pub(super) fn bring_into_view(canvas: &Element, width: i32, shown: &GraphBox) {
    let Some(drawing) = canvas.first_element_child() else { return };
    let (frame, drawn) = (canvas.get_bounding_client_rect(), drawing.get_bounding_client_rect());
    let scale = drawn.width() / f64::from(width.max(1));
    #[expect(clippy::cast_possible_truncation, reason = "float to integer casts saturate")]
    let by = |start: i32, length: i32, ground: f64, origin: f64, room: f64| {
        let start = ground + f64::from(start) * scale - origin;
        let end = start + f64::from(length) * scale;
        if 0.0 <= start && end <= room { 0 } else { ((start + end - room) / 2.0).round() as i32 }
    };
    let x = by(shown.x, shown.width, drawn.left(), frame.left(), frame.width());
    let y = by(shown.y, shown.height, drawn.top(), frame.top(), frame.height());
    canvas.set_scroll_left(canvas.scroll_left() + x);
    canvas.set_scroll_top(canvas.scroll_top() + y);
}
