//! Dates as readers of each language write them.
//!
//! The order of the parts is settled here; the months' names come from the catalogue.

use fluent_bundle::FluentArgs;
use jiff::civil::Date;

use super::{Language, catalog};

/// A date: `23 Nov 2026` in English, `23.11.2026` in German.
pub fn date(language: Language, date: Date) -> String {
    match language {
        Language::English => {
            format!("{} {} {:04}", date.day(), &month_name(language, date)[..3], date.year())
        }
        Language::German => format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
    }
}

/// A month: `November 2026` in both languages.
pub fn month_year(language: Language, date: Date) -> String {
    format!("{} {}", month_name(language, date), date.year())
}

fn month_name(language: Language, date: Date) -> String {
    const KEYS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8",
        "month-9", "month-10", "month-11", "month-12",
    ];
    let at = usize::try_from(date.month() - 1).unwrap_or_default();
    catalog::text(language, KEYS[at], &FluentArgs::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_dates_in_the_reader_s_way() {
        let day = jiff::civil::date(2026, 11, 3);
        assert_eq!(date(Language::English, day), "3 Nov 2026");
        assert_eq!(date(Language::German, day), "03.11.2026");
        assert_eq!(month_year(Language::German, jiff::civil::date(2026, 3, 1)), "März 2026");
    }
}
