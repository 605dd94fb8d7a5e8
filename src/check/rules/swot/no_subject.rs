//! `swot/no-subject`: an item that does not say whom it is about: the relationship, us, or the customer.
//!
//! Where no item of the analysis says it, one finding is enough. What says that nothing is known is
//! about nobody.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Severity, Subject};
use crate::figures::says_that_nothing_is_known;
use crate::i18n::Message;
use crate::model::{Item, Swot};

pub(super) const RULE: Rule = Rule {
    name: "swot/no-subject",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[swot.service]
quadrant = "strength"
text = "Engineers are on site within four hours""#,
    good: r#"[swot.service]
quadrant = "strength"
about = "us"
text = "Engineers are on site within four hours""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    let lacking = || view.swot.iter().filter(|item| lacks(item));
    let Some(first) = lacking().next() else { return };
    let nobody_says_it = view.swot.len() > 1 && view.swot.iter().all(|it| it.about.is_missing());
    if nobody_says_it {
        let message = Message::new("swot-no-subject-all");
        out.place(first.head.place, Subject::default(), message);
        return;
    }
    for item in lacking() {
        let message = view.about("swot-no-subject", &item.head);
        out.field(&item.head, "about", &item.about, message);
    }
}

fn lacks(item: &Item<Swot>) -> bool {
    item.about.is_missing() && !says_that_nothing_is_known(item)
}
