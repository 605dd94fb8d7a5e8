//! The account on one page, made to be printed on A4 or Letter.
//!
//! What it shows is counted, and the page has the height of the shorter of the two papers.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::model::Plan;
use crate::report::{Bar, Brief, Figure, Line, Link, List, Mark, brief};
use crate::site::plan_sheet::PlanSheet;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// An account on one page.
pub(super) struct OnePage<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    views: Vec<Way>,
    #[serde(flatten)]
    brief: BriefView,
}

/// What the page shows.
#[derive(Serialize)]
pub(super) struct BriefView {
    pub(super) name: String,
    objective: Option<String>,
    facts: Vec<(String, String)>,
    figures: Vec<Figure>,
    concerns: Vec<Mark>,
    lists: Vec<ListView>,
}

#[derive(Serialize)]
pub(super) struct ListView {
    title: String,
    lines: Vec<LineView>,
    more: Option<Link>,
}

#[derive(Serialize)]
struct LineView {
    link: Link,
    detail: String,
    mark: Option<Mark>,
    bar: Option<Bar>,
}

impl From<Brief> for BriefView {
    fn from(Brief { name, objective, facts, figures, concerns, lists }: Brief) -> Self {
        let lists = lists.into_iter().map(Into::into).collect();
        Self { name, objective, facts, figures, concerns, lists }
    }
}

impl From<List> for ListView {
    fn from(List { title, lines, more }: List) -> Self {
        Self { title, lines: lines.into_iter().map(Into::into).collect(), more }
    }
}

impl From<Line> for LineView {
    fn from(Line { link, detail, mark, bar }: Line) -> Self {
        Self { link, detail, mark, bar }
    }
}

impl Page for OnePage<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, view::View::Brief.file())
    }

    fn template(&self) -> &'static str {
        "brief.html"
    }

    fn class(&self) -> &'static str {
        "brief"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let view = View {
            views: views(&plan_sheet, Some(view::View::Brief)),
            brief: brief(&plan_sheet).into(),
        };
        Composed {
            title: sheet.text(view::View::Brief.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}
