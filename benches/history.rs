//! Measures what Git's past costs: `cargo bench --bench history [-- PLANS COMMITS]`, 1,000 and 5,000 unless said
//! otherwise.
//!
//! A generated workspace gets commits that each move a date in one plan. In one run: `keyplan log` of all of it
//! with nothing kept and again, `keyplan diff` of two revisions that differ in ten plans, and beside them
//! `git log --stat` and `git diff`. Median of three, wall and CPU of the whole process. Linux with Git only.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement writes files, starts programs, looks at the clock, and prints"
)]
#![allow(unreachable_pub, dead_code, reason = "the generator is shared with the tests")]

#[path = "generate/mod.rs"]
mod generate;

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each run is repeated; the median counts.
const RUNS: usize = 3;
/// The kernel's steps of CPU time in a second.
const TICKS: u64 = 100;

fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|arg| arg.parse().ok());
    let plans = numbers.next().unwrap_or(1_000);
    let commits = numbers.next().unwrap_or(5_000);
    let folder = tempfile::tempdir().unwrap();
    let (root, cache) = (folder.path().join("plans"), folder.path().join("cache"));
    fs::create_dir(&root).unwrap();
    past(&root, plans, commits);
    println!("{plans} plans, {commits} commits");
    let keyplan = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_keyplan"));
        command.args(arguments).current_dir(&root).env("XDG_CACHE_HOME", &cache);
        measured(&mut command)
    };
    report("keyplan log, nothing kept", || {
        let _ = fs::remove_dir_all(&cache);
        keyplan(&["log", "-n", "1"])
    });
    report("keyplan log, kept", || keyplan(&["log", "-n", "1"]));
    report("git log --stat", || git(&root, &["log", "--stat"]));
    report("keyplan diff HEAD~10..HEAD", || keyplan(&["diff", "HEAD~10..HEAD"]));
    report("keyplan lint, for comparison", || keyplan(&["lint", "--format", "short"]));
    report("git diff HEAD~10 HEAD", || git(&root, &["diff", "HEAD~10", "HEAD"]));
}

fn git(root: &Path, arguments: &[&str]) -> (Duration, Duration) {
    measured(Command::new("git").args(arguments).current_dir(root))
}

/// Writes a repository whose commits each move a date.
fn past(root: &Path, plans: usize, commits: usize) {
    let mut files = generate::generate(plans, 1);
    let run = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.args(arguments).current_dir(root).stdin(Stdio::piped());
        command
    };
    assert!(run(&["init", "-q", "-b", "main"]).status().unwrap().success(), "Git is needed");
    let mut import = run(&["fast-import", "--quiet"]).spawn().unwrap();
    let mut out = BufWriter::new(import.stdin.take().unwrap());
    commit(&mut out, 0, files.iter());
    let moving: Vec<usize> =
        (0..files.len()).filter(|at| files[*at].0.ends_with("actions.toml")).collect();
    for at in 1..commits {
        let file = moving[at.wrapping_mul(7_919) % moving.len()];
        let day = format!("due = 2027-{:02}-{:02}", 1 + at % 12, 1 + at % 28);
        let text = &mut files[file].1;
        if let Some(start) = text.find("due = 20") {
            text.replace_range(start..start + day.len(), &day);
        }
        commit(&mut out, at, std::iter::once(&files[file]));
    }
    drop(out);
    assert!(import.wait().unwrap().success());
    assert!(run(&["reset", "-q", "--hard"]).status().unwrap().success());
}

fn commit<'f>(out: &mut impl Write, at: usize, files: impl Iterator<Item = &'f (String, String)>) {
    let who = format!("Lena Vogt <lena@example.com> {} +0000", 1_700_000_000 + at * 3_600);
    writeln!(out, "commit refs/heads/main\ncommitter {who}\ndata 11\nMove a date").unwrap();
    for (path, text) in files {
        writeln!(out, "M 100644 inline {path}\ndata {}\n{text}", text.len()).unwrap();
    }
    writeln!(out).unwrap();
}

fn report(name: &str, run: impl Fn() -> (Duration, Duration)) {
    let mut costs: Vec<_> = (0..RUNS).map(|_| run()).collect();
    costs.sort();
    let (wall, cpu) = costs[RUNS / 2];
    let ms = |time: Duration| time.as_secs_f64() * 1_000.0;
    println!("{name:32} wall {:7.0} ms   cpu {:7.0} ms", ms(wall), ms(cpu));
}

/// Wall and CPU time of a program.
fn measured(command: &mut Command) -> (Duration, Duration) {
    let (before, start) = (cpu_of_children(), Instant::now());
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    (start.elapsed(), cpu_of_children().saturating_sub(before))
}

/// The CPU time of all programs that were started and have ended.
fn cpu_of_children() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit(") ").next().unwrap();
    let fields: Vec<&str> = after_name.split(' ').collect();
    let ticks: u64 = fields[13].parse::<u64>().unwrap() + fields[14].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 1_000 / TICKS)
}
