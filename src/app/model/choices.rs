//! What the user chooses to see, and how it is kept.

/// The colours of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the system is.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// In the order of the menu.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// As it is kept and as the style sheet knows it.
    pub fn as_str(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Reads what [`Theme::as_str`] wrote; anything else is `Auto`.
    pub fn parse(text: &str) -> Theme {
        Theme::ALL.into_iter().find(|it| it.as_str() == text).unwrap_or_default()
    }
}

/// The parts of the page: a narrow screen shows one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pane {
    /// What is typed.
    #[default]
    Editor,
    /// The stages.
    Graph,
    /// What is known of it.
    Results,
}

impl Pane {
    /// From left to right.
    pub const ALL: [Pane; 3] = [Pane::Editor, Pane::Graph, Pane::Results];

    /// As it is kept, and as the style sheet and the pane's element call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Pane::Editor => "editor",
            Pane::Graph => "graph",
            Pane::Results => "results",
        }
    }

    /// Reads what [`Pane::as_str`] wrote; anything else is the editor.
    pub fn parse(text: &str) -> Pane {
        Pane::ALL.into_iter().find(|it| it.as_str() == text).unwrap_or_default()
    }
}

/// The kinds of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// Everything that makes the image smaller.
    #[default]
    Smaller,
    /// The parts of the image, layer by layer.
    Layers,
    /// Errors and advice.
    Problems,
    /// Stages that are built together, and what a change rebuilds.
    Build,
}

impl Tab {
    /// From left to right.
    pub const ALL: [Tab; 4] = [Tab::Smaller, Tab::Layers, Tab::Problems, Tab::Build];
}

/// What the editor shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sheet {
    /// The text.
    #[default]
    Dockerfile,
    /// The ignore file.
    Ignore,
    /// The files that the build can take.
    Context,
    /// The options of the build.
    Options,
}

/// What an embedded page shows beside its text, and what comes first on a narrow screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EmbedView {
    /// Everything.
    #[default]
    All,
    /// The stage graph.
    Graph,
    /// The results of this kind.
    Only(Tab),
}

impl EmbedView {
    /// Reads the name that an address uses; anything else is everything.
    pub fn parse(name: &str) -> EmbedView {
        match name {
            "graph" => EmbedView::Graph,
            "layers" | "size" => EmbedView::Only(Tab::Layers),
            "build" => EmbedView::Only(Tab::Build),
            "advice" | "problems" => EmbedView::Only(Tab::Problems),
            "smaller" | "smaller-bases" | "showdown" => EmbedView::Only(Tab::Smaller),
            _ => EmbedView::All,
        }
    }
}
