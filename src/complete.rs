//! What can stand at a place of the text, and what stands there: for completion and for hovering.

use std::{cmp::Reverse, rc::Rc};

use crate::{
    analysis::Analysis,
    bytes::Bytes,
    catalog,
    context::Sent,
    sort,
    stages::Source,
    syntax::{self, Instruction, Keyword, image_ref::ImageRef, mount},
    text::Span,
};

/// Something to put in the place of what is typed so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The text to put there.
    pub label: String,
    /// A size, a value or a word on what it is; may be empty.
    pub detail: String,
}

/// What can stand at a byte offset, and the text before the offset that it would replace.
///
/// All that can stand there, whatever is typed so far; the best first. Nothing where any text can.
pub fn completions(analysis: &Analysis, offset: usize) -> (Span, Vec<Completion>) {
    let text = &analysis.text;
    let line = analysis.lines.line(offset);
    let line_start = analysis.lines.start(line);
    let typed = text.get(line_start..offset).unwrap_or_default();
    let instructions = &analysis.dockerfile.instructions;
    let at = instructions.partition_point(|it| it.start_line <= line);
    let instruction = at.checked_sub(1).and_then(|it| instructions.get(it));
    let inside = instruction.filter(|it| line <= it.end_line);
    let mut found = Found { analysis, at, span: Span::at(offset), items: Vec::new() };
    match inside {
        None => found.instructions(typed, offset),
        _ if typed.trim_start().starts_with('#') => {}
        Some(it) if it.heredocs.iter().any(|here| here.span.start <= offset) => {
            found.variables(typed, offset);
        }
        Some(it) => found.inside(it, text, offset),
    }
    if inside.is_some_and(|it| it.keyword == Keyword::Onbuild && it.keyword_span.end < offset) {
        found.items.retain(|it| !matches!(&*it.label, "FROM" | "ONBUILD"));
    }
    (found.span, found.items)
}

/// Of a folder, no more than this many are offered.
const MOST_FILES: usize = 200;

/// What an ignore file may leave out next, for the line that is being typed: what is at the top of
/// the build context, the largest first; where that is not known, what images seldom need.
pub fn ignorable(sent: &Sent, typed: &str) -> Vec<Completion> {
    let mut held = held(sent, "");
    // These mean something else in a pattern.
    held.retain(|it| !it.0.starts_with(['#', '!']) && !it.0.contains(['*', '?', '[', '\\']));
    if !sent.is_known() {
        let is_there = |it: &str| sent.ignore.patterns.iter().any(|line| line.text == it);
        let seldom = SELDOM_NEEDED.split(' ').filter(|it| !is_there(it));
        held = seldom.map(|it| (it, 0)).collect();
    }
    sort::by_key(&mut held, |it| Reverse(it.1));
    let begun = held.into_iter().filter(|it| it.0.starts_with(typed) && it.0 != typed);
    begun.take(MOST_LINES).map(|(name, bytes)| completion(name, bytes)).collect()
}

/// Of an ignore file, no more lines than this are offered.
const MOST_LINES: usize = 8;

/// What tools keep beside the sources: versions, packages, caches, results; and what nobody should see.
const SELDOM_NEEDED: &str = ".git node_modules target .venv **/__pycache__ .env *.log dist .vscode .idea .github coverage .next .terraform Dockerfile*";

/// What the build can take from a folder, by name, and the bytes of that, or of all that is in it.
fn held<'a>(sent: &'a Sent, folder: &str) -> Vec<(&'a str, u64)> {
    let mut held: Vec<(&str, u64)> = Vec::new();
    // Sorted by path, so that what is in one folder stands together.
    for file in sent.files(true) {
        let Some(rest) = file.path.strip_prefix(folder) else { continue };
        let name = rest.find('/').map_or(rest, |it| &rest[..=it]);
        match held.last_mut() {
            Some(last) if last.0 == name => last.1 = last.1.saturating_add(file.bytes),
            _ if name.is_empty() => {}
            _ => held.push((name, file.bytes)),
        }
    }
    held
}

fn completion(name: &str, bytes: u64) -> Completion {
    let detail = if bytes == 0 { String::new() } else { Bytes(bytes).to_string() };
    Completion { label: name.to_owned(), detail }
}

struct Found<'a> {
    analysis: &'a Analysis,
    /// The place of the instruction after the one that holds the offset, or of the next one.
    at: usize,
    span: Span,
    items: Vec<Completion>,
}

impl Found<'_> {
    /// Adds a label, in parts.
    fn add(&mut self, label: &[&str], detail: &str) {
        self.items.push(Completion { label: label.concat(), detail: detail.to_owned() });
    }

    /// Where `typed` is the beginning of a line up to the offset: its first word.
    fn instructions(&mut self, typed: &str, offset: usize) {
        let word = typed.trim_start();
        if !word.bytes().all(|it| it.is_ascii_alphabetic()) {
            return;
        }
        self.span.start = offset - word.len();
        // Before the first stage there is nothing but its FROM and what that may need.
        let any = self.analysis.stages.stages.first().is_some_and(|it| it.span.start < offset);
        for name in Keyword::NAMES.iter().filter(|it| any || matches!(**it, "ARG" | "FROM")) {
            if *name != "MAINTAINER" {
                self.add(&[name], "");
            }
        }
    }

    fn inside(&mut self, instruction: &Instruction, text: &str, offset: usize) {
        let keyword = instruction.keyword_span;
        if offset <= keyword.end {
            let typed = text.get(keyword.start..offset).unwrap_or_default();
            return self.instructions(typed, offset);
        }
        if let Some(trigger) = instruction.trigger() {
            return self.inside(trigger, text, offset);
        }
        let before = text.get(keyword.end..offset).unwrap_or_default();
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        if self.variables(word, offset) {
            return;
        }
        let earlier = &before[..before.len() - word.len()];
        let escape = [self.analysis.dockerfile.escape];
        let earlier = earlier.split_whitespace().filter(|it| !it.chars().eq(escape));
        let earlier: Vec<&str> = earlier.collect();
        let plain = earlier.iter().filter(|it| !it.starts_with("--")).count();
        let kind = instruction.keyword;
        if plain == 0 && word.starts_with('-') {
            self.flags(kind, word, &earlier, offset);
        } else if kind == Keyword::Onbuild && plain == 0 {
            self.instructions(word, offset);
        } else if kind == Keyword::From && plain < 2 {
            self.span.start = offset - word.len();
            match plain {
                0 => {
                    self.stages(false);
                    self.images(word);
                }
                _ => self.add(&["AS"], "names the stage"),
            }
        } else if matches!(kind, Keyword::Copy | Keyword::Add)
            && !earlier.iter().any(|it| it.starts_with("--from="))
        {
            self.files(word, offset);
        }
    }

    /// What the folder of the build context holds that is being typed.
    fn files(&mut self, word: &str, offset: usize) {
        let start = word.rfind('/').map_or(0, |it| it + 1);
        let folder = word[..start].trim_start_matches("./").trim_start_matches('/');
        self.span.start = offset - (word.len() - start);
        let sent = Rc::clone(&self.analysis.sent);
        let held = held(&sent, folder).into_iter().take(MOST_FILES);
        self.items.extend(held.map(|(name, bytes)| completion(name, bytes)));
    }

    /// The flags of an instruction, or the values of one.
    fn flags(&mut self, keyword: Keyword, word: &str, earlier: &[&str], offset: usize) {
        let Some((flag, value)) = word.split_once('=') else {
            self.span.start = offset - word.len();
            for (name, takes_value, often) in syntax::flags(keyword) {
                let is_it = |it: &str| it[2..].split('=').next() == Some(name);
                if often || !earlier.iter().any(|it| is_it(it)) {
                    self.add(&["--", name, if takes_value { "=" } else { "" }], "");
                }
            }
            return;
        };
        // Of a mount, the key that is being typed.
        let (name, value) = match flag {
            "--mount" => {
                let part = value.rsplit(',').next().unwrap_or_default();
                part.split_once('=').unwrap_or(("mount", part))
            }
            _ => (flag.trim_start_matches('-'), value),
        };
        self.span.start = offset - value.len();
        let values: &[&str] = match name {
            "from" => {
                self.stages(true);
                return self.images(value);
            }
            "platform" => &["$BUILDPLATFORM", "$TARGETPLATFORM", "linux/amd64", "linux/arm64"],
            "network" => &["default", "none", "host"],
            "security" => &["sandbox", "insecure"],
            "type" => &mount::KINDS,
            "sharing" => &mount::SHARING,
            "mount" => {
                for key in mount::KEYS {
                    let stands_alone = matches!(key, "readonly" | "ro" | "readwrite" | "rw");
                    self.add(&[key, if stands_alone { "" } else { "=" }], "");
                }
                &[]
            }
            _ => &[],
        };
        for value in values {
            self.add(&[value], "");
        }
    }

    /// The stages before the one that holds the offset; those without a name, where numbers can stand.
    fn stages(&mut self, numbers: bool) {
        let stages = &self.analysis.stages;
        let place = self.at.saturating_sub(1);
        let before = match self.analysis.dockerfile.instructions.get(place) {
            // It may not make a stage yet.
            Some(it) if it.keyword == Keyword::From => {
                stages.stages.partition_point(|it| it.instructions.start < place)
            }
            _ => stages.stage_of(place).unwrap_or(0),
        };
        let images = self.analysis.images.iter();
        for (at, (stage, image)) in stages.stages.iter().zip(images).take(before).enumerate() {
            let number = || numbers.then(|| at.to_string());
            if let Some(name) = stage.name.clone().or_else(number) {
                let size = image.size.disk.map_or("stage".to_owned(), |it| it.to_string());
                self.add(&[&name], &size);
            }
        }
    }

    /// The catalog's images; with a tag begun, those of its repository.
    fn images(&mut self, word: &str) {
        let reference = ImageRef::parse(word);
        let name = reference.familiar_name();
        if reference.digest.is_some() {
            return;
        }
        if let Some(tag) = reference.tag {
            let start = word.len() - tag.len();
            for image in catalog::images(name) {
                let disk = image.disk.map_or(String::new(), |it| it.range.to_string());
                self.add(&[&word[..start], image.tag], &disk);
            }
            return;
        }
        for repository in catalog::repositories() {
            self.add(&[repository], "");
        }
    }

    /// Where a variable is being typed, those that have a value there.
    fn variables(&mut self, word: &str, offset: usize) -> bool {
        let Some(dollar) = word.rfind('$') else { return false };
        let typed = &word[dollar + 1..];
        let (braces, name) = match typed.strip_prefix('{') {
            Some(name) => (true, name),
            None => (false, typed),
        };
        if !name.bytes().all(|it| it == b'_' || it.is_ascii_alphanumeric()) {
            return false;
        }
        self.span.start = offset - typed.len() - 1;
        for (name, value) in self.analysis.stages.visible(self.at.saturating_sub(1)) {
            let (before, after) = if braces { ("${", "}") } else { ("$", "") };
            self.add(&[before, name, after], value.unwrap_or_default());
        }
        true
    }
}

/// What stands at a byte offset, in a few short texts, the first of which names it; and its place.
pub fn hover(analysis: &Analysis, offset: usize) -> Option<(Span, Vec<String>)> {
    let stages = &analysis.stages;
    let covers = |span: Span| span.start <= offset && offset <= span.end;
    if let Some(variable) = variable(analysis, offset) {
        return Some(variable);
    }
    let edge = stages.edges.iter().find(|it| covers(it.span))?;
    let texts = match &edge.from {
        Source::Url(_) => return None,
        Source::Stage(from) => {
            let (stage, image) = (stages.stages.get(*from)?, analysis.images.get(*from)?);
            let mut texts = vec![stage.title(*from)];
            texts.extend(image.size.disk.map(|it| ["On disk ", &it.to_string()].concat()));
            texts
        }
        Source::Image(name) => {
            let image = catalog::named(name)?;
            // Of an image of Windows, the catalog knows no more than that.
            let own = if image.tag.is_empty() { name.clone() } else { image.reference() };
            let mut texts = vec![own];
            let figures = [("On disk ", image.disk), ("To pull ", image.pull)];
            let known = figures.iter().filter_map(|(what, it)| Some((what, (*it)?)));
            texts.extend(known.map(|(what, it)| [*what, &it.range.to_string()].concat()));
            texts.extend(image.ends.map(|it| ["Supported until ", it].concat()));
            texts
        }
    };
    Some((edge.span, texts))
}

/// The variable that is used at an offset, and its value there.
fn variable(analysis: &Analysis, offset: usize) -> Option<(Span, Vec<String>)> {
    let text = &analysis.text;
    let is_name = |it: char| it == '_' || it.is_ascii_alphanumeric();
    let start = text.get(..offset)?.trim_end_matches(is_name).len();
    let before = text[..start].strip_suffix('{').unwrap_or(&text[..start]);
    let dollar = before.strip_suffix('$')?.len();
    let rest = &text[start..];
    let name = &rest[..rest.find(|it| !is_name(it)).unwrap_or(rest.len())];
    let line = analysis.lines.line(offset);
    let at = analysis.dockerfile.instructions.partition_point(|it| it.start_line <= line);
    let visible = analysis.stages.visible(at.checked_sub(1)?);
    let (_, value) = visible.into_iter().find(|it| it.0 == name)?;
    let texts = [name, value.map_or("has no value here", |it| it)].map(str::to_owned);
    Some((Span::new(dollar, start + name.len()), texts.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        analysis::{Input, analyze},
        context::{Context, File},
    };

    /// Splits a text at its `|`, which is where the caret is.
    fn at_caret(text: &str) -> (Analysis, usize) {
        let offset = text.find('|').unwrap_or(text.len());
        let text = text.replacen('|', "", 1);
        (analyze(&Input { text, ..Input::default() }), offset)
    }

    /// What would be replaced, and the labels of what can stand there.
    fn complete(text: &str) -> (String, Vec<String>) {
        let (analysis, offset) = at_caret(text);
        let (span, items) = completions(&analysis, offset);
        (span.of(&analysis.text).to_owned(), items.into_iter().map(|it| it.label).collect())
    }

    #[track_caller]
    fn offers(text: &str, replaced: &str, labels: &[&str]) {
        let found = complete(text);
        assert_eq!(
            (found.0.as_str(), found.1),
            (replaced, labels.iter().map(|it| (*it).to_owned()).collect()),
            "{text}"
        );
    }

    #[test]
    fn copy_offers_what_a_folder_of_the_context_holds() {
        let paths = ["app.py", "src/a.rs", "src/b/c.rs", "src/b/d.rs", "x.log"];
        let file = |it: &&str| File { path: (*it).to_owned(), bytes: 1_000, text: None };
        let context = Some(Rc::new(Context::new(paths.iter().map(file).collect())));
        let offers = |text: &str| {
            let (text, offset) = (text.replacen('|', "", 1), text.find('|').unwrap_or(0));
            let ignore = Some("*.log".to_owned());
            let input = Input { text, context: context.clone(), ignore, ..Input::default() };
            let (_, items) = completions(&analyze(&input), offset);
            items.into_iter().map(|it| it.label + " " + &it.detail).collect::<Vec<_>>()
        };
        assert_eq!(offers("FROM a\nCOPY a|"), ["app.py 1 kB", "src/ 3 kB"]);
        assert_eq!(offers("FROM a\nCOPY --chown=b app.py ./src/|"), ["a.rs 1 kB", "b/ 2 kB"]);
        assert_eq!(offers("FROM a\nADD src/b/|"), ["c.rs 1 kB", "d.rs 1 kB"]);
        assert_eq!(offers("FROM a\nCOPY --from=b |"), [] as [&str; 0]);
        assert_eq!(offers("FROM a\nRUN |"), [] as [&str; 0]);
    }

    #[test]
    fn an_ignore_file_is_offered_what_is_not_yet_left_out() {
        let offers = |files: &[(&str, u64)], ignore: &str| {
            let file = |it: &(&str, u64)| File { path: it.0.to_owned(), bytes: it.1, text: None };
            let context = Rc::new(Context::new(files.iter().map(file).collect()));
            let sent = Sent::new(Some(&context).filter(|_| !files.is_empty()), Some(ignore));
            let typed = ignore.rsplit('\n').next().unwrap_or_default();
            let items = ignorable(&sent, typed).into_iter();
            items.map(|it| [it.label, it.detail].join(" ").trim().to_owned()).collect::<Vec<_>>()
        };
        let files = [("app.py", 5), ("log/a", 2_000), ("log/b", 4_000), ("lib/c", 7), ("x.log", 1)];
        assert_eq!(offers(&files, "*.log\n"), ["log/ 6 kB", "lib/ 7 B", "app.py 5 B"]);
        assert_eq!(offers(&files, "*.log\nl"), ["log/ 6 kB", "lib/ 7 B"]);
        assert_eq!(offers(&files, "log\n"), ["lib/ 7 B", "app.py 5 B", "x.log 1 B"]);
        assert_eq!(offers(&files, "*\n"), [] as [&str; 0]);
        let odd = [("#trash/a", 1), ("[id].js", 1), ("a/b", u64::MAX), ("a/c", u64::MAX)];
        assert_eq!(offers(&odd, ""), ["a/ 18447 PB"]);
        assert_eq!(offers(&[], ".git\nn"), ["node_modules"]);
        assert_eq!(offers(&[], ".gi"), [".git", ".github"]);
        assert_eq!(offers(&[], "# some words"), [] as [&str; 0]);
        assert!(!offers(&[], ".git\ntarget\n").contains(&"target".to_owned()));
    }

    #[test]
    fn instructions_stand_where_a_line_begins() {
        offers("|", "", &["ARG", "FROM"]);
        offers("FR|", "FR", &["ARG", "FROM"]);
        offers("# a comm|ent\nFROM a", "", &[]);
        let (replaced, labels) = complete("FROM a\n  co|\nRUN b");
        assert!(replaced == "co" && labels.contains(&"COPY".to_owned()), "{labels:?}");
        assert!(!labels.contains(&"MAINTAINER".to_owned()));
        let (_, triggers) = complete("FROM a\nONBUILD R|");
        assert!(triggers.contains(&"RUN".to_owned()), "{triggers:?}");
        assert!(!triggers.contains(&"FROM".to_owned()), "{triggers:?}");
        offers("FROM a\nRUN b \\\n  c|", "", &[]);
        offers("FROM a\nRUN <<EOF\nFR|\nEOF", "", &[]);
    }

    #[test]
    fn flags_are_those_of_the_instruction_and_stand_before_its_words() {
        offers("FROM --|", "--", &["--platform="]);
        offers("FROM --platform=$BUILDPLATFORM --|", "--", &[]);
        offers(
            "FROM a\nRUN --mount=type=ssh --m|",
            "--m",
            &["--mount=", "--network=", "--security=", "--device="],
        );
        offers("FROM a\nRUN ls --|", "", &[]);
        offers("FROM a\nRUN --mount=type=cache,sharing=|", "", &mount::SHARING);
        offers(
            "FROM a\nCOPY --|\n",
            "--",
            &["--from=", "--chown=", "--chmod=", "--link", "--parents", "--exclude="],
        );
        offers("FROM a\nRUN --mount=type=c|", "c", &mount::KINDS);
        offers("FROM a\nRUN --network=|", "", &["default", "none", "host"]);
    }

    #[test]
    fn a_copy_may_come_from_earlier_stages_and_from_images() {
        let text = "FROM scratch AS one\nFROM scratch AS two\nCOPY --from=|\nFROM scratch AS three";
        assert_eq!(complete(text).1[..1], ["one"]);
        let (replaced, labels) = complete("FROM a AS one\nFROM b\nRUN --mount=type=bind,from=o|");
        assert_eq!((replaced.as_str(), labels[0].as_str()), ("o", "one"));
    }

    #[test]
    fn a_base_is_an_earlier_stage_or_an_image_of_the_catalog() {
        let (_, labels) = complete("FROM alpine AS one\nFROM |");
        assert_eq!(labels[0], "one");
        assert!(
            labels.contains(&"debian".to_owned())
                && labels.contains(&"gcr.io/distroless/static-debian12".to_owned())
        );
        let (replaced, tags) = complete("FROM debian:b|");
        assert_eq!(replaced, "debian:b");
        assert!(tags.contains(&"debian:bookworm-slim".to_owned()), "{tags:?}");
        let (analysis, offset) = at_caret("FROM debian:|");
        let sized = completions(&analysis, offset).1;
        assert!(sized.iter().any(|it| it.detail.ends_with("MB")), "{sized:?}");
        offers("FROM debian |", "", &["AS"]);
        offers("FROM debian AS |", "", &[]);
    }

    #[test]
    fn variables_are_those_that_have_been_set() {
        offers("ARG A=1\nFROM scratch\nARG B\nENV C=2\nRUN $|", "$", &["$B", "$C"]);
        offers("FROM scratch AS one\nENV C=2\nFROM one\nCOPY \"${|", "${", &["${C}"]);
        let (_, global) = complete("ARG TAG=3\nFROM a:$|");
        assert!(global.contains(&"$TAG".to_owned()), "{global:?}");
    }

    #[test]
    fn hovering_tells_stages_images_and_values() {
        let told = |text: &str| {
            let (analysis, offset) = at_caret(text);
            hover(&analysis, offset)
                .map(|(span, texts)| (span.of(&analysis.text).to_owned(), texts))
        };
        let (stage, texts) =
            told("FROM scratch AS one\nFROM scratch\nCOPY --from=o|ne a b").unwrap();
        assert_eq!(
            (stage.as_str(), &texts[..2]),
            ("--from=one", &["one".to_owned(), "On disk 0 B".to_owned()][..])
        );
        let (image, texts) = told("FROM deb|ian:bookworm").unwrap();
        assert_eq!((image.as_str(), texts[0].as_str()), ("debian:bookworm", "debian:bookworm"));
        let windows = "mcr.microsoft.com/windows/nanoserver:ltsc2025";
        let (_, texts) = told(&format!("FROM |{windows}")).unwrap();
        assert_eq!(texts, [windows]);
        let (variable, texts) = told("FROM scratch\nENV C=2\nWORKDIR /${C|}").unwrap();
        assert_eq!((variable.as_str(), texts), ("${C", vec!["C".to_owned(), "2".to_owned()]));
        assert_eq!(told("FROM scratch\nRUN l|s"), None);
        assert_eq!(told("|"), None);
    }

    #[test]
    fn no_place_of_any_text_is_too_much() {
        let texts = [
            include_str!("../www/examples/heredocs.Dockerfile"),
            "FROM é:é@é AS é\nCOPY --from=é:\u{1f433}$é --fromé=,=é \\\n# é\n --mount=é,é=é é\n${é",
            "ONBUILD ONBUILD --é\nRUN <<é\n$é\né\nFROM $\u{1f433}:${é:-é}",
        ];
        for text in texts {
            let (analysis, _) = at_caret(text);
            for (offset, _) in analysis.text.char_indices() {
                let (span, _) = completions(&analysis, offset);
                assert!(analysis.text.get(span.start..span.end).is_some(), "{text} {offset}");
                hover(&analysis, offset);
            }
        }
    }
}
