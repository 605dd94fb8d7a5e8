//! `portfolio/score-missing`: an account of tier `a` that is not rated by the key-account scoring, or not
//! by all of its criteria.
//!
//! Without criteria there is nothing to rate by. Plans that are over and lost accounts are left alone.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::i18n::{Arg, Message};
use crate::model::{Account, Lifecycle, Tier};

pub(super) const RULE: Rule = Rule {
    name: "portfolio/score-missing",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[account]
name = "Nordwind"
tier = "a"

# beside keyplan.toml
[criterion.growth]
name = "Reachable spend in three years"
weight = 100"#,
    good: r#"[account]
name = "Nordwind"
tier = "a"
scores = { growth = 3 }

# beside keyplan.toml
[criterion.growth]
name = "Reachable spend in three years"
weight = 100"#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let criteria = &view.shared().criteria;
    let Some(account) = view.account.as_ref().filter(|account| is_key(account)) else { return };
    let is_unreadable = account.scores.is_written() && account.scores.get().is_none();
    if criteria.is_empty() || is_unreadable {
        return;
    }
    let missing = criteria.iter().filter(|criterion| !is_rated(account, criterion.id()));
    let missing: Vec<String> = missing.map(|criterion| format!("`{}`", criterion.id())).collect();
    let message = match missing.len() {
        0 => return,
        all if all == criteria.len() => Message::new("portfolio-score-missing"),
        _ => Message::new("portfolio-score-missing-some").with("criteria", Arg::AllOf(missing)),
    };
    out.field(&account.head, "scores", &account.scores, message.with("plan", &*view.id));
}

fn is_key(account: &Account) -> bool {
    account.tier.value() == Some(Tier::A) && account.lifecycle.value() != Some(Lifecycle::Lost)
}

/// Whether a mark by a criterion is written, readable or not.
fn is_rated(account: &Account, criterion: &str) -> bool {
    let mut marks = account.scores.get().into_iter().flat_map(|scores| &scores.0);
    marks.any(|(by, _)| by.get().is_some_and(|by| by.id() == criterion))
}
