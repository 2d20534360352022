//! Files of the site that are loaded when a text needs them.

use gloo::events::EventListener;
use js_sys::Uint8Array;
use web_sys::{XmlHttpRequest, XmlHttpRequestResponseType};

/// Loads a file beside the page; then `done` gets its bytes, or what kept them away.
///
/// An `XMLHttpRequest`, as `fetch` would bring promises into the download.
pub(super) fn load(path: &str, done: impl FnOnce(Result<Vec<u8>, String>) + 'static) {
    let Ok(request) = XmlHttpRequest::new() else { return };
    request.set_response_type(XmlHttpRequestResponseType::Arraybuffer);
    let answer = request.clone();
    EventListener::once(&request, "loadend", move |_| {
        done(match (answer.status(), answer.response()) {
            (Ok(200), Ok(buffer)) => Ok(Uint8Array::new(&buffer).to_vec()),
            (Ok(0) | Err(_), _) => Err("no connection to the site".to_owned()),
            (Ok(status), _) => Err(format!("the server answers {status}")),
        });
    })
    .forget();
    // Both report their failures as events.
    let _ = request.open("GET", path);
    let _ = request.send();
}
