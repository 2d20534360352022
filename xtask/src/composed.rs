//! How far composed sizes are off: the same sum for tags whose sizes are recorded.

use std::{collections::BTreeMap, path::Path};

use toml::{Table, Value};

use crate::data;

/// Recorded bytes on disk of an image's tags.
type Recorded = BTreeMap<String, f64>;

/// Puts what each recorded .NET tag adds to one release of Alpine on each later one that is
/// recorded too, three releases on at most, and prints how far that is from the record.
pub(crate) fn check(folder: &Path) -> Result<Vec<String>, String> {
    let mut images: BTreeMap<String, Recorded> = BTreeMap::new();
    let mut composed: BTreeMap<String, usize> = BTreeMap::new();
    for (file, text) in data::families(&data::read(folder)?) {
        let table: Table = text.parse().map_err(|error| format!("{file}: {error}"))?;
        for (name, image) in table.get("image").and_then(Value::as_table).into_iter().flatten() {
            for (tag, it) in image.get("tags").and_then(Value::as_table).into_iter().flatten() {
                if it.get("composed").is_some() {
                    *composed.entry(name.clone()).or_default() += 1;
                }
                let disk = it.get("disk");
                let basis = disk.and_then(|it| it.get("basis")).and_then(Value::as_str);
                let bytes = disk.and_then(|it| it.get("bytes")).and_then(Value::as_integer);
                if let (Some("recorded" | "exact"), Some(bytes)) = (basis, bytes) {
                    #[expect(clippy::cast_precision_loss, reason = "bytes, for a share of them")]
                    images.entry(name.clone()).or_default().insert(tag.clone(), bytes as f64);
                }
            }
        }
    }
    let bases = images.get("alpine").cloned().unwrap_or_default();
    let mut lines = Vec::new();
    for (name, count) in composed {
        let mut off = errors(&images[&name], &bases);
        off.sort_by(f64::total_cmp);
        let share = |at: usize| off.get(off.len() * at / 100).map_or(0.0, |it| it * 100.0);
        lines.push(format!(
            "{name}: {count} composed; {} sums of recorded sizes are off by {:.1} % (median), {:.1} % \
             (nine in ten are below), {:.1} % (most)",
            off.len(),
            share(50),
            share(90),
            off.last().map_or(0.0, |it| it * 100.0),
        ));
    }
    Ok(lines)
}

/// Shares of the recorded size by which the sum misses it.
fn errors(tags: &Recorded, bases: &Recorded) -> Vec<f64> {
    let mut off = Vec::new();
    for (tag, bytes) in tags {
        let Some((before, rest)) = tag.split_once("-alpine3.") else { continue };
        let end = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
        let (minor, after) = rest.split_at(end);
        let Ok(minor) = minor.parse::<u32>() else { continue };
        for later in minor + 1..=minor + 3 {
            let base = |minor: u32| bases.get(&format!("3.{minor}"));
            let other = tags.get(&format!("{before}-alpine3.{later}{after}"));
            if let (Some(other), Some(with), Some(without)) = (other, base(later), base(minor)) {
                off.push((bytes + with - without - other).abs() / other);
            }
        }
    }
    off
}
