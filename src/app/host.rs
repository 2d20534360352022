//! The bridge to `www/host.js`: the page's address, share links, and a page around this one.

use std::sync::atomic::{AtomicBool, Ordering};

use wasm_bindgen::prelude::*;
use yew::Callback;

use super::{address, model::Action};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = playground)]
    fn at_start(name: &str) -> Result<Option<String>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = listen)]
    fn listen_js(told: JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = analysed)]
    fn analysed_js() -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = changed)]
    fn changed_js(text: &str, report: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = keep)]
    fn keep_js(name: &str, text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = copy)]
    fn copy_js(text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = share)]
    fn share_js(
        text: &str,
        target: Option<&str>,
        ignore: &str,
        sizes: &str,
        options: &str,
    ) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = picture)]
    fn picture_js(svg: &str) -> Result<(), JsValue>;
}

// Where the bridge is missing, as in tests of the components, nothing was asked and nobody listens.

/// What the address says under this name.
pub(super) fn asked(name: &str) -> Option<String> {
    at_start(name).ok().flatten()
}

/// From now on, what happens outside is an action; does nothing the second time.
pub(super) fn listen(act: &Callback<Action>) {
    static LISTENS: AtomicBool = AtomicBool::new(false);
    if LISTENS.swap(true, Ordering::Relaxed) {
        return;
    }
    let act = act.clone();
    let told = move |name: String, value: String| {
        if let Some(action) = address::action(&name, value) {
            act.emit(action);
        }
    };
    let told: Closure<dyn Fn(String, String)> = Closure::new(told);
    let _ = listen_js(told.into_js_value());
}

/// Nothing is left to find out about the text.
pub(super) fn analysed() {
    let _ = analysed_js();
}

/// Hands the text and the report on it to the page around this one, where they are new to it.
pub(super) fn changed(text: &str, report: &str) {
    let _ = changed_js(text, report);
}

/// Keeps the text under this name once the page is drawn; where it cannot, that is told to the
/// listener.
pub(super) fn keep(name: &str, text: &str) {
    let _ = keep_js(name, text);
}

/// Makes a link to the text and copies it; what becomes of it is told to the listener.
pub(super) fn share(text: &str, target: Option<&str>, ignore: &str, sizes: &str, options: &str) {
    let _ = share_js(text, target, ignore, sizes, options);
}

/// Copies a file; what becomes of it is told to the listener.
pub(super) fn copy(text: &str) {
    let _ = copy_js(text);
}

/// Offers the graph as a PNG.
pub(super) fn offer_picture(svg: &str) {
    let _ = picture_js(svg);
}
