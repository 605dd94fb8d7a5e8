//! The pages of the site. A new one is a file here, a template, and a line in a list below.
//!
//! Pages ignore each other; each says its path, its template and what it shows.

mod account;
mod actions;
mod brief;
mod coverage;
mod dependencies;
mod entrance;
mod findings;
mod joint;
mod map;
mod missing;
mod overview;
mod page;
mod portfolio;
mod slides;
mod support;
mod topic;

pub(super) use page::Page;

use std::sync::Arc;

use self::overview::Overview;
use super::edition::Edition;
use super::view::View;
use crate::model::Plan;

/// The pages of every language.
pub(super) fn inner<'a>(edition: &Edition<'a>) -> Vec<Arc<dyn Page + 'a>> {
    if edition.basis.has_guests() {
        return for_guests(edition);
    }
    let mut pages: Vec<Arc<dyn Page + 'a>> = vec![Arc::new(portfolio::Portfolio)];
    if edition.basis.shows_findings() {
        pages.push(Arc::new(findings::Findings));
    }
    pages.push(Arc::new(Overview::Actions));
    pages.push(Arc::new(Overview::Load));
    let people = edition.basis.workspace.shared.people.iter();
    pages.extend(people.map(|one| Arc::new(Overview::Person(one)) as Arc<dyn Page + 'a>));
    pages.push(Arc::new(Overview::About));
    for plan in &edition.basis.workspace.plans {
        let folder: Arc<str> = edition.folder(plan).into();
        pages.push(Arc::new(account::Account { plan, folder: Arc::clone(&folder) }));
        let views = View::ALL.into_iter().filter(|view| view.is_shown(edition, plan));
        pages.extend(views.map(|view| view_of(view, plan, Arc::clone(&folder))));
    }
    pages
}

/// The pages of the customer's edition: one an account, and one that leads to them where there is not exactly
/// one.
fn for_guests<'a>(edition: &Edition<'a>) -> Vec<Arc<dyn Page + 'a>> {
    let plans = edition.basis.workspace.plans.iter();
    let joint = plans.map(|plan| {
        let path = edition.page(plan, "index.html");
        Arc::new(joint::Joint { plan, path }) as Arc<dyn Page + 'a>
    });
    let all = (!edition.is_of_one()).then(|| Arc::new(joint::All) as Arc<dyn Page + 'a>);
    joint.chain(all).collect()
}

fn view_of<'a>(view: View, plan: &'a Plan, folder: Arc<str>) -> Arc<dyn Page + 'a> {
    match view {
        View::Map => Arc::new(map::Map { plan, folder }),
        View::Support => Arc::new(support::Support { plan, folder }),
        View::Coverage => Arc::new(coverage::Coverage { plan, folder }),
        View::Dependencies => Arc::new(dependencies::Dependencies { plan, folder }),
        View::Brief => Arc::new(brief::OnePage { plan, folder }),
        View::Slides => Arc::new(slides::Slides { plan, folder }),
        View::Actions => Arc::new(actions::Actions { plan, folder }),
        view => Arc::new(topic::Topic { plan, folder, view }),
    }
}

/// The pictures that stand beside pages: the path of each and the plan whose people it shows.
pub(super) fn pictures<'a>(edition: &Edition<'a>) -> Vec<(String, &'a Plan)> {
    if edition.basis.has_guests() {
        return Vec::new();
    }
    let plans = edition.basis.workspace.plans.iter().filter(|plan| !plan.stakeholders.is_empty());
    plans.map(|plan| (format!("{}/{}", edition.folder(plan), map::PICTURE), &**plan)).collect()
}

/// The pages outside the folders of the languages.
pub(super) fn outer() -> Vec<Arc<dyn Page>> {
    vec![Arc::new(entrance::Entrance), Arc::new(missing::Missing)]
}
