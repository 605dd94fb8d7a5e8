//! What a change did to the findings, in words.
//!
//! In come the findings of both states, which their audience may see, out comes what is new and what is
//! mended, the gravest first. An id that is another one now makes no finding new.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::beside::{FindingStory, Judged};
use super::line::Line;
use super::speaker::Speaker;
use crate::check::{Since, since};
use crate::diagnostic::Diagnostic;
use crate::diff::change::{Changes, Renames, renames};
use crate::diff::state::Subject;
use crate::model::{Id, Word};
use crate::redact::Published;
use crate::workspace::Workspace;

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
    let mut then = finding.clone();
    if renames.is_empty() {
        return then;
    }
    let none = Id::default();
    let plan = finding.subject.plan.as_ref().unwrap_or(&none);
    let ids = ids_of(renames, plan);
    then.message = finding
        .message
        .with_texts(&|text| ids.get(text).cloned().unwrap_or_else(|| text.to_owned()));
    if let Some(item) = &mut then.subject.item
        && let Some(now) = renames.id_now(plan, &Subject::Item(item.clone()))
    {
        item.id = now.clone();
    }
    if let Some(plan) = &mut then.subject.plan
        && let Some(now) = renames.plans.get(plan)
    {
        *plan = now.clone();
    }
    then
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
