//! Byte offsets to lines, columns and UTF-16 code units, and back.

/// Where the lines of a text begin. Lines and columns are 1-based.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    starts: Vec<usize>,
    /// Of each character beyond ASCII: the offset behind it, and how many bytes more than UTF-16 code
    /// units the text has up to there.
    wide: Vec<(usize, usize)>,
}

/// A line and a column in it, both 1-based; the column counts UTF-16 code units, as editors do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// 1-based line.
    pub line: usize,
    /// 1-based column in UTF-16 code units.
    pub column: usize,
}

impl Lines {
    /// Finds the lines of `text`, which end with `\n`.
    pub fn new(text: &str) -> Lines {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
        let mut surplus = 0;
        let wide = text.char_indices().filter(|(_, it)| !it.is_ascii()).map(|(at, it)| {
            surplus += it.len_utf8() - it.len_utf16();
            (at + it.len_utf8(), surplus)
        });
        Lines { starts, wide: wide.collect() }
    }

    /// The number of lines; a text that ends with a newline has an empty last one.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// The line that holds the byte at `offset`, the last one for offsets past the end.
    pub fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// The offset of the first byte of `line`; that of the last line for lines past the end.
    pub fn start(&self, line: usize) -> usize {
        self.starts[line.clamp(1, self.starts.len()) - 1]
    }

    /// Line and UTF-16 column of a byte offset, which lies between two characters of the text.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line(offset);
        let start = self.start(line);
        let surplus = self.surplus(offset) - self.surplus(start);
        Position { line, column: (offset - start).saturating_sub(surplus) + 1 }
    }

    /// How many bytes more than UTF-16 code units there are before an offset.
    fn surplus(&self, offset: usize) -> usize {
        let before = self.wide.partition_point(|(end, _)| *end <= offset);
        before.checked_sub(1).map_or(0, |it| self.wide[it].1)
    }
}

/// The byte offset of the UTF-16 offset `units`, rounded up to a character boundary.
pub fn from_utf16(text: &str, units: usize) -> usize {
    let mut seen = 0;
    for (offset, character) in text.char_indices() {
        if units <= seen {
            return offset;
        }
        seen += character.len_utf16();
    }
    text.len()
}

/// The UTF-16 offset of a byte offset.
pub fn to_utf16(text: &str, offset: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < offset).map(|(_, it)| it.len_utf16()).sum()
}

/// The UTF-16 offsets of many byte offsets, without counting from the start for each.
pub struct Utf16<'a> {
    text: &'a str,
    offset: usize,
    units: usize,
}

impl Utf16<'_> {
    /// Of offsets in `text`.
    pub fn new(text: &str) -> Utf16<'_> {
        Utf16 { text, offset: 0, units: 0 }
    }

    /// The UTF-16 offset of a byte offset; fast where this is not before the last one.
    pub fn of(&mut self, offset: usize) -> usize {
        if offset < self.offset {
            (self.offset, self.units) = (0, 0);
        }
        let rest = self.text.get(self.offset..).unwrap_or_default();
        self.units += to_utf16(rest, offset - self.offset);
        self.offset = offset;
        self.units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_utf16_units() {
        let text = "FROM a\n# 🐳é x\nRUN b";
        let lines = Lines::new(text);
        let x = text.find('x').unwrap();
        assert_eq!(lines.position(x), Position { line: 2, column: 7 });
        assert_eq!(lines.position(text.len()), Position { line: 3, column: 6 });
        assert_eq!((lines.count(), lines.line(6), lines.line(7)), (3, 1, 2));
    }

    #[test]
    fn utf16_offsets_round_trip_on_every_character() {
        let text = "a🐳e\u{301}\r\nb";
        let mut units = Utf16::new(text);
        for (offset, _) in text.char_indices().chain([(text.len(), ' '), (5, 'e')]) {
            assert_eq!(from_utf16(text, to_utf16(text, offset)), offset);
            assert_eq!(units.of(offset), to_utf16(text, offset));
        }
    }
}
