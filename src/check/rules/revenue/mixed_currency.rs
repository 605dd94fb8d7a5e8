//! `revenue/mixed-currency`: amounts that should be added up or compared stand in several
//! currencies.
//!
//! Within one revenue line that is an error, because its years and its attainment cannot be told any
//! more; it is told at the first amount that is not in the plan's currency. Lines that differ from
//! each other are a warning: each is in order, only the plan has no total. It is told once, at the
//! first line that is not in the currency of the plan.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::figures::currency_of;
use crate::i18n::Message;
use crate::model::{Item, Revenue};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "revenue/mixed-currency",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[revenue.maintenance]
target = { 2027 = 900_000 }
actual = { 2027-q1 = { amount = 240_000, currency = "CHF" } }"#,
    good: r#"[revenue.maintenance]
target = { 2027 = 900_000 }
actual = { 2027-q1 = 252_000 }
notes = "Invoiced in CHF; converted at our planning rate of 1.05.""#,
};

/// An amount of a line, with the key of its measure.
struct Amount<'a> {
    measure: &'static str,
    currency: &'a str,
    at: Span,
}

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let own = view.currency();
    let mut is_told = false;
    for line in &view.revenues {
        let foreign = amounts(line, own).find(|amount| amount.currency != own);
        let Some(foreign) = foreign else { continue };
        let other = amounts(line, own).find(|amount| amount.currency != foreign.currency);
        if let Some(other) = other {
            let label = Message::new("revenue-mixed-currency-label");
            let label = out.label(line.place(other.at), label);
            let message = view.about("revenue-mixed-currency", &line.head);
            out.at(&line.head, foreign.measure, foreign.at, message).labels.push(label);
            is_told = true;
        }
    }
    if !is_told {
        check_lines(view, own, out);
    }
}

/// Tells where the lines of a plan part ways; each of them has one currency.
fn check_lines(view: &PlanView<'_>, own: &str, out: &mut Findings<'_>) {
    let mut firsts = view.revenues.iter().filter_map(|line| currency(line, own));
    let Some(first) = firsts.next() else { return };
    if firsts.all(|other| other == first) {
        return;
    }
    let is_foreign = |line: &&Item<Revenue>| currency(line, own).is_some_and(|code| code != own);
    if let Some(line) = view.revenues.iter().find(is_foreign) {
        let message = Message::new("revenue-mixed-currency-lines");
        out.place(line.head.place, Subject::default(), message).severity = Severity::Warning;
    }
}

/// The currency of a line's first amount.
fn currency<'a>(line: &'a Revenue, own: &'a str) -> Option<&'a str> {
    amounts(line, own).next().map(|amount| amount.currency)
}

/// The amounts of a line whose currency can be told; `own` is the plan's.
fn amounts<'a>(line: &'a Revenue, own: &'a str) -> impl Iterator<Item = Amount<'a>> {
    let written =
        line.measures().into_iter().filter_map(|(name, field)| Some((name, field.get()?)));
    let all = written.flat_map(|(name, entries)| entries.0.iter().map(move |pair| (name, &pair.1)));
    all.filter_map(move |(measure, money)| {
        Some(Amount { measure, currency: currency_of(money, own)?, at: money.at() })
    })
}
