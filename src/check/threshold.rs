//! The numbers that rules count with; settings may change them.
//!
//! A rule declares each with the value that it has unless somebody says otherwise.

use rust_decimal::Decimal;

/// A number that a rule counts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// Its key in the settings, one of [`THRESHOLDS`](crate::workspace::THRESHOLDS).
    pub name: &'static str,
    /// Its value unless settings say otherwise.
    pub default: Decimal,
}

impl Threshold {
    /// A whole number.
    pub const fn of(name: &'static str, default: u32) -> Self {
        Self { name, default: Decimal::from_parts(default, 0, 0, false, 0) }
    }

    /// A number in tenths.
    pub const fn tenths(name: &'static str, tenths: u32) -> Self {
        Self { name, default: Decimal::from_parts(tenths, 0, 0, false, 1) }
    }
}
