//! A platform that a distroless image is not built for.

use crate::{
    advice::{Facts, Findings, Rule, Severity},
    stages::Platform,
};

pub(super) static RULE: Rule = Rule {
    name: "architecture-missing",
    severity: Severity::Error,
    also_known_as: "",
    experimental: false,
    check,
};

fn message(image: &str, platform: &str) -> String {
    format!("{image} is not built for {platform}")
}

fn check(facts: &Facts<'_>, findings: &mut Findings<'_>) {
    for stage in facts.questioned().filter(|it| facts.roots[*it] == *it) {
        let Some(ground) = facts.ground(stage) else { continue };
        let Some(flag) = facts.platform(stage).filter(|it| !it.value.contains('$')) else {
            continue;
        };
        let Some(wanted) = Platform::read(&flag.value).filter(|it| it.system == "linux") else {
            continue;
        };
        let name = ground.repository();
        let more: &[&str] = if ground.name.starts_with("cgr.dev/chainguard/") {
            &[]
        } else if !ground.is_distroless() {
            continue;
        } else if name.starts_with("python3") {
            &["riscv64"]
        } else if name.starts_with("nodejs22") {
            &["arm", "s390x", "ppc64le"]
        } else if name.starts_with("nodejs") {
            &["s390x", "ppc64le"]
        } else if name.starts_with("java") {
            &["s390x", "ppc64le", "riscv64"]
        } else {
            &["arm", "s390x", "ppc64le", "riscv64"]
        };
        let wanted = wanted.architecture.as_str();
        let has = matches!(wanted, "amd64" | "arm64") || more.contains(&wanted);
        if !has {
            let from = facts.stages.stages[stage].instructions.start;
            findings.part(from, flag.span, message(&ground.name, &flag.value));
        }
    }
}
