//! The page's style.

use std::{borrow::Cow, sync::LazyLock};

use crate::{document::Look, palette, writers::html::compact::compact};

/// Our style, as it stands in the page; no white space at its ends, since the Nu validator hashes it without.
static STYLE: LazyLock<String> = LazyLock::new(|| compact(include_str!("style.css")));
/// What a page with a logo has beside it.
static LOGO: LazyLock<String> = LazyLock::new(|| compact(include_str!("logo.css")));

/// The style of a page: ours, then what the city wants otherwise.
pub fn style(look: &Look) -> Cow<'static, str> {
    let Look { accent, logo, style } = look;
    let mut own = Vec::new();
    if let Some(accent) = accent {
        let (day, night) = (palette::hex(*accent), palette::hex(palette::at_night(*accent)));
        own.push(format!(
            ":root{{--accent:{day}}}\n@media screen and (prefers-color-scheme:dark){{:root{{--accent:{night}}}}}"
        ));
    }
    own.extend(logo.is_some().then(|| LOGO.clone()));
    own.extend(style.as_deref().map(str::to_owned));
    if own.is_empty() { Cow::Borrowed(STYLE.as_str()) } else { Cow::Owned(format!("{}\n{}", *STYLE, own.join("\n"))) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{LOGO, STYLE, style};
    use crate::{
        document::Look,
        palette::{self, ratio},
    };

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

    #[test]
    fn text_can_be_read_in_light_and_dark() {
        for palette in palettes() {
            for ground in ["paper", "tint"] {
                for (ink, least) in [("ink", 7.0), ("quiet", 4.5), ("accent", 4.5)] {
                    let found = ratio(palette[ink], palette[ground]);
                    assert!(found >= least, "--{ink} on --{ground}: {found:.2}");
                }
            }
            let button = ratio(palette["paper"], palette["accent"]);
            assert!(button >= 4.5, "--paper on --accent: {button:.2}");
        }
    }

    /// Accents are held against these.
    #[test]
    fn the_grounds_are_those_of_the_palette() {
        let [light, dark] = palettes();
        assert_eq!((light["paper"], light["tint"], light["accent"]), (palette::PAPER, palette::TINT, palette::ACCENT));
        assert_eq!((dark["paper"], dark["tint"]), (palette::NIGHT, palette::NIGHT_TINT));
    }

    #[test]
    fn a_citys_look_comes_after_ours() {
        let look = Look { accent: Some([0x7A, 0, 0x3C]), logo: None, style: Some("h1{color:red}".into()) };
        let night = palette::hex(palette::at_night([0x7A, 0, 0x3C]));
        let added = format!(
            "{}\n:root{{--accent:#7a003c}}\n@media screen and (prefers-color-scheme:dark){{:root{{--accent:{night}}}}}\n\
             h1{{color:red}}",
            *STYLE
        );
        assert_eq!(style(&look), added);
        assert_eq!(style(&Look::default()), *STYLE);
    }

    #[test]
    fn the_dark_palette_names_every_colour() {
        let [light, dark] = palettes();
        assert!(light.keys().eq(dark.keys()));
    }

    #[test]
    fn the_style_is_small_and_calls_nothing() {
        assert!(STYLE.len() <= 10_300, "{} bytes", STYLE.len());
        for caller in ["url(", "@import", "@font-face", "image-set(", "</"] {
            assert!(!STYLE.contains(caller) && !LOGO.contains(caller), "{caller}");
        }
    }
}
