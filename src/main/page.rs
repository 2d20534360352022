//! Mounts the app on `#app`, in the place of the static page.

use dockerfile_playground::app::{App, Start};
use gloo::timers::callback::Timeout;

/// Starts the page.
pub fn main() {
    let start = Start::read();
    // A task of its own, so that none takes long.
    Timeout::new(0, || {
        let root = gloo::utils::document().get_element_by_id("app").expect("index.html has #app");
        // Yew would put its elements beside what is there.
        root.replace_children_with_node_0();
        yew::Renderer::<App>::with_root_and_props(root, start).render();
    })
    .forget();
}
