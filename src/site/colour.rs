//! The accent colour: as the company wants it where that can be read, else as near as can be read.
//!
//! Contrast is the formula of WCAG 2.2; texts in the accent colour reach 4.5 to 1 on their ground.

/// A colour of the screen, each part 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub(super) [u8; 3]);

impl Colour {
    /// The colour of `#rrggbb`.
    pub(super) fn of(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// How it is written in a stylesheet.
    pub(super) fn css(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// How far two colours are apart, 1 to 21.
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The colour, moved towards `end` until it can be read on `ground`.
    pub(super) fn readable_on(self, ground: Self, end: Self) -> Self {
        let steps = (0..=20u16).map(|step| self.mixed(end, step));
        steps.into_iter().find(|colour| colour.contrast(ground) >= 4.6).unwrap_or(end)
    }

    fn mixed(self, end: Self, twentieths: u16) -> Self {
        let part = |from: u8, to: u8| {
            let sum = u16::from(from) * (20 - twentieths) + u16::from(to) * twentieths;
            u8::try_from(sum / 20).unwrap_or(u8::MAX)
        };
        Self(std::array::from_fn(|at| part(self.0[at], end.0[at])))
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Colour = Colour([255; 3]);
    const BLACK: Colour = Colour([0; 3]);

    #[test]
    fn makes_any_accent_readable() {
        for accent in ["#ffff00", "#0b6e6e", "#000000", "#ffffff", "#ff0000"] {
            let accent = Colour::of(accent).expect("a colour");
            assert!(accent.readable_on(WHITE, BLACK).contrast(WHITE) >= 4.5);
            assert!(accent.readable_on(BLACK, WHITE).contrast(BLACK) >= 4.5);
        }
        assert_eq!(
            Colour::of("#0b6e6e").map(|c| c.readable_on(WHITE, BLACK).css()).as_deref(),
            Some("#0b6e6e")
        );
        assert_eq!(Colour::of("red;}"), None);
    }
}
