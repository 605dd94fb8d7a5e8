//! What differs between two values, as edits that turn the one into the other.
//!
//! An edit says at its path what was and what is. Tables are gone through field by field and rows by
//! their keys, so that only what differs is told; sets and everything simple are told whole.

use super::state::Content;
use super::value::{Key, Name, Order, Rows, Table, Value};

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// To a field of a noun.
    Field(Name),
    /// To the row of a key.
    Row(Key),
    /// To the order of rows.
    Order,
}

/// What was and what is at a path; one of the two may be nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The way from the item to the value.
    pub path: Vec<Step>,
    /// Before.
    pub before: Option<Value>,
    /// Now.
    pub now: Option<Value>,
}

/// What differs between two states of an item or page.
pub fn edits(before: &Content, now: &Content) -> Vec<Edit> {
    let mut differences = Differences::default();
    differences.tables(&before.fields, &now.fields);
    match (&before.rows, &now.rows) {
        (Some(before), Some(now)) => differences.rows(before, now),
        (None, None) => {}
        (before, now) => {
            let none = Rows::of(Order::Free, []);
            let (before, now) = (before.as_ref(), now.as_ref());
            differences.rows(before.unwrap_or(&none), now.unwrap_or(&none));
        }
    }
    differences.found
}

/// Collects edits on the way down; as deep as the model's types, whatever a user wrote.
#[derive(Default)]
struct Differences {
    path: Vec<Step>,
    found: Vec<Edit>,
}

impl Differences {
    fn at(&mut self, step: Step, before: Option<&Value>, now: Option<&Value>) {
        self.path.push(step);
        self.values(before, now);
        self.path.pop();
    }

    fn values(&mut self, before: Option<&Value>, now: Option<&Value>) {
        match (before, now) {
            (Some(Value::Table(before)), Some(Value::Table(now))) => self.tables(before, now),
            (Some(Value::Rows(before)), Some(Value::Rows(now))) => self.rows(before, now),
            (before, now) if before == now => {}
            (before, now) => {
                let path = self.path.clone();
                self.found.push(Edit { path, before: before.cloned(), now: now.cloned() });
            }
        }
    }

    fn tables(&mut self, before: &Table, now: &Table) {
        let names = before.0.iter().chain(&now.0).map(|(name, _)| *name);
        let mut names: Vec<Name> = names.collect();
        names.sort();
        names.dedup();
        for name in names {
            self.at(Step::Field(name), before.value(name.name), now.value(name.name));
        }
    }

    fn rows(&mut self, before: &Rows, now: &Rows) {
        for (key, was) in &before.rows {
            self.at(Step::Row(key.clone()), Some(was), now.value(key));
        }
        for (key, is) in now.rows.iter().filter(|(key, _)| before.value(key).is_none()) {
            self.at(Step::Row(key.clone()), None, Some(is));
        }
        if now.order == Order::Fixed {
            self.order(before, now);
        }
    }

    /// An edit for the order, where it is not the one that comes of itself: what stays as it stood, then
    /// what is new.
    fn order(&mut self, before: &Rows, now: &Rows) {
        let stays = before.keys().filter(|key| now.value(key).is_some());
        let comes = now.keys().filter(|key| before.value(key).is_none());
        if stays.chain(comes).eq(now.keys()) {
            return;
        }
        let mut path = self.path.clone();
        path.push(Step::Order);
        let order =
            |rows: &Rows| Some(Value::Rows(Rows { order: Order::Fixed, rows: named(rows) }));
        self.found.push(Edit { path, before: order(before), now: order(now) });
    }
}

/// Rows without what they say.
fn named(rows: &Rows) -> Vec<(Key, Value)> {
    rows.keys().map(|key| (key.clone(), Value::Table(Table::default()))).collect()
}

impl Edit {
    /// The edit that takes this one back.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self { path: self.path.clone(), before: self.now.clone(), now: self.before.clone() }
    }

    /// Turns what was into what is.
    pub fn apply(&self, content: &mut Content) {
        let (first, rest) = self.path.split_first().expect("an edit is of something in an item");
        match first {
            Step::Field(name) if rest.is_empty() => content.fields.put(*name, self.now.clone()),
            Step::Field(name) => {
                let field = content.fields.0.iter_mut().find(|(field, _)| field == name);
                if let Some((_, value)) = field {
                    self.apply_below(value, rest);
                }
            }
            Step::Row(key) => {
                let rows = content.rows.get_or_insert_with(|| Rows::of(Order::Free, []));
                self.apply_to_row(rows, key, rest);
            }
            Step::Order => {}
        }
    }

    fn apply_below(&self, value: &mut Value, path: &[Step]) {
        match (value, path) {
            (Value::Table(table), [Step::Field(name)]) => table.put(*name, self.now.clone()),
            (Value::Table(table), [Step::Field(name), rest @ ..]) => {
                let field = table.0.iter_mut().find(|(field, _)| field == name);
                if let Some((_, value)) = field {
                    self.apply_below(value, rest);
                }
            }
            (Value::Rows(rows), [Step::Row(key), rest @ ..]) => self.apply_to_row(rows, key, rest),
            (Value::Rows(rows), [Step::Order]) => {
                if let Some(Value::Rows(now)) = &self.now {
                    let keys: Vec<Key> = now.keys().cloned().collect();
                    rows.arrange(&keys);
                }
            }
            _ => {}
        }
    }

    fn apply_to_row(&self, rows: &mut Rows, key: &Key, path: &[Step]) {
        if path.is_empty() {
            rows.put(key, self.now.clone());
        } else if let Some((_, value)) = rows.rows.iter_mut().find(|(known, _)| known == key) {
            self.apply_below(value, path);
        }
    }
}
