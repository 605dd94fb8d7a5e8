//! `people.toml`: fourteen people, their units, who reports to whom and who sways whom, and how they
//! decide.
//!
//! Reporting is a tree under the chief executive; influence crosses it freely.

use std::fmt::Write;

use super::account::Account;
use super::random::Random;
use super::words::{FIRST_NAMES, LAST_NAMES, Words};

/// Id, title, unit, whom they report to, roles.
type Post = (&'static str, Words, &'static str, &'static str, &'static [&'static str]);

const POSTS: [Post; 14] = [
    (
        "ceo",
        ["Vorsitzende der Geschäftsführung", "Chief Executive Officer"],
        "group",
        "",
        &["decision-maker", "executive-sponsor"],
    ),
    (
        "cfo",
        ["Kaufmännische Geschäftsführung", "Chief Financial Officer"],
        "finance",
        "ceo",
        &["economic-buyer", "approver"],
    ),
    (
        "coo",
        ["Technische Geschäftsführung", "Chief Operating Officer"],
        "operations",
        "ceo",
        &["decision-maker", "champion"],
    ),
    ("head-of-it", ["Leitung IT", "Head of IT"], "it", "cfo", &["technical-buyer"]),
    (
        "head-of-purchasing",
        ["Leitung Einkauf", "Head of Purchasing"],
        "finance",
        "cfo",
        &["buyer", "gatekeeper"],
    ),
    (
        "head-of-maintenance",
        ["Leitung Instandhaltung", "Head of Maintenance"],
        "operations",
        "coo",
        &["initiator", "champion"],
    ),
    (
        "plant-manager",
        ["Werksleitung", "Plant Manager"],
        "operations",
        "coo",
        &["budget-holder", "user"],
    ),
    ("quality-lead", ["Leitung Qualität", "Head of Quality"], "operations", "coo", &["influencer"]),
    (
        "it-architect",
        ["IT-Architektur", "IT Architect"],
        "it",
        "head-of-it",
        &["technical-buyer", "coach"],
    ),
    (
        "security-officer",
        ["Informationssicherheit", "Information Security Officer"],
        "it",
        "head-of-it",
        &["legal-compliance"],
    ),
    (
        "buyer",
        ["Strategischer Einkauf Technik", "Strategic Buyer, Engineering"],
        "finance",
        "head-of-purchasing",
        &["buyer"],
    ),
    (
        "line-engineer",
        ["Anlagentechnik", "Line Engineer"],
        "operations",
        "head-of-maintenance",
        &["user"],
    ),
    (
        "shift-lead",
        ["Schichtleitung", "Shift Lead"],
        "operations",
        "plant-manager",
        &["user", "influencer"],
    ),
    ("works-council", ["Betriebsrat", "Works Council"], "group", "ceo", &["influencer"]),
];

const CARES: [Words; 5] = [
    ["Ausfallzeiten unter zwei Stunden", "Outages below two hours"],
    ["Planbare Kosten über drei Jahre", "Costs that can be planned for three years"],
    ["Keine zweite Datenbank neben dem ERP", "No second database beside the ERP"],
    ["Nachvollziehbare Prüfprotokolle", "Test records that an auditor accepts"],
    ["Entlastung der Nachtschicht", "Relief for the night shift"],
];

/// The whole file.
pub fn people(account: &Account) -> String {
    let mut random = account.random(2);
    let mut out = String::new();
    units(account, &mut out);
    for (at, post) in POSTS.iter().enumerate() {
        stakeholder(account, at, post, &mut random, &mut out);
    }
    decision(account, &mut random, &mut out);
    out
}

fn units(account: &Account, out: &mut String) {
    let names = [
        ("group", "", "legal-entity", ["Unternehmensleitung", "Group management"]),
        (
            "operations",
            "group",
            "division",
            ["Produktion und Technik", "Production and engineering"],
        ),
        ("finance", "group", "function", ["Finanzen und Einkauf", "Finance and purchasing"]),
        ("it", "finance", "function", ["Informationstechnik", "Information technology"]),
    ];
    for (id, parent, kind, name) in names {
        let _ = write!(out, "[unit.{id}]\nname = \"{}\"\ntype = \"{kind}\"\n", account.say(name));
        let _ = if parent.is_empty() {
            writeln!(out)
        } else {
            writeln!(out, "parent = \"{parent}\"\n")
        };
    }
}

fn stakeholder(account: &Account, at: usize, post: &Post, random: &mut Random, out: &mut String) {
    let (id, title, unit, boss, roles) = post;
    let roles: Vec<_> = roles.iter().map(|role| format!("\"{role}\"")).collect();
    let _ = write!(
        out,
        "[stakeholder.{id}]\nname = \"{} {}\"\ntitle = \"{}\"\nunit = \"{unit}\"\n",
        random.pick(FIRST_NAMES),
        random.pick(LAST_NAMES),
        account.say(*title),
    );
    if !boss.is_empty() {
        let _ = writeln!(out, "reports-to = \"{boss}\"");
    }
    let _ = write!(
        out,
        "roles = [{}]\ninfluence = {}\nstance = \"{}\"\n",
        roles.join(", "),
        if at < 3 { random.number(7, 10) } else { random.number(1, 7) },
        random.pick(&[
            "advocate",
            "supporter",
            "supporter",
            "neutral",
            "neutral",
            "skeptic",
            "unknown"
        ]),
    );
    // Whoever decides is covered, and some of the rest.
    let person = &account.team[random.number(0, 3) as usize];
    if at < 7 {
        let level = random.pick(&["none", "vendor", "credible-source"]);
        let talked = random.date(2026, 6..=11);
        let _ = writeln!(
            out,
            "covered-by = {{ person = \"{person}\", current = \"{level}\", last-contact = {talked} }}"
        );
    } else if random.is_one_in(2) {
        let _ = writeln!(out, "covered-by = \"{person}\"");
    }
    influence(at, random, out);
    if at.is_multiple_of(6) {
        let cares = account.say(*random.pick(&CARES.each_ref()));
        let _ = writeln!(
            out,
            "cares-about = [\"{cares}\"] # {}",
            account.say(["laut Werksleitung", "says the plant manager"])
        );
    }
    if at == 1 {
        let _ = writeln!(
            out,
            "evidence = {{ level = \"{}\", on = {}, note = \"{}\" }}",
            random.pick(&["confirmed", "observed", "stated"]),
            random.date(2026, 3..=11),
            account.say(["im Lenkungskreis gesagt", "said in the steering committee"]),
        );
    }
    out.push('\n');
}

/// Now and then somebody sways somebody else.
fn influence(at: usize, random: &mut Random, out: &mut String) {
    if random.is_one_in(3) {
        let other = (at + random.number(1, 13) as usize) % POSTS.len();
        let kind = random.pick(&["influences", "influences", "trusts", "dotted", "conflict"]);
        let _ = writeln!(
            out,
            "influences = [{{ to = \"{}\", kind = \"{kind}\", strength = {} }}]",
            POSTS[other].0,
            random.number(1, 3)
        );
    }
}

fn decision(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "[decision.framework]\nsubject = \"{}\"\ncriteria = [{{ text = \"{}\", weight = 60, our-fit = {} }}]\n\
         target-date = 2027-05-31\nsteps = [\n  \
         {{ name = \"{}\", kind = \"security\", approvers = [\"security-officer\"], days = 20 }},\n  \
         {{ name = \"{}\", kind = \"signature\", approvers = [\"ceo\", \"cfo\"], days = 15, state = \"open\" }},\n]\n",
        account.say(["Rahmenvertrag Instandhaltung", "Framework contract for maintenance"]),
        account.say(["Gesamtkosten über drei Jahre", "Total cost over three years"]),
        random.number(1, 3),
        account.say(["Freigabe der Informationssicherheit", "Clearance by information security"]),
        account.say(["Unterschrift", "Signature"]),
    );
}
