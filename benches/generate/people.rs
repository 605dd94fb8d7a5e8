//! `people.toml`: fourteen people, their units, who reports to whom and who sways whom, and how they
//! decide.
//!
//! Reporting is a tree under the chief executive, with the works council beside it; lines of influence
//! lead up.

use std::fmt::Write;

use super::account::Account;
use super::company::person_name;
use super::random::Random;
use super::words::Words;

/// Id, title, unit, whom they report to, roles.
type Post = (&'static str, Words, &'static str, &'static str, &'static [&'static str]);

const POSTS: [Post; 14] = [
    (
        "ceo",
        ["Vorsitz der Geschäftsführung", "Chief Executive Officer"],
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
    ("head-of-it", ["Leitung IT", "Head of IT"], "finance", "cfo", &["technical-buyer"]),
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
        "finance",
        "head-of-it",
        &["technical-buyer", "coach"],
    ),
    (
        "security-officer",
        ["Informationssicherheit", "Information Security Officer"],
        "finance",
        "head-of-it",
        &["legal-compliance"],
    ),
    (
        "buyer",
        ["Einkauf Technik", "Buyer, Engineering"],
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
    ("works-council", ["Betriebsrat", "Works Council"], "group", "", &["influencer"]),
];

/// The whole file.
pub fn people(account: &Account) -> String {
    let mut random = account.random(2);
    let mut out = String::new();
    units(account, &mut out);
    let first = random.number(0, 999) as usize;
    for at in 0..POSTS.len() {
        // In such steps nobody has the first name of somebody else.
        let name = person_name(first + at * 13);
        stakeholder(account, at, &name, &mut random, &mut out);
    }
    decision(account, &mut random, &mut out);
    out
}

fn units(account: &Account, out: &mut String) {
    let group = account.say(["Unternehmensleitung", "Group management"]);
    let _ = write!(out, "[unit.group]\nname = \"{group}\"\ntype = \"legal-entity\"\n\n");
    let below = [
        ("operations", ["Produktion und Technik", "Production and engineering"]),
        ("finance", ["Finanzen, Einkauf und IT", "Finance, purchasing and IT"]),
    ];
    for (id, name) in below {
        let name = account.say(name);
        let _ = write!(out, "[unit.{id}]\nname = \"{name}\"\nparent = \"group\"\n\n");
    }
}

fn stakeholder(account: &Account, at: usize, name: &str, random: &mut Random, out: &mut String) {
    let (id, title, unit, boss, roles) = POSTS[at];
    let _ = write!(
        out,
        "[stakeholder.{id}]\nname = \"{name}\"\ntitle = \"{}\"\nunit = \"{unit}\"\n",
        account.say(title),
    );
    if !boss.is_empty() {
        let _ = writeln!(out, "reports-to = \"{boss}\"");
    }
    let (least, most) = influence(id);
    let is_riddle = id == "plant-manager" && account.has("people/stance-unknown");
    let _ = write!(
        out,
        "roles = {}\ninfluence = {}\nstance = \"{}\"\n",
        one_or_more(roles),
        random.number(least, most),
        if is_riddle { "unknown" } else { random.pick(stances(id)) },
    );
    contact(id, random, out);
    coverage(account, at, random, out);
    line(at, random, out);
    knowledge(account, id, random, out);
    out.push('\n');
}

/// A word alone where it is alone.
fn one_or_more(words: &[&str]) -> String {
    match words {
        [word] => format!("{word:?}"),
        words => format!("{words:?}"),
    }
}

/// Least and most; those who decide have most, champions enough.
fn influence(id: &str) -> (u32, u32) {
    match id {
        "ceo" => (9, 10),
        "cfo" => (8, 9),
        "coo" | "plant-manager" => (7, 8),
        "head-of-maintenance" => (5, 6),
        _ => (1, 6),
    }
}

/// Champions are for us. Of those who count, only the ones whom some work is about may doubt us.
fn stances(id: &str) -> &'static [&'static str] {
    match id {
        "coo" | "head-of-maintenance" => &["advocate", "supporter"],
        "ceo" | "plant-manager" => &["supporter", "neutral"],
        "cfo" => &["neutral", "skeptic"],
        "head-of-purchasing" => &["skeptic"],
        _ => &["supporter", "neutral", "neutral", "skeptic", "unknown"],
    }
}

/// How well we know them, of those with whom it matters.
fn contact(id: &str, random: &mut Random, out: &mut String) {
    let contact = match id {
        "cfo" => "brief",
        "coo" | "head-of-maintenance" | "plant-manager" => random.pick(&["multiple", "in-depth"]),
        _ => return,
    };
    let _ = writeln!(out, "contact = \"{contact}\"");
}

/// Who of ours looks after them: everybody who counts has somebody, and some of the rest.
fn coverage(account: &Account, at: usize, random: &mut Random, out: &mut String) {
    let id = POSTS[at].0;
    // The sponsor talks to the top, the account manager to the purse, the project lead to engineering.
    let part = match id {
        "ceo" => 4,
        "cfo" => 0,
        "coo" => 3,
        _ => random.number(0, 3) as usize,
    };
    let person = &account.team[part];
    let (current, target) = (account.standing.current, account.standing.target);
    let talked = last_contact(account, id, random);
    let _ = match id {
        "ceo" if account.has("people/decision-maker-uncovered") => Ok(()),
        "ceo" | "cfo" | "coo" | "plant-manager" => writeln!(
            out,
            "covered-by = {{ person = \"{person}\", current = \"{current}\", target = \"{target}\", last-contact = {talked} }}"
        ),
        "head-of-maintenance" => {
            writeln!(out, "covered-by = {{ person = \"{person}\", last-contact = {talked} }}")
        }
        _ if at < 7 || random.is_one_in(8) => writeln!(out, "covered-by = \"{person}\""),
        _ => Ok(()),
    };
}

/// Champions were spoken with in the last weeks, the others in the last months.
fn last_contact(account: &Account, id: &str, random: &mut Random) -> String {
    match id {
        "head-of-maintenance" if account.has("people/contact-stale") => random.date(2026, 7..=8),
        "coo" | "head-of-maintenance" => format!("2026-11-{:02}", random.number(2, 20)),
        _ => random.date(2026, 9..=10),
    }
}

/// Now and then somebody sways somebody above; maintenance always has the ear of the board.
fn line(at: usize, random: &mut Random, out: &mut String) {
    let _ = match POSTS[at].0 {
        "ceo" => Ok(()),
        "head-of-maintenance" => {
            let kind = random.pick(&["influences", "trusts"]);
            let strength = random.number(1, 3);
            writeln!(
                out,
                "influences = [{{ to = \"coo\", kind = \"{kind}\", strength = {strength} }}]"
            )
        }
        _ if random.is_one_in(5) => {
            let (above, ..) = POSTS[random.number(0, 99) as usize % at];
            let kind = random.pick(&["", "", "dotted", "conflict"]);
            if kind.is_empty() {
                writeln!(out, "influences = \"{above}\"")
            } else {
                writeln!(out, "influences = {{ to = \"{above}\", kind = \"{kind}\" }}")
            }
        }
        _ => Ok(()),
    };
}

/// What we know of them, and how.
fn knowledge(account: &Account, id: &str, random: &mut Random, out: &mut String) {
    match id {
        "cfo" if account.has("people/weak-evidence") => out.push_str("evidence = \"assumed\"\n"),
        "cfo" => {
            let _ = writeln!(
                out,
                "evidence = {{ level = \"stated\", on = {}, note = \"{}\" }}",
                random.date(2026, 3..=10),
                account.say(["im Lenkungskreis gesagt", "said in the steering committee"]),
            );
        }
        "coo" | "head-of-maintenance" => {
            let level = random.pick(&["confirmed", "observed"]);
            let _ = writeln!(out, "evidence = \"{level}\"");
        }
        "shift-lead" => {
            let cares = account.say(["Entlastung der Nachtschicht", "Relief for the night shift"]);
            let says = account.say(["sagt die Werksleitung", "says the plant manager"]);
            let _ = writeln!(out, "cares-about = \"{cares}\" # {says}");
        }
        _ => {}
    }
    let source = random.pick(&[
        account.say(["eigene Gespräche", "own meetings"]),
        account.say(["Organigramm", "org chart"]),
    ]);
    let _ = writeln!(out, "data-source = \"{source}\"");
}

fn decision(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "[decision.framework]\nsubject = \"{}\"\ncriteria = [{{ text = \"{}\", weight = 60, our-fit = {} }}]\n\
         target-date = 2027-05-31\nsteps = [\n  \
         {{ name = \"{}\", kind = \"security\", approvers = [\"security-officer\"], days = 20 }},\n  \
         {{ name = \"{}\", kind = \"signature\", approvers = [\"ceo\", \"cfo\"] }},\n]\n",
        account.say(["Rahmenvertrag Instandhaltung", "Framework contract for maintenance"]),
        account.say(["Gesamtkosten über drei Jahre", "Total cost over three years"]),
        random.number(1, 3),
        account.say(["Sicherheitsprüfung", "Security review"]),
        account.say(["Unterschrift", "Signature"]),
    );
}
