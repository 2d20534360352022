//! Debian's order of versions (deb-version(7)).

use std::cmp::Ordering;

/// Compares `[epoch:]upstream[-revision]`.
pub(super) fn compare(a: &str, b: &str) -> Ordering {
    let (a, b) = (Version::read(a), Version::read(b));
    a.epoch
        .cmp(&b.epoch)
        .then_with(|| part(a.upstream, b.upstream))
        .then_with(|| part(a.revision, b.revision))
}

/// Whether a version fulfils `>= 1.2`.
pub(super) fn fulfils(version: &str, relation: &str, wanted: &str) -> bool {
    let order = compare(version, wanted);
    match relation {
        "<<" => order.is_lt(),
        "<=" => order.is_le(),
        "=" => order.is_eq(),
        ">=" => order.is_ge(),
        ">>" => order.is_gt(),
        _ => true,
    }
}

struct Version<'a> {
    epoch: u32,
    upstream: &'a str,
    revision: &'a str,
}

impl Version<'_> {
    fn read(text: &str) -> Version<'_> {
        let (epoch, rest) = match text.split_once(':') {
            Some((epoch, rest)) => (epoch.parse().unwrap_or(0), rest),
            None => (0, text),
        };
        let (upstream, revision) = rest.rsplit_once('-').unwrap_or((rest, "0"));
        Version { epoch, upstream, revision }
    }
}

/// Text and numbers by turns; `~` is before the end, letters are before everything else.
fn part(mut a: &str, mut b: &str) -> Ordering {
    loop {
        let (text_a, text_b) = (text(&mut a), text(&mut b));
        let order = |it: Option<char>| match it {
            Some('~') => -1,
            None => 0,
            Some(letter) if letter.is_ascii_alphabetic() => i64::from(u32::from(letter)),
            Some(other) => i64::from(u32::from(other)) + 256,
        };
        let (mut left, mut right) = (text_a.chars(), text_b.chars());
        for _ in 0..text_a.len().max(text_b.len()) {
            match order(left.next()).cmp(&order(right.next())) {
                Ordering::Equal => {}
                different => return different,
            }
        }
        match digits(&mut a).cmp(&digits(&mut b)) {
            Ordering::Equal if a.is_empty() && b.is_empty() => return Ordering::Equal,
            Ordering::Equal => {}
            different => return different,
        }
    }
}

fn text<'a>(rest: &mut &'a str) -> &'a str {
    let end = rest.find(|it: char| it.is_ascii_digit()).unwrap_or(rest.len());
    let (text, after) = rest.split_at(end);
    *rest = after;
    text
}

fn digits(rest: &mut &str) -> u64 {
    let end = rest.find(|it: char| !it.is_ascii_digit()).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    *rest = after;
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_ordered_as_dpkg_orders_them() {
        for (a, b) in [
            ("1.0~rc1", "1.0"),
            ("1.0", "1.0a"),
            ("1.0a", "1.0+1"),
            ("1.9", "1.10"),
            ("2.36-9", "2.36-9+deb12u1"),
            ("9.9", "1:0.1"),
            ("1.0-1", "1.0.1-1"),
        ] {
            assert_eq!(compare(a, b), Ordering::Less, "{a} {b}");
            assert_eq!(compare(b, a), Ordering::Greater, "{a} {b}");
        }
        assert_eq!(compare("0:1.0-0", "1.0"), Ordering::Equal);
        assert!(fulfils("2.36", ">=", "2.34") && !fulfils("2.36", "<<", "2.36"));
    }
}
