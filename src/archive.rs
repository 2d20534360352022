//! Images as archives: what `docker save`, `podman save` and OCI layouts hold, read as a stream.
//!
//! Only manifests and the headers of files are looked at, so that an image of any size needs little
//! memory. Layouts are those of the OCI image specification 1.1 and of Docker's image specification
//! 1.2; a layer's deleted files are named as there (`.wh.`).

mod contents;
mod reader;
mod tar;
mod tree;

use serde::{Deserialize, Serialize};

pub use reader::{Reader, Wanted};
pub use tree::{Files, Large, Waste};

/// What an archive says of its image.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Archive {
    /// The image's names.
    pub tags: Vec<String>,
    /// How many images the archive holds; this is the first.
    pub images: usize,
    /// What it runs on: `linux/amd64`.
    pub platform: String,
    /// How it starts.
    pub settings: Settings,
    /// Its layers, the lowest first.
    pub layers: Vec<Layer>,
    /// The largest files, the largest first, from all layers that were read.
    pub largest: Vec<Large>,
    /// The largest files that are carried in vain.
    pub waste: Vec<Waste>,
    /// Whether there were too many files to find all that are carried in vain.
    pub is_partial: bool,
}

/// A layer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Layer {
    /// What made it, as `docker history --no-trunc` prints it; empty where the image does not say.
    pub created_by: String,
    /// Its length in the archive, in bytes.
    pub stored: u64,
    /// How it is stored.
    pub packing: Packing,
    /// Its files; `None` where they were not read.
    pub files: Option<Files>,
}

/// How a layer is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Packing {
    /// As it is on disk.
    #[default]
    Plain,
    /// As registries store it: this is what is pulled.
    Gzip,
    /// The same, in a form that browsers do not unpack.
    Zstd,
}

/// How an image starts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Settings {
    /// The user; empty for root.
    pub user: String,
    /// The working directory; empty for `/`.
    pub workdir: String,
    /// ENTRYPOINT.
    pub entrypoint: Vec<String>,
    /// CMD.
    pub cmd: Vec<String>,
    /// Variables, as `NAME=value`.
    pub env: Vec<String>,
    /// The ports it exposes: `80/tcp`.
    pub ports: Vec<String>,
}

/// Whether a file that starts with these bytes is a tar archive; 512 of them are enough.
pub fn is_archive(start: &[u8]) -> bool {
    start.get(257..262) == Some(b"ustar")
}

#[cfg(test)]
mod tests;
