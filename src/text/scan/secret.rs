//! Secrets by their looks: private keys, access tokens, passwords beside the word for one, logins in web
//! addresses.
//!
//! A word alone is no secret: "the password is in the vault" is good advice. What follows the word must
//! look like one: six signs and more without a blank, letters with digits or signs among them.

use super::letters::{is_letter, run_before};
use super::starts::Starts;
use super::words::Words;
use crate::text::Span;

/// What sort of secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Secret {
    /// A private key.
    Key,
    /// A token that opens a service.
    Token,
    /// A password.
    Password,
}

/// How tokens begin.
const TOKENS: &[&str] = &[
    "AIza",
    "AKIA",
    "ASIA",
    "SG.",
    "eyJ",
    "gho_",
    "ghp_",
    "ghr_",
    "ghs_",
    "ghu_",
    "github_pat_",
    "glpat-",
    "hf_",
    "npm_",
    "rk_live_",
    "sk-ant-",
    "sk-proj-",
    "sk_live_",
    "xoxa-",
    "xoxb-",
    "xoxp-",
    "xoxs-",
];

/// How many signs follow at least, a digit among them.
const LEAST_OF_TOKEN: usize = 16;

/// How the first line of a private key begins, after its hyphens.
const KEY: &str = "BEGIN ";

/// Words after which a secret is told.
const LIST: &[&str] = &[
    "password",
    "passwort",
    "passphrase",
    "passwd",
    "kennwort",
    "api key",
    "api-key",
    "api_key",
    "apikey",
    "client secret",
    "client_secret",
    "client-secret",
];

static WORDS: Words = Words::of(LIST);

/// How what is found here begins, logins aside.
pub const STARTS: Starts = Starts::none().with(TOKENS).with(LIST).with(&[KEY]);

/// The least signs of a password.
const SHORTEST: usize = 6;
/// The most that are looked at.
const LONGEST: usize = 256;

/// The secret that begins at `at`, which is the beginning of a word.
pub fn secret_at(text: &str, at: usize) -> Option<(Secret, Span)> {
    let bytes = &text.as_bytes()[at..];
    if let Some(len) = key(text.as_bytes(), at) {
        return Some((Secret::Key, Span::of(at..at + len)));
    }
    if let Some(len) = token(bytes) {
        return Some((Secret::Token, Span::of(at..at + len)));
    }
    let (start, end) = password(bytes)?;
    Some((Secret::Password, Span::of(at + start..at + end)))
}

/// The login before the `@` at `at` in a web address: `https://name:password@host`.
pub fn login_before(text: &str, at: usize) -> Option<(Secret, Span)> {
    let run = run_before(text.as_bytes(), at);
    let scheme = run.windows(3).position(|three| three == b"://")? + 3;
    let login = &run[scheme..];
    let colon = login.iter().position(|byte| *byte == b':')?;
    let is_login = colon > 0 && colon + 1 < login.len() && !login.contains(&b'/');
    is_login.then(|| (Secret::Password, Span::of(at - (login.len() - colon - 1)..at)))
}

/// The length of a private key's first line; `at` is at its `BEGIN`.
fn key(text: &[u8], at: usize) -> Option<usize> {
    let rest = &text[at..];
    if !rest.starts_with(KEY.as_bytes()) || !text[..at].ends_with(b"-----") {
        return None;
    }
    let line = &rest[..rest.len().min(64)];
    let name = line.windows(5).position(|five| five == b"-----")?;
    line[..name].ends_with(b"PRIVATE KEY").then_some(name)
}

fn token(bytes: &[u8]) -> Option<usize> {
    let start = TOKENS.iter().find(|start| bytes.starts_with(start.as_bytes()))?;
    let rest = &bytes[start.len()..];
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || b"_-.".contains(byte);
    let len = rest.iter().take(LONGEST).take_while(is_part).count();
    let is_token = len >= LEAST_OF_TOKEN && rest[..len].iter().any(u8::is_ascii_digit);
    is_token.then_some(start.len() + len)
}

/// Where the password after a word for one stands.
fn password(bytes: &[u8]) -> Option<(usize, usize)> {
    let (_, word) = WORDS.at(bytes, 0)?;
    let sign = skip(bytes, word.len(), b" \"'`*");
    let says = match bytes.get(sign..)? {
        [b':' | b'=', ..] => 1,
        rest if rest.starts_with(b"is ") => 2,
        rest if rest.starts_with(b"ist ") => 3,
        rest if rest.starts_with(b"lautet ") => 6,
        _ => return None,
    };
    let start = skip(bytes, sign + says, b" \"'`*");
    let rest = bytes[start..].iter().take(LONGEST);
    let len =
        rest.take_while(|byte| !byte.is_ascii_whitespace() && !b"\"'`,;)".contains(byte)).count();
    let is_secret = len < LONGEST && looks_secret(&bytes[start..start + len]);
    is_secret.then_some((start, start + len))
}

/// The first place from `at` on that holds none of `signs`; looks at a few only.
fn skip(bytes: &[u8], at: usize, signs: &[u8]) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take(8).take_while(|byte| signs.contains(byte)).count()
}

/// Whether some signs without a blank are no word of any language and no placeholder.
fn looks_secret(signs: &[u8]) -> bool {
    let signs = signs.strip_suffix(b".").unwrap_or(signs);
    let stands_for_one =
        signs.first().is_some_and(|first| b"<[{$(".contains(first)) || signs.starts_with(b"http");
    let letters = signs.iter().any(|byte| is_letter(*byte) && !byte.is_ascii_digit());
    let others = signs.iter().any(|byte| byte.is_ascii_digit() || b"!#$%&?@_=+^~".contains(byte));
    signs.len() >= SHORTEST && !stands_for_one && letters && others
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<(Secret, &str)> {
        let starts = (0..text.len()).filter(|at| text.is_char_boundary(*at));
        let mut starts = starts.filter(|at| *at == 0 || !is_letter(text.as_bytes()[*at - 1]));
        let (secret, span) = starts.find_map(|at| secret_at(text, at))?;
        Some((secret, span.slice(text)))
    }

    #[test]
    fn finds_keys_tokens_and_passwords() {
        let key = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl";
        assert_eq!(found(key), Some((Secret::Key, "BEGIN OPENSSH PRIVATE KEY")));
        let token = format!("token glpat-{}", "x1".repeat(10));
        assert_eq!(found(&token), Some((Secret::Token, &token[6..])));
        assert_eq!(
            found("WLAN-Passwort: Gast2026!, Raum 3"),
            Some((Secret::Password, "Gast2026!"))
        );
        assert_eq!(found("password = \"hunter2\""), Some((Secret::Password, "hunter2")));
        assert_eq!(found("Das Passwort lautet `a#bcdef`."), Some((Secret::Password, "a#bcdef")));
    }

    #[test]
    fn leaves_good_advice_alone() {
        for text in [
            "The password is in the vault",
            "Passwort: siehe Tresor",
            "Password: <from the vault>",
            "password = \"${PORTAL_PASSWORD}\"",
            "Password policy: 12 signs",
            "Passwort: 12345",
            "-----BEGIN CERTIFICATE-----",
            "AKIA-Verfahren",
            "sk_live_ is how they begin",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn finds_logins_in_web_addresses() {
        let login = |text: &'static str| {
            let (_, span) = login_before(text, text.find('@')?)?;
            Some(span.slice(text))
        };
        assert_eq!(login("see https://lena:s3cret@portal.example/x"), Some("s3cret"));
        assert_eq!(login("https://lena@portal.example"), None);
        assert_eq!(login("https://portal.example:443/mail=lena@x.example"), None);
        assert_eq!(login("lena@x.example"), None);
    }
}
