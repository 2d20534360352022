//! Texts made to take long, or to break something: each is answered, and soon.
//!
//! The limit is so wide that only growth out of proportion meets it: these take milliseconds where
//! they are in bounds, and minutes where they are not.

use std::time::{Duration, Instant};

use dockerfile_playground::{
    analysis::{Input, analyze},
    export::json,
};

fn check(what: &str, text: String) {
    let start = Instant::now();
    let analysis = analyze(&Input { text, ..Input::default() });
    json::report("Dockerfile", &analysis, true).expect("a report");
    let took = start.elapsed();
    assert!(took < Duration::from_secs(20), "{what} took {took:?}");
}

#[test]
fn nothing_grows_out_of_proportion() {
    let doubling = "ENV A=$A$A\n".repeat(40);
    for (what, text) in [
        ("values that double", format!("FROM a\nENV A=aaaaaaaaaa\n{doubling}")),
        ("shell values that double", format!("FROM a\nRUN A=x; {}", "A=$A$A; ".repeat(60))),
        ("here-documents without an end", "FROM a\n".to_owned() + &"RUN <<E\n".repeat(20_000)),
        ("unknown instructions", "x\n".repeat(100_000)),
        (
            "triggers times stages",
            format!(
                "FROM x AS x\nFROM a AS b\n{}{}",
                "ONBUILD COPY --from=x /a /b\n".repeat(1_000),
                "FROM b\n".repeat(1_000)
            ),
        ),
        ("one variable set often", "FROM a\n".to_owned() + &"ENV A=$A\n".repeat(20_000)),
        (
            "a pattern in a long value",
            format!("FROM a\nENV V={}\nWORKDIR ${{V//a*z/c}}\n", "a".repeat(50_000)),
        ),
        ("continuation lines", format!("FROM a\nRUN a \\\n{}  c\n", "  b \\\n".repeat(5_000))),
        ("descriptors", "FROM a\nRUN echo 99999999999>x 2147483648>&1\n".to_owned()),
        ("negations", format!("FROM a\nRUN [[ {} a ]]\n", "! ".repeat(10_000))),
        ("substitutions", format!("FROM a\nRUN {}{}\n", "$(a ".repeat(10_000), ")".repeat(10_000))),
        ("arrays in arrays", format!("FROM a\nCMD {}{}\n", "[".repeat(50_000), "]".repeat(50_000))),
        (
            "bytes",
            String::from_utf8_lossy(&(0..=255).cycle().take(100_000).collect::<Vec<u8>>())
                .into_owned(),
        ),
        (
            "a megabyte",
            "FROM a\n".to_owned() + &"RUN echo a line of text that makes it big\n".repeat(24_000),
        ),
    ] {
        check(what, text);
    }
}
