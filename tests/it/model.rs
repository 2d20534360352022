//! The page's state: what is kept, what is shown, what comes back.

use dockerfile_playground::{
    app::{
        address,
        examples::Example,
        model::{Action, Model, News, Page, Pane, Replacement, Tab, Theme, View, update},
    },
    context::File,
    packages::Release,
    text::Span,
};

fn after(model: &Model, actions: impl IntoIterator<Item = Action>) -> Model {
    actions.into_iter().fold(model.clone(), |model, it| update(&model, it).unwrap_or(model))
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
    let own = Model::new("FROM mine\n", None, Theme::Auto);
    let [first, second, ..] = Example::ALL else { panic!("there are examples") };
    let chosen = after(&own, chosen(first).into_iter().chain(chosen(second)));
    assert!(chosen.analysis.text.contains("golang-go"), "{}", chosen.analysis.text);
    let restored = after(&chosen, [Action::Undo]);
    assert_eq!(restored.analysis.text, "FROM mine\n");
    assert_eq!(restored.previous, None);
}

#[test]
fn only_the_example_chosen_last_is_taken() {
    let own = Model::new("FROM mine\n", None, Theme::Auto);
    let [first, second, ..] = Example::ALL else { panic!("there are examples") };
    let [choose, loaded] = chosen(first);
    let waiting = after(&own, [choose, Action::Choose(second)]);
    assert_eq!(update(&waiting, loaded), None);
    let failed = after(&waiting, [Action::ExampleFailed(second, "no connection".into())]);
    assert_eq!((failed.wanted_example, failed.analysis.text.as_str()), (None, "FROM mine\n"));
    assert_eq!(failed.example_failure.map(|it| it.0), Some(second));
}

#[test]
fn the_target_can_be_chosen_and_falls_back_to_the_last_stage() {
    let text = "FROM a AS one\nFROM b AS two\nFROM c\n";
    let model = Model::new(text, None, Theme::Auto);
    let target = |model: &Model| model.analysis.stages.target;
    assert_eq!(target(&model), Some(2));
    let chosen = after(&model, [Action::Build("one".into())]);
    assert_eq!(target(&chosen), Some(0));
    assert_eq!(chosen.analysis.errors, []);
    let renamed = after(&chosen, [typed("FROM a AS on\nFROM b AS two\nFROM c\n")]);
    assert_eq!((target(&renamed), renamed.analysis.errors.len()), (Some(2), 0));
    assert_eq!(target(&after(&renamed, [typed(text)])), Some(0));
    let example = after(&chosen, self::chosen(Example::FIRST));
    assert_eq!(target(&example), Some(example.analysis.stages.stages.len() - 1));
}

#[test]
fn an_opened_stage_stays_open_while_the_text_changes() {
    let rows = |model: &Model| -> Vec<usize> {
        model.analysis.diagram.boxes.iter().map(|it| it.rows.len()).collect()
    };
    let model = Model::new("FROM scratch AS a\nRUN x\n", None, Theme::Auto);
    assert_eq!(rows(&model), [0, 0]);
    let open = after(&model, [Action::OpenOrClose("stage:a".into())]);
    assert_eq!(rows(&open), [1, 0]);
    let typed = after(&open, [typed("FROM scratch AS a\nRUN x\nRUN y\n")]);
    assert_eq!(rows(&typed), [2, 0]);
    assert_eq!(rows(&after(&typed, [Action::OpenOrClose("stage:a".into())])), [0, 0]);
}

#[test]
fn a_text_of_an_earlier_visit_comes_back() {
    let model = Model::new("FROM b", Some("FROM a"), Theme::Auto);
    assert_eq!(model.previous.as_ref().map(|it| &it.by), Some(&Replacement::Earlier));
    assert_eq!(after(&model, [Action::Undo]).analysis.text, "FROM a");
}

#[test]
fn an_untouched_example_or_nothing_is_not_worth_keeping() {
    for text in [Example::FIRST_TEXT, "", " \n"] {
        let model = Model::new(text, None, Theme::Auto);
        assert_eq!(after(&model, chosen(&Example::ALL[1])).previous, None);
    }
}

#[test]
fn half_typed_text_keeps_the_last_stages_in_view() {
    let mut model = Model::new("FROM alpine", None, Theme::Auto);
    for text in ["FRO", "FR", "F"] {
        model = after(&model, [typed(text)]);
        assert!(model.is_stale(), "{text}");
        assert_eq!(model.drawn.stages.stages.len(), 1, "{text}");
        assert!(!model.analysis.errors.is_empty(), "{text}");
    }
    assert!(!after(&model, [typed("")]).is_stale());
    assert!(!after(&model, [typed("FROM debian")]).is_stale());
}

#[test]
fn the_caret_is_in_a_stage() {
    let text = "ARG a\nFROM a AS x\nRUN b\n\nFROM x\n";
    let model = Model::new(text, None, Theme::Auto);
    let at = |offset| after(&model, [Action::CaretMoved(offset)]).stage_at_caret();
    assert_eq!(
        ["ARG", "AS x", "RUN", "\nFROM x", "FROM x"].map(|it| at(text.find(it).unwrap())),
        [None, Some(0), Some(0), None, Some(1)]
    );
}

#[test]
fn line_ends_are_those_of_a_textarea() {
    assert_eq!(Model::new("FROM a\r\nRUN b\r", None, Theme::Auto).analysis.text, "FROM a\nRUN b\n");
}

#[test]
fn the_same_wish_twice_is_carried_out_twice() {
    let model = Model::new("FROM a", None, Theme::Auto);
    let once = after(&model, [Action::Show(Span::new(0, 4))]);
    let twice = after(&once, [Action::Show(Span::new(0, 4))]);
    assert_ne!(once.reveal, twice.reveal);
}

#[test]
fn nothing_changes_nothing() {
    let model = Model::new("FROM a", None, Theme::Auto);
    for action in [Action::Undo, Action::UseAlternative(99), Action::CaretMoved(0)] {
        assert_eq!(update(&model, action), None);
    }
    assert_eq!(update(&model, Action::Typed("FROM a".to_owned(), 0)), None);
}

#[test]
fn a_package_index_is_wanted_once_and_makes_sizes_firm() {
    let text = "FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y git\n";
    let model = Model::new(text, None, Theme::Auto);
    assert_eq!(model.wanted_index(), Some(Release::Bookworm));
    let width = |model: &Model| {
        let disk = model.analysis.images[0].size.disk.expect("a size");
        disk.high.0 - disk.low.0
    };
    let bytes = include_bytes!("../../www/data/bookworm.bin").to_vec();
    let loaded = after(&model, [Action::IndexLoaded(Release::Bookworm, bytes.clone())]);
    assert_eq!(loaded.wanted_index(), None);
    assert!(width(&loaded) < width(&model) / 2);
    // A damaged one is refused, asked for no more, and changes nothing else.
    let damaged = after(&model, [Action::IndexLoaded(Release::Bookworm, bytes[1..].to_vec())]);
    assert_eq!(damaged.analysis.images, model.analysis.images);
    assert_eq!(damaged.wanted_index(), None);
    assert_eq!(after(&damaged, [Action::RetryIndex]).wanted_index(), Some(Release::Bookworm));
}

fn problems(model: &Model) -> Vec<&str> {
    model.analysis.errors.iter().map(|it| it.message.as_str()).collect()
}

#[test]
fn the_files_of_a_folder_change_what_is_known() {
    let model = Model::new("FROM scratch\nCOPY a b /\n", None, Theme::Auto);
    assert_eq!(problems(&model), [""; 0]);
    let listed = after(&model, [Action::Listed("3 a\n4 b\n".into())]);
    assert_eq!(listed.analysis.sent.sum(true).0, 2);
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
        text: Some(text.into()),
    };
    let files = vec![file(".dockerignore", "b\n"), file("b", "")];
    let model = Model::new("FROM scratch\nCOPY b /\n", None, Theme::Auto);
    let chosen = after(&model, [Action::IgnoreTyped("x".into()), Action::FilesRead(files)]);
    assert_eq!(&*chosen.ignore, "b\n");
    assert_eq!(problems(&chosen), ["Line 1 of .dockerignore, b, leaves out b."]);
}

#[test]
fn an_example_is_not_built_from_the_files_of_what_it_replaces() {
    let own = Model::new("FROM scratch\nCOPY a /\n", None, Theme::Auto);
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
    let model = Model::new(text, None, Theme::Auto);
    let size = |model: &Model| model.analysis.images[0].size.disk.map(|it| it.to_string());
    assert_eq!(size(&model), None);
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
    assert_eq!(size(&changed), None);
    assert_eq!(size(&after(&changed, [typed(text)])).as_deref(), Some("121 MB"));
    assert_eq!(size(&after(&both, [set(run, "")])), None);
    assert_eq!(size(&after(&both, [Action::SetSizes("".into())])), None);
    // A link to it, and the next visit.
    let linked = address::action("sizes", both.sizes.text.to_string()).expect("an action");
    assert_eq!(size(&after(&model, [linked])).as_deref(), Some("121 MB"));
    let next = Model::new(text, None, Theme::Auto).beside("", None, &both.sizes.text);
    assert_eq!(size(&next).as_deref(), Some("121 MB"));
    // It is no other file's.
    let other = after(&both, [Action::Open(text.to_owned(), Replacement::Link)]);
    assert_eq!(size(&other), None);
    assert_eq!(size(&after(&other, [Action::Undo])).as_deref(), Some("121 MB"));
}

#[test]
fn what_docker_printed_takes_the_place_of_an_estimate() {
    let model = Model::new("FROM scratch\nRUN [\"/tool\"]\n", None, Theme::Auto);
    let history = "IMAGE     CREATED   CREATED BY          SIZE\n\
                   3f9c1d0   now       RUN /tool           60.1MB\n";
    let measured = after(&model, [Action::Printed(history.into())]);
    assert_eq!(measured.sizes.note.as_deref(), Some("Steps measured: 1."));
    assert_eq!(&*measured.sizes.text, "~60.1MB RUN [\"/tool\"]");
    let wrong = after(&measured, [Action::Printed("hello".into())]);
    assert!(wrong.sizes.note.as_deref().is_some_and(|it| it.starts_with("This is not what")));
    assert_eq!((wrong.sizes.text, wrong.analysis), (measured.sizes.text, measured.analysis));
}

#[test]
fn a_fix_is_one_undo_away() {
    let model = Model::new("FROM alpine AS Build\nMAINTAINER me\n", None, Theme::Auto);
    let finding =
        model.analysis.findings.iter().position(|it| it.rule.name == "MaintainerDeprecated");
    let fixed = after(&model, [Action::Fix(finding.expect("a finding"), 0)]);
    assert!(fixed.analysis.text.contains("LABEL"), "{}", fixed.analysis.text);
    assert!(fixed.analysis.text.contains("AS Build"));
    assert_eq!(after(&fixed, [Action::Undo]).analysis.text, model.analysis.text);
    let all = after(&model, [Action::FixSafe]);
    assert!(all.analysis.text.contains("AS build"), "{}", all.analysis.text);
    assert!(all.analysis.findings.iter().all(|it| it.fixes.iter().all(|it| !it.safe)));
    assert_eq!(update(&all, Action::FixSafe), None);
    assert_eq!(update(&model, Action::Fix(100, 0)), None);
}

#[test]
fn no_advice_for_a_line_on_which_a_word_is_being_typed() {
    let text = "FROM alpine AS Build";
    let model = Model::new("FROM alpine AS Buil", None, Theme::Auto);
    let typing = after(&model, [typed(text)]);
    assert_eq!(typing.half_typed_line(), Some(1));
    assert_eq!(after(&typing, [Action::CaretMoved(0)]).half_typed_line(), None);
    assert_eq!(after(&typing, [typed("FROM alpine AS Build\n")]).half_typed_line(), None);
}

#[test]
fn what_comes_by_itself_does_not_end_the_word_that_is_being_typed() {
    let typing = after(&Model::first("FROM alpine", None, Theme::Auto), [typed("FROM alpin")]);
    let rule = after(&Model::new("FROM a AS B\n", None, Theme::Auto), []).analysis.findings[0].rule;
    let asked = after(&typing, [Action::Whole, Action::TogglePage(rule), typed("FROM alpi")]);
    let example = &Example::ALL[0];
    let waiting = after(&asked, [Action::Choose(example), typed("FROM alp")]);
    let index = include_bytes!("../../www/data/alpine.bin").to_vec();
    for action in [
        Action::Whole,
        Action::IndexLoaded(Release::Alpine, index),
        Action::IndexFailed(Release::Bookworm, "no".into()),
        Action::PageLoaded(rule, Page::Failed("no".into())),
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
fn the_last_stages_in_view_get_advice_when_the_whole_program_comes() {
    let text = "FROM python:3.12\nCMD [\"python\"]\n";
    let first = Model::first(text, None, Theme::Auto).beside("", None, "5MB FROM python:3.12");
    let stale = after(&first, [typed("FRO")]);
    assert!(stale.is_stale() && !stale.drawn.advised);
    let came = after(&stale, [Action::Whole]);
    assert!(!came.whole && came.wants_advice().is_some());
    let whole = after(&came, [Action::Advise]);
    assert!(whole.whole && whole.is_stale() && whole.drawn.advised);
    assert_eq!((whole.drawn.text.as_str(), whole.analysis.text.as_str()), (text, "FRO"));
    assert!(!whole.drawn.alternatives.is_empty());
    // As it is where the whole program was there before.
    let other = Model::new(text, None, Theme::Auto).beside("", None, "5MB FROM python:3.12");
    assert_eq!(*whole.drawn, *after(&other, [typed("FRO")]).drawn);
}

#[test]
fn the_page_of_a_rule_is_loaded_when_it_is_asked_for() {
    let model = Model::new("FROM alpine AS Build\n", None, Theme::Auto);
    let rule = model.analysis.findings[0].rule;
    let asked = after(&model, [Action::TogglePage(rule)]);
    assert_eq!(asked.wanted_page(), Some(rule));
    let loaded = after(&asked, [Action::PageLoaded(rule, Page::Text("# A\n".into()))]);
    assert_eq!(loaded.wanted_page(), None);
    assert_eq!(after(&loaded, [Action::TogglePage(rule)]).page, None);
    assert_eq!(update(&model, Action::PageLoaded(rule, Page::Failed("no".into()))), None);
}

/// The state at the start for an address with these parameters, on a page that kept "FROM mine".
fn started(parameters: &[(&str, &str)]) -> Model {
    let asked = |name: &str| {
        let found = parameters.iter().find(|it| it.0 == name);
        found.map(|it| it.1.to_owned())
    };
    address::start(asked, || Model::new("FROM mine", None, Theme::Dark))
}

#[test]
fn a_link_takes_the_place_of_the_text_and_keeps_it() {
    let model = started(&[("text", "FROM a AS x\nFROM b\n"), ("target", "x")]);
    assert_eq!(model.analysis.text, "FROM a AS x\nFROM b\n");
    assert_eq!(model.analysis.stages.target, Some(0));
    assert_eq!(model.previous.as_ref().map(|it| &it.by), Some(&Replacement::Link));
    assert_eq!(after(&model, [Action::Undo]).analysis.text, "FROM mine");
    let failed = started(&[("problem", "This link is damaged.")]);
    assert_eq!(failed.analysis.text, "FROM mine");
    assert_eq!(failed.news, Some(News::BadLink("This link is damaged.".into())));
}

#[test]
fn an_embedded_page_has_nothing_of_what_was_kept() {
    let model = started(&[("embed", "1"), ("view", "build"), ("readonly", ""), ("theme", "light")]);
    assert_eq!(model.analysis.text, Example::FIRST_TEXT);
    assert_eq!((model.embedded, model.readonly, model.theme), (true, true, Theme::Light));
    assert_eq!((model.view, model.tab), (View::Only(Tab::Build), Tab::Build));
    let blank = started(&[("embed", "1"), ("text", "")]);
    assert_eq!((blank.analysis.text.as_str(), &blank.previous), ("", &None));
}

#[test]
fn what_nobody_knows_changes_nothing() {
    let model = started(&[("view", "<b>"), ("theme", "pink"), ("example", "none"), ("x", "y")]);
    assert_eq!((model.view, model.theme), (View::All, Theme::Auto));
    assert_eq!(model.analysis.text, "FROM mine");
    assert_eq!(address::action("toString", String::new()), None);
}

#[test]
fn a_text_that_is_only_read_gets_no_other_base() {
    let text = "FROM python:3.12\nCMD [\"python\"]\n";
    let model = started(&[("embed", "1"), ("text", text), ("readonly", "true")]);
    let model = after(&model, [Action::Advise]);
    assert!(!model.analysis.alternatives.is_empty());
    assert_eq!(update(&model, Action::UseAlternative(0)), None);
    assert!(update(&started(&[("text", text)]), Action::UseAlternative(0)).is_some());
}

#[test]
fn a_copied_link_is_one_to_this_text() {
    let copied =
        after(&Model::new("FROM a", None, Theme::Auto), [Action::Tell(Some(News::Copied))]);
    assert_eq!(copied.news, Some(News::Copied));
    assert_eq!(after(&copied, [typed("FROM ab")]).news, None);
}

#[test]
fn a_given_size_leaves_the_advice_as_it_is() {
    let text = "FROM debian:bookworm-slim\nCOPY big /srv/big\nRUN apt-get update && apt-get install -y \
                curl && pip install flask\nRUN chown -R 1000 /srv && rm -r /srv/big\n";
    let rules = |model: &Model| -> Vec<(usize, &str)> {
        model.analysis.findings.iter().map(|it| (it.instruction, it.rule.name)).collect()
    };
    let set = |key: &str| Action::SetSize(key.into(), "300 MB".into());
    let model = Model::new(text, None, Theme::Auto);
    let run = "RUN apt-get update && apt-get install -y curl && pip install flask";
    let chown = "RUN chown -R 1000 /srv && rm -r /srv/big";
    let given = after(&model, [set(run), set(chown), set("COPY big /srv/big")]);
    let labels = |model: &Model| -> Vec<String> {
        let layers = model.analysis.images[0].layers.iter();
        let mut labels: Vec<String> =
            layers.flat_map(|it| it.items.iter().map(|it| it.label.clone())).collect();
        labels.sort_unstable();
        labels
    };
    assert_eq!(labels(&given), labels(&model));
    assert_eq!(rules(&given), rules(&model));
    let size = |model: &Model, at: usize| {
        model.analysis.images[0].layers[at].size.disk.map(|it| it.to_string())
    };
    assert_eq!(size(&given, 2).as_deref(), Some("300 MB"));
}

#[test]
fn a_narrow_screen_shows_the_pane_in_which_something_happens() {
    let model = Model::new("FROM a\nRUN b\n", None, Theme::Auto);
    assert_eq!(model.pane, Pane::Editor);
    let pane = |actions: Vec<Action>| after(&model, actions).pane;
    assert_eq!(pane(vec![Action::ShowPane(Pane::Results)]), Pane::Results);
    for pane_before in Pane::ALL {
        let shown = [Action::ShowPane(pane_before), Action::Show(Span::new(7, 12))];
        assert_eq!(pane(shown.into()), Pane::Editor);
        assert_eq!(pane(vec![Action::ShowPane(pane_before), Action::FixSafe]), pane_before);
        assert_eq!(Pane::parse(pane_before.as_str()), pane_before);
    }
    assert_eq!(pane(vec![Action::SetView(View::Graph)]), Pane::Graph);
    assert_eq!(pane(vec![Action::SetView(View::Only(Tab::Build))]), Pane::Results);
    assert_eq!(pane(vec![Action::SetView(View::All)]), Pane::Editor);
    assert_eq!(Pane::parse("elsewhere"), Pane::Editor);
}
