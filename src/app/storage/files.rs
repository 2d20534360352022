//! The form in which the files beside a text are kept: JSON, with its version.

mod version1;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::{
    app::{Shared, model::Beside},
    view::{File, FileList},
};

/// Version 1 had marks between its parts: see [`version1`].
const VERSION: u32 = 2;

/// A longer context is not kept: a browser keeps some 5 million characters for a site.
const LONGEST: usize = 2_000_000;

#[derive(Serialize, Deserialize)]
struct KeptContext {
    version: u32,
    rounded: bool,
    files: Vec<File>,
}

#[derive(Serialize, Deserialize)]
struct KeptBeside {
    version: u32,
    ignore: String,
    sizes: String,
    context: Option<KeptContext>,
}

/// The form of a context; `None` if it is too long.
pub(super) fn context_text(context: &FileList) -> Option<String> {
    json(&kept(context)).filter(|it| it.len() < LONGEST)
}

/// The form of the files beside a text, without a context that is too long.
pub(super) fn beside_text(beside: &Beside) -> Option<String> {
    let context = beside.context.as_deref().filter(|it| context_text(it).is_some());
    json(&KeptBeside {
        version: VERSION,
        ignore: beside.ignore.to_string(),
        sizes: beside.sizes.to_string(),
        context: context.map(kept),
    })
}

/// Reads any version of the form of a context.
pub(super) fn read_context(text: &str) -> Option<FileList> {
    if version1::is_context(text) {
        return version1::context(text);
    }
    let context: KeptContext = serde_json::from_str(text).ok()?;
    (context.version == VERSION).then(|| context_of(context))
}

/// Reads any version of the form of the files beside a text.
pub(super) fn read_beside(text: &str) -> Option<Shared<Beside>> {
    if version1::is_beside(text) {
        return version1::beside(text).map(Shared::new);
    }
    let beside: KeptBeside = serde_json::from_str(text).ok()?;
    (beside.version == VERSION).then(|| {
        Shared::new(Beside {
            ignore: beside.ignore.into(),
            context: beside.context.map(context_of).map(Rc::new),
            sizes: beside.sizes.into(),
        })
    })
}

fn kept(context: &FileList) -> KeptContext {
    KeptContext { version: VERSION, rounded: context.rounded, files: context.files.clone() }
}

fn context_of(kept: KeptContext) -> FileList {
    FileList { rounded: kept.rounded, files: kept.files }
}

/// Plain data always has a JSON form.
fn json(kept: &impl Serialize) -> Option<String> {
    serde_json::to_string(kept).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

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
        };
        let read = read_beside(&beside_text(&beside).expect("it has a form")).expect("it is one");
        assert_eq!(read.ignore, beside.ignore);
        assert_eq!(read.sizes, beside.sizes);
        assert_eq!(read.context, beside.context);
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
        for text in ["{", "{}", "[]", "null", r#"{"version":3,"rounded":false,"files":[]}"#] {
            assert_eq!(read_context(text), None, "{text}");
            assert!(read_beside(text).is_none(), "{text}");
        }
    }
}
