//! What a stage starts with: the catalog's image, another stage's, or nothing.

use super::{
    estimate::sized,
    layer::{Basis, Config, Item, ItemKind, Runtime},
    state::State,
};
use crate::{
    bytes::{Size, SizeRange},
    catalog::{self, BaseImage, Figure, Match, Words},
    syntax::image_ref::ImageRef,
};

/// What compression leaves of an image: the median of the catalog's 895 whose two sizes are recorded,
/// and where nine of ten lie.
const COMPRESSED: (f64, f64, f64) = (0.31, 0.4, 0.68);

/// Takes over what the catalog knows of an image; its size is the only item.
pub(super) fn image(reference: &str, platform: Option<&str>, state: &mut State) -> Item {
    let Some(base) = catalog::named(reference) else {
        // `debian:$TAG` without a value is `debian:`.
        let why = match reference.contains('$') || reference.ends_with(':') {
            true => format!("{reference} has an argument without a value"),
            false => format!("{reference} is not in the catalog"),
        };
        return Item::unknown(reference, why);
    };
    take_over(&base, state);
    // The figures are those of amd64, where the name says no other; an image of another architecture
    // is about as big.
    let foreign = platform.is_some_and(|it| it.contains('/') && !it.ends_with("/amd64"))
        && catalog::only_platform(&ImageRef::parse(reference)).is_none();
    let range = |it: Option<Figure>| {
        it.map(|it| match foreign {
            true => {
                let range = it.range;
                SizeRange::new(range.low.times(0.85), range.likely, range.high.times(1.15))
            }
            false => it.range,
        })
    };
    let mut size = Size { disk: range(base.disk), pull: range(base.pull) };
    if size == Size::UNKNOWN {
        return Item::unknown(reference, format!("no size is recorded for {reference}"));
    }
    let mut source = source(&base);
    if let (Some(disk), None) = (size.disk, size.pull) {
        size = sized(disk, COMPRESSED);
        source.push_str("; to pull, 0.4 of it as a rule");
    }
    if foreign {
        source.push_str(", of amd64");
    }
    Item::new(ItemKind::Base, reference, size, Basis::Catalog, source)
}

fn take_over(base: &BaseImage, state: &mut State) {
    let list = |it: Option<Words>| it.map(|it| it.iter().map(str::to_owned).collect());
    let windows = base.os.is_some_and(|it| it.family == "windows");
    state.config = Config {
        user: base.user.map(str::to_owned).or_else(|| (!windows).then(|| "root".to_owned())),
        workdir: base.workdir.map(str::to_owned).or_else(|| (!windows).then(|| "/".to_owned())),
        ports: base.ports.iter().map(str::to_owned).collect(),
        entrypoint: list(base.entrypoint),
        cmd: list(base.cmd),
        shell: base.shell,
        libc: base.libc,
        bare: base.libc.is_none() && base.shell == Some(false),
        packages: base.packages,
        package_manager: base.package_manager.map(str::to_owned),
        runtimes: base
            .runtime
            .iter()
            .map(|it| Runtime {
                name: it.name.into(),
                version: it.version.as_deref().map(str::to_owned),
            })
            .collect(),
    };
    for (name, value) in base.env.pairs() {
        state.set(name, Some(value.to_owned()));
    }
    state.os = base.os;
    state.image = [catalog::portable(base.name), ":", catalog::portable(base.tag)].concat();
    // The variants without documentation and translations.
    state.slim = base.tag.contains("slim") || state.os.is_some_and(|it| it.family == "ubuntu");
}

fn source(base: &BaseImage) -> String {
    let Some(figure) = base.disk.or(base.pull) else { return catalog::DATE.into() };
    let name = base.reference();
    let tag = match base.matched {
        Match::Exact | Match::Alias => String::new(),
        Match::Architecture => format!("{name} for amd64, "),
        Match::Sibling => format!("nearest known tag {name}, "),
        Match::Digest => format!("{name} in place of the digest, "),
        Match::Open => format!("argument without a value, a tag like {name}, "),
        Match::Repository => format!("{name}, "),
    };
    format!("{tag}{}, {}", figure.source, figure.date)
}
