//! A folder copied onto a link of merged /usr.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "merged-folder-copied",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(folder: &str, image: &str) -> String {
    format!("{folder} is a symbolic link in {image}: a folder can't replace it")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned() {
        let Some(ground) = facts.ground(stage) else { continue };
        if !ground.is_distroless() || ground.image.os.and_then(|it| it.codename) != Some("trixie") {
            continue;
        }
        for step in
            facts.steps_of(stage).iter().filter(|it| it.instruction.keyword == Keyword::Copy)
        {
            let Some((to, [from])) = step.instruction.arguments.split_last() else { continue };
            let folder = to.text.trim_end_matches('/');
            let same = from.text.trim_end_matches('/').ends_with(folder);
            if same && ["/lib", "/lib64", "/bin", "/sbin"].contains(&folder) {
                let finding = findings.part(step.at, to.span, message(folder, &ground.name));
                finding.fix("Copy below /usr", facts.before(to, "/usr"));
            }
        }
    }
}
