//! The values of a report, with every text, number and address ready.
//!
//! Cells, facts and cards are made of [`Piece`]s, so that a status or a bar looks the same wherever
//! it stands.

use std::fmt::Display;

use serde::Serialize;

/// How something is to be taken; always beside a sign and a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tone {
    Good,
    Warn,
    Bad,
    Info,
    Quiet,
}

/// A status: a sign and a word.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) tone: Tone,
    pub(crate) sign: &'static str,
    pub(crate) word: String,
}

/// A status whose sign and word the template sets each in its place.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Look {
    tone: Tone,
    sign: &'static str,
    word: String,
}

impl From<Mark> for Look {
    fn from(Mark { tone, sign, word }: Mark) -> Self {
        Self { tone, sign, word }
    }
}

/// A text that may lead somewhere.
#[derive(Debug, Clone, Default)]
pub(crate) struct Link {
    pub(crate) text: String,
    pub(crate) href: Option<String>,
}

/// Where something stands in the plan files.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    pub(crate) href: String,
    pub(crate) place: String,
}

/// A share of a whole, in percent, against where it should be by now.
#[derive(Debug, Clone)]
pub(crate) struct Bar {
    pub(crate) done: u8,
    pub(crate) due: Option<u8>,
    pub(crate) tone: Tone,
    pub(crate) words: String,
}

/// A line through readings, in a box of 100 by 30.
#[derive(Debug, Clone)]
pub(crate) struct Spark {
    pub(crate) points: String,
    pub(crate) last_x: String,
    pub(crate) last_y: String,
    /// Height of the value that is wanted.
    pub(crate) goal_y: Option<String>,
    pub(crate) words: String,
}

/// One group of a whole.
#[derive(Debug, Clone)]
pub(crate) struct Segment {
    pub(crate) tone: Tone,
    pub(crate) x: String,
    pub(crate) width: String,
}

/// A whole in groups.
#[derive(Debug, Clone)]
pub(crate) struct Segments {
    pub(crate) parts: Vec<Segment>,
    pub(crate) marks: Vec<Mark>,
}

/// A piece of content.
#[derive(Debug, Clone)]
pub(crate) enum Piece {
    Text {
        text: String,
    },
    Strong {
        text: String,
    },
    Quiet {
        text: String,
    },
    Links {
        links: Vec<Link>,
    },
    List {
        texts: Vec<String>,
    },
    Tags {
        texts: Vec<String>,
    },
    Marks {
        marks: Vec<Mark>,
    },
    Bar(Bar),
    Spark(Spark),
    Segments(Segments),
    Prose {
        /// As the dress writes it.
        dressed: String,
    },
    /// A piece that leads to what it counts.
    To {
        href: String,
        piece: Box<Piece>,
    },
    /// Room for writing by hand, on paper.
    Room,
    Details {
        summary: String,
        facts: Vec<Fact>,
    },
}

/// Something with a label.
#[derive(Debug, Clone)]
pub(crate) struct Fact {
    pub(crate) label: String,
    pub(crate) pieces: Vec<Piece>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cell {
    pub(crate) class: &'static str,
    /// What it is sorted by, when its text is not enough.
    pub(crate) sort: Option<String>,
    pub(crate) pieces: Vec<Piece>,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) label: String,
    pub(crate) class: &'static str,
}

/// A row of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    pub(crate) id: Option<String>,
    pub(crate) source: Option<Source>,
    /// What a filter goes by: names and values.
    pub(crate) traits: Vec<(&'static str, String)>,
    pub(crate) cells: Vec<Cell>,
}

/// A table.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// What it is called for those who do not see it.
    pub(crate) name: String,
    /// How it looks: `cards` stacks on small screens, `grid` scrolls.
    pub(crate) class: &'static str,
    /// Whether columns can be sorted and rows filtered.
    pub(crate) tools: bool,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    pub(crate) foot: Option<Row>,
}

/// An item as a card.
#[derive(Debug, Clone, Default)]
pub(crate) struct Card {
    pub(crate) id: Option<String>,
    pub(crate) source: Option<Source>,
    pub(crate) title: String,
    /// The level of its heading, 3 or 4; 4 where nothing is said.
    pub(crate) level: u8,
    pub(crate) marks: Vec<Mark>,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) facts: Vec<Fact>,
}

/// A figure that stands for a section.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub(crate) label: String,
    pub(crate) value: String,
    pub(crate) detail: String,
    pub(crate) tone: Tone,
    pub(crate) href: Option<String>,
    pub(crate) piece: Option<Piece>,
}

/// A part of a section.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    Heading {
        text: String,
    },
    Pieces {
        pieces: Vec<Piece>,
    },
    Facts {
        facts: Vec<Fact>,
    },
    Cards {
        cards: Vec<Card>,
    },
    /// Cards of very different length, set in columns.
    Flow {
        cards: Vec<Card>,
    },
    Table(Table),
    /// Folded away until asked for.
    Folded {
        summary: String,
        table: Table,
    },
}

impl Link {
    /// A text that leads nowhere.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), href: None }
    }

    /// A link within the site.
    pub(crate) fn to(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: Some(href.into()) }
    }

    /// A link out of the site, when the address is one.
    pub(crate) fn out(text: impl Into<String>, href: Option<String>) -> Self {
        Self { text: text.into(), href }
    }
}

impl Piece {
    /// Plain text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// Text of less weight.
    pub(crate) fn quiet(text: impl Into<String>) -> Self {
        Self::Quiet { text: text.into() }
    }

    /// One link.
    pub(crate) fn link(link: Link) -> Self {
        Self::Links { links: vec![link] }
    }

    /// The piece as a link.
    pub(crate) fn to(self, href: impl Into<String>) -> Self {
        Self::To { href: href.into(), piece: Box::new(self) }
    }

    /// One mark.
    pub(crate) fn mark(mark: Mark) -> Self {
        Self::Marks { marks: vec![mark] }
    }
}

impl Cell {
    /// A cell of pieces.
    pub(crate) fn of(pieces: impl IntoIterator<Item = Piece>) -> Self {
        Self { pieces: pieces.into_iter().collect(), ..Self::default() }
    }

    /// A cell of text, empty when there is none.
    pub(crate) fn text(text: Option<String>) -> Self {
        Self::of(text.map(Piece::text))
    }

    /// A cell of figures, set to the right.
    pub(crate) fn figure(text: Option<String>) -> Self {
        Self::of(text.map(Piece::text)).class("num")
    }

    /// Says how it looks.
    pub(crate) fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }

    /// Says what it is sorted by.
    pub(crate) fn sort(mut self, by: impl Display) -> Self {
        self.sort = Some(by.to_string());
        self
    }
}

impl Table {
    /// The table without the columns that hold nothing.
    pub(crate) fn without_empty_columns(mut self) -> Self {
        let is_used = |at: usize| {
            self.rows
                .iter()
                .any(|row| row.cells.get(at).is_some_and(|cell| !cell.pieces.is_empty()))
        };
        let used: Vec<bool> = (0..self.columns.len()).map(|at| at == 0 || is_used(at)).collect();
        let keep = |at: usize| used.get(at).copied().unwrap_or(true);
        for row in self.rows.iter_mut().chain(self.foot.as_mut()) {
            let cells = std::mem::take(&mut row.cells).into_iter().enumerate();
            row.cells = cells.filter(|(at, _)| keep(*at)).map(|(_, cell)| cell).collect();
        }
        let columns = std::mem::take(&mut self.columns).into_iter().enumerate();
        self.columns = columns.filter(|(at, _)| keep(*at)).map(|(_, column)| column).collect();
        self
    }
}

impl Block {
    /// The part with cards whose headings stand right below the section's.
    pub(crate) fn right_below(mut self) -> Self {
        if let Self::Cards { cards } | Self::Flow { cards } = &mut self {
            for card in cards {
                card.level = 3;
            }
        }
        self
    }

    /// The part without empty columns.
    pub(crate) fn trimmed(self) -> Self {
        match self {
            Self::Table(table) => Self::Table(table.without_empty_columns()),
            Self::Folded { summary, table } => {
                Self::Folded { summary, table: table.without_empty_columns() }
            }
            other => other,
        }
    }
}

impl Segments {
    /// Groups by their size; empty ones are left out, and nothing is made of nothing.
    pub(crate) fn of(groups: impl IntoIterator<Item = (usize, Mark)>) -> Option<Self> {
        let groups: Vec<_> = groups.into_iter().filter(|(count, _)| *count > 0).collect();
        let total: usize = groups.iter().map(|(count, _)| count).sum();
        let (mut parts, mut marks, mut before) = (Vec::new(), Vec::new(), 0);
        for (count, mark) in groups {
            let share = |count: usize| format!("{:.1}", ratio(count, total) * 100.0);
            parts.push(Segment { tone: mark.tone, x: share(before), width: share(count) });
            marks.push(mark);
            before += count;
        }
        (total > 0).then_some(Self { parts, marks })
    }
}

/// A part of a whole; counts are far below what a float holds exactly.
fn ratio(part: usize, whole: usize) -> f64 {
    let float = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    float(part) / float(whole.max(1))
}
