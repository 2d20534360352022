//! What must hold of every input: one function for each way into the program. libFuzzer calls them
//! (`cargo xtask fuzz`), and so does `tests/it/fuzz.rs` with texts that differ little from good ones.

use std::{rc::Rc, sync::OnceLock};

use dockerfile_playground::{
    analysis::{Analysis, Analyzer, Input, analyze},
    binary::fits,
    bytes::Size,
    complete::{completions, hover},
    context::{Context, File, Sent, listing},
    dockerignore::Ignore,
    dropped::{Dropped, Reader, Step},
    export::{graph, json, markdown, svg},
    image::assemble,
    measured::log::{self, Log},
    options::BuildOptions,
    packages::{Index, Indexes},
    stages::{Source, Stages, resolve},
    strategies::{Name, Wishes, compare},
    syntax::{
        BuildError, Dockerfile, Instruction, Memo, Typed,
        expand::{Rules, expand},
        parse, parse_again,
    },
    text::{Edit, Span, apply},
};

/// Its name and what it does with an input.
pub(crate) type Target = (&'static str, fn(&[u8]));

/// All of them. Bytes that are no UTF-8 are read as the browser reads them.
pub(crate) const ALL: [Target; 13] = [
    ("scan", |it| text(it, scan)),
    ("expand", |it| text(it, expansion)),
    ("resolve", |it| text(it, stages)),
    ("assemble", |it| text(it, images)),
    ("advise", |it| text(it, advice)),
    ("strategies", |it| text(it, strategies)),
    ("complete", |it| text(it, complete)),
    ("link", |it| text(it, link)),
    ("index", index),
    ("dockerignore", |it| text(it, dockerignore)),
    ("listing", |it| text(it, list)),
    ("dropped", dropped),
    ("log", |it| text(it, build_log)),
];

fn text(bytes: &[u8], target: fn(&str)) {
    target(&String::from_utf8_lossy(bytes));
}

fn input(text: &str) -> Input {
    static INDEXES: OnceLock<Indexes> = OnceLock::new();
    let indexes = INDEXES.get_or_init(|| {
        let mut indexes = Indexes::default();
        indexes.add(include_bytes!("../../www/data/bookworm.bin")).expect("an index");
        indexes
    });
    Input { text: text.to_owned(), indexes: indexes.clone(), ..Input::default() }
}

/// The text as a log, and as the file beside one; a file and its own log where a line parts them.
fn build_log(text: &str) {
    let good = "#1 [1/2] FROM a\n#1 CACHED\n#2 [2/2] RUN make\n#2 0.1 x\n#2 ERROR: y\n";
    let (file, log) = text.split_once("=== log ===\n").unwrap_or((text, text));
    let analysis = analyze(&input(file));
    for log in [log, good] {
        let Ok(log) = Log::read(log) else { continue };
        let Ok(reading) = log::read(&log, &analysis) else { continue };
        assert_eq!(log::read(&log, &analysis), Ok(reading.clone()));
        assert!(reading.matched <= reading.all);
        assert!(reading.steps.is_sorted_by_key(|it| it.instruction));
        let lines = analysis.lines.count();
        assert!(reading.failure.iter().filter_map(|it| it.0).all(|it| (1..=lines).contains(&it)));
        let sum = reading.path.iter().map(|it| reading.steps[*it].millis.unwrap_or(0)).sum::<u64>();
        assert_eq!(sum, reading.path_millis);
        if let Some((step, _)) = reading.miss {
            assert_ne!(reading.steps[step].outcome, log::Outcome::Cached);
        }
    }
}

fn scan(text: &str) {
    let (dockerfile, errors) = parse(text);
    check_instructions(text, &dockerfile);
    check_errors(text, &errors);
    let middle = (0..=text.len() / 2).rev().find(|it| text.is_char_boundary(*it)).unwrap_or(0);
    for before in [text, &text[..middle], &text[middle..]] {
        let mut memo = Memo::default();
        parse_again(before, &mut memo);
        assert_eq!(parse_again(text, &mut memo), (dockerfile.clone(), errors.clone()));
    }
}

fn expansion(text: &str) {
    let known = |name: &str| match name {
        "A" => Some("a value".to_owned()),
        "B" => Some(String::new()),
        "C" => Some("*.[a-z]?/\\é$A".repeat(20)),
        _ => None,
    };
    for escape in ['\\', '`'] {
        let plain = Rules::new(escape);
        for rules in [
            plain,
            Rules::raw(escape),
            Rules { ignore_quotes: true, ..plain },
            Rules { keep_unset: true, ..plain },
        ] {
            let expanded = expand(text, rules, &known);
            assert_eq!(expanded, expand(text, rules, &known));
            if let Ok(it) = expanded {
                assert!(it.text.len() <= text.len().max(65_536));
            }
        }
    }
}

fn stages(text: &str) {
    let (dockerfile, _) = parse(text);
    for flags in ["", "--target 1", "--target build --platform arm64 --build-arg A=alpine"] {
        let options = BuildOptions::read(flags).options;
        let (stages, errors) = resolve(&dockerfile, &options);
        check_stages(text, &dockerfile, &stages);
        check_errors(text, &errors);
        assert_eq!(resolve(&dockerfile, &options), (stages, errors));
    }
}

fn images(text: &str) {
    let input = input(text);
    let (dockerfile, _) = parse(text);
    let (stages, _) = resolve(&dockerfile, &BuildOptions::default());
    let sent = Rc::<Sent>::default();
    let built = assemble(&dockerfile, &stages, &input.indexes, &sent, None);
    check_errors(text, &built.1);
    assert_eq!(built.0.len(), stages.stages.len());
    for image in &built.0 {
        check_size(image.size);
        for layer in &image.layers {
            check_size(layer.size);
            assert!(layer.instruction < dockerfile.instructions.len());
            for item in layer.items.iter() {
                check_size(item.size);
                assert!(!item.source.is_empty(), "{item:?}");
            }
            check_spans(text, layer.commands.iter().map(|it| it.span));
        }
    }
    assert_eq!(assemble(&dockerfile, &stages, &input.indexes, &sent, None), built);
}

fn advice(text: &str) {
    let input = input(text);
    let analysis = analyze(&input);
    check_errors(text, &analysis.errors);
    for finding in &analysis.findings {
        check_spans(text, [finding.span]);
        for fix in &finding.fixes {
            check_edits(&analysis, &fix.edits, finding.rule.name);
        }
    }
    for alternative in &analysis.alternatives {
        check_size(alternative.size);
        check_edits(&analysis, &alternative.edits, &alternative.base);
    }
    check_spans(text, analysis.diagram.boxes.iter().map(|it| it.span));
    check_spans(text, analysis.diagram.paths.iter().map(|it| it.span));
    // What was remembered of another text changes no answer.
    let mut analyzer = Analyzer::default();
    let middle = text.floor_char_boundary(text.len() / 2);
    for part in [&text[..middle], &text[middle..]] {
        analyzer.look(&Input { text: part.to_owned(), ..input.clone() });
        assert_eq!(analyzer.analyze(&input), analysis);
    }
    let moved = Input { text: format!("# down\n{text}"), ..input.clone() };
    assert_eq!(analyzer.analyze(&moved), analyze(&moved));
    analyzer.fix_safe(&input);
    assert_eq!(report(&analyze(&input)), report(&analysis));
    graph::dot(&analysis.diagram);
    graph::mermaid(&analysis.diagram);
    svg::svg(&analysis.diagram, svg::Colours::Light);
    markdown::html("Dockerfile", &analysis, &[]);
}

fn strategies(text: &str) {
    let input = input(text);
    let analysis = analyze(&input);
    for wishes in [Wishes::default(), Wishes { debug: true, cache_mounts: true }] {
        let found = compare(&input, &analysis, wishes);
        assert_eq!(compare(&input, &analysis, wishes), found);
        for it in found.iter().filter(|it| it.name != Name::AsWritten) {
            let Ok(rewrite) = &it.outcome else { continue };
            check_size(rewrite.size);
            let after = analyze(&Input { text: rewrite.text.clone(), ..input.clone() });
            assert_eq!(after.errors, [], "{}: {}", it.name.as_str(), rewrite.text);
        }
    }
}

fn complete(text: &str) {
    let analysis = Analyzer::default().look(&input(text));
    let offsets = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    // Some forty of them are enough.
    for offset in offsets.step_by(text.len() / 40 + 1) {
        let (span, _) = completions(&analysis, offset);
        check_spans(text, [span]);
        check_spans(text, hover(&analysis, offset).map(|it| it.0));
    }
}

/// What a share link can hold: text, ignore file, sizes and build options.
fn link(held: &str) {
    let mut parts = held.split('\u{1f}').map(str::to_owned);
    let text = parts.next().unwrap_or_default();
    let (ignore, sizes) = (parts.next(), parts.next().unwrap_or_default());
    let options = BuildOptions::read(&parts.next().unwrap_or_default()).options;
    let input = Input { ignore, sizes, options, ..input(&text) };
    let analysis = analyze(&input);
    check_errors(&text, &analysis.errors);
    analysis.images.iter().for_each(|it| check_size(it.size));
    assert_eq!(report(&analyze(&input)), report(&analysis));
}

/// Behind a good first line and before a good checksum, which would keep nearly all out.
fn index(bytes: &[u8]) {
    let _ = Index::read(bytes);
    let mut whole = b"packages 1 bookworm 2026-11-21\n".to_vec();
    whole.extend_from_slice(bytes);
    let sum = whole
        .iter()
        .fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    whole.extend(sum.to_le_bytes());
    let Ok(index) = Index::read(&whole) else { return };
    let name = String::from_utf8_lossy(bytes);
    let names = name.split('\n').chain(["a"]).filter(|it| it.len() < 50).take(20);
    for name in names {
        index.near(name);
        if let Some(id) = index.find(name) {
            assert_eq!(index.name(id), name);
            index.depends(id).for_each(drop);
            let _ = (index.installed(id), index.download(id), index.documents(id));
            index.closure(&[name], &mut index.base(), true);
        }
    }
}

/// Patterns and, behind an empty line, paths.
fn dockerignore(text: &str) {
    let (patterns, paths) = text.split_once("\n\n").unwrap_or((text, "a/b.c\n.git/x"));
    let ignore = Ignore::read(patterns);
    assert_eq!(Ignore::read(patterns), ignore);
    let mut sorted: Vec<&str> = paths.lines().take(50).collect();
    sorted.sort_unstable();
    let mut walk = ignore.walk();
    for path in sorted {
        assert_eq!(ignore.excludes(path), walk.excludes(path).is_some(), "{path}");
    }
}

/// A printed list of files; and manifests that hold anything.
fn list(text: &str) {
    if let Ok(context) = listing(text) {
        assert!(context.files().is_sorted_by(|a, b| a.path <= b.path));
        let sent = Sent::new(Some(&Rc::new(context)), Some("*.md\n!a"));
        sent.find(text.lines().next().unwrap_or_default(), false);
    }
    const MANIFESTS: [&str; 6] = [
        "package.json",
        "package-lock.json",
        "requirements.txt",
        "Gemfile.lock",
        "go.sum",
        "go.mod",
    ];
    let files = MANIFESTS.map(|path| File { path: path.into(), bytes: 9, text: Some(text.into()) });
    let build = "FROM node:20\nCOPY . .\nRUN npm ci && pip install -r requirements.txt && \
                 bundle install && go build -o /a && cat package.json\n";
    let context = Some(Rc::new(Context::new(files.to_vec())));
    let analysis = analyze(&Input { context, ..input(build) });
    analysis.images.iter().for_each(|it| check_size(it.size));
}

/// A dropped file, as it is and behind the start of a program.
fn dropped(bytes: &[u8]) {
    read_dropped(bytes);
    for start in [b"\x7fELF\x02\x01", b"\x7fELF\x01\x02"] {
        read_dropped(&[&start[..], bytes].concat());
    }
    // An archive that holds this as its manifest, as its configuration and as a layer.
    let manifest = br#"[{"Config":"it","Layers":["it","layer"]}]"#;
    let (manifest, own) = (packed("manifest.json", manifest), packed("it", bytes));
    let layer = packed("layer", &packed("file", bytes));
    read_dropped(&[&manifest[..], &own, &layer].concat());
    read_dropped(&[&manifest[..], &packed("it", b"{}"), &own, &layer].concat());
    read_dropped(&[packed("manifest.json", bytes), own].concat());
}

/// A file in a tar archive.
fn packed(path: &str, data: &[u8]) -> Vec<u8> {
    let mut file = vec![0; 512];
    file[..path.len()].copy_from_slice(path.as_bytes());
    file[124..136].copy_from_slice(format!("{:011o}\0", data.len()).as_bytes());
    file[148..156].fill(b' ');
    file[257..262].copy_from_slice(b"ustar");
    let sum: u64 = file.iter().map(|it| u64::from(*it)).sum();
    file[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    file.extend(data);
    file.resize(file.len().next_multiple_of(512), 0);
    file
}

fn read_dropped(bytes: &[u8]) {
    let mut reader = Reader::new("it", bytes.len() as u64);
    // Every step reads more of it, up to all of it a few times.
    for _ in 0..10_000 {
        match reader.step() {
            Step::Read(at, length) => {
                assert!(0 < length && at + length <= bytes.len() as u64, "{at} {length}");
                let (at, length) = (usize::try_from(at), usize::try_from(length));
                reader.take(&bytes[at.expect("an offset")..][..length.expect("a length")]);
            }
            Step::Inflate(at, length) => {
                assert!(0 < length && at + length <= bytes.len() as u64, "{at} {length}");
                reader.take(bytes);
                reader.end(bytes.len().is_multiple_of(2));
            }
            Step::Done(file) => {
                if let Dropped::Binary(binary) = &*file {
                    fits(binary);
                }
                assert_eq!(Dropped::parse(&file.to_text()), Some(*file));
                return;
            }
            Step::Failed(why) => return assert!(why.ends_with('.'), "{why}"),
        }
    }
    panic!("it never ends");
}

/// The JSON report.
fn report(analysis: &Analysis) -> String {
    json::report("Dockerfile", analysis, None).expect("a report")
}

/// All that a fix has to do, in any file: its edits apply, and break nothing.
fn check_edits(analysis: &Analysis, edits: &[Edit], what: &str) {
    let after = apply(&analysis.text, edits).unwrap_or_else(|| panic!("{what}: {edits:?}"));
    if analysis.errors.is_empty() && !edits.is_empty() {
        let (dockerfile, mut errors) = parse(&after);
        errors.extend(resolve(&dockerfile, &BuildOptions::default()).1);
        assert_eq!(errors, [], "{what} makes of {:?}: {after:?}", analysis.text);
    }
}

#[track_caller]
fn check_spans(text: &str, spans: impl IntoIterator<Item = Span>) {
    for Span { start, end } in spans {
        assert!(start <= end && text.get(start..end).is_some(), "{start}..{end} of {text:?}");
    }
}

fn check_errors(text: &str, errors: &[BuildError]) {
    check_spans(text, errors.iter().map(|it| it.span));
    for it in errors {
        assert!(1 <= it.lines.0 && it.lines.0 <= it.lines.1, "{it:?}");
        assert!(!it.message.is_empty());
    }
}

fn check_instructions(text: &str, dockerfile: &Dockerfile) {
    let instructions = &dockerfile.instructions;
    for (above, below) in instructions.iter().zip(instructions.iter().skip(1)) {
        assert!(above.span.end <= below.span.start && above.end_line < below.start_line);
    }
    check_spans(text, dockerfile.directives.iter().map(|it| it.span));
    instructions.iter().for_each(|it| check_instruction(text, it));
}

fn check_instruction(text: &str, it: &Instruction) {
    check_spans(text, [it.keyword_span, it.span]);
    let words = it.flags.iter().chain(&it.arguments).chain(&it.comments);
    check_spans(text, words.map(|it| it.span));
    check_spans(text, it.heredocs.iter().map(|it| it.span));
    assert!(1 <= it.start_line && it.start_line <= it.end_line);
    let of_crate = |span: dockerfile_parser::Span| Span { start: span.start, end: span.end };
    match &it.typed {
        Typed::From(from) => {
            let alias = from.alias.iter().map(|it| it.span);
            check_spans(text, alias.chain([from.image.span]).map(of_crate));
        }
        Typed::Copy(copy) => {
            let all = copy.sources.iter().chain([&copy.destination]);
            check_spans(text, all.map(|it| of_crate(it.span)));
        }
        Typed::Env(env) => check_spans(text, env.vars.iter().map(|it| of_crate(it.span))),
        Typed::Label(it) => check_spans(text, it.labels.iter().map(|it| of_crate(it.span))),
        _ => {}
    }
    if let Some(trigger) = it.trigger() {
        check_instruction(text, trigger);
    }
}

fn check_stages(text: &str, dockerfile: &Dockerfile, stages: &Stages) {
    let count = stages.stages.len();
    assert_eq!(stages.target.is_none(), count == 0);
    for stage in &stages.stages {
        check_spans(text, [stage.span, stage.base_span]);
        assert!(stage.instructions.end <= dockerfile.instructions.len());
        assert!(stage.level <= count);
    }
    assert!(stages.edges.is_sorted_by_key(|it| it.to));
    for edge in &stages.edges {
        check_spans(text, [edge.span]);
        assert!(edge.to < count);
        if let Source::Stage(from) = edge.from {
            assert!(from < count);
        }
    }
}

fn check_size(size: Size) {
    for range in [size.disk, size.pull].into_iter().flatten() {
        assert!(range.low <= range.likely && range.likely <= range.high, "{range:?}");
    }
}
