//! A generic view of what an item says: one value for each thing of the plan language.
//!
//! Values are in normal form, so that what means the same is equal: sets are sorted, rows have a key,
//! fields stand in the order of their noun, amounts name their currency. Nothing that was written is
//! left out: what cannot be read is [`Value::Bad`] with its source.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::model::{Id, Kind, Parts, Period};

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A short text.
    Text(String),
    /// A long text in Markdown.
    Long(String),
    /// An exact number.
    Number(Decimal),
    /// A calendar day.
    Day(Date),
    /// A year or a part of it.
    Period(Period),
    /// Yes or no.
    Flag(bool),
    /// So many days between two occurrences.
    Days(u16),
    /// An amount of money.
    Money {
        /// How much.
        amount: Decimal,
        /// ISO 4217 code; the plan's where none is written.
        currency: String,
    },
    /// One of the fixed words.
    Word {
        /// The stem of its labels in the message catalogue.
        stem: &'static str,
        /// As it is written.
        word: &'static str,
    },
    /// Another item.
    Reference(Named),
    /// A file of the plan, from its folder.
    File(String),
    /// Several values whose order means nothing, sorted, each once.
    Set(Vec<Self>),
    /// Tables told apart by a key.
    Rows(Rows),
    /// A table whose keys are its noun's fields.
    Table(Table),
    /// The source of what cannot be read.
    Bad(String),
}

/// An item as something names it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// The plan, when it is another one.
    pub account: Option<Id>,
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Id,
}

impl Named {
    /// Takes a reference apart that stands in a plan and names an item of a kind.
    pub fn of(text: &str, kind: Kind, plan: &str) -> Self {
        let parts = Parts::of(text);
        let account = parts.account.filter(|account| *account != plan).map(Id::from);
        Self { account, kind, id: parts.id.into() }
    }
}

/// A field by its noun and name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// Its place among the fields of its noun.
    pub at: u16,
    /// The noun as the model calls it: `Stakeholder`.
    pub noun: &'static str,
    /// As it is written: `reports-to`.
    pub name: &'static str,
}

/// The fields of a noun that are written, in the noun's order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Table(pub Vec<(Name, Value)>);

impl Table {
    /// The value of a field.
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(field, _)| field.name == name).map(|(_, value)| value)
    }

    /// Writes a field, or takes it away.
    pub fn put(&mut self, name: Name, value: Option<Value>) {
        let place = self.0.binary_search_by_key(&name.at, |(field, _)| field.at);
        match (place, value) {
            (Ok(at), Some(value)) => self.0[at].1 = value,
            (Ok(at), None) => drop(self.0.remove(at)),
            (Err(at), Some(value)) => self.0.insert(at, (name, value)),
            (Err(_), None) => {}
        }
    }
}

/// What tells a row from the others: its author's key or the main entry of its table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The values that make it up; mostly one.
    pub parts: Vec<Value>,
    /// Which of several rows with the same parts, counted from 0.
    pub nth: usize,
}

/// Whether the order of rows means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Order {
    /// It means nothing; the rows are sorted.
    Free,
    /// They happen in this order.
    Fixed,
}

/// Tables told apart by a key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rows {
    /// Whether their order means something.
    pub order: Order,
    /// Each with its key.
    pub rows: Vec<(Key, Value)>,
}

impl Rows {
    /// Rows in normal form: sorted where the order is free, and rows with the same key numbered.
    pub fn of(order: Order, rows: impl IntoIterator<Item = (Vec<Value>, Value)>) -> Self {
        let mut rows: Vec<(Key, Value)> =
            rows.into_iter().map(|(parts, value)| (Key { parts, nth: 0 }, value)).collect();
        if order == Order::Free {
            rows.sort();
        }
        let mut seen = std::collections::BTreeMap::new();
        for (key, _) in &mut rows {
            let count: &mut usize = seen.entry(key.parts.clone()).or_default();
            key.nth = *count;
            *count += 1;
        }
        Self { order, rows }
    }

    /// The row of a key.
    pub fn value(&self, key: &Key) -> Option<&Value> {
        let at = self.position(key)?;
        self.rows.get(at).map(|(_, value)| value)
    }

    /// Writes a row, or takes it away; in a fixed order a new one comes last.
    pub fn put(&mut self, key: &Key, value: Option<Value>) {
        match (self.position(key), value) {
            (Some(at), Some(value)) => self.rows[at].1 = value,
            (Some(at), None) => drop(self.rows.remove(at)),
            (None, Some(value)) => {
                let free = || self.rows.partition_point(|(known, _)| known < key);
                let at = if self.order == Order::Free { free() } else { self.rows.len() };
                self.rows.insert(at, (key.clone(), value));
            }
            (None, None) => {}
        }
    }

    /// The keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        self.rows.iter().map(|(key, _)| key)
    }

    /// Puts the rows into the order of keys.
    pub fn arrange(&mut self, keys: &[Key]) {
        let place = |key: &Key| keys.iter().position(|known| known == key);
        self.rows.sort_by_key(|(key, _)| place(key).unwrap_or(keys.len()));
    }

    fn position(&self, key: &Key) -> Option<usize> {
        match self.order {
            Order::Free => self.rows.binary_search_by(|(known, _)| known.cmp(key)).ok(),
            Order::Fixed => self.keys().position(|known| known == key),
        }
    }
}

impl Value {
    /// Several values as a set.
    pub fn set(mut values: Vec<Self>) -> Self {
        values.sort();
        values.dedup();
        Self::Set(values)
    }
}
