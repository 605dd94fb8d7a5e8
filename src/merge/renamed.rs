//! An item that one side gave another id, followed into the text of the other side and of the base.
//!
//! In come three documents; out come texts in which the item has one id everywhere, so that it is merged as one item
//! and not as one that is gone and another that is new. It must be plain: what is gone on one side came back
//! there under one new id, with the same name and at least half of its fields, and the other side has it still.

use std::collections::{BTreeMap, BTreeSet};

use super::Sides;
use super::meaning::{Path, leaves};
use crate::document::{Keys, Shape, Toml, Value};
use crate::model::Kind;
use crate::text::{Edit, apply};

/// The fields that say what an item is called.
const NAMES: [&str; 4] = ["name", "title", "subject", "text"];

/// The most items that are compared.
const MOST_ITEMS: usize = 200;

type Leaves = BTreeMap<Path, String>;

/// An item's new id.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Renaming {
    kind: String,
    was: String,
    now: String,
}

/// Texts in which items have one id; nothing where none got another.
pub(super) fn followed(tomls: &Sides<Toml>) -> Option<Sides<String>> {
    let all = Sides {
        base: leaves(&tomls.base),
        ours: leaves(&tomls.ours),
        theirs: leaves(&tomls.theirs),
    };
    let by_ours = renamings(&all.base, &all.ours, &all.theirs);
    let by_theirs = renamings(&all.base, &all.theirs, &all.ours);
    if by_ours.is_empty() && by_theirs.is_empty() {
        return None;
    }
    let naming = [
        naming(&tomls.base, &tomls.ours, &by_ours),
        naming(&tomls.base, &tomls.theirs, &by_theirs),
    ];
    let [of_ours, of_theirs] = &naming;
    let base = written(&tomls.base, &by_ours, of_ours)?;
    Some(Sides {
        base: written(&Toml::parse(base), &by_theirs, of_theirs)?,
        ours: written(&tomls.ours, &by_theirs, of_theirs)?,
        theirs: written(&tomls.theirs, &by_ours, of_ours)?,
    })
}

/// The items that a side gave another id while the other side kept them.
fn renamings(base: &Leaves, side: &Leaves, other: &Leaves) -> Vec<Renaming> {
    let (before, now, there) = (items(base), items(side), items(other));
    let gone: Vec<&Path> =
        before.keys().filter(|it| !now.contains_key(*it) && there.contains_key(*it)).collect();
    let new: Vec<&Path> =
        now.keys().filter(|it| !before.contains_key(*it) && !there.contains_key(*it)).collect();
    if gone.is_empty() || gone.len() > MOST_ITEMS || new.len() > MOST_ITEMS {
        return Vec::new();
    }
    let is_same = |a: &Path, b: &Path| a[0] == b[0] && is_same(&before[a], &now[b]);
    let mut found = Vec::new();
    for was in &gone {
        let mut like = new.iter().filter(|now| is_same(was, now));
        let (Some(now), None) = (like.next(), like.next()) else { continue };
        if gone.iter().filter(|other| is_same(other, now)).count() == 1 {
            let [kind, was, now] = [&was[0], &was[1], &now[1]].map(String::clone);
            found.push(Renaming { kind, was, now });
        }
    }
    found
}

/// The fields of every item whose id is its own, by kind and id.
fn items(leaves: &Leaves) -> BTreeMap<Path, BTreeMap<&[String], &str>> {
    let mut items: BTreeMap<Path, BTreeMap<&[String], &str>> = BTreeMap::new();
    for (path, meaning) in leaves {
        let Some(kind) = path.first().and_then(|word| Kind::of_word(word)) else { continue };
        let has_own_id = !kind.is_single() && kind != Kind::Health && kind.id_names().is_none();
        if has_own_id && path.len() >= 2 {
            items.entry(path[..2].to_vec()).or_default().insert(&path[2..], meaning);
        }
    }
    items
}

/// Whether two items are one: of one name, with at least half of the fields alike.
fn is_same(a: &BTreeMap<&[String], &str>, b: &BTreeMap<&[String], &str>) -> bool {
    let name = |all: &BTreeMap<&[String], &str>| -> Option<String> {
        let of = |name: &str| all.iter().find(|(path, _)| path.len() == 1 && path[0] == name);
        NAMES.into_iter().find_map(|name| of(name).map(|(_, meaning)| (*meaning).to_owned()))
    };
    let equal = a.iter().filter(|(path, meaning)| b.get(*path) == Some(meaning)).count();
    name(a).is_some() && name(a) == name(b) && equal * 2 >= a.len().max(b.len())
}

/// The keys of fields in which a side changed an old id to the new one.
fn naming(base: &Toml, side: &Toml, renamings: &[Renaming]) -> BTreeSet<(usize, String)> {
    let texts = |toml: &Toml| -> Vec<(String, String)> {
        texts(toml)
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.text()?.into_owned())))
            .collect()
    };
    let (before, now) = (texts(base), texts(side));
    let mut keys = BTreeSet::new();
    for (at, renaming) in renamings.iter().enumerate() {
        let count = |all: &[(String, String)], key: &str, id: &str| {
            all.iter().filter(|(own, text)| own == key && text == id).count()
        };
        for (key, text) in now.iter().filter(|(_, text)| *text == renaming.now) {
            let had = count(&before, key, &renaming.was) > count(&now, key, &renaming.was);
            if had && count(&before, key, text) < count(&now, key, text) {
                keys.insert((at, key.clone()));
            }
        }
    }
    keys
}

/// Every text in a document with the last key above it.
fn texts(toml: &Toml) -> Vec<(String, Value<'_>)> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), toml.root())];
    while let Some((key, value)) = open.pop() {
        match value.shape() {
            Shape::Table => open.extend(value.entries().map(|it| (it.key.to_owned(), it.value))),
            Shape::Array => open.extend(value.elements().map(|it| (key.clone(), it))),
            Shape::String => found.push((key, value)),
            _ => {}
        }
    }
    found
}

/// A text with the new ids in it: in headers, and where they are named for sure.
fn written(
    toml: &Toml,
    renamings: &[Renaming],
    naming: &BTreeSet<(usize, String)>,
) -> Option<String> {
    let keys = Keys::of(toml.text());
    let mut edits = Vec::new();
    for (at, Renaming { kind, was, now }) in renamings.iter().enumerate() {
        let places = keys.at(&[kind, was]);
        edits.extend(places.map(|span| Edit { span, text: now.clone() }));
        for (key, value) in texts(toml) {
            let Some(text) = value.text() else { continue };
            let is_plain = value.raw().len() == text.len() + 2;
            let is_named =
                *text == format!("{kind}.{was}") || (*text == **was && naming.contains(&(at, key)));
            if is_named && is_plain {
                let raw = value.raw();
                let end = raw.len() - 1;
                let text = format!("{}{now}{}", &raw[..end - was.len()], &raw[end..]);
                edits.push(Edit { span: value.span(), text });
            }
        }
    }
    let (text, skipped) = apply(toml.text(), &edits);
    skipped.is_empty().then_some(text)
}
