//! Both sides of a conflict in one text, where they can be had together.
//!
//! In comes a conflict, out come lines that mean all of ours and all of theirs. Lists become their union; items stand
//! behind each other, and theirs gets another id where both have the same. What comes out is read again: where it
//! means anything else, there is no both.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Form;
use super::super::meaning::{Path, leaves};
use super::super::value::{self as merged, Held};
use super::about::{self, Both, conflict};
use super::left::{Left, Side};
use super::refusal::Refusal;
use crate::document::{Keys, Toml};
use crate::model::Kind;
use crate::text::{Edit, Span, apply};

/// Lines that take the place of a conflict, and the items in them that have another id now.
pub(super) struct Together {
    pub(super) lines: String,
    pub(super) renamed: Vec<(String, String)>,
}

/// Both sides of a conflict; `taken` are items, as `kind.id`.
pub(super) fn written(
    left: &Left,
    at: usize,
    taken: &BTreeSet<String>,
) -> Result<Together, Refusal> {
    let region = &left.regions[at];
    let [ours, theirs] = [Side::Ours, Side::Theirs].map(|side| left.side(region, side));
    let about = conflict(left, at);
    if left.form == Form::Prose && about.at.is_empty() {
        return Ok(Together { lines: format!("{ours}{theirs}"), renamed: Vec::new() });
    }
    let both = Both::of(left, at).ok_or(Refusal::NotBoth)?;
    let place = left.with(|_| Side::Ours).1[at];
    let work = Work { left, at, both: &both, place };
    if about.field().is_some() {
        return work.list(&about.at).ok_or(Refusal::NotBoth);
    }
    let found = work.behind(ours, theirs).or_else(|| work.renamed(ours, taken));
    found.ok_or(Refusal::NotBoth)
}

struct Work<'l> {
    left: &'l Left,
    at: usize,
    both: &'l Both,
    /// Where our side stands in our text.
    place: Span,
}

impl Work<'_> {
    /// The union of two lists.
    fn list(&self, path: &[String]) -> Option<Together> {
        let held = |toml| about::value(toml, path).map(|value| Held { toml, value });
        let (ours, theirs) = (held(&self.both.ours)?, held(&self.both.theirs)?);
        let raw = merged::join(None, ours, theirs)?;
        let span = ours.value.span();
        let inside = Span::new(
            span.start.checked_sub(self.place.start)?,
            span.end.checked_sub(self.place.start)?,
        );
        let own = self.place.slice(self.both.ours.text());
        let (lines, skipped) = apply(own, &[Edit { span: inside, text: raw }]);
        let is_inside = skipped.is_empty() && self.place.contains(span);
        is_inside.then_some(Together { lines, renamed: Vec::new() })
    }

    /// Theirs behind ours, where that means both.
    fn behind(&self, ours: &str, theirs: &str) -> Option<Together> {
        let lines = format!("{ours}{}{theirs}", self.gap(theirs));
        let wanted = union(leaves(&self.both.ours), leaves(&self.both.theirs))?;
        (self.read(&lines)? == wanted).then(|| Together { lines, renamed: Vec::new() })
    }

    /// Theirs behind ours with another id for each item that both added.
    fn renamed(&self, ours: &str, taken: &BTreeSet<String>) -> Option<Together> {
        let (own, other) = (leaves(&self.both.ours), leaves(&self.both.theirs));
        let doubled = self.doubled(&own, &other);
        if doubled.is_empty() {
            return None;
        }
        let pick = |place: usize| if place == self.at { Side::Theirs } else { Side::Ours };
        let (text, places) = self.left.with(pick);
        let place = places[self.at];
        let (mut edits, mut renamed) = (Vec::new(), Vec::new());
        let mut names: BTreeMap<Path, String> = BTreeMap::new();
        let keys = Keys::of(&text);
        for item in doubled {
            let [kind, id] = &item[..] else { return None };
            let is_free = |id: &String| {
                let path = [kind.clone(), id.clone()];
                let is_there = own.keys().chain(other.keys()).any(|it| it.starts_with(&path));
                let is_new = names.iter().any(|(item, name)| item[0] == *kind && name == id);
                !is_there && !is_new && !taken.contains(&path.join("."))
            };
            let new = (2..).map(|number| format!("{id}-{number}")).find(is_free)?;
            let inside = keys.at(&[kind, id]).filter(|span| place.contains(*span));
            edits.extend(inside.map(|span| Edit { span, text: new.clone() }));
            renamed.push((format!("{kind}.{id}"), format!("{kind}.{new}")));
            names.insert(item, new);
        }
        let inside = edits.into_iter().map(|Edit { span, text }| Edit {
            span: Span::new(span.start - place.start, span.end - place.start),
            text,
        });
        let (theirs, _) = apply(place.slice(&text), &inside.collect::<Vec<_>>());
        let lines = format!("{ours}{}{theirs}", self.gap(&theirs));
        let wanted = union(own, with_names(other, &names))?;
        (self.read(&lines)? == wanted).then_some(Together { lines, renamed })
    }

    /// The items that both added, by kind and id.
    fn doubled(&self, own: &Leaves, other: &Leaves) -> BTreeSet<Path> {
        let base = self.left.base.as_ref().and_then(|text| self.left.toml(text));
        let base = base.as_ref().map(leaves).unwrap_or_default();
        let item = |path: &Path| {
            let kind = Kind::of_word(path.first()?)?;
            let names = kind.id_names().is_some() || kind == Kind::Health;
            (!kind.is_single() && !names && path.len() >= 2).then(|| path[..2].to_vec())
        };
        let differs = |path: &&Path| own.get(*path) != other.get(*path);
        let is_both = |item: &Path| {
            let has = |all: &Leaves| all.keys().any(|path| path.starts_with(item));
            has(own) && has(other) && !has(&base)
        };
        let paths = own.keys().chain(other.keys()).filter(differs);
        paths.filter_map(item).filter(is_both).collect()
    }

    /// What stands between ours and theirs: an empty line before a header.
    fn gap(&self, theirs: &str) -> &'static str {
        let is_apart = theirs.trim_start().starts_with(['[', '#']);
        match (is_apart, self.left.text.contains("\r\n")) {
            (false, _) => "",
            (true, true) => "\r\n",
            (true, false) => "\n",
        }
    }

    /// What our text means with other lines in the place of the conflict; nothing where it cannot be read.
    fn read(&self, lines: &str) -> Option<Leaves> {
        let edit = Edit { span: self.place, text: lines.to_owned() };
        let (text, _) = apply(self.both.ours.text(), &[edit]);
        let toml = Toml::parse(text);
        toml.faults().is_empty().then(|| leaves(&toml))
    }
}

type Leaves = BTreeMap<Path, String>;

/// All of two documents; nothing where they contradict each other.
fn union(mut ours: Leaves, theirs: Leaves) -> Option<Leaves> {
    for (path, meaning) in theirs {
        if ours.get(&path).is_some_and(|own| *own != meaning) {
            return None;
        }
        ours.insert(path, meaning);
    }
    Some(ours)
}

/// The leaves with other ids for some items.
fn with_names(leaves: Leaves, names: &BTreeMap<Path, String>) -> Leaves {
    let named = |mut path: Path| {
        if let Some(name) = path.get(..2).and_then(|item| names.get(item)) {
            path[1].clone_from(name);
        }
        path
    };
    leaves.into_iter().map(|(path, meaning)| (named(path), meaning)).collect()
}
