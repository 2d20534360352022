//! Programs that leave nothing, or files of a few kB.

/// Whether it does, unless it runs code that the Dockerfile does not show.
pub(super) fn leaves_little(program: &str) -> bool {
    PROGRAMS.binary_search(&program).is_ok()
}

/// Whether it is an interpreter: given a script, anything may be left.
pub(super) fn runs_code(program: &str) -> bool {
    matches!(
        program,
        "ash" | "bash" | "java" | "node" | "perl" | "php" | "python" | "python3" | "ruby" | "sh"
    )
}

/// In the order of their bytes.
#[rustfmt::skip]
const PROGRAMS: &[&str] = &[
    ":", "[", "[[", "a2dismod", "a2enmod", "a2ensite", "add-apt-repository", "addgroup",
    "adduser", "alias", "alternatives", "apk-key", "apt-config", "apt-key", "apt-mark", "arch",
    "ash", "awk", "b2sum", "base64", "basename", "bash", "break", "cat", "chage", "chgrp", "chmod",
    "chown", "chpasswd", "chsh", "cksum", "cmp", "comm", "command", "continue", "corepack",
    "crontab", "cut", "date", "declare", "delgroup", "deluser", "df", "diff", "dig", "dirname",
    "dos2unix", "dpkg-architecture", "dpkg-divert", "dpkg-query", "dpkg-reconfigure",
    "dpkg-scanpackages", "du", "echo", "egrep", "env", "envsubst", "exec", "exit",
    "export", "expr", "false", "fc-cache", "fgrep", "file", "fold", "free", "gawk", "getconf",
    "getent", "getopts", "git-lfs", "gpasswd", "gpg", "gpg1", "gpgconf", "grep", "groupadd",
    "groupdel", "groupmod", "hash", "head", "history", "hostname", "id", "install", "ip", "java",
    "join", "jq", "kill", "ldconfig", "ldd", "let", "ln", "local", "locale", "localedef",
    "loginctl", "ls", "lsb_release", "md5sum", "mkdir", "mkfifo", "mkhomedir_helper", "mknod",
    "mktemp", "nc", "netstat", "nginx", "node", "nproc", "nslookup", "numfmt", "od", "openssl",
    "passwd", "paste", "patch", "perl", "pgrep", "php", "ping", "pkill", "popd", "printenv",
    "printf", "ps", "pushd", "pwd", "python", "python3", "read", "readelf", "readlink", "readonly",
    "realpath", "return", "rev", "ruby", "rustc", "rustup-init", "scanelf", "sed", "seq",
    "service", "set", "setcap", "sh", "sha1sum", "sha256sum", "sha384sum", "sha512sum", "shasum",
    "shift", "shopt", "sleep", "sort", "ss", "ssh-keygen", "ssh-keyscan",
    "stat", "strings", "stty", "sync", "sysctl", "systemctl", "tac", "tail", "tee", "test", "time",
    "timedatectl", "touch", "tr", "trap", "tree", "true", "type", "tzdata", "ulimit", "umask",
    "umount", "uname", "uniq", "unset", "update-alternatives", "update-ca-certificates",
    "update-locale", "update-rc.d", "useradd", "userdel", "usermod", "visudo", "wait", "wc",
    "which", "whoami", "xxd", "yes",
];

#[test]
fn the_programs_are_in_order() {
    assert!(PROGRAMS.is_sorted());
}
