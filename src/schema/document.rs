//! The sorts of files that have a schema, and the schema of each.
//!
//! Draft 7, because taplo knows no later one. Every field is told in full where it stands: beside a
//! `$ref` an editor passes over the field's own description.

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator};
use serde_json::json;

use super::{kinds, rules, wording};
use crate::model::shape;
use crate::workspace::describe_settings;

/// A sort of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// A TOML file of a plan.
    Plan,
    /// A TOML file beside `keyplan.toml`.
    Shared,
    /// `keyplan.toml`.
    Workspace,
}

impl Document {
    /// Every sort.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Shared, Self::Workspace];

    /// Its word on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Shared => "shared",
            Self::Workspace => "workspace",
        }
    }

    /// What the file of its schema is called.
    pub fn file_name(self) -> String {
        format!("keyplan-{}.schema.json", self.word())
    }

    /// Its schema as text.
    pub fn schema(self) -> String {
        let settings = SchemaSettings::draft07().with(|settings| {
            settings.inline_subschemas = true;
            settings.transforms.clear();
        });
        let mut generator = settings.into_generator();
        let mut schema = self.root(&mut generator);
        wording::settle(&mut schema);
        let mut text =
            serde_json::to_string_pretty(&schema).expect("keys are text and numbers are finite");
        text.push('\n');
        text
    }

    fn root(self, generator: &mut SchemaGenerator) -> Schema {
        let (title, mut schema) = match self {
            Self::Plan => ("A file of a key-account plan", kinds::planned(generator)),
            Self::Shared => ("What all key-account plans share", kinds::shared(generator)),
            Self::Workspace => {
                ("The settings of a workspace of key-account plans", settings(generator))
            }
        };
        let mut root = shape(json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "title": title,
        }));
        for (key, value) in std::mem::take(schema.ensure_object()) {
            root.insert(key, value);
        }
        root
    }
}

/// The schema of `keyplan.toml`, with the rules by name. They are many and stand in it twice, so here
/// something is referred to after all.
fn settings(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = describe_settings(generator);
    let lint = schema.pointer_mut("/properties/lint/properties").expect("`[lint]` has fields");
    let everywhere = lint["rules"].take();
    lint["rules"] = json!({ "$ref": "#/definitions/rules" });
    lint["paths"]["additionalProperties"] = lint["rules"].clone();
    rules::without_meanings(&mut lint["paths"]);
    schema.insert("definitions".to_owned(), json!({ "rules": rules::named(everywhere) }));
    schema
}
