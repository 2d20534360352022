//! Mounts the app on `#app`, in the place of the static page.

use yew::prelude::*;

#[component]
fn App() -> Html {
    html! { <h1>{ "Dockerfile Playground" }</h1> }
}

fn main() {
    let root = gloo::utils::document().get_element_by_id("app").expect("index.html has #app");
    yew::Renderer::<App>::with_root(root).render();
}
