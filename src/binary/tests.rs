//! Binaries made here, and what is read of them.

use expect_test::{Expect, expect};

use super::*;

/// A small ELF file of 64 bits, made of what it is to say; or of 32 bits with the other byte order.
pub(super) struct Made {
    pub(super) interpreter: &'static str,
    pub(super) needed: &'static [&'static str],
    pub(super) versions: &'static [&'static str],
    pub(super) big_32: bool,
}

impl Made {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let word = |value: u64| match self.big_32 {
            true => u32::try_from(value).expect("small").to_be_bytes().to_vec(),
            false => value.to_le_bytes().to_vec(),
        };
        let int = |value: u32| match self.big_32 {
            true => value.to_be_bytes(),
            false => value.to_le_bytes(),
        };
        let half = |value: u16| match self.big_32 {
            true => value.to_be_bytes(),
            false => value.to_le_bytes(),
        };
        let (header, segment) = if self.big_32 { (52, 32) } else { (64, 56) };
        let mut strings = vec![0];
        let mut name = |text: &str| {
            let at = strings.len() as u64;
            strings.extend(text.bytes().chain([0]));
            at
        };
        let needed: Vec<u64> = self.needed.iter().map(|it| name(it)).collect();
        let versions: Vec<u64> = self.versions.iter().map(|it| name(it)).collect();
        let interpreter = [self.interpreter.as_bytes(), &[0]].concat();
        let interpreter_at = header + 3 * segment;
        let strings_at = interpreter_at + interpreter.len() as u64;
        let versions_at = strings_at + strings.len() as u64;
        let mut needs = Vec::new();
        needs.extend([half(1), half(u16::try_from(versions.len()).expect("few"))].concat());
        needs.extend([int(0), int(16), int(0)].concat());
        for (at, version) in versions.iter().enumerate() {
            let next = if at + 1 == versions.len() { 0 } else { 16 };
            needs.extend(int(0).iter().chain(&half(0)).chain(&half(0)));
            needs.extend([int(u32::try_from(*version).expect("small")), int(next)].concat());
        }
        let dynamic_at = versions_at + needs.len() as u64;
        let mut entries: Vec<(u64, u64)> = needed.iter().map(|it| (1, *it)).collect();
        entries.extend([(5, strings_at), (10, strings.len() as u64)]);
        entries.extend([(0x6fff_fffe, versions_at), (0x6fff_ffff, 1), (0, 0)]);
        let entries = if self.needed.is_empty() { Vec::new() } else { entries };
        let dynamic: Vec<u8> =
            entries.iter().flat_map(|it| [word(it.0), word(it.1)].concat()).collect();
        let end = dynamic_at + dynamic.len() as u64;
        let mut file = b"\x7fELF".to_vec();
        file.extend(if self.big_32 { [1, 2, 1, 0] } else { [2, 1, 1, 0] });
        file.extend([0; 8]);
        file.extend([half(2), half(if self.big_32 { 20 } else { 62 })].concat());
        file.extend(int(1));
        file.extend([word(0), word(header), word(0)].concat());
        file.extend(int(0));
        let size = |it: u64| u16::try_from(it).expect("small");
        file.extend([half(size(header)), half(size(segment)), half(3)].concat());
        file.extend([half(0), half(0), half(0)].concat());
        let interpreter_length =
            if self.interpreter.is_empty() { 0 } else { interpreter.len() as u64 };
        for (kind, at, length) in [
            (1, 0, end),
            (3, interpreter_at, interpreter_length),
            (2, dynamic_at, dynamic.len() as u64),
        ] {
            file.extend(int(kind));
            if !self.big_32 {
                file.extend(int(4));
            }
            file.extend([word(at), word(at), word(at), word(length), word(length)].concat());
            if self.big_32 {
                file.extend(int(4));
            }
            file.extend(word(1));
        }
        file.extend([interpreter, strings, needs, dynamic].concat());
        file
    }
}

const DYNAMIC: Made = Made {
    interpreter: "/lib64/ld-linux-x86-64.so.2",
    needed: &["libssl.so.3", "libpq.so.5", "libshop.so.1", "libgcc_s.so.1", "libc.so.6"],
    versions: &["GLIBC_2.9", "GLIBC_2.34", "GLIBC_2.2.5", "GLIBC_PRIVATE", "GCC_3.3"],
    big_32: false,
};

fn whole(name: &str, bytes: Vec<u8>) -> Result<Binary, String> {
    match read(name, &Parts::whole(bytes)) {
        Reading::Done(it) => Ok(it),
        Reading::Failed(why) => Err(why),
        Reading::Wants(at, length) => panic!("{name} is there, but {length} at {at} are wanted"),
    }
}

/// What the headers say, and what becomes of it on each base.
fn check(bytes: Vec<u8>, expected: &Expect) {
    let binary = whole("dir/app", bytes).expect("it can be read");
    let mut shown = format!("{} of {} bytes\n", binary.name, binary.bytes);
    if let Format::Elf(elf) = &binary.format {
        shown += &format!("{:?}, {:?}, {:?}\n", elf.kind, elf.platform(), elf.needs());
        shown += &format!("{:?} {:?} {:?}\n", elf.interpreter, elf.needed, elf.versions);
    } else {
        shown += &format!("{:?}\n", binary.format);
    }
    for BaseFit { base, fit, .. } in fits(&binary) {
        let fit = match fit {
            Fit::Starts => "starts".to_owned(),
            Fit::With { missing, lines } => {
                format!("lacks {}:\n    {}", missing.join(" "), lines.join("\n    "))
            }
            Fit::Fails(why) => why,
        };
        shown += &format!("{base}: {fit}\n");
    }
    expected.assert_eq(&shown);
}

#[test]
fn a_program_for_glibc() {
    check(
        DYNAMIC.bytes(),
        &expect![[r#"
        app of 632 bytes
        Program, Some("linux/amd64"), Glibc(Some(34))
        Some("/lib64/ld-linux-x86-64.so.2") ["libssl.so.3", "libpq.so.5", "libshop.so.1", "libgcc_s.so.1", "libc.so.6"] [("GCC", "3.3"), ("GLIBC", "2.34")]
        mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled: lacks libpq.so.5 libshop.so.1:
            COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/x86_64-linux-gnu/
        gcr.io/distroless/cc-debian13:nonroot: lacks libpq.so.5 libshop.so.1:
            COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/x86_64-linux-gnu/
        debian:trixie-slim: lacks libpq.so.5 libshop.so.1:
            RUN apt-get update && apt-get install -y --no-install-recommends libpq5 && rm -rf /var/lib/apt/lists/*
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/x86_64-linux-gnu/
        gcr.io/distroless/base-debian13:nonroot: lacks libpq.so.5 libshop.so.1 libgcc_s.so.1:
            COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libgcc_s.so.1 /usr/lib/x86_64-linux-gnu/
        registry.access.redhat.com/ubi9/ubi-micro:latest: lacks libssl.so.3 libpq.so.5 libshop.so.1:
            COPY --from=build /usr/lib/x86_64-linux-gnu/libssl.so.3 /usr/lib64/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib64/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib64/
        debian:bookworm-slim: lacks libssl.so.3 libpq.so.5 libshop.so.1:
            RUN apt-get update && apt-get install -y --no-install-recommends libssl3 libpq5 && rm -rf /var/lib/apt/lists/*
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/x86_64-linux-gnu/
        cgr.dev/chainguard/glibc-dynamic:latest: lacks libssl.so.3 libpq.so.5 libshop.so.1:
            COPY --from=build /usr/lib/x86_64-linux-gnu/libssl.so.3 /usr/lib/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/
        gcr.io/distroless/base-nossl-debian13:nonroot: lacks libssl.so.3 libpq.so.5 libshop.so.1 libgcc_s.so.1:
            COPY --from=build /usr/lib/x86_64-linux-gnu/libssl.so.3 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libpq.so.5 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libshop.so.1 /usr/lib/x86_64-linux-gnu/
            COPY --from=build /usr/lib/x86_64-linux-gnu/libgcc_s.so.1 /usr/lib/x86_64-linux-gnu/
        scratch: “no such file or directory”: /lib64/ld-linux-x86-64.so.2, which loads it, is part of glibc.
        cgr.dev/chainguard/static:latest: “no such file or directory”: /lib64/ld-linux-x86-64.so.2, which loads it, is part of glibc.
        gcr.io/distroless/static-debian13:nonroot: “no such file or directory”: /lib64/ld-linux-x86-64.so.2, which loads it, is part of glibc.
        alpine:3.24: “no such file or directory”: /lib64/ld-linux-x86-64.so.2, which loads it, is part of glibc.
    "#]],
    );
}

#[test]
fn a_program_for_musl() {
    let interpreter = "/lib/ld-musl-x86_64.so.1";
    check(
        Made { interpreter, needed: &["libc.musl-x86_64.so.1"], versions: &[], big_32: false }
            .bytes(),
        &expect![[r#"
            app of 392 bytes
            Program, Some("linux/amd64"), Musl
            Some("/lib/ld-musl-x86_64.so.1") ["libc.musl-x86_64.so.1"] []
            alpine:3.24: starts
            scratch: lacks /lib/ld-musl-x86_64.so.1:
                COPY --from=alpine:3.24 /lib/ld-musl-x86_64.so.1 /lib/ld-musl-x86_64.so.1
            cgr.dev/chainguard/static:latest: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            gcr.io/distroless/static-debian13:nonroot: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            gcr.io/distroless/base-nossl-debian13:nonroot: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            gcr.io/distroless/base-debian13:nonroot: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            registry.access.redhat.com/ubi9/ubi-micro:latest: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            gcr.io/distroless/cc-debian13:nonroot: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            debian:bookworm-slim: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            debian:trixie-slim: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
            cgr.dev/chainguard/glibc-dynamic:latest: “no such file or directory”: /lib/ld-musl-x86_64.so.1, which loads it, is part of musl.
        "#]],
    );
}

#[test]
fn a_static_program() {
    check(
        Made { interpreter: "", needed: &[], ..DYNAMIC }.bytes(),
        &expect![[r#"
        app of 385 bytes
        Program, Some("linux/amd64"), Nothing
        None [] []
        scratch: starts
        cgr.dev/chainguard/static:latest: starts
        gcr.io/distroless/static-debian13:nonroot: starts
        alpine:3.24: starts
        mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled: starts
        gcr.io/distroless/base-nossl-debian13:nonroot: starts
        gcr.io/distroless/base-debian13:nonroot: starts
        registry.access.redhat.com/ubi9/ubi-micro:latest: starts
        gcr.io/distroless/cc-debian13:nonroot: starts
        debian:bookworm-slim: starts
        debian:trixie-slim: starts
        cgr.dev/chainguard/glibc-dynamic:latest: starts
    "#]],
    );
}

#[test]
fn thirty_two_bits_and_the_other_byte_order() {
    let versions = &["GLIBC_2.0", "GLIBC_2.38"];
    let interpreter = "/lib/ld.so.1";
    let made = Made { interpreter, needed: &["libc.so.6"], versions, big_32: true };
    check(
        made.bytes(),
        &expect![[r#"
        app of 289 bytes
        Program, None, Glibc(Some(38))
        Some("/lib/ld.so.1") ["libc.so.6"] [("GLIBC", "2.38")]
    "#]],
    );
}

#[test]
fn parts_come_as_they_are_asked_for() {
    let bytes = DYNAMIC.bytes();
    let mut padded = bytes.clone();
    padded.resize(5_000_000, 0);
    let mut parts = Parts::new(padded.len() as u64);
    let mut read_bytes = 0;
    let binary = loop {
        match read("app", &parts) {
            Reading::Wants(at, length) => {
                let at_byte = usize::try_from(at).expect("small");
                let part = padded[at_byte..][..usize::try_from(length).expect("small")].to_vec();
                read_bytes += part.len();
                parts.add(part).expect("it is wanted");
            }
            Reading::Done(it) => break it,
            Reading::Failed(why) => panic!("{why}"),
        }
    };
    assert_eq!(binary.format, whole("app", bytes).expect("it can be read").format);
    assert!(read_bytes <= 65_536, "{read_bytes}");
    let mut parts = Parts::new(10);
    assert!(parts.add(vec![1; 10]).is_err(), "nothing was asked for");
}

#[test]
fn a_file_that_is_cut_short_says_so_wherever_it_is_cut() {
    let bytes = DYNAMIC.bytes();
    for length in 0..bytes.len() {
        let why = whole("app", bytes[..length].to_vec()).expect_err("it is cut");
        assert!(why.ends_with('.'), "{length}: {why}");
    }
    // A byte changed anywhere is read or refused.
    for at in 0..bytes.len() {
        for value in [0, 1, 0x7f, 0xff] {
            let mut changed = bytes.clone();
            changed[at] = value;
            let _ = whole("app", changed).map(|it| fits(&it));
        }
    }
}

#[test]
fn files_of_other_systems_and_no_binaries() {
    let mut windows = vec![0; 400];
    windows[..2].copy_from_slice(b"MZ");
    windows[0x3c] = 64;
    windows[64 + 24..][..2].copy_from_slice(&[0x0b, 0x02]);
    let mut dotnet = windows.clone();
    dotnet[64 + 24 + 112 + 14 * 8] = 1;
    let mac = vec![0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1];
    let class = vec![0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 0x41];
    let format = |bytes: &[u8]| whole("it", bytes.to_vec()).map(|it| it.format);
    assert_eq!(format(&windows), Ok(Format::Windows));
    assert_eq!(format(&dotnet), Ok(Format::DotNet));
    assert_eq!(format(&mac), Ok(Format::MachO));
    for it in [&class[..], b"", b"FROM scratch\n", b"\x7fELF", b"\x7fELF\x03\x01"] {
        assert!(format(it).is_err(), "{it:?}");
    }
    assert!(!is_binary(&class) && is_binary(&mac) && is_binary(&windows));
}

#[test]
fn packages_that_bring_libraries_are_in_the_indexes() {
    use crate::packages::Index;
    for release in ["bookworm", "trixie", "alpine"] {
        let file = format!("{}/www/data/{release}.bin", env!("CARGO_MANIFEST_DIR"));
        let index = Index::read(&std::fs::read(file).expect("an index")).expect("an index");
        let mut unknown = Vec::new();
        for line in PACKAGED.lines() {
            let it = packaged(line.split(' ').next().expect("a name")).expect("a row");
            let name = match release {
                "bookworm" => it.bookworm,
                "trixie" => it.trixie,
                _ => it.alpine,
            };
            if !name.is_empty() && index.find(name).is_none() {
                unknown.push(name);
            }
        }
        assert_eq!(unknown, [""; 0], "{release}");
        // What the slim images hold is of packages that are there.
        let base = index.base();
        let image = ["debian:bookworm-slim", "debian:trixie-slim", "alpine:3.24"];
        let image = image.iter().find(|it| it.contains(release)).expect("a base");
        for library in bases::held(image) {
            let package = packaged(library).expect("a row");
            let name = match release {
                "bookworm" => package.bookworm,
                "trixie" => package.trixie,
                _ => package.alpine,
            };
            let id = index.find(name).expect("a package");
            assert!(base.has(id), "{release}: {library} of {name}");
        }
    }
}
