//! Every word of the plan language has a label in every language.
//!
//! In come the enums of the model, in one list; out goes what a reader would see raw. Labels fit a
//! badge: they are no longer than [`LONGEST`].

use keyplan::i18n::{Language, Message, has_key};
use keyplan::model::{
    ActionStatus, Audience, Axis, BudgetCategory, CellState, Channel, Classification, Contact,
    Direction, EvidenceLevel, GoalCategory, Horizon, InitiativeStatus, Kind, Level, Lifecycle,
    LineKind, ObjectiveKind, ObjectiveStatus, Outcome, PositionStatus, Power, Quadrant,
    QuestionState, Raci, Rating, ReviewKind, Rhythm, RiskCategory, RiskState, Role, Side,
    SolutionStatus, Stage, StakeholderStatus, Stance, Standing, Status, StepKind, StepState,
    StrategyKind, Strength, Subject, TeamRole, Template, Tier, Trajectory, UnitKind, Visibility,
    Weight, Word,
};

/// How many characters a label may have.
const LONGEST: usize = 40;

/// A word with its label and what the label carries beside its text.
struct Labelled {
    word: &'static str,
    label: Message,
    attribute: Option<&'static str>,
}

impl Labelled {
    /// The keys that a language must have for the word.
    fn keys(&self) -> impl Iterator<Item = String> {
        let key = self.label.key();
        let attribute = self.attribute.map(|attribute| format!("{key}.{attribute}"));
        [key.to_owned()].into_iter().chain(attribute)
    }
}

fn labelled<W: Word>(attribute: Option<&'static str>) -> Vec<Labelled> {
    let label = |word: &W| Labelled { word: word.word(), label: word.label(), attribute };
    W::all().iter().map(label).collect()
}

fn plain<W: Word>() -> Vec<Labelled> {
    labelled::<W>(None)
}

/// Words that also head a list.
fn plural<W: Word>() -> Vec<Labelled> {
    labelled::<W>(Some("many"))
}

/// Words that a legend explains.
fn explained<W: Word>() -> Vec<Labelled> {
    labelled::<W>(Some("meaning"))
}

/// Every enum of words in the model.
const ENUMS: &[fn() -> Vec<Labelled>] = &[
    plural::<Kind>,
    plural::<Quadrant>,
    explained::<ActionStatus>,
    explained::<CellState>,
    explained::<EvidenceLevel>,
    explained::<LineKind>,
    explained::<ObjectiveStatus>,
    explained::<Role>,
    explained::<Stance>,
    plain::<Audience>,
    plain::<Axis>,
    plain::<BudgetCategory>,
    plain::<Channel>,
    plain::<Classification>,
    plain::<Contact>,
    plain::<Direction>,
    plain::<GoalCategory>,
    plain::<Horizon>,
    plain::<InitiativeStatus>,
    plain::<Level>,
    plain::<Lifecycle>,
    plain::<ObjectiveKind>,
    plain::<Outcome>,
    plain::<PositionStatus>,
    plain::<Power>,
    plain::<QuestionState>,
    plain::<Raci>,
    plain::<Rating>,
    plain::<ReviewKind>,
    plain::<Rhythm>,
    plain::<RiskCategory>,
    plain::<RiskState>,
    plain::<Side>,
    plain::<SolutionStatus>,
    plain::<Stage>,
    plain::<StakeholderStatus>,
    plain::<Standing>,
    plain::<Status>,
    plain::<StepKind>,
    plain::<StepState>,
    plain::<StrategyKind>,
    plain::<Strength>,
    plain::<Subject>,
    plain::<TeamRole>,
    plain::<Template>,
    plain::<Tier>,
    plain::<Trajectory>,
    plain::<UnitKind>,
    plain::<Visibility>,
    plain::<Weight>,
];

fn words() -> impl Iterator<Item = Labelled> {
    ENUMS.iter().flat_map(|words| words())
}

/// Every word's label as shown, with the language and key for telling which one is at fault.
fn labels() -> impl Iterator<Item = (&'static str, String, String)> {
    Language::ALL.into_iter().flat_map(|language| {
        words().map(move |entry| {
            let place = format!("{language}: {}", entry.label.key());
            (entry.word, entry.label.in_language(language), place)
        })
    })
}

#[test]
fn every_word_has_its_texts_in_every_language() {
    let keys: Vec<_> = words().flat_map(|entry| entry.keys().collect::<Vec<_>>()).collect();
    for language in Language::ALL {
        let missing: Vec<_> = keys.iter().filter(|key| !has_key(language, key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

#[test]
fn every_label_fits_a_badge() {
    let long: Vec<_> = labels().filter(|(_, shown, _)| shown.chars().count() > LONGEST).collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn no_label_is_the_raw_word() {
    let raw: Vec<_> =
        labels().filter(|(word, shown, _)| word.contains('-') && word == shown).collect();
    assert!(raw.is_empty(), "{raw:?}");
}
