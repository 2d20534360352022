//! What a build cannot make sense of: each has a range, or is unknown with a reason, and is never
//! nothing for want of knowledge.

use dockerfile_playground::{
    analysis::{Analysis, Input, analyze},
    bytes::Bytes,
    image::{Basis, Item, Layer},
    packages::Indexes,
};

fn analysed(text: &str) -> Analysis {
    let mut indexes = Indexes::default();
    indexes.add(include_bytes!("../../www/data/bookworm.bin")).expect("an index");
    analyze(&Input { text: text.to_owned(), indexes, ..Input::default() })
}

/// The layer of the last stage that an instruction after its FROM makes.
fn layer(analysis: &Analysis, place: usize) -> &Layer {
    &analysis.images.last().expect("a stage").layers[place]
}

/// Its only part, of which nothing is known; that says why, and what is assumed.
fn assumed(layer: &Layer) -> &Item {
    let [item] = &*layer.items else { panic!("{:?} is one part", layer.items) };
    // It may be nothing at all.
    let least = (layer.size.disk.map(|it| it.low), layer.size.pull.map(|it| it.low));
    assert_eq!((least, item.basis), ((Some(Bytes::ZERO), Some(Bytes::ZERO)), Basis::Assumption));
    assert!(!item.source.is_empty(), "{item:?}");
    item
}

#[test]
fn stages_that_need_each_other() {
    let text = "FROM b AS a\nCOPY --from=b /x /x\nFROM a AS b\nCOPY --from=b /x /x\n";
    let analysis = analysed(text);
    assert!(!analysis.errors.is_empty());
    for image in &analysis.images {
        assert_eq!(image.size.disk, None);
        assert!(image.layers.iter().flat_map(|it| it.items.iter()).all(|it| !it.source.is_empty()));
    }
}

#[test]
fn absurd_values_of_arguments() {
    for value in ["-1", "9999999999999999999999", "$V", "${V}", "../../..", "\\", "'", "\u{1f433}"]
    {
        let file = format!(
            "ARG V={value}\nFROM debian:$V\nARG V\nRUN head -c $V /dev/zero > /x\n\
             RUN dd if=/dev/zero of=/y bs=$V count=$V\nCOPY --from=$V /z$V /z\nWORKDIR $V\nUSER $V\n"
        );
        let analysis = analysed(&file);
        if analysis.images.is_empty() {
            // BuildKit would not read it at all.
            assert!(!analysis.errors.is_empty(), "{value}");
            continue;
        }
        assert_ne!(layer(&analysis, 2).size.disk.map(|it| it.high), Some(Bytes::ZERO), "{value}");
    }
    let copied = analysed("ARG V=9\nFROM scratch\nCOPY --from=$V /z /z\n");
    assert_eq!(copied.images[0].size.disk, None);
}

#[test]
fn ten_thousand_packages_in_one_install() {
    let names: String = (0..10_000).map(|it| format!(" q{it}")).collect();
    let file = format!("FROM debian:bookworm-slim\nRUN apt-get install -y curl{names}\n");
    let analysis = analysed(&file);
    assert_eq!(analysis.errors, []);
    let size = layer(&analysis, 1).size.disk.expect("a range");
    assert!(Bytes::mb(500) < size.low && size.low < size.likely && size.likely < size.high);
}

#[test]
fn a_package_that_nobody_knows_is_named_beside_the_closest_known_one() {
    let analysis = analysed("FROM debian:bookworm-slim\nRUN apt-get install -y crul git\n");
    let items = &layer(&analysis, 1).items;
    let said = "1 of 2 packages guessed: crul (the nearest known is curl)";
    assert!(items.iter().any(|it| it.source.contains(said)), "{items:?}");
}

#[test]
fn patterns_stand_for_what_is_not_known() {
    let analysis = analysed(
        "FROM debian:bookworm-slim AS b\nRUN mkdir /out && ./make.sh\n\
         FROM scratch\nCOPY --from=b /out/*.[ch]?? /\nCOPY *.tar.gz [a-z]* /data/\n",
    );
    assert!(assumed(layer(&analysis, 1)).source.contains("unknown command"));
    let size = layer(&analysis, 2).size.disk.expect("a range");
    assert!(size.low < size.high);
    // What of a folder a pattern deletes is not known, so all of it may still be there.
    let kept = analysed(
        "FROM scratch AS s\nFROM debian:bookworm-slim\nRUN truncate -s 9MB /tmp/a && rm /tmp/*.x\n",
    );
    assert_eq!(layer(&kept, 1).size.disk.map(|it| it.likely), Some(Bytes::mb(9)));
}

#[test]
fn a_here_document_full_of_bytes() {
    let bytes: Vec<u8> = (0..=255).cycle().take(4_096).filter(|it| *it != b'\n').collect();
    let bytes = String::from_utf8_lossy(&bytes);
    let run = analysed(&format!("FROM debian:bookworm-slim\nRUN <<E\n{bytes}\nE\n"));
    assumed(layer(&run, 1));
    let copy = analysed(&format!("FROM scratch\nCOPY <<E /x\n{bytes}\nE\n"));
    let size = layer(&copy, 1).size.disk.expect("its length");
    assert!(size.is_exact() && Bytes::kb(4) < size.likely);
}
