//! What was told before, as text that can be kept: a line on what it is of, then an entry a line.
//!
//! A text of another version of keyplan, language, audience or repository is as good as none; so is one that
//! was cut short or written over.

use serde::{Deserialize, Serialize};

use super::entry::Entry;

/// Raised when entries look different.
const FORM: u32 = 1;

/// Entries with the commit that they lead to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// The id of the latest commit that was walked, whether it changed something or not.
    pub head: String,
    /// The latest first.
    pub entries: Vec<Entry>,
}

/// What a text is of.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Label {
    form: u32,
    keyplan: String,
    /// What else makes entries different: language, audience, what is hidden.
    of: String,
    head: String,
    count: usize,
}

impl Kept {
    /// Reads a text that was kept of something; none when it is of something else.
    pub fn read(text: &str, of: &str) -> Option<Self> {
        let mut lines = text.lines();
        let label: Label = serde_json::from_str(lines.next()?).ok()?;
        let head = label.head.clone();
        let entries: Vec<Entry> = lines.map(serde_json::from_str).collect::<Result<_, _>>().ok()?;
        (label == Label::of(of, &head, entries.len())).then_some(Self { head, entries })
    }

    /// The text to keep.
    pub fn text(&self, of: &str) -> String {
        let json = |value: serde_json::Result<String>| value.expect("words and numbers are JSON");
        let label = Label::of(of, &self.head, self.entries.len());
        let mut text = json(serde_json::to_string(&label));
        for entry in &self.entries {
            text.push('\n');
            text += &json(serde_json::to_string(entry));
        }
        text
    }

    /// Whether a walk need go no further back than a commit.
    pub fn knows(&self, id: &str) -> bool {
        self.head == id || self.entries.iter().any(|entry| entry.id == id)
    }

    /// With what was told of the commits after one that is known, up to a new head.
    #[must_use]
    pub fn then(self, newer: Vec<Entry>, end: Option<&str>, head: String) -> Self {
        let from = match end {
            None => self.entries.len(),
            Some(end) if end == self.head => 0,
            Some(end) => {
                let at = self.entries.iter().position(|entry| entry.id == end);
                at.unwrap_or(self.entries.len())
            }
        };
        let entries = newer.into_iter().chain(self.entries.into_iter().skip(from)).collect();
        Self { head, entries }
    }
}

impl Label {
    fn of(of: &str, head: &str, count: usize) -> Self {
        let keyplan = env!("CARGO_PKG_VERSION").to_owned();
        Self { form: FORM, keyplan, of: of.to_owned(), head: head.to_owned(), count }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(id: &str) -> Entry {
        let date = jiff::civil::date(2026, 11, 27);
        let text = |text: &str| text.to_owned();
        Entry {
            id: text(id),
            short_id: text(id),
            date,
            author: text("Lena\nVogt"),
            title: text("Move a date"),
            parts: Vec::new(),
            settings: Vec::new(),
        }
    }

    #[test]
    fn a_text_is_read_back_whole_or_not_at_all() {
        let kept = Kept { head: "c".into(), entries: vec![entry("b"), entry("a")] };
        let text = kept.text("en team");
        assert_eq!(Kept::read(&text, "en team"), Some(kept));
        assert_eq!(Kept::read(&text, "de team"), None);
        for end in 0..text.len() {
            assert_eq!(Kept::read(&text[..end], "en team"), None, "{end}");
        }
    }

    #[test]
    fn what_is_no_longer_in_the_line_is_dropped() {
        let kept = Kept { head: "d".into(), entries: vec![entry("c"), entry("b"), entry("a")] };
        let ids = |kept: &Kept| kept.entries.iter().map(|it| it.id.clone()).collect::<Vec<_>>();
        let then = |end| kept.clone().then(vec![entry("n")], end, "n".into());
        assert_eq!(ids(&then(Some("d"))), ["n", "c", "b", "a"]);
        assert_eq!(ids(&then(Some("b"))), ["n", "b", "a"]);
        assert_eq!(ids(&then(None)), ["n"]);
    }
}
