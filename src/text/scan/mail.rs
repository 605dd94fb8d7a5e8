//! Mail addresses: where one stands around an `@`, and what its parts tell.
//!
//! An address here is what people write: letters, digits and a few signs before the `@`, a domain with a
//! dot after it. Logins in web addresses (`https://user@host`) are none.

use super::letters::{is_in_web_address, is_letter};
use crate::text::Span;

/// The longest part before the `@`, after RFC 5321.
const LONGEST_LOCAL: usize = 64;
/// The longest domain.
const LONGEST_DOMAIN: usize = 253;

/// Domains that give a mailbox to anybody; an organisation's mail does not come from there.
const FREE: &[&str] = &[
    "aol.com",
    "aol.de",
    "arcor.de",
    "bluewin.ch",
    "freenet.de",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.co.uk",
    "hotmail.com",
    "hotmail.de",
    "icloud.com",
    "live.com",
    "live.de",
    "mac.com",
    "mail.de",
    "mail.ru",
    "me.com",
    "msn.com",
    "outlook.com",
    "outlook.de",
    "posteo.de",
    "posteo.net",
    "proton.me",
    "protonmail.com",
    "t-online.de",
    "tuta.com",
    "tutanota.com",
    "web.de",
    "yahoo.co.uk",
    "yahoo.com",
    "yahoo.de",
    "ymail.com",
];

/// Words in front of the `@` of a mailbox that belongs to an office and to nobody in person.
const OFFICES: &[&str] = &[
    "accounting",
    "admin",
    "auftrag",
    "betriebsrat",
    "bewerbung",
    "billing",
    "board",
    "buchhaltung",
    "careers",
    "contact",
    "datenschutz",
    "einkauf",
    "empfang",
    "finance",
    "gesamtbetriebsrat",
    "geschaeftsfuehrung",
    "git",
    "helpdesk",
    "hotline",
    "hr",
    "info",
    "invoice",
    "invoices",
    "it",
    "jobs",
    "kontakt",
    "lager",
    "legal",
    "logistics",
    "logistik",
    "mail",
    "marketing",
    "newsletter",
    "noreply",
    "office",
    "order",
    "orders",
    "post",
    "press",
    "presse",
    "privacy",
    "procurement",
    "purchasing",
    "reception",
    "rechnung",
    "rechnungen",
    "recht",
    "reply",
    "sales",
    "security",
    "sekretariat",
    "service",
    "support",
    "team",
    "vergabe",
    "verkauf",
    "vertrieb",
    "vorstand",
    "webmaster",
    "werk",
    "zentrale",
];

/// A mail address in its two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address<'a> {
    local: &'a str,
    domain: &'a str,
}

impl<'a> Address<'a> {
    /// The address that a text is, blanks around it aside.
    pub fn of(text: &'a str) -> Option<Self> {
        let (local, domain) = text.trim().split_once('@')?;
        let is_whole = !local.is_empty() && domain.contains('.') && !domain.contains('@');
        is_whole.then_some(Self { local, domain })
    }

    /// Whether its domain gives a mailbox to anybody.
    pub fn is_free(self) -> bool {
        FREE.iter().any(|free| free.eq_ignore_ascii_case(self.domain))
    }

    /// Whether it belongs to an office rather than to somebody in person: `info@`, `einkauf-nord@`.
    pub fn is_of_office(self) -> bool {
        let mut words = self.local.split(['.', '-', '_', '+']);
        words.any(|word| OFFICES.iter().any(|office| office.eq_ignore_ascii_case(word)))
    }
}

/// The address around the `@` at `at`, when there is one.
pub fn address_around(text: &str, at: usize) -> Option<Span> {
    let bytes = text.as_bytes();
    let before = bytes[..at].iter().rev().take(LONGEST_LOCAL);
    let start = at - before.take_while(|byte| is_local(**byte)).count();
    let after = bytes[at + 1..].iter().take(LONGEST_DOMAIN);
    let end = at + 1 + after.take_while(|byte| is_domain(**byte)).count();
    let domain = text.get(at + 1..end)?.trim_end_matches(['.', '-']);
    let (name, top) = domain.rsplit_once('.')?;
    let is_named =
        !name.is_empty() && top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_address = start < at && is_named && !is_in_web_address(bytes, start);
    is_address.then(|| Span::of(start..at + 1 + domain.len()))
}

fn is_local(byte: u8) -> bool {
    is_letter(byte) || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'%')
}

fn is_domain(byte: u8) -> bool {
    is_letter(byte) || matches!(byte, b'.' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<&str> {
        let at = text.find('@').expect("the text holds an `@`");
        address_around(text, at).map(|span| span.slice(text))
    }

    #[test]
    fn finds_addresses_and_nothing_else() {
        assert_eq!(found("write to <l.vogt@halvern.example>."), Some("l.vogt@halvern.example"));
        assert_eq!(found("Mail:jörg@werk-nord.example."), Some("jörg@werk-nord.example"));
        assert_eq!(found("[mail](mailto:a@b.de)"), Some("a@b.de"));
        for text in [
            "3 @ 5 EUR",
            "@lena",
            "lena@",
            "lena@werk",
            "a@b.c",
            "a@.de",
            "https://lena@git.example/x",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn knows_offices_and_what_anybody_can_have() {
        let address = |text| Address::of(text).expect("an address");
        assert!(address(" Anna.Berg@GMX.de ").is_free());
        assert!(!address("anna.berg@alpmark.example").is_free());
        assert!(address("einkauf-nord@alpmark.example").is_of_office());
        assert!(!address("i.berg@alpmark.example").is_of_office());
        assert_eq!(Address::of("ask reception"), None);
    }
}
