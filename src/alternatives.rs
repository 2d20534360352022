//! Smaller bases for a stage: what they would save, and what would have to change.

mod candidates;
mod checks;

use crate::{
    advice::Severity,
    bytes::{Bytes, Size, SizeRange},
    catalog::{self, BaseImage, Match},
    image::Image,
    sort,
    stages::{Base, Stages},
    syntax::{Dockerfile, image_ref::ImageRef},
    text::{self, Edit},
};

/// A base that a stage could be built upon instead of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The index of the stage.
    pub stage: usize,
    /// The image to put in its FROM.
    pub base: String,
    /// What kind of base it is.
    pub family: Family,
    /// The base by itself.
    pub base_size: Size,
    /// The stage's image with it; unknown where it would not build or start.
    pub size: Size,
    /// By how much the base is smaller on disk, most likely; none where it is not.
    pub saves: Option<Bytes>,
    /// When the base gets no more updates, `YYYY-MM` or `YYYY-MM-DD`.
    pub eol: Option<String>,
    /// One sentence: what it is.
    pub note: &'static str,
    /// What to look at before using it, the worst first.
    pub checks: Vec<Check>,
    /// The edit that puts it in place.
    pub edit: Edit,
    /// The whole file with it.
    pub dockerfile: String,
}

/// A kind of small base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Google's images without a shell.
    Distroless,
    /// The empty image.
    Scratch,
    /// A distribution without docs and rarely used packages.
    Slim,
    /// Alpine Linux, on musl.
    Alpine,
    /// Chainguard's images.
    Chainguard,
    /// Ubuntu cut down to the files that are needed.
    Chiselled,
}

impl Family {
    /// As people call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Family::Distroless => "distroless",
            Family::Scratch => "scratch",
            Family::Slim => "slim",
            Family::Alpine => "alpine",
            Family::Chainguard => "chainguard",
            Family::Chiselled => "chiselled",
        }
    }
}

/// Something to look at before a base is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its id, such as `shell-form-start`.
    pub check: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// 1-based line it speaks of.
    pub line: Option<usize>,
    /// What is wrong and what to do.
    pub message: String,
}

/// Smaller bases for the target, the smallest image first. Only bases whose size is known and that
/// are smaller, or whose own one gets no more updates.
pub fn suggest(
    text: &str,
    dockerfile: &Dockerfile,
    stages: &Stages,
    images: &[Image],
) -> Vec<Alternative> {
    let Some((stage, image)) = stages.target.and_then(|it| Some((it, images.get(it)?))) else {
        return Vec::new();
    };
    let Base::Image(base) = &stages.stages[stage].base else { return Vec::new() };
    let reference = ImageRef::parse(base);
    let Some(current) = catalog::find(&reference) else { return Vec::new() };
    let mut found: Vec<Alternative> =
        candidates::candidates(&reference, &current, dockerfile, stages, stage)
            .into_iter()
            .filter_map(|(family, name, note)| {
                // Only what is known to exist: a neighbouring tag says nothing of this one.
                let candidate = catalog::find(&ImageRef::parse(&name))
                    .filter(|it| it.matched <= Match::Alias)?;
                let base_size = size_of(&candidate);
                let (old, new) = (size_of(&current).disk?.likely, base_size.disk?.likely);
                let succeeds = has_ended(&current) && note == candidates::SUCCESSOR;
                // A saving of a few percent is not worth a change.
                if old.times(0.95) <= new && !succeeds {
                    return None;
                }
                let edit = Edit::replace(stages.stages[stage].base_span, name.clone());
                let checks = checks::checks(&name, &candidate, dockerfile, stages, stage);
                // Of a file that does not build or start like this, the size is not known.
                let works = checks.iter().all(|it| it.severity != Severity::Error);
                let size = if works {
                    exchange(image.size, size_of(&current), base_size)
                } else {
                    Size::UNKNOWN
                };
                Some(Alternative {
                    stage,
                    family,
                    base_size,
                    size,
                    saves: (new < old).then(|| old - new),
                    eol: candidate.ends.map(str::to_owned),
                    note,
                    checks,
                    dockerfile: text::apply(text, std::slice::from_ref(&edit))?,
                    edit,
                    base: name,
                })
            })
            .collect();
    sort::by_key(&mut found, |it| it.base_size.disk.map(|range| range.likely));
    found
}

fn size_of(image: &BaseImage) -> Size {
    Size { disk: image.disk.map(|it| it.range), pull: image.pull.map(|it| it.range) }
}

/// Whether the catalog's date is past the end of the image's updates.
fn has_ended(image: &BaseImage) -> bool {
    // Dates in this form sort as text; a month alone stands for its end.
    image.ends.is_some_and(|it| it < &catalog::DATE[..it.len()])
}

/// The size of an image with another base below what it adds.
fn exchange(whole: Size, old: Size, new: Size) -> Size {
    let part = |whole: Option<SizeRange>, old: Option<SizeRange>, new: Option<SizeRange>| {
        let (whole, old, new) = (whole?, old?, new?);
        Some(SizeRange::new(
            new.low + (whole.low - old.low),
            new.likely + (whole.likely - old.likely),
            new.high + (whole.high - old.high),
        ))
    };
    Size { disk: part(whole.disk, old.disk, new.disk), pull: part(whole.pull, old.pull, new.pull) }
}
