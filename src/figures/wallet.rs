//! Our part of what the customer spends, from the white-space grid.
//!
//! A cell counts when its spend is known and our part of it too: as it is written, or nothing where somebody
//! else sells, they do it themselves, or nobody does. Currencies are never mixed.

use rust_decimal::Decimal;

use super::{Amounts, currency_of};
use crate::model::{Cell, CellState, Plan};

/// What is spent, and what of it is ours.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wallet {
    /// What the customer spends a year.
    pub spend: Amounts,
    /// What of it is ours.
    pub ours: Amounts,
    /// How many cells do not count, for a spend without our part of it.
    pub unknown: usize,
}

impl Wallet {
    /// Adds a cell; amounts are in `currency` unless they say otherwise.
    pub fn add(&mut self, cell: &Cell, currency: &str) {
        let Some(spend) = cell.spend.amount() else { return };
        let Some(own) = currency_of(&cell.spend, currency) else { return };
        let ours = share(cell).and_then(|share| spend.checked_mul(share / Decimal::ONE_HUNDRED));
        match ours {
            Some(ours) => {
                self.spend.add(spend, own);
                self.ours.add(ours, own);
            }
            None => self.unknown += 1,
        }
    }

    /// Adds that of another part of the grid.
    pub fn add_all(&mut self, other: &Self) {
        self.spend.add_all(&other.spend);
        self.ours.add_all(&other.ours);
        self.unknown += other.unknown;
    }

    /// Our part in percent, when there is one currency.
    pub fn share(&self) -> Option<Decimal> {
        self.ours.percent_of(&self.spend)
    }
}

/// Our part of a cell in percent; none when nobody knows.
fn share(cell: &Cell) -> Option<Decimal> {
    let written = cell.our_share.value().map(|share| share.0);
    let is_elsewhere = matches!(
        cell.state.value(),
        Some(CellState::Competitor | CellState::Internal | CellState::Gap | CellState::Pipeline)
    );
    written.or((is_elsewhere && cell.our_share.is_missing()).then_some(Decimal::ZERO))
}

/// Our part of what the customer spends on each offering, in the order in which the grid names them first.
pub fn wallets<'p>(plan: &'p Plan, currency: &str) -> Vec<(&'p str, Wallet)> {
    let mut all: Vec<(&str, Wallet)> = Vec::new();
    for (offering, cell) in plan.whitespace.iter().flat_map(|row| row.pairs()) {
        let at = all.iter().position(|(known, _)| *known == offering.id());
        let at = at.unwrap_or_else(|| {
            all.push((offering.id(), Wallet::default()));
            all.len() - 1
        });
        all[at].1.add(cell, currency);
    }
    all.retain(|(_, wallet)| !wallet.spend.is_empty() || wallet.unknown > 0);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Field, Money, Number};

    fn cell(state: CellState, spend: i64, share: Option<i64>) -> Cell {
        let number = |amount: i64| Field::of(Number(Decimal::from(amount)));
        Cell {
            state: Field::of(state),
            spend: Field::of(Money { amount: number(spend), ..Money::default() }),
            our_share: share.map_or_else(Field::default, number),
            ..Cell::default()
        }
    }

    #[test]
    fn counts_what_is_known() {
        let mut wallet = Wallet::default();
        wallet.add(&cell(CellState::Ours, 100, Some(80)), "EUR");
        wallet.add(&cell(CellState::Competitor, 60, None), "EUR");
        wallet.add(&cell(CellState::Ours, 1_000, None), "EUR");
        wallet.add(&cell(CellState::Unknown, 1_000, None), "EUR");
        assert_eq!(wallet.share(), Some(Decimal::from(50)));
        assert_eq!(wallet.unknown, 2);
    }
}
