//! Programs for other systems than Linux.

use super::{Format, Parts};

/// How programs of macOS start: with 32 and 64 bits, in both byte orders (`mach-o/loader.h`).
const MACHO: [[u8; 4]; 4] = [
    [0xfe, 0xed, 0xfa, 0xce],
    [0xfe, 0xed, 0xfa, 0xcf],
    [0xce, 0xfa, 0xed, 0xfe],
    [0xcf, 0xfa, 0xed, 0xfe],
];

/// How those for several processors start, and Java's classes too.
const FAT: [u8; 4] = [0xca, 0xfe, 0xba, 0xbe];

/// Whether a file that starts so is one of them.
pub(super) fn is_foreign(start: &[u8]) -> bool {
    // A class of Java has its version there, which began with 45; a program has its processors.
    let is_fat = start.starts_with(&FAT) && matches!(start.get(4..8), Some([0, 0, 0, 1..=20]));
    is_fat || MACHO.iter().any(|it| start.starts_with(it)) || start.starts_with(b"MZ")
}

/// What it was built for.
///
/// # Errors
/// As for [`super::read`].
pub(super) fn read(parts: &Parts) -> Result<Format, String> {
    let start = parts.bytes(0, parts.size().min(64)).unwrap_or_default();
    if !start.starts_with(b"MZ") {
        return Ok(Format::MachO);
    }
    Ok(match is_dotnet(parts, start) {
        Some(true) => Format::DotNet,
        _ => Format::Windows,
    })
}

/// Whether a program in Windows' format is one of .NET: the 15th of its directories is not empty
/// (Microsoft's "PE Format"). `None` where the file ends before.
fn is_dotnet(parts: &Parts, start: &[u8]) -> Option<bool> {
    let number = |bytes: &[u8]| Some(u32::from_le_bytes(bytes.try_into().ok()?));
    let header = u64::from(number(start.get(0x3c..0x40)?)?);
    let optional = parts.bytes(header.checked_add(24)?, 2)?;
    // 64-bit addresses move the directories.
    let directories = if optional == [0x0b, 0x02] { 24 + 112 } else { 24 + 96 };
    let entry = parts.bytes(header.checked_add(directories + 14 * 8)?, 8)?;
    Some(number(entry.get(..4)?)? != 0)
}
