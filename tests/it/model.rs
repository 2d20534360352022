//! The page's state: what is kept, what is shown, what comes back.

use std::ops::Deref;

use dockerfile_playground::{
    app::{
        Shared, address,
        examples::Example,
        model::{
            Action, Beside, CacheChange, EmbedView, Model, News, Page, Pane, Previous, Replacement,
            Tab, Theme, settled, update,
        },
    },
    engine::Engine,
    view::{
        Answer, BuildOption, Figure, File, Layer, Range, Request, Rule, SizeRange, StageBase, View,
    },
};

/// A model whose questions are all answered, and what a new engine has to be told to answer more.
#[derive(Debug, Clone, PartialEq)]
struct Settled {
    model: Model,
    told: Vec<Request>,
    with_variants: bool,
}

impl Deref for Settled {
    type Target = Model;

    fn deref(&self) -> &Model {
        &self.model
    }
}

impl Settled {
    fn of(model: Model) -> Settled {
        Settled::start(false).with(model)
    }

    fn start(with_variants: bool) -> Settled {
        Settled { model: Model::new("", None, Theme::Auto), told: Vec::new(), with_variants }
    }

    fn with(&self, model: Model) -> Settled {
        let (mut engine, mut told) = (Engine::default(), self.told.clone());
        for request in self.told.iter().cloned() {
            engine.answer(request);
        }
        let model = settled(model, |request| {
            if matches!(request, Request::Look(_) | Request::SetContext(_) | Request::AddIndex(_)) {
                // Of all looks, questions are about the last.
                told.retain(|it| !matches!(it, Request::Look(_)));
                told.push(request.clone());
            }
            match request {
                // They take long, and most tests are about something else.
                Request::Variants if !self.with_variants => Answer::NotUnderstood,
                request => engine.answer(request),
            }
        });
        Settled { model, told, ..*self }
    }

    /// The size of the target on disk, where it is known.
    fn disk(&self) -> Option<SizeRange> {
        self.view.size.as_ref().map(|it| it.disk).filter(Figure::is_whole).map(|it| it.known)
    }
}

fn layers(view: &View) -> &[Layer] {
    view.size.as_ref().map_or(&[], |it| &it.layers.shown)
}

fn opened(text: &str) -> Settled {
    Settled::of(Model::new(text, None, Theme::Auto))
}

fn after(start: &Settled, actions: impl IntoIterator<Item = Action>) -> Settled {
    actions.into_iter().fold(start.clone(), |state, it| match update(&state, it) {
        Some(model) => state.with(model),
        None => state,
    })
}

fn typed(text: &str) -> Action {
    Action::Typed(text.to_owned(), text.len())
}

/// Chooses an example and lets it be loaded.
fn chosen(example: &'static Example) -> [Action; 2] {
    let file = format!("{}/www/examples/{}.Dockerfile", env!("CARGO_MANIFEST_DIR"), example.name);
    let text = std::fs::read_to_string(file).expect("the example's file");
    [Action::Choose(example), Action::ExampleLoaded(example, text)]
}

#[test]
fn choosing_an_example_never_loses_the_text() {
    let own = opened("FROM mine\n");
    let [first, second, ..] = Example::ALL else { panic!("there are examples") };
    let chosen = after(&own, chosen(first).into_iter().chain(chosen(second)));
    assert!(chosen.text.contains("static-debian13"), "{}", chosen.text);
    let restored = after(&chosen, [Action::Undo]);
    assert_eq!(&*restored.text, "FROM mine\n");
    assert_eq!(restored.previous, None);
}

#[test]
fn only_the_example_chosen_last_is_taken() {
    let own = opened("FROM mine\n");
    let [first, second, ..] = Example::ALL else { panic!("there are examples") };
    let [choose, loaded] = chosen(first);
    let waiting = after(&own, [choose, Action::Choose(second)]);
    assert_eq!(update(&waiting, loaded), None);
    let failed = after(&waiting, [Action::ExampleFailed(second, "no connection".into())]);
    assert_eq!((failed.wanted_example, failed.text.as_ref()), (None, "FROM mine\n"));
    assert_eq!(failed.example_failure.as_ref().map(|it| it.0), Some(second));
}

#[test]
fn the_target_can_be_chosen_and_falls_back_to_the_last_stage() {
    let text = "FROM a AS one\nFROM b AS two\nFROM c\n";
    let model = opened(text);
    let target = |model: &Settled| model.view.target;
    assert_eq!(target(&model), Some(2));
    let chosen = after(&model, [Action::Build("one".into())]);
    assert_eq!(target(&chosen), Some(0));
    assert_eq!(chosen.view.problems.errors, []);
    let renamed = after(&chosen, [typed("FROM a AS on\nFROM b AS two\nFROM c\n")]);
    assert_eq!((target(&renamed), renamed.view.problems.errors.len()), (Some(2), 0));
    assert_eq!(target(&after(&renamed, [typed(text)])), Some(0));
    let example = after(&chosen, self::chosen(Example::FIRST));
    assert_eq!(target(&example), Some(example.view.stages.len() - 1));
}

#[test]
fn the_build_follows_its_options() {
    let text =
        "ARG TAG\nFROM alpine:$TAG AS one\nARG TARGETARCH\nFROM one AS two\nCOPY $TARGETARCH /\n";
    let model = opened(text);
    let arg =
        |model: &Settled| model.view.options.args.first().map(|it| (it.missing, it.given.clone()));
    assert_eq!(arg(&model), Some((true, None)));
    let error = problems_of(&model);
    assert!(error.contains("write ARG TAG=value above the first FROM"), "{error}");
    let set = Action::SetOption(BuildOption::Argument("TAG".into()), Some("3.20".into()));
    let given = after(&model, [set]);
    assert_eq!(arg(&given), Some((false, Some("3.20".into()))));
    assert_eq!((&*given.options, problems_of(&given)), ("--build-arg TAG=3.20", String::new()));
    assert_eq!(given.view.stages[0].base, StageBase::Image("alpine:3.20".into()));
    let typed = Action::OptionsTyped("docker build --target one --build-arg TAG=edge .".into());
    let typed = after(&given, [Action::Build("two".into()), typed]);
    assert_eq!(
        (typed.view.target, &typed.view.stages[0].base),
        (Some(0), &StageBase::Image("alpine:edge".into()))
    );
    // They are of this text, and come back with it.
    let replaced = after(&given, self::chosen(Example::FIRST));
    assert_eq!(&*replaced.options, "");
    assert_eq!(after(&replaced, [Action::Undo]).options, given.options);
    let reset = Action::SetOption(BuildOption::Argument("TAG".into()), None);
    assert_eq!(&*after(&given, [reset]).options, "");
}

fn problems_of(model: &Settled) -> String {
    let errors = model.view.problems.errors.iter().map(|it| it.message.as_str());
    errors.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_opened_stage_stays_open_while_the_text_changes() {
    let rows = |model: &Settled| -> Vec<usize> {
        model.view.graph.boxes.iter().map(|it| it.rows.len()).collect()
    };
    let model = opened("FROM scratch AS a\nRUN x\n");
    assert_eq!(rows(&model), [0, 0]);
    let open = after(&model, [Action::OpenOrClose("stage:a".into())]);
    assert_eq!(rows(&open), [1, 0]);
    let typed = after(&open, [typed("FROM scratch AS a\nRUN x\nRUN y\n")]);
    assert_eq!(rows(&typed), [2, 0]);
    assert_eq!(rows(&after(&typed, [Action::OpenOrClose("stage:a".into())])), [0, 0]);
}

#[test]
fn a_text_of_an_earlier_visit_comes_back() {
    let previous = Previous {
        text: "FROM a".into(),
        by: Replacement::Earlier,
        beside: None,
        day: None,
        settled: false,
        earlier: None,
    };
    let model = Settled::of(Model::new("FROM b", Some(previous), Theme::Auto));
    assert_eq!(model.previous.as_ref().map(|it| &it.by), Some(&Replacement::Earlier));
    assert_eq!(&*after(&model, [Action::Undo]).text, "FROM a");
}

#[test]
fn own_texts_outlive_any_number_of_replacements() {
    let link = |text: &str| Action::Open(text.into(), Replacement::Link);
    let own = after(&opened(""), [typed("FROM mine\n")]);
    let linked = after(&own, [link("FROM a\n"), link("FROM b\n"), typed("FROM b:edited\n")]);
    let all = |of: &Settled| -> Vec<String> {
        of.previous.iter().flat_map(|it| it.all()).map(|it| it.text.to_string()).collect()
    };
    assert_eq!(all(&linked), ["FROM a\n", "FROM mine\n"]);
    // What was typed after a replacement is kept when that is undone.
    let undone = after(&linked, [Action::Undo]);
    assert_eq!(
        (&*undone.text, &*all(&undone)),
        ("FROM a\n", &["FROM b:edited\n".to_owned(), "FROM mine\n".to_owned()][..])
    );
    // Nothing is said of it any more, and it can still be had.
    let quiet = after(&linked, [Action::ForgetPrevious]);
    assert_eq!((quiet.kept_text(), all(&quiet)), (None, all(&linked)));
    let mine = quiet.previous.as_ref().and_then(|it| it.earlier.clone()).expect("it is there");
    let restored = after(&quiet, [Action::Restore(mine)]);
    assert_eq!(
        (&*restored.text, &*all(&restored)),
        ("FROM mine\n", &["FROM b:edited\n".to_owned(), "FROM a\n".to_owned()][..])
    );
    // Ten links later the list is short, and the last ones are in it.
    let many = after(&restored, (0..10).map(|it| link(&format!("FROM link{it}\n"))));
    assert_eq!(all(&many).len(), 6);
}

#[test]
fn an_untouched_example_or_nothing_is_not_worth_keeping() {
    for text in [Example::FIRST_TEXT, "", " \n"] {
        let model = opened(text);
        assert_eq!(after(&model, chosen(&Example::ALL[1])).previous, None);
    }
}

#[test]
fn half_typed_text_keeps_the_last_stages_in_view() {
    let mut model = opened("FROM alpine");
    for text in ["FRO", "FR", "F"] {
        model = after(&model, [typed(text)]);
        assert!(model.is_stale(), "{text}");
        assert_eq!(model.drawn.stages.len(), 1, "{text}");
        assert!(!model.view.problems.errors.is_empty(), "{text}");
    }
    assert!(!after(&model, [typed("")]).is_stale());
    assert!(!after(&model, [typed("FROM debian")]).is_stale());
}

#[test]
fn the_caret_is_in_a_stage() {
    let text = "ARG a\nFROM a AS x\nRUN b\n\nFROM x\n";
    let model = opened(text);
    let at = |offset| after(&model, [Action::CaretMoved(offset)]).stage_at_caret();
    assert_eq!(
        ["ARG", "AS x", "RUN", "\nFROM x", "FROM x"].map(|it| at(text.find(it).unwrap())),
        [None, Some(0), Some(0), None, Some(1)]
    );
}

#[test]
fn line_ends_are_those_of_a_textarea() {
    assert_eq!(&*opened("FROM a\r\nRUN b\r").text, "FROM a\nRUN b\n");
}

#[test]
fn the_same_wish_twice_is_carried_out_twice() {
    let model = opened("FROM a");
    let once = after(&model, [Action::Show(Range { start: 0, end: 4 })]);
    let twice = after(&once, [Action::Show(Range { start: 0, end: 4 })]);
    assert_ne!(once.reveal, twice.reveal);
}

#[test]
fn nothing_changes_nothing() {
    let model = opened("FROM a");
    for action in [Action::Undo, Action::CaretMoved(0)] {
        assert_eq!(update(&model, action), None);
    }
    assert_eq!(update(&model, Action::Typed("FROM a".to_owned(), 0)), None);
}

#[test]
fn a_package_index_is_wanted_once_and_makes_sizes_firm() {
    let text = "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n";
    let model = opened(text);
    assert_eq!(model.wanted_index().as_deref(), Some("bookworm"));
    let width = |model: &Settled| {
        let disk = model.disk().expect("a size");
        disk.high.0 - disk.low.0
    };
    let bytes = include_bytes!("../../www/data/bookworm.bin").to_vec();
    let loaded = after(&model, [Action::IndexLoaded("bookworm".into(), bytes.clone())]);
    assert_eq!(loaded.wanted_index(), None);
    assert!(width(&loaded) < width(&model) / 2);
    // A damaged one is refused, asked for no more, and changes nothing else.
    let damaged = after(&model, [Action::IndexLoaded("bookworm".into(), bytes[1..].to_vec())]);
    assert_eq!(damaged.view, model.view);
    assert_eq!(damaged.wanted_index(), None);
    let again = after(&damaged, [Action::RetryIndex]);
    assert_eq!(again.wanted_index().as_deref(), Some("bookworm"));
}

fn problems(model: &Settled) -> Vec<&str> {
    model.view.problems.errors.iter().map(|it| it.message.as_str()).collect()
}

#[test]
fn the_files_of_a_folder_change_what_is_known() {
    let model = opened("FROM scratch\nCOPY a b /\n");
    assert_eq!(problems(&model), [""; 0]);
    let listed = after(&model, [Action::Listed("3 a\n4 b\n".into())]);
    let folder = listed.view.files.folder.as_ref();
    assert_eq!(folder.map(|it| it.sent.count), Some(2));
    let ignored = after(&listed, [Action::IgnoreTyped("b".into())]);
    assert_eq!(problems(&ignored), ["Line 1 of .dockerignore, b, leaves out b."]);
    // What is no list changes nothing, and that is said.
    let wrong = after(&listed, [Action::Listed("3 a\nb\n".into())]);
    assert_eq!((wrong.unreadable, &wrong.context), (Some(2), &listed.context));
    assert_eq!(after(&wrong, [Action::Listed(String::new())]).unreadable, None);
    let forgotten = after(&ignored, [Action::ForgetContext, Action::IgnoreTyped(String::new())]);
    assert_eq!(problems(&forgotten), [""; 0]);
}

#[test]
fn a_folder_brings_its_own_ignore_file() {
    let file = |path: &str, text: &str| File {
        path: path.into(),
        bytes: text.len() as u64,
        text: Some(text.to_owned()),
    };
    let files = vec![file(".dockerignore", "b\n"), file("b", "")];
    let model = opened("FROM scratch\nCOPY b /\n");
    let chosen = after(&model, [Action::IgnoreTyped("x".into()), Action::FilesRead(files)]);
    assert_eq!(&*chosen.ignore, "b\n");
    assert_eq!(problems(&chosen), ["Line 1 of .dockerignore, b, leaves out b."]);
}

#[test]
fn an_example_is_not_built_from_the_files_of_what_it_replaces() {
    let own = opened("FROM scratch\nCOPY a /\n");
    let own = after(&own, [Action::Listed("3 a\n".into()), Action::IgnoreTyped("b".into())]);
    let text = "FROM scratch\nCOPY c /\n".to_owned();
    let first = &Example::ALL[0];
    let example = after(&own, [Action::Choose(first), Action::ExampleLoaded(first, text)]);
    assert_eq!((problems(&example), &example.context), (vec![], &None));
    let back = after(&example, [Action::Undo]);
    assert_eq!((&back.context, &back.ignore), (&own.context, &own.ignore));
    assert_eq!(problems(&back), [""; 0]);
}

#[test]
fn a_size_can_be_set_and_stays_with_its_line() {
    let text = "FROM scratch\nCOPY tool /\nRUN [\"/tool\"]\n";
    let model = opened(text);
    let size = |model: &Settled| model.disk().map(|it| it.to_string());
    let is_open = |model: &Settled| size(model).is_some_and(|it| it.contains('–'));
    assert!(is_open(&model));
    let set = |key: &str, size: &str| Action::SetSize(key.into(), size.into());
    let run = "RUN [\"/tool\"]";
    let asked = after(&model, [Action::AskSize(Some(run.into())), set(run, "a lot")]);
    assert_eq!(asked.sizes.note.as_deref(), Some("“a lot” is no size. Write it like 120 MB."));
    assert_eq!(asked.sizes.editing.as_deref(), Some(run));
    let huge = after(&asked, [set(run, "99999 TB")]);
    let said = "“99999 TB” is more than the 10 TB that a size can be.";
    assert_eq!((huge.sizes.note.as_deref(), &*huge.sizes.text), (Some(said), ""));
    let both = after(&asked, [set(run, " 120 MB "), set("COPY tool /", "0.5MB")]);
    assert_eq!(size(&both).as_deref(), Some("121 MB"));
    assert_eq!((both.sizes.note.as_deref(), both.sizes.editing.as_deref()), (None, None));
    assert_eq!(&*both.sizes.text, "120000000B RUN [\"/tool\"]\n500000B COPY tool /");
    // It moves with its line, goes with it, and comes back with it.
    let moved = after(&both, [typed(&format!("# A tool.\n\n{text}"))]);
    assert_eq!(size(&moved).as_deref(), Some("121 MB"));
    let changed = after(&moved, [typed(&text.replace("[\"/tool\"]", "[\"/t\"]"))]);
    assert!(is_open(&changed));
    assert_eq!(size(&after(&changed, [typed(text)])).as_deref(), Some("121 MB"));
    assert!(is_open(&after(&both, [set(run, "")])));
    assert!(is_open(&after(&both, [Action::SetSizes("".into())])));
    // A link to it, and the next visit.
    let linked = address::action("sizes", both.sizes.text.to_string()).expect("an action");
    assert_eq!(size(&after(&model, [linked])).as_deref(), Some("121 MB"));
    let next = Settled::of(
        Model::new(text, None, Theme::Auto)
            .beside(Beside { sizes: both.sizes.text.clone(), ..Beside::default() }),
    );
    assert_eq!(size(&next).as_deref(), Some("121 MB"));
    // It is no other file's.
    let other = after(&both, [Action::Open(text.to_owned(), Replacement::Link)]);
    assert!(is_open(&other));
    assert_eq!(size(&after(&other, [Action::Undo])).as_deref(), Some("121 MB"));
}

#[test]
fn what_docker_printed_takes_the_place_of_an_estimate() {
    let model = opened("FROM scratch\nRUN [\"/tool\"]\n");
    let history = "IMAGE     CREATED   CREATED BY          SIZE\n\
                   3f9c1d0   now       RUN /tool           60.1MB\n";
    let measured = after(&model, [Action::Printed(history.into())]);
    assert_eq!(measured.sizes.note.as_deref(), Some("Steps measured: 1."));
    assert_eq!(&*measured.sizes.text, "~60.1MB RUN [\"/tool\"]");
    let wrong = after(&measured, [Action::Printed("hello".into())]);
    assert!(wrong.sizes.note.as_deref().is_some_and(|it| it.starts_with("This is not what")));
    assert_eq!((&wrong.sizes.text, &wrong.view), (&measured.sizes.text, &measured.view));
}

/// The first fix of a rule's first problem.
fn fix(of: &Settled, rule: &str) -> Action {
    let problem = of.view.problems.advice.iter().find(|it| it.rule.name == rule);
    let fix = problem.and_then(|it| it.fixes.first()).expect("a fix");
    Action::Fix(fix.clone().into(), of.view.clone())
}

#[test]
fn a_fix_is_one_undo_away() {
    let model = opened("FROM alpine AS Build\nMAINTAINER me\n");
    let fixed = after(&model, [fix(&model, "MaintainerDeprecated")]);
    assert!(fixed.text.contains("LABEL"), "{}", fixed.text);
    assert!(fixed.text.contains("AS Build"));
    assert_eq!(after(&fixed, [Action::Undo]).text, model.text);
    let all = after(&model, [Action::FixSafe]);
    assert!(all.text.contains("AS build"), "{}", all.text);
    let advice = &all.view.problems.advice;
    assert!(advice.iter().all(|it| it.fixes.iter().all(|it| !it.safe)));
    assert_eq!(after(&all, [Action::FixSafe]).text, all.text);
}

#[test]
fn a_fix_is_for_the_text_that_offered_it() {
    let model = opened("FROM alpine AS Build\n");
    let offered = fix(&model, "StageNameCasing");
    // Its places may be those of something else by now.
    let typed_on = update(&model, typed("# FROM\nFROM alpine AS Build\n")).expect("a change");
    assert_eq!(update(&typed_on, offered.clone()), None);
    let seen = model.with(typed_on);
    assert_eq!(update(&seen, offered), None);
    assert!(update(&seen, fix(&seen, "StageNameCasing")).is_some());
}

#[test]
fn an_answer_that_nobody_waits_for_changes_nothing() {
    let model = opened("FROM a\n");
    let first = update(&model, typed("FROM ab\n")).expect("a change");
    let second = update(&first, typed("FROM abc\n")).expect("a change");
    let old = &first.asked[0];
    let answer = Shared::new(Engine::default().answer(Request::clone(&old.request)));
    assert_eq!(update(&second, Action::Answered(old.serial, answer.clone())), None);
    assert!(update(&first, Action::Answered(old.serial, answer)).is_some());
}

#[test]
fn a_change_of_the_line_with_the_caret_rebuilds_what_follows() {
    let text = "FROM alpine\nRUN a\nRUN b\n";
    let build = after(&opened(text), [Action::ShowTab(Tab::Build), Action::CaretMoved(20)]);
    let rebuilt = |state: &Settled| state.cache.as_ref().map(|it| (it.1.rebuilt, it.1.all));
    assert_eq!((build.line_in_view(), rebuilt(&build)), (Some(3), Some((1, 3))));
    let moved = after(&build, [Action::CaretMoved(13)]);
    assert_eq!((moved.line_in_view(), rebuilt(&moved)), (Some(2), Some((2, 3))));
    let context = after(&moved, [Action::Change(CacheChange::Context)]);
    assert_eq!(rebuilt(&context), Some((0, 3)));
}

const GO: &str =
    "FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD [\"/app\"]\n";

fn with_variants(text: &str) -> Settled {
    Settled::start(true).with(Model::new(text, None, Theme::Auto))
}

#[test]
fn a_smaller_version_is_two_acts_away_and_one_undo_back() {
    let model = with_variants(GO);
    let best = model.offers.found.as_ref().and_then(|it| it.best()).expect("a best one").clone();
    let shown = after(&model, [Action::ShowTab(Tab::Build), Action::ShowBest]);
    assert_eq!((shown.tab, shown.pane), (Tab::Smaller, Pane::Results));
    assert_eq!(shown.offers.open.as_deref(), Some(best.key.as_str()));
    let found = shown.offers.found.clone().expect("variants");
    let apply = Action::Apply(best.key.as_str().into(), found);
    let applied = after(&shown, [apply.clone()]);
    assert_eq!(Some(&*applied.text), best.text.as_deref());
    assert_eq!(applied.offers.open, None);
    assert_eq!(&*after(&applied, [Action::Undo]).text, GO);
    // It is for the text that it was made from.
    assert_eq!(update(&after(&shown, [typed(&format!("{GO}# more\n"))]), apply), None);
}

#[test]
fn variants_are_asked_for_once_for_each_text() {
    let model = with_variants(GO);
    assert!(model.has_offers());
    let typed = update(&model, typed(&format!("# go\n{GO}"))).expect("a change");
    assert!(!typed.has_offers());
    let seen = model.with(typed);
    assert!(seen.has_offers());
    // An engine that gives up is not asked again.
    let failed = opened(GO);
    assert_eq!((&failed.offers.found, failed.asked.len()), (&None, 0));
}

#[test]
fn another_file_is_compared_while_it_is_there() {
    let other = after(&opened(GO), [Action::OtherTyped("FROM scratch\n".to_owned())]);
    let compared = other.offers.compared.clone().expect("a comparison");
    assert_eq!(compared.file.text, "FROM scratch\n");
    let used = after(&other, [Action::UseOther(compared)]);
    assert_eq!(&*used.text, "FROM scratch\n");
    assert_eq!(&*after(&used, [Action::Undo]).text, GO);
    assert_eq!(after(&other, [Action::OtherTyped(String::new())]).offers.compared, None);
}

#[test]
fn no_advice_for_a_line_on_which_a_word_is_being_typed() {
    let text = "FROM alpine AS Build";
    let model = opened("FROM alpine AS Buil");
    let typing = after(&model, [typed(text)]);
    assert_eq!(typing.half_typed_line(), Some(1));
    assert_eq!(after(&typing, [Action::CaretMoved(0)]).half_typed_line(), None);
    assert_eq!(after(&typing, [typed("FROM alpine AS Build\n")]).half_typed_line(), None);
}

#[test]
fn what_comes_by_itself_does_not_end_the_word_that_is_being_typed() {
    let typing = after(&opened("FROM alpine"), [typed("FROM alpin")]);
    let rule = Rule { name: "a".to_owned(), page: "a.md".to_owned() };
    let asked = after(&typing, [Action::TogglePage(rule.clone()), typed("FROM alpi")]);
    let example = &Example::ALL[0];
    let waiting = after(&asked, [Action::Choose(example), typed("FROM alp")]);
    let index = include_bytes!("../../www/data/alpine.bin").to_vec();
    for action in [
        Action::IndexLoaded("alpine".into(), index),
        Action::IndexFailed("bookworm".into(), "no".into()),
        Action::PageLoaded(rule.clone(), Page::Failed("no".into())),
        Action::ExampleFailed(example, "no".into()),
        Action::StorageFailed,
        Action::EditorFailed,
        Action::Tell(Some(News::Outdated)),
    ] {
        let next = update(&waiting, action.clone()).expect("a change");
        assert_eq!(next.half_typed_line(), Some(1), "{action:?}");
    }
    for action in [Action::ShowTab(Tab::Build), Action::CaretMoved(3), Action::Build("a".into())] {
        assert_eq!(after(&waiting, [action.clone()]).half_typed_line(), None, "{action:?}");
    }
}

#[test]
fn the_page_of_a_rule_is_loaded_when_it_is_asked_for() {
    let model = opened("FROM alpine AS Build\n");
    let rule = model.view.problems.advice[0].rule.clone();
    let asked = after(&model, [Action::TogglePage(rule.clone())]);
    assert_eq!(asked.wanted_page(), Some(rule.clone()));
    let loaded = after(&asked, [Action::PageLoaded(rule.clone(), Page::Text("# A\n".into()))]);
    assert_eq!(loaded.wanted_page(), None);
    assert_eq!(after(&loaded, [Action::TogglePage(rule.clone())]).page, None);
    assert_eq!(update(&model, Action::PageLoaded(rule.clone(), Page::Failed("no".into()))), None);
}

/// The state at the start for an address with these parameters, on a page that kept "FROM mine".
fn started(parameters: &[(&str, &str)]) -> Settled {
    let asked = |name: &str| {
        let found = parameters.iter().find(|it| it.0 == name);
        found.map(|it| it.1.to_owned())
    };
    Settled::of(address::start(asked, || Model::new("FROM mine", None, Theme::Dark)))
}

#[test]
fn a_link_takes_the_place_of_the_text_and_keeps_it() {
    let model = started(&[("text", "FROM a AS x\nFROM b\n"), ("target", "x")]);
    assert_eq!(&*model.text, "FROM a AS x\nFROM b\n");
    assert_eq!(model.view.target, Some(0));
    assert_eq!(model.previous.as_ref().map(|it| &it.by), Some(&Replacement::Link));
    assert_eq!(&*after(&model, [Action::Undo]).text, "FROM mine");
    let failed = started(&[("problem", "This link is damaged.")]);
    assert_eq!(&*failed.text, "FROM mine");
    assert_eq!(failed.news, Some(News::BadLink("This link is damaged.".into())));
}

#[test]
fn an_embedded_page_has_nothing_of_what_was_kept() {
    let model = started(&[("embed", "1"), ("view", "build"), ("readonly", ""), ("theme", "light")]);
    assert_eq!(&*model.text, Example::FIRST_TEXT);
    assert_eq!((model.embedded, model.readonly, model.theme), (true, true, Theme::Light));
    assert_eq!((model.embed_view, model.tab), (EmbedView::Only(Tab::Build), Tab::Build));
    let blank = started(&[("embed", "1"), ("text", "")]);
    assert_eq!((blank.text.as_ref(), &blank.previous), ("", &None));
}

#[test]
fn what_nobody_knows_changes_nothing() {
    let model = started(&[("view", "<b>"), ("theme", "pink"), ("example", "none"), ("x", "y")]);
    assert_eq!((model.embed_view, model.theme), (EmbedView::All, Theme::Auto));
    assert_eq!(&*model.text, "FROM mine");
    assert_eq!(address::action("toString", String::new()), None);
}

#[test]
fn a_text_that_is_only_read_gets_no_variant() {
    let model = with_variants(GO);
    let found = model.offers.found.clone().expect("variants");
    let key = found.best().expect("a best one").key.as_str().into();
    let apply = Action::Apply(key, found);
    assert!(update(&model, apply.clone()).is_some());
    assert_eq!(update(&after(&model, [Action::SetReadonly(true)]), apply), None);
}

#[test]
fn a_copied_link_is_one_to_this_text() {
    let copied = after(&opened("FROM a"), [Action::Tell(Some(News::Copied))]);
    assert_eq!(copied.news, Some(News::Copied));
    assert_eq!(after(&copied, [typed("FROM ab")]).news, None);
}

#[test]
fn a_given_size_leaves_the_advice_as_it_is() {
    let text = "FROM debian:bookworm-slim\nCOPY big /srv/big\nRUN apt-get update && apt-get install -y \
                curl && pip install flask\nRUN chown -R 1000 /srv && rm -r /srv/big\n";
    let rules = |model: &Settled| -> Vec<(usize, String)> {
        let advice = model.view.problems.advice.iter();
        advice.map(|it| (it.lines.0, it.rule.name.clone())).collect()
    };
    let set = |key: &str| Action::SetSize(key.into(), "300 MB".into());
    let model = opened(text);
    let run = "RUN apt-get update && apt-get install -y curl && pip install flask";
    let chown = "RUN chown -R 1000 /srv && rm -r /srv/big";
    let given = after(&model, [set(run), set(chown), set("COPY big /srv/big")]);
    let labels = |model: &Settled| -> Vec<String> {
        let layers = layers(&model.view).iter();
        let mut labels: Vec<String> =
            layers.flat_map(|it| it.items.iter().map(|it| it.label.clone())).collect();
        labels.sort_unstable();
        labels
    };
    assert_eq!(labels(&given), labels(&model));
    assert_eq!(rules(&given), rules(&model));
    let size = |model: &Settled, at: usize| layers(&model.view)[at].size.map(|it| it.to_string());
    assert_eq!(size(&given, 2).as_deref(), Some("300 MB"));
}

#[test]
fn a_narrow_screen_shows_the_pane_in_which_something_happens() {
    let model = opened("FROM a\nRUN b\n");
    assert_eq!(model.pane, Pane::Editor);
    let pane = |actions: Vec<Action>| after(&model, actions).pane;
    assert_eq!(pane(vec![Action::ShowPane(Pane::Results)]), Pane::Results);
    for pane_before in Pane::ALL {
        let shown = [Action::ShowPane(pane_before), Action::Show(Range { start: 7, end: 12 })];
        assert_eq!(pane(shown.into()), Pane::Editor);
        assert_eq!(pane(vec![Action::ShowPane(pane_before), Action::FixSafe]), pane_before);
        assert_eq!(Pane::parse(pane_before.as_str()), pane_before);
    }
    assert_eq!(pane(vec![Action::SetView(EmbedView::Graph)]), Pane::Graph);
    assert_eq!(pane(vec![Action::SetView(EmbedView::Only(Tab::Build))]), Pane::Results);
    assert_eq!(pane(vec![Action::SetView(EmbedView::All)]), Pane::Editor);
    assert_eq!(Pane::parse("elsewhere"), Pane::Editor);
}
