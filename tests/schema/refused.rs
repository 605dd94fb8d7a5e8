//! Typical mistakes, one by one, and the place at which both tools show each.

use keyplan::schema::Document::{self, Plan, Shared, Workspace};

use super::tools::{Fault, Files};

/// A mistake: the sort of file, its text, and line and column of what is wrong.
const MISTAKES: &[(Document, &str, usize, usize)] = &[
    // A key that nobody knows.
    (Plan, "[goal.a]\ntitel = \"Grow\"\n", 2, 1),
    (Plan, "[account]\nrevenue = { amount = 4, curency = \"CHF\" }\n", 2, 25),
    (Plan, "[stakeholder.cfo]\ninfluences = [{ to = \"ceo\", strenght = 3 }]\n", 2, 29),
    (Plan, "[whitespace.north]\nservice = { stat = \"ours\" }\n", 2, 13),
    (Shared, "[person.lena]\nmail = \"lena@example.com\"\n", 2, 1),
    (Workspace, "[workspace]\nlanguage = \"en\"\n", 2, 1),
    (Workspace, "[lint.rules]\n\"goal/no-metrics\" = \"off\"\n", 2, 1),
    (Workspace, "[lint.rules]\n\"goal/no-metric\" = { days = 3 }\n", 2, 22),
    (Workspace, "[lint.paths.\"accounts/*\"]\nswott = \"off\"\n", 2, 1),
    // A word that nobody knows.
    (Plan, "[stakeholder.cfo]\nstance = \"advocat\"\n", 2, 10),
    (Plan, "[stakeholder.cfo]\nroles = [\"buyer\", \"boyer\"]\n", 2, 19),
    (Plan, "[stakeholder.cfo]\nroles = \"boyer\"\n", 2, 9),
    (Plan, "[stakeholder.cfo]\nevidence = \"obsrved\"\n", 2, 12),
    (Plan, "[stakeholder.cfo]\ninfluence = \"hgh\"\n", 2, 13),
    (Plan, "[plan]\nreview-every = \"quaterly\"\n", 2, 16),
    (Plan, "[whitespace.north]\nservice = \"our\"\n", 2, 11),
    (Shared, "[criterion.growth]\naxis = \"potental\"\n", 2, 8),
    (Workspace, "[lint.rules]\n\"goal/no-metric\" = \"warn\"\n", 2, 20),
    // A value of another type.
    (Plan, "[goal.a]\ntitle = 4\n", 2, 9),
    (Plan, "[account]\nrevenue = \"4 Mio\"\n", 2, 11),
    (Plan, "[action.a]\npercent = \"half\"\n", 2, 11),
    (Plan, "[contract.a]\nauto-renews = \"yes\"\n", 2, 15),
    (Plan, "[stakeholder.cfo]\ninfluence = 11\n", 2, 13),
    (Plan, "[goal.a]\npriority = 4\n", 2, 12),
    (Plan, "[action.a]\ndue = 2026\n", 2, 7),
    (Plan, "[objective.a]\n[objective.a.measured]\n2026-06-30 = \"5\"\n", 3, 14),
    (Plan, "[objective.a]\n[objective.a.measured]\n2026-13-01 = 5\n", 3, 1),
    (Plan, "[revenue.a]\ntarget = { 2027-q5 = 5 }\n", 2, 12),
    (Plan, "[action.a]\nowner = \"Lena Vogt\"\n", 2, 9),
    (Plan, "[action.a]\nobjective = \"goal.grow\"\n", 2, 13),
    (Workspace, "[site]\naccent = \"teal\"\n", 2, 10),
    // A kind that nobody knows, or that stands elsewhere, and an id that is none.
    (Plan, "[gaol.a]\ntitle = \"Grow\"\n", 1, 1),
    (Plan, "[person.lena]\nname = \"Lena\"\n", 1, 1),
    (Shared, "[stakeholder.cfo]\nname = \"Ada\"\n", 1, 1),
    (Plan, "[goal.Grow_It]\ntitle = \"Grow\"\n", 1, 7),
    (Plan, "[[goal]]\ntitle = \"Grow\"\n", 1, 1),
];

#[test]
fn every_typical_mistake_is_shown_at_its_place() {
    let files = Files::new();
    for (number, (document, text, ..)) in MISTAKES.iter().enumerate() {
        files.add(*document, &format!("{number}.toml"), text);
    }
    let mut missed = Vec::new();
    for (tool, faults) in [("tombi", files.tombi()), ("taplo", files.taplo())] {
        for (number, (document, text, line, column)) in MISTAKES.iter().enumerate() {
            let path = format!("{}/{number}.toml", document.word());
            let own: Vec<&Fault> = faults.iter().filter(|fault| fault.path == path).collect();
            let at = |fault: &&Fault| (fault.line, fault.column) == (*line, *column);
            let is_alone = tool != "tombi" || own.iter().all(at);
            if !own.iter().any(at) || !is_alone {
                missed.push(format!("{tool}, {line}:{column} of\n{text}{own:#?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn a_quoted_date_is_shown_by_tombi() {
    // taplo turns dates into text before it compares them, so it cannot tell the two apart.
    let files = Files::new();
    files.add(Plan, "a.toml", "[action.a]\ndue = \"2026-12-01\"\n");
    files.add(Plan, "b.toml", "[action.a]\ndue = 2026-12-01\n");
    files.add(Plan, "c.toml", "[action.a]\ntitle = 2026-12-01\n");
    let places: Vec<_> =
        files.tombi().into_iter().map(|it| (it.path, it.line, it.column)).collect();
    assert_eq!(places, [("plan/a.toml".to_owned(), 2, 7), ("plan/c.toml".to_owned(), 2, 9)]);
    assert_eq!(files.taplo(), []);
}
