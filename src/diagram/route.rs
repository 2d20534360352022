//! Edges: from box to box through the free places between, with labels where there is room.

use super::{
    Box, LABEL, Label, Path,
    order::{Columns, Joint, Slot},
    place::Placement,
    text_width,
};
use crate::{sort, stages::EdgeKind};

/// Between an arrow's point and the box.
const ARROW_GAP: i32 = 2;
/// The least distance between two lines that carry labels.
const LABEL_HEIGHT: i32 = 13;
const LABEL_WIDTH: i32 = 96;
/// The least distance of lines from a box's corners.
const CORNER: i32 = 12;

/// Draws every path and puts its label beside its beginning.
pub(super) fn route(paths: &mut [Path], boxes: &[Box], columns: &Columns, placement: &Placement) {
    let leaving = ports(columns, boxes, placement, |it| (it.left, it.right), 0);
    let entering = ports(columns, boxes, placement, |it| (it.right, it.left), 1);
    for (rank, joints) in columns.joints.iter().enumerate() {
        for (at, joint) in joints.iter().enumerate() {
            let path = &mut paths[joint.path];
            let (start, room) = leaving[rank][at];
            let (end, _) = entering[rank][at];
            let right = placement.columns[rank].1;
            let left = placement.columns[rank + 1].0;
            if path.points.is_empty() {
                path.points.push((right, start));
                if LABEL_HEIGHT <= room {
                    path.label = label(path, right + 8, start - 4);
                }
            } else {
                // Straight across the column that it passes.
                let from = placement.columns[rank].0;
                let third = (right - from) / 3;
                path.points.extend([(from + third, start), (right - third, start), (right, start)]);
            }
            let is_end = matches!(columns.slots[rank + 1][joint.right], Slot::Box(_));
            let left = if is_end { left - ARROW_GAP } else { left };
            let half = (left - right) / 2;
            path.points.extend([(right + half, start), (left - half, end), (left, end)]);
        }
    }
    for path in paths.iter_mut().filter(|it| it.points.is_empty()) {
        // Of a file with more edges than one could look at.
        let (from, to) = (&boxes[path.from], &boxes[path.to]);
        let start = (from.x + from.width, from.y + from.height / 2);
        let end = (to.x, to.y + to.height / 2);
        path.points = vec![start, start, end, end];
    }
}

/// The height at which each joint touches its slot, and the room that it has there: the lines of
/// a box are spread over its side in the order of their other ends.
fn ports(
    columns: &Columns,
    boxes: &[Box],
    placement: &Placement,
    ends: impl Fn(&Joint) -> (usize, usize),
    side: usize,
) -> Vec<Vec<(i32, i32)>> {
    let mut all = Vec::with_capacity(columns.joints.len());
    for (rank, joints) in columns.joints.iter().enumerate() {
        let slots = &columns.slots[rank + side];
        let middles = &placement.middles[rank + side];
        let others = &placement.middles[rank + 1 - side];
        let mut by_slot: Vec<Vec<usize>> = vec![Vec::new(); slots.len()];
        for (at, joint) in joints.iter().enumerate() {
            by_slot[ends(joint).0].push(at);
        }
        let mut found = vec![(0, 0); joints.len()];
        for (slot, mut members) in by_slot.into_iter().enumerate() {
            let height = match slots[slot] {
                Slot::Box(index) => boxes[index].height - 2 * CORNER,
                Slot::Bend(_) => 0,
            };
            sort::by_key(&mut members, |it| others[ends(&joints[*it]).1]);
            let count = i32::try_from(members.len()).unwrap_or(i32::MAX);
            let step = (height / count.max(1)).min(20);
            for (nth, member) in (0..).zip(&members) {
                let from_middle = step * nth - step * (count - 1) / 2;
                let room = if count == 1 { i32::MAX } else { step };
                found[*member] = (middles[slot] + from_middle, room);
            }
        }
        all.push(found);
    }
    all
}

/// `/app +2`: the first path, and how many more there are.
fn label(path: &Path, x: i32, y: i32) -> Option<Label> {
    if path.kind == EdgeKind::From {
        return None;
    }
    let mut lines = path.title.lines();
    let first = lines.next().filter(|it| !it.is_empty())?;
    let more = match lines.count() {
        0 => String::new(),
        count => format!(" +{count}"),
    };
    let room = LABEL_WIDTH - text_width(&more, LABEL);
    Some(Label { text: format!("{}{more}", super::shorten(first, room, LABEL)), x, y })
}
