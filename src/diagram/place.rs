//! Places: columns beside each other, boxes as near to what they are joined with as they can be.

use super::{
    Box,
    order::{self, Columns, Slot},
};

/// Around the whole drawing.
const MARGIN: i32 = 24;
/// Between the boxes of a column, and between compact ones.
const GAP: f64 = 24.0;
const SMALL_GAP: f64 = 12.0;
/// Between columns, with room for a label.
const COLUMN_GAP: i32 = 112;
/// The height of an edge that passes.
const BEND_HEIGHT: f64 = 10.0;
/// How often heights are evened out; more changes nothing that one could see.
const ROUNDS: usize = 10;

/// Where the columns and the middles of their slots are.
pub(super) struct Placement {
    pub(super) width: i32,
    pub(super) height: i32,
    /// Left and right edge of each column.
    pub(super) columns: Vec<(i32, i32)>,
    /// The height of each slot's middle, by column and position.
    pub(super) middles: Vec<Vec<i32>>,
}

/// Sets the boxes' places.
pub(super) fn place(boxes: &mut [Box], columns: &Columns) -> Placement {
    let heights: Vec<Vec<f64>> = columns
        .slots
        .iter()
        .map(|column| column.iter().map(|it| slot_height(boxes, *it)).collect())
        .collect();
    let gap = if boxes.first().is_some_and(|it| it.compact) { SMALL_GAP } else { GAP };
    let mut middles: Vec<Vec<f64>> = heights.iter().map(|it| stack(it, gap)).collect();
    for round in 0..ROUNDS {
        let rightwards = round % 2 == 0;
        for step in 1..columns.slots.len() {
            let rank = if rightwards { step } else { columns.slots.len() - 1 - step };
            let wanted = wanted(columns, &middles, rank, rightwards);
            middles[rank] = settle(&wanted, &heights[rank], gap);
        }
    }
    let top = middles
        .iter()
        .zip(&heights)
        .filter_map(|(middles, heights)| Some(middles.first()? - heights.first()? / 2.0))
        .fold(f64::INFINITY, f64::min);
    // Whole units, so that thin lines are sharp.
    #[expect(clippy::cast_possible_truncation, reason = "float to integer casts saturate")]
    let middles: Vec<Vec<i32>> = middles
        .iter()
        .map(|column| column.iter().map(|it| (it - top).round() as i32 + MARGIN).collect())
        .collect();

    let mut left = MARGIN;
    let mut edges = Vec::with_capacity(columns.slots.len());
    for (column, middles) in columns.slots.iter().zip(&middles) {
        let width = order::boxes(column).map(|it| boxes[it].width).max().unwrap_or(0);
        for (slot, middle) in column.iter().zip(middles) {
            if let Slot::Box(index) = slot {
                let it = &mut boxes[*index];
                it.width = width;
                it.x = left;
                it.y = middle - it.height / 2;
            }
        }
        edges.push((left, left + width));
        left += width + COLUMN_GAP;
    }
    let bottom = boxes.iter().map(|it| it.y + it.height).max().unwrap_or(0);
    let lowest_bend = middles.iter().flatten().copied().max().unwrap_or(0);
    Placement {
        width: left - COLUMN_GAP + MARGIN,
        height: bottom.max(lowest_bend) + MARGIN,
        columns: edges,
        middles,
    }
}

fn slot_height(boxes: &[Box], slot: Slot) -> f64 {
    match slot {
        Slot::Box(index) => f64::from(boxes[index].height),
        Slot::Bend(_) => BEND_HEIGHT,
    }
}

/// The middles of slots put one below the other.
fn stack(heights: &[f64], gap: f64) -> Vec<f64> {
    let mut top = 0.0;
    heights
        .iter()
        .map(|height| {
            let middle = top + height / 2.0;
            top += height + gap;
            middle
        })
        .collect()
}

/// Where the slots of a column would be if they were alone: level with what they are joined with.
fn wanted(columns: &Columns, middles: &[Vec<f64>], rank: usize, from_the_left: bool) -> Vec<f64> {
    let mut sums = vec![(0.0, 0.0); columns.slots[rank].len()];
    let mut add = |slot: usize, middle: f64| {
        let sum = &mut sums[slot];
        *sum = (sum.0 + middle, sum.1 + 1.0);
    };
    if from_the_left {
        for joint in &columns.joints[rank - 1] {
            add(joint.right, middles[rank - 1][joint.left]);
        }
    } else {
        for joint in &columns.joints[rank] {
            add(joint.left, middles[rank + 1][joint.right]);
        }
    }
    sums.iter()
        .zip(&middles[rank])
        .map(|((sum, count), now)| if *count == 0.0 { *now } else { sum / count })
        .collect()
}

/// The places nearest to the wanted ones (by least squares) that keep order and distance: slots
/// that would overlap are merged to a block at their common mean.
fn settle(wanted: &[f64], heights: &[f64], gap: f64) -> Vec<f64> {
    let offsets = stack(heights, gap);
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (wanted, offset) in wanted.iter().zip(&offsets) {
        let mut block = (wanted - offset, 1);
        while let Some((mean, count)) = blocks.pop_if(|it| block.0 < it.0) {
            #[expect(clippy::cast_precision_loss, reason = "a few thousand slots")]
            let (a, b) = (count as f64, block.1 as f64);
            block = ((mean * a + block.0 * b) / (a + b), count + block.1);
        }
        blocks.push(block);
    }
    let shifts = blocks.iter().flat_map(|(mean, count)| std::iter::repeat_n(*mean, *count));
    shifts.zip(&offsets).map(|(shift, offset)| shift + offset).collect()
}
