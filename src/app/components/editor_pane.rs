//! The editor: a textarea between its line numbers and what each line adds to the image.
//!
//! The textarea is as large as its text and the element around it scrolls, so numbers, sizes and
//! marks are parts of the same page and need no scroll events to stay in line.

mod costs;
mod gutter;
mod ink;
mod marks;
mod runs;

use std::rc::Rc;

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use self::{costs::Costs, gutter::Gutter, ink::Ink, marks::Underlines};
use crate::{
    analysis::Analysis,
    app::{
        Shared,
        components::{
            context_pane::context_pane,
            tabs::{Entry, tabs},
        },
        editor,
        model::{Action, Reveal, Sheet},
    },
};

/// What the editor shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The text and all that is known of it.
    pub analysis: Shared<Analysis>,
    /// The stage that holds the caret.
    pub stage: Option<usize>,
    /// What is in view: the text, or what it is built from.
    pub sheet: Sheet,
    /// The ignore file's text.
    pub ignore: Rc<str>,
    /// The first line of a listing that was not understood.
    pub unreadable: Option<usize>,
    /// What to select and to scroll to.
    pub reveal: Option<Reveal>,
    /// Whether the text can only be read.
    pub readonly: bool,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// Longer lines scroll inside the textarea, without colours.
const WIDEST: usize = 2_000;

/// The editor.
#[component]
pub fn EditorPane(props: &Props) -> Html {
    let Props { analysis, stage, sheet, ignore, unreadable, reveal, readonly, act } = props;
    let textarea = use_node_ref();
    let ignore_file = use_node_ref();
    let texts = (analysis.clone(), ignore.clone());
    use_effect_with((textarea.clone(), ignore_file.clone(), texts), |(text, file, kept)| {
        if let Some(textarea) = text.cast::<HtmlTextAreaElement>() {
            editor::write(&textarea, &kept.0.text);
        }
        if let Some(textarea) = file.cast::<HtmlTextAreaElement>() {
            editor::write(&textarea, &kept.1);
        }
    });
    // After the effect above, as it speaks of the new text; and not again when only that changes.
    {
        let analysis = analysis.clone();
        use_effect_with((textarea.clone(), *reveal), move |(textarea, reveal)| {
            if let (Some(textarea), Some(reveal)) = (textarea.cast(), reveal) {
                editor::reveal(&textarea, &analysis.text, reveal.span, reveal.focus);
            }
        });
    }
    let oninput = {
        let (textarea, act) = (textarea.clone(), act.clone());
        move |_: InputEvent| {
            if let Some(textarea) = textarea.cast::<HtmlTextAreaElement>() {
                let text = textarea.value();
                let caret = editor::caret(&textarea, &text);
                act.emit(Action::Typed(text, caret));
            }
        }
    };
    let moved = {
        let (textarea, analysis, act) = (textarea.clone(), analysis.clone(), act.clone());
        Callback::from(move |()| {
            if let Some(textarea) = textarea.cast::<HtmlTextAreaElement>() {
                act.emit(Action::CaretMoved(editor::caret(&textarea, &analysis.text)));
            }
        })
    };

    let lines = analysis.lines.count();
    let columns = columns(&analysis.text);
    let plain = WIDEST < columns;
    let stages = &analysis.stages.stages;
    let band = stage.and_then(|it| stages.get(it)).map(|it| it.lines);
    html! {
        <section id="editor" class="editor" aria-label="Editor">
            <div class="pane-head">
                { sheets(analysis, *sheet, act) }
                <p>{ summary(analysis) }</p>
            </div>
            <div
                id="text"
                class={classes!("code", plain.then_some("plain"))}
                role="tabpanel"
                hidden={*sheet != Sheet::Dockerfile}
            >
                <div class="sheet">
                { marks::band(band) }
                <Gutter {lines} wrong={wrong_lines(analysis)} />
                <div class="writing">
                    <Underlines {analysis} />
                    <Ink {analysis} shown={!plain} />
                    // The effect above writes the text, not a `value`: see `editor::write`.
                    <textarea
                        ref={textarea}
                        aria-label="Dockerfile"
                        rows={lines.to_string()}
                        cols={columns.clamp(20, WIDEST).to_string()}
                        wrap="off"
                        readonly={*readonly}
                        spellcheck="false"
                        autocapitalize="off"
                        autocomplete="off"
                        autocorrect="off"
                        translate="no"
                        placeholder="Type or paste a Dockerfile, or pick an example."
                        defaultvalue={analysis.text.clone()}
                        {oninput}
                        onkeyup={moved.reform(|_| ())}
                        onclick={moved.reform(|_| ())}
                        onselect={moved.reform(|_| ())}
                    />
                </div>
                <Costs {analysis} />
                </div>
            </div>
            { context_pane(*sheet, &ignore_file, &analysis.sent, *unreadable, act) }
        </section>
    }
}

fn sheets(analysis: &Analysis, sheet: Sheet, act: &Callback<Action>) -> Html {
    let problems = analysis.sent.ignore.problems.len();
    let entry = |id, label, count, sheet| Entry {
        id,
        label,
        count,
        bad: true,
        action: Action::ShowSheet(sheet),
    };
    let entries = vec![
        entry("sheet-text", "Dockerfile", 0, Sheet::Dockerfile),
        entry("sheet-ignore", ".dockerignore", problems, Sheet::Ignore),
        entry("sheet-context", "Build context", 0, Sheet::Context),
    ];
    let panel = if sheet == Sheet::Dockerfile { "text" } else { "files" };
    tabs("Editor", panel, entries, sheet as usize, act)
}

fn summary(analysis: &Analysis) -> String {
    let plural = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {one}s"),
    };
    let stages = plural(analysis.stages.stages.len(), "stage");
    format!("{} · {stages}", plural(analysis.lines.count(), "line"))
}

/// None while there is nothing to be wrong.
fn wrong_lines(analysis: &Analysis) -> Vec<usize> {
    if analysis.text.trim().is_empty() {
        return Vec::new();
    }
    let mut lines: Vec<usize> =
        analysis.errors.iter().map(|it| analysis.lines.line(it.span.start)).collect();
    lines.dedup();
    lines
}

/// The width of the widest line.
fn columns(text: &str) -> usize {
    // One more for the caret, one for fonts whose characters are a little wider than one says.
    text.lines().map(marks::width).max().unwrap_or(0) + 2
}
