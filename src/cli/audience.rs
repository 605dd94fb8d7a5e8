//! For whom something is made, as typed: a built-in audience or one of `keyplan.toml`, and for a customer which
//! accounts.
//!
//! In come words, out come the readers; a word that nobody knows is answered by those that are known.

use clap::Args;

use crate::error::{Error, Result};
use crate::model::Id;
use crate::redact::{NoReaders, Readers};
use crate::text::nearest;
use crate::workspace::Workspace;

/// Who reads a site.
#[derive(Debug, Clone, Args)]
pub(super) struct Audience {
    /// For whom it is: team, internal, customer, or one of `[audiences]` in keyplan.toml
    #[arg(long, value_name = "AUDIENCE", default_value = "team")]
    pub(super) audience: String,
    /// In the customer's edition, show only this account; may be given several times
    #[arg(long, value_name = "ACCOUNT")]
    pub(super) account: Vec<String>,
}

impl Audience {
    /// The same, of some accounts, where the readers come from outside; everybody else sees all.
    pub(super) fn of_accounts(word: &str, accounts: &[String]) -> Self {
        Self { audience: word.to_owned(), account: accounts.to_vec() }
    }

    /// Who reads what is made of a workspace.
    pub(super) fn readers(&self, workspace: &Workspace) -> Result<Readers> {
        let word = self.audience.as_str();
        let readers = Readers::named(word, &workspace.settings).map_err(|no| refused(word, no))?;
        if readers.are_ours() {
            return Ok(readers);
        }
        for account in &self.account {
            if workspace.plan(account).is_none() {
                return Err(unknown(account, workspace));
            }
        }
        Ok(readers.of_accounts(self.account.iter().map(|account| Id::from(account.as_str()))))
    }

    /// Refuses to leave accounts out for readers who see all.
    pub(super) fn checked(&self, readers: &Readers) -> Result<()> {
        if self.account.is_empty() || !readers.are_ours() {
            return Ok(());
        }
        Err(Error::usage("`--account` is for the customer's edition; the others hold all accounts"))
    }
}

fn refused(word: &str, no: NoReaders) -> Error {
    match no {
        NoReaders::Unknown(known) => {
            let error = Error::usage(format!("there is no audience `{word}`"));
            match nearest(word, known.iter().map(String::as_str)) {
                Some(near) => error.hint(format!("did you mean `{near}`?")),
                None => error.hint(format!("one of: {}", known.join(", "))),
            }
        }
        NoReaders::Unusable => {
            Error::config(format!("the audience `{word}` in `keyplan.toml` cannot be kept to"))
                .hint("nothing is made for it, because it might show more than was meant")
                .hint("`keyplan lint` says what is wrong with it")
        }
    }
}

fn unknown(account: &str, workspace: &Workspace) -> Error {
    let ids = workspace.plans.iter().map(|plan| &*plan.id);
    let error = Error::usage(format!("there is no account `{account}`"));
    match nearest(account, ids) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error.hint("an account is named by its plan's folder"),
    }
}
