//! `goal/readings-unordered`: the readings of an objective or a key figure are not in the order of their
//! days.
//!
//! Nothing is computed wrongly of it; people read from top to bottom and take the last line for the latest
//! reading. The fix moves whole lines with the comments directly above them and leaves blank lines where
//! they are; where readings share a line or have tables of their own there is none.

use jiff::civil::Date;

use crate::check::{Check, Findings, PlanView, Plans, Rule, Standing, Timing};
use crate::diagnostic::{Applicability, Fix, Location, Severity};
use crate::i18n::Message;
use crate::model::{Day, Entries, Field, Head, Reading, SourceFile};
use crate::text::Span;

pub(super) const RULE: Rule = Rule {
    name: "goal/readings-unordered",
    severity: Severity::Info,
    standing: Standing::On,
    timing: Timing::Always,
    plans: Plans::Open,
    thresholds: &[],
    check: Check::Plan(check),
    bad: "[objective.mttr.measured]
2026-09-30 = 4.9
2026-06-30 = 5.5",
    good: "[objective.mttr.measured]
2026-06-30 = 5.5
2026-09-30 = 4.9",
};

/// Readings in the order written.
type Readings = Field<Entries<Day, Reading>>;

fn check(view: &PlanView<'_>, out: &mut Findings<'_>) {
    for objective in &view.plan.objectives {
        look(view, &objective.head, &objective.measured, "goal-readings-unordered", out);
    }
    for kpi in &view.plan.kpis {
        look(view, &kpi.head, &kpi.measured, "goal-readings-unordered-kpi", out);
    }
}

fn look(
    view: &PlanView<'_>,
    head: &Head,
    readings: &Readings,
    key: &'static str,
    out: &mut Findings<'_>,
) {
    let Some(entries) = readings.get() else { return };
    let mut latest: Option<Day> = None;
    for (day, _) in &entries.0 {
        let Some(own) = day.value() else { continue };
        if latest.is_some_and(|latest| own < latest) {
            let finding = out.at(head, "measured", day.at(), view.about(key, head));
            let file = view.file(head);
            finding.fixes.extend(file.and_then(|file| sorted(entries, file)));
            return;
        }
        latest = latest.max(Some(own));
    }
}

/// The fix that sorts the lines of the readings.
fn sorted(entries: &Entries<Day, Reading>, file: &SourceFile) -> Option<Fix> {
    let lines: Option<Vec<(Date, Span)>> =
        entries.0.iter().map(|(day, reading)| line(day, reading, file)).collect();
    let mut blocks: Vec<(Date, Span)> = Vec::new();
    for (day, line) in lines? {
        let floor = blocks.last().map(|(_, before)| before.end);
        let block = with_comments(line, floor.unwrap_or(0), file);
        if floor.is_some_and(|floor| !says_nothing(Span::new(floor, block.start).slice(&file.text)))
        {
            return None;
        }
        blocks.push((day, block));
    }
    let mut order = blocks.clone();
    order.sort_by_key(|(day, _)| *day);
    let whole = blocks.first()?.1.join(blocks.last()?.1);
    let mut text = String::with_capacity(whole.len());
    let mut done = whole.start;
    for ((_, place), (_, moved)) in blocks.iter().zip(&order) {
        text.push_str(Span::new(done, place.start).slice(&file.text));
        text.push_str(moved.slice(&file.text));
        done = place.end;
    }
    let at = Location { path: file.path.clone(), span: Some(whole) };
    Some(Fix::replacing(Message::new("fix-sort"), Applicability::Safe, &at, text))
}

/// The day of a reading and its line without the end, when it shares the line with no other value.
fn line(day: &Field<Day>, reading: &Field<Reading>, file: &SourceFile) -> Option<(Date, Span)> {
    let lines = file.lines().around(day.at().join(reading.at()), &file.text);
    let before = Span::new(lines.start, day.at().start).slice(&file.text);
    let after = Span::new(reading.at().end, lines.end).slice(&file.text);
    let is_path = |sign: char| sign.is_ascii_alphanumeric() || "-_. \t".contains(sign);
    let is_alone = before.chars().all(is_path) && says_nothing(after);
    let line = Span::new(lines.start, lines.end - line_end(lines.slice(&file.text)));
    is_alone.then_some((day.value()?.0, line))
}

/// How many bytes the end of the last line takes.
fn line_end(lines: &str) -> u32 {
    Span::of(0..lines.len() - lines.trim_end_matches(['\n', '\r']).len()).end
}

/// A line with the lines of comments directly above it, down from `floor`.
fn with_comments(line: Span, floor: u32, file: &SourceFile) -> Span {
    let mut block = line;
    let mut number = file.lines().line_of(line.start);
    while number > 0 {
        number -= 1;
        let above = file.lines().line_span(number, &file.text);
        let is_comment = above.slice(&file.text).trim_start().starts_with('#');
        if above.start < floor || !is_comment {
            break;
        }
        block.start = above.start;
    }
    block
}

/// Whether lines hold nothing but blanks and comments.
fn says_nothing(text: &str) -> bool {
    text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
}
