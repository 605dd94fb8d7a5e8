//! Calendars to subscribe to: the days of an account, and those of each of our people.
//!
//! In comes the edition, out goes iCalendar as every export writes it.

use super::file::Beside;
use crate::export::calendar;
use crate::model::{Id, Plan};
use crate::report::{Whose, events, slug};
use crate::site::sheet::Sheet;

/// The days of an account.
pub(super) struct OfAccount<'a>(pub(super) &'a std::sync::Arc<Plan>);

/// The days of one of our people, by id.
pub(super) struct OfPerson<'a>(pub(super) &'a Id);

/// Where the days of one of our people are, below the folder of a language.
pub(in crate::site) fn path_of(person: &str) -> String {
    format!("people/{}.ics", slug(person))
}

impl Beside for OfAccount<'_> {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let events = events(sheet, std::iter::once(self.0), Whose::All);
        calendar(self.0.name(), &events, sheet.basis.workspace.today).into_bytes()
    }
}

impl Beside for OfPerson<'_> {
    fn bytes(&self, sheet: &Sheet<'_>) -> Vec<u8> {
        let workspace = sheet.basis.workspace;
        let person = workspace.shared.people.get(self.0);
        let name = person.map_or(&**self.0, |person| crate::report::name_or(&person.name, person));
        let events = events(sheet, sheet.basis.plans_of(self.0).into_iter(), Whose::Of(self.0));
        calendar(name, &events, workspace.today).into_bytes()
    }
}
