//! What the arguments that every command takes mean: which plans, from when, in which language, on
//! which day. The only door to the clock and the environment.
#![expect(clippy::disallowed_methods, reason = "the one door to the clock and the environment")]

use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::arguments::Global;
use super::audience::Audience;
use super::range::{Range, Since};
use crate::check::{Selection, check, check_both};
use crate::error::{Error, Result};
use crate::files::{
    DiskTree, FilePath, FileTree, MemoryTree, Overlay, Unchanged, canonical, is_file,
};
use crate::git::{self, Line, NoHistory, Repository};
use crate::i18n::Language;
use crate::merge::{FileClash, Sides, merge_trees};
use crate::model::Audience::Team;
use crate::read::Hidden;
use crate::redact::{Published, Readers};
use crate::serve::Changed;
use crate::workspace::{Origin, Revision, SETTINGS_FILE, Workspace, load, load_beside, remember};

/// What the arguments mean.
#[derive(Debug, Clone)]
pub(super) struct Session {
    start: Option<PathBuf>,
    at: Option<String>,
    asked_today: Option<Date>,
    today: Date,
    /// The file of the baseline, when the settings' word does not count.
    baseline: Option<FilePath>,
    /// The language of messages.
    pub(super) language: Language,
}

impl Session {
    pub(super) fn of(global: &Global) -> Result<Self> {
        Ok(Self {
            start: global.root.clone(),
            at: global.at.clone(),
            asked_today: global.today,
            today: today()?,
            baseline: None,
            language: global.lang.or_else(locale).unwrap_or_default(),
        })
    }

    /// The same session with another file as its baseline than the settings say.
    pub(super) fn keeping(&self, baseline: Option<FilePath>) -> Self {
        Self { baseline, ..self.clone() }
    }

    /// The same session in another language.
    pub(super) fn speaking(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The file of the baseline, when the settings' word does not count.
    pub(super) fn baseline(&self) -> Option<&FilePath> {
        self.baseline.as_ref()
    }

    /// The root of the plan repository: the nearest folder with a `keyplan.toml`, upward from `--root`,
    /// from `near`, or from here.
    pub(super) fn root(&self, near: Option<&Path>) -> Result<PathBuf> {
        let asked = self.start.as_deref().or(near);
        let start = canonical(asked.unwrap_or(Path::new(".")))?;
        let found = start.ancestors().find(|folder| is_file(&folder.join(SETTINGS_FILE)));
        found.map(Path::to_path_buf).ok_or_else(|| {
            let place = asked.map_or_else(|| "here".to_owned(), |path| format!("in `{}`", path.display()));
            Error::config(format!("there is no `{SETTINGS_FILE}` {place} or in a folder above"))
                .hint(format!("a plan repository has a `{SETTINGS_FILE}` at its root; a first one holds `[workspace]` and `name = \"Our key accounts\"`"))
                .hint("`--root DIR` names another folder")
        })
    }

    /// Loads the plans below a root, as they are or as they were.
    pub(super) fn load(&self, root: &Path) -> Result<Workspace> {
        self.load_without(root, Hidden::default())
    }

    /// Reads what the plans were before, for rules that ask; gives the reason where there is no history.
    pub(super) fn remember(
        &self,
        workspace: &mut Workspace,
        root: &Path,
    ) -> Result<Option<NoHistory>> {
        match Repository::around(root) {
            Ok(repository) => {
                let spec = self.at.as_deref().unwrap_or("HEAD");
                remember(workspace, &Line::of(&repository, spec))?;
                Ok(None)
            }
            Err(absence) => Ok(Some(absence)),
        }
    }

    /// The plans as they were where the work at hand began: at the last commit that it shares with a
    /// revision. What they are `now` is loaded already.
    pub(super) fn load_fork(&self, root: &Path, spec: &str, now: &Workspace) -> Result<Workspace> {
        let repository = Repository::around(root).map_err(NoHistory::into_error)?;
        let at = repository.fork(spec)?;
        let revision = repository.revision(&at)?;
        let then = Self { at: Some(at), ..self.clone() };
        let mut origin = then.origin(root, Hidden::default());
        origin.revision = Some(state_of(&revision));
        load_beside(&revision, origin, now)
    }

    /// The plans of ours (`--at`, else what is checked out), of theirs, and of both merged, and what is not
    /// decided. Theirs may have no plans at all.
    pub(super) fn load_merged(&self, root: &Path, spec: &str) -> Result<Meeting> {
        let repository = Repository::around(root).map_err(NoHistory::into_error)?;
        let here = self.at.as_deref().unwrap_or("HEAD");
        let commons = repository.commons(here, spec)?;
        let base = repository.revision(commons.first().map_or(spec, String::as_str))?;
        let (ours, theirs) = (repository.revision(here)?, repository.revision(spec)?);
        let tree = merge_trees(Sides { base: &base, ours: &ours, theirs: &theirs })?;
        let then = Self { at: Some(here.to_owned()), ..self.clone() };
        let origin = |revision: &git::Revision| Origin {
            revision: Some(state_of(revision)),
            ..then.origin(root, Hidden::default())
        };
        let loaded = load(&ours, origin(&ours))?;
        let other = if has_plans(&theirs)? {
            Some(load_beside(&theirs, origin(&theirs), &loaded)?)
        } else {
            None
        };
        let merged = load_beside(&tree, origin(&ours), &loaded)?;
        let began = (commons.len() > 1).then(|| base.commit().short_id.clone());
        Ok(Meeting { ours: loaded, theirs: other, merged, clashes: tree.clashes, began })
    }

    /// Loads the plans below a root with other texts for some of the files.
    pub(super) fn load_over<T: AsRef<[u8]>>(
        &self,
        root: &Path,
        texts: &[(FilePath, T)],
    ) -> Result<Workspace> {
        let mut tree = Overlay::new(DiskTree::open(root)?);
        for (path, text) in texts {
            tree.put(path.clone(), text.as_ref());
        }
        load(&tree, self.origin(root, Hidden::default()))
    }

    /// The plans as an audience may see them, with the findings in them.
    pub(super) fn publish(&self, root: &Path, audience: &Audience) -> Result<Published> {
        let workspace = self.load(root)?;
        let readers = audience.readers(&workspace)?;
        let load_without = |hidden| self.load_without(root, hidden);
        Published::of(workspace, readers, load_without, |seen| check(seen, Selection::All))
    }

    /// The plans as they were published last, with what changed on disk since. Only for the team, from whom
    /// nothing is hidden, and never of a revision, which does not change.
    pub(super) fn publish_again(
        &self,
        root: &Path,
        last: &Workspace,
        changed: &Changed,
    ) -> Result<Published> {
        let disk = DiskTree::open(root)?;
        let origin = self.origin(root, Hidden::default());
        let workspace = match changed {
            Changed::Everything => load_beside(&disk, origin, last)?,
            Changed::Files(changed) => {
                load_beside(&Unchanged::but(changed.clone(), disk), origin, last)?
            }
        };
        let nothing = |_| unreachable!("nothing is hidden from the team");
        Published::of(workspace, Readers::from(Team), nothing, |seen| check(seen, Selection::All))
    }

    /// The plans of a revision as an audience may see them, without findings.
    pub(super) fn publish_at(
        &self,
        root: &Path,
        spec: &str,
        readers: &Readers,
    ) -> Result<Published> {
        let then = Self { at: Some(spec.to_owned()), ..self.clone() };
        let load_without = |hidden| then.load_without(root, hidden);
        Published::of(then.load(root)?, readers.clone(), load_without, |_| Vec::new())
    }

    /// The plans as they were before something and as they are now, as an audience may see them, with the
    /// findings that do not depend on the day. Plans that are the same in both are read and judged once.
    pub(super) fn publish_both(
        &self,
        root: &Path,
        range: &Range,
        audience: &Audience,
    ) -> Result<[Published; 2]> {
        let repository = Repository::around(root).map_err(NoHistory::into_error)?;
        let head = range.head.clone().or_else(|| self.at.clone());
        let session = Self { at: head, ..self.clone() };
        let base = match range.since {
            Since::Base => range.base.clone(),
            Since::Fork => {
                let head = session.at.as_deref().unwrap_or("HEAD");
                let as_they_are = format!("`{}..{head}` compares the two as they are", range.base);
                repository.common(&range.base, head).map_err(|error| error.hint(as_they_are))?
            }
        };
        let revision = repository.revision(&base)?;
        let then = Self { at: Some(base), ..self.clone() };
        let load_now = |hidden| session.load_without(root, hidden);
        let now = load_now(Hidden::default())?;
        let load_then = |hidden: Hidden, beside: Option<&Workspace>| {
            let mut origin = then.origin(root, hidden);
            origin.revision = Some(state_of(&revision));
            let tree: &dyn FileTree = if has_plans(&revision)? { &revision } else { &no_plans() };
            match beside {
                Some(now) => load_beside(tree, origin, now),
                None => load(tree, origin),
            }
        };
        let before = load_then(Hidden::default(), Some(&now))?;
        let readers = audience.readers(&now)?;
        Published::both(
            [before, now],
            readers,
            [&|hidden| load_then(hidden, None), &load_now],
            |states| check_both(states, Selection::WithoutDates),
        )
    }

    /// The plans in a tree that stands for the folder at a root.
    pub(super) fn load_tree(&self, root: &Path, tree: &dyn FileTree) -> Result<Workspace> {
        load(tree, self.origin(root, Hidden::default()))
    }

    /// The revision that was asked for, when one was.
    pub(super) fn revision_asked(&self) -> Option<&str> {
        self.at.as_deref()
    }

    /// Whether the plans are read from a Git revision, which nobody can change.
    pub(super) fn is_past(&self) -> bool {
        self.at.is_some()
    }

    /// What is known of the plans below a root, beside their files.
    fn origin(&self, root: &Path, hidden: Hidden) -> Origin {
        let revision = if self.at.is_none() { head(root) } else { None };
        let (asked_today, baseline) = (self.asked_today, self.baseline.clone());
        Origin { asked_today, revision, hidden, baseline, ..Origin::on(self.today) }
    }

    fn load_without(&self, root: &Path, hidden: Hidden) -> Result<Workspace> {
        let mut origin = self.origin(root, hidden);
        let Some(spec) = &self.at else { return load(&DiskTree::open(root)?, origin) };
        let repository = Repository::around(root).map_err(NoHistory::into_error)?;
        let revision = repository.revision(spec)?;
        origin.revision = Some(state_of(&revision));
        load(&revision, origin)
    }
}

/// Whether a tree is a plan repository.
fn has_plans(tree: &dyn FileTree) -> Result<bool> {
    Ok(tree.list()?.files.iter().any(|path| path.as_str() == SETTINGS_FILE))
}

/// What a repository was before its first plan.
fn no_plans() -> MemoryTree {
    MemoryTree::from_texts([(SETTINGS_FILE, "")])
}

/// Two states of the plans, and what becomes of them together.
#[derive(Debug)]
pub(super) struct Meeting {
    pub(super) ours: Workspace,
    pub(super) theirs: Option<Workspace>,
    pub(super) merged: Workspace,
    pub(super) clashes: Vec<FileClash>,
    /// The commit that counts as their beginning, where there are several.
    pub(super) began: Option<String>,
}

fn state_of(revision: &git::Revision) -> Revision {
    Revision { id: revision.commit().short_id.clone(), date: Some(revision.date()) }
}

/// The time since keyplan was first asked for it.
pub(super) fn clock() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// The commit that is checked out around the plans, when there is a history.
fn head(root: &Path) -> Option<Revision> {
    let commit = Repository::around(root).ok()?.head()?;
    Some(Revision { id: commit.short_id, date: Some(commit.date) })
}

/// Today: `SOURCE_DATE_EPOCH` when it is set, else the clock; the day in UTC.
fn today() -> Result<Date> {
    let now = match environment("SOURCE_DATE_EPOCH") {
        None => Timestamp::now(),
        Some(text) => {
            text.parse().ok().and_then(|second| Timestamp::from_second(second).ok()).ok_or_else(
                || Error::usage("`SOURCE_DATE_EPOCH` is not a number of seconds since 1970"),
            )?
        }
    };
    Ok(TimeZone::UTC.to_datetime(now).date())
}

/// The language of the user's locale, when keyplan speaks it.
fn locale() -> Option<Language> {
    let said = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(environment)?;
    Language::of_locale(&said)
}

/// The folder in which programs keep for the user what they could make again, where one is known.
pub(super) fn cache_folder() -> Option<PathBuf> {
    let named = |name| environment(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = named("XDG_CACHE_HOME")
        .or_else(|| named("LOCALAPPDATA"))
        .or_else(|| named("HOME").map(|home| home.join(".cache")));
    base.map(|base| base.join("keyplan"))
}

/// A variable of the environment, when it is set and not empty.
pub(super) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
