//! Pictures of any company keep their promises: nothing overlaps, nothing is crossed, parents stand
//! over their reports, the same plan gives the same picture, and no depth or width is too much.

use std::collections::HashMap;

use jiff::civil::{Date, date};
use keyplan::graph::render::Links;
use keyplan::graph::{
    Caption, CardForm, Density, Direction, DrawOptions, Drawing, Facts, Frame, Layout, Node, Page,
    Rect, Spacing, draw, draw_pages, lay_out, render,
};
use keyplan::i18n::Language;
use keyplan::model::{Field, LineKind, Ref, Role};
use proptest::prelude::*;

use super::in_a_small_stack;
use super::people::{People, company, covered_by, lines, person, roles};
use super::promises::{Cells, broken_promise, crossed, off_centre, outside, overlap};

const TODAY: Date = date(2026, 11, 23);

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

/// The first promise that a layout breaks.
fn broken(nodes: &[Node], layout: &Layout, direction: Direction) -> Option<String> {
    let places = &layout.places;
    let cells = Cells::of(places);
    let all = Rect { x: 0, y: 0, width: layout.width, height: layout.height };
    let stranger = |frame: &Frame| {
        let mut inside = cells.near(frame.place).filter(|card| places[*card].overlaps(frame.place));
        inside
            .find(|card| nodes[*card].group != Some(frame.group))
            .map(|card| format!("card {card} in a foreign frame"))
    };
    overlap(places, &cells)
        .or_else(|| places.iter().find_map(|place| outside(all, *place, "a card")))
        .or_else(|| layout.links.iter().find_map(|link| crossed(link, places, &cells)))
        .or_else(|| layout.frames.iter().find_map(stranger))
        .or_else(|| off_centre(&layout.links, places, direction))
}

fn directions() -> impl Strategy<Value = Direction> {
    prop::sample::select(Direction::ALL.to_vec())
}

/// People with long names in such a forest, with some lines of influence between them.
fn people_of(
    parents: &[Option<usize>],
    groups: &[Option<usize>],
    ties: &[(usize, usize)],
) -> People {
    let mut people = People::default();
    people.colleague("lena", "Lena Kraus");
    for unit in 0..6 {
        people.unit(&format!("u{unit}"), &format!("Bereich {unit} Strategischer Konzerneinkauf"));
    }
    let n = parents.len();
    let mut sways: Vec<Vec<(String, LineKind, u8)>> = vec![Vec::new(); n];
    for (at, (from, to)) in ties.iter().enumerate().filter(|(_, (from, to))| from % n != to % n) {
        let kind = LineKind::ALL[at % LineKind::ALL.len()];
        let tie = (format!("p{}", to % n), kind, u8::try_from(1 + at % 3).expect("at most three"));
        sways[from % n].push(tie);
    }
    for (at, sways) in sways.into_iter().enumerate() {
        let name = format!("Prof. Dr. Anna-Lena Müller-Lüdenscheidt {at}");
        let mut someone =
            person(&name, "Leiterin Arbeitssicherheit, Gesundheits- und Umweltschutz");
        if let Some(up) = parents[at] {
            someone.reports_to = Field::of(Ref::new(&format!("p{up}")));
        }
        if let Some(group) = groups[at] {
            someone.unit = Field::of(Ref::new(&format!("u{group}")));
        }
        if at % 3 == 0 {
            someone.covered_by = covered_by(["lena"]);
        }
        someone.roles = roles((0..at % 4).map(|role| Role::ALL[(at + role) % Role::ALL.len()]));
        someone.influences = lines(sways);
        people.add(&format!("p{at}"), someone);
    }
    people
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_forest_is_placed_without_overlap((parents, groups) in forests(), direction in directions()) {
        let nodes = nodes(&parents, &groups);
        let spacing = Spacing { direction, ..Spacing::default() };
        let layout = lay_out(&nodes, &spacing);
        prop_assert_eq!(broken(&nodes, &layout, direction), None);
        let again = lay_out(&nodes, &spacing);
        prop_assert_eq!((layout.places, layout.links, layout.frames), (again.places, again.links, again.frames));
    }

    #[test]
    fn the_plain_tree_keeps_its_promises_too((parents, groups) in forests(), direction in directions()) {
        let nodes = nodes(&parents, &groups);
        let spacing = Spacing { direction, plain: i64::MAX / 4, ..Spacing::default() };
        let layout = lay_out(&nodes, &spacing);
        prop_assert!(!layout.hung.contains(&true));
        prop_assert_eq!(broken(&nodes, &layout, direction), None);
    }

    #[test]
    fn circles_are_cut_and_drawn(parents in prop::collection::vec(prop::option::of(0_usize..40), 1..60)) {
        let nodes = nodes(&parents, &vec![None; parents.len()]);
        let layout = lay_out(&nodes, &Spacing::default());
        prop_assert_eq!(broken(&nodes, &layout, Direction::Down), None);
        let ties = parents.iter().enumerate().filter(|(_, parent)| parent.is_some_and(|up| up < nodes.len())).count();
        prop_assert_eq!(layout.links.len() + layout.cut.len(), ties);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_company_is_drawn_as_promised(
        (parents, groups) in forests(),
        ties in prop::collection::vec((0_usize..2_000, 0_usize..2_000), 0..40),
        density in prop::sample::select(Density::ALL.to_vec()),
        direction in directions(),
    ) {
        let people = people_of(&parents, &groups, &ties);
        let options = DrawOptions { density, direction, ..DrawOptions::default() };
        let drawing = draw(&people.plan, &people.shared, TODAY, &options);
        prop_assert_eq!(broken_promise(&drawing), None);
    }
}

/// Draws everybody in every format, and as the other extreme of a picture.
fn draw_all(people: &People) {
    let drawing = draw(&people.plan, &people.shared, TODAY, &DrawOptions::default());
    let facts = Facts::of(&people.plan, &people.shared, TODAY);
    for format in render::Format::ALL {
        match render::render(&drawing, &facts, format, render::Links::None) {
            Ok(bytes) => assert!(!bytes.is_empty()),
            Err(error) => assert!(format.is_binary() && error.to_string().contains("too large")),
        }
    }
    let options = DrawOptions {
        density: Density::Compact,
        direction: Direction::Right,
        ..DrawOptions::default()
    };
    let drawing = draw(&people.plan, &people.shared, TODAY, &options);
    assert!(render::svg(&drawing, render::Links::None).contains("kp-compact"));
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
    assert_eq!(broken(&nodes, &layout, Direction::Down), None);
}

#[test]
fn lists_hang_where_the_plain_tree_would_be_too_wide() {
    let wide = company(40, 0);
    let drawing = draw(&wide.plan, &wide.shared, TODAY, &DrawOptions::default());
    assert!(drawing.width < 3 * drawing.height, "{} x {}", drawing.width, drawing.height);
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let options = DrawOptions {
        language: Language::German,
        caption: Caption::Hidden,
        ..DrawOptions::default()
    };
    let bytes = || {
        let people = company(80, 30);
        let drawing = draw(&people.plan, &people.shared, TODAY, &options);
        let facts = Facts::of(&people.plan, &people.shared, TODAY);
        let bytes = |format| render::render(&drawing, &facts, format, render::Links::None);
        render::Format::ALL.map(|format| bytes(format).expect("the picture is small"))
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn lines_run_around_cards_whatever_the_form() {
    for n in [8, 25, 40, 150] {
        let people = company(n, 20);
        for density in Density::ALL {
            for direction in Direction::ALL {
                let options = DrawOptions { density, direction, ..DrawOptions::default() };
                let drawing = draw(&people.plan, &people.shared, TODAY, &options);
                assert!(drawing.lines.len() > 12);
                assert_eq!(broken_promise(&drawing), None, "{n} {density:?} {direction:?}");
            }
        }
    }
}

#[test]
fn the_form_follows_the_number_of_people_unless_it_is_chosen() {
    let form = |n, density| {
        let people = named(n, |at| (at > 0).then_some(at / 5));
        let options = DrawOptions { density, ..DrawOptions::default() };
        draw(&people.plan, &people.shared, TODAY, &options).cards[0].form
    };
    for (n, expected) in [(60, CardForm::Full), (61, CardForm::Compact), (251, CardForm::Dot)] {
        assert_eq!(form(n, Density::Auto), expected, "{n}");
        assert_eq!(form(n, Density::Full), CardForm::Full, "{n}");
    }
}

#[test]
fn every_form_tells_stance_decider_and_gap_without_colour() {
    let people = company(40, 0);
    for density in [Density::Full, Density::Compact, Density::Dots] {
        let options = DrawOptions { density, ..DrawOptions::default() };
        let drawing = draw(&people.plan, &people.shared, TODAY, &options);
        let svg = render::svg(&drawing, render::Links::None);
        let cards: Vec<&str> = svg.split("<g role=\"listitem\" class=\"kp-card").skip(1).collect();
        assert_eq!(cards.len(), drawing.cards.len());
        for (card, text) in drawing.cards.iter().zip(cards) {
            let text = text.split("</g>\n").next().unwrap_or_default();
            assert!(text.contains(&format!(">{}</text>", card.stance.sign)), "{density:?} {text}");
            assert_eq!(text.contains("kp-nobody"), card.is_uncovered(), "{density:?} {text}");
            let decides = card.roles.iter().any(keyplan::graph::Badge::is_decisive);
            assert_eq!(text.contains("kp-decides"), decides, "{density:?} {text}");
        }
    }
}

#[test]
fn to_the_right_is_down_on_its_side() {
    let people = named(13, |at| (at > 0).then(|| (at - 1) / 3));
    let options = |direction| DrawOptions { direction, ..DrawOptions::default() };
    for direction in Direction::ALL {
        let drawing = draw(&people.plan, &people.shared, TODAY, &options(direction));
        for card in &drawing.cards {
            let Some(parent) = card.parent else { continue };
            let parent = drawing.cards[parent].place;
            let is_after = match direction {
                Direction::Down => card.place.y >= parent.bottom(),
                Direction::Right => card.place.x >= parent.right(),
            };
            assert!(is_after, "{direction:?} {}", card.id);
        }
    }
}

fn pages_of(people: &People, page: Page, density: Density) -> Vec<Drawing> {
    let options = DrawOptions { page: Some(page), density, ..DrawOptions::default() };
    draw_pages(&people.plan, &people.shared, TODAY, &options)
}

#[test]
fn a_small_company_fits_one_sheet() {
    for page in Page::ALL {
        let pages = pages_of(&company(25, 20), page, Density::Auto);
        let [sheet] = pages.as_slice() else { panic!("{page:?}: {} pages", pages.len()) };
        assert_eq!(broken_promise(sheet), None, "{page:?}");
        let (width, height) = page.tenths();
        let off = sheet.width * height - sheet.height * width;
        assert!(off.abs() <= width.max(height), "{page:?}: {} x {}", sheet.width, sheet.height);
    }
    let svg =
        render::svg(&pages_of(&company(8, 4), Page::LetterPortrait, Density::Auto)[0], Links::None);
    assert!(svg.contains("width=\"215.9mm\" height=\"279.4mm\""));
}

#[test]
fn a_large_company_is_parted_and_every_page_can_be_read() {
    for (n, density) in [(150, Density::Compact), (400, Density::Auto), (400, Density::Dots)] {
        let people = company(n, 20);
        let pages = pages_of(&people, Page::A4Landscape, density);
        assert!(pages.len() > 1 && pages.len() < n / 6, "{n}: {} pages", pages.len());
        let mut found: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, page) in pages.iter().enumerate() {
            assert_eq!(broken_promise(page), None, "{n} {density:?}, page {}", at + 1);
            // 11 pixels on a sheet of 297 mm are 6 points and more.
            assert!(11 * 2970 * 72 >= 6 * 254 * page.width, "page {}", at + 1);
            let sheet = page.sheet.as_ref().expect("it is for paper");
            assert_eq!(sheet.number, format!("Page {} of {}", at + 1, pages.len()));
            assert!(!page.legend.marks.is_empty() && !page.heading.line.is_empty());
            for card in &page.cards {
                found.entry(&card.id).or_default().push(at + 1);
            }
        }
        assert_eq!(found.len(), n);
        // Where a branch is said to go on, it does.
        for card in pages.iter().flat_map(|page| &page.cards) {
            let Some(text) = &card.goes_on else { continue };
            let page: usize = text.rsplit(' ').next().expect("a number").parse().expect("a number");
            assert!(found[&*card.id].contains(&page), "{}: {text}", card.id);
        }
    }
}

#[test]
fn pages_of_hostile_companies_need_no_stack() {
    in_a_small_stack(|| {
        for people in
            [named(3_000, |at| at.checked_sub(1)), named(3_000, |at| (at > 0).then_some(0))]
        {
            let pages = pages_of(&people, Page::A4Portrait, Density::Auto);
            assert!(pages.len() > 10);
        }
    });
}
