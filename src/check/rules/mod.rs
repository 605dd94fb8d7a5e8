//! The rules, a folder a group and a file a rule, and the list of all groups.
//!
//! A rule is added by its file and a line in its group's list; no rule knows another.

mod action;
mod allow;
mod config;
mod goal;
mod map;
mod people;
mod plan;
mod privacy;
mod reference;
mod resource;
mod review;
mod strategy;
mod swot;
mod syntax;

use super::Rule;

/// The groups in the order in which they are told about.
pub(super) const GROUPS: &[&[&Rule]] = &[
    syntax::RULES,
    reference::RULES,
    plan::RULES,
    people::RULES,
    map::RULES,
    swot::RULES,
    goal::RULES,
    strategy::RULES,
    action::RULES,
    resource::RULES,
    review::RULES,
    privacy::RULES,
    config::RULES,
    allow::RULES,
];
