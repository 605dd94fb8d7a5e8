//! Views of the plan within a page of prose: `graph hierarchy focus=cfo`.
//!
//! In: the line of a fenced block, and the plan as the audience may see it. Out: a picture, or a note
//! that there is none; the line itself is never shown, because it may name somebody who is hidden.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::escape::Escaped;
use super::view;
use crate::graph::render::{Links, svg_inline};
use crate::graph::{DrawOptions, GraphKind, Job, View, draw, flow, flow_svg};
use crate::model::Kind;
use crate::report::PlanDesk;
use crate::report::anchor_of;

/// The hatching that all pictures of a page share; the first one brings it.
const HATCHING: &str = " id=\"kp-hatch\"";

/// What the page has shown so far.
#[derive(Debug, Default)]
pub(super) struct Shown {
    has_picture: Cell<bool>,
}

impl Shown {
    /// A picture as it may stand in the page: with the hatching only when it is the first.
    pub(super) fn once(&self, svg: String) -> String {
        if self.has_picture.replace(true) { svg.replacen(HATCHING, "", 1) } else { svg }
    }
}

/// A picture with its name, and the page that shows more of it.
struct Picture {
    svg: String,
    name: &'static str,
    page: &'static str,
}

/// The view that a line asks for; none where the site has no such view yet.
pub(super) fn embed(sheet: &PlanDesk<'_>, line: &str, shown: &Shown) -> Option<String> {
    let picture = match View::read(line) {
        Ok(View::Listed) => return None,
        Ok(View::Graph(view)) if view.graph == GraphKind::Work => work(sheet),
        Ok(View::Graph(view)) => people(sheet, view.options),
        Err(_) => None,
    };
    Some(match picture {
        Some(picture) => figure(sheet, picture, shown),
        None => format!("<p class=\"quiet\">{}</p>\n", Escaped(sheet.text("site-view-none"))),
    })
}

/// The people of a plan, their cards links to what is written of them.
fn people(sheet: &PlanDesk<'_>, options: DrawOptions) -> Option<Picture> {
    let (plan, workspace) = (sheet.plan, sheet.basis.workspace);
    let is_known = |person: &str| plan.stakeholders.get(person).is_some();
    if options.focus.as_ref().is_some_and(|focus| !is_known(&focus.person)) {
        return None;
    }
    let options = DrawOptions { language: sheet.language, ..options };
    let drawing = draw(plan, &workspace.shared, workspace.today, &options);
    let place = |id: &str| {
        format!(
            "{}#{}",
            sheet.dress.home(sheet.plan, Kind::Stakeholder),
            anchor_of(Kind::Stakeholder, id)
        )
    };
    let places: BTreeMap<_, _> =
        drawing.cards.iter().map(|card| (card.id.clone(), place(&card.id))).collect();
    let svg = || svg_inline(&drawing, Links::Each(&places));
    let picture = || Picture { svg: svg(), name: "site-map", page: "map.html" };
    (!drawing.cards.is_empty()).then(picture)
}

/// What waits for what, with the critical path.
fn work(sheet: &PlanDesk<'_>) -> Option<Picture> {
    let facts = sheet.facts();
    let place = |at: usize| {
        let head = match facts.work.job(facts.plan, at)? {
            Job::Action(action) => &action.head,
            Job::Milestone(milestone) => &milestone.head,
        };
        Some(sheet.on_page(&head.key))
    };
    let svg = flow(&facts, sheet.language).map(|flow| flow_svg(&flow, &place))?;
    let view = view::View::Dependencies;
    Some(Picture { svg, name: view.title(), page: view.file() })
}

/// A picture that scrolls where it is larger than the page, with the way to the page of its own.
fn figure(sheet: &PlanDesk<'_>, picture: Picture, shown: &Shown) -> String {
    let label = Escaped(sheet.text(picture.name));
    let mut out = format!(
        "<figure class=\"embedded\"><div class=\"scroll\" role=\"region\" aria-label=\"{label}\" tabindex=\"0\">"
    );
    out.push_str(&shown.once(picture.svg));
    let page = Escaped(sheet.dress.view(sheet.plan, picture.page));
    let _ = writeln!(out, "</div><figcaption><a href=\"{page}\">{label}</a></figcaption></figure>");
    out
}
