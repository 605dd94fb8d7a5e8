//! What of an item the customer may read, field by field, once the item is marked as shared.
//!
//! A list of the few, never of what is left out: a kind without a list is hidden whole, and a field that is new is
//! hidden until it stands here. What never leaves the house is how we see people and what we intend: stance,
//! influence, power, roles, coverage, evidence, strategies, prices, health, risks, questions. `docs/editions.md`
//! tells the same to authors, and `tests/editions/fields.txt` holds the decision on every field.

use crate::model::{Kind, Plan, Review, ReviewKind, Word};
use crate::read::{Few, PAGE};

/// The fields by the word of their kind; those of pages of prose under [`PAGE`]. A path is dotted, `*` is a key of
/// the author.
pub const ALLOWED: Few = &[
    // Who it is between, and until when.
    (
        "plan",
        &[
            "owner",
            "executive-sponsor",
            "period.start",
            "period.end",
            "review-every",
            "next-review",
        ],
    ),
    ("account", &["name", "services-in-use"]),
    ("person", &["name", "title", "email", "phone"]),
    ("team", &["role", "responsibility"]),
    ("offering", &["name", "description"]),
    // What the customer told us of itself.
    ("priority", &["title", "description", "rank"]),
    ("initiative", &["title", "description", "rank", "status", "start", "end", "supports"]),
    ("customer-goal", &["title", "description", "rank", "year", "metric", "target"]),
    ("unit", &["name", "parent", "type"]),
    (
        "stakeholder",
        &["name", "title", "unit", "reports-to", "communication.channel", "email", "phone"],
    ),
    (
        "decision",
        &[
            "subject",
            "target-date",
            "steps.name",
            "steps.kind",
            "steps.approvers",
            "steps.due",
            "steps.state",
        ],
    ),
    // What both sides do.
    ("goal", &["title", "side", "why", "owner", "supports"]),
    (
        "objective",
        &[
            "goal",
            "title",
            "type",
            "metric",
            "unit",
            "baseline",
            "target",
            "direction",
            "start",
            "due",
            "owner",
            "measured.*.value",
        ],
    ),
    (
        "action",
        &[
            "title",
            "owner",
            "external",
            "status",
            "start",
            "due",
            "done-on",
            "objective",
            "milestone",
        ],
    ),
    ("milestone", &["title", "due", "criterion", "owner"]),
    ("review", &["on", "type", "participants", "decisions", "actions", "next-on"]),
    (PAGE, &["title", "order", "visibility"]),
];

/// Whether any field of a kind may be read by the customer.
pub(super) fn is_allowed(kind: Kind) -> bool {
    ALLOWED.iter().any(|(word, _)| *word == kind.word())
}

/// Whether an item stays in the house whatever its visibility: a meeting among ourselves, and somebody who is
/// not there to be called.
pub(super) fn stays(plan: &Plan, kind: Kind, id: &str) -> bool {
    let is_joint =
        |review: &Review| matches!(review.nature.value(), Some(ReviewKind::Qbr | ReviewKind::Ebr));
    match kind {
        Kind::Review => plan.reviews.get(id).is_some_and(|review| !is_joint(review)),
        Kind::Stakeholder => {
            let person = plan.stakeholders.get(id);
            person.is_some_and(|person| person.has_left() || person.is_placeholder())
        }
        _ => false,
    }
}
