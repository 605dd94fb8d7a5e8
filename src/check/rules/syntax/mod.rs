//! Rules about files that are broken as text. Reading speaks for them; they cannot be silenced.
//!
//! They stand here so that `explain` and the machine formats know them; they judge nothing.

use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::read::rules;

pub(super) const RULES: &[&Rule] = &[&TOML, &FRONT_MATTER, &FILE];

const fn spoken_by_reading(name: &'static str, bad: &'static str, good: &'static str) -> Rule {
    Rule {
        name,
        severity: Severity::Error,
        standing: Standing::On,
        timing: Timing::Always,
        plans: Plans::All,
        thresholds: &[],
        check: Check::Elsewhere,
        bad,
        good,
    }
}

/// Broken TOML.
const TOML: Rule = spoken_by_reading(
    rules::TOML,
    "[goal.growth]\ntitle = \"Grow together",
    "[goal.growth]\ntitle = \"Grow together\"",
);

/// A front matter that is not closed or not TOML.
const FRONT_MATTER: Rule = spoken_by_reading(
    rules::FRONT_MATTER,
    "+++\ntitle = \"Situation\"\n\n# Situation",
    "+++\ntitle = \"Situation\"\n+++\n\n# Situation",
);

/// A file that cannot be read as text.
const FILE: Rule = spoken_by_reading(
    rules::FILE,
    "a plan file saved as Windows-1252, or a symbolic link",
    "the same file saved as UTF-8, in the plan's folder",
);
