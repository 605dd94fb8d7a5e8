//! `goals.toml`: five goals, eight objectives with readings, the ways to them, and the situation that
//! they start from.
//!
//! Every objective is named by a strategy, every strategy by actions; readings lie between baseline
//! and target.

use std::fmt::Write;

use super::account::Account;
use super::random::Random;
use super::words::{COMPETITORS, GOALS, OBJECTIVES, OFFERINGS, STRATEGIES, SWOT, TACTICS};

/// The whole file.
pub fn goals(account: &Account) -> String {
    let mut random = account.random(3);
    let mut out = String::new();
    for (at, (id, side, category, title)) in GOALS.iter().enumerate() {
        let _ = write!(
            out,
            "[goal.{id}]\ntitle = \"{}\"\nside = \"{side}\"\ncategory = \"{category}\"\nowner = \"{}\"\n",
            account.say(*title),
            account.team[at % 3],
        );
        out.push_str(if *side == "customer" {
            "supports = [\"priority.costs\"]\n\n"
        } else {
            "\n"
        });
    }
    objectives(account, &mut random, &mut out);
    strategies(account, &mut out);
    situation(account, &mut random, &mut out);
    out
}

fn objectives(account: &Account, random: &mut Random, out: &mut String) {
    for (at, (id, goal, metric, unit, baseline, target)) in OBJECTIVES.iter().enumerate() {
        let step = (target - baseline) / 8.0;
        let _ = write!(
            out,
            "[objective.{id}]\ngoal = \"{goal}\"\nmetric = \"{}\"\nunit = \"{unit}\"\nbaseline = {baseline:.1}\ntarget = {target:.1}\n\
             due = {}\nowner = \"{}\"\n\n[objective.{id}.measured]\n",
            account.say(*metric),
            random.date(2027, 3..=12),
            account.team[at % 4],
        );
        for (done, month) in (2..).zip(["2026-06-30", "2026-09-30"]) {
            let noise = f64::from(random.number(0, 10)) / 10.0;
            let _ = writeln!(out, "{month} = {:.2}", baseline + step * (f64::from(done) + noise));
        }
        out.push('\n');
    }
}

fn strategies(account: &Account, out: &mut String) {
    for (id, kind, objectives, uses, title) in STRATEGIES {
        let _ = write!(
            out,
            "[strategy.{id}]\ntitle = \"{}\"\ntype = \"{kind}\"\nobjectives = {objectives:?}\nuses = [\"{uses}\"]\n\n",
            account.say(*title),
        );
    }
    for (id, strategy, title) in TACTICS {
        let _ = write!(
            out,
            "[tactic.{id}]\ntitle = \"{}\"\nstrategy = \"{strategy}\"\n\n",
            account.say(*title),
        );
    }
}

fn situation(account: &Account, random: &mut Random, out: &mut String) {
    for (id, quadrant, response, text) in SWOT {
        let _ = write!(
            out,
            "[swot.{id}]\nquadrant = \"{quadrant}\"\ntext = \"{}\"\nresponses = [\"{response}\"]\n\n",
            account.say(*text),
        );
    }
    let rival = COMPETITORS[random.number(0, 3) as usize].0;
    let _ = write!(
        out,
        "[competitor.{rival}]\nstatus = \"{}\"\nunits = [\"operations\"]\ndifferentiator = \"{}\"\nthreat = {}\n\n",
        random.pick(&["incumbent", "challenger", "latent"]),
        account.say(["Wir sind in vier Stunden vor Ort", "We are on site within four hours"]),
        random.number(1, 3),
    );
    let _ = writeln!(out, "[whitespace.operations]");
    for (offering, ..) in &OFFERINGS[..4] {
        let state = random.pick(&["ours", "pipeline", "gap", "internal", "unknown"]);
        let amount = random.amount(30, 400);
        let _ = if random.is_one_in(3) {
            writeln!(out, "{offering} = {{ state = \"{state}\", potential = {amount} }}")
        } else {
            writeln!(out, "{offering} = \"{state}\"")
        };
    }
}
