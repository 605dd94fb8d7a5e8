//! The stakeholder map on the site: every tool as a reader uses it, and the page without any.
//!
//! Pages are opened from the disk, as a reader opens a site that was sent to them, unless the preview
//! itself is tried.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::{Browser, axe, key};
use crate::support::Project;

const PLAN: &str = "accounts/nordwind/plan.toml";

/// Two managers with two and one below them, somebody who left, an empty seat, three lines.
const PEOPLE: &str = r#"
[plan]
title = "Nordwind"
owner = "lena"
[account]
name = "Nordwind"
[unit.board]
name = "Board"
[unit.it]
name = "Information Technology"

[stakeholder.ceo]
name = "Anna Müller"
title = "Chief Executive"
unit = "board"
roles = ["decision-maker"]
stance = "neutral"
influence = 9

[stakeholder.cfo]
name = "Bo Larsen"
title = "Finance"
unit = "board"
reports-to = "ceo"
roles = ["economic-buyer"]
stance = "skeptic"
influence = 8

[stakeholder.cio]
name = "Cem Groß"
title = "Technology"
unit = "it"
reports-to = "ceo"
roles = ["technical-buyer", "champion"]
stance = "advocate"
influence = 7
cares-about = ["Fewer outages at night"]
personal-win = "A quiet weekend"
covered-by = [{ person = "lena", current = "vendor", target = "trusted-advisor", last-contact = 2026-11-03 }]
influences = [{ to = "cfo", kind = "trusts", strength = 2 }, { to = "ceo", kind = "influences" }]

[stakeholder.ops]
name = "Dana Weiß"
title = "Operations"
unit = "it"
reports-to = "cio"
stance = "supporter"
influences = [{ to = "cfo", kind = "conflict" }]

[stakeholder.data]
title = "Head of data"
unit = "it"
status = "placeholder"
reports-to = "cio"

[stakeholder.old]
name = "Eli Roth"
status = "former"
unit = "board"
reports-to = "cfo"

[decision.erp]
subject = "New ERP"
[decision.erp.roles]
cio = ["technical-buyer"]
[[decision.erp.steps]]
name = "Sign-off"
approvers = ["cfo", "cio"]

[action.workshop]
title = "Architecture workshop"
owner = "lena"
external = ["cio"]
"#;

fn project() -> Project {
    let settings = "[workspace]\nname = \"Probe\"\nlanguages = [\"en\", \"de\"]\nrepository = \"https://git.example/{path}#L{line}\"\n";
    Project::new()
        .file("keyplan.toml", settings)
        .file("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n")
        .file(PLAN, PEOPLE)
}

/// A site on the disk.
struct Site {
    _project: Project,
    folder: PathBuf,
}

impl Site {
    fn built() -> Self {
        let project = project();
        project.run(["build", "--today", "2026-11-23"]).success();
        let folder = project.path("site");
        Self { _project: project, folder }
    }

    fn map(&self, language: &str) -> PathBuf {
        self.folder.join(language).join("nordwind/map.html")
    }

    /// Opens the map, in English, with an end of its address.
    fn open(&self, browser: &Browser, end: &str) {
        // Another address than before, so that an end alone does not stay on the page at hand.
        browser.open("about:blank").open(&format!("file://{}{end}", self.map("en").display()));
        browser.wait_until("!document.querySelector('.map-tools').hidden", 15);
    }
}

fn opened(end: &str) -> (Site, Browser) {
    let site = Site::built();
    let browser = Browser::start();
    site.open(&browser, end);
    (site, browser)
}

fn card(id: &str) -> String {
    format!(".kp-map [data-id={id}]")
}

/// Whether somebody's card is drawn.
fn is_drawn(browser: &Browser, id: &str) -> bool {
    let css = card(id);
    browser.eval(&format!("getComputedStyle(document.querySelector('{css}')).display !== 'none'"))
        == true
}

fn number(browser: &Browser, js: &str) -> f64 {
    browser.eval(js).as_f64().expect("it is a number")
}

fn width(browser: &Browser) -> f64 {
    number(browser, "document.querySelector('.kp-map').getBoundingClientRect().width")
}

/// Waits until the address holds these words.
#[track_caller]
fn address_has(browser: &Browser, words: &str) {
    browser.wait_until(&format!("location.href.includes({words:?})"), 10);
}

/// Nothing in the console, and nothing to scroll sideways.
#[track_caller]
fn is_clean(browser: &Browser) {
    assert_eq!(browser.problems(), [""; 0]);
    let excess = number(browser, "document.documentElement.scrollWidth - innerWidth");
    assert!(excess <= 0.0, "the page scrolls sideways by {excess}");
}

const MIDDLE: &str = "(box => [box.left + box.width / 2, box.top + box.height / 2])(document.querySelector('#map-box').getBoundingClientRect())";

fn middle(browser: &Browser) -> (f64, f64) {
    let middle = browser.eval(MIDDLE);
    (middle[0].as_f64().unwrap(), middle[1].as_f64().unwrap())
}

#[test]
fn the_picture_grows_and_moves() {
    let (_site, browser) = opened("");
    let before = width(&browser);
    browser.click("[data-do=in]").wait_until("location.hash.includes('zoom=1.25')", 10);
    browser.wait_until(
        &format!(
            "Math.abs(document.querySelector('.kp-map').clientWidth / {before} - 1.25) < 0.02"
        ),
        10,
    );
    browser.eval("document.querySelector('#map-box').focus()");
    browser.press("++");
    address_has(&browser, "zoom=1.95");
    browser.press("-");
    address_has(&browser, "zoom=1.56");

    let large = width(&browser);
    browser.wheel_with_control(middle(&browser), -100.0);
    browser
        .wait_until(&format!("document.querySelector('.kp-map').clientWidth > {large} * 1.1"), 10);

    let left = "document.querySelector('#map-box').scrollLeft";
    let start = number(&browser, left);
    let (x, y) = middle(&browser);
    browser.drag((x, y), (x - 60.0, y));
    let moved = number(&browser, left) - start;
    assert!((moved - 60.0).abs() < 2.0, "dragged by {moved}");
    assert_eq!(browser.count("#map-panel:not([hidden])"), 0, "a drag opens nobody");
    let start = number(&browser, left);
    browser.press(key::RIGHT).wait_until(&format!("{left} > {start}"), 10);

    let large = width(&browser);
    browser.pinch((x, y), 80.0, 160.0);
    browser
        .wait_until(&format!("document.querySelector('.kp-map').clientWidth > {large} * 1.3"), 10);
    browser.eval("document.querySelector('#map-box').focus()");
    browser.press("0");
    let fits = "(box => box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight)(document.querySelector('#map-box'))";
    browser.wait_until(fits, 10);
    address_has(&browser, "zoom=whole");
    is_clean(&browser);
}

#[test]
fn people_are_found_whatever_way_they_are_spelled() {
    let (_site, browser) = opened("");
    for text in ["müller", "Mueller", "muller", "chief", "decision"] {
        browser.eval(
            "(field => { field.value = ''; field.focus(); })(document.querySelector('#map-find'))",
        );
        browser.press(text);
        assert_eq!(browser.text("#map-found"), "1 of 1", "{text}");
        assert_eq!(browser.count(&format!("{}.kp-hit.kp-now", card("ceo"))), 1, "{text}");
        browser.press(key::ESCAPE);
        assert_eq!(browser.eval("document.querySelector('#map-find').value"), "");
        assert_eq!(browser.count(".kp-hit"), 0);
    }
    browser.press("information");
    assert_eq!(browser.text("#map-found"), "1 of 3");
    browser.press(key::ENTER);
    assert_eq!(browser.text("#map-found"), "2 of 3");
    assert_eq!(browser.count(".kp-now"), 1);
    address_has(&browser, "q=information");
    browser.press("zzz");
    assert_eq!(browser.text("#map-found"), "Nobody found");
    let role = browser.eval("document.querySelector('#map-found').getAttribute('role')");
    assert_eq!(role, "status", "the count is read out");
    is_clean(&browser);
}

#[test]
fn filters_fade_and_layers_vanish() {
    let (_site, browser) = opened("");
    browser.click("#map-filter summary").click("[name=map-unit][value=it]");
    assert_eq!(browser.count(".kp-card.kp-faint"), 3);
    browser.click("[name=map-stance][value=advocate]");
    assert_eq!(browser.count(".kp-card.kp-faint"), 5);
    assert!(is_drawn(&browser, "ceo"), "whoever does not fit fades and stays");
    assert_eq!(browser.text("[data-sum=filter]"), "2");
    address_has(&browser, "unit=it&stance=advocate");
    browser.click("[data-do=clear]");
    assert_eq!(browser.count(".kp-faint"), 0);

    let trusts =
        "getComputedStyle(document.querySelector('.kp-map [data-from].kp-trusts')).display";
    assert_ne!(browser.eval(trusts), "none");
    browser.click("#map-layers summary").click("[name=map-layer][value=trusts]");
    assert_eq!(browser.eval(trusts), "none");
    browser.click("[name=map-layer][value=former]");
    assert!(!is_drawn(&browser, "old") && is_drawn(&browser, "data"));
    browser.click("[name=map-layer][value=reporting]");
    assert_eq!(browser.count(".kp-tree:not(.kp-gone)"), 0);
    address_has(&browser, "off=trusts,former,reporting");
    let offered = browser
        .eval("[...document.querySelectorAll('[name=map-layer]')].map(box => box.value).join()");
    assert_eq!(offered, "reporting,influences,trusts,conflict,units,former,placeholder");
    browser.press(key::ESCAPE);
    assert_eq!(browser.count(".map-menu[open]"), 0);
    is_clean(&browser);
}

#[test]
fn what_is_below_somebody_folds_and_the_picture_closes_up() {
    let (_site, browser) = opened("");
    let whole = number(&browser, "document.querySelector('.kp-map').viewBox.baseVal.height");
    let fold = format!("{} .kp-fold", card("cio"));
    let state = |browser: &Browser| {
        browser.eval(&format!("document.querySelector('{fold}').getAttribute('aria-expanded')"))
    };
    assert_eq!(state(&browser), "true");
    browser.eval(&format!("document.querySelector('{fold}').focus()"));
    browser.press(key::ENTER);
    assert_eq!(state(&browser), "false");
    assert!(!is_drawn(&browser, "ops") && !is_drawn(&browser, "data") && is_drawn(&browser, "old"));
    assert_eq!(browser.eval(&format!("document.querySelector('{fold} text').textContent")), "+2");
    assert_eq!(
        browser.count(".kp-conflict[data-from]:not(.kp-gone)"),
        0,
        "lines go with their people"
    );
    address_has(&browser, "closed=cio");
    browser.press(" ");
    assert!(is_drawn(&browser, "ops"));

    browser.eval("(list => { list.value = 2; list.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('#map-levels'))");
    assert!(is_drawn(&browser, "cfo") && !is_drawn(&browser, "old") && !is_drawn(&browser, "ops"));
    let less = number(&browser, "document.querySelector('.kp-map').viewBox.baseVal.height");
    assert!(less < whole - 60.0, "{whole} became {less}");
    address_has(&browser, "levels=2");
    // Whoever is looked for is unfolded.
    browser.eval("document.querySelector('#map-find').focus()");
    browser.press("Dana");
    assert!(is_drawn(&browser, "ops") && !is_drawn(&browser, "old"));
    is_clean(&browser);
}

#[test]
fn a_person_opens_as_a_panel_and_gives_the_focus_back() {
    let (_site, browser) = opened("");
    browser.eval(&format!("document.querySelector('{} a').focus()", card("cio")));
    browser.press(key::ENTER);
    let panel = browser.text("#map-panel");
    for told in [
        "Cem Groß",
        "Technology",
        "Technical buyer",
        "Champion",
        "7 / 10",
        "Anna Müller",
        "Dana Weiß",
        "Lena Vogt",
        "Vendor → Trusted advisor",
        "20 days ago",
        "trusts Bo Larsen (strong)",
        "influences Anna Müller",
        "Fewer outages at night",
        "A quiet weekend",
        "New ERP",
        "Sign-off",
        "Architecture workshop",
    ] {
        assert!(panel.contains(told), "{told:?} is missing in {panel}");
    }
    assert_eq!(browser.count("#map-panel a[href*='git.example']"), 1, "the source is linked");
    assert_eq!(browser.count("#map-panel [id]"), 0, "no id is there twice");
    assert_eq!(browser.eval("document.activeElement.id"), "map-panel");
    address_has(&browser, "#person=cio");

    browser.eval("[...document.querySelectorAll('#map-panel a')].find(link => link.textContent === 'Dana Weiß').click()");
    assert!(browser.text("#map-panel").contains("at odds with Bo Larsen"));
    assert_eq!(browser.count(&format!("{}.kp-picked", card("ops"))), 1);
    browser.press(key::ESCAPE);
    assert_eq!(browser.count("#map-panel[hidden]"), 1);
    let focus = "document.activeElement.closest('[data-id]').dataset.id";
    assert_eq!(browser.eval(focus), "ops");
    browser.click(&card("cfo"));
    assert!(browser.text("#map-panel").contains("trusted by Cem Groß (strong)"));
    browser.click("[data-do=close]");
    assert_eq!(browser.eval(focus), "cfo");
    is_clean(&browser);
}

#[test]
fn a_link_brings_back_what_was_seen() {
    let end = "#person=cfo&unit=board&off=trusts,former&closed=cio&zoom=1.50";
    let (site, browser) = opened(end);
    assert!(browser.text("#map-panel").contains("Bo Larsen"));
    assert!(!is_drawn(&browser, "old") && !is_drawn(&browser, "ops"));
    assert_eq!(browser.count(".kp-card.kp-faint:not(.kp-gone)"), 1);
    assert_eq!(browser.text("#map-scale"), "150 %");
    assert_eq!(
        browser.eval("document.querySelector('[name=map-layer][value=trusts]').checked"),
        false
    );
    browser.click("[data-do=copy]");
    browser.wait_until("document.querySelector('[data-do=copy]').textContent === 'Copied'", 10);
    browser.eval("location.hash = 'person=cio&levels=1'");
    browser.wait_until("document.querySelector('#map-panel').innerText.includes('Cem Groß')", 10);
    assert_eq!(browser.count(".kp-faint:not([data-from])"), 0);
    // A link to somebody outweighs what hides them.
    site.open(&browser, "#person=ops&levels=1&closed=cio&zoom=0.90");
    assert!(is_drawn(&browser, "ops") && browser.text("#map-panel").contains("Dana Weiß"));
    // What no longer exists is left out, whatever an address says.
    for strange in [
        "#person=nobody&closed=x,y&off=z&levels=99&zoom=-1&at=a,b",
        "#q=%5B(%3Cb%3E&unit=,",
        "#stakeholder-cfo",
    ] {
        site.open(&browser, strange);
        assert!(is_drawn(&browser, "ceo"), "{strange}");
    }
    assert_eq!(browser.eval("document.querySelector(':target').dataset.id"), "cfo");
    is_clean(&browser);
}

/// Waits for a file to be whole.
fn downloaded(path: &Path) -> Vec<u8> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        match fs::read(path) {
            Ok(bytes) if !bytes.is_empty() => return bytes,
            _ => assert!(Instant::now() < end, "{} does not come", path.display()),
        }
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_picture_can_be_taken_along() {
    let (site, browser) = opened("#off=former");
    let folder = tempfile::tempdir().unwrap();
    browser.look("dark").download_to(folder.path());
    browser.eval("(make => { URL.createObjectURL = blob => make.call(URL, window.picture = blob); })(URL.createObjectURL)");
    browser.click("[data-do=png]");
    let png = downloaded(&folder.path().join("nordwind-map.png"));
    assert!(png.starts_with(b"\x89PNG"));
    let width = u32::from_be_bytes(png[16..20].try_into().unwrap());
    let drawn = browser.eval("document.querySelector('.kp-map').viewBox.baseVal.width");
    assert_eq!(drawn.as_u64(), Some(u64::from(width / 2)));
    let corner = "createImageBitmap(window.picture).then(picture => {
        const pencil = Object.assign(document.createElement('canvas'), { width: 9, height: 9 }).getContext('2d');
        pencil.drawImage(picture, 0, 0);
        return Math.max(...pencil.getImageData(4, 4, 1, 1).data.slice(0, 3));
    })";
    let brightest = number(&browser, &format!("await {corner}"));
    assert!(brightest < 80.0, "the picture is as dark as the page, not {brightest}");
    for language in ["en", "de"] {
        let svg = fs::read_to_string(site.map(language).with_extension("svg")).unwrap();
        assert!(svg.contains("<style>") && svg.contains("Anna Müller"));
        assert_eq!(svg.contains("lang=\"de\""), language == "de");
    }
    let link = "document.querySelector('.map-take a')";
    assert_eq!(
        browser.eval(&format!("{link}.getAttribute('href') + ' ' + {link}.download")),
        "map.svg nordwind-map.svg"
    );
    is_clean(&browser);
}

#[test]
fn a_phone_shows_the_map_and_a_sheet() {
    let (_site, browser) = opened("");
    browser.resize(390, 844);
    is_clean(&browser);
    browser.click(&card("ceo"));
    let sheet = browser.eval("(box => [box.left, box.right, box.bottom])(document.querySelector('#map-panel').getBoundingClientRect())");
    assert_eq!(sheet, serde_json::json!([0, 390, 844]));
    let (card, top) =
        (card("ceo"), "document.querySelector('#map-panel').getBoundingClientRect().top");
    browser.wait_until(
        &format!("document.querySelector('{card}').getBoundingClientRect().bottom <= {top}"),
        10,
    );
    is_clean(&browser);
    browser.click("[data-do=close]").click("[data-do=full]");
    let full = browser.eval("(box => [box.left, box.top, box.right, box.bottom])(document.querySelector('#map').getBoundingClientRect())");
    assert_eq!(full, serde_json::json!([0, 0, 390, 844]));
    let back =
        browser.eval("document.querySelector('[data-do=full]').getBoundingClientRect().right");
    assert!(back.as_f64().unwrap() < 390.0, "the way back is in sight");
    browser.eval("document.querySelector('#map-box').focus()");
    browser.press(key::ESCAPE);
    assert_eq!(browser.count(".map-full"), 0);
    assert_eq!(browser.count("[inert]"), 0);
    is_clean(&browser);
}

#[test]
fn paper_has_the_map_and_nothing_else() {
    let (_site, browser) = opened("#person=cio&closed=cfo");
    browser.look("print");
    let height = |css: &str| {
        number(&browser, &format!("document.querySelector('{css}').getBoundingClientRect().height"))
    };
    for hidden in [".map-bar", ".map-panel", ".map-words", ".top", "[data-fold=ceo]"] {
        assert!(height(hidden) < 1.0, "{hidden}");
    }
    assert!(height("[data-fold=cfo]") > 1.0, "whoever is folded is counted on paper too");
    // A4 on its side has 182 millimetres between the margins.
    assert!(height("main") < 182.0 / 25.4 * 96.0, "{}", height("main"));
}

#[test]
fn everything_is_said_without_scripts() {
    let site = Site::built();
    let browser = Browser::start();
    browser.without_scripts().open(&format!("file://{}", site.map("en").display()));
    assert_eq!(browser.count(".map-tools:not([hidden])"), 0);
    assert_eq!(browser.count(".kp-map [data-id] a"), 6);
    assert_eq!(browser.count("#map-panel[hidden]"), 1);
    for id in ["ceo", "cfo", "cio", "ops", "data", "old"] {
        assert_eq!(browser.count(&format!("li#stakeholder-{id} details dl")), 1, "{id}");
        assert_eq!(browser.count(&format!(".kp-map a[href='#stakeholder-{id}']")), 1, "{id}");
    }
    browser.click("#stakeholder-cio summary");
    let said = browser.text("#stakeholder-cio");
    for told in
        ["Vendor → Trusted advisor", "trusts Bo Larsen (strong)", "Fewer outages", "Sign-off"]
    {
        assert!(said.contains(told), "{told:?} is missing in {said}");
    }
    assert_eq!(browser.count(".map-take a[download]"), 1);
    is_clean(&browser);
}

#[test]
fn no_reader_is_kept_out() {
    let (site, browser) = opened("");
    for theme in ["light", "dark"] {
        browser.look(theme);
        site.open(&browser, "");
        assert_eq!(axe(&browser), [""; 0], "{theme}");
        site.open(&browser, "#person=cio&closed=cfo&q=dana&unit=it");
        browser.eval("document.querySelectorAll('details').forEach(box => { box.open = true; })");
        assert_eq!(axe(&browser), [""; 0], "{theme}, all open");
    }
    browser.eval("document.querySelector('.map-tools select').removeAttribute('aria-label')");
    assert!(axe(&browser).iter().any(|found| found.starts_with("select-name")), "axe sees nothing");
}

#[test]
fn the_preview_keeps_what_was_chosen() {
    let project = project();
    let preview = project.start(["serve", "--port", "0", "--today", "2026-11-23"]);
    let browser = Browser::start();
    browser.open(&format!("{}en/nordwind/map.html", preview.address()));
    browser.wait_until("!document.querySelector('.map-tools').hidden", 15);
    // The findings would cover the picture.
    browser.click("#keyplan-findings summary");
    let folder = tempfile::tempdir().unwrap();
    browser.download_to(folder.path()).click(".map-take a");
    assert!(downloaded(&folder.path().join("nordwind-map.svg")).starts_with(b"<?xml"));
    browser.click("#map-layers summary").click("[name=map-layer][value=trusts]").press(key::ESCAPE);
    browser.click("[data-do=in]");
    address_has(&browser, "zoom=");
    browser.click(&format!("{} .kp-fold", card("cfo"))).click(&card("cio"));
    browser.eval("window.mark = 'kept'");
    let zoom = browser.text("#map-scale");

    project.edit(PLAN, "Fewer outages at night", "No outages at all");
    browser.wait_until(
        "document.querySelector('#map-panel').innerText.includes('No outages at all')",
        15,
    );
    project.edit(PLAN, "name = \"Cem Groß\"", "name = \"Cem Grosz\"");
    browser.wait_until("document.querySelector('#map-panel').innerText.includes('Cem Grosz')", 15);
    browser
        .wait_until("document.querySelector('.kp-picked').textContent.includes('Cem Grosz')", 15);
    assert_eq!(browser.eval("window.mark"), "kept", "the page was patched, not loaded again");
    assert_eq!(browser.text("#map-scale"), zoom);
    assert!(
        !is_drawn(&browser, "old") && browser.count(".kp-trusts[data-from]:not(.kp-gone)") == 0
    );
    project.edit(
        PLAN,
        "[stakeholder.old]",
        "[stakeholder.new]\nname = \"Fay Lund\"\nreports-to = \"ceo\"\n\n[stakeholder.old]",
    );
    browser.wait_until(&format!("document.querySelector('{}')", card("new")), 15);
    assert_eq!(browser.eval("window.mark"), "kept", "the page was patched, not loaded again");
    assert!(browser.text("#map-panel").contains("Cem Grosz"));
    assert!(!is_drawn(&browser, "old"));
    assert_eq!(browser.problems(), [""; 0]);
}
