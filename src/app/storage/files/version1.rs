//! Version 1 of the form: its parts had marks between them. It is read for ever and never written.

use std::rc::Rc;

use crate::{
    app::model::Beside,
    view::{File, FileList},
};

/// Between an ignore file, given sizes and a context.
const FILE_MARK: char = '\u{1d}';

/// Before the path of each file whose text is kept ...
const TEXT_MARK: char = '\u{1e}';

/// ... and between that path and the text.
const PATH_MARK: char = '\u{1f}';

/// A `~` where sizes are rounded, a line `bytes ./path` for each file, then the texts.
pub(super) fn context(kept: &str) -> Option<FileList> {
    let mut parts = kept.split(TEXT_MARK);
    let list = parts.next()?;
    if !list.is_empty() && !list.starts_with(|it: char| it == '~' || it.is_ascii_digit()) {
        return None;
    }
    let rounded = list.starts_with('~');
    let file = |line: &str| {
        let (bytes, path) = line.split_once(" ./")?;
        Some(File { path: path.to_owned(), bytes: bytes.parse().ok()?, text: None })
    };
    let mut files: Vec<File> = list.trim_start_matches('~').lines().filter_map(file).collect();
    for (path, text) in parts.filter_map(|it| it.split_once(PATH_MARK)) {
        if let Some(file) = files.iter_mut().find(|it| it.path == path) {
            file.text = Some(text.to_owned());
        }
    }
    Some(FileList { rounded, files })
}

/// An ignore file, given sizes, and a context, which may be empty.
pub(super) fn beside(kept: &str) -> Option<Beside> {
    let (ignore, rest) = kept.split_once(FILE_MARK)?;
    let (sizes, kept) = rest.split_once(FILE_MARK)?;
    let context = if kept.is_empty() { None } else { Some(Rc::new(context(kept)?)) };
    Some(Beside { ignore: ignore.into(), context, sizes: sizes.into(), ..Beside::default() })
}

#[cfg(test)]
mod tests {
    use super::super::{read_beside, read_context};
    use super::*;

    // Frozen: storages of this form are in the world.
    #[test]
    fn version_1_is_read_for_ever() {
        let context = read_context("~12 ./a b\n3 ./package.json\n\u{1e}package.json\u{1f}{}")
            .expect("it is one");
        let file = |path: &str, bytes, text: Option<&str>| File {
            path: path.to_owned(),
            bytes,
            text: text.map(str::to_owned),
        };
        assert!(context.rounded);
        assert_eq!(context.files, [file("a b", 12, None), file("package.json", 3, Some("{}"))]);
        let beside = read_beside("{\n\u{1d}1MB a\u{1d}12 ./a\n").expect("it is one");
        assert_eq!((&*beside.ignore, &*beside.sizes), ("{\n", "1MB a"));
        assert_eq!(beside.context.as_ref().map(|it| it.files.len()), Some(1));
        assert!(read_beside("b\u{1d}\u{1d}").expect("it is one").context.is_none());
    }
}
