//! Where a rule puts what it finds: points at the item, the field or the plan, and names the subject.
//!
//! It fills in plan and help, so that a rule says only where and what; severities are settled
//! later.

use crate::diagnostic::{Diagnostic, Label, Location, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Field, Head, Id, Place, Sources};
use crate::text::Span;
use crate::workspace::Workspace;

/// The findings of one rule in one plan or in what plans share.
#[derive(Debug)]
pub struct Findings<'a> {
    rule: &'static str,
    severity: Severity,
    plan: Option<Id>,
    front: Place,
    sources: &'a Sources,
    found: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    /// An empty collection for the rule of a name, whose findings are as grave as `severity` says;
    /// `front` is where to point for the plan as a whole.
    pub fn new(
        (rule, severity): (&'static str, Severity),
        plan: Option<Id>,
        front: Place,
        sources: &'a Sources,
    ) -> Self {
        Self { rule, severity, plan, front, sources, found: Vec::new() }
    }

    /// Something is wrong with the plan as a whole.
    pub fn plan(&mut self, message: Message) -> &mut Diagnostic {
        let at = Workspace::location(self.sources, self.front);
        self.push(at, Subject::default(), message)
    }

    /// Something is wrong with an item.
    pub fn item(&mut self, head: &Head, message: Message) -> &mut Diagnostic {
        let subject = Subject { item: Some(head.key.clone()), ..Subject::default() };
        let at = Workspace::location(self.sources, head.place);
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
        let at = Workspace::location(self.sources, place);
        self.push(at, subject, message)
    }

    /// Something is wrong at a place of a file, about no item of its own.
    pub fn place(&mut self, place: Place, subject: Subject, message: Message) -> &mut Diagnostic {
        let at = Workspace::location(self.sources, place);
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
        Label { at: Workspace::location(self.sources, place), message }
    }

    /// All that was found.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }

    fn push(&mut self, at: Location, mut subject: Subject, message: Message) -> &mut Diagnostic {
        if subject.plan.is_none() {
            subject.plan.clone_from(&self.plan);
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
