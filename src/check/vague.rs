//! Words that promise a direction and no end, such as "improve" and „stärken“, in titles of goals and
//! actions.
//!
//! In comes a title in English or German, out comes the word that makes it vague; none when a number
//! stands in it, as digits or as a word. Only words that hardly ever mean something definite are listed:
//! "expand" may be all there is to a goal, but as an action it often names what is done.

/// What nobody can be seen doing: vague as a goal and as an action.
const DEEDS: &[&str] = &[
    "cultivate",
    "deepen",
    "deepening",
    "dranbleiben",
    "enhance",
    "enhancing",
    "festigen",
    "foster",
    "fördern",
    "improve",
    "improving",
    "intensify",
    "intensivieren",
    "nurture",
    "optimieren",
    "optimise",
    "optimising",
    "optimize",
    "optimizing",
    "strengthen",
    "strengthening",
    "stärken",
    "verbessern",
    "vertiefen",
    "voranbringen",
    "vorantreiben",
    "weiterentwickeln",
];

/// What says more or less, but not how much: vague as a goal only.
const AIMS: &[&str] = &[
    "ausbauen",
    "boost",
    "decrease",
    "erhöhen",
    "expand",
    "grow",
    "growth",
    "increase",
    "maximieren",
    "maximise",
    "maximize",
    "minimieren",
    "minimise",
    "minimize",
    "reduce",
    "reduzieren",
    "senken",
    "steigern",
    "verringern",
    "wachsen",
];

/// How German nouns of the same meaning end, alone or at the end of a longer word.
const NOUNS: &[&str] = &[
    "beziehungspflege",
    "intensivierung",
    "kontaktpflege",
    "optimierung",
    "stärkung",
    "verbesserung",
    "vertiefung",
    "weiterentwicklung",
];

/// The same of what says more or less.
const AIM_NOUNS: &[&str] = &["reduzierung", "steigerung", "wachstum"];

/// What says nothing in more than one word, as an action.
const PHRASES: &[&str] = &["in touch", "Kontakt halten", "Ball bleiben"];

/// Numbers that are written as words.
const NUMBERS: &[&str] = &[
    "acht", "both", "double", "drei", "drittel", "dritten", "eight", "five", "four", "fünf",
    "half", "halve", "hälfte", "neun", "nine", "sechs", "seven", "sieben", "six", "ten", "third",
    "three", "triple", "twelve", "twice", "two", "vier", "viertel", "zehn", "zwei", "zwölf",
];

/// The word that makes the title of a goal vague.
pub(super) fn aim(title: &str) -> Option<&'static str> {
    let found = first_of(title, DEEDS, NOUNS).or_else(|| first_of(title, AIMS, AIM_NOUNS));
    found.filter(|_| !has_number(title))
}

/// The word that makes the title of an action vague.
pub(super) fn deed(title: &str) -> Option<&'static str> {
    let phrase = || PHRASES.iter().copied().find(|phrase| title.contains(phrase));
    first_of(title, DEEDS, NOUNS).or_else(phrase).filter(|_| !has_number(title))
}

/// The first listed word of a title. Letters are compared as they are, because German tells verbs from
/// nouns by them („die Stärken“); only the first word may begin with a capital letter.
fn first_of(title: &str, list: &[&'static str], endings: &[&'static str]) -> Option<&'static str> {
    let mut at_start = true;
    for word in words(title).filter(|word| word.len() >= 4) {
        let is_same =
            |listed: &&str| *listed == word || at_start && listed.eq_ignore_ascii_case(word);
        let listed = list.iter().copied().find(|listed| is_same(listed));
        let ending = || endings.iter().copied().find(|ending| ends_with(word, ending));
        if let Some(found) = listed.or_else(ending) {
            return Some(found);
        }
        at_start = false;
    }
    None
}

fn words(title: &str) -> impl Iterator<Item = &str> {
    title.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty())
}

fn ends_with(word: &str, ending: &str) -> bool {
    let front = word.len().checked_sub(ending.len());
    front.and_then(|front| word.get(front..)).is_some_and(|end| end.eq_ignore_ascii_case(ending))
}

fn has_number(title: &str) -> bool {
    let is_number = |word: &str| NUMBERS.iter().any(|number| number.eq_ignore_ascii_case(word));
    title.bytes().any(|byte| byte.is_ascii_digit()) || words(title).any(is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_words_without_an_end_in_both_languages() {
        assert_eq!(aim("Improve the service"), Some("improve"));
        assert_eq!(aim("Beziehung zum Einkauf stärken"), Some("stärken"));
        assert_eq!(aim("Qualitätsverbesserung im Werk Kehl"), Some("verbesserung"));
        assert_eq!(aim("Umsatz steigern"), Some("steigern"));
        assert_eq!(deed("Stay in touch with the buyer"), Some("in touch"));
        assert_eq!(deed("Vertiefung der Kontakte"), Some("vertiefung"));
    }

    #[test]
    fn leaves_what_says_how_much() {
        for title in [
            "Improve availability from 91 % to 96 %",
            "Improve three plants",
            "Störungen auf die Hälfte senken",
            "Umsatz um ein Drittel steigern",
        ] {
            assert_eq!(aim(title), None, "{title}");
        }
    }

    #[test]
    fn leaves_what_means_something() {
        for title in
            ["Unsere Stärken zeigen", "Improved pumps delivered", "Fördermittel beantragen", ""]
        {
            assert_eq!((aim(title), deed(title)), (None, None), "{title}");
        }
        assert_eq!(deed("Preise erhöhen"), None, "somebody can be seen doing it");
        assert_eq!(deed("Expand the alarm list to plant Kehl"), None);
    }
}
