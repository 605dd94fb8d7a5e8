//! Loads a workspace: settings, then all plans side by side.
//!
//! A file that cannot be read is a finding and the rest is loaded; only a tree that cannot be listed
//! or has no `keyplan.toml` fails the errand.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::baseline::{self, BASELINE_FILE, Baseline};
use super::config::Config;
use super::discover::{Discovered, SETTINGS_FILE, discover, is_read};
use super::known::Known;
use super::pictures::pictures;
use super::{Revision, Settings, Workspace};
use crate::diagnostic::{Diagnostic, Location, Subject};
use crate::document::{self, Prose, TOML_LIMIT, Toml};
use crate::error::{Error, Result};
use crate::files::{FilePath, FileTree, Listing};
use crate::i18n::{Language, Message};
use crate::model::{Id, ItemKey, Kind, Plan, SourceFile};
use crate::read::{self, File, Folder, Hidden, Sink, Text};

/// Where a workspace comes from, beside its files.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The date asked for on the command line, which wins over the settings.
    pub asked_today: Option<Date>,
    /// The date when nobody fixes one.
    pub today: Date,
    /// The revision, when there is a history.
    pub revision: Option<Revision>,
    /// What is not to be read.
    pub hidden: Hidden,
    /// The file of the baseline, when the settings' word does not count.
    pub baseline: Option<FilePath>,
}

impl Origin {
    /// The files as they are, on a day.
    pub fn on(today: Date) -> Self {
        Self { asked_today: None, today, revision: None, hidden: Hidden::default(), baseline: None }
    }
}

/// Loads all plans of a tree.
pub fn load(tree: &dyn FileTree, origin: Origin) -> Result<Workspace> {
    load_with(tree, origin, None)
}

/// Loads all plans of a tree that is another state of a loaded workspace, of which nothing was hidden.
/// Plans whose files are the same in both are not read again but shared.
pub fn load_beside(tree: &dyn FileTree, origin: Origin, other: &Workspace) -> Result<Workspace> {
    let origin = Origin { hidden: Hidden::default(), ..origin };
    load_with(tree, origin, Some(&Known::of(other)))
}

fn load_with(tree: &dyn FileTree, origin: Origin, known: Option<&Known<'_>>) -> Result<Workspace> {
    let listing = tree.list()?;
    let (mut settings, mut reading) = settings(tree, &listing)?;
    settings.review.forget(|id| {
        let key = ItemKey { kind: Kind::Person, id: id.clone() };
        origin.hidden.items.contains(&(Id::default(), key))
    });
    let asked = origin.baseline.as_ref().map(FilePath::as_str);
    let baseline = asked.or(settings.baseline.as_deref()).unwrap_or(BASELINE_FILE);
    let found = discover(&listing, &settings.plans, baseline)?;
    reading.extend(skipped(&listing, &found));
    let (folder, mut faults) = folder(tree, "", &found.shared, None);
    let (shared, mut findings) = read::shared(&folder, &origin.hidden);
    reading.append(&mut faults);
    reading.append(&mut findings);
    let loaded: Vec<(Arc<Plan>, Vec<Diagnostic>)> = found
        .plans
        .par_iter()
        .filter(|(path, _)| origin.hidden.shows_plan(path.name()))
        .map(|(path, files)| {
            let same = known.and_then(|known| known.plan(tree, path, files));
            same.unwrap_or_else(|| {
                let (plan, findings) = plan(tree, path, files, &origin.hidden);
                (Arc::new(plan), findings)
            })
        })
        .collect();
    let mut plans = Vec::with_capacity(loaded.len());
    for (plan, mut findings) in loaded {
        reading.append(&mut findings);
        plans.push(plan);
    }
    let (plans, displaced) = unique(plans, &mut reading);
    let is_wanted = asked.is_some() || settings.baseline.is_some();
    let baseline = if is_wanted { read_baseline(tree, baseline, &mut reading) } else { None };
    let today = origin.asked_today.or(settings.today).unwrap_or(origin.today);
    let present = present(&listing);
    let pictures = pictures(tree, &shared, &plans, &present);
    Ok(Workspace {
        settings,
        shared: Arc::new(shared),
        plans,
        displaced,
        present,
        pictures,
        reading,
        revision: origin.revision,
        baseline,
        past: BTreeMap::new(),
        today,
    })
}

/// Every path of a listing; what was passed over is there too and told about elsewhere.
fn present(listing: &Listing) -> BTreeSet<Arc<str>> {
    let read = listing.files.iter().map(FilePath::as_str);
    read.chain(listing.skipped.iter().map(|skipped| &*skipped.name)).map(Arc::from).collect()
}

fn settings(tree: &dyn FileTree, listing: &Listing) -> Result<(Settings, Vec<Diagnostic>)> {
    let path = listing.files.iter().find(|path| path.as_str() == SETTINGS_FILE);
    let Some(path) = path else {
        let skipped = listing.skipped.iter().find(|skipped| skipped.name == SETTINGS_FILE);
        if let Some(skipped) = skipped {
            let reason = skipped.reason.message().in_language(Language::English);
            return Err(Error::config(format!("`keyplan.toml` is not read: {reason}"))
                .hint("put the file itself into the plan repository"));
        }
        return Err(Error::config("there is no `keyplan.toml` here")
            .hint("a plan repository has a `keyplan.toml` at its root, at least with `[workspace]`")
            .hint("`--root DIR` names another folder"));
    };
    let toml = match text(tree, path, None) {
        Ok(text) => Toml::parse(text),
        Err(finding) => return Ok((Settings::default(), vec![*finding])),
    };
    let path: Arc<str> = path.as_str().into();
    let hidden = Hidden::default();
    let sink = Sink::new(path.clone(), 0, None, &hidden);
    sink.tell_faults(read::rules::TOML, toml.faults());
    let config: Config = read::table(toml.root(), &sink);
    let settings = Settings::of(&config, Some(SourceFile::new(path, toml.source().clone())));
    Ok((settings, sink.take_findings()))
}

/// The baseline; before it is written there is none, which is no fault.
fn read_baseline(
    tree: &dyn FileTree,
    path: &str,
    reading: &mut Vec<Diagnostic>,
) -> Option<Baseline> {
    let path = FilePath::new(path).ok()?;
    let bytes = tree.read(&path, TOML_LIMIT as u64).ok()?;
    let text = document::decode(&bytes).ok()?;
    let (baseline, mut findings) = Baseline::read(baseline::source(path.as_str(), text.into()));
    reading.append(&mut findings);
    Some(baseline)
}

pub(super) fn plan(
    tree: &dyn FileTree,
    path: &FilePath,
    files: &[FilePath],
    hidden: &Hidden,
) -> (Plan, Vec<Diagnostic>) {
    let id: Id = path.name().into();
    let is_shown = |file: &&FilePath| !hidden.pages.contains(file.as_str());
    let files: Vec<FilePath> = files.iter().filter(is_shown).cloned().collect();
    let (folder, mut faults) = folder(tree, path.as_str(), &files, Some(&id));
    let (plan, mut findings) = read::plan(&folder, hidden);
    faults.append(&mut findings);
    (plan, faults)
}

/// Reads and parses the files of one folder.
fn folder(
    tree: &dyn FileTree,
    path: &str,
    files: &[FilePath],
    plan: Option<&Id>,
) -> (Folder, Vec<Diagnostic>) {
    let mut folder = Folder { path: path.into(), files: Vec::with_capacity(files.len()) };
    let mut findings = Vec::new();
    for path in files {
        match text(tree, path, plan) {
            Ok(text) => {
                let is_toml = path.extension() == Some("toml");
                let text = if is_toml {
                    Text::Toml(Toml::parse(text))
                } else {
                    Text::Prose(Prose::parse(text))
                };
                folder.files.push(File { path: path.as_str().into(), text });
            }
            Err(finding) => findings.push(*finding),
        }
    }
    (folder, findings)
}

/// The text of a file, or the finding that says why there is none.
fn text(
    tree: &dyn FileTree,
    path: &FilePath,
    plan: Option<&Id>,
) -> Result<Arc<str>, Box<Diagnostic>> {
    let finding = |span, message| {
        let at = Location { path: path.as_str().into(), span };
        let subject = Subject { plan: plan.cloned(), ..Subject::default() };
        Box::new(Diagnostic::new(read::rules::FILE, at, message).about(subject))
    };
    let bytes =
        tree.read(path, TOML_LIMIT as u64).map_err(|fault| finding(None, fault.message()))?;
    document::decode(&bytes).map(Arc::from).map_err(|fault| {
        let mut finding = finding(None, fault.kind.message());
        finding.help = fault.kind.help();
        finding
    })
}

/// What the tree passed over though it looks like something to read.
fn skipped(listing: &Listing, found: &Discovered) -> Vec<Diagnostic> {
    let is_ours = |name: &str| {
        let folder = found.plans.keys().find(|plan| name.starts_with(&format!("{plan}/")));
        folder.is_some()
            || FilePath::new(name).is_ok_and(|path| is_read(&path))
            || !name.contains('.')
    };
    let ours = listing.skipped.iter().filter(|skipped| is_ours(&skipped.name));
    ours.map(|skipped| {
        let at = Location { path: skipped.name.as_str().into(), span: None };
        let plan = found.plans.keys().find(|plan| skipped.name.starts_with(&format!("{plan}/")));
        let subject = Subject { plan: plan.map(|plan| plan.name().into()), ..Subject::default() };
        Diagnostic::new(read::rules::FILE, at, skipped.reason.message()).about(subject)
    })
    .collect()
}

/// Plans by id, and the files of those that gave way: of two with one id the first by path stays, and
/// the finding shows both.
fn unique(
    mut plans: Vec<Arc<Plan>>,
    reading: &mut Vec<Diagnostic>,
) -> (Vec<Arc<Plan>>, Vec<SourceFile>) {
    plans.sort_by(|a, b| (&a.id, &a.folder).cmp(&(&b.id, &b.folder)));
    let mut kept: Vec<Arc<Plan>> = Vec::with_capacity(plans.len());
    let mut displaced: Vec<SourceFile> = Vec::new();
    for plan in plans {
        match kept.last() {
            Some(first) if first.id == plan.id => {
                reading.push(twin(first, &plan));
                displaced.extend(plan.sources.files.iter().cloned());
            }
            _ => kept.push(plan),
        }
    }
    displaced.sort_by(|a, b| a.path.cmp(&b.path));
    (kept, displaced)
}

fn twin(first: &Plan, second: &Plan) -> Diagnostic {
    let at = |plan: &Plan| Workspace::location(&plan.sources, plan.front());
    let message = Message::new("ref-duplicate-id-plan")
        .with("id", &*second.id)
        .with("folder", &*second.folder)
        .with("other", &*first.folder);
    // About the workspace and no plan: that the first is a draft must not soften the loss of the other.
    Diagnostic::new(read::rules::DUPLICATE_ID, at(second), message)
        .label(at(first), Message::new("label-first-here"))
        .help(Message::new("ref-duplicate-id-plan.help"))
}
