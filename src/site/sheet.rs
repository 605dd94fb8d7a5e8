//! A page in one language: what turns values into words, numbers, dates and links there.
//!
//! Knows the language and the page's own path; addresses that go out are relative to it.

use jiff::civil::Date;
use minijinja::Value;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::edition::Edition;
use super::links::{relative, source};
use super::marks::{Marked, sign};
use super::view::{Bar, Link, Mark, Source, Spark, Tone};
use crate::figures::Amounts;
use crate::i18n::{self, Language, Message};
use crate::model::{Cadence, Day, Field, Item, Money, Plan, Word};

/// A page being written.
pub(super) struct Sheet<'a> {
    pub(super) edition: &'a Edition<'a>,
    pub(super) language: Language,
    /// Its path from the site's root.
    pub(super) path: String,
}

/// What a page gives to its template.
pub(super) struct Composed {
    pub(super) title: String,
    /// The pages above it, from the portfolio down.
    pub(super) crumbs: Vec<Link>,
    pub(super) view: Value,
}

/// What surrounds every page.
#[derive(Serialize)]
pub(super) struct Frame {
    language: &'static str,
    site: String,
    title: String,
    crumbs: Vec<Link>,
    twins: Vec<Twin>,
    style: String,
    charts: String,
    script: String,
    icon: String,
    home: String,
    findings: Option<String>,
    edition: String,
    revision: Option<String>,
    date: String,
    class: &'static str,
}

/// The same page in another language.
#[derive(Serialize)]
struct Twin {
    code: &'static str,
    name: &'static str,
    href: String,
    is_here: bool,
}

impl<'a> Sheet<'a> {
    /// A page of an edition.
    pub(super) fn new(edition: &'a Edition<'a>, language: Language, path: String) -> Self {
        Self { edition, language, path }
    }

    /// What surrounds the page.
    pub(super) fn frame(&self, page: &str, class: &'static str, composed: &Composed) -> Frame {
        let edition = self.edition;
        let assets = &edition.assets;
        Frame {
            language: self.language.code(),
            site: edition.title().to_owned(),
            title: composed.title.clone(),
            crumbs: composed.crumbs.clone(),
            twins: self.twins(page),
            style: relative(&self.path, assets.style()),
            charts: relative(&self.path, assets.charts()),
            script: relative(&self.path, assets.script()),
            icon: relative(&self.path, assets.icon()),
            home: self.href("index.html"),
            findings: edition.shows_findings().then(|| self.href("findings.html")),
            edition: self.word(edition.audience),
            revision: edition.workspace.revision.as_ref().map(|revision| revision.id.clone()),
            date: self.date(edition.workspace.today),
            class,
        }
    }

    fn twins(&self, page: &str) -> Vec<Twin> {
        let twin = |language: &Language| Twin {
            code: language.code(),
            name: language.own_name(),
            href: relative(&self.path, &format!("{language}/{page}")),
            is_here: *language == self.language,
        };
        self.edition.languages.iter().map(twin).collect()
    }

    /// The address of a page of the same language.
    pub(super) fn href(&self, page: &str) -> String {
        relative(&self.path, &format!("{}/{page}", self.language))
    }

    /// The address of an account's page.
    pub(super) fn account(&self, plan: &Plan) -> String {
        relative(&self.path, &self.account_path(plan))
    }

    /// The path of an account's page from the site's root.
    pub(super) fn account_path(&self, plan: &Plan) -> String {
        format!("{}/{}/index.html", self.language, self.edition.folder(plan))
    }

    /// A text of the interface.
    pub(super) fn text(&self, key: &str) -> String {
        i18n::text(self.language, key, &[])
    }

    /// A message in the page's language.
    pub(super) fn say(&self, message: &Message) -> String {
        message.in_language(self.language)
    }

    /// A text with a count.
    pub(super) fn count(&self, key: &'static str, count: usize) -> String {
        self.say(&Message::new(key).with("count", count))
    }

    /// A word of the plan language.
    pub(super) fn word(&self, word: impl Word) -> String {
        self.say(&word.label())
    }

    /// The word of a field.
    pub(super) fn field_word<W: Word>(&self, field: &Field<W>) -> Option<String> {
        field.value().map(|word| self.word(word))
    }

    /// A word as a mark.
    pub(super) fn mark(&self, word: impl Marked) -> Mark {
        let (tone, sign) = word.look();
        Mark { tone, sign, word: self.word(word) }
    }

    /// The mark of a field.
    pub(super) fn field_mark<W: Marked>(&self, field: &Field<W>) -> Option<Mark> {
        field.value().map(|word| self.mark(word))
    }

    /// A date.
    pub(super) fn date(&self, date: Date) -> String {
        i18n::date(self.language, date)
    }

    /// The date of a field.
    pub(super) fn day(&self, field: &Field<Day>) -> Option<String> {
        field.value().map(|day| self.date(day.0))
    }

    /// From one day to another.
    pub(super) fn term(&self, start: &Field<Day>, end: &Field<Day>) -> Option<String> {
        match (self.day(start), self.day(end)) {
            (Some(start), Some(end)) => Some(format!("{start} – {end}")),
            (Some(start), None) => Some(self.say(&Message::new("site-from").with("date", start))),
            (None, Some(end)) => Some(self.say(&Message::new("site-until").with("date", end))),
            (None, None) => None,
        }
    }

    /// A rhythm in words.
    pub(super) fn cadence(&self, every: Cadence) -> String {
        let days = usize::try_from(every.days()).unwrap_or_default();
        every.rhythm().map_or_else(|| self.count("site-every-days", days), |word| self.say(&word))
    }

    /// A number.
    pub(super) fn number(&self, number: Decimal) -> String {
        i18n::number(self.language, number)
    }

    /// A number with its unit.
    pub(super) fn quantity(&self, number: Decimal, unit: &str) -> String {
        match unit {
            "" => self.number(number),
            "%" => format!(
                "{}{}",
                self.number(number),
                i18n::percent(self.language, Decimal::ZERO).trim_start_matches('0')
            ),
            code if is_currency(code) => self.short(number, code),
            unit => format!("{}\u{a0}{unit}", self.number(number)),
        }
    }

    /// A percentage.
    pub(super) fn percent(&self, number: Decimal) -> String {
        i18n::percent(self.language, number)
    }

    /// An amount in few digits.
    pub(super) fn short(&self, amount: Decimal, currency: &str) -> String {
        i18n::compact(self.language, amount, currency)
    }

    /// An amount to the unit.
    pub(super) fn money(&self, amount: Decimal, currency: &str) -> String {
        i18n::money(self.language, amount, currency)
    }

    /// The amount of a field whose currency is `currency` unless it says otherwise.
    pub(super) fn field_money(&self, field: &Field<Money>, currency: &str) -> Option<String> {
        let own = field.get().and_then(|money| money.currency.get());
        Some(self.money(field.amount()?, own.map_or(currency, String::as_str)))
    }

    /// Sums in few digits, one for each currency.
    pub(super) fn sums(&self, amounts: &Amounts) -> Option<String> {
        let all: Vec<_> = amounts.iter().map(|(code, amount)| self.short(amount, code)).collect();
        (!all.is_empty()).then(|| all.join(" + "))
    }

    /// Sums to the unit, one for each currency.
    pub(super) fn full_sums(&self, amounts: &Amounts) -> Option<String> {
        let all: Vec<_> = amounts.iter().map(|(code, amount)| self.money(amount, code)).collect();
        (!all.is_empty()).then(|| all.join(" + "))
    }

    /// Where an item stands in the plan files.
    pub(super) fn place(&self, path: &str, text: &str, line: u32) -> Option<Source> {
        let pattern = self.edition.workspace.settings.repository.as_deref()?;
        let href = source(pattern, path, line)?;
        let place = self.say(&Message::new("site-source").with("name", text));
        Some(Source { href, place })
    }
}

/// Whether a unit is an ISO 4217 code.
pub(super) fn is_currency(unit: &str) -> bool {
    unit.len() == 3 && unit.chars().all(|c| c.is_ascii_uppercase())
}

/// A percentage as a share of a bar.
pub(super) fn share(percent: Decimal) -> u8 {
    percent.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED).round().to_u8().unwrap_or(0)
}

/// A bar with its words.
pub(super) fn bar(done: Decimal, due: Option<Decimal>, tone: Tone, words: String) -> Bar {
    Bar { done: share(done), due: due.map(share), tone, words }
}

/// A line through readings, when there are two or more.
pub(super) fn spark(
    values: &[(Date, Decimal)],
    goal: Option<Decimal>,
    words: String,
) -> Option<Spark> {
    let ((first, _), (last, _)) = (values.first()?, values.last()?);
    let days = |to: Date| f64::from((to - *first).get_days());
    let whole = days(*last);
    let float = |value: Decimal| value.to_f64().unwrap_or(0.0);
    let heights = values.iter().map(|(_, value)| float(*value)).chain(goal.map(float));
    let (low, high) =
        heights.fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
    if values.len() < 2 || whole <= 0.0 {
        return None;
    }
    let range = if high > low { high - low } else { 1.0 };
    let x = |at: Date| format!("{:.1}", 3.0 + 94.0 * days(at) / whole);
    let y = |value: Decimal| format!("{:.1}", 26.0 - 22.0 * (float(value) - low) / range);
    let points: Vec<_> =
        values.iter().map(|(at, value)| format!("{},{}", x(*at), y(*value))).collect();
    let (last_day, last_value) = values.last()?;
    Some(Spark {
        points: points.join(" "),
        last_x: x(*last_day),
        last_y: y(*last_value),
        goal_y: goal.map(y),
        words,
    })
}

/// The text of a name field, or what stands in for it.
pub(super) fn name_or<'a, T>(name: &'a Field<String>, item: &'a Item<T>) -> &'a str {
    name.get().filter(|name| !name.trim().is_empty()).map_or(item.id(), String::as_str)
}

/// A mark of the interface.
pub(super) fn remark(tone: Tone, word: String) -> Mark {
    Mark { tone, sign: sign(tone), word }
}
