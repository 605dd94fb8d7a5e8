//! Measures pictures of large companies: `cargo bench --bench graph`.
//!
//! The release program draws made-up companies to SVG, median of five runs each: wall time and CPU time
//! of the whole process, from the start over reading the plan to the last byte. In the same run
//! `dot -Tsvg` lays out the DOT of the same people, where Graphviz is installed. Linux only, because it
//! asks `/proc`. Machines are shared: quote the ratios.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement writes files, starts programs, looks at the clock, and prints"
)]
#![allow(unreachable_pub, dead_code, reason = "the companies are shared with the tests")]

#[path = "../tests/graph/people.rs"]
mod people;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use keyplan::model::{Plan, Word as _};

/// How often each run is repeated; the median counts.
const RUNS: usize = 5;
/// The kernel's steps of CPU time in a second.
const TICKS: u64 = 100;

/// What one run took.
#[derive(Clone, Copy)]
struct Cost {
    wall: Duration,
    cpu: Duration,
}

fn main() {
    let mut first = None;
    for (people, lines) in
        [(150, 20), (500, 20), (2_000, 20), (2_000, 100), (10_000, 20), (10_000, 100)]
    {
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), people, lines);
        let svg = median(|| draw(folder.path(), "map.svg"));
        let per_size = *first.get_or_insert(svg.cpu.max(svg.wall));
        println!(
            "{people:6} people, {lines:3} lines   wall {:7.1} ms   cpu {:5.0} ms   {:5.1} x the first",
            ms(svg.wall),
            ms(svg.cpu),
            svg.cpu.max(svg.wall).as_secs_f64() / per_size.as_secs_f64(),
        );
        if people <= 2_000 {
            beside_graphviz(folder.path(), svg);
        }
    }
}

/// What Graphviz takes for the same people.
fn beside_graphviz(root: &Path, svg: Cost) {
    draw(root, "map.dot");
    let dot = || measured(Command::new("dot").arg("-Tsvg").arg(root.join("map.dot")));
    if Command::new("dot").arg("-V").stderr(Stdio::null()).status().is_err() {
        println!("       dot is missing; Graphviz brings it");
        return;
    }
    let dot = dot();
    println!(
        "       dot -Tsvg                wall {:7.1} ms   cpu {:5.0} ms   {:5.1} x keyplan",
        ms(dot.wall),
        ms(dot.cpu),
        dot.wall.as_secs_f64() / svg.wall.as_secs_f64(),
    );
}

/// Writes a made-up company as a plan.
fn write(root: &Path, people: usize, lines: usize) {
    let company = people::company(people, lines);
    let account = root.join("accounts/nordwind");
    fs::create_dir_all(&account).unwrap();
    fs::write(root.join("keyplan.toml"), "[workspace]\nname = \"Bench\"\n").unwrap();
    let mut team = String::new();
    for person in company.shared.people.iter() {
        let _ = writeln!(team, "[person.{}]\nname = \"{}\"", person.id(), person.name.text());
    }
    fs::write(root.join("team.toml"), team).unwrap();
    fs::write(account.join("plan.toml"), "[account]\nname = \"Nordwind\"\n").unwrap();
    fs::write(account.join("people.toml"), toml(&company.plan)).unwrap();
}

fn toml(plan: &Plan) -> String {
    let mut out = String::new();
    for unit in plan.units.iter() {
        let _ = writeln!(out, "[unit.{}]\nname = \"{}\"", unit.id(), unit.name.text());
    }
    for person in plan.stakeholders.iter() {
        let _ = writeln!(out, "[stakeholder.{}]", person.id());
        if !person.name.text().is_empty() {
            let _ = writeln!(out, "name = \"{}\"", person.name.text());
        }
        let _ = writeln!(out, "title = \"{}\"", person.title.text());
        if let Some(manager) = person.reports_to.get() {
            let _ = writeln!(out, "reports-to = \"{}\"", manager.id());
        }
        if let Some(unit) = person.unit.get() {
            let _ = writeln!(out, "unit = \"{}\"", unit.id());
        }
        if let Some(stance) = person.stance.value() {
            let _ = writeln!(out, "stance = \"{}\"", stance.word());
        }
        let words = person.roles.values().map(|role| format!("\"{}\"", role.word()));
        let _ = writeln!(out, "roles = [{}]", words.collect::<Vec<_>>().join(", "));
        let covers = person.covered_by.values().filter_map(|cover| cover.person.get());
        let covers = covers.map(|us| format!("{{ person = \"{}\" }}", us.id()));
        let _ = writeln!(out, "covered-by = [{}]", covers.collect::<Vec<_>>().join(", "));
        let lines = person.influences.values().filter_map(|line| {
            let (to, kind) = (line.to.get()?, line.kind.value()?);
            Some(format!("{{ to = \"{}\", kind = \"{}\" }}", to.id(), kind.word()))
        });
        let _ = writeln!(out, "influences = [{}]", lines.collect::<Vec<_>>().join(", "));
    }
    out
}

fn draw(root: &Path, name: &str) -> Cost {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keyplan"));
    command.args(["-q", "--today", "2026-11-23", "--root"]).arg(root);
    measured(command.args(["graph", "nordwind", "-o"]).arg(root.join(name)))
}

fn median(run: impl Fn() -> Cost) -> Cost {
    let mut costs: Vec<Cost> = (0..RUNS).map(|_| run()).collect();
    costs.sort_by_key(|cost| cost.cpu.max(cost.wall));
    costs[RUNS / 2]
}

fn measured(command: &mut Command) -> Cost {
    let (before, start) = (cpu_of_children(), Instant::now());
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?}");
    Cost { wall: start.elapsed(), cpu: cpu_of_children().saturating_sub(before) }
}

/// The CPU time of all programs that were started and have ended.
fn cpu_of_children() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit(") ").next().unwrap();
    let fields: Vec<&str> = after_name.split(' ').collect();
    let ticks: u64 = fields[13].parse::<u64>().unwrap() + fields[14].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 1_000 / TICKS)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
