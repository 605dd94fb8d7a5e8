//! Merges what both sides did to a list: what either adds is in, what either takes out is out.
//!
//! In come the three lists, with the comments in them; out comes the list as our side would write it, or
//! nothing where the two want different things of one element. The order is that of whoever changed it.

use std::collections::{BTreeSet, HashSet};

use super::meaning::meaning;
use crate::document::{Shape, Toml, Value};
use crate::text::{LineIndex, Span};

/// The fields that say what an element of a list is about, the surest first.
const NAMES: [&str; 9] =
    ["id", "to", "person", "competitor", "offering", "criterion", "unit", "name", "text"];

/// The most elements of a list that is merged; every element is compared with every other.
const MOST_SLOTS: usize = 2_000;

/// An element with its comments.
#[derive(Debug, Clone)]
struct Slot {
    /// Lines of comments above it, without indent.
    lead: Vec<String>,
    raw: String,
    tail: Option<String>,
    meaning: String,
    /// What it is about, for a table.
    about: Option<String>,
}

/// A list, or a single value that stands for a list of one.
#[derive(Debug, Clone, Default)]
pub(super) struct List {
    slots: Vec<Slot>,
    /// Comments behind the last element.
    rest: Vec<String>,
    style: Style,
}

/// How a list is laid out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Style {
    /// On one line, with what stands between a bracket and its neighbour.
    Flat(&'static str),
    /// An element a line: how far they and the closing bracket are indented.
    Tall(String, String),
    /// No list yet.
    #[default]
    Single,
}

impl List {
    /// The list that a value is.
    pub(super) fn of(toml: &Toml, value: Value<'_>) -> Self {
        if value.shape() != Shape::Array {
            let slots = vec![Slot::of(value)];
            return Self { slots, ..Self::default() };
        }
        let text = toml.text();
        let mut list = Self {
            slots: value.elements().map(Slot::of).collect(),
            rest: Vec::new(),
            style: style(text, value),
        };
        let lines = LineIndex::new(value.raw());
        let places: Vec<Span> = value.elements().map(Value::span).collect();
        let span = value.span();
        let first = toml.comments().partition_point(|comment| comment.span.start < span.start);
        let inside = toml.comments()[first..].iter().take_while(|it| it.span.start < span.end);
        for comment in inside {
            let words = comment.span.slice(text).trim_end().to_owned();
            let next = places.partition_point(|place| place.end <= comment.span.start);
            let line = |at: u32| lines.line_of(at - span.start);
            let behind = next.checked_sub(1).filter(|last| {
                !comment.alone && line(places[*last].end) == line(comment.span.start)
            });
            match (behind, list.slots.get_mut(behind.unwrap_or(next))) {
                (Some(_), Some(slot)) => slot.tail = Some(words),
                (None, Some(slot)) => slot.lead.push(words),
                (_, None) => list.rest.push(words),
            }
        }
        list
    }

    fn meanings(&self) -> BTreeSet<&str> {
        self.slots.iter().map(|slot| slot.meaning.as_str()).collect()
    }

    fn has_twins(&self) -> bool {
        self.meanings().len() < self.slots.len()
    }

    fn slot(&self, meaning: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.meaning == meaning)
    }

    /// The elements that others have too, in order.
    fn order<'s>(&'s self, common: &HashSet<&str>) -> Vec<&'s str> {
        let all = self.slots.iter().map(|slot| slot.meaning.as_str());
        all.filter(|meaning| common.contains(meaning)).collect()
    }
}

impl Slot {
    fn of(value: Value<'_>) -> Self {
        let about = NAMES
            .iter()
            .find_map(|name| value.lookup(name).map(|value| format!("{name} {}", meaning(value))));
        let (raw, meaning) = (value.raw().replace("\r\n", "\n"), meaning(value));
        Self { lead: Vec::new(), raw, tail: None, meaning, about }
    }
}

fn style(text: &str, value: Value<'_>) -> Style {
    let raw = value.raw();
    if !raw.contains('\n') {
        return Style::Flat(if raw.starts_with("[ ") { " " } else { "" });
    }
    let indent = |at: u32| {
        let before = Span::new(0, at).slice(text);
        let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
        line[..line.len() - line.trim_start().len()].to_owned()
    };
    let first = value.elements().next().map(|first| indent(first.span().start));
    let closing = indent(value.span().end);
    Style::Tall(first.filter(|it| !it.is_empty()).unwrap_or_else(|| "  ".to_owned()), closing)
}

/// What becomes of a list when both sides changed it; `target` says how it is written.
pub(super) fn join(base: &List, target: &List, source: &List) -> Option<String> {
    let is_odd = |list: &List| list.slots.len() > MOST_SLOTS || list.has_twins();
    if [base, target, source].into_iter().any(is_odd) || clashes(base, target, source) {
        return None;
    }
    let (b, t, s) = (base.meanings(), target.meanings(), source.meanings());
    let common: HashSet<&str> =
        b.iter().filter(|it| t.contains(*it) && s.contains(*it)).copied().collect();
    let [before, ours, theirs] = [base, target, source].map(|list| list.order(&common));
    let (leader, follower) = if theirs == before || theirs == ours {
        (target, source)
    } else if ours == before {
        (source, target)
    } else {
        return None;
    };
    let there = follower.meanings();
    let stays = |slot: &&Slot| there.contains(&*slot.meaning) || !b.contains(&*slot.meaning);
    let mut slots: Vec<Slot> = leader.slots.iter().filter(stays).cloned().collect();
    let led = leader.meanings();
    for (at, slot) in follower.slots.iter().enumerate() {
        if !b.contains(&*slot.meaning) && !led.contains(&*slot.meaning) {
            let place = place(&slots, &follower.slots[..at], &there);
            slots.insert(place, slot.clone());
        }
    }
    for slot in &mut slots {
        let twins = [base, target, source].map(|list| list.slot(&slot.meaning));
        keep_comments(slot, twins);
    }
    let mut rest = target.rest.clone();
    rest.extend(source.rest.iter().filter(|it| !target.rest.contains(it)).cloned());
    Some(write(&target.style, &slots, &rest))
}

/// Whether the sides want different things of one element.
fn clashes(base: &List, target: &List, source: &List) -> bool {
    let b = base.meanings();
    let new = |list: &List| -> Vec<Slot> {
        list.slots.iter().filter(|slot| !b.contains(&*slot.meaning)).cloned().collect()
    };
    let (t, s) = (target.meanings(), source.meanings());
    let both_took = b.iter().any(|it| !t.contains(it) && !s.contains(it));
    let (ours, theirs) = (new(target), new(source));
    let is_same = ours.iter().map(|slot| &slot.meaning).eq(theirs.iter().map(|it| &it.meaning));
    let is_either = !ours.is_empty() || !theirs.is_empty();
    let is_both = !ours.is_empty() && !theirs.is_empty();
    let of_tables = [base, target, source]
        .iter()
        .any(|list| list.slots.iter().any(|slot| slot.raw.starts_with('{')));
    if both_took && !is_same && if of_tables { is_either } else { is_both } {
        return true;
    }
    ours.iter().any(|a| {
        theirs.iter().any(|b| a.about.is_some() && a.about == b.about && a.meaning != b.meaning)
    })
}

/// Where an element comes: behind the last that stands before it there too, and behind what only this list has.
fn place(slots: &[Slot], before: &[Slot], followed: &BTreeSet<&str>) -> usize {
    let known = |one: &Slot| slots.iter().position(|slot| slot.meaning == one.meaning);
    let mut at = before.iter().rev().find_map(known).map_or(0, |at| at + 1);
    while slots.get(at).is_some_and(|slot| !followed.contains(&*slot.meaning)) {
        at += 1;
    }
    at
}

/// Gives an element the comments that any side has and the base has not lost.
fn keep_comments(slot: &mut Slot, [base, target, source]: [Option<&Slot>; 3]) {
    let (Some(target), Some(source)) = (target, source) else { return };
    let is_old = |line: &String| base.is_some_and(|base| base.lead.contains(line));
    slot.lead.clone_from(&target.lead);
    let fresh = source.lead.iter().filter(|line| !target.lead.contains(line) && !is_old(line));
    slot.lead.extend(fresh.cloned());
    let before = base.and_then(|base| base.tail.as_ref());
    slot.tail = match (&target.tail, &source.tail) {
        (ours, theirs) if ours == theirs || theirs.as_ref() == before => ours.clone(),
        (ours, theirs) if ours.as_ref() == before => theirs.clone(),
        (ours, theirs) => {
            slot.lead.extend(theirs.clone());
            ours.clone()
        }
    };
}

fn write(style: &Style, slots: &[Slot], rest: &[String]) -> String {
    let has_comments =
        !rest.is_empty() || slots.iter().any(|slot| slot.tail.is_some() || !slot.lead.is_empty());
    let (indent, closing) = match style {
        Style::Tall(indent, closing) => (indent.as_str(), closing.as_str()),
        _ if has_comments => ("  ", ""),
        Style::Flat(pad) if !slots.is_empty() => {
            let raws: Vec<&str> = slots.iter().map(|slot| slot.raw.as_str()).collect();
            return format!("[{pad}{}{pad}]", raws.join(", "));
        }
        _ => {
            let raws: Vec<&str> = slots.iter().map(|slot| slot.raw.as_str()).collect();
            return format!("[{}]", raws.join(", "));
        }
    };
    let mut out = "[\n".to_owned();
    for slot in slots {
        for line in &slot.lead {
            out.extend([indent, line, "\n"]);
        }
        let tail = slot.tail.as_ref().map_or_else(String::new, |tail| format!(" {tail}"));
        out.extend([indent, &slot.raw, ",", &tail, "\n"]);
    }
    for line in rest {
        out.extend([indent, line, "\n"]);
    }
    out + closing + "]"
}
