//! Rules about silencing. The engine speaks for them.
//!
//! They stand here so that `explain`, settings and texts treat them like any other rule.

use crate::check::allowance as names;
use crate::check::{Check, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;

pub(super) const RULES: &[&Rule] =
    &[&NO_REASON, &EXPIRED, &UNKNOWN_RULE, &UNNEEDED, &STALE_BASELINE];

const fn rule(name: &'static str, timing: Timing, bad: &'static str) -> Rule {
    Rule {
        name,
        severity: Severity::Warning,
        standing: Standing::On,
        timing,
        plans: Plans::All,
        thresholds: &[],
        check: Check::Elsewhere,
        bad,
        good: GOOD,
    }
}

const GOOD: &str =
    "# keyplan: allow goal/no-metric until 2027-01-31: the first survey runs in January
[objective.satisfaction]";

/// An allow without a reason.
const NO_REASON: Rule = rule(
    names::NO_REASON,
    Timing::Always,
    "# keyplan: allow goal/no-metric\n[objective.satisfaction]",
);

/// An allow past its date.
const EXPIRED: Rule = rule(
    names::EXPIRED,
    Timing::Today,
    "# keyplan: allow goal/no-metric until 2020-01-31: the first survey runs in January
[objective.satisfaction]",
);

/// An allow of something that is no rule.
const UNKNOWN_RULE: Rule = rule(
    names::UNKNOWN_RULE,
    Timing::Always,
    "# keyplan: allow goal/no-metrics: the first survey runs in January\n[objective.satisfaction]",
);

/// An allow that silences nothing.
const UNNEEDED: Rule = rule(
    names::UNNEEDED,
    Timing::Always,
    "# keyplan: allow goal/no-metric: measured since March
[objective.satisfaction]
metric = \"NPS\"
target = 40",
);

/// An entry of the baseline that keeps nothing.
const STALE_BASELINE: Rule = Rule {
    good: "# in keyplan.toml
[lint]
baseline = \"lint/baseline.toml\"

# in lint/baseline.toml
[findings]",
    ..rule(
        names::STALE_BASELINE,
        Timing::Always,
        "# in keyplan.toml
[lint]
baseline = \"lint/baseline.toml\"

# in lint/baseline.toml
[findings]
8c0f7f3a5c1c4e0db1b0f1c2ddc3a0f4 = \"goal/no-metric nordwind objective.mttr target\"",
    )
};
