//! Who of ours looks after whom: the customer's people by what they decide, our people beside them.
//!
//! Somebody who decides and is looked after by nobody has a row that says so across all columns.

use std::sync::Arc;

use jiff::civil::Date;
use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::figures::is_present;
use crate::graph::{Facts, STALE_DAYS, agreed_days};
use crate::i18n::Message;
use crate::model::{Coverage as Entry, Item, Plan, Rating, Ref, Role, Stakeholder, Standing};
use crate::report::{Link, Look, Mark};
use crate::site::plan_sheet::PlanSheet;
use crate::site::says::person_link;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// The coverage of an account.
pub(super) struct Coverage<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    views: Vec<Way>,
    lead: String,
    alone: Option<Vec<Link>>,
    ours: Vec<Ours>,
    groups: Vec<Group>,
    levels: Vec<Level>,
}

/// One of ours, as the head of a column.
#[derive(Serialize)]
struct Ours {
    link: Link,
    name: String,
    count: usize,
}

/// People who play like parts.
#[derive(Serialize)]
struct Group {
    title: String,
    rows: Vec<Row>,
}

/// Somebody at the customer.
#[derive(Serialize)]
struct Row {
    link: Link,
    title: String,
    stance: Option<Mark>,
    decides: bool,
    /// What is wrong when nobody looks after them.
    missing: Option<String>,
    cells: Vec<Option<Cell>>,
}

/// What one of ours is to somebody.
#[derive(Serialize)]
struct Cell {
    leads: bool,
    steps: Vec<&'static str>,
    words: String,
    age: Option<String>,
    is_stale: bool,
    rating: Option<Look>,
}

/// A level in the legend.
#[derive(Serialize)]
struct Level {
    steps: Vec<&'static str>,
    word: String,
}

impl Page for Coverage<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, view::View::Coverage.file())
    }

    fn template(&self) -> &'static str {
        "coverage.html"
    }

    fn class(&self) -> &'static str {
        "coverage"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let facts = plan_sheet.facts();
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let share = facts.people.coverage_of_deciders();
        let lead = Message::new("graph-deciders").with("covered", share.covered);
        let people = Message::new("graph-people").with("count", facts.people.len());
        let view = View {
            account: account.text.clone(),
            views: views(&plan_sheet, Some(view::View::Coverage)),
            lead: match share.all {
                0 => sheet.say(&people),
                all => format!("{} · {}", sheet.say(&people), sheet.say(&lead.with("count", all))),
            },
            alone: alone(&plan_sheet, &facts),
            ours: ours(&plan_sheet, &facts),
            groups: groups(&plan_sheet, &facts),
            levels: Standing::ALL
                .iter()
                .filter(|one| **one != Standing::None)
                .map(|standing| Level {
                    steps: steps(Some(*standing), None),
                    word: sheet.word(*standing),
                })
                .collect(),
        };
        Composed {
            title: sheet.text(view::View::Coverage.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}

/// Those of ours without whom deciders are left alone.
fn alone(sheet: &PlanSheet<'_>, facts: &Facts<'_>) -> Option<Vec<Link>> {
    let keepers = facts.keepers.iter().map(|keeper| &facts.coverage.ours()[keeper.ours]);
    let links: Vec<Link> =
        keepers.map(|id| sheet.refer(&Ref::<crate::model::Person>::new(id))).collect();
    (!links.is_empty()).then_some(links)
}

fn ours(sheet: &PlanSheet<'_>, facts: &Facts<'_>) -> Vec<Ours> {
    let each = facts.coverage.ours().iter().enumerate();
    each.map(|(at, id)| {
        let link = sheet.refer(&Ref::<crate::model::Person>::new(id));
        Ours { name: link.text.clone(), link, count: facts.coverage.people_of(at).len() }
    })
    .collect()
}

/// What kinds of parts people play, in the order of the page; each with the roles that belong to it.
const PARTS: &[(&str, &[Role])] = &[
    ("site-part-decide", &[Role::EconomicBuyer, Role::DecisionMaker]),
    (
        "site-part-approve",
        &[Role::BudgetHolder, Role::Approver, Role::Signatory, Role::Buyer, Role::ExecutiveSponsor],
    ),
    (
        "site-part-examine",
        &[Role::TechnicalBuyer, Role::LegalCompliance, Role::Gatekeeper, Role::Blocker],
    ),
    ("site-part-speak", &[Role::Champion, Role::Coach, Role::Influencer]),
    ("site-part-use", &[Role::User, Role::ProjectLead, Role::Initiator]),
    ("site-part-other", &[]),
];

fn groups(sheet: &PlanSheet<'_>, facts: &Facts<'_>) -> Vec<Group> {
    let mut groups: Vec<Vec<(usize, &Item<Stakeholder>)>> = vec![Vec::new(); PARTS.len()];
    for (person, item) in sheet.plan.stakeholders.iter().enumerate() {
        if is_present(item) {
            let plays =
                |roles: &[Role]| roles.iter().any(|role| facts.people.has_role(person, *role));
            let part = PARTS.iter().position(|(_, roles)| plays(roles));
            groups[part.unwrap_or(PARTS.len() - 1)].push((person, item));
        }
    }
    let named = PARTS.iter().zip(groups).filter(|(_, people)| !people.is_empty());
    named
        .map(|((key, _), mut people)| {
            people.sort_by_key(|(_, item)| std::cmp::Reverse(item.influence.value()));
            let rows = people.into_iter().map(|(person, item)| row(sheet, facts, person, item));
            Group { title: sheet.text(key), rows: rows.collect() }
        })
        .collect()
}

fn row(sheet: &PlanSheet<'_>, facts: &Facts<'_>, person: usize, item: &Item<Stakeholder>) -> Row {
    let is_bare = facts.coverage.keepers_of(person).is_empty();
    let missing = if facts.people.is_decider(person) {
        Some("site-coverage-decider")
    } else {
        facts.people.is_key(person).then_some("site-coverage-key")
    };
    let ours = 0..facts.coverage.ours().len();
    let entry = |at| facts.coverage.entry(sheet.plan, at, person);
    Row {
        link: person_link(sheet, facts, person),
        title: item.title.text().to_owned(),
        stance: sheet.field_mark(&item.stance),
        decides: facts.people.is_decider(person),
        missing: missing.filter(|_| is_bare).map(|key| sheet.text(key)),
        cells: ours.map(|at| Some(cell(sheet, facts, person, item, entry(at)?))).collect(),
    }
}

fn cell(
    sheet: &PlanSheet<'_>,
    facts: &Facts<'_>,
    person: usize,
    item: &Stakeholder,
    entry: &Entry,
) -> Cell {
    let today = sheet.basis.workspace.today;
    let lead = facts.people.lead(person);
    let last = entry.last_contact.value().map(|day| day.0).filter(|day| *day <= today);
    let days = last.map(|last| i64::from((today - last).get_days()));
    let longest =
        entry.cadence.value().map(crate::model::Cadence::days).or_else(|| agreed_days(item));
    let longest = longest.map_or(i64::from(STALE_DAYS), i64::from);
    let rating = entry.rating.value().filter(|rating| *rating != Rating::Good);
    let (current, target) = (entry.current.value(), entry.target.value());
    Cell {
        leads: lead.is_some_and(|lead| entry.person.get().is_some_and(|one| *one.id() == **lead)),
        steps: steps(current, target),
        words: words(sheet, current, target),
        age: last.zip(days).map(|(last, days)| age(sheet, last, days)),
        is_stale: days.is_some_and(|days| days > longest),
        rating: rating.map(|rating| sheet.mark(rating).into()),
    }
}

fn words(sheet: &PlanSheet<'_>, current: Option<Standing>, target: Option<Standing>) -> String {
    match (current, target) {
        (Some(current), Some(target)) if current != target => {
            format!("{} → {}", sheet.word(current), sheet.word(target))
        }
        (Some(level), _) | (None, Some(level)) => sheet.word(level),
        (None, None) => sheet.text("site-coverage-untold"),
    }
}

/// How long ago, in days while that is short.
fn age(sheet: &PlanSheet<'_>, last: Date, days: i64) -> String {
    match usize::try_from(days) {
        Ok(days) if days < 100 => sheet.count("graph-days", days),
        _ => sheet.date(last),
    }
}

/// The four levels, each reached, wanted or neither.
fn steps(current: Option<Standing>, target: Option<Standing>) -> Vec<&'static str> {
    let count = |standing: Option<Standing>| standing.map_or(0, |standing| standing as usize);
    let (current, target) = (count(current), count(target));
    (1..=4)
        .map(|step| match step {
            _ if step <= current => "on",
            _ if step <= target => "want",
            _ => "off",
        })
        .collect()
}
