//! The figures that stand for an account, and the words and marks that other views share.
//!
//! The same figure reads the same in the portfolio and on the account's page.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::basis::Tally;
use super::desk::{Desk, bar, remark, spark};
use super::plan_desk::PlanDesk;
use super::view::{Figure, Link, Mark, Piece, Segments, Tone};
use crate::figures::{
    Checkup, Condition, Pipeline, Standings, Sums, Work, checkups, covered, next_review,
};
use crate::i18n::Message;
use crate::model::Plan;

/// The figures at the head of an account's page, each a link to its section.
pub(crate) fn of_account(sheet: &PlanDesk<'_>) -> Vec<Figure> {
    let (plan, today) = (sheet.plan, sheet.basis.workspace.today);
    let first_month = sheet.basis.workspace.settings.fiscal_year_start;
    let mut all = Vec::new();
    all.extend(health(sheet).map(|(figure, _)| figure));
    let sums = crate::figures::sums(plan, sheet.basis.year, first_month, sheet.currency);
    all.extend(revenue(sheet, &sums, Some("#revenue")));
    all.extend(pipeline(sheet, &crate::figures::pipeline(plan, sheet.currency), Some("#pipeline")));
    all.extend(objectives(sheet));
    if !plan.actions.is_empty() {
        all.push(work(sheet, crate::figures::work(plan, today), Some("#actions")));
    }
    all.extend(coverage(sheet));
    all.extend(review(sheet, today));
    all
}

/// The last health total, with the total for sorting.
pub(crate) fn health(sheet: &PlanDesk<'_>) -> Option<(Figure, u8)> {
    let all = checkups(sheet.plan, sheet.basis.workspace.today);
    let last = all.last()?;
    let before = all.len().checked_sub(2).and_then(|at| all.get(at));
    let trend = before.map(|before| i64::from(last.total) - i64::from(before.total));
    let points: Vec<_> = all.iter().map(|one| (one.on, Decimal::from(one.total))).collect();
    let detail = trend.map_or_else(|| sheet.date(last.on), |by| trend_words(sheet, by));
    let line = spark(&points, None, detail.clone());
    let figure = Figure {
        label: sheet.text("site-health"),
        value: last.total.to_string(),
        detail,
        tone: condition_tone(last.condition()),
        href: Some("#health".to_owned()),
        piece: line.map(Piece::Spark),
    };
    Some((figure, last.total))
}

fn trend_words(sheet: &Desk<'_>, by: i64) -> String {
    let key = match by {
        1.. => "site-trend-up",
        0 => "site-trend-level",
        _ => "site-trend-down",
    };
    sheet.say(&Message::new(key).with("count", by.abs()))
}

/// How a condition is to be taken.
pub(crate) fn condition_tone(condition: Condition) -> Tone {
    match condition {
        Condition::Good => Tone::Good,
        Condition::Fair => Tone::Warn,
        Condition::Poor => Tone::Bad,
    }
}

/// The criteria with the lowest marks of the last rating.
pub(crate) fn weak_points(sheet: &PlanDesk<'_>) -> String {
    let all = checkups(sheet.plan, sheet.basis.workspace.today);
    let Some(Checkup { item, .. }) = all.last() else { return String::new() };
    let mut marks: Vec<_> = item.marks().collect();
    marks.sort_by_key(|(_, mark)| *mark);
    let low = marks.into_iter().filter(|(_, mark)| mark.0 <= Decimal::TWO).take(2);
    let low: Vec<_> =
        low.map(|(name, mark)| format!("{} {}", criterion(name), sheet.number(mark.0))).collect();
    low.join(", ")
}

/// The name of a criterion of one's own, which is written as a key.
pub(crate) fn criterion(key: &str) -> String {
    let words = key.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The year of the figures: a calendar year, or the fiscal year that began in it.
pub(crate) fn year_name(sheet: &Desk<'_>) -> String {
    year_label(sheet, sheet.basis.year)
}

/// What a fiscal year is called.
pub(crate) fn year_label(sheet: &Desk<'_>, year: i16) -> String {
    if sheet.basis.workspace.settings.fiscal_year_start <= 1 {
        return year.to_string();
    }
    let name = format!("{year}/{:02}", (year + 1).rem_euclid(100));
    sheet.say(&Message::new("site-fiscal-year").with("name", name))
}

/// The part of the fiscal year that has gone, in percent.
pub(crate) fn year_gone(sheet: &Desk<'_>) -> Decimal {
    let month = sheet.basis.workspace.settings.fiscal_year_start.clamp(1, 12);
    let start = Date::new(sheet.basis.year, month, 1);
    let days = start.map_or(0, |start| (sheet.basis.workspace.today - start).get_days());
    Decimal::from(days.clamp(0, 365)) * Decimal::ONE_HUNDRED / Decimal::from(365)
}

/// How a share is to be taken against the time that has gone.
pub(crate) fn pace(done: Decimal, due: Decimal) -> Tone {
    let behind = due.saturating_sub(done);
    if behind <= Decimal::from(10) {
        Tone::Good
    } else if behind <= Decimal::from(25) {
        Tone::Warn
    } else {
        Tone::Bad
    }
}

/// What came in of what is wanted.
pub(crate) fn revenue_words(sheet: &Desk<'_>, sums: &Sums) -> String {
    let (actual, target) = (sheet.sums(&sums.actual), sheet.sums(&sums.target));
    match (actual, target) {
        (Some(actual), Some(target)) => {
            let message = Message::new("site-actual-of-target").with("actual", actual);
            sheet.say(&message.with("target", target))
        }
        (Some(actual), None) => actual,
        (None, Some(target)) => sheet.say(&Message::new("site-target-only").with("target", target)),
        (None, None) => sheet.text("site-none"),
    }
}

/// Revenue of the fiscal year.
pub(crate) fn revenue(sheet: &Desk<'_>, sums: &Sums, href: Option<&str>) -> Option<Figure> {
    let percent = sums.actual.percent_of(&sums.target);
    let due = year_gone(sheet);
    let value = sheet.sums(&sums.actual).or_else(|| sheet.sums(&sums.target))?;
    let tone = percent.map_or(Tone::Quiet, |percent| pace(percent, due));
    Some(Figure {
        label: sheet.say(&Message::new("site-revenue-of").with("name", year_name(sheet))),
        value: if sums.actual.is_empty() { "–".to_owned() } else { value },
        detail: match (percent, sheet.sums(&sums.target)) {
            (Some(percent), Some(target)) => {
                let message =
                    Message::new("site-percent-of-target").with("percent", sheet.percent(percent));
                sheet.say(&message.with("target", target))
            }
            (None, Some(target)) => {
                sheet.say(&Message::new("site-target-only").with("target", target))
            }
            _ => String::new(),
        },
        tone,
        href: href.map(str::to_owned),
        piece: percent.map(|percent| Piece::Bar(bar(percent, Some(due), tone, String::new()))),
    })
}

/// What may still be won.
pub(crate) fn pipeline(
    sheet: &Desk<'_>,
    pipeline: &Pipeline,
    href: Option<&str>,
) -> Option<Figure> {
    let all = sheet.sums(&pipeline.amount)?;
    let deals = sheet.count("site-deals-count", pipeline.deals);
    Some(Figure {
        label: sheet.text("site-weighted-pipeline"),
        value: sheet.sums(&pipeline.weighted).unwrap_or_else(|| "–".to_owned()),
        detail: sheet
            .say(&Message::new("site-pipeline-detail").with("deals", deals).with("amount", all)),
        tone: Tone::Quiet,
        href: href.map(str::to_owned),
        piece: None,
    })
}

fn objectives(sheet: &PlanDesk<'_>) -> Option<Figure> {
    let standings = Standings::of(sheet.plan);
    let segments = standing_segments(sheet, standings)?;
    let words: Vec<_> = segments.marks.iter().skip(1).map(|mark| mark.word.clone()).collect();
    let tone = match standings {
        Standings { bad: 1.., .. } => Tone::Bad,
        Standings { doubtful: 1.., .. } => Tone::Warn,
        _ => Tone::Good,
    };
    Some(Figure {
        label: sheet.text("site-objectives-good"),
        value: sheet.say(
            &Message::new("site-n-of-m")
                .with("count", standings.good)
                .with("total", standings.total()),
        ),
        detail: if standings.good > 0 {
            words.join(", ")
        } else {
            segments.marks.iter().map(|mark| mark.word.clone()).collect::<Vec<_>>().join(", ")
        },
        tone,
        href: Some("#goals".to_owned()),
        piece: Some(Piece::Segments(Segments { marks: Vec::new(), ..segments })),
    })
}

/// The objectives by how they stand.
pub(crate) fn standing_segments(sheet: &Desk<'_>, standings: Standings) -> Option<Segments> {
    let group = |count, tone, key| (count, remark(tone, sheet.count(key, count)));
    Segments::of([
        group(standings.good, Tone::Good, "site-standing-good"),
        group(standings.doubtful, Tone::Warn, "site-standing-doubtful"),
        group(standings.bad, Tone::Bad, "site-standing-bad"),
        group(standings.waiting, Tone::Quiet, "site-standing-waiting"),
    ])
}

/// Open and overdue actions.
pub(crate) fn work(sheet: &Desk<'_>, work: Work, href: Option<&str>) -> Figure {
    let detail = match work.overdue {
        0 => sheet.text("site-none-overdue"),
        count => sheet.count("site-overdue-count", count),
    };
    let groups = [
        (work.overdue, remark(Tone::Bad, String::new())),
        (work.open.saturating_sub(work.overdue), remark(Tone::Info, String::new())),
        (work.closed, remark(Tone::Good, String::new())),
    ];
    let segments = Segments::of(groups).map(|segments| Segments { marks: Vec::new(), ..segments });
    Figure {
        label: sheet.text("site-open-actions"),
        value: work.open.to_string(),
        detail,
        tone: if work.overdue > 0 { Tone::Bad } else { Tone::Good },
        href: href.map(str::to_owned),
        piece: segments.map(Piece::Segments),
    }
}

/// A mark for overdue actions, when there are any.
pub(crate) fn overdue_mark(sheet: &Desk<'_>, overdue: usize) -> Option<Mark> {
    (overdue > 0).then(|| remark(Tone::Bad, sheet.count("site-overdue-count", overdue)))
}

fn coverage(sheet: &PlanDesk<'_>) -> Option<Figure> {
    let counted = covered(sheet.plan);
    let share = (counted.total > 0).then(|| {
        Decimal::from(counted.covered) * Decimal::ONE_HUNDRED / Decimal::from(counted.total)
    })?;
    let tone = if counted.covered == counted.total { Tone::Good } else { Tone::Warn };
    Some(Figure {
        label: sheet.text("site-deciders-covered"),
        value: sheet.say(
            &Message::new("site-n-of-m")
                .with("count", counted.covered)
                .with("total", counted.total),
        ),
        detail: sheet.count("site-deciders-friendly", counted.friendly),
        tone,
        href: Some("#people".to_owned()),
        piece: Some(Piece::Bar(bar(share, None, tone, String::new()))),
    })
}

fn review(sheet: &PlanDesk<'_>, today: Date) -> Option<Figure> {
    let next = next_review(sheet.plan, today)?;
    let days = (next - today).get_days();
    let count = usize::try_from(days.unsigned_abs()).unwrap_or_default();
    let key = match days {
        0 => "site-today",
        1.. => "site-in-days",
        _ => "site-days-overdue",
    };
    let href = if sheet.plan.reviews.is_empty() { None } else { Some("#reviews".to_owned()) };
    Some(Figure {
        label: sheet.text("field-next-review"),
        value: sheet.date(next),
        detail: sheet.count(key, count),
        tone: if days < 0 { Tone::Bad } else { Tone::Quiet },
        href,
        piece: None,
    })
}

/// The findings by severity, as a link to them.
pub(crate) fn findings_piece(sheet: &Desk<'_>, tally: Tally, plan: &Plan) -> Piece {
    if tally.total() == 0 {
        return Piece::mark(Mark { tone: Tone::Good, sign: "✓", word: sheet.text("site-none") });
    }
    let words: Vec<_> = findings_marks(sheet, tally)
        .into_iter()
        .map(|mark| format!("{} {}", mark.sign, mark.word))
        .collect();
    Piece::link(Link::to(words.join("  "), sheet.dress.findings(plan)))
}

/// The findings by severity.
pub(crate) fn findings_marks(sheet: &Desk<'_>, tally: Tally) -> Vec<Mark> {
    let groups = [
        (tally.errors, Tone::Bad, "site-errors-count"),
        (tally.warnings, Tone::Warn, "site-warnings-count"),
        (tally.hints, Tone::Info, "site-hints-count"),
    ];
    let groups = groups.into_iter().filter(|(count, ..)| *count > 0);
    groups.map(|(count, tone, key)| remark(tone, sheet.count(key, count))).collect()
}
