//! Short messages that block nothing: a text was replaced, or cannot be kept.

use yew::prelude::*;

use super::{button, plural, problem_list::count as problems};
use crate::{
    app::model::{Action, Changed, Model, News, Replacement},
    view::Bytes,
};

/// The messages, for an element that is always there: a live region must exist before it speaks.
pub fn notices(model: &Model, act: &Callback<Action>) -> Html {
    html! {
        <>
            if let Some(changed) = &model.changed {
                <p class="notice toast" key="replaced">
                    <span>{ sentence(&changed.by) }</span>
                    { gain(model, changed) }
                    { button(None, "Undo", Action::Undo, act) }
                    { button(None, "Dismiss", Action::ForgetPrevious, act) }
                </p>
            } else if let Some(previous) = model.previous.as_ref().filter(|it| !it.settled) {
                <p class="notice toast" key="replaced">
                    <span>{ sentence(&previous.by) }</span>
                    { button(None, "Undo", Action::Undo, act) }
                    { button(None, "Keep this one", Action::ForgetPrevious, act) }
                </p>
            }
            if model.storage_failed {
                <p class="notice" key="storage">
                    <span>
                        { "This browser does not let the page keep your text: \
                           it will be gone after a reload." }
                    </span>
                    { button(None, "OK", Action::AcceptStorageFailure, act) }
                </p>
            }
            if let Some((example, why)) = &model.example_failure {
                <p class="notice" key="example">
                    <span>
                        { format!("The example “{}” could not be loaded ({why}).", example.title) }
                    </span>
                    { button(None, "Try again", Action::Choose(example), act) }
                    { button(None, "OK", Action::AcceptExampleFailure, act) }
                </p>
            }
            if let Some(news) = &model.news {
                <p class="notice" key="news">
                    { told(news) }
                    if let (News::Copied | News::ToCopy(_), Some(line)) = (news, model.view.problems.secret) {
                        <strong>
                            { format!(
                                " Line {line} seems to hold a secret, and whoever has the link can read it."
                            ) }
                        </strong>
                    }
                    { button(None, "OK", Action::Tell(None), act) }
                </p>
            }
            if model.editor_failed {
                <p class="notice" key="editor">
                    <span>
                        { "The full editor could not be loaded. This plain one works as well; \
                           your text is safe." }
                    </span>
                    { button(None, "OK", Action::AcceptEditorFailure, act) }
                </p>
            }
            if let Some((_, why)) = &model.index_failure {
                <p class="notice" key="index">
                    <span>
                        { format!("Package sizes are rough: their list could not be loaded ({why}).") }
                    </span>
                    { button(None, "Try again", Action::RetryIndex, act) }
                </p>
            }
        </>
    }
}

/// `1.21 GB → 196 MB (−84 %)`, once the new size is known.
fn gain(model: &Model, Changed { disk, .. }: &Changed) -> Html {
    let now = model.view.size.as_ref().map(|it| it.disk).filter(|_| model.is_current());
    let Some((before, now)) = disk.zip(now) else { return Html::default() };
    if !before.is_whole() || !now.is_whole() {
        return Html::default();
    }
    let percent = percent(before.known.likely, now.known.likely);
    let (before, now) = (before.known.figure(), now.known.figure());
    html! { <strong>{ format!("{before} → {now} ({percent})") }</strong> }
}

/// `−84 %`, `+3 %`.
fn percent(before: Bytes, now: Bytes) -> String {
    let (sign, apart) = if now < before { ("−", before - now) } else { ("+", now - before) };
    let percent = u128::from(apart.0) * 100 / u128::from(before.0.max(1));
    format!("{sign}{percent} %")
}

/// What screen readers are told of the results as they change, whichever of them are in view.
pub fn spoken(model: &Model) -> String {
    let Some(size) = &model.view.size else { return String::new() };
    let size = match size.disk.likely() {
        Some(_) => format!("about {}", size.disk.words()),
        None => "of unknown size".to_owned(),
    };
    let problems = problems(&model.view.problems, model.half_typed_line());
    format!("The image is {size}. {}.", plural(problems, "problem"))
}

fn told(news: &News) -> Html {
    let sentence = match news {
        News::Copied => "Copied: a link that holds this text itself. Nothing was uploaded.".into(),
        News::BadLink(why) => format!("{why} Your text is as it was."),
        News::Outdated => "There is a newer version of this page: reload it to get it.".into(),
        News::EngineFailed(report) => {
            let report = format!("{report}\n\nReport this, together with the text.");
            return html! {
                <details>
                    <summary>
                        { "The analysis broke on this text. Your text is safe, and is analysed \
                           again when it changes." }
                    </summary>
                    <textarea readonly=true rows="4" aria-label="Report" value={report} />
                </details>
            };
        }
        News::ToCopy(link) => {
            // www/host.js selects it.
            let field = html! { <input id="link" readonly=true value={link.to_string()} /> };
            return html! { <label>{ "Copy this link: " }{ field }</label> };
        }
    };
    html! { <span>{ sentence }</span> }
}

fn sentence(by: &Replacement) -> String {
    match by {
        Replacement::Example(title) => {
            format!("This is the example “{title}”. Your own Dockerfile is kept.")
        }
        Replacement::Fix(title) => format!("Done: {title}."),
        Replacement::Rule => "This is the page's example. Your own Dockerfile is kept.".to_owned(),
        Replacement::File => "This is the opened file. Your own Dockerfile is kept.".to_owned(),
        Replacement::Link => "This came with a link. Your own Dockerfile is kept.".to_owned(),
        Replacement::Variant(title) => format!("Done: {title}."),
        Replacement::Other => "The other file took its place.".to_owned(),
        Replacement::Earlier => "Your earlier Dockerfile is kept.".to_owned(),
    }
}
