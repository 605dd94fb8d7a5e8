//! `privacy/retention-exceeded`: contacts or opinions are kept of somebody with whom nobody has spoken for
//! two years (`days` = 730).
//!
//! The last contact counts, or the day of the latest evidence; without either nothing is known and nothing
//! is told. Who has left on a known day is the matter of `privacy/former-not-minimised`. A plan that is over is
//! told about once.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::{dispensable, last_contact};
use crate::i18n::Message;
use crate::model::{Item, Stakeholder};

pub(super) const RULE: Rule = Rule {
    name: "privacy/retention-exceeded",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Today,
    plans: Plans::All,
    thresholds: &[Threshold::of("days", 730)],
    check: Check::Plan(check),
    bad: r#"[stakeholder.head-of-it]
name = "Jonas Brandt"
email = "j.brandt@nordwind.example"
last-contact = 2020-03-12"#,
    good: r#"[stakeholder.head-of-it]
name = "Jonas Brandt"
last-contact = 2020-03-12"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let most = out.threshold("days");
    let forgotten = view.stakeholders.iter().filter_map(|person| {
        let on = last_sign(person, view.today()).filter(|on| view.days_since(*on) > most)?;
        let is_told_elsewhere = is_known_to_have_left(person) && !view.is_over();
        let is_told = !is_told_elsewhere && !dispensable(person).is_empty();
        is_told.then_some((person, on))
    });
    if view.is_over() {
        let count = forgotten.count();
        if count > 0 {
            out.plan(Message::new("privacy-retention-exceeded-over").with("count", count));
        }
        return;
    }
    for (person, on) in forgotten {
        let message = view.about("privacy-retention-exceeded", &person.head).with("date", on);
        out.field(&person.head, "last-contact", &person.last_contact, message);
    }
}

/// The last day up to `today` of which anything is known of somebody.
fn last_sign(person: &Item<Stakeholder>, today: Date) -> Option<Date> {
    let seen = person.evidence.get().and_then(|evidence| evidence.on.value());
    let seen = seen.map(|day| day.0).filter(|on| *on <= today);
    last_contact(person, today).max(seen)
}

fn is_known_to_have_left(person: &Stakeholder) -> bool {
    person.has_left() && person.left_on.is_written()
}
