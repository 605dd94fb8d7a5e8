//! The account as slides: what a meeting goes through, in its order.
//!
//! In comes a plan, out come slides with a few lines each; a list that is longer goes over several slides, and
//! what is left out is counted.

use std::cmp::Reverse;

use rust_decimal::Decimal;

use super::brief::{Brief, Line, List, brief, shortened};
use super::desk::{name_or, remark};
use super::objective::progress_bar;
use super::plan_desk::PlanDesk;
use super::view::{Link, Tone};
use crate::figures::{days_late, is_open, last_review, next_review};
use crate::model::{Action, Head, Item, Kind, Objective, Quadrant, Swot};

/// How many lines a list of its own slide has.
const LINES: usize = 6;
/// How many lines with a bar a slide has.
const MEASURED: usize = 5;
/// How many lines each of several lists on a slide has.
const FEW: usize = 3;
/// How many slides one list goes over.
const SLIDES: usize = 4;

/// A slide.
#[derive(Debug, Clone)]
pub(crate) struct Slide {
    pub(crate) title: String,
    pub(crate) body: Body,
}

/// What a slide shows.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// The account's name and what the plan is for.
    Cover(Box<Brief>),
    /// The figures and what there is to worry about.
    Standing(Box<Brief>),
    /// The stakeholder map.
    Map,
    /// Lists beside each other.
    Lists(Vec<List>),
}

/// The slides of an account.
pub(crate) fn deck(desk: &PlanDesk<'_>) -> Vec<Slide> {
    let whole = Box::new(brief(desk));
    let mut slides = vec![Slide { title: whole.name.clone(), body: Body::Cover(whole.clone()) }];
    let standing = !(whole.figures.is_empty() && whole.concerns.is_empty());
    slides.extend(standing.then(|| slide(desk, "site-standing", Body::Standing(whole))));
    slides.extend(lists(desk, "site-customer", wishes(desk)));
    let has_people = !desk.plan.stakeholders.is_empty();
    slides.extend(has_people.then(|| slide(desk, "site-map", Body::Map)));
    slides.extend(over_slides(desk, "site-goals", &objectives(desk), MEASURED));
    slides.extend(lists(desk, "site-swot-short", swot(desk)));
    slides.extend(over_slides(desk, "site-whitespace-open", &openings(desk), LINES));
    slides.extend(over_slides(desk, "site-actions", &actions(desk), LINES));
    slides.extend(lists(desk, "site-last-review", review(desk)));
    slides
}

fn slide(desk: &PlanDesk<'_>, key: &str, body: Body) -> Slide {
    Slide { title: desk.text(key), body }
}

/// A slide of lists, when there are any.
fn lists(desk: &PlanDesk<'_>, key: &str, lists: Vec<List>) -> Option<Slide> {
    (!lists.is_empty()).then(|| slide(desk, key, Body::Lists(lists)))
}

/// A list over as many slides as it needs, at most [`SLIDES`], with so many lines each.
fn over_slides(desk: &PlanDesk<'_>, key: &str, lines: &[Line], each: usize) -> Vec<Slide> {
    let rest = lines.len().saturating_sub(each * SLIDES);
    let chunks: Vec<&[Line]> = lines.chunks(each).take(SLIDES).collect();
    let last = chunks.len().saturating_sub(1);
    let of = |(at, lines): (usize, &&[Line])| {
        let more = (at == last && rest > 0).then(|| Link::plain(desk.count("site-and-more", rest)));
        let whole = List { title: String::new(), lines: lines.to_vec(), more };
        slide(desk, key, Body::Lists(vec![whole]))
    };
    chunks.iter().enumerate().map(of).collect()
}

/// Some lines under a heading.
fn few(desk: &PlanDesk<'_>, title: String, lines: Vec<Line>) -> Option<List> {
    let rest = lines.len().saturating_sub(FEW);
    let more = (rest > 0).then(|| Link::plain(desk.count("site-and-more", rest)));
    let lines: Vec<_> = lines.into_iter().take(FEW).collect();
    (!lines.is_empty()).then_some(List { title, lines, more })
}

fn line(desk: &PlanDesk<'_>, head: &Head, name: &str) -> Line {
    Line { link: Link::to(shortened(name), desk.on_page(&head.key)), ..Line::default() }
}

/// A line of text alone.
fn words(text: &str) -> Line {
    Line { link: Link::plain(shortened(text)), ..Line::default() }
}

/// What the customer wants and undertakes.
fn wishes(desk: &PlanDesk<'_>) -> Vec<List> {
    let plan = desk.plan;
    let mut priorities: Vec<_> = plan.priorities.iter().collect();
    priorities.sort_by_key(|item| (item.rank.value().is_none(), item.rank.value()));
    let priorities =
        priorities.into_iter().map(|item| line(desk, &item.head, name_or(&item.title, item)));
    let mut initiatives: Vec<_> = plan.initiatives.iter().collect();
    initiatives.sort_by_key(|item| (item.rank.value().is_none(), item.rank.value()));
    let initiatives = initiatives.into_iter().map(|item| Line {
        mark: desk.field_mark(&item.status),
        detail: desk.term(&item.start, &item.end).unwrap_or_default(),
        ..line(desk, &item.head, name_or(&item.title, item))
    });
    let goals = plan.customer_goals.iter();
    let goals = goals.map(|item| line(desk, &item.head, name_or(&item.title, item)));
    let all = [
        few(desk, desk.text("site-customer-priorities"), priorities.collect()),
        few(desk, desk.text("site-customer-initiatives"), initiatives.collect()),
        few(desk, desk.text("site-customer-goals"), goals.collect()),
    ];
    all.into_iter().flatten().collect()
}

/// The objectives, goal by goal.
fn objectives(desk: &PlanDesk<'_>) -> Vec<Line> {
    let goal_of = |item: &Item<Objective>| item.goal.get().map(|goal| goal.id().to_owned());
    let place = |item: &&Item<Objective>| {
        let goal = goal_of(item)?;
        desk.plan.goals.iter().position(|known| **known.id() == *goal)
    };
    let mut all: Vec<&Item<Objective>> = desk.plan.objectives.iter().collect();
    all.sort_by_key(|item| (place(item).is_none(), place(item)));
    let of = |item: &Item<Objective>| {
        let goal = item.goal.get().map(|goal| desk.refer(goal).text);
        let about = [goal, desk.day(&item.due)];
        Line {
            detail: shortened(&about.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
            mark: desk.field_mark(&item.status),
            bar: progress_bar(desk, item),
            ..line(desk, &item.head, name_or(&item.title, item))
        }
    };
    all.into_iter().map(of).collect()
}

/// The four fields, the weightiest findings of each.
fn swot(desk: &PlanDesk<'_>) -> Vec<List> {
    let of = |quadrant: &Quadrant| {
        let is_in = |item: &&Item<Swot>| item.quadrant.value() == Some(*quadrant);
        let mut all: Vec<&Item<Swot>> = desk.plan.swot.iter().filter(is_in).collect();
        all.sort_by_key(|item| Reverse(item.impact.value()));
        let lines = all.into_iter().map(|item| line(desk, &item.head, name_or(&item.text, item)));
        few(desk, desk.word(*quadrant), lines.collect())
    };
    Quadrant::ALL.iter().filter_map(of).collect()
}

/// Where there is more to be had, the most first.
fn openings(desk: &PlanDesk<'_>) -> Vec<Line> {
    let cells =
        desk.plan.whitespace.iter().flat_map(|row| row.pairs().map(move |cell| (row, cell)));
    let worth = cells.filter_map(|(row, (offering, cell))| {
        let amount = cell.potential.amount().filter(|amount| *amount > Decimal::ZERO)?;
        let unit = desk.name_of(Kind::Unit, row.id());
        let name = format!("{unit}: {}", desk.refer(offering).text);
        let line = Line {
            detail: desk.field_money(&cell.potential, desk.currency).unwrap_or_default(),
            mark: desk.field_mark(&cell.state),
            ..line(desk, &row.head, &name)
        };
        Some((amount, line))
    });
    let mut all: Vec<(Decimal, Line)> = worth.collect();
    all.sort_by_key(|(amount, _)| Reverse(*amount));
    all.into_iter().map(|(_, line)| line).take(LINES).collect()
}

/// The open actions by due date.
fn actions(desk: &PlanDesk<'_>) -> Vec<Line> {
    let mut all: Vec<&Item<Action>> =
        desk.plan.actions.iter().filter(|item| is_open(item)).collect();
    all.sort_by_key(|item| (item.due.value().is_none(), item.due.value()));
    let of = |item: &Item<Action>| {
        let owner = desk.person(&item.owner).map(|link| link.text);
        let external = item.external.values().map(|person| desk.refer(person).text);
        let who: Vec<_> = owner.into_iter().chain(external).collect();
        let about = [Some(who.join(", ")).filter(|who| !who.is_empty()), desk.day(&item.due)];
        let late = days_late(item, desk.basis.workspace.today);
        let late = late.map(|_| remark(Tone::Bad, desk.text("site-overdue")));
        Line {
            detail: shortened(&about.into_iter().flatten().collect::<Vec<_>>().join(" · ")),
            mark: late.or_else(|| desk.field_mark(&item.status)),
            ..line(desk, &item.head, name_or(&item.title, item))
        }
    };
    all.into_iter().map(of).collect()
}

/// What the last review decided, and when the next one is.
fn review(desk: &PlanDesk<'_>) -> Vec<List> {
    let today = desk.basis.workspace.today;
    let last = last_review(desk.plan, today);
    let decided = last.and_then(|(on, review)| {
        let lines = review.decisions.values().map(|text| words(text)).collect();
        few(desk, format!("{}: {}", desk.text("field-decisions"), desk.date(on)), lines)
    });
    let changed = last.and_then(|(_, review)| {
        let lines = review.changes.values().map(|text| words(text)).collect();
        few(desk, desk.text("field-changes"), lines)
    });
    let next = next_review(desk.plan, today).map(|on| List {
        title: desk.text("site-next-review"),
        lines: vec![words(&desk.date(on))],
        more: None,
    });
    [decided, changed, next].into_iter().flatten().collect()
}
