//! What an archive's manifests say: which of its files are layers, and how the image starts.

use serde_json::Value;

use super::{
    Settings,
    tar::{Entry, EntryKind},
};

/// Which files make the image.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) tags: Vec<String>,
    pub(super) images: usize,
    pub(super) platform: String,
    pub(super) settings: Settings,
    /// Each layer's place among the archive's files, with what made it.
    pub(super) layers: Vec<(usize, String)>,
}

/// What stands in the way.
pub(super) enum Missing {
    /// This file's text.
    Text(usize),
    /// It is no image, for this reason: a sentence without the file's name.
    Failed(String),
}

/// The archive's files, with the texts of those that were read.
pub(super) struct Archived<'a> {
    pub(super) entries: &'a [Entry],
    pub(super) texts: &'a [(usize, Value)],
}

/// More layers than any runtime mounts (overlayfs stops at 500).
const MOST_LAYERS: usize = 1_000;

/// Lists in lists of manifests end.
const DEEPEST: usize = 4;

impl<'a> Archived<'a> {
    /// What they make together.
    pub(super) fn contents(&self) -> Result<Contents, Missing> {
        if let Some(place) = self.place("manifest.json") {
            return self.of_docker(self.text(place)?);
        }
        let Some(place) = self.place("index.json") else {
            return Err(failed(
                "is a tar archive, but no image: it has neither manifest.json nor index.json. \
                 docker save IMAGE -o image.tar makes one.",
            ));
        };
        self.of_oci(self.text(place)?)
    }

    fn of_docker(&self, list: &Value) -> Result<Contents, Missing> {
        let images = list.as_array().map_or(0, Vec::len);
        let image = list.get(0).ok_or_else(|| failed("holds a manifest.json without an image."))?;
        let config = self.text(self.find(text(image, "Config"))?)?;
        let layers = image.get("Layers").and_then(Value::as_array);
        let layers = layers.into_iter().flatten().filter_map(Value::as_str);
        let places: Vec<usize> =
            layers.take(MOST_LAYERS).map(|it| self.find(it)).collect::<Result<_, _>>()?;
        Ok(Contents { tags: texts(image, "RepoTags"), images, ..of_config(config, &places) })
    }

    fn of_oci(&self, index: &Value) -> Result<Contents, Missing> {
        let (mut list, mut tags, images) = (index, Vec::new(), descriptors(index).len());
        for _ in 0..DEEPEST {
            let Some(chosen) = choose(list) else { break };
            for name in ["io.containerd.image.name", "org.opencontainers.image.ref.name"] {
                let name = chosen.get("annotations").map_or("", |it| text(it, name));
                if !name.is_empty() && tags.is_empty() {
                    tags.push(name.to_owned());
                }
            }
            list = self.blob(chosen)?;
        }
        let config =
            list.get("config").ok_or_else(|| failed("has an index.json without an image."))?;
        let config = self.blob(config)?;
        let layers = list.get("layers").and_then(Value::as_array).into_iter().flatten();
        let places: Vec<usize> = layers
            .take(MOST_LAYERS)
            .map(|it| self.find(&blob_path(it)))
            .collect::<Result<_, _>>()?;
        Ok(Contents { tags, images, ..of_config(config, &places) })
    }

    fn blob(&self, descriptor: &Value) -> Result<&'a Value, Missing> {
        self.text(self.find(&blob_path(descriptor))?)
    }

    /// The place of a file, also where a link stands for it.
    fn find(&self, path: &str) -> Result<usize, Missing> {
        let lost =
            || Missing::Failed(format!("is not whole: {path}, which it names, is not in it."));
        let place = self.place(path).ok_or_else(lost)?;
        let entry = self.entries.get(place).ok_or_else(lost)?;
        if entry.kind == EntryKind::File {
            return Ok(place);
        }
        let folder = entry.path.rsplit_once('/').map_or("", |it| it.0);
        let mut parts: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
        for part in entry.link.split('/') {
            match part {
                ".." => drop(parts.pop()),
                "" | "." => {}
                part => parts.push(part),
            }
        }
        let target = self.place(&parts.join("/")).or_else(|| self.place(&entry.link));
        let is_file =
            |it: &usize| self.entries.get(*it).is_some_and(|it| it.kind == EntryKind::File);
        target.filter(is_file).ok_or_else(lost)
    }

    fn place(&self, path: &str) -> Option<usize> {
        self.entries.iter().position(|it| it.path == path && it.kind != EntryKind::Folder)
    }

    fn text(&self, place: usize) -> Result<&'a Value, Missing> {
        let found = self.texts.iter().find(|it| it.0 == place);
        found.map(|it| &it.1).ok_or(Missing::Text(place))
    }
}

fn failed(why: &str) -> Missing {
    Missing::Failed(why.to_owned())
}

/// The image for linux/amd64, or the first that is one.
fn choose(list: &Value) -> Option<&Value> {
    let manifests = descriptors(list);
    let system = |it: &Value| it.get("platform").map_or("", |it| text(it, "os")).to_owned();
    let is_amd64 = |it: &&&Value| {
        it.get("platform").is_some_and(|it| text(it, "architecture") == "amd64")
            && system(it) == "linux"
    };
    // Attestations are for the system "unknown".
    let is_image = |it: &&&Value| system(it) != "unknown";
    let own = manifests.iter().find(is_amd64).or_else(|| manifests.iter().find(is_image));
    own.copied()
}

fn descriptors(list: &Value) -> Vec<&Value> {
    list.get("manifests").and_then(Value::as_array).map_or_else(Vec::new, |it| it.iter().collect())
}

fn blob_path(descriptor: &Value) -> String {
    format!("blobs/{}", text(descriptor, "digest").replacen(':', "/", 1))
}

/// What an image's configuration says; its steps without files have no layer.
fn of_config(config: &Value, layers: &[usize]) -> Contents {
    let history = config.get("history").and_then(Value::as_array).into_iter().flatten();
    let made = history.filter(|it| it.get("empty_layer").and_then(Value::as_bool) != Some(true));
    let mut made: Vec<String> = made.map(|it| text(it, "created_by").to_owned()).collect();
    // If the counts differ, no layer can be matched to its instruction.
    if made.len() != layers.len() {
        made = vec![String::new(); layers.len()];
    }
    let own = config.get("config").unwrap_or(&Value::Null);
    let mut ports: Vec<String> = own
        .get("ExposedPorts")
        .and_then(Value::as_object)
        .map_or_else(Vec::new, |it| it.keys().cloned().collect());
    ports.sort_unstable();
    Contents {
        platform: [text(config, "os"), text(config, "architecture")].join("/"),
        settings: Settings {
            user: text(own, "User").to_owned(),
            workdir: text(own, "WorkingDir").to_owned(),
            entrypoint: texts(own, "Entrypoint"),
            cmd: texts(own, "Cmd"),
            env: texts(own, "Env"),
            ports,
        },
        layers: layers.iter().copied().zip(made).collect(),
        ..Contents::default()
    }
}

fn text<'a>(of: &'a Value, name: &str) -> &'a str {
    of.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn texts(of: &Value, name: &str) -> Vec<String> {
    let list = of.get(name).and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}
