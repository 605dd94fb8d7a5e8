//! Joins the files of one folder into a plan, or those beside `keyplan.toml` into what plans share.
//!
//! Files come in the order of their paths, so the outcome does not depend on how they were found.
//! Of two items with one id the first stays, and the finding shows both places.

use std::sync::Arc;

use serde::Deserialize;

use super::Hidden;
use super::item::{item, items};
use super::page::page;
use super::rules;
use super::sink::Sink;
use super::trace::secrets;
use crate::diagnostic::{Diagnostic, Location, Subject};
use crate::document::{Comment, Entry, Prose, Shape, Toml, Value, Written};
use crate::i18n::Message;
use crate::model::{
    Head, Id, Item, Items, Kind, Place, Plan, Remark, Shared, SourceFile, Sources, Word,
};
use crate::text::{Span, nearest};

/// A file of a folder, parsed.
#[derive(Debug)]
pub struct File {
    /// Path from the workspace's root.
    pub path: Arc<str>,
    /// What it holds.
    pub text: Text,
}

/// What a file holds.
#[derive(Debug)]
pub enum Text {
    /// Items.
    Toml(Toml),
    /// A page.
    Prose(Prose),
}

/// The files of one folder.
#[derive(Debug, Default)]
pub struct Folder {
    /// Its path from the workspace's root; empty for the root.
    pub path: Arc<str>,
    /// Its files in the order of their paths.
    pub files: Vec<File>,
}

/// The items whose id was taken, with the head of the one that has it.
type Taken = Vec<(Head, Head)>;

/// Reads a plan; its id is the folder's name.
pub fn plan(folder: &Folder, hidden: &Hidden) -> (Plan, Vec<Diagnostic>) {
    let id: Id = folder.path.rsplit('/').next().unwrap_or_default().into();
    let mut plan = Plan { id: id.clone(), folder: folder.path.clone(), ..Plan::default() };
    let mut findings = Vec::new();
    let mut sources = Sources::default();
    let mut taken = Taken::new();
    for (number, file) in (0..).zip(&folder.files) {
        let sink = Sink::new(file.path.clone(), number, Some(id.clone()), hidden);
        match &file.text {
            Text::Toml(toml) => {
                read_tables(toml, &sink, |kind, entry| {
                    plan_item(&mut plan, kind, entry, &sink, &mut taken);
                });
            }
            Text::Prose(prose) => {
                plan.pages.push(page(page_id(&folder.path, &file.path), number, prose, &sink));
            }
        }
        gather(file, number, &sink, &mut sources, &mut findings);
    }
    if let Some(aliases) = &hidden.aliases {
        plan.id = aliases.plans.get(&id).cloned().unwrap_or_default();
        plan.folder = plan.id.clone();
    }
    plan.pages.sort_by_key(|page| (page.front.order.value(), page.id.clone()));
    findings.extend(taken.iter().map(|pair| duplicate(pair, Some(&id), &sources)));
    plan.sources = sources;
    (plan, findings)
}

/// Reads what stands beside `keyplan.toml`.
pub fn shared(folder: &Folder, hidden: &Hidden) -> (Shared, Vec<Diagnostic>) {
    let mut shared = Shared::default();
    let (mut findings, mut sources, mut taken) = (Vec::new(), Sources::default(), Taken::new());
    for (number, file) in (0..).zip(&folder.files) {
        let sink = Sink::new(file.path.clone(), number, None, hidden);
        if let Text::Toml(toml) = &file.text {
            read_tables(toml, &sink, |kind, entry| {
                shared_item(&mut shared, kind, entry, &sink, &mut taken);
            });
        }
        gather(file, number, &sink, &mut sources, &mut findings);
    }
    findings.extend(taken.iter().map(|pair| duplicate(pair, None, &sources)));
    shared.sources = sources;
    (shared, findings)
}

/// The page's path in the plan's folder without the extension.
fn page_id(folder: &str, path: &str) -> Id {
    let inside = path.strip_prefix(folder).unwrap_or(path).trim_start_matches('/');
    inside.strip_suffix(".md").unwrap_or(inside).into()
}

/// Hands every table of a known kind over, and tells about the others.
fn read_tables<'a>(toml: &'a Toml, sink: &Sink<'a>, mut read: impl FnMut(Kind, Entry<'a>)) {
    sink.tell_faults(rules::TOML, toml.faults());
    for entry in toml.root().entries() {
        if let Some(kind) = Kind::of_word(entry.key) {
            read(kind, entry);
        } else {
            let inner = entry.value.entries().map(|inner| inner.value);
            let tables = inner.filter(|inner| inner.written() == Written::Header);
            let own = entry.key_span.join(entry.value.span());
            for part in tables.map(Value::span).chain([own]) {
                keep_secrets(toml.text(), part, sink);
            }
            tell_unknown_kind(entry, sink);
        }
    }
}

fn tell_unknown_kind<'a>(entry: Entry<'a>, sink: &Sink<'a>) {
    if entry.value.is_damaged() || entry.key.is_empty() {
        return;
    }
    let is_table = entry.value.shape() == Shape::Table;
    let key = if is_table { "ref-unknown-kind" } else { "ref-unknown-kind-key" };
    let finding =
        sink.finding(rules::UNKNOWN_KIND, entry.key_span, Message::new(key).with("key", entry.key));
    let near = nearest(entry.key, Kind::WORDS.iter().copied()).filter(|_| is_table);
    sink.push(match near {
        Some(near) => finding.help(Message::new("did-you-mean").with("near", near)),
        None => finding.help(Message::new("ref-unknown-kind.help")),
    });
}

fn tell_misplaced<'a>(kind: Kind, entry: Entry<'a>, sink: &Sink<'a>, key: &'static str) {
    let message = Message::new(key).with("kind", kind.word());
    sink.tell(rules::UNKNOWN_KIND, entry.key_span, message);
}

fn plan_item<'a>(
    plan: &mut Plan,
    kind: Kind,
    entry: Entry<'a>,
    sink: &Sink<'a>,
    taken: &mut Taken,
) {
    match kind {
        Kind::Plan => single(kind, entry, &mut plan.header, sink, taken),
        Kind::Account => single(kind, entry, &mut plan.account, sink, taken),
        Kind::Priority => many(kind, entry, &mut plan.priorities, sink, taken),
        Kind::Initiative => many(kind, entry, &mut plan.initiatives, sink, taken),
        Kind::CustomerGoal => many(kind, entry, &mut plan.customer_goals, sink, taken),
        Kind::CustomerRevenue => many(kind, entry, &mut plan.customer_revenues, sink, taken),
        Kind::Unit => many(kind, entry, &mut plan.units, sink, taken),
        Kind::Stakeholder => many(kind, entry, &mut plan.stakeholders, sink, taken),
        Kind::Decision => many(kind, entry, &mut plan.decisions, sink, taken),
        Kind::Swot => many(kind, entry, &mut plan.swot, sink, taken),
        Kind::Competitor => many(kind, entry, &mut plan.competitors, sink, taken),
        Kind::Whitespace => many(kind, entry, &mut plan.whitespace, sink, taken),
        Kind::Goal => many(kind, entry, &mut plan.goals, sink, taken),
        Kind::Objective => many(kind, entry, &mut plan.objectives, sink, taken),
        Kind::Strategy => many(kind, entry, &mut plan.strategies, sink, taken),
        Kind::Tactic => many(kind, entry, &mut plan.tactics, sink, taken),
        Kind::Solution => many(kind, entry, &mut plan.solutions, sink, taken),
        Kind::Opportunity => many(kind, entry, &mut plan.opportunities, sink, taken),
        Kind::Action => many(kind, entry, &mut plan.actions, sink, taken),
        Kind::Milestone => many(kind, entry, &mut plan.milestones, sink, taken),
        Kind::Revenue => many(kind, entry, &mut plan.revenues, sink, taken),
        Kind::Contract => many(kind, entry, &mut plan.contracts, sink, taken),
        Kind::Team => many(kind, entry, &mut plan.team, sink, taken),
        Kind::Budget => many(kind, entry, &mut plan.budgets, sink, taken),
        Kind::Risk => many(kind, entry, &mut plan.risks, sink, taken),
        Kind::Question => many(kind, entry, &mut plan.questions, sink, taken),
        Kind::Kpi => many(kind, entry, &mut plan.kpis, sink, taken),
        Kind::Health => many(kind, entry, &mut plan.health, sink, taken),
        Kind::Review => many(kind, entry, &mut plan.reviews, sink, taken),
        Kind::Person | Kind::Offering | Kind::Criterion => {
            tell_misplaced(kind, entry, sink, "ref-unknown-kind-shared");
        }
    }
}

fn shared_item<'a>(
    shared: &mut Shared,
    kind: Kind,
    entry: Entry<'a>,
    sink: &Sink<'a>,
    taken: &mut Taken,
) {
    match kind {
        Kind::Person => many(kind, entry, &mut shared.people, sink, taken),
        Kind::Offering => many(kind, entry, &mut shared.offerings, sink, taken),
        Kind::Competitor => many(kind, entry, &mut shared.competitors, sink, taken),
        Kind::Criterion => many(kind, entry, &mut shared.criteria, sink, taken),
        _ => tell_misplaced(kind, entry, sink, "ref-unknown-kind-planned"),
    }
}

fn many<'a, T: Deserialize<'a> + Default>(
    kind: Kind,
    entry: Entry<'a>,
    into: &mut Items<T>,
    sink: &Sink<'a>,
    taken: &mut Taken,
) {
    items(kind, entry, into, sink, |second, first| taken.push((second, first)));
}

fn single<'a, T: Deserialize<'a> + Default>(
    kind: Kind,
    entry: Entry<'a>,
    into: &mut Option<Item<T>>,
    sink: &Sink<'a>,
    taken: &mut Taken,
) {
    let Some(item) = item(kind, entry, sink) else { return };
    match into {
        Some(first) => taken.push((item.head, first.head.clone())),
        None => *into = Some(item),
    }
}

/// The finding that shows both places of an id that was given twice.
fn duplicate((second, first): &(Head, Head), plan: Option<&Id>, sources: &Sources) -> Diagnostic {
    let location = |head: &Head| Location {
        path: sources.file(head.place).map(|file| file.path.clone()).unwrap_or_default(),
        span: Some(head.place.span),
    };
    let message = Message::new("ref-duplicate-id").with("id", second.key.to_string());
    let subject = Subject { plan: plan.cloned(), item: Some(second.key.clone()), field: None };
    Diagnostic::new(rules::DUPLICATE_ID, location(second), message)
        .label(location(first), Message::new("label-first-here"))
        .help(Message::new("ref-duplicate-id.help"))
        .about(subject)
}

/// Takes what a file gave beside its items.
fn gather(
    file: &File,
    number: u32,
    sink: &Sink<'_>,
    sources: &mut Sources,
    findings: &mut Vec<Diagnostic>,
) {
    let (text, comments): (Arc<str>, &[Comment]) = match &file.text {
        Text::Toml(toml) => (toml.source().clone(), toml.comments()),
        Text::Prose(prose) => (prose.source().clone(), prose.comments()),
    };
    findings.append(&mut sink.take_findings());
    let passed = sink.take_passed();
    let is_seen = |comment: &&Comment| !passed.iter().any(|of| goes_with(comment, *of, &text));
    for comment in comments.iter().filter(is_seen) {
        sources.remarks.extend(remark(comment, number, &text));
        keep_secrets(&text, comment.span, sink);
    }
    sources.traces.append(&mut sink.traces.take());
    sources.references.append(&mut sink.references.take());
    sources.assets.append(&mut sink.assets.take());
    sources.stand_ins.append(&mut sink.stand_ins.take());
    sources.files.push(SourceFile::new(file.path.clone(), text));
}

/// Keeps the secrets in a part of a file that is no item.
fn keep_secrets(text: &str, part: Span, sink: &Sink<'_>) {
    secrets(part.slice(text), |kind, span| sink.gives_away(kind, span.shifted(part.start)));
}

/// Whether a comment stands in an item, or above it.
fn goes_with(comment: &Comment, item: Span, text: &str) -> bool {
    let is_within = item.start <= comment.span.start && comment.span.end <= item.end;
    let between = text.get(comment.span.end as usize..item.start as usize).unwrap_or("-");
    let says_nothing =
        |line: &str| line.trim().is_empty() || line.trim_start().starts_with(['#', '[']);
    is_within || comment.alone && between.lines().all(says_nothing)
}

/// A comment that speaks to keyplan: `# keyplan: …` or `<!-- keyplan: … -->`.
fn remark(comment: &Comment, file: u32, text: &str) -> Option<Remark> {
    let raw = comment.span.slice(text);
    let inner = raw.strip_prefix("<!--").and_then(|raw| raw.strip_suffix("-->"));
    let inner = inner.or_else(|| raw.strip_prefix('#'))?;
    let said = inner.trim().strip_prefix("keyplan:")?.trim();
    let place = Place { file, span: comment.span };
    Some(Remark { place, alone: comment.alone, text: said.into() })
}
