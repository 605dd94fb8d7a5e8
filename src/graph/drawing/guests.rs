//! A picture for guests: who is who and who reports to whom, and not a word of how we see them.
//!
//! In come options and a drawing of a plan as guests may read it, out comes the same without stance, parts and
//! care. That nothing is known of these is no secret of theirs but of ours.

use super::drawing::Drawing;
use super::layers::Layer;
use super::options::{ColorBy, DrawOptions};
use crate::i18n::Message;
use crate::model::Plan;

/// How a picture is drawn for guests.
#[must_use]
pub fn options_for_guests(options: DrawOptions) -> DrawOptions {
    let layers = options.layers.without(Layer::CoveredBy);
    DrawOptions { color_by: ColorBy::Unit, layers, ..options }
}

/// A drawing that was made with these options, as guests get it.
#[must_use]
pub fn for_guests(mut drawing: Drawing, plan: &Plan) -> Drawing {
    let say = |message: Message| message.in_language(drawing.language);
    let people = say(Message::new("graph-people").with("count", drawing.cards.len()));
    drawing.heading.title = say(Message::new("graph-title-guests").with("name", plan.name()));
    drawing.heading.description =
        say(Message::new("graph-description-guests").with("people", people));
    drawing.cards.iter_mut().for_each(|card| card.facts.clear());
    drawing
}
