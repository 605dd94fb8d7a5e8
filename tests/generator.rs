//! The generated workspace is what measurements say it is: the same on every machine, of the promised
//! size, valid TOML, without a reference to nothing, and sound but for the faults that were put in.

#[path = "../benches/generate/mod.rs"]
mod generate;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use keyplan::check::{Selection, check};
use keyplan::files::MemoryTree;
use keyplan::workspace::{Origin, load};
use toml::{Table, Value};

use generate::{TODAY, faults, generate};

/// One plan: its tables by kind, and the lengths of its TOML and Markdown.
#[derive(Default)]
struct Plan {
    kinds: BTreeMap<String, Table>,
    toml: usize,
    markdown: usize,
}

fn plans(files: &[(String, String)]) -> BTreeMap<String, Plan> {
    let mut plans: BTreeMap<String, Plan> = BTreeMap::new();
    for (path, text) in files {
        let Some((id, name)) = path.strip_prefix("accounts/").and_then(|path| path.split_once('/'))
        else {
            continue;
        };
        let plan = plans.entry(id.to_owned()).or_default();
        if name.ends_with("toml") {
            plan.toml += text.len();
            let table: Table = text.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
            for (kind, items) in table {
                let known = plan.kinds.entry(kind).or_default();
                known.extend(items.as_table().cloned().unwrap_or_default());
            }
        } else {
            plan.markdown += text.len();
        }
    }
    plans
}

fn table(files: &[(String, String)], path: &str, kind: &str) -> Table {
    let (_, text) = files.iter().find(|(name, _)| name == path).expect("the file is generated");
    let table: Table = text.parse().unwrap();
    table[kind].as_table().unwrap().clone()
}

/// The words of a field, whether it holds one or several.
fn words(item: &Value, field: &str) -> Vec<String> {
    match item.get(field) {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(all)) => {
            all.iter().filter_map(Value::as_str).map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_a_larger_workspace_the_same_plans() {
    assert_eq!(generate(12, 7), generate(12, 7));
    assert_ne!(generate(12, 7), generate(12, 8));
    let folders = |size| -> BTreeSet<String> {
        let files = generate(size, 7).into_iter();
        files.filter_map(|(path, _)| Some(path.strip_suffix("/plan.toml")?.to_owned())).collect()
    };
    assert_eq!(folders(900).len(), 900);
    assert!(folders(900).is_superset(&folders(12)));
}

#[test]
fn plans_have_the_promised_size() {
    let plans = plans(&generate(40, 1));
    for (id, plan) in &plans {
        let count = |kind: &str| plan.kinds.get(kind).map_or(0, Table::len);
        assert_eq!(count("stakeholder"), 14, "{id}");
        assert_eq!(count("action"), 16, "{id}");
        assert_eq!((count("goal"), count("objective")), (5, 8), "{id}");
    }
    let mean = |part: fn(&Plan) -> usize| plans.values().map(part).sum::<usize>() / plans.len();
    let (toml, markdown) = (mean(|plan| plan.toml), mean(|plan| plan.markdown));
    assert!((10_800..13_200).contains(&toml), "{toml} bytes of TOML a plan");
    assert!((5_400..6_600).contains(&markdown), "{markdown} bytes of Markdown a plan");
}

/// What lint finds at a day, by plan and rule, in order.
fn findings(files: &[(String, String)], day: &str) -> Vec<(String, String)> {
    let texts = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let day: Date = day.parse().unwrap();
    let found =
        check(&load(&MemoryTree::from_texts(texts), Origin::on(day)).unwrap(), Selection::All);
    let plan = |id: Option<&str>| id.unwrap_or("the whole workspace").to_owned();
    let mut told: Vec<_> = found
        .iter()
        .map(|finding| (plan(finding.subject.plan.as_deref()), finding.rule.to_owned()))
        .collect();
    told.sort();
    told
}

#[test]
fn lint_finds_the_faults_that_were_put_in_and_no_others() {
    let files = generate(250, 1);
    let mut put_in: Vec<_> =
        faults(250, 1).into_iter().map(|(plan, rule)| (plan, rule.to_owned())).collect();
    put_in.sort();
    assert_eq!(findings(&files, TODAY), put_in);
    assert!((200..300).contains(&put_in.len()), "{} faults in 250 plans", put_in.len());
    let rules: BTreeSet<&str> = put_in.iter().map(|(_, rule)| rule.as_str()).collect();
    assert_eq!(rules.len(), 20, "{rules:?}");
    // Measurements are taken at an earlier day, when less is late.
    let earlier = findings(&files, "2026-06-01");
    assert!(earlier.iter().all(|found| put_in.contains(found)), "{earlier:?}");
}

#[test]
fn every_reference_in_the_files_resolves() {
    let files = generate(9, 3);
    let people = table(&files, "team.toml", "person");
    let offerings = table(&files, "offerings.toml", "offering");
    let plans = plans(&files);
    let mut seen = 0;
    for (id, plan) in &plans {
        let has =
            |kind: &str, id: &str| plan.kinds.get(kind).is_some_and(|all| all.contains_key(id));
        let mut all = plan.kinds.clone();
        all.retain(|kind, _| !["plan", "account", "whitespace", "health"].contains(&kind.as_str()));
        for (kind, name, item) in all
            .iter()
            .flat_map(|(kind, items)| items.iter().map(move |(name, item)| (kind, name, item)))
        {
            let mut check = |field: &str, holds: &dyn Fn(&str) -> bool| {
                for word in words(item, field) {
                    assert!(holds(&word), "{id}: {kind}.{name}: {field} = {word:?} leads nowhere");
                    seen += 1;
                }
            };
            let dotted = |word: &str| word.split_once('.').is_some_and(|(kind, id)| has(kind, id));
            check("owner", &|word| people.contains_key(word));
            check("offering", &|word| offerings.contains_key(word));
            check("reports-to", &|word| has("stakeholder", word));
            check("unit", &|word| kind == "objective" || has("unit", word));
            check("goal", &|word| has("goal", word));
            check("objective", &|word| has("objective", word));
            check("objectives", &|word| has("objective", word));
            check("strategy", &|word| has("strategy", word));
            check("external", &|word| has("stakeholder", word));
            check("sponsors", &|word| has("stakeholder", word));
            check("depends-on", &|word| has("action", word));
            check("supports", &dotted);
            check("responses", &dotted);
            check("about", &|word| kind == "swot" || dotted(word));
            if kind == "review" {
                check("actions", &|word| has("action", word));
            }
        }
    }
    assert!(seen > 700, "only {seen} references were looked at");
}

#[test]
fn every_reference_in_the_prose_resolves() {
    let files = generate(9, 3);
    let plans = plans(&files);
    let mut seen = 0;
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with("md")) {
        let own = path.split('/').nth(1).unwrap();
        for reference in text.split("[[").skip(1).filter_map(|rest| rest.split_once("]]")) {
            let target = reference.0.split('|').next().unwrap_or_default();
            let (plan, item) = target.split_once('/').unwrap_or((own, target));
            let (kind, id) = item.split_once('.').expect("kind and id");
            let found = plans[plan].kinds.get(kind).is_some_and(|all| all.contains_key(id));
            assert!(found, "{path}: [[{target}]] leads nowhere");
            seen += 1;
        }
    }
    assert!(seen > 200, "only {seen} references were looked at");
}
