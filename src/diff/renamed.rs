//! Which of the things that are gone came back under another id.
//!
//! In come what is gone and what is new of one kind, out come pairs: each is the best match of the
//! other, and no third comes as near. Somebody of another name is never the same person.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::state::{Content, Contents, Subject};
use crate::model::{Id, Kind};

/// A feature that more things share tells nothing.
const MOST_ALIKE: usize = 16;

/// The items and pages of a plan that have another id now, by what they were.
pub(super) fn items(before: &Contents, now: &Contents) -> Vec<(Subject, Id)> {
    let gone = |subject: &Subject| can_be_renamed(subject) && !now.contains_key(subject);
    let new = |subject: &Subject| can_be_renamed(subject) && !before.contains_key(subject);
    let gone: Vec<_> = before.iter().filter(|(subject, _)| gone(subject)).collect();
    let new: Vec<_> = now.iter().filter(|(subject, _)| new(subject)).collect();
    let features = |all: &[(&Subject, &Content)]| -> Vec<Vec<u64>> {
        all.iter().map(|(subject, content)| of_content(subject, content)).collect()
    };
    let is_same =
        |a: usize, b: usize, equal: usize| is_same(gone[a].0.kind(), gone[a].1, new[b].1, equal);
    let pairs = pairs(&features(&gone), &features(&new), is_same);
    pairs.into_iter().map(|(a, b)| (gone[a].0.clone(), new[b].0.id().clone())).collect()
}

/// The plans that have another id now, by the ids that they had.
pub(super) fn plans(gone: &[(&Id, &Contents)], new: &[(&Id, &Contents)]) -> Vec<(Id, Id)> {
    let features = |all: &[(&Id, &Contents)]| -> Vec<Vec<u64>> {
        let of_plan =
            |(_, contents): &(&Id, &Contents)| contents.iter().map(|it| hash(&it)).collect();
        all.iter().map(of_plan).collect()
    };
    let is_same = |a: usize, b: usize, equal: usize| {
        let (a, b) = (gone[a].1, new[b].1);
        let named = |contents: &Contents| account_name(contents).map(str::to_owned);
        let share = if named(a).is_some() && named(a) == named(b) { 3 } else { 2 };
        equal * share >= a.len().max(b.len())
    };
    let pairs = pairs(&features(gone), &features(new), is_same);
    pairs.into_iter().map(|(a, b)| (gone[a].0.clone(), new[b].0.clone())).collect()
}

fn account_name(contents: &Contents) -> Option<&str> {
    contents.get(&Subject::item(Kind::Account, &Id::default()))?.text("name")
}

/// Whether an id is a name of one's own: neither absent, nor a date, nor a reference.
fn can_be_renamed(subject: &Subject) -> bool {
    let has_own_id =
        |kind: Kind| !kind.is_single() && kind != Kind::Health && kind.id_names().is_none();
    subject.kind().is_none_or(has_own_id)
}

fn of_content(subject: &Subject, content: &Content) -> Vec<u64> {
    let kind = subject.kind();
    let fields = content.fields.0.iter().map(|field| hash(&(kind, field)));
    let rows = content.rows.iter().flat_map(|rows| &rows.rows);
    fields.chain(rows.map(|row| hash(&(kind, row)))).collect()
}

fn hash(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// Whether two are the same, of whose features so many are equal.
fn is_same(kind: Option<Kind>, before: &Content, now: &Content, equal: usize) -> bool {
    let most = before.len().max(now.len());
    match (naming(before), naming(now)) {
        (Some(a), Some(b)) if a == b => equal * 2 >= most || has_same_function(kind, before, now),
        (Some(_), Some(_)) => {
            !kind.is_some_and(Kind::is_somebody) && equal >= 3 && equal + 1 >= most
        }
        _ => equal >= 2 && equal * 4 >= most * 3,
    }
}

/// Whether somebody has the function that they had, which with the name tells who it is.
fn has_same_function(kind: Option<Kind>, before: &Content, now: &Content) -> bool {
    let function = |content: &Content| content.text("title").map(str::to_owned);
    kind.is_some_and(Kind::is_somebody)
        && function(before).is_some()
        && function(before) == function(now)
}

/// What a thing is called, in normal letters.
fn naming(content: &Content) -> Option<String> {
    let of = |field| content.text(field).map(str::trim).filter(|text| !text.is_empty());
    let found = ["name", "title", "subject", "text"].into_iter().find_map(of);
    found.map(str::to_lowercase)
}

/// Pairs of places in two lists: each the only best of the other, by the number of equal features.
fn pairs(
    before: &[Vec<u64>],
    now: &[Vec<u64>],
    is_same: impl Fn(usize, usize, usize) -> bool,
) -> Vec<(usize, usize)> {
    let mut known: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, features) in before.iter().enumerate() {
        for feature in features {
            known.entry(*feature).or_default().push(at);
        }
    }
    let (mut of_before, mut of_now) = (vec![Best::default(); before.len()], Vec::new());
    for (b, features) in now.iter().enumerate() {
        let mut equal: HashMap<usize, usize> = HashMap::new();
        let alike = features.iter().filter_map(|feature| known.get(feature));
        for a in alike.filter(|all| all.len() <= MOST_ALIKE).flatten() {
            *equal.entry(*a).or_default() += 1;
        }
        let mut best = Best::default();
        for (a, equal) in equal.into_iter().filter(|(a, equal)| is_same(*a, b, *equal)) {
            best.offer(a, equal);
            of_before[a].offer(b, equal);
        }
        of_now.push(best);
    }
    let mutual = |(b, best): (usize, &Best)| {
        let a = best.only()?;
        (of_before[a].only() == Some(b)).then_some((a, b))
    };
    of_now.iter().enumerate().filter_map(mutual).collect()
}

/// The best match so far, and whether another is as good.
#[derive(Debug, Clone, Copy, Default)]
struct Best {
    at: usize,
    equal: usize,
    is_tied: bool,
}

impl Best {
    fn offer(&mut self, at: usize, equal: usize) {
        match equal.cmp(&self.equal) {
            std::cmp::Ordering::Greater => *self = Self { at, equal, is_tied: false },
            std::cmp::Ordering::Equal => self.is_tied = true,
            std::cmp::Ordering::Less => {}
        }
    }

    fn only(self) -> Option<usize> {
        (self.equal > 0 && !self.is_tied).then_some(self.at)
    }
}
