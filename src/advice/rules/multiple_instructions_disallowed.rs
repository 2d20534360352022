//! A CMD, ENTRYPOINT or HEALTHCHECK that a later one in the stage puts out of action.

use crate::{
    advice::{Facts, Findings, Rule, Severity, Step},
    syntax::Keyword,
};

pub(super) static RULE: Rule = Rule {
    name: "MultipleInstructionsDisallowed",
    severity: Severity::Warning,
    also_known_as: "DL4003 DL4004 DL3012 DS-0016 DS-0007 DS-0023 DS016 DS007 DS023",
    experimental: false,
    check,
};

fn message(keyword: &str) -> String {
    format!(
        "Multiple {keyword} instructions should not be used in the same stage because only the last one will be used"
    )
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    let mut last: [Option<Step<'_>>; 3] = [None; 3];
    for step in &facts.steps {
        let kind = match step.instruction.keyword {
            Keyword::Cmd => 0,
            Keyword::Entrypoint => 1,
            Keyword::Healthcheck => 2,
            _ => continue,
        };
        let earlier = last[kind].replace(*step).filter(|it| it.stage == step.stage);
        if let Some(earlier) = earlier {
            let keyword = facts.keyword(step.instruction);
            let finding = findings.report(earlier.at, message(&keyword));
            if !earlier.triggered {
                finding.safe_fix("Remove it", [facts.removal_of_line(earlier.instruction)]);
            }
        }
    }
}
