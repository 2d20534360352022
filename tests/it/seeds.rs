//! Well-known figures: images whose sizes were published lie in the range that their example shows.

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    bytes::SizeRange,
    packages::{Indexes, Release},
};

fn analysed(text: &str) -> Analysis {
    let mut indexes = Indexes::default();
    for release in Release::ALL {
        let file = format!("{}/www/data/{}.bin", env!("CARGO_MANIFEST_DIR"), release.as_str());
        indexes.add(&std::fs::read(file).expect("an index")).expect("an index");
    }
    analyze(&Input { text: text.to_owned(), indexes, ..Input::default() })
}

fn disk(analysis: &Analysis) -> SizeRange {
    let image = analysis.stages.target.and_then(|it| analysis.images.get(it));
    image.and_then(|it| it.size.disk).expect("a size")
}

/// The published size in megabytes, and the least share of it and the largest multiple that the
/// likely size may be.
fn check(text: &str, megabytes: f64, near: (f64, f64)) {
    let range = disk(&analysed(text));
    let published = SizeRange::read(&format!("{megabytes} MB")).expect("a size").likely;
    assert!(range.low <= published && published <= range.high, "{megabytes} MB: {range}");
    let times = range.likely.share_of(published);
    assert!(near.0 < times && times < near.1, "{megabytes} MB: {} likely", range.likely);
}

#[test]
fn flask_on_alpine() {
    check(include_str!("../../www/examples/flask-alpine.Dockerfile"), 98.4, (0.7, 1.7));
    let stages = include_str!("../../www/examples/flask-multi-stage.Dockerfile");
    check(stages, 81.3, (0.7, 1.4));
    // What makes it that small is said.
    let rules: Vec<&str> = analysed(stages).findings.iter().map(|it| it.rule.name).collect();
    assert!(rules.contains(&"packages-left-behind"), "{rules:?}");
}

#[test]
fn a_calculator_in_go() {
    check(include_str!("../../www/examples/go-ubuntu.Dockerfile"), 861.0, (0.7, 1.4));
    check(include_str!("../../www/examples/go-scratch.Dockerfile"), 1.83, (0.7, 1.4));
}

#[test]
fn three_tiers() {
    let whole = disk(&analysed(include_str!("../../www/examples/three-tier.Dockerfile")));
    assert!(1_000_000_000 < whole.likely.0, "{whole}");
    check(include_str!("../../www/examples/three-tier-stages.Dockerfile"), 150.0, (0.6, 1.8));
}
