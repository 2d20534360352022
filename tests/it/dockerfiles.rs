//! What each construct means, as the files in `tests/data` show it.
//!
//! A case is a title (`===`), a Dockerfile (behind `| `), and what is read (after `---`). In the
//! Dockerfile, `␍` is a carriage return and `␃` the end of a text without a last newline.
//! `UPDATE_EXPECT=1 cargo test` writes what is read.

use std::fmt::Write;

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    stages::{Base, EdgeKind, Source},
    syntax::{Instruction, Keyword, Word},
};
use expect_test::expect_file;

fn check(topic: &str, text: &str) {
    let mut shown = String::new();
    for case in text.split("=== ").skip(1) {
        let (title, rest) = case.split_once('\n').expect("a case has a title");
        let (written, _) = rest.split_once("---\n").unwrap_or((rest, ""));
        let lines: String = written
            .lines()
            .map(|line| format!("{}\n", line.strip_prefix("| ").unwrap_or_default()))
            .collect();
        let dockerfile = lines.replace('␍', "\r").replace("␃\n", "");
        write!(shown, "=== {title}\n{written}---\n").expect("strings can be written to");
        shown += &dump(&analyze(&Input { text: dockerfile, ..Input::default() }));
    }
    expect_file![format!("../data/{topic}.txt")].assert_eq(&shown);
}

macro_rules! topics {
    ($($name:ident),*) => {
        $(#[test]
        fn $name() {
            check(stringify!($name), include_str!(concat!("../data/", stringify!($name), ".txt")));
        })*
    };
}

topics!(lines, directives, words, json, heredocs, variables, stages);

fn dump(analysis: &Analysis) -> String {
    let mut out = String::new();
    for directive in &analysis.dockerfile.directives {
        out += &format!("directive {} = {}\n", directive.name, directive.value);
    }
    for it in &analysis.dockerfile.instructions {
        out += &instruction(it, &analysis.text);
    }
    let stages = &analysis.stages;
    for (index, stage) in stages.stages.iter().enumerate() {
        let name = stage.name.as_deref().unwrap_or("-");
        let base = match &stage.base {
            Base::Scratch => "nothing".to_owned(),
            Base::Stage(index) => format!("stage {index}"),
            Base::Image(image) => format!("image {image}"),
        };
        let platform = stage.platform.as_ref().map_or(String::new(), |it| format!(" for {it}"));
        let needed = if stage.needed { "" } else { ", not needed" };
        out +=
            &format!("stage {index} {name} on {base}{platform}, level {}{needed}\n", stage.level);
    }
    for edge in stages.edges.iter().filter(|it| it.kind != EdgeKind::From) {
        let from = match &edge.from {
            Source::Stage(index) => format!("stage {index}"),
            Source::Image(image) => format!("image {image}"),
            Source::Url(url) => url.clone(),
        };
        out += &format!(
            "{:?} from {from} to stage {}: {}\n",
            edge.kind,
            edge.to,
            edge.paths.join(" ")
        );
    }
    for error in &analysis.errors {
        out += &format!("line {} ({}): {}\n", error.lines.0, error.kind.as_str(), error.message);
    }
    out
}

fn instruction(instruction: &Instruction, text: &str) -> String {
    let lines = match (instruction.start_line, instruction.end_line) {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}-{last}"),
    };
    let keyword = match instruction.keyword {
        Keyword::Unknown => format!("unknown {:?}", instruction.keyword_text),
        known => known.to_string(),
    };
    let mut out = format!("{lines} {keyword}");
    for word in &instruction.flags {
        out += &format!(" {}", word.text);
    }
    let words: Vec<String> =
        instruction.arguments.iter().map(|it| format!("{:?}", it.text)).collect();
    out += &format!("{}[{}]\n", if instruction.json { " json " } else { " " }, words.join(", "));
    for comment in &instruction.comments {
        out += &format!("  comment {:?}\n", comment.text);
    }
    for it in &instruction.heredocs {
        let fd = if it.fd == 0 { String::new() } else { format!(" on {}", it.fd) };
        let plain = if it.expand { "" } else { ", plain" };
        let chomp = if it.chomp { ", without tabs" } else { "" };
        out += &format!("  here-document {}{fd}{plain}{chomp}: {:?}\n", it.name, it.content);
        assert_eq!(it.span.of(text), it.content, "the content stands where its span says");
    }
    for word in instruction.arguments.iter().chain(&instruction.flags) {
        assert_stands(word, text);
    }
    out
}

/// A word that is written plainly stands in the source as it is.
fn assert_stands(word: &Word, text: &str) {
    let written = word.span.of(text);
    let plain = !written.contains(['\\', '`', '"', '\'', '\n']);
    assert!(!plain || written == word.text, "{written:?} is written for {:?}", word.text);
}
