//! The form in which the files beside a text are kept: a mark, then postcard.

mod version1;

use std::rc::Rc;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    app::{
        Shared,
        model::{Beside, Previous, Replacement},
    },
    view::FileList,
};

/// Begins the form, and nothing of version 1: see [`version1`].
const MARK: &str = "\u{1d}\u{1d}\u{1d}2";

/// A longer context is not kept: a browser keeps some 5 million characters for a site.
const LONGEST: usize = 2_000_000;

#[derive(Serialize, Deserialize)]
struct KeptBeside {
    ignore: String,
    sizes: String,
    context: Option<FileList>,
}

/// The same with what came later; one without it ends too early to be read as this.
#[derive(Serialize, Deserialize)]
struct KeptBesideAndOptions {
    beside: KeptBeside,
    options: String,
}

/// A text that was replaced.
#[derive(Serialize, Deserialize)]
struct KeptPrevious {
    text: String,
    day: Option<String>,
    beside: Option<KeptBesideAndOptions>,
}

/// The form of replaced texts, the last first. Their contexts are not kept.
pub(super) fn previous_text(previous: &Previous) -> Option<String> {
    let kept = previous.all().map(|it| KeptPrevious {
        text: it.text.to_string(),
        day: it.day.as_deref().map(str::to_owned),
        beside: it.beside.as_ref().map(|it| kept(it, None)),
    });
    write(&kept.collect::<Vec<_>>())
}

/// Reads that form.
pub(super) fn read_previous(text: &str) -> Option<Previous> {
    let kept: Vec<KeptPrevious> = read(text).flatten()?;
    kept.into_iter().rev().fold(None, |earlier, it| {
        Some(Previous {
            text: it.text.into(),
            by: Replacement::Earlier,
            beside: it.beside.map(|it| Shared::new(beside_of(it.beside, it.options))),
            day: it.day.map(Into::into),
            settled: true,
            earlier: earlier.map(Shared::new),
        })
    })
}

/// The form of a context; `None` if it is too long.
pub(super) fn context_text(context: &FileList) -> Option<String> {
    write(context).filter(|it| it.len() < LONGEST)
}

/// The form of the files beside a text, without a context that is too long.
pub(super) fn beside_text(beside: &Beside) -> Option<String> {
    let context = beside.context.as_deref().filter(|it| context_text(it).is_some());
    write(&kept(beside, context.cloned()))
}

fn kept(beside: &Beside, context: Option<FileList>) -> KeptBesideAndOptions {
    let (ignore, sizes) = (beside.ignore.to_string(), beside.sizes.to_string());
    let kept = KeptBeside { ignore, sizes, context };
    KeptBesideAndOptions { beside: kept, options: beside.options.to_string() }
}

fn beside_of(KeptBeside { ignore, sizes, context }: KeptBeside, options: String) -> Beside {
    Beside {
        ignore: ignore.into(),
        sizes: sizes.into(),
        context: context.map(Rc::new),
        options: options.into(),
    }
}

/// Reads any version of the form of a context.
pub(super) fn read_context(text: &str) -> Option<FileList> {
    read(text).unwrap_or_else(|| version1::context(text))
}

/// Reads any version of the form of the files beside a text.
pub(super) fn read_beside(text: &str) -> Option<Shared<Beside>> {
    let kept = match read(text) {
        Some(Some(KeptBesideAndOptions { beside, options })) => Some((beside, options)),
        Some(None) => read(text).flatten().map(|it| (it, String::new())),
        None => return version1::beside(text).map(Shared::new),
    };
    kept.map(|(beside, options)| Shared::new(beside_of(beside, options)))
}

/// A character for each byte, as a browser keeps text only.
fn write(kept: &impl Serialize) -> Option<String> {
    let bytes = postcard::to_allocvec(kept).ok()?;
    Some(MARK.chars().chain(bytes.into_iter().map(char::from)).collect())
}

/// What is kept, unless it is damaged; `None` if it is of version 1.
#[expect(clippy::option_option, reason = "the outer one tells the version")]
fn read<T: DeserializeOwned>(text: &str) -> Option<Option<T>> {
    let bytes = text.strip_prefix(MARK)?.chars().map(|it| u8::try_from(it).ok());
    let bytes: Option<Vec<u8>> = bytes.collect();
    Some(bytes.and_then(|it| postcard::from_bytes(&it).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::File;

    fn file(path: &str, text: Option<&str>) -> File {
        File { path: path.to_owned(), bytes: 3, text: text.map(str::to_owned) }
    }

    fn context() -> FileList {
        let files = vec![
            file("a\n7 ./forged", None),
            file("b\u{1e}c\u{1f}d", Some("{}\u{1d}\u{1e}\u{1f}\n")),
            file("~ 1 ./e", Some("")),
        ];
        FileList { rounded: true, files }
    }

    #[test]
    fn any_name_and_any_text_comes_back() {
        let text = context_text(&context()).expect("it is short");
        assert_eq!(read_context(&text), Some(context()));
        let beside = Beside {
            ignore: "{\u{1d}\n".into(),
            context: Some(Rc::new(context())),
            sizes: "1MB a\u{1d}\u{1d}".into(),
            options: "--target a\u{1d}".into(),
        };
        let read = read_beside(&beside_text(&beside).expect("it has a form")).expect("it is one");
        assert_eq!(read.ignore, beside.ignore);
        assert_eq!(read.sizes, beside.sizes);
        assert_eq!(read.context, beside.context);
        assert_eq!(read.options, beside.options);
    }

    #[test]
    fn files_that_were_kept_before_there_were_options_come_back() {
        let (ignore, sizes) = ("a".to_owned(), "1MB b".to_owned());
        let text = write(&KeptBeside { ignore, sizes, context: Some(context()) });
        let read = read_beside(&text.expect("it has a form")).expect("it is one");
        assert_eq!((&*read.ignore, &*read.sizes, &*read.options), ("a", "1MB b", ""));
        assert_eq!(read.context.as_deref(), Some(&context()));
    }

    #[test]
    fn texts_that_were_replaced_come_back_in_their_order() {
        let previous = |text: &str, earlier| Previous {
            text: text.into(),
            by: Replacement::Earlier,
            beside: Some(Shared::new(Beside { options: text.into(), ..Beside::default() })),
            day: Some("2026-12-01".into()),
            settled: true,
            earlier,
        };
        let both = previous("b\u{1d}", Some(Shared::new(previous("a", None))));
        let text = previous_text(&both).expect("it has a form");
        let read = read_previous(&text).expect("it is one");
        let shown = |of: &Previous| {
            let all = of.all().map(|it| {
                (it.text.clone(), it.day.clone(), it.beside.as_ref().map(|it| it.options.clone()))
            });
            all.collect::<Vec<_>>()
        };
        assert_eq!((shown(&read), read.all().count()), (shown(&both), 2));
    }

    #[test]
    fn a_context_that_is_too_long_keeps_nothing_else_away() {
        let files = vec![file("a", Some(&"a".repeat(LONGEST)))];
        let long = FileList { rounded: false, files };
        assert_eq!(context_text(&long), None);
        let beside =
            Beside { ignore: "b".into(), context: Some(Rc::new(long)), ..Beside::default() };
        let read = read_beside(&beside_text(&beside).expect("it has a form")).expect("it is one");
        assert_eq!((&*read.ignore, read.context.is_none()), ("b", true));
    }

    #[test]
    fn what_is_damaged_or_of_a_later_version_is_nothing() {
        for text in ["{", MARK, "\u{1d}\u{1d}\u{1d}3", &format!("{MARK}\u{1}\u{ff}\u{1000}")] {
            assert_eq!(read_context(text), None, "{text}");
            assert!(read_beside(text).is_none(), "{text}");
        }
    }
}
