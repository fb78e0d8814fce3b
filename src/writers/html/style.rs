//! The page's style.

use std::sync::LazyLock;

use crate::writers::html::compact::compact;

/// The style, as it stands in the page; no white space at its ends, since the Nu validator hashes it without.
pub static STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("style.css")));

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::STYLE;

    type Palette = BTreeMap<String, [u8; 3]>;

    /// The custom properties of `:root` that are colours: first the light ones, then the dark.
    fn palettes() -> [Palette; 2] {
        let (light, dark) = STYLE.split_once("prefers-color-scheme: dark").expect("a dark palette");
        [light, dark].map(|part| {
            part.lines()
                .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"))
                .map(|(name, digits)| {
                    assert_eq!(digits.len(), 6, "{name}");
                    let value = u32::from_str_radix(digits, 16).expect("a colour");
                    let [_, red, green, blue] = value.to_be_bytes();
                    (name.to_owned(), [red, green, blue])
                })
                .collect()
        })
    }

    /// Relative luminance and contrast as WCAG 2.2 defines them.
    fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
        let luminance = |colour: [u8; 3]| {
            let [red, green, blue] = colour.map(|channel| {
                let value = f64::from(channel) / 255.0;
                if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_can_be_read_in_light_and_dark() {
        for palette in palettes() {
            for ground in ["paper", "tint"] {
                for (ink, least) in [("ink", 7.0), ("quiet", 4.5), ("accent", 4.5)] {
                    let found = contrast(palette[ink], palette[ground]);
                    assert!(found >= least, "--{ink} on --{ground}: {found:.2}");
                }
            }
            let button = contrast(palette["paper"], palette["accent"]);
            assert!(button >= 4.5, "--paper on --accent: {button:.2}");
        }
    }

    #[test]
    fn the_dark_palette_names_every_colour() {
        let [light, dark] = palettes();
        assert!(light.keys().eq(dark.keys()));
    }

    #[test]
    fn the_style_is_small_and_calls_nothing() {
        assert!(STYLE.len() <= 9_800, "{} bytes", STYLE.len());
        for caller in ["url(", "@import", "@font-face", "image-set(", "</"] {
            assert!(!STYLE.contains(caller), "{caller}");
        }
    }
}
