//! `map/self-edge`: somebody who reports to themselves, or has a line of influence to themselves.
//!
//! Whoever stands at the top reports to nobody; the field is then left out.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::model::{Item, Ref, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "map/self-edge",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.ceo]
name = "Marion Keller"
reports-to = "ceo""#,
    good: r#"[stakeholder.ceo]
name = "Marion Keller""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let graph = view.graph();
    let top = (0..graph.len()).filter(|person| graph.reports_to_self(*person));
    for item in top.filter_map(|person| view.stakeholders.at(person)) {
        let message = view.about("map-self-edge", &item.head);
        out.field(&item.head, "reports-to", &item.reports_to, message);
    }
    for item in graph.self_lines().filter_map(|person| view.stakeholders.at(person)) {
        tell_lines(view, item, out);
    }
}

fn tell_lines(view: &PlanView<'_>, item: &Item<Stakeholder>, out: &mut Findings<'_>) {
    let is_self = |to: &Ref<Stakeholder>| {
        let parts = to.parts();
        parts.id == &**item.id() && parts.account.is_none_or(|account| account == &*view.id)
    };
    for line in item.influences.values().filter(|line| line.to.get().is_some_and(is_self)) {
        let message = view.about("map-self-edge-line", &item.head);
        out.field(&item.head, "influences.to", &line.to, message);
    }
}
