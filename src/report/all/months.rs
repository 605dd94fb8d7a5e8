//! What the plans ask of everybody in each of the coming months: the day on which they ask for most.
//!
//! A cell has its number; how dark it is says the same. More than somebody has is marked by a sign as well.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::membership::{Membership, capacity, name, total};
use crate::i18n::month_year;
use crate::model::Id;
use crate::report::{Cell, Column, Desk, Link, Piece, Row, Table, Tone, remark};

/// So many months are shown, this one being the first.
const MONTHS: usize = 12;
/// How dark a cell is, by quarters of what somebody has; the last is for more than that.
const HEAT: [&str; 5] = ["num heat h1", "num heat h2", "num heat h3", "num heat h4", "num heat h5"];

/// Everybody by months.
pub(super) fn months(desk: &Desk<'_>, members: &BTreeMap<&Id, Vec<Membership<'_>>>) -> Table {
    let first = desk.basis.workspace.today.first_of_month();
    let firsts: Vec<Date> = first.series(1.month()).take(MONTHS).collect();
    let mut columns = vec![Column { label: desk.text("kind-person"), class: "" }];
    let month = |day: &Date| Column { label: month_year(desk.language, *day), class: "num" };
    columns.extend(firsts.iter().map(month));
    Table {
        name: desk.text("site-load-months"),
        class: "grid months",
        tools: false,
        columns,
        rows: members.iter().map(|(id, own)| row(desk, id, own, &firsts)).collect(),
        foot: None,
    }
}

fn row(desk: &Desk<'_>, id: &Id, own: &[Membership<'_>], firsts: &[Date]) -> Row {
    let person = Link::to(name(desk, id), desk.dress.person(id));
    let has = capacity(desk, id);
    let cells = firsts.iter().map(|first| {
        let most = most(own, (*first).max(desk.basis.workspace.today), first.last_of_month());
        cell(desk, most, has)
    });
    let lead = Cell::of([Piece::link(person)]).class("lead");
    Row { cells: [lead].into_iter().chain(cells).collect(), ..Row::default() }
}

/// The most that is asked for on any day from one to another.
fn most(own: &[Membership<'_>], from: Date, to: Date) -> Decimal {
    let starts = own.iter().filter_map(|one| one.start).filter(|day| (from..=to).contains(day));
    starts.chain([from]).map(|day| total(own, day)).max().unwrap_or_default()
}

fn cell(desk: &Desk<'_>, most: Decimal, has: Decimal) -> Cell {
    if most.is_zero() {
        return Cell::default().class("num");
    }
    let words = desk.percent(most);
    let is_over = most > has;
    let piece =
        if is_over { Piece::mark(remark(Tone::Bad, words)) } else { Piece::text(words) };
    let quarters = (most * Decimal::from(4)).checked_div(has).map_or(0, |quarters| {
        i64::try_from(quarters.ceil().mantissa()).unwrap_or(4).clamp(1, 4)
    });
    let step = if is_over { 4 } else { usize::try_from(quarters - 1).unwrap_or_default() };
    Cell::of([piece]).class(HEAT[step.min(4)])
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Plan;

    #[test]
    fn a_month_counts_by_its_fullest_day() {
        let plan = Plan::default();
        let one = |percent: i64, start, end| Membership {
            plan: &plan,
            percent: Decimal::from(percent),
            start,
            end,
        };
        let own = [
            one(70, None, Some(date(2026, 12, 10))),
            one(50, Some(date(2026, 12, 5)), None),
            one(20, Some(date(2026, 12, 20)), Some(date(2026, 12, 22))),
        ];
        let most = |from, to| most(&own, from, to);
        assert_eq!(most(date(2026, 12, 1), date(2026, 12, 31)), Decimal::from(120));
        assert_eq!(most(date(2026, 12, 11), date(2026, 12, 31)), Decimal::from(70));
        assert_eq!(most(date(2027, 1, 1), date(2027, 1, 31)), Decimal::from(50));
    }
}
