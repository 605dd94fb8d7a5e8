//! The stakeholder graph from outside: what it answers, that pictures keep their promises whatever
//! the plan, and that every format takes hostile names as names.

#[path = "graph/accessible.rs"]
mod accessible;
#[path = "graph/changes.rs"]
mod changes;
#[path = "graph/formats.rs"]
mod formats;
#[path = "graph/looks.rs"]
mod looks;
#[path = "graph/mermaid.rs"]
mod mermaid;
#[path = "graph/people.rs"]
mod people;
#[path = "graph/pictures.rs"]
mod pictures;
#[path = "graph/pixels.rs"]
mod pixels;
#[path = "graph/promises.rs"]
mod promises;
#[path = "graph/questions.rs"]
mod questions;
