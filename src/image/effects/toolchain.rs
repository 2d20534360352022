//! Toolchains of languages: rustup, corepack, version managers, browsers for tests.

use crate::{
    commands::{Toolchain, ToolchainKind},
    image::{
        estimate::{mb, sized},
        layer::{Basis, Item, ItemKind},
        scope::Run,
    },
    shell::Command,
};

/// Installs one.
pub(super) fn install(toolchain: &Toolchain<'_>, command: &Command, run: &mut Run<'_>) {
    let rustup = run.setting(command, "RUSTUP_HOME").unwrap_or("/usr/local/rustup").to_owned();
    // MB on disk, and the share that compression leaves: least, likely, most.
    let (label, path, (low, likely, high), compressed, source) = match toolchain.kind {
        ToolchainKind::Rust => (
            "Rust toolchain",
            rustup,
            (0.0, 600.0, 1400.0),
            (0.25, 0.3, 0.4),
            "a toolchain: 0.5 to 1.3 GB",
        ),
        ToolchainKind::RustComponents => (
            "Rust components",
            rustup,
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
        ToolchainKind::Nvm => (
            "nvm",
            run.home(".nvm"),
            (0.3, 1.2, 12.0),
            (0.2, 0.3, 0.5),
            "a checkout of nvm: 0.3 to 12 MB",
        ),
        ToolchainKind::Deno => (
            "Deno",
            run.home(".deno"),
            (60.0, 125.0, 180.0),
            (0.3, 0.4, 0.5),
            "one program: 60 to 180 MB",
        ),
        ToolchainKind::Bun => (
            "Bun",
            run.home(".bun"),
            (75.0, 98.0, 120.0),
            (0.3, 0.4, 0.5),
            "one program: 75 to 120 MB",
        ),
        ToolchainKind::Uv => (
            "uv",
            run.home(".local/bin"),
            (25.0, 50.0, 70.0),
            (0.3, 0.4, 0.55),
            "one program: 25 to 70 MB",
        ),
        ToolchainKind::Docker => (
            "Docker",
            "/usr/bin/docker".to_owned(),
            (200.0, 420.0, 600.0),
            (0.2, 0.27, 0.4),
            "engine, containerd, client and plugins: 200 to 600 MB",
        ),
        ToolchainKind::Helm => (
            "Helm",
            "/usr/local/bin/helm".to_owned(),
            (40.0, 55.0, 65.0),
            (0.28, 0.32, 0.4),
            "one program: 40 to 65 MB",
        ),
        ToolchainKind::AzureCli => (
            "azure-cli",
            "/opt/az".to_owned(),
            (400.0, 650.0, 1300.0),
            (0.1, 0.16, 0.3),
            "a Python with all of Azure's clients: 0.4 to 1.3 GB",
        ),
        ToolchainKind::Sdkman => (
            "SDKMAN!",
            run.home(".sdkman"),
            (0.5, 3.0, 15.0),
            (0.3, 0.5, 0.8),
            "its scripts and lists: 0.5 to 15 MB",
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
