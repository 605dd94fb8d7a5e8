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
    Profile { template: Template::Strategic, off: &[], info: &[] },
    Profile { template: Template::Sales, off: &["swot/missing-quadrant"], info: &[] },
    Profile {
        template: Template::Mapping,
        off: &["goal/none", "action/no-due", "swot/missing-quadrant"],
        info: &[],
    },
    Profile { template: Template::KamAction, off: &["swot/missing-quadrant"], info: &[] },
    Profile {
        template: Template::Simple,
        off: &[
            "goal/none",
            "map/orphan",
            "people/decision-maker-uncovered",
            "people/no-economic-buyer",
            "swot/missing-quadrant",
        ],
        info: &["action/no-due"],
    },
];
