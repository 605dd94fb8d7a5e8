//! Reading documents: TOML and Markdown, good, hurt and hostile.

#[path = "document/agreement.rs"]
mod agreement;
#[path = "document/attack.rs"]
mod attack;
#[path = "document/dom.rs"]
mod dom;
#[path = "document/mistakes.rs"]
mod mistakes;
#[path = "document/places.rs"]
mod places;
#[path = "document/plan.rs"]
mod plan;
#[path = "document/prose.rs"]
mod prose;
#[path = "document/robust.rs"]
mod robust;
