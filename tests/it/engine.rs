//! The engine: any bytes are answered, what goes over the wire comes back, lists have a limit.

use dockerfile_playground::{
    engine::Engine,
    view::{Answer, Change, Format, Inputs, Request, View, place, wire},
};

fn ask(engine: &mut Engine, request: &Request) -> Answer {
    wire::decode(&engine.ask(&wire::encode(request))).expect("an answer has a wire form")
}

fn look(engine: &mut Engine, text: &str) -> View {
    let inputs = Inputs { text: text.to_owned(), ..Inputs::default() };
    match ask(engine, &Request::Look(inputs)) {
        Answer::View(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn examples() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/examples");
    let files = std::fs::read_dir(folder).expect("the examples");
    let paths = files.map(|it| it.expect("an example").path());
    paths.map(|it| std::fs::read_to_string(it).expect("its text")).collect()
}

#[test]
fn the_wire_changes_no_answer() {
    let (mut here, mut over_there) = (Engine::default(), Engine::default());
    for text in examples() {
        let inputs = Inputs { text: text.clone(), ..Inputs::default() };
        for request in [
            Request::Look(inputs),
            Request::CacheAfter(Change::Context),
            Request::Variants,
            Request::Compare("FROM scratch".to_owned()),
            Request::Complete(3),
            Request::Hover(3),
            Request::FixSafe,
            Request::Export(Format::Json),
        ] {
            assert_eq!(here.answer(request.clone()), ask(&mut over_there, &request));
        }
    }
}

#[test]
fn any_bytes_are_answered() {
    let mut engine = Engine::default();
    for length in 0..200_usize {
        let bytes: Vec<u8> = (0..length).map(|at| (at * 7 + length * 31) as u8).collect();
        let framed = [&wire::encode(&())[..], &bytes].concat();
        for bytes in [bytes, framed] {
            wire::decode::<Answer>(&engine.ask(&bytes)).expect("an answer");
        }
    }
    let answer = wire::decode(&engine.ask(&[255; 9]));
    assert_eq!(answer, Some(Answer::NotUnderstood));
    // Of another build, or cut off.
    let request = wire::encode(&Request::FixSafe);
    assert_eq!(wire::decode::<Request>(&request[1..]), None);
    assert_eq!(wire::decode::<Request>(&request[..4]), None);
}

#[test]
fn every_question_has_an_answer_before_the_first_look() {
    for request in [
        Request::FixSafe,
        Request::CacheAfter(Change::Line(1)),
        Request::Variants,
        Request::Compare(String::new()),
        Request::Complete(9),
        Request::Hover(9),
        Request::Export(Format::Sarif),
        Request::AddIndex(vec![1, 2, 3]),
        Request::SetContext(None),
        Request::ReadListing("3 a\n".to_owned()),
    ] {
        assert_ne!(ask(&mut Engine::default(), &request), Answer::NotUnderstood, "{request:?}");
    }
}

#[test]
fn places_count_utf16_units() {
    let text = "# 🐳 é\nFROM alpine AS Build\n";
    let view = look(&mut Engine::default(), text);
    let problem = view.problems.advice.iter().find(|it| it.rule.name == "StageNameCasing");
    let fix = &problem.expect("a problem").fixes[0];
    assert_eq!(place::apply(text, &fix.edits).as_deref(), Some("# 🐳 é\nFROM alpine AS build\n"));
    let units: Vec<u16> = text.encode_utf16().collect();
    let range = view.stages[0].range;
    let stage = String::from_utf16(&units[range.start..range.end]).expect("whole characters");
    assert_eq!(stage, "FROM alpine AS Build");
}

#[test]
fn lists_have_a_limit_and_say_how_much_more_there_is() {
    let view = look(&mut Engine::default(), &"FRO a\n".repeat(2_000));
    assert_eq!(view.problems.errors.len(), 500);
    assert_eq!(view.problems.more.iter().sum::<usize>(), 1_500);
    let text = format!("FROM alpine\n{}", "COPY a /a\n".repeat(400));
    let layers = look(&mut Engine::default(), &text).size.expect("a target").layers;
    assert_eq!((layers.shown.len(), layers.more), (127, 400 + 1 - 127));
}

#[test]
fn a_log_stays_beside_the_text_until_it_is_forgotten() {
    let mut engine = Engine::default();
    let read = |printed: &str| Request::ReadDockerOutput {
        printed: printed.to_owned(),
        sizes: String::new(),
    };
    let text = "FROM example.org/a\nRUN make\nRUN make test\n";
    look(&mut engine, text);
    let log = "#4 [1/3] FROM example.org/a\n#4 CACHED\n#5 [2/3] RUN make\n#5 CACHED\n\
               #6 [3/3] RUN make test\n#6 DONE 75.0s\n";
    assert!(matches!(ask(&mut engine, &read(log)), Answer::Log(Some(_))));
    let shown = |engine: &mut Engine, text: &str| {
        let log = look(engine, text).log.expect("a log");
        let steps = log.steps.into_iter().map(|it| format!("{} {}", it.line, it.label));
        (steps.collect::<Vec<_>>(), log.sentences.join(" "))
    };
    let (steps, sentences) = shown(&mut engine, text);
    assert_eq!(steps, ["1 cached", "2 cached", "3 1 min 15 s"]);
    assert_eq!(
        sentences,
        "The build waited 1 min 15 s for its longest chain: line 3. Line 3 is the first that was not \
         in the cache: its text, a build argument or a variable above it changed, or it is new."
    );
    // The lines move with the text; what is edited is no longer the log's.
    assert_eq!(
        shown(&mut engine, &format!("\n{text}")).0,
        ["2 cached", "3 cached", "4 1 min 15 s"]
    );
    let (steps, sentences) = shown(&mut engine, &text.replace("make test", "make check"));
    assert_eq!(steps, ["1 cached", "2 cached"]);
    assert!(sentences.starts_with("2 of 3 steps of the log are this file’s."), "{sentences}");
    assert_eq!(
        shown(&mut engine, "FROM scratch\n").1,
        "None of the 3 steps of this log is one of this file's."
    );
    // Another log that fits nothing, or no log at all, takes this one's place only if it can be read.
    look(&mut engine, text);
    for bad in ["#4 [1/1] RUN other\n#4 DONE 1.0s\n", "Step 1/2 : FROM a\n", "hello"] {
        assert!(matches!(ask(&mut engine, &read(bad)), Answer::Sizes(Err(_))), "{bad}");
    }
    assert!(look(&mut engine, text).log.is_some());
    assert_eq!(ask(&mut engine, &read("")), Answer::Log(None));
    assert_eq!(look(&mut engine, text).log, None);
}
