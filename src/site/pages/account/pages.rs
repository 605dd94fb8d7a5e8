//! The pages of prose in the plan's folder, in their order.
//!
//! A first heading that only repeats the page's title is left out.

use serde::Serialize;

use super::part::section as titled;
use crate::model::Page;
use crate::report::{Block, Link, Piece, PlanDesk, Source, prose_anchor};
use crate::site::embed::{Shown, embed};
use crate::site::parts::Prose;
use crate::site::section::{Part, Section};

#[derive(Serialize)]
struct View {
    id: String,
    title: String,
    source: Option<Source>,
    about: Option<Link>,
    html: Prose,
}

pub(super) fn section(sheet: &PlanDesk<'_>) -> Option<Section> {
    let shown = Shown::default();
    let views: Vec<_> = sheet.plan.pages.iter().map(|page| view(sheet, page, &shown)).collect();
    let count = views.len();
    let block = Part::form("account/prose.html", &views);
    titled(sheet, "documents", Some(count), if count > 0 { vec![block] } else { Vec::new() })
}

/// The pages by title; they themselves are on a page of their own.
pub(super) fn short(sheet: &PlanDesk<'_>) -> Option<Section> {
    let links: Vec<_> = sheet.plan.pages.iter().map(|page| sheet.page_link(page)).collect();
    let count = links.len();
    let blocks = match count {
        0 => Vec::new(),
        _ => vec![Block::Pieces { pieces: vec![Piece::Links { links }] }],
    };
    titled(sheet, "documents", Some(count), blocks)
}

fn view(sheet: &PlanDesk<'_>, page: &Page, shown: &Shown) -> View {
    let id = prose_anchor(&page.id);
    let file = sheet.plan.sources.files.get(page.file as usize);
    let source = file.and_then(|file| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        sheet.place(&file.path, name, 1)
    });
    View {
        title: page.title(),
        source,
        about: page.front.about.get().map(|about| sheet.refer(about)),
        html: Prose(
            sheet.dressed(page.below_title(), &format!("{id}-"), &|line| embed(sheet, line, shown)),
        ),
        id,
    }
}
