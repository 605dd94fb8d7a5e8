//! What a plan holds about somebody at the customer beyond who they are and which part they play.
//!
//! Name, function, unit, roles and dates keep old plans readable; ways to reach somebody and opinions of
//! them are for as long as we work with them.

use crate::model::{Item, Stakeholder, Stance};

/// The fields of somebody that could go without making the plan unreadable, in the order of the language.
pub fn dispensable(person: &Item<Stakeholder>) -> Vec<&'static str> {
    let is_opinion = |stance: Stance| stance != Stance::Unknown;
    let note = person.evidence.get().is_some_and(|evidence| !evidence.note.is_blank());
    let held = [
        ("influence", person.influence.is_written()),
        ("power", person.power.is_written()),
        ("stance", person.stance.value().is_some_and(is_opinion)),
        ("cares-about", !person.cares_about.is_empty()),
        ("personal-win", !person.personal_win.is_blank()),
        ("competitor-ties", !person.competitor_ties.is_empty()),
        ("communication", person.communication.is_written()),
        ("evidence", note),
        ("email", !person.email.is_blank()),
        ("phone", !person.phone.is_blank()),
        ("photo", person.photo.is_written()),
        ("notes", !person.head.common().notes.markdown().trim().is_empty()),
    ];
    held.into_iter().filter(|(_, is_held)| *is_held).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Common, Field, Head, ItemKey, Kind, Markdown, Place};
    use crate::text::Span;

    #[test]
    fn names_what_could_go() {
        let key = ItemKey { kind: Kind::Stakeholder, id: "cio".into() };
        let notes = Field::of(Markdown("likes short meetings".to_owned()));
        let common = Common { notes, ..Common::default() };
        let head = Head::new(key, Place::default(), Span::default()).carrying(common);
        let body = Stakeholder {
            name: Field::of("Jonas Brandt".to_owned()),
            stance: Field::of(Stance::Unknown),
            email: Field::of("j.brandt@nordwind.example".to_owned()),
            phone: Field::of(" ".to_owned()),
            ..Stakeholder::default()
        };
        assert_eq!(dispensable(&Item { head, body }), ["email", "notes"]);
    }
}
