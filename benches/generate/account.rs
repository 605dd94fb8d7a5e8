//! One customer: who they are, which language their plan is in, who of ours works for them, and what is
//! wrong with their plan.
//!
//! Also the plan's header and the account's profile.

use std::fmt::Write;

use super::company::{TEAM, member, person_id};
use super::faults;
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
    /// How we stand with those who decide.
    pub standing: Standing,
    /// What we may spend, in thousands.
    pub budget: u32,
    /// The plan before this one, if any, for references across plans.
    pub neighbour: Option<String>,
    /// The rules that find fault with the plan.
    pub faults: Vec<&'static str>,
    at: usize,
    seed: u64,
}

/// How a relationship is called, what we then are to somebody, and what we want to be next.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    pub strength: &'static str,
    pub current: &'static str,
    pub target: &'static str,
}

const STANDINGS: [Standing; 3] = [
    Standing { strength: "weak", current: "vendor", target: "credible-source" },
    Standing { strength: "moderate", current: "credible-source", target: "problem-solver" },
    Standing { strength: "strong", current: "problem-solver", target: "trusted-advisor" },
];

impl Account {
    /// The `at`-th of `size` accounts.
    pub fn new(at: usize, size: usize, seed: u64) -> Self {
        let mut random = Random::of(seed, at * 8);
        let branch = BRANCHES[random.number(0, 11) as usize];
        let faults = faults::of_a_plan(&mut random);
        // Whoever overrates the relationship is wrong by two steps at least.
        let best = if faults.contains(&"account/strength-mismatch") { 1 } else { 2 };
        Self {
            id: id_of(at),
            name: name_of(at),
            branch,
            place: random.pick(PLACES),
            team: (0..TEAM.len()).map(|part| person_id(member(part, at, size))).collect(),
            standing: STANDINGS[random.number(0, best) as usize],
            budget: random.number(12, 90),
            neighbour: at.checked_sub(1).map(id_of),
            faults,
            at,
            seed,
        }
    }

    /// The account manager.
    pub fn owner(&self) -> &str {
        &self.team[0]
    }

    /// Whether a fault is put into this plan, by the rule that tells it.
    pub fn has(&self, fault: &str) -> bool {
        debug_assert!(faults::FAULTS.contains(&fault), "nobody draws `{fault}`");
        self.faults.contains(&fault)
    }

    /// Numbers for the `part`-th part of this plan.
    pub fn random(&self, part: usize) -> Random {
        Random::of(self.seed, self.at * 8 + part)
    }

    /// The words in the plan's language.
    pub fn say(&self, words: Words) -> &'static str {
        words[self.at % 2]
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
    customer(account, &mut out);
    out
}

fn plan_table(account: &Account, random: &mut Random, out: &mut String) {
    let name = &account.name;
    let title = account.say(["Account-Plan", "Account plan"]);
    let goal = account.say([
        "Bis Ende 2027 bevorzugter Partner in allen Werken sein.",
        "Be the preferred partner on every site by the end of 2027.",
    ]);
    let summary = account.say([
        "Tragfähig, aber schmal: Fast alles läuft über die Technik. Jetzt zählen die Geschäftsführung,\n\
         ein Rahmenvertrag und messbar weniger Störungen.",
        "Sound but narrow: nearly everything runs through engineering. What counts now is the board,\n\
         a framework contract, and measurably fewer outages.",
    ]);
    let next = if account.has("review/overdue") {
        "2026-10-15".to_owned()
    } else {
        random.date(2027, 1..=3)
    };
    let _ = write!(
        out,
        "# {title} {name}\n\n[plan]\ntitle = \"{title} {name} 2026/2027\"\ntemplate = \"full\"\n\
         created-on = {}\ncreated-by = \"{owner}\"\nversion = \"{}\"\nobjective = \"{goal}\"\n\
         summary = \"\"\"\n{summary}\n\"\"\"\nowner = \"{owner}\"\nexecutive-sponsor = \"{}\"\n\
         period = {{ start = 2026-01-01, end = 2027-12-31 }}\nstatus = \"{}\"\nclassification = \"confidential\"\n\
         review-every = \"quarterly\"\nnext-review = {next}\nbudget-total = {}_000\n",
        random.date(2025, 9..=12),
        random.date(2026, 9..=10),
        account.team[4],
        random.pick(&["active", "active", "active", "approved", "in-review"]),
        account.budget,
        owner = account.owner(),
    );
}

fn account_table(account: &Account, random: &mut Random, out: &mut String) {
    let (branch, place) = (account.say(account.branch), account.place);
    let background = account.say([
        "Familienunternehmen in dritter Generation, drei Werke.",
        "A family business in its third generation, three sites.",
    ]);
    let value = account.say([
        "Eine Mannschaft für Mechanik und Steuerung, auch nachts.",
        "One crew for mechanics and controls, at night too.",
    ]);
    let is_overrated = account.has("account/strength-mismatch");
    let _ = write!(
        out,
        "\n[account]\nname = \"{}\"\nindustry = \"{branch}\"\nrevenue = {}\n\
         employees = {}\nheadquarters = \"{place}\"\nbackground = \"{background}\"\nlifecycle = \"{}\"\n\
         tier = \"{}\"\nrelationship-strength = \"{}\"\n\
         value-proposition = \"{value}\"\n",
        account.name,
        random.amount(40_000, 900_000),
        random.number(180, 6200),
        random.pick(&["active", "active", "active", "at-risk"]),
        random.pick(&["a", "a", "b", "c"]),
        if is_overrated { "strategic" } else { account.standing.strength },
    );
    wishes(account, out);
    let _ = write!(
        out,
        "services-in-use = [\"{}\", \"{}\"] # {}\n\
         communication = {{ channel = \"{}\", cadence = \"monthly\" }}\n",
        OFFERINGS[0].0,
        OFFERINGS[1 + random.number(0, 2) as usize].0,
        account.say(["laut Rechnungen 2026", "as invoiced in 2026"]),
        random.pick(&["email", "video", "in-person"]),
    );
}

/// What troubles the customer, and what it needs today and later.
fn wishes(account: &Account, out: &mut String) {
    let [first, second] = CHALLENGES.map(|challenge| account.say(challenge));
    let _ = write!(out, "challenges = [\"{first}\", \"{second}\"]\nneeds = [\n");
    for (need, horizon) in NEEDS.iter().zip(["current", "future"]) {
        let text = account.say(*need);
        let _ = writeln!(out, "  {{ text = \"{text}\", horizon = \"{horizon}\" }},");
    }
    out.push_str("]\n");
}

fn customer(account: &Account, out: &mut String) {
    let _ = write!(
        out,
        "\n[priority.costs]\ntitle = \"{}\"\nsponsors = \"cfo\"\nsource = \"{}\"\n",
        account.say(["Stückkosten um 8 Prozent senken", "Cut unit costs by 8 percent"]),
        account.say(["Geschäftsbericht 2025, Seite 14", "Annual report 2025, page 14"]),
    );
}
