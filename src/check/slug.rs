//! Offers good ids in the place of those that are none, with everything that names them.
//!
//! Reading finds such ids, but only the whole workspace tells who names them. `CFO` and `new_markets`
//! plainly mean `cfo` and `new-markets`; what else becomes an id may be the name of a person, and an id
//! should name the role, so somebody should look.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Applicability, Diagnostic, Fix};
use crate::i18n::Message;
use crate::model::{Id, ItemKey};
use crate::read::rules::INVALID_ID;
use crate::workspace::{Named, Names, Workspace};

/// Adds the fix to every finding of an id that is none. Of two ids that would become one, neither has
/// one.
pub(super) fn offer(workspace: &Workspace, findings: &mut [Diagnostic]) {
    let mut found: Vec<(&mut Diagnostic, Named, Named)> = findings
        .iter_mut()
        .filter(|finding| finding.rule == INVALID_ID)
        .filter_map(|finding| {
            let (old, new) = renamed(finding)?;
            Some((finding, old, new))
        })
        .collect();
    if found.is_empty() {
        return;
    }
    let mut names = Names::of(workspace);
    let mut wanted: HashMap<Named, Named> = HashMap::new();
    let mut contested: HashSet<Named> = HashSet::new();
    for (_, old, new) in &found {
        let first = wanted.entry(new.clone()).or_insert_with(|| old.clone());
        if first != old {
            contested.insert(new.clone());
        }
    }
    found.retain(|(_, _, new)| !contested.contains(new) && !names.is_taken(new));
    for (finding, old, new) in found {
        let edits = names.rename(&old, &new.key.id);
        if !edits.is_empty() {
            let title = Message::new("fix-rename").with("new", &*new.key.id);
            let applicability = applicability(&old.key.id, &new.key.id);
            finding.fixes.push(Fix { title, applicability, edits });
        }
    }
}

/// The item of a finding, and the same item with a good id.
fn renamed(finding: &Diagnostic) -> Option<(Named, Named)> {
    let (plan, key) = (&finding.subject.plan, finding.subject.item.as_ref()?);
    let named = |id: Id| Named { plan: plan.clone(), key: ItemKey { kind: key.kind, id } };
    let new = slug(&key.id);
    (!new.is_empty()).then(|| (named(key.id.clone()), named(new.into())))
}

fn applicability(old: &str, new: &str) -> Applicability {
    let is_same = old.to_ascii_lowercase().replace(['_', ' '], "-") == new;
    if is_same { Applicability::Safe } else { Applicability::Unsafe }
}

/// A good id of the letters of a bad one; empty when it has none.
fn slug(id: &str) -> String {
    let mut slug = String::with_capacity(id.len());
    for sign in id.chars() {
        match sign.to_ascii_lowercase() {
            plain if plain.is_ascii_alphanumeric() => slug.push(plain),
            'ä' | 'Ä' | 'æ' | 'Æ' => slug.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => slug.push_str("oe"),
            'ü' | 'Ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            'à'..='å' | 'À'..='Å' => slug.push('a'),
            'è'..='ë' | 'È'..='Ë' => slug.push('e'),
            'ì'..='ï' | 'Ì'..='Ï' => slug.push('i'),
            'ò'..='õ' | 'Ò'..='Õ' => slug.push('o'),
            'ù'..='û' | 'Ù'..='Û' => slug.push('u'),
            'ç' | 'Ç' => slug.push('c'),
            'ñ' | 'Ñ' => slug.push('n'),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_ids_of_names() {
        let ids =
            ["CFO", "new_markets", "Dr. Keller", "Jan Öz", "call-", "Größe (neu)", "René", "?"];
        let slugs =
            ["cfo", "new-markets", "dr-keller", "jan-oez", "call", "groesse-neu", "rene", ""];
        assert_eq!(ids.map(slug), slugs);
        assert_eq!(applicability("New_Markets", "new-markets"), Applicability::Safe);
        assert_eq!(applicability("Dr. Keller", "dr-keller"), Applicability::Unsafe);
        assert_eq!(applicability("call-", "call"), Applicability::Unsafe);
    }
}
