//! `cargo xtask conformance`: do we read Dockerfiles as BuildKit does?
//!
//! The corpus is a folder with what BuildKit said of real Dockerfiles (`real/buildkit.jsonl` beside
//! `real/dockerfiles`), of its own parser's cases (`buildkit-parser/cases.jsonl`) and of variable
//! expansion (`buildkit-parser/envVarTest.json`). It is not part of the project.

use crate::{Outcome, packages, program::root};
use dockerfile_playground::{
    advice::{Facts, Finding, advise, fix_safe},
    analysis::{Analysis, Analyzer, Input, analyze},
    catalog,
    stages::Base,
    syntax::{
        ErrorKind, Instruction, Keyword, Memo, Typed,
        expand::{Rules, expand},
        image_ref::ImageRef,
        mount::Mount,
        parse_again,
    },
    text::apply,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// How many differences are shown for each field.
const SHOWN: usize = 5;

pub(crate) fn run(arguments: &[String]) -> Outcome {
    let corpus = match arguments {
        [] => root().join("../shared/corpus"),
        [option, folder] if option == "--corpus" => PathBuf::from(folder),
        [option] if option == "--apt" => return packages::agreement::run(true),
        _ => return Err("usage: cargo xtask conformance [--corpus FOLDER | --apt]".to_owned()),
    };
    packages::agreement::run(false)?;
    if !corpus.is_dir() {
        println!("There is no corpus at {}: nothing is compared.", corpus.display());
        return Ok(());
    }
    let mut tally = Tally::default();
    real_files(&corpus.join("real"), &mut tally)?;
    parser_cases(&corpus.join("buildkit-parser/cases.jsonl"), &mut tally)?;
    expansions(&corpus.join("buildkit-parser/envVarTest.json"), &mut tally)?;
    tally.print();
    match tally.differences() {
        0 => Ok(()),
        count => Err(format!("{count} answers differ from BuildKit's")),
    }
}

/// Per field: how many answers agree, of how many, and the first that do not.
#[derive(Default)]
struct Tally {
    fields: BTreeMap<&'static str, (usize, usize, Vec<String>)>,
    /// Findings of BuildKit that the base image's known variables make wrong.
    known: Vec<String>,
    /// What we find in files that BuildKit refuses before it has looked at all of them.
    behind_errors: usize,
    /// How many instructions were typed by `dockerfile-parser`, and how many by us instead.
    typed: (usize, usize),
}

impl Tally {
    fn compare(&mut self, field: &'static str, place: &str, theirs: &Value, ours: &Value) {
        let (agreeing, all, shown) = self.fields.entry(field).or_default();
        *all += 1;
        if theirs == ours {
            *agreeing += 1;
        } else if shown.len() < SHOWN {
            shown.push(format!("  {place}\n    BuildKit: {theirs}\n    we:       {ours}"));
        }
    }

    fn differences(&self) -> usize {
        self.fields.values().map(|(agreeing, all, _)| all - agreeing).sum()
    }

    fn print(&self) {
        println!("{:24} {:>8} {:>8} {:>9}", "field", "agree", "of", "");
        for (field, (agreeing, all, shown)) in &self.fields {
            #[expect(clippy::cast_precision_loss, reason = "a share for the eye")]
            let share = 100.0 * *agreeing as f64 / *all as f64;
            println!("{field:24} {agreeing:>8} {all:>8} {share:>7.2} %");
            for difference in shown {
                println!("{difference}");
            }
        }
        let (by_crate, by_scanner) = self.typed;
        println!("UndefinedVar that the known base makes wrong: {}", self.known.len());
        self.known.iter().for_each(|it| println!("  {it}"));
        println!("found behind the error at which BuildKit stops: {}", self.behind_errors);
        println!("typed by dockerfile-parser: {by_crate} of {}", by_crate + by_scanner);
    }
}

fn real_files(folder: &Path, tally: &mut Tally) -> Outcome {
    for record in records(&folder.join("buildkit.jsonl"))? {
        let id = record["id"].as_str().unwrap_or_default();
        let file = folder.join(format!("dockerfiles/{id}.Dockerfile"));
        let bytes = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let accepted =
            Accepted { parse: &record["parse_ok"], instructions: &record["instructions_ok"] };
        compare(id, &text, &record, accepted, &record["instructions"], tally);
    }
    Ok(())
}

fn parser_cases(file: &Path, tally: &mut Tally) -> Outcome {
    for record in records(file)? {
        let id = record["id"].as_str().unwrap_or_default();
        let text = record["text"].as_str().unwrap_or_default();
        let oracle = &record["oracle"];
        let accepted = Accepted { parse: &oracle["ok"], instructions: &oracle["instr_ok"] };
        compare(id, text, oracle, accepted, &oracle["nodes"], tally);
    }
    Ok(())
}

fn expansions(file: &Path, tally: &mut Tally) -> Outcome {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let cases: Vec<Value> = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    // The variables of BuildKit's own test of these cases.
    let variable = |name: &str| {
        let known = [("PWD", "/home"), ("SHELL", "bash"), ("KOREAN", "한국어"), ("NULL", "")];
        known.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned())
    };
    // Those marked W hold on Windows only, where names of variables have no case.
    for case in cases.iter().filter(|it| it["platform"] != "W") {
        let input = case["input"].as_str().unwrap_or_default();
        let ours = expand(input, Rules::new('\\'), &variable)
            .map_or_else(|_| "error".to_owned(), |it| it.text);
        tally.compare("variable expansion", input, &case["expected"], &json!(ours));
    }
    Ok(())
}

fn records(file: &Path) -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    text.lines()
        .map(|line| {
            serde_json::from_str(line).map_err(|error| format!("{}: {error}", file.display()))
        })
        .collect()
}

/// Whether BuildKit's parser and its reader of instructions take the file.
#[derive(Clone, Copy)]
struct Accepted<'a> {
    parse: &'a Value,
    instructions: &'a Value,
}

fn compare(
    id: &str,
    text: &str,
    record: &Value,
    accepted: Accepted<'_>,
    instructions: &Value,
    tally: &mut Tally,
) {
    let analysis = analyze(&Input { text: own_frontend(text), ..Input::default() });
    let refused = |kind| analysis.errors.iter().any(|it| it.kind <= kind);
    let parses = accepted.parse == true;
    let ours = json!(!refused(ErrorKind::Parse));
    tally.compare("accepted by the parser", id, &json!(parses), &ours);
    if parses {
        let takes = accepted.instructions == true;
        let ours = json!(!refused(ErrorKind::Instruction));
        tally.compare("accepted instructions", id, &json!(takes), &ours);
        let mut memo = Memo::default();
        parse_again(text, &mut memo);
        tally.typed.0 += memo.by_crate;
        tally.typed.1 += memo.by_scanner;
        compare_instructions(id, instructions, &analysis, tally);
        let escape = json!(analysis.dockerfile.escape.to_string());
        tally.compare("escape", id, &record["escape"], &escape);
    }
    let builds = record["build_err"].is_null();
    tally.compare("accepted by the build", id, &json!(builds), &json!(analysis.errors.is_empty()));
    if builds {
        compare_stages(id, record, &analysis, tally);
    }
    compare_lint(id, record, parses && builds, &analysis, tally);
    try_fixes(id, &analysis, tally);
    if let Some(line) = record["build_err_lines"][0].as_u64() {
        // BuildKit stops at the first it meets; the playground lists them all.
        let found = analysis.errors.iter().any(|it| it.lines.0 as u64 == line);
        tally.compare("line of the error", id, &json!(true), &json!(found));
    }
}

/// BuildKit's checks. Where a build error stops BuildKit, it has looked at a part of the file only:
/// then what it found has to be among what we find.
fn compare_lint(id: &str, record: &Value, whole: bool, analysis: &Analysis, tally: &mut Tally) {
    let ours: Vec<Check> = analysis
        .findings
        .iter()
        .filter(|it| it.rule.is_buildkits())
        .map(|it| Check::ours(it, analysis))
        .collect();
    let mut extra: Vec<&Check> = ours.iter().collect();
    for theirs in record["lint"].as_array().map_or(&[][..], Vec::as_slice) {
        let theirs = Check::theirs(theirs);
        let place = |it: &&&Check| (&it.rule, &it.lines) == (&theirs.rule, &theirs.lines);
        // Of several in one place, the one with the same message.
        let same = extra.iter().find(|it| ***it == theirs).or(extra.iter().find(place)).copied();
        if let Some(same) = same {
            extra.retain(|it| !std::ptr::eq(*it, same));
        }
        let show = |it: &Check| json!([it.rule, it.lines]);
        if same.is_none() && is_set_by_base(&theirs, analysis) {
            tally.known.push(format!("{id} {theirs:?}"));
            continue;
        }
        tally.compare("check: rule and line", id, &show(&theirs), &same.map_or(json!(null), show));
        let Some(same) = same else { continue };
        if same.message != theirs.message
            && theirs.rule == "UndefinedVar"
            && base_sets_any(&theirs, analysis)
        {
            tally.known.push(format!("{id} {theirs:?}, we: {}", same.message));
            continue;
        }
        tally.compare("check: message", id, &json!(theirs.message), &json!(same.message));
    }
    if whole {
        for check in extra {
            let ours = json!(format!("{check:?}"));
            tally.compare("check: rule and line", id, &json!(null), &ours);
        }
    } else {
        tally.behind_errors += extra.len();
    }
}

/// Each fix by itself leaves a file that is read at least as well as before, and does not leave the
/// finding; all safe ones together come to an end.
fn try_fixes(id: &str, analysis: &Analysis, tally: &mut Tally) {
    let look = |text: String| Analyzer::default().look(&Input { text, ..Input::default() });
    let again = |text: String| {
        let mut it = look(text);
        it.findings =
            advise(&Facts::new(&it.text, &it.dockerfile, &it.stages, &it.images, &it.sent));
        it
    };
    let alike = |it: &Analysis, finding: &Finding| {
        it.findings.iter().filter(|it| it.rule == finding.rule).count()
    };
    for finding in &analysis.findings {
        for fix in &finding.fixes {
            let place = format!("{id} {:?} {}", finding.rule, fix.title);
            let fixed = apply(&analysis.text, &fix.edits).map(again);
            let errors = fixed.as_ref().map(|it| it.errors.len());
            let good = errors.is_some_and(|it| it <= analysis.errors.len());
            tally.compare("fix: no new error", &place, &json!(true), &json!(good));
            let gone = fixed.is_some_and(|it| alike(&it, finding) < alike(analysis, finding));
            tally.compare("fix: the finding is gone", &place, &json!(true), &json!(gone));
        }
    }
    for alternative in &analysis.alternatives {
        let place = format!("{id} {}", alternative.base);
        let changed = alternative.dockerfile(&analysis.text).map(look);
        let good = changed.is_some_and(|it| {
            it.errors.len() <= analysis.errors.len()
                && it.stages.stages.len() == analysis.stages.stages.len()
        });
        tally.compare("smaller base: no new error", &place, &json!(true), &json!(good));
    }
    let input = Input { text: analysis.text.clone(), ..Input::default() };
    let mut analyzer = Analyzer::default();
    if let Some(text) = analyzer.fix_safe(&input) {
        let fixed = again(text);
        let good = fixed.errors.len() <= analysis.errors.len();
        tally.compare("all safe fixes: no new error", id, &json!(true), &json!(good));
        let left = fix_safe(&fixed.text, &fixed.findings);
        tally.compare("all safe fixes: none is left", id, &json!(null), &json!(left));
    }
}

/// One finding of a check.
#[derive(Debug, PartialEq)]
struct Check {
    rule: String,
    /// First and last.
    lines: [u64; 2],
    message: String,
}

impl Check {
    fn theirs(value: &Value) -> Check {
        let lines = value["lines"].as_array().map_or(&[][..], Vec::as_slice);
        let line = |it: Option<&Value>| it.and_then(Value::as_u64).unwrap_or_default();
        let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
        Check {
            rule: text(&value["rule"]),
            lines: [line(lines.first()), line(lines.last())],
            message: text(&value["detail"]),
        }
    }

    fn ours(finding: &Finding, analysis: &Analysis) -> Check {
        let line = |offset| analysis.lines.line(offset) as u64;
        Check {
            rule: finding.rule.name.to_owned(),
            lines: [line(finding.span.start), line(finding.span.end)],
            message: finding.message.clone(),
        }
    }
}

/// The variables of the image that the stage of this line is built on. BuildKit was told that every
/// image sets only PATH.
fn base_variables(line: u64, analysis: &Analysis) -> Vec<&'static str> {
    let stages = &analysis.stages.stages;
    let mut stage = stages.iter().rfind(|it| it.lines.0 as u64 <= line);
    while let Some(Base::Stage(index)) = stage.map(|it| &it.base) {
        stage = stages.get(*index);
    }
    let Some(Base::Image(image)) = stage.map(|it| &it.base) else { return Vec::new() };
    let base = catalog::find(&ImageRef::parse(image));
    base.iter().flat_map(|it| it.env.pairs()).map(|(name, _)| name).collect()
}

fn is_set_by_base(check: &Check, analysis: &Analysis) -> bool {
    let name = check.message.split('\'').nth(1).unwrap_or_default();
    let name = name.trim_start_matches('$').split(' ').next().unwrap_or_default();
    check.rule == "UndefinedVar" && base_variables(check.lines[0], analysis).contains(&name)
}

/// A variable of the base may be nearer to what was meant.
fn base_sets_any(check: &Check, analysis: &Analysis) -> bool {
    base_variables(check.lines[0], analysis).iter().any(|it| *it != "PATH")
}

/// The answers were taken from the frontend that is built into BuildKit, whatever `# syntax=`
/// names: an experimental one, which takes more, is made the stable one.
fn own_frontend(text: &str) -> String {
    text.replacen("syntax=docker/dockerfile:1-labs", "syntax=docker/dockerfile:1", 1)
}

fn compare_instructions(id: &str, theirs: &Value, analysis: &Analysis, tally: &mut Tally) {
    let theirs = theirs.as_array().map_or(&[][..], Vec::as_slice);
    let ours = &analysis.dockerfile.instructions;
    tally.compare("number of instructions", id, &json!(theirs.len()), &json!(ours.len()));
    for (node, instruction) in theirs.iter().zip(ours) {
        let place = format!("{id} line {}", instruction.start_line);
        let get = |names: [&str; 2], default: Value| {
            names.iter().map(|it| &node[*it]).find(|it| !it.is_null()).cloned().unwrap_or(default)
        };
        let keyword = get(["keyword", "cmd"], json!(""));
        let keyword = json!(keyword.as_str().unwrap_or_default().to_uppercase());
        let flags: Vec<&str> = instruction.flags.iter().map(|it| it.text.as_str()).collect();
        let words: Vec<&str> = instruction.arguments.iter().map(|it| it.text.as_str()).collect();
        let lines =
            json!([get(["start_line", "start"], json!(0)), get(["end_line", "end"], json!(0))]);
        for (field, theirs, ours) in [
            ("keyword", keyword, json!(keyword_of(instruction))),
            ("lines", lines, json!([instruction.start_line, instruction.end_line])),
            ("flags", get(["flags", "flags"], json!([])), json!(flags)),
            ("arguments", get(["args", "args"], json!([])), json!(words)),
            ("JSON form", get(["json", "json"], json!(false)), json!(instruction.json)),
            ("here-documents", heredocs(&node["heredocs"]), our_heredocs(instruction)),
        ] {
            tally.compare(field, &place, &theirs, &ours);
        }
        if let Some(comments) = node.get("comments") {
            let ours: Vec<&str> = instruction.comments.iter().map(|it| it.text.as_str()).collect();
            tally.compare("comments above", &place, comments, &json!(ours));
        }
        if let Some(from) = node.get("from") {
            tally.compare("COPY --from", &place, from, &json!(instruction.flag("from")));
        }
        if let Some(from) = node.get("mount_from") {
            let ours: Vec<String> = instruction
                .flags_named("mount")
                .map(|(_, value)| Mount::read(value).from)
                .filter(|it| !it.is_empty())
                .collect();
            tally.compare("RUN --mount=from", &place, from, &json!(ours));
        }
    }
}

fn keyword_of(instruction: &Instruction) -> String {
    match instruction.keyword {
        Keyword::Unknown => instruction.keyword_text.to_uppercase(),
        known => known.as_str().to_owned(),
    }
}

/// BuildKit's here-documents with all their fields.
fn heredocs(theirs: &Value) -> Value {
    let all = theirs.as_array().map_or(&[][..], Vec::as_slice);
    all.iter()
        .map(|it| {
            let or = |name: &str, default: Value| it.get(name).cloned().unwrap_or(default);
            json!([
                it["name"],
                or("fd", json!(0)),
                or("expand", json!(false)),
                or("chomp", json!(false)),
                or("content", json!(""))
            ])
        })
        .collect()
}

fn our_heredocs(instruction: &Instruction) -> Value {
    instruction
        .heredocs
        .iter()
        .map(|it| json!([it.name, it.fd, it.expand, it.chomp, it.content]))
        .collect()
}

fn compare_stages(id: &str, record: &Value, analysis: &Analysis, tally: &mut Tally) {
    let Some(theirs) = record["stages"].as_array() else { return };
    let theirs: Value = theirs
        .iter()
        .map(|it| {
            let platform = it["platform"].as_str().unwrap_or_default();
            json!([it["name"], it["base"], platform, it["line"], it["n"]])
        })
        .collect();
    let ours: Value = analysis
        .stages
        .stages
        .iter()
        .map(|stage| {
            let from = &analysis.dockerfile.instructions[stage.instructions.start];
            let base = match &from.typed {
                Typed::From(from) => from.image.content.as_str(),
                _ => "",
            };
            let name = stage.name.as_deref().unwrap_or_default();
            let platform = from.flag("platform").unwrap_or_default();
            json!([name, base, platform, from.start_line, stage.instructions.len() - 1])
        })
        .collect();
    tally.compare("stages", id, &theirs, &ours);
}
