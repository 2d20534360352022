//! True sizes that the user has: the tables that `docker history` and `docker image ls` print.

use crate::bytes::Bytes;

/// What a printed table tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// The steps of one image, the newest first.
    History(Vec<Row>),
    /// Images by their names.
    Images(Vec<Row>),
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What made the layer, as docker prints it, perhaps cut short; or an image's name and tag.
    pub name: String,
    /// How big it is on disk, to the three digits that docker prints.
    pub disk: Bytes,
}

/// Reads a table with its heading.
///
/// # Errors
/// Why it is none: no heading that docker or podman prints, or no line below it with a size.
pub fn read(text: &str) -> Result<Printed, &'static str> {
    const NEITHER: &str = "this is no output of docker history or docker image ls: \
                           paste it with its first line, which names the columns";
    let mut lines = text.lines().skip_while(|it| !it.contains("SIZE"));
    let heading = lines.next().ok_or(NEITHER)?;
    let columns = columns(heading);
    let field = |line: &str, name: &str| -> Option<String> {
        let place = columns.iter().position(|(it, _)| it == name)?;
        let start = columns[place].1;
        let end = columns.get(place + 1).map_or(usize::MAX, |it| it.1);
        let cells = line.chars().skip(start).take(end - start);
        Some(cells.collect::<String>().trim().to_owned()).filter(|it| !it.is_empty())
    };
    let is_history = columns.iter().any(|(it, _)| it == "CREATED BY");
    if !is_history && !columns.iter().any(|(it, _)| it == "REPOSITORY") {
        return Err(NEITHER);
    }
    let rows: Vec<Row> = lines
        .filter_map(|line| {
            let disk = bytes(&field(line, "SIZE")?)?;
            let name = if is_history {
                field(line, "CREATED BY")?
            } else {
                [field(line, "REPOSITORY")?, field(line, "TAG")?].join(":")
            };
            Some(Row { name, disk })
        })
        .collect();
    match (rows.is_empty(), is_history) {
        (true, _) => Err("no line below the heading has a size"),
        (false, true) => Ok(Printed::History(rows)),
        (false, false) => Ok(Printed::Images(rows)),
    }
}

/// The heading's columns and where each starts, in characters: they are two spaces apart.
fn columns(heading: &str) -> Vec<(String, usize)> {
    let mut columns: Vec<(String, usize)> = Vec::new();
    let mut spaces = 2;
    for (at, letter) in heading.chars().enumerate() {
        if letter == ' ' {
            spaces += 1;
            continue;
        }
        match columns.last_mut() {
            Some((name, _)) if spaces < 2 => {
                if spaces == 1 {
                    name.push(' ');
                }
                name.push(letter);
            }
            _ => columns.push((letter.to_string(), at)),
        }
        spaces = 0;
    }
    columns
}

/// `60.1MB`, `0B`, `1.2 GB`, `512kB`.
fn bytes(text: &str) -> Option<Bytes> {
    let digits = text.find(|it: char| !it.is_ascii_digit() && it != '.')?;
    let (number, unit) = text.split_at(digits);
    let factor = match unit.trim() {
        "B" => 1.0,
        "kB" | "KB" => 1e3,
        "MB" => 1e6,
        "GB" => 1e9,
        "TB" => 1e12,
        _ => return None,
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let part =
        |text: &str| -> Option<u64> { if text.is_empty() { Some(0) } else { text.parse().ok() } };
    let scale = 10_u64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    let digits = part(whole)?.checked_mul(scale)?.checked_add(part(fraction)?)?;
    #[expect(clippy::cast_precision_loss, reason = "three digits")]
    Some(Bytes(digits).times(factor / scale as f64))
}

/// Which of the instructions made which row: the rows of `history`, newest first, beside the texts of
/// `steps`, newest last. For each step its row's place, if it has one; then the place of the first row
/// that is the base's.
pub fn align(history: &[Row], steps: &[&str]) -> (Vec<Option<usize>>, usize) {
    let mut places = vec![None; steps.len()];
    let mut next = 0;
    for (step, place) in steps.iter().zip(&mut places).rev() {
        let wanted = essence(step);
        let found = history[next..].iter().position(|it| is_start(&essence(&it.name), &wanted));
        if let Some(found) = found {
            *place = Some(next + found);
            next += found + 1;
        }
    }
    (places, next)
}

/// Either may be cut short.
fn is_start(a: &str, b: &str) -> bool {
    let length = a.len().min(b.len());
    3 <= length && a.as_bytes()[..length] == b.as_bytes()[..length]
}

/// What is the same in a Dockerfile and in a history: letters and digits, without the shell that
/// docker puts in front, the arguments of the build, flags, and the builder's mark.
fn essence(text: &str) -> String {
    let text = text.split("# buildkit").next().unwrap_or(text).trim();
    let text = text.strip_suffix(['…']).unwrap_or(text);
    let nop = text.split_once("#(nop)").map(|(_, it)| it.trim());
    let shell = || {
        let at = text.find("/bin/sh -c ")?;
        let front = &text[..at];
        (front.is_empty() || front.starts_with("RUN")).then(|| &text[at + 11..])
    };
    let (keyword, rest) = match (nop, shell()) {
        (Some(nop), _) => nop.split_once(char::is_whitespace).unwrap_or((nop, "")),
        (None, Some(script)) => ("RUN", script),
        (None, None) => text.split_once(char::is_whitespace).unwrap_or((text, "")),
    };
    let words = rest.split_whitespace().skip_while(|it| it.starts_with("--"));
    let letters = words.flat_map(str::chars).filter(char::is_ascii_alphanumeric);
    keyword.chars().chain(letters).map(|it| it.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HISTORY: &str = "\
$ docker history shop
IMAGE          CREATED         CREATED BY                                      SIZE      COMMENT
3f9c1d0a52be   2 minutes ago   CMD [\"python\" \"main.py\"]                        0B        buildkit.dockerfile.v0
<missing>      2 minutes ago   COPY . . # buildkit                             12.4kB    buildkit.dockerfile.v0
<missing>      2 minutes ago   RUN |1 EXTRA=yes /bin/sh -c pip install -r r…   60.1MB    buildkit.dockerfile.v0
<missing>      3 weeks ago     /bin/sh -c #(nop) CMD [\"python3\"]               0B
<missing>      3 weeks ago     RUN /bin/sh -c set -eux; apt-get update         1.2 GB    buildkit.dockerfile.v0
";

    #[test]
    fn a_history_is_read_by_its_columns() {
        let Ok(Printed::History(rows)) = read(HISTORY) else { panic!("it is one") };
        let sizes: Vec<u64> = rows.iter().map(|it| it.disk.0).collect();
        assert_eq!(sizes, [0, 12_400, 60_100_000, 0, 1_200_000_000]);
        assert_eq!(rows[2].name, "RUN |1 EXTRA=yes /bin/sh -c pip install -r r…");
    }

    #[test]
    fn the_steps_find_their_rows_and_the_rest_is_the_base() {
        let Ok(Printed::History(rows)) = read(HISTORY) else { panic!("it is one") };
        let steps = [
            "WORKDIR /app",
            "RUN pip install -r requirements.txt",
            "COPY --chown=1 . .",
            "CMD [\"python\", \"main.py\"]",
        ];
        assert_eq!(align(&rows, &steps), (vec![None, Some(2), Some(1), Some(0)], 3));
        assert_eq!(align(&rows, &["RUN make"]), (vec![None], 0));
    }

    #[test]
    fn a_list_of_images_is_read() {
        let text = "REPOSITORY   TAG    IMAGE ID       CREATED       SIZE\npython       3.12   1f2e3d4c5b6a   3 days ago    1.02GB\n";
        let row = Row { name: "python:3.12".into(), disk: Bytes(1_020_000_000) };
        assert_eq!(read(text), Ok(Printed::Images(vec![row])));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "hello", "SIZE\n1MB", "IMAGE  CREATED BY  SIZE\n", "SIZE SIZE\nx"] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn absurd_numbers_do_not_overflow() {
        assert_eq!(bytes("99999999999999999999GB"), None);
        assert_eq!(bytes("1.00000000000000000000000MB"), None);
        assert_eq!(bytes("18446744073709551615TB"), Some(Bytes(u64::MAX)));
    }
}
