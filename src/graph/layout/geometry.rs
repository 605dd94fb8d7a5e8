//! Points and rectangles of a picture, in whole pixels, so that every machine draws the same.
//!
//! `x` grows to the right, `y` downwards.

/// A point of the picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i64,
    /// From the top.
    pub y: i64,
}

/// A rectangle of the picture, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rect {
    /// Its left edge.
    pub x: i64,
    /// Its upper edge.
    pub y: i64,
    /// Its width.
    pub width: i64,
    /// Its height.
    pub height: i64,
}

impl Rect {
    /// Its right edge.
    pub fn right(self) -> i64 {
        self.x + self.width
    }

    /// Its lower edge.
    pub fn bottom(self) -> i64 {
        self.y + self.height
    }

    /// The middle of its width.
    pub fn center_x(self) -> i64 {
        self.x + self.width / 2
    }

    /// The middle of its height.
    pub fn center_y(self) -> i64 {
        self.y + self.height / 2
    }

    /// Whether the two share any area.
    pub fn overlaps(self, other: Self) -> bool {
        let across = self.x < other.right() && other.x < self.right();
        across && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The smallest rectangle around both.
    #[must_use]
    pub fn around(self, other: Self) -> Self {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        let (right, bottom) = (self.right().max(other.right()), self.bottom().max(other.bottom()));
        Self { x, y, width: right - x, height: bottom - y }
    }

    /// The same rectangle elsewhere.
    #[must_use]
    pub fn moved(self, x: i64, y: i64) -> Self {
        Self { x: self.x + x, y: self.y + y, ..self }
    }
}
