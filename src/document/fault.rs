//! What is wrong in the writing of a document, in words for people who are not developers.
//!
//! A fault names keys, never values. One mistake of the author is one fault.

use crate::i18n::Message;
use crate::text::Span;

/// A mistake in the writing of a document, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What to look at; may be empty where something is missing.
    pub span: Span,
    /// A second place that explains the first: the earlier of two equal keys, a marker's end.
    pub other: Option<Span>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// The kinds of mistakes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is not UTF-8.
    NotUtf8,
    /// The file holds a zero byte, so it is a program, a picture or another encoding.
    NotText,
    /// The text is larger than `limit` bytes.
    TooLarge {
        /// In bytes.
        limit: usize,
    },
    /// Nothing follows `key =`.
    MissingValue {
        /// The key, dotted as written.
        key: String,
    },
    /// A key stands without `=`.
    MissingEquals {
        /// The key, dotted as written.
        key: String,
    },
    /// `key: value` instead of `key = value`.
    Colon {
        /// The key without the colon.
        key: String,
    },
    /// `==`, or an `=` where none belongs.
    ExtraEquals,
    /// A name is missing before `=`, between dots or in `[ ]`.
    MissingKey,
    /// A key holds characters that need quotes.
    BadKey,
    /// A text lacks its closing quote.
    UnclosedText,
    /// A text of several lines lacks its three closing quotes.
    UnclosedLongText,
    /// A text lacks its opening quote.
    MissingOpeningQuote,
    /// Typographic quotes instead of straight ones.
    CurlyQuote,
    /// A text without quotes.
    UnquotedText,
    /// Something follows a complete value.
    Junk,
    /// Something follows a header.
    JunkAfterHeader,
    /// A quote inside a text ends it early.
    QuoteInText,
    /// A decimal comma.
    DecimalComma,
    /// `[` without `]`.
    UnclosedArray,
    /// `{` without `}`.
    UnclosedInlineTable,
    /// `[header` without `]`.
    UnclosedHeader,
    /// A closing bracket that closes nothing.
    StrayCloser,
    /// Two values of a list or table without a comma between them.
    MissingComma,
    /// A comma too many.
    ExtraComma,
    /// The same key twice in one table.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// The same header twice.
    DuplicateTable {
        /// The header's path.
        key: String,
    },
    /// A key is used as a table and as something else.
    Clash {
        /// The key.
        key: String,
    },
    /// A date in another order or with other signs than `2026-12-31`.
    DateForm,
    /// A date or time that does not exist.
    NoSuchDate,
    /// A yes or no that is not written `true` or `false`.
    BooleanForm,
    /// A number that begins with a needless zero.
    LeadingZero,
    /// A number that is written in another way.
    NumberForm,
    /// A whole number beyond 64 bits.
    NumberTooLarge,
    /// A backslash that begins no known escape.
    BadEscape,
    /// An invisible control character.
    ControlCharacter,
    /// A carriage return without a line feed.
    BareReturn,
    /// An unresolved Git merge conflict.
    Conflict,
    /// Nesting deeper than `limit`.
    TooDeep {
        /// In levels.
        limit: usize,
    },
    /// An array longer than `limit`.
    ArrayTooLong {
        /// In elements.
        limit: usize,
    },
    /// The front matter's closing `+++` is missing.
    UnclosedFrontMatter,
    /// Anything else that does not belong here.
    Unexpected,
    /// There are more than `limit` faults in the file.
    More {
        /// How many were told.
        limit: usize,
    },
}

impl Fault {
    /// A fault at one place.
    pub fn new(span: Span, kind: FaultKind) -> Self {
        Self { span, other: None, kind }
    }

    /// Adds the second place.
    #[must_use]
    pub fn with_other(mut self, other: Span) -> Self {
        self.other = Some(other);
        self
    }

    /// What is wrong.
    pub fn message(&self) -> Message {
        self.kind.message()
    }

    /// What to do about it, where there is a cure.
    pub fn help(&self) -> Option<Message> {
        self.kind.help()
    }
}

impl FaultKind {
    /// What is wrong.
    pub fn message(&self) -> Message {
        self.with_values(Message::new(self.keys().0))
    }

    /// What to do about it, where there is a cure.
    pub fn help(&self) -> Option<Message> {
        let key = self.keys().1;
        (!key.is_empty()).then(|| self.with_values(Message::new(key)))
    }

    fn with_values(&self, message: Message) -> Message {
        match self {
            Self::MissingValue { key }
            | Self::MissingEquals { key }
            | Self::Colon { key }
            | Self::DuplicateKey { key }
            | Self::DuplicateTable { key }
            | Self::Clash { key } => message.with("key", key.as_str()),
            Self::TooLarge { limit } => message.with("limit", limit / 1024),
            Self::TooDeep { limit } | Self::ArrayTooLong { limit } | Self::More { limit } => {
                message.with("limit", *limit)
            }
            _ => message,
        }
    }

    /// The catalogue's keys of the message and of the help; no help is empty.
    fn keys(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotUtf8 => ("syntax-not-utf8", "syntax-not-utf8.help"),
            Self::NotText => ("syntax-not-text", "syntax-not-text.help"),
            Self::TooLarge { .. } => ("syntax-too-large", "syntax-too-large.help"),
            Self::MissingValue { .. } => ("syntax-missing-value", "syntax-missing-value.help"),
            Self::MissingEquals { .. } => ("syntax-missing-equals", "syntax-missing-equals.help"),
            Self::Colon { .. } => ("syntax-colon", "syntax-colon.help"),
            Self::ExtraEquals => ("syntax-extra-equals", ""),
            Self::MissingKey => ("syntax-missing-key", "syntax-missing-key.help"),
            Self::BadKey => ("syntax-bad-key", "syntax-bad-key.help"),
            Self::UnclosedText => ("syntax-unclosed-text", "syntax-unclosed-text.help"),
            Self::UnclosedLongText => {
                ("syntax-unclosed-long-text", "syntax-unclosed-long-text.help")
            }
            Self::MissingOpeningQuote => {
                ("syntax-missing-opening-quote", "syntax-missing-opening-quote.help")
            }
            Self::CurlyQuote => ("syntax-curly-quote", "syntax-curly-quote.help"),
            Self::UnquotedText => ("syntax-unquoted-text", "syntax-unquoted-text.help"),
            Self::Junk => ("syntax-junk", "syntax-junk.help"),
            Self::JunkAfterHeader => ("syntax-junk-after-header", "syntax-junk-after-header.help"),
            Self::QuoteInText => ("syntax-quote-in-text", "syntax-quote-in-text.help"),
            Self::DecimalComma => ("syntax-decimal-comma", "syntax-decimal-comma.help"),
            Self::UnclosedArray => ("syntax-unclosed-array", "syntax-unclosed-array.help"),
            Self::UnclosedInlineTable => {
                ("syntax-unclosed-inline-table", "syntax-unclosed-inline-table.help")
            }
            Self::UnclosedHeader => ("syntax-unclosed-header", "syntax-unclosed-header.help"),
            Self::StrayCloser => ("syntax-stray-closer", "syntax-stray-closer.help"),
            Self::MissingComma => ("syntax-missing-comma", ""),
            Self::ExtraComma => ("syntax-extra-comma", ""),
            Self::DuplicateKey { .. } => ("syntax-duplicate-key", "syntax-duplicate-key.help"),
            Self::DuplicateTable { .. } => {
                ("syntax-duplicate-table", "syntax-duplicate-table.help")
            }
            Self::Clash { .. } => ("syntax-clash", "syntax-clash.help"),
            Self::DateForm => ("syntax-date-form", "syntax-date-form.help"),
            Self::NoSuchDate => ("syntax-no-such-date", ""),
            Self::BooleanForm => ("syntax-boolean-form", "syntax-boolean-form.help"),
            Self::LeadingZero => ("syntax-leading-zero", "syntax-leading-zero.help"),
            Self::NumberForm => ("syntax-number-form", "syntax-number-form.help"),
            Self::NumberTooLarge => ("syntax-number-too-large", ""),
            Self::BadEscape => ("syntax-bad-escape", "syntax-bad-escape.help"),
            Self::ControlCharacter => ("syntax-control-character", "syntax-control-character.help"),
            Self::BareReturn => ("syntax-bare-return", "syntax-bare-return.help"),
            Self::Conflict => ("syntax-conflict", "syntax-conflict.help"),
            Self::TooDeep { .. } => ("syntax-too-deep", ""),
            Self::ArrayTooLong { .. } => ("syntax-array-too-long", ""),
            Self::UnclosedFrontMatter => {
                ("syntax-unclosed-front-matter", "syntax-unclosed-front-matter.help")
            }
            Self::Unexpected => ("syntax-unexpected", ""),
            Self::More { .. } => ("syntax-more", "syntax-more.help"),
        }
    }
}
