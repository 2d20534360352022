//! A text with one thing changed: what was not touched keeps its meaning.

use dockerfile_playground::{
    analysis::{Analysis, Analyzer, Input, analyze},
    stages::Source,
    syntax::{ErrorKind, Instruction, Keyword},
};

use crate::mutator::{Dice, corpus, mutated, seeds};

#[test]
fn what_was_not_touched_keeps_its_meaning() {
    let mut dice = Dice(1);
    let seeds = seeds();
    assert!(100 < seeds.len(), "{} seeds", seeds.len());
    // Empty where none is at hand.
    let corpus = corpus();
    let many = seeds.iter().map(|it| (it, 6)).chain(corpus.iter().map(|it| (it, 1)));
    let mut compared = 0;
    for (text, times) in many {
        let mut analyzer = Analyzer::default();
        let before = analyzer.analyze(&input(text));
        for _ in 0..times {
            let text = mutated(text, &mut dice);
            let after = analyzer.analyze(&input(&text));
            assert_eq!(after, analyze(&input(&text)), "remembering changes {text:?}");
            compared += compare(&before, &after);
        }
    }
    assert!(2_000 < compared, "{compared} instructions");
}

fn input(text: &str) -> Input {
    Input { text: text.to_owned(), ..Input::default() }
}

/// How many bytes are the same at the start, up to the end of a line, and at the end, from the
/// start of one.
fn same(before: &str, after: &str) -> (usize, usize) {
    let (a, b) = (before.as_bytes(), after.as_bytes());
    let prefix = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let most = a.len().min(b.len()) - prefix;
    let suffix = a.iter().rev().zip(b.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let prefix = a[..prefix].iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
    let rest = &a[a.len() - suffix..];
    let suffix = rest.iter().position(|it| *it == b'\n').map_or(0, |it| suffix - it - 1);
    (prefix, suffix)
}

/// How many instructions were not touched.
fn compare(before: &Analysis, after: &Analysis) -> usize {
    let (old, new) = (&before.dockerfile.instructions, &after.dockerfile.instructions);
    if before.dockerfile.escape != after.dockerfile.escape {
        return 0;
    }
    let (prefix, suffix) = same(&before.text, &after.text);
    let is_cut_off = |it: &Instruction| {
        let errors = before.errors.iter().filter(|error| error.kind == ErrorKind::Parse);
        errors.map(|error| error.lines.0).any(|line| it.start_line <= line && line <= it.end_line)
    };
    let goes_on = |it: &Instruction| it.span.of(&before.text).ends_with(before.dockerfile.escape);
    let is_above = |it: &Instruction| it.span.end < prefix && !is_cut_off(it) && !goes_on(it);
    let above = old.iter().take_while(|it| is_above(it)).count();
    assert_eq!(old[..above], new[..above.min(new.len())], "above the change of {:?}", after.text);
    // What stands below is either there, or a part of the one instruction that was touched.
    let from = before.text.len() - suffix;
    let below = old.iter().skip_while(|it| it.span.start < from);
    let mut pairs = Vec::new();
    for it in below {
        let at = it.span.start + after.text.len() - before.text.len();
        let place = new.partition_point(|it| it.span.start < at);
        match new.get(place).filter(|it| it.span.start == at) {
            Some(same) => {
                assert_eq!(meaning(same), meaning(it), "below the change of {:?}", after.text);
                pairs.push(place);
            }
            None => {
                let swallows = place.checked_sub(1).and_then(|it| new.get(it));
                let swallows =
                    swallows.filter(|it| at < it.span.end || it.span.end == it.span.start);
                assert!(
                    pairs.is_empty() && swallows.is_some(),
                    "{:?} is lost in {:?}",
                    it.span.of(&before.text),
                    after.text
                );
            }
        }
    }
    stages(before, after, above);
    above + pairs.len()
}

/// All that an instruction says, wherever it stands.
fn meaning(it: &Instruction) -> impl PartialEq + std::fmt::Debug {
    let texts = |words: &[dockerfile_playground::syntax::Word]| {
        words.iter().map(|it| it.text.clone()).collect::<Vec<_>>()
    };
    let heredocs: Vec<_> = it.heredocs.iter().map(|it| it.content.clone()).collect();
    (it.keyword, texts(&it.flags), texts(&it.arguments), it.json, it.rest.text.clone(), heredocs)
}

/// The stages above the change are what they were, with the sizes that they had.
fn stages(before: &Analysis, after: &Analysis, above: usize) {
    // Whether anything is served, and the name of what is built, are facts of the whole file.
    let whole = |it: &Analysis| {
        let serves = |it: &std::rc::Rc<Instruction>| {
            matches!(it.keyword, Keyword::Expose | Keyword::Healthcheck)
        };
        let name = it.stages.stages.last().and_then(|it| it.name.clone());
        (it.dockerfile.instructions.iter().any(serves), name)
    };
    if whole(before) != whole(after) {
        return;
    }
    let edges = |it: &Analysis| {
        let edges = it.stages.edges.iter().filter(|it| it.instruction < above);
        edges.map(|it| (it.to, it.from.clone(), it.kind, it.paths.clone())).collect::<Vec<_>>()
    };
    assert_eq!(edges(before), edges(after), "above the change of {:?}", after.text);
    let is_broken = edges(before)
        .iter()
        .any(|(to, from, ..)| matches!(from, Source::Stage(from) if to <= from));
    if is_broken {
        return;
    }
    for (a, b) in before.images.iter().zip(&after.images) {
        for (a, b) in a.layers.iter().zip(&b.layers).filter(|(a, _)| a.instruction < above) {
            assert_eq!((a.instruction, &a.items), (b.instruction, &b.items), "{:?}", after.text);
        }
    }
}
