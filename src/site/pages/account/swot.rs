//! Strengths, weaknesses, opportunities, threats: two by two, each finding with its answer.
//!
//! Every finding shows once; one without an answer says so.

use serde::Serialize;

use super::part::section as titled;
use crate::model::{Item, Quadrant, Swot};
use crate::report::{Link, Look, Mark, PlanDesk, Source, Tone, name_or, remark};
use crate::site::parts::{Html, pieces_html};
use crate::site::section::{Part, Section};

/// So many days, and a finding should be looked at again.
const STALE_DAYS: i32 = 180;

#[derive(Serialize)]
struct View {
    mark: Look,
    empty: String,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    id: String,
    source: Option<Source>,
    text: String,
    /// About whom, how much it matters, since when.
    about: String,
    marks: Vec<Mark>,
    responses: Vec<Link>,
    pieces: Html,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let all = &sheet.plan.swot;
    let views: Vec<_> = Quadrant::ALL.iter().map(|quadrant| view(sheet, *quadrant)).collect();
    let block = Part::form("account/swot.html", &views);
    let blocks = if all.is_empty() { Vec::new() } else { vec![block] };
    titled(sheet, "swot", Some(all.len()), blocks)
}

fn view(sheet: &PlanDesk<'_>, quadrant: Quadrant) -> View {
    // A finding that names no quadrant would be lost; it shows among the weaknesses of the plan.
    let of = |item: &&Item<Swot>| item.quadrant.value().unwrap_or(Quadrant::Weakness) == quadrant;
    let mut found: Vec<_> = sheet.plan.swot.iter().filter(of).collect();
    found.sort_by_key(|item| std::cmp::Reverse(item.impact.value()));
    View {
        mark: Mark { word: sheet.text(plural(quadrant)), ..sheet.mark(quadrant) }.into(),
        empty: sheet.text("site-swot-empty"),
        findings: found.into_iter().map(|item| finding(sheet, item)).collect(),
    }
}

/// The heading of a quadrant, in the plural.
fn plural(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::Strength => "site-strengths",
        Quadrant::Weakness => "site-weaknesses",
        Quadrant::Opportunity => "site-chances",
        Quadrant::Threat => "site-threats",
    }
}

fn finding(sheet: &PlanDesk<'_>, item: &Item<Swot>) -> Finding {
    let today = sheet.basis.workspace.today;
    let grade = |key: &str, grade: Option<crate::model::Grade>| {
        grade.map(|grade| format!("{} {}/3", sheet.text(key), grade.0))
    };
    let as_of = item.as_of.value().map(|day| day.0);
    let about = [
        sheet.field_word(&item.about),
        grade("field-impact", item.impact.value()),
        grade("field-likelihood", item.likelihood.value()),
        as_of.map(|day| sheet.date(day)),
    ];
    let responses = sheet.refers(&item.responses);
    let mut marks: Vec<_> = sheet.visibility(&item.head).into_iter().collect();
    if responses.is_empty() {
        marks.push(remark(Tone::Warn, sheet.text("site-no-response")));
    }
    if as_of.is_some_and(|day| (today - day).get_days() > STALE_DAYS) {
        marks.push(remark(Tone::Quiet, sheet.text("site-swot-stale")));
    }
    Finding {
        id: crate::report::anchor(&item.head.key),
        source: sheet.source(&item.head),
        text: name_or(&item.text, item).to_owned(),
        about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        marks,
        responses,
        pieces: pieces_html(&sheet.extras(&item.head)),
    }
}
