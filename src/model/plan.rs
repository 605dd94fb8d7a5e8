//! A plan: one folder's items and pages; and what stands beside `keyplan.toml` for all plans.
//!
//! A plan holds what could be read. What could not was reported and is missing here.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::{
    Account, Action, Budget, Competitor, Contract, Criterion, CustomerGoal, CustomerRevenue,
    Decision, Goal, Head, Header, Health, Id, Initiative, Item, ItemKey, Items, Kind, Kpi, Member,
    Milestone, Objective, Offering, Opportunity, Page, Parts, Person, Place, Position, Priority,
    Question, Ref, Revenue, Review, Risk, Row, Solution, Stakeholder, Status, Strategy, Swot,
    Tactic, Template, Unit, Visibility, Word,
};
use crate::text::scan::secret::Secret;
use crate::text::{LineIndex, Span};

/// A file that was read: its path from the workspace's root, and its text.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path from the workspace's root, with `/`.
    pub path: Arc<str>,
    /// Its text.
    pub text: Arc<str>,
    lines: OnceLock<LineIndex>,
}

impl SourceFile {
    /// A file of a path and a text.
    pub fn new(path: Arc<str>, text: Arc<str>) -> Self {
        Self { path, text, lines: OnceLock::new() }
    }

    /// Where its lines begin; counted when first asked for, because most files have nothing to tell.
    pub fn lines(&self) -> &LineIndex {
        self.lines.get_or_init(|| LineIndex::new(&self.text))
    }

    /// Forgets the text, but not where its lines began.
    pub fn forget_text(&mut self) {
        self.lines();
        self.text = "".into();
    }
}

/// A reference as it stands in a file: what finds ids that name nothing, and who names what.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The item that names; none for a page.
    pub from: Option<ItemKey>,
    /// The field that names, dotted: `covered-by.person`.
    pub field: Arc<str>,
    /// The words of the kinds that may be named here; the first when none is written.
    pub kinds: &'static [&'static str],
    /// What is named, as typed.
    pub text: Arc<str>,
    /// Where.
    pub place: Place,
}

impl Reference {
    /// Where a part of its text stands in the file's text; nothing where it is not spelt as it is, but
    /// with escapes.
    pub fn place_of(&self, part: Range<usize>, source: &str) -> Option<Span> {
        let raw = self.place.span.slice(source);
        let quotes = raw.len().checked_sub(self.text.len())? / 2;
        let is_quoted = raw.get(..quotes)?.chars().all(|sign| matches!(sign, '"' | '\''));
        let is_plain = is_quoted && raw.get(quotes..quotes + self.text.len())? == &*self.text;
        let start = self.place.span.range().start + quotes;
        is_plain.then(|| Span::of(start + part.start..start + part.end))
    }
}

/// A file that is named in a plan, such as a logo.
#[derive(Debug, Clone)]
pub struct AssetUse {
    /// The item that names; none for a page.
    pub from: Option<ItemKey>,
    /// The field that names.
    pub field: Arc<str>,
    /// The path from the plan's folder, as typed.
    pub path: Arc<str>,
    /// Where.
    pub place: Place,
}

impl AssetUse {
    /// The file's path from the workspace's root, when it is named in a plan of this folder; none when it
    /// leaves the folder.
    pub fn from_root(&self, folder: &str) -> Option<String> {
        let mut parts: Vec<&str> = Vec::new();
        for part in self.path.trim().split('/').filter(|part| !matches!(*part, "" | ".")) {
            if part == ".." {
                parts.pop()?;
            } else {
                parts.push(part);
            }
        }
        let folder = (!folder.is_empty()).then_some(folder);
        let parts: Vec<&str> = folder.into_iter().chain(parts).collect();
        Some(parts.join("/"))
    }
}

/// A word that holds the place of a text still to be written, such as `TBD`.
#[derive(Debug, Clone)]
pub struct StandIn {
    /// The item in whose text it stands; none for a page.
    pub from: Option<ItemKey>,
    /// The field; empty for the Markdown of a page.
    pub field: Arc<str>,
    /// The word as typed.
    pub text: Arc<str>,
    /// Where.
    pub place: Place,
}

/// What the letters of a text give away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TraceKind {
    /// Somebody's mail address.
    Mail,
    /// Somebody's telephone number.
    Phone,
    /// The number of a bank account.
    Account,
    /// What opens something.
    Secret(Secret),
    /// The lowest price that we would take.
    Price,
    /// A word that judges how somebody stands to us.
    Judgement,
}

/// Something in a text that rules want to know of, whatever the text is about.
#[derive(Debug, Clone)]
pub struct Trace {
    /// What it is.
    pub kind: TraceKind,
    /// The item in whose text it stands; none for a page.
    pub from: Option<ItemKey>,
    /// The field; empty for the Markdown of a page.
    pub field: Arc<str>,
    /// Where.
    pub place: Place,
}

/// A comment in a file, for silencing findings.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Where it stands.
    pub place: Place,
    /// Whether nothing else stands on its line.
    pub alone: bool,
    /// Its text without the comment signs.
    pub text: Arc<str>,
}

/// What every folder of files gives beside its items.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files in the order of their paths.
    pub files: Vec<SourceFile>,
    /// Every reference in them.
    pub references: Vec<Reference>,
    /// Every file that they name.
    pub assets: Vec<AssetUse>,
    /// Every word in them that holds the place of a text.
    pub stand_ins: Vec<StandIn>,
    /// What else the letters of their texts give away.
    pub traces: Vec<Trace>,
    /// Every comment that speaks to keyplan.
    pub remarks: Vec<Remark>,
}

impl Sources {
    /// The file of a place.
    pub fn file(&self, place: Place) -> Option<&SourceFile> {
        self.files.get(place.file as usize)
    }
}

/// A key-account plan.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The plan's id: its folder's name.
    pub id: Id,
    /// Its folder's path from the workspace's root.
    pub folder: Arc<str>,
    /// `[plan]`.
    pub header: Option<Item<Header>>,
    /// `[account]`.
    pub account: Option<Item<Account>>,
    /// The customer's priorities.
    pub priorities: Items<Priority>,
    /// The customer's initiatives.
    pub initiatives: Items<Initiative>,
    /// The customer's annual goals.
    pub customer_goals: Items<CustomerGoal>,
    /// The customer's revenue streams.
    pub customer_revenues: Items<CustomerRevenue>,
    /// The parts of the customer's organisation.
    pub units: Items<Unit>,
    /// The people at the customer.
    pub stakeholders: Items<Stakeholder>,
    /// The customer's decision processes.
    pub decisions: Items<Decision>,
    /// Strengths, weaknesses, opportunities, threats.
    pub swot: Items<Swot>,
    /// The competitors' positions here.
    pub competitors: Items<Position>,
    /// The white-space grid, a row a unit.
    pub whitespace: Items<Row>,
    /// Goals.
    pub goals: Items<Goal>,
    /// Objectives.
    pub objectives: Items<Objective>,
    /// Strategies.
    pub strategies: Items<Strategy>,
    /// Tactics.
    pub tactics: Items<Tactic>,
    /// What we propose.
    pub solutions: Items<Solution>,
    /// Deals that may be won.
    pub opportunities: Items<Opportunity>,
    /// Actions.
    pub actions: Items<Action>,
    /// Milestones.
    pub milestones: Items<Milestone>,
    /// Our sales to the customer.
    pub revenues: Items<Revenue>,
    /// Agreements with the customer.
    pub contracts: Items<Contract>,
    /// The account team.
    pub team: Items<Member>,
    /// The budget.
    pub budgets: Items<Budget>,
    /// Risks.
    pub risks: Items<Risk>,
    /// Open questions.
    pub questions: Items<Question>,
    /// Figures that are watched.
    pub kpis: Items<Kpi>,
    /// Ratings by day.
    pub health: Items<Health>,
    /// Reviews.
    pub reviews: Items<Review>,
    /// Pages of prose in their order.
    pub pages: Vec<Page>,
    /// The files and what was found in them.
    pub sources: Sources,
}

impl Plan {
    /// The account's name, or the plan's title, or its id.
    pub fn name(&self) -> &str {
        let account = self.account.as_ref().and_then(|account| account.name.get());
        let title = || self.header.as_ref().and_then(|header| header.title.get());
        account.or_else(title).map_or(&self.id, String::as_str)
    }

    /// Where the plan is in its life, when it says so.
    pub fn status(&self) -> Option<Status> {
        self.header.as_ref()?.status.value()
    }

    /// Whether it is in force, so that gaps matter.
    pub fn is_in_force(&self) -> bool {
        matches!(self.status(), Some(Status::Active | Status::Approved | Status::InReview))
    }

    /// Whether it has ended, so that nobody mends it any more.
    pub fn is_over(&self) -> bool {
        matches!(self.status(), Some(Status::Closed | Status::Archived))
    }

    /// Whether nobody works on it: it has ended or is paused.
    pub fn is_at_rest(&self) -> bool {
        self.is_over() || self.status() == Some(Status::OnHold)
    }

    /// The template that it follows, when it says so.
    pub fn template(&self) -> Option<Template> {
        self.header.as_ref()?.template.value()
    }

    /// Where to point when something is missing from the plan as a whole: its header, its account,
    /// or the start of its first file.
    pub fn front(&self) -> Place {
        let header = self.header.as_ref().map(|header| header.head.place);
        let account = || self.account.as_ref().map(|account| account.head.place);
        header.or_else(account).unwrap_or_default()
    }

    /// The heads of all items, kind by kind.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        let single = self.header.iter().map(Item::head);
        let single = single.chain(self.account.iter().map(Item::head));
        let customer = self.priorities.heads().chain(self.initiatives.heads());
        let customer = customer.chain(self.customer_goals.heads());
        let customer = customer.chain(self.customer_revenues.heads());
        let people = self.units.heads().chain(self.stakeholders.heads());
        let people = people.chain(self.decisions.heads());
        let analysis = self.swot.heads().chain(self.competitors.heads());
        let analysis = analysis.chain(self.whitespace.heads());
        let spine = self.goals.heads().chain(self.objectives.heads());
        let spine = spine.chain(self.strategies.heads()).chain(self.tactics.heads());
        let offers = self.solutions.heads().chain(self.opportunities.heads());
        let work = self.actions.heads().chain(self.milestones.heads());
        let money = self.revenues.heads().chain(self.contracts.heads());
        let means = self.team.heads().chain(self.budgets.heads());
        let doubts = self.risks.heads().chain(self.questions.heads());
        let watch = self.kpis.heads().chain(self.health.heads()).chain(self.reviews.heads());
        single
            .chain(customer)
            .chain(people)
            .chain(analysis)
            .chain(spine)
            .chain(offers)
            .chain(work)
            .chain(money)
            .chain(means)
            .chain(doubts)
            .chain(watch)
    }

    /// The head of an item.
    pub fn head(&self, kind: Kind, id: &str) -> Option<&Head> {
        match kind {
            Kind::Plan => self.header.as_ref().map(Item::head),
            Kind::Account => self.account.as_ref().map(Item::head),
            Kind::Priority => self.priorities.get(id).map(Item::head),
            Kind::Initiative => self.initiatives.get(id).map(Item::head),
            Kind::CustomerGoal => self.customer_goals.get(id).map(Item::head),
            Kind::CustomerRevenue => self.customer_revenues.get(id).map(Item::head),
            Kind::Unit => self.units.get(id).map(Item::head),
            Kind::Stakeholder => self.stakeholders.get(id).map(Item::head),
            Kind::Decision => self.decisions.get(id).map(Item::head),
            Kind::Swot => self.swot.get(id).map(Item::head),
            Kind::Competitor => self.competitors.get(id).map(Item::head),
            Kind::Whitespace => self.whitespace.get(id).map(Item::head),
            Kind::Goal => self.goals.get(id).map(Item::head),
            Kind::Objective => self.objectives.get(id).map(Item::head),
            Kind::Strategy => self.strategies.get(id).map(Item::head),
            Kind::Tactic => self.tactics.get(id).map(Item::head),
            Kind::Solution => self.solutions.get(id).map(Item::head),
            Kind::Opportunity => self.opportunities.get(id).map(Item::head),
            Kind::Action => self.actions.get(id).map(Item::head),
            Kind::Milestone => self.milestones.get(id).map(Item::head),
            Kind::Revenue => self.revenues.get(id).map(Item::head),
            Kind::Contract => self.contracts.get(id).map(Item::head),
            Kind::Team => self.team.get(id).map(Item::head),
            Kind::Budget => self.budgets.get(id).map(Item::head),
            Kind::Risk => self.risks.get(id).map(Item::head),
            Kind::Question => self.questions.get(id).map(Item::head),
            Kind::Kpi => self.kpis.get(id).map(Item::head),
            Kind::Health => self.health.get(id).map(Item::head),
            Kind::Review => self.reviews.get(id).map(Item::head),
            Kind::Person | Kind::Offering | Kind::Criterion => None,
        }
    }

    /// Who may see a text that stands in an item, or at a place of a page; none when neither is there.
    pub fn visibility(&self, item: Option<&ItemKey>, place: Place) -> Option<Visibility> {
        if let Some(item) = item {
            return self.head(item.kind, &item.id).map(Head::visibility);
        }
        let page = self.pages.iter().find(|page| page.file == place.file)?;
        Some(Visibility::of(&page.front.visibility))
    }

    /// The stakeholder that a reference names.
    pub fn stakeholder(&self, reference: &Ref<Stakeholder>) -> Option<&Item<Stakeholder>> {
        self.stakeholders.get(reference.id())
    }

    /// Where the plan names one of its items, in fields or in prose; the item itself aside.
    pub fn mentions<'a>(&'a self, key: &'a ItemKey) -> impl Iterator<Item = &'a Reference> {
        self.sources.references.iter().filter(move |reference| {
            let parts = Parts::of(&reference.text);
            let kind = parts.kind.or(reference.kinds.first().copied());
            parts.id == &*key.id
                && kind == Some(key.kind.word())
                && parts.account.is_none_or(|account| account == &*self.id)
                && reference.from.as_ref() != Some(key)
        })
    }

    /// The place of a span in the file of an item.
    pub fn place(&self, head: &Head, span: Span) -> Place {
        Place { file: head.place.file, span }
    }
}

/// What stands beside `keyplan.toml` and holds for all plans.
#[derive(Debug, Clone, Default)]
pub struct Shared {
    /// Our people.
    pub people: Items<Person>,
    /// What we sell.
    pub offerings: Items<Offering>,
    /// Competitors.
    pub competitors: Items<Competitor>,
    /// The criteria of the scoring.
    pub criteria: Items<Criterion>,
    /// The files and what was found in them.
    pub sources: Sources,
}

impl Shared {
    /// The heads of all items, kind by kind.
    pub fn heads(&self) -> impl Iterator<Item = &Head> {
        let people = self.people.heads().chain(self.offerings.heads());
        people.chain(self.competitors.heads()).chain(self.criteria.heads())
    }

    /// The head of an item.
    pub fn head(&self, kind: Kind, id: &str) -> Option<&Head> {
        match kind {
            Kind::Person => self.people.get(id).map(Item::head),
            Kind::Offering => self.offerings.get(id).map(Item::head),
            Kind::Competitor => self.competitors.get(id).map(Item::head),
            Kind::Criterion => self.criteria.get(id).map(Item::head),
            _ => None,
        }
    }

    /// The name of one of our people, or the id when nobody is known by it.
    pub fn person_name<'a>(&'a self, reference: &'a Ref<Person>) -> &'a str {
        let person = self.people.get(reference.id()).and_then(|person| person.name.get());
        person.map_or(reference.id(), String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_paths_within_the_folder() {
        let from_root = |folder, path: &str| {
            let field = "photo".into();
            AssetUse { from: None, field, path: path.into(), place: Place::default() }
                .from_root(folder)
        };
        assert_eq!(from_root("accounts/a", "./x/../y.png").as_deref(), Some("accounts/a/y.png"));
        assert_eq!(from_root("", "photos/lena.jpg").as_deref(), Some("photos/lena.jpg"));
        assert_eq!(from_root("accounts/a", "../../x.png"), None);
    }
}
