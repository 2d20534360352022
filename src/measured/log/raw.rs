//! The log as JSON, a status of the whole build on each line.

use std::collections::HashMap;

use serde_json::Value;

use super::{End, Log, MOST_VERTICES, Vertex};

/// A build lasts as long as its times say, each in milliseconds from a fixed day.
type Times = Vec<(u64, u64)>;

/// Reads it. Lines that are cut off are left out.
pub(super) fn read(text: &str) -> Log {
    let mut log = Log::default();
    let mut by_digest: HashMap<String, usize> = HashMap::new();
    let mut times: Vec<Times> = Vec::new();
    for line in text.lines() {
        let status = line.find('{').and_then(|at| line.get(at..));
        let status = status.and_then(|it| serde_json::from_str::<Value>(it).ok());
        let Some(status) = status else { continue };
        for it in list(&status, "vertexes") {
            let Some(digest) = it["digest"].as_str() else { continue };
            let at = *by_digest.entry(digest.to_owned()).or_insert(log.vertices.len());
            if at == log.vertices.len() && at < MOST_VERTICES {
                log.vertices.push(Vertex::default());
                times.push(Times::new());
            }
            let (Some(vertex), Some(times)) = (log.vertices.get_mut(at), times.get_mut(at)) else {
                continue;
            };
            update(vertex, times, it);
        }
        for it in list(&status, "logs") {
            let at = it["vertex"].as_str().and_then(|it| by_digest.get(it));
            let vertex = at.and_then(|at| log.vertices.get_mut(*at));
            if let (Some(vertex), Some(data)) = (vertex, it["data"].as_str()) {
                let bytes = decoded(data);
                String::from_utf8_lossy(&bytes).lines().for_each(|it| vertex.print(it));
            }
        }
    }
    log
}

fn list<'a>(status: &'a Value, name: &str) -> &'a [Value] {
    status[name].as_array().map_or(&[], Vec::as_slice)
}

/// Takes over what a later status says of a vertex.
fn update(vertex: &mut Vertex, times: &mut Times, it: &Value) {
    if let Some(name) = it["name"].as_str() {
        name.clone_into(&mut vertex.name);
    }
    let time = |name: &str| it[name].as_str().and_then(millis);
    if let (Some(started), Some(completed)) = (time("started"), time("completed")) {
        times.retain(|it| it.0 != started);
        // Nothing starts and ends a thousand times.
        if times.len() < 1_000 {
            times.push((started, completed));
        }
        vertex.millis = Some(times.iter().map(|it| it.1.saturating_sub(it.0)).sum());
        vertex.end = End::Done;
    }
    if it["cached"].as_bool() == Some(true) {
        vertex.end = End::Cached;
    }
    if let Some(why) = it["error"].as_str().filter(|it| !it.is_empty()) {
        let canceled = why.ends_with("context canceled");
        vertex.end = if canceled { End::Canceled } else { End::Failed(why.to_owned()) };
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
