//! Sizes: exact byte counts, and ranges for what can only be estimated.

use std::{
    fmt,
    iter::Sum,
    ops::{Add, Sub},
};

use serde::{Deserialize, Serialize};

/// A number of bytes. Shown in decimal units to three digits, as docker prints them: 1.83 MB.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Bytes(pub u64);

impl Bytes {
    /// None at all.
    pub const ZERO: Bytes = Bytes(0);

    /// Thousands of bytes.
    pub const fn kb(count: u64) -> Bytes {
        Bytes(count * 1_000)
    }

    /// Millions of bytes.
    pub const fn mb(count: u64) -> Bytes {
        Bytes(count * 1_000_000)
    }

    /// This many times `factor`, rounded down; 0 for a negative factor.
    pub fn times(self, factor: f64) -> Bytes {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            clippy::cast_sign_loss,
            reason = "float to integer casts saturate, and images stay far below 2^53 bytes"
        )]
        Bytes((self.0 as f64 * factor) as u64)
    }

    /// Rounded to two digits: 1.2 GB for 1.21 GB, and 200 MB for 196 MB.
    pub fn two_digits(self) -> Bytes {
        let mut unit = 1_u64;
        while 100 <= self.0 / unit {
            unit *= 10;
        }
        Bytes((self.0.saturating_add(unit / 2) / unit).saturating_mul(unit))
    }

    /// How much of another number it is; of nothing it is as much as of one byte.
    #[expect(clippy::cast_precision_loss, reason = "images stay far below 2^53 bytes")]
    pub fn share_of(self, whole: Bytes) -> f64 {
        self.0 as f64 / whole.0.max(1) as f64
    }
}

impl Add for Bytes {
    type Output = Bytes;

    fn add(self, other: Bytes) -> Bytes {
        Bytes(self.0.saturating_add(other.0))
    }
}

impl Sub for Bytes {
    type Output = Bytes;

    /// Never below zero.
    fn sub(self, other: Bytes) -> Bytes {
        Bytes(self.0.saturating_sub(other.0))
    }
}

impl Sum for Bytes {
    fn sum<I: Iterator<Item = Bytes>>(bytes: I) -> Bytes {
        bytes.fold(Bytes::ZERO, Add::add)
    }
}

const UNITS: [&str; 6] = ["B", "kB", "MB", "GB", "TB", "PB"];

/// Three digits of `count` in the unit `power`, with zeros at the end of a fraction dropped.
///
/// In integers: printing floats would add 16 kB to the Wasm.
fn three_digits(count: u64, power: usize) -> String {
    let scale = 1_000_u64.pow(u32::try_from(power).unwrap_or(0));
    // In two steps, so that nothing overflows.
    let rounded = |decimals: u32| {
        let shift = 10_u64.pow(decimals);
        count / scale * shift + (count % scale * shift + scale / 2) / scale
    };
    let decimals = match () {
        () if power == 0 || 1_000 <= rounded(1) => 0,
        () if 1_000 <= rounded(2) => 1,
        () => 2,
    };
    let digits = rounded(decimals);
    let unit = 10_u64.pow(decimals);
    match (digits / unit, digits % unit) {
        (whole, 0) => whole.to_string(),
        (whole, fraction) => {
            let places = usize::try_from(decimals).unwrap_or(0);
            format!("{whole}.{fraction:0places$}").trim_end_matches('0').to_owned()
        }
    }
}

/// The unit in which three digits of `count` stay below 1,000.
fn unit(count: u64) -> usize {
    let mut power = 0;
    let mut limit = 1_000_u64;
    while limit <= count.saturating_add(limit / 2_000) && power + 1 < UNITS.len() {
        power += 1;
        limit = limit.saturating_mul(1_000);
    }
    power
}

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let power = unit(self.0);
        f.pad(&format!("{} {}", three_digits(self.0, power), UNITS[power]))
    }
}

/// What is known of a size: it lies between `low` and `high`, most likely at `likely`.
///
/// What is known adds up: the sum's low is the sum of the lows, its likely size that of the likely
/// ones. Surprises above that seldom come together, so that they add as independent errors do: the
/// sum's high lies above its likely size by the root of the sum of the squares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SizeRange {
    /// It is at least this.
    pub low: Bytes,
    /// The best single figure; `low <= likely <= high`.
    pub likely: Bytes,
    /// It is at most this.
    pub high: Bytes,
}

impl SizeRange {
    /// Nothing, for certain.
    pub const ZERO: SizeRange = SizeRange::exact(Bytes::ZERO);

    /// A size that is known.
    pub const fn exact(bytes: Bytes) -> SizeRange {
        SizeRange { low: bytes, likely: bytes, high: bytes }
    }

    /// A range; the three are put into order.
    pub fn new(low: Bytes, likely: Bytes, high: Bytes) -> SizeRange {
        SizeRange { low: low.min(likely), likely, high: high.max(likely) }
    }

    /// `likely`, give or take this share of it: 0.1 for ten percent.
    pub fn around(likely: Bytes, share: f64) -> SizeRange {
        SizeRange::new(likely.times(1.0 - share), likely, likely.times(1.0 + share))
    }

    /// Every end times a factor.
    pub fn times(self, factor: f64) -> SizeRange {
        SizeRange {
            low: self.low.times(factor),
            likely: self.likely.times(factor),
            high: self.high.times(factor),
        }
    }

    /// What a size that is printed as `60.1MB`, `1.2 GB` or `512 MiB` can stand for: what is rounded
    /// to it.
    pub fn read(text: &str) -> Option<SizeRange> {
        let text = text.trim();
        let (number, unit) = text.split_at(text.find(|it: char| it.is_ascii_alphabetic())?);
        let mut letters = unit.chars();
        let power = "bkmgt".find(letters.next()?.to_ascii_lowercase())?;
        let step: u64 = match (power, letters.as_str()) {
            (0, "") | (_, "" | "b" | "B") => 1_000,
            (_, "ib" | "iB") => 1_024,
            _ => return None,
        };
        let unit = step.pow(u32::try_from(power).ok()?);
        let (whole, fraction) = number.trim().split_once('.').unwrap_or((number.trim(), ""));
        let is_number = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        if whole.is_empty() || 15 < fraction.len() || !is_number(whole) || !is_number(fraction) {
            return None;
        }
        let scale = 10_u64.pow(u32::try_from(fraction.len()).ok()?);
        let digits = whole.parse::<u64>().ok()?.checked_mul(scale)?;
        let digits = digits.checked_add(fraction.parse().unwrap_or(0))?;
        let likely = u64::try_from(u128::from(digits) * u128::from(unit) / u128::from(scale));
        // Bytes are counted, not rounded.
        let half = Bytes(if power == 0 { 0 } else { unit / scale / 2 });
        let likely = Bytes(likely.ok()?);
        Some(SizeRange { low: likely - half, likely, high: likely + (half - Bytes(1)) })
    }

    /// What is left of a sum without one of its parts.
    pub fn without(self, part: SizeRange) -> SizeRange {
        let likely = self.likely - part.likely;
        let above = apart(self.above(), part.above());
        SizeRange { low: (self.low - part.low).min(likely), likely, high: likely + above }
    }

    /// How far its high end is above what is likely.
    fn above(self) -> Bytes {
        self.high - self.likely
    }

    /// The likely size, as exactly as it is known: `~70 MB` for an assumption, else three digits.
    pub fn figure(self) -> String {
        if self.low.times(1.25) < self.high {
            format!("~{}", self.likely.two_digits())
        } else {
            self.likely.to_string()
        }
    }

    /// Whether the size is known to the byte.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }
}

/// The root of the sum of the squares; exact where one is nothing.
fn together(a: Bytes, b: Bytes) -> Bytes {
    if a == Bytes::ZERO || b == Bytes::ZERO {
        return a + b;
    }
    let share = b.share_of(a);
    a.times((1.0 + share * share).sqrt())
}

/// What is together with `part` the whole.
fn apart(whole: Bytes, part: Bytes) -> Bytes {
    let share = part.share_of(whole);
    whole.times((1.0 - share * share).max(0.0).sqrt())
}

impl Add for SizeRange {
    type Output = SizeRange;

    fn add(self, other: SizeRange) -> SizeRange {
        SizeRange {
            low: self.low + other.low,
            likely: self.likely + other.likely,
            high: (self.likely + other.likely) + together(self.above(), other.above()),
        }
    }
}

impl Sum for SizeRange {
    fn sum<I: Iterator<Item = SizeRange>>(ranges: I) -> SizeRange {
        ranges.fold(SizeRange::ZERO, Add::add)
    }
}

impl fmt::Display for SizeRange {
    /// `40–55 MB`, or one figure where both ends print alike.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (low, high) = (self.low.to_string(), self.high.to_string());
        if low == high {
            return f.pad(&high);
        }
        let power = unit(self.high.0);
        if unit(self.low.0) == power {
            f.pad(&format!("{}–{high}", three_digits(self.low.0, power)))
        } else {
            f.pad(&format!("{low}–{high}"))
        }
    }
}

/// How big something is: on disk and to pull. `None` means not known, which is not 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Size {
    /// Unpacked: what `docker image ls` prints.
    pub disk: Option<SizeRange>,
    /// Compressed: what a registry transfers.
    pub pull: Option<SizeRange>,
}

impl Size {
    /// Nothing, for certain.
    pub const ZERO: Size = Size { disk: Some(SizeRange::ZERO), pull: Some(SizeRange::ZERO) };

    /// Not known at all.
    pub const UNKNOWN: Size = Size { disk: None, pull: None };

    /// Changes what is known of it.
    pub fn map(self, change: impl Fn(SizeRange) -> SizeRange) -> Size {
        Size { disk: self.disk.map(&change), pull: self.pull.map(change) }
    }
}

impl Add for Size {
    type Output = Size;

    /// Unknown where either part is.
    fn add(self, other: Size) -> Size {
        Size {
            disk: self.disk.zip(other.disk).map(|(a, b)| a + b),
            pull: self.pull.zip(other.pull).map(|(a, b)| a + b),
        }
    }
}

impl Sum for Size {
    fn sum<I: Iterator<Item = Size>>(sizes: I) -> Size {
        sizes.fold(Size::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(bytes: &[u64], shown: &Expect) {
        let all: Vec<String> = bytes.iter().map(|it| Bytes(*it).to_string()).collect();
        shown.assert_eq(&all.join(", "));
    }

    #[test]
    fn bytes_are_shown_as_docker_prints_them() {
        check(
            &[0, 999, 1_000, 1_830_000, 98_400_000, 861_000_000, 1_050_000_000, 1_100_000_000],
            &expect!["0 B, 999 B, 1 kB, 1.83 MB, 98.4 MB, 861 MB, 1.05 GB, 1.1 GB"],
        );
    }

    #[test]
    fn rounding_up_reaches_the_next_unit() {
        check(&[999_499, 999_500, 999_999_999, u64::MAX], &expect!["999 kB, 1 MB, 1 GB, 18447 PB"]);
    }

    #[test]
    fn an_assumption_is_shown_with_two_digits() {
        let figure =
            |low, likely, high| SizeRange::new(Bytes(low), Bytes(likely), Bytes(high)).figure();
        assert_eq!(figure(26_200_000, 26_200_000, 26_200_000), "26.2 MB");
        assert_eq!(figure(190_000_000, 196_000_000, 205_000_000), "196 MB");
        assert_eq!(figure(3_300_000, 8_260_000, 27_000_000), "~8.3 MB");
        assert_eq!(figure(100_000_000, 163_000_000, 400_000_000), "~160 MB");
        assert_eq!(figure(0, 999_600, 9_000_000), "~1 MB");
        assert_eq!(figure(0, 7, 9), "~7 B");
    }

    #[test]
    fn ranges_share_a_unit_where_they_can() {
        let range = |low, high| SizeRange::new(Bytes(low), Bytes(low), Bytes(high)).to_string();
        assert_eq!(range(40_000_000, 55_000_000), "40–55 MB");
        assert_eq!(range(900_000, 1_200_000), "900 kB–1.2 MB");
        assert_eq!(range(5, 5), "5 B");
    }

    #[test]
    fn a_printed_size_is_read_as_what_it_can_stand_for() {
        let read = |text| SizeRange::read(text).map(|it| (it.low.0, it.likely.0, it.high.0));
        assert_eq!(read("60.1MB"), Some((60_050_000, 60_100_000, 60_149_999)));
        assert_eq!(read(" 2 MiB "), Some((1_572_864, 2_097_152, 2_621_439)));
        assert_eq!(read("512k"), Some((511_500, 512_000, 512_499)));
        assert_eq!(read("0B"), Some((0, 0, 0)));
        for text in ["", "12", "MB", ".5MB", "-1MB", "1,5MB", "1e3MB", "1 XB", "1..2MB", "1 MBit"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read("99999999999999999999GB"), None);
        assert_eq!(read("18446744073709551615TB"), None);
    }

    #[test]
    fn what_is_unknown_stays_unknown_in_a_sum() {
        let known = Size { disk: Some(SizeRange::exact(Bytes::mb(1))), pull: None };
        assert_eq!([known, Size::ZERO].into_iter().sum::<Size>(), known);
        assert_eq!(known + Size::UNKNOWN, Size::UNKNOWN);
    }
}
