//! The fingerprint of a finding: 128 bits (XXH3) over rule, plan, item and field, in hexadecimal.
//!
//! Lines, columns, formatting and file names do not enter; true twins (same rule, same subject) are
//! told apart by their message's values and then counted in order of place.

use std::collections::HashMap;

use xxhash_rust::xxh3::xxh3_128;

use super::Diagnostic;

/// The fingerprints of findings that are in their order, one each.
pub fn fingerprints(findings: &[Diagnostic]) -> Vec<String> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut all = Vec::with_capacity(findings.len());
    for finding in findings {
        let identity = identity(finding);
        let twins = seen.entry(identity.clone()).or_default();
        all.push(format!("{:032x}", xxh3_128(format!("{identity}\0{twins}").as_bytes())));
        *twins += 1;
    }
    all
}

fn identity(finding: &Diagnostic) -> String {
    let subject = &finding.subject;
    let plan = subject.plan.as_deref().unwrap_or_default();
    let item = subject.item.as_ref().map(ToString::to_string).unwrap_or_default();
    let field = subject.field.as_deref().unwrap_or_default();
    let page = if subject.item.is_none() && field.is_empty() { &*finding.at.path } else { "" };
    let values = finding.message.args();
    format!("{}\0{plan}\0{item}\0{field}\0{page}\0{values:?}", finding.rule)
}
