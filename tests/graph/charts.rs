//! The pictures beside the map: names never overlap nor leave the frame, ties never run through cards.

use std::fmt::Write as _;

use keyplan::graph::{Facts, Rect, flow, flow_svg, scatter, scatter_svg};
use keyplan::i18n::Language;
use keyplan::model::{Shared, Stance};
use proptest::prelude::*;

use super::plan_of;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn apart(places: &[Rect]) -> bool {
    let pairs = (0..places.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
    pairs.into_iter().all(|(one, other)| !places[one].overlaps(places[other]))
}

fn people(points: &[(usize, Option<u8>, bool)]) -> String {
    let mut text = String::new();
    for (at, (stance, influence, decides)) in points.iter().enumerate() {
        let stance = Stance::WORDS[*stance];
        let name = "Annegret von Müller-Lüdenscheidt zu Hohenlinden".repeat(at % 3 + 1);
        let _ = writeln!(text, "[stakeholder.p{at}]\nname = \"{name}\"\nstance = \"{stance}\"");
        if let Some(level) = influence {
            let _ = writeln!(text, "influence = {level}");
        }
        if *decides {
            text.push_str("roles = \"decision-maker\"\n");
        }
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_two_names_overlap_and_none_leaves_the_frame(
        points in prop::collection::vec(
            (0_usize..6, prop::option::of(0_u8..=10), any::<bool>()), 1..=60)
    ) {
        let (plan, shared) = (plan_of(&people(&points)), Shared::default());
        let picture = scatter(&Facts::of(&plan, &shared, TODAY), Language::German);
        prop_assert_eq!(picture.dots.len(), points.len());
        let places: Vec<Rect> = picture.dots.iter().map(|dot| dot.place).collect();
        prop_assert!(apart(&places));
        let frame = Rect { x: 0, y: 0, width: picture.width, height: picture.height };
        prop_assert!(places.iter().all(|place| place.around(frame) == frame));
    }

    #[test]
    fn no_tie_runs_through_work(
        works in prop::collection::vec(prop::collection::vec(0_usize..24, 0..3), 2..24)
    ) {
        let mut text = String::new();
        for (at, waits) in works.iter().enumerate() {
            let names: Vec<String> = waits
                .iter()
                .filter(|other| **other < works.len())
                .map(|other| format!("\"w{other}\""))
                .collect();
            let _ = writeln!(text, "[action.w{at}]\ntitle = \"Work {at}\"\ndepends-on = [{}]", names.join(", "));
        }
        let (plan, shared) = (plan_of(&text), Shared::default());
        let Some(picture) = flow(&Facts::of(&plan, &shared, TODAY), Language::English) else { return Ok(()) };
        let places: Vec<Rect> = picture.cards.iter().map(|card| card.place).collect();
        prop_assert!(apart(&places));
        for tie in &picture.ties {
            for point in &tie.path {
                let inside = |place: &&Rect| {
                    (place.x + 1..place.right()).contains(&point.x)
                        && (place.y + 1..place.bottom()).contains(&point.y)
                };
                prop_assert_eq!(places.iter().find(inside), None);
            }
            for lane in tie.path.windows(2).skip(1).step_by(2) {
                let crossed = |place: &&Rect| {
                    (place.y..place.bottom()).contains(&lane[0].y)
                        && place.x.max(lane[0].x.min(lane[1].x)) < place.right().min(lane[0].x.max(lane[1].x))
                };
                prop_assert_eq!(places.iter().find(crossed), None);
            }
        }
    }
}

#[test]
fn pictures_take_hostile_names_as_names() {
    let text = "[stakeholder.a]\nname = \"<script>alert(1)</script> & \\\"x\\\"\"\ninfluence = 3\n\
        [action.b]\ntitle = \"]]> <b>\"\ndepends-on = \"c\"\n[action.c]\n";
    let (plan, shared) = (plan_of(text), Shared::default());
    let facts = Facts::of(&plan, &shared, TODAY);
    let href = |_| Some("x\"onclick=\"y".to_owned());
    let one = scatter_svg(&scatter(&facts, Language::English), &href);
    let other = flow_svg(&flow(&facts, Language::English).expect("one waits"), &href);
    for svg in [one, other] {
        assert_eq!(super::formats::xml_fault(&svg), None);
        assert!(!svg.contains("<script") && !svg.contains("onclick=\"y\""), "{svg}");
    }
}

#[test]
fn nothing_that_waits_is_no_picture() {
    let (plan, shared) = (plan_of("[action.a]\n[action.b]\n"), Shared::default());
    assert!(flow(&Facts::of(&plan, &shared, TODAY), Language::English).is_none());
}
