//! The page: the only room that knows a browser.

pub mod address;
mod assets;
pub mod components;
mod costs;
mod download;
mod editor;
pub mod examples;
mod folder;
mod host;
pub mod model;
mod shared;
pub mod showdown;
mod storage;
mod theme;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

pub use shared::Shared;

use self::{
    components::{
        editor_pane::EditorPane,
        header::Header,
        notices::{notices, spoken},
        pane_switch::pane_switch,
        results::Results,
        stage_graph::StageGraph,
    },
    model::{Action, Model, Page, View},
};

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct Start {
    model: Shared<Model>,
}

impl Start {
    /// From the address, and from what an earlier visit kept.
    pub fn read() -> Start {
        Start { model: Shared::new(address::start(host::asked, storage::load)) }
    }
}

/// The whole page.
#[component]
pub fn App(Start { model }: &Start) -> Html {
    let model = use_reducer(|| Model::clone(model));
    let act = {
        let dispatcher = model.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };

    {
        let act = act.clone();
        let embedded = model.embedded;
        let kept = (model.previous.clone(), model.theme, model.pane);
        use_effect_with(kept, move |(previous, theme, pane)| {
            theme::show(*theme);
            host::listen(&act);
            if !embedded && storage::keep(previous.as_ref(), *theme, *pane).is_err() {
                act.emit(Action::StorageFailed);
            }
        });
    }

    {
        let embedded = model.embedded;
        use_effect_with(model.analysis.text.clone(), move |text| {
            if !embedded {
                storage::keep_text(text);
            }
        });
    }

    use_effect_with(model.judged.analysis.clone(), |analysis| {
        if analysis.advised {
            host::analysed();
        }
    });

    {
        let embedded = model.embedded;
        use_effect_with(model.analysis.clone(), move |analysis| {
            if embedded {
                host::changed(analysis);
            }
        });
    }

    {
        let act = act.clone();
        let embedded = model.embedded;
        let previous = model.previous.as_ref().and_then(|it| it.beside.clone());
        let files =
            (model.ignore.clone(), model.context.clone(), model.sizes.text.clone(), previous);
        use_effect_with(files, move |(ignore, context, sizes, previous)| {
            let kept =
                || storage::keep_context(ignore, context.as_deref(), sizes, previous.as_deref());
            if !embedded && kept().is_err() {
                act.emit(Action::StorageFailed);
            }
        });
    }

    {
        let act = act.clone();
        use_effect_with(model.wanted_index(), move |wanted| {
            if let Some(release) = *wanted {
                assets::load(&format!("data/{}.bin", release.as_str()), move |answer| {
                    act.emit(match answer {
                        Ok(bytes) => Action::IndexLoaded(release, bytes),
                        Err(why) => Action::IndexFailed(release, why.into()),
                    });
                });
            }
        });
    }

    {
        let act = act.clone();
        use_effect_with(model.wanted_example, move |wanted| {
            if let Some(example) = *wanted {
                assets::load(&format!("examples/{}.Dockerfile", example.name), move |answer| {
                    let text = answer.and_then(|it| {
                        String::from_utf8(it).map_err(|_| "it is no text".to_owned())
                    });
                    act.emit(match text {
                        Ok(text) => Action::ExampleLoaded(example, text),
                        Err(why) => Action::ExampleFailed(example, why.into()),
                    });
                });
            }
        });
    }

    {
        let act = act.clone();
        use_effect_with(model.wanted_page(), move |wanted| {
            if let Some(rule) = *wanted {
                assets::load(&format!("rules/{}", rule.page()), move |answer| {
                    let text = answer.map(|it| String::from_utf8_lossy(&it).into_owned());
                    act.emit(Action::PageLoaded(
                        rule,
                        text.map_or_else(
                            |why| Page::Failed(why.into()),
                            |it| Page::Text(it.into()),
                        ),
                    ));
                });
            }
        });
    }

    {
        let act = act.clone();
        use_effect_with(model.wants_advice(), move |wanted| {
            // Once the page shows what was typed.
            let later = wanted.as_ref().map(|_| Timeout::new(30, move || act.emit(Action::Advise)));
            move || drop(later)
        });
    }

    {
        let act = act.clone();
        use_effect_with(model.wants_comparison(), move |wanted| {
            // Once the page shows what was typed.
            let later =
                wanted.as_ref().map(|_| Timeout::new(50, move || act.emit(Action::Compare)));
            move || drop(later)
        });
    }

    // Nothing here comes or goes, and the notices, which do, have an element of their own: Yew 0.23
    // pairs unkeyed siblings from the back and would make a new textarea, without caret and undo.
    html! {
        <div class={classes!("page", view_class(&model), model.readonly.then_some("readonly"))}>
            <Header
                theme={model.theme}
                analysis={model.analysis.clone()}
                target={model.target.clone()}
                ignore={model.ignore.clone()}
                sizes={model.sizes.text.clone()}
                whole={model.whole}
                embedded={model.embedded}
                act={&act}
            />
            <div class="notices" role="status">
                if model.whole {
                    { notices(&model, &act) }
                }
            </div>
            <p id="spoken" class="visually-hidden" role="status">
                { if model.whole { spoken(&model) } else { String::new() } }
            </p>
            <div
                id="panes"
                class="panes"
                data-pane={(!model.embedded).then(|| model.pane.as_str())}
            >
                <EditorPane
                    analysis={model.analysis.clone()}
                    put={model.put}
                    sheet={model.sheet}
                    ignore={model.ignore.clone()}
                    unreadable={model.unreadable}
                    reveal={model.reveal}
                    readonly={model.readonly}
                    whole={model.whole}
                    act={&act}
                />
                { divider("wide", "editor", "Width of the editor", "vertical") }
                <StageGraph
                    analysis={model.judged.drawn.clone()}
                    stage={model.stage_at_caret()}
                    stale={model.judged.is_stale()}
                    act={&act}
                />
                { divider("high", "graph", "Height of the graph", "horizontal") }
                // These are in the program's second part: see xtask/src/split.rs.
                if model.whole {
                    <Results
                        analysis={model.judged.analysis.clone()}
                        drawn={model.judged.drawn.clone()}
                        tab={model.tab}
                        instruction={model.instruction_in_view()}
                        half_typed={model.half_typed_line()}
                        severity={model.severity}
                        page={model.page.clone()}
                        showdown={model.showdown.clone()}
                        readonly={model.readonly}
                        sizes={model.sizes.clone()}
                        act={&act}
                    />
                } else {
                    <section id="results" class="results" aria-label="Results" aria-busy="true" />
                }
            </div>
            { pane_switch(&model.judged.drawn, model.pane, &act) }
        </div>
    }
}

/// Between two panes; www/desk.js moves it.
fn divider(
    share: &'static str,
    pane: &'static str,
    label: &'static str,
    orientation: &'static str,
) -> Html {
    html! {
        <hr
            data-share={share}
            tabindex="0"
            aria-controls={pane}
            aria-label={label}
            aria-orientation={orientation}
            aria-valuenow="42"
        />
    }
}

/// What www/style.css leaves out of an embedded page.
fn view_class(model: &Model) -> Option<&'static str> {
    match model.view {
        _ if !model.embedded => None,
        View::All => None,
        View::Graph => Some("only-graph"),
        View::Only(_) => Some("only-results"),
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: std::rc::Rc<Self>, action: Action) -> std::rc::Rc<Self> {
        model::update(&self, action).map_or(self, std::rc::Rc::new)
    }
}
