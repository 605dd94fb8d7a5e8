//! `portfolio/score-weights`: the weights of the key-account scoring do not add up to 100.
//!
//! Half a point may be lost by rounding. Criteria without any weight all count the same and need none; as
//! soon as one has a weight, the others count nothing without.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "portfolio/score-weights",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"# beside keyplan.toml
[criterion.revenue]
name = "Revenue with us today"
weight = 60

[criterion.growth]
name = "Reachable spend in three years"
weight = 60"#,
    good: r#"# beside keyplan.toml
[criterion.revenue]
name = "Revenue with us today"
weight = 40

[criterion.growth]
name = "Reachable spend in three years"
weight = 60"#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let weighted = workspace.shared.criteria.iter().filter(|one| one.weight.is_written());
    let (mut sum, mut last) = (Decimal::ZERO, None);
    for criterion in weighted {
        let Some(weight) = criterion.weight.value() else { return };
        sum = sum.saturating_add(weight.0);
        last = Some(criterion);
    }
    let Some(last) = last else { return };
    let gap = sum.saturating_sub(Decimal::ONE_HUNDRED).abs();
    if gap > Decimal::new(5, 1) {
        let message = Message::new("portfolio-score-weights").with("sum", sum.normalize());
        out.field(&last.head, "weight", &last.weight, message);
    }
}
