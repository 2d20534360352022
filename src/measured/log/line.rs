//! One line of a log, without colours and without what others put in front.

/// What stands in front of a line, such as Compose's name of a service, and the line itself.
///
/// Left out are escape sequences, and the times that CI systems put in front: of GitHub
/// (`2024-05-01T12:00:00.0000000Z `), of GitLab (`2024-05-01T12:00:00.000000Z 01O `), and in brackets.
pub(super) fn clean(line: &str) -> (String, String) {
    let plain = without_escapes(line);
    let mut rest = plain.trim();
    while let Some((word, after)) = rest.split_once(' ') {
        if !is_time(word) && !is_stream(word) {
            break;
        }
        rest = after.trim_start();
    }
    match rest.split_once("| ") {
        Some((name, after)) if is_service(name.trim_end()) => {
            (name.trim_end().to_owned(), after.trim_start().to_owned())
        }
        _ => (String::new(), rest.to_owned()),
    }
}

/// Whether it is a line of `--progress=rawjson`.
pub(super) fn is_raw(line: &str) -> bool {
    let keys = ["\"vertexes\":", "\"statuses\":", "\"logs\":", "\"warnings\":"];
    line.contains('{') && keys.iter().any(|it| line.contains(it))
}

fn is_time(word: &str) -> bool {
    let inner = word.trim_start_matches('[').trim_end_matches(']');
    inner.starts_with(|it: char| it.is_ascii_digit())
        && inner.contains(':')
        && inner.chars().all(|it| it.is_ascii_digit() || "TZ:.,+-".contains(it))
}

/// GitLab's `01O`, or `00E+` where a line goes on.
fn is_stream(word: &str) -> bool {
    let word = word.trim_end_matches('+').as_bytes();
    matches!(word, [a, b, b'O' | b'E'] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
}

fn is_service(name: &str) -> bool {
    let is_letter = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
    // A number is the line of an excerpt: `5 | >>> RUN make`.
    let is_number = name.bytes().all(|it| it.is_ascii_digit());
    !is_number && name.len() < 64 && name.chars().all(is_letter)
}

/// Without the sequences that colour text and move the cursor.
fn without_escapes(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars().peekable();
    while let Some(it) = letters.next() {
        match it {
            '\u{1b}' => match letters.next() {
                Some('[') => while letters.next().is_some_and(|it| !('@'..='~').contains(&it)) {},
                Some(']') => while letters.next().is_some_and(|it| it != '\u{7}') {},
                _ => {}
            },
            '\t' => plain.push(' '),
            it if it.is_control() => {}
            it => plain.push(it),
        }
    }
    plain
}
