//! Components as HTML. What they are given is made here, so that no figure of the catalog and no
//! place in a drawing is part of what is expected.

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    app::{
        self, Shared,
        components::{
            build_panel::build_panel, notices::notices, pane_switch::pane_switch,
            problem_list::problem_list, size_panel::size_panel, smaller::smaller,
            stage_graph::StageGraph, stage_outline::stage_outline, verdict::verdict,
        },
        examples::Example,
        model::{Action, CacheChange, Model, News, Page, Pane, Sizes, Theme, settled, update},
    },
    bytes::{Bytes, Size, SizeRange},
    engine::Engine,
    image::{Basis, Image, Item, ItemKind, Layer},
    measured::log::Log,
    view::{
        Answer, Beside, Change, Check, Figure, Range, Request, Severity, Variant, Verdict, View,
        cache_after,
    },
};
use expect_test::{Expect, expect};
use std::rc::Rc;
use yew::{LocalServerRenderer, prelude::*};

/// A piece of the page, as what the renderer takes: a component.
#[derive(Properties, PartialEq)]
struct Piece {
    html: Html,
}

#[component]
fn Shown(Piece { html }: &Piece) -> Html {
    html.clone()
}

/// Renders a piece; one element a line, so that a change shows where it is.
fn html(html: Html) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let renderer = LocalServerRenderer::<Shown>::with_props(Piece { html }).hydratable(false);
    let html = tokio::task::LocalSet::new().block_on(&runtime, renderer.render());
    html.replace("><", ">\n<")
}

/// The text of a piece, without its tags.
fn text(piece: Html) -> String {
    let html = html(piece);
    let pieces = html.split('<').filter_map(|it| Some(it.split_once('>')?.1.trim_end()));
    pieces.filter(|it| !it.trim().is_empty()).map(|it| format!("{it}\n")).collect()
}

const TWO_STAGES: &str = "\
FROM example.org/tools AS build
RUN make /app
FROM unused AS spare
FROM scratch
COPY --from=build /app /app
USER 65532
";

fn shown(analysis: &Analysis) -> Shared<View> {
    Shared::new(View::of(analysis, Beside::default()))
}

fn view(text: &str) -> Shared<View> {
    shown(&analysis(text))
}

fn analysis(text: &str) -> Analysis {
    analyze(&Input { text: text.to_owned(), ..Input::default() })
}

fn layer(instruction: usize, label: &str, megabytes: Option<(u64, u64)>, basis: Basis) -> Layer {
    let disk = megabytes.map(|(low, high)| {
        SizeRange::new(Bytes::mb(low), Bytes::mb(u64::midpoint(low, high)), Bytes::mb(high))
    });
    let size = Size { disk, pull: disk.map(|it| it.times(0.5)) };
    let item = Item {
        kind: ItemKind::Copy,
        label: label.to_owned(),
        path: String::new(),
        size,
        basis,
        source: "measured 2026-11".to_owned(),
    };
    let known = if disk.is_some() { size } else { Size::ZERO };
    Layer {
        instruction,
        size,
        known,
        given: None,
        items: [item].into(),
        wasted: Bytes::ZERO,
        recommended: Bytes::ZERO,
        commands: Vec::new(),
    }
}

fn image(layers: Vec<Layer>) -> Image {
    if layers.is_empty() {
        return Image::default();
    }
    let size = layers.iter().map(|it| it.size).sum();
    let known = layers.iter().map(|it| it.known).sum();
    Image { size, known, layers, ..Image::default() }
}

/// The last stage has `layers`, the first one is 900 MB.
fn with_layers(text: &str, layers: Vec<Layer>) -> Shared<View> {
    let mut analysis = analysis(text);
    let last = analysis.stages.stages.len() - 1;
    analysis.images = vec![Image::default(); last + 1];
    analysis.images[0] = image(vec![layer(0, "golang", Some((900, 900)), Basis::Catalog)]);
    analysis.images[last] = image(layers);
    shown(&analysis)
}

fn check_size(layers: Vec<Layer>, expected: &Expect) {
    let view = with_layers(TWO_STAGES, layers);
    expected.assert_eq(&text(size_panel(&view, &Sizes::default(), None, false, &Callback::noop())));
}

#[test]
fn the_size_has_its_range_and_its_parts() {
    let base = layer(3, "nothing", Some((0, 0)), Basis::Catalog);
    let program = layer(4, "/app from build", Some((6, 14)), Basis::Copied);
    check_size(
        vec![base, program],
        &expect![[r#"
            ~10 MB
             on disk
            6–14 MB
            ~5 MB
             to pull
            3–7 MB
            base 0 B
            added 6–14 MB
            The range is mostly due to
            line 5
            : 6–14 MB.
            At least 64× smaller than build, which stays behind.
            Stages, on disk
            build
            900 MB
            final image
            ~10 MB
            1 stage is not needed by the target, so it is not built.
            Layers of final image
            Line
            What
            On disk
            Basis
            5
            COPY --from=build /app /app
            ~10 MB
            copied
            /app from build
             · measured 2026-11
            1 more instruction adds nothing.
            Use true sizes
            Paste what docker history IMAGE prints, or docker image ls.
        "#]],
    );
}

#[test]
fn a_size_with_an_unknown_part_is_at_least_the_rest() {
    let base = layer(3, "a base", Some((3, 3)), Basis::Catalog);
    let program = layer(4, "/app from build", None, Basis::Unknown);
    check_size(
        vec![base, program],
        &expect![[r#"
            3 MB
             on disk
             + 1 step not counted
            3 MB
            1.5 MB
             to pull
             + 1 step not counted
            1.5 MB
            base 3 MB
            added 0 B
            Not counted:
            line 5
            /app from build
            Stages, on disk
            build
            900 MB
            final image
            3 MB + ?
            1 stage is not needed by the target, so it is not built.
            Layers of final image
            Line
            What
            On disk
            Basis
            4
            FROM scratch
            3 MB
            catalog
            a base
             · measured 2026-11
            5
            COPY --from=build /app /app
            unknown
            unknown
            /app from build
             · measured 2026-11
            Use true sizes
            Paste what docker history IMAGE prints, or docker image ls.
        "#]],
    );
}

#[test]
fn a_size_of_which_nothing_is_known_is_not_zero() {
    check_size(
        Vec::new(),
        &expect![[r#"
            Unknown
             on disk
             + 1 step not counted
            Unknown
             to pull
             + 1 step not counted
            Stages, on disk
            build
            900 MB
            final image
            ?
            1 stage is not needed by the target, so it is not built.
        "#]],
    );
}

#[test]
fn the_outline_says_what_the_drawing_shows() {
    let view = with_layers(TWO_STAGES, Vec::new());
    expect![[r#"
        Stages
        build, lines 1–2, from example.org/tools: 900 MB, needed by the target.
        spare, line 3, from unused: 1 step not counted, not needed by the target.
        final image, lines 4–6, from nothing (scratch): 1 step not counted, the target.
        Copies /app from build.
    "#]]
    .assert_eq(&text(stage_outline(&view)));
    let in_part = vec![
        layer(4, "/app from build", Some((6, 14)), Basis::Copied),
        layer(5, "tools", None, Basis::Copied),
    ];
    let outline = text(stage_outline(&with_layers(TWO_STAGES, in_part)));
    assert!(outline.contains("(scratch): ~10 MB + 1 step not counted, the target."), "{outline}");
}

/// The boxes and edges with their classes, and what a screen reader says of the boxes.
#[test]
fn the_graph_tells_boxes_and_edges_apart() {
    let view = with_layers(TWO_STAGES, Vec::new());
    let act = Callback::noop();
    let graph = html! { <StageGraph {view} stage={Some(0)} stale={false} {act} /> };
    let html = html(graph);
    let attribute = |tag: &str, name: &str| {
        let value = tag.split_once(&format!("{name}=\""))?.1;
        Some(value.split('"').next().unwrap_or_default().to_owned())
    };
    let groups = html.lines().filter(|it| it.starts_with("<g ")).map(|tag| {
        let class = attribute(tag, "class").unwrap_or_default();
        let label = attribute(tag, "aria-label").map(|it| format!(": {it}")).unwrap_or_default();
        format!("{class}{label}\n")
    });
    expect![[r#"
        edge from unneeded
        line: FROM, unused to spare 
        edge from
        line: FROM, example.org/tools to build 
        edge from
        line: FROM, scratch to final image 
        edge copy
        line: COPY --from, build to final image /app
        node stage active
        face: build, stage 0 · lines 1–2, ~10 MB + ?
        toggle: Show the layers of build
        node stage unneeded
        face: spare, stage 1 · line 3, size unknown, not needed
        toggle: Show the layers of spare
        node stage target
        face: final image, stage 2 · lines 4–6, ~10 MB, target
        toggle: Show the layers of final image
        node image
        face: example.org/tools, not in the catalog
        node scratch
        face: scratch, the empty image
        node image unneeded
        face: unused, not in the catalog, not needed
    "#]]
    .assert_eq(&groups.collect::<String>());
}

#[test]
fn the_build_shows_what_runs_together_and_what_a_change_builds_again() {
    let parallel = "\
FROM example.org/tools AS build
COPY go.mod .
RUN make
FROM example.org/tools AS docs
RUN make docs
FROM unused AS spare
FROM scratch
COPY --from=build /app /app
COPY --from=docs /docs /docs
";
    let analysis = analysis(parallel);
    let check = |line: Option<usize>, expected: Expect| {
        let cache = line.and_then(|it| cache_after(&analysis, Change::Line(it))).map(Rc::new);
        let (view, change, act) = (shown(&analysis), CacheChange::AtCaret, Callback::noop());
        expected.assert_eq(&text(build_panel(
            &view,
            line,
            change,
            cache.as_ref(),
            &Sizes::default(),
            &act,
        )));
    };
    check(
        None,
        expect![[r#"
            Steps
            Stages of one row take nothing from each other: they are built at the same time.
            build
            docs
            final image
            A COPY --from waits for its stage, the instructions above it do not. The longest chain: build → final image.
            Outline
            Targets
            build, docs, spare
            Cache
            If
            the caret's line
            the build context
             changes
            Put the caret on an instruction.
            Log
            Read a build’s log
            Paste what docker build --progress=plain prints.
        "#]],
    );
    check(
        Some(5),
        expect![[r#"
            Steps
            Stages of one row take nothing from each other: they are built at the same time.
            build
            docs
            final image
            A COPY --from waits for its stage, the instructions above it do not. The longest chain: build → final image.
            Outline
            Targets
            build, docs, spare
            Cache
            If
            line 5
            the build context
             changes
            At most 2 of 7 steps are built again, the others come from the cache.
            Line
            Step
            Then
            1
            FROM example.org/tools AS build
            cached
            2
            COPY go.mod .
            cached
            3
            RUN make
            cached
            4
            FROM example.org/tools AS docs
            cached
            5
            RUN make docs
            again
            8
            COPY --from=build /app /app
            cached
            9
            COPY --from=docs /docs /docs
            again
            Log
            Read a build’s log
            Paste what docker build --progress=plain prints.
        "#]],
    );
}

#[test]
fn problems_say_where_and_what() {
    let check = |text: &str, expected: Expect| {
        expected.assert_eq(&self::text(problem_list(
            &view(text),
            false,
            None,
            None,
            None,
            &Callback::noop(),
        )));
    };
    check(
        "FROM a\nCOPY --from=later /x /x\nFROM b AS later\nFRO c\n",
        expect![[r#"
            All 3
            Errors 2
            Hints 1
            Style and optional checks
            3 of 3 problems are shown.
            line 2
            build fails
             later is defined below, on line 3: a stage can only use the stages above it.
            line 4
            build fails
             There is no instruction FRO. Did you mean FROM?
            line 1
            hint
             Nothing from this stage gets into the image: delete it, or COPY --from it
            stage-for-nothing
        "#]],
    );
    check(
        "FROM a:1\n",
        expect![[r#"
            No problems found. docker build can still fail on what the text does not show, such as a missing file.
            Style and optional checks
        "#]],
    );
    check(
        "",
        expect![[r#"
            All 1
            Errors 1
            Style and optional checks
            1 of 1 problems are shown.
            line 1
            build fails
             There is no instruction here yet. A Dockerfile starts with FROM.
        "#]],
    );
}

#[test]
fn advice_says_what_can_be_done_and_opens_its_page() {
    let view = view("FROM alpine:3.22 AS Build\n");
    let rule = view.problems.advice[0].rule.clone();
    let page =
        Page::Text("# A\n\nSummary.\n\n## Why\n\nSo.\n\n```dockerfile bad\nFROM a\n```\n".into());
    let shown = problem_list(&view, false, None, None, Some(&(rule, page)), &Callback::noop());
    expect![[r#"
        <div role="group" aria-label="Show problems" class="filter">
        <button type="button" aria-pressed="true" class="pick">All 1</button>
        <button type="button" aria-pressed="false" class="pick">Hints 1</button>
        <button type="button" aria-pressed="false" class="pick">Style and optional checks</button>
        </div>
        <p role="status" class="visually-hidden">1 of 1 problems are shown.</p>
        <p class="all">
        <button type="button">Apply safe fixes</button>
        </p>
        <ul class="problems">
        <li>
        <button type="button" class="place">line 1</button>
        <div>
        <p>
        <span class="tag">hint</span> Stage name 'Build' should be lowercase</p>
        <p class="fixes">
        <button type="button">Write it in lower case</button>
        <button type="button" class="place">StageNameCasing</button>
        </p>
        <div class="page-of-rule">
        <p>Summary.</p>
        <h3>Why</h3>
        <p>So.</p>
        <pre tabindex="0">
        <code>FROM a
        </code>
        </pre>
        <p class="all">
        <button type="button">Try it</button>
        </p>
        </div>
        </div>
        </li>
        </ul>"#]]
    .assert_eq(&html(shown));
    let half_typed = problem_list(&view, false, Some(1), None, None, &Callback::noop());
    assert!(text(half_typed).starts_with("No problems found."));
}

#[test]
fn problems_are_shown_by_severity() {
    let view = view("FROM alpine as a\nMAINTAINER me\nFRO c\n");
    let shown = |filter| text(problem_list(&view, false, None, filter, None, &Callback::noop()));
    assert!(shown(None).contains("MaintainerDeprecated"));
    assert!(shown(None).contains("FromAsCasing"));
    let warnings = shown(Some(Severity::Warning));
    assert!(warnings.contains("MaintainerDeprecated") && !warnings.contains("build fails"));
    assert!(shown(Some(Severity::Error)).contains("build fails"));
    // There is nothing of that kind, so all is shown.
    assert_eq!(shown(Some(Severity::Size)), shown(None));
}

/// A variant with these figures, of which `text` is there unless it is blocked.
fn variant(title: &str, verdict: Verdict, megabytes: u64, saves: Option<u64>) -> Variant {
    let exact = |it| SizeRange::exact(Bytes::mb(it));
    let figure = Figure { known: exact(megabytes), not_counted: 0 };
    let check = Check {
        reason: "needs a shell".to_owned(),
        message: "start.sh starts the program".to_owned(),
        line: 2,
        range: (verdict == Verdict::Blocked).then_some(Range { start: 2, end: 9 }),
    };
    Variant {
        key: title.to_owned(),
        title: title.to_owned(),
        name: "distroless".to_owned(),
        verdict,
        disk: figure,
        pull: figure,
        saves: saves.map(exact),
        updates: None,
        notes: vec!["no shell".to_owned()],
        checks: if verdict == Verdict::Works { Vec::new() } else { vec![check] },
        text: (verdict != Verdict::Blocked).then(|| "FROM b\n".to_owned()),
    }
}

/// The model of a file with these variants, of which the one of this title is open.
fn with_variants(variants: &[Variant], open: Option<&str>) -> Model {
    with_variants_of("FROM example.org/a\nRUN make\n", variants, open)
}

fn with_variants_of(text: &str, variants: &[Variant], open: Option<&str>) -> Model {
    let mut engine = Engine::default();
    // What one line adds is known, so that no estimate is part of what is expected.
    let model = Model::new(text, None, Theme::Auto).beside(app::model::Beside {
        sizes: "100000000B COPY a /a".into(),
        ..app::model::Beside::default()
    });
    let model = settled(model, |request| match request {
        Request::Variants => Answer::Variants(variants.to_vec()),
        request => engine.answer(request),
    });
    open.and_then(|it| update(&model, Action::Preview(it.into()))).unwrap_or(model)
}

#[test]
fn a_smaller_version_says_how_big_it_is_and_only_what_works_is_applied() {
    let variants = [
        variant("Works", Verdict::Works, 20, Some(80)),
        variant("Verify", Verdict::Verify, 10, Some(90)),
        variant("Bigger", Verdict::Works, 200, None),
        variant("Blocked", Verdict::Blocked, 0, None),
    ];
    let shown = |open| {
        let model = with_variants(&variants, open);
        text(smaller(&model.drawn, &model.offers, false, &Callback::noop()))
    };
    expect![[r#"
        Works
        ✓ works as it is
         · no shell
        20 MB
        −80 MB
        Preview
        Apply
        Verify
        1 point to verify
         · no shell
        10 MB
        −90 MB
        Preview
        Needs changes: distroless (needs a shell)
        Blocked
        start.sh starts the program
        line 2
    "#]]
    .assert_eq(&shown(None));
    expect![[r#"
        Works
        ✓ works as it is
         · no shell
        20 MB
        −80 MB
        Preview
        Apply
        Verify
        1 point to verify
         · no shell
        10 MB
        −90 MB
        Preview
        Verify before you build:
        start.sh starts the program
        (line 2 of the new file)
        no shell
        - FROM example.org/a
        - RUN make
        + FROM b
        Copy file
        Apply anyway
        Close
        Needs changes: distroless (needs a shell)
        Blocked
        start.sh starts the program
        line 2
    "#]]
    .assert_eq(&shown(Some("Verify")));
}

#[test]
fn the_verdict_says_how_big_how_small_and_what_to_press() {
    let shown = |text: &str, variants: &[Variant]| {
        let model = with_variants_of(text, variants, None);
        self::text(verdict(&model, &Callback::noop()))
    };
    let works = variant("Works", Verdict::Works, 20, Some(80));
    let text = "FROM scratch\nCOPY a /a\nUSER 65532\n";
    expect![[r#"
        100 MB
        now
         · 40 MB download
        →
        20 MB
        possible · 5× smaller
         · 20 MB download
        Show the smaller version
        base image 0 B
        added 100 MB
        runs as 65532
        no shell
    "#]]
    .assert_eq(&shown(text, &[works]));
    let blocked = variant("Blocked", Verdict::Blocked, 0, None);
    expect![[r#"
        100 MB
        now
         · 40 MB download
        Nothing smaller works as it is: start.sh starts the program
        base image 0 B
        added 100 MB
        runs as 65532
        no shell
    "#]]
    .assert_eq(&shown(text, &[blocked]));
    expect![[r#"
        docker build stops at line 2
        There is no instruction CPOY. Did you mean COPY?
        Show line 2
    "#]]
    .assert_eq(&shown("FROM scratch\nCPOY a /\n", &[]));
    expect![[r#"
        Paste a Dockerfile, or pick an example: its size and a smaller version appear here.
    "#]]
    .assert_eq(&shown("", &[]));
}

#[test]
fn repeated_problems_are_one_row() {
    let text = "FROM x/a AS x\nFROM x/b\nCOPY --from=x /a /a\n";
    let list = problem_list(&view(text), false, None, None, None, &Callback::noop());
    let list = self::text(list);
    assert_eq!(list.matches("base-without-version").count(), 1, "{list}");
    assert!(list.contains("1× more: line 2"), "{list}");
}

#[test]
fn a_replaced_text_can_be_brought_back() {
    let mut model = Model::new("FROM mine", None, Theme::Auto);
    for action in [
        Action::Choose(Example::FIRST),
        Action::ExampleLoaded(Example::FIRST, Example::FIRST_TEXT.to_owned()),
        Action::Choose(&Example::ALL[1]),
        Action::ExampleFailed(&Example::ALL[1], "no connection to the site".into()),
        Action::StorageFailed,
        Action::IndexFailed("bookworm".into(), "the server answers 404".into()),
    ] {
        model = update(&model, action).expect("a change");
    }
    let shown = notices(&model, &Callback::noop());
    expect![[r#"
        This is the example “A Flask app to shrink”. Your own Dockerfile is kept.
        Undo
        Keep this one
        This browser does not let the page keep your text: it will be gone after a reload.
        OK
        The example “Go to distroless” could not be loaded (no connection to the site).
        Try again
        OK
        Package sizes are rough: their list could not be loaded (the server answers 404).
        Try again
    "#]]
    .assert_eq(&text(shown));
}

#[test]
fn a_link_that_would_hold_a_secret_says_so() {
    let shared = |text: &str| {
        let mut engine = Engine::default();
        let model = settled(Model::new(text, None, Theme::Auto), |it| engine.answer(it));
        let told = update(&model, Action::Tell(Some(News::Copied))).expect("it is news");
        self::text(notices(&told, &Callback::noop())).contains("Line 2 seems to hold a secret")
    };
    assert!(shared("FROM a\nENV DB_PASSWORD=hunter2\n"));
    assert!(shared("FROM a\nENV DB_PASSWORD hunter2\n"));
    assert!(shared("FROM a\nRUN echo root:hunter2 | chpasswd\n"));
    // A name alone gives nothing away.
    assert!(!shared("FROM a\nARG DB_PASSWORD\n"));
    assert!(!shared("FROM a\nENV DB_NAME=hunter2\n"));
}

#[test]
fn each_tab_of_the_panes_says_what_it_shows() {
    let html = html(pane_switch(TWO_STAGES, &view(TWO_STAGES), Pane::Graph, &Callback::noop()));
    let tabs: Vec<&str> = html.lines().filter(|it| it.contains("role=\"tab\"")).collect();
    assert_eq!(tabs.len(), 3, "{html}");
    for (tab, pane) in tabs.into_iter().zip(Pane::ALL) {
        assert!(tab.contains(&format!("aria-controls=\"{}\"", pane.as_str())), "{tab}");
        let is_chosen = tab.contains("aria-selected=\"true\"");
        assert_eq!(is_chosen, pane == Pane::Graph, "{tab}");
    }
}

#[test]
fn a_builds_log_is_a_table_with_the_failure_first() {
    let analysis = analysis("FROM example.org/a\nRUN make\nRUN make test\n");
    let log = "#4 [1/3] FROM example.org/a\n#4 CACHED\n#5 [2/3] RUN make\n#5 DONE 62.0s\n\
               #6 [3/3] RUN make test\n#6 0.3 no rule\n#6 ERROR: exit code: 2\n";
    let log = Log::read(log).expect("a log");
    let view = View::of(&analysis, Beside { log: Some(&log), ..Beside::default() });
    let act = Callback::noop();
    let change = CacheChange::AtCaret;
    let shown = text(build_panel(&view, None, change, None, &Sizes::default(), &act));
    let (_, shown) = shown.split_once("Log").expect("a part for it");
    expect![[r#"

        Line 3 failed: exit code: 2. It printed: no rule
        The build waited 1 min 2 s for its longest chain: line 2.
        No step came from the cache: the first build, or one without it.
        Line
        Step
        Took
        1
        FROM example.org/a
        cached
        2
        RUN make
        1 min 2 s
        3
        RUN make test
        failed
        Forget the log
        Read a build’s log
        Paste what docker build --progress=plain prints.
    "#]]
    .assert_eq(shown);
}
