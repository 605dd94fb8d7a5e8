//! What a fix must not do: break a file, change what it does not mend, lose a comment or an item, or bring
//! up more errors than there were, but for those that only what could not be read had hidden.
//!
//! In come a file or a workspace before and after, out comes why the one must not become the other. What
//! lies outside of the edits is compared by what it means and where it stands, so an edit that opens a
//! quote or closes a table too early is caught even where the file can still be read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, FileEdit, Severity, Subject};
use crate::document::{Comment, Fault, FaultKind, Prose, Shape, Toml, Value, Written};
use crate::i18n::Message;
use crate::model::Id;
use crate::text::{Edit, Span};
use crate::workspace::Workspace;

/// Why a fix is not applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// The file could not be read any more.
    Broken,
    /// Something else in the file would change.
    Elsewhere,
    /// A comment would be lost.
    Comment,
    /// An item would be lost.
    Item,
    /// There would be more errors than before.
    Worse,
    /// Its rule finds fault with what it leads to, time and again.
    Unsettled,
}

impl Refusal {
    /// The reason as a phrase.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Broken => "unmended-broken",
            Self::Elsewhere => "unmended-elsewhere",
            Self::Comment => "unmended-comment",
            Self::Item => "unmended-item",
            Self::Worse => "unmended-worse",
            Self::Unsettled => "unmended-unsettled",
        })
    }
}

/// A file before and after some edits, which are sorted and do not overlap.
#[derive(Debug)]
pub(super) struct Revised<'a> {
    /// Its path.
    pub(super) path: &'a str,
    /// Its text before.
    pub(super) before: &'a Arc<str>,
    /// Its text after.
    pub(super) after: &'a Arc<str>,
    /// The edits that lead from the one to the other.
    pub(super) edits: &'a [Edit],
    /// The places that the fixes are about; a comment in one of them may go.
    pub(super) about: &'a [Span],
}

/// Why a file must not become another.
pub(super) fn of_file(file: &Revised<'_>) -> Result<(), Refusal> {
    let [old, new] = [file.before, file.after].map(|text| Outline::of(file.path, text));
    if !is_part(&kinds(&new.faults), &kinds(&old.faults)) {
        return Err(Refusal::Broken);
    }
    if !is_same_elsewhere(file, &old, &new) {
        return Err(Refusal::Elsewhere);
    }
    let is_mended = |comment: &Comment| file.about.iter().any(|place| place.contains(comment.span));
    let stays = old.comments.iter().filter(|comment| !is_mended(comment));
    let words = |text: &'_ Arc<str>, comment: &Comment| comment.span.slice(text).to_owned();
    let kept: Vec<String> = stays.map(|comment| words(file.before, comment)).collect();
    let there: Vec<String> = new.comments.iter().map(|c| words(file.after, c)).collect();
    if is_part(&kept, &there) { Ok(()) } else { Err(Refusal::Comment) }
}

/// The edits that plainly break a file: something is wrong where they come, and was not where they are.
pub(super) fn breaking(file: &Revised<'_>) -> Vec<Edit> {
    let faults = |text: &Arc<str>| {
        let faults = Outline::of(file.path, text).faults;
        let mut places: Vec<Span> = faults.into_iter().map(|fault| fault.span).collect();
        places.sort_unstable();
        places
    };
    let (old, new) = (faults(file.before), faults(file.after));
    let shifts = Shifts::of(file.edits);
    let is_hurt = |faults: &[Span], place: &Span| {
        let next = faults.partition_point(|fault| fault.end < place.start);
        faults.get(next).is_some_and(|fault| fault.start <= place.end)
    };
    let places = shifts.old.iter().zip(&shifts.new).zip(file.edits);
    let breaks =
        places.filter(|((before, after), _)| !is_hurt(&old, before) && is_hurt(&new, after));
    breaks.map(|(_, edit)| edit.clone()).collect()
}

/// Whether everything in one list is in the other, as often.
fn is_part<T: Ord + Clone>(part: &[T], whole: &[T]) -> bool {
    let mut counts: BTreeMap<&T, usize> = BTreeMap::new();
    for one in whole {
        *counts.entry(one).or_default() += 1;
    }
    part.iter().all(|one| match counts.get_mut(one) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    })
}

/// What a file holds, as places: a key or value, a heading, a link.
struct Outline {
    faults: Vec<Fault>,
    comments: Vec<Comment>,
    /// Sorted.
    marks: Vec<(Span, String)>,
}

impl Outline {
    fn of(path: &str, text: &Arc<str>) -> Self {
        let is_prose = Path::new(path).extension().is_some_and(|extension| extension == "md");
        if is_prose { Self::of_prose(text) } else { Self::of_toml(text) }
    }

    fn of_toml(text: &Arc<str>) -> Self {
        let toml = Toml::parse(text.clone());
        let mut marks = marks_of(&toml);
        marks.sort_unstable();
        Self { faults: toml.faults().to_vec(), comments: toml.comments().to_vec(), marks }
    }

    fn of_prose(text: &Arc<str>) -> Self {
        let prose = Prose::parse(text.clone());
        let mut marks = prose.front_matter().map(marks_of).unwrap_or_default();
        let named = |name: &'static str| move |span: Span| (span, name.to_owned());
        marks.extend(prose.references().iter().map(|it| it.span).map(named("reference")));
        marks.extend(prose.links().iter().map(|it| (it.span, it.target.clone())));
        marks.extend(prose.embeds().iter().map(|it| (it.span, it.line.clone())));
        let headings = prose.headings().iter();
        marks.extend(headings.map(|it| (it.span, format!("{} {}", it.level, it.text))));
        marks.sort_unstable();
        let front = prose.front_matter().map(Toml::comments).unwrap_or_default();
        let comments = front.iter().chain(prose.comments()).copied().collect();
        Self { faults: prose.faults().to_vec(), comments, marks }
    }
}

/// What is wrong, without where.
fn kinds(faults: &[Fault]) -> Vec<String> {
    let kind = |kind: &FaultKind| format!("{kind:?}");
    faults.iter().map(|fault| kind(&fault.kind)).collect()
}

/// Every key and every value that is no table.
fn marks_of(toml: &Toml) -> Vec<(Span, String)> {
    let mut marks = Vec::new();
    let mut open: Vec<Value<'_>> = vec![toml.root()];
    while let Some(value) = open.pop() {
        for entry in value.entries() {
            marks.push((entry.key_span, entry.key.to_owned()));
            open.push(entry.value);
        }
        open.extend(value.elements());
        if value.written() == Written::Scalar {
            marks.push((value.span(), shape(value.shape())));
        }
    }
    marks
}

fn shape(shape: Shape) -> String {
    format!("{shape:?}")
}

/// Whether what no edit touches means the same as before, and stands where the edits move it.
fn is_same_elsewhere(file: &Revised<'_>, old: &Outline, new: &Outline) -> bool {
    let mark = |text: &str| text.starts_with('\u{feff}');
    if mark(file.before) != mark(file.after) {
        return false;
    }
    let shifts = Shifts::of(file.edits);
    let before = old.marks.iter().filter(|(span, _)| !touches(&shifts.old, *span));
    let before = before.map(|(span, what)| (shifts.moved(*span), what));
    let after = new.marks.iter().filter(|(span, _)| !touches(&shifts.new, *span));
    before.eq(after.map(|(span, what)| (*span, what)))
}

/// Whether a place lies in or at the side of one of some others, which are sorted.
fn touches(places: &[Span], span: Span) -> bool {
    let next = places.partition_point(|place| place.end < span.start);
    places.get(next).is_some_and(|place| place.start <= span.end)
}

/// Where edits lie in the text before and in the text after.
struct Shifts {
    old: Vec<Span>,
    new: Vec<Span>,
}

impl Shifts {
    fn of(edits: &[Edit]) -> Self {
        let (mut old, mut new) = (Vec::new(), Vec::new());
        let mut by = 0;
        for edit in edits {
            let length = Span::of(0..edit.text.len()).end;
            let start = moved(edit.span.start, by);
            old.push(edit.span);
            new.push(Span::new(start, start + length));
            by += i64::from(length) - i64::from(edit.span.end - edit.span.start);
        }
        Self { old, new }
    }

    /// A place that no edit touches, in the text after.
    fn moved(&self, span: Span) -> Span {
        let before = self.old.partition_point(|place| place.end < span.start);
        let Some(last) = before.checked_sub(1) else { return span };
        let by = i64::from(self.new[last].end) - i64::from(self.old[last].end);
        Span::new(moved(span.start, by), moved(span.end, by))
    }
}

fn moved(offset: u32, by: i64) -> u32 {
    u32::try_from(i64::from(offset) + by).unwrap_or_default()
}

/// Why some fixes must not be applied together, and which of them are plainly to blame.
#[derive(Debug)]
pub(super) struct Harm {
    pub(super) why: Refusal,
    /// About what there would be more errors.
    pub(super) about: BTreeSet<Subject>,
    /// What breaks a file.
    pub(super) edits: BTreeSet<FileEdit>,
}

impl From<Refusal> for Harm {
    fn from(why: Refusal) -> Self {
        Self { why, about: BTreeSet::new(), edits: BTreeSet::new() }
    }
}

/// How well a workspace is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Standing {
    items: usize,
    /// The errors about every item, and about plans and what they share as a whole.
    errors: BTreeMap<Subject, Errors>,
}

/// How many errors there are: first those of what cannot be read as it was meant, then the others. Less of
/// the first outweighs any number of the others, which are then only seen because more is read.
type Errors = [usize; 2];

/// The groups of the rules that find what cannot be read as it was meant.
const READING: [&str; 2] = ["syntax", "ref"];

impl Standing {
    /// How well a workspace is of which these are the findings.
    pub(super) fn of(workspace: &Workspace, findings: &[Diagnostic]) -> Self {
        let heads = workspace.plans.iter().map(|plan| plan.heads().count());
        let items = heads.sum::<usize>() + workspace.shared.heads().count();
        let mut errors: BTreeMap<Subject, Errors> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            let [reading, others] = errors.entry(item_of(finding)).or_default();
            let is_reading = finding.rule.split('/').next().is_some_and(|it| READING.contains(&it));
            *(if is_reading { reading } else { others }) += 1;
        }
        Self { items, errors }
    }

    /// Why it must not become another: no plan may have more errors than it had, unless fewer of them
    /// keep it from being read.
    pub(super) fn may_become(&self, after: &Self) -> Result<(), Harm> {
        if after.items < self.items {
            return Err(Refusal::Item.into());
        }
        let (before, now) = (self.by_plan(), after.by_plan());
        let worse: BTreeSet<Option<&Id>> = now
            .into_iter()
            .filter(|(plan, count)| Some(count) > before.get(plan))
            .map(|(plan, _)| plan)
            .collect();
        if worse.is_empty() {
            return Ok(());
        }
        let risen = after.errors.iter().filter(|(about, count)| {
            worse.contains(&about.plan.as_ref()) && Some(*count) > self.errors.get(about)
        });
        let about = risen.map(|(about, _)| about.clone()).collect();
        Err(Harm { about, ..Refusal::Worse.into() })
    }

    fn by_plan(&self) -> BTreeMap<Option<&Id>, Errors> {
        let mut plans: BTreeMap<Option<&Id>, Errors> = BTreeMap::new();
        for (about, [reading, others]) in &self.errors {
            let sums = plans.entry(about.plan.as_ref()).or_default();
            sums[0] += reading;
            sums[1] += others;
        }
        plans
    }
}

/// What a finding is about, without the field.
pub(super) fn item_of(finding: &Diagnostic) -> Subject {
    Subject { field: None, ..finding.subject.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::apply;

    #[track_caller]
    fn judged(path: &str, before: &str, from: &str, to: &str) -> Result<(), Refusal> {
        let at = before.find(from).expect("it is there");
        let span = Span::of(at..at + from.len());
        let edits = [Edit { span, text: to.to_owned() }];
        let after: Arc<str> = apply(before, &edits).0.into();
        let about = [span];
        of_file(&Revised {
            path,
            before: &before.into(),
            after: &after,
            edits: &edits,
            about: &about,
        })
    }

    #[test]
    fn lets_a_fix_pass_that_changes_its_place_alone() {
        assert_eq!(judged("a.toml", "[goal.a]\nonwer = 1 # x\ny = 2\n", "onwer", "owner"), Ok(()));
        assert_eq!(judged("a.toml", "a = 1 # gone\nb = 2\n", " # gone", ""), Ok(()));
        assert_eq!(
            judged("a.md", "# A\n\n[[goal.x]] and [b](b.md)\n", "goal.x", "goal.yy"),
            Ok(())
        );
    }

    #[test]
    fn refuses_what_breaks_a_file() {
        assert_eq!(judged("a.toml", "a = 1\nb = 2\n", "a = 1", "b = 1"), Err(Refusal::Broken));
        assert_eq!(judged("a.toml", "a = 1\n", "1", "\"1"), Err(Refusal::Broken));
        assert_eq!(
            judged("a.md", "+++\ntitle = \"a\"\n+++\n", "\"a\"", "a b"),
            Err(Refusal::Broken)
        );
    }

    #[test]
    fn refuses_what_changes_something_else() {
        let swallowed = judged("a.toml", "a = 1\nb = \"\"\"\nc = 1\n\"\"\"\n", "1\n", "\"\"\"\n");
        assert!(swallowed.is_err(), "{swallowed:?}");
        assert_eq!(judged("a.toml", "\u{feff}a = 1\n", "\u{feff}a", "b"), Err(Refusal::Elsewhere));
        let quoted = judged("a.md", "x\n\n# A\n\n# B\n", "x\n", "```\n");
        assert_eq!(quoted, Err(Refusal::Elsewhere));
    }

    #[test]
    fn refuses_to_lose_a_comment() {
        let before: Arc<str> = "a = [ # why\n 1]\n".into();
        let edits = [Edit { span: Span::new(5, 11), text: String::new() }];
        let after: Arc<str> = apply(&before, &edits).0.into();
        let file =
            Revised { path: "a.toml", before: &before, after: &after, edits: &edits, about: &[] };
        assert_eq!(of_file(&file), Err(Refusal::Comment));
    }
}
