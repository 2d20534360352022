//! Rust: cargo, rustup and rustc.

use super::{
    Build, BuildTool, CommandEffect, InstallStep, Invocation, Language, Manager, Program,
    ProjectInstall, Removal, Toolchain, ToolchainKind,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &["cargo", "cross"],
        "--target --target-dir --profile -p --package --features -F --bin --example --manifest-path --root --path --git --branch --tag --rev --version --vers -j --jobs --recipe-path --out-dir --artifact-dir --config -Z --color --exclude --message-format -C --index --registry",
        cargo,
    ),
    Program::new(
        &["rustup"],
        "--profile --toolchain -t --target -c --component --default-toolchain --default-host",
        rustup,
    ),
    Program::new(
        &["rustup-init"],
        "--profile --default-toolchain -t --target -c --component --default-host",
        |it| {
            CommandEffect::InstallToolchain(Toolchain {
                kind: ToolchainKind::Rust,
                names: it.values(&["--default-toolchain"]).collect(),
            })
        },
    ),
    Program::new(
        &["rustc"],
        "-o --out-dir --crate-type --crate-name --edition -C -L -l --emit --target --extern --cfg",
        |it| {
            CommandEffect::Build(
                Build::new(BuildTool::Rustc, Language::Rust).to(it.value(&["-o", "--out-dir"])),
            )
        },
    ),
    Program::new(&["trunk", "wasm-pack"], "--out-dir -d --dist --target", |it| {
        CommandEffect::Build(Build::new(BuildTool::CargoBuild, Language::Rust).to(it.value(&[
            "--out-dir",
            "-d",
            "--dist",
        ])))
    }),
    Program::new(&["rustfmt", "clippy-driver"], "", |_| CommandEffect::Nothing),
];

fn cargo<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    // `cargo +nightly build`: a toolchain, not a verb.
    let skip = usize::from(it.verb().starts_with('+'));
    let verb = it.operands.get(skip).copied();
    let built = |tool| CommandEffect::Build(Build::new(tool, Language::Rust));
    match (it.operand(skip).unwrap_or_default(), it.operand(skip + 1)) {
        ("build" | "b" | "rustc" | "leptos" | "auditable" | "zigbuild" | "xbuild" | "xtask", _) => {
            built(BuildTool::CargoBuild)
        }
        (
            "run" | "r" | "test" | "t" | "check" | "c" | "clippy" | "bench" | "nextest" | "doc"
            | "udeps",
            _,
        ) => built(BuildTool::CargoCheck),
        ("install", _) => CommandEffect::Build(
            Build::new(BuildTool::CargoInstall, Language::Rust).to(it.value(&["--root"])),
        ),
        ("binstall", _) => CommandEffect::Build(
            Build::new(BuildTool::CargoBinstall, Language::Rust).to(it.value(&["--root"])),
        ),
        ("fetch" | "vendor" | "update" | "generate-lockfile", _) => {
            CommandEffect::InstallProject(ProjectInstall {
                step: InstallStep::Fetch,
                ..ProjectInstall::new(Manager::Cargo, verb)
            })
        }
        ("chef", Some("cook")) => built(BuildTool::CargoChefCook),
        ("chef", _) => built(BuildTool::CargoChefPrepare),
        ("init" | "new" | "add" | "config" | "login" | "remove", _) => CommandEffect::Configure,
        (
            "fmt" | "metadata" | "tree" | "audit" | "deny" | "version" | "search"
            | "locate-project" | "pkgid" | "",
            _,
        ) => CommandEffect::Nothing,
        ("clean", _) => match it.has(&["-p", "--package", "--release", "-r", "--profile", "--doc"])
        {
            true => CommandEffect::Nothing,
            false => CommandEffect::Remove(Removal { paths: vec!["target"], is_partial: false }),
        },
        _ => CommandEffect::Unknown,
    }
}

fn rustup<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let installs = |kind, names| CommandEffect::InstallToolchain(Toolchain { kind, names });
    match (it.verb(), it.operand(1)) {
        ("toolchain", Some("install" | "add" | "update")) => {
            installs(ToolchainKind::Rust, it.texts(2))
        }
        ("update" | "install", _) => installs(ToolchainKind::Rust, it.texts(1)),
        ("default", Some(_)) => installs(ToolchainKind::Rust, it.texts(1)),
        ("target" | "component", Some("add" | "install")) => {
            installs(ToolchainKind::RustComponents, it.texts(2))
        }
        ("override" | "set" | "self" | "default" | "toolchain" | "target" | "component", _) => {
            CommandEffect::Configure
        }
        _ => CommandEffect::Nothing,
    }
}
