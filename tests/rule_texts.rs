//! Every rule says what it looks for, why, and what to do, in every language and in one tone; and its
//! own examples prove it: the bad one is found fault with, the good one is not.

use std::collections::BTreeSet;

use keyplan::check::{Check, PROFILES, Rule, Selection, Standing, all, check};
use keyplan::files::{FilePath, MemoryTree};
use keyplan::i18n::{Arg, Language, has_key, keys, text};
use keyplan::model::Template;
use keyplan::workspace::{Origin, THRESHOLDS, load};

/// The day on which all examples are judged.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 23);

/// Their examples are descriptions, because a file that is no text cannot stand in one.
const DESCRIBED: [&str; 2] = ["syntax/file", "privacy/photo-metadata"];

/// The files of an example that stand beside `keyplan.toml`; other names are files of the plan.
const ROOT_FILES: [&str; 2] = ["keyplan.toml", "team.toml"];

/// A text of a rule as shown, with the language and the key for telling which one is at fault.
struct Shown {
    place: String,
    text: String,
    language: Language,
}

/// The texts of all rules whose key the filter takes, in every language; values are shown as `x`.
fn texts(takes: impl Fn(&Rule, &str) -> bool) -> Vec<Shown> {
    let mut found = Vec::new();
    for language in Language::ALL {
        for (key, names) in keys(language) {
            if has_key(language, &key) && all().any(|rule| takes(rule, &key)) {
                let values: Vec<(&'static str, Arg)> =
                    names.into_iter().map(|name| (&*name.leak(), Arg::from("x"))).collect();
                let place = format!("{language}: {key}");
                found.push(Shown { place, text: text(language, &key, &values), language });
            }
        }
    }
    found
}

/// Whether a key is the message of a rule or a variant of it: `goal-no-metric-target`.
fn is_of(rule: &Rule, stem: &str) -> bool {
    stem.strip_prefix(&rule.key()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn messages() -> Vec<Shown> {
    texts(|rule, key| !key.contains('.') && is_of(rule, key))
}

fn attributes(name: &str) -> Vec<Shown> {
    texts(|rule, key| {
        key.split_once('.').is_some_and(|(stem, attribute)| attribute == name && is_of(rule, stem))
    })
}

fn assert_none(shown: Vec<Shown>, is_at_fault: impl Fn(&Shown) -> bool) {
    assert!(shown.len() >= all().count(), "only {} texts were found", shown.len());
    let faults: Vec<_> = shown.into_iter().filter(is_at_fault).collect();
    let told: Vec<_> =
        faults.iter().map(|shown| format!("{}: {}", shown.place, shown.text)).collect();
    assert!(told.is_empty(), "\n{}\n", told.join("\n"));
}

/// Whether a phrase begins as English phrases do: with a small letter or something in backticks.
fn begins_small(text: &str) -> bool {
    text.starts_with(|first: char| first.is_lowercase() || first == '`')
}

#[test]
fn names_are_unique_and_kebab_case() {
    let mut seen = BTreeSet::new();
    let is_slug = |part: &str| {
        let is_small = |c: char| c.is_ascii_lowercase();
        let is_word = |word: &str| !word.is_empty() && word.chars().all(is_small);
        part.split('-').all(is_word)
    };
    for rule in all() {
        let (group, fault) = rule.name.split_once('/').unwrap();
        assert!(is_slug(group) && is_slug(fault), "{}", rule.name);
        assert!(seen.insert(rule.name), "{} is there twice", rule.name);
    }
    assert!(seen.len() >= 35, "only {} rules", seen.len());
}

#[test]
fn every_rule_has_its_texts_in_every_language() {
    let mut missing = Vec::new();
    for language in Language::ALL {
        for rule in all() {
            let key = rule.key();
            for text in [".title", ".why", ".help"].map(|name| format!("{key}{name}")) {
                if !has_key(language, &text) {
                    missing.push(format!("{language}: {text}"));
                }
            }
            for threshold in rule.thresholds {
                let text = format!("{key}.{}", threshold.name);
                if !has_key(language, &text) {
                    missing.push(format!("{language}: {text}"));
                }
            }
            // The parser has a message for each of its mistakes.
            if !has_key(language, &key) && rule.group() != "syntax" {
                missing.push(format!("{language}: {key}"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn thresholds_can_be_set() {
    for rule in all() {
        for threshold in rule.thresholds {
            assert!(THRESHOLDS.contains(&threshold.name), "{}: {}", rule.name, threshold.name);
        }
    }
}

#[test]
fn profiles_name_what_exists_and_every_template_has_one() {
    let known = |name: &&str| all().any(|rule| rule.name == *name || rule.group() == *name);
    for profile in PROFILES {
        let names = profile.off.iter().chain(profile.info);
        let unknown: Vec<_> = names.filter(|name| !known(name)).collect();
        assert!(unknown.is_empty(), "{:?}: {unknown:?}", profile.template);
    }
    let templates: Vec<Template> = PROFILES.iter().map(|profile| profile.template).collect();
    assert!(Template::ALL.iter().all(|template| templates.contains(template)));
}

#[test]
fn no_text_of_a_rule_is_left_over() {
    let groups: BTreeSet<&str> = all().map(Rule::group).collect();
    let of_a_group = |key: &str| groups.iter().any(|group| key.starts_with(&format!("{group}-")));
    let left: Vec<String> = keys(Language::English)
        .into_iter()
        .map(|(key, _)| key)
        .filter(|key| key.split_once('.').is_some_and(|(_, name)| name == "why") && of_a_group(key))
        .filter(|key| !all().any(|rule| format!("{}.why", rule.key()) == *key))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn messages_are_phrases() {
    assert_none(messages(), |shown| {
        shown.text.ends_with('.')
            || shown.language == Language::English && !begins_small(&shown.text)
    });
}

#[test]
fn titles_are_phrases() {
    assert_none(attributes("title"), |shown| {
        shown.text.ends_with('.')
            || shown.language == Language::English && !begins_small(&shown.text)
    });
}

#[test]
fn reasons_are_sentences() {
    assert_none(attributes("why"), |shown| {
        let begins = shown
            .text
            .starts_with(|first: char| first.is_uppercase() || matches!(first, '`' | '"' | '„'));
        !begins || !shown.text.ends_with('.')
    });
}

#[test]
fn helps_say_what_to_do() {
    assert_none(attributes("help"), |shown| {
        shown.text.ends_with('.')
            || shown.language == Language::English && !begins_small(&shown.text)
    });
}

#[test]
fn nobody_is_addressed() {
    let shown = texts(|rule, key| is_of(rule, key.split('.').next().unwrap()));
    assert_none(shown, |shown| {
        let words: Vec<&str> = shown.text.split(|c: char| !c.is_alphabetic()).collect();
        ["Ihr", "Ihre", "Ihren", "Ihnen", "you", "your", "please", "bitte"]
            .iter()
            .any(|word| words.contains(word))
    });
}

/// The files of an example: `# in PATH` begins another file, `# beside keyplan.toml` one that all
/// plans share; what names none is the plan, a page or the settings, as it looks.
fn files(rule: &Rule, example: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in example.lines() {
        if line == "# beside keyplan.toml" {
            files.push(("shared.toml".to_owned(), String::new()));
            continue;
        }
        if let Some(path) = line.strip_prefix("# in ") {
            let is_whole = path.contains('/') || ROOT_FILES.contains(&path);
            let path = if is_whole { path.to_owned() } else { format!("accounts/example/{path}") };
            files.push((path, String::new()));
            continue;
        }
        if files.is_empty() {
            let path = match rule.group() {
                "config" => "keyplan.toml",
                _ if example.starts_with("+++") => "accounts/example/page.md",
                _ => "accounts/example/plan.toml",
            };
            files.push((path.to_owned(), String::new()));
        }
        if let Some((_, text)) = files.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    files
}

/// How often a rule finds fault with an example; one that is off is turned on.
fn findings(rule: &Rule, example: &str) -> usize {
    let asks = match rule.standing {
        Standing::On => String::new(),
        Standing::Off => format!("\n[lint.rules]\n\"{}\" = \"warning\"\n", rule.name),
    };
    let settings = format!("[workspace]\nname = \"Examples\"\n{asks}");
    let mut tree = MemoryTree::from_texts([
        ("keyplan.toml", &*settings),
        ("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n"),
        ("accounts/example/plan.toml", ""),
    ]);
    for (path, text) in files(rule, example) {
        tree.insert(FilePath::new(&path).unwrap(), text);
    }
    let workspace = load(&tree, Origin::on(TODAY)).unwrap();
    let found = check(&workspace, Selection::All);
    found.iter().filter(|finding| finding.rule == rule.name).count()
}

#[test]
fn every_example_proves_its_rule() {
    let mut faults = Vec::new();
    // What looks at the past is proved by its fixtures: an example has no commits.
    let is_past = |rule: &&Rule| matches!(rule.check, Check::Past(_));
    for rule in all().filter(|rule| !DESCRIBED.contains(&rule.name) && !is_past(rule)) {
        if findings(rule, rule.bad) == 0 {
            faults.push(format!("{} finds no fault with its bad example", rule.name));
        }
        if findings(rule, rule.good) > 0 {
            faults.push(format!("{} finds fault with its good example", rule.name));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
