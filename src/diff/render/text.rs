//! Changes for people at a terminal: a summary, then plan by plan the weightiest first.
//!
//! In comes a story, out goes text; what comes from a plan passes through the one printer of untrusted
//! text, so that it can steer no terminal.

use std::fmt::Write;

use super::style::{Context, Depth, Style};
use crate::diagnostic::render::{Colour, escaped};
use crate::diff::class::Class;
use crate::diff::figures::Quantity;
use crate::diff::tell::{
    ApprovalStory, Fact, FigureStory, FindingStory, Impact, ItemStory, Line, Part, Segment, Side,
    Story, Told, Voice, Weight,
};
use crate::graph::Change;
use crate::i18n::Message;

const PLAIN: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const YELLOW: &str = "\u{1b}[33m";

pub(super) fn render(story: &Story, style: Style) -> String {
    let mut page = Page { story, style, out: String::new() };
    page.summary();
    page.findings();
    page.parts();
    page.out
}

/// What changed without a summary: how much of what it stands in is named depends on what the reader asked
/// for.
pub(super) fn body(story: &Story, style: Style, depth: Depth) -> String {
    let mut page = Page { story, style, out: String::new() };
    match depth {
        Depth::Plans => page.parts(),
        Depth::Items => {
            for part in &story.parts {
                for fact in &part.facts {
                    page.fact(fact, "  ");
                }
                for item in &part.items {
                    page.item(item);
                }
            }
        }
        Depth::Facts => {
            for item in story.parts.iter().flat_map(|part| &part.items) {
                page.step(item);
                for fact in &item.facts {
                    page.fact(fact, "  ");
                }
            }
        }
    }
    page.out
}

/// How many findings that came, and how many that went, are told one by one.
const MOST_FINDINGS: usize = 20;

/// What is written, as far as it got.
struct Page<'a> {
    story: &'a Story,
    style: Style,
    out: String,
}

impl Page<'_> {
    fn message(&self, message: &Message) -> String {
        message.in_language(self.story.language)
    }

    fn styled(&self, text: &str, style: &str) -> String {
        match self.style.colour {
            Colour::Styled if !text.is_empty() => format!("{style}{text}{PLAIN}"),
            _ => text.to_owned(),
        }
    }

    fn summary(&mut self) {
        let counts: Vec<(Class, usize)> =
            self.story.counts().into_iter().filter(|(_, count)| *count > 0).collect();
        let all: usize = counts.iter().map(|(_, count)| count).sum();
        let said = if counts.is_empty() {
            let key = if self.story.has_other_bytes { "diff-layout-only" } else { "diff-none" };
            self.message(&Message::new(key))
        } else {
            let classes: Vec<String> = counts
                .iter()
                .map(|(class, count)| {
                    let key = format!("diff-count-{}", class.word());
                    self.message(&Message::new(key).with("count", *count))
                })
                .collect();
            let summary = Message::new("diff-summary").with("count", all);
            self.message(&summary.with("classes", classes.join(", ")))
        };
        let _ = writeln!(self.out, "{said}");
        let approvals = self.story.approvals();
        if !approvals.is_empty() {
            let names = approvals.iter().map(|(who, count)| {
                let one = Message::new("diff-approvals-of").with("name", words(&who.name));
                self.message(&one.with("count", *count))
            });
            let names = names.collect::<Vec<_>>().join(", ");
            let said = self.message(&Message::new("diff-approvals").with("names", names));
            let _ = writeln!(self.out, "{said}");
        }
        for file in &self.story.unread {
            let key = match file.side {
                Side::Before => "diff-unread-before",
                Side::Now => "diff-unread-now",
            };
            let said = self.message(&Message::new(key).with("path", escaped(&file.path).as_ref()));
            let _ = writeln!(self.out, "{}", self.styled(&said, YELLOW));
        }
    }

    fn parts(&mut self) {
        let story = self.story;
        for part in &story.parts {
            self.part(part);
        }
        if !story.settings.is_empty() {
            let title = self.message(&Message::new("diff-settings"));
            let title = self.styled(&title, BOLD);
            let _ = writeln!(self.out, "\n{title}");
            for fact in &story.settings {
                self.fact(fact, "  ");
            }
        }
    }

    /// Which findings came and went, and how many stayed.
    fn findings(&mut self) {
        let judged = &self.story.findings;
        let is_nothing = self.story.gravest().is_none() || judged.unchanged == 0;
        if is_nothing && !judged.is_different() {
            return;
        }
        let counted = Message::new("diff-findings").with("new", judged.new.len());
        let counted = counted.with("fixed", judged.fixed.len()).with("unchanged", judged.unchanged);
        let _ = writeln!(self.out, "{}", self.message(&counted));
        for (found, mark, style) in
            [(&judged.new, "diff-finding-new", RED), (&judged.fixed, "diff-finding-fixed", GREEN)]
        {
            let mark = self.mark(mark, style);
            for finding in found.iter().take(MOST_FINDINGS) {
                let _ = writeln!(self.out, "  {mark} {}", self.finding(finding));
            }
            if let Some(more) = found.len().checked_sub(MOST_FINDINGS).filter(|more| *more > 0) {
                let more = self.message(&Message::new("diff-and-more").with("count", more));
                let _ = writeln!(self.out, "  {mark} {more}");
            }
        }
    }

    /// How an item changed as a whole, when it did.
    fn step(&mut self, item: &ItemStory) {
        let mark = match item.change {
            Change::Added => self.mark("diff-added", GREEN),
            Change::Removed => self.mark("diff-removed", RED),
            Change::Changed => return,
        };
        let _ = writeln!(self.out, "  {mark}");
    }

    fn finding(&self, finding: &FindingStory) -> String {
        let place = match finding.line {
            Some(line) => format!("{}:{line}", finding.path),
            None => finding.path.clone(),
        };
        let place = self.styled(&escaped(&place), DIM);
        let (severity, rule) = (finding.severity.word(), finding.rule);
        format!("{severity}[{rule}]: {}  {place}", words(&finding.message))
    }

    fn part(&mut self, part: &Part) {
        let mut title = self.styled(&words(&part.name), BOLD);
        if !part.id.is_empty() {
            let _ = write!(title, "  {}", self.styled(&escaped(&part.id), DIM));
        }
        if let Some(owner) = &part.owner {
            let owner = Message::new("diff-owner").with("name", words(owner));
            let _ = write!(title, "  {}", self.styled(&self.message(&owner), DIM));
        }
        let word = match part.change {
            Change::Added => Some(self.mark("diff-added", GREEN)),
            Change::Removed => Some(self.mark("diff-removed", RED)),
            Change::Changed => None,
        };
        title.extend(word.map(|word| format!("  {word}")));
        let _ = writeln!(self.out, "\n{title}");
        for fact in &part.facts {
            self.fact(fact, "  ");
        }
        self.approval(&part.approval, "  ");
        self.impact(part.impact.as_ref(), "  ");
        self.figures(&part.figures);
        for item in &part.items {
            self.item(item);
        }
    }

    /// The key figures that differ.
    fn figures(&mut self, figures: &[FigureStory]) {
        if figures.is_empty() {
            return;
        }
        let _ = writeln!(self.out, "  {}:", self.message(&Message::new("diff-figures")));
        for figure in figures {
            let line =
                |side: &Option<(Quantity, Line)>| side.as_ref().map(|(_, line)| line.clone());
            let [before, now] = [&figure.before, &figure.now].map(line);
            let said = self.was(before.as_ref(), now.as_ref());
            let notes = noted(&figure.notes);
            let _ = writeln!(self.out, "    {}: {said}{notes}", words(&figure.label));
        }
    }

    /// Whose approval something needs.
    fn approval(&mut self, approval: &[ApprovalStory], indent: &str) {
        if approval.is_empty() {
            return;
        }
        let names = approval.iter().map(|who| words(&who.name)).collect::<Vec<_>>().join(", ");
        let said = self.message(&Message::new("diff-approval").with("names", names));
        let _ = writeln!(self.out, "{indent}{}", self.styled(&said, YELLOW));
    }

    /// What else names something.
    fn impact(&mut self, impact: Option<&Impact>, indent: &str) {
        let Some(impact) = impact else { return };
        let style = match impact.weight {
            Weight::Warning => YELLOW,
            Weight::Note => DIM,
        };
        let _ = writeln!(self.out, "{indent}{}", self.styled(&words(&impact.line), style));
    }

    fn mark(&self, key: &'static str, style: &str) -> String {
        self.styled(&self.message(&Message::new(key)), style)
    }

    fn item(&mut self, item: &ItemStory) {
        let sign = match item.change {
            Change::Added => self.styled("+", GREEN),
            Change::Removed => self.styled("−", RED),
            Change::Changed => self.styled("~", YELLOW),
        };
        let mut title =
            format!("{} {}", words(&item.kind), self.styled(&escaped(item.subject.id()), BOLD));
        if item.subject.id().is_empty() {
            title = words(&item.kind);
        }
        if let Some(name) = &item.name {
            let _ = write!(title, "  {}", words(name));
        }
        if item.class == Class::Critical {
            let _ = write!(title, "  [{}]", self.mark("diff-class-critical", RED));
        }
        let _ = writeln!(self.out, "\n  {sign} {title}");
        if !item.about.is_empty() {
            let about = item.about.iter().map(words).collect::<Vec<_>>().join(" · ");
            let _ = writeln!(self.out, "      {}", self.styled(&about, DIM));
        }
        for fact in &item.facts {
            self.fact(fact, "      ");
        }
        self.approval(&item.approval, "      ");
        let is_told =
            |impact: &&Impact| impact.weight == Weight::Warning || item.class <= Class::Notable;
        self.impact(item.impact.as_ref().filter(is_told), "      ");
        self.rest(item);
    }

    /// What did not change, as far as it is asked for; the rest is counted.
    fn rest(&mut self, item: &ItemStory) {
        let shown = match self.style.context {
            Context::Fields(most) => most.min(item.rest.len()),
            Context::Full => item.rest.len(),
        };
        let (told, folded) = item.rest.split_at(shown);
        for fact in told {
            self.fact(fact, "      ");
        }
        if folded.is_empty() {
            return;
        }
        let key = match item.change {
            Change::Changed => "diff-as-before",
            Change::Added | Change::Removed => "diff-more-fields",
        };
        let said = self.message(&Message::new(key).with("count", folded.len()));
        let _ = writeln!(self.out, "      {}", self.styled(&said, DIM));
    }

    fn fact(&mut self, fact: &Fact, indent: &str) {
        let label = words(&fact.label);
        let notes = noted(&fact.notes);
        match &fact.what {
            Told::Prose(hunks) => {
                let _ = writeln!(self.out, "{indent}{label}:{notes}");
                for hunk in hunks {
                    let _ = writeln!(self.out, "{indent}  {}", self.hunk(hunk));
                }
            }
            Told::Note => {
                let _ = writeln!(self.out, "{indent}{label}:{notes}");
            }
            what => {
                let _ = writeln!(self.out, "{indent}{label}: {}{notes}", self.said(what));
            }
        }
    }

    /// What happened, in one line.
    fn said(&self, what: &Told) -> String {
        match what {
            Told::Was(before, now) => self.was(before.as_ref(), now.as_ref()),
            Told::Set { added, removed } => {
                let added =
                    added.iter().map(|line| self.styled(&format!("+ {}", words(line)), GREEN));
                let removed =
                    removed.iter().map(|line| self.styled(&format!("− {}", words(line)), RED));
                added.chain(removed).collect::<Vec<_>>().join(", ")
            }
            Told::Row(parts) => {
                let parts = parts.iter().map(|part| self.part_of_row(part));
                parts.collect::<Vec<_>>().join(", ")
            }
            Told::Prose(hunks) => {
                hunks.iter().map(|hunk| self.hunk(hunk)).collect::<Vec<_>>().join(" ")
            }
            Told::Is(line) => words(line),
            Told::Note => String::new(),
        }
    }

    /// A field of a row; a row holds no other.
    fn part_of_row(&self, part: &Fact) -> String {
        let said = match &part.what {
            Told::Row(_) => String::new(),
            what => self.said(what),
        };
        format!("{} {said}{}", words(&part.label), noted(&part.notes))
    }

    fn was(&self, before: Option<&Line>, now: Option<&Line>) -> String {
        match (before, now) {
            (Some(before), Some(now)) => {
                format!(
                    "{} → {}",
                    self.styled(&words(before), RED),
                    self.styled(&words(now), GREEN)
                )
            }
            (None, Some(now)) => {
                let message = Message::new("diff-is-new");
                self.message(&message.with("now", self.styled(&words(now), GREEN)))
            }
            (Some(before), None) => {
                let message = Message::new("diff-is-gone");
                self.message(&message.with("before", self.styled(&words(before), RED)))
            }
            (None, None) => String::new(),
        }
    }

    /// Words that stayed, went and came; without colours in the brackets of a word diff.
    fn hunk(&self, hunk: &[Segment]) -> String {
        let segment = |segment: &Segment| {
            let text = escaped(&segment.text);
            match (segment.change, self.style.colour) {
                (Some(Change::Added), Colour::Styled) => self.styled(&text, GREEN),
                (Some(Change::Removed), Colour::Styled) => self.styled(&text, RED),
                (Some(Change::Added), Colour::Plain) => format!("{{+{text}+}}"),
                (Some(Change::Removed), Colour::Plain) => format!("[-{text}-]"),
                (Some(Change::Changed) | None, _) => text.into_owned(),
            }
        };
        hunk.iter().map(segment).collect::<Vec<_>>().join(" ")
    }
}

/// What else is to be said, in brackets.
fn noted(notes: &[Line]) -> String {
    let notes = notes.iter().map(words).collect::<Vec<_>>().join(", ");
    if notes.is_empty() { notes } else { format!(" ({notes})") }
}

/// A line with everything untrusted in it escaped.
fn words(line: &Line) -> String {
    let piece = |piece: &crate::diff::tell::Piece| match piece.voice {
        Voice::Ours => piece.text.clone(),
        Voice::Theirs => escaped(&piece.text).into_owned(),
    };
    line.0.iter().map(piece).collect()
}
