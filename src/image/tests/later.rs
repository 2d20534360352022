//! What an instruction leaves for those after it: folders, caches, environments, copies.

use super::*;
use crate::{bytes::Bytes, options::BuildOptions};

/// What is likely added by each layer that adds more than small files, in kB.
fn added(text: &str) -> Vec<u64> {
    let (_, images) = images(text);
    let layers = images[0].layers.iter().skip(1).filter_map(|it| it.size.disk);
    layers.map(|it| it.likely.0 / 1_000).filter(|it| 2 < *it).collect()
}

#[test]
fn made_folders_are_empty() {
    for text in [
        "RUN mkdir /opt/app && chmod -R 755 /opt/app\n",
        "RUN mkdir -m 700 /opt/app\nRUN mkdir -p /opt/app/a/b\nRUN chown -R 7 /opt/app/a\n",
        "WORKDIR /opt/app\nCOPY <<EOF x/y\nhi\nEOF\nRUN mkdir logs && chmod -R 777 logs\n",
    ] {
        let added = added(&format!("FROM debian:bookworm-slim\n{text}"));
        assert!(added.is_empty(), "{text}: {added:?}");
    }
    // Only what is assumed of the unknown program.
    let text = "RUN mkdir /usr/lib/app && frobnicate && chmod -R 755 /usr/lib/app\n";
    assert_eq!(added(&format!("FROM debian:bookworm-slim\n{text}")), [1_002]);
    // They may have been there, with little in them.
    for text in [
        "RUN mkdir -p /opt/app/data && chown -R 7 /opt/app\n",
        "WORKDIR /usr/src/app\nRUN chown -R 7 .\n",
        "RUN useradd -m -d /var/lib/app app && chown -R app /var/lib/app\n",
    ] {
        let added = added(&format!("FROM debian:bookworm-slim\n{text}"));
        assert!(matches!(added[..], [20..23]), "{text}: {added:?}");
    }
    // What the base has there, or what a command may have left there since.
    for text in [
        "FROM debian:bookworm-slim\nRUN chmod -R 755 /opt/app\n",
        "FROM debian:bookworm-slim\nRUN mkdir -p /var/lib/x && chmod -R 755 /var/lib\n",
        "FROM debian:bookworm-slim\nRUN mkdir -p /usr/lib && chmod -R 755 /usr/lib\n",
        "FROM debian:bookworm-slim\nRUN mkdir /opt/app\nRUN frobnicate\nRUN chmod -R 7 /opt/app\n",
        "FROM debian:bookworm-slim\nRUN true || mkdir /opt/app; chmod -R 755 /opt/app\n",
        "FROM debian:bookworm-slim\nWORKDIR /\nRUN chmod -R 755 /opt/app\n",
        "FROM tomcat:10\nWORKDIR /opt/tomcat\nRUN chmod -R 755 .\n",
    ] {
        assert!(added(text).iter().any(|it| 4_000 < *it), "{text}: {:?}", added(text));
    }
}

#[test]
fn what_is_stored_again_of_a_base_is_no_more_than_the_base() {
    let again: String = (0..2_000).map(|it| format!("; chmod -R 7 /opt/d{it}")).collect();
    for name in ["debian:bookworm", "alpine:3.20", "scratch"] {
        let (_, images) = images(&format!("FROM {name}\nRUN true{again}\n"));
        let run = images[0].layers.last().and_then(|it| it.size.disk).expect("a size");
        let whole = images[0].size.disk.expect("a size");
        let base = whole.without(run);
        assert!(run.high <= base.high.times(1.01) + Bytes(50_000), "{name}: {base}, {run}");
    }
}

#[test]
fn a_build_cache_grows_by_what_is_new() {
    let go = |rest: &str| {
        let added = added(&format!("FROM golang:1.23\nWORKDIR /src\nCOPY . .\n{rest}"));
        added.into_iter().skip(1).collect::<Vec<u64>>()
    };
    let built = go("RUN go mod download\nRUN go build -o /a ./a\nRUN go build -o /b ./b\n");
    assert_eq!(built, [50_000, 78_000, 10_000]);
    let named =
        go("RUN go mod download\nRUN go build ./a\nRUN GOOS=linux CGO_ENABLED=0 go build ./b\n");
    assert_eq!(named, [50_000, 78_000, 10_000]);
    // Other settings compile the standard library again; a deleted cache begins anew.
    for other in [
        "RUN GOARCH=arm64 go build -o /b ./b\n",
        "ENV GOOS=windows\nRUN go build -o /b ./b\n",
        "RUN go build -race -o /b ./b\n",
        "RUN rm -rf /root/.cache/go-build && go build -o /b ./b\n",
    ] {
        let built = go(&format!("RUN go mod download\nRUN go build -o /a ./a\n{other}"));
        assert_eq!(built, [50_000, 78_000, 78_000], "{other}");
    }
    // Another program has modules of its own, and the same library.
    let tools = "RUN go install example.com/a@v1\nRUN go install example.com/b@v1\n";
    assert_eq!(go(&format!("RUN go mod download\n{tools}")), [50_000, 78_000, 21_000]);
}

/// What is likely copied by the last stage's COPY, in MB.
fn copied(text: &str) -> Option<u64> {
    let (_, images) = images(text);
    Some(images.last()?.layers.last()?.size.disk?.likely.0 / 1_000_000)
}

#[test]
fn python_packages_go_into_the_virtual_environment() {
    let from = |setup: &str, path: &str| {
        copied(&format!(
            "FROM python:3.12-slim AS build\nWORKDIR /app\nCOPY . .\n{setup}\n\
             FROM python:3.12-slim\nCOPY --from=build {path} /x\n"
        ))
    };
    for (setup, path, likely) in [
        ("ENV VIRTUAL_ENV=/v\nRUN python -m venv /v && poetry install", "/v", 90),
        ("RUN python -m venv /v\nENV PATH=/v/bin:$PATH\nRUN poetry install", "/v", 90),
        ("RUN uv venv /v\nENV PATH=\"/v/bin:$PATH\"\nRUN pipenv install", "/v", 80),
        ("RUN virtualenv /v && . /v/bin/activate && poetry install", "/v", 80),
        ("RUN virtualenv v && . v/bin/activate && pip install -r a.txt", "/app/v", 60),
        ("RUN python -m venv /v && /v/bin/python -m pip install -r a.txt", "/v", 70),
        ("RUN uv venv && uv pip install -r a.txt", "/app/.venv", 60),
        ("RUN poetry config virtualenvs.in-project true\nRUN poetry install", "/app/.venv", 80),
        ("ENV POETRY_VIRTUALENVS_IN_PROJECT=1\nRUN poetry install", "/app/.venv", 80),
        ("RUN POETRY_VIRTUALENVS_IN_PROJECT=true poetry install", "/app/.venv", 80),
        ("RUN export PIPENV_VENV_IN_PROJECT=1 && pipenv sync", "/app/.venv", 80),
        ("RUN pdm install", "/app/.venv", 80),
        ("RUN poetry config virtualenvs.create false && poetry install", SITE, 80),
        ("ENV POETRY_VIRTUALENVS_CREATE=0\nRUN poetry install", SITE, 80),
        ("RUN pipenv install --system --deploy", SITE, 80),
        ("RUN poetry install", "/root/.cache/pypoetry/virtualenvs", 80),
        ("ENV PATH=/root/.pyenv/bin:$PATH\nRUN pip install -r a.txt", SITE, 60),
        ("RUN (. /v/bin/activate && true); pip install -r a.txt", SITE, 60),
    ] {
        assert_eq!(from(setup, path), Some(likely), "{setup}");
    }
}

const SITE: &str = "/usr/local/lib/python3.12/site-packages";

#[test]
fn a_cache_of_packages_grows_by_what_is_new() {
    let adds = |base: &str, rest: &str, layers: &[u64]| {
        let added = added(&format!("FROM {base}\nWORKDIR /src\nCOPY . .\n{rest}"));
        assert_eq!(added[1..], *layers, "{rest}");
    };
    let maven = "maven:3.9-eclipse-temurin-21";
    adds(maven, "RUN mvn dependency:go-offline\nRUN mvn package\n", &[120_000, 38_000]);
    adds(maven, "RUN mvn -B -f pom.xml dependency:resolve && mvn package\n", &[158_000]);
    adds(maven, "RUN ./mvnw clean dependency:tree\nRUN mvn verify\n", &[130_000, 38_000]);
    let full = "org.apache.maven.plugins:maven-dependency-plugin:3.6.0:go-offline";
    adds(maven, &format!("RUN mvn {full}\nRUN mvn package\n"), &[120_000, 38_000]);
    adds(maven, "RUN mvn package && rm -rf /root/.m2\nRUN mvn package\n", &[30_000, 150_000]);
    adds(maven, "RUN mvn dependency:copy-dependencies\n", &[150_000]);
    let gradle = "RUN gradle dependencies --no-daemon\nRUN gradle build -x test\n";
    adds("gradle:8-jdk21", gradle, &[250_000, 45_000]);
    let dotnet = "mcr.microsoft.com/dotnet/sdk:8.0";
    adds(dotnet, "RUN dotnet restore\nRUN dotnet publish -o /out\n", &[80_000, 8_000]);
    adds(dotnet, "RUN dotnet publish -o /out\n", &[88_000]);
    adds(dotnet, "RUN dotnet restore\nRUN dotnet build --no-restore\n", &[80_000, 20_000]);
    let cook = "RUN cargo chef cook --release\nRUN cargo build --release\n";
    adds("rust:1.80", cook, &[420_000, 16_000]);
    // Another profile or target compiles all of it again.
    for other in ["cargo build", "cargo build --release --target x86_64-unknown-linux-musl"] {
        let other = format!("RUN cargo build --release\nRUN {other}\n");
        adds("rust:1.80", &other, &[426_000, 306_000]);
    }
}

#[test]
fn what_is_installed_twice_counts_once() {
    let layers = |base: &str, rest: &str| added(&format!("FROM {base}\nWORKDIR /app\n{rest}"));
    let python = "python:3.12";
    for (base, first, again, size) in [
        (python, "uv sync --frozen --no-install-project", "uv sync --frozen", 82_000),
        (python, "poetry install --no-root", "poetry install", 140_000),
        (python, "pip install -r a.txt", "pip install -r /app/a.txt", 73_200),
        ("ruby:3.4", "bundle install", "bundle install", 120_000),
        ("php:8.4", "composer install --no-autoloader", "composer install", 52_000),
        ("node:22", "pnpm fetch", "pnpm install --offline", 153_000),
        ("node:22", "yarn install", "yarn install --frozen-lockfile", 330_000),
    ] {
        let added = layers(base, &format!("RUN {first}\nRUN {again}\n"));
        assert!(
            matches!(added[..], [it] if it == size) || added == [size, 30],
            "{first}: {added:?}"
        );
    }
    // What is gone, other, or begun anew counts again.
    let removed =
        "RUN pip install -r a.txt -t /lib\nRUN rm -rf /lib\nRUN pip install -r a.txt -t /lib\n";
    assert_eq!(layers(python, removed).len(), 2);
    assert_eq!(layers(python, "RUN pip install -r a.txt\nRUN pip install -r b.txt\n").len(), 2);
    assert_eq!(layers(python, "RUN uv sync --no-dev\nRUN uv sync\n").len(), 2);
    assert_eq!(layers("node:22", "RUN npm ci\nRUN npm ci\n").len(), 2);
    // Of branches one is taken.
    let branches =
        "RUN if [ -n \"$X\" ]; then pip install -r a.txt; else pip install -r a.txt -v; fi\n";
    assert!(matches!(layers(python, branches)[..], [73_200..73_210]));
    assert_eq!(layers("alpine", "RUN apk add a\nRUN apk add b\n"), [4_300, 2_100]);
}

#[test]
fn rights_of_a_folder_are_its_own() {
    let text = "FROM node:22\nWORKDIR /app\nRUN npm ci --cache /tmp\n";
    let layers = |rest: &str| added(&format!("{text}{rest}")).len();
    assert_eq!(layers("RUN chown node /app\n"), 1);
    assert_eq!(layers("RUN chmod 755 /app/node_modules\n"), 1);
    assert_eq!(layers("RUN chown -R node /app\n"), 2);
    assert_eq!(layers("COPY a /b/a\nRUN chmod 755 /b/a\n"), 3);
}

#[test]
fn a_change_of_folder_ends_with_its_shell() {
    for text in [
        "RUN bash -c 'cd /x && true' && truncate -s 9MB a && rm -rf /x\n",
        "RUN cd /x | true; truncate -s 9MB a; rm -rf /x\n",
        "RUN eval 'cd /x' && truncate -s 9MB /w/a && rm -rf /x\n",
    ] {
        assert_eq!(
            added(&format!("FROM debian:bookworm-slim\nWORKDIR /w\n{text}")),
            [9_000],
            "{text}"
        );
    }
    let made = "FROM debian:bookworm-slim\nRUN make -C /usr/src/r && rm -r /usr/src/r\n";
    assert_eq!(added(made), [0; 0]);
}

#[test]
fn packages_below_another_root_lie_there() {
    let text = "FROM alpine AS a\nRUN apk add --no-cache --root /r --initdb curl\n\
                RUN apk add --no-cache git\nFROM scratch\nCOPY --from=a /r /\n";
    let (_, images) = images(text);
    let copied = &images[1].layers[1].items;
    assert_eq!(copied.len(), 1);
    assert!(copied[0].source.starts_with("curl"), "{:?}", copied[0]);
    // Names that come from elsewhere are not known.
    let given = labels("FROM alpine\nRUN cat list | xargs apk add --no-cache\n");
    assert!(given[0].starts_with("$ARGUMENTS"), "{given:?}");
}

#[test]
fn uv_leaves_bytecode_to_later() {
    let size = |command: &str| added(&format!("FROM python:3.12\nRUN {command} flask\n"))[0];
    let (pip, uv) =
        (size("pip install --no-cache-dir"), size("uv pip install --no-cache --system"));
    assert!(uv < pip && 2 * uv <= pip + 1, "{pip} {uv}");
    assert_eq!(size("uv pip install --no-cache --system --compile-bytecode"), pip);
    assert_eq!(size("UV_COMPILE_BYTECODE=1 uv pip install --no-cache --system"), pip);
}

/// What the last layer is made of.
fn labels(text: &str) -> Vec<String> {
    let (_, images) = images(text);
    let layer = images.last().and_then(|it| it.layers.last());
    layer.map(|it| it.items.iter().map(|it| it.label.clone()).collect()).unwrap_or_default()
}

#[test]
fn a_path_is_a_project() {
    for command in [
        "npm install .",
        "npm i ./api",
        "npm add ..",
        "npm install /src/lib",
        "yarn add file:../lib",
        "pnpm add link:./lib",
        "npm install -g .",
    ] {
        let labels = labels(&format!("FROM node:22\nWORKDIR /app\nRUN {command}\n"));
        assert!(labels.contains(&"node_modules".to_owned()), "{command}: {labels:?}");
    }
    let archive = labels("FROM node:22\nRUN npm install ./x.tgz\n");
    assert_eq!(archive[0], "npm packages: ./x.tgz");
    let both = labels("FROM node:22\nRUN yarn global add . chalk\n");
    assert!(both.contains(&"npm packages: chalk".to_owned()), "{both:?}");
    let pip = |command: &str| {
        let text = format!("FROM python:3.12\nRUN {command} --no-cache-dir\n");
        (labels(&text)[0].clone(), added(&text)[0])
    };
    let of_project = |kb| ("Python packages of the project".to_owned(), kb);
    for command in ["pip install .", "pip install -e .[dev]", "uv pip install file:./x"] {
        assert_eq!(pip(command), of_project(40_000), "{command}");
    }
    assert_eq!(pip("pip install --no-deps ."), of_project(500));
    assert_eq!(pip("pip install -t /lib ."), of_project(40_000));
    assert_eq!(pip("pip install /wheels/*").0, "Python packages: /wheels/*");
    let after = "FROM python:3.12\nRUN pip install --no-cache-dir -r a.txt\nRUN pip install --no-cache-dir .\n";
    assert_eq!(added(after), [60_000, 500]);
}

#[test]
fn folders_of_a_copied_tree_are_stored_again_once() {
    let again = |text: &str, files: &[(&str, u64)]| {
        let (dockerfile, _) = syntax::parse(text);
        let (stages, _) = stages::resolve(&dockerfile, &BuildOptions::default());
        let file = |it: &(&str, u64)| File { path: it.0.into(), bytes: it.1, text: None };
        let context = Rc::new(Context::new(files.iter().map(file).collect()));
        let context = Some(&context).filter(|_| !files.is_empty());
        let sent = Rc::new(Sent::new(context, None));
        let (images, _) = assemble(&dockerfile, &stages, &indexes(), &sent, None);
        let layers = &images[0].layers;
        let source = layers[layers.len() - 1].items[0].source.clone();
        let size = |at: usize| layers[at].size.disk.expect("a size");
        (size(layers.len() - 1), size(layers.len() - 2), source)
    };
    let php = "FROM php:8.3-apache\nWORKDIR /var/www/html\nCOPY . .\n";
    for folders in ["storage", "storage bootstrap/cache", "a b c d e f g h"] {
        let text = format!("{php}RUN chown -R www-data:www-data {folders}\n");
        let (some, tree, source) = again(&text, &[]);
        assert!(some.high <= tree.high.times(1.001), "{folders}: {some} of {tree}");
        assert!(some.likely <= tree.likely, "{folders}: {some} of {tree}");
        assert!(!source.contains("base image"), "{folders}: {source}");
    }
    let files = [("index.php", 900_000), ("storage/a", 5_000), ("bootstrap/cache/b", 4_000)];
    let text = format!("{php}RUN chown -R www-data storage bootstrap/cache\n");
    let (some, ..) = again(&text, &files);
    assert!(Bytes(9_000) <= some.low && some.high < Bytes(20_000), "{some}");
    let text = "FROM php:8.3-apache\nCOPY x.ini /etc/\nRUN chown -R www-data /var/www\n";
    let (some, _, source) = again(text, &[]);
    assert!(some.high < Bytes::mb(3) && !source.contains("base image"), "{some}: {source}");
}

#[test]
fn a_long_list_shares_what_it_needs() {
    let of_length = |bytes: u64| {
        let text = "FROM python:3.12\nCOPY r.txt ./\nRUN pip install --no-cache-dir -r r.txt\n";
        let (dockerfile, _) = syntax::parse(text);
        let (stages, _) = stages::resolve(&dockerfile, &BuildOptions::default());
        let file = File { path: "r.txt".into(), bytes, text: None };
        let context = Rc::new(Context::new(vec![file]));
        let sent = Rc::new(Sent::new(Some(&context), None));
        let (images, _) = assemble(&dockerfile, &stages, &indexes(), &sent, None);
        images[0].layers[2].size.disk.map(|it| (it.likely.0 / 1_000_000, it.high.0 / 1_000_000))
    };
    assert_eq!(of_length(85), Some((50, 536)));
    assert_eq!(of_length(1_480), Some((265, 2_251)));
    assert_eq!(of_length(100_000), Some((489, 4_156)));
}
