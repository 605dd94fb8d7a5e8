//! Makes realistic plan files of any size.

use std::fmt::Write;

/// A plan of one account, about 11 KB.
pub(crate) fn plan(number: usize) -> String {
    let mut out = format!(
        "# Kundenplan {number}: gepflegt von Vertrieb Süd\n[account.kunde-{number}]\n\
         name = \"Nordwind Energie GmbH {number}\"\nindustry = \"Energie\"\nrevenue = 1_250_000.50\n\
         employees = 4200\ncustomer-since = 2014-05-01\nlocations = [\"Hamburg\", \"München\", \"Zürich\"]\n\
         situation = \"\"\"\nDer Kunde baut um. Siehe [[stakeholder.cfo]].\nZwei Werke schließen.\n\"\"\"\n\
         active = true\n\n"
    );
    for person in 0..14 {
        let _ = write!(
            out,
            "[stakeholder.p{number}-{person}]\nname = \"Dr. Jörg Müller {person}\"\n\
             title = \"Leiter Einkauf\"   # seit 2024\nreports-to = \"p{number}-0\"\n\
             roles = [\"economic-buyer\", \"approver\"]\ninfluence = {}\nstance = \"neutral\"\n\
             covered-by = {{ person = \"lena\", current = \"vendor\", last-contact = 2026-09-14 }}\n\
             influences = [{{ to = \"ceo\", strength = 3 }}, {{ to = \"head-of-it\", kind = \"conflict\" }}]\n\n",
            person % 10
        );
    }
    for goal in 0..5 {
        let _ = write!(
            out,
            "[objective.g{number}-{goal}]\ngoal = \"fewer-outages\"\nmetric = \"MTTR\"\nbaseline = 6.0\n\
             target = 3.0\ndue = 2027-06-30\nowner = \"lena\"\n\n[objective.g{number}-{goal}.measured]\n\
             2026-06-30 = 5.5\n2026-09-30 = 4.9\n\n"
        );
    }
    for action in 0..16 {
        let _ = write!(
            out,
            "# Nächster Schritt {action}\n[action.a{number}-{action}]\n\
             title = \"Workshop Störungsmanagement vorbereiten\"\nowner = \"lena\"\n\
             status = \"in-progress\"\nstart = 2026-10-01\ndue = 2026-12-{:02}\n\
             depends-on = [\"a{number}-0\"]\neffort-days = 1.5\ncost = {{ amount = 12_000, currency = \"CHF\" }}\n\
             notes = 'C:\\Pläne\\2026'\n\n",
            action + 1
        );
    }
    for part in 0..4 {
        let _ = write!(
            out,
            "[[swot.list{number}]]\nquadrant = \"strength\"\nimpact = {part}\ntext = \"Gute Beziehung\"\n\n"
        );
    }
    out
}

/// Several accounts in one file.
pub(crate) fn plans(count: usize) -> String {
    (0..count).map(plan).collect()
}
