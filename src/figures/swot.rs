//! What follows from the analysis: which of its items nothing answers, and which of those are grave.
//!
//! An item is answered by its responses, by a strategy that uses it, and by a risk or question about
//! it. One that has no text, or says that nothing is known, needs no answer.

use std::collections::BTreeSet;

use crate::model::{
    ActionStatus, Anything, Field, Grade, Item, Kind, Plan, Quadrant, QuestionState, Ref, Response,
    Stage, Swot, Target,
};
use crate::text::words;

/// How an item came to be without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Neglect {
    /// Nobody wrote one.
    Unanswered,
    /// All that was to answer it was refused, dropped or lost.
    Dropped,
}

/// The items that nothing answers, in the order of the files.
pub fn unanswered(plan: &Plan) -> Vec<(&Item<Swot>, Neglect)> {
    let neglected = plan.swot.iter().filter_map(|item| Some((item, neglect(plan, item)?)));
    let mut found: Vec<_> = neglected.collect();
    if !found.is_empty() {
        let answered = answered_from_elsewhere(plan);
        found.retain(|(item, _)| !answered.contains(&**item.id()));
    }
    found
}

/// Whether an item may cost the account: a weakness or threat of the highest impact.
pub fn is_grave(item: &Swot) -> bool {
    let hinders = matches!(item.quadrant.value(), Some(Quadrant::Weakness | Quadrant::Threat));
    hinders && item.impact.value() == Some(Grade(3))
}

/// Whether an item only says that nothing is known: "None known", "nichts bekannt".
pub fn says_that_nothing_is_known(item: &Swot) -> bool {
    let text = item.text.text();
    let is_known = |word: &str| ["known", "bekannt"].iter().any(|it| word.eq_ignore_ascii_case(it));
    words(text).nth(3).is_none() && words(text).any(is_known)
}

fn neglect(plan: &Plan, item: &Swot) -> Option<Neglect> {
    if item.text.is_blank() || says_that_nothing_is_known(item) {
        return None;
    }
    if item.responses.is_empty() {
        return Some(Neglect::Unanswered);
    }
    let is_dropped =
        |field: &Field<Ref<Response>>| field.get().is_some_and(|named| is_dropped(plan, named));
    item.responses.get()?.0.iter().all(is_dropped).then_some(Neglect::Dropped)
}

fn is_dropped(plan: &Plan, response: &Ref<Response>) -> bool {
    let parts = response.parts();
    if parts.account.is_some_and(|account| account != &*plan.id) {
        return false;
    }
    let typed = parts.kind.map(Kind::of_word);
    match typed.unwrap_or_else(|| kind_of(plan, parts.id)) {
        Some(Kind::Action) => plan.actions.get(parts.id).is_some_and(|action| {
            matches!(action.status.value(), Some(ActionStatus::Rejected | ActionStatus::Cancelled))
        }),
        Some(Kind::Opportunity) => plan
            .opportunities
            .get(parts.id)
            .is_some_and(|opportunity| opportunity.stage.value() == Some(Stage::Lost)),
        Some(Kind::Question) => plan
            .questions
            .get(parts.id)
            .is_some_and(|question| question.state.value() == Some(QuestionState::Dropped)),
        _ => false,
    }
}

/// The kind of what an id names where none is written: the first that has it.
fn kind_of(plan: &Plan, id: &str) -> Option<Kind> {
    let kinds = Response::KINDS.iter().filter_map(|word| Kind::of_word(word));
    kinds.into_iter().find(|kind| plan.head(*kind, id).is_some())
}

/// The items that strategies use, and that risks and questions are about.
fn answered_from_elsewhere(plan: &Plan) -> BTreeSet<&str> {
    let used = plan.strategies.iter().flat_map(|strategy| strategy.uses.values()).map(Ref::id);
    let risks = plan.risks.iter().filter_map(|risk| risk.about.get());
    let questions = plan.questions.iter().filter_map(|question| question.about.get());
    let about = risks.chain(questions).filter(|about| about.kind() == Some(Kind::Swot));
    used.chain(about.map(Ref::<Anything>::id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> bool {
        let text = Field::of(text.to_owned());
        says_that_nothing_is_known(&Swot { text, ..Swot::default() })
    }

    #[test]
    fn tells_a_gap_from_a_finding() {
        assert!(says("None known") && says("Keine bekannt.") && says("(noch nichts bekannt)"));
        assert!(!says("Our name is known to every plant manager"));
        assert!(!says("No budget") && !says(""));
    }
}
