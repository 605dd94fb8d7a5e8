//! The health of an account: the mean of its marks on a scale to 100, day by day.
//!
//! Every criterion counts the same; the marks stay beside the total, so that it is explained.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::model::{Health, Item, Plan};

/// How a total is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// From 70.
    Good,
    /// From 45.
    Fair,
    /// Below.
    Poor,
}

/// One rating of an account.
#[derive(Debug, Clone)]
pub struct Checkup<'a> {
    /// When.
    pub on: Date,
    /// 0 to 100.
    pub total: u8,
    /// The item with its marks.
    pub item: &'a Item<Health>,
}

impl Checkup<'_> {
    /// How the total is to be read.
    pub fn condition(&self) -> Condition {
        match self.total {
            70.. => Condition::Good,
            45..=69 => Condition::Fair,
            _ => Condition::Poor,
        }
    }
}

/// The ratings that hold marks up to a day, the oldest first.
pub fn checkups(plan: &Plan, today: Date) -> Vec<Checkup<'_>> {
    let rated = plan.health.iter().filter_map(|item| {
        let on = item.id().parse().ok().filter(|on| *on <= today)?;
        Some(Checkup { on, total: total(item)?, item })
    });
    let mut all: Vec<_> = rated.collect();
    all.sort_by_key(|checkup| checkup.on);
    all
}

fn total(health: &Health) -> Option<u8> {
    let marks: Vec<Decimal> = health.marks().map(|(_, mark)| mark.0).collect();
    let best = Decimal::from(Health::BEST);
    let sum =
        marks.iter().fold(Decimal::ZERO, |sum, mark| sum + (*mark).clamp(Decimal::ZERO, best));
    let most = best.checked_mul(Decimal::from(marks.len()))?;
    sum.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(most)?.round().to_u8()
}
