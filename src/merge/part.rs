//! Merges one block's header, fields and remarks.
//!
//! In come the block in the target and in the source, and what it was; out go edits of the target. A field that
//! both gave another value is merged where it can be, else it is a clash of that field alone.

use super::Sides;
use super::by_line::lines;
use super::edits::{Gap, Rank};
use super::sheet::{Block, Part, PartKey, Sheet};
use super::value::{self, Held};
use super::work::{Gone, Turn, Work};
use crate::document::{Shape, Toml, Value};
use crate::text::Span;

/// A block on three sides.
pub(super) struct Parts<'m, 't> {
    pub(super) base: Option<&'m Block<'t>>,
    pub(super) base_sheet: &'m Sheet<'t>,
    pub(super) target: (&'m Sheet<'t>, &'m Block<'t>),
    pub(super) source: (&'m Sheet<'t>, &'m Block<'t>),
}

impl<'t> Parts<'_, 't> {
    /// Merges all parts.
    pub(super) fn join(&self, work: &mut Work<'_>) {
        let days = self.days();
        let mut next = self.behind(0);
        for part in &self.source.1.parts {
            let before = self.before(&part.key);
            if let Some(there) = self.target.1.part(&part.key) {
                self.meet(before, &self.target.1.parts[there], part, work);
                next = self.behind(there + 1);
            } else {
                let sorted = days.as_ref().and_then(|days| self.sorted_place(part, days));
                let last = next.checked_sub(1).map(|last| self.target.1.parts[last].span.end);
                let place = match sorted {
                    Some(place) => Place { at: place, gap: Gap::Close },
                    None => Place { at: last.unwrap_or(0), gap: self.gap(part) },
                };
                self.come(part, before, place, work);
            }
        }
        for part in &self.target.1.parts {
            if self.source.1.part(&part.key).is_none()
                && let Some(before) = self.before(&part.key)
            {
                self.go(part, before, work);
            }
        }
    }

    fn before(&self, key: &PartKey) -> Option<&Part<'t>> {
        self.base.and_then(|block| block.part(key).map(|at| &block.parts[at]))
    }

    /// Whether a side left a field as it was, with no new word in its comments.
    fn is_left(&self, before: &Part<'t>, sheet: &Sheet<'t>, part: &Part<'t>) -> bool {
        before.meaning() == part.meaning() && !sheet.has_new_comment(part.span, self.base_sheet)
    }

    fn target_text(&self) -> &'t str {
        self.target.0.text()
    }

    fn source_text(&self) -> &'t str {
        self.source.0.text()
    }

    /// A part that the source has and the target has not.
    fn come(&self, part: &Part<'t>, before: Option<&Part<'t>>, place: Place, work: &mut Work<'_>) {
        let text = part.span.slice(self.source_text());
        let rank = Rank::Part(part.span.start);
        match (before, &part.key) {
            (None, _) => work.edits.insert(place.at, text, place.gap, rank),
            (Some(before), PartKey::Field(path)) if !self.is_left(before, self.source.0, part) => {
                work.clash(path, Gone::InTarget);
                let text = work.marked("", text);
                work.edits.insert(place.at, &text, place.gap, rank);
            }
            _ => {}
        }
    }

    /// Behind the parts that stand from a place on in the target alone.
    fn behind(&self, mut at: usize) -> usize {
        let is_own = |part: &Part<'t>| self.source.1.part(&part.key).is_none();
        while self.target.1.parts.get(at).is_some_and(is_own) {
            at += 1;
        }
        at
    }

    fn gap(&self, part: &Part<'t>) -> Gap {
        if self.source.0.is_apart(part.span.start) { Gap::Apart } else { Gap::Close }
    }

    /// The days of a table of readings that stand in order.
    fn days(&self) -> Option<Vec<&str>> {
        let (head, rest) = self.target.1.parts.split_first()?;
        let days: Vec<&str> = rest.iter().map(|part| day(&part.key)).collect::<Option<_>>()?;
        (head.key == PartKey::Head && days.is_sorted()).then_some(days)
    }

    /// Where a reading comes among others.
    fn sorted_place(&self, part: &Part<'t>, days: &[&str]) -> Option<u32> {
        let day = day(&part.key)?;
        let next = days.partition_point(|other| *other < day);
        self.target.1.parts.get(next).map(|before| before.span.end)
    }

    /// A part that the target has and the source deleted.
    fn go(&self, part: &Part<'t>, before: &Part<'t>, work: &mut Work<'_>) {
        match &part.key {
            PartKey::Field(path) if !self.is_left(before, self.target.0, part) => {
                work.clash(path, Gone::InSource);
                let text = work.marked(part.body.slice(self.target_text()), "");
                work.edits.replace_lines(part.body, &text);
            }
            PartKey::Remark(..) => work.edits.remove_apart(part.span),
            _ => work.edits.remove(part.span),
        }
    }

    /// A part that both have.
    fn meet(
        &self,
        before: Option<&Part<'t>>,
        target: &Part<'t>,
        source: &Part<'t>,
        work: &mut Work<'_>,
    ) {
        let means = |part: &Part<'t>| part.meaning();
        let (b, t, s) = (before.map(means), target.meaning(), source.meaning());
        let is_settled = t == s || b.as_ref() == Some(&s);
        if let (PartKey::Field(path), false) = (&target.key, is_settled) {
            let is_left = b == Some(t);
            let joined = if is_left {
                source.value.map(|it| it.raw().to_owned())
            } else {
                self.joined(before, target, source)
            };
            let Some(text) = joined else {
                self.clash(path, before, target, source, work);
                self.comments(before, target, source, Behind::Marked, work);
                return;
            };
            if !is_left {
                work.joined.insert(path.clone());
            }
            let place = target.value.map(Value::span).unwrap_or_default();
            work.edits.replace(place, &text);
        }
        self.comments(before, target, source, Behind::Merged, work);
    }

    fn joined(
        &self,
        before: Option<&Part<'t>>,
        target: &Part<'t>,
        source: &Part<'t>,
    ) -> Option<String> {
        let held = |toml: &'t Toml, part: &Part<'t>| part.value.map(|value| Held { toml, value });
        let base = before.and_then(|part| held(self.base_sheet.toml, part));
        let target = held(self.target.0.toml, target)?;
        value::join(base, target, held(self.source.0.toml, source)?)
    }

    /// A field with two values: long texts are merged by line, everything else is marked.
    fn clash(
        &self,
        path: &[String],
        before: Option<&Part<'t>>,
        target: &Part<'t>,
        source: &Part<'t>,
        work: &mut Work<'_>,
    ) {
        let [ours, theirs] =
            [target.body.slice(self.target_text()), source.body.slice(self.source_text())]
                .map(|text| format!("{}\n", text.replace("\r\n", "\n").trim_end_matches('\n')));
        let is_text = |part: &Part<'_>| part.value.is_some_and(|it| it.shape() == Shape::String);
        let is_long = ours.lines().count() > 2 || theirs.lines().count() > 2;
        if let Some(before) = before
            && is_long
            && [before, target, source].into_iter().all(is_text)
        {
            let base = before.body.slice(self.base_sheet.text()).replace("\r\n", "\n");
            let merged = lines_of([&base, &ours, &theirs], work);
            if merged.0 {
                work.joined.insert(path.to_vec());
            } else {
                work.clash(path, Gone::Nowhere);
            }
            work.edits.replace_lines(target.body, &merged.1);
            return;
        }
        work.clash(path, Gone::Nowhere);
        let text = work.marked(&ours, &theirs);
        work.edits.replace_lines(target.body, &text);
    }

    /// The comments of a part that both have; those behind a field that is marked stand in the conflict.
    fn comments(
        &self,
        before: Option<&Part<'t>>,
        target: &Part<'t>,
        source: &Part<'t>,
        behind: Behind,
        work: &mut Work<'_>,
    ) {
        let lead = |part: &Part<'_>, text: &str| -> Vec<String> {
            part.lead().slice(text).lines().map(|line| line.trim().to_owned()).collect()
        };
        let old = before.map_or_else(Vec::new, |part| lead(part, self.base_sheet.text()));
        let mut above = lead(target, self.target_text());
        let theirs = lead(source, self.source_text());
        let kept = above.clone();
        if above == old {
            above = theirs;
        } else if theirs != old {
            let is_fresh = |line: &String| !kept.contains(line) && !old.contains(line);
            above.extend(theirs.into_iter().filter(is_fresh));
        }
        if behind == Behind::Merged {
            above.extend(self.tail(before, target, source, work));
        }
        if above != kept {
            let lines: String = above.iter().flat_map(|line| [line, "\n"]).collect();
            work.edits.replace(target.lead(), &lines);
        }
    }

    /// Merges the comment behind a part; gives the source's where both wrote one.
    fn tail(
        &self,
        before: Option<&Part<'t>>,
        target: &Part<'t>,
        source: &Part<'t>,
        work: &mut Work<'_>,
    ) -> Option<String> {
        let tail = |part: &Part<'_>, text: &str| {
            part.tail.map(|tail| tail.slice(text).trim_end().to_owned())
        };
        let old = before.and_then(|part| tail(part, self.base_sheet.text()));
        let (ours, theirs) = (tail(target, self.target_text()), tail(source, self.source_text()));
        if theirs == ours || theirs == old {
            return None;
        }
        if ours != old {
            return theirs;
        }
        let comment = theirs.map_or_else(String::new, |comment| format!(" {comment}"));
        let place = Span::new(target.end, target.tail.map_or(target.end, |it| it.end));
        work.edits.replace(place, &comment);
        None
    }
}

/// Where a part comes, and what stands before it there.
#[derive(Debug, Clone, Copy)]
struct Place {
    at: u32,
    gap: Gap,
}

/// What becomes of the comment behind a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Behind {
    Merged,
    Marked,
}

fn day(key: &PartKey) -> Option<&str> {
    match key {
        PartKey::Field(path) => path
            .last()
            .map(String::as_str)
            .filter(|key| key.starts_with(|c: char| c.is_ascii_digit())),
        _ => None,
    }
}

/// Whether the lines of a base, a target and a source fit together, and what they become.
fn lines_of([base, target, source]: [&str; 3], work: &Work<'_>) -> (bool, String) {
    let (ours, theirs) = match work.turn {
        Turn::Straight => (target, source),
        Turn::Turned => (source, target),
    };
    let sides = Sides { base: base.as_bytes(), ours: ours.as_bytes(), theirs: theirs.as_bytes() };
    let merged = lines(sides, work.markers);
    (merged.is_clean, String::from_utf8_lossy(&merged.bytes).into_owned())
}
