//! What follows from the Dockerfile, in tabs.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        Shared,
        components::{
            build_panel::build_panel,
            problem_list::{self, problem_list},
            size_panel::size_panel,
            smaller::{self, smaller},
            tabs::{Entry, Tone, count, tabs},
        },
        model::{Action, CacheChange, Page, Sizes, Tab},
        offers::Offers,
    },
    view::{CacheAfter, Rule, Severity, View},
};

/// What the results show.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The view of the text.
    pub view: Shared<View>,
    /// The last one with a stage.
    pub drawn: Shared<View>,
    /// Which results are in view.
    pub tab: Tab,
    /// The line of the instruction that holds the caret, for what depends on it.
    pub line: Option<usize>,
    /// The change whose effect on the cache is looked at.
    pub change: CacheChange,
    /// What it rebuilds.
    pub cache: Option<Rc<CacheAfter>>,
    /// The line on which a word is being typed.
    pub half_typed: Option<usize>,
    /// The severity of the advice in view; none for all.
    pub severity: Option<Severity>,
    /// Whether the rules that are off by default look too.
    pub optional: bool,
    /// The rule whose page is shown, and its page.
    pub page: Option<(Rule, Page)>,
    /// Smaller versions of the file.
    pub offers: Offers,
    /// Whether none of them can take its place now.
    pub unusable: bool,
    /// The line of the layer that was last asked for.
    pub shown_layer: Option<usize>,
    /// The sizes that are given.
    pub sizes: Sizes,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The tabs and the panel of the chosen one.
#[component]
pub fn Results(props: &Props) -> Html {
    let Props { view, drawn, tab, half_typed, severity, page, sizes, act, .. } = props;
    let stale = view != drawn;
    let panel = match tab {
        Tab::Smaller => smaller(drawn, &props.offers, props.unusable || stale, act),
        Tab::Layers => size_panel(drawn, sizes, props.shown_layer, stale, act),
        Tab::Build => {
            build_panel(drawn, props.line, props.change, props.cache.as_ref(), sizes, act)
        }
        Tab::Problems => {
            problem_list(view, props.optional, *half_typed, *severity, page.as_ref(), act)
        }
    };
    let figure = |it| match it {
        Tab::Layers | Tab::Build => (AttrValue::default(), Tone::Plain),
        Tab::Problems => {
            let tone = problem_list::tone(&view.problems, *half_typed);
            (count(problem_list::count(&view.problems, *half_typed)), tone)
        }
        Tab::Smaller if view.problems.failure().is_some() => (AttrValue::default(), Tone::Good),
        Tab::Smaller => (smaller::gain(&props.offers), Tone::Good),
    };
    let chosen = Tab::ALL.iter().position(|it| it == tab).unwrap_or(0);
    let entries = Tab::ALL.map(|it| {
        let (figure, tone) = figure(it);
        let action = Action::ShowTab(it);
        Entry { id: id(it), panel: "panel", label: label(it), figure, tone, action }
    });
    html! {
        <section id="results" class="results" aria-label="Results">
            <h2 class="visually-hidden">{ "Results" }</h2>
            { tabs("Results", entries.into(), chosen, act) }
            <div
                id="panel"
                class={classes!("panel", (stale && *tab != Tab::Problems).then_some("stale"))}
                role="tabpanel"
                tabindex="0"
                aria-labelledby={id(*tab)}
            >
                { panel }
            </div>
        </section>
    }
}

fn id(tab: Tab) -> &'static str {
    match tab {
        Tab::Smaller => "tab-smaller",
        Tab::Layers => "tab-layers",
        Tab::Problems => "tab-problems",
        Tab::Build => "tab-build",
    }
}

fn label(tab: Tab) -> &'static str {
    match tab {
        Tab::Smaller => "Make it smaller",
        Tab::Layers => "Layers",
        Tab::Problems => "Problems",
        Tab::Build => "Build & cache",
    }
}
