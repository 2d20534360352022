//! The page: the only room that knows a browser.

pub mod address;
mod assets;
pub mod components;
mod download;
mod editor;
pub mod examples;
mod folder;
mod host;
pub mod model;
pub mod offers;
pub mod questions;
mod shared;
mod storage;
mod theme;

use gloo::utils::document;
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
        verdict::verdict,
    },
    model::{Action, EmbedView, ExportTo, Exported, Model, Page},
    questions::Questions,
};
use crate::view::Format;

/// What the page starts with.
#[derive(Properties, PartialEq)]
pub struct Start {
    model: Shared<Model>,
    questions: Questions,
}

impl Start {
    /// From the address, and from what an earlier visit kept.
    pub fn read() -> Start {
        let now = String::from(js_sys::Date::new_0().to_iso_string());
        let model = address::start(host::asked, storage::load);
        let model = Shared::new(model.on(now.get(..10).unwrap_or(&now)));
        Start { model, questions: Questions::default() }
    }
}

/// The whole page.
#[component]
pub fn App(Start { model, questions }: &Start) -> Html {
    let model = use_reducer(|| Model::clone(model));
    let act = {
        let dispatcher = model.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };

    {
        let act = act.clone();
        let embedded = model.embedded;
        let earlier = model.earlier_texts().cloned();
        let kept = (model.kept_text().cloned(), earlier, model.theme, model.pane);
        use_effect_with(kept, move |(previous, earlier, theme, pane)| {
            theme::show(*theme);
            host::listen(&act);
            let kept = || storage::keep(previous.as_deref(), earlier.as_deref(), *theme, *pane);
            if !embedded && kept().is_err() {
                act.emit(Action::StorageFailed);
            }
        });
    }

    {
        let (act, questions) = (act.clone(), questions.clone());
        let sent = use_mut_ref(|| {
            questions.listen();
            0
        });
        use_effect_with(model.asked.clone(), move |asked| {
            for question in asked.iter().filter(|it| *sent.borrow() < it.serial) {
                let (act, serial) = (act.clone(), question.serial);
                questions.ask(&question.request, move |answer| {
                    act.emit(Action::Answered(serial, Shared::new(answer)));
                });
            }
            if let Some(last) = asked.last() {
                let mut sent = sent.borrow_mut();
                *sent = last.serial.max(*sent);
            }
        });
    }

    {
        let (act, embedded) = (act.clone(), model.embedded);
        let seen = (model.view.clone(), model.answered);
        use_effect_with(seen, move |(_, answered)| {
            if *answered {
                host::analysed();
            }
            if *answered && embedded {
                act.emit(Action::Export(ExportTo::Host));
            }
        });
    }

    use_effect_with((model.shown_layer, model.tab), |(line, _)| {
        let shown = line.and_then(|_| document().query_selector(".layers .shown").ok().flatten());
        if let Some(shown) = shown {
            shown.scroll_into_view();
        }
    });

    use_effect_with(model.exported.clone(), |exported| {
        if let Some(exported) = exported {
            hand_over(exported);
        }
    });

    {
        let embedded = model.embedded;
        use_effect_with(model.text.clone(), move |text| {
            if !embedded {
                storage::keep_text(text);
            }
        });
    }

    {
        let act = act.clone();
        let embedded = model.embedded;
        let is_next = |it: &&Shared<model::Previous>| model.changed.is_none() && !it.settled;
        let previous = model.previous.as_ref().filter(is_next);
        let previous = previous.and_then(|it| it.beside.clone());
        use_effect_with((model.built_from(), previous), move |(beside, previous)| {
            let kept = || storage::keep_beside(beside, previous.as_deref());
            if !embedded && kept().is_err() {
                act.emit(Action::StorageFailed);
            }
        });
    }

    {
        let act = act.clone();
        use_effect_with(model.wanted_index(), move |wanted| {
            if let Some(name) = wanted.clone() {
                assets::load(&format!("data/{name}.bin"), move |answer| {
                    act.emit(match answer {
                        Ok(bytes) => Action::IndexLoaded(name, bytes),
                        Err(why) => Action::IndexFailed(name, why.into()),
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
            if let Some(rule) = wanted.clone() {
                assets::load(&format!("rules/{}", rule.page), move |answer| {
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

    // Nothing here comes or goes, and the notices, which do, have an element of their own: Yew 0.23
    // pairs unkeyed siblings from the back and would make a new textarea, without caret and undo.
    html! {
        <div class={classes!("page", view_class(&model), model.readonly.then_some("readonly"))}>
            <Header
                theme={model.theme}
                text={model.text.clone()}
                target={model.target.clone()}
                ignore={model.ignore.clone()}
                sizes={model.sizes.text.clone()}
                options={model.options.clone()}
                previous={model.previous.clone()}
                embedded={model.embedded}
                view={model.drawn.clone()}
                offers={model.offers.clone()}
                unusable={model.readonly || !model.is_current()}
                act={&act}
            />
            <div class="notices" role="status">{ notices(&model, &act) }</div>
            <p id="spoken" class="visually-hidden" role="status">{ spoken(&model) }</p>
            <div
                id="panes"
                class="panes"
                data-pane={(!model.embedded).then(|| model.pane.as_str())}
            >
                <EditorPane
                    text={model.text.clone()}
                    view={model.view.clone()}
                    current={model.is_current()}
                    put={model.put}
                    sheet={model.sheet}
                    ignore={model.ignore.clone()}
                    options={model.options.clone()}
                    unreadable={model.unreadable}
                    reveal={model.reveal}
                    readonly={model.readonly}
                    questions={questions.clone()}
                    act={&act}
                />
                { divider("wide", "editor", "Width of the editor", "vertical") }
                { verdict(&model, &act) }
                <StageGraph
                    view={model.drawn.clone()}
                    stage={model.stage_at_caret()}
                    stale={model.is_stale()}
                    waiting={!model.is_seen()}
                    act={&act}
                />
                { divider("high", "graph", "Height of the graph", "horizontal") }
                if model.answered {
                <Results
                    view={model.view.clone()}
                    drawn={model.drawn.clone()}
                    tab={model.tab}
                    line={model.line_in_view()}
                    change={model.change}
                    cache={model.cache.as_ref().map(|it| it.1.clone())}
                    half_typed={model.half_typed_line()}
                    severity={model.severity}
                    optional={model.optional}
                    page={model.page.clone()}
                    offers={model.offers.clone()}
                    unusable={model.readonly || !model.has_offers()}
                    shown_layer={model.shown_layer}
                    sizes={model.sizes.clone()}
                    act={&act}
                />
                } else {
                    <section id="results" class="results" aria-label="Results" aria-busy="true" />
                }
            </div>
            { pane_switch(&model.text, &model.drawn, model.pane, &act) }
        </div>
    }
}

/// Hands an export over to whom it is for.
fn hand_over(Exported { to, of, text }: &Exported) {
    let (name, media_type) = match to {
        ExportTo::Picture => return host::offer_picture(text),
        ExportTo::Host => return host::changed(of, text),
        ExportTo::File(Format::Html) => ("dockerfile.html", "text/html"),
        ExportTo::File(Format::Markdown) => ("dockerfile.md", "text/markdown"),
        ExportTo::File(Format::Svg) => ("stages.svg", "image/svg+xml"),
        ExportTo::File(Format::Dot) => ("stages.dot", "text/vnd.graphviz"),
        ExportTo::File(Format::Mermaid) => ("stages.mmd", "text/plain"),
        ExportTo::File(Format::Json | Format::BriefJson) => {
            ("dockerfile-report.json", "application/json")
        }
        ExportTo::File(Format::Sarif) => ("dockerfile.sarif", "application/sarif+json"),
        // A browser would add an ending to the name of a text.
        ExportTo::File(Format::Dockerfile) => ("Dockerfile", "application/octet-stream"),
    };
    // A browser that refuses says so itself.
    let _ = download::offer(name, media_type, text);
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
    match model.embed_view {
        _ if !model.embedded => None,
        EmbedView::All => None,
        EmbedView::Graph => Some("only-graph"),
        EmbedView::Only(_) => Some("only-results"),
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: std::rc::Rc<Self>, action: Action) -> std::rc::Rc<Self> {
        model::update(&self, action).map_or(self, std::rc::Rc::new)
    }
}
