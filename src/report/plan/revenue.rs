//! How our sales stand: year by year and quarter by quarter against what is wanted, with what adds up to
//! what.
//!
//! The outlook of a period is what came in and, for the rest, what is expected. Amounts in another currency than
//! the plan's stay out, and it is said that they do.

use rust_decimal::Decimal;

use crate::figures::{Course, Months, Total, pipeline_until};
use crate::i18n::Message;
use crate::model::{Item, Kind, Part, Period, Revenue};
use crate::report::key_figures::year_label;
use crate::report::{Block, Cell, Column, Mark, Piece, PlanDesk, Row, Table, Tone, remark};

/// Sales over some periods of equal length.
#[derive(Debug, Clone)]
pub(crate) struct SalesChart {
    /// What it is called.
    pub(crate) title: String,
    pub(crate) periods: Vec<SalesPeriod>,
}

/// Sales in one period.
#[derive(Debug, Clone)]
pub(crate) struct SalesPeriod {
    pub(crate) label: String,
    pub(crate) sales: Sales,
    /// The outlook in few digits.
    pub(crate) outlook: String,
    /// All of it in words.
    pub(crate) words: String,
}

/// What came in, what is still expected, what is wanted; in the plan's currency.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sales {
    pub(crate) actual: Decimal,
    pub(crate) rest: Decimal,
    pub(crate) target: Option<Decimal>,
    /// Whether amounts in other currencies were left out.
    is_partial: bool,
}

/// A chart with its numbers.
#[derive(Debug, Clone)]
pub(crate) struct SalesCourse {
    pub(crate) chart: SalesChart,
    pub(crate) table: Block,
}

impl Sales {
    /// What the period is likely to come to.
    pub(crate) fn outlook(&self) -> Decimal {
        sum(self.actual, self.rest)
    }

    fn add(&mut self, other: Self) {
        self.actual = sum(self.actual, other.actual);
        self.rest = sum(self.rest, other.rest);
        let both = self.target.zip(other.target).map(|(own, other)| sum(own, other));
        self.target = both.or(self.target).or(other.target);
        self.is_partial |= other.is_partial;
    }

    fn is_empty(&self) -> bool {
        self.outlook().is_zero() && self.target.is_none()
    }

    /// What a line comes to within some months of one fiscal year.
    fn of(course: &Course<'_>, months: Months, currency: &str) -> Self {
        let mut is_partial = false;
        let mut amount = |total: Option<Total<'_>>| {
            let is_own = total.is_some_and(|total| total.currency.is_none_or(|own| own == currency));
            is_partial |= !is_own;
            total.filter(|total| is_own && total.currency.is_some()).map(|total| total.amount)
        };
        let actual = amount(course.actual.total(months)).unwrap_or_default();
        let outlook = amount(course.outlook(months)).unwrap_or_default();
        let target = amount(course.target.total(months));
        Self { actual, rest: (outlook - actual).max(Decimal::ZERO), target, is_partial }
    }
}

fn sum(one: Decimal, other: Decimal) -> Decimal {
    one.checked_add(other).unwrap_or(one)
}

fn first_month(desk: &PlanDesk<'_>) -> i8 {
    desk.basis.workspace.settings.fiscal_year_start
}

fn sales(desk: &PlanDesk<'_>, line: &Revenue, months: Months) -> Sales {
    Sales::of(&Course::of(line, first_month(desk), desk.currency), months, desk.currency)
}

fn sales_of_all(desk: &PlanDesk<'_>, months: Months) -> Sales {
    desk.plan.revenues.iter().fold(Sales::default(), |mut all, line| {
        all.add(sales(desk, line, months));
        all
    })
}

/// Last, this and next fiscal year, with what adds up to what; none when there are no amounts.
pub(crate) fn years(desk: &PlanDesk<'_>) -> Option<SalesCourse> {
    let this = desk.basis.year;
    let all = [this - 1, this, this + 1].map(|year| {
        let sales = sales_of_all(desk, Months::of_year(year, first_month(desk)));
        (year, sales)
    });
    let all: Vec<_> = all.into_iter().filter(|(_, sales)| !sales.is_empty()).collect();
    let periods = all.iter().map(|(year, sales)| period(desk, year_label(desk, *year), *sales));
    let chart = SalesChart { title: desk.text("site-sales-years"), periods: periods.collect() };
    let table = Block::Table(reckoning(desk, &all));
    (!all.is_empty()).then_some(SalesCourse { chart, table })
}

fn period(desk: &PlanDesk<'_>, label: String, sales: Sales) -> SalesPeriod {
    let short = |amount| desk.short(amount, desk.currency);
    let parts = [
        (!sales.actual.is_zero()).then(|| ("field-actual", sales.actual)),
        (!sales.rest.is_zero()).then(|| ("site-sales-rest", sales.rest)),
        sales.target.map(|target| ("field-revenue-target", target)),
    ];
    let parts = parts.into_iter().flatten();
    let parts: Vec<_> =
        parts.map(|(key, amount)| format!("{} {}", desk.text(key), short(amount))).collect();
    let outlook = if sales.outlook().is_zero() { String::new() } else { short(sales.outlook()) };
    SalesPeriod { words: format!("{label}: {}", parts.join(", ")), label, sales, outlook }
}

/// What came in and what is expected, what both come to, what is wanted, and what is missing of it.
fn reckoning(desk: &PlanDesk<'_>, years: &[(i16, Sales)]) -> Table {
    let money = |amount: Decimal| Cell::figure(Some(desk.money(amount, desk.currency)));
    let row = |key: &str, of: &dyn Fn(i16, &Sales) -> Cell| {
        let name = Cell::of([Piece::text(desk.text(key))]).class("lead");
        let cells = years.iter().map(|(year, sales)| of(*year, sales));
        Row { cells: [name].into_iter().chain(cells).collect(), ..Row::default() }
    };
    let mut rows = vec![
        row("field-actual", &|_, sales| money(sales.actual)),
        row("site-sales-rest", &|_, sales| money(sales.rest)),
        row("site-sales-outlook", &|_, sales| money(sales.outlook())),
        row("field-revenue-target", &|_, sales| sales.target.map(money).unwrap_or_default()),
        row("site-sales-gap", &|_, sales| {
            let gap = sales.target.map(|target| gap(desk, sales.outlook() - target));
            Cell::of(gap.map(Piece::mark)).class("num")
        }),
    ];
    let weighted = |year: i16, _: &Sales| {
        let end = Months::of_year(year, first_month(desk)).last_day();
        let worth = end.filter(|_| year >= desk.basis.year);
        let worth = worth.map(|end| pipeline_until(desk.plan, end, desk.currency).weighted);
        Cell::figure(worth.and_then(|worth| desk.full_sums(&worth)))
    };
    if !desk.plan.opportunities.is_empty() {
        rows.push(row("site-sales-pipeline", &weighted));
    }
    let currency = Message::new("site-sales-currency").with("name", desk.currency);
    let first = Column { label: desk.say(&currency), class: "" };
    let year = |(year, _): &(i16, Sales)| Column { label: year_label(desk, *year), class: "num" };
    let columns = [first].into_iter().chain(years.iter().map(year)).collect();
    let name = desk.text("site-sales-years");
    Table { name, class: "narrow sums", tools: false, columns, rows, foot: None }
}

/// What is missing of a target, or more than it.
fn gap(desk: &PlanDesk<'_>, over: Decimal) -> Mark {
    let sign = if over.is_sign_negative() { "−" } else { "+" };
    let tone = if over.is_sign_negative() { Tone::Warn } else { Tone::Good };
    remark(tone, format!("{sign}{}", desk.money(over.abs(), desk.currency)))
}

/// The quarters of this fiscal year, line by line; none when no line is written by quarters or months.
pub(crate) fn quarters(desk: &PlanDesk<'_>) -> Option<SalesCourse> {
    let year = desk.basis.year;
    let months = |quarter| Months::of(Period { year, part: Part::Quarter(quarter) }, first_month(desk));
    let quarters = [1, 2, 3, 4].map(|quarter| (format!("Q{quarter}"), months(quarter)));
    let all: Vec<_> = quarters.iter().map(|(_, months)| sales_of_all(desk, *months)).collect();
    if all.iter().all(Sales::is_empty) {
        return None;
    }
    let title =
        desk.say(&Message::new("site-sales-quarters").with("name", year_label(desk, year)));
    let periods = quarters.iter().zip(&all);
    let periods = periods.map(|((label, _), sales)| period(desk, label.clone(), *sales));
    let whole = Months::of_year(year, first_month(desk));
    let cells = |of: &dyn Fn(Months) -> Sales| -> Vec<Cell> {
        let parts = quarters.iter().map(|(_, months)| of(*months)).collect::<Vec<_>>();
        let all = of(whole);
        let rest = remainder(&all, &parts);
        let parts = parts.into_iter().map(|sales| quarter(desk, sales));
        parts.chain([quarter(desk, rest), quarter(desk, all)]).collect()
    };
    let row = |line: &Item<Revenue>| {
        let name = Piece::Strong { text: desk.name_of(Kind::Revenue, line.id()) };
        let lead = Cell::of([name]).class("lead");
        let own = cells(&|months| sales(desk, line, months));
        Row { source: desk.source(&line.head), cells: [lead].into_iter().chain(own).collect(), ..Row::default() }
    };
    let foot = Cell::of([Piece::Strong { text: desk.text("site-sum") }]);
    let foot = [foot].into_iter().chain(cells(&|months| sales_of_all(desk, months))).collect();
    let column = |label: String| Column { label, class: "num" };
    let mut columns = vec![Column { label: desk.text("kind-revenue"), class: "" }];
    columns.extend(quarters.iter().map(|(label, _)| column(label.clone())));
    columns.push(column(desk.text("site-sales-unparted")));
    columns.push(column(year_label(desk, year)));
    let table = Table {
        name: title.clone(),
        class: "cards",
        tools: false,
        columns,
        rows: desk.plan.revenues.iter().map(row).collect(),
        foot: Some(Row { cells: foot, ..Row::default() }),
    };
    let table = Block::Table(table).trimmed();
    Some(SalesCourse { chart: SalesChart { title, periods: periods.collect() }, table })
}

/// What a year comes to beyond its quarters.
fn remainder(all: &Sales, parts: &[Sales]) -> Sales {
    let mut known = Sales::default();
    for part in parts {
        known.add(*part);
    }
    let target = all.target.map(|all| all - known.target.unwrap_or_default());
    Sales {
        actual: all.actual - known.actual,
        rest: all.rest - known.rest,
        target: target.filter(|target| !target.is_zero()),
        is_partial: false,
    }
}

/// What came in or is expected, and below it what is wanted.
fn quarter(desk: &PlanDesk<'_>, sales: Sales) -> Cell {
    let short = |amount| desk.short(amount, desk.currency);
    let mut pieces = Vec::new();
    if !sales.outlook().is_zero() {
        pieces.push(Piece::text(short(sales.outlook())));
    }
    if !sales.rest.is_zero() {
        let all = sales.actual.is_zero();
        let rest = if all { desk.text("field-forecast") } else {
            desk.say(&Message::new("site-sales-of-it").with("amount", short(sales.rest)))
        };
        pieces.push(Piece::quiet(rest));
    }
    let target = sales.target.map(short);
    pieces.extend(target.map(|target| {
        Piece::quiet(desk.say(&Message::new("site-target-only").with("target", target)))
    }));
    Cell::of(pieces).class("num")
}

/// How the sums come about, in sentences.
pub(crate) fn how_it_adds_up(desk: &PlanDesk<'_>) -> Vec<Piece> {
    let currency = Message::new("site-sales-how").with("name", desk.currency);
    let mut pieces = vec![Piece::quiet(desk.say(&currency))];
    let years = [-1, 0, 1].map(|by| Months::of_year(desk.basis.year + by, first_month(desk)));
    if years.iter().any(|year| sales_of_all(desk, *year).is_partial) {
        let words = Message::new("site-sales-partial").with("name", desk.currency);
        pieces.push(Piece::mark(remark(Tone::Warn, desk.say(&words))));
    }
    pieces
}
