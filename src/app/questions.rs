//! The way to the engine, which is another program: questions go, answers come.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::*;

use crate::view::{Answer, Request, wire};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = playground, js_name = ask)]
    fn ask_js(serial: u32, request: &[u8], kind: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = answers)]
    fn answers_js(told: JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = playground, js_name = outdated)]
    fn outdated_js() -> Result<(), JsValue>;
}

/// What becomes of an answer.
type Done = Box<dyn FnOnce(Answer)>;

/// The questions that wait for an answer, by their numbers.
#[derive(Clone, Default)]
pub struct Questions {
    waiting: Rc<RefCell<Vec<(u32, Done)>>>,
    last: Rc<RefCell<u32>>,
}

impl PartialEq for Questions {
    fn eq(&self, other: &Questions) -> bool {
        Rc::ptr_eq(&self.waiting, &other.waiting)
    }
}

impl Questions {
    /// From now on answers are taken.
    pub(super) fn listen(&self) {
        let questions = self.clone();
        let told: Closure<dyn Fn(u32, Vec<u8>)> =
            Closure::new(move |serial, answer: Vec<u8>| questions.take(serial, &answer));
        // Where the bridge is missing, nobody answers.
        let _ = answers_js(told.into_js_value());
    }

    /// Asks; `done` gets the answer, unless a later look makes it needless.
    pub(super) fn ask(&self, request: &Request, done: impl FnOnce(Answer) + 'static) {
        let serial = {
            let mut last = self.last.borrow_mut();
            *last = last.wrapping_add(1);
            *last
        };
        self.waiting.borrow_mut().push((serial, Box::new(done)));
        let _ = ask_js(serial, &wire::encode(request), &kind(request));
    }

    fn take(&self, serial: u32, answer: &[u8]) {
        let done = {
            let mut waiting = self.waiting.borrow_mut();
            // They come in their order: whatever was asked before is answered, or needless.
            let place = waiting.iter().position(|it| it.0 == serial);
            place.map(|it| waiting.drain(..=it).next_back())
        };
        let Some(Some((_, done))) = done else { return };
        if answer.is_empty() {
            // It was given up.
            return done(Answer::NotUnderstood);
        }
        match wire::decode(answer) {
            // One of the two is of another build.
            Some(Answer::NotUnderstood) | None => {
                let _ = outdated_js();
            }
            Some(answer) => done(answer),
        }
    }
}

/// What www/engine.js has to know of a question: of looks only the last counts, and what the engine
/// is told it is told again after a restart.
fn kind(request: &Request) -> String {
    match request {
        Request::Look(_) => "look".to_owned(),
        Request::SetContext(_) => "told context".to_owned(),
        // Their first bytes name them.
        Request::AddIndex(bytes) => format!("told {:?}", bytes.get(..16)),
        Request::FixSafe
        | Request::CacheAfter(_)
        | Request::Compare { .. }
        | Request::Complete(_)
        | Request::Hover(_)
        | Request::Export(_)
        | Request::ReadListing(_)
        | Request::ReadDockerOutput { .. }
        | Request::SetSize { .. } => String::new(),
    }
}
