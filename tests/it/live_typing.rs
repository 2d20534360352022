//! While somebody types: nothing panics, and what stands above is never lost.

use dockerfile_playground::{
    analysis::{Analysis, Analyzer, Input},
    stages::Stage,
    syntax::ErrorKind,
};

/// The examples and the Dockerfiles of `tests/data`.
fn texts() -> Vec<String> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let read = |folder: &str| {
        let mut files: Vec<_> = std::fs::read_dir(format!("{root}{folder}"))
            .expect("the folder is there")
            .map(|it| it.expect("an entry").path())
            .filter(|it| it.is_file())
            .collect();
        files.sort();
        files.into_iter().map(|it| std::fs::read_to_string(it).expect("a text"))
    };
    let examples = read("www/examples");
    let cases = read("tests/data").flat_map(|topic| {
        let cases: Vec<String> = topic
            .split("=== ")
            .map(|case| {
                let lines = case.lines().filter_map(|line| line.strip_prefix("| "));
                lines.map(|line| format!("{line}\n")).collect::<String>().replace('␍', "\r")
            })
            .filter(|it| !it.is_empty())
            .collect();
        cases
    });
    examples.chain(cases).collect()
}

#[test]
fn every_beginning_is_analysed_and_keeps_the_stages_above() {
    let texts = texts();
    assert!(50 <= texts.len(), "{} texts", texts.len());
    let mut analyzer = Analyzer::default();
    for text in &texts {
        let mut complete: Option<Analysis> = None;
        for (end, character) in text.char_indices() {
            let end = end + character.len_utf8();
            let input = Input { text: text[..end].to_owned(), ..Input::default() };
            let now = analyzer.analyze(&input);
            if let Some(before) = &complete {
                for (a, b) in before.stages.stages.iter().zip(&now.stages.stages) {
                    assert_eq!(identity(a), identity(b), "{:?}", &text[..end]);
                }
                let (before, now) = (before.stages.stages.len(), now.stages.stages.len());
                assert!(before <= now, "a stage is lost after {:?}", &text[..end]);
            }
            let ends_a_line = character == '\n'
                && !text[..end - 1].trim_end().ends_with(['\\', '`'])
                && now.errors.iter().all(|it| it.kind != ErrorKind::Parse);
            if ends_a_line {
                complete = Some(now);
            }
        }
    }
}

/// What must not change while the text goes on below.
fn identity(stage: &Stage) -> (Option<&str>, &dockerfile_playground::stages::Base, usize) {
    (stage.name.as_deref(), &stage.base, stage.span.start)
}
