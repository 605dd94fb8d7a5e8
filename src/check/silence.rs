//! Silencing: `# keyplan: allow RULE until DATE: reason`, on the line, above it, or above an item's
//! header for the whole item.
//!
//! An allow without a reason, past its date, naming no rule, or no longer needed is itself a finding.
//! Broken files cannot be silenced.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;

use super::allow::{Allow, Until, allows};
use super::level::Levels;
use super::{allowance as rules, registry};
use crate::diagnostic::{Applicability, Diagnostic, FileEdit, Fix, Location, Subject};
use crate::i18n::Message;
use crate::model::{Id, ItemKey, Kind, Plan, Sources};
use crate::text::{Edit, LineIndex};
use crate::workspace::Workspace;

/// The kinds of which a plan has one.
const SINGLE: [Kind; 2] = [Kind::Plan, Kind::Account];

/// One rule that is allowed at one place.
#[derive(Debug)]
struct Silence {
    allow: Allow,
    path: Arc<str>,
    plan: Option<Id>,
    /// Which of the covers it belongs to; an unknown rule has none.
    cover: Option<usize>,
}

/// All silences of one rule at one line or item: however many there are, a finding meets them once.
#[derive(Debug, Default)]
struct Cover {
    /// Whether one of them still holds.
    holds: bool,
    used: AtomicBool,
}

/// Whether a silence is of use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// It silences something.
    Used,
    /// It silences nothing.
    Idle,
    /// It silences nothing, but a file of its plan is broken: what it silences is then perhaps only
    /// not told, as a consequence of that.
    Hurt,
}

/// Every silence of a workspace, to be found by what it silences.
#[derive(Debug, Default)]
pub(super) struct Silences {
    all: Vec<Silence>,
    covers: Vec<Cover>,
    by_line: HashMap<(&'static str, Arc<str>, u32), usize>,
    by_item: HashMap<(&'static str, Option<Id>, ItemKey), usize>,
    /// Where the lines of the files with silences begin.
    lines: HashMap<Arc<str>, LineIndex>,
    today: Date,
}

impl Silences {
    /// Reads the comments of all files.
    pub(super) fn of(workspace: &Workspace) -> Self {
        let mut silences = Self { today: workspace.today, ..Self::default() };
        for plan in &workspace.plans {
            silences.read(Some(plan), &plan.sources);
        }
        silences.read(None, &workspace.shared.sources);
        silences
    }

    fn read(&mut self, plan: Option<&Plan>, sources: &Sources) {
        for allow in allows(plan, sources) {
            let Some(file) = sources.file(allow.place) else { continue };
            let (path, plan) = (file.path.clone(), plan.map(|plan| plan.id.clone()));
            let rule = registry::find(&allow.rule).map(|rule| rule.name);
            let cover = rule.map(|rule| self.cover(rule, &allow, &path, plan.as_ref()));
            self.lines.entry(path.clone()).or_insert_with(|| file.lines.clone());
            self.all.push(Silence { allow, path, plan, cover });
        }
    }

    /// The cover that a silence belongs to, made when it is the first.
    fn cover(
        &mut self,
        rule: &'static str,
        allow: &Allow,
        path: &Arc<str>,
        plan: Option<&Id>,
    ) -> usize {
        let next = self.covers.len();
        let at = *match &allow.item {
            Some(item) => self.by_item.entry((rule, plan.cloned(), item.clone())).or_insert(next),
            None => self.by_line.entry((rule, path.clone(), allow.line)).or_insert(next),
        };
        if at == next {
            self.covers.push(Cover::default());
        }
        self.covers[at].holds |= allow.until.holds_on(self.today);
        at
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
        let covers: Vec<&Cover> = self.covering(finding).map(|at| &self.covers[at]).collect();
        for cover in &covers {
            cover.used.store(true, Ordering::Relaxed);
        }
        covers.iter().any(|cover| cover.holds)
    }

    /// The covers of a finding: of its line, and of its item. Those above the plan's own header or the
    /// account's cover what is about no item.
    fn covering(&self, finding: &Diagnostic) -> impl Iterator<Item = usize> {
        let (rule, plan) = (finding.rule, &finding.subject.plan);
        let line = finding.at.span.and_then(|span| {
            let line = self.lines.get(&finding.at.path)?.line_of(span.start);
            self.by_line.get(&(rule, finding.at.path.clone(), line)).copied()
        });
        let items = match &finding.subject.item {
            Some(item) => vec![item.clone()],
            None => SINGLE.map(|kind| ItemKey { kind, id: Id::default() }).to_vec(),
        };
        let of_item = move |item| self.by_item.get(&(rule, plan.clone(), item)).copied();
        line.into_iter().chain(items.into_iter().filter_map(of_item))
    }

    /// What is wrong with the silences themselves.
    pub(super) fn faults(&self, workspace: &Workspace, levels: &Levels<'_>) -> Vec<Diagnostic> {
        let broken = workspace.reading.iter().filter(|finding| finding.rule.starts_with("syntax/"));
        let hurt: BTreeSet<Option<&Id>> =
            broken.map(|finding| finding.subject.plan.as_ref()).collect();
        let fault = |silence: &Silence| {
            let cover = silence.cover.map(|at| &self.covers[at]);
            let state = match cover {
                Some(cover) if cover.used.load(Ordering::Relaxed) => State::Used,
                _ if hurt.contains(&silence.plan.as_ref()) => State::Hurt,
                _ => State::Idle,
            };
            silence.fault(self.today, state)
        };
        let mut all: Vec<Diagnostic> = self.all.iter().filter_map(fault).collect();
        all.retain_mut(|finding| {
            let Some(rule) = registry::find(finding.rule) else { return true };
            finding.severity = rule.severity;
            levels.settle(rule, workspace, finding)
        });
        all
    }
}

impl Silence {
    fn fault(&self, today: Date, state: State) -> Option<Diagnostic> {
        let message = |key: &'static str| Message::new(key).with("rule", self.allow.rule.as_str());
        let Some(rule) = registry::find(&self.allow.rule) else {
            let finding = self.finding(rules::UNKNOWN_RULE, message("allow-unknown-rule"));
            return Some(match registry::nearest_name(&self.allow.rule) {
                Some(near) => finding.help(Message::new("did-you-mean").with("near", near)),
                None => finding.help(message("allow-unknown-rule.help")),
            });
        };
        if !rule.is_silenceable() {
            let finding = self.finding(rules::UNNEEDED, message("allow-unneeded-syntax"));
            return Some(finding.help(message("allow-unneeded.help")));
        }
        let ended = match self.allow.until {
            Until::Day(day) if day < today => Some(message("allow-expired").with("date", day)),
            Until::Unreadable => Some(message("allow-no-date")),
            Until::Day(_) | Until::Always => None,
        };
        if let Some(message) = ended {
            let help = Message::new("allow-expired.help");
            return Some(self.finding(rules::EXPIRED, message).help(help));
        }
        if state == State::Hurt {
            return None;
        }
        if state == State::Idle {
            let finding = self.finding(rules::UNNEEDED, message("allow-unneeded"));
            return Some(finding.help(message("allow-unneeded.help")).fix(self.removal()));
        }
        (!self.allow.has_reason).then(|| {
            let help = message("allow-no-reason.help");
            self.finding(rules::NO_REASON, message("allow-no-reason")).help(help)
        })
    }

    fn removal(&self) -> Fix {
        let edit = Edit { span: self.allow.place.span, text: String::new() };
        let edits = vec![FileEdit { path: self.path.clone(), edit }];
        let title = Message::new("fix-remove-allow");
        Fix { title, applicability: Applicability::Safe, edits }
    }

    fn finding(&self, rule: &'static str, message: Message) -> Diagnostic {
        let at = Location { path: self.path.clone(), span: Some(self.allow.place.span) };
        let field = Some(self.allow.rule.as_str().into());
        let subject = Subject { plan: self.plan.clone(), item: self.allow.item.clone(), field };
        Diagnostic::new(rule, at, message).about(subject)
    }
}
