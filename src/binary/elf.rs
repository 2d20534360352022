//! The headers of an ELF file, as far as they say what it needs.
//!
//! Layouts are those of the System V ABI (gABI 4.1, chapters 4 and 5) and, for symbol versions, of
//! the Linux Standard Base (Core 5.0, 10.7).

use object::{
    Endianness, StringTable,
    elf::{self, FileHeader32, FileHeader64},
    read::elf::{Dyn, FileHeader, ProgramHeader, SectionHeader},
};

use super::{Elf, Format, Kind, Parts};
use crate::sort;

/// How it starts.
pub(super) const MAGIC: &[u8] = b"\x7fELF";

/// Longer lists are not those of a program that starts.
const MOST: usize = 4_000;

/// Reads it as far as its parts are there.
///
/// # Errors
/// Why it is no whole ELF file, as a sentence without its name.
pub(super) fn read(parts: &Parts) -> Result<Format, String> {
    let start = parts.bytes(0, 20.min(parts.size())).unwrap_or_default();
    let elf = match (start.get(4), start.get(5)) {
        (Some(1), Some(1 | 2)) => headers::<FileHeader32<Endianness>>(parts),
        (Some(2), Some(1 | 2)) => headers::<FileHeader64<Endianness>>(parts),
        (Some(_), Some(_)) => {
            return Err("starts like an ELF file, but says neither how many bits nor which byte \
                        order it has: it is damaged."
                .to_owned());
        }
        _ => return Err(CUT.to_owned()),
    };
    elf.map(|it| Format::Elf(Box::new(it))).ok_or_else(|| CUT.to_owned())
}

const CUT: &str = "is an ELF file that is cut short or damaged: its headers point behind its end.";

/// A file under its headers.
struct File<'a, H: FileHeader> {
    parts: &'a Parts,
    endian: H::Endian,
    segments: &'a [H::ProgramHeader],
}

fn headers<H: FileHeader<Endian = Endianness>>(parts: &Parts) -> Option<Elf> {
    let header = H::parse(parts).ok()?;
    let endian = header.endian().ok()?;
    let segments = header.program_headers(endian, parts).ok()?;
    let file = File::<H> { parts, endian, segments };
    let mut elf = Elf {
        machine: header.e_machine(endian),
        is_64: header.is_class_64(),
        is_little_endian: header.is_little_endian(),
        interpreter: file.interpreter()?,
        ..Elf::default()
    };
    let is_program = file.dynamic(&mut elf)?;
    elf.kind = match header.e_type(endian) {
        elf::ET_REL => Kind::Object,
        elf::ET_CORE => Kind::Core,
        elf::ET_DYN if elf.interpreter.is_none() && !is_program => Kind::Library,
        _ => Kind::Program,
    };
    // Without them it starts just as well.
    sections::<H>(header, endian, parts, &mut elf);
    Some(elf)
}

impl<H: FileHeader<Endian = Endianness>> File<'_, H> {
    /// The program in `PT_INTERP`; `None` where the file ends before.
    fn interpreter(&self) -> Option<Option<String>> {
        for segment in self.segments.iter().take(MOST) {
            let (at, length) = segment.file_range(self.endian);
            if segment.p_type(self.endian) == elf::PT_INTERP && length != 0 {
                let bytes = self.parts.bytes(at, length.min(4_096))?;
                let path = bytes.split(|it| *it == 0).next().unwrap_or_default();
                return Some(Some(String::from_utf8_lossy(path).into_owned()));
            }
        }
        Some(None)
    }

    /// Reads the dynamic section, if there is one; says whether that calls it a program.
    fn dynamic(&self, elf: &mut Elf) -> Option<bool> {
        let is_it = |it: &&H::ProgramHeader| {
            it.p_type(self.endian) == elf::PT_DYNAMIC && it.file_range(self.endian).1 != 0
        };
        let Some(segment) = self.segments.iter().take(MOST).find(is_it) else {
            return Some(false);
        };
        let entries = segment.dynamic(self.endian, self.parts).ok()??;
        let entries = || {
            let each =
                entries.iter().take(MOST).map(|it| (it.tag(self.endian), it.val(self.endian)));
            each.take_while(|it| it.0 != elf::DT_NULL)
        };
        let value = |tag: i64| entries().find(|it| it.0 == tag).map(|it| it.1);
        let Some(strings) = value(elf::DT_STRTAB) else { return Some(false) };
        let start = self.offset(strings)?;
        let end = start.checked_add(value(elf::DT_STRSZ)?)?;
        let strings = StringTable::new(self.parts, start, end);
        let text = |at: u64| Some(text(strings.get(u32::try_from(at).ok()?).ok()?));
        for (tag, value) in entries() {
            match tag {
                elf::DT_NEEDED => elf.needed.push(text(value)?),
                elf::DT_RPATH | elf::DT_RUNPATH => {
                    elf.search.extend(text(value)?.split(':').map(str::to_owned));
                }
                _ => {}
            }
        }
        if let Some(needs) = value(elf::DT_VERNEED) {
            let count = value(elf::DT_VERNEEDNUM).unwrap_or(0);
            self.versions(self.offset(needs)?, count, &strings, elf)?;
        }
        Some(value(elf::DT_FLAGS_1).is_some_and(|it| it & u64::from(elf::DF_1_PIE) != 0))
    }

    /// Where an address is in the file.
    fn offset(&self, address: u64) -> Option<u64> {
        self.segments.iter().take(MOST).find_map(|it| {
            let start = it.p_vaddr(self.endian).into();
            let (offset, length) = it.file_range(self.endian);
            let into = address.checked_sub(start).filter(|it| *it < length)?;
            (it.p_type(self.endian) == elf::PT_LOAD).then(|| offset.checked_add(into))?
        })
    }

    /// The highest of each family among the versions that it asks its libraries for.
    fn versions<'a>(
        &self,
        mut at: u64,
        count: u64,
        strings: &StringTable<'a, &'a Parts>,
        elf: &mut Elf,
    ) -> Option<()> {
        let mut left = MOST;
        for _ in 0..count.min(MOST as u64) {
            let library = read_at::<elf::Verneed<Endianness>>(self.parts, at)?;
            let mut version = at.checked_add(library.vn_aux.get(self.endian).into())?;
            for _ in 0..library.vn_cnt.get(self.endian) {
                left = left.checked_sub(1)?;
                let need = read_at::<elf::Vernaux<Endianness>>(self.parts, version)?;
                let name = text(strings.get(need.vna_name.get(self.endian)).ok()?);
                raise(&mut elf.versions, &name);
                match need.vna_next.get(self.endian) {
                    0 => break,
                    next => version = version.checked_add(next.into())?,
                }
            }
            match library.vn_next.get(self.endian) {
                0 => break,
                next => at = at.checked_add(next.into())?,
            }
        }
        sort::by_key(&mut elf.versions, |it| it.0.clone());
        Some(())
    }
}

fn read_at<T: object::Pod>(parts: &Parts, at: u64) -> Option<&T> {
    let bytes = parts.bytes(at, size_of::<T>() as u64)?;
    Some(object::pod::from_bytes(bytes).ok()?.0)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Keeps the higher of two versions of a family: `GLIBC_2.34`.
fn raise(versions: &mut Vec<(String, String)>, name: &str) {
    let Some((family, version)) = name.rsplit_once('_') else { return };
    // GLIBC_PRIVATE, GLIBC_ABI_DT_RELR.
    if !version.starts_with(|it: char| it.is_ascii_digit()) {
        return;
    }
    match versions.iter_mut().find(|it| it.0 == family) {
        Some((_, highest)) if numbers(highest) < numbers(version) => version.clone_into(highest),
        Some(_) => {}
        None => versions.push((family.to_owned(), version.to_owned())),
    }
}

/// `2.34` as numbers, which order as versions do.
fn numbers(version: &str) -> Vec<u64> {
    version.split('.').map(|it| it.parse().unwrap_or(0)).collect()
}

/// Symbols, debug information, and what compilers say of themselves.
fn sections<H: FileHeader<Endian = Endianness>>(
    header: &H,
    endian: Endianness,
    parts: &Parts,
    elf: &mut Elf,
) -> Option<()> {
    let sections = header.sections(endian, parts).ok()?;
    for section in sections.iter() {
        let name = sections.section_name(endian, section).unwrap_or_default();
        let (at, length): (u64, u64) =
            (section.sh_offset(endian).into(), section.sh_size(endian).into());
        let kind = section.sh_type(endian);
        elf.has_symbols |= kind == elf::SHT_SYMTAB;
        if kind == elf::SHT_NOBITS {
            continue;
        }
        if name.starts_with(b".debug_") || name.starts_with(b".zdebug_") {
            elf.debug_bytes = elf.debug_bytes.saturating_add(length).min(parts.size());
        }
        match name {
            b".go.buildinfo" => elf.go = go(parts.bytes(at, length.min(BEGINNING))?),
            b".comment" => elf.rust = rust(parts.bytes(at, length.min(BEGINNING))?),
            _ => {}
        }
    }
    Some(())
}

/// What compilers say stands at the start of their sections.
const BEGINNING: u64 = 4_096;

/// Go's version, which stands in the section since Go 1.18 (debug/buildinfo): behind 32 bytes its
/// length, then itself.
fn go(section: &[u8]) -> Option<String> {
    let rest = section.strip_prefix(b"\xff Go buildinf:")?;
    // The second of the flags says that it stands here; before there was an address.
    let known = || Some("an older Go".to_owned());
    if rest.get(1)? & 2 == 0 {
        return known();
    }
    let length = usize::from(*section.get(32)?);
    let version = section.get(33..33 + length)?;
    match str::from_utf8(version) {
        Ok(it) if length < 128 => Some(it.to_owned()),
        _ => known(),
    }
}

/// Rust's version: `rustc version 1.92.0 (ded5c06cf 2025-12-08)`.
fn rust(section: &[u8]) -> Option<String> {
    let mut texts = section.split(|it| *it == 0).filter_map(|it| str::from_utf8(it).ok());
    let version = texts.find_map(|it| it.strip_prefix("rustc version "))?;
    version.split(' ').next().map(str::to_owned)
}
