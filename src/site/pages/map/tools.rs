//! What the tools of the map offer: filters by unit, role and stance, layers, levels.
//!
//! Only what occurs is offered, in the order of the plan language.

use serde::Serialize;

use super::outline::Entry;
use crate::graph::{Drawing, LineStyle};
use crate::model::{LineKind, Role, StakeholderStatus, Stance, Word};
use crate::site::plan_sheet::PlanSheet;

/// What the tools offer.
#[derive(Serialize)]
pub(super) struct Tools {
    filters: Vec<Group>,
    layers: Vec<Choice>,
    /// How many people report to one another at most, the first included.
    levels: usize,
}

/// Choices of one kind.
#[derive(Serialize)]
struct Group {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
}

/// Something that can be chosen.
#[derive(Serialize)]
struct Choice {
    value: String,
    label: String,
    /// How many people it is about; 0 where nobody counts them.
    count: usize,
}

/// What the tools offer for a picture and the people in it.
pub(super) fn tools(sheet: &PlanSheet<'_>, drawing: &Drawing, people: &[Entry]) -> Tools {
    let groups = [
        ("unit", "field-unit", units(sheet, people)),
        ("role", "field-roles", roles(sheet, drawing)),
        ("stance", "field-stance", stances(sheet, drawing)),
    ];
    let groups = groups.into_iter().map(|(name, label, choices)| Group {
        name,
        label: sheet.text(label),
        choices,
    });
    Tools {
        // One choice alone would choose everybody.
        filters: groups.filter(|group| group.choices.len() > 1).collect(),
        layers: layers(sheet, drawing),
        levels: people.iter().map(|person| person.level + 1).max().unwrap_or_default(),
    }
}

fn units(sheet: &PlanSheet<'_>, people: &[Entry]) -> Vec<Choice> {
    let members = |id: &str| people.iter().filter(|person| person.unit_id == id).count();
    let named = sheet.plan.units.iter().map(|unit| {
        let label = sheet.name_of(crate::model::Kind::Unit, unit.id());
        Choice { value: unit.id().to_string(), label, count: members(unit.id()) }
    });
    let none =
        Choice { value: String::new(), label: sheet.text("site-map-no-unit"), count: members("") };
    named.chain([none]).filter(|choice| choice.count > 0).collect()
}

fn roles(sheet: &PlanSheet<'_>, drawing: &Drawing) -> Vec<Choice> {
    occurring(sheet, Role::ALL, |role| {
        let plays =
            drawing.cards.iter().filter(|card| card.roles.iter().any(|own| own.role == role));
        plays.count()
    })
}

fn stances(sheet: &PlanSheet<'_>, drawing: &Drawing) -> Vec<Choice> {
    occurring(sheet, Stance::ALL, |stance| {
        drawing.cards.iter().filter(|card| card.stance.stance == stance).count()
    })
}

fn occurring<W: Word>(
    sheet: &PlanSheet<'_>,
    words: &[W],
    count: impl Fn(W) -> usize,
) -> Vec<Choice> {
    let choice = |word: &W| Choice {
        value: word.word().to_owned(),
        label: sheet.word(*word),
        count: count(*word),
    };
    words.iter().map(choice).filter(|choice| choice.count > 0).collect()
}

/// What can be taken out of the picture, as far as it is in it.
fn layers(sheet: &PlanSheet<'_>, drawing: &Drawing) -> Vec<Choice> {
    let has_status = |status| drawing.cards.iter().any(|card| card.status == status);
    let has_frames = !drawing.unit_marks.is_empty();
    let lines = LineStyle::ALL
        .into_iter()
        .filter(|style| drawing.lines.iter().any(|line| line.style == *style));
    let lines = lines.map(|style| (style.word(), line_label(sheet, style)));
    let first = [(!drawing.links.is_empty(), "reporting", "site-map-reporting")];
    let last = [
        (has_frames, "units", "site-map-frames"),
        (has_status(StakeholderStatus::Former), "former", "site-map-former"),
        (has_status(StakeholderStatus::Placeholder), "placeholder", "site-map-placeholder"),
    ];
    let told = |all: Vec<(bool, &'static str, &str)>| {
        let there = all.into_iter().filter(|(is_there, ..)| *is_there);
        there.map(|(_, value, label)| (value, sheet.text(label))).collect::<Vec<_>>()
    };
    let all = told(first.to_vec()).into_iter().chain(lines).chain(told(last.to_vec()));
    all.map(|(value, label)| Choice { value: value.to_owned(), label, count: 0 }).collect()
}

fn line_label(sheet: &PlanSheet<'_>, style: LineStyle) -> String {
    match style {
        LineStyle::Influences => sheet.word(LineKind::Influences),
        LineStyle::Trusts => sheet.word(LineKind::Trusts),
        LineStyle::Dotted => sheet.word(LineKind::Dotted),
        LineStyle::Conflict => sheet.word(LineKind::Conflict),
        LineStyle::Deputises => sheet.word(LineKind::Deputises),
        LineStyle::Cut => sheet.text("graph-line-cut"),
        LineStyle::Reported => sheet.text("graph-line-reported"),
    }
}
