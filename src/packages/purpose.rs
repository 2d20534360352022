//! Packages that hardly any program needs to run, and what each is for.

/// What a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Compilers, headers and what drives them.
    Compile,
    /// It fetches, unpacks, shows or translates: an app's own code may call it too.
    Call,
    /// It brings other packages, or makes some.
    Prepare,
    /// For people at a terminal.
    Look,
    /// The same, to look at the network: a program may call it.
    Reach,
}

/// What a package is for, by its name with or without a version; `None` where it may be needed to
/// run.
pub fn purpose(package: &str) -> Option<Purpose> {
    let name = package.split(['=', '~', '<', '>', ':']).next().unwrap_or_default();
    let is_compiler = COMPILE.contains(&name)
        || name.ends_with("-devel")
        || name.ends_with("-dev")
        || name.starts_with("openjdk-") && name.contains("-jdk");
    let others = [
        (CALL, Purpose::Call),
        (PREPARE, Purpose::Prepare),
        (LOOK, Purpose::Look),
        (REACH, Purpose::Reach),
    ];
    let other = || others.into_iter().find(|it| it.0.contains(&name)).map(|it| it.1);
    if is_compiler { Some(Purpose::Compile) } else { other() }
}

#[rustfmt::skip]
const COMPILE: &[&str] = &[
    "build-essential", "build-base", "gcc", "g++", "gcc-c++", "clang", "make", "cmake",
    "ninja-build", "autoconf", "automake", "libtool", "bison", "flex", "gfortran", "golang",
    "golang-go", "go", "cargo", "rustc", "rust", "maven", "gradle", "musl-dev", "linux-headers",
    "pkg-config", "pkgconf", "nasm", "yasm", "kernel-devel", "alpine-sdk", "base-devel",
];

#[rustfmt::skip]
const CALL: &[&str] = &[
    "git", "git-lfs", "curl", "wget", "unzip", "zip", "gnupg", "gnupg2", "xz-utils", "bzip2", "xz",
    "patch", "file", "npm", "yarn", "subversion", "mercurial", "openssh-client", "ssh", "rsync",
    "help2man", "gettext", "protobuf-compiler", "dos2unix", "less",
];

#[rustfmt::skip]
const PREPARE: &[&str] = &[
    "dirmngr", "python3-pip", "py3-pip", "py-pip", "python-pip", "python3-venv",
    "python3-setuptools", "python3-wheel", "py3-setuptools", "py3-wheel", "python3-virtualenv",
    "pipx", "ant", "apt-transport-https", "software-properties-common", "lsb-release", "apt-utils",
    "binutils", "golang-any", "rustup", "default-jdk", "default-jdk-headless",
    "python-dev-is-python3", "$PHPIZE_DEPS", "ccache", "upx", "upx-ucl", "debhelper",
    "fakeroot", "util-linux", "coreutils",
];

#[rustfmt::skip]
const LOOK: &[&str] = &[
    "vim", "vim-tiny", "vim-enhanced", "vim-nox", "nano", "emacs", "emacs-nox", "htop", "tmux",
    "screen", "man-db", "mc", "tree", "strace", "ltrace", "gdb",
];

#[rustfmt::skip]
const REACH: &[&str] = &[
    "iputils-ping", "net-tools", "telnet",
];
