//! The wire form of questions and answers: which interface they are of, then postcard.

use serde::{Serialize, de::DeserializeOwned};

use crate::packages::checksum;

/// Tells interfaces apart: page and engine may come of two builds, of which one is kept by a browser.
/// It is another one as soon as anything in these files is.
const INTERFACE: [u8; 4] = {
    let sums = [
        checksum(include_bytes!("../view.rs")),
        checksum(include_bytes!("ask.rs")),
        checksum(include_bytes!("build.rs")),
        checksum(include_bytes!("costs.rs")),
        checksum(include_bytes!("dropped.rs")),
        checksum(include_bytes!("dropped/image.rs")),
        checksum(include_bytes!("files.rs")),
        checksum(include_bytes!("graph.rs")),
        checksum(include_bytes!("place.rs")),
        checksum(include_bytes!("problems.rs")),
        checksum(include_bytes!("size.rs")),
        checksum(include_bytes!("size/layers.rs")),
        checksum(include_bytes!("stages.rs")),
        checksum(include_bytes!("variants.rs")),
        checksum(include_bytes!("wire.rs")),
        checksum(include_bytes!("../bytes.rs")),
    ];
    let (mut sum, mut at) = (super::VERSION, 0);
    while at < sums.len() {
        sum = sum.rotate_left(5) ^ sums[at];
        at += 1;
    }
    sum.to_le_bytes()
};

/// The wire form of a message.
pub fn encode(message: &impl Serialize) -> Vec<u8> {
    // Plain data always has a form.
    postcard::to_extend(message, INTERFACE.to_vec()).unwrap_or_default()
}

/// Reads the wire form of a message; `None` if it is of another interface, or damaged.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes.strip_prefix(&INTERFACE)?).ok()
}
