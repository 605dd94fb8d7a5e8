//! Silencing: `# keyplan: allow RULE until DATE: reason`, on the line, above it, or above an item's
//! header for the whole item.
//!
//! An allow without a reason, past its date, naming no rule, or no longer needed is itself a finding.
//! Broken files cannot be silenced.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;

use super::level::Levels;
use super::{allowance as rules, registry};
use crate::diagnostic::{Applicability, Diagnostic, FileEdit, Fix, Location, Subject};
use crate::i18n::Message;
use crate::model::{Id, ItemKey, Plan, Remark, SourceFile, Sources};
use crate::text::{Edit, LineIndex, Span};
use crate::workspace::Workspace;

/// One rule that is allowed at one place.
#[derive(Debug)]
struct Silence {
    rule: String,
    until: Option<Date>,
    has_reason: bool,
    path: Arc<str>,
    /// The comment.
    span: Span,
    /// Where the lines of the file begin.
    lines: LineIndex,
    /// The line (from 0) whose findings are silenced.
    line: u32,
    /// The item whose findings are silenced, when the comment stands above its header.
    item: Option<ItemKey>,
    plan: Option<Id>,
    used: AtomicBool,
}

/// Whether a file of the plan that a silence stands in is broken. What it silences is then perhaps
/// only not told, as a consequence of that.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Whole,
    Hurt,
}

/// Every silence of a workspace.
#[derive(Debug, Default)]
pub(super) struct Silences {
    all: Vec<Silence>,
    today: Date,
}

impl Silences {
    /// Reads the comments of all files.
    pub(super) fn of(workspace: &Workspace) -> Self {
        let mut all = Vec::new();
        let plans = workspace.plans.iter().map(|plan| (Some(plan), &plan.sources));
        for (plan, sources) in plans.chain([(None, &workspace.shared.sources)]) {
            for remark in &sources.remarks {
                if let Some(file) = sources.file(remark.place) {
                    all.extend(read(remark, file, plan, sources));
                }
            }
        }
        Self { all, today: workspace.today }
    }

    /// The findings that are not silenced.
    pub(super) fn apply(&self, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        if self.all.is_empty() {
            return findings;
        }
        findings.into_iter().filter(|finding| !self.silences(finding)).collect()
    }

    fn silences(&self, finding: &Diagnostic) -> bool {
        if finding.rule.starts_with("syntax/") {
            return false;
        }
        let mut hit = false;
        for silence in self.all.iter().filter(|silence| silence.covers(finding)) {
            silence.used.store(true, Ordering::Relaxed);
            hit |= silence.until.is_none_or(|until| self.today <= until);
        }
        hit
    }

    /// What is wrong with the silences themselves.
    pub(super) fn faults(&self, workspace: &Workspace, levels: &Levels<'_>) -> Vec<Diagnostic> {
        let broken = workspace.reading.iter().filter(|finding| finding.rule.starts_with("syntax/"));
        let hurt: BTreeSet<Option<&Id>> =
            broken.map(|finding| finding.subject.plan.as_ref()).collect();
        let fault = |silence: &Silence| {
            let state =
                if hurt.contains(&silence.plan.as_ref()) { State::Hurt } else { State::Whole };
            silence.fault(self.today, state)
        };
        let mut all: Vec<Diagnostic> = self.all.iter().filter_map(fault).collect();
        all.retain_mut(|finding| {
            let Some(rule) = registry::find(finding.rule) else { return true };
            finding.severity = rule.severity;
            levels.settle(rule, workspace, finding);
            levels.is_on(rule)
        });
        all
    }
}

impl Silence {
    fn covers(&self, finding: &Diagnostic) -> bool {
        if self.rule != finding.rule {
            return false;
        }
        if let Some(item) = &self.item {
            let same_item = finding.subject.item.as_ref() == Some(item);
            let whole = finding.subject.item.is_none() && item.kind.is_single();
            return finding.subject.plan == self.plan && (same_item || whole);
        }
        finding.at.path == self.path && finding.at.span.is_some_and(|span| self.line_holds(span))
    }

    fn line_holds(&self, span: Span) -> bool {
        self.lines.line_of(span.start) == self.line
    }

    fn fault(&self, today: Date, state: State) -> Option<Diagnostic> {
        let message = |key: &'static str| Message::new(key).with("rule", self.rule.as_str());
        let Some(rule) = registry::find(&self.rule) else {
            let finding = self.finding(rules::UNKNOWN_RULE, message("allow-unknown-rule"));
            return Some(match registry::nearest_name(&self.rule) {
                Some(near) => finding.help(Message::new("did-you-mean").with("near", near)),
                None => finding.help(message("allow-unknown-rule.help")),
            });
        };
        if !rule.is_silenceable() {
            let finding = self.finding(rules::UNNEEDED, message("allow-unneeded-syntax"));
            return Some(finding.help(message("allow-unneeded.help")));
        }
        if let Some(until) = self.until.filter(|until| *until < today) {
            let message = message("allow-expired").with("date", until);
            let help = Message::new("allow-expired.help");
            return Some(self.finding(rules::EXPIRED, message).help(help));
        }
        if !self.used.load(Ordering::Relaxed) {
            if state == State::Hurt {
                return None;
            }
            let finding = self.finding(rules::UNNEEDED, message("allow-unneeded"));
            return Some(finding.help(message("allow-unneeded.help")).fix(self.removal()));
        }
        (!self.has_reason).then(|| {
            let help = message("allow-no-reason.help");
            self.finding(rules::NO_REASON, message("allow-no-reason")).help(help)
        })
    }

    fn removal(&self) -> Fix {
        let edit = Edit { span: self.span, text: String::new() };
        let edits = vec![FileEdit { path: self.path.clone(), edit }];
        let title = Message::new("fix-remove-allow");
        Fix { title, applicability: Applicability::Safe, edits }
    }

    fn finding(&self, rule: &'static str, message: Message) -> Diagnostic {
        let at = Location { path: self.path.clone(), span: Some(self.span) };
        let field = Some(self.rule.as_str().into());
        let subject = Subject { plan: self.plan.clone(), item: self.item.clone(), field };
        Diagnostic::new(rule, at, message).about(subject)
    }
}

/// The silences of one comment: `allow a/b, c/d until 2027-01-31: reason`.
fn read<'a>(
    remark: &'a Remark,
    file: &'a SourceFile,
    plan: Option<&'a Plan>,
    sources: &'a Sources,
) -> Vec<Silence> {
    let Some(said) = remark.text.strip_prefix("allow").filter(|said| said.starts_with(' ')) else {
        return Vec::new();
    };
    let (terms, reason) = said.split_once(':').unwrap_or((said, ""));
    let (names, until) = match terms.split_once(" until ") {
        Some((names, date)) => (names, date.trim().parse().ok()),
        None => (terms, None),
    };
    let own = file.lines.line_of(remark.place.span.start);
    let line = if remark.alone { next_line(file, own) } else { own };
    let header = file.lines.line_span(line, &file.text);
    let item = plan.and_then(|plan| {
        let in_file = |head: &&crate::model::Head| {
            sources.file(head.place).is_some_and(|of| of.path == file.path)
                && head.whole.start >= header.start
                && head.whole.start < header.end
                && head.place.span.start < header.end
        };
        plan.heads().find(in_file).map(|head| head.key.clone())
    });
    let item = item.filter(|_| remark.alone);
    names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(|name| Silence {
            rule: name.to_owned(),
            until,
            has_reason: !reason.trim().is_empty(),
            path: file.path.clone(),
            span: remark.place.span,
            line,
            lines: file.lines.clone(),
            item: item.clone(),
            plan: plan.map(|plan| plan.id.clone()),
            used: AtomicBool::new(false),
        })
        .collect()
}

/// The next line below `line` that holds more than a comment.
fn next_line(file: &SourceFile, line: u32) -> u32 {
    let says_something = |at: &u32| {
        let text = file.lines.line_span(*at, &file.text).slice(&file.text).trim();
        !(text.is_empty()
            || text.starts_with('#') && file.path.ends_with(".toml")
            || text.starts_with("<!--"))
    };
    (line + 1..file.lines.count()).find(says_something).unwrap_or(line)
}
