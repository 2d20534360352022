//! Files of the site that are loaded when a text needs them.

use gloo::utils::window;
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of a file beside the page.
///
/// # Errors
/// In what keeps the file away, in the browser's words.
pub(super) async fn load(path: &str) -> Result<Vec<u8>, String> {
    let said = |error: JsValue| match error.dyn_into::<js_sys::Error>() {
        Ok(error) => String::from(error.message()),
        Err(other) => format!("{other:?}"),
    };
    let answer = JsFuture::from(window().fetch_with_str(path)).await.map_err(said)?;
    let response: Response = answer.dyn_into().map_err(said)?;
    if !response.ok() {
        return Err(format!("the server answers {}", response.status()));
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(said)?).await.map_err(said)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
