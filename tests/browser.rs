//! What needs a real DOM: run in headless Chromium by `cargo xtask test --only browser`.

#![cfg(target_arch = "wasm32")]

use dockerfile_playground::text::lines::to_utf16;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::HtmlTextAreaElement;

wasm_bindgen_test_configure!(run_in_browser);

/// The offsets that we give an editor are those that the browser itself counts.
#[wasm_bindgen_test]
fn utf16_offsets_are_those_of_the_browser() {
    let text = "RUN echo 'é🐳'";
    let editor = gloo::utils::document().create_element("textarea").unwrap();
    let editor: HtmlTextAreaElement = editor.unchecked_into();
    editor.set_value(text);
    assert_eq!(to_utf16(text, text.len()), editor.text_length() as usize);
}
