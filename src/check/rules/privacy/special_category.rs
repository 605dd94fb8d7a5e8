//! `privacy/special-category`: a note about somebody at the customer speaks of health, faith, politics,
//! union, orientation, origin or family.
//!
//! Looked at are notes, what they care about, what they would gain, how they like to be addressed and what
//! was seen of them, and pages about them. The words name states of people, not subjects, so that a hospital
//! may care about health. Somebody who is away is `on-leave`, and the reason is nobody's business.

use super::private_words::{Category, private_word};
use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Excerpt, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Field, Item, Kind, Page, Place, Stakeholder};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "privacy/special-category",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
notes = "On sick leave until March, then half days""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"
status = "on-leave"
notes = "Back in March, then half days""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for person in &view.stakeholders {
        let Some(file) = view.sources.file(person.head.place) else { continue };
        for (name, text) in texts(person) {
            if let Some((category, span)) = private_word(text.slice(&file.text)) {
                let message = about(view, "privacy-special-category", person, category);
                let at = span.shifted(text.start);
                let finding = out.at(&person.head, name, at, message.with("field", name));
                finding.excerpt = Excerpt::Withheld;
            }
        }
    }
    for page in &view.pages {
        if let Some(person) = subject(view, page) {
            look_at_page(view, page, person, out);
        }
    }
}

/// The texts that tell of somebody, as they are written.
fn texts(person: &Item<Stakeholder>) -> impl Iterator<Item = (&'static str, Span)> {
    fn place<T>(field: &Field<T>) -> Span {
        field.at()
    }
    let all = [
        ("cares-about", place(&person.cares_about)),
        ("personal-win", place(&person.personal_win)),
        ("communication", place(&person.communication)),
        ("evidence", place(&person.evidence)),
        ("notes", place(&person.head.common().notes)),
    ];
    all.into_iter().filter(|(_, span)| !span.is_empty())
}

/// Whom a page is about.
fn subject<'v>(view: &'v PlanView<'_>, page: &Page) -> Option<&'v Item<Stakeholder>> {
    let about = page.front.about.get()?;
    let is_person = about.kind() == Some(Kind::Stakeholder) && about.parts().account.is_none();
    is_person.then(|| view.plan.stakeholders.get(about.id())).flatten()
}

fn look_at_page(
    view: &PlanView<'_>,
    page: &Page,
    person: &Item<Stakeholder>,
    out: &mut Findings<'_>,
) {
    let whole = Place { file: page.file, span: page.body };
    let Some(file) = view.sources.file(whole) else { return };
    if let Some((category, span)) = private_word(page.body.slice(&file.text)) {
        let place = Place { span: span.shifted(page.body.start), ..whole };
        let message = about(view, "privacy-special-category-page", person, category);
        out.place(place, Subject::default(), message).excerpt = Excerpt::Withheld;
    }
}

fn about(
    view: &PlanView<'_>,
    key: &'static str,
    person: &Item<Stakeholder>,
    category: Category,
) -> Message {
    view.about(key, &person.head).with("category", category.word())
}
