//! Services, and programs that start some.

use super::{CommandEffect, Invocation, Program};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(&["service", "invoke-rc.d", "rc-service"], "", |it| match it.operand(1) {
        Some("start" | "restart") => CommandEffect::Start(it.verb()),
        _ => CommandEffect::Configure,
    }),
    Program::new(&["systemctl"], "", |it| match it.verb() {
        "start" | "restart" => CommandEffect::Start(it.operand(1).unwrap_or_default()),
        _ => CommandEffect::Configure,
    }),
    Program::new(
        &[
            "update-rc.d",
            "rc-update",
            "chkconfig",
            "loginctl",
            "timedatectl",
            "sysctl",
            "update-ca-certificates",
            "update-ca-trust",
            "trust",
            "c_rehash",
        ],
        "",
        |_| CommandEffect::Configure,
    ),
    Program::new(
        &[
            "a2enmod",
            "a2dismod",
            "a2ensite",
            "a2dissite",
            "a2enconf",
            "a2disconf",
            "apxs",
            "lighttpd-enable-mod",
        ],
        "",
        |_| CommandEffect::Configure,
    ),
    Program::new(
        &[
            "rabbitmq-plugins",
            "rabbitmqctl",
            "elasticsearch-plugin",
            "logstash-plugin",
            "kibana-plugin",
            "grafana-cli",
            "pg_createcluster",
            "pg_ctl",
            "pg_ctlcluster",
            "pg_lsclusters",
            "initdb",
            "createdb",
            "createuser",
            "psql",
            "mysql",
            "mysqladmin",
            "mysql_install_db",
            "redis-cli",
            "mongo",
            "mongosh",
            "postfix",
            "postmap",
            "postconf",
            "newaliases",
            "htpasswd",
            "supervisorctl",
            "fluent-gem",
            "confd",
            "consul-template",
        ],
        "-u -h -p -c -d -e -U",
        plugin,
    ),
    Program::new(
        &[
            "apachectl",
            "apache2ctl",
            "httpd",
            "apache2",
            "nginx",
            "mysqld",
            "mysqld_safe",
            "mongod",
            "redis-server",
            "memcached",
            "sshd",
            "cron",
            "crond",
            "supervisord",
            "rsyslogd",
            "dbus-daemon",
            "Xvfb",
            "postgres",
        ],
        "-k -f -c -D -g -p --port",
        server,
    ),
];

/// `/etc/init.d/mysql start`.
pub(super) fn by_its_script<'a>(it: &Invocation<'a>) -> Option<CommandEffect<'a>> {
    let service = it.command.words.first()?.text.strip_prefix("/etc/init.d/")?;
    Some(match it.verb() {
        "start" | "restart" => CommandEffect::Start(service),
        _ => CommandEffect::Configure,
    })
}

/// Installers of plugins leave those; the rest sets something.
fn plugin<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let installs = matches!(it.verb(), "install" | "plugins")
        && !matches!(it.command.name.as_str(), "rabbitmq-plugins");
    if installs { CommandEffect::Unknown } else { CommandEffect::Configure }
}

/// Started, or asked for its settings.
fn server<'a>(it: &Invocation<'a>) -> CommandEffect<'a> {
    let verb = it.value(&["-k"]).unwrap_or(it.verb());
    match verb {
        "configtest" | "stop" | "graceful-stop" => CommandEffect::Nothing,
        _ if it.has(&["-t", "-v", "-V", "-M", "-l", "-S", "--help", "-i"]) => {
            CommandEffect::Configure
        }
        _ if it.has(&["--initialize", "--initialize-insecure"]) => CommandEffect::Configure,
        _ => CommandEffect::Start(&it.command.name),
    }
}
