//! `privacy/photo-without-consent`: a colleague's photo without their consent, or a photo of somebody at
//! the customer.
//!
//! Colleagues agree by `photo-consent = true`. People of the customer are not ours to ask, so their photos
//! are better left out.

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::i18n::Message;
use crate::model::{Asset, Field, Head, Place, Sources};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "privacy/photo-without-consent",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"
photo = "assets/cfo.jpg""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller""#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    for person in &workspace.shared.people {
        let agreed = person.photo_consent.value() == Some(true);
        let is_unreadable =
            person.photo_consent.is_written() && person.photo_consent.get().is_none();
        if person.photo.is_written() && !agreed && !is_unreadable {
            let message = Message::new("privacy-photo-without-consent");
            let at = (&workspace.shared.sources, &person.head, &person.photo);
            tell(at, Subject::default(), message, out);
        }
    }
    for plan in &workspace.plans {
        for person in plan.stakeholders.iter().filter(|person| person.photo.is_written()) {
            let message = Message::new("privacy-photo-without-consent-customer");
            let subject = Subject { plan: Some(plan.id.clone()), ..Subject::default() };
            let at = (&plan.sources, &person.head, &person.photo);
            tell(at, subject, message, out);
        }
    }
}

fn tell(
    (sources, head, photo): (&Sources, &Head, &Field<Asset>),
    subject: Subject,
    message: Message,
    out: &mut Findings<'_>,
) {
    let place = Place { file: head.place.file, span: photo.at() };
    let subject = Subject { item: Some(head.key.clone()), field: Some("photo".into()), ..subject };
    let help = message.key() != "privacy-photo-without-consent";
    let help = help.then(|| Message::new(format!("{}.help", message.key())));
    let message = message.with("id", &*head.key.id);
    let finding = out.anywhere(Workspace::location(sources, place), subject, message);
    finding.help = help.or_else(|| finding.help.take());
}
