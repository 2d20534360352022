//! How big the target gets: the figure, what it rests on, and what it is made of.

mod figure;
mod given_size;
mod layer_table;
mod stage_bars;

use std::cmp::Reverse;

use yew::prelude::*;

use self::figure::Figure;
use super::{bar::bar, button, empty, note, place_button, stage_title};
use crate::{
    analysis::Analysis,
    app::model::{Action, Sizes},
    bytes::{Bytes, Size, SizeRange},
    catalog::LibcFamily,
    image::{Config, Image, Layer},
    sort,
    syntax::Keyword,
};

/// The size of the target.
pub fn size_panel(analysis: &Analysis, sizes: &Sizes, stale: bool, act: &Callback<Action>) -> Html {
    let target = analysis.stages.target;
    let Some((target, image)) = target.and_then(|it| Some((it, analysis.images.get(it)?))) else {
        let hint = "The size appears here as soon as there is a FROM.";
        return empty(hint);
    };
    let disk = Figure::disk(analysis, image);
    let pull = Figure::pull(analysis, image);
    html! {
        <div class="size">
            <div class="summary">
                <div>
                    <div class="figures">
                        { figure(&disk, "on disk") }
                        { figure(&pull, "to pull") }
                    </div>
                    if let Some(limit) = analysis.limit() {
                        { note(limit.message.clone()) }
                    }
                    { parts(analysis, image) }
                    { why(analysis, image, act) }
                    { unknown_parts(analysis, &disk, &pull, act) }
                    if let Some(times) = times_smaller(analysis, target, &disk) {
                        <p class="good">{ times }</p>
                    }
                    { facts(&image.config) }
                </div>
                <div>
                    { waste(analysis, stale, act) }
                    if 1 < analysis.stages.stages.len() {
                        { stage_bars::view(analysis, act) }
                    }
                </div>
            </div>
            if !image.layers.is_empty() {
                <div class="layers">
                    { layer_table::view(analysis, target, image, sizes, act) }
                    { given_size::paste(&analysis.dockerfile, sizes, act) }
                </div>
            }
        </div>
    }
}

/// `11.5 MB on disk`, and the range below it.
fn figure(figure: &Figure, kind: &str) -> Html {
    html! {
        <p class="figure">
            if let Some(prefix) = figure.prefix() {
                <small>{ prefix }{ " " }</small>
            }
            <strong>{ figure.likely() }</strong>
            <small>{ format!(" {kind}") }</small>
            <span class="range">{ figure.range() }</span>
        </p>
    }
}

/// The layer that the range is mostly due to; or what the layers come to, where docker has printed
/// the size of the whole.
fn why(analysis: &Analysis, image: &Image, act: &Callback<Action>) -> Html {
    let estimate = image.layers.iter().map(|it| it.known).sum::<Size>().disk;
    if let (Some(size), Some(estimate)) = (image.size.disk, estimate)
        && size != estimate
    {
        return note(format!(
            "Docker printed this size; the estimates of the layers come to {estimate}."
        ));
    }
    let open = |layer: &Layer| layer.size.disk.map_or(Bytes::ZERO, |it| it.high - it.low);
    let widest = image.layers.iter().max_by_key(|it| (open(it), Reverse(it.instruction)));
    // One that is shown as a single figure explains nothing.
    let is_open =
        |it: &&Layer| it.size.disk.is_some_and(|it| it.low.to_string() != it.high.to_string());
    let Some(layer) = widest.filter(is_open) else { return Html::default() };
    let instruction = analysis.dockerfile.instructions.get(layer.instruction);
    let (Some(instruction), Some(size)) = (instruction, layer.size.disk) else {
        return Html::default();
    };
    let label = format!("line {}", instruction.start_line);
    html! {
        <p class="range">
            { "The range is mostly due to " }
            { place_button(&label, instruction.span, act) }
            { format!(": {size}.") }
        </p>
    }
}

/// Base against added, as a bar and in words.
fn parts(analysis: &Analysis, image: &Image) -> Html {
    let is_base = |at: usize| {
        analysis.dockerfile.instructions.get(at).is_some_and(|it| it.keyword == Keyword::From)
    };
    let (mut base, mut added, mut wasted) = (SizeRange::ZERO, SizeRange::ZERO, Bytes::ZERO);
    let mut is_known = true;
    for layer in &image.layers {
        let known = layer.known.disk.unwrap_or_default();
        if is_base(layer.instruction) {
            base = base + known;
            is_known &= layer.size.disk.is_some();
        } else {
            added = added + known;
            wasted = wasted + layer.wasted;
        }
    }
    let useful = added.likely - wasted;
    let whole = base.likely + added.likely;
    if whole == Bytes::ZERO {
        return Html::default();
    }
    let wasted_shown = wasted != Bytes::ZERO;
    html! {
        <>
            { bar(&[(base.likely, "base"), (useful, "added"), (wasted, "wasted")], whole) }
            <ul class="key">
                <li class="base">
                    { "base " }{ if is_known || base != SizeRange::ZERO { base.to_string() } else { "unknown".to_owned() } }
                </li>
                <li class="added">{ format!("added {added}") }</li>
                if wasted_shown {
                    <li class="wasted">{ format!("of it wasted {wasted}") }</li>
                }
            </ul>
        </>
    }
}

fn unknown_parts(
    analysis: &Analysis,
    disk: &Figure,
    pull: &Figure,
    act: &Callback<Action>,
) -> Html {
    let heading = match (disk.unknown.is_empty(), pull.unknown.is_empty()) {
        (true, true) => return Html::default(),
        (true, false) => "Not known, and not in the figure to pull:",
        (false, _) => "Not known, and not in the figures:",
    };
    let only_pull = pull.unknown.iter().filter(|it| !disk.unknown.contains(it));
    let items = disk.unknown.iter().chain(only_pull).map(|(at, what)| {
        let instruction = &analysis.dockerfile.instructions[*at];
        let label = format!("line {}", instruction.start_line);
        html! { <li>{ place_button(&label, instruction.span, act) }<span>{ what }</span></li> }
    });
    html! { <div class="unknown"><p>{ heading }</p><ul>{ for items }</ul></div> }
}

/// The longest list of what could be saved.
const SAVINGS: usize = 5;

/// What the image could do without, the largest first: its line, its bytes, and a fix.
#[inline(never)]
fn waste(analysis: &Analysis, stale: bool, act: &Callback<Action>) -> Html {
    let findings = analysis.findings.iter().enumerate();
    let mut waste: Vec<_> = findings.filter_map(|(at, it)| Some((it.saves?, at, it))).collect();
    if waste.is_empty() {
        return Html::default();
    }
    sort::by_key(&mut waste, |it| Reverse(it.0));
    let rows = waste.iter().take(SAVINGS).map(|(saves, at, finding)| {
        let instruction = analysis.dockerfile.instructions.get(finding.instruction);
        let label = instruction.map_or(String::new(), |it| format!("line {}", it.start_line));
        let fix = finding.fixes.first().filter(|_| !stale);
        html! {
            <li key={*at}>
                { place_button(&label, finding.span, act) }
                <span>
                    <strong class="good">{ format!("−{saves} ") }</strong>
                    { &finding.message }
                    { " " }
                    if let Some(fix) = fix {
                        { button(Some("place"), fix.title, Action::Fix(*at, 0), act) }
                    }
                </span>
            </li>
        }
    });
    html! { <div class="unknown saves"><p>{ "Could be saved:" }</p><ul>{ for rows }</ul></div> }
}

/// By how much at the least, and only where both figures are whole: half a figure is no comparison.
fn times_smaller(analysis: &Analysis, target: usize, disk: &Figure) -> Option<String> {
    let own = disk.is_complete().then_some(disk.known.high.0).filter(|it| *it != 0)?;
    let needed = |it: usize| analysis.stages.stages.get(it).is_some_and(|stage| stage.needed);
    let others = analysis.images.iter().enumerate().filter(|(it, _)| *it != target && needed(*it));
    let (stage, least) = others
        .filter_map(|(it, image)| Some((it, image.size.disk?.low.0)))
        .max_by_key(|it| it.1)?;
    let times = least / own;
    let title = stage_title(analysis, stage);
    (2 <= times).then(|| format!("At least {times}× smaller than {title}, which stays behind."))
}

/// What is in the image, as far as it is known.
fn facts(config: &Config) -> Html {
    let tag = |class: &'static str, text: String| {
        html! { <li class={classes!("tag", class)}>{ text }</li> }
    };
    let mut tags = Vec::new();
    match config.user.as_deref() {
        Some("root" | "0" | "0:0" | "root:root") => tags.push(tag("warn", "runs as root".into())),
        Some(user) => tags.push(tag("good", format!("runs as {user}"))),
        None => {}
    }
    match config.shell {
        Some(true) => tags.push(tag("", "has a shell".into())),
        Some(false) => tags.push(tag("good", "no shell".into())),
        None => {}
    }
    if let Some(packages) = config.packages {
        tags.push(tag("", format!("{packages} packages")));
    }
    tags.extend(config.package_manager.as_ref().map(|it| tag("", it.clone())));
    tags.extend(config.libc.map(|it| tag("", libc(it.family).into())));
    for runtime in &config.runtimes {
        let version = runtime.version.as_deref().unwrap_or_default();
        tags.push(tag("", format!("{} {version}", runtime.name).trim_end().to_owned()));
    }
    if tags.is_empty() {
        return Html::default();
    }
    html! { <ul class="facts" aria-label="What is in the image">{ for tags }</ul> }
}

fn libc(family: LibcFamily) -> &'static str {
    match family {
        LibcFamily::Glibc => "glibc",
        LibcFamily::Musl => "musl",
        LibcFamily::Uclibc => "uclibc",
    }
}
