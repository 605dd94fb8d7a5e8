//! A workspace of any size with realistic plans: `generate(size, seed)` gives paths and texts.
//!
//! Each plan has some 12 kB of TOML in four files and 6 kB of Markdown in two, half of them German.
//! It holds 14 people, 5 goals, 8 objectives with readings, 16 actions and what belongs to them. The
//! plans are sound, save for the faults that are put in on purpose: one a plan on average, as people
//! leave them behind. All references resolve.

mod account;
mod company;
mod faults;
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
    files.extend(accounts(size, seed).flat_map(|account| plan(&account)));
    files.sort();
    files
}

/// What is wrong with these plans: the id of a plan and the rule that tells it, in order of the plans.
pub fn faults(size: usize, seed: u64) -> Vec<(String, &'static str)> {
    let of = |account: Account| {
        let told = |rule: &&'static str| (account.id.clone(), *rule);
        account.faults.iter().map(told).collect::<Vec<_>>()
    };
    accounts(size, seed).flat_map(of).collect()
}

fn accounts(size: usize, seed: u64) -> impl Iterator<Item = Account> {
    (0..size).map(move |at| Account::new(at, size, seed))
}

/// The files of one plan. Each part draws its own numbers, so that one can change alone.
fn plan(account: &Account) -> Vec<(String, String)> {
    let parts = [
        ("plan.toml", account::header(account)),
        ("people.toml", people::people(account)),
        ("goals.toml", goals::goals(account)),
        ("actions.toml", work::work(account)),
        ("situation.md", prose::situation(account)),
        ("strategy.md", prose::strategy(account)),
    ];
    let folder = format!("accounts/{}", account.id);
    parts.into_iter().map(|(name, text)| (format!("{folder}/{name}"), text)).collect()
}
