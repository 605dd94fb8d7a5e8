//! How much a change matters, and what it is about.
//!
//! Critical is what somebody should approve: who answers, who decides, what revenue is aimed at, a
//! deadline that slips, who may see something. The order within a class is by [`Topic`].

use crate::graph::Change;
use crate::model::{
    Audience, Classification, Kind, Role, StakeholderStatus, Stance, Visibility, Word,
};

use super::edit::{Edit, Step};
use super::state::{Content, Subject};
use super::value::{Name, Value};
use crate::workspace::Review;

pub use crate::workspace::ChangeClass as Class;

/// What a change is about, in the order in which changes are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// Who decides, who answers, who may see.
    Who,
    /// Money.
    Money,
    /// Dates.
    Dates,
    /// Goals and how they stand.
    Goals,
    /// Everything else.
    Rest,
}

/// The parts that decide.
const DECIDING: [Role; 4] =
    [Role::EconomicBuyer, Role::DecisionMaker, Role::Approver, Role::BudgetHolder];

/// Whether a value holds a part that decides.
fn decides(value: Option<&Value>) -> bool {
    let is_deciding = |value: &Value| {
        matches!(value, Value::Word { stem: "role", word }
            if DECIDING.iter().any(|role| role.word() == *word))
    };
    match value {
        Some(Value::Set(values)) => values.iter().any(is_deciding),
        Some(value) => is_deciding(value),
        None => false,
    }
}

/// Whether somebody is known as one who decides.
pub(super) fn is_decider(content: &Content) -> bool {
    decides(content.fields.value("roles"))
}

/// The word of a kind in the settings; pages have one too.
pub(super) fn word(kind: Option<Kind>) -> &'static str {
    kind.map_or("page", Word::word)
}

/// How much it matters that an item or page is new or gone.
pub(super) fn of_item(
    review: &Review,
    subject: &Subject,
    change: Change,
    content: &Content,
) -> Class {
    let said = review.class(word(subject.kind()), None);
    said.unwrap_or_else(|| item_by_nature(subject, change, content))
}

fn item_by_nature(subject: &Subject, change: Change, content: &Content) -> Class {
    let Some(kind) = subject.kind() else { return Class::Routine };
    let is_shared = content.word::<Visibility>("visibility") == Some(Visibility::Shared);
    match kind {
        Kind::Stakeholder if is_decider(content) => Class::Critical,
        Kind::Revenue if content.fields.value("target").is_some() => Class::Critical,
        _ if change == Change::Added && is_shared => Class::Critical,
        Kind::Plan | Kind::Account => Class::Critical,
        Kind::Stakeholder
        | Kind::Decision
        | Kind::Competitor
        | Kind::Goal
        | Kind::Objective
        | Kind::Strategy
        | Kind::Opportunity
        | Kind::Milestone
        | Kind::Revenue
        | Kind::Contract
        | Kind::Team
        | Kind::Budget
        | Kind::Risk
        | Kind::Solution => Class::Notable,
        Kind::Action if change == Change::Removed => Class::Notable,
        _ => Class::Routine,
    }
}

/// How much an edit matters; what changes no word matters little, whatever the settings say.
pub(super) fn of_edit(
    review: &Review,
    kind: Option<Kind>,
    edit: &Edit,
    before: &Content,
    now: &Content,
) -> Class {
    if is_same_words(edit) {
        return Class::Cosmetic;
    }
    let said = review.class(word(kind), first_name(edit));
    said.unwrap_or_else(|| edit_by_nature(kind, edit, before, now))
}

fn edit_by_nature(kind: Option<Kind>, edit: &Edit, before: &Content, now: &Content) -> Class {
    let Some(name) = last_name(edit) else { return of_row(kind) };
    if widens(edit, name) || turns_critical(kind, edit, before, now) || slips(edit, name) {
        return Class::Critical;
    }
    if COSMETIC.contains(&name.name) {
        return Class::Cosmetic;
    }
    let has_bad =
        [&edit.before, &edit.now].into_iter().flatten().any(|value| matches!(value, Value::Bad(_)));
    if has_bad || NOTABLE.contains(&name.name) || topic(kind, edit) == Topic::Money {
        return Class::Notable;
    }
    Class::Routine
}

/// Fields whose change those who follow the account want to know.
const NOTABLE: &[&str] = &[
    "approved-by",
    "approvers",
    "baseline",
    "classification",
    "close-date",
    "competitor",
    "due",
    "economic-buyer",
    "end",
    "executive-sponsor",
    "head",
    "impact",
    "influence",
    "likelihood",
    "objective",
    "owner",
    "period",
    "person",
    "probability",
    "relationship-strength",
    "reports-to",
    "role",
    "roles",
    "stage",
    "stance",
    "start",
    "state",
    "status",
    "target",
    "target-date",
    "threat",
    "tier",
    "visibility",
    "audience",
    "weight",
    "successor",
    "left-on",
    "lifecycle",
    "outcome",
];

/// Fields that are for finding and showing things.
const COSMETIC: &[&str] = &["tags", "order", "photo", "logo", "website"];

fn of_row(kind: Option<Kind>) -> Class {
    if kind == Some(Kind::Whitespace) { Class::Notable } else { Class::Routine }
}

/// The name of the field that an edit ends in, or of the nearest above its row.
fn last_name(edit: &Edit) -> Option<Name> {
    edit.path.iter().rev().find_map(|step| match step {
        Step::Field(name) => Some(*name),
        Step::Row(_) | Step::Order => None,
    })
}

/// The name of the field of the item itself.
fn first_name(edit: &Edit) -> Option<&'static str> {
    match edit.path.first() {
        Some(Step::Field(name)) => Some(name.name),
        _ => None,
    }
}

/// Whether more people may see something than before.
fn widens(edit: &Edit, name: Name) -> bool {
    fn rank<W: Word + PartialEq>(value: Option<&Value>, default: W) -> Option<usize> {
        let word = match value {
            None => default.word(),
            Some(Value::Word { word, .. }) => word,
            Some(_) => return None,
        };
        W::all().iter().position(|known| known.word() == word)
    }
    let sides = [edit.before.as_ref(), edit.now.as_ref()];
    match name.name {
        "visibility" => {
            let [was, is] = sides.map(|side| rank(side, Visibility::Internal));
            is > was
        }
        "audience" => {
            let [was, is] = sides.map(|side| rank(side, Audience::Internal));
            is > was
        }
        "classification" => {
            let [was, is] = sides.map(|side| rank(side, Classification::Confidential));
            is < was
        }
        _ => false,
    }
}

/// The fields that hold a deadline.
pub(super) const DEADLINES: [&str; 3] = ["due", "close-date", "target-date"];

/// Whether a deadline is later than before or gone.
fn slips(edit: &Edit, name: Name) -> bool {
    let was = match &edit.before {
        Some(Value::Day(day)) if DEADLINES.contains(&name.name) => day,
        _ => return false,
    };
    match &edit.now {
        Some(Value::Day(now)) => now > was,
        _ => true,
    }
}

/// Whether it is another who answers or decides, or other revenue that is aimed at.
fn turns_critical(kind: Option<Kind>, edit: &Edit, before: &Content, now: &Content) -> bool {
    let (was, is) = (edit.before.as_ref(), edit.now.as_ref());
    match (kind, first_name(edit)) {
        (_, Some("owner")) => was.is_some(),
        (Some(Kind::Stakeholder), Some("roles")) => decides(was) != decides(is),
        (Some(Kind::Decision), Some("roles")) => decides(was) || decides(is),
        (Some(Kind::Stakeholder), Some("stance")) => {
            let is_against =
                matches!(now.word::<Stance>("stance"), Some(Stance::Opponent | Stance::Skeptic));
            is_decider(now) && is_against
        }
        (Some(Kind::Stakeholder), Some("status" | "left-on")) => {
            let has_left = now.word("status") == Some(StakeholderStatus::Former);
            (is_decider(before) || is_decider(now)) && has_left
        }
        (Some(Kind::Revenue), Some("target")) => true,
        _ => false,
    }
}

/// Whether only blanks and line breaks of a text are others.
fn is_same_words(edit: &Edit) -> bool {
    let text = |value: &Option<Value>| match value {
        Some(Value::Text(text) | Value::Long(text)) => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => None,
    };
    let (was, is) = (text(&edit.before), text(&edit.now));
    was.is_some() && was == is
}

/// Fields that are about who somebody is and who answers.
const WHO: &[&str] = &[
    "owner",
    "roles",
    "stance",
    "reports-to",
    "influence",
    "visibility",
    "audience",
    "classification",
    "executive-sponsor",
    "approvers",
    "approved-by",
    "covered-by",
    "person",
];
/// Fields that are about goals and how they stand.
const GOALS: &[&str] =
    &["target", "baseline", "goal", "objective", "measured", "state", "stage", "status"];

/// What an edit is about.
pub(super) fn topic(kind: Option<Kind>, edit: &Edit) -> Topic {
    let name = last_name(edit).map_or("", |name| name.name);
    let has = |test: fn(&Value) -> bool| [&edit.before, &edit.now].into_iter().flatten().any(test);
    let is_of_people = matches!(kind, Some(Kind::Stakeholder | Kind::Decision));
    if has(is_money) {
        Topic::Money
    } else if has(|value| matches!(value, Value::Day(_))) {
        Topic::Dates
    } else if is_of_people || WHO.contains(&name) {
        Topic::Who
    } else if GOALS.contains(&name) {
        Topic::Goals
    } else {
        Topic::Rest
    }
}

fn is_money(value: &Value) -> bool {
    matches!(value, Value::Money { .. })
}
