//! What stands beside the changes: findings that came and went, key figures, what else names a thing, and
//! how often a deadline moved.

use keyplan::check::{Selection, check};
use keyplan::diff::{Judged, Subject, Telling, Weight, compare, tell};
use keyplan::i18n::Language;
use keyplan::model::Audience;

use super::{Files, gesagt, has, judged, one, said, story, team, text};

/// What a change did to the findings of the rules about references.
fn findings(before: &Files, now: &Files, audience: Audience) -> Judged {
    let [before, now] = [before, now].map(|files| {
        judged(files, audience, |workspace| {
            let mut all = check(workspace, Selection::WithoutDates);
            all.retain(|finding| finding.rule.starts_with("ref/"));
            all
        })
    });
    tell(&compare(&before, &now), &before, &now, Language::English).findings
}

/// What is new and what is fixed, by rule and line.
fn told(judged: &Judged) -> [Vec<String>; 2] {
    [&judged.new, &judged.fixed].map(|all| {
        let line = |line: Option<usize>| line.map(|line| line.to_string()).unwrap_or_default();
        all.iter().map(|it| format!("{}:{} {}", it.path, line(it.line), it.rule)).collect()
    })
}

const PATH: &str = "accounts/nordwind/plan.toml";

#[test]
fn findings_that_came_and_went_are_told_with_their_places() {
    let plan = "[action.a]\nowner = \"nobody\"\n\n[action.b]\ncontributors = \"who\"\n";
    let now = plan.replace("nobody", "lena").replace("[action.b]", "[action.b]\nowner = \"leno\"");
    let judged = findings(&one(plan), &one(&now), Audience::Team);
    let unknown = |line| format!("{PATH}:{line} ref/unknown-id");
    assert_eq!(told(&judged), [vec![unknown(5)], vec![unknown(2)]]);
    assert_eq!(judged.unchanged, 1);
    assert!(judged.new[0].message.text().contains("leno"), "{judged:?}");
    assert_eq!(judged.new[0].plan.as_deref(), Some("nordwind"));
}

#[test]
fn another_id_makes_no_finding_new() {
    let plan = "[stakeholder.cfo]\nname = \"Ada Roth\"\ntitle = \"CFO\"\nreports-to = \"nobody\"\n";
    let now = plan.replace("stakeholder.cfo", "stakeholder.finance");
    let judged = findings(&one(plan), &one(&now), Audience::Team);
    assert_eq!(told(&judged), [Vec::<String>::new(), Vec::new()]);
    assert_eq!(judged.unchanged, 1);
}

#[test]
fn findings_do_not_tell_of_what_is_hidden() {
    let plan = "[action.a]\nvisibility = \"restricted\"\ncontributors = \"planted\"\n[action.b]\nowner = \"seen\"\n";
    let now = plan.replace("restricted\"", "restricted\"\nowner = \"planted\"");
    let judged = findings(&one(plan), &one(&now), Audience::Internal);
    assert!(!judged.is_different(), "{judged:?}");
    assert_eq!(judged.unchanged, 1, "what is not hidden is judged");
}

const PLAN: &str = "\
[plan]
title = \"Nordwind\"

[stakeholder.cfo]
name = \"Ada Roth\"
roles = \"economic-buyer\"

[stakeholder.coo]
name = \"Jan Öz\"
stance = \"supporter\"
covered-by = { person = \"lena\", lead = true }

[objective.mttr]
title = \"Shorter outages\"
status = \"on-track\"
due = 2026-12-31

[objective.uptime]
title = \"Uptime\"
status = \"at-risk\"

[action.pilot]
title = \"Pilot\"
due = 2026-10-15
external = \"coo\"
objective = \"mttr\"

[action.kickoff]
title = \"Kick-off\"
external = \"coo\"
depends-on = \"action.pilot\"

[opportunity.renewal]
title = \"Renewal\"
amount = 100_000
probability = 50

[revenue.service]
title = \"Service\"
target = { 2027 = 1_800_000 }
";

fn edited(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(PLAN.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

#[test]
fn key_figures_are_told_before_and_now_where_they_differ() {
    let now = edited(&[
        ("roles = \"economic-buyer\"", "roles = \"economic-buyer\"\ncovered-by = \"lena\""),
        ("stance = \"supporter\"", "stance = \"supporter\"\ninfluences = { to = \"cfo\" }"),
        ("status = \"at-risk\"", "status = \"achieved\""),
        ("due = 2026-10-15", "due = 2026-11-30"),
        ("title = \"Kick-off\"", "title = \"Kick-off\"\nstatus = \"done\""),
        ("probability = 50", "probability = 60"),
        ("2027 = 1_800_000", "2027 = 1_500_000, 2028 = 2_000_000"),
    ]);
    let text = said(PLAN, &now);
    has(
        &text,
        &[
            "Deciders covered: 0 of 1 (0%) → 1 of 1 (100%)",
            "Way to power: Jan Öz › Ada Roth (new)",
            "Revenue target 2027: €1,800,000 → €1,500,000 (−16.7%)",
            "Revenue target 2028: €2,000,000 (new)",
            "Weighted pipeline: €50,000 → €60,000 (+20%)",
            "Objectives on track: 1 of 2 (50%) → 2 of 2 (100%)",
            "Open actions: 2 → 1 (−1)",
            "Overdue actions: 1 → 0 (−1)",
        ],
    );
    assert!(!text.contains("People known"), "{text}");
    let german = gesagt(PLAN, &now);
    has(
        &german,
        &[
            "Betreute Entscheider: 0 von 1 (0\u{a0}%) → 1 von 1 (100\u{a0}%)",
            "Weg zur Macht: Jan Öz › Ada Roth (neu)",
            "Gewichtete Pipeline: 50.000\u{a0}€ → 60.000\u{a0}€ (+20\u{a0}%)",
        ],
    );
}

#[test]
fn another_id_on_the_way_to_power_is_no_other_way() {
    let before =
        edited(&[("stance = \"supporter\"", "stance = \"supporter\"\ninfluences = \"cfo\"")]);
    let text = said(&before, &before.replace("cfo", "finance"));
    assert!(text.contains("Id: cfo → finance") && !text.contains("Key figures"), "{text}");
}

#[test]
fn what_still_names_something_gone_is_a_warning_and_else_a_note() {
    let gone = edited(&[(
        "[stakeholder.coo]\nname = \"Jan Öz\"\nstance = \"supporter\"\ncovered-by = { person = \"lena\", lead = true }\n",
        "",
    )]);
    let story = story(&one(PLAN), &one(&gone), Language::English);
    let item = story.parts[0].items.iter().find(|it| it.subject.to_string() == "stakeholder.coo");
    let impact = item.unwrap().impact.as_ref().unwrap();
    assert_eq!(impact.weight, Weight::Warning);
    assert_eq!(impact.line.text(), "Still named by: 2 Actions (kickoff, pilot)");
    let moved = edited(&[("due = 2026-12-31", "due = 2027-01-31")]);
    let text = said(PLAN, &moved);
    has(&text, &["Named by: 1 Action (pilot), and 1 more through these"]);
    let german = gesagt(PLAN, &moved);
    has(&german, &["Genannt in: 1 Maßnahme (pilot), mittelbar in 1 weiteren Eintrag"]);
}

#[test]
fn steps_and_counts_of_an_impact_are_bounded() {
    let chain = |from: usize, to: usize| {
        format!("[action.a{from}]\ntitle = \"A{from}\"\ndepends-on = \"action.a{to}\"\n")
    };
    let long: String = (1..9).map(|at| chain(at, at - 1)).collect::<String>();
    let plan = format!("[action.a0]\ntitle = \"Root\"\ndepends-on = \"action.a8\"\n{long}");
    let impact = |plan: &str| {
        let story = story(&one(plan), &one(&plan.replace("Root", "Rooted")), Language::English);
        story.parts[0].items[0].impact.clone().unwrap()
    };
    let steps: Vec<usize> = impact(&plan).namers.iter().map(|namer| namer.steps).collect();
    assert_eq!(steps, [1, 2, 3], "a circle of work ends");
    let wide: String = (1..80).map(|at| chain(at, 0)).collect();
    let wide = impact(&format!("[action.a0]\ntitle = \"Root\"\n{wide}"));
    assert_eq!((wide.namers.len(), wide.is_cut), (50, true));
}

#[test]
fn other_plans_that_name_something_are_told_with_their_account() {
    let mut before = one("[goal.grow]\ntitle = \"Grow\"\n[action.a]\n");
    before.push((
        "accounts/other/plan.toml".to_owned(),
        "[action.b]\ntitle = \"Follow\"\ndescription = \"As [[nordwind/goal.grow]].\"\nowner = \"tom\"\n".to_owned(),
    ));
    let now = |from: &str, to: &str| -> Files {
        let replaced = |(path, text): &(String, String)| (path.clone(), text.replace(from, to));
        before.iter().map(replaced).collect()
    };
    let text =
        text(&story(&before, &now("[goal.grow]\ntitle = \"Grow\"\n", ""), Language::English));
    has(&text, &["Still named by: 1 Action (other/b)"]);
    let left = now("[person.tom]\nname = \"Tom Adler\"\n", "");
    let text = super::text(&story(&before, &left, Language::English));
    has(&text, &["Still named by: 1 Action (other/b)"]);
}

#[test]
fn a_deadline_that_moved_before_is_told_as_such() {
    let times = |before: usize, language: Language| {
        let [then, now] = [PLAN.to_owned(), edited(&[("due = 2026-12-31", "due = 2027-01-31")])]
            .map(|plan| team(&one(&plan)));
        let moved = |plan: &keyplan::model::Id, subject: &Subject, field: &str| {
            let asked = (&**plan, subject.to_string());
            assert_eq!((asked.0, asked.1.as_str(), field), ("nordwind", "objective.mttr", "due"));
            Some(before)
        };
        let telling = Telling { moved: Some(&moved), ..Telling::from(language) };
        super::text(&tell(&compare(&then, &now), &then, &now, telling))
    };
    for (before, said) in [(1, "2nd"), (2, "3rd"), (3, "4th"), (10, "11th"), (20, "21st")] {
        let text = times(before, Language::English);
        assert!(text.contains(&format!("(+31 days, moved for the {said} time)")), "{text}");
    }
    assert!(!times(0, Language::English).contains("moved for"));
    assert!(times(2, Language::German).contains("(+31 Tage, zum 3. Mal verschoben)"));
}
