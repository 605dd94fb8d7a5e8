//! `ref/unknown-id`: a reference to nothing.
//!
//! Every reference of every field and of the prose is looked up in the plan, in what plans share, or
//! in the plan that it names; the nearest id that exists is suggested. Somebody who takes part in an
//! action and resembles nobody on the map is left to `action/external-unknown`: no slip, but a person to be
//! entered.

use std::sync::Arc;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Applicability, Fix, Location, Severity, Subject};
use crate::i18n::{Arg, Message};
use crate::model::{Kind, Parts, Plan, Reference, Shared, Word};
use crate::text::{Guess, guess};

pub(super) const RULE: Rule = Rule {
    name: "ref/unknown-id",
    severity: Severity::Error,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::All,
    thresholds: &[],
    check: Check::Plan(check),
    bad: r#"[stakeholder.cfo]
name = "Marion Keller"

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cof""#,
    good: r#"[stakeholder.cfo]
name = "Marion Keller"

[stakeholder.controller]
name = "Ana Sousa"
reports-to = "cfo""#,
};

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for reference in &view.sources.references {
        if let Err(fault) = resolve(reference, view) {
            tell(reference, &fault, view, out);
        }
    }
}

/// Why a reference names nothing.
enum Fault<'a> {
    /// There is no such plan.
    NoPlan(&'a str),
    /// The word before the dot is no kind, or none that may stand here.
    WrongKind(&'a str),
    /// A reference in prose does not say the kind.
    NoKind,
    /// There is nothing of that id, in the plan or in what plans share.
    NoItem(Vec<Kind>, &'a str),
}

fn resolve<'a>(reference: &'a Reference, view: &PlanView<'_>) -> Result<(), Fault<'a>> {
    let parts = Parts::of(&reference.text);
    let plan = match parts.account {
        Some(account) => view.other(account).ok_or(Fault::NoPlan(account))?,
        None => view.plan,
    };
    let may = |word: &str| reference.kinds.is_empty() || reference.kinds.contains(&word);
    let words = match &parts.kind {
        Some(word) if !may(word) || Kind::of_word(word).is_none() => {
            return Err(Fault::WrongKind(word));
        }
        Some(word) => std::slice::from_ref(word),
        None if reference.kinds.is_empty() => return Err(Fault::NoKind),
        None => reference.kinds,
    };
    let mut kinds = words.iter().filter_map(|word| Kind::of_word(word));
    if kinds.clone().any(|kind| has(plan, view.shared(), kind, parts.id)) {
        return Ok(());
    }
    Err(Fault::NoItem(kinds.by_ref().collect(), parts.id))
}

fn has(plan: &Plan, shared: &Shared, kind: Kind, id: &str) -> bool {
    plan.head(kind, id).is_some() || shared.head(kind, id).is_some()
}

fn tell(reference: &Reference, fault: &Fault<'_>, view: &PlanView<'_>, out: &mut Findings<'_>) {
    let field = (!reference.field.is_empty()).then(|| reference.field.clone());
    let subject = Subject { plan: None, item: reference.from.clone(), field };
    let typed = |key: &'static str| Message::new(key).with("reference", &*reference.text);
    let (message, help, near) = match fault {
        Fault::NoPlan(account) => {
            let near = guess(account, view.ids());
            (typed("ref-unknown-id-plan").with("account", *account), None, near)
        }
        Fault::WrongKind(word) => {
            let known = if reference.kinds.is_empty() { Kind::WORDS } else { reference.kinds };
            let near = guess(word, known.iter().copied());
            (typed("ref-unknown-id-kind").with("kind", *word), one_of(known, near), near)
        }
        Fault::NoKind => (
            typed("ref-unknown-id-no-kind"),
            Some(Message::new("ref-unknown-id-no-kind.help")),
            None,
        ),
        Fault::NoItem(kinds, id) => {
            let words: Vec<String> = kinds.iter().map(|kind| kind.word().to_owned()).collect();
            let message = typed("ref-unknown-id").with("kinds", Arg::AnyOf(words));
            let near = guess(id, ids(view, kinds));
            if near.is_none() && takes_part(reference) {
                return;
            }
            (message, None, near)
        }
    };
    let finding = out.place(reference.place, subject, message);
    if let Some(near) = near {
        finding.help = Some(Message::new("did-you-mean").with("near", near.word));
        finding.fixes.extend(replacement(reference, fault, near.word, view, &finding.at.path));
    } else if let Some(help) = help {
        finding.help = Some(help);
    }
}

/// Whether somebody is named who takes part in an action.
fn takes_part(reference: &Reference) -> bool {
    let from = reference.from.as_ref();
    from.is_some_and(|from| from.kind == Kind::Action) && &*reference.field == "external"
}

/// The words that may stand here, when they are few and none is near.
fn one_of(known: &[&str], near: Option<Guess<'_>>) -> Option<Message> {
    if near.is_some() || known.len() > 6 {
        return None;
    }
    let known = Arg::AnyOf(known.iter().map(|word| format!("`{word}`")).collect());
    Some(Message::new("one-of").with("known", known))
}

/// The ids of some kinds in the plan and in what plans share.
fn ids<'a>(view: &'a PlanView<'_>, kinds: &'a [Kind]) -> impl Iterator<Item = &'a str> {
    let heads = view.plan.heads().chain(view.shared().heads());
    heads.filter(|head| kinds.contains(&head.key.kind)).map(|head| &*head.key.id)
}

/// The fix that writes `near` where the mistaken part of the reference stands. Ids are alike by nature
/// (`q2`, `q3`), so somebody should look.
fn replacement(
    reference: &Reference,
    fault: &Fault<'_>,
    near: &str,
    view: &PlanView<'_>,
    path: &Arc<str>,
) -> Option<Fix> {
    let parts = Parts::of(&reference.text);
    let account = parts.account.map_or(0, |account| account.len() + 1);
    let id = reference.text.len() - parts.id.len();
    let part = match fault {
        Fault::NoPlan(account) => 0..account.len(),
        Fault::WrongKind(word) => account..account + word.len(),
        Fault::NoKind | Fault::NoItem(..) => id..reference.text.len(),
    };
    let source = &view.sources.file(reference.place)?.text;
    let span = reference.place_of(part, source)?;
    let at = Location { path: path.clone(), span: Some(span) };
    let title = Message::new("fix-replace").with("new", near);
    Some(Fix::replacing(title, Applicability::Unsafe, &at, near))
}
