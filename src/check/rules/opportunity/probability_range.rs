//! `opportunity/probability-range`: a probability that cannot be: outside 0 to 100, below 100 for a
//! deal that is won, or above 0 for one that is lost.
//!
//! A probability between 0 and 1 is told too: it was meant as a share, counts as next to nothing,
//! and takes the deal out of the weighted pipeline. Whoever won or lost a deal may leave it out.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::Message;
use crate::model::Stage;

pub(super) const RULE: Rule = Rule {
    name: "opportunity/probability-range",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[opportunity.line-3]
title = "Retrofit of line 3"
stage = "lost"
probability = 40"#,
    good: r#"[opportunity.line-3]
title = "Retrofit of line 3"
stage = "lost"
probability = 0"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for deal in &view.opportunities {
        let Some(probability) = deal.probability.value().map(|number| number.0) else { continue };
        if let Some(key) = fault(probability, deal.stage.value()) {
            let message = view.about(key, &deal.head).with("probability", probability);
            let finding = out.field(&deal.head, "probability", &deal.probability, message);
            finding.help = Some(Message::new(format!("{key}.help")));
        }
    }
}

/// What is wrong with a probability at a stage.
fn fault(probability: Decimal, stage: Option<Stage>) -> Option<&'static str> {
    let range = Decimal::ZERO..=Decimal::ONE_HUNDRED;
    match stage {
        _ if !range.contains(&probability) => Some("opportunity-probability-range"),
        Some(Stage::Won) if probability < Decimal::ONE_HUNDRED => {
            Some("opportunity-probability-range-won")
        }
        Some(Stage::Lost) if probability > Decimal::ZERO => {
            Some("opportunity-probability-range-lost")
        }
        Some(Stage::Won | Stage::Lost) => None,
        _ if probability > Decimal::ZERO && probability < Decimal::ONE => {
            Some("opportunity-probability-range-share")
        }
        _ => None,
    }
}
