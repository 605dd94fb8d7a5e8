//! Pages over all accounts: their open work, the load of our people, one of us, the words.
//!
//! Each is made of blocks of a report; a new one is a variant here.

use std::collections::BTreeSet;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::model::{Item, Person};
use crate::report::{Block, Link, glossary, load, name_or, open_work, person, slug};
use crate::site::beside::person_calendar;
use crate::site::sheet::{Composed, Sheet};

/// A page over all accounts.
pub(super) enum Overview<'a> {
    /// The open actions of all accounts.
    Actions,
    /// What the plans ask of our people.
    Load,
    /// One of us.
    Person(&'a Item<Person>),
    /// The edition and the words.
    About,
}

#[derive(Serialize)]
struct View {
    lead: Option<String>,
    /// What a filter offers.
    picks: Vec<Pick>,
    calendar: Option<String>,
    sections: Vec<Titled>,
}

/// A choice of the filter: its name, the key of its label, what the rows have of it.
#[derive(Serialize)]
struct Pick {
    name: &'static str,
    key: &'static str,
    values: BTreeSet<String>,
}

/// The choices among the rows of tables; none where there is nothing to choose from.
fn picks(blocks: &[Block]) -> Vec<Pick> {
    let rows = || {
        let tables = blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        tables.flat_map(|table| &table.rows)
    };
    let pick = |(name, key): (&'static str, &'static str)| {
        let traits = rows().flat_map(|row| &row.traits);
        let values = traits.filter(|(own, value)| *own == name && !value.is_empty());
        Pick { name, key, values: values.map(|(_, value)| value.clone()).collect() }
    };
    let all = [("account", "kind-account"), ("owner", "field-owner"), ("state", "field-status")];
    all.map(pick).into_iter().filter(|pick| !pick.values.is_empty()).collect()
}

/// Blocks below a heading; the first may have none.
#[derive(Default, Serialize)]
struct Titled {
    title: Option<String>,
    blocks: Vec<Block>,
}

/// Parts blocks where their headings stand.
fn titled(blocks: Vec<Block>) -> Vec<Titled> {
    let mut sections = vec![Titled::default()];
    for block in blocks {
        match block {
            Block::Heading { text } => {
                sections.push(Titled { title: Some(text), ..Titled::default() });
            }
            block => sections.last_mut().expect("there is the first").blocks.push(block.trimmed()),
        }
    }
    sections.retain(|section| !section.blocks.is_empty());
    sections
}

impl Overview<'_> {
    fn title(&self, sheet: &Sheet<'_>) -> String {
        match self {
            Self::Actions => sheet.text("site-all-open-actions"),
            Self::Load => sheet.text("site-load-all"),
            Self::Person(person) => name_or(&person.name, person).to_owned(),
            Self::About => sheet.text("site-about"),
        }
    }

    fn blocks(&self, sheet: &Sheet<'_>) -> Vec<Block> {
        match self {
            Self::Actions => open_work(sheet),
            Self::Load => load(sheet),
            Self::Person(one) => person(sheet, one),
            Self::About => glossary(sheet),
        }
    }

    fn lead(&self, sheet: &Sheet<'_>) -> Option<String> {
        match self {
            Self::Actions | Self::Person(_) => None,
            Self::Load => Some(sheet.text("site-load-lead")),
            Self::About => Some(sheet.text(sheet.edition.about_key())),
        }
    }
}

impl Page for Overview<'_> {
    fn path(&self) -> String {
        match self {
            Self::Actions => "actions.html".to_owned(),
            Self::Load => "load.html".to_owned(),
            Self::Person(person) => format!("people/{}.html", slug(person.id())),
            Self::About => "about.html".to_owned(),
        }
    }

    fn template(&self) -> &'static str {
        "overview.html"
    }

    fn class(&self) -> &'static str {
        match self {
            Self::Actions => "all-actions",
            Self::Load => "load",
            Self::Person(_) => "person",
            Self::About => "about",
        }
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let calendar = match self {
            Self::Person(person) => Some(sheet.href(&person_calendar(person.id()))),
            _ => None,
        };
        let blocks = self.blocks(sheet);
        let view = View {
            lead: self.lead(sheet),
            picks: picks(&blocks),
            calendar,
            sections: titled(blocks),
        };
        Composed {
            title: self.title(sheet),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html"))],
            view: Value::from(Serde(&view)),
        }
    }
}
