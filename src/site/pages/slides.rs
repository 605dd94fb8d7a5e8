//! The account as slides: read from top to bottom, shown full screen, or printed a slide a page.
//!
//! In comes the deck, out goes a page that needs no script to be read; the script only turns slides.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::brief::{BriefView, ListView};
use super::page::Page;
use crate::model::Plan;
use crate::report::{Body, Link, Slide, deck};
use crate::site::plan_sheet::PlanSheet;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// An account as slides.
pub(super) struct Slides<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    views: Vec<Way>,
    slides: Vec<SlideView>,
}

#[derive(Serialize)]
struct SlideView {
    title: String,
    /// `cover`, `standing`, `map` or `lists`.
    form: &'static str,
    brief: Option<BriefView>,
    lists: Vec<ListView>,
}

impl From<Slide> for SlideView {
    fn from(Slide { title, body }: Slide) -> Self {
        let (form, brief, lists) = match body {
            Body::Cover(brief) => ("cover", Some((*brief).into()), Vec::new()),
            Body::Standing(brief) => ("standing", Some((*brief).into()), Vec::new()),
            Body::Map => ("map", None, Vec::new()),
            Body::Lists(lists) => ("lists", None, lists),
        };
        Self { title, form, brief, lists: lists.into_iter().map(Into::into).collect() }
    }
}

impl Page for Slides<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, view::View::Slides.file())
    }

    fn template(&self) -> &'static str {
        "slides.html"
    }

    fn class(&self) -> &'static str {
        "slides"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let view = View {
            account: account.text.clone(),
            views: views(&plan_sheet, Some(view::View::Slides)),
            slides: deck(&plan_sheet).into_iter().map(Into::into).collect(),
        };
        Composed {
            title: sheet.text(view::View::Slides.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}
