//! Users and groups.

use super::{CommandEffect, Invocation, NewUser, Program};

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        &["useradd"],
        "-u --uid -g --gid -G --groups -d --home-dir -s --shell -c --comment -p --password -b --base-dir -k --skel -K -R --root -f -e",
        |it| made(it, &["-d", "--home-dir"]),
    ),
    Program::new(
        &["adduser"],
        "-u --uid -G --ingroup --gid -g --gecos --comment -h --home -s --shell -k --conf --firstuid --lastuid",
        |it| made(it, &["-h", "--home", "-d"]),
    ),
    Program::new(
        &["usermod"],
        "-u --uid -g --gid -G --groups -d --home -s --shell -c -p --password -l --login -f -e",
        |it| made(it, &["-d", "--home"]),
    ),
    Program::new(
        &[
            "groupadd", "addgroup", "groupmod", "groupdel", "delgroup", "userdel", "deluser",
            "gpasswd", "passwd", "chpasswd", "chsh", "chage", "newusers", "vipw", "visudo",
        ],
        "-g --gid -n -s -a -d -M -p -S -f",
        |_| CommandEffect::MakeUser(NewUser { name: None, home: None }),
    ),
];

fn made<'a>(it: &Invocation<'a>, homes: &[&str]) -> CommandEffect<'a> {
    CommandEffect::MakeUser(NewUser { name: it.operand(0), home: it.value(homes) })
}
