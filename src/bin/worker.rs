//! The engine as a program of its own: www/engine.js starts it in a worker.

use std::cell::RefCell;

use dockerfile_playground::{dropped::Reader, engine::Engine};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static READER: RefCell<Option<Reader>> = RefCell::default();
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// Answers a question in its wire form.
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    ENGINE.with(|it| it.borrow_mut().ask(request))
}

/// Begins to read a file of this name and length, in bytes; gives the first step as JSON.
#[wasm_bindgen]
pub fn read_file(name: &str, bytes: f64) -> String {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a length is a whole number below 2^53"
    )]
    let reader = Reader::new(name, bytes as u64);
    READER.with_borrow_mut(|it| step(it.insert(reader)))
}

/// Takes the bytes that the last step wanted; gives the next one.
#[wasm_bindgen]
pub fn take_bytes(bytes: &[u8]) -> String {
    READER.with_borrow_mut(|it| match it {
        Some(reader) => {
            reader.take(bytes);
            step(reader)
        }
        None => String::new(),
    })
}

/// All of what was to be unpacked has come, or it could not be; gives the next step.
#[wasm_bindgen]
pub fn end_bytes(whole: bool) -> String {
    READER.with_borrow_mut(|it| match it {
        Some(reader) => {
            reader.end(whole);
            step(reader)
        }
        None => String::new(),
    })
}

fn step(reader: &mut Reader) -> String {
    reader.step().to_json()
}

fn main() {}
