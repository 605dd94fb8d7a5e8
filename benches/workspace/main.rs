//! Measures whole runs on a generated workspace: `cargo bench --bench workspace [-- PLANS]`.
//!
//! Lint, build and start of the release program, median of five runs each: wall time, CPU time of the
//! process (in steps of 10 ms, as the kernel counts it), peak memory, and the ratio to
//! `toml::from_str` of the same bytes on one thread in the same run. `taplo lint` reads the same files
//! beside it where `tests/tools` has installed it; it checks their syntax and nothing else. Linux only,
//! because it asks `/proc`. Machines are shared: quote the ratios.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement writes files, starts the program, looks at the clock, and prints"
)]
#![allow(unreachable_pub, reason = "the generator is shared with the tests")]

#[path = "../generate/mod.rs"]
mod generate;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often each run is repeated; the median counts.
const RUNS: usize = 5;
/// The kernel's steps of CPU time in a second.
const TICKS: u64 = 100;

/// What runs are measured by, because workspaces and machines differ.
#[derive(Clone, Copy)]
struct Yardstick {
    from_str: Duration,
    megabytes: f64,
}

/// What one run took.
#[derive(Clone, Copy)]
struct Cost {
    wall: Duration,
    cpu: Duration,
    peak_kib: u64,
}

fn main() {
    let plans = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(1_000);
    let folder = tempfile::tempdir().unwrap();
    let files = generate::generate(plans, 1);
    let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
    for (path, text) in &files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let faults = generate::faults(plans, 1).len();
    println!("{plans} plans with {faults} faults, {} files, {} kB", files.len(), bytes / 1_000);
    let from_str = from_str(&files);
    println!("toml::from_str of the same TOML, one thread: {:.0} ms", ms(from_str));
    #[allow(clippy::cast_precision_loss, reason = "a megabyte more or less does not count")]
    let yardstick = Yardstick { from_str, megabytes: bytes as f64 / 1e6 };
    let root = folder.path();
    report("start (--help)", yardstick, || run(root, &["--help"]));
    report("lint", yardstick, || run(root, &["lint", "--format", "short"]));
    commit(root);
    report("lint --base HEAD", yardstick, || {
        run(root, &["lint", "--format", "short", "--base", "HEAD"])
    });
    change_some(root);
    report("the same, a plan in 100 changed", yardstick, || {
        run(root, &["lint", "--format", "short", "--base", "HEAD"])
    });
    taplo(root, yardstick);
    report("graph of one account", yardstick, || run(root, &["graph", &first_account(root)]));
    report("build, nothing there", yardstick, || {
        let _ = fs::remove_dir_all(root.join("site"));
        run(root, &["build"])
    });
    report("build, nothing changed", yardstick, || run(root, &["build"]));
}

/// The median time of reading every TOML file into a table.
fn from_str(files: &[(String, String)]) -> Duration {
    let texts: Vec<&str> = files
        .iter()
        .filter(|(path, _)| Path::new(path).extension().is_some_and(|ending| ending == "toml"))
        .map(|(_, text)| text.as_str())
        .collect();
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            for text in &texts {
                std::hint::black_box(toml::from_str::<toml::Table>(text).unwrap());
            }
            start.elapsed()
        })
        .collect();
    times.sort();
    times[RUNS / 2]
}

fn report(name: &str, yardstick: Yardstick, run: impl Fn() -> Cost) {
    let mut costs: Vec<Cost> = (0..RUNS).map(|_| run()).collect();
    costs.sort_by_key(|cost| cost.cpu.max(cost.wall));
    let cost = costs[RUNS / 2];
    let ratio = cost.cpu.as_secs_f64() / yardstick.from_str.as_secs_f64();
    println!(
        "{name:32} wall {:7.1} ms   cpu {:6.0} ms, {:5.1} a MB   {ratio:5.2} x toml::from_str   peak {} MB",
        ms(cost.wall),
        ms(cost.cpu),
        ms(cost.cpu) / yardstick.megabytes,
        cost.peak_kib / 1_024
    );
}

/// Commits the workspace, so that there is something to compare with.
fn commit(root: &Path) {
    let git = git2::Repository::init(root).unwrap();
    let mut index = git.index().unwrap();
    index.add_all(["*"], git2::IndexAddOption::DEFAULT, None).unwrap();
    let tree = git.find_tree(index.write_tree().unwrap()).unwrap();
    let author =
        git2::Signature::new("Bench", "bench@example.com", &git2::Time::new(0, 0)).unwrap();
    git.commit(Some("HEAD"), &author, &author, "All plans", &tree, &[]).unwrap();
}

/// Adds an action to one plan in a hundred.
fn change_some(root: &Path) {
    let mut accounts: Vec<_> =
        fs::read_dir(root.join("accounts")).unwrap().map(|entry| entry.unwrap().path()).collect();
    accounts.sort();
    for account in accounts.iter().step_by(100) {
        let path = account.join("actions.toml");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text + "\n[action.one-more]\ntitle = \"Agree on one more step\"\n")
            .unwrap();
    }
}

/// What another linter takes for the syntax of the same TOML.
fn taplo(root: &Path, yardstick: Yardstick) {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/editors/bin/taplo");
    if !program.exists() {
        println!("taplo is missing; `tests/tools` installs it");
        return;
    }
    report("taplo lint --no-schema", yardstick, || {
        let mut command = Command::new(&program);
        command.args(["lint", "--no-schema", "accounts/**/*.toml"]).current_dir(root);
        measured(&mut command)
    });
}

fn run(root: &Path, arguments: &[&str]) -> Cost {
    let mut command = Command::new(env!("CARGO_BIN_EXE_keyplan"));
    command.args(["-q", "--today", "2026-06-01", "--root"]).arg(root).args(arguments);
    measured(&mut command)
}

fn measured(command: &mut Command) -> Cost {
    let (before, start) = (cpu_of_children(), Instant::now());
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let peak_kib = watch(&mut child);
    Cost { wall: start.elapsed(), cpu: cpu_of_children().saturating_sub(before), peak_kib }
}

/// Waits for a program and gives its peak memory as last seen.
fn watch(child: &mut Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
        peak = kib.unwrap_or(peak).max(peak);
        std::thread::sleep(Duration::from_micros(200));
    }
    peak
}

/// The CPU time of all programs that were started and have ended.
fn cpu_of_children() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit(") ").next().unwrap();
    let fields: Vec<&str> = after_name.split(' ').collect();
    let ticks: u64 = fields[13].parse::<u64>().unwrap() + fields[14].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 1_000 / TICKS)
}

fn first_account(root: &Path) -> String {
    let mut names: Vec<String> = fs::read_dir(root.join("accounts"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.swap_remove(0)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
