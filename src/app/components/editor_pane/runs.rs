//! Text of which some pieces have a class: few nodes for many lines.

use yew::prelude::*;

/// A piece of text and the class of its element; without one it stays plain text.
#[derive(Debug, PartialEq)]
pub(super) struct Run {
    pub(super) class: Option<&'static str>,
    pub(super) text: String,
}

/// Collects runs, joining plain text.
#[derive(Debug, Default)]
pub(super) struct Runs(Vec<Run>);

impl Runs {
    pub(super) fn plain(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Run { class: None, text: last }) => last.push_str(text),
            _ => self.0.push(Run { class: None, text: text.to_owned() }),
        }
    }

    pub(super) fn marked(&mut self, class: &'static str, text: &str) {
        self.0.push(Run { class: Some(class), text: text.to_owned() });
    }

    /// The nodes, for a `<pre>`.
    pub(super) fn nodes(self) -> Html {
        self.0
            .into_iter()
            .map(|run| match run.class {
                None => Html::from(run.text),
                Some(class) => html! { <span {class}>{ run.text }</span> },
            })
            .collect()
    }
}
