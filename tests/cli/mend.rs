//! `keyplan lint --fix`, `--fix-unsafe` and `--diff`: what is written, what is said, and what stops all.

use std::fs;

use super::{PLAN, TODAY, nordwind};
use crate::support::{Outcome, Project};

const PATH: &str = "accounts/nordwind/plan.toml";

/// A repository with a fault that is mended safely, and one that is not.
fn sloppy() -> Project {
    let project = nordwind();
    project.edit(PATH, "[action.visit]\n", "[action.visit]\nowner = \"lenna\"\n");
    project
}

/// Its plan after `--fix`.
fn mended() -> String {
    PLAN.replace("advocat\"", "advocate\"")
        .replace("[action.visit]\n", "[action.visit]\nowner = \"lenna\"\n")
}

#[track_caller]
fn lint<const N: usize>(project: &Project, args: [&str; N]) -> Outcome {
    project.run(["lint", "--format", "short", "--today", TODAY].into_iter().chain(args))
}

const LEFT: &str = "\
accounts/nordwind/plan.toml:20:9: error[ref/unknown-id]: there is no person `lenna`
accounts/nordwind/plan.toml:22:7: warning[action/overdue-silent]: action `visit` was due on 10 Nov 2026, and no note says how it stands
";

#[test]
fn mends_what_is_safe_and_tells_what_is_left() {
    let project = sloppy();
    let outcome = lint(&project, ["--fix"]);
    outcome.code(1).stdout_is(LEFT).stderr_is(
        "mended: accounts/nordwind/plan.toml:17:10: [ref/unknown-word] `stance` does not know the word `advocat` (replace by `advocate`)\n\
         1 finding mended in 1 file\n\
         1 error, 1 warning in 1 plan\n",
    );
    assert_eq!(project.read(PATH), mended());
    let again = lint(&project, ["--fix"]);
    again
        .code(1)
        .stdout_is(LEFT)
        .stderr_is("nothing could be mended\n1 error, 1 warning in 1 plan\n");
    assert_eq!(project.read(PATH), mended());
}

#[test]
fn mends_boldly_only_when_asked() {
    let project = sloppy();
    let outcome = lint(&project, ["--fix-unsafe", "--lang", "de"]);
    outcome.success().stderr_is(
        "behoben: accounts/nordwind/plan.toml:17:10: [ref/unknown-word] `stance` kennt das Wort `advocat` nicht (durch `advocate` ersetzen)\n\
         behoben: accounts/nordwind/plan.toml:20:9: [ref/unknown-id] person `lenna` gibt es nicht (durch `lena` ersetzen)\n\
         2 Befunde in 1 Datei behoben\n\
         1 Warnung in 1 Plan\n",
    );
    assert_eq!(project.read(PATH), mended().replace("lenna", "lena"));
    let strict = lint(&project, ["--fix", "--fail-on", "warning", "--quiet"]);
    strict.code(1).stderr_is("");
}

#[test]
fn shows_a_diff_and_writes_nothing() {
    let project = sloppy();
    let before = project.read(PATH);
    let diff = "\
--- a/accounts/nordwind/plan.toml
+++ b/accounts/nordwind/plan.toml
@@ -14,7 +14,7 @@
 [stakeholder.coo]
 name = \"Jan Öz\"
 reports-to = \"cfo\"
-stance = \"advocat\"
+stance = \"advocate\"
 \n [action.visit]
 owner = \"lenna\"
";
    for args in [&["--diff"][..], &["--diff", "--fix"]] {
        let usual = ["lint", "--today", TODAY];
        let outcome = project.run(usual.iter().chain(args));
        outcome.code(1).stdout_is(diff).stderr_is("1 finding would be mended in 1 file\n");
    }
    let both = lint(&project, ["--diff", "--fix-unsafe", "--lang", "de"]);
    both.code(1).stdout_has("+owner = \"lena\"").stderr_is("2 Befunde in 1 Datei würden behoben\n");
    assert_eq!(project.read(PATH), before);
    lint(&project, ["--fix", "--quiet"]);
    let nothing = lint(&project, ["--diff"]);
    nothing.success().stdout_is("").stderr_is("nothing could be mended\n");
}

#[test]
fn a_diff_can_be_applied_by_git() {
    let project = sloppy();
    project.write(
        "accounts/nordwind/page.md",
        "\u{feff}A\r\n<!-- keyplan: allow goal/none: x -->\r\nB",
    );
    project.record("First");
    let mut patch = lint(&project, ["--diff", "--fix-unsafe"]).stdout().to_owned();
    for path in [PATH, "accounts/nordwind/page.md"] {
        // The library wants a line more than the program.
        let head = format!("--- a/{path}\n");
        patch = patch.replace(&head, &format!("diff --git a/{path} b/{path}\n{head}"));
    }
    lint(&project, ["--fix-unsafe"]);
    let repository = git2::Repository::open(project.root()).unwrap();
    let wanted: Vec<_> = [PATH, "accounts/nordwind/page.md"].map(|path| project.read(path)).into();
    assert_eq!(wanted[1], "\u{feff}A\r\n\r\nB");
    repository.checkout_head(Some(git2::build::CheckoutBuilder::new().force())).unwrap();
    let diff = git2::Diff::from_buffer(patch.as_bytes()).unwrap();
    repository.apply(&diff, git2::ApplyLocation::WorkDir, None).unwrap();
    assert_eq!([PATH, "accounts/nordwind/page.md"].map(|path| project.read(path)).to_vec(), wanted);
}

#[test]
fn mends_only_what_is_in_the_asked_paths() {
    let other = "accounts/other/plan.toml";
    let text = "[plan]\nstatus = \"draft\"\ntitel = \"Other\"\n";
    let project = sloppy().file(other, text);
    lint(&project, ["--fix", "accounts/nordwind"]).stdout_lacks(other);
    assert_eq!(project.read(other), text);
    assert_eq!(project.read(PATH), mended());
    lint(&project, ["--fix", other]);
    assert_eq!(project.read(other), text.replace("titel", "title"));
}

#[test]
fn tells_a_fix_that_would_do_harm() {
    let project = nordwind();
    project.edit(
        PATH,
        "[action.visit]\n",
        "[action.visit]\nowner = \"lena\"\nmilestne = \"none\"\n",
    );
    let outcome = lint(&project, ["--fix"]);
    // The mended word makes room for the error that the mended key brings up.
    outcome.code(1).stdout_has("no milestone `none`");
    let alone = nordwind();
    alone.edit(PATH, "advocat\"", "advocate\"");
    alone.edit(PATH, "[action.visit]\n", "[action.visit]\nowner = \"lena\"\nmilestne = \"none\"\n");
    let before = alone.read(PATH);
    let outcome = lint(&alone, ["--fix"]);
    outcome.success().stdout_has("ref/unknown-field").stderr_has(
        "not mended: accounts/nordwind/plan.toml:21:1: [ref/unknown-field] there is no field `milestne` here \
         (replace by `milestone`): there would be more errors than before\nnothing could be mended\n",
    );
    lint(&alone, ["--diff", "--lang", "de"]).success().stderr_has("es gäbe mehr Fehler als zuvor");
    assert_eq!(alone.read(PATH), before);
}

#[test]
fn a_corrected_word_may_show_what_it_asks_for() {
    let project = nordwind();
    project.edit(
        PATH,
        "version = \"1\"\n",
        "version = \"1\"\nowner = \"lena\"\nstatus = \"actve\"\n",
    );
    lint(&project, ["--fix"]).code(1).stdout_has("error[goal/none]").stdout_lacks("actve");
    assert_eq!(project.read(PATH).matches("status = \"active\"\n").count(), 1);
}

#[test]
fn very_many_are_counted() {
    let project = sloppy();
    let one = |at: usize| format!("[action.a{at}]\nonwer = \"lena\"\n");
    let many: Vec<String> = (0..300).map(one).collect();
    project.write("accounts/nordwind/more.toml", many.concat());
    let outcome = lint(&project, ["--fix"]);
    outcome.stderr_has("\nand 101 more\n301 findings mended in 2 files\n");
}

#[test]
fn what_was_cannot_be_mended() {
    let project = sloppy().commit("First");
    for flag in ["--fix", "--fix-unsafe", "--diff"] {
        let outcome = lint(&project, [flag, "--at", "HEAD"]);
        outcome.code(2).stderr_has("what a revision holds cannot be mended").stderr_has("--at");
    }
}

#[test]
fn what_goes_against_mending_is_refused() {
    let project = sloppy();
    let before = project.read(PATH);
    for other in [
        &["--base", "HEAD"][..],
        &["--write-baseline"],
        &["--add-allow", "action/no-owner", "--reason", "x"],
        &["--stdin-path", PATH],
        &["--watch"],
    ] {
        for flag in ["--fix", "--fix-unsafe", "--diff"] {
            let outcome = project.run(["lint", flag].iter().chain(other));
            outcome.code(2).stderr_has("cannot be used with");
        }
    }
    assert_eq!(project.read(PATH), before);
}

#[test]
fn other_formats_hold_what_is_left() {
    let project = sloppy();
    let json = project.run(["lint", "--format", "json", "--today", TODAY, "--fix"]);
    let rules: Vec<String> = json.findings().into_iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["ref/unknown-id", "action/overdue-silent"]);
    let pretty = project.run(["lint", "--today", TODAY, "--fix"]);
    pretty.stdout_has(
        "1 error, 1 warning in 1 plan\n`--fix-unsafe` mends 1 of them, to be looked at\n",
    );
    let german = sloppy().run(["lint", "--today", TODAY, "--lang", "de"]);
    german.stdout_has(
        "davon behebt `--fix` 1, `--fix-unsafe` 1 weitere, mit Blick auf das Ergebnis\n",
    );
}

#[cfg(unix)]
#[test]
fn permissions_stay_and_a_write_protected_file_stops_all() {
    use std::os::unix::fs::PermissionsExt;
    let other = "accounts/other/plan.toml";
    let text = "[plan]\nstatus = \"draft\"\ntitel = \"Other\"\n";
    let project = sloppy().file(other, text);
    let mode = |path: &str| fs::metadata(project.path(path)).unwrap().permissions().mode() & 0o777;
    let allow = |path: &str, mode| {
        fs::set_permissions(project.path(path), fs::Permissions::from_mode(mode)).unwrap();
    };
    allow(PATH, 0o640);
    allow(other, 0o440);
    let before = project.read(PATH);
    let outcome = lint(&project, ["--fix"]);
    outcome.code(2).stdout_is("").stderr_has("accounts/other/plan.toml` is write-protected");
    outcome.stderr_has("nothing was changed").stderr_lacks("mended:");
    assert_eq!((project.read(PATH), project.read(other).as_str()), (before, text));
    allow(other, 0o600);
    lint(&project, ["--fix"]).stderr_has("2 findings mended in 2 files");
    assert_eq!((mode(PATH), mode(other)), (0o640, 0o600));
    let left: Vec<_> =
        project.files(".").into_iter().filter(|path| path.contains("keyplan-")).collect();
    assert_eq!(left, [""; 0]);
}
