//! Numbers that look random and are the same on every machine (`SplitMix64`).
//!
//! Each plan draws from its own source, so that plan 7 is the same in a workspace of 10 and of 10,000.

/// A source of numbers.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The source of one part of the workspace that `seed` stands for.
    pub fn of(seed: u64, part: usize) -> Self {
        let mut random = Self(seed ^ (part as u64).wrapping_mul(0xD134_2543_DE82_EF95));
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `least` to `most`, both included.
    pub fn number(&mut self, least: u32, most: u32) -> u32 {
        let span = u64::from(most - least) + 1;
        least + u32::try_from(self.next() % span).unwrap_or_default()
    }

    /// One of the choices.
    pub fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        choices[self.number(0, u32::try_from(choices.len() - 1).unwrap_or_default()) as usize]
    }

    /// Whether something holds that holds in `part` of `whole` cases.
    pub fn is_one_in(&mut self, whole: u32) -> bool {
        self.number(1, whole) == 1
    }

    /// A date of a year, none later than the 28th.
    pub fn date(&mut self, year: u32, months: std::ops::RangeInclusive<u32>) -> String {
        let month = self.number(*months.start(), *months.end());
        format!("{year}-{month:02}-{:02}", self.number(1, 28))
    }

    /// An amount in thousands, written with the separators that people use.
    pub fn amount(&mut self, least: u32, most: u32) -> String {
        let thousands = self.number(least, most);
        if thousands >= 1000 {
            format!("{}_{:03}_000", thousands / 1000, thousands % 1000)
        } else {
            format!("{thousands}_000")
        }
    }
}
