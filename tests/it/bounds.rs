//! Texts made to take long, or to break something: each is answered, and four times as much takes
//! about four times as long.

use std::time::{Duration, Instant};

use dockerfile_playground::{
    analysis::{Input, analyze},
    export::json,
};

/// What grows in proportion is far below this, what grows with the square is at 16.
const MOST: u32 = 10;

fn time(text: String) -> Duration {
    let start = Instant::now();
    let analysis = analyze(&Input { text, ..Input::default() });
    json::report("Dockerfile", &analysis, None).expect("a report");
    start.elapsed()
}

/// Compares a text with one of a quarter of it. On a busy machine either may have to wait, so that
/// the best of several tries counts.
fn check(what: &str, make: &dyn Fn(usize) -> String, size: usize) {
    let mut last = None;
    for _ in 0..4 {
        let (quarter, whole) = (time(make(size / 4)), time(make(size)));
        if whole < quarter * MOST + Duration::from_millis(20) {
            return;
        }
        last = Some((quarter, whole));
    }
    panic!("{what}: a quarter and the whole took {last:?}");
}

/// What it is, how large, and the text of a size.
type Case<'a> = (&'a str, usize, &'a dyn Fn(usize) -> String);

/// A value of 16,384 words, and many uses of it.
fn used(line: &str, times: usize) -> String {
    format!("FROM debian:13\nENV A=\"a \"\n{}{}", "ENV A=\"$A$A\"\n".repeat(14), line.repeat(times))
}

/// Numbered words.
fn listed(count: usize, before: &str, after: &str) -> String {
    (0..count).map(|it| format!("{before}{it}{after} ")).collect()
}

#[test]
fn nothing_grows_out_of_proportion() {
    let cases: [Case<'_>; 30] = [
        ("values that double", 160, &|n| {
            format!("FROM a\nENV A=aaaaaaaaaa\n{}", "ENV A=$A$A\n".repeat(n))
        }),
        ("shell values that double", 240, &|n| {
            format!("FROM a\nRUN A=x; {}", "A=$A$A; ".repeat(n))
        }),
        ("here-documents without an end", 20_000, &|n| {
            "FROM a\n".to_owned() + &"RUN <<E\n".repeat(n)
        }),
        ("unknown instructions", 40_000, &|n| "x\n".repeat(n)),
        ("triggers of many stages", 1_000, &|n| {
            let triggers = "ONBUILD COPY --from=x /a /b\n".repeat(1_000);
            format!("FROM x AS x\nFROM a AS b\n{triggers}{}", "FROM b\n".repeat(n))
        }),
        ("one variable set often", 20_000, &|n| "FROM a\n".to_owned() + &"ENV A=$A\n".repeat(n)),
        ("a pattern in a long value", 50_000, &|n| {
            format!("FROM a\nENV V={}\nWORKDIR ${{V//a*z/c}}\n", "a".repeat(n))
        }),
        ("variables that nothing sets", 5_000, &|n| {
            let lines = (0..n).map(|it| format!("ENV A{it}=$B{it}\n"));
            "FROM a\n".to_owned() + &lines.collect::<String>()
        }),
        ("stages of one name", 2_000, &|n| "FROM a AS B\nMAINTAINER c\nENV d e\n".repeat(n)),
        ("comments that silence", 10_000, &|n| {
            "FROM a\n".to_owned() + &"# hadolint ignore=DL1,DL2\nENV a b\n".repeat(n)
        }),
        ("platforms", 2_000, &|n| "ARG P\nFROM --platform=$P$Q a\n".repeat(n)),
        ("continuation lines", 5_000, &|n| {
            format!("FROM a\nRUN a \\\n{}  c\n", "  b \\\n".repeat(n))
        }),
        ("locales", 3_000, &|n| {
            "FROM debian:13\n".to_owned() + &"ENV LANG=de_DE.UTF-8\n".repeat(n)
        }),
        ("time zones", 3_000, &|n| {
            "FROM alpine:3.22\n".to_owned() + &"ENV TZ=Europe/Berlin\n".repeat(n)
        }),
        ("descriptors", 1, &|_| "FROM a\nRUN echo 99999999999>x 2147483648>&1\n".to_owned()),
        ("negations", 10_000, &|n| format!("FROM a\nRUN [[ {} a ]]\n", "! ".repeat(n))),
        ("substitutions", 10_000, &|n| {
            format!("FROM a\nRUN {}{}\n", "$(a ".repeat(n), ")".repeat(n))
        }),
        ("arrays in arrays", 50_000, &|n| {
            format!("FROM a\nCMD {}{}\n", "[".repeat(n), "]".repeat(n))
        }),
        ("bytes", 100_000, &|n| {
            String::from_utf8_lossy(&(0..=255).cycle().take(n).collect::<Vec<u8>>()).into_owned()
        }),
        ("ports in a value", 400, &|n| used("EXPOSE $A\n", n)),
        ("packages in a value", 400, &|n| used("RUN pip install $A\n", n)),
        ("a path that grows", 3_000, &|n| {
            "FROM a\n".to_owned() + &"ENV P=$P:/opt/another/folder\n".repeat(n)
        }),
        ("names to copy", 8_000, &|n| format!("FROM a\nCOPY {} /x/\n", listed(n, "a", ""))),
        ("patterns to copy", 4_000, &|n| format!("FROM a\nCOPY {} /x/\n", listed(n, "a", "*"))),
        ("pairs of one ENV", 4_000, &|n| format!("FROM a\nENV {}\n", listed(n, "A", "=b"))),
        ("installs on one line", 2_000, &|n| {
            format!("FROM debian:13\nRUN :{}\n", " && apt-get install -y curl".repeat(n))
        }),
        ("a long pipe", 8_000, &|n| format!("FROM a\nRUN a{}\n", " | a".repeat(n))),
        ("folders to go to", 2_000, &|n| {
            format!("FROM a\nRUN :{}\n", " && cd x && touch a".repeat(n))
        }),
        ("copies from a stage", 1_500, &|n| {
            let lines = (0..n).map(|it| format!("COPY --from=s /d /e{it}\n"));
            "FROM a AS s\nRUN touch /d/a\nFROM scratch\n".to_owned() + &lines.collect::<String>()
        }),
        ("many lines", 8_000, &|n| {
            "FROM a\n".to_owned() + &"RUN echo a line of text that makes it big\n".repeat(n)
        }),
    ];
    for (what, size, make) in cases {
        check(what, make, size);
    }
}
