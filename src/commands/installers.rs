//! Published install scripts, by their addresses: what `curl … | sh` leaves.

use super::{CommandEffect, Manager, PackageRequest, Toolchain, ToolchainKind as Kind};

/// What the script at an address, or of this file name, installs; `None` for any other script.
pub fn installer(address: &str) -> Option<CommandEffect<'static>> {
    let named = |kind| CommandEffect::InstallToolchain(Toolchain { kind, names: Vec::new() });
    let itself = |manager| CommandEffect::InstallPackages(PackageRequest::new(manager, None, &[]));
    let has = |part: &str| address.contains(part);
    Some(match () {
        () if has("get-pip.py") => itself(Manager::Pip),
        () if has("install.python-poetry.org")
            || has("get-poetry.py")
            || has("install-poetry.py") =>
        {
            itself(Manager::Poetry)
        }
        () if has("getcomposer.org/installer") => itself(Manager::Composer),
        () if has("sh.rustup.rs") || has("static.rust-lang.org/rustup") => named(Kind::Rust),
        () if has("deno.land") => named(Kind::Deno),
        () if has("bun.sh/install") => named(Kind::Bun),
        () if has("astral.sh/uv") || has("astral-sh/uv") => named(Kind::Uv),
        () if has("nvm-sh/nvm") || has("creationix/nvm") => named(Kind::Nvm),
        () if has("get.docker.com") => named(Kind::Docker),
        () if has("get-helm-3") || has("helm/master/scripts/get") => named(Kind::Helm),
        () if has("InstallAzureCLIDeb") => named(Kind::AzureCli),
        () if has("get.sdkman.io") => named(Kind::Sdkman),
        _ => return None,
    })
}
