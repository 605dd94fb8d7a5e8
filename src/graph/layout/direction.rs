//! In which direction a tree grows.
//!
//! Nothing here knows how trees are placed.

/// Where those who report stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// Under their managers.
    #[default]
    Down,
    /// At the right of their managers.
    Right,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 2] = [Self::Down, Self::Right];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Down => "down",
            Self::Right => "right",
        }
    }
}
