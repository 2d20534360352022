//! PHP: composer, pecl, and the helpers of Docker's official images.

use super::{
    Build, BuildTool, Cache, CachePart, CommandEffect, Dependencies, Invocation, Language, Manager,
    PackageRequest, Program, ProjectInstall, Removal, Script, ScriptSource, scripts,
};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &["composer", "composer.phar"],
        "-d --working-dir --install-dir --filename --prefer-install --ignore-platform-req",
        composer,
    ),
    Program::new(&["php", "php-cli"], "-r -d -f -c -t -S", php),
    Program::new(&["pecl", "pear", "pie"], "-d -D", pecl),
    Program::new(&["docker-php-ext-install"], "-j", |_| built(BuildTool::PhpExtension)),
    Program::new(&["install-php-extensions"], "", |_| built(BuildTool::PhpExtension)),
    Program::new(&["docker-php-ext-configure"], "", |_| built(BuildTool::PhpExtensionSettings)),
    Program::new(&["docker-php-ext-enable", "phpenmod"], "-v -s", |_| {
        built(BuildTool::PhpExtensionEnabled)
    }),
    Program::new(&["phpdismod", "php-ext-disable"], "-v -s", |_| CommandEffect::Configure),
    Program::new(&["php-fpm", "apache2-foreground"], "-c -d -y -g -p", |it| {
        match it.has(&["-t", "-v", "-i", "-m"]) {
            true => CommandEffect::Nothing,
            false => CommandEffect::RunScript(Script {
                interpreter: &it.command.name,
                language: Some(Language::Php),
                source: ScriptSource::Task("the server"),
            }),
        }
    }),
    Program::new(&["docker-php-source"], "", |it| match it.verb() {
        "delete" => {
            CommandEffect::Remove(Removal { paths: vec!["/usr/src/php"], is_partial: false })
        }
        "extract" => built(BuildTool::PhpSource),
        _ => CommandEffect::Nothing,
    }),
    Program::new(&["phpize"], "", |_| built(BuildTool::Autotools)),
    Program::new(&["phpunit", "phpstan", "php-config", "phpcs", "psalm"], "", |_| {
        CommandEffect::Nothing
    }),
    Program::new(&["wp", "drush", "artisan"], "--path", |_| CommandEffect::Configure),
];

fn built<'a>(tool: BuildTool) -> CommandEffect<'a> {
    CommandEffect::Build(Build::new(tool, Language::Php))
}

fn composer<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.operands.first().copied();
    match (it.verb(), it.operand(1)) {
        ("install" | "i" | "update" | "u" | "upgrade", _) => {
            let mut project = ProjectInstall::new(Manager::Composer, verb);
            if it.has(&["--no-dev"]) {
                project.dependencies = Dependencies::Production;
            }
            project.folder = it.value(&["-d", "--working-dir"]);
            project.keeps_cache = !it.has(&["--no-cache"]);
            CommandEffect::InstallProject(project)
        }
        ("require", _) => {
            CommandEffect::InstallPackages(PackageRequest::new(Manager::Composer, verb, it.rest(1)))
        }
        ("global", Some("require" | "install" | "update")) => {
            let mut request = PackageRequest::new(Manager::Composer, verb, it.rest(2));
            request.is_global = true;
            CommandEffect::InstallPackages(request)
        }
        ("create-project", _) => {
            let mut request = PackageRequest::new(
                Manager::Composer,
                verb,
                &it.operands[1..2.min(it.operands.len())],
            );
            request.root = Some(it.operand(2).unwrap_or("."));
            CommandEffect::InstallPackages(request)
        }
        ("remove", _) => {
            CommandEffect::RemovePackages(PackageRequest::new(Manager::Composer, verb, it.rest(1)))
        }
        ("clear-cache" | "clearcache" | "cc", _) => CommandEffect::CleanCache(Cache {
            manager: Manager::Composer,
            root: None,
            part: CachePart::Downloads,
        }),
        (
            "config" | "dump-autoload" | "dumpautoload" | "dump-env" | "self-update" | "selfupdate"
            | "global" | "init" | "run-script" | "run" | "symfony:dump-env",
            _,
        ) => CommandEffect::Configure,
        (
            "check-platform-reqs"
            | "validate"
            | "diagnose"
            | "show"
            | "audit"
            | "about"
            | "licenses"
            | "test"
            | "",
            _,
        ) => CommandEffect::Nothing,
        _ => CommandEffect::Configure,
    }
}

/// `php` with a script; composer's installer leaves composer.
fn php<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let script = it.verb().rsplit('/').next().unwrap_or_default();
    let installs = matches!(script, "composer-setup.php" | "installer" | "composer-installer");
    let from_pipe = it.command.pipe != 0 && it.operands.iter().all(|it| it.text.starts_with("--"));
    let composer = || {
        let mut request = PackageRequest::new(Manager::Composer, None, &[]);
        request.root =
            it.command.words.iter().find_map(|it| it.text.strip_prefix("--install-dir="));
        CommandEffect::InstallPackages(request)
    };
    match script {
        _ if installs => composer(),
        _ if from_pipe && !it.has(&["-r"]) => composer(),
        "composer.phar" | "composer" => {
            let inner =
                Invocation { operands: it.rest(1).to_vec(), flags: it.flags.clone(), ..it.clone() };
            self::composer(&inner)
        }
        "artisan" | "console" => match it.operand(1) {
            Some("serve" | "queue:work") => scripts::script(it, Some(Language::Php)),
            _ => CommandEffect::Configure,
        },
        _ => scripts::script(it, Some(Language::Php)),
    }
}

fn pecl<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    match it.verb() {
        "install" | "upgrade" => CommandEffect::InstallPackages(PackageRequest::new(
            Manager::Pecl,
            it.operands.first().copied(),
            it.rest(1),
        )),
        "download" => CommandEffect::DownloadPackages(PackageRequest::new(
            Manager::Pecl,
            it.operands.first().copied(),
            it.rest(1),
        )),
        "clear-cache" => CommandEffect::CleanCache(Cache {
            manager: Manager::Pecl,
            root: None,
            part: CachePart::Downloads,
        }),
        _ => CommandEffect::Configure,
    }
}
