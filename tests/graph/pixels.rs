//! Pictures as PNG: as large as they say, with text in them, the same every time, whatever the names.

use keyplan::graph::render::png;
use keyplan::graph::{DrawOptions, Drawing, draw};
use keyplan::model::{Field, Stakeholder};

use super::people::{People, company};

/// A picture as another reader sees it: width, height, and whether each pixel is dark.
struct Pixels {
    width: usize,
    height: usize,
    dark: Vec<bool>,
}

impl Pixels {
    fn of(bytes: &[u8]) -> Self {
        let decoder = png::Decoder::new(std::io::Cursor::new(bytes));
        let mut reader = decoder.read_info().expect("it is a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("it is small")];
        let frame = reader.next_frame(&mut bytes).expect("it is whole");
        assert_eq!(
            (frame.color_type, frame.bit_depth),
            (png::ColorType::Rgba, png::BitDepth::Eight)
        );
        let is_dark = |pixel: &[u8]| {
            assert_eq!(pixel[3], 255, "nothing is transparent");
            pixel[..3].iter().map(|byte| u32::from(*byte)).sum::<u32>() < 240
        };
        Self {
            width: frame.width as usize,
            height: frame.height as usize,
            dark: bytes.chunks_exact(4).map(is_dark).collect(),
        }
    }

    /// How many pixels are dark where a card shows its name, two pixels a unit.
    fn ink_of_name(&self, drawing: &Drawing, card: usize) -> usize {
        let place = drawing.cards[card].place;
        let at = |units: i64| usize::try_from(2 * units).expect("cards are inside");
        (at(place.y + 8)..at(place.y + 28))
            .flat_map(|y| (at(place.x + 30)..at(place.right() - 8)).map(move |x| (x, y)))
            .filter(|(x, y)| self.dark[y * self.width + x])
            .count()
    }
}

fn drawing(people: &People) -> Drawing {
    let today = jiff::civil::date(2026, 11, 23);
    draw(&people.plan, &people.shared, today, &DrawOptions::default())
}

fn pixels(drawing: &Drawing) -> Pixels {
    Pixels::of(&png(drawing).expect("the picture is small"))
}

fn named(name: &str) -> People {
    let mut people = People::default();
    let person = Stakeholder { name: Field::of(name.to_owned()), ..Default::default() };
    people.add("someone", person);
    people
}

#[test]
fn is_twice_as_large_as_the_picture_and_every_name_has_ink() {
    let people = company(40, 20);
    let drawing = drawing(&people);
    let pixels = pixels(&drawing);
    let size = [drawing.width, drawing.height].map(|side| usize::try_from(2 * side).expect("fits"));
    assert_eq!([pixels.width, pixels.height], size);
    for card in 0..drawing.cards.len() {
        assert!(pixels.ink_of_name(&drawing, card) > 60, "card {card} has no name");
    }
}

#[test]
fn shows_names_in_other_scripts_and_takes_hostile_ones_as_names() {
    for name in ["Zoë Łukasz Ğül", "Ελένη Παππά", "Анна Шевченко", "\"><script>&amp;", "]]>"]
    {
        let drawing = drawing(&named(name));
        assert!(pixels(&drawing).ink_of_name(&drawing, 0) > 60, "{name}");
    }
    // Whatever fonts the machine has for these, they break nothing.
    for name in ["山田 花子", "ليلى", "🦀🦀", "\u{202e}abc"] {
        assert!(pixels(&drawing(&named(name))).width > 0, "{name}");
    }
}

#[test]
fn a_picture_beyond_all_screens_is_refused_with_what_to_do() {
    let mut drawing = drawing(&named("Ada"));
    drawing.width = 200_000;
    let error = png(&drawing).expect_err("nothing shows this");
    assert!(error.to_string().contains("too large"));
    assert!(error.hints().iter().any(|hint| hint.contains("SVG")));
}
