//! Mends a workspace: applies the fixes of its findings, pass by pass, until nothing is left to mend.
//!
//! In come a tree of files, how it is loaded and judged, and which fixes are wanted; out come the new
//! texts, what was mended, and what could not be. A pass takes all fixes that do not overlap, lays their
//! texts over the tree, and loads and judges it again. What a gate refuses is left out and told, and the
//! others go on. Nothing is written here, and a second run over the new texts changes nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::gate::{self, Harm, Refusal, Revised, Standing, item_of};
use crate::diagnostic::{Applicability, Diagnostic, FileEdit, Subject};
use crate::error::Result;
use crate::files::{FilePath, FileTree, Overlay};
use crate::i18n::Message;
use crate::model::SourceFile;
use crate::text::{Edit, LineColumn, Span, apply};
use crate::workspace::Workspace;

/// How many passes are tried before a rule counts as one whose fix does not settle.
const MOST_PASSES: usize = 10;

/// How a tree is mended.
pub struct Mending<'a> {
    /// Reads a tree.
    pub load: &'a dyn Fn(&dyn FileTree) -> Result<Workspace>,
    /// Finds what is wrong in a workspace.
    pub judge: &'a dyn Fn(&Workspace) -> Vec<Diagnostic>,
    /// Whether a finding shall be mended.
    pub takes: &'a dyn Fn(&Diagnostic) -> bool,
    /// Up to what fixes are applied.
    pub boldest: Applicability,
}

/// A finding that was mended, or not.
#[derive(Debug, Clone)]
pub struct Attempt {
    /// The finding.
    pub finding: Diagnostic,
    /// Where it began when it was found.
    pub place: Option<LineColumn>,
    /// What its fix does.
    pub title: Message,
}

/// A file with its new text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MendedFile {
    /// Its path from the workspace's root.
    pub path: FilePath,
    /// Its text in the tree.
    pub before: Arc<str>,
    /// Its text, mended.
    pub after: Arc<str>,
}

/// A mended workspace.
#[derive(Debug)]
pub struct Mended {
    /// The workspace with the new texts.
    pub workspace: Workspace,
    /// The files that changed, by path.
    pub files: Vec<MendedFile>,
    /// What was mended, in the order in which it was.
    pub mended: Vec<Attempt>,
    /// What was not, and why.
    pub refused: Vec<(Attempt, Refusal)>,
}

/// Mends a tree.
pub fn mend(tree: &dyn FileTree, how: &Mending<'_>) -> Result<Mended> {
    let mut unsettled: BTreeSet<&'static str> = BTreeSet::new();
    loop {
        let start = State::of(Overlay::new(tree), Texts::new(), how)?;
        let before: Texts = start.texts();
        match settled(start, how, &unsettled)? {
            Ok(run) => return Ok(run.end(&before, how, &unsettled)),
            // Their fixes would go on for ever, so all begins anew without them.
            Err(rules) => unsettled.extend(rules),
        }
    }
}

/// Texts of files by their path.
type Texts = HashMap<Arc<str>, Arc<str>>;

/// A tree with what was found in it.
struct State<'t> {
    tree: Overlay<&'t dyn FileTree>,
    workspace: Workspace,
    findings: Vec<Diagnostic>,
    standing: Standing,
    /// The texts that differ from those of the tree.
    changed: Texts,
}

impl<'t> State<'t> {
    fn of(tree: Overlay<&'t dyn FileTree>, changed: Texts, how: &Mending<'_>) -> Result<Self> {
        let workspace = (how.load)(&tree)?;
        let findings = (how.judge)(&workspace);
        let standing = Standing::of(&workspace, &findings);
        Ok(Self { tree, workspace, findings, standing, changed })
    }

    fn files(&self) -> HashMap<&str, &SourceFile> {
        self.workspace.files().map(|file| (&*file.path, file)).collect()
    }

    fn texts(&self) -> Texts {
        self.workspace.files().map(|file| (file.path.clone(), file.text.clone())).collect()
    }

    /// The fixes that may be applied, in the order of the findings.
    fn candidates(&self, how: &Mending<'_>, without: &BTreeSet<&'static str>) -> Vec<Candidate> {
        let files = self.files();
        let wanted = self.findings.iter().filter(|finding| (how.takes)(finding));
        wanted
            .filter(|finding| !without.contains(finding.rule))
            .filter_map(|finding| Candidate::of(finding, how.boldest, &files))
            .collect()
    }
}

/// A fix that may be applied.
#[derive(Debug, Clone)]
struct Candidate {
    attempt: Attempt,
    /// Sorted by path and place.
    edits: Vec<FileEdit>,
}

impl Candidate {
    fn of(
        finding: &Diagnostic,
        boldest: Applicability,
        files: &HashMap<&str, &SourceFile>,
    ) -> Option<Self> {
        let fix = finding.fixes.iter().find(|fix| fix.applicability <= boldest)?;
        let mut edits = fix.edits.clone();
        edits.sort();
        for edit in &mut edits {
            adapt(&mut edit.edit.text, &files.get(&*edit.path)?.text);
        }
        let file = files.get(&*finding.at.path);
        let place = finding.at.span.zip(file);
        let place = place.map(|(span, file)| file.lines().line_column(span.start, &file.text));
        let attempt = Attempt { finding: finding.clone(), place, title: fix.title.clone() };
        (!edits.is_empty()).then_some(Self { attempt, edits })
    }

    fn rule(&self) -> &'static str {
        self.attempt.finding.rule
    }
}

/// Gives the lines of an edit the ends that all lines of its file have.
fn adapt(edit: &mut String, file: &str) {
    let mut all_ends = memchr::memchr_iter(b'\n', file.as_bytes());
    let is_crlf = |at: usize| file.as_bytes()[..at].ends_with(b"\r");
    if edit.contains('\n') && file.contains('\n') && all_ends.all(is_crlf) {
        *edit = edit.replace("\r\n", "\n").replace('\n', "\r\n");
    }
}

/// Passes until nothing more is to be done, with what was done.
struct Run<'t> {
    state: State<'t>,
    mended: Vec<Attempt>,
    refused: Vec<(Attempt, Refusal)>,
}

/// Runs passes until one changes nothing; or the rules that would go on after the last one.
fn settled<'t>(
    start: State<'t>,
    how: &Mending<'_>,
    without: &BTreeSet<&'static str>,
) -> Result<Result<Run<'t>, BTreeSet<&'static str>>> {
    let mut run = Run { state: start, mended: Vec::new(), refused: Vec::new() };
    for _ in 0..MOST_PASSES {
        let candidates = run.state.candidates(how, without);
        let pass = pass(&run.state, candidates, how)?;
        run.refused = pass.refused;
        match pass.after {
            Some(after) => run.state = after,
            None => return Ok(Ok(run)),
        }
        run.mended.extend(pass.accepted.into_iter().map(|candidate| candidate.attempt));
    }
    let pass = pass(&run.state, run.state.candidates(how, without), how)?;
    run.refused = pass.refused;
    let restless: BTreeSet<&'static str> = pass.accepted.iter().map(Candidate::rule).collect();
    Ok(if restless.is_empty() { Ok(run) } else { Err(restless) })
}

impl Run<'_> {
    fn end(
        mut self,
        before: &Texts,
        how: &Mending<'_>,
        unsettled: &BTreeSet<&'static str>,
    ) -> Mended {
        let left = self.state.candidates(how, &BTreeSet::new());
        let left = left.into_iter().filter(|candidate| unsettled.contains(candidate.rule()));
        self.refused.extend(left.map(|candidate| (candidate.attempt, Refusal::Unsettled)));
        let file = |(path, after): (Arc<str>, Arc<str>)| {
            let (path, before) = (FilePath::new(&path).ok()?, before.get(&path)?.clone());
            (before != after).then_some(MendedFile { path, before, after })
        };
        let State { workspace, changed, .. } = self.state;
        let mut files: Vec<MendedFile> = changed.into_iter().filter_map(file).collect();
        files.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        Mended { workspace, files, mended: self.mended, refused: self.refused }
    }
}

/// What one pass came to.
struct Pass<'t> {
    /// The state with what was accepted; none when that is nothing.
    after: Option<State<'t>>,
    accepted: Vec<Candidate>,
    refused: Vec<(Attempt, Refusal)>,
}

/// Applies as many fixes as go together. Those that overlap wait for the next pass, or have their turn
/// when all before them were refused.
fn pass<'t>(state: &State<'t>, mut open: Vec<Candidate>, how: &Mending<'_>) -> Result<Pass<'t>> {
    let mut refused = Vec::new();
    while !open.is_empty() {
        let (chosen, rest) = apart(open);
        let tried = accepted(state, chosen, how)?;
        refused.extend(tried.refused);
        if tried.after.is_some() {
            return Ok(Pass { refused, ..tried });
        }
        open = rest;
    }
    Ok(Pass { after: None, accepted: Vec::new(), refused })
}

/// The fixes of which no two change the same place, and the others. The same fix of two findings is taken
/// for both.
fn apart(open: Vec<Candidate>) -> (Vec<Candidate>, Vec<Candidate>) {
    let mut taken: BTreeMap<Arc<str>, BTreeSet<Span>> = BTreeMap::new();
    let mut known: BTreeSet<Vec<FileEdit>> = BTreeSet::new();
    open.into_iter().partition(|candidate| {
        if known.contains(&candidate.edits) {
            return true;
        }
        let is_free = |edit: &FileEdit| {
            taken.get(&edit.path).is_none_or(|taken| !overlaps(taken, edit.edit.span))
        };
        let is_free = candidate.edits.iter().all(is_free);
        if is_free {
            for edit in &candidate.edits {
                taken.entry(edit.path.clone()).or_default().insert(edit.edit.span);
            }
            known.insert(candidate.edits.clone());
        }
        is_free
    })
}

/// Whether a place overlaps one of some others, which do not overlap each other, or begins where one
/// begins.
fn overlaps(taken: &BTreeSet<Span>, span: Span) -> bool {
    let before = taken.range(..=span).next_back();
    let after = taken.range(span..).next();
    before.is_some_and(|other| other.end > span.start || other.start == span.start)
        || after.is_some_and(|other| other.start < span.end || other.start == span.start)
}

/// Finds the fixes that pass all gates: where a group does not pass, those go that plainly are to blame,
/// or else its halves are tried.
fn accepted<'t>(state: &State<'t>, chosen: Vec<Candidate>, how: &Mending<'_>) -> Result<Pass<'t>> {
    let mut done = Pass { after: None, accepted: Vec::new(), refused: Vec::new() };
    let mut ahead = vec![chosen];
    while let Some(group) = ahead.pop() {
        let all: Vec<Candidate> = done.accepted.iter().chain(&group).cloned().collect();
        let harm = match tried(state, &all, how)? {
            Ok(after) => {
                (done.after, done.accepted) = (Some(after), all);
                continue;
            }
            Err(harm) => harm,
        };
        let (blamed, mut rest) = blamed(group, &harm);
        if blamed.is_empty() {
            let half = rest.split_off(rest.len() / 2);
            ahead.extend([half, rest]);
        } else {
            let told = blamed.into_iter().map(|candidate| (candidate.attempt, harm.why));
            done.refused.extend(told);
            ahead.extend((!rest.is_empty()).then_some(rest));
        }
    }
    Ok(done)
}

/// The fixes that are plainly to blame for what a group would do, and the others: a fix alone, one with an
/// edit that breaks its file, or the only one about an item of which there would be more errors.
fn blamed(group: Vec<Candidate>, harm: &Harm) -> (Vec<Candidate>, Vec<Candidate>) {
    if group.len() == 1 {
        return (group, Vec::new());
    }
    let mut about: BTreeMap<Subject, usize> = BTreeMap::new();
    for candidate in &group {
        *about.entry(item_of(&candidate.attempt.finding)).or_default() += 1;
    }
    group.into_iter().partition(|candidate| {
        let own = item_of(&candidate.attempt.finding);
        let is_only = own.item.is_some() && about.get(&own) == Some(&1);
        is_only && harm.about.contains(&own)
            || candidate.edits.iter().any(|edit| harm.edits.contains(edit))
    })
}

/// The state with some fixes applied, or why it must not be.
fn tried<'t>(
    state: &State<'t>,
    fixes: &[Candidate],
    how: &Mending<'_>,
) -> Result<Result<State<'t>, Harm>> {
    let revised = match revised(state, fixes) {
        Ok(revised) => revised,
        Err(harm) => return Ok(Err(harm)),
    };
    let (mut tree, mut changed) = (state.tree.clone(), state.changed.clone());
    for (path, text) in revised {
        match FilePath::new(&path) {
            Ok(path) => tree.put(path, text.as_bytes()),
            Err(_) => return Ok(Err(Refusal::Elsewhere.into())),
        }
        changed.insert(path, text);
    }
    let after = State::of(tree, changed, how)?;
    Ok(state.standing.may_become(&after.standing).map(|()| after))
}

/// The new texts of the files that some fixes change.
fn revised(state: &State<'_>, fixes: &[Candidate]) -> Result<Texts, Harm> {
    let sources = state.files();
    let mut by_file: BTreeMap<&Arc<str>, BTreeSet<&Edit>> = BTreeMap::new();
    for edit in fixes.iter().flat_map(|fix| &fix.edits) {
        by_file.entry(&edit.path).or_default().insert(&edit.edit);
    }
    let mut texts = Texts::new();
    for (path, edits) in by_file {
        let edits: Vec<Edit> = edits.into_iter().cloned().collect();
        let before = &sources.get(&**path).ok_or(Refusal::Elsewhere)?.text;
        let (after, skipped) = apply(before, &edits);
        if !skipped.is_empty() {
            return Err(Refusal::Elsewhere.into());
        }
        let after: Arc<str> = after.into();
        let about = fixes.iter().map(|fix| &fix.attempt.finding.at);
        let about: Vec<Span> =
            about.filter(|at| at.path == *path).filter_map(|at| at.span).collect();
        let file = Revised { path, before, after: &after, edits: &edits, about: &about };
        gate::of_file(&file).map_err(|why| {
            let breaking = if why == Refusal::Broken { gate::breaking(&file) } else { Vec::new() };
            let edit = |edit| FileEdit { path: path.clone(), edit };
            Harm { edits: breaking.into_iter().map(edit).collect(), ..why.into() }
        })?;
        texts.insert(path.clone(), after);
    }
    Ok(texts)
}
