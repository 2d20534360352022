//! Edges: from box to box through the free places between, with labels where there is room.

use super::{
    Box, Label, Path,
    order::{Columns, Joint, Slot},
    place::Placement,
    text_width,
};
use crate::stages::EdgeKind;

/// Between an arrow's point and the box.
const ARROW_GAP: f64 = 2.0;
/// The least distance between two lines that carry labels.
const LABEL_HEIGHT: f64 = 13.0;
const LABEL_WIDTH: f64 = 96.0;
/// The least distance of lines from a box's corners.
const CORNER: f64 = 12.0;

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
                    path.label = label(path, right + 8.0, start - 4.0);
                }
            } else {
                // Straight across the column that it passes.
                let from = placement.columns[rank].0;
                let third = (right - from) / 3.0;
                path.points.extend([(from + third, start), (right - third, start), (right, start)]);
            }
            let is_end = matches!(columns.slots[rank + 1][joint.right], Slot::Box(_));
            let left = if is_end { left - ARROW_GAP } else { left };
            let half = (left - right) / 2.0;
            path.points.extend([(right + half, start), (left - half, end), (left, end)]);
        }
    }
    for path in paths.iter_mut().filter(|it| it.points.is_empty()) {
        // Of a file with more edges than one could look at.
        let (from, to) = (&boxes[path.from], &boxes[path.to]);
        let start = (from.x + from.width, from.y + from.height / 2.0);
        let end = (to.x, to.y + to.height / 2.0);
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
) -> Vec<Vec<(f64, f64)>> {
    let mut all = Vec::with_capacity(columns.joints.len());
    for (rank, joints) in columns.joints.iter().enumerate() {
        let slots = &columns.slots[rank + side];
        let middles = &placement.middles[rank + side];
        let others = &placement.middles[rank + 1 - side];
        let mut by_slot: Vec<Vec<usize>> = vec![Vec::new(); slots.len()];
        for (at, joint) in joints.iter().enumerate() {
            by_slot[ends(joint).0].push(at);
        }
        let mut found = vec![(0.0, 0.0); joints.len()];
        for (slot, mut members) in by_slot.into_iter().enumerate() {
            let height = match slots[slot] {
                Slot::Box(index) => boxes[index].height - 2.0 * CORNER,
                Slot::Bend(_) => 0.0,
            };
            members.sort_by(|a, b| {
                others[ends(&joints[*a]).1].total_cmp(&others[ends(&joints[*b]).1])
            });
            #[expect(clippy::cast_precision_loss, reason = "a few hundred lines at most")]
            let step = (height / members.len() as f64).min(20.0);
            #[expect(clippy::cast_precision_loss, reason = "a few hundred lines at most")]
            for (nth, member) in members.iter().enumerate() {
                let from_middle = nth as f64 - (members.len() - 1) as f64 / 2.0;
                let room = if members.len() == 1 { f64::INFINITY } else { step };
                found[*member] = (middles[slot] + from_middle * step, room);
            }
        }
        all.push(found);
    }
    all
}

/// `/app +2`: the first path, and how many more there are.
fn label(path: &Path, x: f64, y: f64) -> Option<Label> {
    if path.kind == EdgeKind::From {
        return None;
    }
    let mut lines = path.title.lines();
    let first = lines.next().filter(|it| !it.is_empty())?;
    let more = match lines.count() {
        0 => String::new(),
        count => format!(" +{count}"),
    };
    let room = LABEL_WIDTH - text_width(&more, 6.6);
    Some(Label { text: format!("{}{more}", super::shorten(first, room, 6.6)), x, y })
}
