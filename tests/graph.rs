//! The stakeholder graph from outside: what it answers, that pictures keep their promises whatever
//! the plan, and that every format takes hostile names as names.

#[path = "graph/accessible.rs"]
mod accessible;
#[path = "graph/changes.rs"]
mod changes;
#[path = "graph/charts.rs"]
mod charts;
#[path = "graph/formats.rs"]
mod formats;
#[path = "graph/laws.rs"]
mod laws;
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
#[path = "graph/says.rs"]
mod says;
#[path = "graph/work.rs"]
mod work;

use keyplan::files::MemoryTree;
use keyplan::model::Plan;
use keyplan::workspace::{Origin, load};

/// Runs in a stack in which no recursion over a plan survives.
fn in_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(256 * 1024).spawn(test);
    thread.expect("a thread starts").join().expect("nothing overflows");
}

/// The plan that a text says.
fn plan_of(text: &str) -> std::sync::Arc<Plan> {
    let tree = MemoryTree::from_texts([("keyplan.toml", ""), ("accounts/a/plan.toml", text)]);
    let workspace = load(&tree, Origin::on(jiff::civil::date(2026, 11, 23)));
    workspace.expect("texts can be read").plans.remove(0)
}
