//! `swot/duplicate`: the same text twice in the analysis.
//!
//! Marks and the case of letters do not count, the field does not either: what is a strength and an
//! opportunity at once is two statements and deserves two texts. "None known" may stand in every field.

use std::collections::HashMap;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::Severity;
use crate::figures::says_that_nothing_is_known;
use crate::i18n::Message;
use crate::model::{Item, Swot};
use crate::text::{same_words, words_key};

pub(super) const RULE: Rule = Rule {
    name: "swot/duplicate",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[swot.speed]
quadrant = "strength"
text = "Our engineers are on site within four hours.""#,
    good: r#"[swot.service]
quadrant = "strength"
text = "Our engineers are on site within four hours"

[swot.history]
quadrant = "strength"
text = "Nine years of fault history on every machine""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    if view.swot.len() < 2 {
        return;
    }
    let says_something =
        |item: &&Item<Swot>| !item.text.text().is_empty() && !says_that_nothing_is_known(item);
    let mut first: HashMap<u64, &Item<Swot>> = HashMap::with_capacity(view.swot.len());
    // By id, not by place: the finding stays the same one when items are moved.
    let mut items: Vec<&Item<Swot>> = view.swot.iter().filter(says_something).collect();
    items.sort_by_key(|item| item.id());
    for item in items {
        let text = item.text.text();
        let earlier = *first.entry(words_key(text)).or_insert(item);
        if !std::ptr::eq(earlier, item) && same_words(earlier.text.text(), text) {
            let message = view.about("swot-duplicate", &item.head);
            let message = message.with("other", &**earlier.id());
            let place = earlier.place(earlier.text.at());
            let label = out.label(place, Message::new("label-first-here"));
            out.field(&item.head, "text", &item.text, message).labels.push(label);
        }
    }
}
