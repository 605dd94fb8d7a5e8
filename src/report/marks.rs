//! The sign and tone of every status word; a reader who sees no colours misses nothing.
//!
//! No two meanings that may stand side by side share a sign and a tone.

use super::view::Tone;
use crate::diagnostic::Severity;
use crate::model::{
    ActionStatus, CellState, Classification, Contact, InitiativeStatus, Lifecycle, ObjectiveStatus,
    PositionStatus, Quadrant, QuestionState, Rating, RiskState, SolutionStatus, Stage, Stance,
    Status, StepState, Trajectory, Word,
};

/// The sign of a tone where the word has none of its own.
pub(crate) const fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "●",
        Tone::Warn => "▲",
        Tone::Bad => "■",
        Tone::Info => "◆",
        Tone::Quiet => "○",
    }
}

/// A word that shows as a mark.
pub(crate) trait Marked: Word {
    /// Its tone and sign.
    fn look(self) -> (Tone, &'static str);
}

/// Says how the words of a type look.
macro_rules! looks {
    ($type:ident { $($($variant:ident)|+ => $tone:ident $sign:expr,)+ }) => {
        impl Marked for $type {
            fn look(self) -> (Tone, &'static str) {
                match self { $($(Self::$variant)|+ => (Tone::$tone, $sign),)+ }
            }
        }
    };
}

const GOOD: &str = sign(Tone::Good);
const WARN: &str = sign(Tone::Warn);
const BAD: &str = sign(Tone::Bad);
const INFO: &str = sign(Tone::Info);
const QUIET: &str = sign(Tone::Quiet);
pub(crate) const DONE: &str = "✓";
pub(crate) const DROPPED: &str = "–";
pub(crate) const UNKNOWN: &str = "?";

looks!(ObjectiveStatus {
    NotStarted => Quiet QUIET,
    OnTrack => Good GOOD,
    AtRisk => Warn WARN,
    OffTrack | Missed => Bad BAD,
    Achieved => Good DONE,
    Deferred | Cancelled => Quiet DROPPED,
});

looks!(ActionStatus {
    Proposed => Quiet QUIET,
    Accepted => Info INFO,
    InProgress => Good GOOD,
    Blocked => Bad BAD,
    Deferred | Rejected | Cancelled => Quiet DROPPED,
    Done => Good DONE,
});

looks!(Stance {
    Advocate => Good "++",
    Supporter => Good "+",
    Neutral => Quiet QUIET,
    Skeptic => Warn "−",
    Opponent => Bad "−−",
    Unknown => Quiet UNKNOWN,
});

looks!(Status {
    Draft => Quiet QUIET,
    InReview => Warn WARN,
    Approved => Info INFO,
    Active => Good GOOD,
    OnHold | Closed | Archived => Quiet DROPPED,
});

looks!(Lifecycle {
    Prospect => Info INFO,
    Active => Good GOOD,
    AtRisk => Warn WARN,
    Dormant => Quiet DROPPED,
    Lost => Bad BAD,
});

looks!(Classification {
    Public | Internal => Quiet "◒",
    Confidential | StrictlyConfidential => Warn "◒",
});

looks!(InitiativeStatus {
    Idea => Quiet QUIET,
    Planned => Info INFO,
    Running => Good GOOD,
    Done => Good DONE,
    Stopped => Quiet DROPPED,
});

looks!(Trajectory {
    Growing => Good "↗",
    Stable => Quiet "→",
    Shrinking => Warn "↘",
});

looks!(StepState {
    Open => Quiet QUIET,
    Done => Good DONE,
});

looks!(RiskState {
    Open => Bad BAD,
    Mitigating => Warn WARN,
    Accepted => Info INFO,
    Closed => Quiet DONE,
});

looks!(QuestionState {
    Open => Warn UNKNOWN,
    Answered => Good DONE,
    Dropped => Quiet DROPPED,
});

looks!(SolutionStatus {
    Planned => Quiet QUIET,
    Presented | Reviewing => Info INFO,
    InProgress => Good GOOD,
    Accepted => Good DONE,
    Declined => Quiet DROPPED,
});

looks!(Stage {
    Lead | Qualified => Quiet QUIET,
    Proposal | Negotiation => Info INFO,
    Won => Good DONE,
    Lost => Quiet DROPPED,
});

looks!(PositionStatus {
    Incumbent => Bad BAD,
    Challenger => Warn WARN,
    Latent => Quiet QUIET,
    Displaced => Good DONE,
});

looks!(Rating {
    Good => Good GOOD,
    WorkingOn => Warn WARN,
    Bad => Bad BAD,
});

looks!(Contact {
    None => Quiet QUIET,
    Brief => Quiet "◔",
    Multiple => Quiet "◑",
    InDepth => Quiet "●",
    Unknown => Quiet UNKNOWN,
});

looks!(Quadrant {
    Strength => Good "+",
    Weakness => Warn "−",
    Opportunity => Info "↗",
    Threat => Bad "!",
});

looks!(CellState {
    Ours => Good "O",
    Pipeline => Info "P",
    Competitor => Bad "C",
    Internal => Warn "I",
    Gap => Warn "G",
    NotApplicable => Quiet "–",
    Unknown => Quiet "?",
});

/// The tone of a severity.
pub(crate) fn severity(severity: Severity) -> Tone {
    match severity {
        Severity::Error => Tone::Bad,
        Severity::Warning => Tone::Warn,
        Severity::Info => Tone::Info,
    }
}
