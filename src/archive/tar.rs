//! A tar archive as a stream: chunks go in, the headers of its files come out; their data is passed
//! over.
//!
//! Layouts are those of POSIX.1-2001 (`pax`, with `ustar`), and of GNU tar's long names.

/// A file, a folder or a link in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// Its path, without `./` or `/` in front or behind.
    pub(super) path: String,
    pub(super) kind: EntryKind,
    /// How many bytes of data follow.
    pub(super) size: u64,
    /// What a link points to.
    pub(super) link: String,
    /// Where its data begins, in bytes from the archive's start.
    pub(super) at: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryKind {
    File,
    Folder,
    /// Hard or symbolic; also devices and pipes.
    Other,
}

/// Why a stream is no tar archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// A header's checksum is wrong, or its size is no number.
    Header,
    /// A name of more than 64 kB.
    LongName,
}

const BLOCK: usize = 512;

/// Longer names and attributes are refused.
const LONGEST: u64 = 64 * 1024;

/// Reads an archive chunk by chunk.
#[derive(Debug, Default)]
pub(super) struct Walk {
    /// How many bytes were taken or passed over.
    at: u64,
    /// A header as far as it has come.
    block: Vec<u8>,
    /// Data that is still to be passed over, with its padding.
    skip: u64,
    /// Data that is collected: whose header it is of, and how much is still to come of it.
    collected: Option<(u8, u64, Vec<u8>)>,
    /// What such data said of the next header.
    path: Option<String>,
    link: Option<String>,
    size: Option<u64>,
    ended: bool,
}

impl Walk {
    /// How many of the next bytes hold nothing that is needed.
    pub(super) fn skippable(&self) -> u64 {
        if self.ended { u64::MAX } else { self.skip }
    }

    /// Passes over that many bytes, at most those that can be.
    pub(super) fn pass(&mut self, bytes: u64) {
        self.skip = self.skip.saturating_sub(bytes);
        self.at += bytes;
    }

    /// Whether the end of the archive was seen.
    pub(super) fn has_ended(&self) -> bool {
        self.ended
    }

    /// Whether it is between two files, so that an archive without its mark of the end may end here.
    pub(super) fn is_between(&self) -> bool {
        self.block.is_empty() && self.skip == 0 && self.collected.is_none()
    }

    /// Takes the next bytes, and tells the files whose headers are complete with them.
    pub(super) fn feed(
        &mut self,
        mut bytes: &[u8],
        found: &mut dyn FnMut(Entry),
    ) -> Result<(), Broken> {
        while !bytes.is_empty() && !self.ended {
            if self.skip != 0 {
                let count = usize::try_from(self.skip).unwrap_or(usize::MAX).min(bytes.len());
                bytes = bytes.get(count..).unwrap_or_default();
                self.pass(count as u64);
                continue;
            }
            if let Some((_, left, data)) = &mut self.collected {
                let count = usize::try_from(*left).unwrap_or(usize::MAX).min(bytes.len());
                let (now, later) = bytes.split_at(count);
                data.extend_from_slice(now);
                *left -= count as u64;
                self.at += count as u64;
                bytes = later;
                if *left == 0 {
                    self.use_collected();
                }
                continue;
            }
            let (now, later) = bytes.split_at((BLOCK - self.block.len()).min(bytes.len()));
            self.block.extend_from_slice(now);
            self.at += now.len() as u64;
            bytes = later;
            if self.block.len() == BLOCK {
                let block = std::mem::take(&mut self.block);
                self.header(&block, found)?;
            }
        }
        if self.ended {
            self.at += bytes.len() as u64;
        }
        Ok(())
    }

    fn header(&mut self, block: &[u8], found: &mut dyn FnMut(Entry)) -> Result<(), Broken> {
        if block.iter().all(|it| *it == 0) {
            self.ended = true;
            return Ok(());
        }
        let field = |from: usize, to: usize| block.get(from..to).unwrap_or_default();
        let sum: u64 = block.iter().map(|it| u64::from(*it)).sum();
        let of_sum: u64 = field(148, 156).iter().map(|it| u64::from(*it)).sum();
        // The sum is taken with spaces in its own place.
        if number(field(148, 156)) != Some(sum - of_sum + 8 * u64::from(b' ')) {
            return Err(Broken::Header);
        }
        let size = number(field(124, 136)).ok_or(Broken::Header)?;
        let kind = block.get(156).copied().unwrap_or_default();
        if matches!(kind, b'L' | b'K' | b'x') {
            if LONGEST < size {
                return Err(Broken::LongName);
            }
            self.collected = Some((kind, size, Vec::new()));
            // Its padding comes behind it.
            if size == 0 {
                self.use_collected();
            }
            return Ok(());
        }
        let size = match (kind, self.size.take()) {
            // Links and folders have no data, even if the header gives a size.
            (b'1'..=b'6', _) => 0,
            (_, Some(size)) => size,
            (_, None) => size,
        };
        self.skip = size.checked_next_multiple_of(BLOCK as u64).ok_or(Broken::Header)?;
        let path = self.path.take().unwrap_or_else(|| {
            let (name, prefix) = (text(field(0, 100)), text(field(345, 500)));
            let is_posix = field(257, 263) == b"ustar\0" && !prefix.is_empty();
            if is_posix { [&prefix, "/", &name].concat() } else { name }
        });
        let link = self.link.take().unwrap_or_else(|| text(field(157, 257)));
        let is_folder = kind == b'5' || kind != b'2' && path.ends_with('/');
        let kind = match kind {
            _ if is_folder => EntryKind::Folder,
            b'0' | 0 | b'7' | b'S' => EntryKind::File,
            // Attributes of all files that follow.
            b'g' => return Ok(()),
            _ => EntryKind::Other,
        };
        found(Entry { path: plain(&path), kind, size, link, at: self.at });
        Ok(())
    }

    /// Takes what stands before a header: a long name, or attributes.
    fn use_collected(&mut self) {
        let Some((kind, _, data)) = self.collected.take() else { return };
        self.skip = (BLOCK as u64 - data.len() as u64 % BLOCK as u64) % BLOCK as u64;
        match kind {
            b'L' => self.path = Some(text(&data)),
            b'K' => self.link = Some(text(&data)),
            _ => self.attributes(&data),
        }
    }

    /// `30 path=a/b\n`, each with its own length in front.
    fn attributes(&mut self, mut data: &[u8]) {
        while let Some(space) = data.iter().position(|it| *it == b' ') {
            let length = str::from_utf8(data.get(..space).unwrap_or_default());
            let length: usize = length.ok().and_then(|it| it.parse().ok()).unwrap_or(0);
            let Some(record) = data.get(space + 1..length) else { return };
            data = data.get(length..).unwrap_or_default();
            let record = record.strip_suffix(b"\n").unwrap_or(record);
            let Some(equals) = record.iter().position(|it| *it == b'=') else { return };
            let (name, value) = record.split_at(equals);
            let value = text(value.get(1..).unwrap_or_default());
            match name {
                b"path" => self.path = Some(value),
                b"linkpath" => self.link = Some(value),
                b"size" => self.size = value.parse().ok(),
                _ => {}
            }
        }
    }
}

/// Octal digits; or, where the first bit is set, the number itself.
fn number(field: &[u8]) -> Option<u64> {
    if field.first().is_some_and(|it| it & 0x80 != 0) {
        let (start, rest) = field.split_at(field.len().saturating_sub(8));
        let is_small =
            start.iter().enumerate().all(|(at, it)| *it == if at == 0 { 0x80 } else { 0 });
        return is_small.then(|| Some(u64::from_be_bytes(rest.try_into().ok()?)))?;
    }
    let digits = text(field);
    let digits = digits.trim();
    if digits.is_empty() { Some(0) } else { u64::from_str_radix(digits, 8).ok() }
}

/// Up to the first zero.
fn text(bytes: &[u8]) -> String {
    let text = bytes.split(|it| *it == 0).next().unwrap_or_default();
    String::from_utf8_lossy(text).into_owned()
}

/// `a/b` for `./a/b/`.
fn plain(path: &str) -> String {
    let parts = path.split('/').filter(|it| !it.is_empty() && *it != ".");
    parts.collect::<Vec<_>>().join("/")
}
