//! What the functions and constants of a linked module refer to, as the linker itself says
//! (`--emit-relocs`): a guess by numbers that look like addresses would keep too much, or too little.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocationEntry,
    RelocationType, SymbolInfo, TypeRef,
};

/// What the linker calls the segment whose bytes nobody writes to.
const CONSTANTS: &str = ".rodata";

#[derive(Debug, Default)]
pub(crate) struct References {
    /// By their names, as wasm-bindgen writes them. Several functions may bear one.
    pub(crate) functions: BTreeMap<String, Targets>,
    pub(crate) data: Vec<Datum>,
}

/// A piece of data that has a name of its own for the linker.
#[derive(Debug, Default)]
pub(crate) struct Datum {
    /// Where it lies in memory, in bytes.
    pub(crate) place: Range<u32>,
    pub(crate) is_constant: bool,
    pub(crate) targets: Targets,
}

/// What something refers to, calls apart.
#[derive(Debug, Default)]
pub(crate) struct Targets {
    /// Indices into `References::data`.
    pub(crate) data: BTreeSet<usize>,
    /// Functions whose address it takes.
    pub(crate) functions: BTreeSet<String>,
}

impl References {
    /// Reads them from a module as the linker wrote it.
    pub(crate) fn read(module: &[u8]) -> Result<References, String> {
        let parts = Parts::read(module).map_err(|error| format!("the linked module: {error}"))?;
        if parts.of_code.is_empty() {
            return Err("the linked module does not say what refers to what: \
                        was it linked with --emit-relocs?"
                .to_owned());
        }
        Ok(parts.references())
    }
}

/// A module's sections, as far as they matter here.
#[derive(Default)]
struct Parts<'a> {
    /// How many functions come before those with a body.
    imported: usize,
    /// The bodies, counted from the start of their section, as relocations count.
    bodies: Vec<Range<usize>>,
    segments: Vec<Segment>,
    names: BTreeMap<usize, String>,
    symbols: Vec<SymbolInfo<'a>>,
    of_code: Vec<RelocationEntry>,
    of_data: Vec<RelocationEntry>,
}

#[derive(Default)]
struct Segment {
    /// Its bytes, counted from the start of the section.
    bytes: Range<usize>,
    /// Where they go in memory.
    address: u32,
    is_constant: bool,
}

impl<'a> Parts<'a> {
    fn read(module: &'a [u8]) -> wasmparser::Result<Parts<'a>> {
        let mut parts = Parts::default();
        let mut code = 0;
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for it in imports.into_imports() {
                        parts.imported += usize::from(matches!(it?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::CodeSectionStart { range, .. } => code = range.start,
                Payload::CodeSectionEntry(body) => {
                    parts.bodies.push(body.range().start - code..body.range().end - code);
                }
                Payload::DataSection(section) => {
                    let start = section.range().start;
                    for it in section {
                        let it = it?;
                        let end = it.range.end - start;
                        let bytes = end - it.data.len()..end;
                        let mut segment = Segment { bytes, ..Segment::default() };
                        if let DataKind::Active { offset_expr, .. } = it.kind
                            && let Operator::I32Const { value } =
                                offset_expr.get_operators_reader().read()?
                        {
                            segment.address = value.cast_unsigned();
                        }
                        parts.segments.push(segment);
                    }
                }
                Payload::CustomSection(section) => {
                    parts.read_custom(section.name(), section.as_known())?;
                }
                _ => {}
            }
        }
        Ok(parts)
    }

    fn read_custom(&mut self, name: &str, section: KnownCustom<'a>) -> wasmparser::Result<()> {
        match section {
            KnownCustom::Name(section) => {
                for it in section {
                    let Name::Function(names) = it? else { continue };
                    for it in names {
                        let it = it?;
                        let name = rustc_demangle::demangle(it.name).to_string();
                        self.names.insert(it.index as usize, name);
                    }
                }
            }
            KnownCustom::Linking(section) => {
                for it in section.subsections() {
                    match it? {
                        Linking::SegmentInfo(names) => {
                            for (it, segment) in names.into_iter().zip(&mut self.segments) {
                                segment.is_constant = it?.name == CONSTANTS;
                            }
                        }
                        Linking::SymbolTable(symbols) => {
                            self.symbols =
                                symbols.into_iter().collect::<wasmparser::Result<_>>()?;
                        }
                        _ => {}
                    }
                }
            }
            KnownCustom::Reloc(section) => {
                let entries = section.entries().into_iter().collect::<wasmparser::Result<_>>()?;
                match name {
                    "reloc.CODE" => self.of_code = entries,
                    "reloc.DATA" => self.of_data = entries,
                    _ => {}
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn references(&self) -> References {
        let mut references = References::default();
        // Of each symbol, where it stands in `references.data`.
        let mut data = BTreeMap::new();
        for (number, it) in self.symbols.iter().enumerate() {
            let SymbolInfo::Data { symbol: Some(symbol), .. } = it else { continue };
            let Some(segment) = self.segments.get(symbol.index as usize) else { continue };
            let start = segment.address + symbol.offset;
            data.insert(number, references.data.len());
            references.data.push(Datum {
                place: start..start + symbol.size,
                is_constant: segment.is_constant,
                targets: Targets::default(),
            });
        }
        let refer =
            |targets: &mut Targets, it: &RelocationEntry| match self.symbols.get(it.index as usize)
            {
                Some(SymbolInfo::Data { .. }) => {
                    targets.data.extend(data.get(&(it.index as usize)));
                }
                Some(SymbolInfo::Func { index, .. }) => {
                    targets.functions.extend(self.names.get(&(*index as usize)).cloned());
                }
                _ => {}
            };
        for it in self.of_code.iter().filter(|it| it.ty != RelocationType::FunctionIndexLeb) {
            let body = self.bodies.partition_point(|body| body.end <= it.offset as usize);
            let Some(name) = self.names.get(&(self.imported + body)) else { continue };
            refer(references.functions.entry(name.clone()).or_default(), it);
        }
        // Every function is known here, also one that refers to nothing.
        for it in self.names.values() {
            references.functions.entry(it.clone()).or_default();
        }
        for it in &self.of_data {
            let at = it.offset as usize;
            let Some(segment) = self.segments.iter().find(|it| it.bytes.contains(&at)) else {
                continue;
            };
            let address = segment.address + it.offset - segment.bytes.start as u32;
            let of = references.data.iter_mut().filter(|it| it.place.contains(&address));
            of.for_each(|datum| refer(&mut datum.targets, it));
        }
        references
    }
}

#[cfg(test)]
mod tests {
    use super::References;

    /// Two functions: `one` loads from `a` and takes the address of `two`; `a` points to `b`, which
    /// is in a segment that can be written to.
    #[test]
    fn code_and_data_refer_to_data_and_functions() {
        let module = module(true);
        let references = References::read(&module).expect("references");
        let [a, b] = &references.data[..] else { panic!("{references:?}") };
        assert_eq!((a.place.clone(), a.is_constant), (64..68, true));
        assert_eq!((b.place.clone(), b.is_constant), (68..72, false));
        assert_eq!(a.targets.data.iter().collect::<Vec<_>>(), [&1]);
        assert!(b.targets.data.is_empty() && b.targets.functions.is_empty());
        let one = &references.functions["one"];
        assert_eq!(one.data.iter().collect::<Vec<_>>(), [&0]);
        assert_eq!(one.functions.iter().collect::<Vec<_>>(), ["two"]);
        assert!(references.functions["two"].data.is_empty());
    }

    #[test]
    fn a_module_without_relocations_is_refused() {
        assert!(References::read(&module(false)).unwrap_err().contains("--emit-relocs"));
        assert!(References::read(b"no module").unwrap_err().starts_with("the linked module: "));
    }

    fn module(with_relocations: bool) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        let mut section = |id: u8, name: &str, content: &[u8]| {
            let name_length = if id == 0 { 1 + name.len() } else { 0 };
            module.extend([id, (name_length + content.len()) as u8]);
            if id == 0 {
                module.push(name.len() as u8);
                module.extend(name.as_bytes());
            }
            module.extend(content);
        };
        // One type, two functions, one memory.
        section(1, "", &[1, 0x60, 0, 0]);
        section(3, "", &[2, 0, 0]);
        section(5, "", &[1, 0, 1]);
        // `one`: i32.const 64, drop, i32.const 1, drop. Numbers with five bytes, as a linker leaves them.
        let one =
            [0x41, 0xc0, 0x80, 0x80, 0x80, 0, 0x1a, 0x41, 0x81, 0x80, 0x80, 0x80, 0, 0x1a, 0x0b];
        section(10, "", &[&[2, 16, 0][..], &one, &[2, 0, 0x0b]].concat());
        // Two segments of four bytes, at 64 and 68.
        section(
            11,
            "",
            &[2, 0, 0x41, 0xc0, 0, 0x0b, 4, 68, 0, 0, 0, 0, 0x41, 0xc4, 0, 0x0b, 4, 0, 0, 0, 0],
        );
        if with_relocations {
            let segments = b"\x02\x07.rodata\0\0\x05.data\0\0";
            // Data `a` and `b`, function 1 `two`: kind, flags, name, and where.
            let symbols = b"\x03\x01\0\x01a\0\0\x04\x01\0\x01b\x01\0\x04\0\0\x01\x03two";
            let linking =
                [&[2, 5, segments.len() as u8][..], segments, &[8, symbols.len() as u8], symbols];
            section(0, "linking", &linking.concat());
            // Kind, offset in the section, symbol, and what is added.
            section(0, "reloc.CODE", &[3, 2, 4, 4, 0, 0, 1, 11, 2]);
            section(0, "reloc.DATA", &[4, 1, 5, 7, 1, 0]);
        }
        section(0, "name", b"\x01\x0b\x02\0\x03one\x01\x03two");
        module
    }
}
