//! The format of an index file, version 1.
//!
//! A line `packages 1 RELEASE DATE`, then numbers of seven bits a byte, the lowest first, and texts:
//!
//! 1. how many packages there are, and how many names that are only provided;
//! 2. their names, each as the number of bytes that it shares with the one before, the rest, and a
//!    line feed;
//! 3. for all packages, column by column: installed size and download size in KiB, and flags in the
//!    three lowest bits below the size of documents in units of 32 KiB;
//! 4. how many names are provided by others, then name, count and providers of each;
//! 5. how many names are depended upon, and these, the most frequent first: a dependency is a place
//!    in this list;
//! 6. for each package twice (depends, recommends) the number of groups; for each group its first
//!    alternative, doubled, plus 1 where more follow: their number, and they;
//! 7. the FNV-1a checksum of all of this, four bytes, the lowest first.

use super::{Id, Index, Row, checksum};

impl Index {
    /// Reads an index file.
    ///
    /// # Errors
    /// What is wrong with it: another format, a piece missing, a damaged byte.
    pub fn read(bytes: &[u8]) -> Result<Index, String> {
        let (whole, sum) = bytes.split_last_chunk::<4>().ok_or("the package index is empty")?;
        let line = whole.iter().position(|it| *it == b'\n').ok_or(FOREIGN)?;
        let first = std::str::from_utf8(&whole[..line]).map_err(|_| FOREIGN)?;
        let (release, date) = match first.split(' ').collect::<Vec<_>>()[..] {
            ["packages", "1", release, date] => (release, date),
            ["packages", ..] => {
                return Err("the package index is of another version: reload the page".into());
            }
            _ => return Err(FOREIGN.into()),
        };
        if checksum(whole) != u32::from_le_bytes(*sum) {
            return Err(format!("the package index of {release} is damaged"));
        }
        let mut reader = Reader { bytes: &whole[line + 1..] };
        let index = reader.index(release, date);
        index.ok_or_else(|| format!("the package index of {release} is not whole"))
    }
}

const FOREIGN: &str = "this file is no package index";

struct Reader<'a> {
    bytes: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0_u32, 0);
        loop {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f).checked_shl(shift).filter(|_| shift < 29)?;
            if byte < 0x80 {
                return Some(number);
            }
            shift += 7;
        }
    }

    /// A number of things that take a byte each at the least.
    fn count(&mut self) -> Option<usize> {
        let count = self.number()? as usize;
        (count <= self.bytes.len()).then_some(count)
    }

    /// One of `count` places.
    fn place(&mut self, count: usize) -> Option<Id> {
        self.number().filter(|it| (*it as usize) < count)
    }

    fn numbers(&mut self, count: usize) -> Option<Vec<u32>> {
        (0..count).map(|_| self.number()).collect()
    }

    fn names(&mut self, count: usize) -> Option<(String, Vec<u32>)> {
        let (mut names, mut ends, mut last) = (Vec::new(), Vec::with_capacity(count), 0..0);
        for _ in 0..count {
            let shared = self.byte()? as usize;
            let length = self.bytes.iter().position(|it| *it == b'\n')?;
            let (rest, after) = self.bytes.split_at(length);
            let start = names.len();
            names.extend_from_within(
                last.start..Some(last.start + shared).filter(|it| *it <= last.end)?,
            );
            names.extend_from_slice(rest);
            self.bytes = &after[1..];
            last = start..names.len();
            ends.push(u32::try_from(names.len()).ok()?);
        }
        Some((String::from_utf8(names).ok()?, ends))
    }

    fn index(&mut self, release: &str, date: &str) -> Option<Index> {
        let packages = self.count()?;
        let all = packages + self.count()?;
        let (names, ends) = self.names(all)?;
        let installed = self.numbers(packages)?;
        let download = self.numbers(packages)?;
        let flags = self.numbers(packages)?;
        let mut provided = Vec::new();
        for _ in 0..self.count()? {
            let name = self.place(all)?;
            let count = self.count()?;
            let providers: Option<Vec<Id>> = (0..count).map(|_| self.place(packages)).collect();
            provided.push((name, providers?));
        }
        let count = self.count()?;
        let wanted: Vec<Id> = (0..count).map(|_| self.place(all)).collect::<Option<_>>()?;
        let (mut alternatives, mut group_ends) = (Vec::new(), Vec::new());
        let mut rows = Vec::with_capacity(packages);
        for at in 0..packages {
            let depends = u32::try_from(group_ends.len()).ok()?;
            self.groups(&wanted, &mut alternatives, &mut group_ends)?;
            let recommends = u32::try_from(group_ends.len()).ok()?;
            self.groups(&wanted, &mut alternatives, &mut group_ends)?;
            rows.push(Row {
                installed_kb: installed[at],
                download_kb: download[at],
                documents_kb: (flags[at] >> 3).checked_mul(32)?,
                flags: u8::try_from(flags[at] & 7).ok()?,
                depends,
                recommends,
                end: u32::try_from(group_ends.len()).ok()?,
            });
        }
        let (release, date) = (release.to_owned(), date.to_owned());
        self.bytes.is_empty().then_some(Index {
            release,
            date,
            names,
            ends,
            packages: rows,
            provided,
            alternatives,
            group_ends,
        })
    }

    fn groups(
        &mut self,
        wanted: &[Id],
        alternatives: &mut Vec<Id>,
        ends: &mut Vec<u32>,
    ) -> Option<()> {
        for _ in 0..self.count()? {
            let first = self.number()?;
            alternatives.push(*wanted.get((first >> 1) as usize)?);
            if first & 1 == 1 {
                for _ in 0..self.count()? {
                    alternatives.push(wanted[self.place(wanted.len())? as usize]);
                }
            }
            ends.push(u32::try_from(alternatives.len()).ok()?);
        }
        Some(())
    }
}
