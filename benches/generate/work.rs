//! `actions.toml` and `resources.toml`: who does what by when, with what money, at what risk.
//!
//! What is late says why, save in one plan of eight; dependencies point to earlier actions only.

use std::fmt::Write;

use super::account::Account;
use super::company::TEAM;
use super::random::Random;
use super::words::{ACTIONS, OFFERINGS, QUESTIONS, RISKS};

/// The actions and the milestone that they lead to.
pub fn actions(account: &Account) -> String {
    let mut random = account.random(4);
    let excuse = (!random.is_one_in(8))
        .then(|| account.say(["wartet auf den Einkauf", "waits for purchasing"]));
    let mut out = String::new();
    let _ = write!(
        out,
        "[milestone.contract]\ntitle = \"{}\"\ndue = 2027-05-31\nowner = \"{}\"\n\n",
        account.say(["Rahmenvertrag unterschrieben", "Framework contract signed"]),
        account.owner(),
    );
    for at in 0..ACTIONS.len() {
        action(account, at, excuse, &mut random, &mut out);
    }
    out
}

/// The `at`-th action: the first ones are done, then come late ones, agreed ones and proposals.
fn action(
    account: &Account,
    at: usize,
    excuse: Option<&str>,
    random: &mut Random,
    out: &mut String,
) {
    let (id, link, title) = ACTIONS[at];
    let (key, target) = link.split_once('.').unwrap_or_default();
    let (title, owner) = (account.say(title), &account.team[random.number(0, 3) as usize]);
    let _ = write!(
        out,
        "[action.{id}]\ntitle = \"{title}\"\nowner = \"{owner}\"\n{key} = \"{target}\"\n"
    );
    let (status, due) = match at {
        0..5 => ("done", random.date(2026, 4..=9)),
        5..7 => ("in-progress", random.date(2026, 9..=10)),
        7..12 => ("accepted", random.date(2027, 1..=4)),
        _ => ("proposed", random.date(2027, 3..=9)),
    };
    let _ = write!(out, "status = \"{status}\"\ndue = {due}");
    match status {
        "done" => out.extend(["\ndone-on = ", &due]),
        "accepted" if at == 7 => out.push_str(
            account.say([" # im Lenkungskreis zugesagt", " # agreed in the steering committee"]),
        ),
        "in-progress" => out.extend(excuse.map(|excuse| format!("\nstatus-note = \"{excuse}\""))),
        _ => {}
    }
    out.push('\n');
    if at > 6 && random.is_one_in(2) {
        let _ = writeln!(
            out,
            "depends-on = [\"{}\"]",
            ACTIONS[at - 1 - random.number(0, 4) as usize].0
        );
    }
    if random.is_one_in(3) {
        let _ = writeln!(out, "effort-days = {}", random.number(1, 12));
    }
    out.push('\n');
}

/// Team, budget, risks, questions, money and reviews.
pub fn resources(account: &Account) -> String {
    let mut random = account.random(5);
    let mut out = format!(
        "# {}\n\n",
        account.say([
            "Wer, womit, und was dazwischenkommen kann",
            "Who, with what, and what may get in the way"
        ])
    );
    for ((role, shared), person) in TEAM.iter().zip(&account.team) {
        let share = 100 / (shared + 1);
        let _ = write!(out, "[team.{person}]\nrole = \"{role}\"\nallocation = {share}\n\n");
    }
    for (id, category) in [("travel", "travel"), ("pilot", "project")] {
        let _ = write!(
            out,
            "[budget.{id}]\ncategory = \"{category}\"\nperiod = \"2026\"\nplanned = {}\nactual = {}\nowner = \"{}\"\n\n",
            random.amount(12, 60),
            random.amount(4, 50),
            account.owner(),
        );
    }
    risks(account, &mut random, &mut out);
    money(account, &mut random, &mut out);
    reviews(account, &mut random, &mut out);
    out
}

fn risks(account: &Account, random: &mut Random, out: &mut String) {
    for (id, category, title, cure) in RISKS {
        let _ = write!(
            out,
            "[risk.{id}]\ntitle = \"{}\"\ncategory = \"{category}\"\nlikelihood = {}\nimpact = {}\nmitigation = \"{}\"\nowner = \"{}\"\nstate = \"{}\"\n\n",
            account.say(*title),
            random.number(1, 3),
            random.number(1, 3),
            account.say(*cure),
            account.team[random.number(0, 3) as usize],
            random.pick(&["open", "mitigating"]),
        );
    }
    for (id, about, text) in QUESTIONS {
        let _ = write!(
            out,
            "[question.{id}]\ntext = \"{}\"\nabout = \"{about}\"\nowner = \"{}\"\ndue = {}\nstate = \"open\"\n\n",
            account.say(*text),
            account.team[random.number(0, 3) as usize],
            random.date(2027, 1..=3),
        );
    }
}

fn money(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "[opportunity.framework]\ntitle = \"{}\"\nunit = \"operations\"\noffering = \"{}\"\namount = {}\nprobability = {}\n\
         stage = \"{}\"\nclose-date = 2027-05-31\ndecision = \"framework\"\nowner = \"{}\"\n\n\
         [revenue.services]\ntitle = \"Service\"\noffering = \"{}\"\nrecurring = true\nactual = {{ 2025 = {}, 2026-h1 = {} }}\n\
         forecast = {{ 2026 = {} }}\ntarget = {{ 2026 = {}, 2027 = {} }}\n\n\
         [contract.service]\ntitle = \"Service {}\"\nstart = 2024-07-01\nend = 2027-06-30\nrenewal-notice-days = 90\nvalue = {}\n\n",
        account.say(["Rahmenvertrag Instandhaltung", "Framework contract for maintenance"]),
        OFFERINGS[0].0,
        random.amount(200, 1900),
        random.number(2, 8) * 10,
        random.pick(&["qualified", "proposal", "negotiation"]),
        account.owner(),
        OFFERINGS[0].0,
        random.amount(200, 900),
        random.amount(100, 600),
        random.amount(300, 1100),
        random.amount(300, 1100),
        random.amount(400, 1500),
        account.place,
        random.amount(300, 2400),
    );
}

fn reviews(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "[review.2026-q3]\non = 2026-09-24\ntype = \"{}\"\nparticipants = [\"person.{}\", \"stakeholder.coo\"]\n\
         summary = \"{}\"\ndecisions = [\"{}\"]\nactions = [\"{}\"]\nrating = {}\n\n",
        random.pick(&["internal", "qbr"]),
        account.owner(),
        account.say([
            "Technik zufrieden, Einkauf wartet auf Zahlen.",
            "Engineering is content, purchasing waits for figures."
        ]),
        account.say(["Versuch um vier Wochen verlängern", "Extend the trial by four weeks"]),
        ACTIONS[random.number(5, 15) as usize].0,
        random.number(2, 5),
    );
    let _ = write!(
        out,
        "[health.2026-09-30]\nrelationship = {}\nvalue = {}\ndelivery = {}\ncomment = \"{}\"\n",
        random.number(1, 4),
        random.number(1, 4),
        random.number(2, 4),
        account.say([
            "Lieferung gut, Nutzen noch nicht belegt",
            "Delivery is good, value not yet proven"
        ]),
    );
}
