//! One edit of an item in words: what the field is called, what it was and is, and by how much.
//!
//! In comes an edit with both states of its item, out comes a fact with its class.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::line::{Line, Sentence};
use super::prose;
use super::speaker::{Around, Speaker, is_value};
use super::story::{Fact, Told};
use crate::diff::class::{self, Class};
use crate::diff::edit::{Edit, Step};
use crate::diff::state::{Content, Subject};
use crate::diff::value::{Key, Name, Table, Value};
use crate::i18n::{self, Arg};
use crate::model::Kind;

/// Texts of more letters are compared word by word.
const SHORT: usize = 60;

/// An item in two states.
#[derive(Clone, Copy)]
pub(super) struct Both<'a> {
    pub(super) subject: &'a Subject,
    pub(super) before: &'a Content,
    pub(super) now: &'a Content,
    pub(super) around: Around<'a>,
}

impl Speaker<'_> {
    /// What an edit did.
    pub(super) fn fact(&self, edit: &Edit, of: Both<'_>) -> Fact {
        let class = class::of_edit(self.review(), of.subject.kind(), edit, of.before, of.now);
        let notes = self.notes(edit, of);
        let (label, what) = self.told(edit, of);
        let notes = match &what {
            Told::Note => vec![self.say("diff-only-layout")],
            _ => notes,
        };
        Fact { class, field: dotted(&edit.path), label, what, notes }
    }

    fn told(&self, edit: &Edit, of: Both<'_>) -> (Line, Told) {
        if let [.., Step::Order] = edit.path.as_slice() {
            return (self.path(&edit.path, of), self.order(edit, of));
        }
        if let Some(told) = self.listed(edit, of) {
            return told;
        }
        let label = self.path(&edit.path, of);
        let name = edit.path.iter().rev().find_map(|step| match step {
            Step::Field(name) => Some(*name),
            _ => None,
        });
        let before = of.around.of(of.before);
        let now = of.around.of(of.now);
        let what = match (&edit.before, &edit.now) {
            (Some(Value::Set(was)), Some(Value::Set(is))) => {
                let gone = was.iter().filter(|value| !is.contains(value));
                let new = is.iter().filter(|value| !was.contains(value));
                let mut removed: Vec<Line> =
                    gone.clone().map(|value| self.value(value, name, before)).collect();
                let mut added: Vec<Line> =
                    new.clone().map(|value| self.value(value, name, now)).collect();
                // Two that are called alike are told apart by their ids.
                if added.iter().any(|line| removed.contains(line)) {
                    with_ids(&mut removed, gone);
                    with_ids(&mut added, new);
                }
                Told::Set { added, removed }
            }
            (Some(Value::Long(was)), Some(Value::Long(is))) => prose(was, is),
            (Some(Value::Text(was)), Some(Value::Text(is)))
                if was.chars().count().max(is.chars().count()) > SHORT =>
            {
                prose(was, is)
            }
            (was, is) => {
                let say = |value: &Option<Value>, around| {
                    value.as_ref().map(|value| self.value(value, name, around))
                };
                Told::Was(say(was, before), say(is, now))
            }
        };
        (label, what)
    }

    /// The row of a list that is new or gone, told as a part of the list.
    fn listed(&self, edit: &Edit, of: Both<'_>) -> Option<(Line, Told)> {
        let [Step::Field(list), Step::Row(key)] = edit.path.as_slice() else { return None };
        let row = |value: &Option<Value>, around: Around<'_>| match value {
            Some(value @ Value::Table(table)) if is_of_list(table) => {
                let (key, rest) = (self.key(key, around), self.beside_key(value, around));
                let is_bare = rest.is_empty();
                let rest = Line::ours(" (").then(rest).then(Line::ours(")"));
                Some(if is_bare { key } else { key.then(rest) })
            }
            _ => None,
        };
        let (was, is) = (row(&edit.before, of.around), row(&edit.now, of.around));
        if was.is_none() && is.is_none() || edit.before.is_some() && edit.now.is_some() {
            return None;
        }
        let what =
            Told::Set { added: is.into_iter().collect(), removed: was.into_iter().collect() };
        Some((self.label(*list), what))
    }

    fn order(&self, edit: &Edit, of: Both<'_>) -> Told {
        let keys = |value: &Option<Value>| match value {
            Some(Value::Rows(rows)) => {
                Some(Line::joined(rows.keys().map(|key| self.key(key, of.around)), ", "))
            }
            _ => None,
        };
        Told::Was(keys(&edit.before), keys(&edit.now))
    }

    /// What a path is called.
    pub(super) fn path(&self, path: &[Step], of: Both<'_>) -> Line {
        let mut line = Line::default();
        for step in path {
            let (between, word) = match step {
                Step::Field(name) if is_value(*name) && !line.is_empty() => continue,
                Step::Field(name) => (", ", self.label(*name)),
                Step::Row(key) => (" ", self.row(key, of)),
                Step::Order => (", ", self.say("diff-order")),
            };
            let between = if line.is_empty() { "" } else { between };
            line = line.then(Line::ours(between)).then(word);
        }
        line
    }

    /// What a row is called; the criterion of a rating by its name.
    fn row(&self, key: &Key, of: Both<'_>) -> Line {
        match (of.subject.kind(), key.parts.as_slice()) {
            (Some(Kind::Health), [Value::Text(id)]) if id == "comment" => self.say("field-comment"),
            (Some(Kind::Health), [Value::Text(id)]) => {
                let name = self.name_of(Kind::Criterion, id, None, of.around);
                Line::theirs(name.unwrap_or(id))
            }
            _ => self.key(key, of.around),
        }
    }

    /// By how much, and what else follows from the edit.
    fn notes(&self, edit: &Edit, of: Both<'_>) -> Vec<Line> {
        let mut notes = Vec::new();
        match (&edit.before, &edit.now) {
            (Some(Value::Day(was)), Some(Value::Day(is))) => {
                notes.extend(self.days(*was, *is));
                if self.was_overdue(edit, of, *was) {
                    notes.push(self.say("diff-was-overdue"));
                }
                notes.extend(self.moved_again(edit, of));
            }
            (
                Some(Value::Money { amount: was, currency }),
                Some(Value::Money { amount: is, currency: same }),
            ) if currency == same => notes.extend(percent(*was, *is).map(|by| self.by(by))),
            _ => {}
        }
        notes
    }

    /// That a deadline moved before, and how often it has moved now.
    fn moved_again(&self, edit: &Edit, of: Both<'_>) -> Option<Line> {
        let [Step::Field(name)] = edit.path.as_slice() else { return None };
        let before = self.moved?(of.around.plan, of.subject, name.name)?;
        let times = Arg::Ordinal(before + 1);
        let is_deadline = class::DEADLINES.contains(&name.name);
        let sentence = Sentence::new("diff-moved").with("times", times);
        (before > 0 && is_deadline).then(|| self.sentence(&sentence))
    }

    fn days(&self, was: Date, is: Date) -> Option<Line> {
        let days = was.until(is).ok()?.get_days();
        let sign = if days < 0 { "\u{2212}" } else { "+" };
        let count = usize::try_from(days.unsigned_abs()).ok()?;
        let sentence = Sentence::new("diff-days").with("sign", sign).with("count", count);
        Some(self.sentence(&sentence))
    }

    pub(super) fn by(&self, percent: Decimal) -> Line {
        let sign = if percent.is_sign_negative() { "" } else { "+" };
        Line::ours(sign.to_owned() + &i18n::exact_percent(self.language, percent))
    }

    /// Whether it was an open piece of work whose day had passed.
    fn was_overdue(&self, edit: &Edit, of: Both<'_>, was: Date) -> bool {
        let is_due = matches!(edit.path.as_slice(), [Step::Field(name)] if name.name == "due");
        let is_work =
            matches!(of.subject.kind(), Some(Kind::Action | Kind::Milestone | Kind::Objective));
        is_due && is_work && was < self.today && !is_closed(of.before)
    }
}

/// Adds the ids of what is named.
fn with_ids<'v>(lines: &mut [Line], values: impl Iterator<Item = &'v Value>) {
    for (line, value) in lines.iter_mut().zip(values) {
        if let Value::Reference(named) = value {
            let id = Line::ours(" (").then(Line::theirs(&*named.id)).then(Line::ours(")"));
            *line = std::mem::take(line).then(id);
        }
    }
}

fn is_closed(content: &Content) -> bool {
    const CLOSED: &[&str] = &["done", "rejected", "cancelled", "achieved", "missed"];
    match content.fields.value("status") {
        Some(Value::Word { word, .. }) => CLOSED.contains(word),
        _ => false,
    }
}

/// Whether a table is the entry of a list, whose main entry is its key.
fn is_of_list(table: &Table) -> bool {
    let first = table.0.first().map(|(name, _)| *name);
    first.is_some_and(|name| name.at == 0 && !is_value(name) && name.noun != "Cell")
}

fn prose(was: &str, is: &str) -> Told {
    let hunks = prose::hunks(was, is);
    if hunks.is_empty() { Told::Note } else { Told::Prose(hunks) }
}

/// The change in percent of what it was, to a tenth.
pub(super) fn percent(was: Decimal, is: Decimal) -> Option<Decimal> {
    let by = is.checked_sub(was)?.checked_mul(100.into())?.checked_div(was.abs())?;
    Some(by.round_dp(1))
}

/// A path as it is written: `covered-by.lena.current`.
pub(in crate::diff) fn dotted(path: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::Field(Name { name, .. }) => (*name).to_owned(),
        Step::Row(key) => key.parts.iter().map(written).collect::<Vec<_>>().join("+"),
        Step::Order => "order".to_owned(),
    };
    path.iter().map(step).collect::<Vec<_>>().join(".")
}

/// A key as it is written.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) | Value::Bad(text) => text.clone(),
        Value::Day(day) => day.to_string(),
        Value::Period(period) => period.key(),
        Value::Reference(named) => named.id.to_string(),
        Value::Word { word, .. } => (*word).to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The fact that a field of an item is so.
impl Speaker<'_> {
    /// Everything that an item says, each as a fact, the weightiest first.
    pub(super) fn told_whole(&self, of: Both<'_>, content: &Content) -> Vec<Fact> {
        let around = of.around.of(content);
        let fields = content.fields.0.iter().map(|(name, value)| {
            let edit =
                Edit { path: vec![Step::Field(*name)], before: None, now: Some(value.clone()) };
            (edit, self.label(*name), self.value(value, Some(*name), around))
        });
        let rows = content.rows.iter().flat_map(|rows| &rows.rows).map(|(key, value)| {
            let edit =
                Edit { path: vec![Step::Row(key.clone())], before: None, now: Some(value.clone()) };
            (edit, self.row(key, of), self.value(value, None, around))
        });
        let mut all: Vec<_> = fields
            .chain(rows)
            .map(|(edit, label, value)| {
                let class =
                    class::of_edit(self.review(), of.subject.kind(), &edit, content, content);
                let rank = (class.max(Class::Notable), class::topic(of.subject.kind(), &edit));
                let fact = Fact {
                    class,
                    field: dotted(&edit.path),
                    label,
                    what: Told::Is(value),
                    notes: Vec::new(),
                };
                (rank, fact)
            })
            .collect();
        all.sort_by_key(|(rank, _)| *rank);
        all.into_iter().map(|(_, fact)| fact).collect()
    }
}
