//! What every picture promises, asked of a drawing as writers get it: nothing overlaps, no line runs
//! through a card, managers stand in the middle of their reports, everything is within the picture.

use std::collections::HashMap;

use keyplan::graph::{Card, Curve, Direction, Drawing, Line, Link, Piece, Point, Rect};

/// Rectangles by the cells that they touch.
pub(crate) struct Cells(HashMap<(i64, i64), Vec<usize>>);

impl Cells {
    pub(crate) fn of(places: &[Rect]) -> Self {
        let mut cells: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, place) in places.iter().enumerate() {
            for cell in Self::cells(*place) {
                cells.entry(cell).or_default().push(at);
            }
        }
        Self(cells)
    }

    fn cells(place: Rect) -> impl Iterator<Item = (i64, i64)> {
        let rows = place.y.div_euclid(256)..=place.bottom().div_euclid(256);
        let columns = place.x.div_euclid(256)..=place.right().div_euclid(256);
        columns.flat_map(move |x| rows.clone().map(move |y| (x, y)))
    }

    pub(crate) fn near(&self, place: Rect) -> impl Iterator<Item = usize> + '_ {
        Self::cells(place).flat_map(|cell| self.0.get(&cell).into_iter().flatten().copied())
    }
}

/// The first promise that a drawing breaks.
pub(crate) fn broken_promise(drawing: &Drawing) -> Option<String> {
    let places: Vec<Rect> = drawing.cards.iter().map(|card| card.place).collect();
    let cells = Cells::of(&places);
    let all = Rect { x: 0, y: 0, width: drawing.width, height: drawing.height };
    overlap(&places, &cells)
        .or_else(|| places.iter().find_map(|place| outside(all, *place, "a card")))
        .or_else(|| drawing.links.iter().find_map(|link| crossed(link, &places, &cells)))
        .or_else(|| off_centre(&drawing.links, &places, drawing.direction))
        .or_else(|| misplaced_mark(drawing, &places, &cells, all))
        .or_else(|| drawing.lines.iter().find_map(|line| stray(line, drawing, &cells, all)))
        .or_else(|| outside(all, drawing.legend.place, "the legend"))
}

pub(crate) fn overlap(places: &[Rect], cells: &Cells) -> Option<String> {
    places.iter().enumerate().find_map(|(at, place)| {
        let mut others =
            cells.near(*place).filter(|other| *other != at && places[*other].overlaps(*place));
        others.next().map(|other| format!("cards {at} and {other} overlap"))
    })
}

pub(crate) fn outside(all: Rect, place: Rect, what: &str) -> Option<String> {
    (place.around(all) != all).then(|| format!("{what} at {place:?} is outside {all:?}"))
}

pub(crate) fn crossed(link: &Link, places: &[Rect], cells: &Cells) -> Option<String> {
    link.path.windows(2).find_map(|step| {
        let stretch = box_of(step[0], step[1]);
        let card = cells.near(stretch).find(|card| crosses(stretch, places[*card]))?;
        Some(format!("the line {} -> {} crosses {card}", link.parent, link.child))
    })
}

fn box_of(a: Point, b: Point) -> Rect {
    Rect { x: a.x.min(b.x), y: a.y.min(b.y), width: (a.x - b.x).abs(), height: (a.y - b.y).abs() }
}

/// Whether a level or upright line runs through the inside of a card.
fn crosses(line: Rect, card: Rect) -> bool {
    let across = line.x < card.right() && line.right() > card.x;
    let along = line.y < card.bottom() && line.bottom() > card.y;
    across && along
}

/// Over reports side by side a manager stands in the middle of the first and the last; the rows of a
/// list are all indented by the same against their managers, and stand after them.
pub(crate) fn off_centre(links: &[Link], places: &[Rect], direction: Direction) -> Option<String> {
    let centre = |card: usize| match direction {
        Direction::Down => places[card].center_x(),
        Direction::Right => places[card].center_y(),
    };
    let indent = |link: &Link| {
        let (parent, child) = (places[link.parent], places[link.child]);
        match direction {
            Direction::Down => (child.x - parent.x, child.y - parent.bottom()),
            Direction::Right => (child.y - parent.y, child.x - parent.right()),
        }
    };
    let (rows, level): (Vec<&Link>, Vec<&Link>) =
        links.iter().partition(|link| link.path.len() == 3);
    let first = rows.first().map_or(0, |link| indent(link).0);
    if let Some(row) =
        rows.iter().find(|link| indent(link).0 != first || first <= 0 || indent(link).1 < 0)
    {
        return Some(format!("{} is not indented under {}", row.child, row.parent));
    }
    let mut reach: HashMap<usize, (i64, i64)> = HashMap::new();
    for link in level {
        let at = centre(link.child);
        let entry = reach.entry(link.parent).or_insert((at, at));
        *entry = (entry.0.min(at), entry.1.max(at));
    }
    let mut wrong =
        reach.iter().filter(|(parent, (first, last))| centre(**parent) != (first + last) / 2);
    wrong.next().map(|(parent, _)| format!("{parent} is not centred"))
}

/// Frames hold their own people only; labels hide neither cards nor each other.
fn misplaced_mark(drawing: &Drawing, places: &[Rect], cells: &Cells, all: Rect) -> Option<String> {
    let labels: Vec<Rect> = drawing.unit_marks.iter().map(|mark| mark.plate).collect();
    let labels_by_place = Cells::of(&labels);
    drawing
        .unit_marks
        .iter()
        .find_map(|mark| {
            let strangers = |frame: Rect| {
                let mut inside = cells.near(frame).filter(|card| places[*card].overlaps(frame));
                inside
                    .find(|card| drawing.cards[*card].unit != Some(mark.unit))
                    .map(|card| format!("card {card} in a foreign frame"))
            };
            let hidden = || {
                let mut hidden =
                    cells.near(mark.plate).filter(|card| places[*card].overlaps(mark.plate));
                hidden.next().map(|card| format!("a label hides card {card}"))
            };
            mark.frame
                .and_then(|frame| strangers(frame).or_else(|| outside(all, frame, "a frame")))
                .or_else(hidden)
                .or_else(|| outside(all, mark.plate, "a label"))
        })
        .or_else(|| overlap(&labels, &labels_by_place).map(|fault| format!("labels: {fault}")))
}

/// A line begins at the edge of one card, ends at or just before the other, and meets none between.
fn stray(line: &Line, drawing: &Drawing, cells: &Cells, all: Rect) -> Option<String> {
    let [from, to] = [line.from, line.to].map(|card| &drawing.cards[card]);
    let end = if line.style.is_directed() { line.curve.tip } else { line.curve.end() };
    if gap(line.curve.start, from) != 0 || gap(end, to) > 4 {
        return Some(format!("{} does not meet its cards", line.sentence));
    }
    let points = flattened(&line.curve);
    for step in points.windows(2) {
        let around = box_of(step[0], step[1]);
        if let Some(fault) = outside(all, around, &line.sentence) {
            return Some(fault);
        }
        if let Some(card) = cells
            .near(around)
            .find(|card| runs_through(step[0], step[1], drawing.cards[*card].place))
        {
            return Some(format!("{} runs through card {card}", line.sentence));
        }
    }
    None
}

/// How far a point is from the edge of a card; inside is as far as it is deep.
fn gap(point: Point, card: &Card) -> i64 {
    let Rect { x, y, .. } = card.place;
    let across = (x - point.x).max(point.x - card.place.right());
    let down = (y - point.y).max(point.y - card.place.bottom());
    across.max(down).abs()
}

/// Points along a curve, a few pixels apart.
pub(crate) fn flattened(curve: &Curve) -> Vec<Point> {
    let mut points = vec![curve.start];
    let mut at = curve.start;
    for piece in &curve.pieces {
        let third = |a: Point, b: Point| Point { x: (a.x + 2 * b.x) / 3, y: (a.y + 2 * b.y) / 3 };
        let (one, two, end) = match *piece {
            Piece::Line(end) => (third(end, at), third(at, end), end),
            Piece::Corner(corner, end) => (third(at, corner), third(end, corner), end),
            Piece::Cubic(one, two, end) => (one, two, end),
        };
        let reach = (end.x - at.x).abs() + (end.y - at.y).abs();
        let steps = if matches!(piece, Piece::Line(_)) { (reach / 100).max(1) } else { 64 };
        points.extend((1..=steps).map(|step| match piece {
            Piece::Line(_) => Point {
                x: at.x + (end.x - at.x) * step / steps,
                y: at.y + (end.y - at.y) * step / steps,
            },
            _ => on_cubic([at, one, two, end], step, steps),
        }));
        at = end;
    }
    points
}

fn on_cubic(points: [Point; 4], at: i64, steps: i64) -> Point {
    let rest = steps - at;
    let weights = [rest * rest * rest, 3 * rest * rest * at, 3 * rest * at * at, at * at * at];
    let sum = |place: fn(&Point) -> i64| {
        let parts = points.iter().zip(weights).map(|(point, weight)| place(point) * weight);
        parts.sum::<i64>() / (steps * steps * steps)
    };
    Point { x: sum(|point| point.x), y: sum(|point| point.y) }
}

/// Whether a short stretch runs through the inside of a card, a pixel of rounding apart.
fn runs_through(a: Point, b: Point, card: Rect) -> bool {
    let inner =
        Rect { x: card.x + 1, y: card.y + 1, width: card.width - 2, height: card.height - 2 };
    let around = box_of(a, b);
    if !crosses(around, inner) {
        return false;
    }
    let side = |x: i64, y: i64| ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)).signum();
    let corners = [
        side(inner.x, inner.y),
        side(inner.right(), inner.y),
        side(inner.x, inner.bottom()),
        side(inner.right(), inner.bottom()),
    ];
    corners.contains(&1) && corners.contains(&-1)
}
