//! An item that one side gave another id stays one item, with what the other side did to it.

use super::{BASE, edit, merged, text};

const HEADER: (&str, &str) = ("[action.pilot]", "[action.trial]");
const NAMED: (&str, &str) = ("[\"pilot\"] # not before\n", "[\"trial\"] # not before\n");
const LAST: &str = "depends-on = [\"pilot\"] # not before\n";

#[test]
fn an_edit_follows_the_new_id_with_what_names_it() {
    let renamed = edit(BASE, &[HEADER, NAMED]);
    let more = "\n[action.visit]\ntitle = \"Visit\"\ndepends-on = \"pilot\"\nnotes = \"pilot\"\n\n[question.when]\nabout = \"action.pilot\"\n";
    let edited = edit(BASE, &[("2026-12-31", "2027-01-15"), (LAST, &format!("{LAST}{more}"))]);
    for (ours, theirs) in [(&renamed, &edited), (&edited, &renamed)] {
        let done = merged(BASE, ours, theirs);
        let whole = text(&done);
        assert!(done.is_clean(), "{:?}\n{whole}", done.clashes);
        assert!(!whole.contains("[action.pilot]"), "{whole}");
        let trial = "[action.trial]\ntitle = \"Pilot\"\nowner = \"lena\"\ndue = 2027-01-15\n";
        assert!(whole.contains(trial), "{whole}");
        assert!(whole.contains("depends-on = [\"trial\"] # not before"), "{whole}");
        assert!(whole.contains("depends-on = \"trial\"\nnotes = \"pilot\""), "{whole}");
        assert!(whole.contains("about = \"action.trial\""), "{whole}");
    }
}

#[test]
fn a_conflict_in_a_renamed_item_is_at_its_field() {
    let renamed = edit(BASE, &[HEADER, NAMED, ("2026-12-31", "2027-02-15")]);
    let edited = edit(BASE, &[("2026-12-31", "2027-01-15")]);
    let done = merged(BASE, &renamed, &edited);
    let at: Vec<_> = done.clashes.iter().map(|clash| (clash.item(), clash.field())).collect();
    assert_eq!(at, [(Some("action.trial".to_owned()), Some("due".to_owned()))]);
}

#[test]
fn what_is_not_plainly_the_same_stays_a_conflict() {
    let edited = edit(BASE, &[("2026-12-31", "2027-01-15")]);
    let other_name = edit(BASE, &[HEADER, NAMED, ("\"Pilot\"", "\"A trial\"")]);
    let pilot = "[action.pilot]\ntitle = \"Pilot\"\nowner = \"lena\"\ndue = 2026-12-31\nstatus = \"accepted\"\n";
    let copy = |id: &str| pilot.replace("pilot", id);
    let two = edit(BASE, &[(pilot, &format!("{}\n{}", copy("one"), copy("two")))]);
    for ours in [other_name, two] {
        assert!(!merged(BASE, &ours, &edited).is_clean());
        assert!(!merged(BASE, &edited, &ours).is_clean());
    }
}
