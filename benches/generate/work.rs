//! `actions.toml`: who does what by when, with what money, at what risk, and how it goes.
//!
//! What is late says why; what waits for other work is due after it.

use std::fmt::Write;

use super::account::Account;
use super::company::TEAM;
use super::random::Random;
use super::words::{ACTIONS, QUESTIONS, RISKS, Task, Words};

/// The whole file.
pub fn work(account: &Account) -> String {
    let mut out = String::new();
    let mut random = account.random(4);
    for (at, task) in ACTIONS.iter().enumerate() {
        action(account, at, task, &mut random, &mut out);
    }
    let mut random = account.random(5);
    let _ = writeln!(
        out,
        "# {}\n",
        account.say([
            "Wer, womit, und was dazwischenkommen kann",
            "Who, with what, and what may get in the way"
        ])
    );
    resources(account, &mut random, &mut out);
    risks(account, &mut random, &mut out);
    contract(account, &mut random, &mut out);
    reviews(account, &mut random, &mut out);
    out
}

/// The `at`-th action: the first five are done, then come two under way, one of them late, agreed
/// ones and proposals.
fn action(account: &Account, at: usize, task: &Task, random: &mut Random, out: &mut String) {
    let (id, owner) = (task.id, &account.team[task.part]);
    let (kind, served) = task.serves.split_once('.').unwrap_or_default();
    let is_vague = id == "training" && account.has("action/vague");
    let title = account.say(if is_vague { VAGUE } else { task.title });
    let _ = write!(
        out,
        "[action.{id}]\ntitle = \"{title}\"\nowner = \"{owner}\"\n{kind} = \"{served}\"\n"
    );
    let status = match at {
        0..5 => "done",
        5..7 => "in-progress",
        7..12 => "accepted",
        _ => "proposed",
    };
    let _ = writeln!(out, "status = \"{status}\"");
    if status == "done" {
        done_on(account, at, task, random, out);
    } else {
        due(account, at, task, random, out);
    }
    if !task.more.is_empty() {
        let _ = writeln!(out, "{}", task.more);
    }
    if id == "renewal" && account.has("ref/unknown-field") {
        out.push_str("effort-day = 3\n");
    } else if random.is_one_in(8) {
        let _ = writeln!(out, "effort-days = {}", random.number(1, 12));
    }
    out.push('\n');
}

/// What nobody can be seen doing.
const VAGUE: Words =
    ["Betreuung der Nachtschicht verbessern", "Improve support of the night shift"];

/// One thing was done in each of the first months of the plan.
fn done_on(account: &Account, at: usize, task: &Task, random: &mut Random, out: &mut String) {
    if task.id != "handbook" || !account.has("action/done-inconsistent") {
        let month = u32::try_from(at).unwrap_or_default() + 1;
        let _ = writeln!(out, "done-on = {}", random.date(2026, month..=month));
    }
}

/// One thing is due in each of the months to come.
fn due(account: &Account, at: usize, task: &Task, random: &mut Random, out: &mut String) {
    let month = u32::try_from(at).unwrap_or_default().saturating_sub(6);
    let due = match task.id {
        "value-model" => random.date(2026, 10..=10),
        "security-check" => random.date(2026, 12..=12),
        "pilot-setup" if account.has("action/due-before-dependency") => random.date(2027, 2..=2),
        "tender-draft" if account.has("action/no-due") => return,
        _ => random.date(2027, month..=month),
    };
    let _ = write!(out, "due = {due}");
    if task.id == "renewal" {
        out.push_str(
            account.say([" # im Lenkungskreis zugesagt", " # agreed in the steering committee"]),
        );
    }
    out.push('\n');
    if task.id == "value-model" && !account.has("action/overdue-silent") {
        let excuse = account
            .say(["wartet auf Zahlen des Controllings", "waits for figures from controlling"]);
        let _ = writeln!(out, "status-note = \"{excuse}\"");
    }
}

/// The team without its sponsor, who stands in the header, and the money.
fn resources(account: &Account, random: &mut Random, out: &mut String) {
    for ((role, shared), person) in TEAM.iter().zip(&account.team).take(4) {
        let share = 100 / (shared + 1);
        let _ = write!(out, "[team.{person}]\nrole = \"{role}\"\nallocation = {share}\n\n");
    }
    let is_overrun = account.has("resource/budget-overrun");
    let spent =
        if is_overrun { account.budget + 9 } else { account.budget * random.number(3, 9) / 10 };
    let _ = write!(
        out,
        "[budget.pilot]\ncategory = \"project\"\nplanned = {}_000\nactual = {spent}_000\nowner = \"{}\"\n\n",
        account.budget,
        account.owner(),
    );
}

fn risks(account: &Account, random: &mut Random, out: &mut String) {
    let has_gap = account.has("ref/placeholder-text");
    for (id, title, cure) in RISKS {
        let _ = write!(
            out,
            "[risk.{id}]\ntitle = \"{}\"\nlikelihood = {}\nimpact = {}\nmitigation = \"{}\"\nowner = \"{}\"\n\n",
            account.say(*title),
            random.number(1, 3),
            random.number(1, 3),
            if has_gap { "TBD" } else { account.say(*cure) },
            account.owner(),
        );
    }
    for (id, about, text) in QUESTIONS {
        let _ = writeln!(
            out,
            "[question.{id}]\ntext = \"{}\"\nabout = \"{about}\"\nowner = \"{}\"",
            account.say(*text),
            account.owner(),
        );
        if !account.has("question/no-owner-due") {
            let _ = writeln!(out, "due = {}", random.date(2027, 1..=3));
        }
        out.push('\n');
    }
}

fn contract(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "[contract.service]\ntitle = \"Service {}\"\nend = 2027-06-30\nrenewal-notice-days = 90\nvalue = {}\n\n",
        account.place,
        random.amount(300, 2400),
    );
}

fn reviews(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "[review.2026-q3]\non = 2026-09-24\nparticipants = [\"person.{}\", \"stakeholder.coo\"]\n\
         summary = \"{}\"\ndecisions = [\"{}\"]\nactions = [\"{}\"]\n\n",
        account.owner(),
        account.say([
            "Technik zufrieden, Einkauf wartet auf Zahlen.",
            "Engineering is content, purchasing waits for figures."
        ]),
        account.say(["Versuch erst im Juni beginnen", "Start the trial in June, not before"]),
        ACTIONS[random.number(5, 11) as usize].id,
    );
    let _ = write!(
        out,
        "[health.2026-09-30]\nrelationship = {}\nvalue = {}\ndelivery = {}\n",
        random.number(1, 4),
        random.number(1, 4),
        random.number(2, 4),
    );
}
