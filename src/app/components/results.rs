//! What follows from the Dockerfile, in tabs.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::{
    analysis::Analysis,
    app::{
        Shared,
        components::{
            build_panel::BuildPanel, problem_list::problem_list, size_panel::size_panel,
            smaller_bases::smaller_bases,
        },
        download,
        model::{Action, Tab},
    },
    export::json,
};

/// What the results show.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The analysis of the text.
    pub analysis: Shared<Analysis>,
    /// The last one with a stage.
    pub drawn: Shared<Analysis>,
    /// Which results are in view.
    pub tab: Tab,
    /// The instruction that holds the caret, for what depends on it.
    pub instruction: Option<usize>,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The tabs and the panel of the chosen one.
#[component]
pub fn Results(Props { analysis, drawn, tab, instruction, act }: &Props) -> Html {
    let stale = analysis != drawn;
    let panel = match tab {
        Tab::Size => size_panel(drawn, act),
        Tab::Build => html! { <BuildPanel analysis={drawn} instruction={*instruction} {act} /> },
        Tab::Problems => problem_list(analysis, act),
        Tab::SmallerBases => smaller_bases(drawn, stale, act),
    };
    let counts = |it| match it {
        Tab::Size | Tab::Build => 0,
        Tab::Problems => analysis.errors.len(),
        Tab::SmallerBases => drawn.alternatives.len(),
    };
    html! {
        <section id="results" class="results" aria-label="Results">
            <div class="tabs" role="tablist" aria-label="Results" onkeydown={on_key(*tab, act)}>
                { for Tab::ALL.map(|it| tab_button(it, it == *tab, counts(it), act)) }
            </div>
            <div
                id="panel"
                class={classes!("panel", (stale && *tab != Tab::Problems).then_some("stale"))}
                role="tabpanel"
                tabindex="0"
                aria-labelledby={id(*tab)}
            >
                { panel }
            </div>
            { report_button(analysis) }
        </section>
    }
}

fn id(tab: Tab) -> &'static str {
    match tab {
        Tab::Size => "tab-size",
        Tab::Build => "tab-build",
        Tab::Problems => "tab-problems",
        Tab::SmallerBases => "tab-smaller-bases",
    }
}

fn tab_button(tab: Tab, selected: bool, count: usize, act: &Callback<Action>) -> Html {
    let onclick = act.reform(move |_| Action::ShowTab(tab));
    let label = match tab {
        Tab::Size => "Size",
        Tab::Build => "Build",
        Tab::Problems => "Problems",
        Tab::SmallerBases => "Smaller bases",
    };
    let class = classes!("count", (tab == Tab::Problems).then_some("bad"));
    html! {
        <button
            type="button"
            id={id(tab)}
            role="tab"
            aria-selected={selected.to_string()}
            aria-controls="panel"
            tabindex={if selected { "0" } else { "-1" }}
            {onclick}
        >
            { label }
            if count != 0 {
                { " " }<span {class}>{ count }</span>
            }
        </button>
    }
}

/// Everything that is known, as the JSON report.
fn report_button(analysis: &Shared<Analysis>) -> Html {
    let analysis = analysis.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Ok(report) = json::report("Dockerfile", &analysis, false) {
            // A browser that refuses says so itself.
            let _ = download::offer("dockerfile-report.json", "application/json", &report);
        }
    });
    html! {
        <button type="button" class="report" {onclick}>{ "Download report" }</button>
    }
}

/// The keys of a tab list: only the chosen tab is in the Tab order, arrows choose another.
fn on_key(tab: Tab, act: &Callback<Action>) -> Callback<KeyboardEvent> {
    let act = act.clone();
    Callback::from(move |event: KeyboardEvent| {
        let place = Tab::ALL.iter().position(|it| *it == tab).unwrap_or(0);
        let next = match event.key().as_str() {
            "ArrowRight" => (place + 1) % Tab::ALL.len(),
            "ArrowLeft" => (place + Tab::ALL.len() - 1) % Tab::ALL.len(),
            "Home" => 0,
            "End" => Tab::ALL.len() - 1,
            _ => return,
        };
        event.prevent_default();
        act.emit(Action::ShowTab(Tab::ALL[next]));
        let button = document().get_element_by_id(id(Tab::ALL[next]));
        if let Some(button) = button.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            // Fails for no element that is in the page.
            let _ = button.focus();
        }
    })
}
