//! Waits until a burst of changes is over, but not for ever.
//!
//! In come single changes as the watcher sees them; out comes one change that holds them all, a
//! moment after the last of them. An editor that writes, renames and deletes is one change, and so
//! is a checkout of another branch.

#![allow(clippy::disallowed_methods, reason = "a burst is told by the clock")]

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::Changed;

/// How long it must be quiet.
const QUIET: Duration = Duration::from_millis(12);
/// How long a burst may take before it is handed on in part.
const LONGEST: Duration = Duration::from_millis(100);

/// What the watcher says.
#[derive(Debug)]
pub(super) enum Signal {
    /// Something changed.
    Changed(Changed),
    /// A watched folder is gone, and with it the watch.
    Lost,
    /// The preview ends.
    Stop,
}

/// What a burst of signals comes to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Burst {
    /// All changes of the burst.
    Changed(Changed),
    /// The watch must be set up anew; anything may have changed.
    Lost,
    /// The preview ends.
    Stop,
}

/// The next burst of changes.
pub(super) fn next_burst(signals: &Receiver<Signal>) -> Burst {
    let (mut all, mut is_lost) = match signals.recv() {
        Ok(Signal::Changed(changed)) => (changed, false),
        Ok(Signal::Lost) => (Changed::Everything, true),
        Ok(Signal::Stop) | Err(_) => return Burst::Stop,
    };
    let end = Instant::now() + LONGEST;
    loop {
        let left = end.saturating_duration_since(Instant::now());
        match signals.recv_timeout(QUIET.min(left)) {
            Ok(Signal::Changed(changed)) => all = all.and(changed),
            Ok(Signal::Lost) => is_lost = true,
            Err(RecvTimeoutError::Timeout) if is_lost => return Burst::Lost,
            Err(RecvTimeoutError::Timeout) => return Burst::Changed(all),
            Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return Burst::Stop,
        }
        if left.is_zero() {
            return if is_lost { Burst::Lost } else { Burst::Changed(all) };
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::files::FilePath;

    fn file(path: &str) -> Changed {
        Changed::Files([FilePath::new(path).unwrap()].into())
    }

    #[test]
    fn a_burst_is_one_change() {
        let (sender, signals) = mpsc::channel();
        for path in ["a.toml", "b.toml", "a.toml"] {
            sender.send(Signal::Changed(file(path))).unwrap();
        }
        assert_eq!(next_burst(&signals), Burst::Changed(file("a.toml").and(file("b.toml"))));
        sender.send(Signal::Changed(file("a.toml"))).unwrap();
        sender.send(Signal::Changed(Changed::Everything)).unwrap();
        assert_eq!(next_burst(&signals), Burst::Changed(Changed::Everything));
        sender.send(Signal::Changed(file("a.toml"))).unwrap();
        sender.send(Signal::Lost).unwrap();
        assert_eq!(next_burst(&signals), Burst::Lost);
        drop(sender);
        assert_eq!(next_burst(&signals), Burst::Stop);
    }
}
