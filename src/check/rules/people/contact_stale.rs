//! `people/contact-stale`: nobody of ours has spoken with somebody for too long.
//!
//! Too long is longer than the shortest `cadence` of those who look after the person, else than
//! their own (`communication.cadence`), else than `champion-days` (30) for a champion and `days`
//! (90) for others. Asked of active people whom we cover and of champions; that nobody covers a
//! decision maker is `people/decision-maker-uncovered`. Where no date is written, nobody can tell.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::last_contact;
use crate::graph::{STALE_DAYS, STALE_DAYS_OF_CHAMPION, agreed_days};
use crate::model::{Field, Role, Stakeholder};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "people/contact-stale",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::Moving,
    thresholds: &[
        Threshold::of("days", STALE_DAYS),
        Threshold::of("champion-days", STALE_DAYS_OF_CHAMPION),
    ],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
covered-by = { person = "lena", last-contact = 2020-03-31 }"#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
covered-by = { person = "lena", last-contact = 2026-11-12 }"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let (days, champion_days) = (out.threshold("days"), out.threshold("champion-days"));
    let people = view.stakeholders.iter().enumerate();
    for (person, item) in people.filter(|(_, item)| item.is_active()) {
        let is_champion = view.graph().has_role(person, Role::Champion);
        if !is_champion && !view.graph().is_covered(person) {
            continue;
        }
        let Some(last) = last_contact(item, view.today()) else { continue };
        let default = if is_champion { champion_days } else { days };
        let longest = agreed_days(item).map_or(default, Decimal::from);
        if view.days_since(last) > longest {
            let message = view.about("people-contact-stale", &item.head);
            let message = message.with("last", last).with("days", longest.normalize());
            out.at(&item.head, "last-contact", place(item, last), message);
        }
    }
}

/// Where the date of the last contact is written.
fn place(item: &Stakeholder, last: Date) -> Span {
    let ours = item.covered_by.values().map(|coverage| &coverage.last_contact);
    let mut all = ours.chain([&item.last_contact]);
    let written = all.find(|field| field.value().is_some_and(|day| day.0 == last));
    written.map(Field::at).unwrap_or_default()
}
