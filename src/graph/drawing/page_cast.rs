//! Who is on a page: everybody of the picture, or a part with marks where a branch goes on elsewhere.
//!
//! Whoever is on a page is known by a position there, which is one among the cards of its drawing, and
//! by one in the graph of the whole picture.

use crate::graph::StakeholderGraph;
use crate::i18n::{Language, Message};

/// That more people of a branch are on other pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct More {
    /// How many.
    pub(super) people: usize,
    /// The first page, counted from 1, on which they are.
    pub(super) page: usize,
}

impl More {
    /// What is said of it.
    pub(super) fn text(self, language: Language) -> String {
        let message = Message::new("graph-more").with("count", self.people);
        message.with("page", self.page).in_language(language)
    }
}

/// The people of a page.
#[derive(Debug, Clone, Default)]
pub(super) struct PageCast {
    /// Positions in the graph, in its order.
    pub(super) people: Vec<usize>,
    /// Whom each stands under, as a position on the page.
    pub(super) managers: Vec<Option<usize>>,
    /// Where each one's branch goes on.
    pub(super) more: Vec<Option<More>>,
    /// For everybody of the graph, who stands for them here, as a position on the page.
    pub(super) stand_ins: Vec<Option<usize>>,
}

impl PageCast {
    /// Everybody.
    pub(super) fn everybody(graph: &StakeholderGraph) -> Self {
        let n = graph.len();
        Self {
            people: (0..n).collect(),
            managers: (0..n).map(|person| graph.manager(person)).collect(),
            more: vec![None; n],
            stand_ins: (0..n).map(Some).collect(),
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.people.len()
    }
}
