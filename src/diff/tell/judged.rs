//! What a change did to the findings, in words.
//!
//! In come the findings of both states, which their audience may see, out comes what is new and what is
//! mended, the gravest first. An id that is another one now makes no finding new.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::line::Line;
use super::speaker::Speaker;
use crate::check::{Since, since};
use crate::diagnostic::{Diagnostic, Severity};
use crate::diff::change::{Changes, Renames, renames};
use crate::diff::state::Subject;
use crate::model::{Id, ItemKey, Word};
use crate::redact::Published;
use crate::workspace::Workspace;

/// What a change did to the findings. Rules that depend on the day are not asked, because both states
/// are judged on one day.
#[derive(Debug, Clone, Default)]
pub struct Judged {
    /// Found now and not before, the gravest first.
    pub new: Vec<FindingStory>,
    /// Found before and not now, the gravest first; places and lines are those of before.
    pub fixed: Vec<FindingStory>,
    /// How many were found before and are found now.
    pub unchanged: usize,
}

impl Judged {
    /// Whether some finding came or went.
    pub fn is_different(&self) -> bool {
        !self.new.is_empty() || !self.fixed.is_empty()
    }
}

/// A finding, told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingStory {
    /// The rule's name.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// The plan that it is about; none for what all plans share.
    pub plan: Option<Id>,
    /// The item that it is about.
    pub item: Option<ItemKey>,
    /// Its file, from the workspace's root.
    pub path: String,
    /// Its line there, counted from 1; none when it is about the whole file.
    pub line: Option<usize>,
    /// What it says; all of it may be words of a plan.
    pub message: Line,
}

impl Speaker<'_> {
    /// What came and went of the findings in some plans.
    pub(super) fn judged(
        &self,
        changes: &Changes,
        [before, now]: [&Published; 2],
        is_asked: impl Fn(Option<&Id>) -> bool,
    ) -> Judged {
        let asked = |finding: &Diagnostic| is_asked(finding.subject.plan.as_ref());
        let renames = renames(changes);
        let then = before.findings().iter().map(|finding| renamed(finding, &renames));
        let then = then.filter(asked).collect();
        let now = now.findings().iter().filter(|finding| asked(finding)).cloned().collect();
        let Since { new, mended, old } = since(then, now);
        Judged {
            new: self.findings(new, self.now),
            fixed: self.findings(mended, self.before),
            unchanged: old.len(),
        }
    }

    fn findings(&self, mut findings: Vec<Diagnostic>, workspace: &Workspace) -> Vec<FindingStory> {
        findings.sort_by_key(|finding| Reverse(finding.severity));
        findings.iter().map(|finding| self.finding(finding, workspace)).collect()
    }

    fn finding(&self, finding: &Diagnostic, workspace: &Workspace) -> FindingStory {
        let file = workspace.file(&finding.at.path);
        let line = finding.at.span.zip(file).map(|(span, file)| file.lines().line_of(span.start));
        FindingStory {
            rule: finding.rule,
            severity: finding.severity,
            plan: finding.subject.plan.clone(),
            item: finding.subject.item.clone(),
            path: finding.at.path.to_string(),
            line: line.and_then(|line| usize::try_from(line).ok()).map(|line| line + 1),
            message: Line::theirs(finding.message.in_language(self.language)),
        }
    }
}

/// A finding of before as it would be with the ids of now.
fn renamed(finding: &Diagnostic, renames: &Renames) -> Diagnostic {
    let mut renamed = finding.clone();
    if renames.is_empty() {
        return renamed;
    }
    let none = Id::default();
    let plan = finding.subject.plan.as_ref().unwrap_or(&none);
    let ids = ids_of(renames, plan);
    renamed.message = finding
        .message
        .with_texts(&|text| ids.get(text).cloned().unwrap_or_else(|| text.to_owned()));
    if let Some(item) = &mut renamed.subject.item
        && let Some(now) = renames.id_now(plan, &Subject::Item(item.clone()))
    {
        item.id = now.clone();
    }
    if let Some(plan) = &mut renamed.subject.plan
        && let Some(now) = renames.plans.get(plan)
    {
        *plan = now.clone();
    }
    renamed
}

/// The ids of now by those of before, alone and behind their kind, as messages name them.
fn ids_of(renames: &Renames, plan: &Id) -> BTreeMap<String, String> {
    let none = Id::default();
    let of = |plan: &Id| renames.subjects.get(plan).into_iter().flatten();
    let items = of(&none).chain(of(plan)).flat_map(|(subject, now)| {
        let kind = subject.kind().map_or("page", Word::word);
        let (alone, whole) = (subject.id().to_string(), subject.to_string());
        [(alone, now.to_string()), (whole, format!("{kind}.{now}"))]
    });
    let plans = renames.plans.iter().map(|(was, is)| (was.to_string(), is.to_string()));
    plans.chain(items).collect()
}
