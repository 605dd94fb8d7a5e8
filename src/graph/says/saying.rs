//! One thing that a map says: its topic, whom it is about, and its sentence in any language.
//!
//! A sentence is given in phrases, so that a page can make links of the people in it.

use std::collections::HashSet;

use crate::i18n::{Arg, Language, Message};

/// What a saying is about, the weightiest first: what is missing, what is in danger, what is well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Nobody who decides is on the map.
    NoDecider,
    /// Somebody decides and nobody of ours looks after them.
    Uncovered,
    /// Nobody whom we look after is for us.
    NoSupporter,
    /// Nobody who is for us leads to anybody who decides.
    NoWay,
    /// Somebody with weight is against us.
    Opponent,
    /// Support reaches somebody who decides through a single person only.
    Bottleneck,
    /// Two with weight are in conflict.
    Conflict,
    /// Somebody with influence, who does not decide, is looked after by nobody.
    Unattended,
    /// Somebody who decides has not heard of us for too long.
    Stale,
    /// A seat that decides is empty or its holder unknown.
    EmptySeat,
    /// One of ours alone looks after all who have weight.
    OneOfOurs,
    /// Somebody with weight has doubts.
    Skeptic,
    /// We know hardly anybody well.
    FewContacts,
    /// People report to each other in a circle.
    Circle,
    /// There is a way to power.
    Way,
    /// Somebody who decides is for us.
    Supported,
    /// Everybody who decides is looked after.
    AllCovered,
}

impl Topic {
    /// Every topic, the weightiest first.
    pub const ALL: [Self; 17] = [
        Self::NoDecider,
        Self::Uncovered,
        Self::NoSupporter,
        Self::NoWay,
        Self::Opponent,
        Self::Bottleneck,
        Self::Conflict,
        Self::Unattended,
        Self::Stale,
        Self::EmptySeat,
        Self::OneOfOurs,
        Self::Skeptic,
        Self::FewContacts,
        Self::Circle,
        Self::Way,
        Self::Supported,
        Self::AllCovered,
    ];

    /// The word for it in outputs for machines.
    pub fn word(self) -> &'static str {
        self.key().trim_start_matches("says-")
    }

    /// Whether it is good news.
    pub fn is_good(self) -> bool {
        matches!(self, Self::Way | Self::Supported | Self::AllCovered)
    }

    fn key(self) -> &'static str {
        match self {
            Self::NoDecider => "says-no-decider",
            Self::Uncovered => "says-uncovered",
            Self::NoSupporter => "says-no-supporter",
            Self::NoWay => "says-no-way",
            Self::Opponent => "says-opponent",
            Self::Bottleneck => "says-bottleneck",
            Self::Conflict => "says-conflict",
            Self::Unattended => "says-unattended",
            Self::Stale => "says-stale",
            Self::EmptySeat => "says-empty-seat",
            Self::OneOfOurs => "says-one-of-ours",
            Self::Skeptic => "says-skeptic",
            Self::FewContacts => "says-few-contacts",
            Self::Circle => "says-circle",
            Self::Way => "says-way",
            Self::Supported => "says-supported",
            Self::AllCovered => "says-all-covered",
        }
    }
}

/// People in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Party {
    /// A and B, in any number; the sentence also knows how many.
    All(Vec<usize>),
    /// From A over B to C.
    Way(Vec<usize>),
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phrase {
    /// Words.
    Text(String),
    /// The name of a person, by their position in `plan.stakeholders`.
    Person(usize),
}

/// One thing that a map says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// What it is about.
    pub topic: Topic,
    parties: Vec<(&'static str, Party)>,
    values: Vec<(&'static str, Arg)>,
}

/// So many people are named in a sentence; of more, one fewer and how many others there are.
const MOST_NAMED: usize = 4;

/// A name in a text that is taken apart again: no other text holds these signs.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

impl Saying {
    /// Something that is about nobody yet.
    pub(super) fn about(topic: Topic) -> Self {
        Self { topic, parties: Vec::new(), values: Vec::new() }
    }

    /// Names people; `people` also chooses between one and several.
    pub(super) fn all(mut self, name: &'static str, people: Vec<usize>) -> Self {
        if name == "people" {
            self.values.push(("count", people.len().into()));
        }
        self.parties.push((name, Party::All(people)));
        self
    }

    /// Names people as steps of a way.
    pub(super) fn way(mut self, name: &'static str, people: Vec<usize>) -> Self {
        self.parties.push((name, Party::Way(people)));
        self
    }

    /// Adds a value.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.values.push((name, plain(value.into())));
        self
    }

    /// Whom it is about, each once, in the order of the sentence.
    pub fn people(&self) -> Vec<usize> {
        let mut seen = HashSet::new();
        let parties = self.parties.iter();
        let people = parties.flat_map(|(_, Party::All(party) | Party::Way(party))| party);
        people.copied().filter(|person| seen.insert(*person)).collect()
    }

    /// The sentence in phrases.
    pub fn phrases(&self, language: Language) -> Vec<Phrase> {
        let mut message = Message::new(self.topic.key());
        for (name, value) in &self.values {
            message = message.with(name, value.clone());
        }
        for (name, party) in &self.parties {
            message = match party {
                Party::All(people) => message.with(name, named(people, language)),
                Party::Way(people) => message.with(name, steps(people)),
            };
        }
        taken_apart(&message.in_language(language))
    }

    /// The sentence, with people called as `name` says.
    pub fn sentence(&self, language: Language, name: &dyn Fn(usize) -> String) -> String {
        let phrases = self.phrases(language).into_iter();
        phrases
            .map(|phrase| match phrase {
                Phrase::Text(text) => text,
                Phrase::Person(person) => name(person),
            })
            .collect()
    }
}

fn token(person: usize) -> String {
    format!("{OPEN}{person}{CLOSE}")
}

fn named(people: &[usize], language: Language) -> Arg {
    if people.len() <= MOST_NAMED {
        return Arg::AllOf(people.iter().copied().map(token).collect());
    }
    let mut all: Vec<String> = people[..MOST_NAMED - 1].iter().copied().map(token).collect();
    let others = Message::new("says-others").with("count", people.len() - all.len());
    all.push(others.in_language(language));
    Arg::AllOf(all)
}

/// A way by its steps; of a long one the beginning and the end.
fn steps(people: &[usize]) -> String {
    let all: Vec<String> = match people {
        [first, second, .., last] if people.len() > 6 => {
            vec![token(*first), token(*second), "…".to_owned(), token(*last)]
        }
        _ => people.iter().copied().map(token).collect(),
    };
    all.join(" → ")
}

/// A value in which no sign of a name can hide.
fn plain(value: Arg) -> Arg {
    match value {
        Arg::Text(text) => Arg::Text(text.replace([OPEN, CLOSE], "")),
        other => other,
    }
}

fn taken_apart(text: &str) -> Vec<Phrase> {
    let mut pieces = text.split(OPEN);
    let first = pieces.next().unwrap_or_default();
    let mut phrases = vec![Phrase::Text(first.to_owned())];
    for piece in pieces {
        let (person, rest) = piece.split_once(CLOSE).unwrap_or(("", piece));
        phrases.extend(person.parse().ok().map(Phrase::Person));
        phrases.push(Phrase::Text(rest.to_owned()));
    }
    phrases.retain(|phrase| *phrase != Phrase::Text(String::new()));
    phrases
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_stand_in_their_order_and_have_words_of_their_own() {
        assert!(Topic::ALL.is_sorted());
        let mut words: Vec<&str> = Topic::ALL.iter().map(|topic| topic.word()).collect();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), Topic::ALL.len());
    }

    #[test]
    fn a_sentence_keeps_its_people_apart_from_its_words() {
        let saying = Saying::about(Topic::Uncovered).all("people", vec![3, 1]);
        let people: Vec<_> = saying
            .phrases(Language::German)
            .into_iter()
            .filter(|phrase| matches!(phrase, Phrase::Person(_)))
            .collect();
        assert_eq!(people, [Phrase::Person(3), Phrase::Person(1)]);
        let many = Saying::about(Topic::Uncovered).all("people", (0..9).collect());
        let sentence = many.sentence(Language::English, &|person| format!("P{person}"));
        assert!(sentence.starts_with("P0, P1, P2 and 6 others"), "{sentence}");
    }

    #[test]
    fn no_value_passes_for_a_person() {
        let saying = Saying::about(Topic::OneOfOurs)
            .with("ours", format!("{OPEN}7{CLOSE}"))
            .all("people", vec![1]);
        assert!(!saying.phrases(Language::English).contains(&Phrase::Person(7)));
    }
}
