//! The files beside the pages: for feed readers, calendars, search, other tools, and web servers.
//!
//! Each is a value that is written when it is asked for, from the same edition as the pages; a new one is a
//! file here and a line in the list below.

mod calendar;
mod feed;
mod file;
mod headers;
mod index;
mod search;
mod sitemap;
mod texts;

pub(super) use calendar::path_of as person_calendar;
pub(super) use file::Beside;

use std::sync::Arc;

use super::edition::Edition;

/// Files with their paths, below the folder of a language or at the root of the site.
type Listed<'a> = Vec<(String, Arc<dyn Beside + 'a>)>;

/// The files of every language.
pub(super) fn inner<'a>(edition: &Edition<'a>) -> Listed<'a> {
    let mut files: Listed<'a> = Vec::new();
    for plan in &edition.basis.workspace.plans {
        let path = edition.page(plan, "calendar.ics");
        files.push((path, Arc::new(calendar::OfAccount(plan))));
    }
    if edition.basis.has_guests() {
        return files;
    }
    files.push(("changes.atom".to_owned(), Arc::new(feed::Feed)));
    let shards = search::shards(edition.basis.workspace.plans.len());
    files.push(("search/accounts.js".to_owned(), Arc::new(search::Accounts { shards })));
    for shard in 0..shards {
        let words = search::Words { shard, shards };
        files.push((format!("search/words-{shard}.js"), Arc::new(words)));
    }
    for plan in &edition.basis.workspace.plans {
        let path = format!("search/account-{}.js", edition.folder(plan));
        files.push((path, Arc::new(search::Items(plan))));
    }
    for person in &edition.basis.workspace.shared.people {
        files.push((calendar::path_of(person.id()), Arc::new(calendar::OfPerson(person.id()))));
    }
    files
}

/// The files at the root of the site.
pub(super) fn outer(edition: &Edition<'_>) -> Listed<'static> {
    let mut files: Listed<'static> = vec![("_headers".to_owned(), Arc::new(headers::Headers))];
    if edition.basis.has_guests() {
        return files;
    }
    files.push(("index.json".to_owned(), Arc::new(index::Index)));
    if edition.basis.workspace.settings.site_url.is_some() {
        files.push(("sitemap.xml".to_owned(), Arc::new(sitemap::Sitemap)));
    }
    files
}
