//! What follows from the Dockerfile, in tabs.

use yew::prelude::*;

use crate::{
    advice::{Rule, Severity},
    analysis::Analysis,
    app::{
        Shared,
        components::{
            build_panel::BuildPanel,
            export_menu::export_menu,
            problem_list::{findings, problem_list},
            showdown::showdown,
            size_panel::size_panel,
            smaller_bases::smaller_bases,
            tabs::{Entry, count, tabs},
        },
        model::{Action, Page, Sizes, Tab},
        showdown::Showdown,
    },
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
    /// The line on which a word is being typed.
    pub half_typed: Option<usize>,
    /// The severity of the advice in view; none for all.
    pub severity: Option<Severity>,
    /// The rule whose page is shown, and its page.
    pub page: Option<(&'static Rule, Page)>,
    /// The same app built in other ways.
    pub showdown: Showdown,
    /// Whether the text can only be read.
    pub readonly: bool,
    /// The sizes that are given.
    pub sizes: Sizes,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The tabs and the panel of the chosen one.
#[component]
pub fn Results(props: &Props) -> Html {
    let Props { analysis, drawn, tab, instruction, half_typed, severity, page, sizes, act, .. } =
        props;
    let stale = analysis != drawn;
    let panel = match tab {
        Tab::Size => size_panel(drawn, sizes, stale, act),
        Tab::Build => html! { <BuildPanel analysis={drawn} instruction={*instruction} {act} /> },
        Tab::Problems => problem_list(analysis, *half_typed, *severity, page.as_ref(), act),
        Tab::SmallerBases => smaller_bases(drawn, stale, page.as_ref(), act),
        Tab::Showdown => {
            showdown(&props.showdown, props.readonly || stale || props.showdown.is_old(drawn), act)
        }
    };
    let counts = |it| match it {
        Tab::Size | Tab::Build | Tab::Showdown => 0,
        Tab::Problems => analysis.errors.len() + findings(analysis, *half_typed).count(),
        Tab::SmallerBases => drawn.alternatives.len(),
    };
    let chosen = Tab::ALL.iter().position(|it| it == tab).unwrap_or(0);
    let entries = Tab::ALL.map(|it| Entry {
        id: id(it),
        panel: "panel",
        label: label(it),
        figure: count(counts(it)),
        bad: it == Tab::Problems,
        action: Action::ShowTab(it),
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
            { export_menu(analysis, &props.showdown) }
        </section>
    }
}

fn id(tab: Tab) -> &'static str {
    match tab {
        Tab::Size => "tab-size",
        Tab::Build => "tab-build",
        Tab::Problems => "tab-problems",
        Tab::SmallerBases => "tab-smaller-bases",
        Tab::Showdown => "tab-showdown",
    }
}

fn label(tab: Tab) -> &'static str {
    match tab {
        Tab::Size => "Size",
        Tab::Build => "Build",
        Tab::Problems => "Problems",
        Tab::SmallerBases => "Smaller bases",
        Tab::Showdown => "Showdown",
    }
}
