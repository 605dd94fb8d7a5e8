//! One card a person: name, function, parts, stance, influence, and who of ours looks after them.
//!
//! What a card has no room for is kept whole beside what it shows.

use std::collections::HashMap;

use jiff::civil::Date;

use super::band::{self, Band, Care};
use super::changed::CardChange;
use super::density::{CardForm, Measures};
use super::layers::{Layer, Layers};
use super::names::{fitting, initials, short};
use super::widths::{Face, Label, clean, fit, width};
use super::words::Words;
use crate::graph::comparison::Change;
use crate::graph::layout::Rect;
use crate::graph::{STALE_DAYS, StakeholderGraph, last_contact};
use crate::i18n::Message;
use crate::model::{
    Coverage, Id, Influence, Item, Plan, Role, Shared, Stakeholder, StakeholderStatus, Stance,
    Weight,
};

/// The size of the function's letters.
const TITLE_SIZE: i64 = 12;

/// A part that somebody plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// Which.
    pub role: Role,
    /// Its two letters.
    pub letters: String,
    /// Its word.
    pub word: String,
}

impl Badge {
    /// Whether who plays it decides.
    pub fn is_decisive(&self) -> bool {
        matches!(self.role, Role::EconomicBuyer | Role::DecisionMaker)
    }
}

/// Somebody of ours who looks after a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// Two letters of the name.
    pub initials: String,
    /// The name.
    pub name: String,
}

/// A stance with its sign, which is understood without colour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Which stance.
    pub stance: Stance,
    /// Its sign: `++`, `+`, `0`, `−`, `−−`, `?`.
    pub sign: &'static str,
    /// Its word.
    pub word: String,
}

/// Why somebody is in the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Billing {
    /// Like everybody.
    #[default]
    Usual,
    /// The picture is about them.
    Focus,
    /// They stand above somebody, and are farther away than was asked for.
    Context,
}

/// A person in the picture.
#[derive(Debug, Clone)]
pub struct Card {
    /// The person's id.
    pub id: Id,
    /// What it looks like.
    pub form: CardForm,
    /// Where the card is.
    pub place: Rect,
    /// Under whom it hangs in the picture, as a position among the cards.
    pub parent: Option<usize>,
    /// The person's name; the id where none is known.
    pub name: Label,
    /// Their function.
    pub title: Label,
    /// Their unit, as a position in the drawing's units.
    pub unit: Option<usize>,
    /// What its band tells.
    pub band: Band,
    /// Their stance.
    pub stance: Sign,
    /// Their parts, the weightiest first.
    pub roles: Vec<Badge>,
    /// How many of the parts the card has room for.
    pub roles_shown: usize,
    /// How much they decide, 0 to 10.
    pub influence: Option<Influence>,
    /// Whether they are there.
    pub status: StakeholderStatus,
    /// Who of ours looks after them, the lead first.
    pub covers: Vec<Cover>,
    /// How they are looked after, where that is drawn.
    pub care: Option<Care>,
    /// How long ago we last spoke, where that is too long.
    pub stale: Option<String>,
    /// Whether the picture is about them.
    pub billing: Billing,
    /// How many people below them the picture leaves out.
    pub beyond: usize,
    /// On which page the branch goes on, and with how many people, where it is cut off.
    pub goes_on: Option<String>,
    /// What changed, in a picture of changes.
    pub change: Option<CardChange>,
    /// All of this in words, a fact each.
    pub facts: Vec<String>,
}

impl Card {
    /// How much they decide, as a word.
    pub fn weight(&self) -> Option<Weight> {
        self.influence.map(Influence::weight)
    }

    /// Who they are: name and function.
    pub fn who(&self) -> String {
        if self.title.full.is_empty() {
            return self.name.full.clone();
        }
        format!("{}, {}", self.name.full, self.title.full)
    }

    /// All that the card says, in one line.
    pub fn summary(&self) -> String {
        let who = std::iter::once(self.who());
        who.chain(self.facts.iter().chain(&self.goes_on).cloned()).collect::<Vec<_>>().join(" · ")
    }

    /// The measures of its form.
    pub(in crate::graph) fn measures(&self) -> Measures {
        self.form.measures()
    }

    /// How they changed.
    pub fn changed(&self) -> Option<Change> {
        self.change.as_ref().map(|change| change.change)
    }

    /// Whether somebody ought to look after them and nobody does.
    pub fn is_uncovered(&self) -> bool {
        self.care == Some(Care::Uncovered)
    }
}

/// The sign of a stance.
pub(super) fn sign(stance: Stance, words: &Words) -> Sign {
    Sign { stance, sign: band::sign_of(stance), word: words.stance(stance).to_owned() }
}

/// The cards of all people, not yet in their places.
pub(super) fn cards(
    plan: &Plan,
    shared: &Shared,
    graph: &StakeholderGraph,
    today: Date,
    words: &Words,
    layers: Layers,
    form: CardForm,
) -> Vec<Card> {
    let people = plan.stakeholders.iter().enumerate();
    let mut told = Told::default();
    people
        .map(|(person, item)| {
            let mut card = card(graph, person, item, words, form);
            let last = last_contact(item, today).filter(|_| layers.has(Layer::CoveredBy));
            if layers.has(Layer::CoveredBy) {
                card.covers = covers(item, shared);
                let age = last.map(|last| (today - last).get_days());
                let stale = age.filter(|days| i64::from(*days) > i64::from(STALE_DAYS));
                card.stale = stale.map(|days| told.age(days, words));
                card.care = Some(care(&card, graph.lead(person).is_some()));
            }
            card.facts = facts(&card, item, last, words, &mut told);
            card.roles_shown = roles_shown(&card);
            fit_labels(&mut card);
            card
        })
        .collect()
}

fn card(
    graph: &StakeholderGraph,
    person: usize,
    item: &Item<Stakeholder>,
    words: &Words,
    form: CardForm,
) -> Card {
    let badge = |role: &Role| Badge {
        role: *role,
        letters: words.badge(*role).to_owned(),
        word: words.role(*role).to_owned(),
    };
    let stance = sign(item.stance.value().unwrap_or(Stance::Unknown), words);
    Card {
        id: item.id().clone(),
        form,
        place: Rect::default(),
        parent: None,
        name: Label::whole(&name(item, words)),
        title: Label::whole(item.title.text()),
        unit: graph.unit(person),
        band: band::of_stance(stance.stance, stance.sign, &stance.word),
        stance,
        roles: graph.roles(person).iter().map(badge).collect(),
        roles_shown: 0,
        influence: item.influence.value(),
        status: item.status.value().unwrap_or(StakeholderStatus::Active),
        covers: Vec::new(),
        care: None,
        stale: None,
        billing: Billing::Usual,
        beyond: 0,
        change: None,
        goes_on: None,
        facts: Vec::new(),
    }
}

/// What somebody is called; a seat without a name says so.
pub(super) fn name(item: &Item<Stakeholder>, words: &Words) -> String {
    let name = clean(item.name.text());
    if !name.trim().is_empty() {
        return name;
    }
    let is_placeholder = item.status.value() == Some(StakeholderStatus::Placeholder);
    if is_placeholder { words.unknown_name.clone() } else { item.id().to_string() }
}

/// Cuts name and function to the room that the card has for them.
fn fit_labels(card: &mut Card) {
    let measures = card.measures();
    let room = measures.width - measures.text - measures.margin;
    // A seat without a name is better known by its function, where only one of them is shown.
    let is_seat = card.status == StakeholderStatus::Placeholder && !card.title.full.is_empty();
    let face = if card.form == CardForm::Dot { Face::Regular } else { Face::Bold };
    let (name, room) = match card.form {
        CardForm::Full => (card.name.full.clone(), room),
        CardForm::Compact | CardForm::Dot if is_seat => (card.title.full.clone(), room),
        CardForm::Compact => (fitting(&card.name.full, face, measures.name_size, room), room),
        CardForm::Dot => (short(&card.name.full), room - badges_width(card)),
    };
    card.name.shown = fit(&name, face, measures.name_size, room).shown;
    card.title.shown = match card.form {
        CardForm::Full => fit(&card.title.full, Face::Regular, TITLE_SIZE, room).shown,
        CardForm::Compact | CardForm::Dot => String::new(),
    };
}

/// How much room the badges of a card with one line take.
fn badges_width(card: &Card) -> i64 {
    i64::try_from(card.roles_shown).unwrap_or_default() * card.measures().badge_step
}

fn covers(item: &Stakeholder, shared: &Shared) -> Vec<Cover> {
    let mut all: Vec<&Coverage> = item.covered_by.values().collect();
    all.sort_by_key(|coverage| coverage.lead.value() != Some(true));
    let person = |coverage: &&Coverage| {
        let name = clean(shared.person_name(coverage.person.get()?));
        Some(Cover { initials: initials(&name), name })
    };
    all.iter().filter_map(person).collect()
}

/// How somebody is looked after, with or without somebody who leads.
fn care(card: &Card, has_lead: bool) -> Care {
    match (card.status, card.covers.is_empty(), &card.stale) {
        (StakeholderStatus::Former, ..) => Care::Unneeded,
        (_, true, _) => Care::Uncovered,
        (_, false, Some(_)) => Care::Stale,
        (_, false, None) if has_lead => Care::Led,
        (_, false, None) => Care::Covered,
    }
}

/// What was said before of other people: the same days and levels come again and again, and putting
/// a sentence together costs more than finding it.
#[derive(Default)]
struct Told {
    ages: HashMap<i32, String>,
    contacts: HashMap<Date, String>,
    levels: HashMap<u8, String>,
}

impl Told {
    fn age(&mut self, days: i32, words: &Words) -> String {
        let message = || match days {
            ..100 => Message::new("graph-days").with("count", i64::from(days)),
            _ => Message::new("graph-months").with("count", i64::from(days / 30)),
        };
        let text = self.ages.entry(days).or_insert_with(|| message().in_language(words.language));
        text.clone()
    }

    fn contact(&mut self, last: Date, words: &Words) -> String {
        let message = || Message::new("graph-last-contact").with("date", last);
        let text = self.contacts.entry(last);
        text.or_insert_with(|| message().in_language(words.language)).clone()
    }

    fn influence(&mut self, Influence(level): Influence, words: &Words) -> String {
        let message = || Message::new("graph-influence").with("level", i64::from(level));
        let text = self.levels.entry(level);
        text.or_insert_with(|| message().in_language(words.language)).clone()
    }
}

/// How much room the text on stale contact takes.
pub(in crate::graph) fn stale_width(card: &Card) -> i64 {
    let shown = card.stale.as_ref().filter(|_| card.form == CardForm::Full);
    shown.map_or(0, |text| width(text, Face::Regular, 10) + 8)
}

/// How much room there is at the right of the last row, from the card's right edge.
pub(in crate::graph) fn tail_width(card: &Card) -> i64 {
    let covers = i64::try_from(card.covers.len().clamp(1, 2)).unwrap_or(2);
    let bars = if card.influence.is_some() { 22 } else { 0 };
    let measures = card.measures();
    measures.margin + covers * measures.cover_step + bars + stale_width(card)
}

/// How many badges fit in the last row; a card with one line only tells that somebody decides.
fn roles_shown(card: &Card) -> usize {
    if card.form == CardForm::Dot {
        return card.roles.first().map_or(0, |badge| usize::from(badge.is_decisive()));
    }
    let measures = card.measures();
    let room = measures.width - measures.text - tail_width(card);
    let fits = usize::try_from(room / measures.badge_step).unwrap_or_default();
    if card.roles.len() <= fits { card.roles.len() } else { fits.saturating_sub(1) }
}

fn facts(
    card: &Card,
    item: &Stakeholder,
    last: Option<Date>,
    words: &Words,
    told: &mut Told,
) -> Vec<String> {
    let mut facts: Vec<String> = Vec::new();
    if card.status != StakeholderStatus::Active {
        facts.push(words.status(card.status).to_owned());
    }
    facts.extend(card.roles.iter().map(|badge| badge.word.clone()));
    facts.push(format!("{} ({})", card.stance.word, card.stance.sign));
    facts.extend(card.influence.map(|influence| told.influence(influence, words)));
    facts.extend(item.contact.value().map(|contact| words.contact(contact).to_owned()));
    facts.extend(covered_by(card, words));
    facts.extend(last.map(|last| told.contact(last, words)));
    facts
}

fn covered_by(card: &Card, words: &Words) -> Option<String> {
    if card.covers.is_empty() {
        return card.is_uncovered().then(|| words.uncovered.clone());
    }
    let names: Vec<&str> = card.covers.iter().map(|cover| cover.name.as_str()).collect();
    Some(format!("{} {}", words.covered_by, names.join(", ")))
}
