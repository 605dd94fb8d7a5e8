//! Reading documents: TOML and Markdown, good, hurt and hostile.

#[path = "document/agreement.rs"]
mod agreement;
#[path = "document/mistakes.rs"]
mod mistakes;
#[path = "document/places.rs"]
mod places;
#[path = "document/plan.rs"]
mod plan;
#[path = "document/robust.rs"]
mod robust;
