//! `[review]`: how grave changes are, whose approval they need, and that both are told by name.

use keyplan::diff::{Class, Story, compare, tell};
use keyplan::i18n::Language;
use keyplan::model::Audience;

use super::{Files, has, one, published, text};

const PLAN: &str = "\
[plan]
owner = \"lena\"
executive-sponsor = \"tom\"

[action.pilot]
title = \"Pilot\"
owner = \"tom\"
due = 2026-10-15

[revenue.service]
title = \"Service\"
target = { 2027 = 1_800_000 }
";

fn with(review: &str, plan: &str) -> Files {
    let mut files = one(plan);
    files[0].1 += review;
    files
}

/// What is told of an edit under some review settings.
fn told(review: &str, edits: &[(&str, &str)]) -> Story {
    let now = edits.iter().fold(PLAN.to_owned(), |plan, (from, to)| {
        assert!(plan.contains(from), "{from}");
        plan.replacen(from, to, 1)
    });
    let [before, now] = [PLAN, &now].map(|plan| published(&with(review, plan), Audience::Team));
    tell(&compare(&before, &now), &before, &now, Language::English)
}

/// Whose approval is needed, with the number of changes.
fn approvals(story: &Story) -> Vec<String> {
    let all = story.approvals().into_iter();
    all.map(|(who, count)| format!("{} {} {count}", who.part, who.name.text())).collect()
}

const LATER: (&str, &str) = ("due = 2026-10-15", "due = 2026-12-15");

#[test]
fn a_critical_change_needs_the_owner_of_the_plan() {
    let story = told("", &[LATER]);
    assert_eq!(story.gravest(), Some(Class::Critical));
    assert_eq!(approvals(&story), ["plan-owner Lena Vogt 1"]);
    has(
        &text(&story),
        &["Approval needed: Lena Vogt (1 change)", "Needs the approval of Lena Vogt"],
    );
    assert!(approvals(&told("", &[("title = \"Pilot\"", "title = \"Pilots\"")])).is_empty());
}

#[test]
fn settings_say_how_grave_a_change_is() {
    let class = |review: &str| told(review, &[LATER]).gravest().unwrap();
    assert_eq!(class("[review.classes]\n\"action.due\" = \"notable\"\n"), Class::Notable);
    assert_eq!(class("[review.classes]\naction = \"routine\"\n"), Class::Routine);
    let both = "[review.classes]\naction = \"routine\"\n\"action.due\" = \"notable\"\n";
    assert_eq!(class(both), Class::Notable, "the field goes before its kind");
    let other = "[review.classes]\n\"action.title\" = \"critical\"\n";
    let blank = told(other, &[("title = \"Pilot\"", "title = \" Pilot\"")]);
    assert_eq!(blank.gravest(), Some(Class::Cosmetic), "blanks are never grave");
}

#[test]
fn settings_say_who_approves() {
    let who = |review: &str| approvals(&told(&format!("[review.approval]\n{review}"), &[LATER]));
    assert_eq!(who("critical = []"), Vec::<String>::new());
    assert_eq!(who("critical = \"owner\""), ["owner Tom Adler 1"]);
    assert_eq!(who("action = \"executive-sponsor\""), ["executive-sponsor Tom Adler 1"]);
    assert_eq!(
        who("\"action.due\" = [\"lena\", \"tom\"]"),
        ["person Lena Vogt 1", "person Tom Adler 1"]
    );
    assert_eq!(who("\"action.title\" = \"tom\""), ["plan-owner Lena Vogt 1"]);
    let stream = told(
        "[review.approval]\n\"revenue.target\" = \"tom\"\n",
        &[("[revenue.service]\ntitle = \"Service\"\ntarget = { 2027 = 1_800_000 }\n", "")],
    );
    assert_eq!(approvals(&stream), ["plan-owner Lena Vogt 1", "person Tom Adler 1"]);
}

#[test]
fn who_answered_before_approves_that_another_does() {
    let story = told("", &[("owner = \"lena\"", "owner = \"tom\"")]);
    assert_eq!(approvals(&story), ["plan-owner Lena Vogt 1"]);
    let own = "[review.approval]\n\"action.owner\" = \"owner\"\n";
    let story =
        told(own, &[("title = \"Pilot\"\nowner = \"tom\"", "title = \"Pilot\"\nowner = \"lena\"")]);
    assert_eq!(approvals(&story), ["owner Tom Adler 1"]);
}

#[test]
fn a_part_that_nobody_has_is_told() {
    let plan = PLAN.replace("owner = \"lena\"\n", "");
    let [before, now] = [plan.clone(), plan.replace("2026-10-15", "2026-12-15")]
        .map(|plan| published(&one(&plan), Audience::Team));
    let story = tell(&compare(&before, &now), &before, &now, Language::German);
    let said = "Freigabe durch die für den Plan verantwortliche Person (niemand ist genannt) nötig";
    has(&text(&story), &[said]);
}

#[test]
fn people_who_are_hidden_are_named_by_no_approval() {
    let review = "[review.approval]\ncritical = \"planted\"\n";
    let [before, now] = [PLAN.to_owned(), PLAN.replace("2026-10-15", "2026-12-15")].map(|plan| {
        let mut files = with(review, &plan);
        files[1].1 += "[person.planted]\nname = \"Planted\"\nvisibility = \"restricted\"\n";
        published(&files, Audience::Internal)
    });
    let story = tell(&compare(&before, &now), &before, &now, Language::English);
    assert_eq!(approvals(&story), Vec::<String>::new());
    assert!(!text(&story).to_lowercase().contains("planted"));
}
