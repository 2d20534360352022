//! Toolchains of languages: rustup, corepack, version managers, browsers for tests.

use crate::{
    commands::{Toolchain, ToolchainKind},
    image::{
        estimate::{mb, sized},
        layer::{Basis, Item, ItemKind},
        scope::Run,
    },
};

/// Installs one.
pub(super) fn install(toolchain: &Toolchain<'_>, run: &mut Run<'_>) {
    // MB on disk, and the share that compression leaves: least, likely, most.
    let (label, path, (low, likely, high), compressed, source) = match toolchain.kind {
        ToolchainKind::Rust => (
            "Rust toolchain",
            "/usr/local/rustup".to_owned(),
            (0.0, 600.0, 1400.0),
            (0.25, 0.3, 0.4),
            "a toolchain: 0.5 to 1.3 GB",
        ),
        ToolchainKind::RustComponents => (
            "Rust components",
            "/usr/local/rustup".to_owned(),
            (0.0, 120.0, 400.0),
            (0.25, 0.3, 0.4),
            "a target's standard library or a component: up to 400 MB",
        ),
        ToolchainKind::Corepack => (
            "a package manager",
            run.home(".cache/node/corepack"),
            (0.0, 0.01, 25.0),
            (0.2, 0.35, 0.55),
            "yarn or pnpm, when it is first run: up to 25 MB",
        ),
        ToolchainKind::Node => (
            "Node.js",
            run.home(".nvm"),
            (60.0, 170.0, 260.0),
            (0.2, 0.27, 0.35),
            "a Node.js with npm and headers: 60 to 260 MB",
        ),
        ToolchainKind::Python => (
            "Python",
            run.home(".local/share/python"),
            (40.0, 110.0, 350.0),
            (0.25, 0.32, 0.4),
            "a Python with its standard library and headers: 40 to 350 MB",
        ),
        ToolchainKind::Java => (
            "a tool for Java",
            run.home(".sdkman/candidates"),
            (8.0, 200.0, 500.0),
            (0.5, 0.6, 0.95),
            "a JDK 300 MB, Maven 10 MB, Gradle 140 MB",
        ),
        ToolchainKind::Browsers => (
            "browsers",
            run.home(".cache/ms-playwright"),
            (100.0, 700.0, 1900.0),
            (0.35, 0.4, 0.5),
            "one to three browsers: 0.1 to 1.9 GB",
        ),
    };
    let size = sized(mb(low, likely, high), compressed);
    run.put(&path, Item::new(ItemKind::Toolchain, label, size, Basis::Assumption, source));
}
