//! Compiled programs and libraries: what their headers say they need to start.
//!
//! Only headers are read, never the code: a file is asked for in parts ([`Parts`]), so that a program
//! of any size costs a few hundred kilobytes.

mod bases;
mod elf;
mod foreign;
mod libraries;
mod parts;

use serde::{Deserialize, Serialize};

pub use bases::{BaseFit, Fit, fits};
pub use libraries::{PACKAGED, Packaged, packaged};
pub use parts::Parts;

/// A compiled file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binary {
    /// Its file name, without folders.
    pub name: String,
    /// Its length, in bytes.
    pub bytes: u64,
    /// What it was built for.
    pub format: Format,
}

/// What a binary was built for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// Linux, or another system with ELF files.
    Elf(Box<Elf>),
    /// macOS.
    MachO,
    /// Windows.
    Windows,
    /// .NET: a file of the Windows format that `dotnet` runs on any system.
    DotNet,
}

/// What the headers of an ELF file say.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Elf {
    /// The number of its processor, as in `e_machine`.
    pub machine: u16,
    /// Whether it has 64 bits.
    pub is_64: bool,
    /// Whether the least byte comes first.
    pub is_little_endian: bool,
    /// The file format.
    pub kind: Kind,
    /// The program that loads it, from `PT_INTERP`; `None` where the kernel starts it by itself.
    pub interpreter: Option<String>,
    /// The libraries that it is linked to, in their order: `DT_NEEDED`.
    pub needed: Vec<String>,
    /// Where it looks for them first: `DT_RPATH` and `DT_RUNPATH`.
    pub search: Vec<String>,
    /// The highest version that it asks for of each family of symbols, such as `GLIBC` with `2.34`.
    pub versions: Vec<(String, String)>,
    /// Whether it still has its symbol table.
    pub has_symbols: bool,
    /// How many bytes of it are debug information.
    pub debug_bytes: u64,
    /// The version of Go that built it, such as `go1.25.1`.
    pub go: Option<String>,
    /// The version of Rust that built it, such as `1.92.0`.
    pub rust: Option<String>,
}

/// What an ELF file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Kind {
    /// It is started.
    #[default]
    Program,
    /// Programs load it.
    Library,
    /// A linker's input.
    Object,
    /// The memory of a crashed program.
    Core,
}

/// The C library that a binary needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// None: everything is in it.
    Nothing,
    /// GNU's, in at least the version 2.N where it asks for one.
    Glibc(Option<u32>),
    /// Alpine's.
    Musl,
    /// Another one, such as Android's.
    Other,
}

/// How far the reading of a file has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// These bytes are needed to go on: the offset, and how many.
    Wants(u64, u64),
    /// It is read.
    Done(Binary),
    /// It cannot be read, for this reason: a sentence without the file's name.
    Failed(String),
}

/// Whether a file that starts with these bytes is read as a binary. Eight of them are enough.
pub fn is_binary(start: &[u8]) -> bool {
    start.starts_with(elf::MAGIC) || foreign::is_foreign(start)
}

/// Reads a file as far as its parts are there.
pub fn read(name: &str, parts: &Parts) -> Reading {
    let name = name.rsplit('/').next().unwrap_or(name);
    let format = match parts.bytes(0, parts.size().min(64)) {
        Some(start) if start.starts_with(elf::MAGIC) => elf::read(parts),
        Some(start) if is_binary(start) => foreign::read(parts),
        Some(_) => Err("is not a program that was compiled for Linux.".to_owned()),
        None => Err(String::new()),
    };
    match (parts.wanted(), format) {
        (Some((at, length)), _) => Reading::Wants(at, length),
        (None, Ok(format)) => {
            Reading::Done(Binary { name: name.to_owned(), bytes: parts.size(), format })
        }
        (None, Err(why)) => Reading::Failed(why),
    }
}

impl Elf {
    /// The C library that it needs.
    pub fn needs(&self) -> Needs {
        let starts = |start: &str| self.needed.iter().any(|it| it.starts_with(start));
        let interpreter = self.interpreter.as_deref().unwrap_or_default();
        let loader = interpreter.rsplit('/').next().unwrap_or_default();
        // musl's own linker names it libc.so, Alpine's libc.musl-x86_64.so.1.
        let is_musl = loader.starts_with("ld-musl") || starts("libc.musl") || starts("libc.so");
        // ld-linux-x86-64.so.2, ld-linux.so.2, and ld64.so.2 on POWER and z.
        let is_glibc = loader.starts_with("ld-linux")
            || loader.starts_with("ld64.so")
            || loader.starts_with("ld.so")
            || GLIBC.iter().any(|it| self.needed.iter().any(|needed| needed == it))
            || self.version("GLIBC").is_some();
        if is_glibc && !loader.starts_with("ld-musl") {
            Needs::Glibc(self.glibc())
        } else if is_musl {
            Needs::Musl
        } else if self.interpreter.is_none() && self.needed.is_empty() {
            Needs::Nothing
        } else {
            Needs::Other
        }
    }

    /// The highest version that it asks for of a family of symbols.
    pub fn version(&self, family: &str) -> Option<&str> {
        self.versions.iter().find(|it| it.0 == family).map(|it| it.1.as_str())
    }

    /// The number behind `2.` of the glibc that it asks for.
    fn glibc(&self) -> Option<u32> {
        self.version("GLIBC")?.strip_prefix("2.")?.split('.').next()?.parse().ok()
    }

    /// As `docker build --platform` calls its processor; `None` where images have no name for it.
    pub fn platform(&self) -> Option<&'static str> {
        Some(match (self.machine, self.is_64, self.is_little_endian) {
            (object::elf::EM_X86_64, ..) => "linux/amd64",
            (object::elf::EM_386, ..) => "linux/386",
            (object::elf::EM_AARCH64, ..) => "linux/arm64",
            (object::elf::EM_ARM, ..) => "linux/arm",
            (object::elf::EM_PPC64, _, true) => "linux/ppc64le",
            (object::elf::EM_S390, true, _) => "linux/s390x",
            (object::elf::EM_RISCV, true, _) => "linux/riscv64",
            (object::elf::EM_LOONGARCH, true, _) => "linux/loong64",
            _ => return None,
        })
    }
}

/// What glibc itself brings, of which a program may be linked to some.
const GLIBC: [&str; 8] = [
    "libc.so.6",
    "libm.so.6",
    "libpthread.so.0",
    "libdl.so.2",
    "librt.so.1",
    "libresolv.so.2",
    "libutil.so.1",
    "libanl.so.1",
];

#[cfg(test)]
mod tests;
