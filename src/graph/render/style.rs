//! The colours of the picture, light and dark, and the rules that use them.
//!
//! All rules are scoped to `.kp-map`. Colours are custom properties, so that a page can switch them by
//! `:root[data-theme]` and a picture that stands alone follows the reader's system.

use std::fmt::Write as _;

use crate::graph::drawing::UNIT_TONES;

/// Name, light, dark.
const PALETTE: &[(&str, &str, &str)] = &[
    ("bg", "#f8f8f6", "#15181d"),
    ("card", "#ffffff", "#20252d"),
    ("text", "#1b2028", "#eef1f5"),
    ("muted", "#586170", "#a9b2bf"),
    ("edge", "#cdd2d9", "#3c444f"),
    ("key", "#394353", "#b6c0ce"),
    ("tree", "#a4acb8", "#596371"),
    ("soft", "#e9ecf0", "#323943"),
    ("ink", "#2b3442", "#dfe5ec"),
    ("on-ink", "#ffffff", "#15181d"),
    ("focus", "#1b4fd0", "#8ab4ff"),
    ("added", "#1a7f37", "#4ac26b"),
    ("on-added", "#ffffff", "#06170b"),
    ("removed", "#b3261e", "#ff8a80"),
    ("on-removed", "#ffffff", "#2a0705"),
    ("changed", "#8a5a00", "#e3b341"),
    ("on-changed", "#ffffff", "#211800"),
    ("reported", "#b3261e", "#ff8a80"),
    ("warn", "#a85508", "#f0a75a"),
    ("advocate", "#1f7d55", "#3aa877"),
    ("on-advocate", "#ffffff", "#0d1a14"),
    ("supporter", "#c6e6d5", "#1f4a38"),
    ("on-supporter", "#145338", "#aee5cb"),
    ("neutral", "#e6e9ee", "#38404b"),
    ("on-neutral", "#414b59", "#ccd4de"),
    ("skeptic", "#fadcc5", "#5a3620"),
    ("on-skeptic", "#7c3a0c", "#ffcda8"),
    ("opponent", "#c0392f", "#e2695c"),
    ("on-opponent", "#ffffff", "#210906"),
    ("unknown", "#ffffff", "#20252d"),
    ("on-unknown", "#586170", "#a9b2bf"),
    ("role-decides", "#2b3442", "#dfe5ec"),
    ("on-role-decides", "#ffffff", "#15181d"),
    ("role-approves", "#5b4bb0", "#a99df5"),
    ("on-role-approves", "#ffffff", "#140d38"),
    ("role-backs", "#1f7d55", "#3aa877"),
    ("on-role-backs", "#ffffff", "#0d1a14"),
    ("role-guards", "#c0392f", "#e2695c"),
    ("on-role-guards", "#ffffff", "#210906"),
    ("role-buys", "#f6dfae", "#57431a"),
    ("on-role-buys", "#5a3d00", "#f5d68f"),
    ("role-checks", "#cfe3f5", "#1f405e"),
    ("on-role-checks", "#123f66", "#a9d4fa"),
    ("role-uses", "#d5ece9", "#1c4744"),
    ("on-role-uses", "#0d4b46", "#a4e3dd"),
    ("role-sways", "#ecd9f0", "#4a2a52"),
    ("on-role-sways", "#5a2064", "#ecbdf5"),
    ("role-other", "#e6e9ee", "#38404b"),
    ("on-role-other", "#414b59", "#ccd4de"),
    ("role-none", "#ffffff", "#20252d"),
    ("on-role-none", "#586170", "#a9b2bf"),
    ("care-led", "#1f7d55", "#3aa877"),
    ("on-care-led", "#ffffff", "#0d1a14"),
    ("care-covered", "#c6e6d5", "#1f4a38"),
    ("on-care-covered", "#145338", "#aee5cb"),
    ("care-stale", "#fadcc5", "#5a3620"),
    ("on-care-stale", "#7c3a0c", "#ffcda8"),
    ("care-uncovered", "#c0392f", "#e2695c"),
    ("on-care-uncovered", "#ffffff", "#210906"),
    ("care-unneeded", "#e6e9ee", "#38404b"),
    ("on-care-unneeded", "#414b59", "#ccd4de"),
    ("unit-none", "#ffffff", "#20252d"),
    ("on-unit-none", "#586170", "#a9b2bf"),
    ("on-unit", "#ffffff", "#15181d"),
    ("influences", "#6249c9", "#a897ff"),
    ("trusts", "#0c7a80", "#57c8cf"),
    ("dotted", "#3f6ea8", "#86b4ec"),
    ("conflict", "#c62f2f", "#ff7a70"),
    ("deputises", "#7a6a2c", "#cdb968"),
    ("cut", "#c62f2f", "#ff7a70"),
    ("unit-0", "#2f6aa8", "#82b3ea"),
    ("unit-1", "#1d756f", "#63c4bc"),
    ("unit-2", "#8a3f86", "#d896d4"),
    ("unit-3", "#8a5d0e", "#dcb061"),
    ("unit-4", "#4d6d1a", "#a9ca70"),
    ("unit-5", "#a34a2d", "#ee9f82"),
    ("unit-6", "#5a55b0", "#aaa6f2"),
    ("unit-7", "#5c6573", "#b1bac6"),
];

/// The faces asked for; widths are measured for those with the metrics of Arial.
const FACES: &str =
    "Inter,\"Segoe UI\",Roboto,\"Helvetica Neue\",Helvetica,Arial,\"Liberation Sans\",sans-serif";

const RULES: &str = r"
.kp-map .kp-bg{fill:var(--kp-bg)}
.kp-map text{fill:var(--kp-text);stroke:none}
.kp-map .kp-heading{font-size:21px;font-weight:700;letter-spacing:-.2px}
.kp-map .kp-line{font-size:13px;fill:var(--kp-muted)}
.kp-map .kp-mark{font-size:12px;font-weight:700}
.kp-map .kp-page{font-size:12px;fill:var(--kp-muted);text-anchor:end}
.kp-map .kp-tab{fill:var(--kp-card);stroke:var(--kp-edge);stroke-width:1}
.kp-map .kp-tab-text{font-size:11px;font-weight:700;fill:var(--kp-ink);text-anchor:middle}
.kp-map .kp-unit rect{fill:var(--kp-bg);stroke-opacity:.45}
.kp-map .kp-unit text{font-size:11px;font-weight:700}
.kp-map .kp-frame{fill-opacity:.06;stroke-opacity:.32;stroke-width:1}
.kp-map .kp-tree{fill:none;stroke:var(--kp-tree);stroke-width:1.5}
.kp-map .kp-box{fill:var(--kp-card);stroke:var(--kp-edge);stroke-width:1}
.kp-map .kp-key .kp-box{stroke:var(--kp-key);stroke-width:2.5}
.kp-map .kp-name{font-size:14px;font-weight:700}
.kp-map .kp-compact .kp-name{font-size:13px}
.kp-map .kp-short{font-size:11px}
.kp-map .kp-title{font-size:12px;fill:var(--kp-muted)}
.kp-map .kp-sign{font-size:14px;font-weight:700;text-anchor:middle}
.kp-map .kp-letters{font-size:12px}
.kp-map .kp-disc .kp-open{fill:none;stroke-width:1.8;stroke-linecap:round}
.kp-map .kp-disc .kp-broken{stroke-dasharray:2.6 2.1;stroke-linecap:butt}
.kp-map .kp-focus .kp-box{stroke:var(--kp-focus);stroke-width:3.5}
.kp-map .kp-ring{fill:none;stroke:var(--kp-focus);stroke-width:1.5}
.kp-map .kp-context .kp-box{fill:var(--kp-bg);stroke-dasharray:2 3}
.kp-map .kp-context .kp-name{font-weight:400;fill:var(--kp-muted)}
.kp-map .kp-news{font-size:13px;font-weight:700}
.kp-map .kp-was{font-size:11px}
.kp-map .kp-turn{fill:none;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.kp-map .kp-added .kp-box{stroke:var(--kp-added);stroke-width:2.5}
.kp-map .kp-changed .kp-box{stroke:var(--kp-changed);stroke-width:2.5}
.kp-map .kp-removed .kp-box{stroke:var(--kp-removed);stroke-width:1.5;stroke-dasharray:6 4;fill:var(--kp-bg)}
.kp-map .kp-removed .kp-name{fill:var(--kp-muted);font-weight:400;text-decoration:line-through}
.kp-map .kp-removed .kp-band,.kp-map .kp-removed .kp-sign,.kp-map .kp-removed .kp-tail{opacity:.45}
.kp-map .kp-tree.kp-added{stroke:var(--kp-added);stroke-width:2.5}
.kp-map .kp-tree.kp-removed{stroke:var(--kp-removed);stroke-dasharray:5 4}
.kp-map .kp-removed .kp-curve{stroke-dasharray:3 6;stroke-width:1.6;opacity:.75}
.kp-map .kp-delta circle{stroke:var(--kp-bg);stroke-width:2}
.kp-map .kp-delta text,.kp-map .kp-legend .kp-delta text{font-size:14px;font-weight:700;text-anchor:middle}
.kp-map .kp-beyond rect{fill:var(--kp-ink)}
.kp-map .kp-beyond text,.kp-map .kp-legend .kp-beyond text{font-size:10px;font-weight:700;text-anchor:middle;fill:var(--kp-on-ink)}
.kp-map .kp-round{stroke:var(--kp-edge);stroke-width:1}
.kp-map .kp-dot .kp-sign{font-size:12px}
.kp-map .kp-dot .kp-letters{font-size:9px}
.kp-map .kp-small{font-size:10px;font-weight:700;text-anchor:middle}
.kp-map .kp-badge{fill:var(--kp-soft)}
.kp-map .kp-badge+text{fill:var(--kp-ink)}
.kp-map .kp-decides{fill:var(--kp-ink)}
.kp-map .kp-decides+text{fill:var(--kp-on-ink)}
.kp-map .kp-more{font-size:10px;fill:var(--kp-muted)}
.kp-map .kp-bar{fill:var(--kp-edge)}
.kp-map .kp-bar-on{fill:var(--kp-key)}
.kp-map .kp-who{fill:var(--kp-card);stroke:var(--kp-tree);stroke-width:1}
.kp-map .kp-who+text{fill:var(--kp-ink)}
.kp-map .kp-nobody{fill:none;stroke:var(--kp-warn);stroke-width:1.5;stroke-dasharray:2.5 2.5}
.kp-map .kp-stale{font-size:10px;fill:var(--kp-warn);text-anchor:end}
.kp-map .kp-clock{fill:none;stroke:var(--kp-warn);stroke-width:1.3;stroke-linecap:round}
.kp-map .kp-hatch{fill:url(#kp-hatch)}
.kp-map .kp-hatch-line{stroke:var(--kp-edge);stroke-width:1.5}
.kp-map .kp-placeholder .kp-box{stroke:var(--kp-tree);stroke-dasharray:5 4}
.kp-map .kp-placeholder .kp-name,.kp-map .kp-placeholder .kp-short{font-style:italic;font-weight:400}
.kp-map .kp-former .kp-box{fill:var(--kp-bg)}
.kp-map .kp-former .kp-name,.kp-map .kp-former .kp-short{fill:var(--kp-muted);font-weight:400;text-decoration:line-through}
.kp-map .kp-former .kp-band,.kp-map .kp-former .kp-sign,.kp-map .kp-former .kp-tail{opacity:.45}
.kp-map .kp-on-leave .kp-box{stroke-dasharray:1.5 3}
.kp-map .kp-curve{fill:none;stroke-linecap:round}
.kp-map .kp-w1{stroke-width:1.6}
.kp-map .kp-w2{stroke-width:2.6}
.kp-map .kp-w3{stroke-width:3.8}
.kp-map .kp-influences .kp-curve{stroke-dasharray:8 6}
.kp-map .kp-dotted .kp-curve{stroke-dasharray:.1 5.5}
.kp-map .kp-dotted .kp-w1{stroke-width:2.4}
.kp-map .kp-conflict .kp-curve{stroke-dasharray:6 5}
.kp-map .kp-deputises .kp-curve{stroke-dasharray:10 4 1 4;stroke-width:1.8}
.kp-map .kp-cut .kp-curve{stroke-dasharray:3 4}
.kp-map .kp-reported .kp-curve{stroke-dasharray:2 4}
.kp-map .kp-head{stroke-linejoin:round;stroke-width:1}
.kp-map .kp-sign-disc{fill:var(--kp-bg);stroke-width:1.4}
.kp-map .kp-cross{fill:none;stroke-width:2;stroke-linecap:round}
.kp-map .kp-rule{stroke:var(--kp-edge);stroke-width:1}
.kp-map .kp-legend text{font-size:11px;fill:var(--kp-muted)}
.kp-map .kp-legend .kp-small{font-size:10px}
.kp-map .kp-legend .kp-who+text{fill:var(--kp-ink)}
.kp-map .kp-legend .kp-badge+text{fill:var(--kp-ink)}
.kp-map .kp-legend .kp-decides+text{fill:var(--kp-on-ink)}
.kp-map .kp-legend .kp-sign{font-size:13px}
.kp-map .kp-legend .kp-letters{font-size:12px}
.kp-map a{cursor:pointer;text-decoration:none}
.kp-map a:hover .kp-box,.kp-map a:focus-visible .kp-box{stroke:var(--kp-influences);stroke-width:2.5}
.kp-map a:focus-visible{outline:none}
";

/// What bands and lines tell; their classes take a colour of the same name, and what is written on a band
/// one with `on-` before it.
const BANDS: [&str; 22] = [
    "advocate",
    "supporter",
    "neutral",
    "skeptic",
    "opponent",
    "unknown",
    "role-decides",
    "role-approves",
    "role-backs",
    "role-guards",
    "role-buys",
    "role-checks",
    "role-uses",
    "role-sways",
    "role-other",
    "role-none",
    "care-led",
    "care-covered",
    "care-stale",
    "care-uncovered",
    "care-unneeded",
    "unit-none",
];
const STYLES: [&str; 7] =
    ["influences", "trusts", "dotted", "conflict", "deputises", "cut", "reported"];
const CHANGES: [&str; 3] = ["added", "removed", "changed"];

/// The style sheet of all pictures; a page that shows some needs it once.
pub fn svg_style() -> String {
    let light = colours(|entry| entry.1);
    let dark = colours(|entry| entry.2);
    let mut css = format!(".kp-map{{font-family:{FACES};{light}}}\n");
    let _ = write!(css, "@media (prefers-color-scheme:dark){{.kp-map{{{dark}}}}}");
    let _ = write!(css, "\n:root[data-theme=\"light\"] .kp-map{{{light}}}");
    let _ = write!(css, "\n:root[data-theme=\"dark\"] .kp-map{{{dark}}}");
    css.push_str(&rules());
    css.push_str("@media print{.kp-map .kp-bg{fill:none}}\n");
    css
}

/// The light style in a face, for programs that know neither custom properties nor media queries.
pub(super) fn plain_style(face: &str) -> String {
    let mut css = format!(".kp-map{{font-family:{face}}}\n{}", rules());
    for (name, light, _) in PALETTE {
        css = css.replace(&format!("var(--kp-{name})"), light);
    }
    css
}

/// All rules but those that choose colours.
fn rules() -> String {
    let mut css = RULES.to_owned();
    for band in BANDS {
        let _ = writeln!(css, ".kp-map .kp-band.kp-{band}{{fill:var(--kp-{band})}}");
        let _ = writeln!(
            css,
            ".kp-map .kp-sign.kp-{band}{{fill:var(--kp-on-{band})}}.kp-map .kp-disc.kp-{band}{{stroke:var(--kp-on-{band})}}"
        );
    }
    for change in CHANGES {
        let _ = writeln!(
            css,
            ".kp-map .kp-delta-{change} circle{{fill:var(--kp-{change})}}.kp-map .kp-delta-{change} text{{fill:var(--kp-on-{change})}}"
        );
    }
    for style in STYLES {
        let _ = writeln!(
            css,
            ".kp-map .kp-{style}{{stroke:var(--kp-{style})}}.kp-map .kp-{style} .kp-head{{fill:var(--kp-{style})}}"
        );
    }
    for tone in 0..UNIT_TONES {
        let _ = writeln!(
            css,
            ".kp-map .kp-u{tone}{{fill:var(--kp-unit-{tone});stroke:var(--kp-unit-{tone})}}.kp-map .kp-u{tone} text{{fill:var(--kp-unit-{tone})}}"
        );
        let _ = writeln!(
            css,
            ".kp-map .kp-band.kp-unit-{tone}{{fill:var(--kp-unit-{tone})}}.kp-map .kp-sign.kp-unit-{tone}{{fill:var(--kp-on-unit)}}"
        );
    }
    css
}

/// The light colour of a name, for outputs that have but one.
pub(super) fn light(name: &str) -> &'static str {
    let found = PALETTE.iter().find(|entry| entry.0 == name);
    found.map_or("#000000", |entry| entry.1)
}

fn colours(of: impl Fn(&(&'static str, &'static str, &'static str)) -> &'static str) -> String {
    PALETTE.iter().fold(String::new(), |mut css, entry| {
        let _ = write!(css, "--kp-{}:{};", entry.0, of(entry));
        css
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{Care, Tone};
    use crate::model::{Role, Stance};

    /// What is written on what.
    const PAIRS: [(&str, &str); 11] = [
        ("text", "bg"),
        ("text", "card"),
        ("muted", "bg"),
        ("muted", "card"),
        ("warn", "card"),
        ("ink", "soft"),
        ("on-ink", "ink"),
        ("unit-0", "bg"),
        ("unit-3", "bg"),
        ("unit-4", "bg"),
        ("unit-7", "bg"),
    ];

    /// Relative luminance after WCAG 2.2.
    fn luminance(colour: &str) -> f64 {
        let channel = |at: usize| {
            let byte =
                u8::from_str_radix(&colour[at..at + 2], 16).expect("colours are hexadecimal");
            let part = f64::from(byte) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn colours_of(name: &str) -> [&'static str; 2] {
        let found = PALETTE.iter().find(|entry| entry.0 == name);
        let (_, light, dark) = found.expect("the pairs name colours of the palette");
        [light, dark]
    }

    #[test]
    fn the_plain_style_asks_for_nothing() {
        let css = plain_style("Arimo");
        assert!(!css.contains("var(") && !css.contains("@media"), "{css}");
    }

    #[test]
    fn text_is_readable_in_light_and_dark() {
        let pair = |(text, ground): (&str, &str)| (text.to_owned(), ground.to_owned());
        let bands = BANDS.into_iter().map(|band| (format!("on-{band}"), band.to_owned()));
        let units = (0..UNIT_TONES).map(|tone| ("on-unit".to_owned(), format!("unit-{tone}")));
        let changes = CHANGES.into_iter().map(|it| (format!("on-{it}"), it.to_owned()));
        let pairs = PAIRS.map(pair).into_iter().chain(bands).chain(units).chain(changes);
        for (text, ground) in pairs {
            for (text, ground) in colours_of(&text).iter().zip(colours_of(&ground)) {
                assert!(contrast(text, ground) >= 4.5, "{text} on {ground}");
            }
        }
    }

    #[test]
    fn every_band_has_its_colours() {
        let stances = Stance::ALL.iter().map(|stance| Tone::Stance(*stance));
        let roles = Role::ALL.iter().map(|role| Tone::Role(Some(*role)));
        let cares = [Care::Led, Care::Covered, Care::Stale, Care::Uncovered, Care::Unneeded];
        let units = (0..=UNIT_TONES).map(|unit| Tone::Unit(Some(unit)));
        let none = [Tone::Role(None), Tone::Unit(None)];
        let all = stances.chain(roles).chain(cares.map(Tone::Coverage)).chain(units).chain(none);
        let css = svg_style();
        for tone in all {
            let (ground, ink) = (tone.colour(), tone.ink());
            assert!(css.contains(&format!(".kp-band.kp-{ground}{{fill:var(--kp-{ground})}}")));
            assert!(css.contains(&format!(".kp-sign.kp-{ground}{{fill:var(--kp-{ink})")));
            colours_of(&ink);
        }
    }

    #[test]
    fn lines_stand_out_in_light_and_dark() {
        for style in STYLES {
            for (line, ground) in colours_of(style).iter().zip(colours_of("bg")) {
                assert!(contrast(line, ground) >= 3.0, "{line} on {ground}");
            }
        }
    }
}
