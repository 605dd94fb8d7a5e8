//! Printing takes time in proportion to the findings, and not to their square: neither many plans nor
//! many files make one finding dearer.

use std::fmt::Write;
use std::time::{Duration, Instant};

use keyplan::diagnostic::render::Format;

use super::Judged;

/// So many plans with one file of ten findings each.
fn judged(plans: usize) -> Judged {
    let paths: Vec<String> = (0..plans).map(|at| format!("accounts/p{at:05}/plan.toml")).collect();
    let mut text = String::new();
    for at in 0..10 {
        let _ = writeln!(text, "[action.a{at}]\ntitle = \"Visit\"\ndue = 2027-01-01");
    }
    let files = paths.iter().map(|path| (path.as_str(), text.as_str()));
    Judged::of(files.chain([("keyplan.toml", "[lint.rules]\nplan = \"off\"\n")]))
}

/// The shortest of some runs, for one finding.
fn cost(judged: &Judged, format: Format) -> Duration {
    let run = || {
        let start = Instant::now();
        assert!(judged.told(format).len() > 1_000);
        start.elapsed() / u32::try_from(judged.findings.len()).unwrap()
    };
    (0..3).map(|_| run()).min().unwrap()
}

#[test]
fn a_finding_costs_the_same_among_many() {
    let (few, many) = (judged(50), judged(1_600));
    assert!(many.findings.len() >= 16_000, "{}", many.findings.len());
    for (name, format) in Format::ALL {
        let (few, many) = (cost(&few, format), cost(&many, format));
        assert!(many < few * 6, "{name}: {few:?} a finding among few, {many:?} among many");
    }
}

#[test]
fn every_file_is_found_by_its_path() {
    let judged = Judged::of([
        ("keyplan.toml", "[workspace]\nname = \"x\"\n"),
        ("team.toml", ""),
        ("offerings.toml", ""),
        ("a/one/plan.toml", ""),
        ("a/one/sub/page.md", ""),
        ("a/one/sub/plan.toml", ""),
        ("b/one/plan.toml", ""),
        ("b/one/z.toml", ""),
        ("b/sub/plan.toml", ""),
    ]);
    let files = &judged.workspace;
    for path in &files.present {
        assert_eq!(files.file(path).map(|file| &*file.path), Some(&**path));
    }
    for absent in ["a/one/none.toml", "a/one", "plan.toml", "", "/", "a/one/sub/plan.toml/x"] {
        assert!(files.file(absent).is_none(), "{absent}");
    }
}
