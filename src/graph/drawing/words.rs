//! The words of a picture in one language, looked up once for all cards.
//!
//! Looking a word up again for every card would cost more than drawing it.

use crate::i18n::{Language, Message};
use crate::model::{Contact, Role, StakeholderStatus, Stance, Word};

/// The words that cards, lines and the legend share.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) language: Language,
    stances: Vec<String>,
    roles: Vec<String>,
    badges: Vec<String>,
    contacts: Vec<String>,
    statuses: Vec<String>,
    pub(super) covered_by: String,
    pub(super) uncovered: String,
    pub(super) unknown_name: String,
}

impl Words {
    /// The words in a language.
    pub(super) fn of(language: Language) -> Self {
        let badges = Role::ALL.iter().map(|role| Message::new(badge_key(*role)));
        Self {
            language,
            stances: labels::<Stance>(language),
            roles: labels::<Role>(language),
            badges: badges.map(|badge| badge.in_language(language)).collect(),
            contacts: labels::<Contact>(language),
            statuses: labels::<StakeholderStatus>(language),
            covered_by: Message::new("graph-covered-by").in_language(language),
            uncovered: Message::new("graph-uncovered").in_language(language),
            unknown_name: Message::new("graph-vacant").in_language(language),
        }
    }

    pub(super) fn stance(&self, stance: Stance) -> &str {
        &self.stances[stance as usize]
    }

    pub(super) fn role(&self, role: Role) -> &str {
        &self.roles[role as usize]
    }

    /// The two letters of a role.
    pub(super) fn badge(&self, role: Role) -> &str {
        &self.badges[role as usize]
    }

    pub(super) fn contact(&self, contact: Contact) -> &str {
        &self.contacts[contact as usize]
    }

    pub(super) fn status(&self, status: StakeholderStatus) -> &str {
        &self.statuses[status as usize]
    }
}

/// The text of a key.
pub(super) fn phrase(language: Language, key: &'static str) -> String {
    Message::new(key).in_language(language)
}

/// The labels of all words of a field, in the order of the words.
fn labels<W: Word>(language: Language) -> Vec<String> {
    W::all().iter().map(|word| word.label().in_language(language)).collect()
}

fn badge_key(role: Role) -> &'static str {
    match role {
        Role::EconomicBuyer => "badge-economic-buyer",
        Role::DecisionMaker => "badge-decision-maker",
        Role::BudgetHolder => "badge-budget-holder",
        Role::Approver => "badge-approver",
        Role::Signatory => "badge-signatory",
        Role::Buyer => "badge-buyer",
        Role::TechnicalBuyer => "badge-technical-buyer",
        Role::User => "badge-user",
        Role::Influencer => "badge-influencer",
        Role::Gatekeeper => "badge-gatekeeper",
        Role::Initiator => "badge-initiator",
        Role::Champion => "badge-champion",
        Role::Coach => "badge-coach",
        Role::ExecutiveSponsor => "badge-executive-sponsor",
        Role::Blocker => "badge-blocker",
        Role::LegalCompliance => "badge-legal-compliance",
        Role::ProjectLead => "badge-project-lead",
        Role::Other => "badge-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_roles_share_their_letters() {
        for language in Language::ALL {
            let mut badges = Words::of(language).badges;
            assert!(badges.iter().all(|badge| badge.chars().count() == 2), "{badges:?}");
            badges.sort();
            badges.dedup();
            assert_eq!(badges.len(), Role::ALL.len(), "{language}");
        }
    }
}
