//! The rules, a folder a group and a file a rule, and the list of all groups.
//!
//! A rule is added by its file and a line in its group's list; no rule knows another.

mod account;
mod action;
mod allow;
mod competition;
mod config;
mod contract;
mod decision;
mod goal;
mod health;
mod joint;
mod map;
mod milestone;
mod opportunity;
mod people;
mod plan;
mod portfolio;
mod privacy;
mod question;
mod reference;
mod resource;
mod revenue;
mod review;
mod risk;
mod solution;
mod strategy;
mod swot;
mod syntax;
mod whitespace;

use super::Rule;

/// The groups in the order in which they are told about.
pub(super) const GROUPS: &[&[&Rule]] = &[
    syntax::RULES,
    reference::RULES,
    plan::RULES,
    account::RULES,
    question::RULES,
    decision::RULES,
    people::RULES,
    map::RULES,
    swot::RULES,
    competition::RULES,
    goal::RULES,
    strategy::RULES,
    action::RULES,
    milestone::RULES,
    joint::RULES,
    solution::RULES,
    revenue::RULES,
    opportunity::RULES,
    whitespace::RULES,
    contract::RULES,
    resource::RULES,
    review::RULES,
    health::RULES,
    risk::RULES,
    privacy::RULES,
    portfolio::RULES,
    config::RULES,
    allow::RULES,
];
