//! What a picture is asked to show: another property on the bands, the people around one, some layers
//! alone. Every format tells the same.

use std::collections::BTreeSet;

use keyplan::graph::render::{self, Format, Links};
use keyplan::graph::{
    Billing, ColorBy, DrawOptions, Drawing, Facts, Focus, Layer, Layers, LineStyle, Symbol, draw,
};
use keyplan::i18n::Language;
use keyplan::model::{Field, LineKind, Ref, Role, StakeholderStatus, Stance};

use super::people::{People, company, covered_by, lines, person, roles};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn drawn(people: &People, options: &DrawOptions) -> Drawing {
    draw(&people.plan, &people.shared, TODAY, options)
}

fn around(person: &str, depth: usize) -> DrawOptions {
    DrawOptions { focus: Some(Focus { person: person.into(), depth }), ..DrawOptions::default() }
}

fn layers(list: &str) -> DrawOptions {
    DrawOptions { layers: list.parse().expect("the layers are known"), ..DrawOptions::default() }
}

fn ids(drawing: &Drawing) -> Vec<&str> {
    drawing.cards.iter().map(|card| &*card.id).collect()
}

fn in_all_formats(drawing: &Drawing) -> [String; 4] {
    [
        render::svg(drawing, Links::None),
        render::dot(drawing),
        render::mermaid(drawing),
        render::text(drawing),
    ]
}

/// A chief with two heads: one with `b` and `c`, one with `e`, `f`, and `g` over `h`; and `x`, who is at
/// odds with `c`.
fn firm() -> People {
    let mut people = People::tree(&[
        ("chief", "-"),
        ("a", "chief"),
        ("b", "a"),
        ("c", "a"),
        ("d", "chief"),
        ("e", "d"),
        ("f", "d"),
        ("g", "d"),
        ("h", "g"),
    ]);
    let mut x = person("X", "");
    x.influences = lines([("c".to_owned(), LineKind::Conflict, 1)]);
    people.add("x", x);
    people
}

#[test]
fn the_legend_explains_exactly_the_bands_that_occur() {
    let people = company(60, 20);
    for color_by in ColorBy::ALL {
        let drawing = drawn(&people, &DrawOptions { color_by, ..DrawOptions::default() });
        let shown: BTreeSet<(&str, &str)> =
            drawing.cards.iter().map(|card| (&*card.band.sign, &*card.band.word)).collect();
        let told: Vec<(&str, &str)> = drawing
            .legend
            .marks
            .iter()
            .filter_map(|mark| match &mark.symbol {
                Symbol::Band(band) => Some((&*band.sign, &*mark.text)),
                _ => None,
            })
            .collect();
        assert_eq!(told.len(), shown.len(), "{}", color_by.word());
        assert_eq!(told.iter().copied().collect::<BTreeSet<_>>(), shown, "{}", color_by.word());
        // No two signs are the same, so that the picture is understood without colour.
        let signs: BTreeSet<&str> = told.iter().map(|(sign, _)| *sign).collect();
        assert_eq!(signs.len(), told.len(), "{}", color_by.word());
    }
}

#[test]
fn bands_show_what_was_chosen_in_every_format_that_has_colours() {
    let mut people = People::default();
    people.unit("it", "Technik").colleague("lena", "Lena Kraus");
    let mut both = person("Ada", "CIO");
    both.roles = roles([Role::User, Role::Champion]);
    both.stance = Field::of(Stance::Advocate);
    both.covered_by = covered_by(["lena"]);
    both.unit = Field::of(Ref::new("it"));
    people.add("ada", both);
    for (color_by, sign, colour) in [
        (ColorBy::Stance, "++", "advocate"),
        (ColorBy::Role, "CH", "role-backs"),
        (ColorBy::Coverage, "●", "care-led"),
        (ColorBy::Unit, "TE", "unit-0"),
    ] {
        let drawing = drawn(&people, &DrawOptions { color_by, ..DrawOptions::default() });
        let [svg, dot, mermaid, _] = in_all_formats(&drawing);
        assert_eq!(drawing.cards[0].band.sign, sign);
        assert!(svg.contains(&format!("kp-band kp-{colour}\"")), "{colour}");
        assert!(dot.contains(&format!("({sign})")), "{dot}");
        let class = colour.replace('-', "_");
        assert!(mermaid.contains(&format!(":::{class}")), "{mermaid}");
        assert!(mermaid.contains(&format!("classDef {class} fill:#")), "{mermaid}");
    }
}

#[test]
fn coverage_is_told_by_lead_age_and_need() {
    let mut people = People::default();
    people.colleague("lena", "Lena").colleague("tom", "Tom");
    let seen = |days: i64| Field::of(keyplan::model::Day(TODAY - jiff::Span::new().days(days)));
    let mut led = person("Led", "");
    (led.covered_by, led.last_contact) = (covered_by(["lena"]), seen(10));
    let mut shared = person("Shared", "");
    (shared.covered_by, shared.last_contact) = (covered_by(["lena", "tom"]), seen(10));
    let mut stale = person("Stale", "");
    (stale.covered_by, stale.last_contact) = (covered_by(["lena"]), seen(200));
    let mut gone = person("Gone", "");
    gone.status = Field::of(StakeholderStatus::Former);
    people.add("led", led).add("shared", shared).add("stale", stale);
    people.add("nobody", person("Nobody", "")).add("gone", gone);
    let options = DrawOptions { color_by: ColorBy::Coverage, ..DrawOptions::default() };
    let drawing = drawn(&people, &options);
    let signs: Vec<&str> = drawing.cards.iter().map(|card| &*card.band.sign).collect();
    assert_eq!(signs, ["●", "◐", "◔", "○", "–"]);
}

#[test]
fn a_focus_shows_the_steps_around_and_the_way_up() {
    let people = firm();
    let one = drawn(&people, &around("b", 1));
    assert_eq!(ids(&one), ["chief", "a", "b"]);
    let billing: Vec<Billing> = one.cards.iter().map(|card| card.billing).collect();
    assert_eq!(billing, [Billing::Context, Billing::Usual, Billing::Focus]);
    let beyond: Vec<usize> = one.cards.iter().map(|card| card.beyond).collect();
    assert_eq!(beyond, [5, 1, 0], "the other head with four below, and one beside");
    assert_eq!(ids(&drawn(&people, &around("b", 0))), ["chief", "a", "b"]);
}

#[test]
fn steps_go_over_lines_of_influence_that_are_drawn() {
    let people = firm();
    let with = drawn(&people, &around("x", 1));
    assert_eq!(ids(&with), ["chief", "a", "c", "x"]);
    let options = DrawOptions { layers: "-conflict".parse().unwrap(), ..around("x", 1) };
    assert_eq!(ids(&drawn(&people, &options)), ["x"]);
}

#[test]
fn every_format_tells_the_focus_and_what_is_left_out() {
    let drawing = drawn(&firm(), &around("g", 1));
    assert_eq!(ids(&drawing), ["chief", "d", "g", "h"]);
    let [svg, dot, mermaid, text] = in_all_formats(&drawing);
    for (format, told) in [(&svg, ">+3<"), (&dot, "+3"), (&mermaid, "#43;3"), (&text, "3 people")] {
        assert!(format.contains(told), "{told} in {format}");
    }
    assert!(text.contains("4 of 10 people") && text.contains("In focus"), "{text}");
    assert!(
        svg.contains("kp-focus") && mermaid.contains("Focus") && dot.contains("penwidth=\"5\"")
    );
    let options = DrawOptions { language: Language::German, ..around("g", 1) };
    let german = render::text(&drawn(&firm(), &options));
    assert!(german.contains("4 von 10 Personen") && german.contains("Im Mittelpunkt"), "{german}");
}

#[test]
fn a_focus_on_a_circle_ends() {
    let people = People::tree(&[("a", "c"), ("b", "a"), ("c", "b"), ("d", "c")]);
    assert_eq!(ids(&drawn(&people, &around("b", 1))), ["a", "b", "c"]);
    assert_eq!(drawn(&people, &around("nobody", 1)).cards.len(), 4);
}

#[test]
fn a_layer_that_is_left_out_is_in_no_format() {
    let people = company(80, 60);
    let all = drawn(&people, &DrawOptions::default());
    for (list, style) in [
        ("-influences", LineStyle::Influences),
        ("-trusts", LineStyle::Trusts),
        ("-dotted", LineStyle::Dotted),
        ("-conflict", LineStyle::Conflict),
        ("-deputises", LineStyle::Deputises),
    ] {
        let some = drawn(&people, &layers(list));
        let count = |drawing: &Drawing| drawing.lines.iter().filter(|it| it.style == style).count();
        assert!(count(&all) > 0 && count(&some) == 0, "{list}");
        assert_eq!(some.lines.len(), all.lines.len() - count(&all), "{list}");
        assert!(some.legend.marks.iter().all(|mark| mark.symbol != Symbol::Line(style)));
    }
    let free = drawn(&people, &layers("-reports-to"));
    assert!(free.links.is_empty() && free.cards.iter().all(|card| card.parent.is_none()));
    let places =
        |drawing: &Drawing| drawing.cards.iter().map(|card| card.place).collect::<Vec<_>>();
    assert_eq!(places(&free), places(&all), "people keep their places");
    let [svg, dot, mermaid, text] = in_all_formats(&free);
    assert!(!svg.contains("class=\"kp-tree\"") && !mermaid.contains("---") && !text.contains('└'));
    assert_eq!(dot.matches(" -> ").count(), free.lines.len());
}

#[test]
fn units_cover_and_those_who_left_can_be_left_out() {
    let people = company(60, 10);
    let no_units = drawn(&people, &layers("-unit"));
    assert!(no_units.unit_marks.is_empty());
    assert!(!render::dot(&no_units).contains("cluster") && !render::text(&no_units).contains('['));
    let no_cover = drawn(&people, &layers("-covered-by"));
    let [svg, _, _, text] = in_all_formats(&no_cover);
    for absent in ["Covered by", "Last contact", "kp-nobody\"", "kp-who\""] {
        assert!(!svg.contains(absent) && !text.contains(absent), "{absent}");
    }
    let present = drawn(&people, &layers("-former,-placeholder"));
    let is_there = |status: StakeholderStatus| {
        !matches!(status, StakeholderStatus::Former | StakeholderStatus::Placeholder)
    };
    assert!(present.cards.len() < 60);
    for (at, card) in present.cards.iter().enumerate() {
        let has_reports = present.cards.iter().any(|other| other.parent == Some(at));
        assert!(is_there(card.status) || has_reports, "{}", card.id);
    }
    let absent = people.plan.stakeholders.len() - present.cards.len();
    assert!(render::text(&present).contains(&format!("{} of 60 people", 60 - absent)));
}

#[test]
fn a_manager_who_left_stays_while_somebody_reports_to_them() {
    let mut people = People::tree(&[("boss", "gone"), ("ada", "gone")]);
    let mut gone = person("Gone", "");
    gone.status = Field::of(StakeholderStatus::Former);
    people.add("gone", gone.clone()).add("alone", gone);
    assert_eq!(ids(&drawn(&people, &layers("-former"))), ["boss", "ada", "gone"]);
}

#[test]
fn every_look_is_well_formed_and_deterministic() {
    let people = company(40, 30);
    for color_by in ColorBy::ALL {
        let options = DrawOptions { color_by, ..around("s-7", 2) };
        let bytes = || {
            let drawing = drawn(&people, &options);
            let facts = Facts::of(&people.plan, &people.shared, TODAY);
            let bytes = |format| render::render(&drawing, &facts, format, Links::None);
            Format::ALL.map(|format| bytes(format).expect("the picture is small"))
        };
        assert_eq!(bytes(), bytes());
        let svg = render::svg(&drawn(&people, &options), Links::Pattern("#s-{id}"));
        assert_eq!(super::formats::xml_fault(&svg), None);
    }
    assert!(Layers::default().has(Layer::Former));
}
