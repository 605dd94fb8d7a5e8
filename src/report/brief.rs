//! The account on one page: what somebody must know before they call.
//!
//! In comes a plan, out come a few lines of each kind, counted so that they fit a page whatever the plan holds;
//! what is left out is counted too.

use std::cmp::Reverse;

use super::desk::{name_or, remark};
use super::key_figures::of_account;
use super::objective::progress_bar;
use super::plan_desk::PlanDesk;
use super::view::{Bar, Figure, Link, Mark, Tone};
use crate::figures::{concerns, days_late, is_open, is_present, next_review};
use crate::model::{Action, Item, Objective, Plan, Priority, Risk, Stakeholder};

/// How many lines each list has.
const LINES: usize = 5;
/// How many figures stand in their row.
const FIGURES: usize = 5;
/// The longest a line of text is, in letters.
const LETTERS: usize = 110;

/// The account on one page.
#[derive(Debug, Clone)]
pub(crate) struct Brief {
    pub(crate) name: String,
    /// What the plan is for.
    pub(crate) objective: Option<String>,
    /// Date, author, version, period, owner: label and value.
    pub(crate) facts: Vec<(String, String)>,
    pub(crate) figures: Vec<Figure>,
    /// Why somebody should look at it today.
    pub(crate) concerns: Vec<Mark>,
    pub(crate) lists: Vec<List>,
}

/// A few lines of one kind.
#[derive(Debug, Clone)]
pub(crate) struct List {
    pub(crate) title: String,
    pub(crate) lines: Vec<Line>,
    /// "and 12 more", with the way there.
    pub(crate) more: Option<Link>,
}

/// A line.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) link: Link,
    pub(crate) detail: String,
    pub(crate) mark: Option<Mark>,
    pub(crate) bar: Option<Bar>,
}

/// The account of a plan on one page.
pub(crate) fn brief(desk: &PlanDesk<'_>) -> Brief {
    let plan = desk.plan;
    let today = desk.basis.workspace.today;
    let header = plan.header.as_ref();
    let objective =
        header.and_then(|header| header.objective.get()).filter(|text| !text.trim().is_empty());
    let figures = of_account(desk).into_iter().take(FIGURES);
    let why = concerns(plan, today).into_iter().take(3);
    let lists = [priorities(desk), objectives(desk), risks(desk), people(desk), actions(desk)];
    Brief {
        name: shortened(plan.name()),
        objective: objective.map(|text| text.chars().take(3 * LETTERS).collect()),
        facts: facts(desk, plan),
        figures: figures.map(|figure| Figure { href: None, ..figure }).collect(),
        concerns: why.map(|why| remark(Tone::Bad, desk.say(&why.message()))).collect(),
        lists: lists.into_iter().flatten().collect(),
    }
}

fn facts(desk: &PlanDesk<'_>, plan: &Plan) -> Vec<(String, String)> {
    let Some(header) = plan.header.as_ref() else { return Vec::new() };
    let period = header.period.get().and_then(|term| desk.term(&term.start, &term.end));
    let person = |person| desk.person(person).map(|link| link.text);
    let review = next_review(plan, desk.basis.workspace.today).map(|day| desk.date(day));
    let all = [
        ("field-created-on", desk.day(&header.created_on)),
        ("field-created-by", person(&header.created_by)),
        ("field-version", header.version.get().cloned()),
        ("field-period", period),
        ("field-owner", person(&header.owner)),
        ("field-next-review", review),
    ];
    let known =
        all.into_iter().filter_map(|(key, value)| Some((desk.text(key), shortened(&value?))));
    known.collect()
}

/// A list of the first lines of `items`.
fn list<'a, T>(
    desk: &PlanDesk<'_>,
    key: &str,
    items: &[&'a Item<T>],
    more: &str,
    line: impl Fn(&'a Item<T>) -> Line,
) -> Option<List> {
    let lines: Vec<_> = items.iter().take(LINES).map(|item| line(item)).collect();
    let rest = items.len().saturating_sub(LINES);
    let more = (rest > 0).then(|| Link::to(desk.count("site-and-more", rest), more));
    (!lines.is_empty()).then(|| List { title: desk.text(key), lines, more })
}

fn priorities(desk: &PlanDesk<'_>) -> Option<List> {
    let mut all: Vec<&Item<Priority>> = desk.plan.priorities.iter().collect();
    all.sort_by_key(|item| (item.rank.value().is_none(), item.rank.value()));
    let line = |item: &Item<Priority>| Line {
        link: Link::to(shortened(name_or(&item.title, item)), desk.on_page(&item.head.key)),
        ..Line::default()
    };
    let more = format!("{}#customer", desk.account(desk.plan));
    list(desk, "site-customer-priorities", &all, &more, line)
}

/// The objectives, those first that are furthest behind.
fn objectives(desk: &PlanDesk<'_>) -> Option<List> {
    let mut all: Vec<&Item<Objective>> = desk.plan.objectives.iter().collect();
    all.sort_by_key(|item| (item.due.value().is_none(), item.due.value()));
    let line = |item: &Item<Objective>| Line {
        link: Link::to(shortened(name_or(&item.title, item)), desk.on_page(&item.head.key)),
        detail: desk.day(&item.due).unwrap_or_default(),
        mark: desk.field_mark(&item.status),
        bar: progress_bar(desk, item),
    };
    list(desk, "site-objectives", &all, &desk.dress.view(desk.plan, "goals.html"), line)
}

fn people(desk: &PlanDesk<'_>) -> Option<List> {
    let is_key = |person: &&Item<Stakeholder>| is_present(person) && desk.is_key(person);
    let mut all: Vec<&Item<Stakeholder>> = desk.plan.stakeholders.iter().filter(is_key).collect();
    all.sort_by_key(|person| Reverse(person.influence.value()));
    let line = |person: &Item<Stakeholder>| {
        let roles = person.roles.values().take(2).map(|role| desk.word(*role));
        let about = person.title.get().cloned().into_iter().chain(roles);
        Line {
            link: Link::to(
                shortened(name_or(&person.name, person)),
                desk.on_page(&person.head.key),
            ),
            detail: shortened(&about.collect::<Vec<_>>().join(" · ")),
            mark: desk.field_mark(&person.stance),
            bar: None,
        }
    };
    list(desk, "site-key-people", &all, &desk.dress.view(desk.plan, "people.html"), line)
}

/// The open actions, the overdue and the next first.
fn actions(desk: &PlanDesk<'_>) -> Option<List> {
    let mut all: Vec<&Item<Action>> =
        desk.plan.actions.iter().filter(|item| is_open(item)).collect();
    all.sort_by_key(|item| (item.due.value().is_none(), item.due.value()));
    let line = |item: &Item<Action>| {
        let owner = desk.person(&item.owner).map(|link| link.text);
        let about = [owner, desk.day(&item.due)];
        let late = days_late(item, desk.basis.workspace.today);
        let late = late.map(|_| remark(Tone::Bad, desk.text("site-overdue")));
        Line {
            link: Link::to(shortened(name_or(&item.title, item)), desk.on_page(&item.head.key)),
            detail: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            mark: late.or_else(|| desk.field_mark(&item.status)),
            bar: None,
        }
    };
    list(desk, "site-next-actions", &all, &desk.dress.view(desk.plan, "actions.html"), line)
}

/// The gravest risks.
fn risks(desk: &PlanDesk<'_>) -> Option<List> {
    let weight = |item: &Item<Risk>| {
        let grade =
            |grade: Option<crate::model::Grade>| grade.map_or(1, |grade| u32::from(grade.0));
        grade(item.likelihood.value()) * grade(item.impact.value())
    };
    let mut all: Vec<&Item<Risk>> = desk.plan.risks.iter().collect();
    all.sort_by_key(|item| Reverse(weight(item)));
    all.truncate(3);
    let line = |item: &Item<Risk>| Line {
        link: Link::to(shortened(name_or(&item.title, item)), desk.on_page(&item.head.key)),
        detail: desk.person(&item.owner).map(|link| link.text).unwrap_or_default(),
        ..Line::default()
    };
    list(desk, "site-risks", &all, "", line)
}

/// A text that fits a line or two.
pub(crate) fn shortened(text: &str) -> String {
    if text.chars().count() <= LETTERS {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}
