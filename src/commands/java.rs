//! Java: Maven, Gradle, sbt, Ant and the tools of the JDK.

use super::{
    Build, BuildTool, CommandEffect, InstallStep, Invocation, Language, Manager, Program,
    ProjectInstall, Script, ScriptSource, Toolchain, ToolchainKind, Unpack, arguments::Style,
    scripts,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["mvn", "mvnw", "mvnd"], "-f --file -s --settings -gs --global-settings -t --toolchains -T --threads -pl --projects -rf --resume-from -P --activate-profiles -l --log-file -b --builder", maven),
    Program::new(&["gradle", "gradlew"], "-p --project-dir -b --build-file -c --settings-file -g --gradle-user-home -I --init-script -x --exclude-task --max-workers --console -P -D", gradle),
    Program::new(&["sbt", "mill", "lein", "boot", "clojure", "clj"], "-J -D --sbt-version", sbt),
    Program::new(&["ant"], "-f -buildfile -lib -D", |it| build(it, BuildTool::Ant)).styled(Style::Words),
    Program::new(&["javac", "kotlinc", "scalac", "groovyc"], "-d -cp -classpath --class-path -sourcepath -source -target --release -encoding -processor -p --module-path -h -s", |it| build(it, BuildTool::Javac)).styled(Style::Words),
    Program::new(&["javadoc"], "-d -cp -classpath -sourcepath", |it| build(it, BuildTool::Javadoc)).styled(Style::Words),
    Program::new(&["jar"], "-C --file -f --manifest -m --main-class -e", jar).styled(Style::Letters),
    Program::new(&["jlink"], "--output --add-modules --module-path -p --compress --strip-java-debug-attributes --launcher --vm", |it| build(it, BuildTool::Jlink)),
    Program::new(&["native-image"], "-o -cp -jar -H", |it| build(it, BuildTool::NativeImage)).styled(Style::Words),
    Program::new(&["jdeps", "jps", "jcmd", "jstack", "jshell", "jarsigner", "jmod"], "", |_| CommandEffect::Nothing),
    Program::new(&["keytool"], "-keystore -storepass -alias -file -dname -keypass -storetype -ext", |_| CommandEffect::Configure).styled(Style::Words),
    Program::new(&["sdk"], "", |it| match it.verb() {
        "install" => CommandEffect::InstallToolchain(Toolchain { kind: ToolchainKind::Java, names: it.texts(1) }),
        "default" | "use" | "update" | "selfupdate" => CommandEffect::Configure,
        _ => CommandEffect::Nothing,
    }),
    Program::new(&["java"], "-jar -cp -classpath --class-path -p --module-path -m --module --add-opens --add-modules --destination -D", java).styled(Style::Words),
];

fn build<'a>(it: &Invocation<'a>, tool: BuildTool) -> CommandEffect<'a> {
    CommandEffect::Build(Build::new(tool, Language::Java).to(it.value(&["-d", "--output", "-o"])))
}

fn fetched<'a>(manager: Manager, it: &Invocation<'a>) -> CommandEffect<'a> {
    let install = ProjectInstall::new(manager, it.operands.first().copied());
    CommandEffect::InstallProject(ProjectInstall { step: InstallStep::Fetch, ..install })
}

/// Goals that fetch or ask leave no jar.
fn maven<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let only_fetches = |goal: &&str| {
        let (plugin, goal) = goal.rsplit_once(':').unwrap_or(("", goal));
        let asks = ["dependency", "help", "versions", "wrapper", "enforcer"];
        let copies = ["copy", "unpack", "build-classpath"].iter().any(|it| goal.starts_with(it));
        plugin.is_empty() && matches!(goal, "clean" | "validate" | "initialize")
            || asks.iter().any(|it| plugin.contains(it)) && !copies
    };
    let goals = it.texts(0);
    if goals.iter().all(only_fetches) {
        return fetched(Manager::Maven, it);
    }
    let tool = if it.command.name == "mvnw" { BuildTool::MavenWrapper } else { BuildTool::Maven };
    CommandEffect::Build(Build::new(tool, Language::Java))
}

fn gradle<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let only_fetches = |task: &&str| {
        let task = task.rsplit(':').next().unwrap_or(task);
        matches!(task, "clean" | "help" | "tasks" | "properties" | "projects" | "wrapper" | "init")
            || task.ends_with("ependencies")
    };
    if it.texts(0).iter().all(only_fetches) {
        return fetched(Manager::Gradle, it);
    }
    let tool =
        if it.command.name == "gradlew" { BuildTool::GradleWrapper } else { BuildTool::Gradle };
    CommandEffect::Build(Build::new(tool, Language::Java))
}

fn sbt<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb() {
        "update" | "deps" | "sbtVersion" | "about" | "" => fetched(Manager::Maven, it),
        "clean" | "test" => CommandEffect::Nothing,
        _ => CommandEffect::Build(Build::new(BuildTool::Sbt, Language::Java)),
    }
}

/// `jar xf app.jar` unpacks, `jar tf` lists, all else makes one.
fn jar<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let file = || it.value(&["-f", "--file"]).or(it.operands.last().map(|it| it.text.as_str()));
    if it.has(&["-x", "--extract"]) {
        CommandEffect::Unpack(Unpack { archive: file(), to: None })
    } else if it.has(&["-t", "--list"]) {
        CommandEffect::Nothing
    } else {
        CommandEffect::Build(
            Build::new(BuildTool::Jar, Language::Java).to(it.value(&["-f", "--file"])),
        )
    }
}

/// A program, or the tools of Spring Boot's jars.
fn java<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let layered = it.command.words.iter().any(|it| it.text.starts_with("-Djarmode="));
    let archive = it.value(&["-jar"]);
    if layered && it.has_word(&["extract"]) {
        return CommandEffect::Unpack(Unpack { archive, to: it.value(&["--destination"]) });
    }
    if it.has(&["-Xshare:dump", "-XshowSettings"]) {
        return CommandEffect::Configure;
    }
    match archive {
        Some(file) => {
            let source = ScriptSource::File(file);
            CommandEffect::RunScript(Script {
                interpreter: "java",
                language: Some(Language::Java),
                source,
            })
        }
        None if it.operands.is_empty() => CommandEffect::Nothing,
        None => scripts::script(it, Some(Language::Java)),
    }
}
