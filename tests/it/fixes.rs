//! What must hold of every fix, on our own files and on real ones where they are at hand.

use dockerfile_playground::{
    advice::{Finding, Fix},
    analysis::{Analysis, Analyzer, Input, analyze},
    text::apply,
};

use crate::mutator::files;

/// Of the real files one in so many: all of them take two minutes.
const ONE_IN: usize = 9;

/// Of two caches of one package manager, the one in a later layer cannot be cleaned away without
/// deleting the other too late; both fixes together are right.
const TOGETHER: [(&str, &str); 1] = [("npm-cache-left", "deleted-too-late")];

fn of(text: &str) -> Analysis {
    analyze(&Input { text: text.to_owned(), ..Input::default() })
}

fn count(analysis: &Analysis, rule: &str) -> usize {
    analysis.findings.iter().filter(|it| it.rule.name == rule).count()
}

/// What is wrong with a fix, if anything.
fn fault(before: &Analysis, finding: &Finding, fix: &Fix) -> Option<String> {
    let Some(text) = apply(&before.text, &fix.edits).filter(|_| !fix.edits.is_empty()) else {
        return Some("changes nothing".to_owned());
    };
    let after = of(&text);
    let own = finding.rule.name;
    if let Some(error) = after.errors.first() {
        return Some(format!("breaks the build: {}", error.message));
    }
    if count(before, own) <= count(&after, own) {
        return Some("leaves its finding".to_owned());
    }
    let is_new = |it: &&Finding| count(before, it.rule.name) < count(&after, it.rule.name);
    let new = after.findings.iter().find(is_new)?.rule.name;
    let is_fault = fix.safe && !TOGETHER.contains(&(own, new));
    is_fault.then(|| format!("brings {new}"))
}

#[test]
fn a_fix_ends_its_finding_and_brings_no_other() {
    let own = files("www/examples").into_iter().chain(files("tests/strategies"));
    let real = files("../shared/corpus/real/dockerfiles").into_iter().step_by(ONE_IN);
    let mut faults = Vec::new();
    let mut fixes = 0;
    for (name, text) in own.chain(real).filter(|(_, text)| text.len() < 20_000) {
        let before = of(&text);
        // Of a file that does not build, the first thing to mend is that.
        if !before.errors.is_empty() {
            continue;
        }
        for finding in &before.findings {
            for fix in &finding.fixes {
                fixes += 1;
                let line = before.lines.line(finding.span.start);
                let fault = fault(&before, finding, fix);
                let fault = fault.map(|it| format!("{name}:{line} {}: {it}", finding.rule.name));
                faults.extend(fault);
            }
        }
        let input = Input { text, ..Input::default() };
        if let Some(text) = Analyzer::default().fix_safe(&input) {
            let again = Input { text, ..Input::default() };
            if !analyze(&again).errors.is_empty() || Analyzer::default().fix_safe(&again).is_some()
            {
                faults.push(format!("{name}: all safe fixes together"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    assert!(100 < fixes, "there were {fixes} fixes only");
}
