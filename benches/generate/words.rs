//! The stock of words: names, places, and what people write into plans, in German and English.
//!
//! All of it is invented. References inside the tables resolve within every plan.

/// The same in German and in English.
pub type Words = [&'static str; 2];

/// A slug of a name: lower case, umlauts spelt out, hyphens between words.
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for char in name.to_lowercase().chars() {
        match char {
            'ä' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            'é' | 'è' => out.push('e'),
            'ı' => out.push('i'),
            'a'..='z' | '0'..='9' => out.push(char),
            _ => out.push('-'),
        }
    }
    out
}

pub const FIRST_NAMES: &[&str] = &[
    "Lena", "Tom", "Marion", "Jürgen", "Aylin", "Björn", "Katrin", "Søren", "Miriam", "Jonas",
    "Anneke", "Günther", "Priya", "Matthias", "Zofia", "Holger", "Renée", "Oliver", "Ines",
    "Kemal", "Bettina", "Lukas", "Chiara", "Rainer", "Hélène", "Fabian", "Ulrike", "Pavel",
    "Jördis", "Dirk",
];

pub const LAST_NAMES: &[&str] = &[
    "Vogt",
    "Brandt",
    "Keller",
    "Müller-Haas",
    "Yıldız",
    "Lindqvist",
    "Schäfer",
    "Okafor",
    "Weiß",
    "Petersen",
    "Großmann",
    "Novak",
    "Rao",
    "Jäger",
    "Kowalska",
    "Thielemann",
    "Dubois",
    "Hartwig",
    "Sørensen",
    "Öztürk",
    "Baumgärtner",
    "Reinholdt",
    "Conti",
    "Fröhlich",
    "Marchetti",
    "Behrens",
    "Überacker",
    "Winkler",
    "Svoboda",
];

/// The two halves of a company's name.
pub const NAMES: (&[&str], &[&str]) = (
    &[
        "Nordwind",
        "Elbtal",
        "Harzer",
        "Falken",
        "Kestrel",
        "Morgenrot",
        "Silberbach",
        "Ostertor",
        "Brenner",
        "Havelland",
        "Corvin",
        "Lindenhof",
        "Ravens",
        "Güldner",
        "Tannfels",
        "Alster",
        "Wyndham",
        "Birken",
        "Sturmhaube",
        "Löwenstein",
        "Ashford",
        "Kranich",
        "Moselland",
        "Eschen",
        "Thorne",
        "Wolken",
        "Quellen",
        "Bergmann",
        "Dorn",
        "Yarrow",
    ],
    &[
        " Logistik",
        " Chemie",
        "werk",
        " Foods",
        " Medical",
        " Papier",
        " Energie",
        " Glas",
        " Präzision",
        " Textil",
        " Systems",
        " Brauerei",
        " Pharma",
        " Mobility",
        " Metall",
        " Holzbau",
        " Optics",
        " Saatgut",
        " Kunststoff",
        " Cargo",
        " Keramik",
        " Aviation",
    ],
);

pub const PLACES: &[&str] = &[
    "Kaltenau",
    "Sulzbrück",
    "Altenried",
    "Niederfähr",
    "Brackwede",
    "Harlow Green",
    "Mühlenstedt",
    "Grünhausen",
    "Port Selby",
    "Oberlohe",
];

pub const BRANCHES: [Words; 12] = [
    ["Logistik", "Logistics"],
    ["Spezialchemie", "Speciality chemicals"],
    ["Maschinenbau", "Mechanical engineering"],
    ["Lebensmittel", "Food"],
    ["Medizintechnik", "Medical devices"],
    ["Papier und Verpackung", "Paper and packaging"],
    ["Energieversorgung", "Energy"],
    ["Glas", "Glass"],
    ["Automobilzulieferer", "Automotive supply"],
    ["Pharma", "Pharmaceuticals"],
    ["Metallverarbeitung", "Metalworking"],
    ["Bauwirtschaft", "Construction"],
];

pub const CHALLENGES: [Words; 2] = [
    [
        "Ungeplante Stillstände kosten je Stunde rund 9.000 EUR.",
        "Unplanned outages cost some EUR 9,000 an hour.",
    ],
    [
        "Ein Drittel der Instandhalter geht bis 2029 in Rente.",
        "A third of the maintenance crew retires by 2029.",
    ],
];

/// One of today, one of later.
pub const NEEDS: [Words; 2] = [
    ["Rufbereitschaft nachts und am Wochenende", "Stand-by at night and on weekends"],
    ["Zustandsüberwachung der Antriebe", "Condition monitoring of the drives"],
];

/// Id, name, family.
pub const OFFERINGS: &[(&str, &str, &str)] = &[
    ("full-service", "Full-service maintenance", "Maintenance"),
    ("spare-parts", "Spare-parts pool", "Maintenance"),
    ("monitoring", "Condition monitoring", "Digital"),
    ("academy", "Operator academy", "Training"),
    ("retrofit", "Controls retrofit", "Projects"),
    ("energy-check", "Energy audit", "Projects"),
];

/// Id, name, strength, weakness.
pub const COMPETITORS: &[(&str, &str, &str, &str)] = &[
    (
        "brakton",
        "Brakton Industrieservice",
        "Dense network, low hourly rates",
        "No controls engineering of its own",
    ),
    (
        "zeltronic",
        "Zeltronic Systems",
        "Makes its own drives",
        "Sells hardware first, changing subcontractors",
    ),
    (
        "orvello",
        "Orvello Engineering",
        "Strong with new plants",
        "Leaves the site after acceptance",
    ),
    (
        "pareva",
        "Pareva Digital",
        "Polished software, quick pilots",
        "Nobody on site when a line stops",
    ),
];

/// Id, side, category, title.
pub const GOALS: &[(&str, &str, &str, Words)] = &[
    ("fewer-outages", "customer", "customer-success", ["Störungen halbieren", "Halve the outages"]),
    (
        "framework",
        "ours",
        "revenue",
        ["Rahmenvertrag über alle Werke", "A framework contract for every site"],
    ),
    (
        "board-access",
        "ours",
        "relationship",
        ["Regelmäßiger Austausch mit der Geschäftsführung", "A regular exchange with the board"],
    ),
    (
        "digital",
        "joint",
        "penetration",
        ["Zustandsüberwachung in zwei Werken", "Condition monitoring on two sites"],
    ),
    (
        "stay",
        "ours",
        "retention",
        ["Servicevertrag über 2027 hinaus", "Keep the service contract beyond 2027"],
    ),
];

/// Id, goal, metric, unit, baseline, target.
pub const OBJECTIVES: &[(&str, &str, Words, &str, f64, f64)] = &[
    ("mttr", "fewer-outages", ["Mittlere Reparaturzeit", "Mean time to repair"], "h", 6.0, 3.0),
    ("outages", "fewer-outages", ["Stillstände im Monat", "Outages a month"], "", 14.0, 7.0),
    (
        "share",
        "framework",
        ["Anteil am Instandhaltungsbudget", "Share of the maintenance budget"],
        "%",
        22.0,
        45.0,
    ),
    ("order-intake", "framework", ["Auftragseingang", "Order intake"], "kEUR", 640.0, 1150.0),
    (
        "board-talks",
        "board-access",
        ["Gespräche mit der Geschäftsführung im Jahr", "Talks with the board a year"],
        "",
        1.0,
        6.0,
    ),
    ("machines", "digital", ["Überwachte Antriebe", "Drives monitored"], "", 0.0, 120.0),
    (
        "early-warnings",
        "digital",
        ["Rechtzeitig erkannte Schäden", "Faults found in time"],
        "%",
        10.0,
        70.0,
    ),
    ("satisfaction", "stay", ["Weiterempfehlung", "Net promoter score"], "NPS", 18.0, 40.0),
];

/// Id, objectives, title.
pub const STRATEGIES: &[(&str, &[&str], Words)] = &[
    (
        "prove-value",
        &["mttr", "outages", "satisfaction"],
        ["Nutzen mit Zahlen des Kunden belegen", "Prove the value in the customer's figures"],
    ),
    (
        "bundle",
        &["share", "order-intake"],
        ["Einzelaufträge zu einem Rahmen bündeln", "Bundle single orders into one framework"],
    ),
    (
        "go-digital",
        &["machines", "early-warnings"],
        ["Mit der neuen Linie digital einsteigen", "Go digital with the new line"],
    ),
    (
        "reach-board",
        &["board-talks"],
        ["Über die Technik in die Geschäftsführung", "From engineering to the board"],
    ),
];

/// Id, quadrant, whom it is about, response, text.
pub const SWOT: &[(&str, &str, &str, &str, Words)] = &[
    (
        "response-time",
        "strength",
        "us",
        "strategy.prove-value",
        ["In vier Stunden vor Ort, auch nachts", "On site within four hours, at night too"],
    ),
    (
        "narrow-access",
        "weakness",
        "relationship",
        "strategy.reach-board",
        ["Kaum Kontakte oberhalb der Technik", "Hardly any contacts above engineering"],
    ),
    (
        "new-line",
        "opportunity",
        "customer",
        "strategy.go-digital",
        [
            "Neue Abfülllinie ohne Überwachungskonzept",
            "A new filling line without a monitoring concept",
        ],
    ),
    (
        "cheap-rival",
        "threat",
        "relationship",
        "risk.price",
        ["Wettbewerber bietet niedrigere Stundensätze", "A competitor offers lower hourly rates"],
    ),
];

/// A piece of work.
#[derive(Debug)]
pub struct Task {
    pub id: &'static str,
    pub title: Words,
    /// Who answers for it: a part of the team.
    pub part: usize,
    /// What it serves: kind and id.
    pub serves: &'static str,
    /// A further line: who of the customer takes part, or what it waits for.
    pub more: &'static str,
}

const fn task(id: &'static str, title: Words, part: usize, serves: &'static str) -> Task {
    Task { id, title, part, serves, more: "" }
}

impl Task {
    const fn with(mut self, more: &'static str) -> Self {
        self.more = more;
        self
    }
}

/// In the order in which they are due. Nobody answers for more than two that are under way.
pub const ACTIONS: [Task; 16] = [
    task(
        "kickoff",
        ["Auftakt mit der Werksleitung", "Kick-off with the plant manager"],
        0,
        "strategy.prove-value",
    ),
    task(
        "baseline",
        ["Ausgangswerte der Störungen erheben", "Measure where outages stand"],
        3,
        "objective.mttr",
    ),
    task(
        "parts-list",
        ["Liste kritischer Ersatzteile prüfen", "Check the list of critical parts"],
        2,
        "objective.outages",
    ),
    task(
        "handbook",
        ["Anlagenwissen im Handbuch festhalten", "Write the machine handbook"],
        3,
        "strategy.prove-value",
    ),
    task(
        "scorecard",
        ["Kennzahlentafel abstimmen", "Agree the scorecard"],
        2,
        "strategy.prove-value",
    ),
    task(
        "value-model",
        ["Wertmodell mit dem Controlling rechnen", "Work out the value with controlling"],
        1,
        "strategy.bundle",
    )
    .with("external = [\"cfo\"]"),
    task(
        "security-check",
        ["Fragebogen zur IT-Sicherheit beantworten", "Answer the security questionnaire"],
        1,
        "strategy.go-digital",
    ),
    task(
        "renewal",
        ["Verlängerung des Servicevertrags besprechen", "Discuss renewing the service contract"],
        0,
        "objective.satisfaction",
    ),
    task(
        "tender-draft",
        ["Leistungsverzeichnis vorbereiten", "Prepare the specification"],
        3,
        "strategy.bundle",
    ),
    task(
        "board-lunch",
        ["Gespräch der Sponsoren ansetzen", "Arrange the sponsors' talk"],
        2,
        "objective.board-talks",
    )
    .with("external = [\"ceo\", \"coo\"]"),
    task(
        "offer",
        ["Angebot für den Rahmenvertrag", "Offer for the framework contract"],
        0,
        "objective.order-intake",
    )
    .with("depends-on = [\"value-model\", \"tender-draft\"]"),
    task(
        "works-council",
        ["Betriebsrat über Messdaten informieren", "Inform the works council"],
        2,
        "strategy.go-digital",
    ),
    task(
        "pilot-setup",
        ["Sensoren an zwölf Antrieben anbringen", "Fit sensors to twelve drives"],
        3,
        "objective.machines",
    )
    .with("depends-on = [\"security-check\", \"works-council\"]"),
    task(
        "reference-visit",
        ["Besuch bei einem Referenzkunden", "Visit a reference customer"],
        0,
        "strategy.reach-board",
    ),
    task(
        "training",
        ["Schulung der Nachtschicht", "Train the night shift"],
        2,
        "objective.satisfaction",
    ),
    task(
        "pilot-review",
        ["Ergebnisse des Versuchs auswerten", "Evaluate the trial"],
        1,
        "objective.early-warnings",
    )
    .with("depends-on = [\"pilot-setup\"]"),
];

/// Id, title, mitigation.
pub const RISKS: &[(&str, Words, Words)] = &[(
    "price",
    ["Vergleich nur nach Stundensatz", "Comparison by hourly rate alone"],
    ["Wertmodell vor der Ausschreibung zeigen", "Show the value model before the tender"],
)];

/// Id, what it is about, text.
pub const QUESTIONS: &[(&str, &str, Words)] = &[(
    "insourcing",
    "stakeholder.coo",
    [
        "Wie ernst ist der Plan einer eigenen Instandhaltung?",
        "How serious is the plan for a crew of its own?",
    ],
)];

/// The stock of prose; `NAME` and `PLACE` are filled in.
pub const PARAGRAPHS: [Words; 10] = [
    [
        "NAME arbeitet seit Jahren mit uns, doch **fast nur in der Technik**. Wer dort anruft, bekommt Hilfe; wer im Einkauf sitzt, sieht Stundensätze. Die Geschäftsführung kennt uns aus Rechnungen. Das soll sich ändern: Der [[goal.board-access|Austausch mit der Geschäftsführung]] beginnt mit Zahlen, die sie selbst erhoben hat.",
        "NAME has worked with us for years, but **almost only in engineering**. Whoever calls there gets help; whoever sits in purchasing sees hourly rates. The board knows us from invoices. That shall change: the [[goal.board-access|exchange with the board]] begins with figures that it gathered itself.",
    ],
    [
        "Im Werk PLACE stand die Verpackung im ersten Halbjahr elfmal still, zweimal länger als eine Schicht. Unsere Techniker waren im Mittel nach drei Stunden und zwanzig Minuten vor Ort. Gemessen hat das bisher niemand, deshalb gibt es [[objective.mttr]] und [[objective.outages]].",
        "On the PLACE site, packaging stopped eleven times in the first half of the year, twice for longer than a shift. Our technicians were there after three hours and twenty minutes on average. Nobody has measured that so far, which is why there are [[objective.mttr]] and [[objective.outages]].",
    ],
    [
        "[[stakeholder.head-of-purchasing]] will bis zum Frühjahr eine Ausschreibung vorlegen. Verglichen wird nach dem *Preis je Stunde*, weil es keine andere Zahl gibt. Das [[action.value-model|Wertmodell]] soll vorher fertig sein, mit Beträgen aus dem Controlling des Kunden und nicht aus unserem Vertrieb.",
        "[[stakeholder.head-of-purchasing]] wants to present a tender by spring. Offers are compared by *price per hour*, for want of any other figure. The [[action.value-model|value model]] should be ready before, with amounts from the customer's controlling and not from our sales department.",
    ],
    [
        "Die neue Linie läuft ab September 2027. Wer sie überwacht, ist offen; die IT fragt nach einer Anbindung an das bestehende System, die Technik nach Meldungen, die stimmen. Unser Vorschlag ist ein Versuch an zwölf Antrieben, drei Monate, mit klaren Regeln für den Abbruch.",
        "The new line starts in September 2027. Who monitors it is open; IT asks for a link to the existing system, engineering for alarms that are true. Our proposal is a trial on twelve drives, three months long, with clear rules for stopping it.",
    ],
    [
        "Drei Fragen sind ungeklärt: wie ernst die eigene Instandhaltung gemeint ist ([[question.insourcing]]), wann die Budgetrunde schließt und ob der Betriebsrat mitgeht. Ohne Antworten auf die ersten beiden ist jedes Angebot geraten.",
        "Three questions are open: how serious the idea of a crew of its own is ([[question.insourcing]]), when the budget round closes, and whether the works council goes along. Without answers to the first two, any offer is a guess.",
    ],
    [
        "Was wir können: schnell da sein, Anlagen kennen, auch alte Steuerungen reparieren. Was wir nicht können: in jedem Werk rund um die Uhr Leute vorhalten. Der Rahmenvertrag muss beides ehrlich abbilden, sonst verdienen wir an ihm nichts.",
        "What we are good at: being there quickly, knowing the machines, repairing old controllers. What we cannot do: keep people on every site around the clock. The framework contract has to show both honestly, or we will earn nothing from it.",
    ],
    [
        "[[stakeholder.coo]] hat im Lenkungskreis gesagt, dass ein halber Tag Stillstand mehr kostet als ein Monat Service. Dieser Satz gehört in das Wertmodell, mit Quelle und Datum. [[stakeholder.cfo]] hat nicht widersprochen, aber nach der Rechnung gefragt.",
        "[[stakeholder.coo]] said in the steering committee that half a day of outage costs more than a month of service. That sentence belongs into the value model, with source and date. [[stakeholder.cfo]] did not object, but asked for the calculation.",
    ],
    [
        "Der Wettbewerb ist seit 2023 im Haus und macht die Gebäudetechnik. Seine Leute sind freundlich, billig und jedes Mal andere. Das ist unser Ansatz: dieselben Gesichter, dieselbe Schicht, dieselbe Telefonnummer.",
        "The competitor has been in the house since 2023 and does the building services. Its people are friendly, cheap, and different ones every time. That is our point: the same faces, the same shift, the same phone number.",
    ],
    [
        "Für 2027 rechnen wir vorsichtig: Der Service bleibt, die Ersatzteile wachsen leicht, der Rahmen kommt im zweiten Halbjahr. Wird er verschoben, fehlt ein Fünftel des Plans; dann greift [[risk.price]] und wir verlängern den alten Vertrag um ein Jahr.",
        "For 2027 we reckon with care: service stays, parts grow a little, the framework comes in the second half. If it slips, a fifth of the plan is missing; then [[risk.price]] applies and we extend the old contract by a year.",
    ],
    [
        "Die Zusammenarbeit im Team ist eingespielt. Offen ist, wer in der Nacht entscheidet, wenn ein Ersatzteil mehr als 5.000 € kostet. Bis das geklärt ist, ruft die Schichtleitung an und bekommt innerhalb von zehn Minuten eine Antwort.",
        "The team works well together. What is open is who decides at night when a part costs more than €5,000. Until that is settled, the shift lead calls and has an answer within ten minutes.",
    ],
];
