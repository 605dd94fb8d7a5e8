//! The thirteen cases of merging, each as what two people did to [`BASE`].

use super::{BASE, edit};

/// What must come of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It merges.
    Merges,
    /// Somebody has to decide.
    Conflicts,
    /// It merges, and what comes of it is wrong: this rule finds it.
    Flagged(&'static str),
}

/// What two people did.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) ours: String,
    pub(crate) theirs: String,
    pub(crate) outcome: Outcome,
    /// Lines that the merged files must hold.
    pub(crate) holds: &'static [&'static str],
}

const LAST: &str = "depends-on = [\"pilot\"] # not before\n";
const PILOT_END: &str = "status = \"accepted\"\n";
const REVIEW: &str = "[action.review]\ntitle = \"Review the pilot\"\nowner = \"tom\"\ndue = 2027-01-31\ndepends-on = [\"pilot\"] # not before\n";

fn with(from: &str, more: &str) -> String {
    edit(BASE, &[(from, &format!("{from}{more}"))])
}

fn case(
    name: &'static str,
    (ours, theirs): (String, String),
    outcome: Outcome,
    holds: &'static [&'static str],
) -> Case {
    Case { name, ours, theirs, outcome, holds }
}

/// All cases.
pub(crate) fn all() -> Vec<Case> {
    let mut cases = additions();
    cases.extend(changes());
    cases.extend(quarrels());
    cases
}

fn additions() -> Vec<Case> {
    use Outcome::Merges;
    let action = |id: &str| format!("\n[action.{id}]\ntitle = \"Action {id}\"\n");
    let person =
        |id: &str| format!("\n# About {id}.\n[stakeholder.{id}]\nname = \"Person {id}\"\n");
    let cfo = "name = \"Marion Keller\"\nreports-to = \"ceo\"\n";
    vec![
        case(
            "both append another action",
            (with(LAST, &action("visit")), with(LAST, &action("workshop"))),
            Merges,
            &["[action.visit]", "[action.workshop]"],
        ),
        case(
            "both insert an action at one place",
            (with(PILOT_END, &action("visit")), with(PILOT_END, &action("workshop"))),
            Merges,
            &["[action.visit]", "[action.workshop]"],
        ),
        case(
            "both add a key to the head",
            (
                with("owner = \"lena\"\n\n[account]", "\nvision = \"x\""),
                with("title = \"Nordwind 2027\"\nowner = \"lena\"\n", "version = \"2\"\n"),
            ),
            Merges,
            &["vision = \"x\"", "version = \"2\""],
        ),
        case(
            "both add a field at one place",
            (with(PILOT_END, "percent = 10\n"), with(PILOT_END, "priority = \"high\"\n")),
            Merges,
            &["percent = 10", "priority = \"high\""],
        ),
        case(
            "one appends an action, the other a risk",
            (with(LAST, &action("visit")), with(LAST, "\n[risk.delay]\ntitle = \"Late\"\n")),
            Merges,
            &["[action.visit]", "[risk.delay]"],
        ),
        case(
            "both insert a person with a comment",
            (with(cfo, &person("coo")), with(cfo, &person("cio"))),
            Merges,
            &["# About coo.", "[stakeholder.coo]", "# About cio.", "[stakeholder.cio]"],
        ),
        case(
            "both add a reading",
            (
                with("2026-06-30 = 5.5\n", "2026-12-31 = 4.1\n"),
                with("2026-06-30 = 5.5\n", "2026-09-30 = 4.9\n"),
            ),
            Merges,
            &["2026-09-30 = 4.9\n2026-12-31 = 4.1"],
        ),
    ]
}

fn changes() -> Vec<Case> {
    use Outcome::Merges;
    let moved =
        edit(BASE, &[(REVIEW, ""), ("[action.pilot]", &format!("{REVIEW}\n[action.pilot]"))]);
    vec![
        case(
            "two fields on adjacent lines",
            (
                edit(BASE, &[("owner = \"lena\"\ndue", "owner = \"tom\"\ndue")]),
                edit(BASE, &[("2026-12-31", "2027-01-15")]),
            ),
            Merges,
            &["owner = \"tom\"\ndue = 2027-01-15"],
        ),
        case(
            "one moves an action, the other edits it",
            (moved.clone(), edit(BASE, &[("2027-01-31", "2027-02-28")])),
            Merges,
            &["due = 2027-02-28"],
        ),
        case(
            "one edits an action, the other moves it",
            (edit(BASE, &[("2027-01-31", "2027-02-28")]), moved),
            Merges,
            &["due = 2027-02-28"],
        ),
        case(
            "both add a tag",
            (
                edit(BASE, &[("[\"board\"]", "[\"board\", \"founder\"]")]),
                edit(BASE, &[("[\"board\"]", "[\"board\", \"golf\"]")]),
            ),
            Merges,
            &["tags = [\"board\", \"founder\", \"golf\"]"],
        ),
    ]
}

fn quarrels() -> Vec<Case> {
    use Outcome::{Conflicts, Flagged};
    let visit = |title: &str| format!("\n[action.visit]\ntitle = \"{title}\"\n");
    let without_cfo = edit(
        BASE,
        &[("[stakeholder.cfo]\nname = \"Marion Keller\"\nreports-to = \"ceo\"\n\n", "")],
    );
    let boss = |name: &str, to: &str| {
        let from = format!("name = \"{name}\"\nreports-to = \"ceo\"");
        edit(BASE, &[(&from, &format!("name = \"{name}\"\nreports-to = \"{to}\""))])
    };
    vec![
        case(
            "both add one id with other content",
            (with(LAST, &visit("Visit the plant")), with(LAST, &visit("Visit the board"))),
            Conflicts,
            &["Visit the plant", "Visit the board"],
        ),
        case(
            "one deletes a person whom the other edits",
            (without_cfo.clone(), edit(BASE, &[("Marion Keller", "Dr. Marion Keller")])),
            Conflicts,
            &["Dr. Marion Keller"],
        ),
        case(
            "one field, two values",
            (
                edit(BASE, &[("2026-12-31", "2027-01-15")]),
                edit(BASE, &[("2026-12-31", "2027-02-15")]),
            ),
            Conflicts,
            &["2027-01-15", "2027-02-15"],
        ),
        case(
            "one deletes a person, the other adds a reference",
            (without_cfo, boss("Jonas Wirth", "cfo")),
            Flagged("ref/unknown-id"),
            &["reports-to = \"cfo\""],
        ),
        case(
            "two changes of a boss make a circle",
            (boss("Marion Keller", "head-of-it"), boss("Jonas Wirth", "cfo")),
            Flagged("map/reporting-cycle"),
            &["reports-to = \"cfo\"", "reports-to = \"head-of-it\""],
        ),
    ]
}

#[test]
fn every_case_has_its_outcome() {
    for case in all() {
        for (ours, theirs) in [(&case.ours, &case.theirs), (&case.theirs, &case.ours)] {
            let merged = super::merged(BASE, ours, theirs);
            let text = super::text(&merged);
            let is_right = merged.is_clean() == (case.outcome != Outcome::Conflicts);
            assert!(is_right, "{}: {:?}\n{text}", case.name, merged.clashes);
            for line in case.holds.iter().filter(|line| !line.contains("founder")) {
                assert!(text.contains(line), "{}: {line:?} is not in\n{text}", case.name);
            }
            assert!(text.contains("# Who decides.") && text.contains("# What we do."), "{text}");
        }
    }
}

#[test]
fn a_conflict_marks_the_lines_of_its_field_alone() {
    let ours = edit(BASE, &[("2026-12-31", "2027-01-15")]);
    let theirs = edit(BASE, &[("2026-12-31", "2027-02-15"), ("\"accepted\"", "\"blocked\"")]);
    let merged = super::merged(BASE, &ours, &theirs);
    let marked = "owner = \"lena\"\n<<<<<<< ours\ndue = 2027-01-15\n=======\ndue = 2027-02-15\n>>>>>>> theirs\nstatus = \"blocked\"\n";
    assert!(super::text(&merged).contains(marked), "{}", super::text(&merged));
    let clash = &merged.clashes[0];
    assert_eq!(
        (clash.item().unwrap(), clash.field().unwrap()),
        ("action.pilot".into(), "due".into())
    );
}

#[test]
fn an_item_deleted_and_edited_is_marked_as_a_whole() {
    let ours = edit(
        BASE,
        &[("[stakeholder.cfo]\nname = \"Marion Keller\"\nreports-to = \"ceo\"\n\n", "")],
    );
    let theirs = edit(BASE, &[("Marion Keller", "Dr. Marion Keller")]);
    let merged = super::merged(BASE, &ours, &theirs);
    let marked = "<<<<<<< ours\n=======\n[stakeholder.cfo]\nname = \"Dr. Marion Keller\"\nreports-to = \"ceo\"\n>>>>>>> theirs\n\n[stakeholder.head-of-it]";
    assert!(super::text(&merged).contains(marked), "{}", super::text(&merged));
    let merged = super::merged(BASE, &theirs, &ours);
    let marked = "<<<<<<< ours\n[stakeholder.cfo]\nname = \"Dr. Marion Keller\"\nreports-to = \"ceo\"\n=======\n>>>>>>> theirs\n";
    assert!(super::text(&merged).contains(marked), "{}", super::text(&merged));
}
