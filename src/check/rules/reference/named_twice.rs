//! `ref/named-twice`: a list of references names the same item twice.
//!
//! Lists alone are looked at: two lines of influence to one person may both be meant, and prose may name
//! somebody as often as it likes. In a list of more than a hundred names only those within a hundred of each
//! other are compared. The fix takes the second mention out with its comma or its line; where a comment
//! stands beside it there is none.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Applicability, Fix, Location, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Parts, Reference, SourceFile};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "ref/named-twice",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[action.pilot]
title = "Pilot on line 2"
contributors = ["lena", "lena"]"#,
    good: r#"[action.pilot]
title = "Pilot on line 2"
contributors = ["lena"]"#,
};

/// How many names before one it is compared with.
const MOST_COMPARED: usize = 100;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let references = &view.plan.sources.references;
    for list in references.chunk_by(|a, b| is_next(a, b, view)) {
        for (at, second) in list.iter().enumerate().skip(1) {
            let before = &list[at.saturating_sub(MOST_COMPARED)..at];
            if let Some(first) = before.iter().find(|first| named(first) == named(second)) {
                tell(view, first, second, &list[at - 1], out);
            }
        }
    }
}

/// Whether two references follow each other in one list.
fn is_next(a: &Reference, b: &Reference, view: &PlanView<'_>) -> bool {
    let may = !a.kinds.is_empty() && a.place.file == b.place.file && a.field == b.field;
    may && a.from == b.from
        && view.sources.file(a.place).is_some_and(|file| {
            let between = between(a, b).slice(&file.text);
            between.contains(',') && between.lines().all(parts_elements)
        })
}

/// Whether what stands between two references, line by line, is a comma, blanks or a comment.
fn parts_elements(line: &str) -> bool {
    let said = line.split('#').next().unwrap_or_default();
    said.chars().all(|sign| sign == ',' || sign.is_whitespace())
}

fn between(a: &Reference, b: &Reference) -> Span {
    Span::new(a.place.span.end, b.place.span.start)
}

/// What a reference names: account, kind and id.
fn named(reference: &Reference) -> (Option<&str>, Option<&str>, &str) {
    let parts = Parts::of(&reference.text);
    (parts.account, parts.kind.or(reference.kinds.first().copied()), parts.id)
}

fn tell(
    view: &PlanView<'_>,
    first: &Reference,
    second: &Reference,
    before: &Reference,
    out: &mut Findings<'_>,
) {
    let field = (!second.field.is_empty()).then(|| second.field.clone());
    let subject = Subject { plan: None, item: second.from.clone(), field };
    let message = Message::new("ref-named-twice").with("reference", &*second.text);
    let label = out.label(first.place, Message::new("label-first-here"));
    let finding = out.place(second.place, subject, message);
    finding.labels.push(label);
    let file = view.sources.file(second.place);
    if let Some((file, span)) = file.and_then(|file| Some((file, gone(before, second, file)?))) {
        let at = Location { path: file.path.clone(), span: Some(span) };
        let title = Message::new("fix-remove-twin").with("reference", &*second.text);
        finding.fixes.push(Fix::replacing(title, Applicability::Safe, &at, ""));
    }
}

/// What goes with an element: its line when it stands there alone, else the comma before it.
fn gone(before: &Reference, second: &Reference, file: &SourceFile) -> Option<Span> {
    let own = second.place.span;
    let after = &file.text[own.range().end..];
    let line = after.split('\n').next().unwrap_or_default().trim();
    let comma = Span::of(0..after.len() - after.trim_start_matches([' ', '\t']).len() + 1);
    let with_comma = if line.starts_with(',') { own.join(comma.shifted(own.end)) } else { own };
    let between = between(before, second).slice(&file.text);
    match file.lines().alone(with_comma, &file.text) {
        Some(lines) => Some(lines),
        None if between.contains(['\n', '#']) => None,
        None if line.contains('#') && !line.contains(']') => None,
        None => Some(Span::new(before.place.span.end, own.end)),
    }
}
