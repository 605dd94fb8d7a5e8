//! The pages of the site. A new one is a file here, a template, and a line in a list below.
//!
//! Pages ignore each other; each says its path, its template and what it shows.

mod account;
mod entrance;
mod findings;
mod map;
mod missing;
mod page;
mod portfolio;

pub(super) use page::Page;

use super::edition::Edition;

/// The pages of every language.
pub(super) fn inner<'a>(edition: &'a Edition<'a>) -> Vec<Box<dyn Page + 'a>> {
    let mut pages: Vec<Box<dyn Page + 'a>> = vec![Box::new(portfolio::Portfolio)];
    if edition.shows_findings() {
        pages.push(Box::new(findings::Findings));
    }
    for plan in &edition.workspace.plans {
        let folder = edition.folder(plan);
        pages.push(Box::new(account::Account { plan, folder }));
        if !plan.stakeholders.is_empty() {
            pages.push(Box::new(map::Map { plan, folder }));
        }
    }
    pages
}

/// The pages outside the folders of the languages.
pub(super) fn outer() -> Vec<Box<dyn Page>> {
    vec![Box::new(entrance::Entrance), Box::new(missing::Missing)]
}
