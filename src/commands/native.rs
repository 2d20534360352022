//! C, C++ and the tools that build them; generators of static sites.

use super::{
    Build, BuildTool, CommandEffect, Invocation, Language, Program, Shrink, Shrinker,
    arguments::Style,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &[
            "make",
            "gmake",
            "bmake",
            "make.bash",
            "all.bash",
            "abuild",
            "makepkg",
            "dpkg-buildpackage",
            "debuild",
            "rpmbuild",
            "catkin_make",
        ],
        "-C --directory -f --file --makefile -j --jobs -l -o -W -I",
        make,
    ),
    Program::new(
        &["cmake"],
        "-S -B -G -D -C -T -A --build --install --target -t -j --parallel --config --prefix --preset --component -P -E",
        cmake,
    ),
    Program::new(&["ninja", "samu"], "-C -f -j -k -l -t", |it| match it.has_word(&["install"]) {
        true => within(it, BuildTool::NinjaInstall),
        false => within(it, BuildTool::Ninja),
    }),
    Program::new(&["meson"], "-C --prefix --buildtype -D --backend --destdir", |it| {
        match it.verb() {
            "install" => within(it, BuildTool::NinjaInstall),
            "compile" => within(it, BuildTool::Ninja),
            "test" => CommandEffect::Nothing,
            _ => CommandEffect::Build(
                Build::new(BuildTool::Meson, Language::C).to(it.value(&["--prefix"])),
            ),
        }
    }),
    Program::new(
        &["configure", "Configure", "config", "qmake", "premake5", "premake4"],
        "--prefix --host --target",
        |it| {
            CommandEffect::Build(
                Build::new(BuildTool::Configure, Language::C).to(it.value(&["--prefix"])),
            )
        },
    ),
    Program::new(
        &[
            "autoreconf",
            "autogen.sh",
            "autoconf",
            "automake",
            "aclocal",
            "libtoolize",
            "autoheader",
            "autopoint",
            "gettextize",
        ],
        "-I",
        |_| built(BuildTool::Autotools),
    ),
    Program::new(&["bootstrap", "bootstrap.sh"], "--prefix --with-libraries", |_| {
        built(BuildTool::Bootstrap)
    }),
    Program::new(&["gcc", "cc", "clang", "musl-gcc", "c99", "tcc", "as", "ld"], C_VALUES, |it| {
        compiled(it, BuildTool::C)
    })
    .styled(Style::Words),
    Program::new(
        &[
            "g++", "c++", "clang++", "nvcc", "ghc", "gfortran", "zig", "ldc2", "dmd", "nim",
            "crystal", "swiftc", "v", "fpc",
        ],
        C_VALUES,
        |it| compiled(it, BuildTool::Cxx),
    )
    .styled(Style::Words),
    Program::new(
        &[
            "ar",
            "ranlib",
            "objcopy",
            "objdump",
            "nm",
            "patchelf",
            "chrpath",
            "bison",
            "flex",
            "protoc",
            "swig",
            "msgfmt",
            "xgettext",
            "glib-compile-schemas",
            "gtk-update-icon-cache",
            "update-mime-database",
            "update-desktop-database",
            "fc-cache",
            "depmod",
            "ldconfig",
        ],
        "-o --set-rpath --set-interpreter -I --proto_path",
        |_| CommandEffect::Configure,
    ),
    Program::new(
        &[
            "b2",
            "bjam",
            "bazel",
            "bazelisk",
            "buck",
            "xmake",
            "conan",
            "vcpkg",
            "stack",
            "cabal",
            "swift",
            "flutter",
            "dart",
            "gprbuild",
            "dub",
            "shards",
            "nimble",
            "opam",
            "dune",
            "ocamlbuild",
        ],
        "-j --prefix",
        |_| CommandEffect::Build(Build::new(BuildTool::Make, Language::Other)),
    ),
    Program::new(&["strip", "sstrip"], "-o -R --remove-section -K -N -F", |it| {
        shrunk(it, Shrinker::Strip)
    }),
    Program::new(&["upx"], "-o", |it| shrunk(it, Shrinker::Upx)),
    Program::new(
        &[
            "hugo",
            "mkdocs",
            "jekyll",
            "gatsby",
            "zola",
            "hexo",
            "eleventy",
            "mdbook",
            "sphinx-build",
            "docusaurus",
            "vuepress",
            "vitepress",
        ],
        "-d --destination -b --baseURL -s --source -D -c -o -f --config-file",
        |it| match it.verb() {
            "server" | "serve" => CommandEffect::Unknown,
            "new" | "version" | "telemetry" => CommandEffect::Configure,
            _ => CommandEffect::Build(Build::new(BuildTool::Site, Language::Site).to(it.value(&[
                "-d",
                "--destination",
                "-o",
            ]))),
        },
    ),
    Program::new(
        &["colcon", "catkin"],
        "--build-base --install-base --base-paths --packages-select --cmake-args",
        |it| match it.verb() {
            "build" => built(BuildTool::Make),
            _ => CommandEffect::Configure,
        },
    ),
    Program::new(&["git-lfs"], "", |_| CommandEffect::Configure),
];

const C_VALUES: &str = "-o -I -L -l -D -include -isystem -x -MF -MT -Xlinker -T -u -target -arch";

fn built<'a>(tool: BuildTool) -> CommandEffect<'a> {
    CommandEffect::Build(Build::new(tool, Language::C))
}

/// `make install` puts files where the project says, or below DESTDIR or PREFIX.
fn make<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    if it.has(&["-n", "--just-print", "--dry-run", "--recon", "-q", "--question"]) {
        return CommandEffect::Nothing;
    }
    // The number behind `-j` may be missing.
    let is_number =
        |it: &&str| it.starts_with(|it: char| it.is_ascii_digit() || "$`.".contains(it));
    let counts = ["-j", "--jobs", "-l"];
    let mut words = it.texts(0);
    words.extend(it.values(&counts).filter(|it| !is_number(it)));
    let is_setting = |word: &&str| word.contains('=');
    let folder = it.value(&["-C", "--directory"]);
    let targets: Vec<&str> = words.iter().copied().filter(|it| !is_setting(it)).collect();
    let setting = |name: &str| words.iter().find_map(|it| it.strip_prefix(name)?.strip_prefix('='));
    let installs = |target: &&str| {
        matches!(
            *target,
            "install" | "altinstall" | "install-strip" | "modules_install" | "install-recursive"
        ) || target.starts_with("install")
    };
    let cleans = |target: &&str| {
        matches!(
            *target,
            "clean" | "distclean" | "mrproper" | "help" | "test" | "check" | "lint" | "tests"
        )
    };
    if targets.iter().any(installs) {
        let to = setting("DESTDIR").or(setting("PREFIX")).or(setting("prefix"));
        let install = Build::new(BuildTool::MakeInstall, Language::C).to(to);
        return CommandEffect::Build(install.within(folder));
    }
    if !targets.is_empty() && targets.iter().all(cleans) {
        return CommandEffect::Nothing;
    }
    CommandEffect::Build(Build::new(BuildTool::Make, Language::C).within(folder))
}

/// A build in the folder of `-C`.
fn within<'a>(it: &Invocation<'a>, tool: BuildTool) -> CommandEffect<'a> {
    CommandEffect::Build(Build::new(tool, Language::C).within(it.value(&["-C"])))
}

fn cmake<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let install = it.values(&["--target", "-t"]).any(|it| it == "install");
    if it.has(&["--install"]) || install {
        return CommandEffect::Build(
            Build::new(BuildTool::CmakeInstall, Language::C).to(it.value(&["--prefix"])),
        );
    }
    if it.has(&["--build"]) {
        let build = Build::new(BuildTool::CmakeBuild, Language::C);
        return CommandEffect::Build(build.within(it.value(&["--build"])));
    }
    if it.has(&["-E", "-P"]) {
        return CommandEffect::Configure;
    }
    built(BuildTool::Cmake)
}

fn compiled<'a>(it: &Invocation<'a>, tool: BuildTool) -> CommandEffect<'a> {
    if it.has(&["-dumpversion", "-dumpmachine", "-dumpfullversion", "-print-multiarch"]) {
        return CommandEffect::Nothing;
    }
    let attached = it
        .command
        .words
        .iter()
        .skip(1)
        .find_map(|it| it.text.strip_prefix("-o").filter(|it| !it.is_empty()));
    CommandEffect::Build(Build::new(tool, Language::C).to(it.value(&["-o"]).or(attached)))
}

fn shrunk<'a>(it: &Invocation<'a>, by: Shrinker) -> CommandEffect<'a> {
    CommandEffect::Shrink(Shrink { by, paths: it.texts(0), to: it.value(&["-o"]) })
}
