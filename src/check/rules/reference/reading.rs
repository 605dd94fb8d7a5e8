//! The rules of the group `ref` that reading speaks for, because only it sees what does not fit.
//!
//! What was told here never reaches another rule: the field counts as bad, not as missing.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::read::rules;

const fn rule(
    name: &'static str,
    severity: Severity,
    bad: &'static str,
    good: &'static str,
) -> Rule {
    Rule {
        name,
        severity,
        standing: Standing::On,
        timing: Timing::Always,
        plans: Plans::All,
        thresholds: &[],
        check: Check::Elsewhere,
        bad,
        good,
    }
}

/// Two items with one id.
pub(super) const DUPLICATE_ID: Rule = rule(
    rules::DUPLICATE_ID,
    Severity::Error,
    "# in goals.toml\n[goal.growth]\n\n# in strategy.toml\n[goal.growth]",
    "# in goals.toml\n[goal.growth]\n\n# in strategy.toml\n[goal.new-markets]",
);

/// An id that is no slug.
pub(super) const INVALID_ID: Rule = rule(
    rules::INVALID_ID,
    Severity::Error,
    "[stakeholder.\"Dr. Keller\"]",
    "[stakeholder.cfo]\nname = \"Dr. Keller\"",
);

/// A key that the kind does not have.
pub(super) const UNKNOWN_FIELD: Rule = rule(
    rules::UNKNOWN_FIELD,
    Severity::Warning,
    "[action.pilot]\nonwer = \"lena\"",
    "[action.pilot]\nowner = \"lena\"",
);

/// A word that the field does not know.
pub(super) const UNKNOWN_WORD: Rule = rule(
    rules::UNKNOWN_WORD,
    Severity::Error,
    "[stakeholder.cfo]\nstance = \"sceptic\"",
    "[stakeholder.cfo]\nstance = \"skeptic\"",
);

/// A value of another type.
pub(super) const WRONG_TYPE: Rule = rule(
    rules::WRONG_TYPE,
    Severity::Error,
    "[action.pilot]\ndue = \"2027-03-31\"",
    "[action.pilot]\ndue = 2027-03-31",
);

/// A table that is no kind, or stands in the wrong folder.
pub(super) const UNKNOWN_KIND: Rule = rule(
    rules::UNKNOWN_KIND,
    Severity::Error,
    "[task.pilot]\ntitle = \"Pilot on line 2\"",
    "[action.pilot]\ntitle = \"Pilot on line 2\"",
);
