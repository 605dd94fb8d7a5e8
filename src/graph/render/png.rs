//! The picture as pixels: our own SVG in its light style, drawn by resvg with the faces that we ship.
//!
//! The only door to resvg. The same drawing gives the same bytes on every machine, unless a name
//! holds letters beyond Latin, Greek and Cyrillic: those are drawn in the fonts of the machine.

use crate::error::Result;
use crate::graph::Drawing;

/// The picture as PNG, two pixels a unit, fewer where it would become too large.
///
/// # Errors
/// When not even half a pixel a unit is within the most pixels of a picture, or keyplan was built
/// without the feature `png`.
pub fn png(drawing: &Drawing) -> Result<Vec<u8>> {
    pixels::png(drawing)
}

#[cfg(not(feature = "png"))]
mod pixels {
    use super::{Drawing, Result};
    use crate::error::Error;

    pub(super) fn png(_: &Drawing) -> Result<Vec<u8>> {
        let error = Error::usage("this keyplan was built without PNG");
        Err(error.hint("write SVG, or build keyplan with its feature `png`"))
    }
}

#[cfg(feature = "png")]
mod pixels {
    use std::sync::Arc;

    use resvg::tiny_skia::{Pixmap, Transform};
    use resvg::usvg::fontdb::Database;
    use resvg::usvg::{ImageHrefResolver, Options, Tree};

    use super::{Drawing, Result};
    use crate::error::Error;
    use crate::graph::render::Links;
    use crate::graph::render::style::plain_style;
    use crate::graph::render::svg::styled;

    const FACE: &str = "Arimo";
    const REGULAR: &[u8] = include_bytes!("../../../templates/fonts/arimo-regular.ttf");
    const BOLD: &[u8] = include_bytes!("../../../templates/fonts/arimo-bold.ttf");

    /// Pixels a unit, the sharpest first, and twice as many as a whole number.
    const SCALES: [(f32, i64); 3] = [(2.0, 4), (1.0, 2), (0.5, 1)];

    /// The most pixels of a picture and of its side: what viewers and slides still open.
    const MOST_PIXELS: i64 = 100_000_000;
    const LONGEST_SIDE: i64 = 32_000;

    pub(super) fn png(drawing: &Drawing) -> Result<Vec<u8>> {
        let scale = scale(drawing.width, drawing.height).ok_or_else(|| {
            let error = Error::usage("the picture is too large for PNG");
            error.hint("write SVG, which has no limit, or draw less of it")
        })?;
        let svg = styled(drawing, Links::None, &plain_style(FACE));
        let tree = Tree::from_str(&svg, &options(&svg))
            .map_err(|error| Error::internal("our own SVG cannot be read").caused_by(error))?;
        let size = tree.size();
        let mut pixmap = empty(size.width() * scale, size.height() * scale)?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        let png = pixmap.encode_png();
        png.map_err(|error| Error::internal("PNG cannot be written").caused_by(error))
    }

    /// How many pixels a unit has in a picture of so many units.
    fn scale(width: i64, height: i64) -> Option<f32> {
        let fits = |(_, twice): &(f32, i64)| {
            let (width, height) = (width * twice / 2, height * twice / 2);
            width.max(height) <= LONGEST_SIDE && width * height <= MOST_PIXELS
        };
        SCALES.into_iter().find(fits).map(|(scale, _)| scale)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sides of a picture are positive and short"
    )]
    fn empty(width: f32, height: f32) -> Result<Pixmap> {
        let pixmap = Pixmap::new(width.ceil() as u32, height.ceil() as u32);
        pixmap.ok_or_else(|| Error::internal("there is no memory for the picture"))
    }

    /// Nothing is loaded but fonts, and those of the machine only for letters that ours lack.
    fn options(svg: &str) -> Options<'static> {
        let mut fonts = Database::new();
        fonts.load_font_data(REGULAR.to_vec());
        fonts.load_font_data(BOLD.to_vec());
        fonts.set_sans_serif_family(FACE);
        if !svg.chars().all(is_shipped) {
            fonts.load_system_fonts();
        }
        Options {
            font_family: FACE.to_owned(),
            fontdb: Arc::new(fonts),
            image_href_resolver: ImageHrefResolver {
                resolve_data: Box::new(|_, _, _| None),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        }
    }

    /// Whether our faces hold a letter, roughly: what `templates/fonts/README.md` lists.
    fn is_shipped(c: char) -> bool {
        matches!(c,
            '\0'..='~' | '\u{a0}'..='\u{24f}' | '\u{300}'..='\u{45f}' | '\u{1e00}'..='\u{1eff}'
            | '\u{2010}'..='\u{203a}' | '€' | '№' | '™' | '\u{2190}'..='\u{2195}' | '−' | '≈' | '≠'
            | '≤' | '≥')
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn large_pictures_get_fewer_pixels_and_huge_ones_none() {
            assert_eq!(scale(2_000, 1_000), Some(2.0));
            assert_eq!(scale(10_000, 9_000), Some(1.0));
            assert_eq!(scale(20_000, 15_000), Some(0.5));
            assert_eq!(scale(90_000, 100), None);
        }
    }
}
