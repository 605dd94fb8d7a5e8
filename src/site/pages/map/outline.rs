//! The people of the map in words, managers before those who report to them.
//!
//! In comes a drawn plan; out goes an entry for each person, which says all that is known of them.
//! Nobody is visited twice, so circles end.

use serde::Serialize;

use super::person::{self, Around};
use crate::graph::{Card, Drawing};
use crate::model::{Item, Kind, Plan, Ref, Stakeholder, Word as _};
use crate::report::{Mark, Source, anchor};
use crate::site::pages::account::people;
use crate::site::parts::{Html, facts_html, pieces_html};
use crate::site::plan_sheet::PlanSheet;

/// The deepest step of the outline that is still set in.
const DEEPEST: usize = 7;

/// A person in the outline.
#[derive(Serialize)]
pub(super) struct Entry {
    /// Where the entry is on the page.
    anchor: String,
    /// The person's id.
    pub(super) id: String,
    /// How far down they are, at most as far as the outline is set in.
    depth: usize,
    /// How far down they are.
    #[serde(skip)]
    pub(super) level: usize,
    name: String,
    title: String,
    pub(super) unit: String,
    pub(super) unit_id: String,
    stance: &'static str,
    status: &'static str,
    /// The words of their roles in the plan language.
    role_words: String,
    roles: Vec<String>,
    marks: Vec<Mark>,
    source: Option<Source>,
    facts: Html,
    more: Html,
    is_decider: bool,
}

/// Everybody, managers before those who report to them.
pub(super) fn outline(sheet: &PlanSheet<'_>, drawing: &Drawing) -> Vec<Entry> {
    let people = &sheet.plan.stakeholders;
    let (reports, tops) = reports(sheet.plan);
    let mut around = arounds(sheet.plan, &reports);
    let mut seen = vec![false; people.len()];
    let mut all = Vec::with_capacity(people.len());
    // Whoever no top leads to is in a circle and starts an outline of its own.
    for start in tops.into_iter().chain(0..people.len()) {
        let mut waiting = vec![(start, 0)];
        while let Some((at, level)) = waiting.pop() {
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            let around = std::mem::take(&mut around[at]);
            let person = people.at(at).zip(drawing.cards.get(at));
            all.extend(person.map(|(person, card)| entry(sheet, person, card, &around, level)));
            waiting.extend(reports[at].iter().rev().map(|below| (*below, level + 1)));
        }
    }
    all
}

/// Who reports to each person, and who reports to nobody.
fn reports(plan: &Plan) -> (Vec<Vec<usize>>, Vec<usize>) {
    let people = &plan.stakeholders;
    let mut reports: Vec<Vec<usize>> = vec![Vec::new(); people.len()];
    let mut tops = Vec::new();
    for (at, person) in people.iter().enumerate() {
        let manager = person.reports_to.get().and_then(|manager| people.position(manager.id()));
        match manager.filter(|manager| *manager != at) {
            Some(manager) => reports[manager].push(at),
            None => tops.push(at),
        }
    }
    (reports, tops)
}

/// Who is tied to each person, worked out once for all.
fn arounds<'a>(plan: &'a Plan, reports: &[Vec<usize>]) -> Vec<Around<'a>> {
    let people = &plan.stakeholders;
    let below = |own: &Vec<usize>| own.iter().filter_map(|at| people.at(*at)).collect();
    let around = |own| Around { reports: below(own), lines: Vec::new() };
    let mut all: Vec<_> = reports.iter().map(around).collect();
    for (from, person) in people.iter().enumerate() {
        for line in person.influences.values() {
            let to = line.to.get().and_then(|to| people.position(to.id()));
            if let Some(to) = to.filter(|to| *to != from) {
                all[to].lines.push((person, line));
            }
        }
    }
    all
}

fn entry(
    sheet: &PlanSheet<'_>,
    person: &Item<Stakeholder>,
    card: &Card,
    around: &Around<'_>,
    level: usize,
) -> Entry {
    let unit = person.unit.get().map(Ref::id).unwrap_or_default();
    let mut marks: Vec<_> = sheet.field_mark(&person.stance).into_iter().collect();
    marks.extend(people::presence(sheet, person));
    marks.extend(sheet.visibility(&person.head));
    let words: Vec<_> = card.roles.iter().map(|badge| badge.role.word()).collect();
    Entry {
        anchor: anchor(&person.head.key),
        id: card.id.to_string(),
        depth: level.min(DEEPEST),
        level,
        name: card.name.full.clone(),
        title: person.title.text().to_owned(),
        unit: if unit.is_empty() { String::new() } else { sheet.link(Kind::Unit, unit).text },
        unit_id: unit.to_owned(),
        stance: card.stance.stance.word(),
        status: card.status.word(),
        role_words: words.join(" "),
        roles: card.roles.iter().map(|badge| badge.word.clone()).collect(),
        marks,
        source: sheet.source(&person.head),
        facts: facts_html(&person::facts(sheet, person, around), "facts pairs"),
        more: pieces_html(&person::more(sheet, person)),
        is_decider: sheet.is_key(person),
    }
}
