//! The neutral middle form: sections, facts, tables, cards and figures of a plan, in the reader's language.
//!
//! In comes what an audience may see, out come plain values in which every text, number and address is
//! ready. The site and every export dress the same values, so that they cannot tell different stories; how
//! addresses and prose look is what a [`Dress`] says.

mod address;
mod all;
mod basis;
mod brief;
mod deck;
mod desk;
mod dress;
mod events;
pub(crate) mod key_figures;
mod marks;
mod objective;
mod past;
mod plan;
mod plan_desk;
mod timeline;
mod view;

pub(crate) use address::{anchor, anchor_of, mail, phone, prose_anchor, slug, web};
pub(crate) use all::{glossary, load, open_work, person};
pub use basis::History;
pub(crate) use basis::{Basis, Tally};
pub(crate) use brief::{Brief, Line, List, brief};
pub(crate) use deck::{Body, Slide, deck};
pub(crate) use desk::{Desk, bar, name_or, remark, spark};
pub(crate) use dress::{Dress, Embed, Resolve};
pub(crate) use events::{Event, Whose, events};
pub(crate) use marks::{severity, sign};
pub(crate) use objective::{progress_bar, series, way};
pub(crate) use past::{PastChange, PastEntry, first_told, lately, past_of, since};
pub(crate) use plan::{
    SalesChart, SalesCourse, SalesPeriod, closed_questions, how_it_adds_up, meeting_sheet, quarters,
    questions, wallet, years,
};
pub(crate) use plan_desk::{PlanDesk, website};
pub(crate) use timeline::{Lane, Span, Timeline, timeline};
pub(crate) use view::{
    Bar, Block, Card, Cell, Column, Fact, Figure, Link, Look, Mark, Piece, Row, Segments, Source,
    Spark, Table, Tone,
};
