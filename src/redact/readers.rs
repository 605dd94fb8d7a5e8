//! Who reads what is published: one of the built-in audiences, or one of `keyplan.toml` that sees less.
//!
//! In come a word and the settings. An audience of one's own names a built-in one and what it does not see of
//! it, so it can only be narrower.

use std::collections::BTreeSet;

use crate::model::{Audience, Id, Kind};
use crate::workspace::{LeftOut, Settings};

/// Who reads an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readers {
    audience: Audience,
    name: Option<String>,
    pub(super) kinds: BTreeSet<Kind>,
    pub(super) fields: BTreeSet<(Kind, String)>,
    pub(super) accounts: BTreeSet<Id>,
}

/// Why nobody can be published for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoReaders {
    /// There is no such audience; these are there.
    Unknown(Vec<String>),
    /// `keyplan.toml` says it in a way that cannot be kept.
    Unusable,
}

impl From<Audience> for Readers {
    fn from(audience: Audience) -> Self {
        let (kinds, fields, accounts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        Self { audience, name: None, kinds, fields, accounts }
    }
}

impl Readers {
    /// The audience of a word. One whose settings have a fault is refused: it might show more than was meant.
    pub fn named(word: &str, settings: &Settings) -> Result<Self, NoReaders> {
        if let Some(at) = Audience::WORDS.iter().position(|known| *known == word) {
            return Ok(Audience::ALL[at].into());
        }
        let own = settings.audiences.get(word).ok_or_else(|| {
            let built_in = Audience::WORDS.iter().map(|word| (*word).to_owned());
            let own =
                settings.audiences.keys().filter(|own| !Audience::WORDS.contains(&own.as_str()));
            NoReaders::Unknown(built_in.chain(own.cloned()).collect())
        })?;
        if own.faults(word).next().is_some() {
            return Err(NoReaders::Unusable);
        }
        let mut readers: Self = own.base.ok_or(NoReaders::Unusable)?.into();
        readers.name = Some(word.to_owned());
        for left_out in own.left_out() {
            match left_out {
                LeftOut::Kind(kind) => drop(readers.kinds.insert(kind)),
                LeftOut::Field(kind, field) => drop(readers.fields.insert((kind, field))),
            }
        }
        Ok(readers)
    }

    /// The same readers, who see nothing but some accounts; all when none is named.
    #[must_use]
    pub fn of_accounts(self, accounts: impl IntoIterator<Item = Id>) -> Self {
        Self { accounts: accounts.into_iter().collect(), ..self }
    }

    /// The built-in audience of which they see all or a part.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// The word of `keyplan.toml` for them, when it is no built-in one.
    pub fn own_name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether they see the same as everybody of their audience.
    pub fn is_built_in(&self) -> bool {
        self.name.is_none()
    }

    /// Whether they belong to the house.
    pub fn are_ours(&self) -> bool {
        self.audience != Audience::Customer
    }

    /// Whether they see a plan of an id, as far as it depends on the account.
    pub(super) fn see_account(&self, id: &Id) -> bool {
        self.accounts.is_empty() || self.accounts.contains(id)
    }
}
