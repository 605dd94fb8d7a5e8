//! Dates as a calendar that others can subscribe to: iCalendar, RFC 5545.
//!
//! In come days with their texts, out goes text with whole-day events, lines ended by CRLF and folded at 75
//! bytes. An event keeps its UID for as long as its item keeps its id, so that a calendar updates instead of
//! doubling it.

use std::fmt::Write;

use jiff::civil::Date;

use crate::report::Event;

/// The longest line in bytes, without its end.
const LONGEST: usize = 75;

/// A calendar of days; `stamp` is the day on which it is written.
pub(crate) fn calendar(name: &str, events: &[Event], stamp: Date) -> String {
    let mut out = String::new();
    let stamp = format!("{}T000000Z", day(stamp));
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//keyplan//keyplan//EN");
    line(&mut out, "CALSCALE", "GREGORIAN");
    line(&mut out, "METHOD", "PUBLISH");
    line(&mut out, "X-WR-CALNAME", &escaped(name));
    for event in events {
        line(&mut out, "BEGIN", "VEVENT");
        line(&mut out, "UID", &escaped(&event.uid));
        line(&mut out, "DTSTAMP", &stamp);
        line(&mut out, "DTSTART;VALUE=DATE", &day(event.on));
        // The day after is where it ends; the last day of all has none.
        if let Ok(end) = event.on.tomorrow() {
            line(&mut out, "DTEND;VALUE=DATE", &day(end));
        }
        line(&mut out, "SUMMARY", &escaped(&event.title));
        if !event.detail.is_empty() {
            line(&mut out, "DESCRIPTION", &escaped(&event.detail));
        }
        line(&mut out, "CATEGORIES", &escaped(&event.kind));
        if let Some(url) = &event.url {
            line(&mut out, "URL", &url.replace(char::is_control, ""));
        }
        line(&mut out, "TRANSP", "TRANSPARENT");
        line(&mut out, "END", "VEVENT");
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// A text as a value: RFC 5545, 3.3.11. Control characters but the end of a line have no place there.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A content line, folded: a line break and a space between any two characters.
fn line(out: &mut String, name: &str, value: &str) {
    let mut length = 0;
    let whole = format!("{name}:{value}");
    for c in whole.chars() {
        if length + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        let _ = out.write_char(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(title: &str) -> Event {
        Event {
            uid: "nordwind.action.call".into(),
            on: jiff::civil::date(2026, 12, 31),
            kind: "Action".into(),
            title: title.into(),
            detail: String::new(),
            url: None,
        }
    }

    #[test]
    fn folds_long_lines_between_characters() {
        let title = "ü".repeat(200);
        let text = calendar("Nordwind", &[event(&title)], jiff::civil::date(2026, 11, 27));
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("SUMMARY:{title}\r\n")));
        assert!(unfolded.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
    }

    #[test]
    fn no_text_ends_its_line_or_its_event() {
        let hostile = "a\r\nEND:VEVENT\nBEGIN:VALARM, b; c\\";
        let text = calendar(hostile, &[event(hostile)], jiff::civil::date(2026, 11, 27));
        assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), 1);
        assert!(!text.contains("\r\nBEGIN:VALARM"));
        assert!(
            text.replace("\r\n ", "").contains(r"SUMMARY:a\nEND:VEVENT\nBEGIN:VALARM\, b\; c\\")
        );
    }
}
