//! Words that speak of somebody's private life, by the category that the law protects.
//!
//! Only what is said of a person counts: `health` alone is the business of every hospital, so the list
//! holds states of people (`on sick leave`, `schwanger`) and no subjects. Sons and daughters are missing,
//! because in family firms they succeed. German and English together; a word with a capital letter counts
//! only as it stands here.

use crate::text::scan::Words;

/// What part of somebody's private life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Category {
    /// Illness, disability, pregnancy.
    Health,
    /// Faith.
    Religion,
    /// Parties and political views.
    Politics,
    /// Membership in a trade union.
    Union,
    /// Sexual orientation.
    Orientation,
    /// Ethnic origin.
    Origin,
    /// Marriage, children, leave for them.
    Family,
}

use Category::{Family, Health, Orientation, Origin, Politics, Religion, Union};

const LIST: &[(&str, Category)] = &[
    ("alkoholiker", Health),
    ("alkoholikerin", Health),
    ("alkoholkrank", Health),
    ("alkoholproblem", Health),
    ("auf reha", Health),
    ("burn-out", Health),
    ("burnout", Health),
    ("depressiv", Health),
    ("drinking problem", Health),
    ("drinks too much", Health),
    ("erkrankt", Health),
    ("had a heart attack", Health),
    ("had a stroke", Health),
    ("hatte einen herzinfarkt", Health),
    ("hatte einen schlaganfall", Health),
    ("has cancer", Health),
    ("hat krebs", Health),
    ("im rollstuhl", Health),
    ("in a wheelchair", Health),
    ("in reha", Health),
    ("in therapie", Health),
    ("is an alcoholic", Health),
    ("is disabled", Health),
    ("is ill", Health),
    ("ist krank", Health),
    ("krankgeschrieben", Health),
    ("krankheitsbedingt", Health),
    ("krankmeldung", Health),
    ("long-term sick", Health),
    ("off sick", Health),
    ("pregnant", Health),
    ("schwanger", Health),
    ("schwerbehindert", Health),
    ("schwerbehinderung", Health),
    ("seriously ill", Health),
    ("sick leave", Health),
    ("trinkt zu viel", Health),
    ("atheist", Religion),
    ("atheistin", Religion),
    ("bekennende christin", Religion),
    ("bekennender christ", Religion),
    ("churchgoer", Religion),
    ("devout", Religion),
    ("fastet im ramadan", Religion),
    ("fasts during ramadan", Religion),
    ("is catholic", Religion),
    ("is jewish", Religion),
    ("is muslim", Religion),
    ("is protestant", Religion),
    ("is religious", Religion),
    ("ist evangelisch", Religion),
    ("ist jude", Religion),
    ("ist jüdin", Religion),
    ("ist katholik", Religion),
    ("ist katholikin", Religion),
    ("ist katholisch", Religion),
    ("ist muslim", Religion),
    ("ist muslimin", Religion),
    ("ist religiös", Religion),
    ("jehovah's witness", Religion),
    ("kirchgänger", Religion),
    ("kirchgängerin", Religion),
    ("konfessionslos", Religion),
    ("strenggläubig", Religion),
    ("zeuge jehovas", Religion),
    ("zeugin jehovas", Religion),
    ("AfD", Politics),
    ("CDU", Politics),
    ("CSU", Politics),
    ("Democrat", Politics),
    ("FDP", Politics),
    ("Mitglied der Grünen", Politics),
    ("Mitglied der Linken", Politics),
    ("Republican", Politics),
    ("SPD", Politics),
    ("Tory", Politics),
    ("left-wing", Politics),
    ("parteibuch", Politics),
    ("parteifreund", Politics),
    ("parteifreundin", Politics),
    ("parteimitglied", Politics),
    ("party member", Politics),
    ("right-wing", Politics),
    ("Mitglied bei ver.di", Union),
    ("Mitglied der IG BCE", Union),
    ("Mitglied der IG Metall", Union),
    ("gewerkschafter", Union),
    ("gewerkschafterin", Union),
    ("gewerkschaftsmitglied", Union),
    ("trade unionist", Union),
    ("union member", Union),
    ("bisexual", Orientation),
    ("bisexuell", Orientation),
    ("homosexual", Orientation),
    ("homosexuell", Orientation),
    ("is gay", Orientation),
    ("lesbian", Orientation),
    ("lesbisch", Orientation),
    ("openly gay", Orientation),
    ("schwul", Orientation),
    ("transgender", Orientation),
    ("transsexuell", Orientation),
    ("ausländer", Origin),
    ("ausländerin", Origin),
    ("dunkelhäutig", Origin),
    ("ethnic background", Origin),
    ("ethnic origin", Origin),
    ("ethnische herkunft", Origin),
    ("ethnicity", Origin),
    ("hautfarbe", Origin),
    ("immigrant", Origin),
    ("migration background", Origin),
    ("migrationshintergrund", Origin),
    ("person of color", Origin),
    ("person of colour", Origin),
    ("russlanddeutsch", Origin),
    ("skin color", Origin),
    ("skin colour", Origin),
    ("spätaussiedler", Origin),
    ("spätaussiedlerin", Origin),
    ("türkischstämmig", Origin),
    ("alleinerziehend", Family),
    ("boyfriend", Family),
    ("divorce", Family),
    ("divorced", Family),
    ("drei kinder", Family),
    ("ehefrau", Family),
    ("ehemann", Family),
    ("elternzeit", Family),
    ("familienstand", Family),
    ("geschieden", Family),
    ("girlfriend", Family),
    ("hat kinder", Family),
    ("her children", Family),
    ("her kids", Family),
    ("his children", Family),
    ("his kids", Family),
    ("husband", Family),
    ("ihre kinder", Family),
    ("is married", Family),
    ("lebensgefährte", Family),
    ("lebensgefährtin", Family),
    ("ledig", Family),
    ("marital status", Family),
    ("maternity leave", Family),
    ("mutterschutz", Family),
    ("parental leave", Family),
    ("paternity leave", Family),
    ("scheidung", Family),
    ("seine frau", Family),
    ("seine kinder", Family),
    ("single father", Family),
    ("single mother", Family),
    ("three children", Family),
    ("three kids", Family),
    ("two children", Family),
    ("two kids", Family),
    ("verheiratet", Family),
    ("verwitwet", Family),
    ("wife", Family),
    ("zwei kinder", Family),
];

const NAMES: [&str; LIST.len()] = {
    let (mut names, mut at) = ([""; LIST.len()], 0);
    while at < LIST.len() {
        names[at] = LIST[at].0;
        at += 1;
    }
    names
};

static WORDS: Words = Words::of(&NAMES);

/// The first word in a text that speaks of somebody's private life, and of which part.
pub(super) fn private_word(text: &str) -> Option<(Category, crate::text::Span)> {
    let (number, span) = WORDS.first_in(text)?;
    Some((LIST[number].1, span))
}

impl Category {
    /// The word of the message.
    pub(super) fn word(self) -> &'static str {
        match self {
            Health => "health",
            Religion => "religion",
            Politics => "politics",
            Union => "union",
            Orientation => "orientation",
            Origin => "origin",
            Family => "family",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn category(text: &str) -> Option<&'static str> {
        private_word(text).map(|(category, _)| category.word())
    }

    #[test]
    fn knows_what_is_said_of_a_person() {
        assert_eq!(category("Is back from sick leave in May"), Some("health"));
        assert_eq!(category("seit März krankgeschrieben"), Some("health"));
        assert_eq!(category("is Catholic and says so"), Some("religion"));
        assert_eq!(category("sitzt für die SPD im Rat"), Some("politics"));
        assert_eq!(category("Mitglied der IG Metall"), Some("union"));
        assert_eq!(category("hat zwei Kinder"), Some("family"));
    }

    #[test]
    fn leaves_the_business_of_customers_alone() {
        for text in [
            "patient health and cancer screening",
            "Gesundheit der Beschäftigten, Erkrankungen früh erkennen",
            "the Catholic hospitals of the region",
            "a third party of the European Union",
            "Tochter in Polen, Familienunternehmen in dritter Generation",
            "Diagnose ohne Laptop",
            "stimmt sich mit der IG Metall ab",
            "spd und Druck im Netz",
            "sein Sohn übernimmt 2027 die Geschäftsführung",
        ] {
            assert_eq!(category(text), None, "{text}");
        }
    }
}
