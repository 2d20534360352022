//! Columns: a stage stands to the right of everything that it uses.

use super::{Box, Node, Path};

/// The column of each box. Stages begin as far left as they can; an image from outside stands in
/// the column before the first stage that uses it.
pub(super) fn ranks(boxes: &[Box], paths: &[Path]) -> Vec<usize> {
    let is_stage = |it: usize| matches!(boxes[it].node, Node::Stage(_));
    let mut ranks = vec![0; boxes.len()];
    // Stages come first among the boxes, in the order of the file, and only use earlier ones.
    let mut incoming: Vec<Vec<usize>> = vec![Vec::new(); boxes.len()];
    for path in paths {
        incoming[path.to].push(path.from);
    }
    for index in 0..boxes.len() {
        if is_stage(index) {
            ranks[index] = incoming[index]
                .iter()
                .map(|it| if is_stage(*it) { ranks[*it] + 1 } else { 1 })
                .max()
                .unwrap_or(0);
        }
    }
    let mut first_user = vec![None::<usize>; boxes.len()];
    for path in paths {
        let rank = ranks[path.to];
        let first = &mut first_user[path.from];
        *first = Some(first.map_or(rank, |it| it.min(rank)));
    }
    for index in 0..boxes.len() {
        if !is_stage(index) {
            ranks[index] = first_user[index].unwrap_or(1).saturating_sub(1);
        }
    }
    ranks
}
