//! `portfolio/person-conflict`: one mail address in two plans, and what the plans say of its owner cannot
//! both be true.
//!
//! Who has left cannot be there, and nobody has two names; titles, initials and the order of names aside.
//! How somebody stands to us may differ from account to account. Mailboxes of an office, empty seats and plans
//! that are over are left alone.

use std::borrow::Cow;

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Label, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Item, Place, Plan, Stakeholder};
use crate::text::Span;
use crate::text::scan::Address;
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "portfolio/person-conflict",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"# in accounts/elmwasser/plan.toml
[stakeholder.consultant]
name = "Gesine Farnholz"
email = "g.farnholz@farnholz.example"
status = "former"

# in accounts/nordwind/plan.toml
[stakeholder.programme-office]
name = "Gesine Farnholz"
email = "g.farnholz@farnholz.example"
status = "active""#,
    good: r#"# in accounts/elmwasser/plan.toml
[stakeholder.consultant]
name = "Gesine Farnholz"
email = "g.farnholz@farnholz.example"

# in accounts/nordwind/plan.toml
[stakeholder.programme-office]
name = "Dr. G. Farnholz"
email = "g.farnholz@farnholz.example""#,
};

/// Somebody with an address, in one plan.
struct Entry<'a> {
    address: Cow<'a, str>,
    plan: &'a Plan,
    person: &'a Item<Stakeholder>,
}

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let plans = workspace.plans.iter().filter(|plan| !plan.is_over());
    let mut entries: Vec<Entry<'_>> = plans.flat_map(|plan| entries(plan)).collect();
    // Stable, so that plans stay in their order.
    entries.sort_by(|a, b| a.address.cmp(&b.address));
    for same in entries.chunk_by(|a, b| a.address == b.address) {
        let [first, rest @ ..] = same else { continue };
        for other in rest.iter().filter(|other| other.plan.id != first.plan.id) {
            if let Some(fault) = fault(first, other) {
                tell(first, other, &fault, out);
            }
        }
    }
}

/// The people of a plan who have an address of their own.
fn entries(plan: &Plan) -> impl Iterator<Item = Entry<'_>> {
    plan.stakeholders.iter().filter(|person| !person.is_placeholder()).filter_map(move |person| {
        let text = person.email.get()?.trim();
        Address::of(text).filter(|address| !address.is_of_office())?;
        let is_small = !text.bytes().any(|byte| byte.is_ascii_uppercase());
        let address = if is_small { Cow::Borrowed(text) } else { text.to_ascii_lowercase().into() };
        Some(Entry { address, plan, person })
    })
}

/// What cannot both be true.
struct Fault {
    key: &'static str,
    field: &'static str,
    at: Span,
}

fn fault(first: &Entry<'_>, other: &Entry<'_>) -> Option<Fault> {
    let (one, two) = (first.person, other.person);
    if let (Some(name), Some(second)) = (one.name.get(), two.name.get())
        && !are_one_name(name, second)
    {
        return Some(Fault { key: "portfolio-person-conflict", field: "name", at: two.name.at() });
    }
    let is_readable =
        |person: &Stakeholder| person.status.is_missing() || person.status.get().is_some();
    if !is_readable(one) || !is_readable(two) || one.has_left() == two.has_left() {
        return None;
    }
    let key = if two.has_left() {
        "portfolio-person-conflict-left-here"
    } else {
        "portfolio-person-conflict-left-there"
    };
    let at = if two.status.is_written() { two.status.at() } else { two.email.at() };
    Some(Fault { key, field: "status", at })
}

/// Whether two names may be one: all words of one are in the other, titles and initials aside.
fn are_one_name(one: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let words = name.split([' ', ',', '-']).map(str::to_lowercase);
        words.filter(|word| word.chars().count() > 1 && !is_title(word)).collect()
    };
    let (one, other) = (words(one), words(other));
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    few.iter().all(|word| many.contains(word))
}

fn is_title(word: &str) -> bool {
    word.ends_with('.') || matches!(word, "dr" | "prof" | "frau" | "herr" | "mr" | "mrs" | "ms")
}

fn tell(first: &Entry<'_>, other: &Entry<'_>, fault: &Fault, out: &mut Findings<'_>) {
    let location = |entry: &Entry<'_>, span| {
        let place = Place { file: entry.person.head.place.file, span };
        Workspace::location(&entry.plan.sources, place)
    };
    let message = Message::new(fault.key)
        .with("id", &**other.person.id())
        .with("other", &**first.person.id())
        .with("plan", &*first.plan.id);
    let subject = Subject {
        plan: Some(other.plan.id.clone()),
        item: Some(other.person.head.key.clone()),
        field: Some(fault.field.into()),
    };
    let label = Label {
        at: location(first, first.person.head.place.span),
        message: Message::new("portfolio-person-conflict-label"),
    };
    out.anywhere(location(other, fault.at), subject, message).labels.push(label);
}

#[cfg(test)]
mod tests {
    use super::are_one_name;

    #[test]
    fn knows_one_name_in_other_dress() {
        for (one, other) in [
            ("Dr. Marion Keller", "Marion Keller"),
            ("Keller, Marion", "Marion Keller"),
            ("M. Keller", "Marion Keller"),
            ("Linh Pham-Seidel", "Linh Pham"),
        ] {
            assert!(are_one_name(one, other), "{one}");
        }
        assert!(!are_one_name("Marion Keller", "Marion Brandt"));
        assert!(!are_one_name("Marion Keller", "Jonas Brandt"));
    }
}
