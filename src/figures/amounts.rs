//! Sums of money by currency: what has no common currency is never added up.
//!
//! Amounts come in with their ISO 4217 code; sums that no longer fit a decimal stay as they were.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::model::{Field, Money};

/// A sum for each currency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Amounts(BTreeMap<String, Decimal>);

impl Amounts {
    /// Adds an amount.
    pub fn add(&mut self, amount: Decimal, currency: &str) {
        let sum = self.0.entry(currency.to_owned()).or_default();
        *sum = sum.checked_add(amount).unwrap_or(*sum);
    }

    /// Adds a field of a plan whose amounts are in `currency` unless they say otherwise.
    pub fn add_money(&mut self, money: &Field<Money>, currency: &str) {
        if let Some(amount) = money.amount() {
            let own = money.get().and_then(|money| money.currency.get());
            self.add(amount, own.map_or(currency, String::as_str));
        }
    }

    /// Adds another sum.
    pub fn add_all(&mut self, other: &Self) {
        for (currency, amount) in other.iter() {
            self.add(amount, currency);
        }
    }

    /// The sum in one currency.
    pub fn of(&self, currency: &str) -> Option<Decimal> {
        self.0.get(currency).copied()
    }

    /// The sums by currency.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Decimal)> {
        self.0.iter().map(|(currency, amount)| (currency.as_str(), *amount))
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Which part of `whole` this is, in percent, when both are in one and the same currency.
    pub fn percent_of(&self, whole: &Self) -> Option<Decimal> {
        let ((own, part), (other, whole)) = (self.only()?, whole.only()?);
        let hundred = part.checked_mul(Decimal::ONE_HUNDRED)?;
        (own == other).then(|| hundred.checked_div(whole)).flatten()
    }

    fn only(&self) -> Option<(&str, Decimal)> {
        self.iter().next().filter(|_| self.0.len() == 1)
    }
}

/// The currency of an amount of a plan whose amounts are in `own` unless they say otherwise; none when
/// what is written cannot be read.
pub fn currency_of<'a>(money: &'a Field<Money>, own: &'a str) -> Option<&'a str> {
    let written = &money.get()?.currency;
    written.get().map(String::as_str).or(written.is_missing().then_some(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_currencies_apart() {
        let mut sums = Amounts::default();
        sums.add(Decimal::from(5), "EUR");
        sums.add(Decimal::from(7), "CHF");
        sums.add(Decimal::from(5), "EUR");
        assert_eq!(sums.of("EUR"), Some(Decimal::from(10)));
        assert_eq!(sums.percent_of(&sums), None);
        sums.add(Decimal::MAX, "CHF");
        assert_eq!(sums.of("CHF"), Some(Decimal::from(7)), "a sum that does not fit stays");
    }
}
