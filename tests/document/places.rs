//! Every part of a document knows its place.

use keyplan::document::{Shape, Toml, Value, Written};
use keyplan::text::Span;

fn at<'a>(toml: &'a Toml, path: &str) -> Value<'a> {
    path.split('/').filter(|key| !key.is_empty()).fold(toml.root(), |value, key| {
        value.lookup(key).unwrap_or_else(|| panic!("no `{key}` in {path}"))
    })
}

fn slice(toml: &Toml, span: Span) -> &str {
    span.slice(toml.text())
}

#[test]
fn the_root_is_the_whole_text() {
    let text = "\u{feff}# note\r\na = 1\r\n";
    let toml = Toml::parse(text);
    assert_eq!(toml.root().raw(), text);
    assert_eq!(at(&toml, "a").raw(), "1");
    assert!(toml.faults().is_empty());
    assert_eq!(slice(&toml, toml.comments()[0].span), "# note");
    assert!(toml.comments()[0].alone);
}

#[test]
fn a_header_knows_its_id_path_line_and_body() {
    let text = "[ stakeholder . \"c f o\" ] # x\nname = \"M\" # y\n\n# about b\n[b]\n";
    let toml = Toml::parse(text);
    let person = at(&toml, "stakeholder/c f o");
    let header = person.header().expect("it has a header");
    assert_eq!(person.written(), Written::Header);
    assert_eq!(slice(&toml, header.id), "\"c f o\"");
    assert_eq!(slice(&toml, header.path), "stakeholder . \"c f o\"");
    assert_eq!(slice(&toml, header.line), "[ stakeholder . \"c f o\" ]");
    assert_eq!(slice(&toml, header.body), " # x\nname = \"M\" # y");
    assert_eq!(person.raw(), "[ stakeholder . \"c f o\" ] # x\nname = \"M\" # y");
    assert_eq!(at(&toml, "stakeholder").written(), Written::Implicit);
    assert_eq!(at(&toml, "stakeholder").raw(), "stakeholder");
    assert_eq!(at(&toml, "b").raw(), "[b]");
}

#[test]
fn entries_come_in_order_with_their_keys() {
    let toml = Toml::parse("b = 1\n\"ä\\u0062\" = 2\n'x y'.z = 3\n");
    let keys: Vec<_> = toml
        .root()
        .entries()
        .map(|entry| (entry.key, slice(&toml, entry.key_span), entry.value.shape()))
        .collect();
    assert_eq!(
        keys,
        [
            ("b", "b", Shape::Integer),
            ("äb", "\"ä\\u0062\"", Shape::Integer),
            ("x y", "'x y'", Shape::Table)
        ]
    );
    assert_eq!(at(&toml, "äb").integer(), Some(2));
    assert_eq!(at(&toml, "x y").written(), Written::Dotted);
}

#[test]
fn arrays_of_tables_hold_elements() {
    let toml = Toml::parse("[[a]]\nx = 1\n[a.b]\ny = 2\n[[a]]\nx = 3\n");
    let array = at(&toml, "a");
    assert_eq!((array.shape(), array.written()), (Shape::Array, Written::ArrayOfTables));
    let elements: Vec<_> = array.elements().collect();
    assert_eq!(elements[0].raw(), "[[a]]\nx = 1");
    assert_eq!(elements[0].written(), Written::Element);
    assert_eq!(
        elements[0].lookup("b").and_then(|b| b.lookup("y")).and_then(Value::integer),
        Some(2)
    );
    assert_eq!(elements[1].lookup("x").and_then(Value::integer), Some(3));
    assert_eq!(array.raw(), toml.text().trim_end());
    assert_eq!(elements[0].key_span(), None);
}

#[test]
fn text_keeps_the_way_back_to_its_place() {
    let toml =
        Toml::parse("a = \"über [[x]]\"\nb = \"\"\"\nzwei [[x]]\"\"\"\nc = \"\\u00fc [[x]]\"\n");
    for key in ["a", "b"] {
        let value = at(&toml, key);
        let text = value.text().expect("a string");
        let found = text.find("[[x]]").expect("it is there");
        assert_eq!(slice(&toml, value.inside().span(Span::of(found..found + 5))), "[[x]]");
    }
    let escaped = at(&toml, "c");
    assert_eq!(escaped.text().as_deref(), Some("ü [[x]]"));
    assert_eq!(slice(&toml, escaped.inside().span(Span::new(3, 8))), "[[x]]");
}

#[test]
fn a_number_sign_in_a_text_is_no_comment() {
    let toml = Toml::parse("a = \"# no\" # yes\nb = [ # in a list\n  1, # also\n]\n# alone\n");
    let comments: Vec<_> =
        toml.comments().iter().map(|c| (slice(&toml, c.span), c.alone)).collect();
    assert_eq!(
        comments,
        [("# yes", false), ("# in a list", false), ("# also", false), ("# alone", true)]
    );
}

#[test]
fn numbers_and_dates_are_read_as_written() {
    let toml = Toml::parse(
        "a = +1_250.50\nb = 0xff\nc = 2026-12-31\nd = 2026-12-31T10:00:00Z\ne = 07:30:00\n",
    );
    assert_eq!(at(&toml, "a").number().as_deref(), Some("1250.50"));
    assert_eq!(at(&toml, "b").number().as_deref(), Some("255"));
    assert_eq!(at(&toml, "c").date(), Some(jiff::civil::date(2026, 12, 31)));
    assert_eq!(at(&toml, "d").shape(), Shape::DateTime);
    assert_eq!(at(&toml, "e").shape(), Shape::Time);
}

#[test]
fn large_tables_find_their_keys() {
    let lines: Vec<_> = (0..500).map(|i| format!("key-{i} = {i}\n")).collect();
    let toml = Toml::parse(lines.concat() + "key-7 = 1\n");
    assert_eq!(toml.root().len(), 500);
    assert_eq!(at(&toml, "key-499").integer(), Some(499));
    assert_eq!(toml.root().lookup("key-500"), None);
    assert_eq!(toml.faults().len(), 1);
    assert_eq!(toml.faults()[0].other.map(|span| slice(&toml, span)), Some("key-7"));
}
