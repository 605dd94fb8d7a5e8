//! Changes as a comment on a pull request, in GitHub's Markdown: a summary, what is critical, a table an
//! account, the details folded, the map of the change.
//!
//! In comes a story, out goes text of at most 60,000 characters: what has no room is left out from the
//! least weighty on, and counted. Words of a plan stand in code alone, where they can mention nobody, close
//! no issue, and begin no markup.

use std::fmt::Write as _;

use super::comment::{Block, Comment};
use super::inert::{code, plain, sentence};
use super::map::map_of_change;
use super::source::Source;
use super::table::{cell, rows};
use crate::diff::class::Class;
use crate::diff::tell::{Fact, FindingStory, ItemStory, Line, Part, Side, Story, Told, Voice};
use crate::graph::Change;
use crate::i18n::Message;

/// By this line a comment is found again.
const MARKER: &str = "<!-- keyplan -->";

/// How many of each are told one by one: findings that came, that went, files that could not be read, and
/// who approves.
const MOST_LISTED: usize = 20;

pub(super) fn render(source: &Source<'_>) -> String {
    let story = source.story;
    let page = Page { story };
    let mut comment = Comment::new();
    comment.fixed(&format!("{MARKER}\n## {}\n", page.title()));
    comment.fixed(&page.notices());
    if page.grave().next().is_some() {
        comment.fixed("\n");
    }
    for (part, item) in page.grave() {
        comment.push(Block::of(Class::Critical, page.grave_line(part, item)));
    }
    comment.extend(page.findings());
    for part in &story.parts {
        comment.group(page.head(part), &page.table_head(), page.table(part));
        comment.folded(&page.say("diff-details"), details(part));
        comment.extend(map_of_change(source, part).map(|map| page.map(&map)));
    }
    comment.extend(page.settings());
    comment.text(&|count| {
        let said = Message::new("diff-cut").with("count", count);
        plain(&said.in_language(story.language))
    })
}

/// The words of a line: ours as they are, a plan's as code.
pub(super) fn words(line: &Line) -> String {
    let mut out = String::new();
    for piece in &line.0 {
        let text = match piece.voice {
            Voice::Ours => plain(&piece.text),
            Voice::Theirs => code(&piece.text),
        };
        // Two backticks side by side would be one sign.
        if out.ends_with('`') && text.starts_with('`') {
            out.push(' ');
        }
        out += &text;
    }
    out
}

struct Page<'a> {
    story: &'a Story,
}

impl Page<'_> {
    fn say(&self, key: &'static str) -> String {
        plain(&Message::new(key).in_language(self.story.language))
    }

    fn message(&self, message: &Message) -> String {
        plain(&message.in_language(self.story.language))
    }

    fn title(&self) -> String {
        let counts = self.story.counts();
        let counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
        if counts.is_empty() {
            let key = if self.story.has_other_bytes { "diff-layout-only" } else { "diff-none" };
            return self.say(key);
        }
        let all: usize = counts.iter().map(|(_, count)| count).sum();
        let class = |(class, count): &(Class, usize)| {
            let key = format!("diff-count-{}", class.word());
            Message::new(key).with("count", *count).in_language(self.story.language)
        };
        let classes = counts.iter().map(class).collect::<Vec<_>>().join(", ");
        self.message(&Message::new("diff-summary").with("count", all).with("classes", classes))
    }

    /// Whose approval is needed, and what could not be read.
    fn notices(&self) -> String {
        let mut out = String::new();
        let approvals = self.story.approvals();
        if !approvals.is_empty() {
            let names =
                approvals.iter().map(|(who, count)| format!("{} ({count})", words(&who.name)));
            let names = names.take(MOST_LISTED).chain(self.more_than_listed(approvals.len()));
            let names = names.collect::<Vec<_>>().join(", ");
            let _ = writeln!(out, "\n**{}**", self.sentence("diff-approvals", "names", &names));
        }
        for file in self.story.unread.iter().take(MOST_LISTED) {
            let key = match file.side {
                Side::Before => "diff-unread-before-plain",
                Side::Now => "diff-unread-now-plain",
            };
            let _ = writeln!(out, "\n> {}", self.sentence(key, "path", &code(&file.path)));
        }
        if let Some(more) = self.more_than_listed(self.story.unread.len()) {
            let _ = writeln!(out, "\n> {more}");
        }
        out
    }

    /// How many of so many are not listed, where there are such.
    fn more_than_listed(&self, count: usize) -> Option<String> {
        let more = count.checked_sub(MOST_LISTED).filter(|more| *more > 0)?;
        Some(self.message(&Message::new("diff-and-more").with("count", more)))
    }

    /// A message of which one value is markup already.
    fn sentence(&self, key: &'static str, name: &'static str, value: &str) -> String {
        const PLACE: &str = "\u{e000}";
        let said = Message::new(key).with(name, PLACE).in_language(self.story.language);
        plain(&said).replace(PLACE, value)
    }

    /// The critical changes, in their order.
    fn grave(&self) -> impl Iterator<Item = (&Part, Option<&ItemStory>)> {
        self.story.parts.iter().flat_map(|part| {
            let whole = part.facts.iter().any(|fact| fact.class == Class::Critical);
            let items = part.items.iter().filter(|item| item.class == Class::Critical);
            whole
                .then_some((part, None))
                .into_iter()
                .chain(items.map(move |item| (part, Some(item))))
        })
    }

    /// A critical change in one line.
    fn grave_line(&self, part: &Part, item: Option<&ItemStory>) -> String {
        let account = words(&part.name);
        let (title, facts, approval) = match item {
            None => (String::new(), &part.facts, &part.approval),
            Some(item) => (item_title(item), &item.facts, &item.approval),
        };
        let grave = facts.iter().filter(|fact| fact.class == Class::Critical);
        let said = grave.map(|fact| self.fact(fact)).collect::<Vec<_>>().join("; ");
        let change = item.map_or(part.change, |item| item.change);
        let mark = self.change_mark(change);
        let names = approval.iter().map(|who| words(&who.name)).collect::<Vec<_>>().join(", ");
        let approval = if names.is_empty() {
            names
        } else {
            format!(" ({})", self.sentence("diff-approval", "names", &names))
        };
        let parts = [title, mark, said].into_iter().filter(|part| !part.is_empty());
        format!("- **{account}**: {}{approval}\n", parts.collect::<Vec<_>>().join(" · "))
    }

    fn change_mark(&self, change: Change) -> String {
        match change {
            Change::Added => self.say("diff-added"),
            Change::Removed => self.say("diff-removed"),
            Change::Changed => String::new(),
        }
    }

    /// Which findings came and went.
    fn findings(&self) -> Option<Block> {
        let judged = &self.story.findings;
        if !judged.is_different() {
            return None;
        }
        let counted = Message::new("diff-findings").with("new", judged.new.len());
        let counted = counted.with("fixed", judged.fixed.len()).with("unchanged", judged.unchanged);
        let mut out = format!("\n{}\n\n", self.message(&counted));
        for (found, key) in
            [(&judged.new, "diff-finding-new"), (&judged.fixed, "diff-finding-fixed")]
        {
            for finding in found.iter().take(MOST_LISTED) {
                let _ = writeln!(out, "- {}: {}", self.say(key), self.finding(finding));
            }
            if let Some(more) = self.more_than_listed(found.len()) {
                let _ = writeln!(out, "- {}: {more}", self.say(key));
            }
        }
        Some(Block::of(Class::Notable, out))
    }

    fn finding(&self, finding: &FindingStory) -> String {
        let place = match finding.line {
            Some(line) => format!("{}:{line}", finding.path),
            None => finding.path.clone(),
        };
        let severity = self.message(&Message::new(format!("severity-{}", finding.severity)));
        let said = sentence(&finding.message.text());
        format!("{severity} {}: {said} ({})", code(finding.rule), code(&place))
    }

    /// The heading of an account.
    fn head(&self, part: &Part) -> String {
        let mut out = format!("\n### {}", words(&part.name));
        if !part.id.is_empty() && part.name.text() != *part.id {
            let _ = write!(out, " {}", code(&part.id));
        }
        let mark = self.change_mark(part.change);
        if !mark.is_empty() {
            let _ = write!(out, " · {mark}");
        }
        if let Some(owner) = &part.owner {
            let _ = write!(out, " · {}", self.sentence("diff-owner", "name", &words(owner)));
        }
        out.push('\n');
        for fact in &part.facts {
            let _ = writeln!(out, "\n{}", self.fact(fact));
        }
        for figure in &part.figures {
            let side = |side: &Option<_>| {
                side.as_ref().map_or_else(|| self.say("diff-nothing"), |(_, line)| words(line))
            };
            let notes = noted(&figure.notes);
            let (before, now) = (side(&figure.before), side(&figure.now));
            let _ = write!(out, "\n- {}: {before} → {now}{notes}", words(&figure.label));
        }
        if !part.figures.is_empty() {
            out.push('\n');
        }
        out
    }

    fn table_head(&self) -> String {
        let columns =
            ["diff-column-what", "diff-column-field", "diff-column-before", "diff-column-now"];
        let columns = columns.map(|key| self.say(key)).join(" | ");
        format!("\n| {columns} |\n| --- | --- | --- | --- |\n")
    }

    /// The changes of an account, a row each.
    fn table(&self, part: &Part) -> Vec<Block> {
        let row = |item: &ItemStory| {
            let sign = item.change.sign();
            let mark = self.change_mark(item.change);
            let mark = if mark.is_empty() { mark } else { format!(" ({mark})") };
            let title = format!("{sign} {}{mark}", item_title(item));
            let mut out = String::new();
            let mut title = Some(title);
            for (class, [field, before, now]) in
                rows(item, &|line| words(line), &|key| self.say(key))
            {
                let bold = if class == Class::Critical { "**" } else { "" };
                let what = title.take().unwrap_or_default();
                let _ = writeln!(
                    out,
                    "| {} | {bold}{}{bold} | {} | {} |",
                    cell(&what),
                    cell(&field),
                    cell(&before),
                    cell(&now)
                );
            }
            Block::of(item.class, out)
        };
        part.items.iter().map(row).collect()
    }

    /// A fact in one line.
    fn fact(&self, fact: &Fact) -> String {
        let label = words(&fact.label);
        let notes = noted(&fact.notes);
        let said = match &fact.what {
            Told::Was(before, now) => match (before, now) {
                (Some(before), Some(now)) => format!("{} → **{}**", words(before), words(now)),
                (None, Some(now)) => self.sentence("diff-is-new", "now", &words(now)),
                (Some(before), None) => self.sentence("diff-is-gone", "before", &words(before)),
                (None, None) => String::new(),
            },
            Told::Set { added, removed } => {
                let added = added.iter().map(|line| format!("+ {}", words(line)));
                let removed = removed.iter().map(|line| format!("− {}", words(line)));
                added.chain(removed).collect::<Vec<_>>().join(", ")
            }
            Told::Row(facts) => {
                facts.iter().map(|fact| self.fact(fact)).collect::<Vec<_>>().join("; ")
            }
            Told::Is(line) => words(line),
            Told::Prose(_) => self.say("diff-text-changed"),
            Told::Note => String::new(),
        };
        format!("{label}: {said}{notes}")
    }

    /// The map of an account's people, as a graph that the forge draws.
    fn map(&self, map: &str) -> Block {
        let title = self.say("diff-map");
        let signs = [Change::Added, Change::Removed, Change::Changed];
        let keys = ["diff-setting-added", "diff-setting-removed", "diff-setting-changed"];
        let legend = signs
            .iter()
            .zip(keys)
            .map(|(sign, key)| format!("`{}` {}", sign.sign(), self.say(key)));
        let text = format!(
            "\n<details><summary>{title}</summary>\n\n{}\n\n{}\n\n</details>\n",
            legend.collect::<Vec<_>>().join(" · "),
            super::inert::fenced("mermaid", map)
        );
        Block::of(Class::Routine, text)
    }

    fn settings(&self) -> Option<Block> {
        if self.story.settings.is_empty() {
            return None;
        }
        let mut out = format!("\n### {}\n\n", self.say("diff-settings"));
        for fact in &self.story.settings {
            let _ = writeln!(out, "- {}", self.fact(fact));
        }
        let class = self.story.settings.iter().map(|fact| fact.class).min();
        Some(Block::of(class.unwrap_or(Class::Notable), out))
    }
}

/// What else there is to say of the items of an account.
fn details(part: &Part) -> Vec<Block> {
    part.items.iter().filter_map(detail).collect()
}

fn detail(item: &ItemStory) -> Option<Block> {
    let mut lines: Vec<String> = Vec::new();
    if !item.about.is_empty() {
        lines.push(item.about.iter().map(words).collect::<Vec<_>>().join(" · "));
    }
    for fact in item.facts.iter().filter(|fact| matches!(fact.what, Told::Prose(_))) {
        lines.push(format!("{}:\n{}", words(&fact.label), prose(fact)));
    }
    if let Some(impact) = &item.impact {
        lines.push(words(&impact.line));
    }
    if lines.is_empty() {
        return None;
    }
    let text = lines.join("\n\n  ");
    Some(Block::of(item.class, format!("- {}\n\n  {text}\n\n", item_title(item))))
}

fn item_title(item: &ItemStory) -> String {
    let kind = words(&item.kind);
    let id = item.subject.id();
    let id = if id.is_empty() { String::new() } else { format!(" {}", code(id)) };
    let name = item.name.as_ref().map(|name| format!(" {}", words(name))).unwrap_or_default();
    format!("{kind}{id}{name}")
}

fn noted(notes: &[Line]) -> String {
    let notes = notes.iter().map(words).collect::<Vec<_>>().join(", ");
    if notes.is_empty() { notes } else { format!(" ({notes})") }
}

/// A text by its words: what came and what went, as a diff that the forge colours.
fn prose(fact: &Fact) -> String {
    let Told::Prose(hunks) = &fact.what else { return String::new() };
    let mut text = String::new();
    for segment in hunks.iter().flatten() {
        let sign = match segment.change {
            Some(Change::Added) => '+',
            Some(Change::Removed) => '-',
            Some(Change::Changed) | None => ' ',
        };
        for line in segment.text.lines() {
            let _ = writeln!(text, "{sign} {line}");
        }
    }
    let fenced = super::inert::fenced("diff", text.trim_end());
    fenced.lines().flat_map(|line| ["\n  ", line]).collect()
}
