//! The formats in lines: findings by file, and one JSON object a line.

use keyplan::diagnostic::render::{Colour, Context, Format};
use keyplan::i18n::Language;
use serde_json::Value;

use super::{Judged, told};

const GROUPED: &str = "\
accounts/a/plan.toml  2 errors
  3:10  error  ref/unknown-word  `stance` does not know the word `advocat`
  4:9   error  action/no-owner   nobody answers for action `visit`

accounts/b/plan.toml  1 error
  1:2  error  ref/unknown-kind  there is no kind `gaol`

";

fn two() -> Judged {
    let rules = "[lint.rules]\nplan = \"off\"\naction = \"off\"\n\"action/no-owner\" = \"error\"\nprivacy = \"off\"\n\
                 goal = \"off\"\nmap = \"off\"\npeople = \"off\"\nswot = \"off\"\nstrategy = \"off\"\n";
    Judged::of([
        ("keyplan.toml", rules),
        (
            "accounts/a/plan.toml",
            "[stakeholder.coo]\nname = \"Jan\"\nstance = \"advocat\"\n[action.visit]\ntitle = \"Visit\"\n",
        ),
        ("accounts/b/plan.toml", "[gaol.x]\n"),
    ])
}

#[test]
fn findings_stand_below_their_file() {
    assert_eq!(two().told(Format::Grouped), GROUPED);
    assert_eq!(told(&[], Format::Grouped), "");
    let german =
        two().told_with(Format::Grouped, |it| Context { language: Language::German, ..it });
    assert!(german.contains("accounts/a/plan.toml  2 Fehler\n  3:10  Fehler  ref/"), "{german}");
    let styled = two().told_with(Format::Grouped, |it| Context { colour: Colour::Styled, ..it });
    assert!(styled.contains("\u{1b}[1m\u{1b}[91merror\u{1b}[0m"), "{styled:?}");
}

#[test]
fn a_line_is_what_the_report_has_for_the_finding() {
    let judged = Judged::usual();
    let report: Value = serde_json::from_str(&judged.told(Format::Json)).unwrap();
    let text = judged.told(Format::Jsonl);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(Value::from(lines), report["findings"]);
    assert_eq!(told(&[], Format::Jsonl), "");
}
