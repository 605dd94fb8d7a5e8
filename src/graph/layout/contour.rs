//! The outline of a subtree: on either side the pieces from the top down, in a shared store.
//!
//! A piece gives how far the subtree reaches to one side until some height. Places are relative;
//! moving an outline and putting one under another cost nothing, so that every piece is looked at
//! only once before it is covered for good.

/// The end of an outline.
const END: usize = usize::MAX;

#[derive(Debug)]
struct Piece {
    bottom: i64,
    x: i64,
    next: usize,
    /// What is added to the places of all pieces after this one.
    shift: i64,
}

/// One side of a subtree.
#[derive(Debug, Clone, Copy)]
pub(super) struct Side {
    head: usize,
    head_shift: i64,
    tail: usize,
    tail_shift: i64,
}

/// Both sides of a subtree, and how far down it reaches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outline {
    left: Side,
    right: Side,
    pub(super) bottom: i64,
}

/// A place on one side.
#[derive(Debug, Clone, Copy)]
struct Cursor {
    at: usize,
    shift: i64,
}

/// The store of all pieces.
#[derive(Debug, Default)]
pub(super) struct Contours(Vec<Piece>);

impl Contours {
    /// A store with room for the pieces of `n` cards.
    pub(super) fn with_room_for(n: usize) -> Self {
        Self(Vec::with_capacity(2 * n))
    }

    /// The outline of one block.
    pub(super) fn block(&mut self, left: i64, right: i64, bottom: i64) -> Outline {
        Outline { left: self.side(left, bottom), right: self.side(right, bottom), bottom }
    }

    /// Puts a block on top of an outline.
    pub(super) fn top(&mut self, below: Outline, left: i64, right: i64, bottom: i64) -> Outline {
        let block = self.block(left, right, bottom);
        Outline {
            left: self.joined(block.left, Cursor::start(below.left), below.left),
            right: self.joined(block.right, Cursor::start(below.right), below.right),
            bottom: below.bottom,
        }
    }

    /// How far an outline reaches to the left and right at all.
    pub(super) fn reach(&self, outline: Outline) -> (i64, i64) {
        let left = self.places(outline.left).min().unwrap_or_default();
        (left, self.places(outline.right).max().unwrap_or_default())
    }

    /// Goes down the right side of one and the left side of another, as far as both reach, and tells
    /// for every stretch its top and how far right the other must be moved to keep `gap`.
    pub(super) fn compare(
        &self,
        first: Outline,
        second: Outline,
        gap: i64,
        mut tell: impl FnMut(i64, i64),
    ) -> Meeting {
        let (mut a, mut b) = (Cursor::start(first.right), Cursor::start(second.left));
        let mut top = i64::MIN;
        while a.at != END && b.at != END {
            let (one, other) = (&self.0[a.at], &self.0[b.at]);
            tell(top, (one.x + a.shift) + gap - (other.x + b.shift));
            top = one.bottom.min(other.bottom);
            let (is_first_done, is_second_done) = (one.bottom == top, other.bottom == top);
            if is_first_done {
                a = self.next(a);
            }
            if is_second_done {
                b = self.next(b);
            }
        }
        Meeting { rest_of_first: a, rest_of_second: b }
    }

    /// Puts `second`, moved right, beside `first`; `meeting` is where their comparison ended.
    pub(super) fn beside(
        &mut self,
        first: Outline,
        second: Outline,
        by: i64,
        meeting: Meeting,
    ) -> Outline {
        let second = second.moved(by);
        let under_first =
            Cursor { shift: meeting.rest_of_second.shift + by, ..meeting.rest_of_second };
        Outline {
            left: self.joined(first.left, under_first, second.left),
            right: self.joined(second.right, meeting.rest_of_first, first.right),
            bottom: first.bottom.max(second.bottom),
        }
    }

    fn side(&mut self, x: i64, bottom: i64) -> Side {
        self.0.push(Piece { bottom, x, next: END, shift: 0 });
        let at = self.0.len() - 1;
        Side { head: at, head_shift: 0, tail: at, tail_shift: 0 }
    }

    /// A side with what remains of another one under it.
    fn joined(&mut self, upper: Side, rest: Cursor, lower: Side) -> Side {
        if rest.at == END {
            return upper;
        }
        let tail = &mut self.0[upper.tail];
        tail.next = rest.at;
        tail.shift = rest.shift - upper.tail_shift;
        Side { tail: lower.tail, tail_shift: lower.tail_shift, ..upper }
    }

    fn next(&self, cursor: Cursor) -> Cursor {
        let piece = &self.0[cursor.at];
        Cursor { at: piece.next, shift: cursor.shift + piece.shift }
    }

    fn places(&self, side: Side) -> impl Iterator<Item = i64> + '_ {
        let start = Some(Cursor::start(side));
        let next = |cursor: &Cursor| Some(self.next(*cursor)).filter(|next| next.at != END);
        std::iter::successors(start, next).map(|cursor| self.0[cursor.at].x + cursor.shift)
    }
}

/// Where a comparison ended: what either side has left below the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Meeting {
    rest_of_first: Cursor,
    rest_of_second: Cursor,
}

impl Cursor {
    fn start(side: Side) -> Self {
        Self { at: side.head, shift: side.head_shift }
    }
}

impl Side {
    fn moved(self, by: i64) -> Self {
        Self { head_shift: self.head_shift + by, tail_shift: self.tail_shift + by, ..self }
    }
}

impl Outline {
    /// The same outline elsewhere.
    pub(super) fn moved(self, by: i64) -> Self {
        Self { left: self.left.moved(by), right: self.right.moved(by), ..self }
    }
}
