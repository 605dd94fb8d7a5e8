//! What each template asks for: the rules that a plan of the template is not asked, and those that it
//! is asked more softly.
//!
//! A profile turns off what asks for parts that the template does not have; what is written is judged
//! all the same. Names are those of rules or of whole groups.

use super::Rule;
use crate::diagnostic::Severity;
use crate::model::Template;
use crate::workspace::Level;

/// What a template asks for.
#[derive(Debug)]
pub struct Profile {
    /// The template.
    pub template: Template,
    /// The rules and groups that it is not asked.
    pub off: &'static [&'static str],
    /// The rules and groups whose findings are only worth knowing.
    pub info: &'static [&'static str],
}

impl Profile {
    /// The level of a rule, when the profile says one.
    pub fn level(&self, rule: &Rule) -> Option<Level> {
        let names = |list: &[&str]| list.contains(&rule.name) || list.contains(&rule.group());
        if names(self.off) {
            return Some(Level::Off);
        }
        names(self.info).then_some(Level::At(Severity::Info))
    }
}

/// The profile of a template.
pub(super) fn of(template: Template) -> &'static Profile {
    let own = PROFILES.iter().find(|profile| profile.template == template);
    own.expect("every template has a profile; a test compares the two")
}

/// The profiles, one a template.
pub const PROFILES: &[Profile] = &[
    Profile { template: Template::Full, off: &[], info: &[] },
    Profile {
        template: Template::Simple,
        off: &[
            "account/missing-profile",
            "account/no-challenges-or-needs",
            "account/no-communication-preference",
            "account/no-customer-priorities",
            "account/no-value-proposition",
            "action/objective-thin",
            "action/orphan",
            "competition/none",
            "decision/none",
            "goal/no-customer-side",
            "goal/no-objective",
            "goal/none",
            "goal/only-own-revenue",
            "health/unrated",
            "joint",
            "map/multiple-roots",
            "map/no-influence-lines",
            "map/no-path-to-power",
            "map/orphan",
            "milestone/empty",
            "people/core-trio-missing",
            "people/decision-maker-uncovered",
            "people/economic-buyer-unmet",
            "people/missing-attributes",
            "people/no-economic-buyer",
            "people/opponent-unmitigated",
            "people/role-uncovered",
            "people/single-internal-thread",
            "people/single-threaded",
            "people/stance-unknown",
            "people/target-missing",
            "people/too-few",
            "people/weak-evidence",
            "plan/no-summary",
            "privacy/no-data-source",
            "resource/no-allocation",
            "resource/no-budget",
            "resource/no-executive-sponsor",
            "review/no-kpi",
            "risk/none",
            "strategy/objective-without-strategy",
            "swot/missing-quadrant",
        ],
        info: &[
            "action/done-inconsistent",
            "action/external-unknown",
            "action/no-due",
            "action/owner-not-in-team",
            "plan/no-owner",
            "review/no-cadence",
        ],
    },
    Profile {
        template: Template::Sales,
        off: &[
            "account/no-customer-priorities",
            "health/unrated",
            "map/no-influence-lines",
            "map/no-path-to-power",
            "people/target-missing",
            "people/too-few",
            "resource/no-allocation",
            "resource/no-budget",
            "resource/no-executive-sponsor",
            "risk/none",
            "swot/missing-quadrant",
        ],
        info: &[
            "action/orphan",
            "competition/none",
            "goal/no-customer-side",
            "goal/only-own-revenue",
            "people/missing-attributes",
            "people/single-internal-thread",
            "people/weak-evidence",
            "review/no-cadence",
            "review/no-kpi",
            "strategy/objective-without-strategy",
        ],
    },
    Profile {
        template: Template::Mapping,
        off: &[
            "account/no-challenges-or-needs",
            "account/no-communication-preference",
            "account/no-customer-priorities",
            "account/no-value-proposition",
            "action/no-due",
            "action/objective-thin",
            "competition/none",
            "decision/no-criteria",
            "goal/no-customer-side",
            "goal/none",
            "goal/only-own-revenue",
            "health/unrated",
            "people/target-missing",
            "plan/no-summary",
            "resource",
            "review/no-kpi",
            "risk/none",
            "strategy/objective-without-strategy",
            "swot/missing-quadrant",
        ],
        info: &[
            "account/missing-profile",
            "action/orphan",
            "goal/measure-stale",
            "goal/no-objective",
            "people/contact-stale",
            "people/single-internal-thread",
            "review/no-cadence",
        ],
    },
    Profile {
        template: Template::KamAction,
        off: &[
            "account/no-customer-priorities",
            "account/no-value-proposition",
            "action/objective-thin",
            "competition/none",
            "decision/none",
            "health/unrated",
            "map/no-influence-lines",
            "map/no-path-to-power",
            "people/target-missing",
            "people/too-few",
            "risk/none",
            "swot/missing-quadrant",
        ],
        info: &[
            "account/missing-profile",
            "action/orphan",
            "goal/no-objective",
            "people/core-trio-missing",
            "people/missing-attributes",
            "people/opponent-unmitigated",
            "people/single-internal-thread",
            "people/weak-evidence",
            "resource/no-allocation",
            "resource/no-budget",
            "resource/no-executive-sponsor",
            "review/no-kpi",
            "strategy/objective-without-strategy",
        ],
    },
    Profile {
        template: Template::Strategic,
        off: &["decision/none", "health/unrated", "map/no-influence-lines", "map/no-path-to-power"],
        info: &[
            "action/objective-thin",
            "competition/none",
            "goal/no-objective",
            "people/role-uncovered",
            "resource/no-allocation",
            "resource/no-budget",
            "review/no-kpi",
            "risk/none",
            "strategy/objective-without-strategy",
        ],
    },
];
