//! Sales against what is wanted as columns, as SVG made at build time.
//!
//! In come periods, out goes a picture: filled is what came in, hollow what is expected, a line across what is
//! wanted; each column says so in words.

use std::fmt::Write;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::escape::Escaped;
use crate::report::{SalesChart, SalesPeriod};

/// Height of the columns, room above for numbers and below for names, distance and width of columns.
const HEIGHT: f64 = 150.0;
const ABOVE: f64 = 24.0;
const BELOW: f64 = 26.0;
const STEP: f64 = 104.0;
const WIDTH: f64 = 60.0;

/// The picture.
pub(super) fn sales_svg(chart: &SalesChart) -> String {
    let amounts = chart.periods.iter().flat_map(|period| {
        [Some(period.sales.outlook()), period.sales.target].into_iter().flatten()
    });
    let most = amounts.max().unwrap_or_default();
    let width = STEP * f64::from(u16::try_from(chart.periods.len()).unwrap_or(u16::MAX));
    let height = ABOVE + HEIGHT + BELOW;
    let mut out = format!(
        "<svg class=\"kp-chart kp-sales\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"{}\">",
        Escaped(words(chart))
    );
    let mut left = 0.0;
    for period in &chart.periods {
        column(&mut out, period, left, most);
        left += STEP;
    }
    let ground = ABOVE + HEIGHT;
    let _ = write!(out, "<path class=\"rail\" d=\"M0 {ground}H{width}\"/></svg>");
    out
}

/// All periods in words, one after the other.
fn words(chart: &SalesChart) -> String {
    let periods: Vec<_> = chart.periods.iter().map(|period| period.words.as_str()).collect();
    format!("{}. {}", chart.title, periods.join("; "))
}

fn column(out: &mut String, period: &SalesPeriod, left: f64, most: Decimal) {
    let share = |amount: Decimal| {
        let share = amount.checked_div(most).and_then(|share| share.to_f64()).unwrap_or_default();
        HEIGHT * share.clamp(0.0, 1.0)
    };
    let (x, ground) = (left + (STEP - WIDTH) / 2.0, ABOVE + HEIGHT);
    let middle = left + STEP / 2.0;
    let (actual, all) = (share(period.sales.actual), share(period.sales.outlook()));
    let _ = write!(out, "<g><title>{}</title>", Escaped(&period.words));
    if actual > 0.0 {
        let y = ground - actual;
        let _ = write!(
            out,
            "<rect class=\"came\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{WIDTH}\" height=\"{actual:.1}\"/>"
        );
    }
    if all > actual {
        let (y, rest) = (ground - all, all - actual);
        let _ = write!(
            out,
            "<rect class=\"rest\" x=\"{:.1}\" y=\"{y:.1}\" width=\"{}\" height=\"{rest:.1}\"/>",
            x + 0.75,
            WIDTH - 1.5
        );
    }
    let target = period.sales.target.map(share);
    if let Some(target) = target {
        let (y, from, to) = (ground - target, x - 9.0, x + WIDTH + 9.0);
        let _ = write!(out, "<path class=\"want\" d=\"M{from:.1} {y:.1}H{to:.1}\"/>");
    }
    let top = ground - all.max(target.unwrap_or_default());
    let _ = write!(
        out,
        "<text class=\"sum\" x=\"{middle:.1}\" y=\"{:.1}\">{}</text><text class=\"column\" x=\"{middle:.1}\" y=\"{:.1}\">{}</text></g>",
        top - 7.0,
        Escaped(&period.outlook),
        ground + 18.0,
        Escaped(&period.label)
    );
}
