//! The grounds of page and PDF, and colours on them: contrast after WCAG 2.2, and tones of the same hue that have enough
//! of it.

mod contrast;

pub use contrast::{luminance, ratio};

/// Red, green and blue in sRGB.
pub type Rgb = [u8; 3];

/// The accent where a city has none of its own: 9.6 : 1 on white.
pub const ACCENT: Rgb = [0x0A, 0x4A, 0x63];

/// The paper, and the page in daylight.
pub const PAPER: Rgb = [0xFF, 0xFF, 0xFF];
/// Panels of the PDF.
pub const PANEL: Rgb = [0xEC, 0xF2, 0xF5];
/// Panels of the page in daylight.
pub const TINT: Rgb = [0xEE, 0xF3, 0xF5];
/// The page at night.
pub const NIGHT: Rgb = [0x11, 0x18, 0x1C];
/// Panels of the page at night.
pub const NIGHT_TINT: Rgb = [0x1C, 0x26, 0x2C];

/// The least contrast of text (WCAG 2.2, 1.4.3).
pub const LEAST: f64 = 4.5;
/// What the accent has at night: at the least, light on dark looks dim.
const AT_NIGHT: f64 = 7.0;

/// Where the accent stands in daylight: as text, and under white text as a ground of its own.
const DAY_GROUNDS: [Rgb; 3] = [PAPER, PANEL, TINT];
const NIGHT_GROUNDS: [Rgb; 2] = [NIGHT, NIGHT_TINT];

/// The contrast of an accent with the ground on which it is seen worst, and that ground.
pub fn worst(accent: Rgb) -> (f64, Rgb) {
    let on = |ground: Rgb| (ratio(accent, ground), ground);
    DAY_GROUNDS.into_iter().map(on).min_by(|one, other| one.0.total_cmp(&other.0)).expect("there are grounds")
}

/// The lightest tone of the same hue that is dark enough; the accent itself if it is.
pub fn dark_enough(accent: Rgb) -> Rgb {
    toned(accent, 0.0, |tone| worst(tone).0 >= LEAST)
}

/// The accent at night: the darkest tone of the same hue that is light enough.
pub fn at_night(accent: Rgb) -> Rgb {
    toned(accent, 1.0, |tone| NIGHT_GROUNDS.into_iter().all(|ground| ratio(tone, ground) >= AT_NIGHT))
}

/// A colour as `#rrggbb`.
pub fn hex([red, green, blue]: Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Steps between a colour and black or white: finer than colours are.
const STEPS: u32 = 1020;

/// The first colour on the way to black (0) or white (1) that fits. Hue and saturation stay as they are (HSL): mixed with
/// white, a strong red would become a dull one.
fn toned(from: Rgb, towards: f64, fits: impl Fn(Rgb) -> bool) -> Rgb {
    let own = from.map(|channel| f64::from(channel) / 255.0);
    let (most, least) = (own.into_iter().fold(0.0, f64::max), own.into_iter().fold(1.0, f64::min));
    let lightness = f64::midpoint(most, least);
    // How far channels may be apart at a lightness.
    let room = |lightness: f64| 1.0 - (2.0 * lightness - 1.0).abs();
    let tone = |step: u32| {
        let light = lightness + (towards - lightness) * f64::from(step) / f64::from(STEPS);
        let spread = if room(lightness) > 0.0 { room(light) / room(lightness) } else { 0.0 };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
        own.map(|channel| ((light + (channel - lightness) * spread) * 255.0).round().clamp(0.0, 255.0) as u8)
    };
    (0..=STEPS).map(tone).find(|tone| fits(*tone)).unwrap_or_else(|| tone(STEPS))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hue in degrees, as HSL has it.
    #[allow(clippy::float_cmp, reason = "one of them is the most")]
    fn hue([red, green, blue]: Rgb) -> f64 {
        let [red, green, blue] = [red, green, blue].map(f64::from);
        let most = red.max(green).max(blue);
        let chroma = most - red.min(green).min(blue);
        let sixth = if most == red {
            ((green - blue) / chroma).rem_euclid(6.0)
        } else if most == green {
            (blue - red) / chroma + 2.0
        } else {
            (red - green) / chroma + 4.0
        };
        60.0 * sixth
    }

    const COLOURS: [Rgb; 7] = [
        [0xE3, 0x00, 0x0F],
        [0x1F, 0x5A, 0x8A],
        [0xFF, 0xCC, 0x00],
        [0x00, 0x96, 0x40],
        [0x95, 0xC1, 0x1F],
        ACCENT,
        [0x7A, 0x00, 0x3C],
    ];

    #[test]
    fn a_tone_is_of_the_same_hue_and_just_enough() {
        for colour in COLOURS {
            for (tone, least, grounds) in
                [(dark_enough(colour), LEAST, DAY_GROUNDS.as_slice()), (at_night(colour), AT_NIGHT, &NIGHT_GROUNDS)]
            {
                let worst = grounds.iter().map(|ground| ratio(tone, *ground)).fold(f64::MAX, f64::min);
                assert!(worst >= least, "{colour:02x?} {tone:02x?}: {worst:.2}");
                assert!((hue(tone) - hue(colour)).abs() < 2.5, "{colour:02x?} {tone:02x?}");
                assert!(tone == colour || worst < least + 0.2, "{colour:02x?} {tone:02x?}: {worst:.2}");
            }
        }
    }

    #[test]
    fn what_is_dark_enough_stays_and_the_extremes_end() {
        assert_eq!(dark_enough(ACCENT), ACCENT);
        assert_eq!(at_night([0xFF; 3]), [0xFF; 3]);
        assert!(worst(dark_enough([0xFF; 3])).0 >= LEAST);
        assert!(ratio(at_night([0; 3]), NIGHT) >= AT_NIGHT);
        assert_eq!(worst([0; 3]).1, PANEL);
    }
}
