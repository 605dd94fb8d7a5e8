//! A workspace with a word of its own in every field of every kind, made from the schema of the plan language,
//! so that no field is forgotten.
//!
//! Three sorts of words: `zq0042w` in texts and ids, 73100042 as a number, a day of the year 3042. Where a field
//! takes one of a few words, nothing can be planted.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use keyplan::redact::ALLOWED;
use keyplan::schema::Document;
use serde_json::Value;

use super::Texts;

/// Where a word is planted: `action.cost.amount`; ids and files have capitals.
pub type Planted = BTreeMap<String, String>;

/// What is planted, and how.
pub struct Garden {
    /// Who may see every item.
    visibility: &'static str,
    /// Words that the customer may not read begin at this number; the others at 0.
    hidden_from: usize,
    /// Whether fields that the customer may not read are there at all.
    has_hidden: bool,
    planted: RefCell<Planted>,
    counts: RefCell<[usize; 2]>,
}

/// The fields of every kind by their path, from the schema; `*` is a key of the author.
pub fn fields() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (kind, item) in items() {
        paths(&item, &kind, &mut found);
    }
    for key in ["title", "order", "visibility", "about", "audience"] {
        found.insert(format!("page.{key}"));
    }
    found
}

/// Whether the customer may read a field of a shared item.
pub fn is_allowed(path: &str) -> bool {
    let Some((kind, field)) = path.split_once('.') else { return false };
    ALLOWED.iter().any(|(word, fields)| *word == kind && fields.contains(&field))
}

/// The schema of an item by kind; of the two sorts of competitors, both.
fn items() -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for document in [Document::Shared, Document::Plan] {
        let schema: Value = serde_json::from_str(&document.schema()).unwrap();
        for (kind, table) in schema["properties"].as_object().unwrap() {
            let item = table["patternProperties"].as_object();
            let item = item.map_or(table, |by_id| by_id.values().next().unwrap());
            all.push((kind.clone(), item.clone()));
        }
    }
    assert!(all.len() >= 33, "{}", all.len());
    all
}

fn entries(schema: &Value) -> Option<(Option<&str>, &Value)> {
    let by_pattern = schema["patternProperties"].as_object();
    let by_pattern = by_pattern.and_then(|all| all.iter().next());
    let any = schema["additionalProperties"].is_object();
    let any =
        any.then(|| (schema["propertyNames"]["pattern"].as_str(), &schema["additionalProperties"]));
    by_pattern.map(|(pattern, value)| (Some(pattern.as_str()), value)).or(any)
}

fn paths(schema: &Value, at: &str, found: &mut BTreeSet<String>) {
    let own = schema["properties"].as_object();
    let (rows, list) = (entries(schema), &schema["items"]);
    for (key, inner) in own.into_iter().flatten() {
        paths(inner, &format!("{at}.{key}"), found);
    }
    if let Some((_, inner)) = rows {
        paths(inner, &format!("{at}.*"), found);
    }
    if own.is_none() && list.is_object() {
        paths(list, at, found);
    } else if own.is_none() && rows.is_none() {
        found.insert(at.to_owned());
    }
}

impl Garden {
    pub fn new(visibility: &'static str) -> Self {
        Self {
            visibility,
            hidden_from: 5_000,
            has_hidden: true,
            planted: RefCell::default(),
            counts: RefCell::default(),
        }
    }

    /// The same with other words wherever the customer may not read them.
    pub fn elsewhere(self) -> Self {
        Self { hidden_from: 7_000, ..self }
    }

    /// The same without the fields that the customer may not read.
    pub fn bare(self) -> Self {
        Self { has_hidden: false, ..self }
    }

    /// What was planted so far.
    pub fn planted(&self) -> Planted {
        self.planted.borrow().clone()
    }

    /// The next number for a path.
    fn number(&self, path: &str) -> usize {
        let is_seen = is_allowed(path);
        let mut counts = self.counts.borrow_mut();
        counts[usize::from(is_seen)] += 1;
        counts[usize::from(is_seen)] + if is_seen { 0 } else { self.hidden_from }
    }

    fn note(&self, word: String, path: &str) -> String {
        self.planted.borrow_mut().insert(word.clone(), path.to_owned());
        word
    }

    /// A word for a path, the same whenever it is asked for.
    pub fn word(&self, path: &str) -> String {
        let known =
            self.planted.borrow().iter().find(|(_, at)| *at == path).map(|(word, _)| word.clone());
        known.unwrap_or_else(|| self.note(format!("zq{:04}w", self.number(path)), path))
    }

    /// The id of the item of a kind; a part in the team has that of the person, a row that of the unit.
    fn id(&self, kind: &str) -> String {
        match kind {
            "team" => self.id("person"),
            "whitespace" => self.id("unit"),
            "health" => "2026-01-31".to_owned(),
            kind => self.word(&format!("{kind}.ID")),
        }
    }

    /// A folder of the plans with everything in it.
    pub fn files(&self) -> Texts {
        let mut texts = Texts::new();
        let account = self.word("FOLDER");
        let folder = format!("accounts/{account}");
        let (mut shared, mut own) = (String::new(), String::new());
        let mut is_planned = false;
        for (kind, item) in items() {
            // The kinds of a plan come after those that all plans share.
            is_planned |= kind == "plan";
            let into = if is_planned { &mut own } else { &mut shared };
            *into += &format!("# {}\n", self.word(&format!("{kind}.COMMENT")));
            *into += &self.item(&kind, &item);
        }
        let said = |path: &str| format!("\"{}\"", self.word(path));
        let settings = format!(
            "# {}\n[workspace]\nname = {}\nlanguages = [\"en\", \"de\"]\nrepository = \"https://{}.example/{{path}}#L{{line}}\"\n\n\
             [review.approval]\ncritical = {}\n\n[site]\ntitle = {}\nurl = \"https://{}.example/\"\n",
            self.word("SETTINGS.COMMENT"),
            said("SETTINGS.name"),
            self.word("SETTINGS.repository"),
            said("SETTINGS.approval"),
            said("SETTINGS.title"),
            self.word("SETTINGS.url"),
        );
        texts.insert("keyplan.toml".to_owned(), settings);
        texts.insert(format!("{}.toml", self.word("FILE.shared")), shared);
        texts.insert(format!("{folder}/plan.toml"), own);
        for (name, visibility) in [("INTERNAL", "internal"), ("SHARED", self.visibility)] {
            let path = |part: &str| format!("PAGE.{name}.{part}");
            let title = if visibility == "shared" { "page.title" } else { "PAGE.title" };
            let text = if visibility == "shared" { "page.text".to_owned() } else { path("text") };
            let page = format!(
                "+++\ntitle = \"{}\"\nvisibility = \"{visibility}\"\nabout = \"stakeholder.{}\"\n+++\n\n{} [[risk.{}]] and [[risk.{}|{}]], \
                 [[action.{}]].\n\n<!-- {} -->\n\nSee [this]({}.md) <!-- {} --> and ![x]({}.png).\n\n```keyplan\ngraph hierarchy focus={}\n```\n",
                self.word(title),
                self.id("stakeholder"),
                if visibility == "shared" { "sharedprose".to_owned() } else { self.word(&text) },
                self.id("risk"),
                self.id("risk"),
                self.word(&path("label")),
                self.id("action"),
                self.word(&path("comment")),
                self.word(&path("link")),
                self.word(&path("comment-within")),
                self.word(&path("picture")),
                self.id("stakeholder"),
            );
            texts.insert(format!("{folder}/{}.md", self.word(&path("FILE"))), page);
        }
        texts
    }

    /// The table of an item with all its fields.
    fn item(&self, kind: &str, schema: &Value) -> String {
        let header = match kind {
            "plan" | "account" => format!("[{kind}]"),
            _ => format!("[{kind}.{}]", self.id(kind)),
        };
        let mut lines = vec![header];
        for (key, inner) in schema["properties"].as_object().unwrap() {
            let path = format!("{kind}.{key}");
            if let Some(value) = self.value(&path, inner) {
                lines.push(format!("{key} = {value}"));
            }
        }
        if let Some((pattern, inner)) = entries(schema)
            && let Some(value) = self.value(&format!("{kind}.*"), inner)
        {
            lines.push(format!("{} = {value}", self.key(&format!("{kind}.*"), pattern)));
        }
        lines.join("\n") + "\n\n"
    }

    /// The value of a field; none where it shall not be there.
    fn value(&self, path: &str, schema: &Value) -> Option<String> {
        if let Some(own) = schema["properties"].as_object() {
            let pairs: Vec<String> = own
                .iter()
                .filter_map(|(key, inner)| {
                    Some(format!("{key} = {}", self.value(&format!("{path}.{key}"), inner)?))
                })
                .collect();
            let table = format!("{{ {} }}", pairs.join(", "));
            let is_list = schema["items"].is_object();
            let value = if is_list { format!("[{table}]") } else { table };
            return (!pairs.is_empty()).then_some(value);
        }
        if let Some((pattern, inner)) = entries(schema) {
            let value = self.value(&format!("{path}.*"), inner)?;
            return Some(format!("{{ {} = {value} }}", self.key(path, pattern)));
        }
        if schema["items"].is_object() {
            return Some(format!("[{}]", self.value(path, &schema["items"])?));
        }
        (self.has_hidden || is_allowed(path) || path.ends_with(".visibility"))
            .then(|| self.leaf(path, schema))
    }

    fn key(&self, path: &str, pattern: Option<&str>) -> String {
        match pattern {
            Some(pattern) if pattern.starts_with("^[0-9]{4}-(0[1-9]") => "2026-01-31".to_owned(),
            Some(pattern) if pattern.starts_with("^[0-9]{4}") => "2026-q1".to_owned(),
            Some(pattern) if pattern.contains("[a-z0-9]+(-") => self.reference(pattern),
            _ => self.word(&format!("{path}.KEY")),
        }
    }

    /// The id of something of the first kind that a pattern names.
    fn reference(&self, pattern: &str) -> String {
        let kind = pattern.split_once(")?(").map_or("", |(_, rest)| rest);
        let kind: String = kind
            .trim_start_matches('(')
            .chars()
            .take_while(|c| c.is_ascii_lowercase() || *c == '-')
            .collect();
        if kind.is_empty() {
            format!("stakeholder.{}", self.id("stakeholder"))
        } else {
            self.id(&kind)
        }
    }

    fn leaf(&self, path: &str, schema: &Value) -> String {
        let words = schema["enum"].as_array().or_else(|| schema["anyOf"][0]["enum"].as_array());
        let words = words.or_else(|| schema["anyOf"][1]["enum"].as_array());
        let kind =
            schema["type"].as_str().or_else(|| schema["type"][0].as_str()).unwrap_or_default();
        match kind {
            _ if path.ends_with(".visibility") => format!("\"{}\"", self.visibility),
            // Meetings among ourselves stay in the house, as does who has left.
            _ if path == "review.type" => "\"qbr\"".to_owned(),
            _ if words.is_some() => words.unwrap()[0].to_string(),
            "boolean" => "true".to_owned(),
            "number" | "integer" if schema["maximum"].is_null() => {
                self.note(format!("731{:05}", self.number(path)), path)
            }
            "number" | "integer" => "2".to_owned(),
            _ if schema["format"] == "date" => {
                let year = self.note((3_000 + self.number(path) % 5_000).to_string(), path);
                format!("{year}-03-31")
            }
            _ => match schema["pattern"].as_str() {
                Some(pattern) if pattern.contains("[a-z0-9]+(-") => {
                    format!("\"{}\"", self.reference(pattern))
                }
                Some(pattern) if pattern.starts_with("^[0-9]{4}") => "\"2026-q1\"".to_owned(),
                _ => format!("\"{}\"", self.word(path)),
            },
        }
    }
}
