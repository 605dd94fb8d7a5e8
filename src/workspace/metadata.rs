//! What the head of a picture file tells beside the picture: EXIF and XMP in JPEG, PNG and WebP.
//!
//! In come the first bytes of a file, out comes the worst that they tell. How large a picture is, which
//! way up and in which colours, which program wrote it and whose work it is are no secret. A file that is cut
//! short or broken tells what could be read; nothing is followed twice.

use memchr::memmem;

/// What a picture file tells beside the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Metadata {
    /// When it was taken, with which device, of whom.
    Details,
    /// Where it was taken.
    Place,
}

const GPS_IFD: u16 = 0x8825;
const EXIF_IFD: u16 = 0x8769;

/// Tags that tell of the file and not of what was before the camera: size, way up, colours, program,
/// day of the last change, author, rights, versions.
const HARMLESS: &[u16] = &[
    0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0112, 0x0115, 0x011a, 0x011b, 0x0128, 0x0131, 0x0132,
    0x013b, 0x013e, 0x013f, 0x0201, 0x0202, 0x0211, 0x0212, 0x0213, 0x0214, 0x8298, 0x8773, 0x9000,
    0x9101, 0xa000, 0xa001, 0xa002, 0xa003, 0xa005,
];

/// Names in XMP that tell of what was before the camera.
const TELLING: &[&str] = &[
    "DateTimeOriginal",
    "Iptc4xmpCore:Location",
    "PersonInImage",
    "SerialNumber",
    "photoshop:City",
];

/// The worst that the first bytes of a file tell; none for other files.
pub(super) fn metadata(bytes: &[u8]) -> Option<Metadata> {
    match bytes {
        [0xff, 0xd8, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', ..] => png(bytes),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes),
        _ => None,
    }
}

/// The segments before the picture itself; EXIF and XMP are in those of the second application.
fn jpeg(bytes: &[u8]) -> Option<Metadata> {
    let (mut at, mut worst) = (2, None);
    while let Some([0xff, marker]) = bytes.get(at..at + 2) {
        match marker {
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xd9 | 0xda => break,
            _ => {
                let Some(len) = bytes.get(at + 2..at + 4) else { break };
                let len = usize::from(u16::from_be_bytes([len[0], len[1]])).max(2);
                let end = (at + 2 + len).min(bytes.len());
                let segment = bytes.get(at + 4..end).unwrap_or_default();
                if *marker == 0xe1 {
                    worst = worst.max(application(segment));
                }
                at += 2 + len;
            }
        }
    }
    worst
}

fn application(segment: &[u8]) -> Option<Metadata> {
    let exif = segment.strip_prefix(b"Exif\0\0").and_then(exif);
    exif.or_else(|| xmp(segment.strip_prefix(b"http://ns.adobe.com/xap/1.0/\0")?))
}

fn png(bytes: &[u8]) -> Option<Metadata> {
    let (mut rest, mut worst) = (bytes.get(8..)?, None);
    while let [a, b, c, d, name @ ..] = rest {
        let len = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        let Some((name, chunk)) = name.split_at_checked(4) else { break };
        let content = &chunk[..chunk.len().min(len)];
        worst = worst.max(match name {
            b"eXIf" => exif(content),
            b"iTXt" => content.strip_prefix(b"XML:com.adobe.xmp\0").and_then(xmp),
            _ => None,
        });
        // After each chunk come four bytes that check it.
        rest = chunk.get(len.saturating_add(4)..).unwrap_or_default();
    }
    worst
}

/// EXIF may stand behind the picture; then only a flag at the front tells of it.
fn webp(bytes: &[u8]) -> Option<Metadata> {
    const HAS_EXIF: u8 = 0x08;
    let (mut rest, mut worst, mut is_promised) = (bytes.get(12..)?, None, false);
    while let Some((name, after)) = rest.split_at_checked(4)
        && let Some((len, chunk)) = after.split_at_checked(4)
    {
        let len = u32::from_le_bytes([len[0], len[1], len[2], len[3]]) as usize;
        let content = &chunk[..chunk.len().min(len)];
        match name {
            b"VP8X" => is_promised = content.first().is_some_and(|flags| flags & HAS_EXIF != 0),
            b"EXIF" => {
                is_promised = false;
                worst = worst.max(exif(content.strip_prefix(b"Exif\0\0").unwrap_or(content)));
            }
            b"XMP " => worst = worst.max(xmp(content)),
            _ => {}
        }
        rest = chunk.get(len.saturating_add(len % 2)..).unwrap_or_default();
    }
    worst.max(is_promised.then_some(Metadata::Details))
}

fn xmp(text: &[u8]) -> Option<Metadata> {
    let holds = |name: &str| memmem::find(text, name.as_bytes()).is_some();
    if holds("GPSLatitude") {
        return Some(Metadata::Place);
    }
    TELLING.iter().any(|name| holds(name)).then_some(Metadata::Details)
}

/// The tags of the first directory and of the two that it may name.
fn exif(bytes: &[u8]) -> Option<Metadata> {
    let tiff = Tiff::of(bytes)?;
    let mut worst = None;
    for (tag, value) in tiff.tags(tiff.first()?) {
        worst = worst.max(match tag {
            // A directory with a version and nothing else tells no place.
            GPS_IFD => tiff.tags(value).any(|(tag, _)| tag != 0).then_some(Metadata::Place),
            EXIF_IFD => {
                tiff.tags(value).any(|(tag, _)| is_telling(tag)).then_some(Metadata::Details)
            }
            tag => is_telling(tag).then_some(Metadata::Details),
        });
    }
    worst
}

fn is_telling(tag: u16) -> bool {
    !HARMLESS.contains(&tag)
}

/// Directories of numbered tags, in one of two byte orders.
#[derive(Clone, Copy)]
struct Tiff<'a> {
    bytes: &'a [u8],
    is_little: bool,
}

impl<'a> Tiff<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        match bytes.get(..4)? {
            b"II*\0" => Some(Self { bytes, is_little: true }),
            b"MM\0*" => Some(Self { bytes, is_little: false }),
            _ => None,
        }
    }

    /// Where the first directory is.
    fn first(self) -> Option<u32> {
        self.long(4)
    }

    /// The tags of the directory at a place with their values, as far as they are there.
    fn tags(self, place: u32) -> impl Iterator<Item = (u16, u32)> {
        let start = place as usize;
        let count = self.short(start).unwrap_or_default();
        let entries = (0..usize::from(count)).map(move |at| start.saturating_add(2 + at * 12));
        entries
            .map_while(move |entry| Some((self.short(entry)?, self.long(entry.checked_add(8)?)?)))
    }

    fn short(self, at: usize) -> Option<u16> {
        let two: [u8; 2] = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.is_little { u16::from_le_bytes(two) } else { u16::from_be_bytes(two) })
    }

    fn long(self, at: usize) -> Option<u32> {
        let four: [u8; 4] = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory of tags, each with a number.
    fn tiff(tags: &[(u16, u32)]) -> Vec<u8> {
        let mut bytes = b"MM\0*\0\0\0\x08".to_vec();
        bytes.extend(u16::try_from(tags.len()).unwrap().to_be_bytes());
        for (tag, value) in tags {
            bytes.extend(tag.to_be_bytes());
            bytes.extend([0, 4, 0, 0, 0, 1]);
            bytes.extend(value.to_be_bytes());
        }
        bytes
    }

    fn jpeg_with(content: &[u8]) -> Vec<u8> {
        let len = u16::try_from(content.len() + 2).unwrap();
        let front = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xe1];
        [&front[..], &len.to_be_bytes(), content, &[0xff, 0xda, 0, 2]].concat()
    }

    fn exif_in_jpeg(tags: &[(u16, u32)]) -> Option<Metadata> {
        metadata(&jpeg_with(&[b"Exif\0\0", &*tiff(tags)].concat()))
    }

    #[test]
    fn tells_place_and_details_of_a_jpeg() {
        assert_eq!(exif_in_jpeg(&[(0x0112, 1), (0x0131, 0)]), None, "way up and program");
        assert_eq!(exif_in_jpeg(&[(0x0110, 0)]), Some(Metadata::Details), "the camera");
        // The directory names itself as that of the place, and holds more than a version.
        assert_eq!(exif_in_jpeg(&[(0x0112, 1), (GPS_IFD, 8)]), Some(Metadata::Place));
        let xmp = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='48,8N'/>";
        assert_eq!(metadata(&jpeg_with(xmp)), Some(Metadata::Place));
        assert_eq!(metadata(&jpeg_with(b"http://ns.adobe.com/xap/1.0/\0<x/>")), None);
    }

    #[test]
    fn tells_details_of_a_png_and_a_webp() {
        let exif = tiff(&[(0x010f, 0)]);
        let len = u32::try_from(exif.len()).unwrap();
        let front = b"\x89PNG\r\n\x1a\n\0\0\0\x01IHDRx0000";
        let png = [&front[..], &len.to_be_bytes(), b"eXIf", &exif, b"0000"].concat();
        assert_eq!(metadata(&png), Some(Metadata::Details));
        let chunks = b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\x08\0\0\0\0\0\0\0\0\0";
        assert_eq!(metadata(chunks), Some(Metadata::Details), "promised, and beyond what was read");
        let webp = [&chunks[..], b"EXIF", &len.to_le_bytes(), &tiff(&[(0x0112, 1)])].concat();
        assert_eq!(metadata(&webp), None, "only which way is up");
    }

    #[test]
    fn takes_any_bytes() {
        let whole =
            jpeg_with(&[b"Exif\0\0", &*tiff(&[(EXIF_IFD, 8), (GPS_IFD, u32::MAX)])].concat());
        for cut in 0..whole.len() {
            let _ = metadata(&whole[..cut]);
        }
        for bytes in
            [&b""[..], b"\xff\xd8\xff", b"<svg/>", b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffeXIf"]
        {
            assert_eq!(metadata(bytes), None);
        }
    }
}
