//! Relative luminance and contrast, as WCAG 2.2 defines them.

use super::Rgb;

/// Relative luminance: 0 for black, 1 for white.
pub fn luminance(colour: Rgb) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast: 1 for equal colours, 21 for black on white.
pub fn ratio(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Published values: WCAG's own technique G18 and the understanding of 1.4.3, and what WebAIM's checker tells of greys.
    #[test]
    fn contrasts_are_those_that_are_published() {
        let white = [0xFF; 3];
        for (colour, published) in [
            ([0x00; 3], 21.0),
            ([0xFF; 3], 1.0),
            ([0x76; 3], 4.54),
            ([0x77; 3], 4.48),
            ([0x94; 3], 3.03),
            ([0x59; 3], 7.0),
            ([0xFF, 0x00, 0x00], 4.0),
            ([0x00, 0x00, 0xFF], 8.59),
            ([0x00, 0xFF, 0x00], 1.37),
        ] {
            let found = ratio(colour, white);
            assert!((found - published).abs() < 0.006, "{colour:02x?}: {found:.3}");
            assert!((ratio(white, colour) - found).abs() < f64::EPSILON);
        }
    }
}
