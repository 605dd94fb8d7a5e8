//! The page of changes as the template shows it: headline, what is critical first, findings, accounts.
//!
//! In comes what is told of the changes, out come plain values in the order of the story; nothing of it is left
//! out.

use minijinja::Value;
use serde::Serialize;

use super::account::{Account, Around, tone};
use super::edits::{Edit, edits};
use super::head::Head;
use super::runs::{Runs, runs, sentence};
use crate::diagnostic::Severity;
use crate::diff::render::{Context, Source};
use crate::diff::{ApprovalStory, Class, FindingStory, ItemStory, Line, Part, Side, Story, Unread};
use crate::i18n::{self, Language, Message};
use crate::model::Word;
use crate::report::{Mark, Tone, sign};
use crate::site::assets;
use crate::site::embed::Shown;
use crate::site::finding::{Phrase, phrases, severity_mark};
use crate::workspace::Workspace;

/// The page.
#[derive(Debug, Serialize)]
pub(super) struct View {
    language: &'static str,
    style: Value,
    site: String,
    headline: String,
    between: String,
    classes: Vec<Mark>,
    approvals: Vec<Approver>,
    unread: Vec<Runs>,
    grave: Vec<Grave>,
    findings: Option<Findings>,
    accounts: Vec<Account>,
    settings: Vec<Edit>,
    edition: String,
    date: String,
}

/// Somebody whose approval is needed, and of how many changes.
#[derive(Debug, Serialize)]
struct Approver {
    name: Runs,
    count: usize,
}

/// A critical change in short.
#[derive(Debug, Serialize)]
struct Grave {
    anchor: String,
    account: Runs,
    kind: Runs,
    name: Runs,
    mark: Option<Mark>,
    edits: Vec<Edit>,
    approval: Runs,
}

/// What the change did to the findings.
#[derive(Debug, Serialize)]
struct Findings {
    counted: String,
    groups: Vec<Group>,
}

/// Findings that came, or that went.
#[derive(Debug, Serialize)]
struct Group {
    mark: Mark,
    findings: Vec<Finding>,
}

#[derive(Debug, Serialize)]
struct Finding {
    tone: Tone,
    mark: Mark,
    rule: &'static str,
    message: Vec<Phrase>,
    place: String,
}

/// What is shown of changes.
pub(super) fn view(source: &Source<'_>, head: Head, context: Context) -> View {
    let (story, now) = (source.story, source.now.workspace());
    let teller = Teller { story };
    let around = Around { source, context, shown: Shown::default() };
    let parts = story.parts.iter().enumerate();
    let accounts: Vec<Account> = parts.map(|(at, part)| around.account(at, part)).collect();
    let counts = story.counts().into_iter().filter(|(_, count)| *count > 0);
    let approver =
        |(who, count): (&ApprovalStory, usize)| Approver { name: runs(&who.name), count };
    let settings = &now.settings;
    View {
        language: story.language.code(),
        // The accent is a colour by now; the rest is ours.
        style: Value::from_safe_string(assets::page_style(settings.accent.as_deref())),
        site: settings.site_title.as_deref().unwrap_or(&settings.name).to_owned(),
        headline: teller.headline(),
        between: teller.between(source.before.workspace(), now, head),
        classes: counts.map(|(class, count)| teller.counted(class, count)).collect(),
        approvals: story.approvals().into_iter().map(approver).collect(),
        unread: story.unread.iter().map(|file| teller.unread(file)).collect(),
        grave: teller.grave(&accounts, &around),
        findings: teller.findings(),
        accounts,
        settings: edits(&story.settings),
        edition: teller.say(&source.now.audience().label()),
        date: i18n::date(story.language, story.today),
    }
}

struct Teller<'a> {
    story: &'a Story,
}

impl Teller<'_> {
    fn language(&self) -> Language {
        self.story.language
    }

    fn say(&self, message: &Message) -> String {
        message.in_language(self.language())
    }

    /// How many changes there are.
    fn headline(&self) -> String {
        let all: usize = self.story.counts().iter().map(|(_, count)| count).sum();
        self.say(&match all {
            0 if self.story.has_other_bytes => Message::new("diff-layout-only"),
            0 => Message::new("diff-none"),
            all => Message::new("diff-changes").with("count", all),
        })
    }

    /// Between which states the changes lie.
    fn between(&self, before: &Workspace, now: &Workspace, head: Head) -> String {
        let revision = |workspace: &Workspace| {
            let revision = workspace.revision.as_ref();
            let dated = revision.and_then(|it| {
                let date = i18n::date(self.language(), it.date?);
                Some(Message::new("diff-revision").with("id", it.id.as_str()).with("date", date))
            });
            dated.map(|message| self.say(&message)).or_else(|| Some(revision?.id.clone()))
        };
        let folder = || self.say(&Message::new("diff-folder"));
        let now = match head {
            Head::Folder => folder(),
            Head::Revision => revision(now).unwrap_or_else(folder),
        };
        let before = revision(before).unwrap_or_else(|| self.say(&Message::new("diff-nothing")));
        self.say(&Message::new("diff-between").with("before", before).with("now", now))
    }

    /// How many changes are of a class.
    fn counted(&self, class: Class, count: usize) -> Mark {
        let key = format!("diff-count-{}", class.word());
        let tone = tone(class);
        Mark { tone, sign: sign(tone), word: self.say(&Message::new(key).with("count", count)) }
    }

    fn unread(&self, file: &Unread) -> Runs {
        let key = match file.side {
            Side::Before => "diff-unread-before-plain",
            Side::Now => "diff-unread-now-plain",
        };
        sentence(self.language(), key, "path", &Line::theirs(file.path.as_str()))
    }

    /// The critical changes in their order.
    fn grave(&self, accounts: &[Account], around: &Around<'_>) -> Vec<Grave> {
        let parts = self.story.parts.iter().zip(accounts);
        parts.flat_map(|(part, account)| grave_of(part, account, around)).collect()
    }

    /// Which findings came and went; nothing when there is nothing to say of them.
    fn findings(&self) -> Option<Findings> {
        let judged = &self.story.findings;
        let is_nothing = self.story.gravest().is_none() || judged.unchanged == 0;
        if is_nothing && !judged.is_different() {
            return None;
        }
        let counted = Message::new("diff-findings").with("new", judged.new.len());
        let counted = counted.with("fixed", judged.fixed.len()).with("unchanged", judged.unchanged);
        let group = |(found, key, tone): (&Vec<FindingStory>, &'static str, Tone)| Group {
            mark: Mark { tone, sign: sign(tone), word: self.say(&Message::new(key)) },
            findings: found.iter().map(|finding| self.finding(finding)).collect(),
        };
        let groups = [
            (&judged.new, "diff-finding-new", Tone::Bad),
            (&judged.fixed, "diff-finding-fixed", Tone::Good),
        ];
        let groups = groups.into_iter().filter(|(found, ..)| !found.is_empty()).map(group);
        Some(Findings { counted: self.say(&counted), groups: groups.collect() })
    }

    fn finding(&self, finding: &FindingStory) -> Finding {
        let severity: Severity = finding.severity;
        let mark = severity_mark(self.language(), severity);
        let place = match finding.line {
            Some(line) => format!("{}:{line}", finding.path),
            None => finding.path.clone(),
        };
        let message = phrases(&finding.message.text());
        Finding { tone: mark.tone, mark, rule: finding.rule, message, place }
    }
}

/// What is critical of an account: as a whole, then item by item.
fn grave_of(part: &Part, account: &Account, around: &Around<'_>) -> Vec<Grave> {
    let is_grave = |fact: &&crate::diff::Fact| fact.class == Class::Critical;
    let whole = part.facts.iter().any(|fact| is_grave(&fact)).then(|| Grave {
        anchor: account.anchor.clone(),
        account: account.name.clone(),
        kind: Runs::new(),
        name: Runs::new(),
        mark: around.step(part.change),
        edits: edits(part.facts.iter().filter(is_grave)),
        approval: account.approval.clone(),
    });
    let items = part.items.iter().zip(&account.items);
    let items = items.filter(|(story, _)| story.class == Class::Critical);
    let item = |(story, item): (&ItemStory, &super::account::Item)| Grave {
        anchor: item.anchor.clone(),
        account: account.name.clone(),
        kind: item.kind.clone(),
        name: if item.name.is_empty() { runs(&Line::theirs(&*item.id)) } else { item.name.clone() },
        mark: around.step(story.change),
        edits: edits(story.facts.iter().filter(is_grave)),
        approval: item.approval.clone(),
    };
    whole.into_iter().chain(items.map(item)).collect()
}
