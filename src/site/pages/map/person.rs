//! All that is known of a person, as facts: place, cover, ties, what moves them, what they take part in.
//!
//! Links to people stay on the map; all others lead to the page of the account.

use crate::figures::{is_present, last_contact};
use crate::i18n::Message;
use crate::model::{
    Coverage, Decision, Field, Grade, Item, Kind, Line, LineKind, Many, Ref, Stakeholder,
};
use crate::report::{Fact, Link, Piece, Tone, anchor_of, bar, name_or, remark};
use crate::site::pages::account::people;
use crate::site::plan_sheet::PlanSheet;

/// Who is tied to somebody: those who report to them, and the lines that lead to them.
#[derive(Default)]
pub(super) struct Around<'a> {
    pub(super) reports: Vec<&'a Item<Stakeholder>>,
    pub(super) lines: Vec<(&'a Item<Stakeholder>, &'a Line)>,
}

/// What is known of somebody, the most telling first.
pub(super) fn facts(
    sheet: &PlanSheet<'_>,
    person: &Item<Stakeholder>,
    around: &Around<'_>,
) -> Vec<Fact> {
    let manager = person.reports_to.get().map(|manager| on_map(sheet, manager.id()));
    let reports = around.reports.iter().map(|report| on_map(sheet, report.id())).collect();
    let place = [
        sheet.fact_links("field-reports-to", manager.into_iter().collect()),
        sheet.fact_links("site-map-reports", reports),
        sheet.fact("field-influence", influence(person)),
        pieces(sheet, "field-covered-by", covered(sheet, person)),
        pieces(sheet, "field-last-contact", contact(sheet, person)),
        pieces(sheet, "site-map-ties", ties(sheet, person, around)),
    ];
    let part = [
        sheet.fact_links("kind-decision.many", decisions(sheet, person.id())),
        sheet.fact_links("kind-action.many", actions(sheet, person.id())),
        sheet.fact_links("site-map-sponsor-of", sponsored(sheet, person.id())),
    ];
    let background = people::background(sheet, person);
    place.into_iter().flatten().chain(background).chain(part.into_iter().flatten()).collect()
}

/// What anything may carry beside its fields, and the way to the page of the account.
pub(super) fn more(sheet: &PlanSheet<'_>, person: &Item<Stakeholder>) -> Vec<Piece> {
    let mut pieces = sheet.extras(&person.head);
    let address = sheet.on_page(&person.head.key);
    pieces.push(Piece::link(Link::to(sheet.text("site-map-account"), address)));
    pieces
}

fn pieces(sheet: &PlanSheet<'_>, label: &str, pieces: Vec<Piece>) -> Option<Fact> {
    (!pieces.is_empty()).then(|| Fact { label: sheet.text(label), pieces })
}

/// Somebody's place on the map's own page.
fn on_map(sheet: &PlanSheet<'_>, id: &str) -> Link {
    to_person(sheet, id, sheet.link(Kind::Stakeholder, id).text)
}

fn to_person(sheet: &PlanSheet<'_>, id: &str, text: String) -> Link {
    match sheet.plan.stakeholders.get(id) {
        Some(_) => Link::to(text, format!("#{}", anchor_of(Kind::Stakeholder, id))),
        None => Link::plain(text),
    }
}

fn influence(person: &Stakeholder) -> Option<Piece> {
    let level = person.influence.value()?.0;
    let share = rust_decimal::Decimal::from(level) * rust_decimal::Decimal::TEN;
    Some(Piece::Bar(bar(share, None, Tone::Info, format!("{level} / 10"))))
}

/// Who of us looks after them: what we are to them, what we want to be, when they last spoke.
fn covered(sheet: &PlanSheet<'_>, person: &Item<Stakeholder>) -> Vec<Piece> {
    let mut pieces: Vec<_> =
        person.covered_by.values().flat_map(|one| coverage(sheet, one)).collect();
    if pieces.is_empty() && is_present(person) {
        let tone = if sheet.is_key(person) { Tone::Bad } else { Tone::Quiet };
        pieces.push(Piece::mark(remark(tone, sheet.text("site-uncovered"))));
    }
    pieces
}

fn coverage(sheet: &PlanSheet<'_>, one: &Coverage) -> Vec<Piece> {
    let mut pieces = people::coverage(sheet, one);
    let spoke = sheet
        .day(&one.last_contact)
        .map(|date| sheet.say(&Message::new("site-map-last-spoke").with("date", date)));
    let rhythm = one.cadence.value().map(|every| sheet.cadence(every));
    let words: Vec<_> = [rhythm, spoke].into_iter().flatten().collect();
    if !words.is_empty() {
        pieces.push(Piece::quiet(words.join(" · ")));
    }
    pieces.extend(one.plan.get().map(|plan| Piece::text(plan.as_str())));
    pieces
}

/// When we last spoke, how long ago that is, and how well we know them.
fn contact(sheet: &PlanSheet<'_>, person: &Stakeholder) -> Vec<Piece> {
    let today = sheet.basis.workspace.today;
    let last = last_contact(person, today).map(|last| {
        let days = usize::try_from((today - last).get_days()).unwrap_or_default();
        let age = match days {
            0 => sheet.text("site-today"),
            days => sheet.count("site-days-ago", days),
        };
        format!("{}, {age}", sheet.date(last))
    });
    let known = sheet.field_word(&person.contact);
    last.map(Piece::text).into_iter().chain(known.map(Piece::quiet)).collect()
}

/// The lines of influence from and to somebody.
fn ties(sheet: &PlanSheet<'_>, person: &Stakeholder, around: &Around<'_>) -> Vec<Piece> {
    let own = person.influences.values().flat_map(|line| outgoing(sheet, line));
    own.chain(around.lines.iter().map(|(from, line)| incoming(sheet, from, line))).collect()
}

fn outgoing(sheet: &PlanSheet<'_>, line: &Line) -> Vec<Piece> {
    let Some((to, sentence)) = line.to.get().zip(people::sentence(sheet, line)) else {
        return Vec::new();
    };
    let sentence = to_person(sheet, to.id(), weighed(sheet, sentence, line));
    let note = line.note.get().map(|note| Piece::quiet(note.as_str()));
    [Piece::link(sentence)].into_iter().chain(note).collect()
}

fn incoming(sheet: &PlanSheet<'_>, from: &Item<Stakeholder>, line: &Line) -> Piece {
    let key = match line.kind.value().unwrap_or(LineKind::Influences) {
        LineKind::Influences => "site-map-by-influences",
        LineKind::Trusts => "site-map-by-trusts",
        LineKind::Dotted => "site-map-by-dotted",
        LineKind::Conflict => "site-map-by-conflict",
        LineKind::Deputises => "site-map-by-deputises",
    };
    let sentence = sheet.say(&Message::new(key).with("name", name_or(&from.name, from)));
    Piece::link(to_person(sheet, from.id(), weighed(sheet, sentence, line)))
}

/// A line in words, with how strong it is.
fn weighed(sheet: &PlanSheet<'_>, sentence: String, line: &Line) -> String {
    match line.strength.value() {
        Some(Grade(2)) => format!("{sentence} {}", sheet.text("graph-strength-2")),
        Some(Grade(3)) => format!("{sentence} {}", sheet.text("graph-strength-3")),
        _ => sentence,
    }
}

/// The decisions in which somebody plays a part or approves a step.
fn decisions(sheet: &PlanSheet<'_>, id: &str) -> Vec<Link> {
    let told = sheet.plan.decisions.iter().filter_map(|decision| {
        let parts = parts(sheet, decision, id);
        let subject = name_or(&decision.subject, decision);
        let address = sheet.on_page(&decision.head.key);
        (!parts.is_empty()).then(|| Link::to(format!("{subject}: {}", parts.join(", ")), address))
    });
    told.collect()
}

fn parts(sheet: &PlanSheet<'_>, decision: &Decision, id: &str) -> Vec<String> {
    let roles = decision.roles.pairs().filter(|(who, _)| who.id() == id);
    let roles = roles.flat_map(|(_, roles)| roles.each().map(|(role, _)| sheet.word(*role)));
    let steps = decision.steps.values().filter(|step| names(&step.approvers, id));
    let steps = steps
        .map(|step| sheet.say(&Message::new("site-map-approves").with("name", step.name.text())));
    roles.chain(steps).collect()
}

fn names(list: &Field<Many<Ref<Stakeholder>>>, id: &str) -> bool {
    list.values().any(|who| who.id() == id)
}

fn actions(sheet: &PlanSheet<'_>, id: &str) -> Vec<Link> {
    let all = sheet.plan.actions.iter().filter(|action| names(&action.external, id));
    all.map(|action| sheet.link(Kind::Action, action.id())).collect()
}

/// What of the customer's plans somebody stands behind.
fn sponsored(sheet: &PlanSheet<'_>, id: &str) -> Vec<Link> {
    let plan = sheet.plan;
    let priorities = plan.priorities.iter().map(|item| (Kind::Priority, item.id(), &item.sponsors));
    let initiatives =
        plan.initiatives.iter().map(|item| (Kind::Initiative, item.id(), &item.sponsors));
    let goals =
        plan.customer_goals.iter().map(|item| (Kind::CustomerGoal, item.id(), &item.sponsors));
    let all = priorities.chain(initiatives).chain(goals);
    let own = all.filter(|(_, _, sponsors)| names(sponsors, id));
    own.map(|(kind, item, _)| sheet.link(kind, item)).collect()
}
