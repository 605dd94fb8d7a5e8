//! Numbers, percentages and money as readers of each language write them.
//!
//! Grouping and decimal marks follow CLDR for `en` and `de`; amounts keep their cents only when they
//! have any. Compact amounts keep three significant digits.

use rust_decimal::{Decimal, RoundingStrategy};

use super::Language;

/// A narrow no-break space, which CLDR puts between a number and its unit.
const NARROW: char = '\u{a0}';

/// A number with grouping: `1,234.5` in English, `1.234,5` in German.
pub fn number(language: Language, value: Decimal) -> String {
    let (group, point) = marks(language);
    let plain = value.normalize().abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut out = String::new();
    if value.is_sign_negative() && !value.is_zero() {
        out.push('\u{2212}');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// A percentage without decimals: `75%` in English, `75 %` in German.
pub fn percent(language: Language, value: Decimal) -> String {
    exact_percent(language, rounded(value, 0))
}

/// A percentage with the decimals that it has: `16.7%` in English, `16,7 %` in German.
pub fn exact_percent(language: Language, value: Decimal) -> String {
    let digits = number(language, value);
    match language {
        Language::English => format!("{digits}%"),
        Language::German => format!("{digits}{NARROW}%"),
    }
}

/// An amount with its sign or code: `€1,800,000` in English, `1.800.000 €` in German.
pub fn money(language: Language, amount: Decimal, currency: &str) -> String {
    with_currency(language, &number(language, rounded(amount, 2)), currency)
}

/// A large amount in few digits: `€1.8M` in English, `1,8 Mio. €` in German.
pub fn compact(language: Language, amount: Decimal, currency: &str) -> String {
    let (unit, divisor) = unit(language, amount);
    let value = rounded(amount / Decimal::from(divisor), u32::from(divisor != 1));
    let digits = match language {
        Language::German if !unit.is_empty() => {
            format!("{}{NARROW}{unit}", number(language, value))
        }
        _ => format!("{}{unit}", number(language, value)),
    };
    with_currency(language, &digits, currency)
}

fn unit(language: Language, amount: Decimal) -> (&'static str, u32) {
    let [thousand, million, billion] = match language {
        Language::English => ["K", "M", "B"],
        Language::German => ["Tsd.", "Mio.", "Mrd."],
    };
    match amount.abs() {
        size if size >= Decimal::from(1_000_000_000) => (billion, 1_000_000_000),
        size if size >= Decimal::from(1_000_000) => (million, 1_000_000),
        size if size >= Decimal::from(10_000) => (thousand, 1_000),
        _ => ("", 1),
    }
}

fn with_currency(language: Language, digits: &str, currency: &str) -> String {
    let sign = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "" => return digits.to_owned(),
        code => code,
    };
    match language {
        Language::German => format!("{digits}{NARROW}{sign}"),
        Language::English if sign.len() == 3 && sign.is_ascii() => {
            format!("{sign}{NARROW}{digits}")
        }
        Language::English => match digits.strip_prefix('\u{2212}') {
            Some(rest) => format!("\u{2212}{sign}{rest}"),
            None => format!("{sign}{digits}"),
        },
    }
}

/// Rounds half away from zero, for display only.
fn rounded(value: Decimal, places: u32) -> Decimal {
    value.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero)
}

fn marks(language: Language) -> (char, char) {
    match language {
        Language::English => (',', '.'),
        Language::German => ('.', ','),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn writes_numbers_and_money_in_the_reader_s_way() {
        assert_eq!(number(Language::English, decimal("1234567.50")), "1,234,567.5");
        assert_eq!(number(Language::German, decimal("-1234.5")), "\u{2212}1.234,5");
        assert_eq!(money(Language::English, decimal("1800000"), "EUR"), "€1,800,000");
        assert_eq!(money(Language::German, decimal("0.5"), "CHF"), "0,5\u{a0}CHF");
        assert_eq!(percent(Language::German, decimal("74.5")), "75\u{a0}%");
    }

    #[test]
    fn shortens_large_amounts() {
        assert_eq!(compact(Language::English, decimal("1840000"), "EUR"), "€1.8M");
        assert_eq!(compact(Language::German, decimal("1840000"), "EUR"), "1,8\u{a0}Mio.\u{a0}€");
        assert_eq!(compact(Language::English, decimal("950"), "USD"), "$950");
        assert_eq!(compact(Language::English, decimal("-12500"), "EUR"), "\u{2212}€12.5K");
    }
}
