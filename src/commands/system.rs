//! Package managers of systems: apt, dpkg, apk, dnf and its kin, zypper, pacman, Homebrew.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, IndexUpdate, Invocation, Language, Manager,
    PackageRequest, Program, ProjectInstall, RequestKind, Unpack,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["apt-get", "apt", "aptitude"], APT_VALUES, apt),
    Program::new(&["apt-mark"], "", apt_mark),
    Program::new(&["apt-key"], "--keyring --keyserver --recv-keys", |_| CommandEffect::Configure),
    Program::new(&["add-apt-repository", "apt-add-repository"], "-k --keyserver", |_| {
        CommandEffect::Configure
    }),
    Program::new(&["gdebi"], "-o --option", |_| CommandEffect::UnpackPackages(Manager::Apt)),
    Program::new(&["dpkg"], "--root --admindir --instdir --log", dpkg),
    Program::new(
        &[
            "dpkg-query",
            "dpkg-architecture",
            "apt-cache",
            "apt-config",
            "apt-file",
            "dpkg-scanpackages",
            "dpkg-vendor",
        ],
        "-f --showformat -q -t -W",
        |_| CommandEffect::Nothing,
    ),
    Program::new(&["dpkg-deb"], "-f --showformat -Z -z -S", |it| {
        match it.has(&["-x", "--extract", "-X", "--vextract", "-R", "--raw-extract"]) {
            true => CommandEffect::Unpack(Unpack { archive: it.operand(0), to: it.operand(1) }),
            false if it.has(&["-b", "--build"]) => {
                CommandEffect::Build(Build::new(BuildTool::Archive, Language::Other))
            }
            false => CommandEffect::Nothing,
        }
    }),
    Program::new(
        &[
            "dpkg-divert",
            "dpkg-statoverride",
            "debconf-set-selections",
            "debconf-communicate",
            "update-alternatives",
            "alternatives",
        ],
        "-f --frontend --divert",
        |_| CommandEffect::Configure,
    ),
    Program::new(&["dpkg-reconfigure"], "-f --frontend -p --priority", |it| {
        match it.has_word(&["locales"]) {
            true => CommandEffect::Build(Build::new(BuildTool::Locales, Language::Other)),
            false => CommandEffect::Configure,
        }
    }),
    Program::new(&["locale-gen", "localedef"], "-i -f -A -c --lang", |_| {
        CommandEffect::Build(Build::new(BuildTool::Locales, Language::Other))
    }),
    Program::new(&["apk"], APK_VALUES, apk),
    Program::new(&["setup-apkcache", "setup-apkrepos"], "", |_| CommandEffect::Configure),
    Program::new(&["dnf", "dnf5", "yum", "microdnf", "tdnf"], RPM_VALUES, dnf),
    Program::new(
        &[
            "yum-config-manager",
            "dnf-config-manager",
            "subscription-manager",
            "rpmkeys",
            "update-crypto-policies",
            "authconfig",
            "authselect",
        ],
        RPM_VALUES,
        |_| CommandEffect::Configure,
    ),
    Program::new(&["repoquery", "rpmspec", "rpm2cpio"], RPM_VALUES, |_| CommandEffect::Nothing),
    Program::new(&["rpm"], "--root --dbpath --queryformat --qf --define -D", rpm),
    Program::new(
        &["zypper"],
        "-R --root --installroot -r --repo --from -p --plus-repo -t --type -D",
        zypper,
    ),
    Program::new(
        &["pacman", "yay", "paru"],
        "-r --root -b --dbpath --cachedir --config --ignore",
        pacman,
    ),
    Program::new(&["pacman-key", "reflector", "pacman-db-upgrade"], "", |_| {
        CommandEffect::Configure
    }),
    Program::new(&["brew"], "--prefix", brew),
    Program::new(&["mk-build-deps"], "-t --tool -B", |it| match it.has(&["-i", "--install"]) {
        true => CommandEffect::InstallProject(ProjectInstall::new(Manager::Apt, None)),
        false => CommandEffect::Configure,
    }),
    Program::new(&["rosdep"], "--from-paths --rosdistro --skip-keys -r -t", |it| match it.verb() {
        "install" => CommandEffect::InstallProject(ProjectInstall::new(
            Manager::Apt,
            it.operands.first().copied(),
        )),
        _ => CommandEffect::Configure,
    }),
    Program::new(
        &["chisel", "chisel-wrapper"],
        "--release --root --arch --generate-dpkg-status",
        |it| {
            let at = it.command.words.iter().position(|it| it.text == "--root");
            let root = at.and_then(|at| it.command.words.get(at + 1)).map(|it| it.text.as_str());

            CommandEffect::Build(Build::new(BuildTool::ChiselCut, Language::Other).to(root))
        },
    ),
    Program::new(&["abuild-sign", "abuild-keygen"], "-k -q", |_| CommandEffect::Configure),
];

/// Of apt and aptitude: `-t` is a release, `-o` a setting, `-a` an architecture.
const APT_VALUES: &str = "-o --option -t --target-release --default-release -c --config-file -a --host-architecture --solver";

const APK_VALUES: &str = "-t --virtual -X --repository --arch -p --root --repositories-file --keys-dir --cache-dir --cache-max-age --timeout --wait --progress-fd";

const RPM_VALUES: &str = "-c --config --setopt --enablerepo --disablerepo --repo --repoid --releasever --installroot --exclude -x --disableplugin --enableplugin --forcearch --destdir --downloaddir --comment -d --debuglevel -e --errorlevel --add-repo --save";

fn apt<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let mut request = PackageRequest::new(Manager::Apt, verb, it.rest(1));
    let simulates = it.has(&[
        "-s",
        "--simulate",
        "--just-print",
        "--dry-run",
        "--recon",
        "--no-act",
        "--print-uris",
    ]);
    let index = IndexUpdate { manager: Manager::Apt, root: None, keeps_cache: true };
    let cache = |part| CommandEffect::CleanCache(Cache { manager: Manager::Apt, root: None, part });
    match it.verb() {
        _ if simulates => CommandEffect::Nothing,
        "update" => CommandEffect::UpdateIndex(index),
        "install" | "reinstall" | "build-dep" | "satisfy" => {
            request.recommends = !(it.has(&["--no-install-recommends", "--without-recommends"])
                || it.values(&["-o", "--option"]).any(is_without_recommends));
            if it.verb() == "build-dep" {
                request.kind = RequestKind::BuildDependencies;
            } else if it.verb() == "reinstall" || it.has(&["--reinstall"]) {
                request.kind = RequestKind::Reinstall;
            }
            request.removes_unneeded = it.has(&["--auto-remove", "--autoremove"]);
            let is_excluded = |name: &&str| name.strip_suffix('-').is_some_and(is_name);
            let excluded: Vec<&str> =
                request.names().filter(is_excluded).map(|it| it.trim_end_matches('-')).collect();
            request.packages.retain(|it| !is_excluded(&it.text.as_str()));
            request.excluded = excluded;
            if it.has(&["-d", "--download-only"]) {
                return CommandEffect::DownloadPackages(request);
            }
            CommandEffect::InstallPackages(request)
        }
        "upgrade" | "dist-upgrade" | "full-upgrade" | "safe-upgrade" => {
            CommandEffect::UpgradePackages(request)
        }
        "purge" | "remove" | "autoremove" | "autopurge" => {
            request.removes_unneeded =
                it.verb().starts_with("auto") || it.has(&["--auto-remove", "--autoremove"]);
            CommandEffect::RemovePackages(request)
        }
        "clean" | "autoclean" => cache(CachePart::Downloads),
        "dist-clean" | "distclean" => cache(CachePart::Everything),
        "download" | "source" => CommandEffect::DownloadPackages(request),
        _ => CommandEffect::Nothing,
    }
}

fn is_without_recommends(option: &str) -> bool {
    option.split_once('=').is_some_and(|(name, value)| {
        name.eq_ignore_ascii_case("APT::Install-Recommends")
            && matches!(value.trim_matches('"'), "false" | "0" | "no")
    })
}

fn is_name(word: &str) -> bool {
    word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || b"+.-".contains(&it))
}

fn apt_mark<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb() {
        "auto" => CommandEffect::MarkUnneeded(Manager::Apt),
        "hold" | "unhold" | "manual" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

fn dpkg<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let request = || PackageRequest::new(Manager::Apt, None, &it.operands);
    if it.has(&["-i", "--install", "--unpack"]) {
        CommandEffect::UnpackPackages(Manager::Apt)
    } else if it.has(&["-x", "--extract"]) {
        CommandEffect::Unpack(Unpack { archive: it.operand(0), to: it.operand(1) })
    } else if it.has(&["-r", "--remove", "-P", "--purge"]) {
        CommandEffect::RemovePackages(request())
    } else if it.has(&["--add-architecture", "--configure"]) {
        CommandEffect::Configure
    } else {
        CommandEffect::Nothing
    }
}

fn apk<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let mut request = PackageRequest::new(Manager::Apk, verb, it.rest(1));
    request.recommends = false;
    request.root = it.value(&["-p", "--root"]);
    request.group = it.value(&["-t", "--virtual"]);
    request.keeps_cache = !it.has(&["--no-cache", "--no-network"]);
    let index =
        IndexUpdate { manager: Manager::Apk, root: request.root, keeps_cache: request.keeps_cache };
    match it.verb() {
        _ if it.has(&["-s", "--simulate"]) => CommandEffect::Nothing,
        "add" => {
            // `!name` is what must not be there.
            request.packages.retain(|it| !it.text.starts_with('!'));
            CommandEffect::InstallPackages(request)
        }
        "update" => CommandEffect::UpdateIndex(index),
        "upgrade" => CommandEffect::UpgradePackages(request),
        "del" => {
            // What only they needed goes along.
            request.removes_unneeded = false;
            CommandEffect::RemovePackages(request)
        }
        "fix" => CommandEffect::Configure,
        "fetch" => CommandEffect::DownloadPackages(request),
        "cache" => CommandEffect::CleanCache(Cache {
            manager: Manager::Apk,
            root: request.root,
            part: CachePart::Everything,
        }),
        _ => CommandEffect::Nothing,
    }
}

fn dnf<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let mut request = PackageRequest::new(Manager::Rpm, verb, it.rest(1));
    request.root = it.value(&["--installroot"]).filter(|it| *it != "/");
    request.recommends = !(it.has(&["--nodocs"]) && it.command.name == "microdnf"
        || it.values(&["--setopt"]).any(|it| {
            matches!(
                it,
                "install_weak_deps=False" | "install_weak_deps=false" | "install_weak_deps=0"
            )
        }));
    let cache = Cache { manager: Manager::Rpm, root: request.root, part: CachePart::Everything };
    let index = IndexUpdate { manager: Manager::Rpm, root: request.root, keeps_cache: true };
    match it.verb() {
        "install" | "localinstall" | "in" => match it.has(&["--downloadonly"]) {
            true => CommandEffect::DownloadPackages(request),
            false => CommandEffect::InstallPackages(request),
        },
        "reinstall" => {
            request.kind = RequestKind::Reinstall;
            CommandEffect::InstallPackages(request)
        }
        "groupinstall" | "group"
            if it.verb() == "groupinstall" || it.operand(1) == Some("install") =>
        {
            request.kind = RequestKind::Groups;
            request.packages = it.rest(if it.verb() == "group" { 2 } else { 1 }).to_vec();
            CommandEffect::InstallPackages(request)
        }
        "module" if it.operand(1) == Some("install") => {
            request.packages = it.rest(2).to_vec();
            CommandEffect::InstallPackages(request)
        }
        "builddep" => {
            request.kind = RequestKind::BuildDependencies;
            CommandEffect::InstallPackages(request)
        }
        "update" | "upgrade" | "up" | "distro-sync" | "update-minimal" => {
            CommandEffect::UpgradePackages(request)
        }
        "remove" | "erase" | "rm" | "autoremove" => {
            request.removes_unneeded = it.verb() == "autoremove";
            CommandEffect::RemovePackages(request)
        }
        "clean" => CommandEffect::CleanCache(cache),
        "makecache" | "refresh" => CommandEffect::UpdateIndex(index),
        "download" => CommandEffect::DownloadPackages(request),
        "config-manager" | "copr" | "module" | "versionlock" | "swap" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}

fn rpm<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let mut request = PackageRequest::new(Manager::Rpm, None, &it.operands);
    request.root = it.value(&["--root"]).filter(|it| *it != "/");
    request.keeps_cache = false;
    if it.has(&["-q", "--query", "--verify", "-V"]) {
        CommandEffect::Nothing
    } else if it.has(&["-i", "-U", "-F", "--install", "--upgrade"]) {
        CommandEffect::InstallPackages(request)
    } else if it.has(&["-e", "--erase"]) {
        CommandEffect::RemovePackages(request)
    } else if it.has(&["--import", "--rebuilddb", "--initdb"]) {
        CommandEffect::Configure
    } else {
        CommandEffect::Nothing
    }
}

fn zypper<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    let mut request = PackageRequest::new(Manager::Zypper, verb, it.rest(1));
    request.root = it.value(&["-R", "--root", "--installroot"]);
    request.recommends = !it.has(&["--no-recommends"]);
    let index = IndexUpdate { manager: Manager::Zypper, root: request.root, keeps_cache: true };
    let cache = Cache { manager: Manager::Zypper, root: request.root, part: CachePart::Everything };
    match it.verb() {
        _ if it.has(&["-D", "--dry-run"]) => CommandEffect::Nothing,
        "install" | "in" | "install-new-recommends" => CommandEffect::InstallPackages(request),
        "source-install" | "si" => {
            request.kind = RequestKind::BuildDependencies;
            CommandEffect::InstallPackages(request)
        }
        "update" | "up" | "dup" | "dist-upgrade" | "patch" => {
            CommandEffect::UpgradePackages(request)
        }
        "remove" | "rm" => {
            request.removes_unneeded = it.has(&["-u", "--clean-deps"]);
            CommandEffect::RemovePackages(request)
        }
        "clean" | "cc" => CommandEffect::CleanCache(cache),
        "refresh" | "ref" => CommandEffect::UpdateIndex(index),
        "addrepo" | "ar" | "removerepo" | "rr" | "modifyrepo" | "mr" | "addlock" | "al" => {
            CommandEffect::Configure
        }
        _ => CommandEffect::Nothing,
    }
}

fn pacman<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let mut request = PackageRequest::new(Manager::Pacman, None, &it.operands);
    request.root = it.value(&["-r", "--root"]);
    if it.has(&["-S", "--sync"]) {
        if it.has(&["-c", "--clean"]) {
            let part = CachePart::Everything;
            return CommandEffect::CleanCache(Cache { manager: Manager::Pacman, root: None, part });
        }
        if !request.packages.is_empty() {
            return CommandEffect::InstallPackages(request);
        }
        if it.has(&["-u", "--sysupgrade"]) {
            return CommandEffect::UpgradePackages(request);
        }
        let index = IndexUpdate { manager: Manager::Pacman, root: None, keeps_cache: true };
        return CommandEffect::UpdateIndex(index);
    }
    if it.has(&["-U", "--upgrade"]) {
        return CommandEffect::UnpackPackages(Manager::Pacman);
    }
    if it.has(&["-R", "--remove"]) {
        request.removes_unneeded = it.has(&["-s", "--recursive"]);
        return CommandEffect::RemovePackages(request);
    }
    CommandEffect::Nothing
}

fn brew<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let request = PackageRequest::new(Manager::Brew, it.operands.first().copied(), it.rest(1));
    match it.verb() {
        "install" | "reinstall" => CommandEffect::InstallPackages(request),
        "upgrade" => CommandEffect::UpgradePackages(request),
        "uninstall" | "remove" | "rm" => CommandEffect::RemovePackages(request),
        "cleanup" => CommandEffect::CleanCache(Cache {
            manager: Manager::Brew,
            root: None,
            part: CachePart::Everything,
        }),
        "tap" | "update" | "link" | "unlink" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }
}
