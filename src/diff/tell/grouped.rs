//! The facts of one item, the weightiest first, with what belongs together in one place: the parts of one
//! list, and what differs of one row of a list.
//!
//! In come edits, out come facts; nothing is left out.

use super::fact::Both;
use super::speaker::{Speaker, is_value};
use super::story::{Fact, Told};
use crate::diff::class;
use crate::diff::edit::{Edit, Step};

impl Speaker<'_> {
    /// What edits did.
    pub(super) fn facts(&self, edits: &[Edit], of: Both<'_>) -> Vec<Fact> {
        let mut facts: Vec<_> = edits
            .iter()
            .map(|edit| {
                let fact = self.fact(edit, of);
                ((fact.class, class::topic(of.subject.kind(), edit)), edit, fact)
            })
            .collect();
        facts.sort_by_key(|(rank, ..)| *rank);
        let mut all: Vec<(&[Step], Fact)> = Vec::new();
        for (_, edit, fact) in facts {
            let Some(at) = row(&edit.path) else {
                all.push((&[], fact));
                continue;
            };
            let (row, rest) = edit.path.split_at(at);
            let part = Fact { label: self.path(rest, of), ..fact };
            let known = all.iter_mut().find(|(known, _)| *known == row);
            match known.map(|(_, fact)| &mut fact.what) {
                Some(Told::Row(parts)) => parts.push(part),
                _ => all.push((row, self.of_row(row, part, of))),
            }
        }
        merged(all.into_iter().map(|(_, fact)| fact))
    }

    fn of_row(&self, row: &[Step], part: Fact, of: Both<'_>) -> Fact {
        Fact {
            class: part.class,
            field: super::fact::dotted(row),
            label: self.path(row, of),
            what: Told::Row(vec![part]),
            notes: Vec::new(),
        }
    }
}

/// How long the way to the row is in which an edit changes a field; none where it changes no field of
/// a row, or the one that the row is all about.
fn row(path: &[Step]) -> Option<usize> {
    let at = path.iter().position(|step| matches!(step, Step::Row(_)))? + 1;
    match path.get(at) {
        Some(Step::Field(name)) if !is_value(*name) => Some(at),
        _ => None,
    }
}

/// Facts in which parts of one list stand together.
fn merged(facts: impl Iterator<Item = Fact>) -> Vec<Fact> {
    let mut all: Vec<Fact> = Vec::new();
    for fact in facts {
        let same = all
            .iter_mut()
            .find(|known| known.label == fact.label && matches!(known.what, Told::Set { .. }));
        match (same, fact) {
            (
                Some(Fact { what: Told::Set { added, removed }, class, field, .. }),
                Fact { what: Told::Set { added: more, removed: less }, class: other, .. },
            ) => {
                added.extend(more);
                removed.extend(less);
                *class = (*class).min(other);
                field.truncate(field.find('.').unwrap_or(field.len()));
            }
            (_, fact) => all.push(fact),
        }
    }
    all
}
