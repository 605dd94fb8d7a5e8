//! Changes as they are told: every sentence in one language, in the order of its weight.
//!
//! How a story is dressed, and how untrusted words are kept inert, is the matter of each format.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::beside::{ApprovalStory, FigureStory, Impact, Judged};
use super::line::Line;
use crate::diff::class::Class;
use crate::diff::state::Subject;
use crate::graph::Change;
use crate::i18n::Language;
use crate::model::Id;

/// All changes, told.
#[derive(Debug, Clone)]
pub struct Story {
    /// In which language.
    pub language: Language,
    /// The date that counts as today.
    pub today: Date,
    /// What plans share, then the plans that changed.
    pub parts: Vec<Part>,
    /// What changed in `keyplan.toml`.
    pub settings: Vec<Fact>,
    /// What the change did to the findings.
    pub findings: Judged,
    /// Files of either state that could not be read whole, so that something may be missing here.
    pub unread: Vec<Unread>,
    /// What only the layout of files changed: nothing is told of it.
    pub has_other_bytes: bool,
}

/// A file that could not be read whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Its path from the workspace's root.
    pub path: String,
    /// Whether it is the file of before.
    pub side: Side,
}

/// Before or now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The state that is compared with.
    Before,
    /// The state of now.
    Now,
}

/// A plan, or what plans share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Part {
    /// The plan's id of now, or of before when it is gone; empty for what plans share.
    pub id: Id,
    /// What it is called.
    pub name: Line,
    /// Who answers for it.
    pub owner: Option<Line>,
    /// How it changed as a whole.
    pub change: Change,
    /// What is to be said of it as a whole, such as that it has another name.
    pub facts: Vec<Fact>,
    /// Its key figures that differ, in their order.
    #[serde(skip)]
    pub figures: Vec<FigureStory>,
    /// Of a plan that is new or gone, whose approval that needs.
    #[serde(skip)]
    pub approval: Vec<ApprovalStory>,
    /// Of a plan that is gone, what other plans still name of it.
    #[serde(skip)]
    pub impact: Option<Impact>,
    /// Its items and pages, the weightiest first.
    pub items: Vec<ItemStory>,
}

/// An item or page that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct ItemStory {
    /// What it is now, or was.
    pub subject: Subject,
    /// How it changed.
    pub change: Change,
    /// How much it matters.
    #[serde(with = "class_word")]
    pub class: Class,
    /// Its kind in words.
    pub kind: Line,
    /// What it is called, when it has a name.
    pub name: Option<Line>,
    /// What else tells which one it is: its owner, whom they report to, what they decide.
    pub about: Vec<Line>,
    /// What changed, the weightiest first.
    pub facts: Vec<Fact>,
    /// Whose approval it needs, each once.
    #[serde(skip)]
    pub approval: Vec<ApprovalStory>,
    /// What else names it; none when nothing does, and of what is new.
    #[serde(skip)]
    pub impact: Option<Impact>,
    /// Fields that are as before, or of a new item are not told.
    pub rest: Vec<Fact>,
}

/// Something that changed of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Fact {
    /// How much it matters.
    #[serde(with = "class_word")]
    pub class: Class,
    /// The dotted field, as it is written; empty for what concerns all of the item.
    pub field: String,
    /// What it is called.
    pub label: Line,
    /// What happened.
    pub what: Told,
    /// What else is to be said, such as by how much.
    pub notes: Vec<Line>,
}

/// What happened to a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// It was one thing and is another; one of the two may be nothing.
    Was(Option<Line>, Option<Line>),
    /// Some things are in it that were not, and some are not any more.
    Set {
        /// What is new.
        added: Vec<Line>,
        /// What is gone.
        removed: Vec<Line>,
    },
    /// A row of a list, such as somebody who looks after a stakeholder: what differs of it, each with the
    /// name of its field. These are `Was`, `Set` or `Prose`, never rows again.
    Row(Vec<Fact>),
    /// A text that is partly the same.
    Prose(Vec<Vec<Segment>>),
    /// It is so, and did not change.
    Is(Line),
    /// There is only something to say.
    Note,
}

/// Words of a text that stayed, went or came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Segment {
    /// None for what stayed.
    pub change: Option<Change>,
    /// The words; an ellipsis stands for what was left out.
    pub text: String,
}

impl Story {
    /// Every class with how many changes have it, the gravest first.
    pub fn counts(&self) -> Vec<(Class, usize)> {
        let items = self.parts.iter().flat_map(|part| {
            let own = part.facts.iter().map(|fact| fact.class);
            own.chain(part.items.iter().map(|item| item.class))
        });
        let all: Vec<Class> = items.chain(self.settings.iter().map(|fact| fact.class)).collect();
        let count = |class: &Class| all.iter().filter(|known| *known == class).count();
        Class::ALL.iter().map(|class| (*class, count(class))).collect()
    }

    /// Whose approval is needed, with the number of changes, in the order in which they are told.
    pub fn approvals(&self) -> Vec<(&ApprovalStory, usize)> {
        let mut all: Vec<(&ApprovalStory, usize)> = Vec::new();
        for part in &self.parts {
            let asked =
                std::iter::once(&part.approval).chain(part.items.iter().map(|item| &item.approval));
            for approval in asked.flatten() {
                match all.iter_mut().find(|(known, _)| known.is_same(approval)) {
                    Some((_, count)) => *count += 1,
                    None => all.push((approval, 1)),
                }
            }
        }
        all
    }

    /// The gravest class of a change; none when nothing changed.
    pub fn gravest(&self) -> Option<Class> {
        self.counts().into_iter().find(|(_, count)| *count > 0).map(|(class, _)| class)
    }
}

/// A class as its word.
mod class_word {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::diff::class::Class;

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
    pub(super) fn serialize<S: Serializer>(class: &Class, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(class.word())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Class, D::Error> {
        let word = String::deserialize(from)?;
        Class::of_word(&word).ok_or_else(|| D::Error::custom("no class"))
    }
}
