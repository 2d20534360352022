//! Text that a terminal shows and doesn't obey.

/// The text with every character that could move the cursor, change colours or hide other text shown
/// as its number: `\u{1b}`. Line ends and tabs stay.
pub(super) fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(it) = letters.next() {
        match it {
            '\n' | '\t' => printable.push(it),
            '\r' if letters.peek() == Some(&'\n') => {}
            it if is_obeyed(it) => printable.extend(it.escape_unicode()),
            it => printable.push(it),
        }
    }
    printable
}

/// The same on one line.
pub(super) fn line(text: &str) -> String {
    printable(text.trim_end()).replace(['\n', '\t'], " ")
}

/// Control characters, and those that turn the direction of what follows.
fn is_obeyed(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_gets_no_orders() {
        let text = "a\u{1b}[31mb\u{9b}1mc\rd\u{7}e\u{202e}f\r\n\tg \u{e9}\u{1f40b}";
        let shown = "a\\u{1b}[31mb\\u{9b}1mc\\u{d}d\\u{7}e\\u{202e}f\n\tg \u{e9}\u{1f40b}";
        assert_eq!(printable(text), shown);
        assert_eq!(line("a\nb\n"), "a b");
    }
}
