//! `cargo xtask serve`: the playground in your browser, rebuilt at every change.

use crate::{Outcome, program, setup};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

/// Trunk's own.
const PORT: u16 = 8080;

pub(crate) fn run(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--release") {
        setup::for_release()?;
    } else {
        setup::for_serve()?;
    }
    let mut trunk = program::trunk()?;
    trunk.arg("serve").args(arguments);
    if !arguments.iter().any(|argument| argument.starts_with("--dist")) {
        // Not dist/, so that a release build and its tests can run beside it.
        trunk.args(["--dist", "target/serve"]);
    }
    println!("The first build takes about 2 minutes on 2 cores, later ones some seconds.");
    announce(port(arguments)?);
    program::run(&mut trunk)
}

/// Says where the page is, once it is there; ends with this program.
fn announce(port: u16) {
    if TcpStream::connect(("127.0.0.1", port)).is_ok() {
        // Another program is there, and Trunk will say so.
        return;
    }
    thread::spawn(move || {
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            thread::sleep(Duration::from_millis(200));
        }
        println!("\nOpen http://127.0.0.1:{port}/\n");
    });
}

/// The port that the arguments ask for, in any of Trunk's forms.
fn port(arguments: &[String]) -> Result<u16, String> {
    let given = arguments.iter().enumerate().find_map(|(at, argument)| match argument.as_str() {
        "--port" | "-p" => arguments.get(at + 1).map(String::as_str),
        other => other.strip_prefix("--port=").or(other.strip_prefix("-p")),
    });
    let Some(given) = given else { return Ok(PORT) };
    given.parse().map_err(|_| format!("'{given}' is no port; write --port 8080"))
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn the_port_is_read_in_any_form() {
        let of = |line: &str| port(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(of("--open"), Ok(8080));
        for line in ["--open --port 9000", "--port=9000", "-p 9000", "-p9000"] {
            assert_eq!(of(line), Ok(9000), "{line}");
        }
        assert!(of("--port nine").is_err());
    }
}
