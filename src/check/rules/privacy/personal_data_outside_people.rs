//! `privacy/personal-data-outside-people`: somebody's mail address or telephone number stands in a text and
//! not with the person.
//!
//! Whoever asks to be forgotten is found at their own item; what is copied elsewhere stays. Mailboxes of an
//! office (`info@`), switchboards and free numbers are nobody's. Pages about a person and the account's
//! website may hold them. One finding a text and sort.

use std::sync::Arc;

use crate::check::{Check, Findings, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Excerpt, Severity, Subject};
use crate::i18n::Message;
use crate::model::{ItemKey, Kind, Plan, Sources, Trace, TraceKind};
use crate::workspace::Workspace;

pub(super) const RULE: Rule = Rule {
    name: "privacy/personal-data-outside-people",
    severity: Severity::Warning,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Workspace(check),
    bad: r#"[action.audit]
title = "Agree the audit date"
description = "Call +49 89 99998 110 before ten""#,
    good: r#"[action.audit]
title = "Agree the audit date"
description = "Call [[stakeholder.head-of-it]] before ten"

[stakeholder.head-of-it]
name = "Jonas Brandt"
phone = "+49 89 99998 110""#,
};

fn check(workspace: &Workspace, out: &mut Findings<'_>) {
    for plan in &workspace.plans {
        look(&plan.sources, Some(plan), out);
    }
    look(&workspace.shared.sources, None, out);
}

fn look(sources: &Sources, plan: Option<&Plan>, out: &mut Findings<'_>) {
    let mut told: Option<&Trace> = None;
    for trace in &sources.traces {
        let Some(kind) = word(trace.kind) else { continue };
        let is_told = told.is_some_and(|told| text(told) == text(trace) && told.kind == trace.kind);
        if is_told || plan.is_some_and(|plan| is_at_home(plan, trace)) {
            continue;
        }
        told = Some(trace);
        let field = (!trace.field.is_empty()).then(|| trace.field.clone());
        let plan = plan.map(|plan| plan.id.clone());
        let subject = Subject { plan, item: trace.from.clone(), field };
        let message = Message::new("privacy-personal-data-outside-people").with("kind", kind);
        let at = Workspace::location(sources, trace.place);
        out.anywhere(at, subject, message).excerpt = Excerpt::Withheld;
    }
}

/// The word of the message for what leads to somebody.
fn word(kind: TraceKind) -> Option<&'static str> {
    match kind {
        TraceKind::Mail => Some("mail"),
        TraceKind::Phone => Some("phone"),
        _ => None,
    }
}

/// The text in which something stands.
fn text(trace: &Trace) -> (u32, &Option<ItemKey>, &Arc<str>) {
    (trace.place.file, &trace.from, &trace.field)
}

/// Whether it belongs there: at the account's website, or in a page about a person.
fn is_at_home(plan: &Plan, trace: &Trace) -> bool {
    match &trace.from {
        Some(item) => item.kind == Kind::Account && &*trace.field == "website",
        None => plan.pages.iter().any(|page| {
            let about = page.front.about.get().and_then(crate::model::Ref::kind);
            page.file == trace.place.file && about.is_some_and(Kind::is_somebody)
        }),
    }
}
