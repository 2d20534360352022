//! Archives made here, and what is read of them.

use expect_test::{Expect, expect};

use super::*;

/// A header of a tar archive.
fn header(path: &str, kind: u8, size: u64, link: &str) -> Vec<u8> {
    let mut block = vec![0; 512];
    let mut put =
        |at: usize, text: &str| block[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, path);
    put(100, "0000644");
    put(124, &format!("{size:011o}"));
    put(148, "        ");
    put(157, link);
    put(257, "ustar\x0000");
    block[156] = kind;
    let sum: u64 = block.iter().map(|it| u64::from(*it)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

fn file(path: &str, data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    if 100 < path.len() {
        bytes = [header("././@LongLink", b'L', path.len() as u64 + 1, ""), path.into()].concat();
        bytes.resize(bytes.len().next_multiple_of(512), 0);
    }
    bytes.extend(header(&path[..path.len().min(100)], b'0', data.len() as u64, ""));
    bytes.extend(data);
    bytes.resize(bytes.len().next_multiple_of(512), 0);
    bytes
}

fn tar(files: &[Vec<u8>]) -> Vec<u8> {
    [files.concat(), vec![0; 1024]].concat()
}

const MANIFEST: &str = r#"[{"Config":"config.json","RepoTags":["shop:1"],"Layers":["a/layer.tar","b/layer.tar","c/layer.tar"]}]"#;

const CONFIG: &str = r#"{"os":"linux","architecture":"amd64",
"config":{"User":"app","WorkingDir":"/app","Entrypoint":["/app/run"],"Cmd":null,"Env":["A=b"],"ExposedPorts":{"80/tcp":{},"53/udp":{}}},
"history":[{"created_by":"debian"},{"created_by":"ENV A=b","empty_layer":true},{"created_by":"COPY . . # buildkit"},{"created_by":"RUN rm"}]}"#;

fn layers() -> [Vec<u8>; 3] {
    let long = format!("{}/file", "folder".repeat(30));
    [
        tar(&[
            header("./etc/", b'5', 0, ""),
            file("etc/passwd", &[b'x'; 600]),
            file("var/cache/a", &[0; 3_000]),
            file("var/cache/b/c", &[0; 2_000]),
            header("bin/sh", b'2', 0, "dash"),
        ]),
        tar(&[
            file("app/run", &[1; 5_000]),
            file("etc/passwd", &[b'y'; 700]),
            file(&long, &[2; 10]),
        ]),
        tar(&[file("var/.wh.cache", b""), file("app/.wh..wh..opq", b""), file("app/new", &[3; 4])]),
    ]
}

fn docker() -> Vec<u8> {
    let [a, b, c] = layers();
    tar(&[
        header("a/", b'5', 0, ""),
        file("a/layer.tar", &a),
        file("b/layer.tar", &b),
        file("d/layer.tar", &c),
        // docker links to a layer that is stored already.
        header("c/layer.tar", b'2', 0, "../d/layer.tar"),
        file("config.json", CONFIG.as_bytes()),
        file("manifest.json", MANIFEST.as_bytes()),
    ])
}

/// Reads an archive that is there as a whole; what is packed is handed over as it is.
fn read(bytes: &[u8], unpack: &dyn Fn(&[u8]) -> Option<Vec<u8>>) -> Result<Archive, String> {
    let mut reader = Reader::new(bytes.len() as u64);
    let part = |at: u64, length: u64| {
        let at = usize::try_from(at).expect("small");
        &bytes[at..at + usize::try_from(length).expect("small")]
    };
    for _ in 0..10_000 {
        match reader.step() {
            Wanted::Read(at, length) => reader.take(part(at, length)),
            Wanted::Inflate(at, length) => {
                let unpacked = unpack(part(at, length));
                for chunk in unpacked.iter().flatten().copied().collect::<Vec<u8>>().chunks(333) {
                    reader.take(chunk);
                }
                reader.end(unpacked.is_some());
            }
            Wanted::Done(it) => return Ok(*it),
            Wanted::Failed(why) => return Err(why),
        }
    }
    panic!("it never ends");
}

fn plain(bytes: &[u8]) -> Result<Archive, String> {
    read(bytes, &|_| None)
}

fn check(archive: &Archive, expected: &Expect) {
    let Settings { user, workdir, entrypoint, cmd, env, ports } = &archive.settings;
    let mut shown = format!("{:?} {}\n", archive.tags, archive.platform);
    shown += &format!("{user} {workdir} {entrypoint:?} {cmd:?} {env:?} {ports:?}\n");
    for layer in &archive.layers {
        let Layer { created_by, packing, files, .. } = layer;
        shown += &format!("{created_by}: {packing:?} {files:?}\n");
    }
    for Large { path, bytes, layer } in archive.largest.iter().take(4) {
        shown += &format!("{bytes} {layer} {}\n", &path[..path.len().min(20)]);
    }
    for Waste { file, by, deleted } in &archive.waste {
        shown += &format!("{} of {}, by {by}, deleted: {deleted}\n", file.path, file.layer);
    }
    expected.assert_eq(&shown);
}

#[test]
fn an_archive_of_docker() {
    check(
        &plain(&docker()).expect("an image"),
        &expect![[r#"
        ["shop:1"] linux/amd64
        app /app ["/app/run"] [] ["A=b"] ["53/udp", "80/tcp"]
        debian: Plain Some(Files { count: 4, disk: 5600, wasted: 5600 })
        COPY . . # buildkit: Plain Some(Files { count: 3, disk: 5710, wasted: 5000 })
        RUN rm: Plain Some(Files { count: 1, disk: 4, wasted: 0 })
        700 1 etc/passwd
        10 1 folderfolderfolderfo
        4 2 app/new
        0 0 bin/sh
        app/run of 1, by 2, deleted: true
        var/cache/a of 0, by 2, deleted: true
        var/cache/b/c of 0, by 2, deleted: true
        etc/passwd of 0, by 1, deleted: false
    "#]],
    );
}

#[test]
fn an_oci_layout_with_packed_layers() {
    let digest = |it: &str| format!("{{\"digest\":\"sha256:{it}\"");
    let layers = layers();
    // Only the first two bytes look packed: the test passes on the rest as it is.
    let packed = [&[0x1f, 0x8b][..], &layers[0]].concat();
    let zstd = [&[0x28, 0xb5, 0x2f, 0xfd][..], &layers[1]].concat();
    let manifest = format!(
        "{{\"config\":{}}},\"layers\":[{}}},{}}},{}}}]}}",
        digest("config"),
        digest("a"),
        digest("b"),
        digest("c")
    );
    let index = format!(
        "{{\"manifests\":[{},\"platform\":{{\"os\":\"unknown\"}}}},{},\"annotations\":{{\
         \"org.opencontainers.image.ref.name\":\"shop\"}}}}]}}",
        digest("none"),
        digest("manifest")
    );
    let archive = tar(&[
        file("blobs/sha256/a", &packed),
        file("blobs/sha256/b", &zstd),
        file("blobs/sha256/c", &layers[2]),
        file("blobs/sha256/config", CONFIG.as_bytes()),
        file("blobs/sha256/manifest", manifest.as_bytes()),
        file("index.json", index.as_bytes()),
        file("oci-layout", b"{}"),
    ]);
    let unpacked = read(&archive, &|it| it.get(2..).map(<[u8]>::to_vec));
    check(
        &unpacked.expect("an image"),
        &expect![[r#"
        ["shop"] linux/amd64
        app /app ["/app/run"] [] ["A=b"] ["53/udp", "80/tcp"]
        debian: Gzip Some(Files { count: 4, disk: 5600, wasted: 5000 })
        COPY . . # buildkit: Zstd None
        RUN rm: Plain Some(Files { count: 1, disk: 4, wasted: 0 })
        600 0 etc/passwd
        4 2 app/new
        0 0 bin/sh
        var/cache/a of 0, by 2, deleted: true
        var/cache/b/c of 0, by 2, deleted: true
    "#]],
    );
    let why = plain(&archive).expect_err("it cannot be unpacked");
    assert_eq!(why, "is cut short or damaged: layer 1 does not end as it should.");
}

#[test]
fn what_is_no_image_says_why() {
    let whole = docker();
    let cut = &whole[..whole.len() / 2];
    let mut damaged = whole.clone();
    damaged[512 + 100] ^= 1;
    let mut in_layer = whole.clone();
    in_layer[512 + 512 + 10] ^= 1;
    let lost = tar(&[file("manifest.json", MANIFEST.as_bytes()), file("config.json", b"{}")]);
    let long = tar(&[header("x", b'L', 100_000, "")]);
    let no_json = tar(&[file("manifest.json", b"{")]);
    let shown: Vec<String> = [
        cut,
        &damaged,
        &in_layer,
        &lost,
        &long,
        &no_json,
        &tar(&[file("manifest.json", b"[]")]),
        &tar(&[file("index.json", b"{}")]),
        &tar(&[file("a", b"b")]),
        &whole[..100],
    ]
    .map(|it| plain(it).expect_err("no image"))
    .to_vec();
    expect![[r#"
        is cut short: it ends in the middle of a file.
        is damaged: a header is none of a tar archive.
        is damaged: a header in layer 1 is none of a tar archive.
        is not whole: a/layer.tar, which it names, is not in it.
        is damaged: a name is longer than 64 kB.
        has a damaged manifest: manifest.json is no JSON.
        holds a manifest.json without an image.
        has an index.json without an image.
        is a tar archive, but no image: it has neither manifest.json nor index.json. docker save IMAGE -o image.tar makes one.
        is cut short: it ends in the middle of a file."#]].assert_eq(&shown.join("\n"));
}

#[test]
fn any_byte_changed_is_read_or_refused() {
    let whole = docker();
    for at in (0..whole.len()).step_by(7) {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        let _ = plain(&changed);
        let _ = plain(&whole[..at]);
    }
}

/// An archive of 2 GB with one layer, as it would be read from a disk; nothing of it is kept.
#[test]
fn two_gigabytes_are_read_in_little_memory() {
    const FILES: u64 = 20_000;
    const EACH: u64 = 100_000;
    let step = 512 + EACH.next_multiple_of(512);
    let layer = FILES * step + 1024;
    let manifest = r#"[{"Config":"c","Layers":["l"]}]"#;
    let front = [file("manifest.json", manifest.as_bytes()), file("c", b"{}")].concat();
    let front = [front, header("l", b'0', layer, "")].concat();
    let start = front.len() as u64;
    let size = start + layer + 1024;
    let byte_at = |at: u64, length: u64| -> Vec<u8> {
        let mut bytes = vec![0; usize::try_from(length).expect("small")];
        let mut fill = |from: u64, data: &[u8]| {
            for (place, byte) in data.iter().enumerate() {
                let place =
                    (from + place as u64).checked_sub(at).and_then(|it| usize::try_from(it).ok());
                if let Some(it) = place.and_then(|it| bytes.get_mut(it)) {
                    *it = *byte;
                }
            }
        };
        fill(0, &front);
        let first = at.saturating_sub(start) / step;
        for number in first..FILES.min(first + length / step + 2) {
            fill(start + number * step, &header(&format!("d/{number}"), b'0', EACH, ""));
        }
        bytes
    };
    assert!(2_000_000_000 < size);
    let mut reader = Reader::new(size);
    let (mut read, mut longest) = (0, 0);
    let archive = loop {
        match reader.step() {
            Wanted::Read(at, length) => {
                (read, longest) = (read + length, length.max(longest));
                reader.take(&byte_at(at, length));
            }
            Wanted::Done(it) => break it,
            other => panic!("{other:?}"),
        }
    };
    let files = archive.layers[0].files.clone().expect("files");
    assert_eq!((files.count, files.disk), (FILES, FILES * EACH));
    assert_eq!(longest, 1024 * 1024);
    // Small files are read over, large ones are not.
    assert!(read < size, "{read}");
}

/// Of more paths than are remembered, sizes are counted all the same.
#[test]
fn of_too_many_paths_only_the_sizes_are_counted() {
    let mut tree = tree::Tree::default();
    tree.begin();
    let folder = "folder/".repeat(150);
    for number in 0..30_000 {
        let path = format!("{folder}{number}");
        let kind = tar::EntryKind::File;
        tree.add(tar::Entry { path, kind, size: 10, link: String::new(), at: 0 });
    }
    assert!(tree.is_partial);
    assert_eq!((tree.layers[0].count, tree.layers[0].disk), (30_000, 300_000));
    assert_eq!(tree.largest.len(), 50);
}
