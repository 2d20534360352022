//! What can happen once the second part of the program has come: see xtask/src/split.rs.

use std::rc::Rc;

use super::{Action, Judged, Model, Page, Replacement, Sizes};
use crate::{
    analysis::{self, Analysis},
    app::{Shared, showdown::Choice},
    bytes::{Bytes, SizeRange},
    context::{Context, listing},
    image::given::Given,
    measured,
    text::{Span, apply},
};

/// Gives advice on the text, and on what is drawn.
#[inline(never)]
pub(super) fn judge(model: &mut Model) {
    model.whole = true;
    let is_stale = model.is_stale();
    model.analysis = advised(&model.analysis);
    model.drawn = if is_stale { advised(&model.drawn) } else { model.analysis.clone() };
    model.judged = Judged { analysis: model.analysis.clone(), drawn: model.drawn.clone() };
}

fn advised(analysis: &Shared<Analysis>) -> Shared<Analysis> {
    if analysis.advised {
        return analysis.clone();
    }
    let mut analysis = Analysis::clone(analysis);
    analysis::advise(&mut analysis);
    Shared::new(analysis)
}

/// The state after an action; the same with nothing changed is `None`.
#[inline(never)]
pub(super) fn update(mut next: Model, action: Action) -> Option<Model> {
    match action {
        Action::FilesRead(files) => {
            let context = Context::new(files);
            if let Some(ignore) = context.ignore_file("Dockerfile") {
                next.ignore = ignore.into();
            }
            next.context = Some(Rc::new(context));
            next.unreadable = None;
            next.again();
        }
        Action::Listed(text) => match listing(&text) {
            Ok(context) => {
                next.unreadable = None;
                if !context.files().is_empty() {
                    next.context = Some(Rc::new(context));
                    next.again();
                }
            }
            Err(problem) => next.unreadable = Some(problem.line),
        },
        Action::ForgetContext => {
            next.context = None;
            next.again();
        }
        Action::AskSize(key) => next.sizes.editing = key,
        Action::SetSize(key, size) => set_size(&mut next, &key, size.trim()),
        Action::Printed(text) => match measured::add(&text, &next.analysis, &next.sizes.text) {
            Ok((sizes, said)) => {
                next.sizes = Sizes { text: sizes.into(), note: Some(said.into()), editing: None };
                next.again();
            }
            Err(why) => next.sizes.note = Some(why.into()).filter(|_| !text.is_empty()),
        },
        Action::AcceptExampleFailure => next.example_failure = None,
        Action::UseAlternative(_) | Action::Fix(..) | Action::FixSafe | Action::UseShown
            if next.readonly =>
        {
            return None;
        }
        Action::Compare => {
            next.wants_comparison()?;
            let input = next.input(&next.drawn.text);
            next.showdown.compare(&input, &next.drawn);
        }
        Action::Wish(wishes) => next.showdown.wishes = wishes,
        Action::OtherTyped(text) => next.showdown.other = text.into(),
        Action::ShowChanges(choice) => {
            let is_shown = next.showdown.shown == Some(choice);
            next.showdown.shown = (!is_shown).then_some(choice);
            next.showdown.copied = None;
        }
        Action::UseShown => {
            let text = next.showdown.rewrite()?.text.clone();
            let by = match next.showdown.shown? {
                Choice::Way(name) => Replacement::Way(name.as_str()),
                Choice::Other => Replacement::Other,
            };
            next.replace(&text, by, None);
            next.showdown.shown = None;
            next.reveal(Span::at(0), false);
        }
        Action::Copied(done) => next.showdown.copied = Some(done),
        Action::UseAlternative(place) => {
            let analysis = next.analysis.clone();
            let alternative = analysis.alternatives.get(place)?;
            let by = Replacement::Base(alternative.base.as_str().into());
            let text = alternative.dockerfile(&next.analysis.text)?;
            next.replace(&text, by, None);
            let stage = next.analysis.stages.stages.get(alternative.stage);
            let base = stage.map_or(Span::at(0), |it| it.base_span);
            next.reveal(base, false);
        }
        Action::Fix(finding, fix) => {
            let fix = next.analysis.findings.get(finding)?.fixes.get(fix)?;
            let text = apply(&next.analysis.text, &fix.edits)?;
            let start = fix.edits.iter().map(|it| it.span.start).min()?;
            next.replace(&text, Replacement::Fix(fix.title), None);
            next.reveal(Span::at(start), false);
        }
        Action::FixSafe => {
            let input = next.input(&next.analysis.text);
            let text = next.analyzer.borrow_mut().fix_safe(&input)?;
            next.replace(&text, Replacement::Fix("Fix all that is safe"), None);
            next.reveal(Span::at(0), false);
        }
        Action::Filter(severity) => next.severity = severity,
        Action::ToggleOptional => {
            next.optional = !next.optional;
            next.again();
        }
        Action::TogglePage(rule) => {
            let is_shown = next.page.as_ref().is_some_and(|it| it.0 == rule);
            next.page = (!is_shown).then_some((rule, Page::Loading));
        }
        Action::PageLoaded(rule, page) => {
            // Another one may have been asked for meanwhile.
            next.page.as_ref().filter(|it| it.0 == rule)?;
            next.page = Some((rule, page));
        }
        Action::Undo => {
            let previous = next.previous.take()?;
            if let Some(beside) = previous.beside {
                next.ignore = beside.ignore.clone();
                next.context = beside.context.clone();
                next.sizes = Sizes { text: beside.sizes.clone(), ..Sizes::default() };
            }
            next.put_text(&previous.text);
            next.reveal(Span::at(0), false);
        }
        Action::ForgetPrevious => next.previous = None,
        Action::IndexLoaded(release, bytes) => match next.indexes.add(&bytes) {
            Ok(()) => {
                next.index_failure = None;
                next.again();
            }
            Err(why) => next.index_failure = Some((release, why.into())),
        },
        Action::IndexFailed(release, why) => next.index_failure = Some((release, why)),
        Action::RetryIndex => next.index_failure = None,
        Action::AcceptStorageFailure => next.storage_failed = false,
        Action::AcceptEditorFailure => next.editor_failed = false,
        _ => return None,
    }
    Some(next)
}

/// Gives a part a size, in the user's words; or takes it away.
fn set_size(model: &mut Model, key: &str, size: &str) {
    let given = SizeRange::read(size).map(|it| it.likely);
    let is_huge = given.is_some_and(|it| Bytes::mb(10_000_000) < it);
    let given = given.map(|it| format!("{}B", it.0));
    model.sizes.note = None;
    match given {
        _ if is_huge => {
            model.sizes.note =
                Some(format!("“{size}” is more than the 10 TB that a size can be.").into());
        }
        None if !size.is_empty() => {
            let note = format!("“{size}” is no size. Write it like 120 MB.");
            model.sizes.note = Some(note.into());
        }
        _ => {
            let given = given.unwrap_or_default();
            model.sizes.text = Given::with(&model.sizes.text, key, &given).into();
            model.sizes.editing = None;
            model.again();
        }
    }
}
