//! Reads a chosen folder: names, sizes, and the texts of manifests. Nothing leaves the browser.

use std::{cell::RefCell, rc::Rc};

use gloo::events::EventListener;
use web_sys::{FileList, FileReader};
use yew::Callback;

use crate::view::{File, is_read};

/// Longer texts are not read, and no more than this many.
const LONGEST: f64 = 8e6;
const MOST_TEXTS: usize = 1_000;

/// Tells all files, once the manifests are read.
pub(super) fn read(list: &FileList, done: &Callback<Vec<File>>) {
    let files = Rc::new(RefCell::new(Vec::new()));
    let mut readers = Vec::new();
    for place in 0..list.length() {
        let Some(file) = list.get(place) else { continue };
        let path = js_sys::Reflect::get(&file, &"webkitRelativePath".into());
        let path = path.ok().and_then(|it| it.as_string()).unwrap_or_default();
        // Without the folder's own name.
        let path = path.split_once('/').map_or_else(|| file.name(), |it| it.1.to_owned());
        if is_read(&path) && file.size() < LONGEST && readers.len() < MOST_TEXTS {
            readers.push((files.borrow().len(), file.clone()));
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a length is a whole number below 2^53"
        )]
        files.borrow_mut().push(File { path, bytes: file.size() as u64, text: None });
    }
    let pending = Rc::new(RefCell::new(readers.len()));
    if readers.is_empty() {
        return done.emit(files.take());
    }
    for (place, file) in readers {
        let Ok(reader) = FileReader::new() else { continue };
        let (files, pending, done) = (files.clone(), pending.clone(), done.clone());
        let answer = reader.clone();
        EventListener::once(&reader, "loadend", move |_| {
            let text = answer.result().ok().and_then(|it| it.as_string());
            files.borrow_mut()[place].text = text;
            let left = pending.replace_with(|it| *it - 1);
            if left == 1 {
                done.emit(files.take());
            }
        })
        .forget();
        // A failure is an event, too.
        let _ = reader.read_as_text(&file);
    }
}
