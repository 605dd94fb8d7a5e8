//! The kinds as tables of a file: `[plan]`, `[stakeholder.ID]`, and which of them stand where.
//!
//! Every item takes the keys of its noun and those that any item may carry, and no others.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::model::{
    Account, Action, Budget, Cell, Common, Competitor, Contract, Criterion, CustomerGoal,
    CustomerRevenue, Decision, Field, Goal, Header, Health, Initiative, Kind, Kpi, Member,
    Milestone, Objective, Offering, Opportunity, Person, Position, Priority, Question, Ref,
    Revenue, Review, Risk, SLUG, Solution, Stakeholder, Strategy, Swot, Tactic, Unit, Word, shape,
};

/// A file of a plan.
pub(super) fn planned(generator: &mut SchemaGenerator) -> Schema {
    let description = "Everything in a plan's folder adds up, however it is split over files. An item \
                       is a table `[kind.id]`; `keyplan lint` says what is missing.";
    file(description, |kind| Some(planned_item(kind)?(generator)))
}

/// A file beside `keyplan.toml`.
pub(super) fn shared(generator: &mut SchemaGenerator) -> Schema {
    let description = "What stands beside `keyplan.toml` holds for all plans, in as many files as you \
                       like. An item is a table `[kind.id]`.";
    file(description, |kind| Some(shared_item(kind)?(generator)))
}

/// A file that may hold the kinds of which there is an item.
fn file(description: &str, mut item: impl FnMut(Kind) -> Option<Schema>) -> Schema {
    let table = |kind: &Kind| Some((kind.word().to_owned(), tables(*kind, item(*kind)?)));
    let all: Map<String, Value> = Kind::ALL.iter().filter_map(table).collect();
    shape(json!({ "description": description, "type": "object", "properties": all }))
}

/// All tables of a kind: one, or one for each id.
fn tables(kind: Kind, mut item: Schema) -> Value {
    let word = kind.word();
    if kind.is_single() {
        item.insert("title".to_owned(), format!("[{word}]").into());
        return item.into();
    }
    let meaning = Kind::MEANINGS[kind as usize].trim();
    json!({
        "title": format!("[{word}.ID]"),
        "description": meaning,
        "type": "object",
        "patternProperties": { format!("^{SLUG}$"): item },
        "additionalProperties": false,
    })
}

/// How an item of a kind is described.
type Item = fn(&mut SchemaGenerator) -> Schema;

/// The item of a kind that may stand in a plan.
fn planned_item(kind: Kind) -> Option<Item> {
    Some(match kind {
        Kind::Plan => item::<Header>,
        Kind::Account => item::<Account>,
        Kind::Priority => item::<Priority>,
        Kind::Initiative => item::<Initiative>,
        Kind::CustomerGoal => item::<CustomerGoal>,
        Kind::CustomerRevenue => item::<CustomerRevenue>,
        Kind::Unit => item::<Unit>,
        Kind::Stakeholder => item::<Stakeholder>,
        Kind::Decision => item::<Decision>,
        Kind::Swot => item::<Swot>,
        Kind::Competitor => item::<Position>,
        Kind::Whitespace => row,
        Kind::Goal => item::<Goal>,
        Kind::Objective => item::<Objective>,
        Kind::Strategy => item::<Strategy>,
        Kind::Tactic => item::<Tactic>,
        Kind::Solution => item::<Solution>,
        Kind::Opportunity => item::<Opportunity>,
        Kind::Action => item::<Action>,
        Kind::Milestone => item::<Milestone>,
        Kind::Revenue => item::<Revenue>,
        Kind::Contract => item::<Contract>,
        Kind::Team => item::<Member>,
        Kind::Budget => item::<Budget>,
        Kind::Risk => item::<Risk>,
        Kind::Question => item::<Question>,
        Kind::Kpi => item::<Kpi>,
        Kind::Health => item::<Health>,
        Kind::Review => item::<Review>,
        Kind::Person | Kind::Offering | Kind::Criterion => return None,
    })
}

/// The item of a kind that may stand beside `keyplan.toml`.
fn shared_item(kind: Kind) -> Option<Item> {
    Some(match kind {
        Kind::Person => item::<Person>,
        Kind::Offering => item::<Offering>,
        Kind::Competitor => item::<Competitor>,
        Kind::Criterion => item::<Criterion>,
        _ => return None,
    })
}

/// A noun with what any item may carry.
fn item<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    let mut noun = generator.subschema_for::<T>();
    let common = generator.subschema_for::<Common>();
    let carried = common.get("properties").and_then(Value::as_object).into_iter().flatten();
    let own = noun.get_mut("properties").and_then(Value::as_object_mut);
    let own = own.expect("every noun has fields");
    own.extend(carried.map(|(key, value)| (key.clone(), value.clone())));
    noun
}

/// A row of the white-space grid: a cell by offering, beside what any item may carry.
fn row(generator: &mut SchemaGenerator) -> Schema {
    let key = generator.subschema_for::<Ref<Offering>>();
    let mut row = generator.subschema_for::<Common>();
    let description = "One unit of the customer: who sells it what, by offering.";
    row.insert("description".to_owned(), description.into());
    row.insert("additionalProperties".to_owned(), Field::<Cell>::json_schema(generator).into());
    if let Some(pattern) = key.get("pattern") {
        row.insert("propertyNames".to_owned(), json!({ "pattern": pattern }));
    }
    row
}
