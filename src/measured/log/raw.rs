//! The log as JSON, a status of the whole build on each line.

use serde::Deserialize;

use super::{End, Log, MOST_VERTICES, Places, Vertex};

/// Of client.SolveStatus, what is of use here. Typed, as a value of any kind costs the engine more.
#[derive(Deserialize)]
struct Status {
    vertexes: Option<Vec<StatusVertex>>,
    logs: Option<Vec<StatusLog>>,
}

#[derive(Deserialize)]
struct StatusVertex {
    digest: Option<String>,
    name: Option<String>,
    started: Option<String>,
    completed: Option<String>,
    cached: Option<bool>,
    error: Option<String>,
}

#[derive(Deserialize)]
struct StatusLog {
    vertex: Option<String>,
    data: Option<String>,
}

/// When a vertex ran, from and to, in milliseconds from a fixed day.
type Times = Vec<(u64, u64)>;

/// Reads it. Lines that are cut off are left out.
pub(super) fn read(text: &str) -> Log {
    let mut log = Log::default();
    let mut by_digest = Places::new();
    let mut times: Vec<Times> = Vec::new();
    for line in text.lines() {
        let status = line.find('{').and_then(|at| line.get(at..));
        let status = status.and_then(|it| serde_json::from_str::<Status>(it).ok());
        let Some(status) = status else { continue };
        for it in status.vertexes.unwrap_or_default() {
            let Some(digest) = &it.digest else { continue };
            let at = *by_digest.entry(digest.clone()).or_insert(log.vertices.len());
            if at == log.vertices.len() && at < MOST_VERTICES {
                log.vertices.push(Vertex::default());
                times.push(Times::new());
            }
            if let (Some(vertex), Some(times)) = (log.vertices.get_mut(at), times.get_mut(at)) {
                update(vertex, times, it);
            }
        }
        for it in status.logs.unwrap_or_default() {
            let at = it.vertex.and_then(|it| by_digest.get(&it).copied());
            let vertex = at.and_then(|at| log.vertices.get_mut(at));
            if let (Some(vertex), Some(data)) = (vertex, it.data) {
                let bytes = decoded(&data);
                String::from_utf8_lossy(&bytes).lines().for_each(|it| vertex.print(it));
            }
        }
    }
    log
}

/// Takes over what a later status says of a vertex.
fn update(vertex: &mut Vertex, times: &mut Times, it: StatusVertex) {
    if let Some(name) = it.name {
        vertex.name = name;
    }
    let time = |it: Option<String>| it.as_deref().and_then(millis);
    if let (Some(started), Some(completed)) = (time(it.started), time(it.completed)) {
        times.retain(|it| it.0 != started);
        // Nothing starts and ends a thousand times.
        if times.len() < 1_000 {
            times.push((started, completed));
        }
        vertex.millis = Some(times.iter().map(|it| it.1.saturating_sub(it.0)).sum());
        vertex.end = End::Done;
    }
    if it.cached == Some(true) {
        vertex.end = End::Cached;
    }
    if let Some(why) = it.error.filter(|it| !it.is_empty()) {
        let canceled = why.ends_with("context canceled");
        vertex.end = if canceled { End::Canceled } else { End::Failed(why) };
    }
}

/// A time such as `2024-05-01T12:00:00.123456789Z`, in milliseconds from a fixed day. Of an offset
/// from UTC nothing is made: all times of a log have the same one.
fn millis(time: &str) -> Option<u64> {
    let (date, time) = time.split_once('T')?;
    let mut date = date.split('-').map(|it| it.parse::<u64>().ok().filter(|it| *it < 10_000));
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    // Days of years that begin in March, so that the leap day is the last one.
    let shifted = if month < 3 { year.checked_sub(1)? } else { year };
    let months = (month + 9) % 12;
    let days =
        shifted * 365 + shifted / 4 + shifted / 400 - shifted / 100 + (months * 153 + 2) / 5 + day;
    let end = time.find(|it: char| !it.is_ascii_digit() && !":.".contains(it));
    let time = time.get(..end.unwrap_or(time.len()))?;
    let (clock, fraction) = time.split_once('.').unwrap_or((time, ""));
    let mut clock = clock.split(':').map(|it| it.parse::<u64>().ok().filter(|it| *it < 100));
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    let padded: String = fraction.chars().chain("000".chars()).take(3).collect();
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    Some(seconds * 1_000 + padded.parse::<u64>().ok()?)
}

/// The bytes that Base64 stands for; what is none of its letters is passed over.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6) | u32::from(value);
        count += 6;
        if 8 <= count {
            count -= 8;
            bytes.extend(u8::try_from((bits >> count) & 0xff));
        }
    }
    bytes
}
