//! No text becomes active: attacks in every place of Markdown, judged over the DOM.

use keyplan::document::{Context, Cut, HTML_LIMIT, Link, PROSE_LIMIT, plain, references, render};
use keyplan::i18n::Language;
use proptest::prelude::*;

use super::dom::{Verdict, judge};

const PREFIX: &str = "u-f1-";

/// A context that trusts the text as far as any real one may.
fn with_context<T>(run: impl FnOnce(&Context<'_>) -> T) -> T {
    let resolve = |target: &str| {
        target.starts_with("stakeholder.").then(|| Link {
            href: format!("people.html#{PREFIX}x"),
            text: format!("Person {target}"),
        })
    };
    let resolve_link = |path: &str| Some(path.to_owned());
    let resolve_image = |path: &str| Some(format!("assets/{}", path.trim_start_matches('/')));
    let embed = |line: &str| (line == "graph").then(|| "<view>GRAPH</view>".to_owned());
    let mut context = Context::new(PREFIX, Language::German);
    context.resolve = &resolve;
    context.resolve_link = &resolve_link;
    context.resolve_image = &resolve_image;
    context.embed = &embed;
    context.shift = 2;
    run(&context)
}

fn html(markdown: &str) -> String {
    with_context(|context| render(markdown, context).html)
}

fn verdict(markdown: &str) -> Verdict {
    judge(&html(markdown), PREFIX)
}

const PAYLOADS: [&str; 64] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext></p><img src=x onerror=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a id=location name=body>x</a>",
    "<form action=//evil.example><input name=x></form>",
    "<style>*{background:url(//evil.example)}</style>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<object data=javascript:alert(1)>",
    "<embed src=//evil.example>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<!--><script>alert(1)</script>-->",
    "<!-- --!><script>alert(1)</script> -->",
    "<?php echo 1 ?>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<!DOCTYPE html>",
    "</p></div></body><script>alert(1)</script>",
    "<title></title><script>alert(1)</script>",
    "<textarea></textarea><img src=x onerror=alert(1)>",
    "<plaintext>",
    "<xmp><script>alert(1)</script></xmp>",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "\" onmouseover=\"alert(1)",
    "`onmouseover=alert(1)`",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#x09;script:alert(1)",
    "java&Tab;script:alert(1)",
    "java&NewLine;script:alert(1)",
    "&#1;javascript:alert(1)",
    "&#x6A;avascript&colon;alert(1)",
    "javascript&#58;alert(1)",
    "javascript%3Aalert(1)",
    "\u{a0}javascript:alert(1)",
    "\u{1}javascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/png;base64,iVBORw0KGgo=",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "ms-msdt:/id",
    "search-ms:query=x",
    "ms-word:ofe|u|https://evil.example/x.docx",
    "vscode://file/etc/passwd",
    "blob:https://evil.example/x",
    "view-source:https://evil.example",
    "feed:javascript:alert(1)",
    "//evil.example/x.png",
    "\\\\evil.example\\x",
    "/\\evil.example",
    "https:evil.example",
    "https://bank.example@evil.example/",
    "https://user:pass@evil.example/",
    "http://evil.example/x.png",
    "../../../../etc/passwd",
    "location",
];

const PLACES: [&str; 30] = [
    "{}",
    "# {}",
    "{}\n===",
    "> {}",
    "> [!NOTE] {}\n> x",
    "> [!NOTE]\n> {}",
    "- {}",
    "- [ ] {}",
    "1. {}",
    "*{}*",
    "**{}**",
    "~~{}~~",
    "`{}`",
    "``` {}\nx\n```",
    "```{}\n{}\n```",
    "    {}",
    "[x]({})",
    "[x](<{}>)",
    "[x](y.md \"{}\")",
    "[{}](y.md)",
    "![x]({})",
    "![{}](y.png)",
    "![x](y.png \"{}\")",
    "<{}>",
    "[x][r]\n\n[r]: <{}> \"{}\"",
    "[[{}]]",
    "[[stakeholder.{}|{}]]",
    "| a | b |\n|---|:-:|\n| {} | [[x\\|{}]] |",
    "x[^1] y[^1]\n\n[^1]: {}",
    "a\n\n{}\n\nb <{}> &{};",
];

#[test]
fn no_attack_in_any_place_becomes_active() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for payload in PAYLOADS {
        for place in PLACES {
            let markdown = place.replace("{}", payload);
            count += 1;
            let found = verdict(&markdown).wrong;
            if !found.is_empty() {
                wrong.push(format!("{markdown:?}: {found:?}"));
            }
        }
    }
    assert!(count > 1_900, "{count}");
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_judge_sees_attacks() {
    for html in [
        "<script>alert(1)</script>",
        "<p onclick=x>",
        "<a href=' java\nscript:x'>",
        "<a href='//evil.example'>",
        "<a href='https://a@evil.example'>",
        "<img src='https://evil.example/x.png'>",
        "<p id=location>",
        "<!-- x -->",
        "<p style='x'>",
        "<p id=u-f1-a></p><p id=u-f1-a>",
        "<template></template>",
    ] {
        assert!(!judge(html, PREFIX).wrong.is_empty(), "{html}");
    }
}

#[test]
fn addresses_are_kept_refused_or_resolved() {
    let found = verdict(
        "[a](https://example.com/?q=1&r=2) <mailto:a@example.com> [t](tel:+41) [l](x.md#y) [f](#lage)\n\
         [bad](javascript:x) [host](//h) www.example.com\n\n![remote](https://example.com/x.png) ![](https://example.com/y.png) ![logo](logo.png)",
    );
    assert_eq!(found.wrong, [""; 0]);
    assert_eq!(
        found.links,
        [
            "https://example.com/?q=1&r=2",
            "mailto:a@example.com",
            "tel:+41",
            "x.md#y",
            "#u-f1-lage",
            "http://www.example.com",
            "https://example.com/x.png",
            "https://example.com/y.png",
        ]
    );
    assert_eq!(found.images, ["assets/logo.png"]);
    assert!(found.text.contains("bad host"), "{}", found.text);
}

#[test]
fn references_become_links_or_text() {
    let html = html(
        "[[stakeholder.cfo]] [[stakeholder.cfo|die *CFO*]] [[nobody]] [[nobody|no one]] `[[stakeholder.cfo]]` [in [[stakeholder.cfo]] link](x.md)",
    );
    let found = judge(&html, PREFIX);
    assert_eq!(found.wrong, [""; 0]);
    assert_eq!(found.links, ["people.html#u-f1-x", "people.html#u-f1-x", "x.md"], "{html}");
    assert_eq!(
        found.text.trim(),
        "Person stakeholder.cfo die *CFO* nobody no one [[stakeholder.cfo]] in [[stakeholder.cfo]] link"
    );
}

#[test]
fn headings_go_down_and_carry_unique_ids() {
    with_context(|context| {
        let rendered = render("# Lage\n\n## Lage\n\n###### Straße & \"Weg\"\n", context);
        let ids: Vec<_> = rendered.headings.iter().map(|h| (h.level, h.id.as_str())).collect();
        assert_eq!(ids, [(3, "u-f1-lage"), (4, "u-f1-lage-1"), (5, "u-f1-straße--weg")]);
        let found = judge(&rendered.html, PREFIX);
        assert_eq!(found.wrong, [""; 0]);
        assert_eq!(found.ids, ["u-f1-lage", "u-f1-lage-1", "u-f1-straße--weg"]);
    });
}

#[test]
fn footnotes_lead_there_and_back() {
    let html = html("a[^x] b[^y] c[^x]\n\n[^y]: Zwei\n\n[^x]: Eins\n\n    Mehr\n");
    let found = judge(&html, PREFIX);
    assert_eq!(found.wrong, [""; 0], "{html}");
    for link in found.links.iter().filter_map(|link| link.strip_prefix('#')) {
        assert!(found.ids.iter().any(|id| id == link), "{link} in {html}");
    }
    assert_eq!(found.links.len(), 6);
    assert!(html.contains("Zurück zum Text"));
    assert!(html.find("Eins").expect("there") < html.find("Zwei").expect("there"));
}

#[test]
fn views_tables_tasks_and_alerts_are_rendered() {
    let html = html(
        "```keyplan\ngraph\n```\n\n```keyplan\nunknown\n```\n\n| a |\n|---|\n| b |\n\n- [x] done\n\n> [!WARNING]\n> Achtung\n\n~~weg~~\n\n<!-- keyplan: allow x -->\n\nText <!-- still --> Ende\n",
    );
    for part in [
        "<view>GRAPH</view>",
        "unknown",
        "<table>",
        "role=\"img\" aria-label=\"erledigt\">☑",
        "Warnung",
        "<del>weg</del>",
        "Text  Ende",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!html.contains("keyplan: allow") && !html.contains("still"), "{html}");
    assert_eq!(judge(&html, PREFIX).wrong, [""; 0]);
}

#[test]
fn beyond_the_limits_a_text_is_shown_as_it_is() {
    let cut = |markdown: &str| with_context(|context| render(markdown, context));
    for (markdown, expected) in [
        ("x".repeat(PROSE_LIMIT + 1), Cut::TooLong),
        ("> ".repeat(10_000) + "x", Cut::TooDeep),
        (">".repeat(200_000), Cut::TooDeep),
        ("*a **b ".repeat(1_000) + &"x** x*".repeat(1_000), Cut::TooDeep),
        (
            format!("{}|\n{}|\n{}", "|a".repeat(500), "|-".repeat(500), "|x|\n".repeat(5_000)),
            Cut::TooMuchWork,
        ),
        ("[^1] ".repeat(40_000) + "\n\n[^1]: x", Cut::HtmlTooLong),
    ] {
        let rendered = cut(&markdown);
        assert_eq!(rendered.cut, Some(expected), "{}", &markdown[..20]);
        assert!(rendered.html.len() <= HTML_LIMIT);
        assert!(rendered.html.starts_with("<pre>"));
        assert!(references(&(markdown + "[[a]]")).is_empty() || expected == Cut::HtmlTooLong);
    }
    assert_eq!(cut(&"x".repeat(PROSE_LIMIT)).cut, None);
}

#[test]
fn hard_texts_end() {
    let n = 20_000;
    for markdown in [
        "[".repeat(n),
        "![".repeat(n),
        "[[".repeat(n),
        "[[a|".repeat(n),
        "[a](".repeat(n),
        "<a ".repeat(n),
        "<!--".repeat(n),
        "`".repeat(n) + "a",
        "*_".repeat(n),
        "**a ".repeat(n),
        "- ".repeat(n),
        "&".repeat(n),
        "a@".repeat(n),
        "www.".repeat(n),
        "|a".repeat(n) + "\n" + &"|-".repeat(n),
        "[^1]".repeat(n) + "\n\n[^1]: x",
        "\r".repeat(n),
        "\0".repeat(n),
        "# a\n".repeat(n),
    ] {
        let found = verdict(&markdown);
        assert_eq!(found.wrong, [""; 0], "{}", &markdown[..8]);
        let _ = (references(&markdown), plain(&markdown));
    }
}

#[test]
fn plain_text_has_no_markup() {
    let text = plain(
        "# Titel\n\nEin *sehr* [guter](x.md) `Code`\nText [[stakeholder.cfo|CFO]].\n\n| a | b |\n|---|---|\n| c | d |\n\n- eins\n- zwei\n\n```keyplan\ngraph\n```\n<script>x</script>\n",
    );
    assert_eq!(text, "Titel\nEin sehr guter Code Text CFO.\na b\nc d\neins\nzwei");
}

fn soup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "[",
        "]",
        "(",
        ")",
        "[[",
        "]]",
        "|",
        "!",
        "<",
        ">",
        "<!--",
        "-->",
        "*",
        "_",
        "`",
        "```",
        "~",
        "#",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "\\",
        "&#",
        ";",
        "&colon;",
        "javascript:",
        "https://",
        "//",
        "@",
        "a",
        "ü",
        "\"",
        "'",
        "=",
        "script",
        "onload=",
        ":",
        "[^1]",
        "[^1]: ",
        "|-|",
        "\r",
        "\0",
        "stakeholder.x",
        "keyplan",
        "+++",
        "[!NOTE]",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_soup_of_signs_becomes_active(markdown in soup()) {
        prop_assert_eq!(verdict(&markdown).wrong, Vec::<String>::new());
        let _ = plain(&markdown);
    }

    #[test]
    fn no_text_becomes_active(markdown in "\\PC{0,200}") {
        prop_assert_eq!(verdict(&markdown).wrong, Vec::<String>::new());
    }
}
