//! Values in words: names for ids, labels for words, numbers and dates in the reader's way.
//!
//! In comes a value with the field that it stands in; what it names is looked up in the state of now,
//! and where it is gone in the one before.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::line::{Line, Sentence};
use super::telling::{Extent, Moved};
use crate::diff::impact::Namings;
use crate::diff::state::{Content, Subject};
use crate::diff::value::{Key, Name, Named, Rows, Table, Value};
use crate::figures::item_name;
use crate::i18n::{self, Language, Message, has_key};
use crate::model::{Cadence, Id, Kind, Parts, Plan, Word};
use crate::workspace::Workspace;

/// How much of a text is shown where it is not what it is about.
const GIST: usize = 80;
/// How much of what cannot be read is shown.
const MOST_BAD: usize = 60;
/// How many things of a list are named.
const MOST_LISTED: usize = 8;

/// Says values in one language, with the names of two states.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) language: Language,
    pub(super) today: Date,
    pub(super) namings: &'a Namings,
    pub(super) moved: Option<&'a Moved<'a>>,
    pub(super) extent: Extent,
    pub(super) before: &'a Workspace,
    pub(super) now: &'a Workspace,
}

/// Where a value stands, as far as it changes how it is said.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// The plan's id of now; empty for what plans share.
    pub(super) plan: &'a Id,
    /// The plan's id before.
    pub(super) was: &'a Id,
    /// The unit of the item's figures.
    pub(super) unit: Option<&'a str>,
}

impl<'a> Around<'a> {
    /// The same plan with an item whose figures have a unit.
    pub(super) fn of(self, content: &'a Content) -> Self {
        Self { unit: content.text("unit").filter(|unit| !unit.is_empty()), ..self }
    }
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Percent,
    OfItem,
    OutOf(u8),
    Plain,
}

fn measure(name: Name) -> Measure {
    match (name.noun, name.name) {
        (
            _,
            "percent" | "probability" | "allocation" | "capacity" | "margin" | "our-share"
            | "share",
        )
        | ("Requirement" | "Criterion", "weight") => Measure::Percent,
        ("Objective" | "Kpi", "target" | "baseline" | "green" | "amber") | ("Reading", "value") => {
            Measure::OfItem
        }
        (_, "influence") => Measure::OutOf(10),
        (_, "likelihood" | "impact" | "threat" | "our-fit") | ("Line" | "Tie", "strength") => {
            Measure::OutOf(3)
        }
        _ => Measure::Plain,
    }
}

impl<'a> Speaker<'a> {
    /// A message of ours.
    pub(super) fn say(&self, key: &'static str) -> Line {
        Line::ours(Message::new(key).in_language(self.language))
    }

    /// A sentence with its values.
    pub(super) fn sentence(&self, sentence: &Sentence) -> Line {
        sentence.in_language(self.language)
    }

    /// What a field is called; where its table calls it otherwise than others do, so.
    pub(super) fn label(&self, name: Name) -> Line {
        let own = format!("field-{}-{}", table(name.noun), name.name);
        let is_there = has_key(Language::English, &own);
        let key = if is_there { own } else { format!("field-{}", name.name) };
        Line::ours(Message::new(key).in_language(self.language))
    }

    /// What a kind is called.
    pub(super) fn kind(&self, subject: &Subject) -> Line {
        match subject.kind() {
            Some(kind) => Line::ours(kind.label().in_language(self.language)),
            None => self.say("diff-page"),
        }
    }

    /// A value in words.
    pub(super) fn value(&self, value: &Value, name: Option<Name>, around: Around<'_>) -> Line {
        match value {
            Value::Text(text) => self.text(text, around),
            Value::Long(text) => Line::theirs(gist(text)),
            Value::Number(number) => self.number(*number, name, around),
            Value::Day(day) => self.date(*day),
            Value::Period(period) => Line::ours(period.to_string()),
            Value::Flag(true) => self.say("diff-yes"),
            Value::Flag(false) => self.say("diff-no"),
            Value::Days(days) => {
                let every = Sentence::new("diff-every-days").with("count", usize::from(*days));
                let rhythm = Cadence::Days(*days).rhythm();
                rhythm.map_or_else(|| self.sentence(&every), |word| self.message(&word))
            }
            Value::Money { amount, currency } => self.money(*amount, currency),
            Value::Word { stem, word } => {
                let label = format!("{stem}-{word}");
                Line::ours(Message::new(label).in_language(self.language))
            }
            Value::Reference(named) => self.named(named, around),
            Value::File(path) => Line::theirs(path.as_str()),
            Value::Set(values) => self.list(values, name, around),
            Value::Rows(rows) => self.rows(rows, around),
            Value::Table(table) => self.table(table, around),
            Value::Bad(source) => {
                let source = Line::theirs(cut(source, MOST_BAD));
                self.sentence(&Sentence::new("diff-bad").line("source", source))
            }
        }
    }

    /// A text; one that is nothing but a reference, kind and all, by the name of what it names.
    fn text(&self, text: &str, around: Around<'_>) -> Line {
        let parts = Parts::of(text);
        let named = || {
            let kind = Kind::of_word(parts.kind?)?;
            let account = parts.account.map(Id::from);
            self.name_of(kind, parts.id, account.as_ref(), around)
        };
        Line::theirs(named().unwrap_or(text))
    }

    fn message(&self, message: &Message) -> Line {
        Line::ours(message.in_language(self.language))
    }

    pub(super) fn date(&self, day: Date) -> Line {
        Line::ours(i18n::date(self.language, day))
    }

    /// An amount; a currency that is no code is the author's word.
    pub(super) fn money(&self, amount: Decimal, currency: &str) -> Line {
        if currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Line::ours(i18n::money(self.language, amount, currency));
        }
        let digits = Line::ours(i18n::number(self.language, amount)).then(Line::ours("\u{a0}"));
        digits.then(Line::theirs(currency))
    }

    fn number(&self, number: Decimal, name: Option<Name>, around: Around<'_>) -> Line {
        let digits = Line::ours(i18n::number(self.language, number));
        match (name.map_or(Measure::Plain, measure), around.unit) {
            (Measure::Percent, _) => Line::ours(i18n::exact_percent(self.language, number)),
            (Measure::OutOf(best), _) => digits.then(Line::ours(format!("/{best}"))),
            (Measure::OfItem, Some(unit)) => {
                digits.then(Line::ours("\u{a0}")).then(Line::theirs(unit))
            }
            _ => digits,
        }
    }

    /// What is named, by its name; by its id where it has none or does not exist.
    pub(super) fn named(&self, named: &Named, around: Around<'_>) -> Line {
        let name = self.name_of(named.kind, &named.id, named.account.as_ref(), around);
        let line = Line::theirs(name.map_or_else(|| named.id.to_string(), str::to_owned));
        match &named.account {
            Some(account) => Line::theirs(&**account).then(Line::ours(": ")).then(line),
            None => line,
        }
    }

    /// The name of an item.
    pub(super) fn name_of(
        &self,
        kind: Kind,
        id: &str,
        account: Option<&Id>,
        around: Around<'_>,
    ) -> Option<&'a str> {
        let (now, before) = match account {
            Some(account) => (account, account),
            None => (around.plan, around.was),
        };
        name_in(self.now, now, kind, id).or_else(|| name_in(self.before, before, kind, id))
    }

    fn list(&self, values: &[Value], name: Option<Name>, around: Around<'_>) -> Line {
        if values.is_empty() {
            return self.say("diff-nothing");
        }
        let said = values.iter().take(MOST_LISTED).map(|value| self.value(value, name, around));
        self.with_rest(Line::joined(said, ", "), values.len())
    }

    fn with_rest(&self, line: Line, count: usize) -> Line {
        match count.saturating_sub(MOST_LISTED) {
            0 => line,
            more => {
                let more = Sentence::new("diff-and-more").with("count", more);
                line.then(Line::ours(" ")).then(self.sentence(&more))
            }
        }
    }

    fn rows(&self, rows: &Rows, around: Around<'_>) -> Line {
        if rows.rows.is_empty() {
            return self.say("diff-nothing");
        }
        let said = rows.rows.iter().take(MOST_LISTED).map(|(key, value)| {
            let line = self.key(key, around);
            let rest = self.beside_key(value, around);
            if rest.is_empty() { line } else { line.then(Line::ours(": ")).then(rest) }
        });
        self.with_rest(Line::joined(said, "; "), rows.rows.len())
    }

    /// The key of a row.
    pub(super) fn key(&self, key: &Key, around: Around<'_>) -> Line {
        let parts = key.parts.iter().map(|part| self.value(part, None, around));
        let line = Line::joined(parts, ", ");
        match key.nth {
            0 => line,
            nth => line.then(Line::ours(format!(" ({})", nth + 1))),
        }
    }

    /// What a row says beside its key.
    pub(super) fn beside_key(&self, value: &Value, around: Around<'_>) -> Line {
        match value {
            Value::Table(table) => {
                let is_key = |name: &Name| {
                    let is_main = name.at == 0 && !is_value(*name);
                    is_main || (name.noun, name.name) == ("Line", "kind")
                };
                let rest = table.0.iter().filter(|(name, _)| !is_key(name)).cloned().collect();
                self.table(&Table(rest), around)
            }
            other => self.value(other, None, around),
        }
    }

    fn table(&self, table: &Table, around: Around<'_>) -> Line {
        let said = table.0.iter().map(|(name, value)| {
            let value = self.value(value, Some(*name), around);
            if is_value(*name) {
                return value;
            }
            self.label(*name).then(Line::ours(" ")).then(value)
        });
        Line::joined(said, ", ")
    }
}

/// Whether a field is what its table is all about, so that it needs no label.
pub(super) fn is_value(name: Name) -> bool {
    matches!(
        (name.noun, name.name),
        ("Reading", "value") | ("Money", "amount") | ("Score", "score")
    )
}

/// The name of an item in a state.
pub(super) fn name_in<'w>(
    workspace: &'w Workspace,
    plan: &str,
    kind: Kind,
    id: &str,
) -> Option<&'w str> {
    match workspace.plan(plan) {
        Some(plan) => item_name(plan, &workspace.shared, kind, id),
        None => item_name(no_plan(), &workspace.shared, kind, id),
    }
}

/// A plan with nothing in it, around the names of what plans share.
fn no_plan() -> &'static Plan {
    static NONE: std::sync::LazyLock<Plan> = std::sync::LazyLock::new(Plan::default);
    &NONE
}

/// The table of a noun as the plan language and the catalogue write it: `CustomerGoal` as
/// `customer-goal`, and a coverage as what it stands in.
fn table(noun: &str) -> String {
    let other = match noun {
        "Header" => "plan",
        "Member" => "team",
        "Position" => "competitor",
        "Coverage" => "covered-by",
        "Line" => "influences",
        "Tie" => "competitor-ties",
        "Objection" => "objections",
        "Step" => "steps",
        _ => "",
    };
    if !other.is_empty() {
        return other.to_owned();
    }
    let mut out = String::new();
    for letter in noun.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// The beginning of a text in one line.
pub(super) fn gist(text: &str) -> String {
    cut(&text.split_whitespace().collect::<Vec<_>>().join(" "), GIST)
}

/// A text, or its beginning and an ellipsis.
fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
    }
}
