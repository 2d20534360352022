//! FROM and its AS in different cases.

use crate::advice::{Facts, Findings, Rule, Severity};

pub(super) static RULE: Rule = Rule {
    name: "FromAsCasing",
    severity: Severity::Info,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(written: &str, keyword: &str) -> String {
    format!("'{written}' and '{keyword}' keywords' casing do not match")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (at, from) in facts.froms() {
        let [_, written, _, ..] = from.arguments.as_slice() else { continue };
        let keyword = facts.keyword(from);
        let right = match keyword.as_str() {
            "from" => written.text.to_ascii_lowercase(),
            "FROM" => written.text.to_ascii_uppercase(),
            // ConsistentInstructionCasing says enough.
            _ => continue,
        };
        if right != written.text {
            let finding = findings.report(at, message(&written.text, &keyword));
            finding.safe_fix("Match the case", facts.instead(written, &right));
        }
    }
}
