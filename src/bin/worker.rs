//! The engine as a program of its own: www/engine.js starts it in a worker.

use std::cell::RefCell;

use dockerfile_playground::engine::Engine;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// Answers a question in its wire form.
#[wasm_bindgen]
pub fn ask(request: &[u8]) -> Vec<u8> {
    ENGINE.with(|it| it.borrow_mut().ask(request))
}

fn main() {}
