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
use super::unsilence::{Remedy, fixes};
use super::{allowance as rules, registry};
use crate::diagnostic::{Applicability, Diagnostic, Location, Subject};
use crate::i18n::Message;
use crate::model::{Id, ItemKey, Kind, Plan, SourceFile, Sources};
use crate::workspace::Workspace;

/// The kinds of which a plan has one.
const SINGLE: [Kind; 2] = [Kind::Plan, Kind::Account];

/// One rule that is allowed at one place.
#[derive(Debug)]
struct Silence<'a> {
    allow: Allow,
    file: &'a SourceFile,
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
pub(super) struct Silences<'a> {
    all: Vec<Silence<'a>>,
    covers: Vec<Cover>,
    by_line: HashMap<(&'static str, Arc<str>, u32), usize>,
    by_item: HashMap<(&'static str, Option<Id>, ItemKey), usize>,
    /// The files with silences.
    files: HashMap<&'a str, &'a SourceFile>,
    today: Date,
}

impl<'a> Silences<'a> {
    /// Reads the comments of all files.
    pub(super) fn of(workspace: &'a Workspace) -> Self {
        let mut silences = Self { today: workspace.today, ..Self::default() };
        for plan in &workspace.plans {
            silences.read(Some(plan), &plan.sources);
        }
        silences.read(None, &workspace.shared.sources);
        silences
    }

    fn read(&mut self, plan: Option<&Plan>, sources: &'a Sources) {
        for allow in allows(plan, sources) {
            let Some(file) = sources.file(allow.place) else { continue };
            let plan = plan.map(|plan| plan.id.clone());
            let rule = registry::find(&allow.rule).map(|rule| rule.name);
            let cover = rule.map(|rule| self.cover(rule, &allow, &file.path, plan.as_ref()));
            self.files.insert(&file.path, file);
            self.all.push(Silence { allow, file, plan, cover });
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
            let line = self.files.get(&*finding.at.path)?.lines().line_of(span.start);
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
        let state = |silence: &Silence<'_>| match silence.cover.map(|at| &self.covers[at]) {
            Some(cover) if cover.used.load(Ordering::Relaxed) => State::Used,
            _ if hurt.contains(&silence.plan.as_ref()) => State::Hurt,
            _ => State::Idle,
        };
        let mut all = Vec::new();
        for comment in self.all.chunk_by(Silence::is_beside) {
            let faults: Vec<_> =
                comment.iter().map(|silence| silence.fault(self.today, state(silence))).collect();
            let remedies = comment.iter().zip(&faults).map(|(silence, fault)| {
                (&silence.allow, fault.as_ref().map_or(Remedy::Keep, |fault| fault.1))
            });
            let fixes = fixes(comment[0].file, &remedies.collect::<Vec<_>>());
            let told =
                faults.into_iter().zip(fixes).filter_map(|(fault, fix)| Some((fault?.0, fix)));
            all.extend(told.map(|(finding, fix)| Diagnostic { fixes: fix, ..finding }));
        }
        all.retain_mut(|finding| {
            let Some(rule) = registry::find(finding.rule) else { return true };
            finding.severity = rule.severity;
            levels.settle(rule, workspace, finding)
        });
        all
    }
}

impl Silence<'_> {
    /// Whether both stand in one comment.
    fn is_beside(&self, other: &Self) -> bool {
        std::ptr::eq(self.file, other.file) && self.allow.place == other.allow.place
    }

    /// What is wrong with it, and what can be done about that.
    fn fault(&self, today: Date, state: State) -> Option<(Diagnostic, Remedy)> {
        let message = |key: &'static str| Message::new(key).with("rule", self.allow.rule.as_str());
        let Some(rule) = registry::find(&self.allow.rule) else {
            let finding = self.finding(rules::UNKNOWN_RULE, message("allow-unknown-rule"));
            return Some(match registry::nearest_name(&self.allow.rule) {
                Some(near) => {
                    let help = Message::new("did-you-mean").with("near", near);
                    (finding.help(help), Remedy::Rename(near))
                }
                None => (finding.help(message("allow-unknown-rule.help")), Remedy::Keep),
            });
        };
        if !rule.is_silenceable() {
            let finding = self.finding(rules::UNNEEDED, message("allow-unneeded-syntax"));
            let finding = finding.help(message("allow-unneeded.help"));
            return Some((finding, Remedy::Remove(Applicability::Safe)));
        }
        let ended = match self.allow.until {
            Until::Day(day) if day < today => Some(message("allow-expired").with("date", day)),
            Until::Unreadable => Some(message("allow-no-date")),
            Until::Day(_) | Until::Always => None,
        };
        if let Some(message) = ended {
            let help = Message::new("allow-expired.help");
            let finding = self.finding(rules::EXPIRED, message).help(help);
            return Some((finding, self.remedy(state)));
        }
        match state {
            State::Hurt => None,
            State::Idle => {
                let finding = self.finding(rules::UNNEEDED, message("allow-unneeded"));
                let finding = finding.help(message("allow-unneeded.help"));
                Some((finding, Remedy::Remove(Applicability::Safe)))
            }
            State::Used => (!self.allow.has_reason).then(|| {
                let help = message("allow-no-reason.help");
                let finding = self.finding(rules::NO_REASON, message("allow-no-reason"));
                (finding.help(help), Remedy::Keep)
            }),
        }
    }

    /// What can be done about one that has ended. Where there is still something to silence, the reason
    /// may be worth a new date, so somebody should look; an end that is no date was meant otherwise.
    fn remedy(&self, state: State) -> Remedy {
        match (self.allow.until, state) {
            (Until::Day(_), State::Idle) => Remedy::Remove(Applicability::Safe),
            (Until::Day(_), _) => Remedy::Remove(Applicability::Unsafe),
            (Until::Always | Until::Unreadable, _) => Remedy::Keep,
        }
    }

    fn finding(&self, rule: &'static str, message: Message) -> Diagnostic {
        let at = Location { path: self.file.path.clone(), span: Some(self.allow.place.span) };
        let field = Some(self.allow.rule.as_str().into());
        let subject = Subject { plan: self.plan.clone(), item: self.allow.item.clone(), field };
        Diagnostic::new(rule, at, message).about(subject)
    }
}
