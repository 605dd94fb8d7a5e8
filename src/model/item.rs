//! An item: a table `[kind.id]` with what any item may carry, and the collection that holds them.
//!
//! Items keep the order in which they were read: files by name, tables by place.

use std::ops::Deref;
use std::sync::{Arc, LazyLock};

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::word::words;
use super::{Field, Kind, Many, Markdown};
use crate::text::Span;

/// The id of an item or plan.
pub type Id = Arc<str>;

/// Kind and id: what names an item within its plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemKey {
    /// Its kind.
    pub kind: Kind,
    /// Its id; empty for the kinds of which there is one.
    pub id: Id,
}

impl std::fmt::Display for ItemKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        use super::Word;
        f.write_str(self.kind.word())?;
        if self.id.is_empty() { Ok(()) } else { write!(f, ".{}", self.id) }
    }
}

/// A place in one of the files of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// Which of the plan's files, as an index.
    pub file: u32,
    /// Which bytes of it.
    pub span: Span,
}

words! {
    /// Who may see something.
    pub enum Visibility as "visibility" {
        /// The named team only.
        Restricted = "restricted",
        /// The company; what holds when nothing is written.
        Internal = "internal",
        /// The customer too.
        Shared = "shared",
    }
}

impl Visibility {
    /// What a field says: the company when nothing is written, and the fewest when what is written
    /// cannot be read.
    pub fn of(field: &Field<Self>) -> Self {
        let else_ = if field.is_missing() { Self::Internal } else { Self::Restricted };
        field.value().unwrap_or(else_)
    }
}

/// What any item may carry.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case", default)]
pub struct Common {
    /// Who may see it.
    pub visibility: Field<Visibility>,
    /// Words of one's own for finding it again.
    pub tags: Field<Many<String>>,
    /// What is worth knowing beside the fields.
    pub notes: Field<Markdown>,
}

impl Common {
    /// The keys that any item may carry.
    pub const KEYS: &'static [&'static str] = &["visibility", "tags", "notes"];
}

/// An item of the plan language: where it stands, what it carries, what it is.
#[derive(Debug, Clone)]
pub struct Item<T> {
    /// Kind, id and place.
    pub head: Head,
    /// Its own fields.
    pub body: T,
}

/// What all items have in common, whatever their kind.
#[derive(Debug, Clone)]
pub struct Head {
    /// Kind and id.
    pub key: ItemKey,
    /// Where its id stands in the table's header.
    pub place: Place,
    /// All that belongs to it in the file, from the header to its last line.
    pub whole: Span,
    /// What any item may carry; most carry nothing.
    common: Option<Box<Common>>,
}

impl Head {
    /// The head of an item that carries nothing.
    pub fn new(key: ItemKey, place: Place, whole: Span) -> Self {
        Self { key, place, whole, common: None }
    }

    /// The same head with what its item carries.
    #[must_use]
    pub fn carrying(self, common: Common) -> Self {
        Self { common: Some(Box::new(common)), ..self }
    }

    /// What the item carries.
    pub fn common(&self) -> &Common {
        static NOTHING: LazyLock<Common> = LazyLock::new(Common::default);
        self.common.as_deref().unwrap_or(&NOTHING)
    }

    /// Who may see the item.
    pub fn visibility(&self) -> Visibility {
        Visibility::of(&self.common().visibility)
    }
}

impl<T> Item<T> {
    /// What stands at its head.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Its id; empty for the kinds of which there is one.
    pub fn id(&self) -> &Id {
        &self.head.key.id
    }

    /// A place in the item's file.
    pub fn place(&self, span: Span) -> Place {
        Place { file: self.head.place.file, span }
    }
}

impl<T> Deref for Item<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// The items of one kind, in the order read, found by id.
#[derive(Debug, Clone)]
pub struct Items<T>(IndexMap<Id, Item<T>, RandomState>);

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(IndexMap::default())
    }
}

impl<T> Items<T> {
    /// The item with an id.
    pub fn get(&self, id: &str) -> Option<&Item<T>> {
        self.0.get(id)
    }

    /// All items in the order read.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Item<T>> + DoubleEndedIterator {
        self.0.values()
    }

    /// What stands at every item's head.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        self.iter().map(Item::head)
    }

    /// The position of an id in the order read.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.0.get_index_of(id)
    }

    /// The item at a position.
    pub fn at(&self, position: usize) -> Option<&Item<T>> {
        self.0.get_index(position).map(|(_, item)| item)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Makes room for some more items at once, and for no others: they are large.
    pub fn reserve(&mut self, more: usize) {
        self.0.reserve_exact(more);
    }

    /// Adds an item; gives it back when its id is taken.
    pub fn insert(&mut self, item: Item<T>) -> Result<(), Box<Item<T>>> {
        match self.0.entry(item.id().clone()) {
            indexmap::map::Entry::Occupied(_) => Err(Box::new(item)),
            indexmap::map::Entry::Vacant(free) => {
                free.insert(item);
                Ok(())
            }
        }
    }
}

impl<'a, T> IntoIterator for &'a Items<T> {
    type Item = &'a Item<T>;
    type IntoIter = indexmap::map::Values<'a, Id, Item<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.values()
    }
}
