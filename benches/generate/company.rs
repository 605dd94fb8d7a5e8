//! What all plans share: the workspace's settings, our people, what we sell, whom we meet.
//!
//! Four accounts share a team, so that nobody is planned for more than all of their time; twenty share
//! a sponsor.

use std::fmt::Write;

use super::random::Random;
use super::words::{COMPETITORS, FIRST_NAMES, LAST_NAMES, OFFERINGS, slug};
use super::{TODAY, account};

/// The parts in an account's team, and how many accounts share the person.
pub const TEAM: [(&str, usize); 5] = [
    ("account-owner", 4),
    ("presales", 4),
    ("customer-success", 4),
    ("delivery", 4),
    ("executive-sponsor", 20),
];

/// The files beside `accounts/`.
pub fn files(size: usize, seed: u64) -> Vec<(String, String)> {
    let texts = [
        ("keyplan.toml", settings()),
        ("team.toml", team(size, seed)),
        ("offerings.toml", offerings(seed)),
        ("competitors.toml", competitors()),
    ];
    texts.into_iter().map(|(path, text)| (path.to_owned(), text)).collect()
}

fn settings() -> String {
    format!(
        "# A generated workspace for measurements.\n[workspace]\nname = \"Halvern Key Accounts\"\n\
         languages = [\"en\", \"de\"]\ncurrency = \"EUR\"\nfiscal-year-start = 1\ntoday = {TODAY}\n"
    )
}

/// The name of the `at`-th person of ours.
pub fn person_name(at: usize) -> String {
    let first = FIRST_NAMES[at % FIRST_NAMES.len()];
    // Both lists are walked at different speeds, so that neighbours have different last names.
    let round = at / FIRST_NAMES.len();
    let last = LAST_NAMES[(at * 7 + round) % LAST_NAMES.len()];
    format!("{first} {last}")
}

/// The id of the `at`-th person of ours: initials and a number.
pub fn person_id(at: usize) -> String {
    let name = person_name(at);
    let initials: String = name.split(' ').filter_map(|part| slug(part).chars().next()).collect();
    format!("{initials}{at}")
}

/// The person who has the `part`-th part in the team of the `account`-th account.
pub fn member(part: usize, account: usize, size: usize) -> usize {
    let before: usize = TEAM[..part].iter().map(|(_, shared)| size.div_ceil(*shared)).sum();
    before + account / TEAM[part].1
}

fn team(size: usize, seed: u64) -> String {
    let mut random = Random::of(seed, usize::MAX);
    let mut out = String::from(
        "# Our people. Ids carry no more of a person than colleagues use every day.\n",
    );
    for (part, (role, shared)) in TEAM.iter().enumerate() {
        for at in 0..size.div_ceil(*shared) {
            let person = member(part, at * shared, size);
            let (id, name) = (person_id(person), person_name(person));
            let mail = slug(&name).replace('-', ".");
            let _ = write!(
                out,
                "\n[person.{id}]\nname = \"{name}\"\ntitle = \"{}\"\nemail = \"{mail}@halvern.example\"\n\
                 phone = \"+49 40 555 {:04}\"\nunit = \"{}\"\nactive = true\n",
                account::title_of(role),
                random.number(0, 9999),
                random.pick(&["Sales North", "Sales South", "Service", "Projects"]),
            );
        }
    }
    out
}

fn offerings(seed: u64) -> String {
    let mut random = Random::of(seed, usize::MAX - 1);
    let mut out = String::from("# What we sell.\n");
    for (id, name, family) in OFFERINGS {
        let _ = write!(
            out,
            "\n[offering.{id}]\nname = \"{name}\"\nfamily = \"{family}\"\nlist-price = {}\nactive = true\n",
            random.amount(20, 400)
        );
    }
    out
}

fn competitors() -> String {
    let mut out = String::from("# Whom we meet; what they do at one account stands in its plan.\n");
    for (id, name, strength, weakness) in COMPETITORS {
        let _ = write!(
            out,
            "\n[competitor.{id}]\nname = \"{name}\"\nstrengths = \"{strength}\"\nweaknesses = \"{weakness}\"\n"
        );
    }
    out
}
