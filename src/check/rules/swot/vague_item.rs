//! `swot/vague-item`: an item of so few words that nobody can tell whether it is true.
//!
//! Fewer than `words` (4) are a catchword; one sentence can be observed. "None known" says all that
//! there is to say and is left alone.

use rust_decimal::Decimal;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::Severity;
use crate::figures::says_that_nothing_is_known;
use crate::text::words;

pub(super) const RULE: Rule = Rule {
    name: "swot/vague-item",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[Threshold::of("words", 4)],
    check: Check::Plan(check),
    bad: r#"[swot.service]
quadrant = "strength"
text = "Good service""#,
    good: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let least = out.threshold("words");
    for item in &view.swot {
        let is_vague = |text: &String| Decimal::from(words(text).count()) < least;
        let key = match item.text.get() {
            _ if item.text.is_blank() => "swot-vague-item-empty",
            Some(text) if is_vague(text) && !says_that_nothing_is_known(item) => "swot-vague-item",
            _ => continue,
        };
        out.field(&item.head, "text", &item.text, view.about(key, &item.head));
    }
}
