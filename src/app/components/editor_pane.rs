//! The editor: `<dockerfile-editor>` of www/editor, and until it is there a textarea beside its line
//! numbers.
//!
//! The textarea is as high as its text and the element around it scrolls, so that the numbers need no
//! scroll events to stay in line.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        Shared,
        components::{
            context_pane::context_pane,
            options_pane::options_pane,
            plural,
            tabs::{Entry, Tone, count, tabs},
        },
        editor::{self, Editor},
        model::{Action, Reveal, Sheet},
        questions::Questions,
    },
    view::View,
};

/// What the editor shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The text.
    pub text: Rc<str>,
    /// The last view of it.
    pub view: Shared<View>,
    /// Whether the text has not changed since.
    pub current: bool,
    /// How many texts the page has put in the text's place.
    pub put: usize,
    /// What is in view: the text, or what it is built from.
    pub sheet: Sheet,
    /// The ignore file's text.
    pub ignore: Rc<str>,
    /// The flags of the build.
    pub options: Rc<str>,
    /// The first line of a listing that was not understood.
    pub unreadable: Option<usize>,
    /// What to select and to scroll to.
    pub reveal: Option<Reveal>,
    /// Whether the text can only be read.
    pub readonly: bool,
    /// Where the editor's questions go.
    pub questions: Questions,
    /// Told what the user does.
    pub act: Callback<Action>,
}

/// The editor.
#[component]
pub fn EditorPane(props: &Props) -> Html {
    let Props {
        text,
        view,
        current,
        put,
        sheet,
        ignore,
        options,
        unreadable,
        reveal,
        readonly,
        ..
    } = props;
    let act = &props.act;
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
    use_effect_with((ignore_file.clone(), ignore.clone()), |(file, ignore)| {
        if let Some(textarea) = file.cast() {
            editor::write(&textarea, ignore);
        }
    });
    {
        let text = text.clone();
        // Not what was typed: since then there may be more.
        use_effect_with((node.clone(), *put), move |(node, put)| {
            if let Some(editor) = Editor::of(node).filter(|_| *put != 0) {
                editor.write(&text);
            }
        });
    }
    {
        let text = text.clone();
        // Of another text the same may be said, whose marks it has taken away.
        let said = (node.clone(), view.clone(), *rich, *current);
        use_effect_with(said, move |(node, view, _, current)| {
            if let Some(editor) = Editor::of(node).filter(|_| *current) {
                editor.annotate(&text, view);
            }
        });
    }
    use_effect_with((node.clone(), props.questions.clone(), *rich), |(node, questions, _)| {
        let answers = editor::answer(node, questions);
        move || drop(answers)
    });
    {
        let act = act.clone();
        use_effect_with(node.clone(), move |node| {
            let listener = editor::on_cost(node, move |line| act.emit(Action::ShowLayer(line)));
            move || drop(listener)
        });
    }
    // After the effect above, as it speaks of the new text; and not again when only that changes.
    {
        let text = text.clone();
        use_effect_with((node.clone(), *reveal), move |(node, reveal)| {
            if let (Some(editor), Some(reveal)) = (Editor::of(node), reveal) {
                editor.reveal(&text, *reveal);
            }
        });
    }
    let oninput = {
        let (node, act) = (node.clone(), act.clone());
        move |_: InputEvent| {
            if let Some(editor) = Editor::of(&node) {
                act.emit(Action::Typed(editor.text(), editor.caret()));
            }
        }
    };
    let moved = {
        let (node, act) = (node.clone(), act.clone());
        Callback::from(move |()| {
            if let Some(editor) = Editor::of(&node) {
                act.emit(Action::CaretMoved(editor.caret()));
            }
        })
    };

    html! {
        <section id="editor" class="editor" aria-label="Editor">
            <div class="pane-head">
                { sheets(view, *sheet, act) }
                <p>{ summary(text, view) }</p>
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
                    { plain_editor(text, *readonly) }
                }
            </dockerfile-editor>
            { context_pane(*sheet, &ignore_file, ignore, &view.files, *unreadable, act) }
            <div
                id="build-options"
                class="files"
                role="tabpanel"
                hidden={*sheet != Sheet::Options}
            >
                if *sheet == Sheet::Options {
                    { options_pane(view, options, act) }
                }
            </div>
        </section>
    }
}

fn sheets(view: &View, sheet: Sheet, act: &Callback<Action>) -> Html {
    let problems = view.files.problems.len();
    let missing = view.options.args.iter().filter(|it| it.missing).count();
    let entry = |id, panel, label, of, sheet| Entry {
        id,
        panel,
        label,
        figure: count(of),
        tone: Tone::Bad,
        action: Action::ShowSheet(sheet),
    };
    let entries = vec![
        entry("sheet-text", "text", "Dockerfile", 0, Sheet::Dockerfile),
        entry("sheet-ignore", "files", ".dockerignore", problems, Sheet::Ignore),
        entry("sheet-context", "files", "Build context", 0, Sheet::Context),
        entry("sheet-options", "build-options", "Build options", missing, Sheet::Options),
    ];
    tabs("Editor", entries, sheet as usize, act)
}

/// The textarea and its line numbers, which are hidden from screen readers: problems say their line.
fn plain_editor(text: &str, readonly: bool) -> Html {
    let lines = line_count(text);
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
                    defaultvalue={text.to_owned()}
                />
            </div>
        </div>
        </div>
    }
}

fn summary(text: &str, view: &View) -> String {
    let stages = plural(view.all_stages, "stage");
    format!("{} · {stages}", plural(line_count(text), "line"))
}

/// A text that ends with a line feed has an empty last line.
pub(super) fn line_count(text: &str) -> usize {
    text.matches('\n').count() + 1
}
