//! `map/contradictory-edges`: between the same two people there is trust and conflict.
//!
//! The direction does not count, for a conflict has two sides. Both can be true at once; then a
//! `note` at one of the lines says so. The finding points at the line that came last and labels the
//! other.

use std::collections::HashMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{Item, Line, LineKind, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "map/contradictory-edges",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
influences = [{ to = "coo", kind = "trusts" }]

[stakeholder.coo]
name = "Jonas Brandt"
influences = [{ to = "cfo", kind = "conflict" }]"#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
influences = [{ to = "coo", kind = "trusts" }]

[stakeholder.coo]
name = "Jonas Brandt"
influences = [{ to = "cfo", kind = "conflict", note = "only about the new plant" }]"#,
};

/// A line with whose it is.
type Drawn<'a> = (&'a Item<Stakeholder>, &'a Line);

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let has = |kind| view.graph().lines().iter().any(|line| line.kind == kind);
    if !has(LineKind::Conflict) || !has(LineKind::Trusts) {
        return;
    }
    let mut seen: HashMap<(usize, usize, LineKind), Drawn<'_>> = HashMap::new();
    for (from, item) in view.plan.stakeholders.iter().enumerate() {
        for line in item.influences.values() {
            let Some((kind, opposite)) = opposite(line) else { continue };
            let Some(to) = other_end(view, line) else { continue };
            let (low, high) = (from.min(to), from.max(to));
            if let Some(other) = seen.get(&(low, high, opposite)) {
                // By id, not by place: the finding stays the same one when people are moved.
                let (one, two) = ((item, line), *other);
                let is_later = one.0.id() >= two.0.id();
                let (told, label) = if is_later { (one, two) } else { (two, one) };
                tell(told, label, out);
            }
            seen.entry((low, high, kind)).or_insert((item, line));
        }
    }
}

/// What kind a line is and which one would contradict it; none for what contradicts nothing or is
/// explained.
fn opposite(line: &Line) -> Option<(LineKind, LineKind)> {
    match line.kind.value().filter(|_| line.note.is_blank())? {
        LineKind::Trusts => Some((LineKind::Trusts, LineKind::Conflict)),
        LineKind::Conflict => Some((LineKind::Conflict, LineKind::Trusts)),
        _ => None,
    }
}

/// The position of whom a line leads to, in the plan.
fn other_end(view: &PlanView<'_>, line: &Line) -> Option<usize> {
    let parts = line.to.get()?.parts();
    let is_here = parts.account.is_none_or(|account| account == &*view.id);
    view.stakeholders.position(parts.id).filter(|_| is_here)
}

fn tell((item, line): Drawn<'_>, (other, first): Drawn<'_>, out: &mut Findings<'_>) {
    let to = line.to.get().map_or("", |to| to.id());
    let message = Message::new("map-contradictory-edges").with("id", &**item.id()).with("to", to);
    let label = Message::new("map-contradictory-edges-label");
    let label = out.label(other.place(first.kind.at()), label);
    out.field(&item.head, "influences.kind", &line.kind, message).labels.push(label);
}
