//! Gives cards what was chosen for this picture: the property that their bands tell, and what is said of
//! the place of somebody in a part of the map.
//!
//! In: the cards of all who are shown. Out: the same cards, their words complete.

use super::band::{self, Band, Care};
use super::cards::{Billing, Card};
use super::layers::Layer;
use super::options::{ColorBy, DrawOptions};
use super::words::{Words, phrase};
use crate::i18n::Message;

/// Dresses the cards of a picture in which units have these names.
pub(super) fn dress(cards: &mut [Card], units: &[String], options: &DrawOptions, words: &Words) {
    let signs = band::monograms(units);
    let units: Vec<(String, String)> = units.iter().cloned().zip(signs).collect();
    for card in cards {
        if let Some(band) = chosen(card, &units, options, words) {
            card.band = band;
        }
        if !options.layers.has(Layer::Unit) {
            card.unit = None;
        }
        let told: Vec<String> = changed(card).into_iter().chain(billing(card, words)).collect();
        card.facts.splice(0..0, told);
    }
}

/// The band of another property than the stance, which cards have from the beginning.
fn chosen(
    card: &Card,
    units: &[(String, String)],
    options: &DrawOptions,
    words: &Words,
) -> Option<Band> {
    match options.color_by {
        ColorBy::Stance => None,
        ColorBy::Role => Some(band::of_roles(card.roles.iter().map(|badge| badge.role), words)),
        ColorBy::Coverage => Some(band::of_care(card.care.unwrap_or(Care::Unneeded), words)),
        ColorBy::Unit => Some(band::of_unit(card.unit, units, words)),
    }
}

/// What is said of somebody in a picture of changes.
fn changed(card: &Card) -> Vec<String> {
    let Some(change) = &card.change else { return Vec::new() };
    let sign = change.change.sign();
    change.words.iter().map(|word| format!("{sign} {word}")).collect()
}

/// What is said of somebody in a picture that is about one.
fn billing(card: &Card, words: &Words) -> Vec<String> {
    let mut told = Vec::new();
    match card.billing {
        Billing::Usual => {}
        Billing::Focus => told.push(phrase(words.language, "graph-focus")),
        Billing::Context => told.push(phrase(words.language, "graph-context")),
    }
    if card.beyond > 0 {
        let message = Message::new("graph-beyond").with("count", card.beyond);
        told.push(message.in_language(words.language));
    }
    told
}
