//! What `lint` found, by account and severity, with the cure and the line.
//!
//! Every finding shows once; those about no plan stand under what all plans share.

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use super::page::Page;
use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::{Message, has_key};
use crate::model::{Plan, Word};
use crate::report::{Figure, Link, Mark, Tally, Tone, anchor_of, severity};
use crate::site::finding::{Phrase, phrases, place, severity_mark};
use crate::site::sheet::{Composed, Sheet};

/// The findings of all plans.
pub(super) struct Findings;

#[derive(Serialize)]
struct View {
    figures: Vec<Figure>,
    groups: Vec<Group>,
}

/// The findings about one account.
#[derive(Serialize)]
struct Group {
    id: String,
    name: Link,
    count: String,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Finding {
    mark: Mark,
    tone: Tone,
    severity: &'static str,
    rule: &'static str,
    message: Vec<Phrase>,
    help: Option<Vec<Phrase>>,
    /// Why the rule is there.
    why: Option<String>,
    /// The item that it is about.
    item: Option<Link>,
    place: Link,
}

impl Page for Findings {
    fn path(&self) -> String {
        "findings.html".to_owned()
    }

    fn template(&self) -> &'static str {
        "findings.html"
    }

    fn class(&self) -> &'static str {
        "findings"
    }

    fn compose(&self, sheet: &Sheet<'_>) -> Composed {
        let view = View { figures: figures(sheet), groups: groups(sheet) };
        Composed {
            title: sheet.text("site-findings"),
            crumbs: vec![Link::to(sheet.text("site-portfolio"), sheet.href("index.html"))],
            view: Value::from(Serde(&view)),
        }
    }
}

fn figures(sheet: &Sheet<'_>) -> Vec<Figure> {
    let Tally { errors, warnings, hints } = sheet.basis.tally_of_all();
    let figure = |of: Severity, key: &'static str, count: usize| Figure {
        label: sheet.count(key, count),
        value: count.to_string(),
        detail: String::new(),
        tone: if count > 0 { severity(of) } else { Tone::Quiet },
        href: None,
        piece: None,
    };
    vec![
        figure(Severity::Error, "site-errors-word", errors),
        figure(Severity::Warning, "site-warnings-word", warnings),
        figure(Severity::Info, "site-hints-word", hints),
    ]
}

fn groups(sheet: &Sheet<'_>) -> Vec<Group> {
    let plans = sheet.basis.workspace.plans.iter().map(|plan| Some(&**plan));
    plans.chain([None]).filter_map(|plan| group(sheet, plan)).collect()
}

/// The findings about a plan, or about what all plans share.
fn group(sheet: &Sheet<'_>, plan: Option<&Plan>) -> Option<Group> {
    let own = |finding: &&Diagnostic| match (&finding.subject.plan, plan) {
        (Some(id), Some(plan)) => *id == plan.id,
        (Some(id), None) => sheet.basis.workspace.plan(id).is_none(),
        (None, plan) => plan.is_none(),
    };
    let mut found: Vec<_> = sheet.basis.findings.iter().filter(own).collect();
    found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    if found.is_empty() {
        return None;
    }
    let name = match plan {
        Some(plan) => Link::to(plan.name(), sheet.account(plan)),
        None => Link::plain(sheet.text("site-workspace")),
    };
    Some(Group {
        id: plan.map_or_else(|| "workspace".to_owned(), group_id),
        name,
        count: sheet.count("site-findings-count", found.len()),
        findings: found.into_iter().map(|finding| view(sheet, plan, finding)).collect(),
    })
}

/// The anchor of an account's findings.
pub(super) fn group_id(plan: &Plan) -> String {
    anchor_of(crate::model::Kind::Plan, &plan.id)
}

fn view(sheet: &Sheet<'_>, plan: Option<&Plan>, finding: &Diagnostic) -> Finding {
    let (place, line) = place(sheet, &finding.at);
    let source = sheet.place(&finding.at.path, &place, line);
    Finding {
        mark: severity_mark(sheet.language, finding.severity),
        tone: severity(finding.severity),
        severity: finding.severity.word(),
        rule: finding.rule,
        message: phrases(&sheet.say(&finding.message)),
        help: finding.help.as_ref().map(|help: &Message| phrases(&sheet.say(help))),
        why: why(sheet, finding.rule),
        item: plan.and_then(|plan| item(sheet, plan, finding)),
        place: Link::out(place, source.map(|source| source.href)),
    }
}

/// Why a rule is there, when the catalogue tells.
fn why(sheet: &Sheet<'_>, rule: &str) -> Option<String> {
    let key = format!("{}.why", rule.replace('/', "-"));
    has_key(sheet.language, &key).then(|| sheet.text(&key))
}

fn item(sheet: &Sheet<'_>, plan: &Plan, finding: &Diagnostic) -> Option<Link> {
    let key = finding.subject.item.as_ref()?;
    let shared = &sheet.basis.workspace.shared;
    let kind = sheet.say(&key.kind.label());
    let text = match crate::figures::item_name(plan, shared, key.kind, &key.id) {
        Some(name) => format!("{kind}: {name}"),
        None => kind,
    };
    let head = plan.head(key.kind, &key.id)?;
    let anchor = crate::report::anchor(&head.key);
    Some(Link::to(text, format!("{}#{anchor}", sheet.dress.home(plan, head.key.kind))))
}
