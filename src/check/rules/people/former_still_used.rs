//! `people/former-still-used`: somebody who has left still has a part to play: as a manager, head of a
//! unit, approver, sponsor, participant of an open action, or successor.
//!
//! What is over keeps its names: closed actions, steps that are done, reviews, prose. Lines of
//! influence stay too; they fade with the person on the map. Between two people who have both left
//! nothing needs mending. Where the leaver has a successor, that is who is suggested.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::{
    Decision, Field, Head, InitiativeStatus, Item, Many, Ref, Stakeholder, StepState,
};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "people/former-still-used",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cio]
status = "former"
left-on = 2026-06-30

[stakeholder.head-of-it]
name = "Jonas Brandt"
reports-to = "cio""#,
    good: r#"[stakeholder.cio]
status = "former"
left-on = 2026-06-30
successor = "cdo"

[stakeholder.cdo]
name = "Ana Sousa"

[stakeholder.head-of-it]
name = "Jonas Brandt"
reports-to = "cdo""#,
};

type Person = Ref<Stakeholder>;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if !view.stakeholders.iter().any(|item| item.has_left()) {
        return;
    }
    let mut uses = Uses { view, out };
    for item in view.stakeholders.iter().filter(|item| !item.has_left()) {
        uses.one(&item.head, "reports-to", "manager", &item.reports_to);
    }
    for item in &view.stakeholders {
        uses.one(&item.head, "successor", "successor", &item.successor);
    }
    for unit in &view.units {
        uses.one(&unit.head, "head", "head", &unit.body.head);
    }
    for action in view.actions.iter().filter(|action| action.is_open()) {
        uses.many(&action.head, "external", "external", &action.external);
    }
    for decision in &view.decisions {
        uses.decision(decision);
    }
    uses.sponsors();
}

/// Where people are named, and where to tell it.
struct Uses<'v, 'o, 'f> {
    view: &'v PlanView<'v>,
    out: &'o mut Findings<'f>,
}

impl Uses<'_, '_, '_> {
    fn one(&mut self, head: &Head, field: &str, part: &'static str, named: &Field<Person>) {
        if let Some(person) = named.get() {
            self.tell(head, field, part, person, named.at());
        }
    }

    fn many(&mut self, head: &Head, field: &str, part: &'static str, named: &Field<Many<Person>>) {
        for (person, span) in named.each() {
            self.tell(head, field, part, person, span);
        }
    }

    /// The steps that are not done, and the parts people play in the decision.
    fn decision(&mut self, decision: &Item<Decision>) {
        let mut waits = decision.steps.get().is_none_or(|steps| steps.0.is_empty());
        for (step, _) in decision.steps.each() {
            if step.state.value() != Some(StepState::Done) {
                waits = true;
                self.many(&decision.head, "steps.approvers", "approver", &step.approvers);
            }
        }
        let roles = decision.roles.get().filter(|_| waits);
        for (person, _) in roles.iter().flat_map(|roles| &roles.0) {
            self.one(&decision.head, "roles", "role", person);
        }
    }

    fn sponsors(&mut self) {
        let view = self.view;
        for item in &view.priorities {
            self.many(&item.head, "sponsors", "sponsor", &item.sponsors);
        }
        let runs =
            |status| !matches!(status, Some(InitiativeStatus::Done | InitiativeStatus::Stopped));
        for item in view.initiatives.iter().filter(|item| runs(item.status.value())) {
            self.many(&item.head, "sponsors", "sponsor", &item.sponsors);
        }
        for item in &view.customer_goals {
            self.many(&item.head, "sponsors", "sponsor", &item.sponsors);
        }
        for item in &view.customer_revenues {
            self.many(&item.head, "sponsors", "sponsor", &item.sponsors);
        }
    }

    fn tell(&mut self, head: &Head, field: &str, part: &'static str, named: &Person, at: Span) {
        if named.parts().account.is_some_and(|account| account != &*self.view.id) {
            return;
        }
        let Some(leaver) = self.view.stakeholder(named).filter(|item| item.has_left()) else {
            return;
        };
        let message = Message::new("people-former-still-used")
            .with("id", &**leaver.id())
            .with("item", head.key.to_string())
            .with("part", part);
        let left = self.out.label(
            leaver.place(leaver.status.at()),
            Message::new("people-former-still-used-label"),
        );
        let finding = self.out.at(head, field, at, message);
        finding.labels.push(left);
        if let Some(successor) = leaver.successor.get() {
            let help = Message::new("people-former-still-used-successor.help");
            finding.help = Some(help.with("successor", successor.id()));
        }
    }
}
