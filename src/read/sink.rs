//! What reading gives beside the model: findings, references, files named. One sink a file.
//!
//! It knows where the reader stands (file, item, path of keys), so that whatever it is told gets
//! its place and its subject.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

use super::Hidden;
use super::fault::Fault;
use super::rules;
use crate::diagnostic::{Applicability, Diagnostic, Fix, Location, Subject};
use crate::document::{self, FaultKind, Value};
use crate::i18n::{Arg, Message};
use crate::model::{AssetUse, Id, ItemKey, Kind, Place, Reference, StandIn, Trace, TraceKind};
use crate::text::{Span, guess};

/// Where the reader stands in a file, and what it found there.
pub struct Sink<'a> {
    path: Arc<str>,
    file: u32,
    plan: Option<Id>,
    hidden: &'a Hidden,
    ignored: Cell<bool>,
    item: RefCell<Option<ItemKey>>,
    keys: RefCell<Vec<&'a str>>,
    /// The paths of fields that were asked for: the same few come again and again.
    fields: RefCell<Vec<Arc<str>>>,
    /// What was passed over because it is hidden.
    passed: RefCell<Vec<Span>>,
    findings: RefCell<Vec<Diagnostic>>,
    pub(super) references: RefCell<Vec<Reference>>,
    pub(super) assets: RefCell<Vec<AssetUse>>,
    pub(super) stand_ins: RefCell<Vec<StandIn>>,
    pub(super) traces: RefCell<Vec<Trace>>,
}

impl<'a> Sink<'a> {
    /// A sink for the file `path`, which is number `file` of the plan.
    pub fn new(path: Arc<str>, file: u32, plan: Option<Id>, hidden: &'a Hidden) -> Self {
        Self {
            path,
            file,
            plan,
            hidden,
            ignored: Cell::default(),
            item: RefCell::default(),
            keys: RefCell::default(),
            fields: RefCell::default(),
            passed: RefCell::default(),
            findings: RefCell::default(),
            references: RefCell::default(),
            assets: RefCell::default(),
            stand_ins: RefCell::default(),
            traces: RefCell::default(),
        }
    }

    /// The findings so far, without those in what was passed over; none remain.
    pub fn take_findings(&self) -> Vec<Diagnostic> {
        let mut findings = self.findings.take();
        if !self.passed.borrow().is_empty() {
            let labels =
                |finding: &Diagnostic| finding.labels.iter().any(|l| self.has_passed(&l.at));
            findings.retain(|finding| !self.has_passed(&finding.at) && !labels(finding));
        }
        findings
    }

    /// What was passed over because it is hidden; nothing remains.
    pub(super) fn take_passed(&self) -> Vec<Span> {
        self.passed.take()
    }

    fn has_passed(&self, at: &Location) -> bool {
        let touches =
            |span: Span, passed: &Span| span.start <= passed.end && passed.start <= span.end;
        at.span.is_some_and(|span| self.passed.borrow().iter().any(|passed| touches(span, passed)))
    }

    /// Tells faults of syntax.
    pub fn tell_faults(&self, rule: &'static str, faults: &[document::Fault]) {
        for fault in faults {
            let mut finding = self.finding(rule, fault.span, fault.kind.message());
            finding.help = fault.kind.help();
            if let Some(other) = fault.other {
                let ends = fault.kind == FaultKind::Conflict;
                let said = if ends { "label-ends-here" } else { "label-first-here" };
                finding = finding.label(self.location(other), Message::new(said));
            }
            self.push(finding);
        }
    }

    /// Whether an item that stands at some places shall be passed over.
    pub(super) fn passes_over(&self, key: &ItemKey, places: [Span; 2]) -> bool {
        let is_hidden = self.hidden.hides(self.plan.as_ref(), key);
        if is_hidden {
            self.passed.borrow_mut().extend(places);
        }
        is_hidden
    }

    /// Whether every item may be shown, as it is.
    pub(super) fn hides_nothing(&self) -> bool {
        self.hidden.hides_nothing()
    }

    /// Whether it is read for guests, who get other ids.
    pub(super) fn has_guests(&self) -> bool {
        self.hidden.aliases.is_some()
    }

    /// A text, which may be nothing but a mention of something; none when that is hidden.
    pub(super) fn shown_text<'t>(&self, text: &'t str) -> Option<Cow<'t, str>> {
        self.hidden.text(self.plan.as_ref(), text)
    }

    /// The id of an item as it is read.
    pub(super) fn id_of(&self, key: &ItemKey) -> Id {
        let alias = self.hidden.aliases.as_ref().and_then(|it| it.item(self.plan.as_ref(), key));
        alias.unwrap_or(&key.id).clone()
    }

    /// The id of a page as it is read.
    pub(super) fn page_id(&self, id: Id) -> Id {
        let alias = self.hidden.aliases.as_ref().and_then(|it| it.pages.get(&self.path));
        alias.cloned().unwrap_or(id)
    }

    /// Whether a key where the reader stands is read; what stands at `at` is passed over otherwise.
    pub(super) fn shows(&self, key: &str, at: Span) -> bool {
        let kind = self.item.borrow().as_ref().map(|item| item.kind);
        let shows = self.hidden.fields.shows(kind, &self.keys.borrow(), key);
        if !shows {
            self.passed.borrow_mut().push(at);
        }
        shows
    }

    /// From now on everything is about an item, or about none.
    pub(super) fn enter(&self, item: Option<ItemKey>) {
        self.item.replace(item);
        self.keys.borrow_mut().clear();
    }

    /// Goes into the value of a key and out again when `inside` is done.
    pub(super) fn within<T>(&self, key: &'a str, inside: impl FnOnce() -> T) -> T {
        self.keys.borrow_mut().push(key);
        let result = inside();
        self.keys.borrow_mut().pop();
        result
    }

    /// Notes that a noun has no field for the value at hand.
    pub(super) fn ignore(&self) {
        self.ignored.set(true);
    }

    /// Whether a noun had no field for the last value; forgets it.
    pub(super) fn was_ignored(&self) -> bool {
        self.ignored.replace(false)
    }

    /// A place in this file.
    pub(super) fn place(&self, span: Span) -> Place {
        Place { file: self.file, span }
    }

    /// A location in this file.
    pub(super) fn location(&self, span: Span) -> Location {
        Location { path: self.path.clone(), span: Some(span) }
    }

    /// Tells a finding about where the reader stands.
    pub(super) fn tell(&self, rule: &'static str, span: Span, message: Message) {
        self.push(self.finding(rule, span, message));
    }

    /// A finding about where the reader stands, to be completed and pushed.
    pub(super) fn finding(&self, rule: &'static str, span: Span, message: Message) -> Diagnostic {
        let field = self.field();
        let field = (!field.is_empty()).then_some(field);
        let subject = Subject { plan: self.plan.clone(), item: self.item.borrow().clone(), field };
        Diagnostic::new(rule, self.location(span), message).about(subject)
    }

    /// Keeps a finding.
    pub(super) fn push(&self, finding: Diagnostic) {
        self.findings.borrow_mut().push(finding);
    }

    /// Tells why the value of a field could not be read.
    pub(super) fn refuse(&self, fault: &Fault, value: Value<'a>) {
        if matches!(fault, Fault::SeveralIds) && self.is_at_owner_of_action() {
            return self.tell_several_owners(value);
        }
        let keys = self.keys.borrow();
        let Some(message) = fault.message(keys.last().copied().unwrap_or_default()) else { return };
        drop(keys);
        let rule = match fault {
            Fault::Word(..) => rules::UNKNOWN_WORD,
            _ => rules::WRONG_TYPE,
        };
        let finding = self.finding(rule, value.span(), message);
        self.push(match fault {
            Fault::Word(word, known) => with_nearest_word(finding, word, known),
            Fault::QuotedDate(day) => {
                with_fix(finding, Message::new("fix-unquote"), day.to_string())
            }
            Fault::UnquotedText => {
                let quoted = format!("\"{}\"", value.raw());
                with_fix(finding, Message::new("fix-quote"), quoted)
            }
            _ => finding,
        });
    }

    fn is_at_owner_of_action(&self) -> bool {
        let is_action = self.item.borrow().as_ref().is_some_and(|item| item.kind == Kind::Action);
        is_action && *self.keys.borrow() == ["owner"]
    }

    fn tell_several_owners(&self, value: Value<'a>) {
        let item = self.item.borrow();
        let id = item.as_ref().map_or("", |item| &*item.id);
        let message = Message::new("action-several-owners").with("id", id);
        let finding = self.finding(rules::SEVERAL_OWNERS, value.span(), message);
        self.push(finding.help(Message::new("action-several-owners.help")));
    }

    /// Keeps a reference and gives it as it is read; none when what it names is hidden.
    pub(super) fn names<'t>(
        &self,
        kinds: &'static [&'static str],
        text: &'t str,
        span: Span,
    ) -> Option<Cow<'t, str>> {
        let shown = self.hidden.named(self.plan.as_ref(), kinds, text)?;
        let (from, field) = (self.item.borrow().clone(), self.field());
        let (text, place) = (text.into(), self.place(span));
        self.references.borrow_mut().push(Reference { from, field, kinds, text, place });
        Some(shown)
    }

    /// Whether a view of the plan asks for somebody who is hidden.
    pub(super) fn hides_view(&self, line: &str) -> bool {
        let values = line.split_whitespace().filter_map(|word| word.split_once('='));
        let mut named = values.map(|(_, value)| value);
        let people: &[&str] = &["stakeholder", "person", "unit"];
        !self.hides_nothing()
            && named.any(|id| {
                people
                    .iter()
                    .any(|kind| self.hidden.named(self.plan.as_ref(), &[kind], id).is_none())
            })
    }

    /// Keeps the name of a file, relative to the plan's folder.
    pub(super) fn uses(&self, path: &str, span: Span) {
        let (from, field) = (self.item.borrow().clone(), self.field());
        let use_ = AssetUse { from, field, path: path.into(), place: self.place(span) };
        self.assets.borrow_mut().push(use_);
    }

    /// Keeps a word that holds the place of a text.
    pub(super) fn stands_in(&self, text: &str, span: Span) {
        let (from, field) = (self.item.borrow().clone(), self.field());
        let stand_in = StandIn { from, field, text: text.into(), place: self.place(span) };
        self.stand_ins.borrow_mut().push(stand_in);
    }

    /// Keeps what the letters of a text give away. Whatever leads to somebody is at home at people and
    /// not kept there.
    pub(super) fn gives_away(&self, kind: TraceKind, span: Span) {
        let from = self.item.borrow().clone();
        let of_somebody = from.as_ref().is_some_and(|item| item.kind.is_somebody());
        if of_somebody && matches!(kind, TraceKind::Mail | TraceKind::Phone) {
            return;
        }
        let trace = Trace { kind, from, field: self.field(), place: self.place(span) };
        self.traces.borrow_mut().push(trace);
    }

    /// The path of keys to where the reader stands.
    fn field(&self) -> Arc<str> {
        let (keys, mut fields) = (self.keys.borrow(), self.fields.borrow_mut());
        if let Some(field) = fields.iter().rev().find(|field| is_path(field, &keys)) {
            return field.clone();
        }
        let field: Arc<str> = keys.join(".").into();
        if fields.len() < MOST_FIELDS {
            fields.push(field.clone());
        }
        field
    }
}

fn with_nearest_word(finding: Diagnostic, word: &str, known: &[&str]) -> Diagnostic {
    if let Some(near) = guess(word, known.iter().copied()) {
        return finding.meaning(near, format!("\"{}\"", near.word));
    }
    let all = Arg::AnyOf(known.iter().map(|word| format!("`{word}`")).collect());
    finding.help(Message::new("one-of").with("known", all))
}

/// Adds what to do about it, and the safe fix that does it where the finding stands.
fn with_fix(finding: Diagnostic, what: Message, text: String) -> Diagnostic {
    let fix = Fix::replacing(what.clone(), Applicability::Safe, &finding.at, text);
    finding.help(what).fix(fix)
}

/// How many paths of fields are kept, so that looking for one stays quick whatever is written.
const MOST_FIELDS: usize = 64;

/// Whether some keys, joined by dots, are a path.
fn is_path(path: &str, keys: &[&str]) -> bool {
    let Some((last, above)) = keys.split_last() else { return path.is_empty() };
    let mut rest = path;
    for key in above {
        match rest.strip_prefix(*key).and_then(|rest| rest.strip_prefix('.')) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    rest == *last
}
