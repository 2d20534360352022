//! Other tools that leave something at a known place: make, mvn, gradle, dotnet, composer.

use super::{
    Basis,
    files::{Found, Part, absolute},
    manifest::Each,
    mb,
    run::Run,
    scaled, sized,
};
use crate::{
    bytes::{Bytes, Size, SizeRange},
    shell::Command,
};

/// What a tool leaves.
struct Leaves {
    /// Program and subcommand; a program alone stands for all its other uses.
    command: &'static str,
    label: &'static str,
    /// A folder; relative ones lie in the working directory, `~` is the home folder.
    path: &'static str,
    /// Whether it is a result whose file name is not known.
    output: bool,
    /// MB on disk: least, likely, most.
    disk: (f64, f64, f64),
    /// The share that compression leaves: least, likely, most.
    compressed: (f64, f64, f64),
}

const fn leaves(
    command: &'static str,
    label: &'static str,
    path: &'static str,
    disk: (f64, f64, f64),
    compressed: (f64, f64, f64),
) -> Leaves {
    Leaves { command, label, path, output: false, disk, compressed }
}

const fn output(
    command: &'static str,
    label: &'static str,
    path: &'static str,
    disk: (f64, f64, f64),
    compressed: (f64, f64, f64),
) -> Leaves {
    Leaves { command, label, path, output: true, disk, compressed }
}

const CODE: (f64, f64, f64) = (0.2, 0.35, 0.55);
const ARCHIVES: (f64, f64, f64) = (0.85, 0.93, 1.0);

/// Wide, since the sources are not known; each a stated guess.
const TOOLS: &[Leaves] = &[
    output("mvn", "result of Maven", "target", (0.1, 30.0, 130.0), ARCHIVES),
    leaves("mvn", "Maven's repository", "~/.m2", (5.0, 120.0, 900.0), ARCHIVES),
    output("mvnw", "result of Maven", "target", (0.1, 30.0, 130.0), ARCHIVES),
    leaves("mvnw", "Maven's repository", "~/.m2", (5.0, 130.0, 900.0), ARCHIVES),
    output("gradle", "result of Gradle", "build", (0.1, 30.0, 130.0), ARCHIVES),
    leaves("gradle", "Gradle's caches", "~/.gradle", (5.0, 250.0, 1500.0), (0.5, 0.8, 1.0)),
    output("gradlew", "result of Gradle", "build", (0.1, 30.0, 130.0), ARCHIVES),
    leaves("gradlew", "Gradle's caches", "~/.gradle", (100.0, 400.0, 1700.0), (0.5, 0.8, 1.0)),
    output("javac", "class files", ".", (0.001, 0.2, 15.0), CODE),
    output("jar", "a jar", ".", (0.0, 1.0, 100.0), ARCHIVES),
    leaves("dotnet restore", "NuGet packages", "~/.nuget", (0.0, 80.0, 1200.0), (0.3, 0.4, 0.6)),
    leaves("dotnet build", "NuGet packages", "~/.nuget", (0.0, 80.0, 1200.0), (0.3, 0.4, 0.6)),
    leaves("dotnet publish", "NuGet packages", "~/.nuget", (0.0, 80.0, 1200.0), (0.3, 0.4, 0.6)),
    output("dotnet build", "result of dotnet build", ".", (0.1, 20.0, 300.0), CODE),
    output("dotnet publish", "published .NET program", ".", (0.1, 8.0, 120.0), CODE),
    leaves("composer install", "PHP packages", "vendor", (0.5, 40.0, 400.0), (0.15, 0.22, 0.35)),
    leaves("composer install", "Composer's cache", "~/.composer", (0.2, 12.0, 150.0), ARCHIVES),
    leaves("composer require", "PHP packages", "vendor", (0.2, 20.0, 300.0), (0.15, 0.22, 0.35)),
    leaves("composer global", "PHP packages", "~/.composer", (0.05, 1.0, 80.0), (0.15, 0.22, 0.35)),
    leaves("php installer", "Composer", "/usr/local/bin/composer", (2.2, 3.0, 3.5), ARCHIVES),
    leaves(
        "php composer-setup.php",
        "Composer",
        "/usr/local/bin/composer",
        (2.2, 3.0, 3.5),
        ARCHIVES,
    ),
    leaves("composer create-project", "PHP project", ".", (1.0, 40.0, 400.0), (0.15, 0.22, 0.35)),
    leaves("composer update", "PHP packages", "vendor", (0.5, 40.0, 400.0), (0.15, 0.22, 0.35)),
    output("rake", "what rake made", "public", (0.0, 3.0, 200.0), (0.2, 0.4, 0.8)),
    output("rails", "what rails made", ".", (0.0, 3.0, 200.0), (0.2, 0.4, 0.8)),
    leaves(
        "docker-php-ext-install",
        "PHP extensions",
        "/usr/local/lib/php/extensions",
        (0.05, 3.0, 60.0),
        CODE,
    ),
    leaves(
        "docker-php-ext-install",
        "settings",
        "/usr/local/etc/php/conf.d",
        (0.0, 0.001, 0.01),
        CODE,
    ),
    leaves(
        "docker-php-ext-enable",
        "settings",
        "/usr/local/etc/php/conf.d",
        (0.0, 0.001, 0.01),
        CODE,
    ),
    leaves("docker-php-ext-configure", "settings", "/usr/src/php", (0.0, 0.5, 140.0), CODE),
    leaves(
        "pecl install",
        "PHP extensions",
        "/usr/local/lib/php/extensions",
        (0.1, 4.0, 60.0),
        CODE,
    ),
    leaves("pecl", "settings", "/usr/local/etc/php/conf.d", (0.0, 0.01, 1.0), CODE),
    leaves("make install", "installed by make", "/usr/local", (0.01, 15.0, 600.0), CODE),
    output("make", "result of make", ".", (0.0, 10.0, 1000.0), CODE),
    output("ninja", "result of ninja", ".", (0.0, 20.0, 1500.0), CODE),
    output("cmake", "result of cmake", ".", (0.02, 3.0, 1000.0), CODE),
    output("meson", "result of meson", ".", (0.02, 3.0, 500.0), CODE),
    output("configure", "settings of a build", ".", (0.05, 0.6, 10.0), CODE),
    output("autogen.sh", "settings of a build", ".", (0.05, 1.5, 20.0), CODE),
    output("autoreconf", "settings of a build", ".", (0.05, 1.5, 20.0), CODE),
    output("autoconf", "settings of a build", ".", (0.01, 0.5, 5.0), CODE),
    output("bootstrap", "settings of a build", ".", (0.05, 1.5, 50.0), CODE),
    output("gcc", "compiled program", ".", (0.005, 0.05, 5.0), CODE),
    output("g++", "compiled program", ".", (0.005, 0.1, 20.0), CODE),
    output("cc", "compiled program", ".", (0.005, 0.05, 5.0), CODE),
    output("clang", "compiled program", ".", (0.005, 0.05, 5.0), CODE),
    output("rustc", "compiled program", ".", (0.3, 4.0, 20.0), CODE),
    output("javadoc", "documentation", ".", (0.1, 5.0, 100.0), CODE),
    output("jlink", "Java runtime", ".", (25.0, 45.0, 110.0), (0.4, 0.6, 0.9)),
    output("native-image", "native Java program", ".", (8.0, 70.0, 200.0), (0.25, 0.33, 0.45)),
    leaves("locale-gen", "locales", "/usr/lib/locale", (0.0, 3.06, 30.0), (0.2, 0.22, 0.35)),
    leaves("localedef", "locales", "/usr/lib/locale", (0.0, 3.06, 30.0), (0.2, 0.22, 0.35)),
    leaves("mix deps.get", "Elixir packages", "deps", (0.2, 20.0, 200.0), CODE),
    output("mix", "result of mix", "_build", (0.0, 15.0, 300.0), CODE),
    leaves("apache2-foreground", "nothing", "/tmp", (0.0, 0.0, 0.1), CODE),
    leaves(
        "playwright install",
        "browsers",
        "~/.cache/ms-playwright",
        (100.0, 700.0, 1900.0),
        (0.35, 0.4, 0.5),
    ),
    output("zip", "an archive", ".", (0.0, 5.0, 500.0), ARCHIVES),
    output("gzip", "an archive", ".", (0.0, 2.0, 300.0), ARCHIVES),
    output("gunzip", "an unpacked file", ".", (0.0, 5.0, 500.0), CODE),
    output("tsc", "compiled scripts", ".", (0.01, 1.0, 50.0), CODE),
    output("hugo", "a site", "public", (0.05, 5.0, 200.0), (0.2, 0.5, 0.9)),
    leaves("a2enmod", "settings", "/etc/apache2", (0.0, 0.001, 0.01), CODE),
    leaves("pacman", "packages", "package:pacman", (1.0, 250.0, 3000.0), (0.25, 0.4, 0.6)),
    leaves("brew", "packages", "/home/linuxbrew", (1.0, 150.0, 3000.0), (0.25, 0.4, 0.6)),
    leaves("corepack", "a package manager", "~/.cache/node/corepack", (0.0, 0.01, 25.0), CODE),
    leaves(
        "rustup-init",
        "Rust toolchain",
        "/usr/local/rustup",
        (450.0, 700.0, 1500.0),
        (0.25, 0.3, 0.4),
    ),
];

/// How a tool's result differs when its command has a word: the tool, the word, what the result is
/// then, and its MB on disk.
struct Variant(&'static [&'static str], &'static str, &'static str, (f64, f64, f64));

const JAVA: &[&str] = &["mvn", "mvnw", "gradle", "gradlew"];

/// The first that fits. From printed sizes: native Spring and Micronaut programs 69 to 110 MB, web
/// apps of .NET 5 to 7 trimmed 38 to 41 MB; from measured builds: a C program linked to all of glibc
/// 0.8 MB; Java runtimes of `java.base` alone 36 MB, with the desktop's modules 68 MB.
const VARIANTS: &[Variant] = &[
    Variant(&["dotnet"], "PublishAot=true", "native .NET program", (2.0, 14.0, 80.0)),
    Variant(&["dotnet"], "PublishTrimmed=true", "trimmed .NET program", (12.0, 39.0, 100.0)),
    Variant(&["dotnet"], "self-contained", "self-contained .NET program", (40.0, 90.0, 300.0)),
    Variant(JAVA, "native", "native Java program", (40.0, 72.0, 135.0)),
    Variant(&["gcc", "cc", "clang"], "-static", "static program", (0.02, 0.85, 6.0)),
    Variant(&["g++"], "-static", "static program", (0.1, 2.3, 20.0)),
    Variant(&["jlink"], "java.desktop", "Java runtime", (35.0, 67.0, 110.0)),
    Variant(&["jlink"], "java.se", "Java runtime", (40.0, 70.0, 110.0)),
    Variant(&["jlink"], "ALL-MODULE-PATH", "Java runtime", (50.0, 85.0, 330.0)),
];

fn variant(command: &Command, run: &Run<'_>) -> Option<&'static Variant> {
    let words = command.words.iter().map(|it| it.text.as_str());
    let mut line = words.collect::<Vec<_>>().join(" ");
    if command.name == "dotnet" {
        line += &run.state.settings();
    }
    VARIANTS.iter().find(|Variant(tools, word, ..)| {
        let refused = || {
            ["no-X", "X false", "X=false"].iter().any(|it| line.contains(&it.replace('X', word)))
        };
        // musl is small enough to be no matter.
        let is_musl = || *word == "-static" && run.state.os.is_some_and(|it| it.family == "alpine");
        tools.contains(&&*command.name) && line.contains(word) && !refused() && !is_musl()
    })
}

/// What dependencies are named in, the MB that the tool itself fetches, and what each one leaves.
type Dependencies = (&'static str, &'static [&'static str], (f64, f64, f64), Each);

const EACH: &[Dependencies] = &[
    (
        "Maven's repository",
        &["pom.xml"],
        (8.0, 30.0, 120.0),
        Each { named: (0.05, 6.0, 60.0), locked: (0.0, 0.0, 0.0) },
    ),
    (
        "NuGet packages",
        &["*.csproj"],
        (0.0, 0.0, 1.0),
        Each { named: (0.1, 6.0, 60.0), locked: (0.0, 0.0, 0.0) },
    ),
    (
        "PHP packages",
        &["composer.lock", "composer.json"],
        (0.02, 0.1, 1.0),
        Each { named: (0.05, 4.0, 40.0), locked: (0.02, 0.8, 8.0) },
    ),
];

/// What a cache grows by, in MB, once the same tool has filled it: plugins of other phases, what is
/// compiled. Each is a stated guess.
const GROWTH: &[(&str, (f64, f64, f64))] = &[
    ("Maven's repository", (0.0, 8.0, 250.0)),
    ("Gradle's caches", (0.0, 15.0, 400.0)),
    ("NuGet packages", (0.0, 0.0, 150.0)),
    ("Composer's cache", (0.0, 1.0, 50.0)),
];

/// Whether a command fetches what a build needs, or asks, and builds nothing.
fn only_fetches(command: &Command) -> bool {
    let mut words = command.operands(0, WITH_VALUE).map(|it| it.text.as_str());
    match command.name.as_str() {
        "mvn" | "mvnw" => words.all(|it| {
            let (plugin, goal) = it.rsplit_once(':').unwrap_or(("", it));
            let asks = ["dependency", "help", "versions", "wrapper", "enforcer"];
            let copies =
                ["copy", "unpack", "build-classpath"].iter().any(|it| goal.starts_with(it));
            matches!(it, "clean" | "validate" | "initialize")
                || asks.iter().any(|it| plugin.contains(it)) && !copies
        }),
        "gradle" | "gradlew" => words.all(|it| {
            let task = it.rsplit(':').next().unwrap_or(it);
            matches!(task, "clean" | "help" | "tasks" | "properties" | "projects" | "wrapper")
                || task.ends_with("ependencies")
        }),
        _ => false,
    }
}

/// Flags of Maven and Gradle that take the next word.
const WITH_VALUE: &[&str] = &[
    "-f",
    "--file",
    "-s",
    "--settings",
    "-gs",
    "-t",
    "-T",
    "--threads",
    "-pl",
    "--projects",
    "-rf",
    "-P",
    "-D",
    "-l",
    "-p",
    "--project-dir",
    "-b",
    "-c",
    "-g",
    "-I",
    "--init-script",
    "-x",
    "--exclude-task",
];

/// A tool of the table; whether it is one.
pub(super) fn effect(command: &Command, run: &mut Run<'_>) -> bool {
    let verb = command.arguments().next().map(|it| it.text.as_str()).unwrap_or_default();
    let is_it = |it: &&Leaves, exact: bool| match it.command.strip_prefix(&*command.name) {
        Some("") => !exact,
        Some(rest) => exact && rest.strip_prefix(' ') == Some(verb),
        None => false,
    };
    // `make install` before `make`, and all the rows of one command.
    let exact = TOOLS.iter().any(|it| is_it(&it, true));
    let variant = variant(command, run);
    let mut found = false;
    let fetches = only_fetches(command);
    let restored = command.has_flag("--no-restore") || command.has_flag("--no-build");
    for tool in TOOLS.iter().filter(|it| is_it(it, exact)) {
        found = true;
        if tool.output && fetches || restored && tool.label == "NuGet packages" {
            continue;
        }
        let variant = variant.filter(|_| tool.output);
        let (label, (low, likely, high), compressed) = match variant {
            Some(Variant(_, _, label, disk)) => (*label, *disk, CODE),
            None => (tool.label, tool.disk, tool.compressed),
        };
        let range = mb(low, likely, high);
        let to = ["-o", "--output", "-d", "--prefix"].iter().find_map(|it| command.flag_value(it));
        let path = match (tool.output, to, tool.path) {
            (true, Some(path), _) => absolute(&run.folder, path),
            (_, _, path) if path.starts_with("package:") => path.to_owned(),
            (_, _, path) => match path.strip_prefix("~/") {
                Some(rest) => absolute(&run.state.home(), rest),
                None => absolute(&run.folder, path),
            },
        };
        let growth =
            GROWTH.iter().find(|it| it.0 == label && run.holds(&path, |it| it.label == label));
        let each = EACH.iter().find(|it| it.0 == label);
        let manifests = each.and_then(|(_, files, tool, each)| {
            let (range, source) = run.installs(&run.folder, files, true, each)?;
            Some((range + mb(tool.0, tool.1, tool.2), source))
        });
        let (range, source) = match (growth, manifests) {
            (Some((_, (low, likely, high))), _) => {
                let range = mb(*low, *likely, *high);
                (range, format!("what is new in it, {range}"))
            }
            (None, Some(it)) => it,
            (None, None) => (range, format!("{} as a rule, {range}", range.likely)),
        };
        let size = sized(range, compressed);
        if tool.output && to.is_none() {
            run.put_output(&path, label, size, Basis::Assumption, &source);
        } else {
            run.put(&path, label, size, Basis::Assumption, source);
        }
    }
    found || harmless_subcommand(command, verb)
}

/// Subcommands of the tools above that leave nothing.
fn harmless_subcommand(command: &Command, verb: &str) -> bool {
    matches!(
        (command.name.as_str(), verb),
        ("dotnet", "help" | "--info" | "test" | "dev-certs" | "nuget")
            | (
                "composer",
                "config"
                    | "dump-autoload"
                    | "clear-cache"
                    | "remove"
                    | "run-script"
                    | "diagnose"
                    | "clearcache"
                    | "check-platform-reqs"
                    | "validate"
                    | "self-update"
                    | "dumpautoload"
            )
    )
}

/// `upx` and `strip` write programs again, smaller: a packed one is about a quarter (printed sizes:
/// 0.27 of native Java programs), one without its symbols about 0.7 (Go, measured).
pub(super) fn shrunk(command: &Command, run: &mut Run<'_>) -> bool {
    let packs = command.name == "upx";
    let share = if packs { (0.2, 0.27, 0.6) } else { (0.2, 0.7, 1.0) };
    let paths: Vec<String> =
        command.operands(0, &["-o"]).map(|it| absolute(&run.folder, &it.text)).collect();
    for path in paths {
        let part = match run.state.files.find(&path) {
            Found::Parts(parts) => parts.first().copied().cloned(),
            Found::Output(part) => Some(part.clone()),
            _ => None,
        };
        let Some(Part { size: Size { disk: Some(disk), .. }, label, .. }) = part else { continue };
        let size = sized(scaled(disk, share), if packs { (0.9, 0.97, 1.0) } else { CODE });
        let to = command.flag_value("-o").map(|it| absolute(&run.folder, it));
        if to.is_none() {
            run.state.remove(&path);
        }
        let label =
            format!("{label}, {} by {}", if packs { "packed" } else { "cut" }, command.name);
        let source = "a packed program is about a quarter, one without symbols two thirds";
        run.put(&to.unwrap_or(path), label, size, Basis::Heuristic, source);
    }
    true
}

/// `dd`, `truncate` and `fallocate`: the length is written in the command.
pub(super) fn of_given_length(command: &Command, run: &mut Run<'_>) -> bool {
    let operand = |key: &str| {
        command.words.iter().find_map(|it| it.text.strip_prefix(key)).map(str::to_owned)
    };
    let (path, length, zeros) = if command.name == "dd" {
        let block = operand("bs=").map_or(Some(512), |it| bytes(&it));
        let length = operand("count=")
            .and_then(|it| bytes(&it))
            .zip(block)
            .and_then(|(a, b)| a.checked_mul(b));
        (operand("of="), length, operand("if=").is_none_or(|it| it == "/dev/zero"))
    } else {
        let length = ["-s", "-l", "--size"].iter().find_map(|it| command.flag_value(it));
        let path = command.operands(0, &["-s", "-l"]).next().map(|it| it.text.clone());
        (path, length.and_then(bytes), true)
    };
    let (Some(path), Some(length)) = (path, length) else { return false };
    let path = absolute(&run.folder, &path);
    if path.starts_with("/dev/") {
        return true;
    }
    let disk = SizeRange::exact(Bytes(length));
    let size = if zeros {
        Size {
            disk: Some(disk),
            pull: Some(SizeRange::new(
                disk.low.times(0.0009),
                disk.low.times(0.001),
                disk.low.times(0.0012),
            )),
        }
    } else {
        sized(disk, (0.99, 1.0, 1.001))
    };
    run.put(&path, path.clone(), size, Basis::Context, "the length given in the command");
    true
}

/// `40`, `1M`, `30MB`, `4k`.
fn bytes(text: &str) -> Option<u64> {
    let digits = text.find(|it: char| !it.is_ascii_digit()).unwrap_or(text.len());
    let (number, unit) = text.split_at(digits);
    let factor = match unit {
        "" | "c" => 1,
        "w" => 2,
        "b" => 512,
        "kB" | "KB" => 1_000,
        "k" | "K" | "KiB" => 1 << 10,
        "MB" => 1_000_000,
        "M" | "MiB" => 1 << 20,
        "GB" => 1_000_000_000,
        "G" | "GiB" => 1 << 30,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(factor)
}
