//! "Did you mean": the candidate nearest to a mistyped word.
//!
//! A word that is too far from every candidate gets none: a wrong guess misleads more than no guess.

/// What was likely meant by a mistyped word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess<'a> {
    /// The candidate nearest to it.
    pub word: &'a str,
    /// Whether it is the only one that is near, or the same word but for case and `_`.
    pub is_certain: bool,
}

/// The candidate nearest to `word`, when it is near enough to be what was meant.
///
/// Nearness is the optimal string alignment distance; at most a third of the longer word (at least
/// one letter) may differ. Ties go to the candidate that comes first.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    guess(word, candidates).map(|guess| guess.word)
}

/// The nearest candidate, and whether another one is near too.
pub fn guess<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<Guess<'a>> {
    let folded = word.to_lowercase().replace('_', "-");
    let mut best: Option<(usize, &str)> = None;
    let mut has_rival = false;
    for candidate in candidates {
        let longest = folded.chars().count().max(candidate.chars().count());
        let limit = (longest / 3).max(1);
        let gap = folded.chars().count().abs_diff(candidate.chars().count());
        if longest > 64 || gap > limit {
            continue;
        }
        let distance = strsim::osa_distance(&folded, candidate);
        if distance > limit {
            continue;
        }
        has_rival |= best.is_some_and(|(_, other)| other != candidate);
        if best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    let (distance, word) = best?;
    Some(Guess { word, is_certain: distance == 0 || !has_rival })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let keys = ["owner", "contributors", "reports-to"];
        assert_eq!(nearest("onwer", keys), Some("owner"));
        assert_eq!(nearest("reports_to", keys), Some("reports-to"));
        assert_eq!(nearest("colour", keys), None);
    }

    #[test]
    fn is_certain_when_nothing_else_is_near() {
        let certain = |word, keys: &[&'static str]| {
            guess(word, keys.iter().copied()).map(|guess| (guess.word, guess.is_certain))
        };
        assert_eq!(certain("onwer", &["owner", "contributors"]), Some(("owner", true)));
        assert_eq!(certain("gaol", &["goal", "gaul"]), Some(("goal", false)));
        assert_eq!(certain("Start_On", &["start-on", "start-in"]), Some(("start-on", true)));
        assert_eq!(certain("cof", &["cfo", "cfo"]), Some(("cfo", true)));
    }
}
