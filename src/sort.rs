//! One stable sort and one map of names for everything: the standard library's are copied for each
//! type they hold, and each copy is up to 5 kB of Wasm.

use std::{cmp::Ordering, collections::HashMap};

/// Names, each with a text or none; also where only the names matter. In no order: see
/// [`in_order`].
pub type Names = HashMap<String, Option<String>>;

/// The names, sorted.
pub fn in_order(names: &Names) -> Vec<&str> {
    let mut sorted: Vec<&str> = names.keys().map(String::as_str).collect();
    by_key(&mut sorted, |it| *it);
    sorted
}

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
