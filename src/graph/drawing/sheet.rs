//! Fits a picture to a sheet of paper: how large the sheet is in the picture's own pixels, and whether
//! the smallest letters can still be read there.
//!
//! The picture keeps its measures; a sheet of more pixels makes everything on it smaller.

use super::heading::{Part, classification};
use super::page::Page;
use super::scene::Scene;
use crate::i18n::Message;

/// The sheet that a picture fills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its size.
    pub page: Page,
    /// How confidential the picture is, for its lower left corner.
    pub mark: String,
    /// Which page this is of how many, for its lower right corner.
    pub number: String,
}

impl Sheet {
    /// The sheet of a picture.
    pub(super) fn of(page: Page, scene: &Scene<'_>, part: Part) -> Self {
        let language = scene.options.language;
        let number = match part {
            Part::Whole => String::new(),
            Part::Page { number, of } => {
                let message = Message::new("graph-page").with("number", number).with("count", of);
                message.in_language(language)
            }
        };
        let mark = classification(scene.plan, language).unwrap_or_default();
        Self { page, mark, number }
    }
}

/// The space around all.
pub(super) const MARGIN: i64 = 40;

/// Below the legend, for the mark and the number of the page.
pub(super) const FOOT: i64 = 34;

/// Room below the lowest card for lines that run around it.
pub(super) const UNDER: i64 = 40;

/// Words smaller than this are no longer read, in points; capitals on signs are a little smaller.
const LEAST_POINTS: i64 = 6;

/// The size of the smallest words of a picture, those of short names and of the legend, in pixels.
const SMALLEST: i64 = 11;

/// The least space between cards and the edge of the paper.
const EDGE: i64 = 24;

/// Tenths of a millimetre and points in an inch.
const INCH: (i64, i64) = (254, 72);

/// Pixels in an inch, where nothing is enlarged.
const PIXELS: i64 = 96;

/// How far small pictures are enlarged at most, in per cent.
const LARGEST: i64 = 125;

/// The aspect of what is left for the cards, about.
pub(super) fn aspect(page: Page) -> (i64, i64) {
    let (width, height) = least(page);
    (width - 2 * EDGE, height - 84 - FOOT - 60)
}

/// The size of a sheet in pixels when everything is as large as it may be.
fn least(page: Page) -> (i64, i64) {
    let (width, height) = page.tenths();
    let pixels = |tenths: i64| tenths * PIXELS * 100 / (INCH.0 * LARGEST);
    (pixels(width), pixels(height))
}

/// The size of a sheet in pixels that holds the cards, with `head` above them and below them the
/// legend, which grows higher where it is less wide.
pub(super) fn fit(
    page: Page,
    (width, height): (i64, i64),
    head: i64,
    legend: impl Fn(i64) -> i64,
) -> (i64, i64) {
    let (wide, high) = page.tenths();
    let mut sheet = least(page).0.max(width + 2 * EDGE);
    loop {
        let needs = head + height + UNDER + legend(sheet - 2 * MARGIN) + FOOT;
        let next = sheet.max((needs * wide + high - 1) / high);
        if next == sheet {
            return (sheet, (sheet * high) / wide);
        }
        sheet = next;
    }
}

/// Whether the smallest words can be read on a sheet of so many pixels across.
pub(super) fn is_legible(page: Page, width: i64) -> bool {
    let letters = SMALLEST * page.tenths().0 * INCH.1;
    letters >= LEAST_POINTS * width * INCH.0
}
