//! What needs a real DOM: run in headless Chromium by `cargo xtask test --only browser`.

#![cfg(target_arch = "wasm32")]

use dockerfile_playground::{
    app::{App, Start, examples::Example},
    engine::Engine,
    text::lines::to_utf16,
};
use gloo::{
    storage::{LocalStorage, Storage},
    timers::{callback::Timeout, future::sleep},
    utils::document,
};
use js_sys::{Function, Object, Reflect, Uint8Array};
use std::{cell::RefCell, time::Duration};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlTextAreaElement, Node};
use yew::AppHandle;

wasm_bindgen_test_configure!(run_in_browser);

/// The app on a page of its own, with whatever the storage holds.
struct Page {
    root: Element,
    app: Option<AppHandle<App>>,
}

impl Page {
    async fn open() -> Page {
        bridge();
        let root = document().create_element("main").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let app =
            Some(yew::Renderer::<App>::with_root_and_props(root.clone(), Start::read()).render());
        let page = Page { root, app };
        page.settle().await;
        page
    }

    /// A first visit.
    async fn first() -> Page {
        LocalStorage::clear();
        Page::open().await
    }

    /// Yew renders after the event, and effects come after that; this build is not optimised.
    async fn settle(&self) {
        sleep(Duration::from_millis(250)).await;
    }

    fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("no {selector}")).unchecked_into()
    }

    fn editor(&self) -> HtmlTextAreaElement {
        self.find("#text textarea")
    }

    async fn type_text(&self, text: &str) {
        self.editor().set_value(text);
        let bubbles = EventInit::new();
        bubbles.set_bubbles(true);
        let input = Event::new_with_event_init_dict("input", &bubbles).unwrap();
        self.editor().dispatch_event(&input).unwrap();
        self.settle().await;
    }

    /// Clicks the first button whose text begins so, as soon as there is one.
    async fn click(&self, label: &str) {
        for _ in 0..40 {
            if let Some(button) = self.button(label) {
                button.unchecked_into::<HtmlElement>().click();
                return self.settle().await;
            }
            self.settle().await;
        }
        panic!("no button {label}");
    }

    fn button(&self, label: &str) -> Option<Node> {
        let buttons = self.root.query_selector_all("button").unwrap();
        let mut buttons = (0..buttons.length()).filter_map(|it| buttons.get(it));
        buttons.find(|it| it.text_content().is_some_and(|it| it.starts_with(label)))
    }

    /// Waits until the outline of the graph says this.
    async fn outlines(&self, text: &str) {
        self.until(|| self.outline().contains(text), || self.outline()).await;
    }

    /// Waits until the editor holds this.
    async fn holds(&self, text: &str) {
        self.until(|| self.editor().value() == text, || self.editor().value()).await;
    }

    async fn until(&self, is_so: impl Fn() -> bool, shown: impl Fn() -> String) {
        for _ in 0..40 {
            if is_so() {
                return;
            }
            self.settle().await;
        }
        panic!("at last: {}", shown());
    }

    fn outline(&self) -> String {
        self.find::<Element>("#graph .visually-hidden").text_content().unwrap_or_default()
    }
}

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
    static ANSWERS: RefCell<Function> = RefCell::default();
}

/// The engine, in the place of `www/engine.js`.
fn engine(playground: &Object) {
    let answers = Closure::<dyn Fn(Function)>::new(|told| ANSWERS.set(told));
    let ask = Closure::<dyn Fn(u32, Vec<u8>)>::new(|serial: u32, request: Vec<u8>| {
        // Never before the question is asked.
        Timeout::new(0, move || {
            let answer = ENGINE.with_borrow_mut(|it| it.ask(&request));
            let answer = Uint8Array::from(&*answer);
            ANSWERS.with_borrow(|it| it.call2(&JsValue::NULL, &serial.into(), &answer)).unwrap();
        })
        .forget();
    });
    Reflect::set(playground, &"answers".into(), &answers.into_js_value()).unwrap();
    Reflect::set(playground, &"ask".into(), &ask.into_js_value()).unwrap();
}

/// What the app needs of `www/host.js` here: the text is kept, at once.
fn bridge() {
    let keep = Closure::<dyn Fn(String, String)>::new(|name: String, text: String| {
        LocalStorage::raw().set_item(&name, &text).unwrap();
    });
    let playground = Object::new();
    Reflect::set(&playground, &"keep".into(), &keep.into_js_value()).unwrap();
    engine(&playground);
    Reflect::set(&js_sys::global(), &"playground".into(), &playground).unwrap();
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

#[wasm_bindgen_test]
fn a_selection_counts_utf16_units() {
    let textarea: HtmlTextAreaElement =
        document().create_element("textarea").unwrap().unchecked_into();
    for text in ["FROM alpine", "# 🐳 é e\u{301} 漢\nFROM a"] {
        textarea.set_value(text);
        assert_eq!(textarea.text_length() as usize, to_utf16(text, text.len()), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_first_visit_shows_the_first_example() {
    let page = Page::first().await;
    page.holds(Example::FIRST_TEXT).await;
    page.outlines("final image").await;
}

#[wasm_bindgen_test]
async fn the_graph_follows_the_text() {
    let page = Page::first().await;
    page.type_text("FROM alpine AS one\nFROM one AS two\n").await;
    page.outlines("two, line 2, from one").await;
    let boxes = page.root.query_selector_all(".node").unwrap();
    assert_eq!(boxes.length(), 3);
}

#[wasm_bindgen_test]
async fn half_typed_text_keeps_the_stages() {
    let page = Page::first().await;
    page.type_text("FROM alpine AS one\n").await;
    page.type_text("FRO").await;
    page.outlines("one, line 1").await;
    page.holds("FRO").await;
}

/// The same element: a new one would have lost the caret and the undo history.
#[wasm_bindgen_test]
async fn the_editor_stays_the_same_element() {
    let page = Page::first().await;
    let before = page.editor();
    page.type_text("FROM scratch\nCOPY --from=later a b\n").await;
    page.click("Go to scratch").await;
    page.type_text("").await;
    assert!(JsValue::from(before) == JsValue::from(page.editor()));
}

#[wasm_bindgen_test]
async fn a_fix_can_be_undone_even_after_a_reload() {
    let page = Page::first().await;
    page.type_text("FROM scratch AS Mine\n").await;
    // The export menu has a button of that name too.
    page.find::<HtmlElement>("#tab-problems").click();
    page.settle().await;
    page.click("Apply safe fixes").await;
    page.holds("FROM scratch AS mine\n").await;
    drop(page);
    let page = Page::open().await;
    page.holds("FROM scratch AS mine\n").await;
    page.click("Undo").await;
    page.holds("FROM scratch AS Mine\n").await;
}

#[wasm_bindgen_test]
async fn text_survives_a_reload() {
    let page = Page::first().await;
    page.type_text("# 🐳\nFROM kept\n").await;
    drop(page);
    Page::open().await.holds("# 🐳\nFROM kept\n").await;
}

#[wasm_bindgen_test]
async fn any_text_in_storage_is_shown_as_it_is() {
    for kept in ["not a Dockerfile", "{\"a\":1}", ""] {
        LocalStorage::raw().set_item("dockerfile-playground/text", kept).unwrap();
        LocalStorage::raw().set_item("dockerfile-playground/theme", kept).unwrap();
        assert_eq!(Page::open().await.editor().value(), kept);
    }
}

#[wasm_bindgen_test]
async fn a_box_puts_the_caret_on_its_line_and_selects_nothing() {
    let page = Page::first().await;
    page.type_text("# 🐳\nFROM a AS one\n\nFROM b AS two\nRUN x\n").await;
    let two = page.root.query_selector("[aria-label^='two']").unwrap().unwrap();
    let click = EventInit::new();
    click.set_bubbles(true);
    two.dispatch_event(&Event::new_with_event_init_dict("click", &click).unwrap()).unwrap();
    page.settle().await;
    let editor = page.editor();
    let units = |it: Result<Option<u32>, JsValue>| it.unwrap().unwrap() as usize;
    let (start, end) = (units(editor.selection_start()), units(editor.selection_end()));
    let value: Vec<u16> = editor.value().encode_utf16().collect();
    assert_eq!(start, end);
    assert!(String::from_utf16_lossy(&value[start..]).starts_with("FROM b AS two\nRUN x"));
    assert!(page.root.query_selector(".node.active [aria-label^='two']").unwrap().is_some());
}
