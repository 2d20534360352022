//! Sizes that are given, not estimated: what the user says, and what docker has printed.

use super::{
    estimate::sized,
    files::Files,
    layer::{Basis, Item, known},
};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    sort,
    syntax::{Dockerfile, Instruction},
};

/// Given sizes, by what they are of. The text of a line decides, not its place, so that a figure
/// stays with its line and goes when the line becomes another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// By key; of one key the last that was given comes first.
    figures: Vec<Figure>,
    /// Of the file that they are for.
    fingerprint: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Figure {
    key: String,
    disk: SizeRange,
    pull: Option<SizeRange>,
    measured: bool,
}

/// Of more figures than that the last count. A link can hold any number of them.
const MAX_FIGURES: usize = 1_000;

/// What stands before a size that docker has printed.
const MEASURED: char = '~';

/// Between an instruction and the part of it that is meant.
const PART: char = '\t';

impl Given {
    /// Reads one figure for a file per line: its size, a space, what it is of. `120MB RUN make` is
    /// the user's, `~60.1MB RUN make` is docker's, `~60.1MB/20MB …` has the size to pull too. Any
    /// other line is passed over, and so is what is above the last 1,000 figures.
    pub fn read(text: &str, dockerfile: &Dockerfile) -> Given {
        let figure = |line: &str| {
            let (size, key) = line.split_once(' ')?;
            let printed = size.strip_prefix(MEASURED);
            let (disk, pull) = match printed.unwrap_or(size).split_once('/') {
                Some((disk, pull)) => (disk, Some(SizeRange::read(pull)?)),
                None => (printed.unwrap_or(size), None),
            };
            let disk = SizeRange::read(disk)?;
            let measured = printed.is_some();
            let disk = if measured { disk } else { SizeRange::exact(disk.likely) };
            Some(Figure { key: key.to_owned(), disk, pull, measured })
        };
        let mut figures: Vec<Figure> =
            text.lines().rev().filter_map(figure).take(MAX_FIGURES).collect();
        sort::by_key(&mut figures, |it| it.key.clone());
        Given { figures, fingerprint: fingerprint(dockerfile) }
    }

    /// The text with another size for `key`, or with none where `size` is empty.
    pub fn with(text: &str, key: &str, size: &str) -> String {
        let is_other = |line: &&str| line.split_once(' ').is_none_or(|it| it.1 != key);
        let mut lines: Vec<&str> = text.lines().filter(is_other).collect();
        let own = format!("{size} {key}");
        if !size.is_empty() {
            lines.push(&own);
        }
        lines.join("\n")
    }

    /// A line's size as docker has printed it: on disk and, perhaps, to pull.
    pub fn printed(disk: &str, pull: &str) -> String {
        let slash = if pull.is_empty() { "" } else { "/" };
        let size = format!("{MEASURED}{disk}{slash}{pull}");
        size.replace(' ', "")
    }

    fn find(&self, key: &str) -> Option<&Figure> {
        let place = self.figures.partition_point(|it| it.key.as_str() < key);
        self.figures.get(place).filter(|it| it.key == key)
    }

    /// The figures whose keys start so.
    fn below(&self, start: &str) -> &[Figure] {
        let place = self.figures.partition_point(|it| it.key.as_str() < start);
        let rest = &self.figures[place..];
        &rest[..rest.partition_point(|it| it.key.starts_with(start))]
    }

    /// How many lines of such a text are of an instruction or an image of this file.
    pub fn count(text: &str, dockerfile: &Dockerfile) -> usize {
        let keys: sort::Names = dockerfile.instructions.iter().map(|it| (key(it), None)).collect();
        let own = format!(" {:x}", fingerprint(dockerfile));
        let is_own = |line: &&str| {
            let of = line.split_once(' ').map_or("", |it| it.1);
            let whole = of.split(PART).next().unwrap_or(of);
            keys.contains_key(whole) || of.starts_with("image ") && of.ends_with(&own)
        };
        text.lines().filter(is_own).count()
    }

    /// Puts figures in the places of what is estimated: of parts of a layer, then of all of it. What it
    /// holds stays the same, and shares the size of the whole as it shared the estimate.
    pub(super) fn take_over(
        &self,
        instruction: &Instruction,
        layer: usize,
        items: &mut Vec<Item>,
        files: &mut Files,
        fresh: &[(String, usize)],
    ) -> Option<(Size, Basis)> {
        let key = key(instruction);
        let start = format!("{key}{PART}");
        let parts = self.below(&start);
        for item in items.iter_mut().filter(|_| !parts.is_empty()) {
            let label = one_line(&item.label);
            let place = parts.partition_point(|it| it.key[start.len()..] < *label);
            let figure = parts.get(place).filter(|it| it.key[start.len()..] == *label);
            if let Some(figure) = figure {
                item.size = figure.size(item.size);
                (item.basis, item.source) = (figure.basis(), figure.source(false).to_owned());
                update(files, fresh, layer, item);
            }
        }
        let figure = self.find(&key)?;
        if items.is_empty() {
            items.push(Item { size: Size::ZERO, ..Item::unknown("all of it", "") });
        }
        let estimate = items.iter().map(|it| known(it.size)).sum::<Size>();
        let whole = figure.size(estimate);
        let shares = shares(items, whole);
        let alone = items.len() == 1;
        for (item, share) in items.iter_mut().zip(shares) {
            item.size = if alone { whole } else { whole.map(|it| it.times(share)) };
            if item.basis == Basis::Unknown {
                item.basis = figure.basis();
            }
            item.source = figure.source(!alone).to_owned();
            update(files, fresh, layer, item);
        }
        Some((whole, figure.basis()))
    }

    /// The size of the whole image of a stage, whose estimate this is.
    pub(super) fn image(&self, stage: usize, estimate: Size) -> Option<Size> {
        Some(self.find(&stage_key(self.fingerprint, stage))?.size(estimate))
    }
}

/// The shares that parts have of a whole: as they have of the estimate, while what is not known is
/// the rest.
fn shares(items: &[Item], whole: Size) -> Vec<f64> {
    let likely = |it: Size| it.disk.map(|it| it.likely);
    let known: Bytes = items.iter().filter_map(|it| likely(it.size)).sum();
    let unknown = items.iter().filter(|it| it.size.disk.is_none()).count() as u64;
    let rest = (likely(whole).unwrap_or_default() - known).0.checked_div(unknown).unwrap_or(0);
    let parts = || items.iter().map(|it| likely(it.size).unwrap_or(Bytes(rest)));
    let (all, even) = (parts().sum::<Bytes>(), Bytes(1).share_of(Bytes(items.len() as u64)));
    let share = |it: Bytes| if all == Bytes::ZERO { even } else { it.share_of(all) };
    parts().map(share).collect()
}

/// Brings the files that an item stands for to its size.
fn update(files: &mut Files, fresh: &[(String, usize)], layer: usize, item: &Item) {
    files.change(fresh, layer, &|part| {
        if part.label == item.label && part.path == item.path {
            part.size = item.size;
            part.source.clone_from(&item.source);
        }
    });
}

impl Figure {
    fn basis(&self) -> Basis {
        if self.measured { Basis::Measured } else { Basis::Given }
    }

    fn source(&self, is_share: bool) -> &'static str {
        match (self.measured, is_share) {
            (true, false) => "printed by docker",
            (false, false) => "set by you",
            (true, true) => "its share of what docker printed",
            (false, true) => "its share of what you set",
        }
    }

    /// To pull it is the share of it that was estimated, with the doubt about that share alone; or
    /// half as much, or twice.
    fn size(&self, estimate: Size) -> Size {
        let share = estimate.pull.zip(estimate.disk).map_or((0.2, 0.4, 0.8), compression);
        Size { pull: self.pull.or(sized(self.disk, share).pull), disk: Some(self.disk) }
    }
}

/// The share that compression leaves by an estimate: least, likely, most. The opposite of [`sized`].
fn compression((pull, disk): (SizeRange, SizeRange)) -> (f64, f64, f64) {
    let likely = pull.likely.share_of(disk.likely);
    if disk.likely == Bytes::ZERO || likely == 0.0 {
        return (0.2, 0.4, 0.8);
    }
    let further = |pull: f64, disk: f64| {
        let doubt = (pull - 1.0) * (pull - 1.0) - (disk - 1.0) * (disk - 1.0);
        1.0 + doubt.clamp(0.000_1, 1.0).sqrt()
    };
    let above = further(pull.high.share_of(pull.likely), disk.high.share_of(disk.likely));
    let below = match disk.low {
        Bytes::ZERO => 2.0,
        low => further(pull.likely.share_of(pull.low), disk.likely.share_of(low)),
    };
    (likely / below, likely, likely * above)
}

/// What a figure for a whole layer is kept under: the instruction as it is written, on one line.
pub fn key(instruction: &Instruction) -> String {
    let mut key = instruction.keyword.as_str().to_owned();
    let texts = instruction.heredocs.iter().map(|it| it.content.as_str());
    let flags = instruction.flags.iter().map(|it| it.text.as_str());
    let texts = flags.chain([instruction.rest.text.as_str()]).chain(texts);
    for word in texts.flat_map(str::split_whitespace) {
        key.push(' ');
        key.push_str(word);
    }
    key
}

/// The same for a part of it, by its label.
pub fn part_key(instruction: &Instruction, label: &str) -> String {
    format!("{}{PART}{}", key(instruction), one_line(label))
}

fn one_line(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same for the whole image of a stage: it is the image of just these instructions.
pub fn image_key(dockerfile: &Dockerfile, stage: usize) -> String {
    stage_key(fingerprint(dockerfile), stage)
}

fn stage_key(fingerprint: u64, stage: usize) -> String {
    format!("image {stage} {fingerprint:x}")
}

/// What all instructions together are known by: FNV-1a.
fn fingerprint(dockerfile: &Dockerfile) -> u64 {
    let bytes = dockerfile.instructions.iter().flat_map(|it| key(it).into_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{image::assemble, options::BuildOptions, packages::Indexes, stages, syntax};
    use expect_test::{Expect, expect};
    use std::rc::Rc;

    /// Each item with its size and basis, and what is wasted.
    fn check(text: &str, sizes: &str, expected: &Expect) {
        let (dockerfile, _) = syntax::parse(text);
        let (stages, _) = stages::resolve(&dockerfile, &BuildOptions::default());
        let (indexes, given) = (Indexes::default(), Given::read(sizes, &dockerfile));
        let images = assemble(&dockerfile, &stages, &indexes, &Rc::default(), Some(&given)).0;
        let mut shown = String::new();
        for layer in images.iter().flat_map(|it| &it.layers) {
            for item in layer.items.iter() {
                let (disk, pull) = (item.size.disk, item.size.pull);
                let size = |it| Option::map_or(it, "unknown".into(), |it| format!("{it}"));
                let (disk, pull) = (size(disk), size(pull));
                shown += &format!("{}: {disk}, pull {pull}, {}\n", item.label, item.source);
            }
            if layer.wasted.0 != 0 {
                shown += &format!("    wasted {}\n", layer.wasted);
            }
        }
        expected.assert_eq(&shown);
    }

    #[test]
    fn what_is_copied_on_and_what_is_deleted_has_the_given_size() {
        let text = "FROM scratch AS build\nCOPY data /data\nRUN rm -r /data\n\
                    FROM build AS more\nCOPY . /src\nFROM scratch\nCOPY --from=more /src /src\n";
        let sizes = "50MB COPY data /data\n~60.1MB/20MB COPY . /src\nx\n12 COPY . /src\n";
        check(
            text,
            sizes,
            &expect![[r#"
                data of the build context: 50 MB, pull 10–40 MB, set by you
                    wasted 50 MB
                build: 50 MB, pull 10–40 MB, the sum of that stage's layers
                . of the build context: 60.1 MB, pull 19.5–20.5 MB, printed by docker
                /src of more: 60.1 MB, pull 19.5–20.5 MB, . of the build context: printed by docker
            "#]],
        );
    }

    #[test]
    fn of_a_key_the_last_size_counts_and_of_many_sizes_the_last_thousand() {
        let dockerfile = syntax::parse("FROM a\nFROM b\n").0;
        let image = image_key(&dockerfile, 1);
        let old = format!("1MB first\n2MB {image}\n");
        let likely =
            |given: &Given| given.image(1, Size::UNKNOWN)?.disk.map(|it| it.likely.to_string());
        let many: String = (0..999).map(|it| format!("1kB RUN {it}\n")).collect();
        let all = Given::read(&format!("{old}{many}"), &dockerfile);
        assert_eq!((likely(&all).as_deref(), all.image(0, Size::UNKNOWN)), (Some("2 MB"), None));
        assert_eq!((all.figures.len(), all.find("first")), (MAX_FIGURES, None));
        let again = Given::read(&format!("{old}{many}3MB {image}"), &dockerfile);
        assert_eq!(likely(&again).as_deref(), Some("3 MB"));
    }

    #[test]
    fn a_part_has_a_size_of_its_own() {
        let text = "FROM scratch\nCOPY a <<E b /x/\n12345\nE\nFROM nowhere\n";
        let sizes = "3MB COPY a <<E b /x/ 12345\ta of the build context\n800MB FROM nowhere";
        check(
            text,
            sizes,
            &expect![[r#"
                a of the build context: 3 MB, pull 600 kB–2.4 MB, set by you
                b of the build context: 0 B–200 MB, pull 0 B–80 MB, the build context is not known: 0 to 200 MB, 2 MB likely
                /x/E: 6 B, pull 1–126 B, text in the file
                nowhere: 800 MB, pull 160–640 MB, set by you
            "#]],
        );
    }
}
