//! The stakeholder map of an account: the picture, and the same people in words.
//!
//! Everybody is in the words, whatever the picture can show.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::account::people;
use super::page::Page;
use crate::figures::{is_decider, item_name};
use crate::model::{Item, Plan, Ref, Stakeholder};
use crate::site::map;
use crate::site::plan_sheet::PlanSheet;
use crate::site::sheet::{Composed, Sheet, name_or};
use crate::site::view::{Link, Mark, Segments};

/// The deepest step of the outline that is still set in.
const DEEPEST: usize = 7;

/// The stakeholder map of an account.
pub(super) struct Map<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    lead: String,
    picture: Option<Value>,
    stances: Option<Segments>,
    people: Vec<Entry>,
}

/// A person in the outline.
#[derive(Serialize)]
struct Entry {
    depth: usize,
    link: Link,
    title: String,
    unit: String,
    marks: Vec<Mark>,
    roles: Vec<String>,
    lines: Vec<String>,
    is_decider: bool,
}

impl Page for Map<'_> {
    fn path(&self) -> String {
        format!("{}/map.html", self.folder)
    }

    fn template(&self) -> &'static str {
        "map.html"
    }

    fn class(&self) -> &'static str {
        "map"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let view = View {
            account: account.text.clone(),
            lead: sheet.count("site-map-lead", self.plan.stakeholders.len()),
            picture: picture(&plan_sheet),
            stances: people::stances(&plan_sheet),
            people: outline(&plan_sheet),
        };
        let home = Link::to(sheet.text("site-portfolio"), sheet.href("index.html"));
        Composed {
            title: sheet.text("site-map"),
            crumbs: vec![home, account],
            view: Value::from(Serde(&view)),
        }
    }
}

fn picture(sheet: &PlanSheet<'_>) -> Option<Value> {
    let workspace = sheet.edition.workspace;
    let account = sheet.account(sheet.plan);
    map::picture(sheet.plan, &workspace.shared, workspace.today, sheet.language, &account)
}

/// Everybody, managers before those who report to them; nobody is visited twice, so circles end.
fn outline(sheet: &PlanSheet<'_>) -> Vec<Entry> {
    let people = &sheet.plan.stakeholders;
    let mut reports: Vec<Vec<usize>> = vec![Vec::new(); people.len()];
    let mut tops = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let manager = person.reports_to.get().and_then(|manager| people.position(manager.id()));
        match manager.filter(|manager| *manager != at) {
            Some(manager) => reports[manager].push(at),
            None => tops.push(at),
        }
    }
    let mut seen = vec![false; people.len()];
    let mut all = Vec::with_capacity(people.len());
    // Whoever no top leads to is in a circle and starts an outline of its own.
    for start in tops.into_iter().chain(0..people.len()) {
        let mut waiting = vec![(start, 0)];
        while let Some((at, depth)) = waiting.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                all.extend(people.at(at).map(|person| entry(sheet, person, depth)));
                waiting.extend(reports[at].iter().rev().map(|below| (*below, depth + 1)));
            }
        }
    }
    all
}

fn entry(sheet: &PlanSheet<'_>, person: &Item<Stakeholder>, depth: usize) -> Entry {
    let shared = &sheet.edition.workspace.shared;
    let unit = person.unit.get().map(Ref::id);
    let unit =
        unit.map(|id| item_name(sheet.plan, shared, crate::model::Kind::Unit, id).unwrap_or(id));
    let mut marks: Vec<_> = sheet.field_mark(&person.stance).into_iter().collect();
    marks.extend(people::presence(sheet, person));
    Entry {
        depth: depth.min(DEEPEST),
        link: Link::to(name_or(&person.name, person), sheet.on_account(&anchor(person))),
        title: person.title.text().to_owned(),
        unit: unit.unwrap_or_default().to_owned(),
        marks,
        roles: person.roles.values().map(|role| sheet.word(*role)).collect(),
        lines: person
            .influences
            .values()
            .filter_map(|line| people::sentence(sheet, line))
            .collect(),
        is_decider: is_decider(person),
    }
}

fn anchor(person: &Item<Stakeholder>) -> String {
    crate::site::links::anchor(&person.head.key)
}
