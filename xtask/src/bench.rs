//! `cargo xtask bench`: how fast it is beside other parsers, on the same texts in one run.

use crate::program::{cargo, output, program, root, scratch_folder};
use crate::{Outcome, expect_none, setup};
use std::collections::BTreeMap;
use std::fs;

/// What everything is compared with: the fastest other parser that keeps what it reads.
const UNIT: &str = "dockerfile-ast parses";

/// What analysis may take from one size to the next: time grows like size to this power.
const MOST_EXPONENT: f64 = 1.1;

/// What a key may take of a first analysis until it can be drawn; advice follows.
const MOST_OF_A_KEY: f64 = 0.2;

/// Of these texts: the one that a hundredth of real files exceeds, and the longest that the page looks
/// at. 30 lines are one stage, which is built anew as a whole, in less than a tenth of a millisecond.
const TYPED_IN: [&str; 2] = ["11 kB", "78 KB"];

/// The most bytes that analysis of 78 KB may hold.
const MOST_MEMORY: f64 = 32_000_000.0;

pub(crate) fn run(arguments: &[String]) -> Outcome {
    expect_none(arguments)?;
    setup::for_end_to_end_tests()?;
    let texts = scratch_folder()?.join("bench");
    fs::create_dir_all(&texts).map_err(|error| format!("{}: {error}", texts.display()))?;
    println!("Building and measuring, which takes some minutes ...");
    let bench = ["bench", "--quiet", "--bench", "compare", "--"];
    let ours = output(cargo()?.args(bench).arg(&texts)).ok_or("`cargo bench` failed")?;
    let theirs =
        output(program("node")?.arg("bench.mjs").arg(&texts).current_dir(root().join("tests/e2e")));
    let theirs = theirs.ok_or("`node tests/e2e/bench.mjs` failed")?;
    // By program, then by text in the order measured: nanoseconds.
    let mut table: Vec<(String, Vec<f64>)> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    let mut rest: BTreeMap<&str, Vec<(&str, f64)>> = BTreeMap::new();
    for line in theirs.lines().chain(ours.lines()) {
        let [who, text, figure] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let figure: f64 = figure.parse().map_err(|error| format!("{line}: {error}"))?;
        if matches!(who, "five" | "peak") {
            rest.entry(who).or_default().push((text, figure));
            continue;
        }
        if !names.iter().any(|it| it == text) {
            names.push(text.to_owned());
        }
        match table.iter_mut().find(|it| it.0 == who) {
            Some(row) => row.1.push(figure),
            None => table.push((who.to_owned(), vec![figure])),
        }
    }
    let figures = |who: &str| table.iter().find(|it| it.0 == who).map(|it| it.1.as_slice());
    let unit = figures(UNIT).ok_or_else(|| format!("nothing measured: {UNIT}"))?;
    println!("\nTimes {UNIT}; in brackets milliseconds.\n");
    println!("{:<28}{}", "", names.iter().map(|it| format!("{it:>20}")).collect::<String>());
    for (who, times) in &table {
        let cells = times.iter().zip(unit).map(|(time, unit)| {
            format!("{:>20}", format!("{:.3} ({:.3})", time / unit, time / 1e6))
        });
        println!("{who:<28}{}", cells.collect::<String>());
    }
    let exponent = exponent(rest.get("five").ok_or("no five sizes")?);
    let whole = figures("we analyse").ok_or("no analysis")?;
    let key = figures("we draw one key later").ok_or("no key")?;
    let shares: Vec<f64> = key.iter().zip(whole).map(|(key, whole)| key / whole).collect();
    let typed_in = names.iter().zip(&shares).filter(|it| TYPED_IN.contains(&it.0.as_str()));
    let share = typed_in.map(|it| *it.1).reduce(f64::max).ok_or("no key")?;
    let peak = rest.get("peak").and_then(|it| it.first()).map_or(f64::INFINITY, |it| it.1);
    let cells = shares.iter().map(|it| format!("{it:>20.3}")).collect::<String>();
    println!("{:<28}{cells}\n", "key, of the whole analysis");
    let kept = [
        goal("the exponent of time over size", exponent, MOST_EXPONENT),
        goal(
            &format!("the share of a key, until it can be drawn, of {}", TYPED_IN.join(" and ")),
            share,
            MOST_OF_A_KEY,
        ),
        goal("bytes held for 78 KB", peak, MOST_MEMORY),
    ];
    if kept.contains(&false) { Err("a goal is not reached".to_owned()) } else { Ok(()) }
}

fn goal(what: &str, measured: f64, most: f64) -> bool {
    let is_kept = measured <= most;
    println!("{} {what}: {measured:.3}, at most {most}", if is_kept { "ok  " } else { "MISS" });
    is_kept
}

/// The slope of a straight line through the logarithms, by least squares.
fn exponent(sizes: &[(&str, f64)]) -> f64 {
    let points: Vec<(f64, f64)> = sizes
        .iter()
        .filter_map(|(bytes, time)| Some((bytes.parse::<f64>().ok()?.ln(), time.ln())))
        .collect();
    let count = points.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|it| it.0), mean(|it| it.1));
    let above: f64 = points.iter().map(|it| (it.0 - x) * (it.1 - y)).sum();
    above / points.iter().map(|it| (it.0 - x) * (it.0 - x)).sum::<f64>()
}

#[cfg(test)]
mod tests {
    use super::exponent;

    #[test]
    fn the_exponent_is_the_slope_of_the_logarithms() {
        let squares = [("1", 1.0), ("2", 4.0), ("4", 16.0)];
        assert!((exponent(&squares) - 2.0).abs() < 1e-9);
    }
}
