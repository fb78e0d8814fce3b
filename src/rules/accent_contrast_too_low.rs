use super::Found;
use crate::diagnostic::{Place, RuleFault};
use crate::model::Register;
use crate::palette::{self, LEAST};
use crate::source::pointer::Pointer;

rule! {
    /// Akzentfarbe mit zu wenig Kontrast
    ///
    /// # Was
    /// Die Farbe unter `[gestaltung]` hebt sich weniger als 4,5 : 1 vom Weiß oder von den getönten Flächen ab.
    ///
    /// # Warum
    /// Überschriften und Links stehen in dieser Farbe. Öffentliche Stellen schulden lesbaren Kontrast (§ 3 BITV 2.0;
    /// WCAG 2.2, 1.4.3).
    ///
    /// # Beispiel
    /// ```toml
    /// akzent = "#7fb2e5"
    /// ```
    ///
    /// # Stattdessen
    /// ```toml
    /// akzent = "#1f5a8a"
    /// ```
    "accent-contrast-too-low" => Error;
    Register(check)
}

fn check(register: &Register, found: &mut Found) {
    let Some(accent) = register.head.design.as_ref().and_then(|design| design.accent) else { return };
    let (contrast, ground) = palette::worst(accent.rgb());
    if contrast >= LEAST {
        return;
    }
    let place = Place::value("register.toml", Pointer::root().key("gestaltung").key("akzent"));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 10 and 210")]
    let fault = RuleFault::AccentContrastTooLow {
        accent: accent.to_string(),
        // Rounded down: what falls short shall not seem to suffice.
        tenths: (contrast * 10.0).floor() as u32,
        on_white: palette::ratio(accent.rgb(), palette::PAPER) < LEAST || ground == palette::PAPER,
        darker: palette::hex(palette::dark_enough(accent.rgb())),
    };
    found.error(place, fault, Some("§ 3 BITV 2.0"));
}
