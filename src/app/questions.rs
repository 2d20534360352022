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

/// A question that waits for an answer.
struct Waiting {
    serial: u32,
    kind: String,
    done: Done,
}

/// The questions that wait for an answer.
#[derive(Clone, Default)]
pub struct Questions {
    waiting: Rc<RefCell<Vec<Waiting>>>,
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
        let kind = kind(request);
        let mut waiting = self.waiting.borrow_mut();
        if kind == LOOK {
            waiting.retain(|it| it.kind != LOOK && it.kind != IDLE);
        }
        let bytes = wire::encode(request);
        waiting.push(Waiting { serial, kind: kind.clone(), done: Box::new(done) });
        drop(waiting);
        let _ = ask_js(serial, &bytes, &kind);
    }

    fn take(&self, serial: u32, answer: &[u8]) {
        let done = {
            let mut waiting = self.waiting.borrow_mut();
            let place = waiting.iter().position(|it| it.serial == serial);
            place.map(|it| waiting.remove(it))
        };
        let Some(Waiting { done, .. }) = done else { return };
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

/// A question about a new text.
const LOOK: &str = "look";

/// A question that takes long, about the last text.
const IDLE: &str = "idle";

/// What www/engine.js has to know of a question: of looks only the last counts, what takes long waits
/// for a pause in typing, and what the engine is told it is told again after a restart.
fn kind(request: &Request) -> String {
    match request {
        Request::Look(_) => LOOK.to_owned(),
        Request::SetContext(_) => "told context".to_owned(),
        Request::Drop { .. } => "told dropped".to_owned(),
        // Their first bytes name them.
        Request::AddIndex(bytes) => format!("told {:?}", bytes.get(..16)),
        // It may be a log, which the next engine needs too.
        Request::ReadDockerOutput { .. } => "told printed".to_owned(),
        Request::Variants => IDLE.to_owned(),
        Request::FixSafe
        | Request::CacheAfter(_)
        | Request::Compare(_)
        | Request::Complete(_)
        | Request::Hover(_)
        | Request::Export(_)
        | Request::ReadListing(_)
        | Request::SetOption { .. }
        | Request::SetSize { .. } => String::new(),
    }
}
