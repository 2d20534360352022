//! The command, with files in memory.

use std::collections::BTreeMap;

use expect_test::{Expect, expect};

use super::*;

/// Files by their paths; folders are what stands before a slash.
struct Memory(BTreeMap<String, Vec<u8>>, bool);

impl Host for Memory {
    fn read(&mut self, path: &str, most: usize) -> Result<Vec<u8>, Refused> {
        let bytes = self.0.get(path).ok_or(Refused::Missing)?;
        if most < bytes.len() { Err(Refused::TooLong) } else { Ok(bytes.clone()) }
    }

    fn list(&mut self, folder: &str) -> Result<Vec<Entry>, Refused> {
        let mut entries: Vec<Entry> = Vec::new();
        for (path, bytes) in &self.0 {
            let Some(below) = path.strip_prefix(&format!("{folder}/")) else { continue };
            let (name, kind) = match below.split_once('/') {
                Some((name, _)) => (name, EntryKind::Folder),
                None => (below, EntryKind::File(bytes.len() as u64)),
            };
            if entries.iter().all(|it| it.name != name) {
                entries.push(Entry { name: name.to_owned(), kind });
            }
        }
        if entries.is_empty() { Err(Refused::Missing) } else { Ok(entries) }
    }

    fn write(&mut self, path: &str, text: &str) -> Result<(), Refused> {
        if path.starts_with("readonly") {
            return Err(Refused::Forbidden);
        }
        self.0.insert(path.to_owned(), text.into());
        Ok(())
    }

    fn variable(&mut self, name: &str) -> Option<String> {
        (name == "TAG").then(|| "3.22".to_owned())
    }

    fn is_terminal(&mut self) -> bool {
        self.1
    }
}

/// Its sizes are those of the context, so that other figures of the catalog change nothing here.
const FILE: &str = "FROM example.org/app\nCOPY x/small.bin /srv/\nRUN sudo true\n";

fn memory() -> Memory {
    let later = FILE.replace("small", "big") + "MAINTAINER me\n";
    let files: [(&str, &[u8]); 11] = [
        ("a", FILE.as_bytes()),
        ("b", later.as_bytes()),
        ("args", b"ARG TAG=1\nARG X=2\nFROM alpine:$TAG\n"),
        ("copy", b"FROM scratch\nCOPY . /\n"),
        ("bad", b"FROM alpine:3.22\nLABEL a=\"\xff\"\nMAINTAINER me\n"),
        ("evil", b"FROM alpine:3.22\nRUN sudo echo \x1b]0;x\x07\nWAT \x1b[2J\n"),
        ("-", b"FROM scratch\n"),
        ("dir/x/small.bin", &[0; 2_000]),
        ("dir/x/big.bin", &[0; 5_000]),
        ("dir/x/note.md", &[0; 7_000]),
        ("dir/.dockerignore", b"**/*.md\n.dockerignore\n"),
    ];
    Memory(files.map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).into(), false)
}

/// Runs a command line, and shows what it printed and its status.
fn shown(command: &str, host: &mut Memory) -> String {
    let arguments: Vec<String> = command.split_whitespace().map(str::to_owned).collect();
    let Done { output, messages, status } =
        run(&arguments, &indexes().expect("the indexes are right"), host);
    format!("{output}{}{messages}= {}\n", if messages.is_empty() { "" } else { "! " }, status as u8)
}

#[expect(clippy::needless_pass_by_value, reason = "what `expect!` makes is a value")]
fn check(command: &str, expected: Expect) {
    expected.assert_eq(&shown(command, &mut memory()));
}

#[test]
fn problems_are_printed_one_a_line() {
    check(
        "check --context dir a",
        expect![[r#"
        a:1:6: info: example.org/app is not pinned to a version: the next build may get a different one [base-without-version]
        a:3:5: info: sudo in a build: USER changes it without another program [sudo-in-build]
        a: 2 hints; image size 2 kB + 1 step not counted
        = 0
    "#]],
    );
    let json = shown("check a --fail-on never --format json", &mut memory());
    let report: serde_json::Value =
        serde_json::from_str(json.trim_end_matches("= 0\n")).expect("JSON");
    assert_eq!((&report["format"], &report["file"]), (&2.into(), &"a".into()));
    assert_eq!(report["findings"][1]["line"], 3);
}

#[test]
fn a_report_is_an_overview() {
    check(
        "report --brief --context dir a",
        expect![[r#"
        a
          image size 2 kB + 1 step not counted, download size 320 B–2.18 kB + 1 step not counted (estimates)
          not counted: line 1, example.org/app: example.org/app is not in the catalog

          line        adds  instruction
             1           ?  FROM example.org/app
             2        2 kB  COPY x/small.bin /srv/

          Problems
               1:6  info     example.org/app is not pinned to a version: the next build may get a different one [base-without-version]
               3:5  info     sudo in a build: USER changes it without another program [sudo-in-build]
          2 hints
        = 0
    "#]],
    );
    let built =
        shown("report --brief --format json --build-arg TAG --build-arg X args", &mut memory());
    assert!(built.contains(r#""base":"alpine:3.22""#), "{built}");
    check(
        "report --brief --context dir copy",
        expect![[r#"
        copy
          image size 7 kB, download size 1.09–7.37 kB (estimates)

          line        adds  instruction
             2        7 kB  COPY . /

          no problems
        = 0
    "#]],
    );
}

#[test]
fn a_comparison_names_the_line() {
    check(
        "compare a b --context dir",
        expect![[r#"
        a → b
        Image size 2 kB → 5 kB: +3 kB, by line 2 (parts of unknown size are not counted)
               +3 kB  line 2: COPY x/big.bin /srv/
        1 new problem
          line 4: warning: Maintainer instruction is deprecated in favor of using label [MaintainerDeprecated]
        0 solved problems
        = 0
    "#]],
    );
    check(
        "compare a b --format markdown --fail-on info --context dir",
        expect![[r#"
        **Image size 2 kB → 5 kB: +3 kB, by line 2 (parts of unknown size are not counted)**; 1 new problem, 0 solved problems.

        | Change | Line | Instruction |
        |---|---|---|
        | +3 kB | line 2 | COPY x/big.bin /srv/ |

        | New | Severity | Problem | Rule |
        |---|---|---|---|
        | line 4 | warning | Maintainer instruction is deprecated in favor of using label | MaintainerDeprecated |
        = 1
    "#]],
    );
    check(
        "compare b a --fail-on info --context dir",
        expect![[r#"
        b → a
        Image size 5 kB → 2 kB: -3 kB, by line 2 (parts of unknown size are not counted)
               -3 kB  line 2: COPY x/small.bin /srv/
        0 new problems
        1 solved problem
          line 4: warning: Maintainer instruction is deprecated in favor of using label [MaintainerDeprecated]
        = 0
    "#]],
    );
    check(
        "compare a a --format=json --fail-on info --context dir",
        expect![[r#"
        {"format":1,"old":{"file":"a","size":{"disk":{"low":2000,"likely":2000,"high":2000},"pull":{"low":320,"likely":980,"high":2181},"not_counted":[{"line":1,"label":"example.org/app","why":"example.org/app is not in the catalog"}]}},"new":{"file":"a","size":{"disk":{"low":2000,"likely":2000,"high":2000},"pull":{"low":320,"likely":980,"high":2181},"not_counted":[{"line":1,"label":"example.org/app","why":"example.org/app is not in the catalog"}]}},"bytes":0,"changes":[],"new_problems":[],"solved_problems":[]}
        = 0
    "#]],
    );
}

#[test]
fn sizes_have_a_limit() {
    check(
        "graph --format mermaid -",
        expect![[r#"
        flowchart LR
          n0["final image<br>stage 0 · line 1<br>0 B"]
          style n0 stroke-width:3px
          n1["scratch<br>the empty image"]
          n1 -->|"FROM"| n0
        = 0
    "#]],
    );
    assert!(shown("check --max-size 1MB args", &mut memory()).ends_with("= 1\n"));
    assert!(shown("check --max-size 1GB args", &mut memory()).ends_with("= 0\n"));
}

#[test]
fn fixes_are_printed_or_written() {
    let mut host = memory();
    let printed = shown("fix b", &mut host);
    assert_eq!(shown("fix --write b a -- args", &mut host), "! b: fixed\n= 0\n");
    let written = String::from_utf8(host.0["b"].clone()).expect("text");
    assert_eq!(printed, format!("{written}= 0\n"));
    assert!(!written.contains("MAINTAINER"));
    // Nothing more to do.
    assert_eq!(shown("fix --write b", &mut host), "= 0\n");
    let before = host.0["bad"].clone();
    assert_eq!(
        shown("fix --write bad", &mut host),
        "! bad:2: not UTF-8, so it is left as it is.\n= 2\n"
    );
    assert_eq!(host.0["bad"], before);
}

#[test]
fn output_goes_to_a_file() {
    let mut host = memory();
    assert_eq!(shown("graph a --output g.svg", &mut host), "= 0\n");
    assert!(host.0["g.svg"].starts_with(b"<svg"));
    assert_eq!(
        shown("graph a --output readonly/g", &mut host),
        "! readonly/g: permission denied.\n= 2\n"
    );
    // What was there stays where there is no answer.
    assert_eq!(
        shown("graph nowhere --output g.svg", &mut host),
        "! nowhere: no such file or folder.\n= 2\n"
    );
    assert!(host.0["g.svg"].starts_with(b"<svg"));
}

#[test]
fn a_terminal_gets_no_orders() {
    for command in [
        "check evil",
        "report evil",
        "compare a evil",
        "compare --format markdown a evil",
        "check nowhere\u{1b}[2J",
    ] {
        let shown = shown(command, &mut memory());
        assert!(!shown.contains('\u{1b}') && !shown.contains('\u{7}'), "{shown}");
    }
    let mut host = memory();
    assert!(shown("fix evil", &mut host).contains('\u{1b}'));
    host.1 = true;
    for command in ["fix evil", "graph evil --format dot", "report evil --format markdown"] {
        assert!(!shown(command, &mut host).contains('\u{1b}'), "{command}");
    }
}

#[test]
fn wrong_usage_is_explained() {
    let lines = [
        "",
        "x",
        "check",
        "check --wat a",
        "check --format svg a",
        "check --format",
        "check --fail-on x a",
        "check --max-size big a",
        "check --write a",
        "check - -",
        "compare a",
        "graph a b",
        "fix a b",
        "fix --write -",
        "fix --write --output x a",
        "fix --brief=yes a",
        "report --format html a b",
        "check --build-context x a",
        "check --context nowhere a",
        "check nowhere",
    ];
    let all: String =
        lines.into_iter().map(|it| shown(it, &mut memory()).replace("= 2\n", "")).collect();
    expect![[r#"
        ! Which command? One of report, check, compare, fix and graph.
        ! There is no command x.
        ! check needs a Dockerfile, or - for standard input.
        ! There is no option --wat.
        ! check has no such --format; it has text, json, sarif, markdown.
        ! --format needs a value.
        ! --fail-on x is unknown; it takes error, warning, size, info, never.
        ! --max-size big is not a size such as 250MB.
        ! --write belongs to fix, not to check.
        ! Standard input can be read only once.
        ! compare needs two files, the old one and the new one, not 1.
        ! graph draws one file, not 2.
        ! fix prints one file; --write changes several in place.
        ! fix --write can't change the standard input.
        ! fix has either --write or --output.
        ! --brief takes no value.
        ! An HTML report is about one file, not 2.
        ! --build-context needs NAME=VALUE.
        ! nowhere: no such file or folder.
        ! nowhere: no such file or folder.
    "#]]
    .assert_eq(&all.replace(" `dockerfile-playground --help` lists the options.", ""));
}

#[test]
fn the_other_files_are_reported_on_where_one_is_missing() {
    let shown = shown("check nowhere args", &mut memory());
    assert!(
        shown.contains("args: ") && shown.ends_with("! nowhere: no such file or folder.\n= 2\n"),
        "{shown}"
    );
}

#[test]
fn help_fits_a_terminal() {
    assert!(HELP.lines().all(|it| it.chars().count() <= 100));
    assert_eq!(shown("--help", &mut memory()), format!("{HELP}= 0\n"));
    assert_eq!(shown("report --help", &mut memory()), format!("{HELP}= 0\n"));
}
