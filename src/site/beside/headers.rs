//! `_headers`: what a web server is to send with every file, in the form that Netlify, Cloudflare Pages and
//! GitLab's kin read.
//!
//! The same policy stands in every page, so a server that knows no such file loses only what a page cannot say
//! of itself.

use super::file::Beside;
use crate::site::sheet::Sheet;

/// What pages may load, and who may frame them: nothing but the site itself, and nobody.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The headers.
pub(super) struct Headers;

impl Beside for Headers {
    fn bytes(&self, _: &Sheet<'_>) -> Vec<u8> {
        let own = [
            ("Content-Security-Policy", POLICY),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("X-Robots-Tag", "noindex"),
            ("Referrer-Policy", "no-referrer"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
            ("Cache-Control", "private, no-cache"),
        ];
        let mut text = lines("/*", &own);
        // Their names change with their content.
        text += &lines("/assets/*", &[("Cache-Control", "private, max-age=31536000, immutable")]);
        text.into_bytes()
    }
}

fn lines(path: &str, headers: &[(&str, &str)]) -> String {
    let lines = headers.iter().map(|(name, value)| format!("  {name}: {value}\n"));
    std::iter::once(format!("{path}\n")).chain(lines).collect()
}
