//! What a published workspace says, as values: the items and pages of each plan and what plans share.
//!
//! In comes a [`Published`], so that a state never holds what its audience may not see. Layout, files
//! and comments are not part of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::reading::{Surroundings, value, with_plain_ends};
use super::value::{Name, Rows, Table, Value};
use crate::model::{
    Audience, Id, Item, ItemKey, Kind, Page, Place, Plan, Shared, Sources, Visit, Word,
};
use crate::redact::Published;
use crate::workspace::Workspace;

/// An item or page, as it is named within its plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Subject {
    /// A table `[kind.id]`.
    Item(ItemKey),
    /// A page of prose, by its path in the plan's folder without the extension.
    Page(Id),
}

impl Subject {
    /// The item of a kind.
    pub fn item(kind: Kind, id: &Id) -> Self {
        Self::Item(ItemKey { kind, id: id.clone() })
    }

    /// Its kind; none for a page.
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::Item(key) => Some(key.kind),
            Self::Page(_) => None,
        }
    }

    /// Its id.
    pub fn id(&self) -> &Id {
        match self {
            Self::Item(key) => &key.id,
            Self::Page(id) => id,
        }
    }

    /// The same kind of thing with another id.
    #[must_use]
    pub fn with_id(&self, id: &Id) -> Self {
        match self {
            Self::Item(key) => Self::item(key.kind, id),
            Self::Page(_) => Self::Page(id.clone()),
        }
    }
}

impl From<Subject> for String {
    fn from(subject: Subject) -> Self {
        subject.to_string()
    }
}

impl TryFrom<String> for Subject {
    type Error = String;

    /// Reads a subject as it is shown: `action.pilot`, `plan`, `page.situation`.
    fn try_from(text: String) -> Result<Self, String> {
        let (kind, id) = text.split_once('.').unwrap_or((&text, ""));
        if kind == "page" {
            return Ok(Self::Page(id.into()));
        }
        let known = Kind::of_word(kind).map(|kind| Self::item(kind, &id.into()));
        known.ok_or_else(|| format!("`{text}` names no item"))
    }
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Item(key) => key.fmt(f),
            Self::Page(id) => write!(f, "page.{id}"),
        }
    }
}

/// What an item or page says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Content {
    /// Its own fields, and what any item may carry.
    pub fields: Table,
    /// The keys of the author, of a kind whose tables have such.
    pub rows: Option<Rows>,
}

/// What a plan says, or what plans share.
pub type Contents = BTreeMap<Subject, Content>;

/// What a workspace says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The items beside `keyplan.toml`.
    pub shared: Contents,
    /// The plans by id.
    pub plans: BTreeMap<Id, Contents>,
}

impl State {
    /// All that a workspace says.
    pub fn of(published: &Published) -> Self {
        let workspace = published.workspace();
        let plan = |plan: &Arc<Plan>| (plan.id.clone(), of_plan(published, plan));
        Self { shared: of_shared(published), plans: workspace.plans.iter().map(plan).collect() }
    }
}

/// What a plan says.
pub(super) fn of_plan(published: &Published, plan: &Plan) -> Contents {
    let workspace = published.workspace();
    let around = Surroundings { plan: &plan.id, currency: workspace.currency(plan), source: None };
    let mut reader = Reader::new(published, &plan.sources, around);
    plan.visit(&mut reader);
    for page in &plan.pages {
        reader.page(page);
    }
    reader.contents
}

/// What plans share.
pub(super) fn of_shared(published: &Published) -> Contents {
    let Workspace { settings, shared, .. } = published.workspace();
    let around = Surroundings { plan: "", currency: &settings.currency, source: None };
    let mut reader = Reader::new(published, &shared.sources, around);
    Shared::visit(shared, &mut reader);
    reader.contents
}

/// Reads the items of one folder.
struct Reader<'a> {
    sources: &'a Sources,
    around: Surroundings<'a>,
    shows_source: bool,
    contents: Contents,
}

impl<'a> Reader<'a> {
    fn new(published: &Published, sources: &'a Sources, around: Surroundings<'a>) -> Self {
        let shows_source = published.audience() == Audience::Team;
        Self { sources, around, shows_source, contents: Contents::new() }
    }

    /// What is known around the values of a file.
    fn around(&self, place: Place) -> Surroundings<'a> {
        let source = self.sources.file(place).filter(|_| self.shows_source);
        Surroundings { source: source.map(|file| &*file.text), ..self.around }
    }

    fn page(&mut self, page: &Page) {
        let around = self.around(Place { file: page.file, ..Place::default() });
        let mut content = Content::default();
        content.add(value(&page.front, around));
        content.fields.put(PROSE, Some(prose(&page.markdown)));
        self.contents.insert(Subject::Page(page.id.clone()), content);
    }
}

/// The text of a page, whatever its line ends.
fn prose(markdown: &str) -> Value {
    Value::Long(with_plain_ends(markdown.trim()))
}

/// The text of a page beside its front matter.
pub(super) const PROSE: Name = Name { at: u16::MAX, noun: "FrontMatter", name: "text" };

/// Where the fields that any item may carry begin, behind all of its own.
const CARRIED: u16 = 1 << 8;

impl Visit for Reader<'_> {
    fn visit<T: Serialize>(&mut self, item: &Item<T>) {
        let around = self.around(item.head.place);
        let mut content = Content::default();
        content.add(value(&item.body, around));
        if let Some(Value::Table(carried)) = value(item.head.common(), around) {
            let behind =
                |(name, value): (Name, Value)| (Name { at: name.at + CARRIED, ..name }, value);
            content.fields.0.extend(carried.0.into_iter().map(behind));
        }
        self.contents.insert(Subject::Item(item.head.key.clone()), content);
    }
}

impl Content {
    fn add(&mut self, body: Option<Value>) {
        match body {
            Some(Value::Table(fields)) => self.fields = fields,
            Some(Value::Rows(rows)) => self.rows = Some(rows),
            _ => {}
        }
    }

    /// How many things it says: fields and rows of the author.
    pub fn len(&self) -> usize {
        self.fields.0.len() + self.rows.as_ref().map_or(0, |rows| rows.rows.len())
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A short text of it.
    pub fn text(&self, field: &str) -> Option<&str> {
        match self.fields.value(field)? {
            Value::Text(text) | Value::Long(text) => Some(text),
            _ => None,
        }
    }

    /// A word of it.
    pub fn word<W: Word>(&self, field: &str) -> Option<W> {
        let Value::Word { word, .. } = self.fields.value(field)? else { return None };
        W::all().iter().copied().find(|known| known.word() == *word)
    }
}
