//! `privacy/shared-leak`: a text that is shared with the customer names what is not, or shows a view of
//! the internal plan.
//!
//! In an edition for the customer the mention becomes an ellipsis, but the words around it stay and tell
//! enough. What a field names vanishes without a trace, so a shared action may serve an internal strategy. Of
//! the views, lists of work and of what it is for hold nothing but shared items; all others draw on
//! judgements or analysis.

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Label, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Head, Kind, Page, Parts, Reference, Sources, Visibility, Word};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "privacy/shared-leak",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"# in page.md
+++
visibility = "shared"
+++
The audit waits for [[stakeholder.head-of-it]].

# in plan.toml
[stakeholder.head-of-it]
name = "Jonas Brandt""#,
    good: r#"# in page.md
+++
visibility = "shared"
+++
The audit waits for [[stakeholder.head-of-it]].

# in plan.toml
[stakeholder.head-of-it]
name = "Jonas Brandt"
visibility = "shared""#,
};

/// The views that hold nothing but shared items when the customer sees them.
const HARMLESS_VIEWS: &[&str] = &["actions", "goals", "milestones", "objectives"];

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    // A reference in a text names its kind, so that any may be meant.
    let in_texts = view.sources.references.iter().filter(|named| named.kinds.is_empty());
    for named in in_texts {
        let visibility = view.visibility(named.from.as_ref(), named.place);
        if visibility == Some(Visibility::Shared)
            && let Some((sources, head)) = hidden(view, named)
        {
            tell(named, label(sources, head), out);
        }
    }
    for page in view.pages.iter().filter(|page| is_shared_page(page)) {
        for shown in &page.views {
            let asked = shown.line.split_whitespace().next().unwrap_or_default();
            if !HARMLESS_VIEWS.contains(&asked) {
                let message = Message::new("privacy-shared-leak-view");
                let finding = out.place(shown.place, Subject::default(), message);
                finding.help = Some(Message::new("privacy-shared-leak-view.help"));
            }
        }
    }
}

fn is_shared_page(page: &Page) -> bool {
    Visibility::of(&page.front.visibility) == Visibility::Shared
}

/// What is named, in the plan or in what plans share, when it is not shared.
fn hidden<'v>(view: &'v PlanView<'_>, named: &Reference) -> Option<(&'v Sources, &'v Head)> {
    let parts = Parts::of(&named.text);
    let kind = Kind::of_word(parts.kind?)?;
    let plan = match parts.account {
        Some(account) => view.other(account)?,
        None => view.plan,
    };
    let shared = view.shared();
    let of_plan = plan.head(kind, parts.id).map(|head| (&plan.sources, head));
    let of_all = shared.head(kind, parts.id).map(|head| (&shared.sources, head));
    let mut heads = of_plan.into_iter().chain(of_all);
    heads.find(|(_, head)| head.visibility() != Visibility::Shared)
}

fn label(sources: &Sources, head: &Head) -> Label {
    let message = Message::new("privacy-shared-leak-label");
    let message = message.with("visibility", head.visibility().word());
    Label { at: Workspace::location(sources, head.place), message }
}

fn tell(named: &Reference, label: Label, out: &mut Findings<'_>) {
    let key = match named.from {
        Some(_) => "privacy-shared-leak",
        None => "privacy-shared-leak-page",
    };
    let mut message = Message::new(key).with("reference", &*named.text);
    if let Some(item) = &named.from {
        message = message.with("item", item.to_string());
    }
    let field = (!named.field.is_empty()).then(|| named.field.clone());
    let subject = Subject { plan: None, item: named.from.clone(), field };
    out.place(named.place, subject, message).labels.push(label);
}
