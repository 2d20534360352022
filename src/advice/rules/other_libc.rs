//! Compiled code of one C library where there is the other.

use crate::{
    advice::{Facts, Findings, Rule, Severity, artifact::Kind},
    catalog::LibcFamily,
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "other-libc",
    severity: Severity::Warning,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(path: &str, built: LibcFamily, image: &str, has: LibcFamily) -> String {
    let (built, has) = (name(built), name(has));
    format!(
        "{path} was built for {built}, but {image} has {has}: binaries built for one don't run on the other"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let Some(has) = ground.image.libc else { continue };
        // glibc's stand-in on Alpine.
        let stand_ins = ["gcompat", "libc6-compat", "glibc"];
        let is_stand_in = |it: &str| stand_ins.iter().any(|name| it.contains(name));
        if facts.installs(start.stage, &is_stand_in) {
            continue;
        }
        for copied in facts.copied(start.stage).iter() {
            let builder = facts.ground(copied.from).and_then(|it| it.image.libc);
            let Some(other) = builder.filter(|it| it.family != has.family) else { continue };
            let Some(made) =
                copied.made.iter().find(|it| it.is_linked && (it.is_sure || facts.upon.is_some()))
            else {
                continue;
            };
            let path = copied.edge.paths.first().map_or("", |it| it);
            let message = message(path, other.family, &ground.name, has.family);
            let finding = findings.report(copied.edge.instruction, message);
            match made.kind {
                Kind::Rust => finding.severity = Severity::Error,
                // What listens uses `net`, which is linked; other programs may need nothing of C.
                Kind::Go if facts.last(start.stage, Keyword::Expose).is_none() => {
                    finding.severity = Severity::Info;
                }
                _ => {}
            }
        }
    }
}

fn name(libc: LibcFamily) -> &'static str {
    match libc {
        LibcFamily::Glibc => "glibc",
        LibcFamily::Musl => "musl",
        LibcFamily::Uclibc => "uClibc",
    }
}
