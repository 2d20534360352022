//! A file of which some parts are there: what is read beyond them is noted, to be asked for.

use std::{cell::Cell, ops::Range};

use object::ReadRef;

/// Parts are asked for in whole blocks, as headers and names stand close together.
const BLOCK: u64 = 64 * 1024;

/// No list in a header of a real program is longer.
const LONGEST: u64 = 8 * 1024 * 1024;

/// All parts of a file together.
const MOST: u64 = 48 * 1024 * 1024;

/// The parts of a file that are there.
#[derive(Debug, Default)]
pub struct Parts {
    size: u64,
    parts: Vec<(u64, Vec<u8>)>,
    /// The first bytes that were missing: the offset, and how many.
    wanted: Cell<Option<(u64, u64)>>,
    total: u64,
}

impl Parts {
    /// A file of this length, in bytes, of which nothing is there yet.
    pub fn new(size: u64) -> Parts {
        Parts { size, ..Parts::default() }
    }

    /// A file that is there as a whole.
    pub fn whole(bytes: Vec<u8>) -> Parts {
        let size = bytes.len() as u64;
        Parts { parts: vec![(0, bytes)], total: size, ..Parts::new(size) }
    }

    /// Its length, in bytes.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The bytes that were missing since the last [`Parts::add`].
    pub fn wanted(&self) -> Option<(u64, u64)> {
        self.wanted.get()
    }

    /// Adds the bytes that are wanted.
    ///
    /// # Errors
    /// Where they are not as many, or too many, as a sentence without the file's name.
    pub fn add(&mut self, bytes: Vec<u8>) -> Result<(), String> {
        let wanted = self.wanted.take();
        let Some((at, _)) = wanted.filter(|it| it.1 == bytes.len() as u64) else {
            return Err("changed while it was read.".to_owned());
        };
        self.total += bytes.len() as u64;
        if MOST < self.total {
            return Err("has headers of more than 48 MB: that is no program.".to_owned());
        }
        self.parts.push((at, bytes));
        Ok(())
    }

    /// So many bytes from an offset; `None` where the file ends before, or they are still wanted.
    pub(super) fn bytes(&self, at: u64, length: u64) -> Option<&[u8]> {
        let end = at.checked_add(length).filter(|it| *it <= self.size)?;
        if length == 0 {
            return Some(&[]);
        }
        let found = self.parts.iter().find_map(|(start, bytes)| {
            let from = usize::try_from(at.checked_sub(*start)?).ok()?;
            bytes.get(from..from.checked_add(usize::try_from(length).ok()?)?)
        });
        if found.is_none() && length <= LONGEST {
            self.want(at, end);
        }
        found
    }

    /// Notes that these bytes are missing, unless others are already.
    fn want(&self, at: u64, end: u64) {
        if self.wanted.get().is_none() {
            let start = at / BLOCK * BLOCK;
            let end = end.div_ceil(BLOCK).saturating_mul(BLOCK).min(self.size);
            self.wanted.set(Some((start, end - start)));
        }
    }
}

impl<'a> ReadRef<'a> for &'a Parts {
    fn len(self) -> Result<u64, ()> {
        Ok(self.size)
    }

    fn read_bytes_at(self, offset: u64, size: u64) -> Result<&'a [u8], ()> {
        self.bytes(offset, size).ok_or(())
    }

    fn read_bytes_at_until(self, range: Range<u64>, delimiter: u8) -> Result<&'a [u8], ()> {
        let end = range.end.min(self.size);
        // Names are short: most end in the block that they begin in, or in the next.
        let mut length = (BLOCK - range.start % BLOCK).min(end.checked_sub(range.start).ok_or(())?);
        loop {
            let bytes = self.bytes(range.start, length).ok_or(())?;
            if let Some(length) = bytes.iter().position(|it| *it == delimiter) {
                return bytes.get(..length).ok_or(());
            }
            let longer = length.saturating_mul(2).max(256).min(end - range.start);
            if longer == length || LONGEST < longer {
                return Err(());
            }
            length = longer;
        }
    }
}
