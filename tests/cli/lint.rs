//! `keyplan lint`: what it prints in every format, when it fails, what it leaves out, and how a
//! finding is silenced.

use super::{FOUND, PLAN, TODAY, nordwind};
use crate::support::{Outcome, Project};

const PRETTY: &str = r#"error[ref/unknown-word]: `stance` does not know the word `advocat`
  --> accounts/nordwind/plan.toml:17:10
   |
17 | stance = "advocat"
   |          ^^^^^^^^^
   |
help: did you mean `advocate`?
   |
17 | stance = "advocate"
   |                  +

error[action/no-owner]: nobody answers for action `visit`
  --> accounts/nordwind/plan.toml:19:9
   |
19 | [action.visit]
   |         ^^^^^
   |
   = help: name the one of ours who sees to it: `owner = "lena"`

warning[action/overdue-silent]: action `visit` was due on 10 Nov 2026, and no note says how it stands
  --> accounts/nordwind/plan.toml:21:7
   |
21 | due = 2026-11-10
   |       ^^^^^^^^^^
   |
   = help: add a `status-note`, agree on a new `due`, or close the action

2 errors, 1 warning in 1 plan
`--fix` mends 1 of them
"#;

const GERMAN: &str = "\
accounts/nordwind/plan.toml:17:10: error[ref/unknown-word]: `stance` kennt das Wort `advocat` nicht
accounts/nordwind/plan.toml:19:9: error[action/no-owner]: für Maßnahme `visit` ist niemand verantwortlich
accounts/nordwind/plan.toml:21:7: warning[action/overdue-silent]: Maßnahme `visit` war am 10.11.2026 fällig, und kein Vermerk sagt, wie es steht
";

/// Lints in short form on the usual day.
#[track_caller]
fn short<const N: usize>(project: &Project, args: [&str; N]) -> Outcome {
    let usual = ["lint", "--format", "short", "--today", TODAY];
    project.run(usual.into_iter().chain(args))
}

/// The rules that are found, each with its line.
#[track_caller]
fn found(project: &Project) -> Vec<String> {
    let outcome = project.run(["lint", "--format", "json", "--today", TODAY]);
    let shown = |finding: &crate::support::Finding| {
        format!("{}:{} {} {}", finding.path, finding.line, finding.severity, finding.rule)
    };
    outcome.findings().iter().map(shown).collect()
}

#[test]
fn prints_findings_for_people() {
    nordwind().run(["lint", "--today", TODAY]).code(1).stdout_is(PRETTY).stderr_is("");
}

#[test]
fn repeats_no_secret_whichever_rule_speaks_of_its_line() {
    let plan = "[account]\nname = \"Nordwind\"\nportal-password = \"hunter2\"\n";
    let project = Project::new()
        .file("keyplan.toml", "[workspace]\nname = \"Plans\"\n")
        .file("accounts/nordwind/plan.toml", plan);
    for format in ["pretty", "short", "json"] {
        let outcome = project.run(["lint", "--format", format, "--today", TODAY]);
        outcome
            .stdout_has("privacy/secret-like")
            .stdout_has("ref/unknown-field")
            .stdout_lacks("hunter2");
    }
}

#[test]
fn prints_a_line_a_finding() {
    short(&nordwind(), []).code(1).stdout_is(FOUND).stderr_is("2 errors, 1 warning in 1 plan\n");
    short(&nordwind(), ["--quiet"]).code(1).stdout_is(FOUND).stderr_is("");
}

#[test]
fn speaks_german() {
    let german = short(&nordwind(), ["--lang", "de"]);
    german.code(1).stdout_is(GERMAN).stderr_is("2 Fehler, 1 Warnung in 1 Plan\n");
    let by_locale = nordwind().run_with(["lint", "--format", "short", "--today", TODAY], |run| {
        run.env("LC_ALL", "de_CH.UTF-8")
    });
    by_locale.code(1).stdout_is(GERMAN);
}

#[test]
fn prints_findings_for_programs() {
    let outcome = nordwind().run(["lint", "--format", "json", "--today", TODAY]);
    let json = outcome.code(1).stderr_is("").json();
    let first = &json["findings"][0];
    let keys: Vec<&str> = first.as_object().unwrap().keys().map(String::as_str).collect();
    let all = "rule severity message path line column end-line end-column plan item field fingerprint help";
    assert_eq!(keys.join(" "), all);
    let place =
        ["line", "column", "end-line", "end-column"].map(|key| first[key].as_u64().unwrap());
    assert_eq!(place, [17, 10, 17, 19]);
    let subject =
        ["rule", "severity", "path", "plan", "item", "field"].map(|key| first[key].as_str());
    let expected = [
        "ref/unknown-word",
        "error",
        "accounts/nordwind/plan.toml",
        "nordwind",
        "stakeholder.coo",
        "stance",
    ];
    assert_eq!(subject, expected.map(Some));
    assert_eq!(first["fingerprint"].as_str().map(str::len), Some(32));
    assert_eq!(json["summary"].to_string(), r#"{"errors":2,"warnings":1,"infos":0}"#);
}

#[test]
fn fails_from_the_asked_severity_on() {
    let project = nordwind();
    project.edit("accounts/nordwind/plan.toml", "advocat\"", "advocate\"");
    project.edit(
        "accounts/nordwind/plan.toml",
        "title = \"Visit",
        "owner = \"lena\"\ntitle = \"Visit",
    );
    short(&project, []).success();
    short(&project, ["--fail-on", "warning"]).code(1);
    short(&project, ["--fail-on", "error"]).success();
    project.write("keyplan.toml", "[lint]\nfail-on = \"warning\"\n");
    short(&project, []).code(1);
    short(&project, ["--fail-on", "error"]).success();
    short(&project, ["--fail-on", "grave"]).code(2).stderr_has("one of: error, warning, info");
}

#[test]
fn leaves_out_or_keeps_what_depends_on_the_day() {
    let lines: Vec<&str> = FOUND.split_inclusive('\n').collect();
    short(&nordwind(), ["--no-dates"]).code(1).stdout_is(&lines[..2].concat());
    short(&nordwind(), ["--only-dates"]).code(0).stdout_is(lines[2]);
    short(&nordwind(), ["--only-dates", "--no-dates"]).code(2);
    let early = nordwind().run(["lint", "--format", "short", "--today", "2026-11-10"]);
    early.stdout_is(&lines[..2].concat());
    let by_epoch = nordwind()
        .run_with(["lint", "--format", "short"], |run| run.env("SOURCE_DATE_EPOCH", "1795392000"));
    by_epoch.stdout_is(FOUND);
    nordwind().run(["lint", "--today", "soon"]).code(2).stderr_has("2027-03-31");
    let no_number = nordwind().run_with(["lint"], |run| run.env("SOURCE_DATE_EPOCH", "now"));
    no_number.code(2).stderr_has("SOURCE_DATE_EPOCH");
}

#[test]
fn shows_only_what_is_in_the_asked_paths() {
    let project = nordwind()
        .file("accounts/nordwind-two/plan.toml", "[plan]\nstatus = \"draft\"\n")
        .file("accounts/nordwind/sub/page.md", "[[goal.none]]\n");
    let paths = |args: &[&str]| -> Vec<String> {
        let usual = ["lint", "--format", "json", "--today", TODAY];
        let outcome = project.run(usual.iter().chain(args));
        let mut paths: Vec<_> = outcome.findings().into_iter().map(|it| it.path).collect();
        paths.dedup();
        paths
    };
    let page = "accounts/nordwind/sub/page.md";
    let plan = "accounts/nordwind/plan.toml";
    assert_eq!(paths(&["accounts/nordwind"]), [plan, page]);
    assert_eq!(paths(&[page]), [page]);
    assert_eq!(
        paths(&["accounts/nordwind/sub", "accounts/nordwind-two"]),
        ["accounts/nordwind-two/plan.toml", page]
    );
    assert_eq!(paths(&["."]).len(), 3);
    project.run(["lint", page]).code(1);
    project.run(["lint", "accounts/nordwind-two"]).code(0);
    project.run(["lint", "nowhere"]).code(2).stderr_has("cannot find `nowhere`");
    let above = project.run(["lint", ".", ".."]);
    above.code(2).stderr_has("`..` is not in the plan repository");
    let named_from_root = |run: &mut std::process::Command| {
        run.current_dir(project.path("accounts/nordwind-two"));
    };
    let outcome = project.run_with(["lint", "--format", "short", page], |run| {
        named_from_root(run);
        run
    });
    outcome.code(1).stdout_has(page).stdout_lacks(plan);
}

#[test]
fn finds_the_root_upward_or_where_it_is_told() {
    let project = nordwind();
    let inside = |args: &[&str], folder: &str| {
        let folder = project.path(folder);
        project.run_with(args, |run| run.current_dir(folder))
    };
    let short = ["lint", "--format", "short", "--today", TODAY];
    inside(&short, "accounts/nordwind").code(1).stdout_is(FOUND);
    let asked: Vec<&str> = short.into_iter().chain(["-C", "plans/accounts"]).collect();
    inside(&asked, "..").code(1).stdout_is(FOUND);
    let path: Vec<&str> = short.into_iter().chain(["plans/accounts/nordwind"]).collect();
    inside(&path, "..").code(1).stdout_is(FOUND);
    inside(&["lint"], "../home").code(2).stderr_has("no `keyplan.toml` here").stderr_has("hint:");
    inside(&["lint", "-C", "none"], "..").code(2).stderr_has("cannot find `none`");
}

#[test]
fn reads_the_plans_as_they_were() {
    let project = nordwind();
    let first = project.record("First");
    project.edit("accounts/nordwind/plan.toml", "advocat\"", "advocate\"");
    project.record("Second");
    project.remove("accounts");
    short(&project, []).success().stdout_is("");
    short(&project, ["--at", "HEAD~1"]).code(1).stdout_is(FOUND);
    short(&project, ["--at", &first[..8]]).code(1).stdout_is(FOUND);
    short(&project, ["--at", "main"]).code(1).stdout_lacks("advocat");
    short(&project, ["--at", "v9"]).code(2).stderr_has("v9");
    let outside = nordwind();
    short(&outside, ["--at", "HEAD"]).code(2).stderr_has("no Git repository");
}

#[test]
fn mistakes_in_the_settings_have_their_line() {
    let project = nordwind();
    project.write("accounts/nordwind/plan.toml", "[plan]\nstatus = \"draft\"\n");
    project.write(
        "keyplan.toml",
        "[workspace]\nnmae = \"x\"\nlanguages = [\"fr\"]\nfiscal-year-start = 13\nplans = [\"a[\"]\ntoday = \"2026-01-01\"\n\
         [lint]\nfail-on = \"never\"\n[lint.rules]\n\"goal/no-metrik\" = \"off\"\nswot = \"loud\"\n[site]\naccent = \"blue\"\n",
    );
    let found: Vec<String> =
        found(&project).into_iter().filter(|finding| finding.starts_with("keyplan")).collect();
    assert_eq!(
        found,
        [
            "keyplan.toml:2 warning ref/unknown-field",
            "keyplan.toml:3 error ref/unknown-word",
            "keyplan.toml:4 error ref/wrong-type",
            "keyplan.toml:5 error ref/wrong-type",
            "keyplan.toml:6 error ref/wrong-type",
            "keyplan.toml:8 error ref/unknown-word",
            "keyplan.toml:10 warning config/unknown-rule",
            "keyplan.toml:11 error ref/unknown-word",
            "keyplan.toml:13 error ref/wrong-type",
        ]
    );
    short(&project, []).code(1).stdout_has("accounts/nordwind/plan.toml:1:2: warning");
    let pretty = project.run(["lint", "keyplan.toml"]);
    pretty.code(1).stdout_has("4 | fiscal-year-start = 13").stdout_has("`accent` takes `#rrggbb`");
    pretty.stdout_has("did you mean `name`?").stdout_has("did you mean `goal/no-metric`?");
}

#[test]
fn levels_hold_for_a_rule_and_for_a_group() {
    let project = nordwind();
    let rules = |text: &str| {
        project.write("keyplan.toml", format!("[lint.rules]\n{text}\n"));
        let found = found(&project);
        found.iter().map(|it| it.split_once(' ').unwrap().1.to_owned()).collect::<Vec<_>>()
    };
    let word = "error ref/unknown-word";
    assert_eq!(rules("action = \"off\""), [word]);
    assert_eq!(
        rules("action = \"info\"\n\"action/overdue-silent\" = \"error\""),
        [word, "info action/no-owner", "error action/overdue-silent"]
    );
    assert_eq!(
        rules("\"action/overdue-silent\" = { level = \"info\", days = 14 }"),
        [word, "error action/no-owner", "info action/overdue-silent"]
    );
    assert_eq!(
        rules("\"action/overdue-silent\" = { days = 5 }"),
        [word, "error action/no-owner", "error action/overdue-silent"]
    );
    assert_eq!(rules("ref = \"off\"\naction = \"off\"").len(), 0);
}

#[test]
fn a_draft_has_its_errors_as_warnings() {
    let project = nordwind();
    project.edit("accounts/nordwind/plan.toml", "[plan]\n", "[plan]\nstatus = \"draft\"\n");
    short(&project, []).success().stdout_lacks("error[").stdout_has("warning[ref/unknown-word]");
    project.write("accounts/nordwind/broken.toml", "[goal.x]\ntitle = \n");
    short(&project, []).code(1).stdout_has("error[syntax/toml]");
}

/// [`PLAN`] with every `from` replaced by its `to`.
fn with(changes: &[(&str, &str)]) -> Project {
    let project = nordwind();
    for (from, to) in changes {
        project.edit("accounts/nordwind/plan.toml", from, to);
    }
    project
}

#[test]
fn a_finding_is_allowed_on_its_line_and_above_it() {
    let on_line =
        with(&[("\"advocat\"", "\"advocat\" # keyplan: allow ref/unknown-word: their word")]);
    short(&on_line, []).stdout_lacks("unknown-word").stdout_lacks("allow/").stdout_has("no-owner");
    let above =
        with(&[("stance =", "# keyplan: allow ref/unknown-word: their word\n# more\nstance =")]);
    short(&above, []).stdout_lacks("unknown-word").stdout_lacks("allow/");
}

#[test]
fn findings_of_an_item_are_allowed_above_its_header() {
    let comment = "# keyplan: allow action/no-owner, action/overdue-silent until 2027-01-31: after the fair\n";
    let project = with(&[("[action.visit]", &format!("{comment}[action.visit]"))]);
    let lines: Vec<&str> = FOUND.split_inclusive('\n').collect();
    short(&project, []).code(1).stdout_is(lines[0]);
    project.write(
        "accounts/nordwind/more.toml",
        "[action.call]\ntitle = \"Call\"\ndue = 2027-01-01\n",
    );
    short(&project, []).stdout_has("action `call`");
}

#[test]
fn a_finding_in_prose_is_allowed_by_a_comment() {
    let project = nordwind();
    project.write(
        "accounts/nordwind/page.md",
        "Ask [[goal.none]]. <!-- keyplan: allow ref/unknown-id: comes in May -->\n\n\
         <!-- keyplan: allow ref/unknown-id: comes in May -->\nOr [[goal.other]].\n",
    );
    short(&project, []).stdout_is(FOUND);
}

#[test]
fn an_allow_is_judged_too() {
    let project = with(&[
        ("name = \"Ada Roth\"", "name = \"Ada Roth\" # keyplan: allow ref/unknown-word: gone"),
        ("\"advocat\"", "\"advocat\" # keyplan: allow ref/unknown-word until 2026-11-22: old"),
        ("due = 2026-11-10", "due = 2026-11-10 # keyplan: allow action/overdue-silent"),
        ("roles =", "# keyplan: allow action/no-ovner: a slip\nroles ="),
    ]);
    let found = found(&project);
    let plan = "accounts/nordwind/plan.toml";
    assert_eq!(
        found,
        [
            format!("{plan}:10 warning allow/unneeded"),
            format!("{plan}:11 warning allow/unknown-rule"),
            format!("{plan}:18 error ref/unknown-word"),
            format!("{plan}:18 warning allow/expired"),
            format!("{plan}:20 error action/no-owner"),
            format!("{plan}:22 warning allow/no-reason"),
        ]
    );
    short(&project, []).stdout_has("`ref/unknown-word` finds no fault here");
    let no_date = "\"advocat\" # keyplan: allow ref/unknown-word until May: soon";
    let no_date = with(&[("\"advocat\"", no_date)]);
    short(&no_date, []).stdout_has("error[ref/unknown-word]").stdout_has("is no date");
    project.run(["lint"]).stdout_has("did you mean `action/no-owner`?");
}

#[test]
fn an_allow_is_not_called_unneeded_for_what_a_broken_file_keeps_quiet() {
    let project = nordwind();
    let prose = "Ask [[goal.none]]. <!-- keyplan: allow ref/unknown-id: comes in May -->\n";
    project.write("accounts/nordwind/page.md", prose);
    project.write("accounts/nordwind/broken.toml", "[goal.x]\ntitle = \n");
    short(&project, []).code(1).stdout_has("syntax/toml").stdout_lacks("allow/");
    let syntax = "[goal.x]\n# keyplan: allow syntax/toml: no\ntitle = \n";
    project.write("accounts/nordwind/broken.toml", syntax);
    short(&project, []).code(1).stdout_has("syntax/toml").stdout_has("cannot be allowed");
}

#[test]
fn colours_only_when_asked() {
    let plain = nordwind().run(["lint", "--today", TODAY]);
    assert!(!plain.stdout().contains('\u{1b}'));
    let styled = nordwind().run(["lint", "--today", TODAY, "--color", "always"]);
    assert!(styled.stdout().contains("\u{1b}["));
}

#[test]
fn a_reader_that_went_away_is_no_failure() {
    let project = Project::new().file("keyplan.toml", "").file("accounts/x/plan.toml", PLAN);
    let many = (0..2_000).map(|n| format!("[action.a{n}]")).collect::<Vec<_>>().join("\n");
    for part in 0..20 {
        project.write(
            format!("accounts/x/part-{part}.toml"),
            many.replace("[action.a", &format!("[action.p{part}-a")),
        );
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_keyplan"));
    command.args(["lint", "--format", "short"]).current_dir(project.root()).stdout(writer);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains("panicked") && !said.contains("Broken pipe"), "{said}");
}
