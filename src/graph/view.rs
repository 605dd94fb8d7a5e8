//! What a page of prose asks to see: `graph hierarchy focus=cfo depth=1`.
//!
//! In: the line of a fenced block. Out: which graph is drawn how, or the word that is not understood.
//! Whether a person exists is for those to say who know the plan.

use super::drawing::{Caption, ColorBy, Density, DrawOptions, Focus, Layer, Layers};
use super::layout::Direction;
use crate::model::Id;
use crate::text::nearest;

/// The views that a page can show.
const VIEWS: [&str; 4] = ["graph", "actions", "objectives", "swot"];

/// What may be chosen of a picture of people.
const CHOICES: [&str; 6] = ["focus", "depth", "color-by", "layers", "density", "direction"];

/// How many steps around somebody are drawn unless it is said.
const DEPTH: usize = 2;

/// A view of the plan.
#[derive(Debug, Clone)]
pub enum View {
    /// One of the graphs.
    Graph(Box<GraphView>),
    /// A table or list of the site.
    Listed,
}

/// A graph and how it is drawn.
#[derive(Debug, Clone)]
pub struct GraphView {
    /// Which graph.
    pub graph: GraphKind,
    /// How, but for language and heading.
    pub options: DrawOptions,
}

/// The graphs of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GraphKind {
    /// Who reports to whom, and who sways whom.
    Hierarchy,
    /// Who sways whom; nobody's manager.
    Influence,
    /// Whom we look after.
    Coverage,
    /// Which work waits for which.
    Work,
}

impl GraphKind {
    /// Every graph.
    pub const ALL: [Self; 4] = [Self::Hierarchy, Self::Influence, Self::Coverage, Self::Work];

    /// The word by which it is chosen.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Hierarchy => "hierarchy",
            Self::Influence => "influence",
            Self::Coverage => "coverage",
            Self::Work => "work",
        }
    }
}

/// Why a line shows nothing: a word that is not understood, and what was likely meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewFault {
    /// What the word should have named.
    pub what: Asked,
    /// The word; empty where one is missing.
    pub word: String,
    /// What was likely meant.
    pub near: Option<&'static str>,
    /// All that could have been meant.
    pub known: Vec<&'static str>,
}

/// What a word of a line names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A view.
    View,
    /// A graph.
    Graph,
    /// Something that may be chosen.
    Choice,
    /// What is chosen.
    Value(&'static str),
}

impl ViewFault {
    fn of(what: Asked, word: &str, known: &[&'static str]) -> Self {
        let near = nearest(word, known.iter().copied());
        let near = near.and_then(|near| known.iter().copied().find(|known| *known == near));
        Self { what, word: word.to_owned(), near, known: known.to_vec() }
    }
}

impl View {
    /// Reads a line such as `graph hierarchy color-by=role`.
    ///
    /// # Errors
    /// The first word that is not understood.
    pub fn read(line: &str) -> Result<Self, ViewFault> {
        let mut words = line.split_whitespace();
        match words.next().unwrap_or_default() {
            "graph" => GraphView::read(words).map(|view| Self::Graph(Box::new(view))),
            view if VIEWS.contains(&view) => Ok(Self::Listed),
            other => Err(ViewFault::of(Asked::View, other, &VIEWS)),
        }
    }
}

impl GraphView {
    fn read<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Self, ViewFault> {
        let known = GraphKind::ALL.map(GraphKind::word);
        let graph =
            chosen(words.next().unwrap_or_default(), &GraphKind::ALL, &known, Asked::Graph)?;
        let mut view = Self { graph, options: options(graph) };
        let (mut person, mut depth) = (None, DEPTH);
        for word in words {
            let (key, value) = view.choice(word)?;
            match key {
                "focus" => person = Some(named(value)?),
                "depth" => depth = value.parse().map_err(|_| unfit("depth", value, &[]))?,
                _ => view.choose(key, value)?,
            }
        }
        view.options.focus = person.map(|person| Focus { person, depth });
        Ok(view)
    }

    /// The two sides of `key=value`; the graph of work knows no keys.
    fn choice<'a>(&self, word: &'a str) -> Result<(&'static str, &'a str), ViewFault> {
        let known: &[&'static str] = if self.graph == GraphKind::Work { &[] } else { &CHOICES };
        let (key, value) = word.split_once('=').unwrap_or((word, ""));
        let found = known.iter().copied().find(|known| *known == key);
        Ok((found.ok_or_else(|| ViewFault::of(Asked::Choice, key, known))?, value))
    }

    fn choose(&mut self, key: &'static str, value: &str) -> Result<(), ViewFault> {
        let options = &mut self.options;
        let asked = Asked::Value(key);
        match key {
            "color-by" => {
                let words = ColorBy::ALL.map(ColorBy::word);
                options.color_by = chosen(value, &ColorBy::ALL, &words, asked)?;
            }
            "density" => {
                let words = Density::ALL.map(Density::word);
                options.density = chosen(value, &Density::ALL, &words, asked)?;
            }
            "direction" => {
                let words = Direction::ALL.map(Direction::word);
                options.direction = chosen(value, &Direction::ALL, &words, asked)?;
            }
            _ => {
                let layers = value.parse::<Layers>();
                options.layers = layers.map_err(|unknown| ViewFault {
                    near: unknown.near,
                    ..unfit(key, &unknown.word, &Layer::ALL.map(Layer::word))
                })?;
            }
        }
        Ok(())
    }
}

/// How a graph is drawn unless something else is chosen.
fn options(graph: GraphKind) -> DrawOptions {
    let mut options = DrawOptions { caption: Caption::Hidden, ..DrawOptions::default() };
    match graph {
        GraphKind::Influence => options.layers = options.layers.without(Layer::ReportsTo),
        GraphKind::Coverage => options.color_by = ColorBy::Coverage,
        GraphKind::Hierarchy | GraphKind::Work => {}
    }
    options
}

/// The choice that a word names.
fn chosen<T: Copy>(
    word: &str,
    all: &[T],
    words: &[&'static str],
    asked: Asked,
) -> Result<T, ViewFault> {
    let at = words.iter().position(|known| *known == word);
    let found = at.and_then(|at| all.get(at)).copied();
    found.ok_or_else(|| ViewFault::of(asked, word, words))
}

fn named(value: &str) -> Result<Id, ViewFault> {
    if value.is_empty() { Err(unfit("focus", value, &[])) } else { Ok(Id::from(value)) }
}

fn unfit(key: &'static str, value: &str, known: &[&'static str]) -> ViewFault {
    ViewFault::of(Asked::Value(key), value, known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(line: &str) -> GraphView {
        match View::read(line) {
            Ok(View::Graph(view)) => *view,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn a_line_says_which_graph_is_drawn_how() {
        assert_eq!(graph("graph hierarchy").graph, GraphKind::Hierarchy);
        let view = graph("graph coverage  depth=1 focus=cfo layers=-former direction=right");
        assert_eq!((view.graph, view.options.color_by), (GraphKind::Coverage, ColorBy::Coverage));
        assert_eq!(view.options.direction, Direction::Right);
        assert!(!view.options.layers.has(Layer::Former));
        let focus = view.options.focus.expect("there is one");
        assert_eq!((&*focus.person, focus.depth), ("cfo", 1));
        assert!(!graph("graph influence").options.layers.has(Layer::ReportsTo));
        assert!(matches!(View::read("actions owner=lena"), Ok(View::Listed)));
    }

    #[test]
    fn a_word_that_is_not_understood_is_told_with_the_one_that_was_meant() {
        let told = |line: &str| View::read(line).expect_err(line);
        for (line, what, word, near) in [
            ("", Asked::View, "", None),
            ("grpah hierarchy", Asked::View, "grpah", Some("graph")),
            ("graph", Asked::Graph, "", None),
            ("graph hierachy", Asked::Graph, "hierachy", Some("hierarchy")),
            ("graph hierarchy colour-by=role", Asked::Choice, "colour-by", Some("color-by")),
            ("graph hierarchy density=dot", Asked::Value("density"), "dot", Some("dots")),
            ("graph hierarchy depth=two", Asked::Value("depth"), "two", None),
            ("graph hierarchy focus=", Asked::Value("focus"), "", None),
            ("graph hierarchy layers=trust", Asked::Value("layers"), "trust", Some("trusts")),
            ("graph work depth=1", Asked::Choice, "depth", None),
        ] {
            let fault = told(line);
            assert_eq!((fault.what, &*fault.word, fault.near), (what, word, near), "{line}");
        }
    }
}
