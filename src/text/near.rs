//! "Did you mean": the candidate nearest to a mistyped word.
//!
//! A word that is too far from every candidate gets none: a wrong guess misleads more than no guess.

/// The candidate nearest to `word`, when it is near enough to be what was meant.
///
/// Nearness is the optimal string alignment distance; at most a third of the longer word (at least
/// one letter) may differ. Ties go to the candidate that comes first.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let folded = word.to_lowercase().replace('_', "-");
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let longest = folded.chars().count().max(candidate.chars().count());
        let limit = (longest / 3).max(1);
        let gap = folded.chars().count().abs_diff(candidate.chars().count());
        if longest > 64 || gap > limit {
            continue;
        }
        let distance = strsim::osa_distance(&folded, candidate);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
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
}
