//! Tables as text: rows of fields between `|`, in the byte order of their first field.
//!
//! A slice of structs would be three times the bytes in the download.

/// The offset of the row with this first field.
pub(super) fn find(table: &str, name: &str) -> Option<usize> {
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low.midpoint(high);
        let before = bytes[low..middle].iter().rposition(|it| *it == b'\n');
        let start = before.map_or(low, |it| low + it + 1);
        let length = bytes[start..].iter().position(|it| matches!(it, b'|' | b'\n'))?;
        match bytes[start..start + length].cmp(name.as_bytes()) {
            std::cmp::Ordering::Equal => return Some(start),
            std::cmp::Ordering::Greater => high = start,
            std::cmp::Ordering::Less => {
                low = start + bytes[start..].iter().position(|it| *it == b'\n')? + 1;
            }
        }
    }
    None
}

/// The fields of the row at this offset.
pub(super) fn fields(table: &str, row: usize) -> impl Iterator<Item = &str> {
    table.get(row..).and_then(|it| it.lines().next()).unwrap_or_default().split('|')
}

/// For the tests of tables: every row can be found.
#[cfg(test)]
pub(super) fn assert_order(table: &str) {
    for name in table.lines().filter_map(|it| it.split('|').next()) {
        assert!(find(table, name).is_some(), "{name} is not in its place");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_and_no_other() {
        let table = "a|1\nab|2|x\nb\nc-d|3\n";
        for name in ["a", "ab", "b", "c-d"] {
            let row = find(table, name).map(|it| fields(table, it).next());
            assert_eq!(row, Some(Some(name)));
        }
        for name in ["", "aa", "c", "c-e", "d"] {
            assert_eq!(find(table, name), None, "{name}");
        }
    }
}
