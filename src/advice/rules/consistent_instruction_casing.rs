//! Instructions in another case than most of the file's.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "ConsistentInstructionCasing",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(keyword: &str, case: &str) -> String {
    format!("Command '{keyword}' should match the case of the command majority ({case}case)")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    // The global ARGs do not count.
    let all = facts.dockerfile.instructions.iter().enumerate();
    let in_stages = all.skip_while(|(_, it)| it.keyword != Keyword::From);
    let known = in_stages.filter(|(_, it)| it.keyword != Keyword::Unknown);
    let (mut lower, mut upper) = (0, 0);
    let mut mixed = Vec::new();
    for (at, instruction) in known {
        let written = facts.keyword(instruction);
        let is_lower = written == written.to_ascii_lowercase();
        let is_upper = written == written.to_ascii_uppercase();
        lower += usize::from(is_lower);
        upper += usize::from(is_upper);
        mixed.push((at, written));
    }
    for (at, written) in mixed {
        let (right, which) = if lower > upper {
            (written.to_ascii_lowercase(), "lower")
        } else {
            (written.to_ascii_uppercase(), "upper")
        };
        if written != right {
            let span = facts.dockerfile.instructions[at].keyword_span;
            let finding = findings.report(at, message(&written, which));
            if span.of(facts.text) == written {
                finding.safe_fix("Match the others", [Edit::replace(span, right)]);
            }
        }
    }
}
