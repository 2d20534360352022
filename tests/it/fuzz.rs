//! The fuzzing targets, without a fuzzer: a few thousand texts that differ little from good ones.

use crate::{
    mutator::{Dice, logs, mutated, seeds},
    targets::ALL,
};

/// How often each seed is changed, for each target.
const TIMES: usize = 2;

#[test]
fn targets_hold_for_texts_that_differ_little_from_good_ones() {
    let seeds = seeds();
    for (_, target) in ALL {
        let mut dice = Dice(7);
        for seed in &seeds {
            let mut text = seed.clone();
            for _ in 0..TIMES {
                text = mutated(&text, &mut dice);
                target(text.as_bytes());
            }
        }
    }
}

#[test]
fn logs_that_differ_little_from_good_ones_are_read() {
    let (_, log) = ALL.iter().find(|it| it.0 == "log").expect("it is there");
    let mut dice = Dice(5);
    for seed in logs() {
        let mut text = seed.clone();
        for _ in 0..20 {
            text = mutated(&text, &mut dice);
            log(text.as_bytes());
        }
    }
}

#[test]
fn an_index_with_a_byte_changed_is_refused_or_read() {
    let (_, index) = ALL.iter().find(|it| it.0 == "index").expect("it is there");
    let small = include_bytes!("../../www/data/gems.bin");
    let body = small.iter().position(|it| *it == b'\n').map_or(0, |it| it + 1);
    let mut dice = Dice(3);
    for _ in 0..200 {
        let mut bytes = small[body..small.len() - 4].to_vec();
        let at = dice.roll(bytes.len());
        bytes[at] = u8::try_from(dice.roll(256)).expect("a byte");
        index(&bytes);
    }
}

/// What fuzzing has found.
#[test]
fn what_once_failed_holds_now() {
    for text in FOUND {
        for (_, target) in ALL {
            target(text.as_bytes());
        }
    }
}

const FOUND: &[&str] = &["", "\u{feff}", "FROM a\nRUN <<E", "FROM a\nRUN # <<E b\nc"];
