//! `goals.toml`: five goals, eight objectives with readings, the ways to them, and the situation that
//! they start from.
//!
//! Every objective is named by a strategy, every strategy by actions; readings lie between baseline
//! and target.

use std::fmt::Write;

use super::account::Account;
use super::random::Random;
use super::words::{COMPETITORS, GOALS, OBJECTIVES, STRATEGIES, SWOT};

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
        out.push_str(if *side == "customer" { "supports = \"priority.costs\"\n\n" } else { "\n" });
    }
    objectives(account, &mut random, &mut out);
    strategies(account, &mut out);
    situation(account, &mut random, &mut out);
    out
}

/// Whoever answers for a goal answers for its objectives.
fn objectives(account: &Account, random: &mut Random, out: &mut String) {
    for (id, goal, metric, unit, baseline, target) in OBJECTIVES {
        let metric = account.say(*metric);
        let _ = writeln!(out, "[objective.{id}]\ngoal = \"{goal}\"\nmetric = \"{metric}\"");
        if !unit.is_empty() {
            let _ = writeln!(out, "unit = \"{unit}\"");
        }
        if *id != "machines" || !account.has("goal/no-baseline") {
            let _ = writeln!(out, "baseline = {baseline}");
        }
        let due = random.date(2027, 3..=12);
        let _ = write!(out, "target = {target}\ndue = {due}\n\n[objective.{id}.measured]\n");
        let is_stale = *id == "satisfaction" && account.has("goal/measure-stale");
        let days: &[&str] = match random.number(0, 1) {
            _ if is_stale => &["2026-06-30"],
            0 => &["2026-09-30"],
            _ => &["2026-06-30", "2026-09-30"],
        };
        readings(days, *baseline, *target, random, out);
        out.push('\n');
    }
}

/// Values that have come a part of the way from baseline to target.
fn readings(days: &[&str], baseline: f64, target: f64, random: &mut Random, out: &mut String) {
    for (at, day) in days.iter().enumerate() {
        let percent = random.number(20, 30) + if at == 0 { 0 } else { 15 };
        let value = baseline + (target - baseline) * f64::from(percent) / 100.0;
        let _ = writeln!(out, "{day} = {value:.1}");
    }
}

fn strategies(account: &Account, out: &mut String) {
    for (id, objectives, title) in STRATEGIES {
        let _ = write!(
            out,
            "[strategy.{id}]\ntitle = \"{}\"\nobjectives = {objectives:?}\n\n",
            account.say(*title),
        );
    }
}

fn situation(account: &Account, random: &mut Random, out: &mut String) {
    for (id, quadrant, about, response, text) in SWOT {
        let _ = writeln!(out, "[swot.{id}]\nquadrant = \"{quadrant}\"");
        if *id != "narrow-access" || !account.has("swot/no-subject") {
            let _ = writeln!(out, "about = \"{about}\"");
        }
        let text = account.say(*text);
        let _ = write!(out, "text = \"{text}\"\nresponses = [\"{response}\"]\n\n");
    }
    let _ = writeln!(
        out,
        "[competitor.{}]\nstatus = \"{}\"\nthreat = {}",
        COMPETITORS[random.number(0, 3) as usize].0,
        random.pick(&["incumbent", "challenger", "latent"]),
        random.number(1, 3),
    );
    if !account.has("competition/no-differentiator") {
        let edge = account.say(["Wir sind in vier Stunden da", "We are there in four hours"]);
        let _ = writeln!(out, "differentiator = \"{edge}\"");
    }
}
