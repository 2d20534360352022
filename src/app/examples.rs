//! The examples menu. The Dockerfiles are files of the site, loaded when they are chosen.

/// A Dockerfile that shows one thing.
#[derive(Debug, PartialEq, Eq)]
pub struct Example {
    /// Its file's name in `www/examples`, without the ending.
    pub name: &'static str,
    /// A few words for the menu.
    pub title: &'static str,
    /// One sentence: what it shows.
    pub lesson: &'static str,
    /// The checksum of its text.
    sum: u32,
}

/// FNV-1a, 32 bits.
const fn checksum(bytes: &[u8]) -> u32 {
    let (mut sum, mut at) = (0x811c_9dc5_u32, 0);
    while at < bytes.len() {
        sum = (sum ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    sum
}

macro_rules! examples {
    ($($name:literal $title:literal $lesson:literal),* $(,)?) => {
        &[$(Example {
            name: $name,
            title: $title,
            lesson: $lesson,
            sum: {
                const SUM: u32 = checksum(
                    include_bytes!(concat!("../../www/examples/", $name, ".Dockerfile"))
                );
                SUM
            },
        }),*]
    };
}

impl Example {
    /// In the order of the menu.
    pub const ALL: &[Example] = examples![
        "flask" "A Flask app to shrink"
            "A small web app that ships everything it was built with: press the button.",
        "go-distroless" "Go to distroless"
            "The compiler stays behind: a static program on a base without a shell, not as root.",
        "go-ubuntu" "Go, one stage"
            "A small calculator, shipped with its compiler: 861 MB as once published.",
        "go-scratch" "Go to scratch"
            "The same calculator, alone in its image: 1.83 MB as once published.",
        "rust-debian-slim" "Rust to Debian slim"
            "Built with the whole toolchain, shipped on a slim Debian.",
        "rust-cc" "Rust to distroless"
            "A program that needs glibc and libgcc, and gets just these.",
        "python-single" "Python, one stage"
            "The full image with its build tools: what a smaller base would save.",
        "python-multi-stage" "Python, two stages"
            "Packages are installed in one stage and carried over to a slim one.",
        "python-distroless" "Python to distroless"
            "The interpreter and the app, without shell and package manager.",
        "python-uv" "Python with uv"
            "A virtual environment made by uv, run by a user without rights.",
        "flask-alpine" "Flask, one stage"
            "A small web app on Alpine Linux: 98.4 MB as once published.",
        "flask-multi-stage" "Flask, two stages"
            "Smaller, 81.3 MB as once published, as it forgets the packages it needs.",
        "node-distroless" "Node to distroless"
            "Development packages build it; only the others are shipped.",
        "react-nginx" "React to nginx"
            "Node builds the pages; a web server is all that is shipped.",
        "spring-boot" "Spring Boot to a JRE"
            "Maven builds a jar; a Java runtime without compiler starts it.",
        "dotnet-chiselled" ".NET to chiselled Ubuntu"
            "The SDK publishes; a base without shell and package manager runs it.",
        "three-tier" "Three tiers, one image"
            "Pages, service and database client with all their tools: above 1 GB.",
        "three-tier-stages" "Three tiers, in stages"
            "Each tier has its own stage; the image keeps what they made.",
        "heredocs" "Here-documents"
            "Scripts of several lines in a RUN, for bash and for Python.",
        "cache-mounts" "Cache mounts"
            "Caches that the next build finds and the image never holds.",
        "parallel" "A big parallel build"
            "Fourteen stages, most of which wait for no other.",
        "ten-mistakes" "Ten mistakes"
            "What makes an image large, slow to build, and unsafe.",
        "chainguard" "Python on Chainguard"
            "One image to build in, with a shell; another one to ship, without.",
        "ubi-micro" "UBI micro"
            "A base without package manager, filled from a stage that has one.",
        "debug-target" "A target to debug"
            "The same program twice: without a shell, and with one to look around.",
    ];

    /// The one that a first visit shows.
    pub const FIRST: &Example = &Example::ALL[0];

    /// The text of [`Example::FIRST`].
    pub const FIRST_TEXT: &str = include_str!("../../www/examples/flask.Dockerfile");

    /// The one of this name.
    pub fn named(name: &str) -> Option<&'static Example> {
        Example::ALL.iter().find(|it| it.name == name)
    }

    /// Whether the text is that of an example, to the byte.
    pub fn is_one(text: &str) -> bool {
        let sum = checksum(text.as_bytes());
        Example::ALL.iter().any(|it| it.sum == sum)
    }
}
