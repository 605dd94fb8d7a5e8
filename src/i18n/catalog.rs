//! The texts of every language, embedded, parsed when the language is first used.
//!
//! A key that a language lacks is taken from English; a key that English lacks shows itself, and a
//! test finds it before a reader does.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Language;

/// The files of one language: their name and their text.
type Sources = [(&'static str, &'static str)];

const ENGLISH: &Sources = &[
    ("words", include_str!("en/words.ftl")),
    ("syntax", include_str!("en/syntax.ftl")),
    ("rules/words", include_str!("en/rules/words.ftl")),
    ("rules/syntax", include_str!("en/rules/syntax.ftl")),
    ("rules/ref", include_str!("en/rules/ref.ftl")),
    ("rules/plan", include_str!("en/rules/plan.ftl")),
    ("rules/account", include_str!("en/rules/account.ftl")),
    ("rules/question", include_str!("en/rules/question.ftl")),
    ("rules/decision", include_str!("en/rules/decision.ftl")),
    ("rules/people", include_str!("en/rules/people.ftl")),
    ("rules/map", include_str!("en/rules/map.ftl")),
    ("rules/swot", include_str!("en/rules/swot.ftl")),
    ("rules/competition", include_str!("en/rules/competition.ftl")),
    ("rules/goal", include_str!("en/rules/goal.ftl")),
    ("rules/strategy", include_str!("en/rules/strategy.ftl")),
    ("rules/action", include_str!("en/rules/action.ftl")),
    ("rules/milestone", include_str!("en/rules/milestone.ftl")),
    ("rules/joint", include_str!("en/rules/joint.ftl")),
    ("rules/solution", include_str!("en/rules/solution.ftl")),
    ("rules/revenue", include_str!("en/rules/revenue.ftl")),
    ("rules/opportunity", include_str!("en/rules/opportunity.ftl")),
    ("rules/whitespace", include_str!("en/rules/whitespace.ftl")),
    ("rules/contract", include_str!("en/rules/contract.ftl")),
    ("rules/resource", include_str!("en/rules/resource.ftl")),
    ("rules/review", include_str!("en/rules/review.ftl")),
    ("rules/health", include_str!("en/rules/health.ftl")),
    ("rules/risk", include_str!("en/rules/risk.ftl")),
    ("rules/privacy", include_str!("en/rules/privacy.ftl")),
    ("rules/portfolio", include_str!("en/rules/portfolio.ftl")),
    ("rules/config", include_str!("en/rules/config.ftl")),
    ("rules/allow", include_str!("en/rules/allow.ftl")),
    ("cli", include_str!("en/cli.ftl")),
    ("graph", include_str!("en/graph.ftl")),
    ("map", include_str!("en/map.ftl")),
    ("merge", include_str!("en/merge.ftl")),
    ("site", include_str!("en/site.ftl")),
    ("glossary", include_str!("en/glossary.ftl")),
    ("diff", include_str!("en/diff.ftl")),
];

const GERMAN: &Sources = &[
    ("words", include_str!("de/words.ftl")),
    ("syntax", include_str!("de/syntax.ftl")),
    ("rules/words", include_str!("de/rules/words.ftl")),
    ("rules/syntax", include_str!("de/rules/syntax.ftl")),
    ("rules/ref", include_str!("de/rules/ref.ftl")),
    ("rules/plan", include_str!("de/rules/plan.ftl")),
    ("rules/account", include_str!("de/rules/account.ftl")),
    ("rules/question", include_str!("de/rules/question.ftl")),
    ("rules/decision", include_str!("de/rules/decision.ftl")),
    ("rules/people", include_str!("de/rules/people.ftl")),
    ("rules/map", include_str!("de/rules/map.ftl")),
    ("rules/swot", include_str!("de/rules/swot.ftl")),
    ("rules/competition", include_str!("de/rules/competition.ftl")),
    ("rules/goal", include_str!("de/rules/goal.ftl")),
    ("rules/strategy", include_str!("de/rules/strategy.ftl")),
    ("rules/action", include_str!("de/rules/action.ftl")),
    ("rules/milestone", include_str!("de/rules/milestone.ftl")),
    ("rules/joint", include_str!("de/rules/joint.ftl")),
    ("rules/solution", include_str!("de/rules/solution.ftl")),
    ("rules/revenue", include_str!("de/rules/revenue.ftl")),
    ("rules/opportunity", include_str!("de/rules/opportunity.ftl")),
    ("rules/whitespace", include_str!("de/rules/whitespace.ftl")),
    ("rules/contract", include_str!("de/rules/contract.ftl")),
    ("rules/resource", include_str!("de/rules/resource.ftl")),
    ("rules/review", include_str!("de/rules/review.ftl")),
    ("rules/health", include_str!("de/rules/health.ftl")),
    ("rules/risk", include_str!("de/rules/risk.ftl")),
    ("rules/privacy", include_str!("de/rules/privacy.ftl")),
    ("rules/portfolio", include_str!("de/rules/portfolio.ftl")),
    ("rules/config", include_str!("de/rules/config.ftl")),
    ("rules/allow", include_str!("de/rules/allow.ftl")),
    ("cli", include_str!("de/cli.ftl")),
    ("graph", include_str!("de/graph.ftl")),
    ("map", include_str!("de/map.ftl")),
    ("merge", include_str!("de/merge.ftl")),
    ("site", include_str!("de/site.ftl")),
    ("glossary", include_str!("de/glossary.ftl")),
    ("diff", include_str!("de/diff.ftl")),
];

type Bundle = FluentBundle<FluentResource>;

/// The text of `key` (or `key.attribute`) with its values, which are already in the language.
pub(super) fn text(language: Language, key: &str, values: &FluentArgs<'_>) -> String {
    [language, Language::English]
        .into_iter()
        .find_map(|language| lookup(language, key, values))
        .unwrap_or_else(|| key.to_owned())
}

/// Whether the language itself, not its fall-back, has `key`.
pub fn has_key(language: Language, key: &str) -> bool {
    pattern_exists(bundle(language), key)
}

/// Every key and attribute of a language with the names of its values, for the test that compares languages.
pub fn keys(language: Language) -> Vec<(String, Vec<String>)> {
    sources(language).iter().flat_map(|(_, text)| keys_of(text)).collect()
}

fn sources(language: Language) -> &'static Sources {
    match language {
        Language::English => ENGLISH,
        Language::German => GERMAN,
    }
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| load(language))
}

fn load(language: Language) -> Bundle {
    let tag = language.code().parse().expect("codes are language tags");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // Isolation marks around values would end up in files, terminals and pages.
    bundle.set_use_isolating(false);
    for (_, text) in sources(language) {
        // What parses is used; a test refuses files that do not parse whole.
        let resource =
            FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn pattern_exists(bundle: &Bundle, key: &str) -> bool {
    let (id, attribute) = split(key);
    bundle.get_message(id).is_some_and(|message| match attribute {
        Some(attribute) => message.get_attribute(attribute).is_some(),
        None => message.value().is_some(),
    })
}

fn lookup(language: Language, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let bundle = bundle(language);
    let (id, attribute) = split(key);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(values), &mut errors).into_owned())
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}

/// The keys in the text of a message file, with the names of the values each uses.
fn keys_of(text: &str) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    let mut message = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            id.clone_into(&mut message);
            found.push((message.clone(), Vec::new()));
        } else if let Some((attribute, _)) =
            line.trim_start().strip_prefix('.').and_then(|line| line.split_once(" ="))
        {
            found.push((format!("{message}.{attribute}"), Vec::new()));
        }
        if let Some((_, names)) = found.last_mut() {
            names.extend(value_names(line));
        }
    }
    for (_, names) in &mut found {
        names.sort();
        names.dedup();
    }
    found
}

fn value_names(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_file_parses_whole() {
        for language in Language::ALL {
            for (name, text) in sources(language) {
                let faults =
                    FluentResource::try_new((*text).to_owned()).err().map(|(_, faults)| faults);
                assert_eq!(faults, None, "{language}/{name}.ftl");
            }
        }
    }

    #[test]
    fn every_language_has_the_same_keys_and_values() {
        let english: BTreeMap<_, _> = keys(Language::English).into_iter().collect();
        for language in Language::ALL {
            let other: BTreeMap<_, _> = keys(language).into_iter().collect();
            assert_eq!(english, other, "{language}");
        }
    }

    #[test]
    fn no_key_is_written_twice() {
        for language in Language::ALL {
            let mut all: Vec<_> = keys(language).into_iter().map(|(key, _)| key).collect();
            all.sort();
            let twice: Vec<_> = all.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{language}: {twice:?}");
        }
    }
}
