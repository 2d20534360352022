//! Tools of clouds and containers, which mostly talk to servers.

use super::{CommandEffect, Program};

pub(super) const PROGRAMS: &[Program] = &[Program::new(
    &[
        "docker",
        "podman",
        "kubectl",
        "helm",
        "aws",
        "gcloud",
        "az",
        "terraform",
        "vault",
        "oc",
        "skopeo",
        "crane",
    ],
    "-n --namespace -o --output -f",
    |it| {
        // Plugins, components and providers come with code.
        let fetches =
            it.has_word(&["install", "init", "pull", "cp", "sync", "get", "copy", "extension"]);
        if fetches { CommandEffect::Unknown } else { CommandEffect::Configure }
    },
)];
