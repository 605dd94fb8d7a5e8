//! Looks for planted words in bytes, however they are written: in any case, in UTF-16, behind HTML's, JSON's and
//! URLs' escapes, in base64, and within what is packed.
//!
//! In come names and bytes, out come the planted words that are there. The controls hold one leak of each sort.

use std::collections::BTreeSet;
use std::io::Read;

use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};

/// The planted words in a file, and in its name.
pub fn words_in(name: &str, bytes: &[u8]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    look(name.as_bytes(), &mut found, 2);
    look(bytes, &mut found, 2);
    found
}

/// Looks in bytes, and in what they hold when they are read in another way, so many ways deep.
fn look(bytes: &[u8], found: &mut BTreeSet<String>, depth: usize) {
    let lower: Vec<u8> =
        bytes.iter().filter(|byte| **byte != 0).map(u8::to_ascii_lowercase).collect();
    plain(&lower, found);
    if depth == 0 {
        return;
    }
    let readings = [unescaped(bytes, b'%', 2), of_json(bytes), of_html(bytes)];
    for read in readings.into_iter().flatten().chain(of_base64(bytes)).chain(unpacked(bytes)) {
        look(&read, found, depth - 1);
    }
}

/// Words as they stand there, in small letters.
fn plain(bytes: &[u8], found: &mut BTreeSet<String>) {
    let digits = |from: usize, count: usize| {
        bytes.get(from..from + count).filter(|part| part.iter().all(u8::is_ascii_digit))
    };
    let text = |part: &[u8]| String::from_utf8_lossy(part).into_owned();
    for at in memchr::memmem::find_iter(bytes, b"zq") {
        if digits(at + 2, 4).is_some() && bytes.get(at + 6) == Some(&b'w') {
            found.insert(text(&bytes[at..at + 7]));
        }
    }
    // Years stand alone; in a longer number or name they are chance.
    for at in 0..bytes.len().saturating_sub(3) {
        let is_alone = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at))
                .is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte != b'.')
        };
        if (b'3'..=b'8').contains(&bytes[at])
            && is_alone(at.checked_sub(1))
            && is_alone(Some(at + 4))
            && let Some(year) = digits(at, 4)
        {
            found.insert(text(year));
        }
    }
    let is_between =
        |byte: &u8| matches!(byte, b'.' | b',' | b'\'' | b' ' | 0xc2 | 0xa0 | 0xe2 | 0x80 | 0xaf);
    let run: Vec<u8> = bytes.iter().filter(|byte| !is_between(byte)).copied().collect();
    for at in memchr::memmem::find_iter(&run, b"731") {
        if run.get(at..at + 8).is_some_and(|part| part.iter().all(u8::is_ascii_digit)) {
            found.insert(text(&run[at..at + 8]));
        }
    }
}

/// Bytes with escapes of a sign and hexadecimal digits resolved; none when there are none.
fn unescaped(bytes: &[u8], sign: u8, digits: usize) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let (mut at, mut any) = (0, false);
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 1 + digits).filter(|_| bytes[at] == sign);
        let code =
            code.and_then(|code| u32::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        match code.and_then(|code| u8::try_from(code).ok()) {
            Some(byte) => {
                out.push(byte);
                (at, any) = (at + 1 + digits, true);
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    any.then_some(out)
}

fn of_json(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes).replace("\\u", "\u{1}");
    unescaped(text.as_bytes(), 1, 4)
}

fn of_html(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes);
    let mut parts = text.split("&#");
    let mut out = parts.next()?.to_owned();
    let mut any = false;
    for part in parts {
        let (code, rest) = part.split_once(';').unwrap_or((part, ""));
        let hex = code.strip_prefix(['x', 'X']);
        let code = hex.map_or_else(|| code.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
        out.extend(code.and_then(char::from_u32));
        out.push_str(rest);
        any = true;
    }
    any.then(|| out.into_bytes())
}

/// What runs of letters and digits are as base64, begun at each of four places.
fn of_base64(bytes: &[u8]) -> Vec<Vec<u8>> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    };
    let mut all = vec![Vec::new(); 4];
    for run in bytes.split(|byte| value(*byte).is_none()).filter(|run| run.len() >= 10) {
        for (start, out) in all.iter_mut().enumerate() {
            let six: Vec<u8> = run[start..].iter().filter_map(|byte| value(*byte)).collect();
            let three = |four: &[u8]| {
                let bits = four.iter().fold(0u32, |bits, six| bits << 6 | u32::from(*six));
                [(bits >> 16) as u8, (bits >> 8) as u8, bits as u8]
            };
            out.extend(six.chunks_exact(4).flat_map(three));
            out.push(b'\n');
        }
    }
    all
}

/// What is packed in bytes: gzip, zip, and the parts of a PNG.
fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    let mut take = |reader: &mut dyn Read| {
        let mut out = Vec::new();
        let _ = reader.take(32 * 1024 * 1024).read_to_end(&mut out);
        if !out.is_empty() {
            all.push(out);
        }
    };
    for at in memchr::memmem::find_iter(bytes, b"\x1f\x8b\x08") {
        take(&mut GzDecoder::new(&bytes[at..]));
    }
    for at in memchr::memmem::find_iter(bytes, b"PK\x03\x04") {
        let short = |from: usize| {
            bytes
                .get(at + from..at + from + 2)
                .map_or(0, |two| usize::from(two[0]) | usize::from(two[1]) << 8)
        };
        let start = at + 30 + short(26) + short(28);
        take(&mut DeflateDecoder::new(bytes.get(start..).unwrap_or_default()));
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let (mut rest, mut picture) = (&bytes[8..], Vec::new());
        while let Some((head, body)) = rest.split_at_checked(8) {
            let len = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
            let content = &body[..body.len().min(len)];
            match &head[4..] {
                b"IDAT" => picture.extend_from_slice(content),
                _ => {
                    for at in 0..content.len().min(100) {
                        take(&mut ZlibDecoder::new(&content[at..]));
                    }
                }
            }
            rest = body.get(len + 4..).unwrap_or_default();
        }
        take(&mut ZlibDecoder::new(&picture[..]));
    }
    all
}

#[cfg(test)]
mod controls {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};

    use super::words_in;

    const LEAK: &str = "<p>It was zq0042w who said so.</p>";

    fn is_found(bytes: impl AsRef<[u8]>) -> bool {
        words_in("index.html", bytes.as_ref()).contains("zq0042w")
    }

    fn packed<W: Write>(mut into: W, end: impl FnOnce(W) -> Vec<u8>) -> Vec<u8> {
        into.write_all(LEAK.as_bytes()).unwrap();
        end(into)
    }

    #[test]
    fn a_leak_is_found_however_it_is_written() {
        assert!(is_found(LEAK) && is_found(LEAK.to_uppercase()));
        assert!(
            !is_found("<p>It was zq0042 who said so.</p>"),
            "nothing is found where nothing is"
        );
        let each = |write: fn(u8) -> String| LEAK.bytes().map(write).collect::<String>();
        assert!(is_found(each(|byte| format!("%{byte:02x}"))));
        assert!(is_found(each(|byte| format!("&#{byte};"))));
        assert!(is_found(each(|byte| format!("&#x{byte:X};"))));
        assert!(is_found(each(|byte| format!("\\u{byte:04x}"))));
        for wide in [|unit: u16| unit.to_le_bytes(), |unit: u16| unit.to_be_bytes()] {
            assert!(is_found(LEAK.encode_utf16().flat_map(wide).collect::<Vec<u8>>()));
        }
        // Base64 of the leak with nothing, one and two bytes before it.
        for coded in [
            "PHA+SXQgd2FzIHpxMDA0Mncgd2hvIHNhaWQgc28uPC9wPg==",
            "IDxwPkl0IHdhcyB6cTAwNDJ3IHdobyBzYWlkIHNvLjwvcD4=",
            "ICA8cD5JdCB3YXMgenEwMDQydyB3aG8gc2FpZCBzby48L3A+",
        ] {
            assert!(is_found(format!("{{\"x\":\"{coded}\"}}")), "{coded}");
        }
    }

    #[test]
    fn a_leak_is_found_in_what_is_packed_and_in_names() {
        assert!(words_in("en/zq0042w/index.html", b"").contains("zq0042w"));
        let level = Compression::default();
        assert!(is_found(packed(GzEncoder::new(Vec::new(), level), |it| it.finish().unwrap())));
        let deflated = packed(DeflateEncoder::new(Vec::new(), level), |it| it.finish().unwrap());
        let name = b"a.xml";
        let head = [b"PK\x03\x04".as_slice(), &[0; 22], &[5, 0, 0, 0], name].concat();
        assert!(is_found([head, deflated].concat()));
        let text = packed(ZlibEncoder::new(Vec::new(), level), |it| it.finish().unwrap());
        let chunk = [b"k\0\0".as_slice(), &text].concat();
        let len = u32::try_from(chunk.len()).unwrap().to_be_bytes();
        let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &len, b"zTXt", &chunk, &[0; 4]].concat();
        assert!(is_found(png));
    }

    #[test]
    fn numbers_and_years_are_found_as_they_are_shown() {
        let found = words_in(
            "x",
            "73.100.042 EUR, 73,100,043 and 73\u{a0}100\u{a0}044, due 31 Mar 3042".as_bytes(),
        );
        for word in ["73100042", "73100043", "73100044", "3042"] {
            assert!(found.contains(word), "{word}: {found:?}");
        }
        assert!(!words_in("x", b"a.3042b, 13042").contains("3042"));
    }
}
