//! One side of an account on a page of its own: its people, its goals, its actions, and so on.
//!
//! The sections are those of the account's page, whole where that page shows only what matters most.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::account::sections;
use super::page::Page;
use crate::model::Plan;
use crate::report::Link;
use crate::site::plan_sheet::PlanSheet;
use crate::site::section::Section;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// One side of an account.
pub(super) struct Topic<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
    pub(super) view: view::View,
}

#[derive(Serialize)]
struct View {
    account: String,
    views: Vec<Way>,
    sections: Vec<Section>,
}

impl Page for Topic<'_> {
    fn path(&self) -> String {
        format!("{}/{}", self.folder, self.view.file())
    }

    fn template(&self) -> &'static str {
        "topic.html"
    }

    fn class(&self) -> &'static str {
        self.view.class()
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let plan_sheet = PlanSheet::new(sheet, self.plan);
        let account = Link::to(self.plan.name(), sheet.account(self.plan));
        let view = View {
            account: account.text.clone(),
            views: views(&plan_sheet, Some(self.view)),
            sections: sections(self.view, &plan_sheet),
        };
        Composed {
            title: sheet.text(self.view.title()),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html")), account],
            view: Value::from(Serde(&view)),
        }
    }
}
