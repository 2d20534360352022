//! MAINTAINER, which a label took the place of.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    syntax::Keyword,
    text::Edit,
};

pub(super) static RULE: Rule = Rule {
    name: "MaintainerDeprecated",
    severity: Severity::Warning,
    also_known_as: "DL4000 DS-0022 DS022 CKV_DOCKER_6",
    experimental: false,
    check,
};

const MESSAGE: &str = "Maintainer instruction is deprecated in favor of using label";

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for (at, instruction) in facts.dockerfile.instructions.iter().enumerate() {
        if instruction.keyword != Keyword::Maintainer {
            continue;
        }
        let finding = findings.report(at, MESSAGE);
        let Some(word) = instruction.arguments.first() else { continue };
        let upper = facts.keyword(instruction) == "MAINTAINER";
        let label = if upper { "LABEL" } else { "label" };
        let name = word.text.trim();
        let unquoted = name.strip_prefix('"').and_then(|it| it.strip_suffix('"')).unwrap_or(name);
        // These would mean something in a label, or mean something here.
        if unquoted.contains(['"', '\\', '`', '$', '\n']) || unquoted.is_empty() {
            continue;
        }
        let written = [label, " org.opencontainers.image.authors=\"", unquoted, "\""].concat();
        finding.safe_fix("Use a label", [Edit::replace(instruction.span, written)]);
    }
}
