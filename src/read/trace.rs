//! What the letters of a text give away: words that hold a place, mail addresses, telephone numbers,
//! secrets, the lowest price, words that judge somebody.
//!
//! In comes a text, out come signs with their spans, in no order. Every text of every plan comes by here, so
//! it is one pass: two bytes tell for nearly all places that nothing of interest begins there.

use memchr::memchr_iter;

use super::stand_in::{self, stand_in_at};
use crate::model::TraceKind;
use crate::text::Span;
use crate::text::scan::iban::{self, iban_at};
use crate::text::scan::phone::{self, phone_at};
use crate::text::scan::secret::{self, login_before, secret_at};
use crate::text::scan::{Address, Starts, Words, address_around, is_letter, sentence_around};

/// Something that the letters of a text give away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// A word that holds the place of a text.
    StandIn,
    /// What rules may want to know.
    Trace(TraceKind),
}

/// Words for the lowest price that we would take.
static PRICES: Words = Words::of(&[
    "price floor",
    "floor price",
    "walk-away price",
    "walkaway price",
    "reservation price",
    "preisuntergrenze",
    "schmerzgrenze",
]);

/// Words that say how somebody stands to us or what part they play for or against us.
static JUDGEMENTS: Words = Words::of(&[
    "advocate",
    "against us",
    "befürworter",
    "befürworterin",
    "blocker",
    "blockierer",
    "blockiererin",
    "bremser",
    "bremserin",
    "detractor",
    "fürsprecher",
    "fürsprecherin",
    "gatekeeper",
    "gegen uns",
    "gegner",
    "gegnerin",
    "opponent",
    "our champion",
    "our coach",
    "sceptic",
    "sceptical",
    "skeptic",
    "skeptical",
    "skeptiker",
    "skeptikerin",
    "skeptisch",
    "skeptische",
    "skeptischen",
    "skeptischer",
    "unser coach",
]);

/// How all of them begin; mail addresses and logins have their own sign in the middle.
static STARTS: Starts = stand_in::STARTS
    .and(&phone::STARTS)
    .and(&iban::STARTS)
    .and(&secret::STARTS)
    .and(PRICES.starts())
    .and(JUDGEMENTS.starts());

/// Tells every sign in a text.
pub(super) fn signs(text: &str, mut tell: impl FnMut(Sign, Span)) {
    let bytes = text.as_bytes();
    let begins_word = |at: usize| at == 0 || !is_letter(bytes[at - 1]);
    let mut past = 0;
    for (at, two) in bytes.windows(2).enumerate() {
        if STARTS.hold(two[0], two[1])
            && begins_word(at)
            && at >= past
            && let Some((sign, span)) = sign_at(text, at)
        {
            past = span.range().end;
            tell(sign, span);
        }
    }
    for at in memchr_iter(b'@', bytes) {
        if let Some((kind, span)) = around_at_sign(text, at) {
            tell(Sign::Trace(kind), span);
        }
    }
}

/// Tells every secret in a text that nobody reads but authors: a comment, a key of nobody.
pub(super) fn secrets(text: &str, mut tell: impl FnMut(TraceKind, Span)) {
    signs(text, |sign, span| {
        if let Sign::Trace(kind @ (TraceKind::Secret(_) | TraceKind::Account)) = sign {
            tell(kind, span);
        }
    });
}

/// How the words of each sort begin: a place that may begin one of them seldom may begin the others.
static STAND_INS: Starts = stand_in::STARTS;
static PHONES: Starts = phone::STARTS;
static ACCOUNTS: Starts = iban::STARTS;
static SECRETS: Starts = secret::STARTS;

/// The sign at a place where a word begins.
fn sign_at(text: &str, at: usize) -> Option<(Sign, Span)> {
    let trace = |kind, span| Some((Sign::Trace(kind), span));
    let bytes = &text.as_bytes()[at..];
    let may = |starts: &Starts| starts.hold(bytes[0], bytes[1]);
    if may(&STAND_INS)
        && let Some(span) = stand_in_at(text, at)
    {
        return Some((Sign::StandIn, span));
    }
    if may(&PHONES)
        && let Some(span) = phone_at(text, at)
    {
        return trace(TraceKind::Phone, span);
    }
    if may(&ACCOUNTS)
        && let Some(span) = iban_at(text, at)
    {
        return trace(TraceKind::Account, span);
    }
    if may(&SECRETS)
        && let Some((secret, span)) = secret_at(text, at)
    {
        return trace(TraceKind::Secret(secret), span);
    }
    if may(PRICES.starts())
        && let Some((_, span)) = PRICES.at(bytes, at)
        && sentence_around(text, at).slice(text).bytes().any(|byte| byte.is_ascii_digit())
    {
        return trace(TraceKind::Price, span);
    }
    let judged = if may(JUDGEMENTS.starts()) { JUDGEMENTS.at(bytes, at) } else { None };
    trace(TraceKind::Judgement, judged?.1)
}

/// A login or the address of somebody in person around an `@`.
fn around_at_sign(text: &str, at: usize) -> Option<(TraceKind, Span)> {
    if let Some((secret, span)) = login_before(text, at) {
        return Some((TraceKind::Secret(secret), span));
    }
    let span = address_around(text, at)?;
    let address = Address::of(span.slice(text))?;
    (!address.is_of_office()).then_some((TraceKind::Mail, span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::scan::secret::Secret;

    fn found(text: &str) -> Vec<(Sign, &str)> {
        let mut all = Vec::new();
        signs(text, |sign, span| all.push((sign, span.slice(text))));
        all
    }

    #[test]
    fn tells_what_stands_in_a_text() {
        let trace = Sign::Trace;
        assert_eq!(
            found("TBD by l.vogt@halvern.example"),
            [(Sign::StandIn, "TBD"), (trace(TraceKind::Mail), "l.vogt@halvern.example"),]
        );
        assert_eq!(
            found("+49 89 99998 110; Passwort: Gast2026!"),
            [
                (trace(TraceKind::Phone), "+49 89 99998 110"),
                (trace(TraceKind::Secret(Secret::Password)), "Gast2026!"),
            ]
        );
        assert_eq!(
            found("IBAN DE89370400440532013000"),
            [(trace(TraceKind::Account), "DE89370400440532013000"),]
        );
        assert_eq!(found("Schmerzgrenze 1,2 Mio."), [(trace(TraceKind::Price), "Schmerzgrenze")]);
        assert_eq!(
            found("Frau Keller ist skeptisch"),
            [(trace(TraceKind::Judgement), "skeptisch")]
        );
    }

    #[test]
    fn stays_silent_where_nothing_is_given_away() {
        for text in [
            "",
            "@",
            "write to info@alpmark.example",
            "Is there a price floor? In 2027.",
            "Gegnerschaft",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
