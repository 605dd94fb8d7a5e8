//! The subject's nouns: what a key-account plan consists of. Plain values, no files, no output.
//!
//! One file a noun. Every field is a [`Field`]: a value, something bad, or nothing, with its places.

mod account;
mod action;
mod budget;
mod competition;
mod customer;
mod decision;
mod described;
mod field;
mod fields;
mod goal;
mod header;
mod health;
mod item;
mod kind;
mod kpi;
mod opportunity;
mod page;
mod plan;
mod reference;
mod revenue;
mod review;
mod risk;
mod shared;
mod solution;
mod stakeholder;
mod strategy;
mod swot;
mod taken;
mod team;
mod unit;
mod values;
mod visit;
mod whitespace;
mod word;
mod written;

pub use account::{
    Account, Channel, Communication, Horizon, Lifecycle, Need, Standing, Strength, Tier, Trend,
};
pub use action::{Action, ActionStatus, Milestone, Work};
pub use budget::{Budget, BudgetCategory};
pub use competition::{Competitor, Position, PositionStatus};
pub use customer::{
    CustomerGoal, CustomerRevenue, Initiative, InitiativeStatus, Priority, Trajectory,
};
pub use decision::{Decision, Requirement, Step, StepKind, StepState};
pub use field::{Entries, FIELD, Field, Many, places};
pub use fields::fields;
pub use goal::{
    Direction, Goal, GoalCategory, Objective, ObjectiveKind, ObjectiveStatus, Outcome, Pursuit,
    Reading, Side,
};
pub use header::{Classification, Header, Status, Template, Term};
pub use health::Health;
pub use item::{Common, Head, Id, Item, ItemKey, Items, Place, Visibility};
pub use kind::Kind;
pub use kpi::Kpi;
pub use opportunity::{Meddpicc, Opportunity, Score, Stage};
pub use page::{Audience, FrontMatter, Page, View};
pub use plan::{
    AssetUse, Plan, Reference, Remark, Shared, SourceFile, Sources, StandIn, Trace, TraceKind,
};
pub use reference::{Parts, REFERENCE, Ref, Target};
pub use revenue::{Contract, Revenue};
pub use review::{Review, ReviewKind};
pub use risk::{Anything, Question, QuestionState, Risk, RiskCategory, RiskState};
pub use shared::{Axis, Criterion, Offering, Person};
pub use solution::{Addressed, Objection, Solution, SolutionStatus};
pub use stakeholder::{
    Contact, Coverage, Evidence, EvidenceLevel, Level, Line, LineKind, Power, Rating, Role,
    Stakeholder, StakeholderStatus, Stance, Tie,
};
pub use strategy::{Strategy, StrategyKind, Tactic};
pub use swot::{Quadrant, Response, Subject, Swot};
pub use taken::{MEANINGS, SLUG, TAKES};
pub(crate) use taken::{described, one_of, shape};
pub use team::{Member, Raci, TeamRole};
pub use unit::{Unit, UnitKind};
pub use values::{
    ASSET, Asset, Cadence, DATE, Day, Grade, Influence, MARKDOWN, Markdown, Money, NUMBER, Number,
    PERIOD, Part, Period, Rhythm, Weight,
};
pub use visit::Visit;
pub use whitespace::{Cell, CellState, Row};
pub use word::{WORD, Word};
pub(crate) use word::{word_index, words};
pub use written::{BAD, DAYS};
