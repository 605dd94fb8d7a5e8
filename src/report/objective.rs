//! How far an objective is: from where to where, against the time that has gone, reading by reading.
//!
//! In comes an objective, out come a way in words, a bar and a line; none where nothing was measured.

use rust_decimal::Decimal;

use super::desk::{bar, is_currency, spark};
use super::plan_desk::PlanDesk;
use super::view::{Bar, Spark, Tone};
use crate::figures::{progress, readings};
use crate::i18n::Message;
use crate::model::Objective;

/// From where over where to where.
pub(crate) fn way(sheet: &PlanDesk<'_>, objective: &Objective) -> Option<String> {
    let last = progress(objective, sheet.basis.workspace.today).last.map(|(_, value)| value);
    let steps = [
        objective.baseline.value().map(|value| value.0),
        last,
        objective.target.value().map(|value| value.0),
    ];
    let steps: Vec<_> = steps.into_iter().flatten().collect();
    let (last, before) = steps.split_last()?;
    let unit = objective.unit.text();
    // The unit stands once, at the end; amounts are shortened one by one.
    let own = if is_currency(unit) { unit } else { "" };
    let plain = |value: &Decimal| sheet.quantity(*value, own);
    let mut words: Vec<_> = before.iter().map(plain).collect();
    words.push(sheet.quantity(*last, unit));
    Some(words.join(" → "))
}

pub(crate) fn progress_bar(sheet: &PlanDesk<'_>, objective: &Objective) -> Option<Bar> {
    let progress = progress(objective, sheet.basis.workspace.today);
    let done = progress.done?;
    let mut message = Message::new("site-progress").with("done", sheet.percent(done));
    if let Some(expected) = progress.expected {
        message = Message::new("site-progress-of-time").with("done", sheet.percent(done));
        message = message.with("time", sheet.percent(expected));
    }
    let tone = match progress.lead() {
        _ if done >= Decimal::ONE_HUNDRED => Tone::Good,
        Some(lead) if lead < Decimal::from(-25) => Tone::Bad,
        Some(lead) if lead < Decimal::from(-10) => Tone::Warn,
        _ => Tone::Good,
    };
    Some(bar(done, progress.expected, tone, sheet.say(&message)))
}

pub(crate) fn series(sheet: &PlanDesk<'_>, objective: &Objective) -> Option<Spark> {
    let readings = readings(&objective.measured);
    let goal = objective.target.value().map(|target| target.0);
    let ((first, _), (last, _)) = (readings.first()?, readings.last()?);
    let words = Message::new("site-readings").with("count", readings.len()).with("first", *first);
    spark(&readings, goal, sheet.say(&words.with("last", *last)))
}
