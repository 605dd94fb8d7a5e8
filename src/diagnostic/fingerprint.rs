//! The fingerprint of a finding: 128 bits (XXH3) over what it is about, in hexadecimal.
//!
//! It is made of the rule, the plan, the item, the field, and those values of the message that are
//! text: ids, keys and words. Numbers, counts, dates, amounts, lists and nested messages do not enter,
//! because "17 days late" is the same finding tomorrow; nor do lines, columns, formatting and the
//! names of a plan's files. True twins, alike in all of that, are counted in the order of their places.
//! A finding about no plan, item or field is about its file, and that file's path is part of it.

use std::collections::HashMap;

use xxhash_rust::xxh3::xxh3_128;

use super::{Diagnostic, Subject};
use crate::i18n::Arg;

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
    let file = if *subject == Subject::default() { &*finding.at.path } else { "" };
    format!("{}\0{plan}\0{item}\0{field}\0{file}\0{:?}", finding.rule, texts(finding))
}

/// The values of the message that are text, by name.
fn texts(finding: &Diagnostic) -> Vec<(&str, &str)> {
    let values = finding.message.args().iter();
    values
        .filter_map(|(name, value)| match value {
            Arg::Text(text) => Some((*name, text.as_str())),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::diagnostic::Location;
    use crate::i18n::Message;

    fn finding(path: &str, plan: Option<&str>, message: Message) -> Diagnostic {
        let at = Location { path: path.into(), span: None };
        let subject = Subject { plan: plan.map(Into::into), ..Subject::default() };
        Diagnostic::new("goal/none", at, message).about(subject)
    }

    #[test]
    fn only_text_tells_findings_apart() {
        let of = |message: Message| fingerprints(&[finding("a.toml", Some("x"), message)]);
        let message = || Message::new("goal-none").with("id", "mttr");
        let late = |days: i64| message().with("days", days).with("sum", Decimal::from(days));
        let listed = |one: &str| message().with("ids", Arg::AllOf(vec![one.to_owned()]));
        let nested = |one: &str| message().with("expected", Message::new("m").with("x", one));
        assert_eq!(of(late(17)), of(late(18)));
        assert_eq!(of(late(17)), of(message()));
        assert_eq!(of(listed("a")), of(nested("b")));
        assert_ne!(of(message()), of(Message::new("goal-none").with("id", "uptime")));
    }

    #[test]
    fn twins_are_counted_and_files_count_only_without_a_plan() {
        let message = || Message::new("goal-none");
        let twins = fingerprints(&[
            finding("a.toml", Some("x"), message()),
            finding("b.toml", Some("x"), message()),
        ]);
        assert_ne!(twins[0], twins[1]);
        let of = |path, plan| fingerprints(&[finding(path, plan, message())]);
        assert_eq!(of("a.toml", Some("x")), of("b.toml", Some("x")));
        assert_ne!(of("a.toml", None), of("b.toml", None));
    }
}
