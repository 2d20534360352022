//! The Dockerfiles of the examples menu.

/// A Dockerfile that shows one thing.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// A few words for the menu.
    pub title: &'static str,
    /// One sentence: what it shows.
    pub lesson: &'static str,
    /// The Dockerfile.
    pub text: &'static str,
}

macro_rules! examples {
    ($($file:literal $title:literal $lesson:literal),* $(,)?) => {
        &[$(Example {
            title: $title,
            lesson: $lesson,
            text: include_str!(concat!("../../www/examples/", $file, ".Dockerfile")),
        }),*]
    };
}

impl Example {
    /// In the order of the menu.
    pub const ALL: &[Example] = examples![
        "go-distroless" "Go to distroless"
            "The compiler stays behind: a static program on a base without a shell, not as root.",
        "go-scratch" "Go to scratch"
            "Nothing in the image but the program.",
        "rust-debian-slim" "Rust to Debian slim"
            "Built with the whole toolchain, shipped on a slim Debian.",
        "python-single" "Python, one stage"
            "The full image with its build tools: what a smaller base would save.",
        "python-multi-stage" "Python, two stages"
            "Packages are installed in one stage and carried over to a slim one.",
        "python-distroless" "Python to distroless"
            "The interpreter and the app, without shell and package manager.",
        "python-uv" "Python with uv"
            "A virtual environment made by uv, run by a user without rights.",
        "flask-alpine" "Flask on Alpine"
            "A small web app on Alpine Linux.",
        "heredocs" "Here-documents"
            "Scripts of several lines in a RUN, for bash and for Python.",
    ];

    /// The one that a first visit shows.
    pub fn first() -> &'static Example {
        &Example::ALL[0]
    }

    /// Whether the text is that of an example, to the byte.
    pub fn is_one(text: &str) -> bool {
        Example::ALL.iter().any(|it| it.text == text)
    }
}
