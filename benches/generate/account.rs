//! One customer: who they are, which language their plan is in, and who of ours works for them.
//!
//! Also the plan's header and the account's profile.

use std::fmt::Write;

use super::company::{TEAM, member, person_id};
use super::random::Random;
use super::words::{BRANCHES, CHALLENGES, NAMES, NEEDS, OFFERINGS, PLACES, Words, slug};

/// The customer of one plan.
#[derive(Debug)]
pub struct Account {
    pub id: String,
    pub name: String,
    pub branch: Words,
    pub place: &'static str,
    /// Ids of our people, in the order of the parts of a team.
    pub team: Vec<String>,
    /// The plan before this one, if any, for references across plans.
    pub neighbour: Option<String>,
    at: usize,
    seed: u64,
}

impl Account {
    /// The `at`-th of `size` accounts.
    pub fn new(at: usize, size: usize, seed: u64) -> Self {
        let mut random = Random::of(seed, at * 8);
        let branch = BRANCHES[random.number(0, 11) as usize];
        Self {
            id: id_of(at),
            name: name_of(at),
            branch,
            place: random.pick(PLACES),
            team: (0..TEAM.len()).map(|part| person_id(member(part, at, size))).collect(),
            neighbour: at.checked_sub(1).map(id_of),
            at,
            seed,
        }
    }

    /// The account manager.
    pub fn owner(&self) -> &str {
        &self.team[0]
    }

    /// Numbers for the `part`-th part of this plan.
    pub fn random(&self, part: usize) -> Random {
        Random::of(self.seed, self.at * 8 + part)
    }

    /// The words in the plan's language.
    pub fn say(&self, words: Words) -> &'static str {
        words[self.at % 2]
    }

    /// Whether the plan is German.
    pub fn is_german(&self) -> bool {
        self.at.is_multiple_of(2)
    }
}

fn name_of(at: usize) -> String {
    let (first, second) = NAMES;
    let turn = at / (first.len() * second.len());
    let number = if turn == 0 { String::new() } else { format!(" {}", turn + 1) };
    let second = second[at / first.len() % second.len()];
    format!("{}{second}{number}", first[at % first.len()])
}

fn id_of(at: usize) -> String {
    slug(&name_of(at))
}

/// The title of someone with a part in a team.
pub fn title_of(role: &str) -> &'static str {
    match role {
        "account-owner" => "Key Account Manager",
        "presales" => "Solution Architect",
        "customer-success" => "Customer Success Manager",
        "delivery" => "Project Lead",
        _ => "Member of the Executive Board",
    }
}

/// `plan.toml`: the header and the profile.
pub fn header(account: &Account) -> String {
    let mut random = account.random(1);
    let mut out = String::new();
    plan_table(account, &mut random, &mut out);
    account_table(account, &mut random, &mut out);
    customer(account, &mut random, &mut out);
    out
}

fn plan_table(account: &Account, random: &mut Random, out: &mut String) {
    let name = &account.name;
    let title = account.say(["Account-Plan", "Account plan"]);
    let goal = account.say([
        "Bis Ende 2027 bevorzugter Partner in allen Werken sein und den Umsatz um ein Drittel steigern.",
        "Be the preferred partner on every site by the end of 2027 and grow revenue by a third.",
    ]);
    let summary = account.say([
        "Die Zusammenarbeit ist tragfähig, aber schmal: Fast alles läuft über die Technik. Jetzt geht es\n\
         um die Geschäftsführung, um einen Rahmenvertrag und um messbar weniger Störungen.",
        "The relationship holds but is narrow: nearly everything runs through engineering. What counts\n\
         now is the board, a framework contract, and measurably fewer outages.",
    ]);
    // One plan in ten has missed its review.
    let next =
        if random.is_one_in(10) { "2026-10-15".to_owned() } else { random.date(2027, 1..=3) };
    let _ = write!(
        out,
        "# {title} {name}\n\n[plan]\ntitle = \"{title} {name} 2026/2027\"\ntemplate = \"full\"\n\
         created-on = {}\ncreated-by = \"{owner}\"\nversion = \"{}\"\nobjective = \"{goal}\"\n\
         summary = \"\"\"\n{summary}\n\"\"\"\nowner = \"{owner}\"\nexecutive-sponsor = \"{}\"\n\
         period = {{ start = 2026-01-01, end = 2027-12-31 }}\nstatus = \"{}\"\nclassification = \"confidential\"\n\
         review-every = \"quarterly\"\nnext-review = {next}\nbudget-total = {}\n",
        random.date(2025, 9..=12),
        random.date(2026, 9..=11),
        account.team[4],
        random.pick(&["active", "active", "active", "approved", "draft"]),
        random.amount(60, 240),
        owner = account.owner(),
    );
}

fn account_table(account: &Account, random: &mut Random, out: &mut String) {
    let (branch, place) = (account.say(account.branch), account.place);
    let challenges: Vec<_> = CHALLENGES.iter().map(|words| account.say(*words)).collect();
    let background = account.say([
        "Familienunternehmen in dritter Generation, drei Werke, seit 2022 mit eigener Vertriebsgesellschaft.",
        "A family business in its third generation with three sites and its own sales company since 2022.",
    ]);
    let _ = write!(
        out,
        "\n[account]\nname = \"{}\"\ncustomer-number = \"K-{:05}\"\nindustry = \"{branch}\"\nrevenue = {}\n\
         employees = {}\nwebsite = \"https://www.{}.example\"\nheadquarters = \"{place}\"\n\
         background = \"\"\"\n{background}\n\"\"\"\nlifecycle = \"{}\"\ntier = \"{}\"\ncustomer-since = {}\n\
         relationship-strength = \"{}\"\nsupplier-position = \"{}\"\nchallenges = [\n",
        account.name,
        account.at + 10_000,
        random.amount(40_000, 900_000),
        random.number(180, 6200),
        account.id,
        random.pick(&["active", "active", "active", "at-risk", "prospect"]),
        random.pick(&["a", "a", "b", "c"]),
        random.date(2012, 1..=12),
        random.pick(&["weak", "moderate", "strong", "strategic"]),
        random.pick(&["vendor", "credible-source", "problem-solver"]),
    );
    for challenge in challenges {
        let _ = writeln!(out, "  \"{challenge}\",");
    }
    let _ = writeln!(out, "]\nneeds = [");
    for (at, need) in NEEDS.iter().enumerate() {
        let horizon = if at < 2 { "current" } else { "future" };
        let _ =
            writeln!(out, "  {{ text = \"{}\", horizon = \"{horizon}\" }},", account.say(*need));
    }
    let _ = write!(
        out,
        "]\nservices-in-use = [\"{}\", \"{}\"] # {}\ncommunication = {{ channel = \"{}\", cadence = \"monthly\", language = \"{}\" }}\n",
        OFFERINGS[0].0,
        OFFERINGS[1 + random.number(0, 2) as usize].0,
        account.say(["laut Rechnungen 2026", "as invoiced in 2026"]),
        random.pick(&["email", "video", "in-person"]),
        if account.is_german() { "de" } else { "en" },
    );
}

fn customer(account: &Account, random: &mut Random, out: &mut String) {
    let _ = write!(
        out,
        "\n[priority.costs]\ntitle = \"{}\"\nrank = 1\nsponsors = [\"cfo\", \"coo\"]\nevidence = \"stated\"\n\
         source = \"{}\"\nas-of = {}\n",
        account.say(["Stückkosten um 8 Prozent senken", "Cut unit costs by 8 percent"]),
        account.say(["Geschäftsbericht 2025, Seite 14", "Annual report 2025, page 14"]),
        random.date(2026, 2..=9),
    );
}
