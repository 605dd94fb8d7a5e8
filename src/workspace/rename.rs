//! Renames an item wherever it is named: in headers and dotted keys, in fields, in prose, in other plans.
//!
//! In comes a workspace with the item and its new id, out come edits that lie in ids alone; a key keeps
//! its quotes unless only the old id needed them, so that renaming back gives the same bytes. What is
//! one thing under two kinds (one of ours and their place in the team, a unit and its row of the
//! white-space grid, a competitor and its position) is renamed together. It is all or nothing: where a
//! file is broken, a reference is spelt with escapes, or the new id could not stand in one, there are no
//! edits.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::Workspace;
use crate::diagnostic::FileEdit;
use crate::document::Keys;
use crate::model::{Id, ItemKey, Kind, Parts, Plan, Reference, SourceFile, Sources, Word};
use crate::text::{Edit, Span};

/// An item of a workspace.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Named {
    /// Its plan; none for what plans share.
    pub plan: Option<Id>,
    /// Kind and id.
    pub key: ItemKey,
}

/// The edits that give an item another id.
pub fn rename(workspace: &Workspace, item: &Named, new: &str) -> Vec<FileEdit> {
    Names::of(workspace).rename(item, new)
}

/// A reference with the sources that it stands in, and the part of its text that is the id.
struct Mention<'a> {
    sources: &'a Sources,
    reference: &'a Reference,
    id: Range<usize>,
}

/// Who names what in a workspace, gathered once for any number of renamings.
pub struct Names<'a> {
    workspace: &'a Workspace,
    mentions: HashMap<Named, Vec<Mention<'a>>>,
    /// The keys of the files that were asked for.
    keys: HashMap<&'a str, Keys<'a>>,
    broken: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    /// The names of a workspace.
    pub fn of(workspace: &'a Workspace) -> Self {
        let mut names = Self {
            workspace,
            mentions: HashMap::new(),
            keys: HashMap::new(),
            broken: broken(workspace),
        };
        for plan in &workspace.plans {
            names.gather(Some(plan), &plan.sources);
        }
        names.gather(None, &workspace.shared.sources);
        names
    }

    fn gather(&mut self, plan: Option<&Plan>, sources: &'a Sources) {
        for reference in &sources.references {
            if let Some((item, id)) = meant(self.workspace, plan, reference) {
                let mention = Mention { sources, reference, id };
                self.mentions.entry(item).or_default().push(mention);
            }
        }
    }

    /// The edits that give an item another id, in order of place.
    pub fn rename(&mut self, item: &Named, new: &str) -> Vec<FileEdit> {
        let edits = if can_stand(new) { self.edits(item, new) } else { None };
        edits.unwrap_or_default().into_iter().collect()
    }

    fn edits(&mut self, item: &Named, new: &str) -> Option<BTreeSet<FileEdit>> {
        let mut edits = BTreeSet::new();
        for part in self.family(item) {
            if self.is_hurt(&part) {
                return None;
            }
            edits.extend(self.of_headers(&part, new));
            edits.extend(self.of_mentions(&part, new)?);
        }
        Some(edits)
    }

    /// Whether an item exists, in a plan or in what plans share, or would be one with what exists.
    pub fn is_taken(&self, item: &Named) -> bool {
        self.family(item).iter().any(|part| self.exists(part))
    }

    fn exists(&self, item: &Named) -> bool {
        let (kind, id) = (item.key.kind, &*item.key.id);
        match &item.plan {
            Some(plan) => {
                self.workspace.plan(plan).is_some_and(|plan| plan.head(kind, id).is_some())
            }
            None => self.workspace.shared.head(kind, id).is_some(),
        }
    }

    /// All items that are one thing with this one, and the item itself.
    fn family(&self, item: &Named) -> BTreeSet<Named> {
        let of = |plan: Option<&Id>, kind: Kind| Named {
            plan: plan.cloned(),
            key: ItemKey { kind, id: item.key.id.clone() },
        };
        let own = item.plan.as_ref();
        let first = match item.key.kind {
            Kind::Team => of(None, Kind::Person),
            Kind::Whitespace => of(own, Kind::Unit),
            Kind::Competitor => of(None, Kind::Competitor),
            kind => of(own, kind),
        };
        let everywhere = || self.workspace.plans.iter().map(|plan| Some(&plan.id));
        let others: Vec<Named> = match first.key.kind {
            Kind::Person => everywhere().map(|plan| of(plan, Kind::Team)).collect(),
            Kind::Unit => vec![of(own, Kind::Whitespace)],
            Kind::Competitor => everywhere().map(|plan| of(plan, Kind::Competitor)).collect(),
            _ => Vec::new(),
        };
        let is_linked = first == *item || self.exists(&first);
        let mut family = BTreeSet::from([item.clone()]);
        if is_linked {
            let there = others.into_iter().filter(|other| self.exists(other));
            family.extend(there.chain([first]));
        }
        family
    }

    /// Whether a file that may name the item is broken.
    fn is_hurt(&self, item: &Named) -> bool {
        let has_broken =
            |sources: &Sources| sources.files.iter().any(|file| self.broken.contains(&*file.path));
        match item.plan.as_ref().and_then(|plan| self.workspace.plan(plan)) {
            Some(plan) => {
                has_broken(&plan.sources)
                    || self.mentions.get(item).is_some_and(|mentions| {
                        mentions.iter().any(|mention| has_broken(mention.sources))
                    })
            }
            None => !self.broken.is_empty(),
        }
    }

    /// Where the item itself is written, in however many tables.
    fn of_headers(&mut self, item: &Named, new: &str) -> Vec<FileEdit> {
        let plan = item.plan.as_ref().and_then(|plan| self.workspace.plan(plan));
        let sources = plan.map_or(&self.workspace.shared.sources, |plan| &plan.sources);
        let mut edits = Vec::new();
        for file in sources.files.iter().filter(|file| is_toml(file)) {
            let keys = keys_of(&mut self.keys, file);
            let places = keys.at(&[item.key.kind.word(), &item.key.id]);
            edits.extend(places.map(|span| key_edit(file, span, new)));
        }
        edits
    }

    /// Where the item is named; nothing where one of the places cannot be changed.
    fn of_mentions(&mut self, item: &Named, new: &str) -> Option<Vec<FileEdit>> {
        let mut edits = Vec::new();
        for mention in self.mentions.get(item).map(Vec::as_slice).unwrap_or_default() {
            let place = mention.reference.place;
            let Some(file) = mention.sources.file(place) else { continue };
            let before = edits.len();
            if is_toml(file) {
                let keys = keys_of(&mut self.keys, file).same_as(place.span);
                edits.extend(keys.map(|span| key_edit(file, span, new)));
            }
            if edits.len() == before {
                edits.push(mention_edit(file, mention, new)?);
            }
        }
        Some(edits)
    }
}

fn is_toml(file: &SourceFile) -> bool {
    file.path.ends_with(".toml")
}

fn keys_of<'k, 'a>(
    known: &'k mut HashMap<&'a str, Keys<'a>>,
    file: &'a SourceFile,
) -> &'k Keys<'a> {
    known.entry(&file.path).or_insert_with(|| Keys::of(&file.text))
}

/// The files in which something could not be read.
fn broken(workspace: &Workspace) -> BTreeSet<&str> {
    let broken = workspace.reading.iter().filter(|finding| finding.rule.starts_with("syntax/"));
    broken.map(|finding| &*finding.at.path).collect()
}

/// What a reference means, and which part of its text is the id. An id that holds a dot is no good one,
/// and then the whole text is looked for.
fn meant(
    workspace: &Workspace,
    plan: Option<&Plan>,
    reference: &Reference,
) -> Option<(Named, Range<usize>)> {
    let text = &*reference.text;
    let parts = Parts::of(text);
    let home = match parts.account {
        Some(account) => workspace.plan(account),
        None => plan,
    };
    let typed =
        parts.kind.filter(|word| reference.kinds.is_empty() || reference.kinds.contains(word));
    let kinds = match (&typed, parts.kind) {
        (Some(word), _) => std::slice::from_ref(word),
        (None, Some(_)) => &[],
        (None, None) => reference.kinds,
    };
    let id = text.len() - parts.id.len()..text.len();
    let found = look_up(workspace, home, kinds, parts.id).map(|item| (item, id));
    found.or_else(|| {
        let item = look_up(workspace, plan, reference.kinds, text)?;
        Some((item, 0..text.len()))
    })
}

fn look_up(workspace: &Workspace, plan: Option<&Plan>, words: &[&str], id: &str) -> Option<Named> {
    words.iter().filter_map(|word| Kind::of_word(word)).find_map(|kind| {
        let own = plan.and_then(|plan| Some((Some(plan.id.clone()), plan.head(kind, id)?)));
        let shared = || Some((None, workspace.shared.head(kind, id)?));
        let (plan, head) = own.or_else(shared)?;
        Some(Named { plan, key: head.key.clone() })
    })
}

fn key_edit(file: &SourceFile, span: Span, new: &str) -> FileEdit {
    let text = match span.slice(&file.text) {
        // Quotes that the old id did not need are somebody's habit, and stay.
        raw if raw.starts_with('\'') => format!("'{new}'"),
        raw if raw.starts_with('"') && is_bare(raw.trim_matches('"')) => format!("\"{new}\""),
        _ if is_bare(new) => new.to_owned(),
        _ => format!("\"{new}\""),
    };
    FileEdit { path: file.path.clone(), edit: Edit { span, text } }
}

fn mention_edit(file: &SourceFile, mention: &Mention<'_>, new: &str) -> Option<FileEdit> {
    let (reference, id) = (mention.reference, mention.id.clone());
    let front = &reference.text[..id.start];
    let (span, text) = match reference.place_of(id, &file.text) {
        Some(span) => (span, new.to_owned()),
        // A field that is spelt with escapes is written anew; a text around a reference is not.
        None if !reference.kinds.is_empty() => (reference.place.span, format!("\"{front}{new}\"")),
        None => return None,
    };
    Some(FileEdit { path: file.path.clone(), edit: Edit { span, text } })
}

/// Whether a key needs no quotes.
fn is_bare(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// Whether an id can be written in a key, between quotes, and in `[[kind.id|words]]`.
fn can_stand(id: &str) -> bool {
    let is_odd = |sign: char| sign.is_control() || "\"'\\[]|".contains(sign);
    !id.is_empty() && id.trim() == id && !id.contains(is_odd)
}
