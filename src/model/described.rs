//! The values of the plan language as JSON Schema: what [`Field`] and its kin take when they read
//! themselves, told to editors.
//!
//! The nouns derive theirs from the same fields and comments; here stands what no derive can know. A
//! schema allows what reading accepts, as far as a schema can say it.

use schemars::{JsonSchema, Schema};
use serde_json::json;

use super::taken::{
    SLUG, TAKES, described, entries, number_or_word, one_or_several, shape, table_or_main,
};
use super::{
    Asset, Cadence, Day, Entries, Field, Grade, Health, Influence, Many, Markdown, Number, Period,
    Ref, Rhythm, Target, Weight,
};

/// A day as a key; as a value it is a date of TOML.
const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
/// A period as text.
const PERIOD: &str = "^[0-9]{4}(-(h[12]|q[1-4]|0[1-9]|1[0-2]))?$";

described! {
    Field<T> [T: JsonSchema], |generator| table_or_main(generator.subschema_for::<T>());
    Many<T> [T: JsonSchema], |generator| one_or_several(Field::<T>::json_schema(generator));
    Entries<K, V> [K: JsonSchema, V: JsonSchema], |generator| {
        let key = generator.subschema_for::<K>();
        entries(&key, &Field::<V>::json_schema(generator))
    };
    Ref<T> [T: Target], |_| reference(T::KINDS);
    Day, |_| {
        shape(json!({ "type": "string", "format": "date", "pattern": DAY, TAKES: "date" }))
    };
    Number, |_| shape(json!({ "type": "number", TAKES: "number" }));
    Markdown, |_| shape(json!({ "type": "string", TAKES: "Markdown" }));
    Asset, |_| shape(json!({ "type": "string", TAKES: "file" }));
    Period, |_| shape(json!({
        "type": ["integer", "string"],
        "minimum": 1000,
        "maximum": 9999,
        "pattern": PERIOD,
        TAKES: "period such as `2027`, `2027-h1`, `2027-q3` or `2027-04`",
    }));
    Cadence, |_| number_or_word(1..=3_660, Rhythm::WORDS, Rhythm::MEANINGS);
    Influence, |_| number_or_word(0..=10, Weight::WORDS, Weight::MEANINGS);
    Grade, |_| number_or_word(1..=3, Weight::WORDS, &["1", "2", "3"]);
    Health, |generator| shape(json!({
        "description": "The rating of an account on one day: the marks by criterion, 0 (bad) to 4 (good).",
        "type": "object",
        "properties": { "comment": comment(Markdown::json_schema(generator)) },
        "additionalProperties": Number::json_schema(generator),
    }));
}

fn comment(mut text: Schema) -> Schema {
    text.insert("description".to_owned(), "What is to be said of it.".into());
    text
}

/// How many kinds a pattern names one by one.
const FEW: usize = 6;

/// An id, with its kind and account where they are written.
fn reference(kinds: &[&str]) -> Schema {
    let is_few = kinds.len() <= FEW;
    let kind = match kinds {
        [one] => (*one).to_owned(),
        _ if is_few => format!("({})", kinds.join("|")),
        _ => "[a-z-]+".to_owned(),
    };
    let takes = match kinds {
        [one] => format!("id of {}", with_article(one)),
        [first, others @ ..] if is_few => {
            let others: Vec<String> = others.iter().map(|kind| format!("`{kind}.ID`")).collect();
            format!("id of {}, or {}", with_article(first), others.join(", "))
        }
        _ => "kind and id, such as `stakeholder.cfo`".to_owned(),
    };
    shape(json!({
        "type": "string",
        "pattern": format!("^([^/]+/)?({kind}[.])?{SLUG}$"),
        TAKES: takes,
    }))
}

fn with_article(kind: &str) -> String {
    let article = if kind.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {kind}")
}
