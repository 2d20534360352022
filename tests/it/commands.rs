//! What commands do, as the files in `tests/data/commands` say it.
//!
//! A case is one line: a shell script, ` => `, and its effects, separated by `; `. Known variables
//! stand in front of the script: `[A=1 B=2] echo $A`. `↵` is the end of a line within a script.
//! Comments begin with `#`; the first one is the title of the family.
//!
//! In front of an effect stand `maybe` for a command that may not run, `else` for one that likely
//! does not, and `each` for one in a loop; behind it stand the files that it writes to: `> /x`.
//! The cases are also the examples of the book's page on commands.

use std::{fmt::Write, fs, path::Path};

use dockerfile_playground::{
    commands::{
        Allocation, Build, Cache, CachePart, Change, CommandEffect, Dependencies, Download,
        DownloadTo, EnvironmentTool, Family, InstallStep, MAX_DEPTH, Manager, PackageRequest,
        ProjectInstall, Removal, RequestKind, Script, ScriptSource, Shrinker, Transfer, Wrapped,
        effect, families, program, wrapped,
    },
    shell::{self, Command, Condition},
    syntax::Word,
};

/// A line of a file of cases.
struct Case {
    place: String,
    variables: Vec<(String, String)>,
    script: String,
    expected: String,
}

/// The titles of the files, and their cases.
fn topics() -> Vec<(String, Vec<Case>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/commands");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<_> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    let topics = paths.iter().map(|path| {
        let text = fs::read_to_string(path).expect("a text");
        let name = path.file_name().expect("a name").to_string_lossy();
        let title = text.lines().next().and_then(|it| it.strip_prefix("# ")).expect("a title");
        (title.to_owned(), cases(&name, &text))
    });
    topics.collect()
}

fn cases(file: &str, text: &str) -> Vec<Case> {
    let numbered = text.lines().enumerate();
    let cases = numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with("# "));
    let cases = cases.map(|(index, line)| {
        let place = format!("{file}:{}", index + 1);
        let (script, expected) = line.rsplit_once(" => ").unwrap_or_else(|| panic!("{place}: =>"));
        let known = script.strip_prefix('[').and_then(|it| it.split_once("] "));
        let (known, script) = known
            .filter(|(known, _)| known.starts_with(char::is_alphabetic) && known.contains('='))
            .unwrap_or(("", script));
        let assigned = known.split(' ').filter_map(|it| it.split_once('='));
        Case {
            place,
            variables: assigned.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            script: script.replace('↵', "\n"),
            expected: expected.to_owned(),
        }
    });
    cases.collect()
}

/// The effects of a script in the notation of the cases.
fn shown(case: &Case) -> String {
    let variable =
        |name: &str| case.variables.iter().find(|it| it.0 == name).map(|(_, value)| value.clone());
    let mut shown = Vec::new();
    match shell::commands(&case.script, &variable) {
        Ok(commands) => {
            commands.iter().for_each(|it| follow(it, &variable, 0, &mut shown));
        }
        Err(_) => shown.push("unreadable".to_owned()),
    }
    shown.join("; ")
}

/// A command's effect, or those of the commands that it runs in its place.
fn follow(
    command: &Command,
    variables: &dyn Fn(&str) -> Option<String>,
    depth: usize,
    shown: &mut Vec<String>,
) {
    match wrapped(command, variables) {
        Wrapped::Commands(_) if depth == MAX_DEPTH => shown.push("too deep".to_owned()),
        Wrapped::Commands(inner) => {
            inner.iter().for_each(|it| follow(it, variables, depth + 1, shown));
        }
        Wrapped::Unreadable(_) => shown.push("unreadable".to_owned()),
        // A bare assignment.
        Wrapped::Nothing if command.words.is_empty() && command.writes.is_empty() => {}
        Wrapped::Nothing => shown.push(placed(command)),
    }
}

fn placed(command: &Command) -> String {
    let mut text = match command.condition {
        Condition::Always => "",
        Condition::Sometimes => "maybe ",
        Condition::Fallback => "else ",
        Condition::Never => "never ",
    }
    .to_owned();
    if command.in_loop {
        text += "each ";
    }
    text += &render(&effect(command));
    for write in &command.writes {
        text += if write.append { " >> " } else { " > " };
        text += &write.path.text;
    }
    text
}

/// A word, then what is behind it, and in parentheses what holds of it.
fn line(words: &[&str], notes: &[String]) -> String {
    let words: Vec<&str> = words.iter().copied().filter(|it| !it.is_empty()).collect();
    let notes: Vec<&str> = notes.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    let mut text = words.join(" ");
    if !notes.is_empty() {
        write!(text, " ({})", notes.join(", ")).expect("strings can be written to");
    }
    text
}

fn render(effect: &CommandEffect<'_>) -> String {
    use CommandEffect as E;
    let bare = |verb: &str, manager: &Manager| line(&[verb, &name(manager)], &[]);
    match effect {
        E::Nothing => "nothing".to_owned(),
        E::Configure => "settings".to_owned(),
        E::Unknown => "unknown".to_owned(),
        E::FetchRepository => "fetch repository".to_owned(),
        E::ChangeFolder(folder) => line(&["cd", folder], &[]),
        E::Start(service) => line(&["start", service], &[]),
        E::InstallPackages(it) => request("install", it),
        E::RemovePackages(it) => request("remove", it),
        E::UpgradePackages(it) => request("upgrade", it),
        E::DownloadPackages(it) => request("fetch", it),
        E::UnpackPackages(manager) => bare("install files", manager),
        E::MarkUnneeded(manager) => bare("unneeded", manager),
        E::UpdateIndex(it) => line(
            &["index", &name(&it.manager)],
            &[valued("root", it.root), flag(!it.keeps_cache, "no cache")],
        ),
        E::CleanCache(it) => cleaned(it),
        E::InstallProject(it) => project(it),
        E::MakeEnvironment(it) => {
            let tool = match it.tool {
                EnvironmentTool::Venv => "venv",
                EnvironmentTool::VenvWithoutPip => "venv without pip",
                EnvironmentTool::Virtualenv => "virtualenv",
                EnvironmentTool::Uv => "uv",
            };
            line(&["environment", it.path], &[tool.to_owned()])
        }
        E::SetOption(manager, key, value) => line(&["option", &name(manager), key, value], &[]),
        E::InstallToolchain(it) => line(&["toolchain", &kebab(&it.kind), &it.names.join(" ")], &[]),
        E::Build(it) => built(it),
        E::Download(it) => download(it),
        E::Unpack(it) => line(&["extract", it.archive.unwrap_or("-"), &valued("into", it.to)], &[]),
        E::Clone(it) => {
            line(&["clone", it.url, &valued("into", it.to)], &[flag(it.is_shallow, "shallow")])
        }
        E::WriteFile(paths) => line(&["write", &texts(paths)], &[]),
        E::EditFile(paths) => line(&["edit", &texts(paths)], &[]),
        E::CopyFiles(it) => transfer("copy", it),
        E::Move(it) => transfer("move", it),
        E::Link(it) => transfer("link", it),
        E::Remove(Removal { paths, is_partial }) => {
            line(&["delete", &paths.join(" ")], &[flag(*is_partial, "partly")])
        }
        E::MakeFolder(it) => line(&["folder", &it.paths.join(" ")], &[flag(it.is_new, "new")]),
        E::ChangeMode(it) => change("mode", it),
        E::ChangeOwner(it) => change("owner", it),
        E::Shrink(it) => {
            let by = match it.by {
                Shrinker::Strip => "strip",
                Shrinker::Upx => "pack",
            };
            line(&[by, &it.paths.join(" "), &valued("to", it.to)], &[])
        }
        E::Allocate(Allocation { path, bytes, is_zero }) => {
            line(&["allocate", path, &bytes.to_string()], &[flag(*is_zero, "zeros")])
        }
        E::MakeUser(it) => line(&["user", it.name.unwrap_or(""), &valued("home", it.home)], &[]),
        E::RunScript(it) => script(it),
    }
}

fn request(verb: &str, it: &PackageRequest<'_>) -> String {
    let asks_for_recommends =
        verb == "install" && matches!(it.manager, Manager::Apt | Manager::Rpm | Manager::Zypper);
    let kind = match it.kind {
        RequestKind::Plain => "",
        RequestKind::Reinstall => "again",
        RequestKind::BuildDependencies => "build dependencies",
        RequestKind::Simulation => "simulated",
        RequestKind::Groups => "groups",
    };
    let notes = [
        kind.to_owned(),
        flag(asks_for_recommends && !it.recommends, "no recommends"),
        listed("without", &it.excluded.join(" ")),
        listed("list", &it.manifests.join(" ")),
        valued("root", it.root),
        valued("as", it.group),
        flag(it.is_global, "global"),
        flag(it.removes_unneeded, "and unneeded"),
        flag(!it.keeps_cache, "no cache"),
    ];
    line(&[verb, &name(&it.manager), &texts(&it.packages)], &notes)
}

fn cleaned(it: &Cache<'_>) -> String {
    let part = match it.part {
        CachePart::Downloads => "downloads",
        CachePart::Lists => "lists",
        CachePart::Everything => "everything",
        CachePart::Builds => "builds",
    };
    line(&["clean", &name(&it.manager), part], &[valued("root", it.root)])
}

fn project(it: &ProjectInstall<'_>) -> String {
    let production = match it.dependencies {
        Dependencies::All => "",
        Dependencies::Production => "production",
    };
    let step = match it.step {
        InstallStep::Everything => "",
        InstallStep::WithoutProject => "without project",
        InstallStep::Fetch => "only fetch",
    };
    let notes = [
        production.to_owned(),
        step.to_owned(),
        valued("in", it.folder),
        listed("list", &it.manifests.join(" ")),
        listed("packages", &texts(&it.packages)),
        flag(it.is_global, "global"),
        flag(!it.keeps_cache, "no cache"),
    ];
    line(&["project", &name(&it.manager), &texts(&it.projects)], &notes)
}

fn built(it: &Build<'_>) -> String {
    let language = it.language.as_str().to_owned();
    let folder = valued("in", it.folder);
    line(&["build", &kebab(&it.tool), &folder, &valued("to", it.output)], &[language])
}

fn download(it: &Download<'_>) -> String {
    let to = match it.to {
        DownloadTo::Output => "to output".to_owned(),
        DownloadTo::File(file) => format!("to {file}"),
        DownloadTo::Folder(folder) => format!("into {}", folder.unwrap_or(".")),
    };
    line(&["download", &it.urls.join(" "), &to], &[])
}

fn transfer(verb: &str, it: &Transfer<'_>) -> String {
    let to = if it.into_folder { "into" } else { "to" };
    line(&[verb, &texts(&it.sources), to, &it.to.text], &[])
}

fn change(verb: &str, it: &Change<'_>) -> String {
    let to = it.to.map_or("of another file", |it| it.text.as_str());
    line(&[verb, to, &listed("on", &texts(&it.paths))], &[flag(it.is_recursive, "all")])
}

fn script(it: &Script<'_>) -> String {
    let source = match it.source {
        ScriptSource::File(file) => format!("file {file}"),
        ScriptSource::Inline(code) => format!("code {}", code.replace('\n', "↵")),
        ScriptSource::Pipe => "pipe".to_owned(),
        ScriptSource::Module(module) => format!("module {module}"),
        ScriptSource::Task(task) => format!("task {task}"),
    };
    let language = it.language.map_or("", |it| it.as_str()).to_owned();
    line(&["run", it.interpreter, &source], &[language])
}

fn flag(holds: bool, note: &str) -> String {
    if holds { note.to_owned() } else { String::new() }
}

fn valued(note: &str, value: Option<&str>) -> String {
    value.map_or(String::new(), |it| format!("{note} {it}"))
}

fn listed(note: &str, values: &str) -> String {
    valued(note, Some(values).filter(|it| !it.is_empty()))
}

fn texts(words: &[&Word]) -> String {
    words.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ")
}

fn name(manager: &Manager) -> String {
    kebab(manager)
}

/// `go-build` for `GoBuild`.
fn kebab(variant: &impl std::fmt::Debug) -> String {
    let mut text = String::new();
    for letter in format!("{variant:?}").chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

#[test]
fn commands_do_what_the_cases_say() {
    let topics = topics();
    let mut problems = String::new();
    let mut count = 0;
    for case in topics.iter().flat_map(|it| &it.1) {
        count += 1;
        let shown = shown(case);
        if shown != case.expected {
            let Case { place, script, expected, .. } = case;
            writeln!(problems, "{place}: {script}\n  expected: {expected}\n  is:       {shown}")
                .expect("strings can be written to");
        }
    }
    assert!(problems.is_empty(), "\n{problems}");
    assert!(400 <= count, "{count} cases");
}

#[test]
fn every_family_has_cases_of_its_programs() {
    let topics = topics();
    for Family { title, programs, .. } in families() {
        let topic = topics.iter().find(|it| it.0 == *title);
        let cases = &topic.unwrap_or_else(|| panic!("no file for {title}")).1;
        let uses = |case: &&Case| {
            let names = case.script.split([' ', '\n', '/', '\'']).filter_map(program);
            names.into_iter().any(|it| programs.iter().any(|own| own.names == it.names))
        };
        let own = cases.iter().filter(uses).count();
        assert!(8 <= own, "{title}: only {own} cases use its programs");
    }
}

#[test]
fn every_program_stands_in_one_place() {
    let mut names: Vec<&str> =
        families().flat_map(|it| it.programs).flat_map(|it| it.names).copied().collect();
    names.sort_unstable();
    let twice: Vec<_> = names.windows(2).filter(|it| it[0] == it[1]).map(|it| it[0]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

/// Scripts too long for a line of the files.
#[test]
fn long_commands_are_read_to_the_end() {
    let packages = (0..10_000).map(|it| format!("p{it}")).collect::<Vec<_>>().join(" ");
    let script = format!("apk add {packages}");
    let case = |script: String| Case {
        place: String::new(),
        variables: Vec::new(),
        script,
        expected: String::new(),
    };
    assert_eq!(shown(&case(script)), format!("install apk {packages}"));
    let nested = |depth: usize| format!("{}apk add curl", "sudo ".repeat(depth));
    assert_eq!(shown(&case(nested(MAX_DEPTH))), "install apk curl");
    assert_eq!(shown(&case(nested(MAX_DEPTH + 1))), "too deep");
    let flags = "-".repeat(10_000);
    for name in ["tar", "curl", "pip", "go", "find", "chmod", "java"] {
        let shown = shown(&case(format!("{name} {flags} {}", "a ".repeat(10_000))));
        assert!(!shown.is_empty(), "{name}");
    }
}
