//! What is too much is cut off by stated limits, and said: sizes are counted here, not time.

use std::rc::Rc;

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    context::listing,
    image::Basis,
    strategies::{Name, Reason, Wishes, compare},
    syntax::ErrorKind,
};

fn analysed(text: String) -> Analysis {
    analyze(&Input { text, ..Input::default() })
}

fn says(analysis: &Analysis, what: &str) -> bool {
    analysis.errors.iter().any(|it| it.message.contains(what))
}

#[test]
fn copies_of_copies_of_the_context_are_remembered_up_to_a_limit() {
    let mut text = "FROM scratch AS s0\nCOPY a /a\n".to_owned();
    for stage in 1..40 {
        let below = stage - 1;
        text += &format!(
            "FROM scratch AS s{stage}\nCOPY --from=s{below} / /x\nCOPY --from=s{below} / /y\n"
        );
    }
    let context = listing("12\t./a\n").expect("a listing");
    let input = Input { text, context: Some(Rc::new(context)), ..Input::default() };
    assert_eq!(analyze(&input).images.len(), 40);
}

#[test]
fn of_ten_megabytes_the_first_is_looked_at() {
    let line = "RUN echo a line of text that makes it long, and longer, and longer, and longer\n";
    let analysis = analysed("FROM a\n".to_owned() + &line.repeat(10_000_000 / line.len()));
    let last = analysis.dockerfile.instructions.last().expect("there are many");
    let line_below = last.end_line + 1;
    assert!(says(&analysis, &format!("only its first 1 MB, above line {line_below}, is looked")));
    assert!(999_900 < last.span.end && last.span.end <= 1_000_000);
    assert_eq!(analysis.text.len(), 7 + line.len() * (10_000_000 / line.len()));
    let input = Input { text: analysis.text.clone(), ..Input::default() };
    let strategies = compare(&input, &analysis, Wishes::default());
    assert!(2 < strategies.len());
    for strategy in strategies.into_iter().filter(|it| it.name != Name::AsWritten) {
        let refusal = strategy.outcome.expect_err("it is not looked at");
        assert_eq!(refusal.reason, Reason::TooLong, "{:?}", strategy.name);
    }
}

#[test]
fn what_is_cut_off_is_no_error() {
    let text = format!("FROM a\nRUN <<EOF\n{}EOF\n", "echo a line of a script\n".repeat(50_000));
    let analysis = analysed(text);
    assert_eq!(analysis.errors.iter().map(|it| it.kind).collect::<Vec<_>>(), [ErrorKind::Limit]);
    let whole = analysed("FROM a\nRUN <<EOF\necho\n".to_owned());
    assert!(says(&whole, "The here-document never ends"));
}

#[test]
fn a_line_is_no_longer_than_buildkit_reads() {
    for filler in ["word ", "\"", "A=$A ", "é", "[", "{\"a\":", "$(a ", "( ", "\\\\"] {
        let line = format!("FROM a\nENV {}\nRUN b\n", filler.repeat(500_000 / filler.len()));
        let analysis = analysed(line);
        assert!(says(&analysis, "BuildKit reads 65,535"), "{filler}");
        let [_, long, run] = analysis.dockerfile.instructions.as_slice() else {
            panic!("three instructions with {filler}")
        };
        assert!(long.rest.text.len() <= 65_535);
        assert_eq!((run.start_line, run.span.of(&analysis.text)), (3, "RUN b"));
    }
}

#[test]
fn paths_ports_and_values_do_not_grow_without_end() {
    let analysis = analysed("FROM a\n".to_owned() + &"WORKDIR bc\n".repeat(3_000));
    let workdir = analysis.images[0].config.workdir.as_deref().expect("one is set");
    assert_eq!(workdir.len(), 4_095);
    let ports = (0..3_000).map(|it| format!("EXPOSE {it}\n")).collect::<String>();
    let analysis = analysed(format!("FROM a\n{ports}"));
    assert_eq!(analysis.images[0].config.ports.len(), 1_000);
    let analysis =
        analysed("FROM a\nENV A=aaaaaaaaaaaaaaaa\n".to_owned() + &"ENV A=$A$A\n".repeat(40));
    assert!(says(&analysis, "the value grows beyond 65536 bytes"));
}

#[test]
fn values_are_followed_up_to_a_limit() {
    let doubled = "FROM debian:13\nENV A=\"a \"\n".to_owned() + &"ENV A=\"$A$A\"\n".repeat(13);
    let few = analysed(doubled.clone() + "EXPOSE $A\n");
    let limits = |of: &Analysis| -> Vec<usize> {
        of.errors.iter().filter(|it| it.kind == ErrorKind::Limit).map(|it| it.lines.0).collect()
    };
    // The first thousand errors, and how many more there are.
    assert_eq!((few.errors.len(), limits(&few)), (1_001, vec![16]));
    assert!(says(&few, "And 7192 more errors like those above."));
    let many = analysed(doubled + &"USER $A\n".repeat(900) + "ENV B=c\nUSER $B\nWORKDIR /$A\n");
    assert_eq!(limits(&many), [22]);
    assert!(says(&many, "From here on, long values of variables count as unknown"));
    // Short ones are still known.
    assert_eq!(many.images[0].config.user.as_deref(), Some("c"));
}

#[test]
fn triggers_of_many_stages_are_followed_up_to_a_limit() {
    let triggers = "ONBUILD RUN make\n".repeat(100);
    let analysis = analysed(format!("FROM a AS a\n{triggers}{}", "FROM a\n".repeat(200)));
    assert!(says(&analysis, "more ONBUILD instructions than are followed here"));
    let followed = |it: &&dockerfile_playground::image::Image| {
        it.layers[0].items.iter().all(|it| it.source != "more than are followed here")
    };
    assert_eq!(analysis.images.iter().skip(1).filter(followed).count(), 100);
}

/// What a stage leaves beyond the limit still counts; a stage that copies it does not know it.
#[test]
fn files_are_followed_up_to_a_limit() {
    let copies = (0..6_000).map(|it| format!("COPY <<E /{it}\nx\nE\n")).collect::<String>();
    let analysis = analysed(format!(
        "FROM scratch AS a\n{copies}FROM scratch\nCOPY --from=a /1 /1\nCOPY --from=a /5999 /2\n"
    ));
    assert_eq!(analysis.errors, []);
    assert_eq!(analysis.images[0].size.disk.map(|it| it.likely.0), Some(12_000));
    let basis = |layer: usize| analysis.images[1].layers[layer].items[0].basis;
    assert_eq!((basis(1), basis(2)), (Basis::Copied, Basis::Assumption));
}

/// Each stage has the files of the one below, but once the next is built nobody asks for them.
#[test]
fn stages_upon_stages_keep_what_they_have() {
    let stage = |it: usize| format!("FROM s{} AS s{it}\nCOPY <<E /{it}\nx\nE\n", it - 1);
    let stages = (1..1_000).map(stage).collect::<String>();
    let analysis =
        analysed(format!("FROM scratch AS s0\n{stages}FROM scratch\nCOPY --from=s999 /1 /1\n"));
    assert_eq!(analysis.errors, []);
    assert_eq!(analysis.images[1_000].layers[1].items[0].basis, Basis::Copied);
}
