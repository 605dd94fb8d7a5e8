//! Pictures of any company keep their promises: nothing overlaps, nothing is crossed, parents stand
//! over their reports, the same plan gives the same picture, and no depth or width is too much.

use std::collections::HashMap;
use std::time::Instant;

use keyplan::graph::{
    Caption, DrawOptions, Layout, Node, Point, Rect, Spacing, draw, lay_out, render,
};
use keyplan::i18n::Language;
use proptest::prelude::*;

use super::people::{People, company};

fn nodes(parents: &[Option<usize>], groups: &[Option<usize>]) -> Vec<Node> {
    let node = |(parent, group): (&Option<usize>, &Option<usize>)| Node {
        parent: *parent,
        width: 248,
        height: 80,
        group: *group,
    };
    parents.iter().zip(groups).map(node).collect()
}

/// Forests of which few or many are roots, with groups that run in families or not.
fn forests() -> impl Strategy<Value = (Vec<Option<usize>>, Vec<Option<usize>>)> {
    let person = (any::<u32>(), 0_u8..40, any::<u8>());
    prop::collection::vec(person, 1..2_000).prop_map(|people| {
        let mut parents: Vec<Option<usize>> = Vec::new();
        let mut groups: Vec<Option<usize>> = Vec::new();
        for (at, (up, root, group)) in people.iter().enumerate() {
            let up = if root % 3 == 0 {
                *up as usize % at.max(1)
            } else {
                (*up as usize % at.max(1)) / 3
            };
            let parent = (at > 0 && *root > 0).then_some(up);
            parents.push(parent);
            let own = (group % 5 != 0).then_some(usize::from(group % 6));
            groups.push(if group % 4 == 0 { own } else { parent.map_or(own, |up| groups[up]) });
        }
        (parents, groups)
    })
}

/// Rectangles by the cells that they touch.
struct Cells(HashMap<(i64, i64), Vec<usize>>);

impl Cells {
    fn of(places: &[Rect]) -> Self {
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

    fn near(&self, place: Rect) -> impl Iterator<Item = usize> + '_ {
        Self::cells(place).flat_map(|cell| self.0.get(&cell).into_iter().flatten().copied())
    }
}

/// The first promise that a layout breaks.
fn broken_promise(nodes: &[Node], layout: &Layout) -> Option<String> {
    let places = &layout.places;
    let cells = Cells::of(places);
    let all = Rect { x: 0, y: 0, width: layout.width, height: layout.height };
    for (at, place) in places.iter().enumerate() {
        if let Some(other) =
            cells.near(*place).find(|other| *other != at && places[*other].overlaps(*place))
        {
            return Some(format!("cards {at} and {other} overlap"));
        }
        if place.around(all) != all {
            return Some(format!("card {at} is outside"));
        }
    }
    for link in &layout.links {
        for step in link.path.windows(2) {
            let line = line(step[0], step[1]);
            if let Some(card) = cells.near(line).find(|card| crosses(line, places[*card])) {
                return Some(format!("the line {} -> {} crosses {card}", link.parent, link.child));
            }
        }
    }
    layout
        .frames
        .iter()
        .find_map(|frame| stranger(nodes, layout, frame.place, frame.group, &cells))
        .or_else(|| off_centre(layout))
}

fn line(a: Point, b: Point) -> Rect {
    Rect { x: a.x.min(b.x), y: a.y.min(b.y), width: (a.x - b.x).abs(), height: (a.y - b.y).abs() }
}

/// Whether a line runs through the inside of a card.
fn crosses(line: Rect, card: Rect) -> bool {
    let across = line.x < card.right() && line.right() > card.x;
    let along = line.y < card.bottom() && line.bottom() > card.y;
    across && along
}

fn stranger(
    nodes: &[Node],
    layout: &Layout,
    frame: Rect,
    group: usize,
    cells: &Cells,
) -> Option<String> {
    let mut inside = cells.near(frame).filter(|card| layout.places[*card].overlaps(frame));
    inside
        .find(|card| nodes[*card].group != Some(group))
        .map(|card| format!("card {card} in a foreign frame"))
}

fn off_centre(layout: &Layout) -> Option<String> {
    let mut reach: HashMap<usize, (i64, i64)> = HashMap::new();
    for link in layout.links.iter().filter(|link| !layout.hung[link.child]) {
        let x = layout.places[link.child].center_x();
        let entry = reach.entry(link.parent).or_insert((x, x));
        *entry = (entry.0.min(x), entry.1.max(x));
    }
    let mut wrong = reach
        .iter()
        .filter(|(parent, (left, right))| layout.places[**parent].center_x() != (left + right) / 2);
    wrong.next().map(|(parent, _)| format!("{parent} is not centred"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_forest_is_drawn_without_overlap((parents, groups) in forests()) {
        let nodes = nodes(&parents, &groups);
        let layout = lay_out(&nodes, &Spacing::default());
        prop_assert_eq!(broken_promise(&nodes, &layout), None);
        let again = lay_out(&nodes, &Spacing::default());
        prop_assert_eq!((layout.places, layout.links, layout.frames), (again.places, again.links, again.frames));
    }

    #[test]
    fn the_plain_tree_keeps_its_promises_too((parents, groups) in forests()) {
        let nodes = nodes(&parents, &groups);
        let spacing = Spacing { plain_width: i64::MAX / 4, ..Spacing::default() };
        let layout = lay_out(&nodes, &spacing);
        prop_assert!(!layout.hung.contains(&true));
        prop_assert_eq!(broken_promise(&nodes, &layout), None);
    }

    #[test]
    fn circles_are_cut_and_drawn(parents in prop::collection::vec(prop::option::of(0_usize..40), 1..60)) {
        let nodes = nodes(&parents, &vec![None; parents.len()]);
        let layout = lay_out(&nodes, &Spacing::default());
        prop_assert_eq!(broken_promise(&nodes, &layout), None);
        let ties = parents.iter().enumerate().filter(|(_, parent)| parent.is_some_and(|up| up < nodes.len())).count();
        prop_assert_eq!(layout.links.len() + layout.cut.len(), ties);
    }
}

/// Runs in a stack in which no recursion over people survives.
fn in_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(test);
    thread.expect("a thread starts").join().expect("nothing overflows");
}

fn draw_all(people: &People) {
    let today = jiff::civil::date(2026, 11, 23);
    let drawing = draw(&people.plan, &people.shared, today, &DrawOptions::default());
    for format in render::Format::ALL {
        match render::render(&drawing, format, render::Links::None) {
            Ok(bytes) => assert!(!bytes.is_empty()),
            Err(error) => assert!(format.is_binary() && error.to_string().contains("too large")),
        }
    }
}

fn named(n: usize, manager: impl Fn(usize) -> Option<usize>) -> People {
    let ids: Vec<String> = (0..n).map(|at| format!("p{at}")).collect();
    let lines: Vec<(&str, &str)> = (0..n)
        .map(|at| (ids[at].as_str(), manager(at).map_or("-", |up| ids[up].as_str())))
        .collect();
    People::tree(&lines)
}

#[test]
fn a_chain_of_twenty_thousand_needs_no_stack() {
    in_a_small_stack(|| draw_all(&named(20_000, |at| at.checked_sub(1))));
}

#[test]
fn a_ring_of_twenty_thousand_needs_no_stack() {
    in_a_small_stack(|| draw_all(&named(20_000, |at| Some((at + 1) % 20_000))));
}

#[test]
fn a_star_of_a_hundred_thousand_needs_no_stack() {
    in_a_small_stack(|| draw_all(&named(100_000, |at| (at > 0).then_some(0))));
}

#[test]
fn people_without_reporting_lines_fill_rows_instead_of_one() {
    let nodes = nodes(&[None; 60], &[None; 60]);
    let layout = lay_out(&nodes, &Spacing::default());
    assert!(layout.width < 4 * layout.height && layout.height < 4 * layout.width);
    assert_eq!(broken_promise(&nodes, &layout), None);
}

#[test]
fn lists_hang_where_the_plain_tree_would_be_too_wide() {
    let wide = company(40, 0);
    let today = jiff::civil::date(2026, 11, 23);
    let drawing = draw(&wide.plan, &wide.shared, today, &DrawOptions::default());
    assert!(drawing.width < 3 * drawing.height, "{} x {}", drawing.width, drawing.height);
}

#[test]
fn time_grows_with_the_number_of_people() {
    let seconds = |n: usize| {
        let people = company(n, 0);
        let today = jiff::civil::date(2026, 11, 23);
        let once = || {
            let start = Instant::now();
            draw(&people.plan, &people.shared, today, &DrawOptions::default());
            start.elapsed().as_secs_f64()
        };
        (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
    };
    // Five times the people; quadratic growth would be twenty-five times the time.
    assert!(seconds(5_000) < 15.0 * seconds(1_000));
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let today = jiff::civil::date(2026, 11, 23);
    let options = DrawOptions {
        language: Language::German,
        caption: Caption::Hidden,
        ..DrawOptions::default()
    };
    let bytes = || {
        let people = company(80, 30);
        let drawing = draw(&people.plan, &people.shared, today, &options);
        let bytes = |format| render::render(&drawing, format, render::Links::None);
        render::Format::ALL.map(|format| bytes(format).expect("the picture is small"))
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn lines_of_a_drawing_seldom_hide_and_never_leave_the_picture() {
    let people = company(40, 18);
    let today = jiff::civil::date(2026, 11, 23);
    let drawing = draw(&people.plan, &people.shared, today, &DrawOptions::default());
    assert!(drawing.lines.len() > 12);
    for line in &drawing.lines {
        let middle = line.curve.middle;
        assert!(
            (0..=drawing.width).contains(&middle.x) && (0..=drawing.height).contains(&middle.y)
        );
        let hides =
            |place: Rect| place.overlaps(Rect { x: middle.x, y: middle.y, width: 1, height: 1 });
        assert!(!drawing.cards.iter().any(|card| hides(card.place)), "{}", line.sentence);
    }
}
