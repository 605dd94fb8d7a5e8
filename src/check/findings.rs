//! Where a rule puts what it finds: points at the item, the field or the plan, and names the subject.
//!
//! It fills in plan and help, so that a rule says only where and what; severities are settled
//! later.

use rust_decimal::Decimal;

use super::Threshold;
use crate::diagnostic::{Diagnostic, Label, Location, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Field, Head, Place, Plan, Sources};
use crate::text::Span;
use crate::workspace::Workspace;

/// The findings of one rule in one plan or in what plans share.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static str,
    severity: Severity,
    thresholds: &'static [Threshold],
    workspace: &'a Workspace,
    /// None for a rule that looks at all plans.
    plan: Option<&'a Plan>,
    found: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// None yet, of the rule of a name in one plan of a workspace or in what plans share; they are as
    /// grave as `severity` says, and the rule counts with `thresholds`.
    pub fn new(
        rule: &'static str,
        severity: Severity,
        thresholds: &'static [Threshold],
        workspace: &'a Workspace,
        plan: Option<&'a Plan>,
    ) -> Self {
        Self { rule, severity, thresholds, workspace, plan, found: Vec::new() }
    }

    /// The number that the rule counts with in this plan: its own, unless the settings say otherwise.
    pub fn threshold(&self, name: &str) -> Decimal {
        let own = self.thresholds.iter().find(|threshold| threshold.name == name);
        let own = own.expect("a rule asks only for what it declares; a test runs every rule");
        let folder = self.plan.map_or("", |plan| &*plan.folder);
        self.workspace.settings.threshold(self.rule, name, folder).unwrap_or(own.default)
    }

    fn sources(&self) -> &'a Sources {
        self.plan.map_or(&self.workspace.shared.sources, |plan| &plan.sources)
    }

    /// Something is wrong with the plan as a whole.
    pub fn plan(&mut self, message: Message) -> &mut Diagnostic {
        let front = self.plan.map(Plan::front).unwrap_or_default();
        let at = Workspace::location(self.sources(), front);
        self.push(at, Subject::default(), message)
    }

    /// Something is wrong with an item.
    pub fn item(&mut self, head: &Head, message: Message) -> &mut Diagnostic {
        let subject = Subject { item: Some(head.key.clone()), ..Subject::default() };
        let at = Workspace::location(self.sources(), head.place);
        self.push(at, subject, message)
    }

    /// Something is wrong with a field of an item; points at its value, or where it is missing at the
    /// item.
    pub fn field<T>(
        &mut self,
        head: &Head,
        name: &str,
        field: &Field<T>,
        message: Message,
    ) -> &mut Diagnostic {
        if field.is_written() {
            return self.at(head, name, field.at(), message);
        }
        let finding = self.item(head, message);
        finding.subject.field = Some(name.into());
        finding
    }

    /// Something is wrong at a span of an item's file.
    pub fn at(&mut self, head: &Head, name: &str, span: Span, message: Message) -> &mut Diagnostic {
        let item = Some(head.key.clone());
        let subject = Subject { item, field: Some(name.into()), plan: None };
        let place = Place { file: head.place.file, span };
        let at = Workspace::location(self.sources(), place);
        self.push(at, subject, message)
    }

    /// Something is wrong at a place of a file, about no item of its own.
    pub fn place(&mut self, place: Place, subject: Subject, message: Message) -> &mut Diagnostic {
        let at = Workspace::location(self.sources(), place);
        self.push(at, subject, message)
    }

    /// Something is wrong at a location of any file, for rules that look at all plans; the subject
    /// says in which plan.
    pub fn anywhere(
        &mut self,
        at: Location,
        subject: Subject,
        message: Message,
    ) -> &mut Diagnostic {
        self.push(at, subject, message)
    }

    /// A further place that explains a finding.
    pub fn label(&self, place: Place, message: Message) -> Label {
        Label { at: Workspace::location(self.sources(), place), message }
    }

    /// All that was found.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }

    fn push(&mut self, at: Location, mut subject: Subject, message: Message) -> &mut Diagnostic {
        if subject.plan.is_none() {
            subject.plan = self.plan.map(|plan| plan.id.clone());
        }
        let mut help = Message::new(format!("{}.help", self.rule.replace('/', "-")));
        for (name, value) in message.args() {
            help = help.with(name, value.clone());
        }
        let finding = Diagnostic::new(self.rule, at, message).about(subject).help(help);
        let finding = Diagnostic { severity: self.severity, ..finding };
        self.found.push(finding);
        self.found.last_mut().expect("one was just pushed")
    }
}
