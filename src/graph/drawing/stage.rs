//! A picture whose places are known and whose lines are still to be drawn: cheap enough to try several
//! forms and pages before one is taken.
//!
//! In: who is in the picture, a form, a page or none. Out: its size and whether it can be read, then
//! the drawing.

use super::cards::Card;
use super::density::CardForm;
use super::drawing::Drawing;
use super::heading::{self, Part};
use super::layers::Layer;
use super::legend::{self, Legend};
use super::lines::{self, Ground, Tie};
use super::page::Page;
use super::page_cast::PageCast;
use super::scene::Scene;
use super::sheet::{self, MARGIN, Sheet};
use super::units;
use crate::graph::layout::{Layout, Link, Node, Point, Rect, Spacing, lay_out};

/// A picture on a screen is at least this wide, so that heading and legend have room.
const LEAST_WIDTH: i64 = 720;

/// What a card is higher by when it says that its branch goes on elsewhere.
pub(in crate::graph) const TAB: i64 = 18;

/// A picture whose places are known.
pub(super) struct Stage<'a> {
    scene: &'a Scene<'a>,
    cast: &'a PageCast,
    form: CardForm,
    page: Option<Page>,
    spacing: Spacing,
    /// Where the cards are.
    pub(super) layout: Layout,
    cards: Vec<Card>,
    ties: Vec<Tie>,
    caption_height: i64,
    /// The size of the picture; the height of one for a screen is known when its lines are drawn.
    width: i64,
    height: i64,
}

impl<'a> Stage<'a> {
    /// Places people, whose cards are given in the order of the cast.
    pub(super) fn of(
        scene: &'a Scene<'a>,
        cast: &'a PageCast,
        form: CardForm,
        page: Option<Page>,
        cards: Vec<Card>,
    ) -> Self {
        let spacing = spacing(form, scene, page);
        let layout = lay_out(&nodes(scene, cast, form), &spacing);
        let ties = lines::ties(scene, cast, &layout);
        let mut stage = Self {
            scene,
            cast,
            form,
            page,
            spacing,
            layout,
            cards,
            ties,
            caption_height: heading::height(scene),
            width: 0,
            height: 0,
        };
        (stage.width, stage.height) = stage.size();
        stage
    }

    fn size(&self) -> (i64, i64) {
        let (width, height) = (self.layout.width, self.layout.height);
        let Some(page) = self.page else {
            let widest = width.max(heading::width(self.scene));
            return ((widest + 2 * MARGIN).max(LEAST_WIDTH), 0);
        };
        sheet::fit(page, (width, height), self.top(), |width| {
            self.legend(Rect { x: 0, y: 0, width, height: 0 }).place.height
        })
    }

    /// Whether the smallest letters can be read.
    pub(super) fn is_legible(&self) -> bool {
        self.page.is_none_or(|page| sheet::is_legible(page, self.width))
    }

    /// Where the cards begin.
    fn top(&self) -> i64 {
        self.caption_height.max(MARGIN / 2)
    }

    fn legend(&self, room: Rect) -> Legend {
        let look = (self.form, self.scene.options.color_by);
        // On paper there is no room to tell every change; the heading counts them.
        let changes = self.scene.marks.filter(|_| self.page.is_none()).map(|marks| &marks.told);
        legend::legend(&self.cards, &self.ties, &self.scene.words, look, changes, room)
    }

    /// The picture with all its lines.
    pub(super) fn drawn(mut self, part: Part) -> Drawing {
        let heading = heading::page_heading(self.scene, self.cast, &self.cards, part);
        let room = Rect { x: MARGIN, y: 0, width: self.width - 2 * MARGIN, height: 0 };
        let mut legend = self.legend(room);
        let inset = self.inset(&legend);
        for (at, card) in self.cards.iter_mut().enumerate() {
            card.place = self.layout.places[at].moved(inset.x, inset.y);
            card.goes_on = self.cast.more[at].map(|more| more.text(self.scene.options.language));
        }
        let is_tree_shown = self.scene.options.layers.has(Layer::ReportsTo);
        let tree = || self.layout.links.iter().filter(|_| is_tree_shown);
        for link in tree() {
            self.cards[link.child].parent = Some(link.parent);
        }
        let unit_marks = units::unit_marks(self.scene.plan, &self.cards, &self.layout, inset);
        let ground =
            Ground { layout: &self.layout, spacing: &self.spacing, inset, unit_marks: &unit_marks };
        let lines = lines::lines(self.ties, &ground, &self.cards, self.scene);
        let (top, height) = if self.page.is_some() {
            (self.height - sheet::FOOT - legend.place.height, self.height)
        } else {
            let under = lines::overhang(&lines, &self.layout, inset);
            let top = inset.y + self.layout.height + MARGIN + under;
            (top, top + legend.place.height + MARGIN / 2)
        };
        legend.move_down(top);
        Drawing {
            language: self.scene.options.language,
            direction: self.scene.options.direction,
            width: self.width,
            height,
            sheet: self.page.map(|page| Sheet::of(page, self.scene, part)),
            units: self.scene.units.clone(),
            unit_marks,
            links: tree().map(|link| moved(link, inset)).collect(),
            heading,
            lines,
            cards: self.cards,
            legend,
            changes: self.scene.marks.map(|marks| marks.told.clone()),
        }
    }

    /// Where the upper left corner of the cards is: on a sheet in the middle of what is free.
    fn inset(&self, legend: &Legend) -> Point {
        let x = (self.width - self.layout.width) / 2;
        let y = self.top();
        if self.page.is_none() {
            return Point { x, y };
        }
        let floor = self.height - sheet::FOOT - legend.place.height - sheet::UNDER;
        Point { x, y: y + (floor - y - self.layout.height).max(0) / 2 }
    }
}

fn spacing(form: CardForm, scene: &Scene<'_>, page: Option<Page>) -> Spacing {
    let spacing = form.spacing(scene.options.direction);
    match page {
        Some(page) => Spacing { aspect: sheet::aspect(page), plain: 0, ..spacing },
        None => spacing,
    }
}

fn nodes(scene: &Scene<'_>, cast: &PageCast, form: CardForm) -> Vec<Node> {
    let measures = form.measures();
    let node = |at: usize| Node {
        parent: cast.managers[at],
        width: measures.width,
        height: measures.height + if cast.more[at].is_some() { TAB } else { 0 },
        group: scene.graph.unit(cast.people[at]),
    };
    (0..cast.len()).map(node).collect()
}

fn moved(link: &Link, by: Point) -> Link {
    let path = link.path.iter().map(|point| Point { x: point.x + by.x, y: point.y + by.y });
    Link { path: path.collect(), ..*link }
}
