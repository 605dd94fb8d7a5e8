//! What readers may not see of a workspace, and under which ids guests read the rest.
//!
//! In comes a whole workspace, out comes what the reader shall pass over when it is read again. What guests get
//! depends on nothing that they may not see: not on how much of it there is, nor where it stands.

use super::Readers;
use super::allowed::{ALLOWED, is_allowed, stays};
use crate::model::{Audience, Head, Id, ItemKey, Kind, Page, Place, Plan, Visibility};
use crate::read::{Aliases, Hidden, PassedFields};
use crate::workspace::Workspace;

/// What of a workspace readers may not see.
pub fn hidden(workspace: &Workspace, readers: &Readers) -> Hidden {
    hidden_beside(workspace, workspace, readers)
}

/// What readers may not see of a state of a workspace that is told beside another, the one of now. Guests read
/// the same id in both: they are counted over those of now, then over those that are gone.
pub(super) fn hidden_beside(workspace: &Workspace, now: &Workspace, readers: &Readers) -> Hidden {
    let mut hidden = Hidden {
        fields: PassedFields { only: None, without: readers.fields.clone() },
        ..Hidden::default()
    };
    hide_pages(workspace, readers, &mut hidden);
    if readers.are_ours() {
        hide(workspace, readers, &mut hidden);
        return hidden;
    }
    let (mut own, mut aliases) = (Aliases::default(), Aliases::default());
    number(workspace, readers, &mut own);
    for state in [now, workspace] {
        number(state, readers, &mut aliases);
    }
    aliases.plans.retain(|id, _| own.plans.contains_key(id));
    aliases.items.retain(|item, _| own.items.contains_key(item));
    aliases.pages.retain(|path, _| own.pages.contains_key(path));
    hidden.fields.only = Some(ALLOWED);
    hidden.aliases = Some(aliases);
    hidden
}

/// Whether readers may see something of a visibility.
fn sees(readers: &Readers, visibility: Visibility) -> bool {
    match readers.audience() {
        Audience::Team => true,
        Audience::Internal => visibility != Visibility::Restricted,
        Audience::Customer => visibility == Visibility::Shared,
    }
}

/// Whether readers may see an item, as far as it can be told of the item alone.
fn sees_item(readers: &Readers, head: &Head) -> bool {
    sees(readers, head.visibility()) && !readers.kinds.contains(&head.key.kind)
}

fn hide(workspace: &Workspace, readers: &Readers, hidden: &mut Hidden) {
    let of_all = workspace.shared.heads().filter(|head| !sees_item(readers, head));
    hidden.items.extend(of_all.map(|head| (Id::default(), head.key.clone())));
    for plan in &workspace.plans {
        let is_hidden = |head: &&Head| {
            // Whoever is hidden is not told of as a member of the team either.
            let named = head.key.kind.id_names().map(|kind| ItemKey { kind, ..head.key.clone() });
            let is_named_hidden = named.is_some_and(|key| {
                let places = [Id::default(), plan.id.clone()];
                places.into_iter().any(|place| hidden.items.contains(&(place, key.clone())))
            });
            !sees_item(readers, head) || is_named_hidden
        };
        let items: Vec<_> = plan.heads().filter(is_hidden).map(|head| head.key.clone()).collect();
        hidden.items.extend(items.into_iter().map(|key| (plan.id.clone(), key)));
    }
}

fn hide_pages(workspace: &Workspace, readers: &Readers, hidden: &mut Hidden) {
    for plan in &workspace.plans {
        let pages = plan.pages.iter().filter(|page| !sees_page(readers, page));
        let paths = pages.filter_map(|page| Some(plan.sources.file(place_of(page))?.path.clone()));
        hidden.pages.extend(paths);
    }
}

fn sees_page(readers: &Readers, page: &Page) -> bool {
    sees(readers, Visibility::of(&page.front.visibility))
}

fn place_of(page: &Page) -> Place {
    Place { file: page.file, ..Place::default() }
}

/// Gives every item and page that guests see a number of its kind, and every plan that holds one.
fn number(workspace: &Workspace, readers: &Readers, aliases: &mut Aliases) {
    let all = Id::default();
    for head in workspace.shared.heads().filter(|head| is_for_guests(readers, head)) {
        give(aliases, &all, &head.key);
    }
    for plan in workspace.plans.iter().filter(|plan| readers.see_account(&plan.id)) {
        let items: Vec<&Head> = plan
            .heads()
            .filter(|head| is_planned_for_guests(readers, plan, head, aliases))
            .collect();
        let pages: Vec<&Page> = plan.pages.iter().filter(|page| sees_page(readers, page)).collect();
        if items.is_empty() && pages.is_empty() {
            continue;
        }
        let next = Id::from(format!("account-{}", aliases.plans.len() + 1));
        aliases.plans.entry(plan.id.clone()).or_insert(next);
        items.into_iter().for_each(|head| give(aliases, &plan.id, &head.key));
        for page in pages {
            let Some(file) = plan.sources.file(place_of(page)) else { continue };
            let next = Id::from(format!("{:03}", aliases.pages.len() + 1));
            aliases.pages.entry(file.path.clone()).or_insert(next);
        }
    }
}

fn is_for_guests(readers: &Readers, head: &Head) -> bool {
    sees_item(readers, head) && is_allowed(head.key.kind)
}

fn is_planned_for_guests(readers: &Readers, plan: &Plan, head: &Head, aliases: &Aliases) -> bool {
    let key = &head.key;
    let is_known = key.kind.id_names().is_none_or(|kind| named(aliases, kind, key).is_some());
    is_for_guests(readers, head) && is_known && !stays(plan, key.kind, &key.id)
}

/// The number of one of our people, whose part in a team is told by their id.
fn named<'a>(aliases: &'a Aliases, kind: Kind, key: &ItemKey) -> Option<&'a Id> {
    let key = ItemKey { kind, id: key.id.clone() };
    aliases.items.get(&(Id::default(), key))
}

fn give(aliases: &mut Aliases, plan: &Id, key: &ItemKey) {
    let place = (plan.clone(), key.clone());
    if aliases.items.contains_key(&place) {
        return;
    }
    let same = |(of, other): &&(Id, ItemKey)| of == plan && other.kind == key.kind;
    let count = aliases.items.keys().filter(same).count();
    let own = if key.kind.is_single() { Id::default() } else { (count + 1).to_string().into() };
    let id = key.kind.id_names().and_then(|kind| named(aliases, kind, key).cloned()).unwrap_or(own);
    aliases.items.insert(place, id);
}
