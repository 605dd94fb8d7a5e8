//! Sheets of paper that a picture can be fitted to.
//!
//! Sizes in millimetres.

/// A sheet of paper, lying or standing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// A4, 297 by 210 mm.
    A4Landscape,
    /// A4, 210 by 297 mm.
    A4Portrait,
    /// A3, 420 by 297 mm.
    A3Landscape,
    /// A3, 297 by 420 mm.
    A3Portrait,
    /// Letter, 11 by 8.5 inches.
    LetterLandscape,
    /// Letter, 8.5 by 11 inches.
    LetterPortrait,
}

impl Page {
    /// Every sheet.
    pub const ALL: [Self; 6] = [
        Self::A4Landscape,
        Self::A4Portrait,
        Self::A3Landscape,
        Self::A3Portrait,
        Self::LetterLandscape,
        Self::LetterPortrait,
    ];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::A4Landscape => "a4-landscape",
            Self::A4Portrait => "a4-portrait",
            Self::A3Landscape => "a3-landscape",
            Self::A3Portrait => "a3-portrait",
            Self::LetterLandscape => "letter-landscape",
            Self::LetterPortrait => "letter-portrait",
        }
    }

    /// Width and height in tenths of a millimetre.
    pub const fn tenths(self) -> (i64, i64) {
        match self {
            Self::A4Landscape => (2970, 2100),
            Self::A4Portrait => (2100, 2970),
            Self::A3Landscape => (4200, 2970),
            Self::A3Portrait => (2970, 4200),
            Self::LetterLandscape => (2794, 2159),
            Self::LetterPortrait => (2159, 2794),
        }
    }
}
