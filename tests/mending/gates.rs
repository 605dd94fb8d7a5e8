//! What no fix may do, tried with rules that do it on purpose.
//!
//! A judge of the test's own finds fault with a word and offers the fix that is to be judged.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use keyplan::check::{Mended, Mending, Refusal, mend};
use keyplan::diagnostic::Applicability::{Safe, Unsafe};
use keyplan::diagnostic::{Diagnostic, FileEdit, Fix, Location, Severity};
use keyplan::files::MemoryTree;
use keyplan::i18n::Message;
use keyplan::text::{Edit, Span};
use keyplan::workspace::Workspace;

use super::{PLAN, after, judge, mended, read, text, tree};

/// A finding at each place of a word, with the fix that replaces it.
fn replacing(workspace: &Workspace, rule: &'static str, from: &str, to: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in workspace.files() {
        for (at, _) in file.text.match_indices(from) {
            let span = Span::of(at..at + from.len());
            let place = Location { path: file.path.clone(), span: Some(span) };
            let fix = Fix::replacing(Message::new("fix-sort"), Safe, &place, to);
            found.push(Diagnostic::new(rule, place, Message::new("fix-sort")).fix(fix));
        }
    }
    found
}

/// Mends a tree by the findings of a judge.
#[track_caller]
fn by(tree: &MemoryTree, judge: &dyn Fn(&Workspace) -> Vec<Diagnostic>) -> Mended {
    let how = Mending { load: &read, judge, takes: &|_| true, boldest: Safe };
    mend(tree, &how).unwrap()
}

/// Why a fix is refused in a plan, where another fix goes on.
#[track_caller]
fn refusal(plan: &str, from: &str, to: &str) -> Refusal {
    let plan = format!("{plan}\n# mend-me\n");
    let tree = tree([(PLAN, &*plan)]);
    let outcome = by(&tree, &|workspace| {
        let mut found = replacing(workspace, "test/bad", from, to);
        found.extend(judge(workspace).into_iter().map(|it| Diagnostic { fixes: Vec::new(), ..it }));
        found.extend(replacing(workspace, "test/good", "# mend-me", "# mended"));
        found
    });
    assert_eq!(text(&after(&tree, &outcome), PLAN), plan.replace("mend-me", "mended"));
    assert_eq!(outcome.mended.len(), 1);
    assert_eq!(outcome.refused.len(), 1);
    outcome.refused[0].1
}

#[test]
fn a_fix_that_does_harm_is_refused_and_the_others_go_on() {
    let plan = "[action.a]\nowner = \"lena\"\n\n[action.b]\nowner = \"lena\" # why\ntitle = \"B\"";
    assert_eq!(refusal(plan, "\"B\"", "\"B"), Refusal::Broken);
    assert_eq!(refusal(plan, "title", "owner"), Refusal::Broken);
    assert_eq!(refusal(plan, "\"B\"", "\"\"\"B\n"), Refusal::Broken);
    assert_eq!(
        refusal(&format!("\u{feff}{plan}"), "\u{feff}[action.a]", "[action.a]"),
        Refusal::Elsewhere
    );
    assert_eq!(
        refusal(plan, "\n\n[action.b]\nowner = \"lena\" # why\n", "\n# why\n"),
        Refusal::Item
    );
    assert_eq!(refusal(plan, "title = \"B\"", "status = \"doone\""), Refusal::Worse);
}

#[test]
fn a_comment_is_lost_only_where_the_finding_is_about_it() {
    let before = "[action.a] # why\nowner = \"lena\"\n";
    let tree = tree([(PLAN, before)]);
    let place = |span| Location { path: PLAN.into(), span: Some(span) };
    let (comment, id) = (Span::new(10, 16), Span::new(8, 9));
    let run = |at| {
        by(&tree, &|workspace| {
            if !workspace.file(PLAN).unwrap().text.contains("# why") {
                return Vec::new();
            }
            let fix = Fix::replacing(Message::new("fix-sort"), Safe, &place(comment), "");
            vec![Diagnostic::new("test/comment", place(at), Message::new("fix-sort")).fix(fix)]
        })
    };
    assert_eq!(run(id).refused[0].1, Refusal::Comment);
    assert_eq!(text(&after(&tree, &run(comment)), PLAN), "[action.a]\nowner = \"lena\"\n");
}

#[test]
fn a_fix_is_all_or_none_over_its_files() {
    let other = "accounts/fixture/b.toml";
    let tree = tree([(PLAN, "[goal.a]\n"), (other, "[goal.b]\n")]);
    let run = |second: &'static str| {
        by(&tree, &|workspace| {
            let mut found = replacing(workspace, "test/both", "goal.a]", "objective.a]");
            let edit = Edit { span: Span::new(1, 7), text: second.to_owned() };
            for fix in found.iter_mut().flat_map(|finding| &mut finding.fixes) {
                fix.edits.push(FileEdit { path: other.into(), edit: edit.clone() });
            }
            found
        })
    };
    let broken = run("[goal");
    assert_eq!((broken.files.len(), broken.refused[0].1), (0, Refusal::Broken));
    assert_eq!(run("risk.b").files.len(), 2);
}

#[test]
fn fixes_of_one_place_take_turns() {
    let tree = tree([(PLAN, "[action.a]\ntitle = \"one\"\n")]);
    let outcome = by(&tree, &|workspace| {
        let mut found = replacing(workspace, "test/bad", "one", "\"");
        found.extend(replacing(workspace, "test/first", "\"one\"", "\"two\""));
        found.extend(replacing(workspace, "test/second", "two", "three"));
        found
    });
    assert_eq!(text(&after(&tree, &outcome), PLAN), "[action.a]\ntitle = \"three\"\n");
    let rules: Vec<_> = outcome.mended.iter().map(|attempt| attempt.finding.rule).collect();
    assert_eq!(rules, ["test/first", "test/second"]);
    assert_eq!(outcome.refused.len(), 0, "what was refused at first is gone");
}

#[test]
fn the_same_fix_of_two_findings_is_taken_once() {
    let tree = tree([(PLAN, "[action.a] # keyplan: allow goal/none, plan/no-owner: why\n")]);
    let outcome = mended(&tree, Safe);
    assert_eq!(outcome.mended.len(), 2);
    assert_eq!(text(&after(&tree, &outcome), PLAN), "[action.a]\n");
}

#[test]
fn a_rule_that_does_not_come_to_rest_is_left_out_and_told() {
    let tree = tree([(PLAN, "[goal.a]\ntitle = \"left\"\n# mend-me\n")]);
    let outcome = by(&tree, &|workspace| {
        let mut found = replacing(workspace, "test/left", "left", "right");
        found.extend(replacing(workspace, "test/right", "right", "left"));
        found.extend(replacing(workspace, "test/good", "# mend-me", "# mended"));
        found
    });
    assert_eq!(text(&after(&tree, &outcome), PLAN), "[goal.a]\ntitle = \"left\"\n# mended\n");
    let told: Vec<_> = outcome.refused.iter().map(|(it, why)| (it.finding.rule, *why)).collect();
    assert_eq!(told, [("test/left", Refusal::Unsettled)]);
}

#[test]
fn lines_of_a_fix_end_as_those_of_its_file() {
    let mended = |plan: &str| {
        let tree = tree([(PLAN, plan)]);
        let outcome =
            by(&tree, &|workspace| replacing(workspace, "test/lines", "title", "# a\n# b\r\nname"));
        text(&after(&tree, &outcome), PLAN)
    };
    assert_eq!(mended("[goal.a]\r\ntitle = 1\r\n"), "[goal.a]\r\n# a\r\n# b\r\nname = 1\r\n");
    assert_eq!(mended("[goal.a]\ntitle = 1\n"), "[goal.a]\n# a\n# b\r\nname = 1\n");
    assert_eq!(mended("[goal.a]\r\ntitle = 1\n"), "[goal.a]\r\n# a\n# b\r\nname = 1\n");
}

#[test]
fn only_what_is_asked_for_is_mended() {
    let other = "accounts/fixture/b.toml";
    let plan = "[action.a]\nonwer = \"lena\"\n";
    let tree = tree([(PLAN, plan), (other, "[action.b]\nonwer = \"lena\"\n")]);
    let takes = |finding: &Diagnostic| &*finding.at.path == other;
    let how = Mending { load: &read, judge: &judge, takes: &takes, boldest: Unsafe };
    let outcome = mend(&tree, &how).unwrap();
    assert_eq!(outcome.files.len(), 1);
    assert_eq!(text(&after(&tree, &outcome), PLAN), plan);
}

#[test]
fn more_than_people_can_read_are_mended_too() {
    let one = |at: usize| format!("[action.a{at}]\nonwer = \"lena\"\n");
    let many = (0..500).map(one).collect::<Vec<_>>().concat();
    let tree = tree([(PLAN, &*many)]);
    let outcome = mended(&tree, Safe);
    assert_eq!(outcome.mended.len(), 500);
    assert_eq!(text(&after(&tree, &outcome), PLAN), many.replace("onwer", "owner"));
}

#[test]
fn a_fix_that_brings_up_an_error_is_refused() {
    let plan = "[action.a]\nowner = \"lena\"\ntitle = \"A\"\ncontributrs = \"nobody-known\"\n";
    let tree = tree([(PLAN, plan)]);
    let outcome = mended(&tree, Safe);
    assert_eq!(outcome.files, []);
    assert_eq!(outcome.refused[0].1, Refusal::Worse);
    assert_eq!(outcome.refused[0].0.finding.severity, Severity::Warning);
}

#[test]
fn places_are_told_as_they_were_when_found() {
    let tree = tree([(PLAN, "# keyplan: allow goal/none: x\n[action.a]\nonwer = \"lena\"\n")]);
    let outcome = mended(&tree, Safe);
    let places = outcome.mended.iter().map(|it| it.place.map(|place| (place.line, place.column)));
    assert_eq!(places.collect::<Vec<_>>(), [Some((1, 1)), Some((3, 1))]);
    let workspace: Arc<str> = outcome.workspace.file(PLAN).unwrap().text.clone();
    assert_eq!(&*workspace, "[action.a]\nowner = \"lena\"\n");
}

#[test]
fn those_that_do_harm_are_found_out_quickly_among_many() {
    let one = |at: usize| {
        format!(
            "[action.a{at}]\nownre = \"lena\"\n[action.b{at}]\nowner = \"lena\"\ncontributrs = \"none\"\n\
             [action.c{at}]\nonwer = \"lena\"\nownerr = \"lena\"\n"
        )
    };
    let plan: String = (0..300).map(one).collect();
    let tree = tree([(PLAN, &*plan)]);
    let calls = AtomicUsize::new(0);
    let judge = |workspace: &Workspace| {
        calls.fetch_add(1, Ordering::Relaxed);
        // Who answers for an action is not asked, so that no mended one makes room for a harmful one.
        let findings = judge(workspace).into_iter();
        findings.filter(|finding| finding.rule.starts_with("ref/")).collect()
    };
    let outcome = by(&tree, &judge);
    assert_eq!((outcome.mended.len(), outcome.refused.len()), (600, 300));
    let calls = calls.into_inner();
    assert!(calls < 10, "{calls} times judged");
    let told: BTreeSet<Refusal> = outcome.refused.iter().map(|(_, why)| *why).collect();
    assert_eq!(
        told,
        BTreeSet::from([Refusal::Worse]),
        "what would be there twice is offered no more"
    );
}
