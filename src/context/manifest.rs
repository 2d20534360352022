//! What a project depends on, by the files that its package manager reads.

/// The packages that one file names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manifest {
    /// Needed to run.
    pub names: Vec<String>,
    /// Needed only while developing.
    pub development: Vec<String>,
    /// Whether these are all packages, with those that the named ones need.
    pub locked: bool,
    /// Other requirements files, from the folder of this one.
    pub includes: Vec<String>,
    /// What is downloaded, in bytes, where the file says it.
    pub download: Option<u64>,
}

/// Whether a file's text tells about dependencies, or what the build leaves out.
pub fn is_manifest(path: &str) -> bool {
    let name = name(path);
    // What installed packages bring along says nothing of the project.
    name.ends_with(".dockerignore") || rule(name).is_some() && !path.contains("node_modules/")
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

type Rule = fn(&str, &mut Manifest);

fn rule(name: &str) -> Option<Rule> {
    let ends = |end: &str| name.ends_with(end);
    Some(match name {
        "pyproject.toml" | "Pipfile" | "Cargo.toml" => toml,
        "uv.lock" | "poetry.lock" | "Cargo.lock" => packages,
        "package.json" | "composer.json" => json,
        "package-lock.json" | "npm-shrinkwrap.json" | "composer.lock" => json_lock,
        "yarn.lock" | "pnpm-lock.yaml" => yaml,
        "go.mod" => go,
        "pom.xml" => xml,
        "build.gradle" | "build.gradle.kts" => gradle,
        "Gemfile" => gemfile,
        "Gemfile.lock" => gemfile_lock,
        _ if ends(".csproj") => xml,
        _ if ends(".txt") && name.contains("requirements") => requirements,
        _ => return None,
    })
}

impl Manifest {
    /// Reads a file by its name; a requirements file may have any.
    pub fn read(path: &str, text: &str) -> Manifest {
        let mut manifest = Manifest::default();
        rule(name(path)).unwrap_or(requirements)(text, &mut manifest);
        manifest
    }

    fn add(&mut self, name: &str, development: bool) {
        let name = name.trim_matches(['"', '\'', ' ']).to_owned();
        if !name.is_empty() {
            if development { self.development.push(name) } else { self.names.push(name) }
        }
    }
}

/// The name in front of a version, an extra or a marker.
fn python(text: &str) -> &str {
    text.split(['[', '=', '<', '>', '~', '!', ';', '@', '(', ' ', ',']).next().unwrap_or("")
}

fn requirements(text: &str, manifest: &mut Manifest) {
    let text = text.replace("\\\n", " ");
    for line in text.lines().map(str::trim).filter(|it| !it.starts_with(['#', '.', '/'])) {
        let other = line.strip_prefix("-r").or_else(|| line.strip_prefix("--requirement"));
        if let Some(other) = other {
            manifest.includes.push(other.trim_matches([' ', '=']).to_owned());
        } else if !line.starts_with('-') {
            manifest.add(python(line), false);
        }
    }
}

/// Lists of `"name>=1"` and tables of `name = …`; what an option asks for counts as development.
fn toml(text: &str, manifest: &mut Manifest) {
    let (mut table, mut in_list) = ("", false);
    for line in text.lines().map(str::trim) {
        if !in_list && line.starts_with('[') {
            table = line.trim_matches(['[', ']']);
            if let Some((kind, name)) = table.split_once("dependencies.") {
                manifest.add(name, !kind.is_empty());
            }
            continue;
        }
        let (key, value) = line.split_once('=').unwrap_or((line, ""));
        let (key, value) = (key.trim(), value.trim());
        let development = ["dev", "test", "group", "optional"].iter().any(|it| table.contains(it));
        let lists = match table {
            "project" => key == "dependencies",
            _ => matches!(table, "dependency-groups" | "project.optional-dependencies"),
        };
        let names = table.ends_with("dependencies") || table.ends_with("packages");
        let items = match value {
            _ if in_list => line,
            _ if lists && value.starts_with('[') => value,
            _ => {
                if names && !value.is_empty() && !value.starts_with('[') && key != "python" {
                    manifest.add(key, development);
                }
                continue;
            }
        };
        for item in items.split(['"', '\'']).skip(1).step_by(2) {
            manifest.add(python(item), development);
        }
        in_list = !items.ends_with(']');
    }
}

/// `[[package]]`, with the sizes of wheels in uv.lock; a package without a source is the project.
fn packages(text: &str, manifest: &mut Manifest) {
    manifest.locked = true;
    for package in text.split("[[package]]").skip(1) {
        let value = |key: &str| package.lines().find_map(|it| it.strip_prefix(key));
        let own =
            value("source = ").is_some_and(|it| it.contains("virtual") || it.contains("editable"));
        let Some(name) = value("name = ").filter(|_| !own) else { continue };
        manifest.add(name, false);
        let wheels = package.lines().filter(|it| {
            it.contains("-none-any.whl") || it.contains("manylinux") && it.contains("x86_64")
        });
        let sizes = wheels.filter_map(|it| {
            it.split_once("size = ")?.1.split([',', ' ', '}']).next()?.parse::<u64>().ok()
        });
        if let Some(size) = sizes.max() {
            *manifest.download.get_or_insert(0) += size;
        }
    }
}

/// The keys of `dependencies` and their like at the top.
fn json(text: &str, manifest: &mut Manifest) {
    members(text, &mut |path, _| {
        if let [group, name] = path {
            let platform = *name == "php" || name.starts_with("ext-");
            match group.as_str() {
                "dependencies" | "optionalDependencies" => manifest.add(name, false),
                "require" if !platform => manifest.add(name, false),
                "devDependencies" | "require-dev" => manifest.add(name, true),
                _ => {}
            }
        }
    });
}

/// npm's `packages` (`dependencies` before version 7), and Composer's lists.
fn json_lock(text: &str, manifest: &mut Manifest) {
    manifest.locked = true;
    // Each with whether it is for development, and whether for another system.
    let mut found: Vec<(String, bool, bool)> = Vec::new();
    let (mut new, mut first) = (true, true);
    members(text, &mut |path, value| match path {
        [group, name] if group == "packages" => {
            new = false;
            let name = name.split("node_modules/").skip(1).last().unwrap_or_default();
            found.push((name.to_owned(), false, false));
        }
        [group, name] if group == "dependencies" && new => found.push((name.clone(), false, false)),
        [group, list, key] if list.is_empty() && key == "name" && group.starts_with("packages") => {
            first = false;
            let name = value.split('"').nth(1).unwrap_or_default();
            found.push((name.to_owned(), group == "packages-dev", false));
        }
        [_, _, key] if first => {
            let Some(package) = found.last_mut() else { return };
            let list = value.split(']').next().unwrap_or_default();
            match key.as_str() {
                "dev" => package.1 = value.starts_with("true"),
                "os" => package.2 |= !list.contains("\"linux\""),
                "cpu" => package.2 |= !list.contains("\"x64\""),
                _ => {}
            }
        }
        _ => {}
    });
    for (name, development, _) in found.iter().filter(|it| !it.2) {
        manifest.add(name, *development);
    }
}

/// Shows every key of a JSON text with those around it, and the text behind its colon. A list is a
/// key without a name.
fn members(text: &str, visit: &mut dyn FnMut(&[String], &str)) {
    let mut keys: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '{', '}', '[', ']']) {
        let mark = rest.as_bytes()[at];
        rest = &rest[at + 1..];
        match mark {
            b'{' | b'[' => keys.push(String::new()),
            b'}' | b']' => drop(keys.pop()),
            _ => {
                let mut escaped = false;
                let end = rest.find(|it| {
                    let is_end = it == '"' && !escaped;
                    escaped = it == '\\' && !escaped;
                    is_end
                });
                let Some(end) = end else { return };
                let word = &rest[..end];
                rest = &rest[end + 1..];
                if let (Some(value), Some(key)) =
                    (rest.trim_start().strip_prefix(':'), keys.last_mut())
                {
                    word.clone_into(key);
                    visit(&keys, value.trim_start());
                }
            }
        }
    }
}

/// yarn's entries, and those in pnpm's `packages`.
fn yaml(text: &str, manifest: &mut Manifest) {
    manifest.locked = true;
    let mut section = "";
    for line in text.lines() {
        let entry = line.trim_start();
        let depth = line.len() - entry.len();
        let is_entry = entry.contains('@') && entry.ends_with(':') && !entry.contains("@workspace");
        match depth {
            0 if is_entry => {}
            0 => {
                section = line;
                continue;
            }
            2 if is_entry && section == "packages:" => {}
            _ => continue,
        }
        let entry = entry.trim_start_matches(['"', '\'', '/']);
        let end = entry.char_indices().skip(1).find(|it| it.1 == '@').map_or(0, |it| it.0);
        manifest.add(&entry[..end], false);
    }
}

/// `require`; since Go 1.17 with what the named modules need.
/// From Go 1.17 on it lists all modules, those too that others need.
fn go(text: &str, manifest: &mut Manifest) {
    let version = text.lines().find_map(|it| it.trim().strip_prefix("go 1."));
    let minor = version.and_then(|it| it.split('.').next()?.trim().parse::<u32>().ok());
    manifest.locked = minor.is_some_and(|it| 17 <= it) || text.contains("// indirect");
    let mut within = false;
    for line in text.lines().map(str::trim) {
        if let Some(rest) = line.strip_prefix("require ") {
            within = rest.starts_with('(');
            manifest.add(rest.split([' ', '(']).next().unwrap_or_default(), false);
        } else if line == ")" {
            within = false;
        } else if within && !line.starts_with("//") {
            manifest.add(line.split(' ').next().unwrap_or_default(), false);
        }
    }
}

/// Maven's dependencies and .NET's references.
fn xml(text: &str, manifest: &mut Manifest) {
    let between = |text: &str, start: &str, end: &str| -> String {
        text.split_once(start)
            .and_then(|it| it.1.split_once(end))
            .map_or_else(String::new, |it| it.0.trim().to_owned())
    };
    let managed = between(text, "<dependencyManagement>", "</dependencyManagement>");
    let managed = managed.matches("<dependency>").count();
    let before = text.split("<dependencyManagement>").next().unwrap_or_default();
    let before = before.matches("<dependency>").count();
    for (place, dependency) in text.split("<dependency>").skip(1).enumerate() {
        if !(before..before + managed).contains(&place) {
            let scope = between(dependency, "<scope>", "</scope>");
            let own = dependency.split("</dependency>").next().unwrap_or_default();
            let development = own.contains("<scope>") && matches!(&*scope, "test" | "provided");
            manifest.add(&between(own, "<artifactId>", "</artifactId>"), development);
        }
    }
    for reference in text.split("<PackageReference").skip(1) {
        manifest.add(&between(reference, "Include=\"", "\""), false);
    }
}

fn gradle(text: &str, manifest: &mut Manifest) {
    for line in text.lines().map(str::trim) {
        let kind = line.split(|it: char| !it.is_alphanumeric()).next().unwrap_or_default();
        let development = kind.starts_with("test");
        let named = ["mplementation", "api", "compile", "runtimeOnly", "RuntimeOnly"];
        if named.iter().any(|it| kind.ends_with(it)) && line.contains(['"', '\'']) {
            manifest.add(line.split(['"', '\'']).nth(1).unwrap_or_default(), development);
        }
    }
}

fn gemfile(text: &str, manifest: &mut Manifest) {
    let mut development = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("group ") {
            development = line.contains(":development") || line.contains(":test");
        } else if line == "end" {
            development = false;
        } else if let Some(gem) = line.strip_prefix("gem ") {
            manifest.add(gem.split(['"', '\'']).nth(1).unwrap_or_default(), development);
        }
    }
}

fn gemfile_lock(text: &str, manifest: &mut Manifest) {
    manifest.locked = true;
    for line in text.lines() {
        // Deeper lines are what a gem needs.
        if let Some(gem) = line.strip_prefix("    ").filter(|it| !it.starts_with(' ')) {
            manifest.add(gem.split(' ').next().unwrap_or_default(), false);
        }
    }
}
