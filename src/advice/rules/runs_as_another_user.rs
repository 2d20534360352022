//! Another base with another user.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "runs-as-another-user",
    severity: Severity::Info,
    also_known_as: "",
    experimental: true,
    check,
};

fn message(image: &str, user: &str) -> String {
    format!("{image} runs as user {user}, who must own the files it writes")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (start, ground) in facts.starts() {
        let root = facts.roots[start.stage];
        let Some(user) = ground.image.user.filter(|_| ground.is_nonroot()) else { continue };
        let before = facts.grounds[root].as_ref().and_then(|it| it.image.user);
        let is_new = facts.upon.is_none() || before != Some(user);
        if is_new && facts.last(start.stage, Keyword::User).is_none() {
            findings
                .report(facts.stages.stages[root].instructions.start, message(&ground.name, user));
        }
    }
}
