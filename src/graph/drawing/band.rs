//! The band of a card: one property of a person, by colour and by a sign that is understood without it.
//!
//! Which property is the reader's choice; everything else of a person stays in the card's words.

use super::words::{Words, phrase};
use crate::model::{Role, Stance, Word as _};

/// How a person is looked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Care {
    /// By somebody who leads, and we have spoken.
    Led,
    /// By somebody, but nobody leads.
    Covered,
    /// By somebody who has not spoken with them for too long.
    Stale,
    /// By nobody.
    Uncovered,
    /// They have left.
    Unneeded,
}

impl Care {
    /// Its word in class names and outputs for machines.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Led => "led",
            Self::Covered => "covered",
            Self::Stale => "stale",
            Self::Uncovered => "uncovered",
            Self::Unneeded => "unneeded",
        }
    }

    const fn sign(self) -> &'static str {
        match self {
            Self::Led => "●",
            Self::Covered => "◐",
            Self::Stale => "◔",
            Self::Uncovered => "○",
            Self::Unneeded => "–",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Led => "graph-care-led",
            Self::Covered => "graph-care-covered",
            Self::Stale => "graph-care-stale",
            Self::Uncovered => "graph-uncovered",
            Self::Unneeded => "graph-care-unneeded",
        }
    }
}

/// What a band tells, and so which colour it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// How somebody stands towards us.
    Stance(Stance),
    /// Their weightiest part, if they play any.
    Role(Option<Role>),
    /// How they are looked after.
    Coverage(Care),
    /// Their unit, as a position in the drawing's units.
    Unit(Option<usize>),
}

/// How many colours units have; then they begin again.
pub(in crate::graph) const UNIT_TONES: usize = 8;

impl Tone {
    /// The name of its colour; parts that are alike share one.
    pub fn colour(self) -> String {
        match self {
            Self::Stance(stance) => stance.word().to_owned(),
            Self::Role(role) => format!("role-{}", role.map_or("none", family)),
            Self::Coverage(care) => format!("care-{}", care.word()),
            Self::Unit(Some(unit)) => format!("unit-{}", unit % UNIT_TONES),
            Self::Unit(None) => "unit-none".to_owned(),
        }
    }

    /// The name of the colour of what is written on it.
    pub fn ink(self) -> String {
        match self {
            Self::Unit(Some(_)) => "on-unit".to_owned(),
            other => format!("on-{}", other.colour()),
        }
    }

    /// Where it stands in the legend.
    fn rank(self) -> usize {
        match self {
            Self::Stance(stance) => stance as usize,
            Self::Role(role) => role.map_or(usize::MAX, weight),
            Self::Coverage(care) => care as usize,
            Self::Unit(unit) => unit.unwrap_or(usize::MAX),
        }
    }
}

/// What the band of a card tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// What it tells.
    pub tone: Tone,
    /// Its sign, which is understood without colour.
    pub sign: String,
    /// Its word.
    pub word: String,
}

/// All parts, the weightiest first: who decides, who must agree, who carries it, who stops it, and on.
const WEIGHTS: [Role; 18] = [
    Role::EconomicBuyer,
    Role::DecisionMaker,
    Role::BudgetHolder,
    Role::Approver,
    Role::Signatory,
    Role::Champion,
    Role::ExecutiveSponsor,
    Role::Blocker,
    Role::Buyer,
    Role::TechnicalBuyer,
    Role::LegalCompliance,
    Role::User,
    Role::Influencer,
    Role::Gatekeeper,
    Role::Coach,
    Role::ProjectLead,
    Role::Initiator,
    Role::Other,
];

fn weight(role: Role) -> usize {
    WEIGHTS.iter().position(|other| *other == role).unwrap_or(WEIGHTS.len())
}

/// The weightiest of some parts.
fn weightiest(roles: impl Iterator<Item = Role>) -> Option<Role> {
    roles.min_by_key(|role| weight(*role))
}

/// Parts that share a colour; their letters tell them apart.
const fn family(role: Role) -> &'static str {
    match role {
        Role::EconomicBuyer | Role::DecisionMaker => "decides",
        Role::BudgetHolder | Role::Approver | Role::Signatory => "approves",
        Role::Champion | Role::ExecutiveSponsor | Role::Coach => "backs",
        Role::Blocker | Role::Gatekeeper => "guards",
        Role::Buyer => "buys",
        Role::TechnicalBuyer | Role::LegalCompliance => "checks",
        Role::User | Role::ProjectLead | Role::Initiator => "uses",
        Role::Influencer => "sways",
        Role::Other => "other",
    }
}

/// The sign of a stance.
pub(super) const fn sign_of(stance: Stance) -> &'static str {
    match stance {
        Stance::Advocate => "++",
        Stance::Supporter => "+",
        Stance::Neutral => "0",
        Stance::Skeptic => "−",
        Stance::Opponent => "−−",
        Stance::Unknown => "?",
    }
}

/// The band of a stance with its sign and word.
pub(super) fn of_stance(stance: Stance, sign: &str, word: &str) -> Band {
    Band { tone: Tone::Stance(stance), sign: sign.to_owned(), word: word.to_owned() }
}

/// The band of the weightiest part.
pub(super) fn of_roles(roles: impl Iterator<Item = Role>, words: &Words) -> Band {
    let role = weightiest(roles);
    let sign = role.map_or("–", |role| words.badge(role)).to_owned();
    let none = || phrase(words.language, "graph-no-role");
    let word = role.map_or_else(none, |role| words.role(role).to_owned());
    Band { tone: Tone::Role(role), sign, word }
}

/// The band of how somebody is looked after.
pub(super) fn of_care(care: Care, words: &Words) -> Band {
    let word = phrase(words.language, care.key());
    Band { tone: Tone::Coverage(care), sign: care.sign().to_owned(), word }
}

/// The band of a unit among all, with their signs.
pub(super) fn of_unit(unit: Option<usize>, units: &[(String, String)], words: &Words) -> Band {
    let known = unit.and_then(|unit| units.get(unit));
    let (word, sign) = match known {
        Some((name, sign)) => (name.clone(), sign.clone()),
        None => (phrase(words.language, "graph-no-unit"), "–".to_owned()),
    };
    Band { tone: Tone::Unit(unit.filter(|_| known.is_some())), sign, word }
}

/// The bands that occur, each once, in the order of their meaning.
pub(super) fn occurring<'a>(bands: impl Iterator<Item = &'a Band>) -> Vec<&'a Band> {
    let mut seen: Vec<&Band> = Vec::new();
    for band in bands {
        if !seen.iter().any(|other| other.tone == band.tone) {
            seen.push(band);
        }
    }
    seen.sort_by_key(|band| band.tone.rank());
    seen
}

/// Two letters or a letter and a number for every name, no two the same.
pub(super) fn monograms(names: &[String]) -> Vec<String> {
    let mut taken = std::collections::HashSet::new();
    names.iter().map(|name| monogram(name, &mut taken)).collect()
}

fn monogram(name: &str, taken: &mut std::collections::HashSet<String>) -> String {
    let upper = |letters: &[char]| letters.iter().collect::<String>().to_uppercase();
    let is_letter = |c: &char| c.is_alphanumeric();
    let initials = name.split(|c: char| !c.is_alphanumeric());
    let initials: Vec<char> = initials.filter_map(|word| word.chars().next()).take(2).collect();
    let letters: Vec<char> = name.chars().filter(is_letter).collect();
    let first = letters.first().copied().unwrap_or('#');
    let of_words = (initials.len() == 2).then(|| upper(&initials));
    let of_letters = letters.iter().skip(1).map(|second| upper(&[first, *second]));
    let mut numbered = (1_usize..).map(|number| format!("{}{number}", upper(&[first])));
    let mut wanted = of_words.into_iter().chain(of_letters);
    let free = wanted.find(|sign| !taken.contains(sign));
    let free = free.or_else(|| numbered.find(|sign| !taken.contains(sign))).unwrap_or_default();
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_has_a_weight_of_its_own() {
        let mut weights: Vec<usize> = Role::ALL.iter().map(|role| weight(*role)).collect();
        weights.sort_unstable();
        assert_eq!(weights, (0..Role::ALL.len()).collect::<Vec<_>>());
    }

    #[test]
    fn who_decides_weighs_more_than_who_champions_and_uses() {
        let of = |roles: &[Role]| weightiest(roles.iter().copied());
        assert_eq!(
            of(&[Role::User, Role::Champion, Role::DecisionMaker]),
            Some(Role::DecisionMaker)
        );
        assert_eq!(of(&[Role::User, Role::Champion]), Some(Role::Champion));
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn no_two_units_share_a_sign() {
        let names =
            ["IT", "Strategischer Einkauf", "Finance", "Fi", "Produktion", "", "", "Süd-Einkauf"];
        let signs = monograms(&names.map(str::to_owned));
        assert_eq!(signs, ["IT", "SE", "FI", "F1", "PR", "#1", "#2", "SÜ"]);
    }
}
