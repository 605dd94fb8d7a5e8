//! How much a card says: all, the most important in half the room, or hardly more than a sign.
//!
//! In: how many people there are, or what was asked for. Out: the form of all cards, their measures
//! and the distances that go with them.

use crate::graph::layout::{Direction, Spacing};

/// How much each card says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Density {
    /// As much as the number of people allows.
    #[default]
    Auto,
    /// Everything that is known at a glance.
    Full,
    /// Name, stance, parts, and whether somebody looks after them.
    Compact,
    /// A sign and a short name.
    Dots,
}

impl Density {
    /// Every density.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Full, Self::Compact, Self::Dots];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Full => "full",
            Self::Compact => "compact",
            Self::Dots => "dots",
        }
    }

    /// The form of the cards of so many people.
    pub(super) fn form(self, people: usize) -> CardForm {
        match self {
            Self::Full => CardForm::Full,
            Self::Compact => CardForm::Compact,
            Self::Auto if people <= MOST_FULL => CardForm::Full,
            Self::Auto if people <= MOST_COMPACT => CardForm::Compact,
            Self::Dots | Self::Auto => CardForm::Dot,
        }
    }

    /// The forms that may be tried until a page holds all, the most telling first.
    pub(super) fn forms(self) -> &'static [CardForm] {
        match self {
            Self::Auto => &[CardForm::Full, CardForm::Compact, CardForm::Dot],
            Self::Full => &[CardForm::Full],
            Self::Compact => &[CardForm::Compact],
            Self::Dots => &[CardForm::Dot],
        }
    }

    /// The form in which people are parted into pages.
    pub(super) fn form_of_parts(self) -> CardForm {
        match self {
            Self::Auto | Self::Compact => CardForm::Compact,
            Self::Full => CardForm::Full,
            Self::Dots => CardForm::Dot,
        }
    }
}

/// Up to how many people all is said of each, and up to how many the most important.
const MOST_FULL: usize = 60;
const MOST_COMPACT: usize = 250;

/// What cards look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardForm {
    /// Name, function, parts, influence, who looks after them, how long ago we spoke.
    #[default]
    Full,
    /// Name, parts, influence, and who looks after them.
    Compact,
    /// A disc with the sign of the stance and a short name.
    Dot,
}

/// The measures of a card, in pixels.
#[derive(Debug, Clone, Copy)]
pub(in crate::graph) struct Measures {
    pub(in crate::graph) width: i64,
    pub(in crate::graph) height: i64,
    /// How wide the band is that shows the stance.
    pub(in crate::graph) band: i64,
    /// Where the text begins.
    pub(in crate::graph) text: i64,
    /// What is free at the right of the text.
    pub(in crate::graph) margin: i64,
    /// The size of the name's letters.
    pub(in crate::graph) name_size: i64,
    /// How wide a badge is with the space after it.
    pub(in crate::graph) badge_step: i64,
    /// How wide the initials of one of ours are with the space before them.
    pub(in crate::graph) cover_step: i64,
}

impl CardForm {
    /// Every form, the most telling first.
    pub const ALL: [Self; 3] = [Self::Full, Self::Compact, Self::Dot];

    /// The measures of such a card.
    pub(in crate::graph) const fn measures(self) -> Measures {
        match self {
            Self::Full => Measures {
                width: 248,
                height: 80,
                band: 26,
                text: 36,
                margin: 10,
                name_size: 14,
                badge_step: 28,
                cover_step: 22,
            },
            Self::Compact => Measures {
                width: 184,
                height: 48,
                band: 22,
                text: 30,
                margin: 8,
                name_size: 13,
                badge_step: 26,
                cover_step: 20,
            },
            Self::Dot => Measures {
                width: 132,
                height: 24,
                band: 24,
                text: 27,
                margin: 6,
                name_size: 11,
                badge_step: 26,
                cover_step: 0,
            },
        }
    }

    /// The distances between such cards.
    pub(super) fn spacing(self, direction: Direction) -> Spacing {
        let spacing = Spacing { direction, ..Spacing::default() };
        let spacing = match self {
            Self::Full => spacing,
            Self::Compact => {
                Spacing { beside: 26, below: 62, bus: 22, row: 14, indent: 24, lane: 7, ..spacing }
            }
            Self::Dot => {
                Spacing { beside: 24, below: 54, bus: 18, row: 10, indent: 20, lane: 5, ..spacing }
            }
        };
        match direction {
            Direction::Down => spacing,
            // Rows follow one another to the right, and a screen is less high than wide.
            Direction::Right => Spacing { row: spacing.row + 8, plain: 940, ..spacing },
        }
    }
}
