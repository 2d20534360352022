//! Logs of our own making in BuildKit's formats, one file each in tests/data/logs.

use std::{fmt::Write as _, fs, path::Path};

use super::{Log, read};
use crate::{
    analysis::{Input, analyze},
    options::BuildOptions,
};

/// What is between two of these lines is the Dockerfile, the log and its reading.
const DIVIDERS: [&str; 2] = ["=== log ===\n", "=== reading ===\n"];

#[test]
fn logs_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/logs");
    let mut paths: Vec<_> = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|it| it.expect("a file").path())
        .collect();
    paths.sort();
    assert!(30 <= paths.len(), "{}", paths.len());
    let mut wrong = Vec::new();
    for path in paths {
        let case = fs::read_to_string(&path).expect("a text");
        let (file, rest) = case.split_once(DIVIDERS[0]).expect("a log");
        let (log, expected) = rest.split_once(DIVIDERS[1]).expect("a reading");
        // Control characters are written as in Rust.
        let log = log.replace("\\e", "\u{1b}").replace("\\r\n", "\r\n");
        let reading = shown(file, &log);
        if reading == expected {
            continue;
        }
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            let head = &case[..case.len() - expected.len()];
            fs::write(&path, head.to_owned() + &reading).expect("it can be written");
        } else {
            wrong.push(format!("{}:\n{reading}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "UPDATE_EXPECT=1 writes them:\n{}", wrong.join("\n"));
}

/// The reading, a line for each thing.
fn shown(file: &str, log: &str) -> String {
    let log = match Log::read(log) {
        Ok(log) => log,
        Err(why) => return format!("refused: {}\n", why.unwrap_or("nothing of a log")),
    };
    let flags = file.lines().next().and_then(|it| it.strip_prefix("# build: ")).unwrap_or_default();
    let options = BuildOptions::read(flags).options;
    let analysis = analyze(&Input { text: file.to_owned(), options, ..Input::default() });
    let reading = match read(&log, &analysis) {
        Ok(reading) => reading,
        Err(why) => return format!("refused: {why}\n"),
    };
    let line = |at: usize| analysis.dockerfile.instructions[at].start_line;
    let mut shown = format!("{} of {} steps\n", reading.matched, reading.all);
    for it in &reading.steps {
        let millis = it.millis.map_or("no time".to_owned(), |it| format!("{it} ms"));
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(shown, "line {}: {:?}, {millis}", line(it.instruction), it.outcome);
    }
    let path = reading.path.iter().map(|it| line(reading.steps[*it].instruction).to_string());
    let path = path.collect::<Vec<_>>().join(" ");
    let _ = writeln!(shown, "longest: {} ms, lines {path}", reading.path_millis);
    if let Some((step, why)) = reading.miss {
        let _ = writeln!(shown, "missed: line {}: {why}", line(reading.steps[step].instruction));
    }
    if let Some((line, why)) = &reading.failure {
        let line = line.map_or("?".to_owned(), |it| it.to_string());
        let _ = writeln!(shown, "failed: line {line}: {why}");
    }
    shown
}

#[test]
fn a_cut_anywhere_is_read_as_far_as_it_goes() {
    let log = "#1 [internal] load build definition from Dockerfile\n#1 DONE 0.0s\n\n#5 [1/3] FROM a\n\
               #5 CACHED\n\n#6 [2/3] RUN make\n#6 0.1 \u{e9}\n#6 DONE 1.5s\n\n#7 [3/3] COPY . .\n";
    let analysis =
        analyze(&Input { text: "FROM a\nRUN make\nCOPY . .\n".to_owned(), ..Input::default() });
    let mut most = 0;
    for end in (0..=log.len()).filter(|it| log.is_char_boundary(*it)) {
        let matched =
            Log::read(&log[..end]).map(|it| read(&it, &analysis).map_or(0, |it| it.matched));
        let matched = matched.unwrap_or(0);
        assert!(most <= matched, "{end}");
        most = matched;
    }
    assert_eq!(most, 3);
}

#[test]
fn a_huge_log_is_cut() {
    let line = "#7 [1/3] FROM a\n#7 DONE 0.1s\n".repeat(800_000);
    let log = Log::read(&line).expect("a log");
    assert_eq!(log.vertices.len(), 1);
    let many: String = (0..20_000).map(|it| format!("#{it} [1/3] FROM a{it}\n")).collect();
    assert_eq!(Log::read(&many).expect("a log").vertices.len(), super::MOST_VERTICES);
}
