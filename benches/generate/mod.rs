//! A workspace of any size with realistic plans: `generate(size, seed)` gives paths and texts.
//!
//! Each plan has some 16 kB of TOML in five files and 6 kB of Markdown in two, half of them German.
//! It holds 14 people, 5 goals, 8 objectives with readings, 16 actions and what belongs to them, and
//! now and then a fault of the kind that people leave behind. All references resolve.

mod account;
mod company;
mod goals;
mod people;
mod prose;
mod random;
mod words;
mod work;

use account::Account;

/// The day on which the plans are as they are.
pub const TODAY: &str = "2026-11-23";

/// The files of a workspace with `size` plans, in order of their paths.
pub fn generate(size: usize, seed: u64) -> Vec<(String, String)> {
    let mut files = company::files(size, seed);
    for at in 0..size {
        files.extend(plan(&Account::new(at, size, seed)));
    }
    files.sort();
    files
}

/// The files of one plan. Each part draws its own numbers, so that one can change alone.
fn plan(account: &Account) -> Vec<(String, String)> {
    let parts = [
        ("plan.toml", account::header(account)),
        ("people.toml", people::people(account)),
        ("goals.toml", goals::goals(account)),
        ("actions.toml", work::actions(account)),
        ("resources.toml", work::resources(account)),
        ("situation.md", prose::situation(account)),
        ("strategy.md", prose::strategy(account)),
    ];
    let folder = format!("accounts/{}", account.id);
    parts.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)).collect()
}
