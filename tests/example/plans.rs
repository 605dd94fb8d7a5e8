//! `plans-example/`: it lints with exactly the warnings that teach, and whatever it names is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Project, crate_path};

const TODAY: &str = "2026-11-23";

#[test]
fn has_exactly_the_findings_that_teach() {
    let outcome = Project::example().run(["lint", "--format", "short", "--today", TODAY]);
    outcome.success().stdout_is(
        "accounts/corrant/actions.toml:90:7: warning[action/overdue-silent]: \
         action `alarm-list-cleanup` was due on 6 Nov 2026, and no note says how it stands\n\
         accounts/corrant/goals.toml:114:10: warning[goal/status-contradicts-data]: \
         objective `parts-on-time` is called on track, but at its last reading \
         20% of the way was done after 43% of the time\n\
         accounts/corrant/goals.toml:226:14: warning[opportunity/past-close]: \
         opportunity `dryer-monitoring` was to be closed on 30 Oct 2026 and is still open\n\
         accounts/corrant/people.toml:386:121: warning[people/contact-stale]: \
         nobody of ours has spoken with `mill-manager-stockleigh` since 21 Jul 2026; \
         at most 90 days were meant to pass\n\
         accounts/kestrane/people.toml:202:9: warning[people/placeholder-old]: \
         the seat `maintenance-head` has been without a name since 15 Jun 2026, \
         and nobody asks for it\n\
         accounts/kestrane/plan.toml:4:2: warning[people/core-trio-missing]: \
         nobody at the customer has the role `champion`\n",
    );
}

/// The files of the example: path and text.
fn files() -> Vec<(String, String)> {
    let root = crate_path("plans-example");
    let paths = crate::example::files_below(&root).into_iter();
    paths.map(|path| (path.clone(), std::fs::read_to_string(root.join(&path)).unwrap())).collect()
}

/// The account of a path, or nothing for what all plans share.
fn account(path: &str) -> &str {
    path.strip_prefix("accounts/").and_then(|rest| rest.split('/').next()).unwrap_or_default()
}

/// The items by account, as their headers name them.
fn items(files: &[(String, String)]) -> BTreeMap<&str, BTreeSet<String>> {
    let mut items: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| crate::example::ends_with(path, "toml")) {
        let headers = text.lines().filter_map(|line| line.strip_prefix('[')?.split(']').next());
        let names = headers.map(|header| header.split('.').take(2).collect::<Vec<_>>().join("."));
        items.entry(account(path)).or_default().extend(names);
    }
    items
}

#[test]
fn every_reference_in_prose_names_an_item() {
    let files = files();
    let items = items(&files);
    let mut checked = 0;
    let mut dead = Vec::new();
    for (path, text) in &files {
        let targets = text.split("[[").skip(1).filter_map(|rest| rest.split_once("]]"));
        for (target, _) in targets.filter(|(target, _)| !target.contains(['\n', '"', '['])) {
            let target = target.split('|').next().unwrap_or_default();
            let (of, name) = target.split_once('/').unwrap_or((account(path), target));
            let is_in =
                |account: &str| items.get(account).is_some_and(|items| items.contains(name));
            checked += 1;
            if !is_in(of) && !is_in("") && !path.ends_with("README.md") {
                dead.push(format!("{path}: {target}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
    assert!(checked > 20, "only {checked} references were found");
}

#[test]
fn every_link_in_prose_leads_to_a_file() {
    let mut dead = Vec::new();
    for (path, text) in files().iter().filter(|(path, _)| crate::example::ends_with(path, "md")) {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next()) {
            let file = target.split('#').next().unwrap_or_default();
            let is_elsewhere = file.is_empty() || file.contains(':');
            if !is_elsewhere && !crate_path("plans-example").join(folder).join(file).exists() {
                dead.push(format!("{path}: {target}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn every_command_copes_with_every_account() {
    let project = Project::example();
    for account in ["alpmark", "corrant", "elmwasser", "harrow-pike", "kestrane"] {
        for format in ["text", "svg", "dot", "mermaid"] {
            project.run(["graph", account, "--format", format, "--today", TODAY]).success();
        }
    }
    project.run(["build", "--audience", "internal", "--today", TODAY]).success();
}
