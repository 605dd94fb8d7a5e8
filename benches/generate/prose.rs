//! `situation.md` and `strategy.md`: prose with front matter, tables, task lists and references.
//!
//! Paragraphs come from a stock in random order, so that no two plans read alike.

use std::fmt::Write;
use std::ops::Range;

use super::account::Account;
use super::words::{ACTIONS, OBJECTIVES, PARAGRAPHS, Words};

/// Where we stand.
pub fn situation(account: &Account) -> String {
    let mut random = account.random(6);
    let mut out = front_matter(account.say(["Lage", "Situation"]), 1);
    let _ =
        writeln!(out, "# {}: {}\n", account.name, account.say(["wo wir stehen", "where we stand"]));
    let start = random.number(0, 9) as usize;
    paragraphs(account, start..start + 5, &mut out);
    let _ = writeln!(
        out,
        "## {}\n\n| {} | {} | {} |\n| --- | --- | ---: |",
        account.say(["Menschen, auf die es ankommt", "People who matter"]),
        account.say(["Wer", "Who"]),
        account.say(["Was ihnen wichtig ist", "What they care about"]),
        account.say(["Gespräche 2026", "Talks in 2026"]),
    );
    for (id, cares) in CARES {
        let _ = writeln!(
            out,
            "| [[stakeholder.{id}]] | {} | {} |",
            account.say(*cares),
            random.number(1, 14)
        );
    }
    out.push('\n');
    paragraphs(account, start + 5..start + 9, &mut out);
    if let Some(neighbour) = &account.neighbour {
        let seen = account.say(["Ähnlich gelöst bei", "Solved in a similar way at"]);
        let _ = writeln!(out, "> {seen} [[{neighbour}/goal.fewer-outages]].");
    }
    out
}

/// What we do about it.
pub fn strategy(account: &Account) -> String {
    let mut random = account.random(7);
    let mut out = front_matter(account.say(["Vorgehen", "Approach"]), 2);
    let _ = writeln!(out, "# {}\n", account.say(["Wie wir vorgehen", "How we go about it"]));
    let start = random.number(0, 9) as usize;
    paragraphs(account, start..start + 5, &mut out);
    let _ = writeln!(out, "## {}\n", account.say(["Als Nächstes", "Next"]));
    for (at, task) in ACTIONS.iter().enumerate().skip(3).take(6) {
        let mark = if at < 5 { 'x' } else { ' ' };
        let _ = writeln!(out, "- [{mark}] [[action.{}|{}]]", task.id, account.say(task.title));
    }
    let _ = writeln!(out, "\n## {}\n", account.say(["Woran wir es messen", "How we measure it"]));
    for (at, (id, _, metric, ..)) in OBJECTIVES.iter().take(4).enumerate() {
        let _ = writeln!(out, "{}. **{}**: [[objective.{id}]]", at + 1, account.say(*metric));
    }
    out.push('\n');
    paragraphs(account, start + 5..start + 9, &mut out);
    let _ = writeln!(out, "```keyplan\nactions owner={} status=open\n```", account.owner());
    if account.has("plan/empty-section") {
        let _ = writeln!(out, "\n## {}", account.say(["Offene Punkte", "Open points"]));
    }
    out
}

const CARES: &[(&str, Words)] = &[
    ("ceo", ["Wachstum in Osteuropa", "Growth in eastern Europe"]),
    ("cfo", ["Planbare Kosten", "Costs that can be planned"]),
    ("coo", ["Linien, die laufen", "Lines that run"]),
    ("head-of-purchasing", ["Vergleichbare Angebote", "Offers that can be compared"]),
    ("head-of-it", ["Keine Insellösungen", "No islands"]),
];

fn front_matter(title: &str, order: u8) -> String {
    format!("+++\ntitle = \"{title}\"\norder = {order}\n+++\n\n")
}

/// Paragraphs of the stock; ten in a row are all different.
fn paragraphs(account: &Account, which: Range<usize>, out: &mut String) {
    for at in which {
        let paragraph = account.say(PARAGRAPHS[at * 3 % PARAGRAPHS.len()]);
        let paragraph = paragraph.replace("NAME", &account.name).replace("PLACE", account.place);
        let _ = writeln!(out, "{paragraph}\n");
    }
}
