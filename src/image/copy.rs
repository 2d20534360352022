//! COPY and ADD from the context, from a text, from another stage or image.

use std::rc::Rc;

use super::{
    context,
    downloads::download,
    estimate::{mb, sized, text},
    files::{Found, absolute},
    layer::{Basis, Item, ItemKind, known},
    paths::{guess, guess_elsewhere, out_of_image, system_part, well_known},
    stage::StageBuild,
    state::{State, sum},
};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    catalog,
    context::{Chosen, Found as Sought},
    dockerignore::Ignore,
    shell::covers,
    stages::{EdgeKind, Source},
    syntax::{Instruction, Keyword, Word},
};

/// What a COPY or an ADD leaves.
pub(super) fn copy(instruction: &Instruction, stage: &mut StageBuild<'_>) {
    let Some((destination, sources)) = instruction.arguments.split_last() else { return };
    let destination = absolute(stage.state.workdir(), &stage.expand(&destination.text));
    let into_folder = 1 < sources.len()
        || instruction.arguments.last().is_some_and(|it| it.text.ends_with('/') || it.text == ".");
    let mut heredocs = instruction.heredocs.iter();
    for word in sources {
        if word.text.starts_with("<<")
            && let Some(heredoc) = heredocs.next()
        {
            let name = if into_folder {
                format!("{destination}/{}", heredoc.name)
            } else {
                destination.clone()
            };
            let size = text(heredoc.content.len());
            let item =
                Item::new(ItemKind::Text, name.clone(), size, Basis::Context, "text in the file");
            stage.state.put(&name, item);
            continue;
        }
        let source = stage.expand(&word.text);
        let path = placed(&source, &destination, into_folder);
        match instruction.flag("from") {
            Some(_) => from(instruction, &source, &path, stage),
            None if instruction.keyword == Keyword::Add && source.contains("://") => {
                let (size, why) = download(&source);
                let item =
                    Item::new(ItemKind::Download, source.as_str(), size, Basis::Assumption, why);
                stage.state.put(&path, item);
            }
            None => {
                if from_context(instruction, word, &destination, into_folder, stage) {
                    continue;
                }
                let (size, why) = guess(&source, instruction.keyword == Keyword::Add);
                let label = format!("{source} of the build context");
                let item = Item::new(ItemKind::Context, label, size, Basis::Assumption, why);
                stage.state.copy(&path, item);
            }
        }
    }
}

/// What one source leaves; false where the context does not tell.
fn from_context(
    instruction: &Instruction,
    word: &Word,
    destination: &str,
    into_folder: bool,
    stage: &mut StageBuild<'_>,
) -> bool {
    let source = stage.expand(&word.text);
    if source.contains('$') || source.starts_with("git@") {
        return false;
    }
    let sent = Rc::clone(&stage.state.context);
    let parents = instruction.flag("parents").is_some_and(|it| it != "false");
    let mut files = match sent.find(&source, parents) {
        Sought::Files(files) if sent.is_known() => files,
        // Without the files, an exception may speak of one that is there.
        Sought::Excluded(pattern)
            if sent.is_known() || !sent.ignore.patterns.iter().any(|it| it.exception) =>
        {
            let (line, text) = (pattern.line, &pattern.text);
            let message = format!("Line {line} of .dockerignore, {text}, leaves out {source}.");
            stage.refuse(instruction, word, message);
            return false;
        }
        Sought::Missing if sent.is_known() => {
            stage.refuse(instruction, word, format!("{source} is not in the build context."));
            return false;
        }
        _ => return false,
    };
    let mut left_out = Ignore::default();
    for (_, pattern) in instruction.flags_named("exclude") {
        left_out.add(0, 0, &stage.expand(pattern));
    }
    let mut exclude = left_out.walk();
    files.retain(|it| exclude.excludes(it.below).is_none());
    let named = files.iter().any(|it| it.itself);
    let renamed = named && files.len() == 1 && !into_folder && !parents;
    let to = |it: &Chosen<'_>| {
        if renamed { destination.to_owned() } else { absolute(destination, it.below) }
    };
    if named || source.contains(['*', '?', '[']) {
        // Of many files, only those that are read.
        let few = files.len() < 100;
        let read = files.iter().filter(|it| few || it.file.text.is_some());
        stage.state.place(read.map(|it| (to(it), format!("/{}", it.file.path))));
    } else {
        stage.state.place([(destination.to_owned(), absolute("/", &source))]);
    }
    let path = match files.as_slice() {
        [only] if only.itself => to(only),
        _ => destination.to_owned(),
    };
    let unpacks = instruction.keyword == Keyword::Add;
    let size = context::size(&files, unpacks, sent.is_rounded());
    let why = match files.len() {
        1 => "the length of 1 file".to_owned(),
        count => format!("the lengths of {count} files"),
    };
    let label = format!("{source} of the build context");
    stage.state.copy(&path, Item::new(ItemKind::Context, label, size, Basis::Context, why));
    true
}

/// Where a source ends up. A folder's content goes into the destination, a file under its name.
fn placed(source: &str, destination: &str, into_folder: bool) -> String {
    let name = source.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let file = name.contains('.') && !name.starts_with("..") && name != ".";
    if into_folder && file && !name.contains('*') {
        absolute(destination, name)
    } else {
        destination.to_owned()
    }
}

/// Folders of the system itself.
const SYSTEM: [&str; 7] = ["", "/bin", "/lib", "/lib64", "/usr", "/usr/bin", "/usr/lib"];

/// A copy out of another stage or image.
fn from(instruction: &Instruction, source: &str, path: &str, stage: &mut StageBuild<'_>) {
    let from = instruction.flag("from").unwrap_or_default();
    let edge = stage.origin(stage.state.layer);
    if SYSTEM.contains(&source.trim_end_matches(['*', '/'])) {
        // It may bring a shell, a C library, packages.
        let config = &mut stage.state.config;
        config.shell = config.shell.filter(|it| *it);
        config.packages = None;
        config.bare = false;
    }
    match edge {
        Some(Source::Stage(index)) => {
            let Some(built) = stage.built.get(index) else { return };
            let label = format!("{source} of {}", built.title);
            let wanted = absolute("/", source.trim_end_matches(['*', '?']));
            let item = match out_of_stage(&wanted, &built.state, built.image.size) {
                Ok((size, basis, why)) => Item::new(ItemKind::Copy, label, size, basis, why),
                Err(why) => {
                    stage.state.mysteries += 1;
                    Item::unknown(label, why)
                }
            };
            stage.state.copy(path, item);
            let from = built.state.placed.iter().filter_map(|(to, from)| {
                let after = |folder: &str, path: &str| {
                    let rest = path.get(folder.trim_end_matches('/').len()..);
                    rest.filter(|_| covers(folder, path)).map(str::to_owned)
                };
                match (after(&wanted, to), after(to, &wanted)) {
                    (Some(rest), _) => Some((format!("{path}{rest}"), from.clone())),
                    (None, Some(rest)) => Some((path.to_owned(), format!("{from}{rest}"))),
                    (None, None) => None,
                }
            });
            stage.state.place(from);
        }
        Some(Source::Image(image)) => {
            let label = format!("{source} of {image}");
            let known = out_of_image(&image, source).map(|(size, why)| (size, why.to_owned()));
            let item = match known.or_else(|| part_of_image(&image, source)) {
                Some((size, why)) => Item::new(ItemKind::Copy, label, size, Basis::Assumption, why),
                None if absolute("/", source) == "/" => {
                    Item::unknown(label, format!("how big {image} is, is not known"))
                }
                None => {
                    let (size, guess) = guess_elsewhere(source);
                    let why = format!("how big {source} is in {image} is not known; {guess}");
                    Item::new(ItemKind::Copy, label, size, Basis::Assumption, why)
                }
            };
            stage.state.put(path, item);
        }
        // A URL is ADD's, which does not come here.
        Some(Source::Url(_)) | None => {
            stage.state.unknown(source, format!("{from} is no stage above this one"));
        }
    }
}

/// What a path of an image may have of the whole: all of it at `/`, a fifth likely for a folder.
fn part_of_image(image: &str, source: &str) -> Option<(Size, String)> {
    let base = catalog::named(image)?;
    let whole = base.disk?.range;
    if source == "/" {
        let size = Size { disk: Some(whole), pull: base.pull.map(|it| it.range) };
        return Some((size, format!("the whole of {image}")));
    }
    let disk = SizeRange::new(Bytes::ZERO, whole.likely.times(0.2), whole.high);
    let why = format!("a part of {image}, which has {}: a fifth likely", whole.likely);
    Some((sized(disk, (0.25, 0.4, 0.95)), why))
}

impl StageBuild<'_> {
    /// Where an instruction copies from.
    fn origin(&self, instruction: usize) -> Option<Source> {
        let edges = &self.stages.edges;
        let first = edges.partition_point(|it| (it.to, it.instruction) < (self.index, instruction));
        // FROM edges stand before all others.
        let own = edges.get(first..).unwrap_or_default().iter();
        own.take_while(|it| it.instruction == instruction)
            .find(|it| it.kind == EdgeKind::Copy)
            .map(|it| it.from.clone())
    }
}

type Copied = (Size, Basis, String);

fn out_of_stage(path: &str, state: &State, whole: Size) -> Result<Copied, String> {
    if path == "/" {
        return match whole.disk {
            Some(_) => Ok((whole, Basis::Copied, "the whole stage".into())),
            None => Err("it is the whole of a stage of unknown size".into()),
        };
    }
    match state.files.find(path) {
        Found::Parts(parts) => {
            if let Some(part) = parts.iter().find(|it| it.size.disk.is_none()) {
                return Err(part.source.clone());
            }
            let why = match parts.as_slice() {
                [part] => format!("{}: {}", part.label, part.source),
                _ => format!("{} things that the stage left there", parts.len()),
            };
            let size = sum(parts) + context::of_stage(path, state).unwrap_or(Size::ZERO);
            Ok(match system_part(path, state.base_size) {
                None => (size, Basis::Copied, why),
                Some(own) => {
                    (size + own, Basis::Copied, format!("{why}, and what the base has there"))
                }
            })
        }
        Found::Output(part) => {
            Ok((part.size, Basis::Copied, format!("{}: {}", part.label, part.source)))
        }
        Found::Inside(part) => {
            if let Some(size) = context::of_stage(path, state) {
                return Ok((size, Basis::Copied, part.label.clone()));
            }
            if let Some((size, why)) = well_known(path) {
                return Ok((size, Basis::Assumption, why.into()));
            }
            let (guess, why) = guess(path, false);
            let (most, guess) = (known(part.size), guess);
            let cap = |guess: Option<SizeRange>, most: Option<SizeRange>| {
                guess.zip(most).map(|(guess, most)| {
                    let high = guess.high.max(most.high.min(guess.high.times(2.0)));
                    SizeRange::new(guess.low, guess.likely.min(high), high)
                })
            };
            let size = Size { disk: cap(guess.disk, most.disk), pull: cap(guess.pull, most.pull) };
            Ok((size, Basis::Assumption, format!("part of {}; {why}", part.label)))
        }
        Found::Nothing => {
            if let Some((size, why)) = well_known(path) {
                return Ok((size, Basis::Assumption, why.into()));
            }
            let of_base = state.base.as_deref().and_then(|it| out_of_image(it, path));
            if let Some((size, why)) = of_base {
                return Ok((size, Basis::Assumption, why.into()));
            }
            if let Some(own) = system_part(path, state.base_size) {
                return Ok((own, Basis::Assumption, "what the base has there".into()));
            }
            if state.is_only_made(path) {
                let size = sized(mb(0.0, 0.002, 0.05), (0.2, 0.4, 1.0));
                return Ok((size, Basis::Heuristic, "a folder or link made in that stage".into()));
            }
            let (size, guess) = guess_elsewhere(path);
            let why = match state.mysteries {
                0 => "no instruction of the stage creates it; its base may hold it".to_owned(),
                1 => "an unknown command of the stage may create it".to_owned(),
                many => format!("one of {many} unknown commands of the stage may create it"),
            };
            Ok((size, Basis::Assumption, format!("{why}; {guess}")))
        }
    }
}
