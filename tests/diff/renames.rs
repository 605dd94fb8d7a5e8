//! What has another id is the same thing, where nothing else can be meant.

use keyplan::diff::{Changes, ItemStep, PlanStep};

use super::{SETTINGS, changes, files, one, said};

/// The subjects that have another id, as `before -> now`.
fn renamed(changes: &Changes) -> Vec<String> {
    let mut found = Vec::new();
    for plan in &changes.plans {
        let PlanStep::Changed { was, items } = &plan.what else { continue };
        found.extend(was.iter().map(|was| format!("{was} -> {}", plan.id)));
        for item in items {
            if let ItemStep::Changed { was: Some(was), .. } = &item.what {
                found.push(format!("{was} -> {}", item.subject));
            }
        }
    }
    found
}

const PEOPLE: &str = "\
[stakeholder.cfo]
name = \"Ada Roth\"
title = \"CFO\"
influence = 9

[stakeholder.coo]
name = \"Jan Öz\"
reports-to = \"cfo\"

[action.visit]
title = \"Visit\"
external = [\"cfo\", \"coo\"]
description = \"With [[stakeholder.cfo]]\"
";

#[test]
fn references_follow_and_are_not_told() {
    let now = PEOPLE.replace("cfo", "finance-chief").replace("\"CFO\"", "\"Finance chief\"");
    let found = changes(&one(PEOPLE), &one(&now));
    assert_eq!(renamed(&found), ["cfo -> stakeholder.finance-chief"]);
    let text = said(PEOPLE, &now);
    assert!(text.contains("Id: cfo → finance-chief"), "{text}");
    assert!(text.contains("Job title: CFO → Finance chief"), "{text}");
    assert!(!text.contains("coo") && !text.contains("visit"), "{text}");
}

#[test]
fn texts_that_are_nothing_but_a_reference_follow_too() {
    let plan = format!("{PEOPLE}\n[review.q3]\nparticipants = [\"stakeholder.cfo\", \"lena\"]\n");
    let text = said(&plan, &plan.replace("cfo", "finance-chief"));
    assert!(text.contains("Id: cfo → finance-chief") && !text.contains("Review"), "{text}");
    let text = said(&plan, &plan.replace("\"stakeholder.cfo\", ", ""));
    assert!(text.contains("− Ada Roth"), "{text}");
}

#[test]
fn a_name_that_stayed_behind_is_told_by_its_id() {
    let now = PEOPLE.replace("cfo", "finance-chief");
    let now =
        now.replace("external = [\"finance-chief\", \"coo\"]", "external = [\"cfo\", \"coo\"]");
    let text = said(PEOPLE, &now);
    assert!(text.contains("+ Ada Roth (cfo), − Ada Roth (finance-chief)"), "{text}");
}

#[test]
fn somebody_else_in_the_same_seat_is_not_the_same_person() {
    let now = PEOPLE
        .replace("stakeholder.cfo]\nname = \"Ada Roth\"", "stakeholder.cfo2]\nname = \"Bea Holm\"");
    assert!(renamed(&changes(&one(PEOPLE), &one(&now))).is_empty());
}

#[test]
fn the_same_name_and_function_are_the_same_person_whatever_else_changed() {
    let before = "[stakeholder.cfo]\nname = \"Ada Roth\"\ntitle = \"CFO\"\nstance = \"neutral\"\ninfluence = 9\nlevel = \"c-level\"\n";
    let now = "[stakeholder.ada]\nname = \"Ada Roth\"\ntitle = \"CFO\"\nstance = \"opponent\"\ninfluence = 4\nlevel = \"director\"\n";
    assert_eq!(renamed(&changes(&one(before), &one(now))), ["cfo -> stakeholder.ada"]);
}

#[test]
fn two_that_fit_alike_are_not_guessed() {
    let twin = |a: &str, b: &str| {
        let item = |id| format!("[risk.{id}]\ntitle = \"Delay\"\nlikelihood = 2\n");
        format!("{}{}", item(a), item(b))
    };
    let found = changes(&one(&twin("a", "b")), &one(&twin("c", "d")));
    assert!(renamed(&found).is_empty());
    assert!(!found.is_empty());
    let kim = |id| format!("[stakeholder.{id}]\nname = \"Kim\"\ntitle = \"Clerk\"\n");
    let found = changes(&one(&kim("x")), &one(&format!("{}{}", kim("y"), kim("z"))));
    assert!(renamed(&found).is_empty(), "{found:#?}");
}

#[test]
fn a_plan_in_a_folder_of_another_name_is_the_same_plan() {
    let plan = |folder: &str, due: &str| {
        let plan = format!(
            "[account]\nname = \"Nordwind\"\n[goal.a]\ntitle = \"Grow\"\n[action.b]\ntitle = \"Call\"\ndue = {due}\n"
        );
        files([SETTINGS, (&format!("accounts/{folder}/plan.toml"), &plan)])
    };
    let found = changes(&plan("nordwind", "2027-01-01"), &plan("nw", "2027-02-01"));
    assert_eq!(renamed(&found), ["nordwind -> nw"]);
    let PlanStep::Changed { items, .. } = &found.plans[0].what else { panic!("{found:#?}") };
    assert_eq!(items.len(), 1);
}
