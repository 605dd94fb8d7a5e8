//! Layers: what is drawn of what is known, chosen by the words that plans use themselves.
//!
//! In comes a list such as `reports-to,influences` or `-former`; out comes a set. People keep the places
//! that the hierarchy gives them, whether its lines are drawn or not.

use std::str::FromStr;

use crate::model::LineKind;
use crate::text::nearest;

/// A part of the picture that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Who reports to whom.
    ReportsTo,
    /// Who sways whom.
    Influences,
    /// Who trusts whom.
    Trusts,
    /// Who also reports to whom, in matters of the subject.
    Dotted,
    /// Who is at odds with whom.
    Conflict,
    /// Who stands in for whom.
    Deputises,
    /// Who works where.
    Unit,
    /// Who of ours looks after whom.
    CoveredBy,
    /// People who have left.
    Former,
    /// Seats of which nobody is known.
    Placeholder,
}

impl Layer {
    /// Every layer.
    pub const ALL: [Self; 10] = [
        Self::ReportsTo,
        Self::Influences,
        Self::Trusts,
        Self::Dotted,
        Self::Conflict,
        Self::Deputises,
        Self::Unit,
        Self::CoveredBy,
        Self::Former,
        Self::Placeholder,
    ];

    /// The word by which it is chosen: that of the plan language.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ReportsTo => "reports-to",
            Self::Influences => "influences",
            Self::Trusts => "trusts",
            Self::Dotted => "dotted",
            Self::Conflict => "conflict",
            Self::Deputises => "deputises",
            Self::Unit => "unit",
            Self::CoveredBy => "covered-by",
            Self::Former => "former",
            Self::Placeholder => "placeholder",
        }
    }

    /// What else people call it; such a word is answered by the right one.
    const fn other_words(self) -> &'static [&'static str] {
        match self {
            Self::ReportsTo => &["reporting", "hierarchy", "reports", "tree"],
            Self::Influences => &["influence"],
            Self::Trusts => &["trust"],
            Self::Dotted => &["functional", "dotted-line"],
            Self::Conflict => &["conflicts"],
            Self::Deputises => &["deputies", "deputy"],
            Self::Unit => &["units"],
            Self::CoveredBy => &["coverage", "covered", "cover"],
            Self::Former => &["left", "gone"],
            Self::Placeholder => &["placeholders", "vacant"],
        }
    }
}

impl From<LineKind> for Layer {
    fn from(kind: LineKind) -> Self {
        match kind {
            LineKind::Influences => Self::Influences,
            LineKind::Trusts => Self::Trusts,
            LineKind::Dotted => Self::Dotted,
            LineKind::Conflict => Self::Conflict,
            LineKind::Deputises => Self::Deputises,
        }
    }
}

/// The layers that are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layers(u16);

impl Default for Layers {
    /// All of them.
    fn default() -> Self {
        Layer::ALL.into_iter().fold(Self::NONE, Self::with)
    }
}

/// A word that names no layer, and the one that was likely meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLayer {
    /// The word.
    pub word: String,
    /// What was likely meant.
    pub near: Option<&'static str>,
}

impl Layers {
    const NONE: Self = Self(0);

    /// Whether a layer is drawn.
    pub const fn has(self, layer: Layer) -> bool {
        self.0 & (1 << layer as u16) != 0
    }

    /// The same with a layer.
    #[must_use]
    pub const fn with(self, layer: Layer) -> Self {
        Self(self.0 | (1 << layer as u16))
    }

    /// The same without a layer.
    #[must_use]
    pub const fn without(self, layer: Layer) -> Self {
        Self(self.0 & !(1 << layer as u16))
    }
}

impl FromStr for Layers {
    type Err = UnknownLayer;

    /// Reads a list: words that are drawn, `all`, and words with `-` before them that are not; a list that
    /// begins with one of those leaves them out of all.
    fn from_str(list: &str) -> Result<Self, UnknownLayer> {
        let words = || list.split(',').map(str::trim).filter(|word| !word.is_empty());
        let begins_with_less = words().next().is_none_or(|word| word.starts_with('-'));
        let start = if begins_with_less { Self::default() } else { Self::NONE };
        words().try_fold(start, |layers, word| {
            Ok(match (word, word.strip_prefix('-')) {
                ("all", _) => Self::default(),
                (_, Some(less)) => layers.without(named(less.trim_start())?),
                (_, None) => layers.with(named(word)?),
            })
        })
    }
}

fn named(word: &str) -> Result<Layer, UnknownLayer> {
    let found = Layer::ALL.into_iter().find(|layer| layer.word() == word);
    found.ok_or_else(|| UnknownLayer { word: word.to_owned(), near: meant(word) })
}

/// The word of the layer that is called or spelt like this one.
fn meant(word: &str) -> Option<&'static str> {
    let folded = word.to_lowercase();
    let other = Layer::ALL.into_iter().find(|layer| layer.other_words().contains(&&*folded));
    other.map(Layer::word).or_else(|| nearest(word, Layer::ALL.map(Layer::word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: &str) -> Vec<&'static str> {
        let layers: Layers = list.parse().unwrap();
        Layer::ALL.into_iter().filter(|layer| layers.has(*layer)).map(Layer::word).collect()
    }

    #[test]
    fn a_list_says_what_is_drawn_or_what_is_not() {
        assert_eq!(words("reports-to, influences"), ["reports-to", "influences"]);
        assert_eq!(words("-former,-placeholder").len(), Layer::ALL.len() - 2);
        assert_eq!(words("all,-unit").len(), Layer::ALL.len() - 1);
        assert_eq!(words("conflict,all").len(), Layer::ALL.len());
        assert_eq!(words(""), words("all"));
    }

    #[test]
    fn an_unknown_word_is_answered_by_the_one_that_was_meant() {
        let near = |word: &str| word.parse::<Layers>().unwrap_err().near;
        assert_eq!(near("influnces"), Some("influences"));
        assert_eq!(near("functional"), Some("dotted"));
        assert_eq!(near("-coverage"), Some("covered-by"));
        assert_eq!(near("weather"), None);
    }
}
