//! `resource/too-many-plans`: one person answers for more than `at-most` (3) accounts.
//!
//! Plans that are paused or over do not count. Told once a person, where the person is described.
//! Whether that is too much depends on the accounts, so the rule is off until somebody asks for it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::check::{Check, Findings, Plans, Rule, Standing, Threshold, Timing};
use crate::diagnostic::{Label, Severity};
use crate::i18n::Message;
use crate::model::{Header, Item, Plan};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "resource/too-many-plans",
    severity: Severity::Info,
    standing: Standing::Off,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[Threshold::of("at-most", 3)],
    check: Check::Workspace(check),
    bad: r#"# in keyplan.toml
[lint.rules]
"resource/too-many-plans" = { level = "info", at-most = 1 }

# in accounts/nordwind/plan.toml
[plan]
owner = "lena"

# in accounts/elmwasser/plan.toml
[plan]
owner = "lena""#,
    good: r#"# in keyplan.toml
[lint.rules]
"resource/too-many-plans" = { level = "info", at-most = 1 }

# in accounts/nordwind/plan.toml
[plan]
owner = "lena"

# in accounts/elmwasser/plan.toml
[plan]
owner = "lena"
status = "on-hold""#,
};

/// How many plans are labelled.
const MOST_LABELS: usize = 8;

/// A plan with its header.
type Owned<'a> = (&'a Plan, &'a Item<Header>);

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    let most = out.threshold("at-most");
    let mut owners: BTreeMap<&str, Vec<Owned<'_>>> = BTreeMap::new();
    for plan in workspace.plans.iter().filter(|plan| !plan.is_at_rest()) {
        let Some(header) = &plan.header else { continue };
        if let Some(owner) = header.owner.get() {
            owners.entry(owner.id()).or_default().push((plan, header));
        }
    }
    for person in &workspace.shared.people {
        let Some(plans) = owners.get(&**person.id()) else { continue };
        if Decimal::from(plans.len()) > most {
            let message = Message::new("resource-too-many-plans")
                .with("id", &**person.id())
                .with("count", plans.len());
            let labels = plans.iter().take(MOST_LABELS).map(|owned| label(*owned)).collect();
            out.item(&person.head, message).labels = labels;
        }
    }
}

fn label((plan, header): Owned<'_>) -> Label {
    let message = Message::new("resource-too-many-plans-label").with("plan", &*plan.id);
    let place = header.place(header.owner.at());
    Label { at: Workspace::location(&plan.sources, place), message }
}
