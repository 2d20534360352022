//! The order in each column, with as few crossings as a few sweeps find.

use super::{Box, Node, Path};
use crate::sort;

/// A place in a column: a box, or where an edge passes between boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// By its place in [`super::Diagram::boxes`].
    Box(usize),
    /// The path's place in [`super::Diagram::paths`], before they are sorted.
    Bend(usize),
}

/// The slots of every column from top to bottom, and what they are joined with.
pub(super) struct Columns {
    pub(super) slots: Vec<Vec<Slot>>,
    /// For every two neighbouring columns, the edges between their slots' positions.
    pub(super) joints: Vec<Vec<Joint>>,
}

/// A piece of a path between two neighbouring columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Joint {
    /// The position in the left column.
    pub(super) left: usize,
    /// The position in the right column.
    pub(super) right: usize,
    pub(super) path: usize,
}

/// The boxes among a column's slots.
pub(super) fn boxes(column: &[Slot]) -> impl Iterator<Item = usize> {
    column.iter().filter_map(|it| match it {
        Slot::Box(index) => Some(*index),
        Slot::Bend(_) => None,
    })
}

/// How often the columns are swept, there and back.
const SWEEPS: usize = 8;

/// Above these, the drawing is no longer one to look at; it only has to be made in time.
const MAX_SWEPT_SLOTS: usize = 1_500;
const MAX_BENDS: usize = 20_000;

/// Orders the columns. The file's order stays where another would not save a crossing.
pub(super) fn columns(boxes: &[Box], paths: &[Path], ranks: &[usize]) -> Columns {
    let count = ranks.iter().max().map_or(0, |it| it + 1);
    let mut slots = vec![Vec::new(); count];
    let mut first_user = vec![usize::MAX; boxes.len()];
    for path in paths {
        first_user[path.from] = first_user[path.from].min(path.to);
    }
    // Images from outside stand before the stage that uses them first.
    let mut order: Vec<usize> = (0..boxes.len()).collect();
    sort::by_key(&mut order, |index| match boxes[*index].node {
        Node::Stage(stage) => (stage, 1),
        Node::Image | Node::Scratch | Node::Url => (first_user[*index], 0),
    });
    for index in order {
        slots[ranks[index]].push(Slot::Box(index));
    }
    let bends: usize =
        paths.iter().map(|it| (ranks[it.to]).saturating_sub(ranks[it.from] + 1)).sum();
    if bends < MAX_BENDS {
        for (index, path) in paths.iter().enumerate() {
            for column in &mut slots[ranks[path.from] + 1..ranks[path.to]] {
                column.push(Slot::Bend(index));
            }
        }
    }
    let links = Links::new(boxes.len(), paths, ranks);
    let mut best = slots.clone();
    let mut fewest = crossings(&links.joints(&best));
    if slots.iter().map(Vec::len).sum::<usize>() < MAX_SWEPT_SLOTS {
        for sweep in 0..SWEEPS {
            if fewest == 0 {
                break;
            }
            links.sweep(&mut slots, sweep % 2 == 0);
            let now = crossings(&links.joints(&slots));
            if now < fewest {
                fewest = now;
                best.clone_from(&slots);
            }
        }
    }
    Columns { joints: links.joints(&best), slots: best }
}

/// Which paths pass from column to column, and through which slots.
struct Links {
    /// Per path: the box and the column at either end.
    ends: Vec<[(usize, usize); 2]>,
    /// Per column: the paths that lead to the next one.
    leaving: Vec<Vec<usize>>,
    boxes: usize,
}

impl Links {
    fn new(boxes: usize, paths: &[Path], ranks: &[usize]) -> Links {
        let mut leaving = vec![Vec::new(); ranks.iter().max().map_or(0, |it| it + 1)];
        let mut ends = Vec::with_capacity(paths.len());
        let bends: usize =
            paths.iter().map(|it| ranks[it.to].saturating_sub(ranks[it.from] + 1)).sum();
        for (index, path) in paths.iter().enumerate() {
            let (left, right) = (ranks[path.from], ranks[path.to]);
            ends.push([(path.from, left), (path.to, right)]);
            if bends < MAX_BENDS || right == left + 1 {
                for column in &mut leaving[left..right.max(left)] {
                    column.push(index);
                }
            }
        }
        Links { ends, leaving, boxes }
    }

    fn slot(&self, path: usize, rank: usize) -> Slot {
        let [(from, left), (to, right)] = self.ends[path];
        if rank == left {
            Slot::Box(from)
        } else if rank == right {
            Slot::Box(to)
        } else {
            Slot::Bend(path)
        }
    }

    fn joints(&self, slots: &[Vec<Slot>]) -> Vec<Vec<Joint>> {
        let mut left = self.positions(slots.first());
        let mut all = Vec::new();
        for rank in 1..slots.len() {
            let right = self.positions(slots.get(rank));
            all.push(
                self.leaving[rank - 1]
                    .iter()
                    .map(|path| Joint {
                        left: left[self.index(self.slot(*path, rank - 1))],
                        right: right[self.index(self.slot(*path, rank))],
                        path: *path,
                    })
                    .collect(),
            );
            left = right;
        }
        all
    }

    /// A number for each slot: boxes first, then the bends of paths.
    fn index(&self, slot: Slot) -> usize {
        match slot {
            Slot::Box(index) => index,
            Slot::Bend(path) => self.boxes + path,
        }
    }

    fn positions(&self, column: Option<&Vec<Slot>>) -> Vec<usize> {
        let mut positions = vec![0; self.boxes + self.ends.len()];
        for (at, slot) in column.into_iter().flatten().enumerate() {
            positions[self.index(*slot)] = at;
        }
        positions
    }

    /// Sorts each column by the mean position of what its slots are joined with before it.
    fn sweep(&self, slots: &mut [Vec<Slot>], rightwards: bool) {
        let count = slots.len();
        let steps: Vec<usize> =
            if rightwards { (1..count).collect() } else { (0..count - 1).rev().collect() };
        for rank in steps {
            let fixed = if rightwards { rank - 1 } else { rank + 1 };
            let positions = self.positions(slots.get(fixed));
            let mut sums = vec![(0, 0); self.boxes + self.ends.len()];
            for path in &self.leaving[fixed.min(rank)] {
                let there = positions[self.index(self.slot(*path, fixed))];
                let sum = &mut sums[self.index(self.slot(*path, rank))];
                *sum = (sum.0 + there, sum.1 + 1);
            }
            // The mean in thousandths, so that it can be compared exactly.
            let mut keyed: Vec<(usize, Slot)> = slots[rank]
                .iter()
                .enumerate()
                .map(|(at, slot)| match sums[self.index(*slot)] {
                    (_, 0) => (1_000 * at, *slot),
                    (sum, edges) => (1_000 * sum / edges, *slot),
                })
                .collect();
            sort::by_key(&mut keyed, |it| it.0);
            slots[rank] = keyed.into_iter().map(|(_, slot)| slot).collect();
        }
    }
}

/// How many pairs of edges cross between neighbouring columns.
fn crossings(joints: &[Vec<Joint>]) -> usize {
    if MAX_BENDS < joints.iter().map(Vec::len).sum() {
        return 0;
    }
    let mut total = 0;
    for column in joints {
        for (index, a) in column.iter().enumerate() {
            total += column[index + 1..]
                .iter()
                .filter(|b| {
                    (a.left < b.left && b.right < a.right) || (b.left < a.left && a.right < b.right)
                })
                .count();
        }
    }
    total
}
