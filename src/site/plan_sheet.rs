//! A page about one account: a desk for the account with the page's own path.
//!
//! Parts that every form of a report shares take the desk; what needs addresses of pages takes this.

use std::ops::Deref;

use super::sheet::Sheet;
use crate::model::Plan;
use crate::report::PlanDesk;

/// A page about an account.
pub(super) struct PlanSheet<'a> {
    pub(super) sheet: &'a Sheet<'a>,
    desk: PlanDesk<'a>,
}

impl<'a> PlanSheet<'a> {
    /// A page about a plan's account.
    pub(super) fn new(sheet: &'a Sheet<'a>, plan: &'a Plan) -> Self {
        Self { sheet, desk: PlanDesk::new(&sheet.desk, plan) }
    }
}

impl<'a> Deref for PlanSheet<'a> {
    type Target = PlanDesk<'a>;

    fn deref(&self) -> &PlanDesk<'a> {
        &self.desk
    }
}
