//! `privacy/private-contact`: the mail address or number of somebody at the customer is a private one.
//!
//! An address counts as private when its domain gives a mailbox to anybody. A mobile number is business in
//! most countries and tells nothing, so of numbers only those are found that are marked: `… (privat)`.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Excerpt, Severity};
use crate::text::scan::{Address, Words};

pub(super) const RULE: Rule = Rule {
    name: "privacy/private-contact",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
email = "marion.keller@gmx.de""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
email = "m.keller@nordwind.example""#,
};

/// Words that mark a number as private.
static MARKS: Words = Words::of(&["home", "privat", "private", "zu hause", "zuhause"]);

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for person in &view.stakeholders {
        if Address::of(person.email.text()).is_some_and(Address::is_free) {
            let message = view.about("privacy-private-contact", &person.head);
            let finding = out.field(&person.head, "email", &person.email, message);
            finding.excerpt = Excerpt::Withheld;
        }
        if MARKS.first_in(person.phone.text()).is_some() {
            let message = view.about("privacy-private-contact-phone", &person.head);
            let finding = out.field(&person.head, "phone", &person.phone, message);
            finding.excerpt = Excerpt::Withheld;
        }
    }
}
