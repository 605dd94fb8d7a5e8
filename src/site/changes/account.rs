//! What is told of one account: who answers for it, its figures, its map, its items.
//!
//! In comes a part of the story, out comes what the template shows of it. Items keep the story's order, the
//! weightiest first; their anchors are numbers, whatever their ids hold.

use serde::Serialize;

use super::edits::{Edit, edits};
use super::picture::{Picture, picture, places};
use super::runs::{Runs, joined, runs, sentence};
use crate::diff::render::{Context, Source};
use crate::diff::{ApprovalStory, Class, FigureStory, Impact, ItemStory, Line, Part, Weight};
use crate::graph::Change;
use crate::i18n::{Language, Message};
use crate::report::{Mark, Tone, sign};
use crate::site::embed::Shown;

/// An account, or what all plans share.
#[derive(Debug, Serialize)]
pub(super) struct Account {
    pub(super) anchor: String,
    pub(super) name: Runs,
    pub(super) count: usize,
    id: Option<String>,
    owner: Runs,
    mark: Option<Mark>,
    pub(super) edits: Vec<Edit>,
    pub(super) approval: Runs,
    impact: Option<Touched>,
    figures: Vec<Figure>,
    picture: Option<Picture>,
    pub(super) items: Vec<Item>,
}

/// An item or page that changed.
#[derive(Debug, Serialize)]
pub(super) struct Item {
    pub(super) anchor: String,
    sign: &'static str,
    change: &'static str,
    pub(super) kind: Runs,
    pub(super) id: String,
    pub(super) name: Runs,
    mark: Option<Mark>,
    class: Mark,
    about: Runs,
    edits: Vec<Edit>,
    pub(super) approval: Runs,
    impact: Option<Touched>,
    rest: Option<Rest>,
}

/// What names a thing that changed.
#[derive(Debug, Serialize)]
struct Touched {
    tone: Tone,
    line: Runs,
}

/// A key figure that differs.
#[derive(Debug, Serialize)]
struct Figure {
    label: Runs,
    before: Runs,
    now: Runs,
    notes: Runs,
}

/// What did not change, folded.
#[derive(Debug, Serialize)]
struct Rest {
    said: String,
    edits: Vec<Edit>,
}

/// What is shown around every account of a page.
pub(super) struct Around<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) context: Context,
    pub(super) shown: Shown,
}

impl Around<'_> {
    fn language(&self) -> Language {
        self.source.story.language
    }

    fn say(&self, message: &Message) -> String {
        message.in_language(self.language())
    }

    /// What is told of a part of the story, the `at`-th.
    pub(super) fn account(&self, at: usize, part: &Part) -> Account {
        let anchor = format!("account-{}", at + 1);
        let number = |(at, item)| self.item(format!("{anchor}-{}", at + 1), item);
        let items: Vec<Item> = part.items.iter().enumerate().map(number).collect();
        let subjects = part.items.iter().map(|item| &item.subject);
        let places = places(subjects.zip(items.iter().map(|item| item.anchor.as_str())));
        let is_id_told = !part.id.is_empty() && part.name.text() != *part.id;
        let owner = part.owner.as_ref();
        Account {
            name: runs(&part.name),
            count: items.len(),
            id: is_id_told.then(|| part.id.to_string()),
            owner: owner
                .map(|it| sentence(self.language(), "diff-owner", "name", it))
                .unwrap_or_default(),
            mark: self.step(part.change),
            edits: edits(&part.facts),
            approval: self.approval(&part.approval),
            impact: part.impact.as_ref().map(touched),
            figures: part.figures.iter().map(|figure| self.figure(figure)).collect(),
            picture: picture(self.source, part, &places, &self.shown),
            items,
            anchor,
        }
    }

    fn item(&self, anchor: String, item: &ItemStory) -> Item {
        let is_told =
            |impact: &&Impact| impact.weight == Weight::Warning || item.class <= Class::Notable;
        let (open, folded) = self.rest(item);
        Item {
            anchor,
            sign: item.change.sign(),
            change: item.change.word(),
            kind: runs(&item.kind),
            id: item.subject.id().to_string(),
            name: item.name.as_ref().map(runs).unwrap_or_default(),
            mark: self.step(item.change),
            class: self.class(item.class),
            about: joined(&item.about, " · "),
            edits: edits(item.facts.iter().chain(open)),
            approval: self.approval(&item.approval),
            impact: item.impact.as_ref().filter(is_told).map(touched),
            rest: folded,
        }
    }

    /// What did not change: as much as is asked for stands open, the rest is folded.
    fn rest<'i>(&self, item: &'i ItemStory) -> (&'i [crate::diff::Fact], Option<Rest>) {
        let open = match self.context {
            Context::Fields(most) => most.min(item.rest.len()),
            Context::Full => item.rest.len(),
        };
        let (open, folded) = item.rest.split_at(open);
        let key = match item.change {
            Change::Changed => "diff-as-before",
            Change::Added | Change::Removed => "diff-more-fields",
        };
        let said = || self.say(&Message::new(key).with("count", folded.len()));
        let rest = (!folded.is_empty()).then(|| Rest { said: said(), edits: edits(folded) });
        (open, rest)
    }

    /// That something is new or gone as a whole.
    pub(super) fn step(&self, change: Change) -> Option<Mark> {
        let (tone, key) = match change {
            Change::Added => (Tone::Good, "diff-added"),
            Change::Removed => (Tone::Bad, "diff-removed"),
            Change::Changed => return None,
        };
        Some(Mark { tone, sign: change.sign(), word: self.say(&Message::new(key)) })
    }

    fn class(&self, class: Class) -> Mark {
        let tone = tone(class);
        let word = self.say(&Message::new(format!("diff-class-{}", class.word())));
        Mark { tone, sign: sign(tone), word }
    }

    /// Whose approval something needs; nothing when nobody's.
    pub(super) fn approval(&self, approval: &[ApprovalStory]) -> Runs {
        if approval.is_empty() {
            return Runs::new();
        }
        let names = Line::joined(approval.iter().map(|who| who.name.clone()), ", ");
        sentence(self.language(), "diff-approval", "names", &names)
    }

    fn figure(&self, figure: &FigureStory) -> Figure {
        let nothing = || Line::ours(self.say(&Message::new("diff-nothing")));
        let side = |side: &Option<(_, Line)>| {
            runs(&side.as_ref().map_or_else(nothing, |(_, line)| line.clone()))
        };
        Figure {
            label: runs(&figure.label),
            before: side(&figure.before),
            now: side(&figure.now),
            notes: joined(&figure.notes, ", "),
        }
    }
}

/// How a class is to be taken.
pub(super) const fn tone(class: Class) -> Tone {
    match class {
        Class::Critical => Tone::Bad,
        Class::Notable => Tone::Warn,
        Class::Routine => Tone::Info,
        Class::Cosmetic => Tone::Quiet,
    }
}

fn touched(impact: &Impact) -> Touched {
    let tone = match impact.weight {
        Weight::Warning => Tone::Warn,
        Weight::Note => Tone::Quiet,
    };
    Touched { tone, line: runs(&impact.line) }
}
