//! The true sizes that a dropped file gives to instructions of the Dockerfile.

use super::Dropped;
use crate::{
    analysis::Analysis,
    archive::{Archive, Layer, Packing},
    binary::Binary,
    bytes::Bytes,
    image::given::{Given, key, part_key},
    measured::{self, MeasuredLayer},
    syntax::{Instruction, Keyword},
};

/// The given sizes, once what a dropped file says is among them; and how far it fits.
///
/// # Errors
/// Why nothing in it fits, as a sentence.
pub fn sizes(
    dropped: &Dropped,
    analysis: &Analysis,
    sizes: &str,
) -> Result<(String, String), String> {
    match dropped {
        Dropped::Binary(binary) => of_binary(binary, analysis, sizes),
        Dropped::Image(name, image) => of_image(name, image, analysis, sizes),
    }
}

fn of_binary(
    binary: &Binary,
    analysis: &Analysis,
    sizes: &str,
) -> Result<(String, String), String> {
    let name = &binary.name;
    let Some((step, source)) = shipped(binary, analysis) else {
        return Err(format!("No COPY into the final image names {name}: its size is not used."));
    };
    let place = analysis.dockerfile.instructions.iter().position(|it| std::ptr::eq(&**it, step));
    let layers = analysis.images.iter().flat_map(|it| &it.layers);
    let layer = layers.into_iter().find(|it| Some(it.instruction) == place);
    let label = layer.filter(|it| it.items.len() != 1).and_then(|layer| {
        let start = format!("{source} of ");
        Some(layer.items.iter().find(|it| it.label.starts_with(&start))?.label.clone())
    });
    let key = match label {
        Some(label) => part_key(step, &label),
        None if sources(step).len() == 1 => key(step),
        None => {
            return Err(format!("Can't tell which part of line {} is {name}.", step.start_line));
        }
    };
    let sizes = Given::with(sizes, &key, &format!("{}B", binary.bytes));
    Ok((sizes, format!("Line {} copies {name}: its true size is set.", step.start_line)))
}

fn of_image(
    name: &str,
    image: &Archive,
    analysis: &Analysis,
    sizes: &str,
) -> Result<(String, String), String> {
    let (sizes, note) = measured::add_layers(&layers(image), analysis, sizes)
        .map_err(|_| format!("{name} is another image: none of its layers is of this file."))?;
    Ok((sizes, format!("{name}: {note}")))
}

/// The layers of an image as those of a history, the newest first.
pub fn layers(image: &Archive) -> Vec<MeasuredLayer> {
    let layer = |it: &Layer| MeasuredLayer {
        created_by: it.created_by.clone(),
        disk: it.files.as_ref().map(|it| Bytes(it.disk)),
        pull: (it.packing != Packing::Plain).then_some(Bytes(it.stored)),
    };
    image.layers.iter().rev().map(layer).collect()
}

/// The instruction that brings a binary into the final image, and the source that names it: by the
/// file's name, before or after it is copied.
pub fn shipped<'a>(binary: &Binary, analysis: &'a Analysis) -> Option<(&'a Instruction, &'a str)> {
    let name = |path: &str| path.rsplit('/').next() == Some(binary.name.as_str());
    measured::steps(analysis).into_iter().find_map(|step| {
        if !matches!(step.keyword, Keyword::Copy | Keyword::Add) {
            return None;
        }
        let sources = sources(step);
        let source = sources.iter().find(|it| name(&it.text));
        let to = step.arguments.last().filter(|it| sources.len() == 1 && name(&it.text));
        let source = source.or_else(|| sources.first().filter(|_| to.is_some()))?;
        Some((step, source.text.as_str()))
    })
}

fn sources(step: &Instruction) -> &[crate::syntax::Word] {
    step.arguments.split_last().map_or(&[], |it| it.1)
}
