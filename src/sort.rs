//! One stable sort for everything: the standard library's own is copied for each type it sorts,
//! and each copy is 5 kB of Wasm.

use std::cmp::Ordering;

/// Sorts by a key; what has equal keys keeps its order.
pub fn by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let order = order(keys.len(), &|a, b| keys[a].cmp(&keys[b]));
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|it| taken[it].take()));
}

/// The places of `count` things in their order.
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["bb", "a", "cc", "d"];
        super::by_key(&mut words, |it| it.len());
        assert_eq!(words, ["a", "d", "bb", "cc"]);
    }
}
