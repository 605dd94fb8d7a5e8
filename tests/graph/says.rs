//! What a map says: the weightiest first, in both languages, and nothing where nothing is to be said.

use keyplan::graph::render::{Format, Links, render};
use keyplan::graph::{DrawOptions, Drawing, Facts, Topic, draw};
use keyplan::i18n::Language;
use keyplan::model::Shared;

use super::plan_of;

const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

fn said(text: &str) -> Vec<(Topic, String)> {
    let (plan, shared) = (plan_of(text), Shared::default());
    let facts = Facts::of(&plan, &shared, TODAY);
    let name = |person| facts.name(person, Language::English);
    let sentence = |saying: &keyplan::graph::Saying| saying.sentence(Language::English, &name);
    facts.says.iter().map(|saying| (saying.topic, sentence(saying))).collect()
}

fn topics(text: &str) -> Vec<Topic> {
    said(text).into_iter().map(|(topic, _)| topic).collect()
}

fn written(drawing: &Drawing, facts: &Facts<'_>, format: Format) -> String {
    let bytes = render(drawing, facts, format, Links::None).expect("it is small");
    String::from_utf8(bytes).expect("it is text")
}

/// A buyer, an engineer for us under a manager between them.
const LADDER: &str = r#"
[stakeholder.cfo]
name = "Marion Keller"
roles = "economic-buyer"
covered-by = { person = "lena", last-contact = 2026-11-02 }
[stakeholder.manager]
name = "Jonas Brandt"
reports-to = "cfo"
[stakeholder.engineer]
name = "Ana Sousa"
reports-to = "manager"
stance = "supporter"
covered-by = "tom"
"#;

#[test]
fn tells_the_way_to_power_and_through_whom_alone_it_leads() {
    let said = said(LADDER);
    let sentences: Vec<_> = said.iter().map(|(_, sentence)| sentence.as_str()).collect();
    assert_eq!(
        sentences,
        [
            "Support reaches Marion Keller only through Jonas Brandt and Ana Sousa; each of them is needed.",
            "A way to power: Ana Sousa → Jonas Brandt → Marion Keller.",
            "Everybody who decides is covered: Marion Keller.",
        ]
    );
}

#[test]
fn names_who_decides_and_is_covered_by_nobody_before_anything_else() {
    let plan = LADDER.replace("covered-by = { person = \"lena\", last-contact = 2026-11-02 }", "");
    let said = said(&plan);
    assert_eq!(said[0].1, "Marion Keller decides, and nobody of us covers them.");
    assert!(!said.iter().any(|(topic, _)| *topic == Topic::AllCovered));
}

#[test]
fn says_nothing_of_nobody_and_little_of_a_map_without_deciders() {
    assert_eq!(topics(""), []);
    assert_eq!(topics("[stakeholder.a]\nname = \"A\""), [Topic::NoDecider]);
}

#[test]
fn tells_conflicts_opponents_doubts_and_stale_contact_of_those_with_weight() {
    let plan = r#"
        [stakeholder.cfo]
        roles = "economic-buyer"
        stance = "opponent"
        covered-by = { person = "lena", last-contact = 2026-06-01 }
        influences = { to = "coo", kind = "conflict" }
        [stakeholder.coo]
        roles = "decision-maker"
        stance = "skeptic"
        covered-by = { person = "lena", last-contact = 2026-06-01, cadence = "half-yearly" }
        [stakeholder.board]
        influence = 9
        [stakeholder.clerk]
        stance = "opponent"
        influence = 2"#;
    let expected = [
        Topic::NoSupporter,
        Topic::Opponent,
        Topic::Conflict,
        Topic::Unattended,
        Topic::Stale,
        Topic::OneOfOurs,
        Topic::Skeptic,
        Topic::AllCovered,
    ];
    assert_eq!(topics(plan), expected);
    let stale = said(plan).into_iter().find(|(topic, _)| *topic == Topic::Stale);
    let stale = stale.map(|(_, sentence)| sentence);
    assert_eq!(stale.as_deref(), Some("cfo decides, and we last spoke 175 days ago."));
}

#[test]
fn an_empty_seat_that_decides_is_named_by_its_function() {
    let plan = r#"
        [stakeholder.buyer]
        title = "Head of purchasing"
        status = "placeholder"
        roles = "economic-buyer""#;
    let said = said(plan);
    assert!(said.iter().any(|(topic, sentence)| *topic == Topic::EmptySeat
        && sentence == "One seat that decides has no known holder: Head of purchasing."));
}

#[test]
fn a_way_that_needs_no_step_is_support() {
    let plan = r#"
        [stakeholder.cfo]
        name = "Marion Keller"
        roles = "economic-buyer"
        stance = "advocate"
        covered-by = "lena""#;
    assert_eq!(topics(plan), [Topic::Supported, Topic::AllCovered]);
}

#[test]
fn every_sentence_is_in_both_languages_and_ends_as_one() {
    let (plan, shared) = (plan_of(LADDER), Shared::default());
    let facts = Facts::of(&plan, &shared, TODAY);
    for saying in &facts.says {
        let sentence = saying.sentence(Language::German, &|_| "X".to_owned());
        assert!(sentence.ends_with('.') && !sentence.contains("says-"), "{sentence}");
    }
}

#[test]
fn the_outline_ends_with_what_the_map_says() {
    let (plan, shared) = (plan_of(LADDER), Shared::default());
    let options = DrawOptions { language: Language::German, ..DrawOptions::default() };
    let drawing = draw(&plan, &shared, TODAY, &options);
    let facts = Facts::of(&plan, &shared, TODAY);
    let text = written(&drawing, &facts, Format::Text);
    let (_, end) = text.split_once("Was diese Karte sagt\n").expect("a heading");
    assert!(end.ends_with("• Alle, die entscheiden, werden betreut: Marion Keller.\n"), "{end}");
}

#[test]
fn programs_get_the_people_their_ties_and_every_answer() {
    let work = r#"
        [action.pilot]
        title = "Pilot"
        start = 2026-12-01
        due = 2026-12-10
        [milestone.live]
        title = "Live"
        depends-on = "pilot"
        due = 2026-12-20"#;
    let (plan, shared) = (plan_of(&format!("{LADDER}{work}")), Shared::default());
    let drawing = draw(&plan, &shared, TODAY, &DrawOptions::default());
    let facts = Facts::of(&plan, &shared, TODAY);
    let text = written(&drawing, &facts, Format::Json);
    let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(json["version"], 1);
    let node = &json["nodes"][1];
    assert_eq!(
        (&node["id"], &node["depth"], &node["span"]),
        (&"manager".into(), &1.into(), &1.into())
    );
    assert_eq!(
        node["flags"],
        serde_json::json!(["uncovered", "articulation", "reachable", "on-path-to-power"])
    );
    assert_eq!(node["reach"], 1);
    let place = drawing.cards[1].place;
    assert_eq!(
        (&node["position"]["x"], &node["position"]["height"]),
        (&place.x.into(), &place.height.into())
    );
    assert_eq!(json["nodes"][0]["covered-by"][0]["last-contact"], "2026-11-02");
    assert_eq!(json["path-to-power"]["steps"][1]["by"], "manager");
    assert_eq!(json["edges"].as_array().map(Vec::len), Some(2));
    assert_eq!(json["coverage"][0]["alone-with-deciders"][0], "cfo");
    assert_eq!(json["says"][0]["kind"], "bottleneck");
    assert_eq!(json["says"][0]["people"], serde_json::json!(["manager", "engineer", "cfo"]));
    let work = &json["work"];
    assert_eq!(work["critical-path"], serde_json::json!(["action.pilot", "milestone.live"]));
    assert_eq!((&work["items"][0]["days"], &work["items"][0]["slack"]), (&10.into(), &0.into()));
    assert_eq!(work["items"][1]["slack"], 9);
    assert_eq!(work["items"][1]["earliest-end"], "2026-12-11");
}
