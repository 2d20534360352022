//! The bar: name, examples, sharing, privacy, theme; or, in another page, the way to all of it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    app::{
        Shared,
        components::{
            chevron, compare_menu::compare_menu, examples_menu::examples_menu,
            export_menu::export_menu,
        },
        host,
        model::{Action, Previous, Theme},
        offers::Offers,
    },
    view::View,
};

/// What the header shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The chosen colours.
    pub theme: Theme,
    /// The text, to be shared.
    pub text: Rc<str>,
    /// The chosen target, to be shared.
    pub target: Option<Rc<str>>,
    /// The ignore file, to be shared.
    pub ignore: Rc<str>,
    /// The sizes that are given, to be shared.
    pub sizes: Rc<str>,
    /// The flags of the build, to be shared.
    pub options: Rc<str>,
    /// The texts that were replaced.
    pub previous: Option<Shared<Previous>>,
    /// Whether the page is a part of another one.
    pub embedded: bool,
    /// The view of the text, to be compared.
    pub view: Shared<View>,
    /// The file to compare with.
    pub offers: Offers,
    /// Whether nothing can take the text's place now.
    pub unusable: bool,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The bar.
#[component]
pub fn Header(props: &Props) -> Html {
    let Props { theme, text, target, embedded, view, offers, unusable, act, .. } = props;
    if *embedded {
        // A link with the whole text, so that it needs no script to be followed.
        let text: String = js_sys::encode_uri_component(text).into();
        return html! {
            <header class="header">
                <h1>{ "Dockerfile Playground" }</h1>
                <a href={format!("./#text={text}")} target="_blank" rel="noopener">
                    { "Open in full" }
                </a>
            </header>
        };
    }
    let share = {
        let (text, target) = (text.clone(), target.clone());
        let beside = [&props.ignore, &props.sizes, &props.options].map(Rc::clone);
        move |_: MouseEvent| {
            let [ignore, sizes, options] = &beside;
            host::share(&text, target.as_deref(), ignore, sizes, options);
        }
    };
    html! {
        <header class="header">
            <svg class="logo" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
                <rect class="logo-base" x="2" y="13" width="18" height="6" rx="2" />
                <rect class="logo-middle" x="2" y="8" width="12" height="4" rx="1.5" />
                <rect class="logo-top" x="2" y="3" width="6" height="4" rx="1.5" />
            </svg>
            <h1>{ "Dockerfile Playground" }</h1>
            <p class="promise">{ "See what it builds, what it weighs, how to shrink it" }</p>
            <p class="privacy">{ "Nothing is uploaded" }</p>
            <button type="button" class="menu-button" popovertarget="examples">
                { "Examples" }
                { chevron() }
            </button>
            <div id="examples" class="menu" popover="auto">
                { examples_menu(&props.previous, act) }
            </div>
            // www/desk.js opens the file, and has the keys.
            <label class="file">
                { "Open" }
                <input type="file" id="open-file" class="visually-hidden" aria-label="Open a file" />
            </label>
            <button type="button" class="compare" popovertarget="compare">{ "Compare" }</button>
            { compare_menu(text, view, offers, *unusable, act) }
            { export_menu(act) }
            <button type="button" class="share primary" onclick={share}>{ "Share" }</button>
            { theme_menu(*theme, act) }
            <button type="button" class="keys" popovertarget="keys" aria-label="Help">{ "?" }</button>
        </header>
    }
}

fn theme_menu(theme: Theme, act: &Callback<Action>) -> Html {
    let onchange = act.reform(|event: Event| {
        let select = event.target().and_then(|it| it.dyn_into::<HtmlSelectElement>().ok());
        Action::SetTheme(select.map_or(Theme::Auto, |it| Theme::parse(&it.value())))
    });
    let options = Theme::ALL.map(|it| {
        let label = match it {
            Theme::Auto => "Auto",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        };
        html! { <option value={it.as_str()} selected={it == theme}>{ label }</option> }
    });
    html! {
        <label class="theme">
            <span>{ "Theme" }</span>
            <select {onchange}>{ for options }</select>
        </label>
    }
}
