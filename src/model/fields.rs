//! The names of the fields of a kind, as they are written, without an item of it.
//!
//! In comes a kind, out come names in the order of its noun. They are asked of the type that reads the
//! items, so that no list of them can fall behind.

use serde::de::value::Error;
use serde::de::{DeserializeOwned, Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

use super::{
    Account, Action, Budget, Common, Competitor, Contract, Criterion, CustomerGoal,
    CustomerRevenue, Decision, Goal, Header, Health, Initiative, Kind, Kpi, Member, Milestone,
    Objective, Offering, Opportunity, Person, Position, Priority, Question, Revenue, Review, Risk,
    Row, Solution, Stakeholder, Strategy, Swot, Tactic, Unit,
};

/// The fields of a kind and those that any item may carry. A kind whose keys are the author's has only
/// the latter.
pub fn fields(kind: Kind) -> impl Iterator<Item = &'static str> {
    let shared = if kind == Kind::Competitor { of::<Competitor>() } else { &[] };
    own(kind).iter().chain(shared).chain(Common::KEYS).copied()
}

fn own(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Plan => of::<Header>(),
        Kind::Account => of::<Account>(),
        Kind::Person => of::<Person>(),
        Kind::Offering => of::<Offering>(),
        Kind::Competitor => of::<Position>(),
        Kind::Criterion => of::<Criterion>(),
        Kind::Priority => of::<Priority>(),
        Kind::Initiative => of::<Initiative>(),
        Kind::CustomerGoal => of::<CustomerGoal>(),
        Kind::CustomerRevenue => of::<CustomerRevenue>(),
        Kind::Unit => of::<Unit>(),
        Kind::Stakeholder => of::<Stakeholder>(),
        Kind::Decision => of::<Decision>(),
        Kind::Swot => of::<Swot>(),
        Kind::Whitespace => of::<Row>(),
        Kind::Goal => of::<Goal>(),
        Kind::Objective => of::<Objective>(),
        Kind::Strategy => of::<Strategy>(),
        Kind::Tactic => of::<Tactic>(),
        Kind::Solution => of::<Solution>(),
        Kind::Opportunity => of::<Opportunity>(),
        Kind::Action => of::<Action>(),
        Kind::Milestone => of::<Milestone>(),
        Kind::Revenue => of::<Revenue>(),
        Kind::Contract => of::<Contract>(),
        Kind::Team => of::<Member>(),
        Kind::Budget => of::<Budget>(),
        Kind::Risk => of::<Risk>(),
        Kind::Question => of::<Question>(),
        Kind::Kpi => of::<Kpi>(),
        Kind::Health => of::<Health>(),
        Kind::Review => of::<Review>(),
    }
}

fn of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut names: &'static [&'static str] = &[];
    let _ = T::deserialize(Names(&mut names));
    names
}

/// Gives nothing to read, but keeps the names of the fields that are asked for.
struct Names<'n>(&'n mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("only names"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom("only names"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_those_that_are_read() {
        let has = |kind, field| fields(kind).any(|name| name == field);
        assert!(has(Kind::Action, "depends-on") && has(Kind::Action, "visibility"));
        assert!(has(Kind::Competitor, "threat") && has(Kind::Competitor, "name"));
        assert!(!has(Kind::Action, "stance"));
        let bare = [Kind::Whitespace, Kind::Health];
        for kind in Kind::ALL.iter().filter(|kind| !bare.contains(kind)) {
            assert!(!own(*kind).is_empty(), "{kind:?}");
        }
    }
}
