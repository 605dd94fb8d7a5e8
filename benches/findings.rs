//! Measures what one finding costs to print, among few and among many: `cargo bench --bench findings`.
//!
//! Plans of ten findings each, 50 and 1,600 of them, in every format: microseconds a finding, the shortest
//! of three runs. It must not grow with their number, so the ratio is
//! what counts: machines are shared.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measurement looks at the clock, and prints"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use jiff::civil::date;
use keyplan::check::{Selection, check};
use keyplan::diagnostic::Diagnostic;
use keyplan::diagnostic::render::{Context, Format, render};
use keyplan::files::MemoryTree;
use keyplan::i18n::Language;
use keyplan::workspace::{Origin, Workspace, load};

/// So many plans with one file of ten findings each, and their findings.
fn judged(plans: usize) -> (Workspace, Vec<Diagnostic>) {
    let paths: Vec<String> = (0..plans).map(|at| format!("accounts/p{at:05}/plan.toml")).collect();
    let mut text = String::new();
    for at in 0..10 {
        let _ = writeln!(text, "[action.a{at}]\ntitle = \"Visit\"\ndue = 2027-01-01");
    }
    let files = paths.iter().map(|path| (path.as_str(), text.as_str()));
    let settings = ("keyplan.toml", "[lint.rules]\nplan = \"off\"\n");
    let tree = MemoryTree::from_texts(files.chain([settings]));
    let workspace = load(&tree, Origin::on(date(2026, 11, 23))).unwrap();
    let findings = check(&workspace, Selection::All);
    (workspace, findings)
}

/// The shortest of some runs, for one finding.
fn cost((workspace, findings): &(Workspace, Vec<Diagnostic>), format: Format) -> Duration {
    let file = |path: &str| workspace.file(path);
    let context = Context::new(Language::English, date(2026, 11, 23), &file);
    let run = || {
        let start = Instant::now();
        std::hint::black_box(render(findings, format, &context));
        start.elapsed() / u32::try_from(findings.len()).unwrap()
    };
    (0..3).map(|_| run()).min().unwrap()
}

fn main() {
    let (few, many) = (judged(50), judged(1_600));
    println!("{} and {} findings", few.1.len(), many.1.len());
    for (name, format) in Format::ALL {
        let (few, many) = (cost(&few, format), cost(&many, format));
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        println!(
            "{name:10} {few:>9.1?} a finding among few, {many:>9.1?} among many: {ratio:4.1} x"
        );
    }
}
