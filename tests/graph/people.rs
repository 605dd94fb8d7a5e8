//! Plans of people for the tests of the graph: written by hand, or made up in any number.
//!
//! Made-up companies look like real ones: a management, departments, teams, long names, gaps.

use std::sync::Arc;

use keyplan::model::{
    Contact, Coverage, Day, Field, Grade, Head, Influence, Item, ItemKey, Kind, Line, LineKind,
    Many, Person, Place, Plan, Ref, Role, Shared, Stakeholder, StakeholderStatus, Stance, Unit,
};
use keyplan::text::Span;

/// A plan that is being written.
#[derive(Default)]
pub(crate) struct People {
    pub(crate) plan: Plan,
    pub(crate) shared: Shared,
}

fn item<T>(kind: Kind, id: &str, body: T) -> Item<T> {
    let key = ItemKey { kind, id: Arc::from(id) };
    let (place, whole) = (Place::default(), Span::default());
    Item { head: Head::new(key, place, whole), body }
}

fn many<T>(all: impl IntoIterator<Item = T>) -> Field<Many<T>> {
    Field::of(Many(all.into_iter().map(Field::of).collect()))
}

impl People {
    /// Adds a person.
    pub(crate) fn add(&mut self, id: &str, person: Stakeholder) -> &mut Self {
        self.plan.stakeholders.insert(item(Kind::Stakeholder, id, person)).expect("ids differ");
        self
    }

    /// Adds people from lines `id manager`, `-` for no manager.
    pub(crate) fn tree(lines: &[(&str, &str)]) -> Self {
        let mut people = Self::default();
        for (id, manager) in lines {
            let mut person =
                Stakeholder { name: Field::of((*id).to_owned()), ..Default::default() };
            if *manager != "-" {
                person.reports_to = Field::of(Ref::new(manager));
            }
            people.add(id, person);
        }
        people
    }

    pub(crate) fn unit(&mut self, id: &str, name: &str) -> &mut Self {
        let unit = Unit { name: Field::of(name.to_owned()), ..Default::default() };
        self.plan.units.insert(item(Kind::Unit, id, unit)).expect("ids differ");
        self
    }

    pub(crate) fn colleague(&mut self, id: &str, name: &str) -> &mut Self {
        let person = Person { name: Field::of(name.to_owned()), ..Default::default() };
        self.shared.people.insert(item(Kind::Person, id, person)).expect("ids differ");
        self
    }
}

/// Somebody with a name and function.
pub(crate) fn person(name: &str, title: &str) -> Stakeholder {
    Stakeholder {
        name: Field::of(name.to_owned()),
        title: Field::of(title.to_owned()),
        ..Default::default()
    }
}

pub(crate) fn roles(all: impl IntoIterator<Item = Role>) -> Field<Many<Role>> {
    many(all)
}

pub(crate) fn covered_by(all: impl IntoIterator<Item = &'static str>) -> Field<Many<Coverage>> {
    let coverage = |id| Coverage { person: Field::of(Ref::new(id)), ..Default::default() };
    many(all.into_iter().map(coverage))
}

pub(crate) fn lines(all: impl IntoIterator<Item = (String, LineKind, u8)>) -> Field<Many<Line>> {
    let line = |(to, kind, strength): (String, LineKind, u8)| Line {
        to: Field::of(Ref::new(&to)),
        kind: Field::of(kind),
        strength: Field::of(Grade(strength)),
        ..Default::default()
    };
    many(all.into_iter().map(line))
}

const FIRST: [&str; 24] = [
    "Annegret",
    "Matthias",
    "Katharina",
    "Jürgen",
    "Sabine",
    "Thorsten",
    "Dr. Ulrike",
    "Henning",
    "Priya",
    "Björn",
    "Franziska",
    "Karl-Heinz",
    "Aylin",
    "Stefan",
    "Prof. Dr. Marie-Luise",
    "Tobias",
    "Ingrid",
    "Mehmet",
    "Charlotte",
    "Wolfgang",
    "Silke",
    "Alexander",
    "Beate",
    "Jan",
];
const LAST: [&str; 26] = [
    "Müller-Lüdenscheidt",
    "Brandt",
    "Hoffmann",
    "Özdemir",
    "von der Heydte",
    "Krause",
    "Schröder",
    "Nowak",
    "Petersen",
    "Kaufmann-Steinbrück",
    "Weiß",
    "Albrecht",
    "Raghunathan",
    "Lindqvist",
    "Bauer",
    "Fuchs",
    "Zimmermann",
    "Thalberg",
    "Engelhardt",
    "Vogt",
    "Marquardt",
    "Sommer",
    "Dietrich",
    "Hartmann",
    "Oster",
    "Kühn",
];
const UNITS: [(&str, &str); 7] = [
    ("finance", "Finanzen & Controlling"),
    ("production", "Produktion"),
    ("it", "Informationstechnologie"),
    ("procurement", "Strategischer Einkauf"),
    ("quality", "Qualitätsmanagement"),
    ("sales", "Vertrieb International"),
    ("hr", "Personal"),
];
const HEADS: [&str; 7] = [
    "CFO, Mitglied des Vorstands",
    "COO, Vorstand Produktion und Logistik",
    "CIO",
    "Bereichsleiterin Strategischer Konzerneinkauf",
    "Leiter Qualitätsmanagement und Arbeitssicherheit",
    "Vertriebsvorstand",
    "Arbeitsdirektorin",
];
const TITLES: [&str; 12] = [
    "Leiter Controlling",
    "Abteilungsleiterin Instandhaltung und Anlagentechnik",
    "Werkleiter Bremen",
    "IT-Architektin",
    "Einkäufer Indirekte Materialien",
    "Projektleiterin Digitalisierung",
    "Head of Treasury",
    "Sachbearbeiter",
    "Referentin Arbeitssicherheit, Gesundheits- und Umweltschutz",
    "Schichtleiter",
    "Data Engineer",
    "Betriebsrat",
];
const US: [(&str, &str); 5] = [
    ("lena", "Lena Kraus"),
    ("tom", "Tom Berger"),
    ("ayse", "Ayşe Demir"),
    ("paul", "Paul Wegner"),
    ("nina", "Nina Sørensen"),
];
const STANCES: [Stance; 9] = [
    Stance::Supporter,
    Stance::Neutral,
    Stance::Advocate,
    Stance::Unknown,
    Stance::Skeptic,
    Stance::Neutral,
    Stance::Supporter,
    Stance::Opponent,
    Stance::Neutral,
];

/// A number that looks random and never changes.
fn hash(a: usize, b: usize) -> usize {
    let mut x = (a as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        ^ (b as u64).wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
    x ^= x >> 29;
    x = x.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x ^= x >> 32;
    usize::try_from(x >> 16).expect("48 bits are a usize")
}

/// A company of `n` people with about `m` lines of influence.
pub(crate) fn company(n: usize, m: usize) -> People {
    let mut people = People::default();
    people.plan.id = "nordwind".into();
    for (id, name) in UNITS {
        people.unit(id, name);
    }
    for (id, name) in US {
        people.colleague(id, name);
    }
    let heads = (n / 5).clamp(2, 7);
    let mut ties: Vec<Vec<(String, LineKind, u8)>> = vec![Vec::new(); n];
    for line in 0..m {
        let from = hash(line, 71) % n;
        let near = [
            hash(line, 72) % n,
            hash(line, 73) % n.min(heads + 1),
            (from + 1 + hash(line, 74) % 4) % n,
        ];
        let kind = [
            LineKind::Influences,
            LineKind::Influences,
            LineKind::Trusts,
            LineKind::Dotted,
            LineKind::Influences,
            LineKind::Conflict,
            LineKind::Deputises,
        ];
        let to = near[line % 3];
        if to != from {
            let strength = u8::try_from(1 + hash(line, 75) % 3).expect("at most three");
            ties[from].push((format!("s-{to}"), kind[line % 7], strength));
        }
    }
    for (at, ties) in ties.into_iter().enumerate() {
        let someone = employee(at, n, heads, ties);
        people.add(&format!("s-{at}"), someone);
    }
    people
}

fn manager(at: usize, n: usize, heads: usize) -> Option<usize> {
    match at {
        0 => None,
        _ if at <= heads => Some(0),
        // One stands alone, as in most plans.
        _ if at + 1 == n && n > 20 => None,
        // Teams under the heads, then teams under those.
        _ if at < heads * 4 => Some(1 + hash(at, 3) % heads),
        _ => Some(heads + 1 + hash(at, 4) % (at / 4).max(1)).filter(|up| *up < at).or(Some(1)),
    }
}

fn unit(at: usize, n: usize, heads: usize) -> Option<&'static str> {
    let mut top = at;
    while let Some(up) = manager(top, n, heads).filter(|up| *up != 0) {
        top = up;
    }
    (top != 0 && top <= heads).then(|| UNITS[(top - 1) % UNITS.len()].0)
}

fn employee(at: usize, n: usize, heads: usize, ties: Vec<(String, LineKind, u8)>) -> Stakeholder {
    let name = format!("{} {}", FIRST[hash(at, 1) % FIRST.len()], LAST[hash(at, 2) % LAST.len()]);
    let title = match at {
        0 => "Vorsitzender der Geschäftsführung",
        _ if at <= heads => HEADS[at - 1],
        _ => TITLES[hash(at, 5) % TITLES.len()],
    };
    let mut someone = person(&name, title);
    if let Some(up) = manager(at, n, heads) {
        someone.reports_to = Field::of(Ref::new(&format!("s-{up}")));
    }
    if let Some(unit) = unit(at, n, heads) {
        someone.unit = Field::of(Ref::new(unit));
    }
    someone.stance = Field::of(STANCES[hash(at, 6) % STANCES.len()]);
    if at % 5 != 4 {
        let level = if at <= heads { 6 + hash(at, 7) % 5 } else { hash(at, 7) % 9 };
        someone.influence = Field::of(Influence(u8::try_from(level).expect("at most ten")));
    }
    someone.roles = match at {
        0 => roles([Role::Signatory, Role::ExecutiveSponsor]),
        1 => roles([Role::EconomicBuyer, Role::BudgetHolder, Role::Approver]),
        2 => roles([Role::DecisionMaker]),
        _ => roles((0..hash(at, 8) % 3).map(|role| Role::ALL[5 + hash(at, 9 + role) % 8])),
    };
    if !hash(at, 12).is_multiple_of(4) {
        let lead = US[hash(at, 13) % US.len()].0;
        let second = US[(hash(at, 13) + 1) % US.len()].0;
        someone.covered_by = covered_by([lead, second].into_iter().take(1 + hash(at, 14) % 2));
        let day = jiff::civil::date(2026, 1 + i8::try_from(hash(at, 15) % 11).expect("a month"), 9);
        someone.last_contact = Field::of(Day(day));
        someone.contact = Field::of(Contact::Multiple);
    }
    match hash(at, 16) % 17 {
        3 if at > heads => {
            someone.status = Field::of(StakeholderStatus::Placeholder);
            someone.name = Field::default();
            someone.stance = Field::of(Stance::Unknown);
            someone.covered_by = Field::default();
        }
        7 if at > heads => someone.status = Field::of(StakeholderStatus::Former),
        _ => {}
    }
    if !ties.is_empty() {
        someone.influences = lines(ties);
    }
    someone
}
