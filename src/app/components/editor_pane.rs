//! The editor: `<dockerfile-editor>` of www/editor, and until it is there a textarea beside its line
//! numbers.
//!
//! The textarea is as high as its text and the element around it scrolls, so that the numbers need no
//! scroll events to stay in line.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    analysis::Analysis,
    app::{
        Shared,
        components::{
            context_pane::context_pane,
            plural,
            tabs::{Entry, count, tabs},
        },
        editor::{self, Editor},
        model::{Action, Reveal, Sheet},
    },
};

/// What the editor shows.
#[derive(Debug, Properties, PartialEq)]
pub struct Props {
    /// The text and all that is known of it.
    pub analysis: Shared<Analysis>,
    /// How many texts the page has put in the text's place.
    pub put: usize,
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
    /// Whether the program's second part is there.
    pub whole: bool,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The editor.
#[component]
pub fn EditorPane(props: &Props) -> Html {
    let Props { analysis, put, sheet, ignore, unreadable, reveal, readonly, whole, act } = props;
    let node = use_node_ref();
    let ignore_file = use_node_ref();
    let rich = use_state(|| false);
    {
        let (rich, act) = (rich.setter(), act.clone());
        use_effect_with(node.clone(), move |node| {
            editor::await_rich(node, move |came| match came {
                true => rich.set(true),
                false => act.emit(Action::EditorFailed),
            });
        });
    }
    use_effect_with((ignore_file.clone(), ignore.clone(), *whole), |(file, ignore, _)| {
        if let Some(textarea) = file.cast() {
            editor::write(&textarea, ignore);
        }
    });
    {
        let analysis = analysis.clone();
        // Not what was typed: since then there may be more.
        use_effect_with((node.clone(), *put), move |(node, put)| {
            if let Some(editor) = Editor::of(node).filter(|_| *put != 0) {
                editor.write(&analysis.text);
            }
        });
    }
    let seen = (node.clone(), analysis.clone(), *rich, *whole);
    use_effect_with(seen, |(node, analysis, _, whole)| {
        if let Some(editor) = Editor::of(node) {
            editor.annotate(analysis, *whole);
        }
        let answers = whole.then(|| editor::answer(node, analysis));
        move || drop(answers)
    });
    // After the effect above, as it speaks of the new text; and not again when only that changes.
    {
        let analysis = analysis.clone();
        use_effect_with((node.clone(), *reveal), move |(node, reveal)| {
            if let (Some(editor), Some(reveal)) = (Editor::of(node), reveal) {
                editor.reveal(&analysis.text, reveal.span, reveal.focus);
            }
        });
    }
    let oninput = {
        let (node, act) = (node.clone(), act.clone());
        move |_: InputEvent| {
            if let Some(editor) = Editor::of(&node) {
                let text = editor.text();
                let caret = editor.caret(&text);
                act.emit(Action::Typed(text, caret));
            }
        }
    };
    let moved = {
        let (node, analysis, act) = (node.clone(), analysis.clone(), act.clone());
        Callback::from(move |()| {
            if let Some(editor) = Editor::of(&node) {
                act.emit(Action::CaretMoved(editor.caret(&analysis.text)));
            }
        })
    };

    html! {
        <section id="editor" class="editor" aria-label="Editor">
            <div class="pane-head">
                { sheets(analysis, *sheet, act) }
                <p>{ summary(analysis) }</p>
            </div>
            <dockerfile-editor
                id="text"
                ref={node}
                role="tabpanel"
                hidden={*sheet != Sheet::Dockerfile}
                readonly={*readonly}
                {oninput}
                onkeyup={moved.reform(|_| ())}
                onclick={moved.reform(|_| ())}
                onselect={moved.reform(|_| ())}
            >
                // Until the element has an editor of its own, and where that does not come.
                if !*rich {
                    { plain_editor(analysis, *readonly) }
                }
            </dockerfile-editor>
            if *whole {
                { context_pane(*sheet, &ignore_file, ignore, &analysis.sent, *unreadable, act) }
            } else {
                <div id="files" hidden={*sheet == Sheet::Dockerfile}></div>
            }
        </section>
    }
}

fn sheets(analysis: &Analysis, sheet: Sheet, act: &Callback<Action>) -> Html {
    let problems = analysis.sent.ignore.problems.len();
    let entry = |id, panel, label, of, sheet| Entry {
        id,
        panel,
        label,
        figure: count(of),
        bad: true,
        action: Action::ShowSheet(sheet),
    };
    let entries = vec![
        entry("sheet-text", "text", "Dockerfile", 0, Sheet::Dockerfile),
        entry("sheet-ignore", "files", ".dockerignore", problems, Sheet::Ignore),
        entry("sheet-context", "files", "Build context", 0, Sheet::Context),
    ];
    tabs("Editor", entries, sheet as usize, act)
}

/// The textarea and its line numbers, which are hidden from screen readers: problems say their line.
fn plain_editor(analysis: &Analysis, readonly: bool) -> Html {
    let lines = analysis.lines.count();
    let numbers: String = (1..=lines).map(|it| format!("{it}\n")).collect();
    html! {
        <div class="code">
        <div class="sheet">
            <pre class="gutter" aria-hidden="true">{ numbers }</pre>
            <div class="writing">
                // An effect writes the text, not a `value`: see `Editor::write`.
                <textarea
                    aria-label="Dockerfile"
                    rows={lines.to_string()}
                    wrap="off"
                    {readonly}
                    spellcheck="false"
                    autocapitalize="off"
                    autocomplete="off"
                    autocorrect="off"
                    translate="no"
                    placeholder="Type or paste a Dockerfile, or pick an example."
                    defaultvalue={analysis.text.clone()}
                />
            </div>
        </div>
        </div>
    }
}

fn summary(analysis: &Analysis) -> String {
    let stages = plural(analysis.stages.stages.len(), "stage");
    format!("{} · {stages}", plural(analysis.lines.count(), "line"))
}
