//! `keyplan lint --statistics` and `--timings`: findings counted by rule, and the time of each rule.
//!
//! In come findings or times, out come lines, the most and the longest first.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::{Language, Message};

/// Findings counted by rule: how many, how grave at most, which rule, and what it looks for.
pub(super) fn statistics(findings: &[Diagnostic], language: Language) -> String {
    let mut counted: BTreeMap<&str, (usize, Severity)> = BTreeMap::new();
    for finding in findings {
        let entry = counted.entry(finding.rule).or_insert((0, finding.severity));
        *entry = (entry.0 + 1, entry.1.max(finding.severity));
    }
    let mut rows: Vec<_> = counted.into_iter().collect();
    rows.sort_by_key(|(rule, (count, severity))| {
        (std::cmp::Reverse(*count), std::cmp::Reverse(*severity), *rule)
    });
    let width = rows.iter().map(|(rule, _)| rule.len()).max().unwrap_or_default();
    let mut out = String::new();
    for (rule, (count, severity)) in rows {
        let level = Message::new(format!("severity-{severity}")).in_language(language);
        let title = Message::new(format!("{}.title", rule.replace('/', "-"))).in_language(language);
        let _ = writeln!(out, "{count:6}  {level:8}  {rule:width$}  {title}");
    }
    out
}

/// The time of each rule in milliseconds, and of all together.
pub(super) fn timings(times: &[(&str, Duration)]) -> String {
    let mut out = String::new();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1_000.0;
    for (rule, time) in times {
        let _ = writeln!(out, "{:9.3} ms  {rule}", milliseconds(*time));
    }
    let sum = times.iter().map(|(_, time)| *time).sum();
    let _ = writeln!(out, "{:9.3} ms", milliseconds(sum));
    out
}
