//! What is done for an account: as a list, as a board by status, along the days.
//!
//! Every action is in the list, whole; the board and the timeline lead to it. What is filtered is in the
//! address, and without a script everything shows.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::account::sections;
use super::page::Page;
use crate::figures::{days_late, is_open};
use crate::model::{Action, ActionStatus, Item, Plan, Word};
use crate::report::Tone;
use crate::report::{Lane, Link, Look, Mark, Piece, name_or, remark, timeline};
use crate::site::plan_sheet::PlanSheet;
use crate::site::section::Section;
use crate::site::sheet::{Composed, Sheet};
use crate::site::timeline::timeline_svg;
use crate::site::view;
use crate::site::views::{Way, views};

/// The actions of an account.
pub(super) struct Actions<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    views: Vec<Way>,
    owners: Vec<String>,
    states: Vec<String>,
    columns: Vec<Column>,
    timeline: Option<Value>,
    /// The lanes of the timeline as small screens show them.
    along: Vec<Along>,
    left_out: usize,
    sections: Vec<Section>,
}

/// A status with the actions that are so far.
#[derive(Serialize)]
struct Column {
    look: Look,
    cards: Vec<Card>,
}

#[derive(Serialize)]
struct Card {
    link: Link,
    /// What the filter goes by.
    owner: String,
    state: String,
    is_late: bool,
    who: Option<Piece>,
    when: Option<String>,
    mark: Option<Mark>,
}

/// A lane of the timeline in words.
#[derive(Serialize)]
struct Along {
    link: Link,
    mark: Mark,
    days: String,
    owner: Option<String>,
}

impl From<&Lane> for Along {
    fn from(lane: &Lane) -> Self {
        Self {
            link: lane.link.clone(),
            mark: lane.mark.clone(),
            days: lane.days.clone(),
            owner: lane.owner.clone(),
        }
    }
}

impl Page for Actions<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, view::View::Actions.file())
    }

    fn template(&self) -> &'static str {
        "actions.html"
    }

    fn class(&self) -> &'static str {
        "actions"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let columns = columns(&plan_sheet);
        let cards = || columns.iter().flat_map(|column| &column.cards);
        let title = sheet.text("site-timeline");
        let along = timeline(&plan_sheet);
        let view = View {
            account: account.text.clone(),
            views: views(&plan_sheet, Some(view::View::Actions)),
            owners: distinct(cards().map(|card| &card.owner)),
            states: distinct(cards().map(|card| &card.state)),
            left_out: along.as_ref().map_or(0, |along| along.left_out),
            along: along.iter().flat_map(|along| &along.lanes).map(Along::from).collect(),
            timeline: along.map(|along| Value::from_safe_string(timeline_svg(&along, &title))),
            sections: sections(view::View::Actions, &plan_sheet),
            columns,
        };
        Composed {
            title: sheet.text(view::View::Actions.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}

fn distinct<'t>(texts: impl Iterator<Item = &'t String>) -> Vec<String> {
    let mut all: Vec<_> = texts.filter(|text| !text.is_empty()).cloned().collect();
    all.sort();
    all.dedup();
    all
}

/// The columns of the board that hold anything, in the order in which work goes on.
fn columns(sheet: &PlanSheet<'_>) -> Vec<Column> {
    let mut by_status: BTreeMap<usize, Vec<&Item<Action>>> = BTreeMap::new();
    for action in &sheet.plan.actions {
        let status = action.status.value().unwrap_or(ActionStatus::Proposed);
        let at = ActionStatus::all().iter().position(|known| *known == status);
        by_status.entry(at.unwrap_or_default()).or_default().push(action);
    }
    let column = |(at, mut actions): (usize, Vec<&Item<Action>>)| {
        actions.sort_by_key(|action| (action.due.value().is_none(), action.due.value()));
        let cards = actions.into_iter().map(|action| card(sheet, action)).collect();
        Some(Column { look: sheet.mark(*ActionStatus::all().get(at)?).into(), cards })
    };
    by_status.into_iter().filter_map(column).collect()
}

fn card(sheet: &PlanSheet<'_>, action: &Item<Action>) -> Card {
    let owner = sheet.person(&action.owner);
    let late = days_late(action, sheet.basis.workspace.today);
    let count = |days: i32| usize::try_from(days).unwrap_or_default();
    let day = if is_open(action) { &action.due } else { &action.done_on };
    Card {
        link: Link::to(name_or(&action.title, action), sheet.on_page(&action.head.key)),
        state: sheet.field_word(&action.status).unwrap_or_default(),
        is_late: late.is_some(),
        when: sheet.day(day).or_else(|| sheet.day(&action.due)),
        mark: late.map(|days| remark(Tone::Bad, sheet.count("site-days-overdue", count(days)))),
        who: owner.as_ref().map(|owner| Piece::quiet(&*owner.text)),
        owner: owner.map(|owner| owner.text).unwrap_or_default(),
    }
}
