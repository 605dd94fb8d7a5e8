//! An account: who they are, what we want, what we do about it; a section for all that has data.
//!
//! Sections ignore each other; their order is the list below, and it is the order in which a guest
//! comes to know the account.

mod competitors;
mod customer;
mod decisions;
mod goals;
mod health;
mod means;
mod pages;
pub(super) mod part;
pub(super) mod past;
pub(super) mod people;
mod pipeline;
mod profile;
mod questions;
mod revenue;
mod reviews;
mod risks;
mod swot;
mod team;
mod whitespace;
mod work;

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use self::part::tier;
use super::page::Page;
use crate::figures::concerns;
use crate::model::{Header, Item, Lifecycle, Plan};
use crate::report::key_figures as figures;
use crate::report::{Fact, Figure, Link, Mark, Piece, PlanDesk, Source, Tone, remark};
use crate::site::parts::{Html, facts_html};
use crate::site::plan_sheet::PlanSheet;
use crate::site::section::Section;
use crate::site::sheet::{Composed, Sheet};
use crate::site::view::View;
use crate::site::views::{Way, views};

/// The sections in their order.
const SECTIONS: &[fn(&PlanDesk<'_>) -> Option<Section>] = &[
    profile::section,
    customer::section,
    people::short,
    decisions::section,
    swot::section,
    competitors::section,
    whitespace::section,
    goals::section,
    work::short,
    pipeline::section,
    revenue::section,
    team::section,
    means::section,
    risks::section,
    questions::section,
    health::section,
    reviews::section,
    pages::short,
];

/// The sections of a view of the account, whole.
pub(super) fn sections(view: View, sheet: &PlanSheet<'_>) -> Vec<Section> {
    let all: &[fn(&PlanDesk<'_>) -> Option<Section>] = match view {
        View::People => &[people::section],
        View::Decisions => &[decisions::section],
        View::Swot => &[swot::section],
        View::Competitors => &[competitors::section],
        View::Whitespace => &[whitespace::section],
        View::Goals => &[customer::section, goals::section],
        View::Actions => &[work::section],
        View::Team => &[team::section, means::section],
        View::Revenue => &[revenue::whole, pipeline::section],
        View::Questions => &[questions::sheet],
        View::Reviews => &[health::section, reviews::section, past::section],
        View::Documents => &[pages::section],
        // These have pages of their own making.
        View::Brief
        | View::Slides
        | View::Map
        | View::Support
        | View::Coverage
        | View::Dependencies => &[],
    };
    all.iter().filter_map(|section| section(sheet)).collect()
}

/// The page of an account.
pub(super) struct Account<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: Arc<str>,
}

#[derive(Serialize)]
struct Shown {
    name: String,
    plan_title: Option<String>,
    objective: Option<String>,
    marks: Vec<Mark>,
    source: Option<Source>,
    facts: Html,
    concerns: Vec<Mark>,
    findings: Option<Piece>,
    views: Vec<Way>,
    figures: Vec<Figure>,
    summary: Option<Piece>,
    sections: Vec<Section>,
}

impl Page for Account<'_> {
    fn path(&self) -> String {
        format!("{}/index.html", self.folder)
    }

    fn template(&self) -> &'static str {
        "account.html"
    }

    fn class(&self) -> &'static str {
        "account"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let view = view(&PlanSheet::new(sheet, self.plan));
        Composed {
            title: self.plan.name().to_owned(),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html"))],
            view: Value::from(Serde(&view)),
        }
    }
}

fn view(sheet: &PlanSheet<'_>) -> Shown {
    let plan = sheet.plan;
    let header = plan.header.as_ref();
    let written = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
    let why = concerns(plan, sheet.basis.workspace.today);
    let tally = sheet.basis.tally(&plan.id);
    Shown {
        name: plan.name().to_owned(),
        plan_title: header.and_then(|header| written(header.title.text())),
        objective: header.and_then(|header| written(header.objective.text())),
        marks: marks(sheet),
        source: header.and_then(|header| sheet.source(&header.head)),
        facts: facts_html(
            &header.map_or_else(Vec::new, |header| facts(sheet, header)),
            "facts cover",
        ),
        concerns: why.iter().map(|why| remark(Tone::Bad, sheet.say(&why.message()))).collect(),
        findings: (tally.total() > 0).then(|| figures::findings_piece(sheet, tally, plan)),
        views: views(sheet, None),
        figures: figures::of_account(sheet),
        summary: header.and_then(|header| sheet.prose(&header.summary, &header.head, "summary")),
        sections: SECTIONS
            .iter()
            .filter_map(|section| section(sheet))
            .map(|section| Section { page: page_of(sheet, section.id), ..section })
            .collect(),
    }
}

/// The page that tells more of a section. Those whose section is no more than the way there need no other.
fn page_of(sheet: &PlanSheet<'_>, section: &str) -> Option<Link> {
    let view = match section {
        "decisions" => View::Decisions,
        "swot" => View::Swot,
        "competitors" => View::Competitors,
        "whitespace" => View::Whitespace,
        "goals" => View::Goals,
        "pipeline" | "revenue" => View::Revenue,
        "team" | "budget" => View::Team,
        "questions" => View::Questions,
        "health" | "reviews" => View::Reviews,
        _ => return None,
    };
    let is_shown = view.is_shown(sheet.sheet.edition, sheet.plan);
    let page = sheet.dress.view(sheet.plan, view.file());
    is_shown.then(|| Link::to(sheet.text(view.title()), page))
}

/// How far the plan is, how confidential, how important the account.
fn marks(sheet: &PlanDesk<'_>) -> Vec<Mark> {
    let plan = sheet.plan;
    let tier = tier(sheet, plan).map(|word| Mark { tone: Tone::Quiet, sign: "◇", word });
    let lifecycle = plan.account.as_ref().and_then(|account| account.lifecycle.value());
    let classification = plan.header.as_ref().and_then(|header| header.classification.value());
    let status = plan.status().map(|status| sheet.mark(status));
    // That somebody buys from us goes without saying.
    let lifecycle = lifecycle.filter(|lifecycle| *lifecycle != Lifecycle::Active);
    let marks = [
        status,
        tier,
        lifecycle.map(|lifecycle| sheet.mark(lifecycle)),
        classification.map(|classification| sheet.mark(classification)),
    ];
    marks.into_iter().flatten().collect()
}

/// The four fields of the cover, and who answers for what until when.
fn facts(sheet: &PlanDesk<'_>, header: &Item<Header>) -> Vec<Fact> {
    let period = header.period.get().and_then(|term| sheet.term(&term.start, &term.end));
    let approved = header.approved_by.get().map(|person| sheet.refer(person).text);
    let approved = match (approved, sheet.day(&header.approved_on)) {
        (Some(person), Some(day)) => Some(format!("{person}, {day}")),
        (person, day) => person.or(day),
    };
    let rhythm = header.review_every.value().map(|every| sheet.cadence(every));
    [
        sheet.fact_text("field-created-on", sheet.day(&header.created_on)),
        sheet.fact("field-created-by", sheet.person_piece(&header.created_by)),
        sheet.fact_text("field-version", header.version.get().cloned()),
        sheet.fact_text("field-period", period),
        sheet.fact("field-owner", sheet.person_piece(&header.owner)),
        sheet.fact("field-executive-sponsor", sheet.person_piece(&header.executive_sponsor)),
        sheet.fact_text("site-approved", approved),
        sheet.fact_text("field-review-every", rhythm),
    ]
    .into_iter()
    .flatten()
    .collect()
}
