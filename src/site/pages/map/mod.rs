//! The stakeholder map of an account: the picture, and the same people in words.
//!
//! Everybody is in the words, whatever the picture can show. The page's script adds tools to the
//! picture; what it shows of a person it takes from the words.

mod outline;
mod person;
mod tools;

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use self::outline::{Entry, outline};
use self::tools::Tools;
use super::account::people;
use super::page::Page;
use crate::model::Plan;
use crate::report::{Link, Segments};
use crate::site::links::relative;
use crate::site::map;
use crate::site::plan_sheet::PlanSheet;
use crate::site::says::{Says, says};
use crate::site::sheet::{Composed, Sheet};
use crate::site::view;
use crate::site::views::{Way, views};

/// The file name of the picture alone, beside the page.
pub(super) const PICTURE: &str = "map.svg";

/// The stakeholder map of an account.
pub(super) struct Map<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct View {
    account: String,
    lead: String,
    style: String,
    script: String,
    picture: Option<Value>,
    file: &'static str,
    /// What the picture is called where it is saved.
    file_name: String,
    stances: Option<Segments>,
    views: Vec<Way>,
    says: Option<Says>,
    tools: Tools,
    people: Vec<Entry>,
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
        let home = Link::to(sheet.text("site-portfolio"), sheet.href("index.html"));
        let view = self.view(&plan_sheet);
        Composed {
            title: sheet.text("site-map"),
            crumbs: vec![home, account],
            view: Value::from(Serde(&view)),
        }
    }
}

impl Map<'_> {
    fn view(&self, sheet: &PlanSheet<'_>) -> View {
        let workspace = sheet.basis.workspace;
        let assets = &sheet.sheet.edition.assets;
        let drawing = map::drawing(self.plan, &workspace.shared, workspace.today, sheet.language);
        let people = outline(sheet, &drawing);
        View {
            account: self.plan.name().to_owned(),
            lead: sheet.count("site-map-lead", self.plan.stakeholders.len()),
            style: relative(&sheet.sheet.path, assets.map_style()),
            script: relative(&sheet.sheet.path, assets.map_script()),
            picture: map::picture(&drawing),
            file: PICTURE,
            file_name: format!("{}-map", self.folder),
            stances: people::stances(sheet),
            views: views(sheet, Some(view::View::Map)),
            says: says(sheet, &sheet.facts()),
            tools: tools::tools(sheet, &drawing, &people),
            people,
        }
    }
}
