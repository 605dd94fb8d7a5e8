//! Draws a plan: in one picture, or in several pages where one would be too small to read.
//!
//! In: a plan and what all plans share. Out: drawings, the same for the same plan and date.

use jiff::civil::Date;

use super::cards::{self, Card};
use super::changed::Before;
use super::changes::compared;
use super::density::CardForm;
use super::drawing::Drawing;
use super::dress;
use super::heading::Part;
use super::options::DrawOptions;
use super::page::Page;
use super::page_cast::PageCast;
use super::parting::Parting;
use super::scene::Scene;
use super::stage::Stage;
use super::words::Words;
use crate::graph::layout::Layout;
use crate::model::{Plan, Shared};

/// Draws the people of a plan in one picture, on one sheet where a page is asked for.
pub fn draw(plan: &Plan, shared: &Shared, today: Date, options: &DrawOptions) -> Drawing {
    whole(&Scene::of(plan, shared, today, options))
}

/// Draws the people of a plan in one picture, with what changed since it was otherwise.
pub fn draw_since(
    before: Before<'_>,
    plan: &Plan,
    shared: &Shared,
    today: Date,
    options: &DrawOptions,
) -> Drawing {
    let compared = compared(plan, shared, before, &Words::of(options.language));
    whole(&Scene::since(&compared, shared, today, options))
}

fn whole(scene: &Scene<'_>) -> Drawing {
    let everybody = PageCast::everybody(&scene.graph);
    stage(scene, &everybody, &mut Deck::default()).drawn(Part::Whole)
}

/// Draws the people of a plan, on several pages where one would be too small to read.
pub fn draw_pages(
    plan: &Plan,
    shared: &Shared,
    today: Date,
    options: &DrawOptions,
) -> Vec<Drawing> {
    pages(&Scene::of(plan, shared, today, options))
}

/// Draws the people of a plan on pages, with what changed since it was otherwise.
pub fn draw_pages_since(
    before: Before<'_>,
    plan: &Plan,
    shared: &Shared,
    today: Date,
    options: &DrawOptions,
) -> Vec<Drawing> {
    let compared = compared(plan, shared, before, &Words::of(options.language));
    pages(&Scene::since(&compared, shared, today, options))
}

fn pages(scene: &Scene<'_>) -> Vec<Drawing> {
    let everybody = PageCast::everybody(&scene.graph);
    let mut deck = Deck::default();
    let whole = stage(scene, &everybody, &mut deck);
    let Some(page) = scene.options.page.filter(|_| !whole.is_legible()) else {
        return vec![whole.drawn(Part::Whole)];
    };
    let casts = parted(scene, &whole.layout, page, &mut deck);
    let of = casts.len();
    let pages = casts.iter().enumerate();
    pages
        .map(|(at, cast)| stage(scene, cast, &mut deck).drawn(Part::Page { number: at + 1, of }))
        .collect()
}

/// The cards of everybody in the picture.
fn cards_of(scene: &Scene<'_>, form: CardForm) -> Vec<Card> {
    let Scene { plan, shared, whole, today, words, options, .. } = scene;
    let cards = cards::cards(plan, shared, whole, *today, words, options.layers, form);
    let mut cards = scene.cast.pick(cards);
    for card in &mut cards {
        card.change = scene.marks.and_then(|marks| marks.people.get(&card.id).cloned());
    }
    dress::dress(&mut cards, &scene.units, options, words);
    cards
}

/// Places people in the form that fits their number, or says most on the page and can be read.
fn stage<'s>(scene: &'s Scene<'s>, cast: &'s PageCast, deck: &mut Deck) -> Stage<'s> {
    let density = scene.options.density;
    let Some(page) = scene.options.page else {
        let form = density.form(cast.len());
        return Stage::of(scene, cast, form, None, cards_of(scene, form));
    };
    let (last, forms) = density.forms().split_last().expect("every density has a form");
    for form in forms {
        let stage = Stage::of(scene, cast, *form, Some(page), deck.deal(scene, cast, *form));
        if stage.is_legible() {
            return stage;
        }
    }
    Stage::of(scene, cast, *last, Some(page), deck.deal(scene, cast, *last))
}

/// Parts everybody into pages that take as many cards as can be read.
fn parted(scene: &Scene<'_>, layout: &Layout, page: Page, deck: &mut Deck) -> Vec<PageCast> {
    let form = scene.options.density.form_of_parts();
    let mut parents = vec![None; scene.graph.len()];
    for link in &layout.links {
        parents[link.child] = Some(link.parent);
    }
    Parting::of(&parents, |cast| {
        let cards = deck.deal(scene, cast, form);
        Stage::of(scene, cast, form, Some(page), cards).is_legible()
    })
}

/// The cards of everybody in the forms that were asked for so far.
#[derive(Default)]
struct Deck(Vec<(CardForm, Vec<Card>)>);

impl Deck {
    /// The cards of a cast.
    fn deal(&mut self, scene: &Scene<'_>, cast: &PageCast, form: CardForm) -> Vec<Card> {
        if !self.0.iter().any(|(known, _)| *known == form) {
            self.0.push((form, cards_of(scene, form)));
        }
        let cards = self.0.iter().find(|(known, _)| *known == form);
        let all = cards.map(|(_, cards)| cards.as_slice()).unwrap_or_default();
        cast.people.iter().map(|person| all[*person].clone()).collect()
    }
}
