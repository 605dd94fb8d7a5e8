//! Decides who may ask: only pages of this preview, under its own name.
//!
//! In come the head of a request and the address that is listened on; out comes whether to answer.
//! A name that an attacker's server points at this machine is never among the known ones, so a
//! foreign site can neither read a plan nor hear of a change.

use std::net::{IpAddr, SocketAddr};

use super::http::Request;

/// The names that the preview answers to.
#[derive(Debug, Clone)]
pub(super) struct Guard {
    address: SocketAddr,
    more: Vec<String>,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// A page, which a link from another site may lead to.
    Page,
    /// Data or events, which only pages of the preview need.
    Data,
}

impl Guard {
    /// The guard of a preview that listens on `address`; `more` are further names of this machine.
    pub(super) fn new(address: SocketAddr, more: Vec<String>) -> Self {
        Self { address, more }
    }

    /// Whether a request may be answered.
    pub(super) fn admits(&self, request: &Request, asked: Asked) -> bool {
        let is_ours = request.header("host").is_some_and(|host| self.is_known(host));
        is_ours && self.admits_origin(request) && admits_site(request, asked)
    }

    fn admits_origin(&self, request: &Request) -> bool {
        request.header("origin").is_none_or(|origin| {
            origin.strip_prefix("http://").is_some_and(|host| self.is_known(host))
        })
    }

    /// Whether `host`, with its port, names this preview.
    fn is_known(&self, host: &str) -> bool {
        let Some((name, port)) = split(host) else { return false };
        port == self.address.port() && self.is_known_name(name)
    }

    fn is_known_name(&self, name: &str) -> bool {
        let is_named = |known: &String| known.eq_ignore_ascii_case(name);
        if name.eq_ignore_ascii_case("localhost") || self.more.iter().any(is_named) {
            return true;
        }
        // No name server can make a browser send an address that the user did not type.
        let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        bare.parse::<IpAddr>().is_ok_and(|ip| {
            ip.is_ipv6() == name.starts_with('[')
                && (is_this_machine(ip) || self.listens_for_others())
        })
    }

    /// Whether the user asked for more than this machine.
    fn listens_for_others(&self) -> bool {
        !self.address.ip().is_loopback()
    }
}

/// The two addresses by which a machine calls itself; the rest of 127/8 is never used.
fn is_this_machine(ip: IpAddr) -> bool {
    ip == IpAddr::from([127, 0, 0, 1]) || ip == IpAddr::from(std::net::Ipv6Addr::LOCALHOST)
}

fn admits_site(request: &Request, asked: Asked) -> bool {
    match request.header("sec-fetch-site") {
        None | Some("same-origin" | "none") => true,
        // A link from a review to a page of the preview is welcome.
        Some(_) => asked == Asked::Page && request.header("sec-fetch-mode") == Some("navigate"),
    }
}

/// A host and its port; 80 where none is named.
fn split(host: &str) -> Option<(&str, u16)> {
    let end = if host.starts_with('[') {
        host.find(']')? + 1
    } else {
        host.find(':').unwrap_or(host.len())
    };
    let (name, rest) = host.split_at(end);
    match rest.strip_prefix(':') {
        None if rest.is_empty() => Some((name, 80)),
        Some(port) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
            Some((name, port.parse().ok()?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard(address: &str) -> Guard {
        Guard::new(address.parse().unwrap(), vec!["plans.test".to_owned()])
    }

    #[test]
    fn knows_its_own_names_only() {
        let guard = guard("127.0.0.1:4321");
        for host in
            ["localhost:4321", "LOCALHOST:4321", "127.0.0.1:4321", "[::1]:4321", "plans.test:4321"]
        {
            assert!(guard.is_known(host), "{host}");
        }
        for host in [
            "",
            "localhost",
            "localhost:80",
            "localhost:43210",
            "localhost:",
            "localhost:+4321",
            "localhost:4321:4321",
            "evil.example:4321",
            "localhost.evil.example:4321",
            "127.0.0.1.evil.example:4321",
            "127.0.0.2:4321",
            "0.0.0.0:4321",
            "[::1",
            "::1:4321",
            "[127.0.0.1]:4321",
            "[::1]4321",
            "[::1]x:4321",
            "user@localhost:4321",
            "2130706433:4321",
            "127.1:4321",
            "[::ffff:127.0.0.1]:4321",
            "192.168.0.5:4321",
            "localhost.:4321",
        ] {
            assert!(!guard.is_known(host), "{host}");
        }
    }

    #[test]
    fn an_address_for_others_may_be_typed_as_a_number() {
        let guard = guard("0.0.0.0:4321");
        assert!(guard.is_known("192.168.0.5:4321"));
        assert!(!guard.is_known("evil.example:4321"));
    }

    #[test]
    fn port_80_need_not_be_named() {
        assert!(guard("127.0.0.1:80").is_known("localhost"));
    }
}
