//! The ignore file, and the build context: what of a folder the build gets.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{button, note, table_head};
use crate::{
    app::{
        folder,
        model::{Action, Sheet},
    },
    view::{Files, Listing},
};

/// Both sheets; what is not in view is hidden. The ignore file's text is the textarea's own affair.
pub fn context_pane(
    sheet: Sheet,
    textarea: &NodeRef,
    ignore: &str,
    files: &Files,
    unreadable: Option<usize>,
    act: &Callback<Action>,
) -> Html {
    let typed = act.reform(|it: InputEvent| {
        Action::IgnoreTyped(it.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    let listed = act.reform(|it: InputEvent| {
        Action::Listed(it.target_unchecked_into::<HtmlTextAreaElement>().value())
    });
    let chosen = {
        let act = act.clone();
        move |event: Event| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            if let Some(files) = input.files() {
                folder::read(&files, &act.reform(Action::FilesRead));
            }
        }
    };
    html! {
        <div id="files" class="files" role="tabpanel" hidden={!matches!(sheet, Sheet::Ignore | Sheet::Context)}>
            <div hidden={sheet != Sheet::Ignore}>
                <textarea
                    ref={textarea.clone()}
                    aria-label=".dockerignore"
                    rows="12"
                    spellcheck="false"
                    placeholder="What the build must not see: node_modules, .git, *.log …"
                    oninput={typed}
                />
                { next_lines(files, ignore, act) }
                { ignore_notes(files) }
            </div>
            <div hidden={sheet != Sheet::Context}>
                <label>
                    { "Choose the folder, or drop it here. Its names, sizes and dependency lists are read in this browser; nothing leaves it." }
                    <input type="file" webkitdirectory=true multiple=true onchange={chosen} />
                </label>
                <label>
                    { "Or paste what lists it: find . -printf '%s %p\\n', ls -lR, du -ab or tree -s." }
                    <textarea rows="4" spellcheck="false" oninput={listed} />
                </label>
                <p class="unknown" role="status">
                    if let Some(line) = unreadable {
                        { format!("Line {line} of the list has no size and path.") }
                    }
                </p>
                if let Some(folder) = &files.folder {
                    { button(None, "Forget the folder", Action::ForgetContext, act) }
                    { listing(&folder.sent, "in the build context") }
                    { listing(&folder.left_out, "left out by .dockerignore") }
                }
            </div>
        </div>
    }
}

/// Lines that can be added, or that end the one that is being typed.
fn next_lines(files: &Files, ignore: &str, act: &Callback<Action>) -> Html {
    let before = &ignore[..ignore.rfind('\n').map_or(0, |it| it + 1)];
    let buttons = files.next_lines.iter().map(|it| {
        let text = [before, &it.text, "\n"].concat();
        button(None, &[it.text.as_str(), &it.detail].join(" "), Action::IgnoreTyped(text), act)
    });
    html! { <div class="choice" role="group" aria-label="Add a line">{ for buttons }</div> }
}

fn ignore_notes(files: &Files) -> Html {
    let problems = files.problems.iter();
    let problems =
        problems.map(|it| note(format!("Line {} stops the build: {}.", it.line, it.text)));
    let idle =
        files.idle.iter().map(|it| note(format!("Line {} changes nothing: {}", it.line, it.text)));
    html! { <>{ for problems }{ for idle }</> }
}

/// The largest files first.
fn listing(Listing { count, bytes, largest }: &Listing, what: &str) -> Html {
    let rows = largest.iter().map(|(path, bytes)| {
        let size = bytes.to_string();
        html! { <tr><th scope="row">{ path }</th><td class="number">{ size }</td></tr> }
    });
    let more = count.saturating_sub(largest.len());
    html! {
        <details>
            <summary>{ format!("{count} {}, {bytes}, {what}", if *count == 1 { "file" } else { "files" }) }</summary>
            <table>
                { table_head(&[("File", None), ("Size", Some("number"))]) }
                <tbody>{ for rows }</tbody>
            </table>
            if more != 0 {
                { note(format!("And {more} more.")) }
            }
        </details>
    }
}
