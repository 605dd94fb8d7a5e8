//! `account/strength-mismatch`: the relationship is called strong, and the people who decide do not bear it out.
//!
//! Counted are those who decide and of whom it is known, from `at-least` (2) on: what we are to them
//! at best (`current` of `covered-by`), or how well we know them (`contact`). Two steps between the
//! profile and the median are too many. The other way round nothing is wrong: a relationship may
//! suffer while its people still trust us.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity};
use crate::figures::{Relationship, key_people, relationship, strength_with};
use crate::i18n::Message;
use crate::model::{Item, Stakeholder, Strength, Word};

pub(super) const RULE: Rule = Rule {
    name: "account/strength-mismatch",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("at-least", 2)],
    check: Check::Plan(check),
    bad: r#"[account]
relationship-strength = "strong"

[stakeholder.cfo]
roles = ["economic-buyer"]
covered-by = { person = "lena", current = "vendor" }

[stakeholder.coo]
roles = ["decision-maker"]
contact = "none""#,
    good: r#"[account]
relationship-strength = "moderate"

[stakeholder.cfo]
roles = ["economic-buyer"]
covered-by = { person = "lena", current = "vendor" }

[stakeholder.coo]
roles = ["decision-maker"]
contact = "none""#,
};

/// How many steps a relationship is called too strong when it is a fault.
const TOO_MANY_STEPS: usize = 2;
/// How many people are labelled.
const MOST_LABELS: usize = 4;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let Some(account) = &view.account else { return };
    let Some(written) = account.relationship_strength.value() else { return };
    let Some(Relationship { strength, people }) = relationship(view.plan) else { return };
    let too_few = Decimal::from(people) < out.threshold("at-least");
    if too_few || steps(written) < steps(strength) + TOO_MANY_STEPS {
        return;
    }
    let labels = labels(view, strength, out);
    let message = Message::new("account-strength-mismatch").with("strength", written.word());
    let name = "relationship-strength";
    out.field(&account.head, name, &account.relationship_strength, message).labels = labels;
}

/// How many steps a strength is above none.
fn steps(strength: Strength) -> usize {
    Strength::ALL.iter().take_while(|step| **step < strength).count()
}

/// Those who decide and with whom we stand no better than with half of them.
fn labels(view: &PlanView<'_>, strength: Strength, out: &Findings<'_>) -> Vec<Label> {
    let weak = key_people(view.plan).into_iter().filter(|person| !person.is_placeholder());
    let weak = weak.filter_map(|person| Some((person, strength_with(person)?)));
    let weak = weak.filter(|(_, own)| *own <= strength);
    weak.take(MOST_LABELS).map(|(person, own)| label(view, person, own, out)).collect()
}

fn label(
    view: &PlanView<'_>,
    person: &Item<Stakeholder>,
    own: Strength,
    out: &Findings<'_>,
) -> Label {
    let by_coverage = person.covered_by.values().any(|one| one.current.get().is_some());
    let at = if by_coverage { person.covered_by.at() } else { person.contact.at() };
    let message = view.about("account-strength-mismatch-label", &person.head);
    out.label(person.place(at), message.with("strength", own.word()))
}
