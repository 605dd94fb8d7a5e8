//! The contract of a rule: a value with its name, its level, an example, and a plain function.
//!
//! The texts of the rule `goal/no-metric` are the message `goal-no-metric` of the catalogue with the
//! attributes `title`, `why` and `help` and one for each threshold, in every language; a test holds
//! them together.

use super::{Findings, PlanView, Threshold};
use crate::diagnostic::Severity;
use crate::workspace::{Earlier, Workspace};

/// A rule of the linter.
#[derive(Debug)]
pub struct Rule {
    /// `group/fault`; reads as "allow goal/no-metric".
    pub name: &'static str,
    /// How grave its findings are unless settings say otherwise.
    pub severity: Severity,
    /// Whether it is on unless settings say otherwise.
    pub standing: Standing,
    /// Whether its findings depend on the date.
    pub timing: Timing,
    /// Which plans it judges, when it judges plans.
    pub plans: Plans,
    /// The numbers that it counts with.
    pub thresholds: &'static [Threshold],
    /// What it looks at.
    pub check: Check,
    /// A piece of a plan that it finds fault with.
    pub bad: &'static str,
    /// The same piece, mended.
    pub good: &'static str,
}

/// Whether a rule is on by default.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// On.
    On,
    /// Off until somebody asks for it.
    Off,
}

/// Whether a rule's findings depend on the date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// The files alone decide.
    Always,
    /// The date decides too, so the same files may be found fault with tomorrow.
    Today,
}

/// Which plans a rule judges, by their status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plans {
    /// All of them.
    All,
    /// Those that are not over: neither closed nor archived.
    Open,
    /// Those that somebody works on: open and not paused.
    Moving,
    /// Those in force, where gaps matter: in review, approved or active.
    InForce,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// One plan at a time.
    Plan(fn(&PlanView<'_>, &mut Findings<'_>)),
    /// One plan with what it was before, the latest first.
    Past(fn(&PlanView<'_>, &[Earlier], &mut Findings<'_>)),
    /// The workspace as a whole.
    Workspace(fn(&Workspace, &mut Findings<'_>)),
    /// Nothing: reading or silencing speaks for it.
    Elsewhere,
}

impl Rule {
    /// Its group: the part of its name before the slash.
    pub fn group(&self) -> &'static str {
        self.name.split_once('/').map_or(self.name, |(group, _)| group)
    }

    /// Its key in the message catalogue.
    pub fn key(&self) -> String {
        self.name.replace('/', "-")
    }

    /// Whether it can be silenced or softened; broken files cannot.
    pub fn is_silenceable(&self) -> bool {
        self.group() != "syntax"
    }
}
