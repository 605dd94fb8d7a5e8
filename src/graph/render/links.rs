//! Where the cards of a picture lead: a pattern with a place for the id, or an address for each.
//!
//! In a pattern, an id can never end the address or begin another part of it.

use std::collections::BTreeMap;

use crate::model::Id;

/// Where the cards of a picture lead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Links<'a> {
    /// Nowhere.
    #[default]
    None,
    /// To an address in which `{id}` stands for the person's id.
    Pattern(&'a str),
    /// Each to its own address; who has none leads nowhere.
    Each(&'a BTreeMap<Id, String>),
}

impl Links<'_> {
    /// The address of a person.
    pub(super) fn address(self, id: &str) -> Option<String> {
        match self {
            Self::None => None,
            Self::Pattern(pattern) => Some(pattern.replace("{id}", &in_address(id))),
            Self::Each(addresses) => addresses.get(id).cloned(),
        }
    }
}

/// An id as a part of an address; all but letters, digits and `-_.~` is written in per cent.
fn in_address(id: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(id.len());
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
