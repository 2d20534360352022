//! `cargo xtask test`: every check, one after the other, up to the first that fails.

use crate::program::{self, cargo, root, scratch_folder};
use crate::{Outcome, budget, bundle, package, setup, with_library};
use std::fs;
use std::time::Instant;

const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];
const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];

/// What `--only` names.
#[derive(Clone, Copy, PartialEq)]
enum Group {
    Native,
    Browser,
    Budget,
    EndToEnd,
}

use Group::{Browser, Budget, EndToEnd, Native};

struct Step {
    title: &'static str,
    /// The groups that the step belongs to: it runs once even if several of them are wanted.
    groups: &'static [Group],
    run: fn() -> Outcome,
}

/// In the order of how soon they tell that something is wrong.
const STEPS: [Step; 9] = [
    Step { title: "Formatting", groups: &[Native], run: formatting },
    Step { title: "Lints", groups: &[Native], run: lints },
    Step { title: "Native tests", groups: &[Native], run: native_tests },
    Step { title: "Conformance with BuildKit", groups: &[Native], run: conformance },
    Step { title: "Lints of the Wasm build", groups: &[Browser], run: wasm_lints },
    Step { title: "Browser tests", groups: &[Browser], run: browser_tests },
    Step { title: "Release build", groups: &[Budget, EndToEnd], run: release_build },
    Step { title: "Byte budget", groups: &[Budget], run: budget::check },
    Step { title: "End-to-end tests", groups: &[EndToEnd], run: end_to_end_tests },
];

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let only = wanted(arguments)?;
    let wants = |groups: &[Group]| only.is_none_or(|only| groups.contains(&only));
    // First, so that a missing browser is not found out after minutes of building.
    let mut outcome = timed("Setup", || set_up(wants));
    let mut passed = 0;
    for step in STEPS.iter().filter(|step| wants(step.groups)) {
        if outcome.is_err() {
            break;
        }
        outcome = timed(step.title, step.run);
        passed += usize::from(outcome.is_ok());
    }
    println!("\n{passed} passed, {} failed", usize::from(outcome.is_err()));
    outcome
}

fn set_up(wants: impl Fn(&[Group]) -> bool) -> Outcome {
    if wants(&[Native, Browser]) {
        setup::for_lints()?;
    }
    if wants(&[Browser]) {
        setup::for_browser_tests()?;
    }
    if wants(&[Budget, EndToEnd]) {
        setup::for_release()?;
    }
    if wants(&[EndToEnd]) {
        setup::for_end_to_end_tests()?;
    }
    Ok(())
}

fn timed(title: &str, run: impl FnOnce() -> Outcome) -> Outcome {
    println!("\n=== {title} ===");
    let start = Instant::now();
    let outcome = run();
    let word = if outcome.is_ok() { "done" } else { "FAILED" };
    println!("=== {title}: {word} in {:.1} s ===", start.elapsed().as_secs_f64());
    outcome.map_err(|problem| format!("{title}: {problem}"))
}

fn wanted(arguments: &[String]) -> Result<Option<Group>, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        [] => Ok(None),
        ["--only", "native"] => Ok(Some(Native)),
        ["--only", "browser"] => Ok(Some(Browser)),
        ["--only", "budget"] => Ok(Some(Budget)),
        ["--only", "e2e"] => Ok(Some(EndToEnd)),
        _ => Err("usage: cargo xtask test [--only native|browser|e2e|budget]".to_owned()),
    }
}

fn formatting() -> Outcome {
    program::run(cargo()?.args(["fmt", "--all", "--check"]))
        .map_err(|problem| format!("{problem}; `cargo fmt --all` formats all files"))?;
    // A macro names the rules' modules, so cargo does not find these files.
    let folder = root().join("src/advice/rules");
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let paths = files.filter_map(|it| Some(it.ok()?.path()));
    let rules: Vec<_> = paths.filter(|it| it.extension().is_some_and(|it| it == "rs")).collect();
    program::run(program::program("rustfmt")?.args(["--edition", "2024", "--check"]).args(rules))
        .map_err(|problem| format!("{problem}; `rustfmt --edition 2024` formats these files"))
}

fn lints() -> Outcome {
    let all = ["clippy", "--workspace", "--all-targets", "--all-features"];
    program::run(cargo()?.args(all).args(DENY_WARNINGS))
}

fn wasm_lints() -> Outcome {
    let shipped = ["clippy", "--lib", "--bins", "--test", "browser"];
    program::run(cargo()?.args(shipped).args(WASM).args(DENY_WARNINGS))
}

fn native_tests() -> Outcome {
    program::run(cargo()?.args(["test", "--workspace"]))
}

fn conformance() -> Outcome {
    with_library(&["conformance".to_owned()])
}

fn browser_tests() -> Outcome {
    let chromium = setup::chromium()?.display().to_string();
    let template = fs::read_to_string(root().join("tests/webdriver.json"))
        .map_err(|error| format!("tests/webdriver.json: {error}"))?;
    let settings = scratch_folder()?.join("webdriver.json");
    fs::write(&settings, template.replace("/usr/bin/chromium", &chromium.replace('\\', "\\\\")))
        .map_err(|error| format!("{}: {error}", settings.display()))?;
    program::run(
        cargo()?
            .args(["test", "--test", "browser"])
            .args(WASM)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            .env("CHROMEDRIVER", setup::chromedriver()?)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings),
    )
}

fn release_build() -> Outcome {
    bundle::run(&[])
}

fn end_to_end_tests() -> Outcome {
    // The native answers, which those of the page and of the npm package must equal.
    program::run(cargo()?.args(["build", "--bin", "dockerfile-playground"]))?;
    let command = format!("dockerfile-playground{}", std::env::consts::EXE_SUFFIX);
    program::run(
        program::program("node")?
            .args(["--test", "--test-reporter=spec"])
            .current_dir(root().join("tests/e2e"))
            .env("CHROME", setup::chromium()?)
            .env("COMMAND", scratch_folder()?.join(command))
            .env("PACKAGE", package::package()?),
    )
}
