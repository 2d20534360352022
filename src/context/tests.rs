//! Listings, sources of COPY, and manifests.

use expect_test::{Expect, expect};

use super::*;

fn shown(listed: &str) -> String {
    match listing(listed) {
        Ok(context) => {
            let files = context.files().iter().map(|it| format!("{} {}", it.path, it.bytes));
            files.collect::<Vec<_>>().join(", ") + if context.rounded { " rounded" } else { "" }
        }
        Err(problem) => format!("line {}", problem.line),
    }
}

/// One folder, as each program lists it.
#[test]
fn every_program_lists_the_same_folder() {
    let files = "a b.txt 300, empty/ 0, src/main.rs 1200, src/x/y.bin 5000";
    let ls = "\
.:
total 12
-rw-r--r-- 1 me me  300 Nov 21 10:50 'a b.txt'
drwxr-xr-x 2 me me 4096 Nov 21 10:50 empty
drwxr-xr-x 3 me me 4096 Nov 21  2025 src

./empty:
total 0

./src:
total 8
-rw-r--r-- 1 me me 1200 Nov 21 10:50 main.rs
drwxr-xr-x 2 me me 4096 Nov 21 10:50 x

./src/x:
total 8
-rw-r--r--@ 1 me me 5000 Nov 21 10:50 y.bin
";
    assert_eq!(shown(ls), files);
    assert_eq!(shown(&ls.replace("./", "/home/me/p/").replace(".:\n", "/home/me/p:\n")), files);
    assert_eq!(shown(&ls.replace("Nov 21 10:50", "2026-11-21 10:50")), files);
    let full = "2026-11-21 10:50:00.000000000 +0100";
    assert_eq!(shown(&ls.replace("Nov 21 10:50", full)), files);
    assert_eq!(shown(&ls.replace('\n', "\r\n")), files);
    let find = "\
 1 4 drwxr-xr-x 4 me me 4096 Nov 21 10:50 .
 2 4 -rw-r--r-- 1 me me  300 Nov 21 10:50 ./a\\ b.txt
 3 4 drwxr-xr-x 2 me me 4096 Nov 21 10:50 ./empty
 4 4 drwxr-xr-x 3 me me 4096 Nov 21 10:50 ./src
 5 4 -rw-r--r-- 1 me me 1200 Nov 21 10:50 ./src/main.rs
 6 4 drwxr-xr-x 2 me me 4096 Nov 21 10:50 ./src/x
 7 8 -rw-r--r-- 1 me me 5000 Nov 21 10:50 ./src/x/y.bin
";
    assert_eq!(shown(find), files);
    let files = files.replace("empty/ 0, ", "");
    let printf = "4096 .\n300 ./a b.txt\n4096 ./src\n1200 ./src/main.rs\n5000 ./src/x/y.bin\n";
    assert_eq!(shown(printf), files);
    assert_eq!(shown(&printf.replace("./", "p/").replace(" .\n", " p\n")), files);
    let du = "300\t./a b.txt\n1200\t./src/main.rs\n5000\t./src/x/y.bin\n9096\t./src/x\n14392\t./src\n18788\t.\n";
    assert_eq!(shown(du), files);
    let tree = "\
.
├── [        300]  a b.txt
└── [       4096]  src
    ├── [       1200]  main.rs
    └── [       4096]  x
        └── [       5000]  y.bin

3 directories, 3 files
";
    assert_eq!(shown(tree), files);
}

#[test]
fn du_counts_blocks_unless_asked_for_bytes() {
    assert_eq!(shown("4\t./a\n8\t./x/b\n12\t./x\n20\t.\n"), "a 4096, x/b 8192 rounded");
    assert_eq!(shown("4\t./a\n8\t./x/b\n4104\t./x\n8204\t.\n"), "a 4, x/b 8");
}

#[test]
fn plain_lines_and_what_is_no_listing() {
    assert_eq!(shown("12 a\n0 src/b\n"), "a 12, src/b 0");
    assert_eq!(shown("4096 p\n12 p/a\n0 p/src/b\n"), "a 12, src/b 0");
    assert_eq!(shown(""), "");
    assert_eq!(shown("12 a\nsrc/b\n"), "line 2");
    assert_eq!(shown("FROM alpine\n"), "line 1");
    assert_eq!(shown("├── a\n"), "line 1");
    assert_eq!(shown("99999999999999999999 a\n"), "line 1");
}

fn sent(files: &str, ignore: &str) -> Sent {
    let file = |path: &str| File { path: path.into(), bytes: 1, text: None };
    let context = Context::new(files.split(' ').map(file).collect());
    Sent::new(Some(&Rc::new(context)), Some(ignore))
}

fn found(sent: &Sent, source: &str, parents: bool) -> String {
    match sent.find(source, parents) {
        Found::Missing => "missing".into(),
        Found::Excluded(pattern) => format!("left out by {}", pattern.text),
        Found::Files(files) => {
            let below: Vec<&str> = files.iter().map(|it| it.below).collect();
            below.join(" ")
        }
    }
}

#[test]
fn what_a_source_names() {
    let sent = sent(
        "a.txt b.txt src/main.rs src/x/y.rs src/x/z.md srcs/a out/a log/ dist/a dist/keep x/dist/a",
        "out\ndist/*\n!dist/keep\nlog/*\nb*\n",
    );
    for (source, expected) in [
        ("a.txt", "a.txt"),
        ("./a.txt", "a.txt"),
        ("/a.txt", "a.txt"),
        ("../a.txt", "a.txt"),
        ("b.txt", "left out by b*"),
        ("c.txt", "missing"),
        ("a", "missing"),
        ("src", "main.rs x/y.rs x/z.md"),
        ("src/", "main.rs x/y.rs x/z.md"),
        ("src/x/y.rs", "y.rs"),
        ("out", "left out by out"),
        ("out/a", "left out by out"),
        ("dist", "keep"),
        ("dist/a", "left out by dist/*"),
        ("log", ""),
        ("*.txt", "a.txt"),
        ("c*", ""),
        ("s*", "a main.rs x/y.rs x/z.md"),
        ("src/*", "main.rs y.rs z.md"),
        ("src/*/*.rs", "y.rs"),
        ("src/**/z.md", "z.md"),
        ("*/dist", "a"),
    ] {
        let mut names: Vec<String> =
            found(&sent, source, false).split(' ').map(str::to_owned).collect();
        if !["missing", "left"].contains(&names[0].as_str()) {
            names.sort();
        }
        assert_eq!(names.join(" "), expected, "{source}");
    }
    let whole = "a.txt dist/keep log/ src/main.rs src/x/y.rs src/x/z.md srcs/a x/dist/a";
    assert_eq!(found(&sent, ".", false), whole);
    assert_eq!(found(&sent, "**/*.rs", true), "src/main.rs src/x/y.rs");
    assert_eq!(found(&sent, "src/./x", true), "x/y.rs x/z.md");
    assert_eq!(found(&sent, "src/x/y.rs", true), "src/x/y.rs");
    assert_eq!(found(&sent, "c", true), "missing");
    assert_eq!(sent.sum(true).0, 7);
    assert_eq!(sent.sum(false), (3, Bytes(3)));
}

#[test]
fn a_dockerfiles_own_ignore_file_comes_first() {
    let file =
        |path: &str, text: &str| File { path: path.into(), bytes: 1, text: Some(text.into()) };
    let context = Context::new(vec![
        file(".dockerignore", "a"),
        file("Dockerfile.dockerignore", "b"),
        file("x/dev.Dockerfile.dockerignore", "c"),
    ]);
    assert_eq!(context.ignore_file("Dockerfile"), Some("b"));
    assert_eq!(context.ignore_file("x/dev.Dockerfile"), Some("c"));
    assert_eq!(context.ignore_file("x/Dockerfile"), Some("a"));
}

fn check(path: &str, text: &str, expected: &Expect) {
    let it = Manifest::read(path, text);
    let dev = if it.development.is_empty() { String::new() } else { " | ".to_owned() };
    let mut shown = it.names.join(" ") + &dev + &it.development.join(" ");
    if it.locked {
        shown += ", locked";
    }
    if let Some(bytes) = it.download {
        shown += &format!(", {bytes} B");
    }
    expected.assert_eq(&(shown + &it.includes.concat()));
}

#[test]
fn manifests_name_packages() {
    check(
        "requirements.txt",
        "# web\nFlask==2.0 \\\n  --hash=sha256:00\nuvicorn[standard]>=0.1 ; python_version > '3'\n-r base.txt\n--index-url https://example.org\nx @ https://example.org/x.whl\n./local\n",
        &expect!["Flask uvicorn xbase.txt"],
    );
    check(
        "pyproject.toml",
        "[project]\nname = \"app\"\ndependencies = [\n  \"flask>=2\",\n  'uvicorn[standard]; os_name == \"x\"',\n]\n[dependency-groups]\ndev = [\"pytest\"]\n[project.optional-dependencies]\npdf = [\"weasyprint\"]\n[tool.poetry.dependencies]\npython = \"^3\"\nrequests = { version = \"2\" }\n[tool.poetry.group.dev.dependencies]\nblack = \"1\"\n[tool.ruff]\nselect = [\"E\"]\n",
        &expect!["flask uvicorn requests | pytest weasyprint black"],
    );
    check(
        "Pipfile",
        "[packages]\nflask = \"*\"\n[dev-packages]\npytest = \"*\"\n",
        &expect!["flask | pytest"],
    );
    check(
        "uv.lock",
        "version = 1\n[[package]]\nname = \"app\"\nsource = { virtual = \".\" }\n[[package]]\nname = \"click\"\nsource = { registry = \"r\" }\nsdist = { url = \"c.tar.gz\", size = 9 }\nwheels = [\n  { url = \"c-py3-none-any.whl\", size = 100 },\n]\n[[package]]\nname = \"numpy\"\nwheels = [\n  { url = \"n-macosx_arm64.whl\", size = 7000 },\n  { url = \"n-manylinux_2_17_x86_64.whl\", size = 5000 },\n]\n",
        &expect!["click numpy, locked, 5100 B"],
    );
    check(
        "Cargo.toml",
        "[package]\nname = \"x\"\n[dependencies]\nserde = { version = \"1\", features = [\"derive\"] }\n[dependencies.tokio]\nversion = \"1\"\n[dev-dependencies]\ninsta = \"1\"\n",
        &expect!["serde tokio | insta"],
    );
    check(
        "package.json",
        r#"{ "name": "x", "scripts": { "a\"b": "{" }, "dependencies": { "express": "^5", "@a/b": "1" }, "devDependencies": { "jest": "29" }, "x": [{ "dependencies": { "no": "1" } }] }"#,
        &expect!["express @a/b | jest"],
    );
    check(
        "package-lock.json",
        r#"{ "lockfileVersion": 2, "packages": { "": { "dependencies": { "a": "1" } }, "node_modules/a": { "version": "1" }, "node_modules/a/node_modules/@s/b": { "dev": true }, "node_modules/c": { "os": ["darwin"], "cpu": ["x64"] }, "node_modules/d": { "os": ["linux"], "cpu": ["x64"] }, "packages/own": {} }, "dependencies": { "a": { "version": "1" } } }"#,
        &expect!["a d | @s/b, locked"],
    );
    check(
        "package-lock.json",
        r#"{ "dependencies": { "a": { "version": "1", "requires": { "b": "1" } }, "b": { "dev": true } } }"#,
        &expect!["a | b, locked"],
    );
    check(
        "composer.lock",
        r#"{ "packages": [ { "name": "a/a", "require": { "php": "8" }, "authors": [{ "name": "Me" }] }, { "name": "b/b" } ], "packages-dev": [ { "name": "c/c" } ] }"#,
        &expect!["a/a b/b | c/c, locked"],
    );
    check(
        "composer.json",
        r#"{ "require": { "php": "8", "ext-gd": "*", "a/a": "1" }, "require-dev": { "b/b": "1" } }"#,
        &expect!["a/a | b/b"],
    );
    check(
        "yarn.lock",
        "# yarn lockfile v1\n\n\"@a/b@^1\", \"@a/b@^1.1\":\n  version \"1\"\n  dependencies:\n    c \"1\"\n\nc@1:\n  version \"1\"\n\"x@workspace:.\":\n  version: 0\n",
        &expect!["@a/b c, locked"],
    );
    check(
        "pnpm-lock.yaml",
        "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\npackages:\n  '@a/b@1.0.0':\n    resolution: {}\n  c@2.0.0:\n    engines: {}\nsnapshots:\n  c@2.0.0:\n    x: y\n",
        &expect!["@a/b c, locked"],
    );
    check(
        "go.mod",
        "module x\n\ngo 1.24\n\nrequire example.org/one v1\nrequire (\n\texample.org/a v1\n\texample.org/b v1 // indirect\n)\n\nreplace (\n\texample.org/a => ../a\n)\n",
        &expect!["example.org/one example.org/a example.org/b, locked"],
    );
    check(
        "pom.xml",
        "<project><dependencyManagement><dependencies><dependency><artifactId>bom</artifactId></dependency></dependencies></dependencyManagement><dependencies><dependency><groupId>g</groupId><artifactId>web</artifactId></dependency><dependency><artifactId>junit</artifactId><scope>test</scope></dependency></dependencies></project>",
        &expect!["web | junit"],
    );
    check(
        "App.csproj",
        "<ItemGroup><PackageReference Include=\"Dapper\" Version=\"2\" /><PackageReference Include=\"Npgsql\" /></ItemGroup>",
        &expect!["Dapper Npgsql"],
    );
    check(
        "build.gradle.kts",
        "plugins { java }\ndependencies {\n    implementation(\"a:b:1\")\n    testImplementation 'c:d:1'\n}\n",
        &expect!["a:b:1 | c:d:1"],
    );
    check(
        "Gemfile",
        "source 'https://example.org'\ngem 'rails', '~> 8'\ngroup :development, :test do\n  gem \"rspec\"\nend\ngem 'puma'\n",
        &expect!["rails puma | rspec"],
    );
    check(
        "Gemfile.lock",
        "GEM\n  remote: https://example.org/\n  specs:\n    rack (3.0)\n    rails (8.0)\n      rack (>= 2)\n\nPLATFORMS\n  ruby\n",
        &expect!["rack rails, locked"],
    );
    for name in [
        "a/package.json",
        "X.csproj",
        "dev-requirements.txt",
        ".dockerignore",
        "Dockerfile.dockerignore",
    ] {
        assert!(is_manifest(name), "{name}");
    }
    assert!(!is_manifest("main.rs"));
}
