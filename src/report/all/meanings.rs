//! Which fields and words the glossary explains, in the order in which plans are read.
//!
//! Each is the key of its text; what it means is the text of the same key after `meaning-`. A word that says
//! itself what it means is not here.

use crate::report::{Block, Cell, Column, Desk, Piece, Row, Table};

/// Fields and words that do not say themselves what they mean, by what they are about.
const MEANINGS: &[(&str, &[&str])] = &[
    (
        "meaning-group-people",
        &[
            "field-influence",
            "field-stance",
            "field-power",
            "power-inner-circle",
            "power-structure",
            "power-outside",
            "field-contact",
            "field-roles",
            "role-economic-buyer",
            "role-decision-maker",
            "role-budget-holder",
            "role-approver",
            "role-signatory",
            "role-buyer",
            "role-technical-buyer",
            "role-user",
            "role-influencer",
            "role-gatekeeper",
            "role-initiator",
            "role-champion",
            "role-coach",
            "role-executive-sponsor",
            "role-blocker",
            "stakeholder-status-placeholder",
            "field-covered-by",
            "field-current",
            "field-covered-by-target",
            "standing-vendor",
            "standing-credible-source",
            "standing-problem-solver",
            "standing-trusted-advisor",
            "field-personal-win",
            "field-evidence-level",
            "evidence-confirmed",
            "evidence-observed",
            "evidence-stated",
            "evidence-assumed",
            "line-influences",
            "line-dotted",
        ],
    ),
    (
        "meaning-group-decisions",
        &[
            "field-compelling-event",
            "field-value-limit",
            "field-our-fit",
            "field-steps-days",
            "field-meddpicc",
        ],
    ),
    (
        "meaning-group-analysis",
        &[
            "field-subject",
            "field-responses",
            "field-impact",
            "field-likelihood",
            "field-differentiator",
            "position-incumbent",
            "position-challenger",
            "position-latent",
            "field-spend",
            "field-our-share",
            "field-potential",
            "whitespace-gap",
            "whitespace-unknown",
            "field-relationship-strength",
            "field-supplier-position",
            "field-tier",
            "site-health",
        ],
    ),
    (
        "meaning-group-goals",
        &[
            "field-side",
            "field-metric",
            "field-baseline",
            "field-target",
            "field-measured",
            "objective-type-qualitative",
            "field-outcome",
            "strategy-type-penetrate",
            "strategy-type-expand",
            "strategy-type-defend",
            "strategy-type-recover",
            "strategy-type-exit",
            "field-supports",
            "field-uses",
        ],
    ),
    (
        "meaning-group-work",
        &[
            "field-owner",
            "field-contributors",
            "field-external",
            "field-constraints",
            "action-status-proposed",
            "action-status-accepted",
            "action-status-blocked",
            "action-status-deferred",
            "action-status-rejected",
            "field-depends-on",
            "site-critical",
            "site-slack",
        ],
    ),
    (
        "meaning-group-money",
        &[
            "field-actual",
            "field-forecast",
            "field-revenue-target",
            "site-sales-outlook",
            "site-weighted-pipeline",
            "site-wallet",
            "field-recurring",
            "field-renewal-notice-days",
            "field-allocation",
            "field-capacity",
        ],
    ),
    (
        "meaning-group-plan",
        &[
            "field-plan-objective",
            "field-review-every",
            "visibility-restricted",
            "visibility-internal",
            "visibility-shared",
            "raci-responsible",
            "raci-accountable",
            "raci-consulted",
            "raci-informed",
            "review-type-qbr",
            "review-type-ebr",
        ],
    ),
];

/// The words in groups, each with its heading.
pub(super) fn meanings(desk: &Desk<'_>) -> Vec<Block> {
    let group = |(title, keys): &(&str, &[&str])| {
        let rows = keys.iter().map(|key| {
            vec![
                Cell::of([Piece::Strong { text: desk.text(key) }]).class("lead"),
                Cell::text(Some(desk.text(&format!("meaning-{key}")))),
            ]
        });
        let table = table(desk, ["site-about-word", "site-about-meaning"], rows.collect());
        [Block::Heading { text: desk.text(title) }, table]
    };
    MEANINGS.iter().flat_map(group).collect()
}

/// A table of two columns, by the keys of their labels.
pub(super) fn table(desk: &Desk<'_>, columns: [&str; 2], rows: Vec<Vec<Cell>>) -> Block {
    let column = |key: &str| Column { label: desk.text(key), class: "" };
    Block::Table(Table {
        name: desk.text(columns[0]),
        class: "cards",
        tools: false,
        columns: columns.map(column).into(),
        rows: rows.into_iter().map(|cells| Row { cells, ..Row::default() }).collect(),
        foot: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, has_key};

    #[test]
    fn every_word_has_a_text_and_a_meaning() {
        for key in MEANINGS.iter().flat_map(|(_, keys)| *keys) {
            for language in Language::ALL {
                assert!(has_key(language, key), "{language}: {key}");
                assert!(has_key(language, &format!("meaning-{key}")), "{language}: {key}");
            }
        }
    }
}
