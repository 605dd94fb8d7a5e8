//! The plan site: pages in every language as a value, built from what an audience may see.
//!
//! [`build`] gives paths and makes their bytes on demand; it touches no disk; same input, same bytes. Text reaches a page
//! only through an escaping template.

mod assets;
mod beside;
mod changes;
mod colour;
mod dress;
mod edition;
mod embed;
mod escape;
mod finding;
mod links;
mod map;
mod pages;
mod panel;
mod parts;
mod plan_sheet;
mod sales;
mod says;
mod section;
mod sheet;
mod site;
mod templates;
mod timeline;
mod view;
mod views;

pub use crate::report::History;
pub use changes::{Head, changes_page};
pub use panel::{PANEL_STYLE, panel};
pub use site::{Site, build};
