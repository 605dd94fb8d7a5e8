//! What is new, gone or different in a picture, in words and as marks on cards and lines.
//!
//! In: a plan and what it was before. Out: the plan with those who are gone in the places that they had,
//! and what is to be said of everything that changed.

use std::collections::HashMap;

use super::band;
use super::changed::{Before, CardChange, Changes, Entry};
use super::line_style::LineStyle;
use super::units;
use super::widths::clean;
use super::words::Words;
use crate::graph::comparison::{
    Change, Comparison, LineChange, PersonChange, Trait, Was, between, compare,
};
use crate::graph::{Influence, StakeholderGraph};
use crate::i18n::Message;
use crate::model::{Field, Id, LineKind, Plan, Ref, Role, Shared, StakeholderStatus};

/// What changed, by who is concerned.
#[derive(Debug)]
pub(super) struct Marks {
    pub(super) told: Changes,
    pub(super) people: HashMap<Id, CardChange>,
    pub(super) lines: HashMap<(Id, Id, LineKind), Change>,
    /// Who had another manager, and whom.
    pub(super) moves: Vec<(Id, Id)>,
}

/// A plan with those who are gone, and what changed.
#[derive(Debug)]
pub(super) struct Compared {
    /// The plan with those who are gone.
    pub(super) plan: Plan,
    /// The graph of the plan as it is.
    pub(super) now: StakeholderGraph,
    /// The graph with who and what is gone.
    pub(super) graph: StakeholderGraph,
    pub(super) marks: Marks,
}

/// Compares a plan with what it was before.
pub(super) fn compared(now: &Plan, shared: &Shared, before: Before<'_>, words: &Words) -> Compared {
    let say = |message: Message| message.in_language(words.language);
    let title = say(Message::new("graph-changes-title").with("base", clean(before.name)));
    let Some(old) = before.plan else {
        let summary = Message::new("graph-changes-all-new").with("base", clean(before.name));
        let told = Changes { title, summary: say(summary), entries: Vec::new() };
        let (people, lines, moves) = (HashMap::new(), HashMap::new(), Vec::new());
        let graph = StakeholderGraph::of(now);
        let marks = Marks { told, people, lines, moves };
        return Compared { plan: now.clone(), now: graph.clone(), graph, marks };
    };
    let comparison = compare(old, now, before.renamed);
    let plan = with_gone(now, old, &comparison);
    let graph = with_gone_lines(&plan, &comparison);
    let names = Names { now, old, shared, old_shared: before.shared, words };
    let summary = summary(&comparison, before.name, words);
    let entries = entries(&comparison, &names);
    let told = Changes { title, summary, entries };
    let people = comparison.people.iter().map(|one| (one.id.clone(), card_change(one, &names)));
    let key = |line: &LineChange| (line.from.clone(), line.to.clone(), line.kind);
    let marks = Marks {
        told,
        people: people.collect(),
        lines: comparison.lines.iter().map(|line| (key(line), line.change)).collect(),
        moves: comparison.people.iter().filter_map(moved).collect(),
    };
    Compared { plan, now: StakeholderGraph::of(now), graph, marks }
}

/// Whom somebody reported to before.
fn moved(person: &PersonChange) -> Option<(Id, Id)> {
    let manager = person.traits.iter().find_map(|it| match it {
        Trait::Manager(was) => was.before.clone(),
        _ => None,
    });
    Some((person.id.clone(), manager?))
}

/// The plan with those who are gone under the managers that they had.
fn with_gone(now: &Plan, old: &Plan, comparison: &Comparison) -> Plan {
    let mut plan = now.clone();
    let gone = comparison.people.iter().filter(|person| person.change == Change::Removed);
    for item in gone.filter_map(|person| old.stakeholders.get(&person.id)) {
        let mut item = item.clone();
        let manager = item.body.reports_to.get().and_then(|manager| manager.id_in(&old.id));
        if let Some(manager) = manager {
            let manager = comparison.id_now(&manager.into()).clone();
            item.body.reports_to = Field::of(Ref::new(&manager));
        }
        item.body.influences = Field::default();
        // Whoever is gone has an id that nobody has now.
        let _ = plan.stakeholders.insert(item);
    }
    plan
}

/// The graph of a plan with the lines that are gone.
fn with_gone_lines(plan: &Plan, comparison: &Comparison) -> StakeholderGraph {
    let mut graph = StakeholderGraph::of(plan);
    for line in comparison.lines.iter().filter(|line| line.change == Change::Removed) {
        let ends = (plan.stakeholders.position(&line.from), plan.stakeholders.position(&line.to));
        let (Some(from), Some(to)) = ends else { continue };
        let known = |other: &Influence| (other.from, other.to, other.kind) == (from, to, line.kind);
        if !graph.lines.iter().any(known) {
            let strength = line.strength.before;
            graph.lines.push(Influence { from, to, kind: line.kind, strength });
        }
    }
    graph
}

/// The kind of influence that a style of line shows.
fn kind(style: LineStyle) -> Option<LineKind> {
    LineKind::ALL.iter().copied().find(|kind| LineStyle::from(*kind) == style)
}

impl Marks {
    /// What changed of a line between two people.
    pub(super) fn line(&self, from: &Id, to: &Id, style: LineStyle) -> Option<Change> {
        match kind(style) {
            Some(kind) => self.lines.get(&between(from.clone(), to.clone(), kind)).copied(),
            None => (style == LineStyle::Reported).then_some(Change::Removed),
        }
    }
}

/// How many changes there are, of which kind.
fn summary(comparison: &Comparison, base: &str, words: &Words) -> String {
    let say = |message: Message| message.in_language(words.language);
    let people = || comparison.people.iter();
    let has = |person: &PersonChange, is: fn(&Trait) -> bool| person.traits.iter().any(is);
    let is_stance = |it: &Trait| matches!(it, Trait::Stance(_));
    let is_move = |it: &Trait| matches!(it, Trait::Manager(_));
    let has_left = |person: &&PersonChange| {
        person.change == Change::Removed || person.traits.iter().any(is_farewell)
    };
    let is_other = |person: &&PersonChange| {
        person.change == Change::Changed
            && !has_left(person)
            && !has(person, is_stance)
            && !has(person, is_move)
    };
    let touched: Vec<&Id> =
        people().filter(|it| it.change != Change::Changed).map(|it| &it.id).collect();
    let lines = comparison.lines.iter();
    let lines = lines.filter(|it| !touched.contains(&&it.from) && !touched.contains(&&it.to));
    let counts = [
        ("graph-changes-added", people().filter(|it| it.change == Change::Added).count()),
        ("graph-changes-left", people().filter(has_left).count()),
        ("graph-changes-stances", people().filter(|it| has(it, is_stance)).count()),
        ("graph-changes-moved", people().filter(|it| has(it, is_move)).count()),
        ("graph-changes-others", people().filter(is_other).count()),
        ("graph-changes-lines", lines.count()),
    ];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    let told: Vec<String> =
        told.map(|(key, count)| say(Message::new(key).with("count", count))).collect();
    if told.is_empty() && comparison.people.is_empty() && comparison.lines.is_empty() {
        return say(Message::new("graph-changes-none").with("base", clean(base)));
    }
    if base.is_empty() {
        return told.join(", ");
    }
    let message = Message::new("graph-changes-since").with("changes", told.join(", "));
    say(message.with("base", clean(base)))
}

fn is_farewell(it: &Trait) -> bool {
    matches!(it, Trait::Status(was) if was.now == StakeholderStatus::Former)
}

/// What people, units and our own are called, now or before.
struct Names<'a> {
    now: &'a Plan,
    old: &'a Plan,
    shared: &'a Shared,
    old_shared: &'a Shared,
    words: &'a Words,
}

impl Names<'_> {
    fn person(&self, id: &Id) -> String {
        let now = self.now.stakeholders.get(id).or_else(|| self.old.stakeholders.get(id));
        let name = now.map(|item| clean(item.name.text())).unwrap_or_default();
        if name.trim().is_empty() { id.to_string() } else { name }
    }

    fn unit(&self, id: &Id) -> String {
        let unit = self.now.units.get(id).or_else(|| self.old.units.get(id));
        unit.map_or_else(|| id.to_string(), units::unit_name)
    }

    fn ours(&self, id: &Id) -> String {
        let person = self.shared.people.get(id).or_else(|| self.old_shared.people.get(id));
        let name = person.map(|item| clean(item.name.text())).unwrap_or_default();
        if name.trim().is_empty() { id.to_string() } else { name }
    }

    fn say(&self, message: &Message) -> String {
        message.in_language(self.words.language)
    }

    /// A field with what was and what is.
    fn was(&self, field: &'static str, before: String, now: String) -> String {
        let shown = |text: String| if text.trim().is_empty() { "–".to_owned() } else { text };
        let message = Message::new("graph-was").with("field", Message::new(field));
        self.say(&message.with("before", shown(before)).with("now", shown(now)))
    }

    /// A field with what came and what went.
    fn came(&self, field: &'static str, came: &[String], went: &[String]) -> String {
        let came = came.iter().map(|it| format!("+ {it}"));
        let went = went.iter().map(|it| format!("− {it}"));
        let all: Vec<String> = came.chain(went).collect();
        let message = Message::new("graph-came").with("field", Message::new(field));
        self.say(&message.with("changes", all.join(", ")))
    }

    fn told(&self, it: &Trait) -> String {
        let words = self.words;
        let optional = |id: &Option<Id>, name: &dyn Fn(&Id) -> String| {
            id.as_ref().map(name).unwrap_or_default()
        };
        match it {
            Trait::Id(Was { before, now }) => {
                self.was("graph-id", before.to_string(), now.to_string())
            }
            Trait::Name(Was { before, now }) => self.was("field-name", clean(before), clean(now)),
            Trait::Title(Was { before, now }) => self.was("field-title", clean(before), clean(now)),
            Trait::Status(Was { before, now }) => {
                let word = |status| words.status(status).to_owned();
                self.was("field-status", word(*before), word(*now))
            }
            Trait::Unit(Was { before, now }) => {
                let name = |id: &Id| self.unit(id);
                self.was("field-unit", optional(before, &name), optional(now, &name))
            }
            Trait::Manager(Was { before, now }) => {
                let name = |id: &Id| self.person(id);
                self.was("field-reports-to", optional(before, &name), optional(now, &name))
            }
            Trait::Stance(Was { before, now }) => {
                let word = |stance| format!("{} ({})", words.stance(stance), band::sign_of(stance));
                self.was("field-stance", word(*before), word(*now))
            }
            Trait::Influence(Was { before, now }) => {
                let level = |level: Option<u8>| level.map(|it| it.to_string()).unwrap_or_default();
                self.was("field-influence", level(*before), level(*now))
            }
            Trait::Roles(Was { before, now }) => {
                let word = |role: &Role| words.role(*role).to_owned();
                self.came("field-roles", &beyond(now, before, word), &beyond(before, now, word))
            }
            Trait::Covers(Was { before, now }) => {
                let name = |id: &Id| self.ours(id);
                let (came, went) = (beyond(now, before, name), beyond(before, now, name));
                if came.is_empty() && went.is_empty() {
                    let lead = |all: &[Id]| all.first().map(name).unwrap_or_default();
                    return self.was("field-lead", lead(before), lead(now));
                }
                self.came("field-covered-by", &came, &went)
            }
        }
    }
}

/// The names of those in one list that are not in another.
fn beyond<T: PartialEq>(all: &[T], known: &[T], name: impl Fn(&T) -> String) -> Vec<String> {
    all.iter().filter(|it| !known.contains(it)).map(name).collect()
}

fn card_change(person: &PersonChange, names: &Names<'_>) -> CardChange {
    let stance = person.traits.iter().find_map(|it| match it {
        Trait::Stance(was) => Some(band::sign_of(was.before)),
        _ => None,
    });
    let has_moved = person.traits.iter().any(|it| matches!(it, Trait::Manager(_)));
    CardChange {
        change: person.change,
        words: what(person, names),
        stance_before: stance,
        link: match person.change {
            Change::Added | Change::Removed => Some(person.change),
            Change::Changed => has_moved.then_some(Change::Added),
        },
    }
}

/// What changed of somebody, each in words.
fn what(person: &PersonChange, names: &Names<'_>) -> Vec<String> {
    match person.change {
        Change::Added => vec![names.say(&Message::new("graph-added"))],
        Change::Removed => vec![names.say(&Message::new("graph-removed"))],
        Change::Changed => person.traits.iter().map(|it| names.told(it)).collect(),
    }
}

/// All changes: of those who decide, of others, of lines.
fn entries(comparison: &Comparison, names: &Names<'_>) -> Vec<Entry> {
    let decides = |graph: &StakeholderGraph, id: &Id| {
        graph.position(id).is_some_and(|person| graph.is_decider(person))
    };
    let (now, old) = (StakeholderGraph::of(names.now), StakeholderGraph::of(names.old));
    let mut people: Vec<&PersonChange> = comparison.people.iter().collect();
    people.sort_by_key(|person| !decides(&now, &person.id) && !decides(&old, &person.id));
    let people = people.into_iter().map(|person| Entry {
        change: person.change,
        text: format!("{}: {}", names.person(&person.id), what(person, names).join("; ")),
    });
    let lines = comparison
        .lines
        .iter()
        .map(|line| Entry { change: line.change, text: line_words(line, names) });
    people.chain(lines).collect()
}

fn line_words(line: &LineChange, names: &Names<'_>) -> String {
    let (from, to) = (names.person(&line.from), names.person(&line.to));
    let style = LineStyle::from(line.kind);
    let sentence = style.sentence(&from, &to, names.words.language);
    let message = match line.change {
        Change::Added => Message::new("graph-line-added"),
        Change::Removed => Message::new("graph-line-removed"),
        Change::Changed => Message::new("graph-line-changed")
            .with("before", i64::from(line.strength.before))
            .with("now", i64::from(line.strength.now)),
    };
    names.say(&message.with("sentence", sentence))
}
