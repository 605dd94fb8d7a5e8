//! What happened to the plans, commit by commit, in account words: for one account, or for all.
//!
//! In come entries of the history, out come lines that lead to what they tell of, where it still exists.

use jiff::ToSpan;
use jiff::civil::Date;

use super::desk::Desk;
use super::plan_desk::PlanDesk;
use super::view::{Link, Tone};
use crate::diff::{Class, Fact, ItemStory, Part, Subject, Told};
use crate::graph::Change;
use crate::history::{About, Entry, narrowed};
use crate::i18n::Message;
use crate::model::{ItemKey, Plan};

/// How many commits an account's page tells.
const MOST: usize = 100;
/// How many changes one commit tells.
const MOST_OF_ONE: usize = 30;
/// How many facts of one item are told.
const MOST_FACTS: usize = 4;

/// A commit with what it changed.
#[derive(Debug, Clone)]
pub(crate) struct PastEntry {
    /// An anchor.
    pub(crate) id: String,
    pub(crate) on: Date,
    pub(crate) day: String,
    pub(crate) author: String,
    pub(crate) title: String,
    pub(crate) changes: Vec<PastChange>,
    /// How many changes more it made.
    pub(crate) left_out: usize,
}

/// Something that changed.
#[derive(Debug, Clone)]
pub(crate) struct PastChange {
    pub(crate) account: Option<Link>,
    pub(crate) sign: &'static str,
    /// "new", "gone", "changed".
    pub(crate) word: String,
    pub(crate) tone: Tone,
    pub(crate) kind: String,
    pub(crate) item: Link,
    pub(crate) facts: Vec<String>,
    /// How much it matters.
    pub(crate) class: Class,
}

/// What happened to an account, the latest first.
pub(crate) fn past_of(desk: &PlanDesk<'_>) -> Vec<PastEntry> {
    let all = desk.basis.history(desk.language).iter().cloned();
    let own = narrowed(all, &About::Plan(desk.plan.id.clone())).into_iter().take(MOST);
    own.map(|entry| told(desk, &entry, false)).filter(|entry| !entry.changes.is_empty()).collect()
}

/// What mattered in the last days over all accounts, the gravest first, then the latest; with its day.
pub(crate) fn lately(
    desk: &Desk<'_>,
    days: i64,
    most: usize,
) -> (Vec<(String, PastChange)>, usize) {
    let since = desk.basis.workspace.today.saturating_sub(days.days());
    let entries = desk.basis.history(desk.language).iter();
    let recent = entries.take_while(|entry| entry.date >= since);
    let told = recent.map(|entry| told(desk, entry, true));
    let mut all: Vec<(String, PastChange)> = told
        .flat_map(|entry| entry.changes.into_iter().map(move |change| (entry.day.clone(), change)))
        .filter(|(_, change)| change.class <= Class::Notable)
        .collect();
    all.sort_by_key(|(_, change)| change.class);
    let rest = all.len().saturating_sub(most);
    all.truncate(most);
    (all, rest)
}

fn told(desk: &Desk<'_>, entry: &Entry, names_accounts: bool) -> PastEntry {
    let mut changes = Vec::new();
    // What all plans share has no account.
    for part in entry.parts.iter().filter(|part| !part.id.is_empty()) {
        let plan = desk.basis.workspace.plan(&part.id);
        let account = names_accounts.then(|| account(desk, part, plan));
        changes.extend(whole(desk, part, plan, account.as_ref()));
        changes.extend(part.items.iter().map(|item| change(desk, item, plan, account.clone())));
    }
    let left_out = changes.len().saturating_sub(MOST_OF_ONE);
    changes.truncate(MOST_OF_ONE);
    PastEntry {
        id: format!("change-{}", entry.short_id),
        on: entry.date,
        day: desk.date(entry.date),
        author: entry.author.clone(),
        title: entry.title.clone(),
        changes,
        left_out,
    }
}

fn account(desk: &Desk<'_>, part: &Part, plan: Option<&Plan>) -> Link {
    let href = plan.map(|plan| desk.account(plan));
    Link { text: part.name.text(), href }
}

/// What became of a plan as a whole.
fn whole(
    desk: &Desk<'_>,
    part: &Part,
    plan: Option<&Plan>,
    account: Option<&Link>,
) -> Option<PastChange> {
    let is_told = part.change != Change::Changed || !part.facts.is_empty();
    (is_told && !part.id.is_empty()).then(|| PastChange {
        account: account.cloned(),
        sign: part.change.sign(),
        word: word(desk, part.change),
        tone: tone(part.change, Class::Notable),
        kind: desk.text("kind-plan"),
        item: Link { text: part.name.text(), href: plan.map(|plan| desk.account(plan)) },
        facts: facts(&part.facts),
        class: Class::Notable,
    })
}

fn change(
    desk: &Desk<'_>,
    item: &ItemStory,
    plan: Option<&Plan>,
    account: Option<Link>,
) -> PastChange {
    let name =
        item.name.as_ref().map_or_else(|| item.subject.id().to_string(), crate::diff::Line::text);
    // Of what is new the name says enough.
    let facts = if item.change == Change::Changed { facts(&item.facts) } else { Vec::new() };
    PastChange {
        account,
        sign: item.change.sign(),
        word: word(desk, item.change),
        tone: tone(item.change, item.class),
        kind: item.kind.text(),
        item: Link { text: name, href: plan.and_then(|plan| place(desk, plan, &item.subject)) },
        facts,
        class: item.class,
    }
}

/// Where an item stands now.
fn place(desk: &Desk<'_>, plan: &Plan, subject: &Subject) -> Option<String> {
    match subject {
        Subject::Item(key) => {
            let head = plan.head(key.kind, &key.id)?;
            Some(format!(
                "{}#{}",
                desk.dress.home(plan, key.kind),
                super::address::anchor(&head.key)
            ))
        }
        Subject::Page(id) => {
            let page = plan.pages.iter().find(|page| page.id == *id)?;
            Some(format!(
                "{}#{}",
                desk.dress.documents(plan),
                super::address::prose_anchor(&page.id)
            ))
        }
    }
}

fn word(desk: &Desk<'_>, change: Change) -> String {
    desk.text(match change {
        Change::Added => "site-change-new",
        Change::Removed => "site-change-gone",
        Change::Changed => "site-change-changed",
    })
}

fn tone(change: Change, class: Class) -> Tone {
    match (class, change) {
        (Class::Critical, _) => Tone::Bad,
        (_, Change::Added) => Tone::Good,
        (_, Change::Removed) => Tone::Warn,
        (Class::Notable, Change::Changed) => Tone::Info,
        _ => Tone::Quiet,
    }
}

fn facts(facts: &[Fact]) -> Vec<String> {
    let mut told: Vec<String> = facts.iter().map(fact).collect();
    if told.len() > MOST_FACTS {
        told.truncate(MOST_FACTS);
        told.push("…".to_owned());
    }
    told
}

/// A fact as a line of text.
fn fact(fact: &Fact) -> String {
    let label = fact.label.text();
    let what = match &fact.what {
        Told::Was(Some(before), Some(now)) => format!("{} → {}", before.text(), now.text()),
        Told::Was(Some(before), None) => format!("− {}", before.text()),
        Told::Was(None, Some(now)) => format!("+ {}", now.text()),
        Told::Set { added, removed } => {
            let added = added.iter().map(|line| format!("+ {}", line.text()));
            let removed = removed.iter().map(|line| format!("− {}", line.text()));
            added.chain(removed).collect::<Vec<_>>().join(", ")
        }
        Told::Row(rows) => rows.iter().map(self::fact).collect::<Vec<_>>().join(", "),
        Told::Is(line) => line.text(),
        Told::Prose(_) | Told::Was(None, None) | Told::Note => String::new(),
    };
    let notes: Vec<String> = fact.notes.iter().map(crate::diff::Line::text).collect();
    let notes = if notes.is_empty() { String::new() } else { format!(" ({})", notes.join(", ")) };
    match (label.is_empty(), what.is_empty()) {
        (false, false) => format!("{label}: {what}{notes}"),
        (true, false) => format!("{what}{notes}"),
        (false, true) => format!("{label}{notes}"),
        (true, true) => notes.trim().trim_matches(['(', ')']).to_owned(),
    }
}

/// The day on which an item, or the plan with it, was first told of; none when the history does not go back so far.
pub(crate) fn first_told(desk: &PlanDesk<'_>, key: &ItemKey) -> Option<Date> {
    let is_new = |item: &ItemStory| {
        item.change == Change::Added && matches!(&item.subject, Subject::Item(own) if own == key)
    };
    let began = |part: &Part| part.change == Change::Added || part.items.iter().any(is_new);
    let mut entries = desk.basis.history(desk.language).iter();
    let tells = |entry: &&Entry| {
        entry.parts.iter().any(|part| part.id == desk.plan.id && began(part))
    };
    entries.find(tells).map(|entry| entry.date)
}

/// "5 changes since", as a link to the earliest of them; nothing when nothing changed since a day.
pub(crate) fn since(desk: &PlanDesk<'_>, day: Date) -> Option<Link> {
    let later: Vec<PastEntry> =
        past_of(desk).into_iter().take_while(|entry| entry.on > day).collect();
    let first = later.last()?;
    let words = Message::new("site-changed-since").with("count", later.len());
    let page = desk.dress.view(desk.plan, "reviews.html");
    Some(Link::to(desk.say(&words), format!("{page}#{}", first.id)))
}
