//! The log as text: `#7 [build 2/5] RUN make`, `#7 0.512 cc main.c`, `#7 DONE 12.3s`.

use super::{End, Log, MOST_VERTICES, Places, Vertex, line};

/// Reads it.
pub(super) fn read(text: &str) -> Log {
    let mut log = Log::default();
    // By what stands in front of the line, and the number.
    let mut open = Places::new();
    for line in text.lines() {
        let (prefix, line) = line::clean(line);
        if let Some((number, rest)) = numbered(&line) {
            numbered_line(&mut log, &mut open, format!("{prefix}#{number}"), rest);
        } else if let Some(rest) = line.strip_prefix("=> ") {
            terminal_line(&mut log, rest);
        } else {
            last_lines(&mut log, &line);
        }
    }
    log
}

/// `#7 text`.
fn numbered(line: &str) -> Option<(u64, &str)> {
    let (number, rest) = line.strip_prefix('#')?.split_once(' ')?;
    Some((number.parse().ok()?, rest))
}

fn numbered_line(log: &mut Log, open: &mut Places, key: String, rest: &str) {
    let known = open.get(&key).copied();
    // Another build begins in the same log: the last one counts.
    let has_ended = known.and_then(|at| log.vertices.get(at)).is_some_and(|it| it.end != End::Open);
    if has_ended && rest.starts_with("[internal] load build definition ") && key.starts_with('#') {
        *log = Log::default();
        open.clear();
        return begin(log, open, key, rest);
    }
    let vertex = known.and_then(|at| log.vertices.get_mut(at));
    match (vertex, end(rest)) {
        (Some(vertex), Some((end, millis))) => finish(vertex, end, millis),
        // A step that is shown anew repeats its name; another build gives its number to another.
        (Some(vertex), None) if !is_name(rest) || vertex.name == rest => {
            if let Some(text) = printed(rest) {
                vertex.print(text);
            }
        }
        (Some(_), None) => begin(log, open, key, rest),
        (None, None) if is_name(rest) => begin(log, open, key, rest),
        // The log begins in the middle of this step, or it has no brackets: of no use here.
        (None, _) => {}
    }
}

fn begin(log: &mut Log, open: &mut Places, key: String, name: &str) {
    if log.vertices.len() < MOST_VERTICES {
        open.insert(key, log.vertices.len());
        log.vertices.push(Vertex { name: name.to_owned(), ..Vertex::default() });
    }
}

fn finish(vertex: &mut Vertex, end: End, millis: Option<u64>) {
    // The base of a stage is resolved, which may come from the cache, and then downloaded.
    if end == End::Cached && vertex.end == End::Done {
        return;
    }
    vertex.end = end;
    vertex.millis = millis.or(vertex.millis);
}

/// Steps have their place in brackets, and so has BuildKit's own work: `[internal] load metadata`.
fn is_name(rest: &str) -> bool {
    rest.starts_with('[') && rest.contains("] ")
}

/// `DONE 12.3s`, `CACHED`, `ERROR: why`, `CANCELED`.
fn end(rest: &str) -> Option<(End, Option<u64>)> {
    Some(match rest.split_once(' ') {
        None if rest == "CACHED" => (End::Cached, None),
        None if rest == "CANCELED" => (End::Canceled, None),
        None if rest == "DONE" => (End::Done, None),
        Some(("DONE", time)) => (End::Done, Some(millis(time)?)),
        Some(("ERROR:", why)) => (End::Failed(why.to_owned()), None),
        _ => return None,
    })
}

/// `12.3s`, in milliseconds.
fn millis(time: &str) -> Option<u64> {
    let (whole, fraction) = time.strip_suffix('s')?.split_once('.')?;
    let digit = fraction.chars().next()?.to_digit(10)?;
    // A build of a century is none.
    let whole = whole.parse::<u64>().ok().filter(|it| *it < 4_000_000_000_u64)?;
    Some(whole * 1_000 + u64::from(digit) * 100)
}

/// `0.512 text`, which a command has printed.
fn printed(rest: &str) -> Option<&str> {
    let (time, text) = rest.split_once(' ')?;
    let (whole, fraction) = time.split_once('.')?;
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    (is_number(whole) && is_number(fraction)).then_some(text)
}

/// What a terminal keeps of a build: `=> CACHED [build 2/5] RUN make    0.0s`.
fn terminal_line(log: &mut Log, rest: &str) {
    let (name, time) = match rest.trim_end().rsplit_once(' ') {
        Some((name, time)) => match millis(time) {
            Some(time) => (name.trim_end(), Some(time)),
            None => (rest, None),
        },
        None => return,
    };
    let (name, end) = match name.split_once(' ') {
        Some(("CACHED", name)) => (name, End::Cached),
        Some(("ERROR", name)) => (name, End::Failed(String::new())),
        Some(("CANCELED", name)) => (name, End::Canceled),
        _ => (name, if time.is_some() { End::Done } else { End::Open }),
    };
    if !is_name(name) {
        return;
    }
    // Each redrawing repeats the list.
    let millis = time.filter(|_| end != End::Cached);
    if let Some(known) = log.vertices.iter_mut().rev().take(200).find(|it| it.name == name) {
        known.end = end;
        known.millis = millis;
    } else if log.vertices.len() < MOST_VERTICES {
        log.vertices.push(Vertex { name: name.to_owned(), end, millis, tail: Vec::new() });
    }
}

/// The end of a build that failed: `> [build 2/5] RUN make:`, the line of the Dockerfile as
/// `5 | >>> RUN make`, and `ERROR: failed to solve: why`.
fn last_lines(log: &mut Log, line: &str) {
    if let Some(name) = line.strip_prefix("> ").and_then(|it| it.strip_suffix(':')) {
        if is_name(name) {
            fail(log, name);
        }
    } else if let Some((number, text)) = line.split_once(" | >>> ") {
        if let Ok(number) = number.trim().parse() {
            let failure = log.failure.get_or_insert_default();
            // Of several lines the first one counts.
            failure.line.get_or_insert((number, text.trim().to_owned()));
        }
    } else if let Some((_, why)) = line.split_once("failed to solve: ") {
        // Compose begins it with the service: `target web: failed to solve: `.
        let starts = ["ERROR: ", "error: ", "target ", "failed "];
        if starts.iter().any(|it| line.starts_with(it)) {
            log.failure.get_or_insert_default().why = why.to_owned();
            let empty = |it: &&mut Vertex| it.end == End::Failed(String::new());
            if let Some(vertex) = log.vertices.iter_mut().rev().find(empty) {
                vertex.end = End::Failed(why.to_owned());
            }
        }
    }
}

/// The step has failed; the log may begin after its own lines.
fn fail(log: &mut Log, name: &str) {
    let is_full = MOST_VERTICES <= log.vertices.len();
    match log.vertices.iter_mut().rev().find(|it| it.name == name) {
        Some(vertex) if matches!(vertex.end, End::Failed(_)) => {}
        Some(vertex) => vertex.end = End::Failed(String::new()),
        None if !is_full => {
            let end = End::Failed(String::new());
            log.vertices.push(Vertex { name: name.to_owned(), end, ..Vertex::default() });
        }
        None => {}
    }
}
