//! Findings that a fixture expects, written as comments on the line that is at fault.
//!
//! TOML: `# ! goal/no-metric`, several as `# ! goal/no-metric ! goal/no-deadline`, words of the
//! message after a colon: `# ! ref/unknown-id: lena`. `!^` is the line above, `!^^` the one above
//! that. Markdown: the same in `<!-- ... -->`, and as in TOML inside the front matter.

use std::path::Path;

/// A finding that must be there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    pub line: usize,
    pub rule: String,
    /// Words that its message holds; may be empty.
    pub words: String,
}

/// The findings that the comments of a file ask for.
pub fn expectations(path: &str, text: &str) -> Vec<Expected> {
    let markdown = Path::new(path).extension().is_some_and(|extension| extension == "md");
    let mut in_front_matter = !markdown;
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if markdown && line.trim_end() == "+++" {
            in_front_matter = !in_front_matter && at == 0;
        }
        let comment = if in_front_matter { toml_comment(line) } else { markdown_comment(line) };
        found.extend(comment.into_iter().flat_map(|comment| entries(comment, at + 1)));
    }
    found
}

fn toml_comment(line: &str) -> Option<&str> {
    line.find("# !").map(|at| line[at + 2..].trim())
}

fn markdown_comment(line: &str) -> Option<&str> {
    let start = line.find("<!-- !")? + "<!-- ".len();
    let end = line[start..].find("-->")? + start;
    Some(line[start..end].trim())
}

/// `! a/b: words ! c/d` one by one. A `!` inside of words is no entry unless a rule follows.
fn entries(comment: &str, line: usize) -> Vec<Expected> {
    let mut found: Vec<Expected> = Vec::new();
    let mut words = comment.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        let carets = word.strip_prefix('!').filter(|rest| rest.chars().all(|char| char == '^'));
        match (carets, words.peek()) {
            (Some(carets), Some(rule)) if rule.contains('/') => {
                let rule = rule.trim_end_matches(':').to_owned();
                let line = line.saturating_sub(carets.len());
                found.push(Expected { line, rule, words: String::new() });
                words.next();
            }
            _ => {
                if let Some(last) = found.last_mut() {
                    let space = if last.words.is_empty() { "" } else { " " };
                    last.words.extend([space, word]);
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod controls {
    use super::*;

    fn told(path: &str, text: &str) -> Vec<String> {
        let told = |e: &Expected| format!("{} {} [{}]", e.line, e.rule, e.words);
        expectations(path, text).iter().map(told).collect()
    }

    #[test]
    fn reads_what_stands_on_the_line() {
        assert_eq!(
            told(
                "plan.toml",
                "[goal.a] # ! goal/none\nx = 1\n# !^ ref/unknown-field: did you mean"
            ),
            ["1 goal/none []", "2 ref/unknown-field [did you mean]"]
        );
        assert_eq!(
            told("plan.toml", "x = 1 # ! a/b: stop! now ! c/d !^^ e/f"),
            ["1 a/b [stop! now]", "1 c/d []", "0 e/f []"]
        );
        assert_eq!(told("plan.toml", "# keyplan: allow a/b: why\n# Note!\nx = 1"), [""; 0]);
    }

    #[test]
    fn reads_prose_and_its_front_matter() {
        let text = "+++\ntitle = 1 # ! ref/wrong-type\n+++\n# ! a heading\n[[x]] <!-- ! ref/unknown-id: x -->\n";
        assert_eq!(told("page.md", text), ["2 ref/wrong-type []", "5 ref/unknown-id [x]"]);
    }
}
