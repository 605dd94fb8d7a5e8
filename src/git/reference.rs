//! What a reference stands for, followed step by step.
//!
//! In comes a name such as `HEAD`, out comes an id. Each step is looked at before libgit2 opens it, because a pipe in
//! the place of a file would keep it waiting for ever; and there are only so many steps.

use git2::{Oid, Repository};

use crate::files::keeps_waiting;

/// The most references that point to references.
const MAX_STEPS: usize = 8;

/// What a reference stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// An object.
    Id(Oid),
    /// Nothing yet, or nothing that can be reached.
    Nothing,
}

/// What the reference of a name stands for; none when there is no such reference.
pub(super) fn target(git: &Repository, name: &str) -> Option<Target> {
    let mut name = name.to_owned();
    for step in 0..MAX_STEPS {
        let places = [git.path(), git.commondir()].map(|folder| folder.join(&name));
        if places.iter().any(|place| keeps_waiting(place)) {
            return Some(Target::Nothing);
        }
        let Ok(reference) = git.find_reference(&name) else {
            return (step > 0).then_some(Target::Nothing);
        };
        if let Some(id) = reference.target() {
            return Some(Target::Id(id));
        }
        match reference.symbolic_target() {
            Ok(Some(next)) => name = next.to_owned(),
            _ => return Some(Target::Nothing),
        }
    }
    Some(Target::Nothing)
}

/// The id of the commit that is checked out.
pub(super) fn head(git: &Repository) -> Option<Oid> {
    match target(git, "HEAD")? {
        Target::Id(id) => Some(id),
        Target::Nothing => None,
    }
}
