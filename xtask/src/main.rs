//! The chores of this project: `cargo xtask help` lists them.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line program talks")]

#[cfg(feature = "library")]
mod accuracy;
mod audit;
mod bench;
mod budget;
mod bundle;
#[cfg(feature = "library")]
mod composed;
#[cfg(feature = "library")]
mod conformance;
#[cfg(feature = "library")]
mod coverage;
mod data;
mod deny;
mod docs;
mod editor;
mod fuzz;
mod package;
#[cfg(feature = "library")]
mod packages;
mod program;
mod screenshots;
mod serve;
mod setup;
#[cfg(feature = "library")]
mod showdown;
mod soak;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
The two commands you need; they install what is missing the first time:

  cargo xtask serve [ARGS]   show the playground while you work on it (ARGS go to `trunk serve`)
  cargo xtask test           all checks and tests
      --only native          formatting, lints and tests that need no browser
      --only browser         lints and tests of the Wasm build, in headless Chromium
      --only e2e             the release build in headless Chromium
      --only budget          the size of the release build

And beside them:

  cargo xtask setup          install what the other commands need, and nothing else
  cargo xtask build          the website for release, in dist/
  cargo xtask package        the engine as an npm package with a command, in target/package
  cargo xtask docs [ADDRESS] the documentation as a book, with playgrounds from ADDRESS (../)
  cargo xtask screenshots [FOLDER]
                             pictures of every view of the release build (target/screenshots), and
                             from there the README's own
  cargo xtask audit          Lighthouse's figures of the release build, none below 98; how soon a
                             key is drawn
  cargo xtask editor         bundle www/editor to www/editor.js
  cargo xtask data           compile src/catalog/*.toml to the table that the app carries
  cargo xtask data DATE RELEASE=FILE...
                             take package indexes over from the distributions' own
  cargo xtask catalog-coverage
                             how many base images of real Dockerfiles the catalog knows
  cargo xtask accuracy [--worst COUNT]
                             how near the estimates come to images that were really built
  cargo xtask conformance [--corpus FOLDER | --apt]
                             compare what we read with what BuildKit reads, and the packages that
                             we choose with those that apt chooses (--apt: in four times as many ways)
  cargo xtask showdown [FILE...]
                             rewrite Dockerfiles in all ways: those named, with the results; else
                             those of the corpus, with what must hold of every rewrite
  cargo xtask showdown --build
                             build some of these rewrites with Debian's buildah, and start them
  cargo xtask fuzz [--seconds N | --runs N] [--longest BYTES] [TARGET...]
                             look for texts that break something, with libFuzzer (60 seconds each)
  cargo xtask deny           licences, sources and known faults of what others wrote
  cargo xtask bench          how fast it is beside other parsers, in one run
  cargo xtask soak [--seconds N]
                             five minutes of use of the release build by a program
  cargo xtask help           this text
";

/// What a chore gives back: nothing, or one clear message of what failed and what to do about it.
type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Outcome {
    let Some((chore, rest)) = arguments.split_first() else {
        print!("{HELP}");
        return Ok(());
    };
    // A new chore is a file with a `run`, its `mod` line above, an arm here and a line in HELP.
    match chore.as_str() {
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "setup" => setup::run(rest),
        "build" => bundle::run(rest),
        "screenshots" => screenshots::run(rest),
        "audit" => audit::run(rest),
        "editor" => editor::run(rest),
        "package" => package::run(rest),
        "docs" => docs::run(rest),
        "deny" => deny::run(rest),
        "bench" => bench::run(rest),
        "soak" => soak::run(rest),
        "fuzz" => fuzz::run(rest),
        "data" if rest.iter().any(|it| it.contains('=')) => take_packages(arguments, rest),
        "data" => data::run(rest),
        #[cfg(feature = "library")]
        "accuracy" => accuracy::run(rest),
        #[cfg(feature = "library")]
        "catalog-coverage" => coverage::run(rest),
        #[cfg(feature = "library")]
        "conformance" => conformance::run(rest),
        #[cfg(feature = "library")]
        "showdown" => showdown::run(rest),
        #[cfg(not(feature = "library"))]
        "accuracy" | "catalog-coverage" | "conformance" | "showdown" => with_library(arguments),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        unknown => Err(format!("there is no chore '{unknown}'; `cargo xtask help` lists them")),
    }
}

/// Runs a chore that needs the library itself, which `serve` and `test` should not wait for.
pub(crate) fn with_library(arguments: &[String]) -> Outcome {
    let run = ["run", "--quiet", "--package", "xtask", "--features", "library", "--"];
    program::run(program::cargo()?.args(run).args(arguments))
}

#[cfg(feature = "library")]
fn take_packages(_: &[String], files: &[String]) -> Outcome {
    packages::run(files)
}

#[cfg(not(feature = "library"))]
fn take_packages(arguments: &[String], _: &[String]) -> Outcome {
    with_library(arguments)
}

/// For the chores that take no arguments.
fn expect_none(rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(format!("unexpected argument '{extra}'; see `cargo xtask help`")),
    }
}
