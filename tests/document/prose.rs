//! Pages and long texts: front matter, references and everything else with its place.

use keyplan::document::{FaultKind, LinkKind, Prose, Value, references};
use keyplan::text::Span;
use proptest::prelude::*;

fn slices(text: &str, spans: impl IntoIterator<Item = Span>) -> Vec<&str> {
    spans.into_iter().map(|span| span.slice(text)).collect()
}

#[test]
fn front_matter_has_its_places_in_the_file() {
    let text =
        "\u{feff}+++\r\ntitle = \"Übersicht\"\r\nabout = \"stakeholder.cfo\"\r\n+++\r\n# Lage\r\n";
    let prose = Prose::parse(text);
    let front = prose.front_matter().expect("it has one");
    let title = front.root().lookup("title").expect("it has a title");
    assert_eq!(title.span().slice(text), "\"Übersicht\"");
    assert_eq!(front.root().raw(), "title = \"Übersicht\"\r\nabout = \"stakeholder.cfo\"\r\n");
    assert_eq!(prose.markdown(), "# Lage\r\n");
    assert_eq!(prose.headings()[0].span.slice(text), "# Lage");
    assert_eq!(prose.faults(), []);
}

#[test]
fn hurt_front_matter_is_told_and_the_rest_is_read() {
    let text = "+++\ntitle = \"x\norder = 1\n+++\nSiehe [[a.b]].\n";
    let prose = Prose::parse(text);
    assert_eq!(prose.faults().len(), 1);
    assert_eq!(prose.faults()[0].span.slice(text), "\"x");
    let order = prose.front_matter().and_then(|front| front.root().lookup("order"));
    assert_eq!(order.and_then(Value::integer), Some(1));
    assert_eq!(slices(text, prose.references().iter().map(|r| r.target)), ["a.b"]);

    let open = Prose::parse("+++\ntitle = \"x\"\n\n# Lage\n");
    assert_eq!(open.faults()[0].kind, FaultKind::UnclosedFrontMatter);
    assert_eq!(open.headings().len(), 1);
    assert!(Prose::parse("++++\n+++\n").front_matter().is_none());
}

#[test]
fn references_have_exact_places() {
    let text = "Über [[stakeholder.größe]] und **[[ goal.x | das Ziel ]]**,\n\
                > zitiert [[a.b]]\n> weiter [[c.d]]\n\n\
                - Punkt [[e.f]]\n  Fortsetzung [[g.h|ü]]\n\n\
                | Name | Wert |\n|---|---|\n| ä \\| [[i.j\\|Köln]] | ![[k.l]] |\n\n\
                `[[code]]` und [^1] \\[[escaped]] [[offen]\n\n```\n[[code]]\n```\n\n    [[code]]\n\n\
                [^1]: Fußnote [[m.n]] [x](#y) [[o.p]]\n\n# Titel [[q.r]]\n\nZeile\\\n[[s.t]] &auml; [[u.v]]\n\
                [[account/stakeholder.x]]\n";
    let found = references(text);
    assert_eq!(
        slices(text, found.iter().map(|r| r.target)),
        [
            "stakeholder.größe",
            "goal.x",
            "a.b",
            "c.d",
            "e.f",
            "g.h",
            "i.j",
            "k.l",
            "m.n",
            "o.p",
            "q.r",
            "s.t",
            "u.v",
            "account/stakeholder.x"
        ]
    );
    let labels = found.iter().filter_map(|r| r.label);
    assert_eq!(slices(text, labels), ["das Ziel", "ü", "Köln"]);
    for reference in &found {
        let span = reference.span.slice(text);
        assert!(span.starts_with("[[") && span.ends_with("]]"), "{span}");
    }
    assert!(references("nothing [here]").is_empty());
    assert_eq!(references("\r\n\r[[a]]\r\n[[b]]").len(), 2);
}

#[test]
fn comments_links_and_views_have_places() {
    let text = "+++\n+++\n<!-- keyplan: allow prose/empty: later -->\n# A\n\nText <!-- note --> [b](b.md#x) ![ä](<bild 1.png>)\n\
                [c](https://example.com) [d](#e)\n\n```keyplan\nactions owner=lena\n```\n`<!-- code -->`\n";
    let prose = Prose::parse(text);
    let comments: Vec<_> = prose.comments().iter().map(|c| (c.span.slice(text), c.alone)).collect();
    assert_eq!(
        comments,
        [("<!-- keyplan: allow prose/empty: later -->", true), ("<!-- note -->", false)]
    );
    let links: Vec<_> = prose
        .links()
        .iter()
        .map(|link| (link.span.slice(text), link.target.as_str(), link.kind))
        .collect();
    assert_eq!(
        links,
        [
            ("[b](b.md#x)", "b.md#x", LinkKind::Link),
            ("![ä](<bild 1.png>)", "bild 1.png", LinkKind::Image)
        ]
    );
    assert_eq!(prose.embeds()[0].line, "actions owner=lena");
    assert!(prose.embeds()[0].span.slice(text).starts_with("```keyplan"));
}

#[test]
fn sections_know_whether_they_are_empty() {
    let text = "# Lage\n\n## Leer\n\n<!-- später -->\n\n## Voll\n\nText\n\n# Ende\n";
    let prose = Prose::parse(text);
    let found: Vec<_> = prose
        .sections()
        .iter()
        .map(|section| (prose.headings()[section.heading].text.as_str(), section.is_empty))
        .collect();
    assert_eq!(found, [("Lage", false), ("Leer", true), ("Voll", false), ("Ende", true)]);
    assert!(prose.sections()[0].span.slice(text).ends_with("Text\n\n"));
    assert_eq!(prose.sections()[1].span.slice(text), "## Leer\n\n<!-- später -->\n\n");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_is_read(text in "(\\+\\+\\+\n)?[-a-zä\\[\\]|<>!#` \n\r\t*\"='.()\\\\:+~^0&;]{0,160}") {
        let prose = Prose::parse(text.as_str());
        for reference in prose.references() {
            prop_assert!(reference.span.slice(&text).starts_with("[["));
            prop_assert!(reference.span.contains(reference.target));
            prop_assert!(reference.label.is_none_or(|label| reference.span.contains(label)));
        }
        let spans = prose.links().iter().map(|link| link.span)
            .chain(prose.headings().iter().map(|heading| heading.span))
            .chain(prose.sections().iter().map(|section| section.span))
            .chain(prose.comments().iter().map(|comment| comment.span))
            .chain(prose.embeds().iter().map(|embed| embed.span));
        for span in spans {
            prop_assert!(text.get(span.range()).is_some(), "{:?}", span);
        }
    }
}
