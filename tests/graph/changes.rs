//! What changed between two states of a plan: the comparison itself, and pictures that mark it.

use std::collections::BTreeMap;

use keyplan::graph::render::{self, Links};
use keyplan::graph::{
    Before, Change, DrawOptions, Drawing, Focus, LineStyle, Symbol, Trait, compare, draw,
    draw_since,
};
use keyplan::i18n::Language;
use keyplan::model::{Field, Id, LineKind, Plan, Ref, Role, StakeholderStatus, Stance};
use proptest::prelude::*;

use super::people::{People, company, covered_by, lines, person, roles};

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

/// Bea has another id in [`after`].
fn renamed(now: &Plan) -> BTreeMap<Id, Id> {
    let is_there = now.stakeholders.get("bea").is_some();
    is_there.then(|| ("b".into(), "bea".into())).into_iter().collect()
}

fn since(before: &People, now: &People, options: &DrawOptions) -> Drawing {
    let renamed = renamed(&now.plan);
    let then = Before {
        plan: Some(&before.plan),
        shared: &before.shared,
        renamed: &renamed,
        name: "main",
    };
    draw_since(then, &now.plan, &now.shared, TODAY, options)
}

/// Who reports to whom, with a line from `b` to `d`.
fn before() -> People {
    let mut people = People::tree(&[("boss", "-"), ("a", "boss"), ("c", "a"), ("d", "a")]);
    let mut b = person("Bea", "CFO");
    b.reports_to = Field::of(Ref::new("boss"));
    b.stance = Field::of(Stance::Skeptic);
    b.roles = roles([Role::User]);
    b.covered_by = covered_by(["tom"]);
    b.influences =
        lines([("d".to_owned(), LineKind::Influences, 1), ("a".to_owned(), LineKind::Trusts, 1)]);
    people.add("b", b).colleague("lena", "Lena").colleague("tom", "Tom");
    people
}

/// `b` has another id, stance, part, keeper and stronger line; `c` is gone; `d` has moved; `e` is new.
fn after() -> People {
    let mut people = People::tree(&[("boss", "-"), ("a", "boss"), ("d", "boss"), ("e", "a")]);
    let mut b = person("Bea", "CFO");
    b.reports_to = Field::of(Ref::new("boss"));
    b.stance = Field::of(Stance::Supporter);
    b.roles = roles([Role::User, Role::Approver]);
    b.covered_by = covered_by(["lena"]);
    b.influences = lines([
        ("d".to_owned(), LineKind::Influences, 3),
        ("e".to_owned(), LineKind::Influences, 1),
    ]);
    people.add("bea", b).colleague("lena", "Lena").colleague("tom", "Tom");
    people
}

fn changed(drawing: &Drawing) -> BTreeMap<&str, Change> {
    let cards = drawing.cards.iter();
    cards.filter_map(|card| Some((&*card.id, card.changed()?))).collect()
}

#[test]
fn tells_people_and_lines_apart_by_id_or_by_name_and_function() {
    let comparison = compare(&before().plan, &after().plan, &renamed(&after().plan));
    let people: Vec<(&str, Change, usize)> = comparison
        .people
        .iter()
        .map(|person| (&*person.id, person.change, person.traits.len()))
        .collect();
    assert_eq!(
        people,
        [
            ("d", Change::Changed, 1),
            ("e", Change::Added, 0),
            ("bea", Change::Changed, 4),
            ("c", Change::Removed, 0),
        ]
    );
    assert!(matches!(&comparison.people[2].traits[0], Trait::Id(was) if &*was.before == "b"));
    let lines: Vec<_> = comparison
        .lines
        .iter()
        .map(|line| (&*line.from, &*line.to, line.change, line.strength.before, line.strength.now))
        .collect();
    assert_eq!(
        lines,
        [
            ("bea", "a", Change::Removed, 1, 0),
            ("bea", "d", Change::Changed, 1, 3),
            ("bea", "e", Change::Added, 0, 1),
        ]
    );
}

#[test]
fn a_conflict_has_no_direction() {
    let plan = |from: &str, to: &str| {
        let mut people = People::default();
        let mut one = person(from, "");
        one.influences = lines([(to.to_owned(), LineKind::Conflict, 1)]);
        people.add(from, one).add(to, person(to, ""));
        people.plan
    };
    assert!(compare(&plan("a", "b"), &plan("b", "a"), &BTreeMap::new()).lines.is_empty());
}

#[test]
fn a_picture_of_changes_marks_all_of_them_and_keeps_who_is_gone() {
    let drawing = since(&before(), &after(), &DrawOptions::default());
    assert_eq!(
        changed(&drawing),
        [
            ("bea", Change::Changed),
            ("c", Change::Removed),
            ("d", Change::Changed),
            ("e", Change::Added),
        ]
        .into()
    );
    let at = |id: &str| drawing.cards.iter().position(|card| &*card.id == id).unwrap();
    assert_eq!(drawing.cards[at("c")].parent, Some(at("a")), "where it was");
    let bea = drawing.cards[at("bea")].change.as_ref().unwrap();
    assert_eq!(bea.stance_before, Some("−"));
    let mut lines: Vec<(LineStyle, Option<Change>)> =
        drawing.lines.iter().map(|line| (line.style, line.change)).collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            (LineStyle::Influences, Some(Change::Added)),
            (LineStyle::Influences, Some(Change::Changed)),
            (LineStyle::Trusts, Some(Change::Removed)),
            (LineStyle::Reported, Some(Change::Removed)),
        ]
    );
    let signs = drawing.legend.marks.iter().filter(|mark| matches!(mark.symbol, Symbol::Change(_)));
    assert_eq!(signs.count(), 3 + 7, "three signs, seven changes");
    assert_eq!(
        drawing.heading.changes.as_deref(),
        Some(
            "1 person added, 1 person left, 1 stance changed, 1 person moved, 2 lines of influence \
             changed since main"
        )
    );
}

#[test]
fn every_format_marks_what_changed_by_sign() {
    let drawing = since(&before(), &after(), &DrawOptions::default());
    let svg = render::svg(&drawing, Links::None);
    for class in
        ["kp-added\"", "kp-removed\"", "kp-changed\"", "kp-delta-added", "kp-tree kp-removed"]
    {
        assert!(svg.contains(class), "{class}");
    }
    let text = render::text(&drawing);
    for told in [
        "├─ + e",
        "− c",
        "~ Bea, CFO",
        "~ Bea: Id: b → bea; Stance: Skeptic (−) → Supporter (+); Buying roles: + Approver; \
         Covered by: + Lena, − Tom",
        "~ d: Reports to: a → boss",
        "− d reported to a",
        "− Gone: Bea trusts a",
        "~ Bea sways d: strength 1 → 3",
    ] {
        assert!(text.contains(told), "{told} in {text}");
    }
    let dot = render::dot(&drawing);
    for told in ["label=\"+ e", "label=\"− c", "label=\"~ Bea", "since main", "xlabel=\"+\""] {
        assert!(dot.contains(told), "{told} in {dot}");
    }
    let mermaid = render::mermaid(&drawing);
    for told in
        [":::unknownAdded", ":::unknownRemoved", ":::supporterChanged", "|\"#43;\"|", "-.- p"]
    {
        assert!(mermaid.contains(told), "{told} in {mermaid}");
    }
    let options = DrawOptions { language: Language::German, ..DrawOptions::default() };
    let german = render::text(&since(&before(), &after(), &options));
    assert!(
        german.contains("1 Person neu, 1 Person ausgeschieden, 1 Haltung geändert"),
        "{german}"
    );
}

#[test]
fn who_becomes_a_former_one_has_left() {
    let mut gone = before();
    let mut c = person("c", "");
    c.status = Field::of(StakeholderStatus::Former);
    gone.plan.stakeholders = {
        let mut people = People::tree(&[("boss", "-"), ("a", "boss"), ("d", "a")]);
        people.add("b", before().plan.stakeholders.get("b").unwrap().body.clone());
        c.reports_to = Field::of(Ref::new("a"));
        people.add("c", c);
        people.plan.stakeholders
    };
    let drawing = since(&before(), &gone, &DrawOptions::default());
    assert_eq!(drawing.heading.changes.as_deref(), Some("1 person left since main"));
    assert_eq!(changed(&drawing), [("c", Change::Changed)].into());
}

#[test]
fn a_plan_that_was_not_there_is_all_new() {
    let people = before();
    let none = BTreeMap::new();
    let then = Before { plan: None, shared: &people.shared, renamed: &none, name: "v1" };
    let drawing = draw_since(then, &people.plan, &people.shared, TODAY, &DrawOptions::default());
    assert_eq!(drawing.heading.changes.as_deref(), Some("All is new: v1 does not have this plan"));
    assert!(changed(&drawing).is_empty());
}

#[test]
fn changes_can_be_seen_around_a_person() {
    let options = DrawOptions {
        focus: Some(Focus { person: "c".into(), depth: 1 }),
        ..DrawOptions::default()
    };
    let drawing = since(&before(), &after(), &options);
    let ids: Vec<&str> = drawing.cards.iter().map(|card| &*card.id).collect();
    assert_eq!(ids, ["boss", "a", "c"]);
    assert_eq!(changed(&drawing), [("c", Change::Removed)].into());
}

/// A company of which some people are left out and some are different.
fn company_but(n: usize, without: &[usize], swayed: &[usize]) -> People {
    let mut people = company(n, n / 2);
    let all = people.plan.stakeholders.clone();
    people.plan.stakeholders = keyplan::model::Items::default();
    for (at, item) in all.iter().enumerate().filter(|(at, _)| !without.contains(at)) {
        let mut item = item.clone();
        if swayed.contains(&at) {
            item.body.title = Field::of("Somebody else".to_owned());
        }
        people.plan.stakeholders.insert(item).unwrap();
    }
    people
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_nothing_made_up(
        n in 2_usize..60,
        gone in prop::collection::vec(0_usize..60, 0..6),
        new in prop::collection::vec(0_usize..60, 0..6),
        different in prop::collection::vec(0_usize..60, 0..6),
    ) {
        let old = company_but(n, &new, &[]);
        let now = company_but(n, &gone, &different);
        let drawing = since(&old, &now, &DrawOptions::default());
        let ids = |people: &People| -> Vec<String> {
            people.plan.stakeholders.iter().map(|item| item.id().to_string()).collect()
        };
        let (before, after) = (ids(&old), ids(&now));
        for card in &drawing.cards {
            let id = card.id.to_string();
            let expected = match (before.contains(&id), after.contains(&id)) {
                (false, true) => Some(Change::Added),
                (true, false) => Some(Change::Removed),
                (true, true) => card.changed().filter(|change| *change == Change::Changed),
                (false, false) => panic!("{id} is made up"),
            };
            prop_assert_eq!(card.changed(), expected, "{}", id);
        }
        let shown = drawing.cards.iter().filter(|card| card.changed() != Some(Change::Removed));
        prop_assert_eq!(shown.count(), after.len());
        let same = compare(&now.plan, &now.plan, &BTreeMap::new());
        prop_assert!(same.people.is_empty() && same.lines.is_empty());
        let svg = render::svg(&drawing, Links::None);
        prop_assert_eq!(super::formats::xml_fault(&svg), None);
    }
}

#[test]
fn nothing_changed_is_said_and_nothing_marked() {
    let people = company(30, 10);
    let drawing = since(&people, &people, &DrawOptions::default());
    assert_eq!(drawing.heading.changes.as_deref(), Some("Nothing changed since main"));
    let plain = draw(&people.plan, &people.shared, TODAY, &DrawOptions::default());
    let places = |drawing: &Drawing| drawing.cards.iter().map(|it| it.place.x).collect::<Vec<_>>();
    assert_eq!(places(&drawing), places(&plain));
    assert!(changed(&drawing).is_empty() && drawing.lines.iter().all(|line| line.change.is_none()));
}

#[test]
fn a_small_picture_has_room_for_its_heading() {
    let options = DrawOptions {
        focus: Some(Focus { person: "c".into(), depth: 0 }),
        language: Language::German,
        ..DrawOptions::default()
    };
    let drawing = since(&before(), &after(), &options);
    let told = drawing.heading.changes.as_deref().unwrap();
    // Letters of 13 pixels are about half as wide as high.
    let needed = i64::try_from(told.chars().count()).unwrap() * 6;
    assert!(drawing.width > 720 && drawing.width > needed, "{} of {needed}", drawing.width);
    let hidden = DrawOptions { caption: keyplan::graph::Caption::Hidden, ..options };
    assert_eq!(since(&before(), &after(), &hidden).width, 720);
}
