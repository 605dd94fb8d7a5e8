//! `privacy/secret-like`: a private key, an access token, a password, a bank account or our lowest price
//! stands in a file of the plans.
//!
//! Texts are looked at, and comments, unknown keys and unknown tables too, because in Git nothing is forgotten.
//! Keys and tokens are known by how they begin, bank accounts by their check digits, passwords by the word
//! before them and by their looks: "the password is in the vault" is good advice. A lowest price is told
//! only with a number in its sentence, and not in what is `restricted` to the named team. Nothing of the
//! secret is repeated.

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Excerpt, Severity, Subject};
use crate::i18n::Message;
use crate::model::{Plan, Sources, TraceKind, Visibility};
use crate::text::scan::secret::Secret;
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "privacy/secret-like",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[account]
name = "Nordwind"
buying-habits = "Orders go through the portal, password: Nordwind#2027""#,
    good: r#"[account]
name = "Nordwind"
buying-habits = "Orders go through the portal; the password is in the team's vault""#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    for plan in &workspace.plans {
        look(&plan.sources, Some(plan), out);
    }
    look(&workspace.shared.sources, None, out);
}

fn look(sources: &Sources, plan: Option<&Plan>, out: &mut Findings<'_>) {
    for trace in &sources.traces {
        let Some(kind) = word(trace.kind) else { continue };
        let is_at_home = trace.kind == TraceKind::Price
            && plan.is_some_and(|plan| {
                let visibility = plan.visibility(trace.from.as_ref(), trace.place);
                visibility == Some(Visibility::Restricted)
            });
        if is_at_home {
            continue;
        }
        let field = (!trace.field.is_empty()).then(|| trace.field.clone());
        let plan = plan.map(|plan| plan.id.clone());
        let subject = Subject { plan, item: trace.from.clone(), field };
        let message = Message::new("privacy-secret-like").with("kind", kind);
        let finding = out.anywhere(Workspace::location(sources, trace.place), subject, message);
        finding.excerpt = Excerpt::Withheld;
        if trace.kind == TraceKind::Price {
            finding.help = Some(Message::new("privacy-secret-like-price.help"));
        }
    }
}

/// The word of the message for a sort of secret.
fn word(kind: TraceKind) -> Option<&'static str> {
    match kind {
        TraceKind::Secret(Secret::Key) => Some("key"),
        TraceKind::Secret(Secret::Token) => Some("token"),
        TraceKind::Secret(Secret::Password) => Some("password"),
        TraceKind::Account => Some("account"),
        TraceKind::Price => Some("price"),
        TraceKind::Mail | TraceKind::Phone | TraceKind::Judgement => None,
    }
}
