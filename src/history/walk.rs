//! Goes through the commits of a revision and tells what each changed.
//!
//! The commits are parted among the processor's cores; each begins with the whole state before its first
//! commit and then reads only what commits changed.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::entry::Entry;
use crate::diff::{Extent, Story, Telling, compare, tell};
use crate::document::TOML_LIMIT;
use crate::error::Result;
use crate::files::{FileTree, MemoryTree};
use crate::git::{Repository, Step};
use crate::i18n::Language;
use crate::model::{Audience, Id, Plan};
use crate::read::Hidden;
use crate::redact::Published;
use crate::workspace::{ChangedFiles, Origin, Passage, Workspace, load};

/// Fewer commits than this are not worth a state of their own to begin with.
const LEAST_PART: usize = 200;

/// How the past is told.
#[derive(Debug, Clone)]
pub struct Asked {
    /// In which language.
    pub language: Language,
    /// For whom.
    pub audience: Audience,
    /// What is hidden, whatever was said of it then: what the audience may not see now.
    pub hidden: Hidden,
}

/// What was told of commits.
#[derive(Debug)]
pub struct Walked {
    /// The commits that changed something in the plans, the latest first.
    pub entries: Vec<Entry>,
    /// The id of the known commit at which the walk ended, when it met one.
    pub end: Option<String>,
}

/// What the commits that led to a revision changed, the latest first, without those before `is_known`.
pub fn walk(
    repository: &Repository,
    spec: &str,
    asked: &Asked,
    is_known: &dyn Fn(&str) -> bool,
) -> Result<Walked> {
    let (mut steps, end) = repository.steps(spec, usize::MAX, is_known)?;
    steps.reverse();
    let parts = rayon::current_num_threads().max(1);
    let size = steps.len().div_ceil(parts).max(LEAST_PART);
    let told: Vec<Vec<Entry>> = steps
        .par_chunks(size)
        .map(|steps| part(repository, steps, asked))
        .collect::<Result<_>>()?;
    let mut entries: Vec<Entry> = told.into_iter().flatten().collect();
    entries.reverse();
    Ok(Walked { entries, end })
}

/// Tells commits that follow each other, the earliest first.
fn part(repository: &Repository, steps: &[Step], asked: &Asked) -> Result<Vec<Entry>> {
    let Some(first) = steps.first() else { return Ok(Vec::new()) };
    let mut passage = match &first.parent {
        Some(parent) => Passage::begin(&repository.revision(parent)?, first.commit.date)?,
        None => Passage::begin(&MemoryTree::new(), first.commit.date)?,
    };
    let mut seen = Seen::of(passage.workspace(), asked)?;
    let mut entries = Vec::new();
    for step in steps {
        let whole =
            || -> Result<Box<dyn FileTree>> { Ok(Box::new(repository.revision(&step.commit.id)?)) };
        passage.advance(&changed_files(repository, step), step.commit.date, &whole)?;
        let story = seen.go_on(passage.workspace(), asked)?;
        entries.extend(story.map(|story| entry(step, story)));
    }
    Ok(entries)
}

/// The bytes of what a commit changed. A file that cannot be read is as good as gone.
fn changed_files(repository: &Repository, step: &Step) -> ChangedFiles {
    let is_read = |path: &crate::files::FilePath| {
        matches!(path.extension(), Some("toml" | "md")) || path.extension().is_none()
    };
    let limit = TOML_LIMIT as u64;
    let files = step.changed.iter().filter(|(path, _)| is_read(path));
    let read = files.map(|(path, blob)| {
        (path.clone(), blob.and_then(|blob| repository.blob(blob, limit).ok()))
    });
    read.collect()
}

/// The state before a commit, as its audience may see it.
enum Seen {
    /// The whole, which can be compared with the next as it is.
    Whole(Box<Published>),
    /// What is hidden from depends on what the next commit touches.
    Part(Box<Workspace>),
}

impl Seen {
    fn of(workspace: &Workspace, asked: &Asked) -> Result<Self> {
        let workspace = workspace.clone();
        Ok(match asked.audience {
            Audience::Team => Self::Whole(Box::new(whole(workspace)?)),
            _ => Self::Part(Box::new(workspace)),
        })
    }

    /// What changed on the way to the next state; none when nothing did that the audience may see.
    fn go_on(&mut self, workspace: &Workspace, asked: &Asked) -> Result<Option<Story>> {
        let next = Self::of(workspace, asked)?;
        let story = match (&*self, &next) {
            (Self::Whole(before), Self::Whole(now)) => story(before, now, asked.language),
            (Self::Part(before), Self::Part(now)) => {
                let touched = touched_by(before, now);
                let published = |workspace: &Workspace| {
                    let load_without = |hidden| narrow(workspace, &touched, hidden, asked);
                    Published::of(workspace.clone(), asked.audience, load_without, |_| Vec::new())
                };
                story(&published(before)?, &published(now)?, asked.language)
            }
            _ => None,
        };
        *self = next;
        Ok(story)
    }
}

/// Nothing is hidden from the team, so nothing has to be loaded again.
fn whole(workspace: Workspace) -> Result<Published> {
    let nothing = |_| unreachable!("nothing is hidden from the team");
    Published::of(workspace, Audience::Team, nothing, |_| Vec::new())
}

fn story(before: &Published, now: &Published, language: Language) -> Option<Story> {
    let changes = compare(before, now);
    let telling = Telling { extent: Extent::Changes, ..language.into() };
    (!changes.is_empty()).then(|| tell(&changes, before, now, telling))
}

/// A workspace without what is hidden, and without the plans that are not `touched`: of them nothing is told.
fn narrow(
    workspace: &Workspace,
    touched: &BTreeSet<Id>,
    mut hidden: Hidden,
    asked: &Asked,
) -> Result<Workspace> {
    hidden.items.extend(asked.hidden.items.iter().cloned());
    hidden.pages.extend(asked.hidden.pages.iter().cloned());
    let plans = workspace.plans.iter().filter(|plan| touched.contains(&plan.id));
    let files = plans.flat_map(|plan| &plan.sources.files);
    let files = files.chain(&workspace.shared.sources.files).chain(&workspace.settings.file);
    let tree = MemoryTree::from_texts(files.map(|file| (&*file.path, &*file.text)));
    let origin = Origin { asked_today: Some(workspace.today), ..Origin::on(workspace.today) };
    load(&tree, Origin { hidden, ..origin })
}

/// The ids of the plans that are not the same in two states.
fn touched_by(before: &Workspace, now: &Workspace) -> BTreeSet<Id> {
    let differs = |plan: &&Arc<Plan>, other: &Workspace| {
        !other.plan_to_share(&plan.id).is_some_and(|same| Arc::ptr_eq(plan, same))
    };
    let gone = before.plans.iter().filter(|plan| differs(plan, now));
    let new = now.plans.iter().filter(|plan| differs(plan, before));
    gone.chain(new).map(|plan| plan.id.clone()).collect()
}

fn entry(step: &Step, story: Story) -> Entry {
    let mut parts = story.parts;
    // What was once to be approved is so no more.
    for part in &mut parts {
        part.approval.clear();
    }
    for item in parts.iter_mut().flat_map(|part| &mut part.items) {
        item.rest.clear();
        item.approval.clear();
    }
    Entry {
        id: step.commit.id.clone(),
        short_id: step.commit.short_id.clone(),
        date: step.commit.date,
        author: step.author.clone(),
        title: step.title.clone(),
        parts,
        settings: story.settings,
    }
}
