//! A finding: which rule, how grave, where, about what, and how to mend it.
//!
//! Its identity is rule, plan, item and field, never a line number, so it survives moving,
//! reordering and reformatting. Texts are messages and become language only when shown.

use std::fmt;
use std::sync::Arc;

use crate::i18n::Message;
use crate::model::{Id, ItemKey};
use crate::text::{Edit, Guess, Span};

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be mended.
    Warning,
    /// Must be mended.
    Error,
}

impl Severity {
    /// Every severity, the gravest first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Info];

    /// Its word in settings and machine formats.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }

    /// The severity of a word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|severity| severity.word() == word)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// A place in a file of the workspace; without a span it is the file as a whole.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// Path from the workspace's root, with `/`.
    pub path: Arc<str>,
    /// Which bytes.
    pub span: Option<Span>,
}

/// A further place that explains a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub at: Location,
    /// What is there.
    pub message: Message,
}

/// What a finding is about: its identity beside the rule's name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Subject {
    /// The plan; none for the workspace.
    pub plan: Option<Id>,
    /// The item; none for the plan as a whole or a page.
    pub item: Option<ItemKey>,
    /// The field, dotted.
    pub field: Option<Arc<str>>,
}

/// Whether a fix may be applied unseen; the safe ones come first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Applicability {
    /// It says what was meant.
    Safe,
    /// It is likely what was meant; somebody should look.
    Unsafe,
}

/// An edit in one of the workspace's files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileEdit {
    /// Path from the workspace's root.
    pub path: Arc<str>,
    /// What changes there.
    pub edit: Edit,
}

/// A way to mend a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does.
    pub title: Message,
    /// Whether it may be applied unseen.
    pub applicability: Applicability,
    /// The edits, all or none.
    pub edits: Vec<FileEdit>,
}

impl From<Guess<'_>> for Applicability {
    /// What a guess deserves: safe when nothing else can have been meant.
    fn from(guess: Guess<'_>) -> Self {
        if guess.is_certain { Self::Safe } else { Self::Unsafe }
    }
}

impl Fix {
    /// A fix that puts a text in the place of another one.
    pub fn replacing(
        title: Message,
        applicability: Applicability,
        at: &Location,
        text: impl Into<String>,
    ) -> Self {
        let edit = Edit { span: at.span.unwrap_or_default(), text: text.into() };
        Self { title, applicability, edits: vec![FileEdit { path: at.path.clone(), edit }] }
    }
}

/// Whether the lines of a finding may be shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Excerpt {
    /// They may.
    #[default]
    Shown,
    /// They hold what must not be repeated; the place alone is told.
    Withheld,
}

/// A finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name, `group/fault`.
    pub rule: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// What is wrong, as one phrase.
    pub message: Message,
    /// Where.
    pub at: Location,
    /// Whether the lines there may be shown.
    pub excerpt: Excerpt,
    /// Further places that explain it.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<Message>,
    /// How keyplan could mend it.
    pub fixes: Vec<Fix>,
    /// What it is about.
    pub subject: Subject,
}

impl Diagnostic {
    /// A finding at a place; its severity is set by the settings later.
    pub fn new(rule: &'static str, at: Location, message: Message) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message,
            at,
            excerpt: Excerpt::Shown,
            labels: Vec::new(),
            help: None,
            fixes: Vec::new(),
            subject: Subject::default(),
        }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }

    /// Adds a further place.
    #[must_use]
    pub fn label(mut self, at: Location, message: Message) -> Self {
        self.labels.push(Label { at, message });
        self
    }

    /// Adds a way to mend it.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }

    /// Adds what was likely meant, and the fix that writes `text` where the finding stands.
    #[must_use]
    pub fn meaning(self, near: Guess<'_>, text: impl Into<String>) -> Self {
        let title = Message::new("fix-replace").with("new", near.word);
        let fix = Fix::replacing(title, near.into(), &self.at, text);
        self.help(Message::new("did-you-mean").with("near", near.word)).fix(fix)
    }

    /// Says what it is about.
    #[must_use]
    pub fn about(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }

    /// Makes it at least as grave as `to`.
    pub fn raise(&mut self, to: Severity) {
        self.severity = self.severity.max(to);
    }

    /// The order in which findings are shown: path, place, gravest first, rule, message.
    pub fn sort(findings: &mut Vec<Self>) {
        findings.sort_by(|a, b| a.rank().cmp(&b.rank()));
        findings.dedup_by(|a, b| a.rank() == b.rank());
    }

    fn rank(&self) -> impl Ord + '_ {
        let grave = std::cmp::Reverse(self.severity);
        (&self.at.path, self.at.span, grave, self.rule, &self.message, &self.subject)
    }
}
