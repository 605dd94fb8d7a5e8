//! Watches the folders of the plans.
//!
//! In come events of the system, many and unreliable; out come signals about files that can matter.
//! What cannot be trusted becomes a change of everything: an overflow, an error, a folder that was
//! swapped for another. Reading a file is no change, so a build never starts the next one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind, RemoveKind, RenameMode};
use notify::{Config, Event, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};

use super::Changed;
use super::window::Signal;
use crate::error::{Error, Result};
use crate::files::FilePath;

/// How often folders are looked through where the system gives no more events.
const POLL: Duration = Duration::from_secs(2);

/// How changes are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watching {
    /// By the system's events.
    Events,
    /// By looking through the folders again and again, for network drives without events.
    Polling(Duration),
    /// Not at all.
    Off,
}

/// What is watched.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// The plans' folder first; all canonical.
    pub(super) roots: Vec<PathBuf>,
    /// Folders inside them that do not count, such as the output.
    pub(super) ignored: Vec<PathBuf>,
}

/// A running watch; it ends when dropped.
pub(super) struct Watch {
    _watcher: Option<Box<dyn Watcher + Send>>,
    /// How changes are noticed in fact.
    pub(super) watching: Watching,
}

impl Watch {
    /// Watches `scope` and sends what matters to `signals`. Where the system has no events left to
    /// give, the folders are looked through instead.
    pub(super) fn start(
        scope: &Scope,
        watching: Watching,
        signals: &Sender<Signal>,
    ) -> Result<Self> {
        let handler = || {
            let (scope, signals) = (scope.clone(), signals.clone());
            move |event: notify::Result<Event>| {
                if let Some(signal) = signal(&scope, event) {
                    let _ = signals.send(signal);
                }
            }
        };
        let config = Config::default().with_follow_symlinks(false);
        let started = match watching {
            Watching::Off => return Ok(Self { _watcher: None, watching }),
            Watching::Events => {
                RecommendedWatcher::new(handler(), config).map(|new| Box::new(new) as Box<_>)
            }
            Watching::Polling(interval) => {
                PollWatcher::new(handler(), config.with_poll_interval(interval))
                    .map(|new| Box::new(new) as Box<_>)
            }
        };
        match started.and_then(|watcher| watch_roots(watcher, &scope.roots)) {
            Ok(watcher) => Ok(Self { _watcher: Some(watcher), watching }),
            Err(fault) if watching == Watching::Events && is_exhausted(&fault) => {
                Self::start(scope, Watching::Polling(POLL), signals)
            }
            Err(fault) => Err(Error::files(format!("cannot watch `{}`", scope.roots[0].display()))
                .hint("`--poll` looks through the folder instead")
                .caused_by(fault)),
        }
    }
}

fn watch_roots(
    mut watcher: Box<dyn Watcher + Send>,
    roots: &[PathBuf],
) -> notify::Result<Box<dyn Watcher + Send>> {
    for root in roots {
        watcher.watch(root, RecursiveMode::Recursive)?;
    }
    Ok(watcher)
}

/// Whether the system ran out of what a watch needs.
fn is_exhausted(fault: &notify::Error) -> bool {
    match &fault.kind {
        notify::ErrorKind::MaxFilesWatch => true,
        // Too many open files or instances.
        notify::ErrorKind::Io(cause) => matches!(cause.raw_os_error(), Some(23 | 24 | 28)),
        _ => false,
    }
}

/// What an event means for the plans; nothing for most.
fn signal(scope: &Scope, event: notify::Result<Event>) -> Option<Signal> {
    let Ok(event) = event else { return Some(Signal::Changed(Changed::Everything)) };
    if event.need_rescan() {
        return Some(Signal::Changed(Changed::Everything));
    }
    if is_only_looked_at(event.kind) {
        return None;
    }
    if is_departure(event.kind) && event.paths.iter().any(|path| scope.roots.contains(path)) {
        return Some(Signal::Lost);
    }
    let changes: Vec<Changed> = event.paths.iter().filter_map(|path| change(scope, path)).collect();
    changes.into_iter().reduce(Changed::and).map(Signal::Changed)
}

fn is_only_looked_at(kind: EventKind) -> bool {
    matches!(kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write))
}

/// Whether something is gone from where it was.
fn is_departure(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Remove(RemoveKind::Folder | RemoveKind::Any | RemoveKind::Other)
            | EventKind::Modify(ModifyKind::Name(RenameMode::From))
    )
}

/// The change of one path; nothing where it does not count.
fn change(scope: &Scope, path: &Path) -> Option<Changed> {
    if scope.ignored.iter().any(|ignored| path.starts_with(ignored)) {
        return None;
    }
    let (number, root) = scope.roots.iter().enumerate().find(|(_, root)| path.starts_with(root))?;
    let beneath = path.strip_prefix(root).ok()?;
    if !beneath.iter().all(|part| counts(&part.to_string_lossy())) {
        return None;
    }
    match FilePath::of(beneath) {
        Some(path) if number == 0 && path.name() != ".gitignore" => {
            Some(Changed::Files(BTreeSet::from([path])))
        }
        _ => Some(Changed::Everything),
    }
}

/// Whether a name can be one of a plan: what is hidden or left by an editor cannot.
fn counts(name: &str) -> bool {
    let ending = Path::new(name).extension().unwrap_or_default().to_string_lossy().to_lowercase();
    let is_hidden = name.starts_with('.') && name != ".gitignore";
    // `4913` is what Vim writes to see whether it may; the others are copies and locks.
    let is_left_over = name.ends_with('~') || name.starts_with('#') || name == "4913";
    let is_temporary = matches!(&*ending, "swp" | "swx" | "swo" | "tmp" | "temp" | "bak");
    !is_hidden && !is_left_over && !is_temporary
}

#[cfg(test)]
mod tests {
    use notify::event::{CreateKind, DataChange, Flag, ModifyKind};

    use super::*;

    fn scope() -> Scope {
        Scope {
            roots: vec!["/plans".into(), "/templates".into()],
            ignored: vec!["/plans/site".into()],
        }
    }

    fn of(kind: EventKind, path: &str) -> Option<Changed> {
        match signal(&scope(), Ok(Event::new(kind).add_path(path.into())))? {
            Signal::Changed(changed) => Some(changed),
            _ => None,
        }
    }

    const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));

    #[test]
    fn a_plan_counts_and_an_editors_file_does_not() {
        let plan = Changed::Files([FilePath::new("acme/plan.toml").unwrap()].into());
        assert_eq!(of(WRITTEN, "/plans/acme/plan.toml"), Some(plan));
        for path in [
            "/plans/.git/index",
            "/plans/acme/.plan.toml.swp",
            "/plans/acme/plan.toml~",
            "/plans/acme/.#plan.toml",
            "/plans/acme/#plan.toml#",
            "/plans/4913",
            "/plans/x.tmp",
            "/plans/site/index.html",
            "/elsewhere/plan.toml",
            "/plans/.site.keyplan-17/index.html",
        ] {
            assert_eq!(of(WRITTEN, path), None, "{path}");
        }
    }

    #[test]
    fn looking_is_no_change() {
        let opened = EventKind::Access(AccessKind::Open(AccessMode::Read));
        assert_eq!(of(opened, "/plans/plan.toml"), None);
        let closed = EventKind::Access(AccessKind::Close(AccessMode::Write));
        assert!(of(closed, "/plans/plan.toml").is_some());
    }

    #[test]
    fn what_cannot_be_trusted_is_a_change_of_everything() {
        assert_eq!(of(WRITTEN, "/templates/page.html"), Some(Changed::Everything));
        assert_eq!(of(WRITTEN, "/plans/.gitignore"), Some(Changed::Everything));
        assert_eq!(of(WRITTEN, "/plans/new\nline"), Some(Changed::Everything));
        let overflow = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        let signals =
            [signal(&scope(), Ok(overflow)), signal(&scope(), Err(notify::Error::generic("x")))];
        for signal in signals {
            assert!(matches!(signal, Some(Signal::Changed(Changed::Everything))));
        }
    }

    #[test]
    fn a_root_that_goes_takes_the_watch_with_it() {
        let gone = Event::new(EventKind::Remove(RemoveKind::Folder)).add_path("/plans".into());
        assert!(matches!(signal(&scope(), Ok(gone)), Some(Signal::Lost)));
        let made = EventKind::Create(CreateKind::Folder);
        assert_eq!(
            of(made, "/plans/acme"),
            Some(Changed::Files([FilePath::new("acme").unwrap()].into()))
        );
    }
}
